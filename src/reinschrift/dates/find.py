"""`find_dates`: scan, join, inherit, resolve."""

from __future__ import annotations

from datetime import date

from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import bounds
from reinschrift.dates.combine import combined
from reinschrift.dates.context import Context, Convention
from reinschrift.dates.durations import Counted
from reinschrift.dates.explicit import Day, Month
from reinschrift.dates.finding import Finding, Fixed, Meaning
from reinschrift.dates.gate import scan
from reinschrift.dates.neighbours import with_neighbours
from reinschrift.dates.periods import Season
from reinschrift.dates.plain import plain
from reinschrift.dates.portion import PORTIONS
from reinschrift.dates.published import as_date
from reinschrift.dates.shifts import Shift
from reinschrift.dates.timex import Timex
from reinschrift.dates.vocabulary import articles, modifiers
from reinschrift.dates.weekdays import Weekday
from reinschrift.errors import ReinschriftError

__all__ = ["find_dates"]

_LONGEST_JOIN = 10
_NEAR_YEARS = 2
_MANY_YEARS = 12


def find_dates(
    text: str, *, published: date | str | None = None, convention: Convention = "calendar"
) -> tuple[Timex, ...]:
    """The dates, times, durations and repetitions in German ``text``, in its order and disjoint.

    Args:
        text: Any text; offsets in the result are code points of it, half-open.
        published: The day of publication (`date` or ``YYYY-MM-DD``), which "gestern" is resolved against.
            Without it unresolved parts stay open (``XXXX-09-15``). It is never taken from the clock.
        convention: ``calendar`` resolves what can be resolved to a point ("vor zwei Wochen") and leaves vague words
            out; ``timeml`` follows the habits of annotated corpora: vague words are found (``PAST_REF``, …), and
            "vor zwei Wochen" is a duration.

    Raises:
        ReinschriftError: ``text`` is no string, ``published`` is not a day, or ``convention`` is unknown.
    """
    if not isinstance(text, str):
        msg = f"find_dates() takes str, not {type(text).__name__}; bytes go through decode() first"
        raise ReinschriftError(msg)
    if convention not in {"calendar", "timeml"}:
        msg = f"convention={convention!r} is unknown: use 'calendar' or 'timeml'"
        raise ReinschriftError(msg)
    read = plain(text)
    context = Context(read, as_date(published), convention)
    found = with_neighbours(read, _joined(read, list(scan(read))))
    context.news, context.history = _genre(context.published, found)
    return tuple(timex for finding in found if (timex := _resolved(context, finding, text)))


def _genre(published: date | None, findings: list[Finding]) -> tuple[bool, bool]:
    """Whether the text tells of the days around its publication, and whether it tells of history.

    Its years and words such as "gestern" show it. Neither holds where nothing is known of the publication, or where
    both are mixed.
    """
    if published is None:
        return False, False
    near = far = 0
    for finding in findings:
        meaning = finding.meaning
        if isinstance(meaning, Shift | Weekday):
            near += not (isinstance(meaning, Shift) and (meaning.anaphoric or meaning.vague))
            continue
        year = meaning.year if isinstance(meaning, Day | Month) else None
        if isinstance(meaning, Fixed) and len(meaning.fixed) == len("2020") and meaning.fixed.isdigit():
            year = int(meaning.fixed)
        if year is not None:
            near, far = (near + 1, far) if abs(year - published.year) <= _NEAR_YEARS else (near, far + 1)
    return 2 * near >= far, far >= _MANY_YEARS and 4 * near < far


def _joined(text: str, findings: list[Finding]) -> list[Finding]:
    """Neighbours as one expression, where they are one ("drei Jahre und vier Monate", "Mai dieses Jahres")."""
    result: list[Finding] = []
    for finding in findings:
        if result and finding.start - result[-1].end <= _LONGEST_JOIN:
            between = text[result[-1].end : finding.start]
            both = combined(result[-1], finding, between, text[finding.start : finding.end])
            if both:
                result[-1] = both
                continue
        result.append(finding)
    return result


def _is_past(phrase: str) -> bool:
    row = modifiers().get(phrase.partition(" ")[0])
    return row is not None and row.shift < 0 and not row.anaphoric


def _with_determiner(text: str, start: int, finding: Finding) -> int:
    """Annotated corpora take the article into the span of periods, not into that of days and clock times."""
    meaning = finding.meaning
    if (
        finding.type == "TIME"
        or isinstance(meaning, Day | Season | Weekday)
        or (isinstance(meaning, Shift) and meaning.unit == "D")
    ):
        return start
    if isinstance(meaning, Counted) or finding.mod in PORTIONS or _is_bare(meaning, text[start : finding.end]):
        return start
    if finding.type == "DURATION" and not _is_past(text[start : finding.end]):
        return start
    before = words_before(text, start, limit=1)
    nearest = before[0].form if before else ""
    of_year = isinstance(meaning, Fixed) and nearest in {"des", "dem", "den"} and text.startswith("Jahr", start)
    if of_year or (nearest == "des" and isinstance(meaning, Fixed)):
        return start
    return before[0].start if nearest in articles("der") else start


def _is_told(context: Context, finding: Finding, value: str) -> bool:
    """Whether a vague word only sets the time told against today ("das heutige Piacenza"), which corpora leave out."""
    if not context.history:
        return False
    return value == "PAST_REF" or context.text.startswith(("heutig", "Heutig"), finding.start)


def _is_bare(meaning: Meaning, phrase: str) -> bool:
    """Whether an article stands outside: before vague words, years and centuries in digits, but not before decades."""
    if not isinstance(meaning, Fixed):
        return False
    century = len(meaning.fixed) == len("19") and phrase[0].isdigit()
    return meaning.fixed.endswith("_REF") or century or (phrase[0].isdigit() and len(phrase) < len("60er Jahre"))


def _resolved(context: Context, finding: Finding, text: str) -> Timex | None:
    if finding.timeml_only and context.convention == "calendar":
        return None
    finding = (finding.timeml if context.convention == "timeml" else None) or finding
    context.move_to(finding.start)
    value = finding.meaning.value(context, finding.start, finding.end)
    start, kind = finding.start, finding.type
    if value.endswith("_REF") and (context.convention == "calendar" or _is_told(context, finding, value)):
        return None
    first, last = bounds(value) if kind in {"DATE", "TIME"} else (None, None)
    deictic = isinstance(finding.meaning, Shift) and not (finding.meaning.anaphoric or finding.meaning.narrated)
    if first is not None and not finding.timeml_only and not (deictic and context.narrates):
        context.learn(value, start, finding.end)
    if context.convention == "timeml" and kind != "SET":
        start = _with_determiner(context.text, start, finding)
    return Timex(
        start,
        finding.end,
        kind,
        value,
        finding.mod,
        text[start : finding.end],
        finding.quant,
        finding.freq,
        first,
        last,
    )
