"""One pass over a corpus that gathers what it knows about itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
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
    words: Counter[str] = Counter()
    lines: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    for record in documents:
        text = _text(record)
        name = site(record) if callable(site) else site
        totals[name] += 1
        words.update(list(dict.fromkeys(compiled(_WORD).findall(text))))  # a set has another order in each process
        short = (x for x in text.split("\n") if x.strip() and len(x) <= _LONGEST_LINE)
        lines.update(list(dict.fromkeys((name, line_template(x)) for x in short)))
        _prune(words, max_words)
        _prune(lines, max_lines)
    by_site: dict[str, list[tuple[str, int]]] = {name: [] for name in totals}
    for (name, line), n in lines.items():
        if n > 1:
            by_site[name].append((line, n))
    return CorpusModel(
        totals.total(),
        tuple(sorted(words.items())),
        tuple((name, totals[name], tuple(sorted(counts))) for name, counts in sorted(by_site.items())),
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
