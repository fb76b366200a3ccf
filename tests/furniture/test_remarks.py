"""Remarks of pages: each row of the table is shown by its example, and sentences of stories are none."""

import pytest

import reinschrift
from reinschrift import NONE
from reinschrift.furniture._remarks import Remark, RemarkWord, remark
from reinschrift.tables import read_table
from tests.furniture.examples_of import examples

ROWS = read_table("furniture/remarks.tsv", Remark)
WORDS = read_table("furniture/remark_words.tsv", RemarkWord)
EXAMPLES = {row["name"]: row["example"] for row in examples("remarks")}
PROFILE = NONE.including("markup", "furniture")
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
GOES = (
    "Grafik mit Hilfe von KI erzeugt",
    "Dieser Überblick wurde automatisch erstellt und redaktionell geprüft.",
    "Hoppla, hier ist etwas schiefgelaufen!",
    "Diese Seite existiert leider nicht mehr.",
    "Ihre Anmeldung ist fehlgeschlagen. Bitte versuchen Sie es noch einmal.",
    "Danke für deine Bewertung!",
    "Tippfehler gefunden? Schreiben Sie uns!",
    "Keine Treffer gefunden",
    "Neueste Kommentare zuerst",
    "Der Nachdruck ist nur mit schriftlicher Genehmigung des Verlags gestattet.",
)
STAYS = (
    "Der Text wurde von einer KI verfasst.",
    "Ihre Bilder sind mit KI erstellt.",
    "Die Seite ist nicht erreichbar.",
    "Server nicht erreichbar",
    "Verbindung getrennt",
    "Hat niemand den Fehler bemerkt?",
    "Danke für die Frage.",
    "Die Veröffentlichung der Bilder ist verboten.",
    "Wir bedauern den Fehler.",
    "Ohne Spenden gäbe es das Projekt nicht.",
)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_the_example_shows_the_remark(row):
    said = remark(EXAMPLES[row.name])
    assert said is not None
    assert said.remark.name == row.name


def test_every_group_of_words_is_asked_for():
    known = {g for row in WORDS for g in row.groups.split()}
    asked = {g for row in ROWS for g in (*row.needs.split(), *row.also.split())}
    assert asked | {"small"} == known


@pytest.mark.parametrize("line", GOES)
def test_remarks_go_between_paragraphs(line):
    assert line not in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")


@pytest.mark.parametrize("line", STAYS)
def test_sentences_of_stories_stay(line):
    assert line in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")


def test_a_story_about_the_same_keeps_its_lines():
    story = "Die KI hat den Rat beraten, wie der Bürgermeister der Stadt am Montag vor der Sitzung sagte."
    line = "Grafik mit Hilfe von KI erzeugt"
    assert line in reinschrift.clean(f"{story}\n\n{story[:-1]} und schwieg.\n\n{line}\n\n{BELOW}\n", profile=PROFILE)
