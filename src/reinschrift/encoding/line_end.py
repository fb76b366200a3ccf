"""Line ends of other systems."""

from __future__ import annotations

from reinschrift.core.find import Substitution
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious

RULE = Rule(
    id="encoding/line-end",
    kind="regularization",
    risk="safe",
    why="""Windows ends lines with carriage return and line feed, old systems with the return alone, and some
    converters use the separators of Unicode; word processors write a line break inside a paragraph as vertical tab and
    a page break as form feed. One form, the line feed, lets everything after see the same lines.""",
    sources=("Unicode Standard, chapter 5.8, Newline Guidelines",),
    find=Substitution("\r\n?|[\x0b\x0c\u2028\u2029]", "\n"),
    fixes=(
        "Berlin⟦\r\n→\n⟧Bonn",
        "Berlin⟦\r→\n⟧",
        "Absatz⟦\u2029→\n⟧Absatz",
        "Zeile⟦\x0b→\n⟧Zeile",
        "Seite⟦\x0c→\n⟧Seite",
    ),
    keeps=("Berlin\nBonn", "Berlin\n\nBonn"),
    gate=suspicious,
    needs=("\r", "\x0b", "\x0c", "\u2028", "\u2029"),
)
