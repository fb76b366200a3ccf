"""Laws of `find_dates`: round trip, totality, order, linear time."""

import json
import pickle
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.easter import easter as dateutil_easter
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.dates import Timex, as_date, english_dates, find_dates
from reinschrift.dates.calendars import easter
from reinschrift.errors import ReinschriftError

MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
SHORT = ["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
FORMS = [
    lambda d: f"{d.day}. {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}. {SHORT[d.month - 1]} {d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    lambda d: f"{d.day}. {d.month}. {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{ENGLISH[d.month - 1]} {d.day}, {d.year}",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("year", [1848, 2000, 2023])
def test_a_printed_day_is_read_back(form, year):
    day = date(year, 1, 1)
    while day.year == year:
        printed = form(day)
        (found,) = find_dates(f"Das war am {printed}, sagte er.")
        assert (found.text, found.value, found.first_day) == (printed, day.isoformat(), day)
        day += timedelta(1)


def test_easter():
    assert [easter(year) for year in range(1583, 2400)] == [dateutil_easter(year) for year in range(1583, 2400)]


PIECES = [
    "1.",
    "15",
    ". ",
    "Mai",
    " 2020",
    "Jahre",
    "vor ",
    "zwei ",
    "Uhr",
    "\n",
    "\ud800",
    "\0",
    "letzten ",
    "Samstagnacht",
    "Viertelstunde",
    "alle ",
    "jeden ",
    "Nacht auf ",
    "halben ",
    "später",
    "v. Chr.",
    "Heiligabend",
    "1. Advent",
    "KW 5",
    "9999",
    "0000",
    "-",
    "(",
    "am ",
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=30).map("".join))
def test_any_text_gives_sorted_disjoint_spans(text):
    for published in (None, "0001-01-01", "9999-12-31", "2020-02-29"):
        for convention in ("calendar", "timeml"):
            end = 0
            for found in find_dates(text, published=published, convention=convention):
                assert end <= found.start < found.end <= len(text)
                assert found.text == text[found.start : found.end]
                end = found.end


@pytest.mark.parametrize(
    "phrase",
    [
        "letzten Jahres",
        "vor 9999 Jahren",
        "nächste Woche",
        "nächsten Monat",
        "am Montag",
        "am 29. Februar",
        "zu Ostern",
        "im letzten Jahrhundert",
    ],
)
@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_stay_open(phrase, published):
    assert len(find_dates(phrase, published=published)) == 1


UNITS = [
    "1",
    ".",
    "1. ",
    "1.,",
    "3., 4. und ",
    "Mai ",
    "am Mai 3 ",
    "Jahre ",
    "zwei ",
    "vor zwei Jahren ",
    "14 bis ",
    "2020",
    "2020/",
    "Sonntag ",
    "am Sonntag ",
    "im Sommer ",
    "12.12.",
    " ",
    "letzten ",
    "–5",
    "drei Jahre, ",
    "Nacht auf ",
    "im 1. Quartal des ",
    "sechs bis ",
    "September ",
    "1/1/2020 ",
    "im Mai 1914. ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear(unit):
    def seconds(count):
        text = unit * count
        best = None
        for _ in range(3):
            begin = time.process_time()
            find_dates(text, published="2020-09-14")
            list(english_dates(text))
            spent = time.process_time() - begin
            best = spent if best is None else min(best, spent)
        return best

    seconds(10)
    small = max(seconds(500), 1e-4)
    assert seconds(4000) / small < 24  # 8 times the text; quadratic would be 64


def test_published():
    day = date(2020, 9, 14)
    assert as_date("2020-09-14") == as_date(day) == day
    assert as_date(datetime.fromisoformat("2020-09-14T23:59:00")) == day
    assert as_date(None) is None


@pytest.mark.parametrize("wrong", ["14.09.2020", "2020-13-01", "", "2020-9-14", 20200914])
def test_wrong_published_says_what_to_do(wrong):
    with pytest.raises(ReinschriftError, match="2020-09-14"):
        find_dates("heute", published=wrong)


def test_wrong_convention():
    with pytest.raises(ReinschriftError, match="timeml"):
        find_dates("heute", convention="iso")


def test_timex_is_a_value():
    (found,) = find_dates("am 3. Mai 2020")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
    assert hash(found) == hash(
        Timex(3, 14, "DATE", "2020-05-03", None, "3. Mai 2020", None, None, date(2020, 5, 3), date(2020, 5, 3))
    )


SEED = Path(__file__).parents[3] / "shared" / "seed"


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed document is not part of the repository")
def test_the_dates_of_the_seed_document():
    expected = json.loads((SEED / "tiktok-oracle.expected.json").read_text(encoding="utf-8"))
    found = find_dates((SEED / "tiktok-oracle.gold.txt").read_text(encoding="utf-8"), published=expected["published"])
    for wanted in expected["dates"]:
        values = {wanted["value"], wanted.get("or")}
        assert any(wanted["text"] in t.text and t.value in values for t in found), wanted
