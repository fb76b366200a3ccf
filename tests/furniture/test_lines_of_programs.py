"""What language models, templates and press services leave in lines of their own goes; look-alikes stay."""

from pathlib import Path

import pytest

import reinschrift

FILE = Path(__file__).parent / "documents" / "of_programs.tsv"
ROWS = [row.split("\t") for row in FILE.read_text(encoding="utf-8").strip().split("\n") if row[0] != "#"][1:]
STORY = (
    "Stadtrat beschließt Sanierung der Brücke",
    "Der Stadtrat von Lindenau hat am Dienstag beschlossen, die alte Brücke für sechs Millionen Euro zu sanieren.",
    "Bürgermeisterin Karin Holl sprach von einem wichtigen Schritt für den Verkehr in der gesamten Innenstadt.",
    "Während der Bauzeit wird der Verkehr über die Umgehung geleitet, sagte der Leiter des Bauamts am Mittwoch.",
)
PLACES = {"h0": 0, "h": 1, "m": 2, "t": len(STORY)}


@pytest.mark.parametrize(("places", "verdict", "line"), ROWS, ids=[row[-1][:40] for row in ROWS])
def test_the_line_goes_or_stays(places, verdict, line):
    for at in (PLACES[place] for place in places.split(",")):
        page = "\n\n".join((*STORY[:at], line, *STORY[at:]))
        assert reinschrift.clean(page).strip("\n") == ("\n\n".join(STORY) if verdict == "-" else page)
