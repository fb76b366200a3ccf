"""Blanks before a mark that closes or divides."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._marks import blanks_before_marks
from reinschrift.words.odd import Shape

_WORD_ENDS: Final = frozenset("_.!?)]“”‘»«%‰°€$£§+*\"'’…/-")
_SENTENCE_END: Final = r"(?:[!?]{1,3}(?=[.,])|(?:[!?]{1,3}|\.(?! \.)|[,;:])(?=[\s“”»«›‹\"')\]]|\Z))"
_SMILEY: Final = r"[:;][-']?[()\[\]DPpOo3*/|](?!\w)"
_CALIBRE: Final = r"\.\d{2,3} (?:Magnum|ACP|Winchester|Remington)"
_GROUP: Final = r"\.\d{3}(?!\d)|,\d|:\d|\.\d{2}(?= Uhr\b)"
_CHAT: Final = r"„[a-zäöüß][^„“\n]{3,200}“"
_FAR: Final = 120
_SPACED: Final = r"(?:\w ){3,}\Z"
_LONGEST_RATIO: Final = 8
_GENDER: Final = r":(?:innen|in|r|n)\b"
_SIDE: Final = r"(?:\d{1,3}(?:[.,]\d{1,2})?|[¼-¾⅐-⅞])"
_RATIO: Final = rf": {_SIDE}(?![\d:])"
_ENDS_NUMBER: Final = frozenset("0123456789)")


def find(page: Page) -> Iterator[Edit]:
    """Single blanks between a word or figure and its mark; runs of blanks are made one before."""
    text = page.text
    for blank in page.fact(blanks_before_marks):
        at, before = blank + 1, text[blank - 1]
        if text[at] in ")]" or not (before.isalnum() or before in _WORD_ENDS):
            continue
        if before in "-/*+" and text[max(0, blank - 2) : blank - 1].isspace():
            continue  # a dash or a sign that stands alone
        if before in ".!?" and text[at] not in (",;" if before == "." else ",;.!?"):
            continue
        if (before.isnumeric() and _is_ratio(text, at)) or _is_of_chat(text, at) or blank in page.fact(_of_chats):
            continue
        if _closes(text, at) or (before in _ENDS_NUMBER and _divides_number(text, at)) or _is_gender_colon(text, at):
            yield page.edit(blank, at, "")


def _is_of_chat(text: str, at: int) -> bool:
    """„bin gleich da !!“, „H O T E L ?“: marks in a quotation of somebody who writes so."""
    line = text[max(0, at - _FAR) : at].rpartition("\n")[2]
    opened = line.rfind("„")
    if text[at] not in "!?" or opened < 0 or opened < line.rfind("“"):
        return False
    quoted = line[opened + 1 :]
    doubled = text[at : at + 2] in {"!!", "??"} and quoted[:1].islower()
    return doubled or compiled(_SPACED).match(quoted) is not None


def _of_chats(page: Page) -> frozenset[int]:
    """Blanks in quotations that begin in small letters, where several have some and nothing else has; a fact."""
    text, blanks = page.text, page.fact(blanks_before_marks)
    chats = [m.span() for m in compiled(_CHAT).finditer(text)] if len(blanks) > 1 else []
    inside = [blanks[bisect(blanks, start) : bisect(blanks, end)] for start, end in chats]
    all_inside = sum(map(len, inside)) == len(blanks)
    return frozenset(blanks) if all_inside and sum(map(bool, inside)) > 1 else frozenset()


def _closes(text: str, at: int) -> bool:
    return compiled(_SENTENCE_END).match(text, at) is not None and compiled(_SMILEY).match(text, at) is None


def _divides_number(text: str, at: int) -> bool:
    return compiled(_GROUP).match(text, at) is not None and compiled(_CALIBRE).match(text, at) is None


def _is_ratio(text: str, at: int) -> bool:
    """A colon with blanks on both sides between two numbers: the way DIN 5008 writes ratios, some write results."""
    number = compiled(rf"(?<![\d/:.,-]){_SIDE} \Z").search(text, max(0, at - _LONGEST_RATIO), at)
    return number is not None and compiled(_RATIO).match(text, at) is not None


def _is_gender_colon(text: str, at: int) -> bool:
    return text[at - 2].isalpha() and compiled(_GENDER).match(text, at) is not None


RULE = Rule(
    id="spacing/blank-before-mark",
    kind="correction",
    risk="safe",
    why="""Translated tags and tokenizers leave a blank before punctuation; German sets none, neither at the end of a
    clause nor inside a number or a clock time. An ellipsis keeps its blank, since it may stand for a whole word, a
    comma keeps it after a dash; emoticons, prices like ",50" and file endings stay.""",
    sources=("DIN 5008, Satzzeichen", "docs/catalogue.md A23"),
    find=find,
    gate=Shape.STRAY_MARK,
    fixes=(
        "Er kam⟦ →⟧.",
        "Wirklich⟦ →⟧? Ja⟦ →⟧!",
        "Heute⟦ →⟧, morgen",
        "Das „Haus“⟦ →⟧, das steht",
        "Rund 5 %⟦ →⟧.",
        "Sie siegten 2⟦ →⟧:1.",
        "Rund 8⟦ →⟧.850⟦ →⟧,34 Euro",
        "Was soll das⟦ →⟧?!",
        "die Schüler⟦ →⟧:innen",
        "Tore durch Berger (3.⟦ →⟧, 66.)",
        "„Kupfer⟦ →⟧!, rief er",
        "„Wer ist das?⟦ →⟧, fragte er.",
        "Die Bilanz 2016⟦ →⟧: 5 Siege",
        "Alle Spiele 2014/15⟦ →⟧: 1:1, 0:2",
    ),
    keeps=(
        "„kommst du noch ?“, schrieb er. „a ja , gleich !“, kam zurück.",
        "Er schrieb: „bin gleich da !!“ und fuhr los.",
        "Er kam ... und ging.",
        "Er nannte das :-) lustig.",
        "Domains auf .de sind beliebt.",
        "Er kam …",
        "Er kam . . . und ging.",
        "das kostet ,50 Euro",
        "wegen Nötigung – , sagte er",
        "Danke :) und :D",
        "Wirklich? ... Ja! :-)",
        "ein Revolver, Kaliber .357",
        "mit 44 .357 Magnum",
        "im Maßstab 1 : 25 und im Verhältnis 2 : 1, genauer 2,1 : 1 oder ½ : ¼",
    ),
)
