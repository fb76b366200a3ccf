"""Headlines and captions that stand twice."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import Line, has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_SHORTEST = 20  # characters
_FEWEST_WORDS = 3
_VERSE = 60  # characters: verses are shorter
_STANZA = 4  # lines


def find(page: Page) -> Iterator[Edit]:
    """The second of two equal neighbours, and all further ones."""
    every = page.fact(lines)
    twins = [i for i in range(1, len(every)) if every[i].text == every[i - 1].text and _can_repeat(every[i].text)]
    return removals(page, [i for i in twins if not _in_verse(every, i)]) if twins else iter(())


def _can_repeat(text: str) -> bool:
    return len(text) >= _SHORTEST and not text[0].islower() and len(text.split()) >= _FEWEST_WORDS


def _in_verse(every: tuple[Line, ...], i: int) -> bool:
    """Do short lines without a full stop stand around it in the same paragraph, as in a poem?"""
    near = [x for x in every[max(0, i - _STANZA) : i + _STANZA + 1] if x.block == every[i].block]
    others = [x for x in near if x.text != every[i].text and len(x.text) < _VERSE and not x.text.endswith(".")]
    return len(others) >= _STANZA - 1


RULE = Rule(
    id="furniture/repeated-line",
    kind="removal",
    risk="lossy",
    why="""The headline stands in the page title, above the text and in its preview; a caption below the picture and
    in its alternative text. Of equal neighbours the first stays. Short calls and refrains in verse are repeated on
    purpose.""",
    sources=("docs/catalogue.md A6, B11",),
    find=find,
    gate=has_lines,
    fixes=(
        (
            "Haushalte bekommen jetzt Geld\n\n⟦Haushalte bekommen jetzt Geld\nHaushalte bekommen"
            " jetzt Geld\n\n→⟧Das Amt zahlt."
        ),
        "Helfer füllen am Ufer Sandsäcke.\n⟦Helfer füllen am Ufer Sandsäcke.\n→⟧Der Fluss steigt.",
        "Ein Kran hebt das Boot an Land.\n\n⟦Ein Kran hebt das Boot an Land.\n\n→⟧Der Fluss steigt.",
        "Der Fluss steigt.\n\nEin Kran hebt das Boot an Land.\n⟦\nEin Kran hebt das Boot an Land.→⟧",
        "Rat beschließt Bau der Brücke\n⟦Rat beschließt Bau der Brücke\n→⟧Von Ina Vogt",
    ),
    keeps=(
        "wir gehen durch den Regen\nwir gehen durch den Regen\nund niemand fragt",
        "Tor! Tor! Tor!\nTor! Tor! Tor!\nSo rief er.",
        "Komm herab, du kleiner Mond\nKomm herab, du kleiner Mond\nSieh die Felder\nSieh das Haus\nUnd den alten Baum",
        "Rat beschließt Bau der Brücke\n\nDer Rat hat getagt.\n\nRat beschließt Bau der Brücke",
        "Nein.\nNein.\nDoch.",
    ),
)
