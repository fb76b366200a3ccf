"""What looks like a date and is none."""

import pytest

from reinschrift.dates import english_dates, english_times, find_dates


@pytest.mark.parametrize(
    "text",
    [
        "Mai Linh las aus ihrem Buch.",
        "August Macke malte das Bild.",
        "Friedrich Merz antwortete nicht.",
        "Frau Sommer und Herr Winter heirateten.",
        "Herr Freitag fehlte.",
        "Der Wagen kostet 2015 Euro.",
        "Etwa 1900 Schaulustige kamen.",
        "Die Strecke misst 1998 Meter.",
        "Auf Seite 1945 fehlt ein Wort.",
        "Haus Nr. 2011 steht leer.",
        "Beschluss Az. 3 K 2016/19 liegt vor.",
        "Version 10.3.2 ist fertig.",
        "Das Spiel endete 3:1.",
        "Er wohnt an der Straße des 17. Juni.",
        "Rufnummer 0800 2014 2015 wählen.",
        "Das Brot kostet 4.50 Euro.",
        "Die 3. Liga pausiert.",
        "Die Tagesordnung hat 12 Punkte.",
        "Guten Morgen, Deutschland!",
        "Das Heute-Journal berichtete.",
        "Platz 7 am Ende der Tabelle.",
        "Der 30. Februar ist kein Tag.",
        "Der 45-Jährige schwieg.",
    ],
)
def test_nothing_is_found(text):
    assert find_dates(text, published="2021-06-16") == ()


@pytest.mark.parametrize(
    "text", ["Im September 15 Menschen.", "am 15. September", "im August 2020", "am 3. April 12 Uhr"]
)
def test_german_is_not_english(text):
    assert list(english_dates(text)) == []


@pytest.mark.parametrize("text", ["Platz 7 am Sonntag", "10 am Tag", "5 pm2"])
def test_no_english_time(text):
    assert list(english_times(text)) == []
