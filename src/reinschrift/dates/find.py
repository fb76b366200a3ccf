"""`find_dates`: scan, join, inherit, resolve."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import bounds
from reinschrift.dates.clock import Clock, ClockOn
from reinschrift.dates.combine import Within, combined
from reinschrift.dates.context import Context, Convention
from reinschrift.dates.durations import Counted, Span
from reinschrift.dates.explicit import Day, Month
from reinschrift.dates.finding import Finding, Fixed, Meaning
from reinschrift.dates.gate import scan
from reinschrift.dates.guards import DETERMINERS
from reinschrift.dates.periods import Season
from reinschrift.dates.plain import plain
from reinschrift.dates.portion import PORTIONS
from reinschrift.dates.published import as_date
from reinschrift.dates.sets import EVERY
from reinschrift.dates.shifts import Shift
from reinschrift.dates.timex import Timex
from reinschrift.dates.vocabulary import modifiers
from reinschrift.dates.weekdays import Weekday
from reinschrift.errors import ReinschriftError

__all__ = ["find_dates"]

_RANGE = re.compile(r" ?[–-] ?| bis (?:zum |einschließlich |inklusive )?| und (?:dem |am )?")
_LIST = re.compile(
    r" ?[–-] ?| bis (?:zum |einschließlich |inklusive )?|,? (?:und|sowie|oder) (?:dem |am |vom )?|, (?:am |dem )?"
)
_UNTIL = re.compile(r" ?[–-] ?| bis (?:zum |einschließlich )?| auf (?:den )?")
_LONGEST_GAP = 24
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
    found = _inherited(read, _joined(read, list(scan(read))))
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


def _inherited(text: str, findings: list[Finding]) -> list[Finding]:
    """Days and months without a year take it from the right end of their range ("28. Februar bis 3. März 2020")."""
    findings = _following(text, findings)
    source: Meaning | None = None
    right = None
    result: list[Finding] = []
    for finding in reversed(findings):
        gap = text[finding.end : right] if right is not None and right - finding.end <= _LONGEST_GAP else ""
        if not (isinstance(finding.meaning, Day | Month | Within) and _RANGE.fullmatch(gap)):
            source = None
        finding = replace(finding, meaning=_in_year_of(finding.meaning, source))  # noqa: PLW2901
        source, right = finding.meaning, finding.start
        result.append(finding)
    return result[::-1]


def _in_year_of(meaning: Meaning, source: Meaning | None) -> Meaning:
    """A day or month without a year in the year that ``source``, another one, has or names ("kommenden Jahres")."""
    if not isinstance(meaning, Day | Month) or meaning.year is not None:
        return meaning
    if isinstance(source, Day | Month) and source.year is not None:
        return replace(meaning, year=source.year)
    return (
        Within(meaning, source.whole)
        if isinstance(source, Within) and isinstance(source.part, Day | Month)
        else meaning
    )


def _following(text: str, findings: list[Finding]) -> list[Finding]:
    """Mark days and months that go on in a list or range; give clock times the day that stands behind them."""
    result: list[Finding] = []
    for finding in findings:
        if isinstance(finding.meaning, Day) and finding.meaning.year is None:
            finding = _each_year(text, finding)  # noqa: PLW2901
        last, meaning = (result[-1] if result else None), finding.meaning
        if last is not None and isinstance(meaning, Clock) and isinstance(last.meaning, Shift) and last.meaning.vague:
            # "heute um 15 Uhr": a clock time shows that the day is meant
            if finding.start - last.end <= _LONGEST_GAP and "." not in text[last.end : finding.start]:
                result[-1] = replace(last, meaning=replace(last.meaning, vague=""))
        elif (
            last is not None and finding.start - last.end <= _LONGEST_GAP and isinstance(meaning, Day | Month | Weekday)
        ):
            gap = text[last.end : finding.start]
            if isinstance(last.meaning, Day | Month) and isinstance(meaning, Day | Month) and _LIST.fullmatch(gap):
                follows = meaning.year is None and not (isinstance(meaning, Month) and meaning.shift is not None)
                finding = replace(finding, meaning=replace(meaning, follows=follows))  # noqa: PLW2901
            elif isinstance(last.meaning, Weekday) and isinstance(meaning, Weekday) and meaning.shift is None:
                link = "range" if _spans(text, last, gap) else "list" if _LIST.fullmatch(gap) else ""
                finding = replace(finding, meaning=replace(meaning, follows=link))  # noqa: PLW2901
            elif _is_yearly(last) and gap.strip(", ") in {"am", "im", "an", "zu"}:
                finding = _every_year(finding)  # noqa: PLW2901
            elif isinstance(last.meaning, Clock) and gap == " am ":
                result[-1] = replace(last, meaning=ClockOn(last.meaning, meaning), timeml=None)
        result.append(finding)
    return result


def _spans(text: str, first: Finding, gap: str) -> bool:
    """Whether ``gap`` makes a range of two weekdays: "Montag bis Freitag", "zwischen Montag und Mittwoch"."""
    if _UNTIL.fullmatch(gap):
        return True
    before = words_before(text, first.start, limit=1)
    return gap == " und " and bool(before) and before[0].form.lower() == "zwischen"


def _is_yearly(finding: Finding) -> bool:
    return finding.type == "SET" and finding.meaning in {Fixed("P1Y"), Span("1", "Y")}


def _each_year(text: str, finding: Finding) -> Finding:
    if "jed" not in text[max(0, finding.start - len("Jeden ")) : finding.start].lower():
        return finding
    before = words_before(text, finding.start, limit=1)
    if not before or before[0].form not in EVERY:
        return finding
    return replace(_every_year(finding), start=before[0].start)


def _every_year(finding: Finding) -> Finding:
    """The day or month of every year ("jedes Jahr am 3. Mai")."""
    meaning = finding.meaning
    if not isinstance(meaning, Day | Month) or meaning.year is not None:
        return finding
    day = f"-{meaning.day:02}" if isinstance(meaning, Day) else ""
    return replace(finding, type="SET", meaning=Fixed(f"XXXX-{meaning.month:02}{day}"), quant="EVERY")


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
    return before[0].start if nearest in DETERMINERS else start


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
