"""A layer: the edits of one pass over a text, and the offset maps that follow from them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter

from reinschrift.core.edit import Edit
from reinschrift.errors import LedgerError

__all__ = ["Layer"]

Spans = list[tuple[int, int]]
_start = itemgetter(0)
_end = itemgetter(1)


def _checked(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits, if they are sorted, disjoint, consistent and unambiguous."""
    last, insertion = 0, -1
    for e in edits:
        if not last <= e.start <= e.end:
            msg = f"edits must be disjoint, and sorted as `Layer.of` sorts them: {e} begins before {last}"
            raise LedgerError(msg)
        if len(e.old) != e.end - e.start:
            msg = f"the old text of an edit must be that of its span, hence as long: {e}"
            raise LedgerError(msg)
        if e.start == e.end == insertion:
            msg = f"two insertions at one point have no order, make them one: {e}"
            raise LedgerError(msg)
        last = e.end
        insertion = e.end if e.start == e.end else -1
    return edits


@dataclass(frozen=True, slots=True)
class Layer:
    """Sorted, disjoint edits from one text (*before*) to another (*after*).

    Applying costs time linear in the text; mapping a span costs two binary searches. The spans of the
    replacements in the text after are computed when first asked for.
    """

    edits: tuple[Edit, ...] = ()
    _before: list[tuple[int, int]] = field(default_factory=list, init=False, repr=False, compare=False)
    _after: list[tuple[int, int]] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _checked(self.edits)

    @classmethod
    def of(cls, edits: Iterable[Edit]) -> Layer:
        """A layer from edits in any order."""
        return cls(tuple(sorted(edits, key=lambda e: (e.start, e.end))))

    def apply(self, text: str) -> str:
        """The text after. Raises `LedgerError` if an edit does not fit the text."""
        if not self.edits:
            return text
        parts: list[str] = []
        pos = 0
        for e in self.edits:
            if text[e.start : e.end] != e.old:
                msg = f"this ledger belongs to another text, apply it to its own: expected {e.old!r} at {e.start}"
                raise LedgerError(msg)
            parts += text[pos : e.start], e.new
            pos = e.end
        parts.append(text[pos:])
        return "".join(parts)

    def only_narrows_blanks(self) -> bool:
        """Does every edit put white space in place of white space, so that the same tokens stand apart?"""
        return all(e.old.isspace() and e.new.isspace() for e in self.edits)

    def invert(self) -> Layer:
        """The layer that leads from the text after back to the text before."""
        pairs = zip(self.edits, self.spans(), strict=True)
        return Layer(_merged_insertions(Edit(s, t, e.new, e.old, e.rules) for e, (s, t) in pairs))

    def spans(self) -> list[tuple[int, int]]:
        """Spans of the replacements in the text after, in order."""
        if len(self._after) != len(self.edits):
            shift = 0
            found: list[tuple[int, int]] = []
            for e in self.edits:
                found.append((e.start + shift, e.start + shift + len(e.new)))
                shift += len(e.new) - (e.end - e.start)
            self._before[:] = [(e.start, e.end) for e in self.edits]
            self._after[:] = found  # last: another thread that sees it finds both
        return self._after

    def to_before(self, start: int, end: int) -> tuple[int, int]:
        """Tightest span before that gave ``after[start:end]``.

        A span that cuts into a replacement maps to the whole of what was replaced; a point at a removal maps
        to the removed text.
        """
        return _mapped(start, end, self.spans(), self._before)

    def to_after(self, start: int, end: int) -> tuple[int, int]:
        """Tightest span after that ``before[start:end]`` became; the mirror image of `to_before`."""
        spans = self.spans()
        return _mapped(start, end, self._before, spans)


def _mapped(start: int, end: int, here: Spans, there: Spans) -> tuple[int, int]:
    """Map a span, given where the edits stand in its own text (``here``) and in the other one (``there``)."""
    i = bisect_right(here, start, key=_end)
    if i < len(here) and here[i][0] <= start:
        s = there[i][0]
    else:
        s = start + (there[i - 1][1] - here[i - 1][1] if i else 0)
    j = bisect_left(here, end, key=_start)
    if j and here[j - 1][1] >= end:
        e = there[j - 1][1]
    else:
        e = end + (there[j - 1][1] - here[j - 1][1] if j else 0)
    return (s, e) if s <= e else (e, s)


def _merged_insertions(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Join insertions at one point: the inverse of removals that touch."""
    out: list[Edit] = []
    for e in edits:
        p = out[-1] if out else None
        if p is not None and p.start == p.end == e.start == e.end:
            out[-1] = Edit(p.start, p.end, "", p.new + e.new, tuple(dict.fromkeys(p.rules + e.rules)))
        else:
            out.append(e)
    return tuple(out)
