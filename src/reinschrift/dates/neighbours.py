"""What expressions take from their neighbours in lists and ranges: years, days, that they recur."""

from __future__ import annotations

import re
from dataclasses import replace

from reinschrift.dates.before import words_before
from reinschrift.dates.clock import Clock, ClockOn
from reinschrift.dates.combine import Within
from reinschrift.dates.durations import Span
from reinschrift.dates.explicit import Day, Month
from reinschrift.dates.finding import Finding, Fixed, Meaning
from reinschrift.dates.sets import EVERY
from reinschrift.dates.shifts import Shift
from reinschrift.dates.weekdays import Weekday

__all__ = ["with_neighbours"]

_RANGE = re.compile(r" ?[–-] ?| bis (?:zum |einschließlich |inklusive )?| und (?:dem |am )?")
_LIST = re.compile(
    r" ?[–-] ?| bis (?:zum |einschließlich |inklusive )?|,? (?:und|sowie|oder) (?:dem |am |vom )?|, (?:am |dem )?"
)
_UNTIL = re.compile(r" ?[–-] ?| bis (?:zum |einschließlich )?| auf (?:den )?")
_LONGEST_GAP = 24


def with_neighbours(text: str, findings: list[Finding]) -> list[Finding]:
    """Days and months without a year take it from the right end of their range ("28. Februar bis 3. März 2020")."""
    findings = _following(text, findings)
    source: Meaning | None = None
    right = None
    result: list[Finding] = []
    for found in reversed(findings):
        gap = text[found.end : right] if right is not None and right - found.end <= _LONGEST_GAP else ""
        if not (isinstance(found.meaning, Day | Month | Within) and _RANGE.fullmatch(gap)):
            source = None
        finding = replace(found, meaning=_in_year_of(found.meaning, source))
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
    for found in findings:
        finding = _each_year(text, found)
        if result and finding.start - result[-1].end <= _LONGEST_GAP:
            gap = text[result[-1].end : finding.start]
            result[-1] = _before(result[-1], finding, gap)
            finding = _behind(text, result[-1], finding, gap)
        result.append(finding)
    return result


def _before(last: Finding, finding: Finding, gap: str) -> Finding:
    """A clock time shows that the "heute" before it is this very day; one before a day belongs to that day."""
    if isinstance(finding.meaning, Clock) and isinstance(last.meaning, Shift) and last.meaning.vague:
        return last if "." in gap else replace(last, meaning=replace(last.meaning, vague=""))
    if isinstance(last.meaning, Clock) and isinstance(finding.meaning, Day | Month | Weekday) and gap == " am ":
        return replace(last, meaning=ClockOn(last.meaning, finding.meaning), timeml=None)
    return last


def _behind(text: str, last: Finding, finding: Finding, gap: str) -> Finding:
    """What comes behind another day or month in a list or range goes on from there; behind "jedes Jahr" it recurs."""
    before, meaning = last.meaning, finding.meaning
    if isinstance(before, Day | Month) and isinstance(meaning, Day | Month) and _LIST.fullmatch(gap):
        follows = meaning.year is None and not (isinstance(meaning, Month) and meaning.shift is not None)
        return replace(finding, meaning=replace(meaning, follows=follows))
    if isinstance(before, Weekday) and isinstance(meaning, Weekday) and meaning.shift is None:
        link = "range" if _spans(text, last, gap) else "list" if _LIST.fullmatch(gap) else ""
        return replace(finding, meaning=replace(meaning, follows=link))
    if isinstance(meaning, Weekday | Day | Month) and _is_yearly(last) and gap.strip(", ") in {"am", "im", "an", "zu"}:
        return _every_year(finding)
    return finding


def _spans(text: str, first: Finding, gap: str) -> bool:
    """Whether ``gap`` makes a range of two weekdays: "Montag bis Freitag", "zwischen Montag und Mittwoch"."""
    if _UNTIL.fullmatch(gap):
        return True
    before = words_before(text, first.start, limit=1)
    return gap == " und " and bool(before) and before[0].form.lower() == "zwischen"


def _is_yearly(finding: Finding) -> bool:
    return finding.type == "SET" and finding.meaning in {Fixed("P1Y"), Span("1", "Y")}


def _each_year(text: str, finding: Finding) -> Finding:
    """The day that stands behind "jeden": of every year."""
    if not isinstance(finding.meaning, Day) or finding.meaning.year is not None:
        return finding
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
