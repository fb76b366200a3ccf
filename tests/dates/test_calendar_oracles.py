"""Every day, minute and feast that can be written is read back; `holidays` and `dateutil` are the oracles."""

from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from reinschrift.dates import find_dates
from reinschrift.dates.calendars import feast
from reinschrift.dates.vocabulary import holidays as feasts
from reinschrift.dates.vocabulary import months

NAMES = {number: form for form, number in reversed(months(english=False).items()) if len(form) > 2 and form[-1] != "s"}

FORMS = [
    lambda d: f"{d.day}. {NAMES[d.month]} {d.year}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    lambda d: d.isoformat(),
]


@pytest.mark.parametrize("form", FORMS)
def test_every_day_from_1900_to_2100(form):
    day = date(1900, 1, 1)
    while day.year <= 2100:
        year = [day + timedelta(n) for n in range((date(day.year + 1, 1, 1) - day).days)]
        text = "\n".join(f"Es war am {form(d)}, wie man weiß." for d in year)
        assert [t.first_day for t in find_dates(text)] == year
        day = year[-1] + timedelta(1)


CLOCKS = [
    "um {h}.{m:02} Uhr",
    "um {h:02}:{m:02} Uhr",
    "um {h} Uhr {m:02}",
    "um {h:02}:{m:02}",
    "gegen {h}.{m:02} Uhr",
]


@pytest.mark.parametrize("form", CLOCKS)
def test_every_minute(form):
    times = [(h, m) for h in range(24) for m in range(60)]
    text = "\n".join(f"Sie kam {form.format(h=h, m=m)} an." for h, m in times)
    found = find_dates(text, published="2021-06-16")
    assert [t.value for t in found] == [f"2021-06-16T{h:02}:{m:02}" for h, m in times]


@pytest.mark.parametrize("year", range(1990, 2040))
def test_movable_feasts(year):
    for name, days in (("Karfreitag", -2), ("Ostermontag", 1), ("Pfingstsonntag", 49), ("Fronleichnam", 60)):
        (found,) = find_dates(f"Zum Fest am {name} {year} kamen alle.")
        assert found.first_day == easter(year) + timedelta(days)
    advent = feast("advent", 0, year)
    assert advent.isoweekday() == 7
    assert date(year, 11, 27) <= advent <= date(year, 12, 3)


def test_feasts_of_the_oracle():
    """The German, Austrian and Swiss holidays that `holidays` knows fall on the same days, where it is installed."""
    oracle = pytest.importorskip("holidays")
    for country, region in (("DE", "SN"), ("DE", "BY"), ("AT", None), ("CH", "LU")):
        for day, names in oracle.country_holidays(
            country, subdiv=region, years=range(2000, 2031), language="de"
        ).items():
            for name in names.split("; "):
                if name in feasts() and name != "Nationalfeiertag":  # the Austrian one here, the Swiss one there
                    row = feasts()[name]
                    assert feast(row.kind, row.number, day.year) == day, (name, day)


@pytest.mark.parametrize("number", range(1, 32))
def test_ordinals_in_words(number):
    stems = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split()
    teens = "drei vier fünf sech sieb acht neun".split()
    ones = " ein zwei drei vier fünf sechs sieben acht neun".split(" ")
    if number <= 12:
        word = stems[number - 1]
    elif number < 20:
        word = f"{teens[number - 13]}zehnt"
    else:
        tens = "zwanzig" if number < 30 else "dreißig"
        word = (f"{ones[number % 10]}und{tens}" if number % 10 else tens) + "st"
    (found,) = find_dates(f"Er kam am {word}en Mai 2020 an.")
    assert found.value == f"2020-05-{number:02}"
