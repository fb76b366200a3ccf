"""A document: the source, its fair copy, the ledger between them, and annotations of the fair copy."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from reinschrift.core.edit import Edit, Flag
from reinschrift.core.engine import find_flags
from reinschrift.core.layer import Layer
from reinschrift.core.page import Context, Page
from reinschrift.dates import Timex, find_dates
from reinschrift.errors import ReinschriftError
from reinschrift.profiles import Profile
from reinschrift.report.diff import unified_diff, word_diff
from reinschrift.report.html import Entry, html_fragment, html_report
from reinschrift.report.jsonline import json_line, ledger_of
from reinschrift.sentences import Sentence, split_sentences

__all__ = ["Document"]


@dataclass(frozen=True, slots=True)
class Document:
    """What `normalize` returns.

    ``edits`` index ``source``; ``flags``, ``sentences`` and ``dates`` index ``text``. All offsets are code points,
    half-open. Flags, sentences and dates are computed when first asked for.
    """

    source: str
    """The text as received; for bytes, as decoded."""
    text: str
    """The fair copy."""
    edits: tuple[Edit, ...]
    """Sorted and disjoint: ``Layer(edits).apply(source) == text``."""
    published: date | None
    """The publication date as given, a time stamp cut down to its day."""
    profile: Profile
    """The rules that were allowed to work."""
    encoding: str | None = None
    """Main codec of the bytes, ``None`` if the source came as text."""
    notices: tuple[Flag, ...] = ()
    """Flags of the engine itself; they are part of ``flags``."""
    _lazy: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What is suspected but not repaired, sorted by place."""
        if "flags" not in self._lazy:
            page = Page(self.text, Context(self.published), opening=Page(self.source, Context(self.published)))
            self._lazy["flags"] = (*self.notices, *find_flags(self.profile.suspicions(), page))
        flags: tuple[Flag, ...] = self._lazy["flags"]
        return flags

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the fair copy, see `split_sentences`."""
        if "sentences" not in self._lazy:
            self._lazy["sentences"] = split_sentences(self.text)
        sentences: tuple[Sentence, ...] = self._lazy["sentences"]
        return sentences

    @property
    def dates(self) -> tuple[Timex, ...]:
        """The dates and times of the fair copy, see `find_dates`."""
        if "dates" not in self._lazy:
            self._lazy["dates"] = find_dates(self.text, published=self.published)
        dates: tuple[Timex, ...] = self._lazy["dates"]
        return dates

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The span of ``source`` behind ``text[start:end]``, in code points; two binary searches.

        Raises `ReinschriftError` if the span is outside the text.
        """
        _check_span(start, end, len(self.text), "text")
        return self._layer().to_before(start, end)

    def to_text(self, start: int, end: int) -> tuple[int, int]:
        """The span of ``text`` that ``source[start:end]`` became, in code points; two binary searches.

        Raises `ReinschriftError` if the span is outside the source.
        """
        _check_span(start, end, len(self.source), "source")
        return self._layer().to_after(start, end)

    def diff(self, style: Literal["unified", "word"] = "unified") -> str:
        """The changes as a unified diff of lines, or the whole text with ``[-old-]{+new+}`` in place.

        Raises `ReinschriftError` for any other style.
        """
        if style == "word":
            return word_diff(self.source, self.edits)
        if style != "unified":
            msg = f"diff style must be 'unified' or 'word', not {style!r}"
            raise ReinschriftError(msg)
        return unified_diff(self.source, self.edits)

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain lists, dicts and strings, ready for JSON."""
        return {
            "source": self.source,
            "text": self.text,
            "edits": ledger_of(self.edits),
            "flags": [_plain(f, "start", "end", "rule", "note") for f in self.flags],
            "sentences": [[s.start, s.end] for s in self.sentences],
            "dates": [_plain(d, "start", "end", "type", "value", "mod", "text") for d in self.dates],
            "published": self.published.isoformat() if self.published else None,
            "profile": self.profile.name,
            "encoding": self.encoding,
        }

    def to_json(self) -> str:
        """`as_dict` as one line of JSON.

        Lone surrogates and the line separators of Unicode are escaped, so that the line can be written as UTF-8 and
        no reader sees it as several.
        """
        return json_line(self.as_dict())

    def report(self) -> str:
        """A self-contained HTML page with the marked text, the rules at work and the flags."""
        return html_report([Entry("document", self.source, self.text, self.edits, self.flags)])

    def _repr_html_(self) -> str:
        return html_fragment(self.source, self.edits)

    def _layer(self) -> Layer:
        if "layer" not in self._lazy:
            self._lazy["layer"] = Layer(self.edits)
        layer: Layer = self._lazy["layer"]
        return layer

    def __reduce__(self) -> tuple[type[Document], tuple[object, ...]]:
        known = (self.source, self.text, self.edits, self.published, self.profile, self.encoding, self.notices)
        return (Document, known)


def _plain(value: object, *fields: str) -> dict[str, Any]:
    return {f: getattr(value, f) for f in fields}


def _check_span(start: int, end: int, length: int, name: str) -> None:
    if not 0 <= start <= end <= length:
        msg = f"({start}, {end}) is no span of {name}: give code points from 0 to {length}, the start first"
        raise ReinschriftError(msg)
