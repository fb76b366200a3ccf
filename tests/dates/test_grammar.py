"""More own sentences: every kind of expression that the grammar knows, with the value in the calendar."""

import pytest

from reinschrift.dates import find_dates

PUBLISHED = "2020-09-16"  # a Wednesday

SENTENCES = [
    ("Die Sitzung beginnt um 20 Uhr 15.", [("20 Uhr 15", "2020-09-16T20:15")]),
    ("Um Viertel vor zwölf ging das Licht aus.", [("Viertel vor zwölf", "2020-09-16T11:45")]),
    ("Kurz nach Mitternacht krachte es.", [("Mitternacht", "2020-09-16T24:00")]),
    ("Gegen 8.30 Uhr am Dienstag krachte es.", [("8.30 Uhr", "2020-09-15T08:30"), ("Dienstag", "2020-09-15")]),
    ("In der Nacht auf Sonntag brannte es.", [("Nacht auf Sonntag", "2020-09-12TNI")]),
    ("In der Nacht zum 5. Mai brannte es.", [("Nacht zum 5. Mai", "2020-05-04TNI")]),
    (
        "In der Nacht von Samstag auf Sonntag brannte es.",
        [("Nacht von Samstag", "2020-09-12TNI"), ("Sonntag", "2020-09-13")],
    ),
    ("Am frühen Nachmittag regnete es.", [("frühen Nachmittag", "2020-09-16TAF")]),
    ("Am Vormittag des 3. Mai 2019 regnete es.", [("Vormittag des 3. Mai 2019", "2019-05-03TMO")]),
    (
        "Heute Vormittag kam sie, gestern Nacht ging sie.",
        [("Heute Vormittag", "2020-09-16TMO"), ("gestern Nacht", "2020-09-15TNI")],
    ),
    (
        "Morgen früh geht es los, übermorgen Abend endet es.",
        [("Morgen früh", "2020-09-17TMO"), ("übermorgen Abend", "2020-09-18TEV")],
    ),
    ("Am Dienstag früh kam er.", [("Dienstag früh", "2020-09-15TMO")]),
    ("Dienstagmittag kam er.", [("Dienstagmittag", "2020-09-15TMI")]),
    ("Mittwochs und samstags ist Markt.", [("Mittwochs", "XXXX-WXX-3"), ("samstags", "XXXX-WXX-6")]),
    ("Jeden ersten Sonntag im Monat ist Flohmarkt.", [("Jeden ersten Sonntag", "XXXX-WXX-7"), ("im Monat", "P1M")]),
    ("Jeden zweiten Tag läuft sie.", [("Jeden zweiten Tag", "P2D")]),
    ("Alle zwei Wochen trifft man sich.", [("Alle zwei Wochen", "P2W")]),
    ("Alle 14 Tage trifft man sich.", [("Alle 14 Tage", "P14D")]),
    ("Zweimal im Jahr trifft man sich.", [("Zweimal im Jahr", "P1Y")]),
    ("Dreimal pro Woche trifft man sich.", [("Dreimal pro Woche", "P1W")]),
    ("Einmal jährlich trifft man sich.", [("Einmal jährlich", "P1Y")]),
    ("Mehrmals täglich fährt der Bus.", [("Mehrmals täglich", "P1D")]),
    ("Zweimal die Woche trainiert sie.", [("Zweimal die Woche", "P1W")]),
    ("Sie verdient 2000 Euro im Monat.", [("im Monat", "P1M")]),
    ("Er arbeitet acht Stunden am Tag.", [("acht Stunden", "PT8H"), ("am Tag", "P1D")]),
    ("Er arbeitet 40 Stunden pro Woche.", [("40 Stunden", "PT40H"), ("pro Woche", "P1W")]),
    ("Das kostet pro Jahr drei Millionen.", [("pro Jahr", "P1Y")]),
    ("Tag für Tag dasselbe.", [("Tag für Tag", "P1D")]),
    ("Jede Nacht bellt der Hund.", [("Jede Nacht", "XXXX-XX-XXTNI")]),
    ("Jedes Wochenende fährt sie heim.", [("Jedes Wochenende", "P1WE")]),
    ("Jeden Sommer fährt sie heim.", [("Jeden Sommer", "XXXX-SU")]),
    ("Jeden Freitagabend ist Chor.", [("Jeden Freitagabend", "XXXX-WXX-5TEV")]),
    ("Wochentags ist geschlossen, am Wochenende offen.", [("Wochentags", "P1D"), ("Wochenende", "2020-W38-WE")]),
    ("Das ganze Jahr über ist offen.", [("ganze Jahr", "P1Y")]),
    ("Anfang der 1990er Jahre war das so.", [("Anfang der 1990er Jahre", "199")]),
    ("Ende der Neunziger war das so.", [("Ende der Neunziger", "199")]),
    ("In den 70er-Jahren war das so.", [("70er-Jahren", "197")]),
    ("Mitte der 80er war das so.", [("Mitte der 80er", "198")]),
    ("In den sechziger Jahren des 19. Jahrhunderts war das so.", [("sechziger Jahren des 19. Jahrhunderts", "186")]),
    ("Im 21. Jahrhundert geht das.", [("21. Jahrhundert", "20")]),
    ("Im zwanzigsten Jahrhundert ging das.", [("zwanzigsten Jahrhundert", "19")]),
    ("Zu Beginn des 18. Jahrhunderts war das so.", [("Beginn des 18. Jahrhunderts", "17")]),
    ("Im dritten Quartal 2019 stieg der Gewinn.", [("dritten Quartal 2019", "2019-Q3")]),
    ("Im 3. Quartal stieg der Gewinn.", [("3. Quartal", "2020-Q3")]),
    ("Im ersten Halbjahr stieg der Gewinn.", [("ersten Halbjahr", "2020-H1")]),
    ("In der ersten Jahreshälfte stieg der Gewinn.", [("ersten Jahreshälfte", "2020-H1")]),
    ("In der zweiten Hälfte des Jahres 2019 stieg er.", [("zweiten Hälfte des Jahres 2019", "2019")]),
    ("In Q3 2019 stieg er.", [("Q3 2019", "2019-Q3")]),
    ("In der Kalenderwoche 23 stieg er.", [("Kalenderwoche 23", "2020-W23")]),
    ("Im Winter 2019/20 war es mild.", [("Winter 2019/20", "2019-WI")]),
    ("Im Winter 2019/2020 war es mild.", [("Winter 2019/2020", "2019-WI")]),
    ("Zu Ostern 2019 war es mild.", [("Ostern 2019", "2019-04-21")]),
    ("Am Pfingstmontag war es mild.", [("Pfingstmontag", "2020-06-01")]),
    ("Am 1. Advent schneite es.", [("1. Advent", "2019-12-01")]),
    ("Zum Tag der Deutschen Einheit sprach er.", [("Tag der Deutschen Einheit", "2020-10-03")]),
    ("Seit drei Jahren wohnt er hier.", [("drei Jahren", "P3Y")]),
    ("Seit über zwei Jahren wohnt er hier.", [("über zwei Jahren", "P2Y")]),
    ("Vor mehr als hundert Jahren lebte er.", [("Vor mehr als hundert Jahren", "1920")]),
    ("Vor knapp zwei Wochen kam er.", [("Vor knapp zwei Wochen", "2020-09-02")]),
    ("Vor einem halben Jahr kam er.", [("Vor einem halben Jahr", "2020-03")]),
    ("Vor anderthalb Jahren kam er.", [("Vor anderthalb Jahren", "2019-03")]),
    ("In zwei Wochen kommt er.", [("In zwei Wochen", "2020-09-30")]),
    ("In den nächsten zwei Wochen kommt er.", [("nächsten zwei Wochen", "P2W")]),
    ("Innerhalb von 48 Stunden kam er.", [("48 Stunden", "PT48H")]),
    ("Binnen weniger Tage kam er.", [("weniger Tage", "PXD")]),
    (
        "Nach zwei Jahren, drei Monaten und fünf Tagen kam er.",
        [("zwei Jahren, drei Monaten und fünf Tagen", "P2Y3M5D")],
    ),
    ("Nach 3 Stunden und 20 Minuten kam er.", [("3 Stunden und 20 Minuten", "PT3H20M")]),
    ("Nach 2:15 Stunden kam er.", [("2:15 Stunden", "PT2H15M")]),
    ("Er blieb zehn Minuten lang.", [("zehn Minuten", "PT10M")]),
    ("Er blieb fast eine Stunde.", [("fast eine Stunde", "PT1H")]),
    ("Er blieb jahrzehntelang.", [("jahrzehntelang", "PXDE")]),
    ("Drei Tage später kam er.", [("Drei Tage später", "2020-09-19")]),
    ("Am Tag darauf kam er.", [("Tag darauf", "2020-09-17")]),
    ("Am folgenden Tag kam er.", [("folgenden Tag", "2020-09-17")]),
    ("Am nächsten Tag kam er.", [("nächsten Tag", "2020-09-17")]),
    ("Tags zuvor kam er.", [("Tags zuvor", "2020-09-15")]),
    ("Eine Woche zuvor kam er.", [("Eine Woche zuvor", "2020-09-09")]),
    ("Ein Jahr danach kam er.", [("Ein Jahr danach", "2021")]),
    ("Im gleichen Jahr kam er.", [("gleichen Jahr", "2020")]),
    ("Noch im selben Monat kam er.", [("selben Monat", "2020-09")]),
    ("Im vergangenen Mai kam er.", [("vergangenen Mai", "2020-05")]),
    ("Im Mai vergangenen Jahres kam er.", [("Mai vergangenen Jahres", "2019-05")]),
    ("Im Mai letzten Jahres kam er.", [("Mai letzten Jahres", "2019-05")]),
    ("Am 3. Mai letzten Jahres kam er.", [("3. Mai letzten Jahres", "2019-05-03")]),
    (
        "Am 12. Mai des kommenden Jahres um 19.30 Uhr legt sie ab.",
        [("12. Mai des kommenden Jahres", "2021-05-12"), ("19.30 Uhr", "2021-05-12T19:30")],
    ),
    (
        "Vom 3. bis 5. Mai kommenden Jahres ist Messe.",
        [("3.", "2021-05-03"), ("5. Mai kommenden Jahres", "2021-05-05")],
    ),
    ("Im kommenden Mai kommt er.", [("kommenden Mai", "2021-05")]),
    (
        "Letztes Jahr kam er, dieses Jahr nicht, nächstes Jahr vielleicht.",
        [("Letztes Jahr", "2019"), ("dieses Jahr", "2020"), ("nächstes Jahr", "2021")],
    ),
    ("Vorletzte Woche kam er.", [("Vorletzte Woche", "2020-W36")]),
    ("Übernächste Woche kommt er.", [("Übernächste Woche", "2020-W40")]),
    ("Anfang nächster Woche kommt er.", [("Anfang nächster Woche", "2020-W39")]),
    ("Ende vergangener Woche kam er.", [("Ende vergangener Woche", "2020-W37")]),
    ("Mitte des Monats kommt er.", [("Mitte des Monats", "2020-09")]),
    ("Zum Monatsende kommt er.", [("Monatsende", "2020-09")]),
    ("Seit Anfang des Jahres kommt er.", [("Anfang des Jahres", "2020")]),
    ("Seit Jahresbeginn kommt er.", [("Jahresbeginn", "2020")]),
    ("Vom 3. bis zum 5. Mai 2020 war Messe.", [("3.", "2020-05-03"), ("5. Mai 2020", "2020-05-05")]),
    ("Am 3./4. Mai war Messe.", [("3.", "2020-05-03"), ("4. Mai", "2020-05-04")]),
    ("Von Mai bis Juli war Messe.", [("Mai", "2020-05"), ("Juli", "2020-07")]),
    ("Zwischen 1990 und 2000 war Messe.", [("1990", "1990"), ("2000", "2000")]),
    ("Von 1990 bis 2000 war Messe.", [("1990", "1990"), ("2000", "2000")]),
    ("Die Jahre 2015 bis 2017 waren gut.", [("Jahre 2015", "2015"), ("2017", "2017")]),
    ("In den Jahren 2015, 2016 und 2017 war es gut.", [("Jahren 2015", "2015"), ("2016", "2016"), ("2017", "2017")]),
    ("(1970-1975)", [("1970", "1970"), ("1975", "1975")]),
    ("Max Muster (* 3. Mai 1950; † 4. Juni 2010)", [("3. Mai 1950", "1950-05-03"), ("4. Juni 2010", "2010-06-04")]),
    ("Im Jahr 480 vor Christus kam er.", [("Jahr 480 vor Christus", "BC0480")]),
    ("Um 100 n. Chr. kam er.", [("100 n. Chr.", "0100")]),
    ("Im Jahre 800 wurde er gekrönt.", [("Jahre 800", "0800")]),
    ("Seit 1. Jänner gilt das, ab 1.1.2021 nicht mehr.", [("1. Jänner", "2020-01-01"), ("1.1.2021", "2021-01-01")]),
    ("Mit 1. Juli tritt es in Kraft.", [("1. Juli", "2020-07-01")]),
    ("Am 15.9. um 20.15 Uhr geht es los.", [("15.9.", "2020-09-15"), ("20.15 Uhr", "2020-09-15T20:15")]),
    ("Sa., 19. September, 20 Uhr", [("Sa., 19. September", "2020-09-19"), ("20 Uhr", "2020-09-19T20:00")]),
    ("Fr 18.9.20, 19:30 Uhr", [("Fr 18.9.20", "2020-09-18"), ("19:30 Uhr", "2020-09-18T19:30")]),
    ("Stand: 16.09.2020, 14:05 Uhr", [("16.09.2020", "2020-09-16"), ("14:05 Uhr", "2020-09-16T14:05")]),
    ("16. September 2020, 09:30", [("16. September 2020", "2020-09-16"), ("09:30", "2020-09-16T09:30")]),
    ("Berlin, den 3. Oktober 1990", [("3. Oktober 1990", "1990-10-03")]),
    ("Mittwoch, der 16. September", [("Mittwoch, der 16. September", "2020-09-16")]),
    ("am Mittwoch (16. September)", [("Mittwoch", "2020-09-16"), ("16. September", "2020-09-16")]),
    ("Der 16. September 2020 ist ein Mittwoch.", [("16. September 2020", "2020-09-16"), ("Mittwoch", "2020-09-16")]),
    ("am dreiundzwanzigsten September", [("dreiundzwanzigsten September", "2020-09-23")]),
    ("Die Zwanzigerjahre waren golden.", [("Zwanzigerjahre", "192")]),
    ("heuer im Februar", [("heuer", "2020"), ("Februar", "2020-02")]),
    ("im Spätherbst 2018", [("Spätherbst 2018", "2018-FA")]),
    ("in diesem Sommer", [("diesem Sommer", "2020-SU")]),
    ("im nächsten Frühjahr", [("nächsten Frühjahr", "2021-SP")]),
    ("am vergangenen Wochenende", [("vergangenen Wochenende", "2020-W37-WE")]),
    ("an diesem Wochenende", [("diesem Wochenende", "2020-W38-WE")]),
    ("übers Wochenende", [("Wochenende", "2020-W38-WE")]),
    ("am kommenden Montag", [("kommenden Montag", "2020-09-21")]),
    ("Montag vergangener Woche", [("Montag vergangener Woche", "2020-09-07")]),
    ("am Montag dieser Woche", [("Montag dieser Woche", "2020-09-14")]),
    ("am Montag nächster Woche", [("Montag nächster Woche", "2020-09-21")]),
    ("in der vorigen Woche", [("vorigen Woche", "2020-W37")]),
    ("vergangene Nacht", [("vergangene Nacht", "2020-09-15TNI")]),
    ("heute, Mittwoch,", [("Mittwoch", "2020-09-16")]),
    ("gestern (Dienstag)", [("gestern", "2020-09-15"), ("Dienstag", "2020-09-15")]),
    ("18 Monate alt", []),
    ("ein dreijähriges Mädchen", []),
    ("der 23-Jährige", []),
    ("Die 30-tägige Frist", [("30-tägige", "P30D")]),
    ("die zweitägige Konferenz", [("zweitägige", "P2D")]),
    ("bis 24 Uhr", [("24 Uhr", "2020-09-16T24:00")]),
    ("bis 0 Uhr", [("0 Uhr", "2020-09-16T00:00")]),
    ("ab 6 Uhr früh", [("6 Uhr früh", "2020-09-16T06:00")]),
    ("um sechs Uhr morgens", [("sechs Uhr morgens", "2020-09-16T06:00")]),
    ("um 18 Uhr MESZ", [("18 Uhr MESZ", "2020-09-16T18:00")]),
    ("zwölf Uhr mittags", [("zwölf Uhr mittags", "2020-09-16T12:00")]),
    ("um Mitternacht", [("Mitternacht", "2020-09-16T24:00")]),
    ("in den 90ern", [("90ern", "199")]),
    ("Ende 2019, Anfang 2020", [("Ende 2019", "2019"), ("Anfang 2020", "2020")]),
    ("Es beginnt in 14 Tagen.", [("in 14 Tagen", "2020-09-30")]),
    ("seit Montag", [("Montag", "2020-09-14")]),
    ("zum 31.12.", [("31.12.", "2020-12-31")]),
    ("per 31. Dezember", [("31. Dezember", "2020-12-31")]),
    ("Schuljahr 2019/20", [("Schuljahr 2019/20", "2019")]),
    ("Wintersemester 2019/2020", [("Wintersemester 2019/2020", "2019")]),
    ("in der Saison 2019/20", [("Saison 2019/20", "2019")]),
    ("am 11. September 2001", [("11. September 2001", "2001-09-11")]),
    ("der 11. September", [("11. September", "2020-09-11")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(text, expected):
    assert [(t.text, t.value) for t in find_dates(text, published=PUBLISHED)] == expected


def test_a_range_goes_on_in_time():
    found = find_dates("Die Schau läuft vom 30. November bis 2. Februar.", published=PUBLISHED)
    assert [t.value for t in found] == ["2020-11-30", "2021-02-02"]


def test_an_aside_does_not_move_the_story():
    text = (
        "Der Krieg begann am 1. August 1914. Am 4. August kam, was man erst 1961 verstand. Am 6. August fiel Lüttich."
    )
    assert [t.value for t in find_dates(text)] == ["1914-08-01", "1914-08-04", "1961", "1914-08-06"]


def test_news_return_to_the_present():
    text = "Das Werk wurde 1923 gegründet und am 3. Mai 1945 zerstört.\n\nAm Freitag wird dort gefeiert."
    assert [t.value for t in find_dates(text, published=PUBLISHED)][-1] == "2020-09-18"


def test_weekend_by_tense():
    assert find_dates("Am Wochenende regnete es.", published=PUBLISHED)[0].value == "2020-W37-WE"
    assert find_dates("Am Wochenende wird es regnen.", published=PUBLISHED)[0].value == "2020-W38-WE"


@pytest.mark.parametrize(
    "text",
    [
        "Die Welt am Sonntag berichtete.",
        "Er ist 22 Jahre alt.",
        "Jugendliche ab 16 Jahren dürfen wählen.",
        "Männer im Alter von 40 Jahren fehlen.",
        "Männer im Alter zwischen 20 und 40 Jahren fehlen.",
        "Sie feuerten aus 1500 Geschützen.",
        "Das kostet zwischen 1450 und 1850 Mark.",
        "Die Zeitung „Der Freitag“ erscheint wieder.",
        "Peter Ostern schrieb ein Buch.",
        "Eines Tages wird alles gut.",
        "Frau Montag rief an.",
    ],
)
def test_no_date(text):
    assert find_dates(text, published=PUBLISHED) == ()


def test_ahead_only_where_the_clause_looks_ahead():
    assert [t.value for t in find_dates("In sechs Jahren entschied das Gericht viel.", published=PUBLISHED)] == ["P6Y"]
    assert [t.value for t in find_dates("In sechs Tagen wird gewählt.", published=PUBLISHED)] == ["2020-09-22"]
