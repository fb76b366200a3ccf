"""Years written as words: "neunzehnhundertachtundsechzig", "zweitausendzehn"."""

from __future__ import annotations

from functools import lru_cache

from reinschrift.dates.before import words_before
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.guards import measures
from reinschrift.dates.portion import portioned
from reinschrift.dates.vocabulary import context_words, number_words

__all__ = ["in_words", "spelled_year"]

_CENTURIES = {"siebzehn": 1700, "achtzehn": 1800, "neunzehn": 1900}
_LAST_OF_THIS_CENTURY = 40


@lru_cache(maxsize=1)
def in_words() -> dict[str, int]:
    """The years from 1701 on that are written as one word, in both spellings of the first letter."""
    simple = {word: n for word, n in number_words().items() if n and word not in {"eins", "zwo", "dreissig"}}
    ones = {word: n for word, n in simple.items() if n < 10}
    tens = {word: n for word, n in simple.items() if n >= 20}
    below = {word: n for word, n in simple.items() if word != "ein"} | {"eins": 1}
    below |= {f"{one}und{ten}": n + m for one, n in ones.items() for ten, m in tens.items()}
    years = {f"{head}hundert{tail}": c + n for head, c in _CENTURIES.items() for tail, n in below.items()}
    recent = {tail: n for tail, n in below.items() if n < _LAST_OF_THIS_CENTURY}
    years |= {f"zweitausend{join}{tail}": 2000 + n for join in ("", "und") for tail, n in recent.items()}
    return years | {word.capitalize(): year for word, year in years.items()}


def spelled_year(hit: Hit) -> list[Finding]:
    """A year in words where it counts nothing: behind "im Jahr" or a preposition, or at the start of a sentence."""
    before = words_before(hit.text, hit.start, hit.floor, 2)
    nearest = before[0].form.lower() if before else ""
    if measures(hit.text, hit.end) or (nearest and nearest not in context_words("year_before")):
        return []
    start = before[0].start if nearest in {"jahr", "jahre", "jahren"} else hit.start
    found = Finding(start, hit.end, "DATE", Fixed(str(in_words()[hit.word])))
    return [portioned(hit.text, found, hit.floor)]
