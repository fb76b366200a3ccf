"""The answer about one candidate."""

from __future__ import annotations

__all__ = ["NO", "YES", "Decision", "Verdict"]

Verdict = tuple[bool, str]
"""Whether a sentence ends here, and why."""

Decision = tuple[int, bool, str]
"""Where (code points), whether a sentence ends there, and why."""

YES, NO = True, False
