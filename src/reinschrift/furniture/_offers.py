"""Lines that prices, sizes and fields give away, and offers of subscriptions."""

from __future__ import annotations

from functools import lru_cache

from reinschrift.core.find import compiled
from reinschrift.tables import read_words

__all__ = ["is_offer", "is_price_word", "is_whole_offer", "scrap"]

_LONGEST_SCRAP = 60  # characters
_MOST_HEAD_WORDS = 8
_WORD = r"[^\W\d]+"
_FIELD = r"[A-ZÄÖÜ][\w-]*(?: [A-ZÄÖÜ(][\w()-]*){0,2} \*\Z"
_SIZE = r"[A-Z][\w-]+(?: [\w-]+){0,2} \(\d{1,4}(?:[.,]\d{1,2})? ?[KMG]B\)\Z"
_PRICE = r"[\d,.–-]+ ?(?:€|EUR|Euro|Cent)|€ ?\d|\b(?:gratis|kostenlos|kostenfrei)\b"
_ADDRESS = r"(?:https?://|www\.)\S+\Z"
_DEGREES = r"\A(?:[^\W\d_][\w-]* ?:? ){0,4}-?\d{1,2} ?°(?: ?C\b)?(?:[ ,|]+[^\W\d_][\w-]*:?){0,4}\Z"
_LONGEST_OFFER = 90  # characters
_ENDED = r"[Kk]ündbar|[Kk]ündigung|[Kk]ündigen"
_BRAND = r"\A[A-ZÄÖÜ][\w-]*\+ "
_THEN = r"\b(?:[Dd]anach|[Aa]nschließend|[Jj]ederzeit|[Mm]onatlich kündbar|[Dd]ann) "
_PERIOD = r"[Mm]onat|[Ww]oche|[Jj]ahr|[Tt]age?\b|jährlich|täglich"
_QUOTATION = (
    r"(?:[MST]ec)?(?:M|S|Tec)?DAX\b|(?:Dow|Nikkei|ATX|SMI|EuroStoxx|EUR/USD|Gold|Bitcoin|Brent)\b[^a-z]{3,40}\Z"
)
_SUBSCRIPTIONS = (
    "Abo",
    "abo",
    "Plus",
    "Premium",
    "Weiterlesen",
    "Weiter ",
    "Zugang",
    "Digital",
    "Probe",
    "Angebot",
    "Jetzt",
    "Inhalte",
    "+",
)


@lru_cache(maxsize=1)
def _price_words() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "price words")


def is_price_word(word: str) -> bool:
    """Is it a word of offers, in lower case?"""
    return word in _price_words()


def scrap(text: str) -> str | None:
    """The type of a line that its form gives away as a field, size or price, if it stands among furniture."""
    if len(text) > _LONGEST_SCRAP:
        return None
    if compiled(_DEGREES).search(text) or compiled(_QUOTATION).match(text):
        return "gallery"
    if compiled(_ADDRESS).match(text):
        return "permalink"
    last = text[-1]
    if last == "*":
        return "comment" if compiled(_FIELD).match(text) else None
    if last == ")":
        return "player" if compiled(_SIZE).match(text) else None
    ended = compiled(_ENDED).search(text) and _has_only_price_words(text)
    return "paywall" if ended or is_offer(text) else None


def _has_only_price_words(text: str) -> bool:
    return len(text) <= _LONGEST_SCRAP and all(w in _price_words() for w in compiled(_WORD).findall(text.casefold()))


def is_offer(text: str) -> bool:
    """Does the line name a price and a period, and nothing but words of subscriptions?"""
    if len(text) > _LONGEST_OFFER or not compiled(_PRICE).search(text) or not compiled(_PERIOD).search(text):
        return False
    text = compiled(_BRAND).sub("", text)  # "Uferbote+ vier Wochen für 1 Euro testen"
    return all(w in _price_words() for w in compiled(_WORD).findall(text.casefold()))


def is_whole_offer(text: str) -> bool:
    """Does an offer name the price to begin with and the price then, or the notice ("danach 9 Euro, kündbar")?"""
    text = text.partition("? ")[2] or text  # "Noch kein Abo? Jetzt vier Wochen für 1 Euro testen, danach …"
    head, mark, rest = text.partition(": ")
    if mark and len(head.split()) <= _MOST_HEAD_WORDS and any(w in head for w in _SUBSCRIPTIONS):
        text = rest  # "Weiter mit dem Abo: vier Wochen für 1 Euro"
    return is_offer(text) and compiled(_THEN).search(text) is not None
