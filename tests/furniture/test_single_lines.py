"""Single lines between paragraphs and behind them: labels go, headings and notes of the same words stay."""

from pathlib import Path

import pytest

import reinschrift
from reinschrift import NONE

FOLDER = Path(__file__).parent / "documents"
PROFILE = NONE.including("markup", "furniture")
LABELS = (FOLDER / "labels.txt").read_text(encoding="utf-8").strip().split("\n")
LOOK_ALIKES = (FOLDER / "look_alikes.txt").read_text(encoding="utf-8").strip().split("\n")
TITLE = "Rat beschließt Sanierung der Brücke"
FIRST = (
    "Der Rat der Stadt hat am Montag nach langer Debatte beschlossen, die alte Brücke über den Fluss im kommenden Jahr"
    " zu sanieren und zu verbreitern."
)
SECOND = (
    "Die Kosten von zwölf Millionen Euro tragen zur Hälfte das Land und der Kreis, wie der Kämmerer im Ausschuss den"
    " Mitgliedern erklärte."
)
PLACES = {
    "head": [TITLE, "{}", FIRST, SECOND],
    "middle": [TITLE, FIRST, "{}", SECOND],
    "tail": [TITLE, FIRST, SECOND, "{}"],
}


def stays(line: str, place: str) -> bool:
    text = "\n\n".join(PLACES[place]).format(line)
    return line in reinschrift.clean(text, profile=PROFILE).split("\n")


@pytest.mark.parametrize("place", PLACES)
def test_look_alikes_stay(place):
    assert [line for line in LOOK_ALIKES if not stays(line, place)] == []


@pytest.mark.parametrize(("place", "share"), [("head", 0.9), ("middle", 0.88), ("tail", 0.95)])
def test_labels_go(place, share):
    left = [line for line in LABELS if stays(line, place)]
    assert len(left) <= len(LABELS) * (1 - share), left
