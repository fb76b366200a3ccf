"""Remarks of pages about themselves, in many wordings, and what only sounds like them."""

import pytest

from reinschrift.furniture._frames import frame

GOES = {
    "mtnotice": [
        "KI-Übersetzung: Dieser Beitrag wurde automatisch aus dem Dänischen übertragen und kann Fehler enthalten.",
        "Diesen Bericht hat eine Software aus dem Ungarischen übersetzt",
        "Aus dem Niederländischen per Computer übersetzt",
        "Es handelt sich um eine automatische Übersetzung aus dem Polnischen.",
        "Achtung: automatische Übersetzung, kann fehlerhaft sein",
        "Für diese Übersetzung wurde künstliche Intelligenz eingesetzt.",
        "Automatisiert übersetzt aus: Portugiesisch",
    ],
    "ad": [
        "Der Text geht nach der Werbung weiter",
        "Ende der Werbung. Hier weiterlesen",
        "Scrollen Sie nach unten, um nach der Anzeige weiterzulesen",
        "Geschichte setzt sich hinter dem Werbeblock fort",
    ],
    "share": [
        "Kopiert! Die URL liegt in der Zwischenablage.",
        "Vielen Dank, Ihre Rückmeldung wurde versendet!",
        "Sie haben sich erfolgreich abgemeldet",
        "Kommentar wurde abgeschickt und wartet auf Freischaltung",
    ],
    "consent": [
        "Hier ist ein Element eines externen Anbieters eingebunden",
        "An dieser Stelle wird mit Ihrer Zustimmung ein Video von YouTube geladen.",
    ],
}
STAYS = [
    "DeepL übersetzt jetzt auch Briefe.",
    "Automatische Übersetzung lernt dazu",
    "KI übersetzt Bücher aus dem Japanischen",
    "Das Programm übersetzt aus dem Englischen ins Deutsche.",
    "Aus dem Englischen übersetzt von Ina Vogt",
    "Diese Übersetzung stammt von Erika Fuchs.",
    "Werbung geht weiter",
    "Nach der Anzeige ermittelt die Polizei weiter",
    "Hinter der Anzeige steckt ein Nachbar",
    "Der Kommentar wurde entfernt",
    "Ihre Stimme wurde nicht gehört.",
    "Sie haben ihre Stimme abgegeben.",
    "Dritte laden hier Kies ab.",
    "Hier wird eine Karte der Brücke gezeigt.",
]


@pytest.mark.parametrize(("kind", "line"), [(k, line) for k, every in GOES.items() for line in every])
def test_remarks_of_pages_are_known(kind, line):
    assert frame(line) == kind


@pytest.mark.parametrize("line", STAYS)
def test_look_alikes_are_none(line):
    assert frame(line) is None
