"""Boxes of figures beside a story: what they show goes, facts of a story stay."""

import pytest

import reinschrift
from reinschrift import NONE
from reinschrift.furniture._panels import panel

PROFILE = NONE.including("markup", "furniture")
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
GOES = (
    "SMI 11.204 ▼ Gold 1.790 ▲",
    "Geld 88,10 Brief 88,15",
    "Sonnenaufgang 05:12 Sonnenuntergang 21:30",
    "Gelesen von 840 Lesern",
    "👁 1.2K",
    "Start in 01:12:09",
    "68 % der Privatanlegerkonten verlieren Geld mit diesen Produkten.",
)
STAYS = (
    "Gold 71, Silber 8",
    "Halbzeitstand 1:0",
    "DAX 15.900 Punkte, MDAX 27.100 Punkte",
    "Höchstwert 31 Grad, Tiefstwert 12 Grad",
    "Pegel Köln 7,20 Meter",
    "Gelesen von Ulrich Noethen",
    "Wind und Regen",
    "Verkehrslage: 3 Staus",
)


@pytest.mark.parametrize("line", GOES)
def test_boxes_go_between_paragraphs(line):
    assert line not in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")


@pytest.mark.parametrize("line", STAYS)
def test_facts_of_a_story_stay(line):
    assert line in reinschrift.clean(f"{ABOVE}\n\n{line}\n\n{BELOW}\n", profile=PROFILE).split("\n")


@pytest.mark.parametrize(("line", "kind"), [("Börse: Xetra 12,10", "gallery"), ("Besucher: 812", "share")])
def test_a_box_with_one_value_is_only_possible(line, kind):
    assert panel(line) == (kind, False)
