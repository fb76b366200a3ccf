"""Lines that are nothing but the credit of a picture."""

from __future__ import annotations

from reinschrift.core.find import compiled
from reinschrift.furniture._label_table import start_label
from reinschrift.furniture._shapes import is_archive, is_credit, is_text_mark

__all__ = ["is_credit_line"]

_LONGEST_CREDIT = 160  # characters
_AGENCY_PICTURE = r"\(?[a-zäöü]{2,6}[- ](?:bild|foto|photo)(?:/|: ?| / )[A-ZÄÖÜ][^\n!?]{2,60}\Z"
"""The credit of an agency's picture ("epd-bild/Jens Schulze")."""
_NUMBER_OF_PICTURES = r"(?<=otos|lder|OTOS) ?\(\d{1,3}\)(?=:)"
_COPYRIGHT = r"\A\(?(?:\([cC]\) ?|©(?=\w))"
_PICTURE = r"(?:[A-ZÄÖÜ][a-zäöüß]{3,}(?:bild|bilder|foto|fotos|grafik)|(?:Foto|Bild|Photo|Image|Video)[- ]?(?:[CcKk]redits?|[Aa]rchiv|[Mm]aterial|[Aa]gentur)): ?©? ?(?=[^\s©])"
"""Compounds that name a picture, before its credit ("Rubriklistenbild: © …")."""

_SYMBOL = (
    r"\(?[A-ZÄÖÜ][\w.&-]{0,24}(?: [A-ZÄÖÜ][\w.&-]{0,24}){0,2} ?/ ?(?:Symbol|Archiv|Themen)(?:bild|foto|aufnahme)\)?\Z"
    r"|\(?(?:Symbol|Archiv|Themen)(?:bild|foto|aufnahme) ?/ ?[A-ZÄÖÜ][\w.&-]{0,24}(?: [A-ZÄÖÜ][\w.&-]{0,24}){0,2}\)?\Z"
)
"""A source, and that its picture shows an example ("Kapo / Symbolbild")."""
_SIGNED = r"[a-zäöü]{2,3}\Z"
"""Initials of an editor ("Archivfoto: kb")."""


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
        return is_archive(text)
    label, rest = begun
    return is_credit(rest) or (not rest.strip(")] ") and label.label[-1].isalnum())
