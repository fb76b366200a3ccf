"""Lines on who made a page and its text go; what a story says of makers, sources and times stays."""

import re

import pytest

import reinschrift
from reinschrift import NONE
from reinschrift.furniture._imprints import imprint, imprints
from tests.furniture.examples_of import examples

PROFILE = NONE.including("markup", "furniture")
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
EXAMPLES = {row["name"]: row["example"] for row in examples("imprints")}
GOES = (
    "Ein Portal der Talpost Mediengruppe",
    "Mit ♥ gebaut in Lindach",
    "Webdesign: Studio Vogt",
    "© TSV Lindach | umgesetzt mit Vereinsbaukasten",
    "Geschrieben von: Webmaster",
    "Lektüre: ca. 4 Min.",
    "3-minütige Lektüre",
    "(Schluss) ab/cd",
    "DE | FR | IT",
    "Dieser Text ist auch in Leichter Sprache verfügbar.",
    "LABEL_READ_MORE",
    "Beitrag vom 3. Mai 2021",
    "5 Stunden vor",
    "Auf den neuesten Stand gebracht am 3. Mai 2021 um 9:12",
    "Frage der Woche: Fahren Sie noch mit dem Auto?",
)
STAYS = (
    "Ein Projekt der Caritas",
    "Eine Tochter der Talbahn AG",
    "Mit Herz und Hand in Afrika",
    "Geboren 1970 in Ulm, lebt in Köln und arbeitet als Maler",
    "Autor: Tilman Roth",
    "Deutsch, Mathe, Englisch",
    "Die Frage des Tages lautet: Wer zahlt?",
    "Von Bonn, 12. März 1848",
    "Vor drei Jahren",
    "2 Tage Regen",
    "Regie: Ina Vogt – Musik: Ute Beck",
    "Heute im Radio: die Rede um 20.15 Uhr",
)


@pytest.mark.parametrize("row", imprints(), ids=lambda r: r.name)
def test_the_example_shows_the_form(row):
    example = EXAMPLES[row.name]
    first = next(form for form in imprints() if re.match(form.pattern, example))
    assert first.name == row.name
    assert imprint(example) == (row.type, row.certain)


def test_every_part_is_filled_in():
    assert not [row.name for row in imprints() if re.search(r"<[a-z]+>", row.pattern)]


@pytest.mark.parametrize("line", GOES)
def test_lines_of_makers_go_between_paragraphs(line):
    assert line not in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")


@pytest.mark.parametrize("line", STAYS)
def test_lines_of_stories_stay(line):
    assert line in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")
