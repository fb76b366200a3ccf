"""One line of JSON that every reader sees as one line."""

from __future__ import annotations

import json
from typing import Any, Final

__all__ = ["json_line"]

# str.splitlines and some stream readers end a line at these, JSON allows them inside strings.
_SEPARATORS: Final = tuple((c, f"\\u{ord(c):04x}") for c in "\u0085\u2028\u2029")


def json_line(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Compact JSON without the line end; readable letters stay, lone surrogates and line separators are escaped."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for c, escaped in _SEPARATORS:
        line = line.replace(c, escaped)
    return line.encode("utf-8", "backslashreplace").decode()  # spells a surrogate as JSON does
