"""Own sentences by phenomenon: what is found, and with which value."""

import pytest

from reinschrift.dates import find_dates

PUBLISHED = "2021-06-16"  # a Wednesday

CALENDAR = {
    "explicit": [
        ("Der Vertrag datiert vom 7. November 2018.", [("7. November 2018", "2018-11-07")]),
        ("Sie kam am 6. Jänner 2020 an.", [("6. Jänner 2020", "2020-01-06")]),
        ("Die Frist endete am 07.11.2018.", [("07.11.2018", "2018-11-07")]),
        ("Stand: 2018-11-07", [("2018-11-07", "2018-11-07")]),
        ("Am 7.November 2018 war Premiere.", [("7.November 2018", "2018-11-07")]),
        ("Am Montag, dem 3. Mai 2021, war Markt.", [("Montag, dem 3. Mai 2021", "2021-05-03")]),
        ("Die Halle steht seit 1974.", [("1974", "1974")]),
        ("Im August 1996 kam der Erlass.", [("August 1996", "1996-08")]),
        ("Die Karten gelten bis 30. September.", [("30. September", "2021-09-30")]),
        ("Die Schlacht war 216 v. Chr.", [("216 v. Chr.", "BC0216")]),
    ],
    "lists": [
        (
            "Gespielt wird am 3., 4. und 5. Juli.",
            [("3.", "2021-07-03"), ("4.", "2021-07-04"), ("5. Juli", "2021-07-05")],
        ),
        (
            "Vom 28. Februar bis 3. März 2020 ruhte der Verkehr.",
            [("28. Februar", "2020-02-28"), ("3. März 2020", "2020-03-03")],
        ),
        ("Das Fest läuft vom 12.–14. August.", [("12.", "2021-08-12"), ("14. August", "2021-08-14")]),
    ],
    "clock": [
        ("Beginn ist am 2. Juli um 19.30 Uhr.", [("2. Juli", "2021-07-02"), ("19.30 Uhr", "2021-07-02T19:30")]),
        ("Geöffnet von 9 bis 17 Uhr.", [("9", "2021-06-16T09:00"), ("17 Uhr", "2021-06-16T17:00")]),
        ("Er kam um halb acht.", [("halb acht", "2021-06-16T07:30")]),
        ("Um 8 Uhr abends war Schluss.", [("8 Uhr abends", "2021-06-16T20:00")]),
    ],
    "relative": [
        ("Gestern wurde gewählt.", [("Gestern", "2021-06-15")]),
        ("Das gab die Firma heute Abend bekannt.", [("heute Abend", "2021-06-16TEV")]),
        ("Am Sonntag siegte der Verein.", [("Sonntag", "2021-06-13")]),
        ("Am Sonntag wird gewählt.", [("Sonntag", "2021-06-20")]),
        ("Der Umsatz sank letzten Monat.", [("letzten Monat", "2021-05")]),
        ("Nächste Woche tagt der Rat.", [("Nächste Woche", "2021-W25")]),
        ("Im Vorjahr waren es mehr.", [("Vorjahr", "2020")]),
        ("Vor zwei Wochen brach der Damm.", [("Vor zwei Wochen", "2021-06-02")]),
        ("Vor drei Jahren zog sie um.", [("Vor drei Jahren", "2018")]),
        (
            "Am 3. Mai 2019 begann es. Zwei Tage später war alles vorbei.",
            [("3. Mai 2019", "2019-05-03"), ("Zwei Tage später", "2019-05-05")],
        ),
    ],
    "durations": [
        ("Er saß drei Jahre und vier Monate ein.", [("drei Jahre und vier Monate", "P3Y4M")]),
        ("Das dauerte mehr als 48 Stunden.", [("mehr als 48 Stunden", "PT48H")]),
        ("Sie wartete einige Wochen.", [("einige Wochen", "PXW")]),
        ("Er blieb eine halbe Stunde.", [("eine halbe Stunde", "PT0.5H")]),
        ("Seit siebenundzwanzig Jahren lebt er hier.", [("siebenundzwanzig Jahren", "P27Y")]),
    ],
    "sets": [
        ("Der Bus fährt täglich.", [("täglich", "P1D")]),
        ("Jeden Montag ist Training.", [("Jeden Montag", "XXXX-WXX-1")]),
        ("Das Blatt erscheint zweimal im Monat.", [("zweimal im Monat", "P1M")]),
    ],
    "periods": [
        ("Im Herbst 1998 kamen Lehrer.", [("Herbst 1998", "1998-FA")]),
        ("Am Karfreitag 2021 ruht die Arbeit.", [("Karfreitag 2021", "2021-04-02")]),
        ("Im dritten Quartal 2019 sank der Gewinn.", [("dritten Quartal 2019", "2019-Q3")]),
        ("Die Mode der 1980er Jahre kehrt zurück.", [("1980er Jahre", "198")]),
        ("In den Siebzigerjahren war das neu.", [("Siebzigerjahren", "197")]),
        ("Ein Haus aus dem 18. Jahrhundert.", [("18. Jahrhundert", "17")]),
    ],
    "english": [
        ("Die Frist endet am September 15th.", [("September 15th", "2021-09-15")]),
        ("Veröffentlicht: Oct 04, 2023", [("Oct 04, 2023", "2023-10-04")]),
        ("Am 21st of October ist Schluss.", [("21st of October", "2021-10-21")]),
        ("Der Abflug war um 3:30 p.m. geplant.", [("3:30 p.m.", "2021-06-16T15:30")]),
        ("Am 4. October 2019 kam die Antwort.", [("4. October 2019", "2019-10-04")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), [case for cases in CALENDAR.values() for case in cases])
def test_is_found_with_its_value(text, expected):
    assert [(t.text, t.value) for t in find_dates(text, published=PUBLISHED)] == expected


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("Anfang Mai 2020 war es kalt.", "START"),
        ("Bis Mitte 1917 hielt er durch.", "MID"),
        ("Ende des Jahres ist Schluss.", "END"),
        ("Das dauerte fast zehn Jahre.", "LESS_THAN"),
        ("Das dauerte etwa zehn Tage.", "APPROX"),
    ],
)
def test_modifier(text, mod):
    assert [t.mod for t in find_dates(text, published=PUBLISHED)] == [mod]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vor drei Jahren zog sie um.", [("drei Jahren", "DURATION", "P3Y")]),
        ("Damals war das neu.", [("Damals", "DATE", "PAST_REF")]),
        ("Jetzt ist alles anders.", [("Jetzt", "DATE", "PRESENT_REF")]),
    ],
)
def test_timeml_convention(text, expected):
    found = find_dates(text, published=PUBLISHED, convention="timeml")
    assert [(t.text, t.type, t.value) for t in found] == expected


def test_vague_words_are_left_out_of_the_calendar():
    assert find_dates("Damals und jetzt, bald und demnächst.", published=PUBLISHED) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("am 15. September", "XXXX-09-15"),
        ("im Februar", "XXXX-02"),
        ("am Montag", "XXXX-WXX-1"),
        ("gestern", "XXXX-XX-XX"),
    ],
)
def test_open_without_publication_date(text, value):
    assert [t.value for t in find_dates(text)] == [value]


def test_a_range_of_the_value_is_given_as_days():
    (found,) = find_dates("im Februar 2020")
    assert (found.first_day.isoformat(), found.last_day.isoformat()) == ("2020-02-01", "2020-02-29")


def test_a_year_in_passing_does_not_move_the_reference():
    text = "Das Gesetz stammt aus dem Jahr 2009.\n\nAm Sonntag stimmte der Rat zu."
    assert [t.value for t in find_dates(text, published="2020-09-14")] == ["2009", "2020-09-13"]


def test_a_narrated_time_gives_its_year_on():
    text = "Am 23. Juli 1914 kam das Ultimatum. Am 25. Juli lief es ab."
    assert [t.value for t in find_dates(text, published=PUBLISHED)] == ["1914-07-23", "1914-07-25"]


def test_a_year_that_only_bounds_something_does_not_move_what_is_told():
    text = "Am 5. August 1914 kam der Befehl. So wuchs das Heer bis 1915 auf 40 Divisionen.\n\nAm 10. August fiel er."
    assert [t.value for t in find_dates(text, published=PUBLISHED)] == ["1914-08-05", "1915", "1914-08-10"]


def test_the_same_year_is_that_of_the_last_date():
    text = "Im Mai 1911 floh er. Sein Nachfolger verlor im April 1914 die Stadt und im Juni desselben Jahres das Land."
    assert [t.value for t in find_dates(text, published=PUBLISHED)] == ["1911-05", "1914-04", "1914-06"]


def test_corpora_mark_both_years_of_a_winter():
    found = find_dates("Im Winter 1928/29 fror der See zu.", published=PUBLISHED, convention="timeml")
    assert [(t.text, t.value) for t in found] == [("Winter 1928", "1928-WI"), ("29", "1929")]
