"""JSON: edits as plain values, and lines that every reader sees as one line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from reinschrift.core.edit import Edit

__all__ = ["json_line", "ledger_of"]

# str.splitlines and some stream readers end a line at these, JSON allows them inside strings.
_SEPARATORS: Final = tuple((c, f"\\u{ord(c):04x}") for c in "\u0085\u2028\u2029")


def ledger_of(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    """Edits ready for JSON. Offsets are code points of the text they are applied to."""
    return [{"start": e.start, "end": e.end, "old": e.old, "new": e.new, "rules": list(e.rules)} for e in edits]


def json_line(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Compact JSON without the line end; readable letters stay, lone surrogates and line separators are escaped."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for c, escaped in _SEPARATORS:
        line = line.replace(c, escaped)
    return line.encode("utf-8", "backslashreplace").decode()  # spells a surrogate as JSON does
