"""Stars that lead to a footnote on partners and commissions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._composed import is_act
from reinschrift.furniture._notices import notices, speaks_of

_LONGEST = 500
_MOST_CALL_WORDS = 9
_NOW = ("Jetzt ", "Hier ")
_BELONGS = r"\* ?(?:\S+ ){1,4}(?:ist|gehört|sind|gehören)(?: \w+){0,4} (?:Teil|Angebote?|Marken?|Portale?|zum|zur) "
_STAR = r"\*(?<=[\w“”»«)]\*)(?=[\s.,;:!?)]|\Z)"


def find(page: Page) -> Iterator[Edit]:
    """The footnote, and all stars behind words that point to it."""
    every = page.fact(lines)
    told = page.fact(notices)
    notes = [i for i, line in enumerate(every) if told.get(i) == "affiliate" or _is_footnote(line.text)]
    calls = [i for i, line in enumerate(every) if i not in notes and _is_call(line.text)]
    if not notes:
        yield from removals(page, (i for i in calls if every[i].text.startswith(_NOW)))
        return
    notes += calls
    notes.sort()
    yield from removals(page, notes)
    starts, ends = [every[i].start for i in notes], [every[i].end for i in notes]
    for m in compiled(_STAR).finditer(page.text):
        before = bisect_right(starts, m.start()) - 1
        if before < 0 or m.start() >= ends[before]:
            yield page.edit(m.start(), m.end(), "")


def _is_call(text: str) -> bool:
    """Is the line a short call to look or buy, with a star ("Bei Technikhaus ansehen*")?"""
    parts = text.rstrip("*").split()
    return text[-1] == "*" and 1 < len(parts) <= _MOST_CALL_WORDS and is_act(parts[-1])


def _is_footnote(text: str) -> bool:
    """Does the line begin with a star and speak of partners, or say what the site belongs to?"""
    if text[0] != "*" or len(text) > _LONGEST:
        return False
    return speaks_of(text, "affiliate") or compiled(_BELONGS).match(text) is not None


RULE = Rule(
    id="furniture/affiliate-asterisk",
    kind="removal",
    risk="lossy",
    why="""Sites mark links to partners by a star and explain it in a footnote. Only with such a footnote do the stars
    before it go; gender stars, births and products in numbers never match.""",
    sources=("docs/catalogue.md B20",),
    find=find,
    gate=has_lines,
    fixes=(
        (
            "Die Serie „Halde“⟦*→⟧ läuft in Herne⟦*→⟧.\n⟦\n*Revierblatt.example ist ein Angebot"
            " des Redaktionsnetzwerks Mitte.→⟧"
        ),
        "Das Rad⟦*→⟧ ist neu.\n⟦\n* Wir erhalten eine Provision.→⟧",
        "Das Rad ist neu.\n⟦\n*Affiliate-Link→⟧",
        "Das Rad⟦*→⟧, sagt sie, rollt.\n\n⟦*Mit Partnerlinks\n\n→⟧Es rollt gut.",
        "Das Rad ist neu.\n\n⟦Affiliate-Links: Für Käufe über diese Links erhalten wir eine Provision.\n\n→⟧Es rollt gut.",
        "Das Rad ist neu.\n\n⟦Jetzt bei Radhaus ansehen*\n\n→⟧Es rollt.\n⟦\n** Werbelink→⟧",
        "Das Rad (rot)⟦*→⟧ ist neu.\n⟦\n** Werbelink→⟧",
    ),
    keeps=(
        "Lehrer*innen und Schüler*innen streiken.",
        "Das Rad* ist neu.\n\n* Preis ohne Zubehör",
        "Sie wurde am *3. Mai 1948 geboren.",
        "Das Rad* kostet 3 * 4 Euro.",
        "* Milch\n* Butter\n* Eier",
    ),
)
