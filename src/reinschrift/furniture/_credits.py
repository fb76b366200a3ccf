"""Lines that are nothing but the credit of a picture."""

from __future__ import annotations

from reinschrift.core.find import compiled
from reinschrift.furniture._label_table import start_label
from reinschrift.furniture._lines import words
from reinschrift.furniture._shapes import agencies, is_archive, is_credit, is_text_mark
from reinschrift.words import lexicon

__all__ = ["is_chain", "is_credit_line", "is_labelled", "is_named"]

_LONGEST_CREDIT = 160  # characters
_AGENCY_PICTURE = r"\(?[a-zäöü]{2,6}[- ](?:bild|foto|photo)(?:/|: ?| / )[A-ZÄÖÜ][^\n!?]{2,60}\Z"
"""The credit of an agency's picture ("epd-bild/Jens Schulze")."""
_NUMBER_OF_PICTURES = r"(?<=otos|lder|OTOS) ?\(\d{1,3}\)(?=:)"
_COPYRIGHT = r"\A\(?(?:\([cC]\) ?|©(?=\w))"
_PICTURE = r"(?:(?!(?:Bühnen|Welt|Feind|Vor|Leit)b)[A-ZÄÖÜ][a-zäöüß]{3,}(?:bild|bilder|foto|fotos|grafik|aufnahmen?|montage|still)|(?:Foto|Bild|Photo|Image|Video)[- ]?(?:[CcKk]redits?|[Aa]rchiv|[Mm]aterial|[Aa]gentur)): ?©? ?(?=[^\s©])"
"""Compounds that name a picture, before its credit ("Rubriklistenbild: © …")."""

_SYMBOL = (
    r"\(?[A-ZÄÖÜ][\w.&-]{0,24}(?: [A-ZÄÖÜ][\w.&-]{0,24}){0,2} ?/ ?(?:Symbol|Archiv|Themen)(?:bild|foto|aufnahme)\)?\Z"
    r"|\(?(?:Symbol|Archiv|Themen)(?:bild|foto|aufnahme) ?/ ?[A-ZÄÖÜ][\w.&-]{0,24}(?: [A-ZÄÖÜ][\w.&-]{0,24}){0,2}\)?\Z"
)
"""A source, and that its picture shows an example ("Kapo / Symbolbild")."""
_SIGNED = r"[a-zäöü]{2,3}\Z"
"""Initials of an editor ("Archivfoto: kb")."""
_COMMON = 16
"""The class of frequency from which three small letters are a word ("Karte: rot")."""
_LABEL = r"[A-ZÄÖÜ][\w-]{3,24}(?: (?:und|&) [A-ZÄÖÜ][\w-]{3,14})?(?: ?\(\d{1,2}\))?: ?(?=\S)"
_JOINT = rf" ?[|·•/;,–] ?(?={_LABEL})"
_BESIDE = r"(?:Daten(?:quelle)?|Bearbeitung|Recherche|Umsetzung|Design|Stand): ?"
"""What stands beside the labels of credits, and is none alone."""
_SOURCES = ("Quelle", "Text")
"""Credits that a picture need not have."""
_OWN = r"[Ee]igene [A-ZÄÖÜ]\w+\Z|(?:\d{1,2}\. ?(?:\d{1,2}\.|[A-ZÄÖÜ]\w+) ?)?\d{4}\Z"


def is_credit_line(text: str) -> bool:
    """Is the line nothing but the credit of a picture?"""
    if len(text) > _LONGEST_CREDIT or (is_text_mark(text) and any(map(str.isdigit, text))):
        return False  # an agency and a day sign a text
    if "(" in text:
        text = compiled(_NUMBER_OF_PICTURES).sub("", text, count=1)  # "Fotos (3): Ina Vogt"
    if compiled(_AGENCY_PICTURE).match(text) or compiled(_SYMBOL).match(text):
        return True
    bracketed = text[:1] in "([" and text[-1:] in ")]"
    text = compiled(_COPYRIGHT).sub("© ", text.strip("[ |")).strip("([ |").replace("...", ": ", 1)
    named = compiled(_PICTURE).match(text)
    if named:
        alone = bracketed and text[named.end() :].strip(")] ").isalnum()  # (Foto: nickname)
        return alone or is_credit(text[named.end() :]) or compiled(_SIGNED).match(text, named.end()) is not None
    begun = start_label(text)
    if begun is None or begun[0].type != "credit":
        return is_archive(text) or is_chain(text)
    label, rest = begun
    if is_credit(rest) or (not rest.strip(")] ") and label.label[-1].isalnum()):
        return True
    return is_chain(text)


def is_chain(text: str) -> bool:
    """Are there several credits with labels of their own ("Grafik: nb, Quelle: Eurostat"), or one with initials?"""
    parts = compiled(_JOINT).split(text.strip("([)] "))
    pictured = any(is_labelled(part) and not part.startswith(_SOURCES) for part in parts)
    return pictured and all(map(_is_part, parts))


def _is_part(text: str) -> bool:
    _, _, rest = compiled(_NUMBER_OF_PICTURES).sub("", text).partition(":")
    if not is_labelled(text) and not compiled(_BESIDE).match(text):
        return False
    rest = rest.strip()
    signed = compiled(_SIGNED).match(rest) is not None and is_named(rest)
    return signed or is_credit(rest) or compiled(_OWN).match(rest) is not None


def is_labelled(text: str) -> bool:
    """Does the text begin with the label of a credit and a colon?"""
    label = compiled(_LABEL).match(text)
    if label is None:
        return False
    named = label[0].partition("(")[0].strip(": ") + ": x"
    begun = start_label(named)
    return compiled(_PICTURE).match(named) is not None or (begun is not None and begun[0].type == "credit")


def is_named(rest: str) -> bool:
    """Do initials stand behind a label, or is a word no common noun: a name, an agency, what no table knows?"""
    if compiled(_SIGNED).match(rest):
        return rest in agencies() or lexicon().count_class(rest) < _COMMON
    every = [w for part in words(rest) for w in part.split("/") if w[:1].isupper() or w in agencies()]
    listed = lexicon()
    if len(every) == 1:
        known = listed.known(every[0]) or listed.is_noun(every[0])
        return not known or listed.name(every[0]) is not None or every[0].casefold() in agencies()
    return any(listed.name(w) or not listed.is_noun(w) for w in every)
