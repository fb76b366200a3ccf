"""The two things a rule can find: an edit to make, or a suspicion to report."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Edit", "Flag"]


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``text[start:end]`` by ``new``.

    Offsets are code points, half-open, in the text the finder saw; in ``Document.edits`` that is
    ``Document.source``. ``old`` is kept so that an edit can be checked, undone and audited on its own.
    An insertion has ``start == end``; a removal has ``new == ""``.
    """

    start: int
    end: int
    old: str
    new: str
    rules: tuple[str, ...] = ()
    """Ids of the rules behind this edit, in the order they worked. Stamped by the engine, never by a finder."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A suspicion about ``text[start:end]`` that only a human or the source text could settle.

    Offsets are code points, half-open, in the fair copy (``Document.text``).
    """

    start: int
    end: int
    rule: str
    note: str
