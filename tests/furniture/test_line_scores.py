"""Signs of lines and what they add up to: each sign is shown by its example, the sum decides."""

import pytest

from reinschrift import NONE, clean
from reinschrift.furniture._scores import LineSign
from reinschrift.furniture._signs import signs
from reinschrift.tables import read_table
from tests.furniture.examples_of import examples

PROFILE = NONE.including("furniture")
ROWS = {row.sign: row for row in read_table("furniture/line_signs.tsv", LineSign)}
SHOWN = {row["sign"]: row["example"] for row in examples("line_signs")}
STORY = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
MORE = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."


def among_furniture(line):
    return f"Menü öffnen\n\nBrücke kommt im Mai\n\nArtikel teilen\n\n{STORY}\n\n{line}\n\n{MORE}\n\nZum Seitenanfang\n"


@pytest.mark.parametrize(("sign", "line"), SHOWN.items())
def test_the_example_shows_the_sign(sign, line):
    assert sign in signs(line)


@pytest.mark.parametrize("line", SHOWN.values())
def test_every_sign_stands_in_the_table(line):
    assert signs(line) - {"bare"} <= ROWS.keys()


@pytest.mark.parametrize(
    "line",
    [
        "Schreib uns, wie dir die Serie gefällt!",
        "Im Talportal können Sie Ihre Merkliste verwalten",
        "Ihr Kommentar wurde gespeichert",
        "▸ Fähre fällt aus – so kommen Pendler über den Fluss",
        "Fahrplan-Newsletter: Jetzt kostenlos eintragen",
    ],
)
def test_goes_between_paragraphs(line):
    assert line not in clean(among_furniture(line), profile=PROFILE).split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Neue Seiten einer alten Stadt",
        "Streit um den Newsletter der Partei",
        "Die App hilft beim Sparen",
        "Wo die Brücke stehen soll",
        "Karten: 14 Euro, ermäßigt 9 Euro",
        "Samstag, 18 Uhr: Tal gegen Berg",
        "Melden Sie den Schaden der Gemeinde.",
        "Tal – Berg 3:1",
        "nur weiter",
        "Wir sind das Tal",
        "Ina Vogt, Lindach",
        "www.hallenbad.example",
    ],
)
def test_stays_between_paragraphs(line):
    assert line in clean(among_furniture(line), profile=PROFILE).split("\n")
