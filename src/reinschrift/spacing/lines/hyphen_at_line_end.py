"""Hyphens at line ends: of a broken word, of a compound, and in place of a word to come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing.lines._hyphens import line_ends


def find_broken(page: Page) -> Iterator[Edit]:
    """Hyphen and line end inside a word go."""
    for at in page.fact(line_ends):
        if at.use == "broken":
            yield page.edit(at.start, at.end, "")


def find_compound(page: Page) -> Iterator[Edit]:
    """The hyphen belongs to the spelling, the line end does not."""
    for at in page.fact(line_ends):
        if at.use == "compound":
            yield page.edit(at.start + 1, at.end, "")


def find_suspended(page: Page) -> Iterator[Edit]:
    """The hyphen stands for a word to come; the line end was a blank."""
    for at in page.fact(line_ends):
        if at.use == "suspended":
            yield page.edit(at.start + 1, at.end, " ")


_KEEPS: Final = (
    "Er kam -\nund ging.",
    "1939-45\nWeltkrieg",
    "- Nord\n- Süd",
    "Nord- und Südkorea",
    "Das ist ein Ein-\n\nschub.",
)

RULES = (
    Rule(
        id="spacing/word-broken-at-line-end",
        kind="correction",
        risk="safe",
        why="""Print sets words over two lines with a hyphen that is no part of the spelling; so does a soft hyphen
        that became visible. After it the word goes on in lower case. It is joined unless the hyphenated form is the
        known spelling, the document has it elsewhere, or a name or abbreviation stands before it.""",
        sources=("Amtliches Regelwerk 2018, § 107–113",),
        find=find_broken,
        fixes=(
            "die Bundes⟦-\n→⟧regierung",
            "Er wurde ver⟦-\n→⟧kauft.",
            "das Verfas⟦\u00ad\n→⟧sungsgericht",
            "der alte Be⟦-\n→⟧fund",
            "die Wissenschafte⟦-\n→⟧rInnen",
            "eine Bundes⟦-\n   →⟧regierung, die viel verspricht",
            "die BUNDES⟦-\n→⟧REGIERUNG, die ALLTAGS⟦-\n→⟧SPRACHE",
            "ein nicht⟦-\n→⟧kirchlicher Träger, wie es nichtkirchlicher Art ist",
        ),
        keeps=(*_KEEPS, "die US-\namerikanische Armee", "Nord-\nund Südkorea", "das Know-\nhow der Firma"),
        needs=("\n",),
    ),
    Rule(
        id="spacing/compound-broken-at-line-end",
        kind="correction",
        risk="safe",
        why="""Where the spelling has a hyphen, a line may end after it: before a capital, after figures, single
        letters and abbreviations, and in compounds listed with a hyphen. Only the line end goes.""",
        sources=("Amtliches Regelwerk 2018, § 40–52",),
        find=find_compound,
        fixes=(
            "die CDU-⟦\n→⟧Fraktion",
            "der 17-⟦\n→⟧jährige Fahrer",
            "die US-⟦\n→⟧amerikanische Armee",
            "das Know-⟦\n→⟧how der Firma",
            "die öffentlich-⟦\n→⟧rechtlichen Sender",
            "das Google-⟦\n→⟧basierte Netz",
            "die SPD-⟦\n→⟧affine Zeitung, ein Merkel-⟦\n→⟧skeptischer Mann",
            "ein nicht-⟦\n→⟧kirchlicher Träger, die Metall-⟦\n→⟧artige Optik, ein 5-Zoll-⟦\n→⟧iPhone",
            "auf www.stadt-⟦\n→⟧werke.example zu lesen",
            "das Département Pas-⟦\n→⟧de-Calais",
            "das Gene-⟦\n→⟧Editing und Gene-⟦\n→⟧editing",
        ),
        keeps=(
            *_KEEPS,
            "die Bundes-\nregierung",
            "das Market-\ning",
            "das Adver-\ntising",
            "die Sach-\nbearbeiterInnen",
            "die Freun-\nde-Runde",
        ),
        needs=("\n",),
    ),
    Rule(
        id="spacing/suspended-hyphen-at-line-end",
        kind="correction",
        risk="safe",
        why="""A hyphen before "und", "oder", "bis" stands for the part of the word that both sides share. The line
        end after it was a blank; joining would make "Nordund".""",
        sources=("Amtliches Regelwerk 2018, § 98",),
        find=find_suspended,
        fixes=(
            "Nord-⟦\n→ ⟧und Südkorea",
            "ein- oder zwei-⟦\n→ ⟧bis dreimal",
            "Haupt-⟦\n→ ⟧oder Nebenfach",
            "Mikro-⟦\n→ ⟧sowie Makrokosmos",
            "die Wirtschafts-⟦\n→ ⟧und Finanzkrise",
            "ein Ein-⟦\n→ ⟧und ein Ausgang",
            "die Bild-⟦\n → ⟧und Tontechnik",
        ),
        keeps=(*_KEEPS, "ist wieder ge-\nsund", "Rock-\nund-Roll-Musik"),
        needs=("\n",),
    ),
)
