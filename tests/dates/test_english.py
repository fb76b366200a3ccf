"""English dates and times with their parts."""

import pytest

from reinschrift.dates import EnglishDate, EnglishTime, english_dates, english_times


@pytest.mark.parametrize(
    ("text", "day", "month", "year"),
    [
        ("September 15th", 15, 9, None),
        ("September 15, 2020", 15, 9, 2020),
        ("Oct 04, 2023", 4, 10, 2023),
        ("15th of September", 15, 9, None),
        ("15th September 2020", 15, 9, 2020),
        ("4. October", 4, 10, None),
        ("3 March 2021", 3, 3, 2021),
        ("October 2019", None, 10, 2019),
        ("09/15/2020", 15, 9, 2020),
        ("May 2019", None, 5, 2019),
    ],
)
def test_parts_of_a_date(text, day, month, year):
    assert list(english_dates(f"Bis {text}.")) == [EnglishDate(4, 4 + len(text), day, month, year)]


def test_weekday():
    assert list(english_dates("Am Tuesday, September 15, 2020 kam er.")) == [EnglishDate(3, 30, 15, 9, 2020, 2)]
    assert list(english_dates("Am Monday kam er.")) == [EnglishDate(3, 9, None, None, None, 1)]


@pytest.mark.parametrize(
    ("text", "hour", "minute", "separator"),
    [
        ("7:30 pm", 19, 30, ":"),
        ("3.30 p.m.", 15, 30, "."),
        ("2 pm", 14, None, ""),
        ("12 a.m.", 0, None, ""),
        ("12:15 PM", 12, 15, ":"),
        ("7am", 7, None, ""),
    ],
)
def test_parts_of_a_time(text, hour, minute, separator):
    assert list(english_times(f"Um {text} ging er")) == [EnglishTime(3, 3 + len(text), hour, minute, separator)]


def test_a_weekday_tells_english_order():
    assert list(english_dates("Am Tuesday, September 15 kam er.")) == [EnglishDate(3, 24, 15, 9, None, 2)]
    assert list(english_dates("Am Tuesday, 15 September 2020 kam er.")) == [EnglishDate(3, 29, 15, 9, 2020, 2)]
    assert list(english_dates("Letzten Tuesday kam er.")) == [EnglishDate(8, 15, None, None, None, 2)]


@pytest.mark.parametrize(
    "text", ["Theresa May 2019 im Unterhaus", "am 10. Jan Marcell fehlte", "Juli Zeh", "Im Mar Menor"]
)
def test_names_are_no_dates(text):
    assert list(english_dates(text)) == []
