"""One pass over a corpus that gathers what it knows about itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from reinschrift.core.find import compiled
from reinschrift.decoding import decode
from reinschrift.errors import ReinschriftError
from reinschrift.model import CorpusModel, line_template

__all__ = ["learn"]

Record = str | bytes | Mapping[str, Any]

MAX_WORDS: Final = 500_000
MAX_LINES: Final = 200_000
_LONGEST_LINE: Final = 200  # furniture is short; longer lines are text and need no count
_WORD: Final = r"[^\W\d_][\w'’-]*"


def learn(
    documents: Iterable[Record],
    *,
    site: str | Callable[[Record], str] = "",
    max_words: int = MAX_WORDS,
    max_lines: int = MAX_LINES,
) -> CorpusModel:
    """Gather the vocabulary and the repeating lines of a corpus, in one pass and bounded memory.

    Args:
        documents: texts, bytes, or mappings with the text under ``"text"``.
        site: name of the site all documents come from, or a function from document to site name.
        max_words: at most this many word forms are kept; the rarest are forgotten first (lossy counting).
        max_lines: the same for line templates, over all sites.

    Raises:
        ReinschriftError: ``documents`` is a single text, or one of them has none.
    """
    if isinstance(documents, (str, bytes, Mapping)) or not isinstance(documents, Iterable):
        msg = f"learn() takes many documents, not {type(documents).__name__}: give a list"
        raise ReinschriftError(msg)
    counts = _Counts(max_words, max_lines)
    for record in documents:
        counts.add(_text(record), site(record) if callable(site) else site)
    return counts.model()


@dataclass(slots=True)
class _Counts:
    """What is counted in the pass: documents by site, and by word and by line."""

    max_words: int
    max_lines: int
    words: Counter[str] = field(default_factory=Counter)
    lines: Counter[tuple[str, str]] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)

    def add(self, text: str, site: str) -> None:
        """Count a document. What counts once is kept in its order: that of a set differs from process to process."""
        self.documents[site] += 1
        self.words.update(list(dict.fromkeys(compiled(_WORD).findall(text))))
        short = (x for x in text.split("\n") if x.strip() and len(x) <= _LONGEST_LINE)
        self.lines.update(list(dict.fromkeys((site, line_template(x)) for x in short)))
        _prune(self.words, self.max_words)
        _prune(self.lines, self.max_lines)

    def model(self) -> CorpusModel:
        """The words, and the lines that stand in more than one document."""
        by_site: dict[str, list[tuple[str, int]]] = {site: [] for site in self.documents}
        for (site, line), n in self.lines.items():
            if n > 1:
                by_site[site].append((line, n))
        return CorpusModel(
            self.documents.total(),
            tuple(sorted(self.words.items())),
            tuple((site, self.documents[site], tuple(sorted(lines))) for site, lines in sorted(by_site.items())),
        )


def _prune(counts: Counter[Any], limit: int) -> None:
    """Forget the rarest once the table has grown by half over its limit, so that pruning costs little on average.

    Of equally rare ones those go that came first: they have had the longest time to be met again.
    """
    if len(counts) <= limit * 3 // 2:
        return
    floor = sorted(counts.values(), reverse=True)[limit]
    surplus = sum(n >= floor for n in counts.values()) - limit
    rare = (k for k, n in counts.items() if n == floor)
    for key in [*(k for k, n in counts.items() if n < floor), *islice(rare, surplus)]:
        del counts[key]


def _text(record: Record) -> str:
    value = record.get("text") if isinstance(record, Mapping) else record
    if isinstance(value, bytes):
        return decode(value).text
    if isinstance(value, str):
        return value
    what = f"with {', '.join(map(repr, record)) or 'nothing'}" if isinstance(record, Mapping) else type(record).__name__
    msg = f"learn() takes texts, or mappings with the text under 'text', not {what}"
    raise ReinschriftError(msg)
