"""What can go wrong by wrong use. Dirty text never raises: it is the subject of this library."""

from __future__ import annotations

__all__ = ["DataError", "LedgerError", "ReinschriftError", "RuleError"]


class ReinschriftError(ValueError):
    """Base of all errors raised on purpose; the message says what to do instead."""


class RuleError(ReinschriftError):
    """A rule is written wrongly (its author's fault). Raised when the rule is made, not when it runs."""


class LedgerError(ReinschriftError):
    """Edits do not belong to the text they are applied to, or contradict each other."""


class DataError(ReinschriftError):
    """A table or a saved model cannot be read: wrong columns, wrong version, damaged file."""
