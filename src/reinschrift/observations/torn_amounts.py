"""Amounts whose currency was torn from its number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["TornAmount", "torn_amounts"]

# A currency, one to three words in lower case (the verb that has moved), a stop or not, a number.
_TORN: Final = (
    r"[RUECGHSANMB$£€¥₹](?<!\w.)(?:(?<=[ACNHSTMBU])[A-Z]?\$|(?<=R)s\.?"
    r"|(?<=[UECGHSA])(?:SD|UR|AD|HF|BP|KD|GD|UD)|(?<=[$£€¥₹]))"
    r"(?:(?: [a-zäöüß]{2,}){1,3}\.? |(?: [A-ZÄÖÜa-zäöüß][a-zäöüß]+){1,3}\. )[0-9][0-9.,]*[0-9]"
)
# The name of a currency, the participle that has moved, a stop and the number.
_NAMED: Final = (
    r"(?:Rupien|Dollar|Euro|Pfund|Yen|Yuan|Franken|Peso) [a-zäöüß]{4,}(?:t|en)\. [0-9][0-9.,]*(?![0-9.,])"
    r"(?! (?!Milli|Billi)[A-ZÄÖÜ])(?: [A-Za-z]+)?"
)
# Abbreviations of further currencies, with their stop: etwa Tk. verkauft werden. 289,000.
_ABBREVIATED: Final = (
    r" (?:Tk|Rs|Rp|Kr|Ft|Kč|Lei|Dhs?|[KTU]?[Ss]h|Bs|RM|PKR|INR|BDT|LKR|NGN|KES|ZAR|PHP|IDR|THB|VND|AED|SAR|TRY|PLN|CZK"
    r"|HUF|SEK|NOK|DKK)\.?"
    r"(?: [a-zäöüß]{2,}){1,3}(?: [A-ZÄÖÜ]?[a-zäöüß]{2,}){0,4}\. [0-9][0-9.,]*[0-9]"
)
_UNTORN: Final = frozenset(
    {"um", "auf", "bei", "bis", "von", "oder", "und", "je", "pro", "statt", "für", "zu", "über", "unter", "ab"}
)


class TornAmount(NamedTuple):
    """What is torn, at ``[start, end)`` of the page; ``doubtful`` where edited text may say so too."""

    start: int
    end: int
    doubtful: bool = False


def torn_amounts(page: Page) -> tuple[TornAmount, ...]:
    """Currencies followed by lower-case words and then by a number; a fact."""
    return tuple(_find(page.text))


def _find(text: str) -> Iterator[TornAmount]:
    for m in compiled(_TORN).finditer(text):
        words = m[0].split(" ")
        torn = words[-2].endswith(".") or words[-2] not in _UNTORN
        if torn and not text[max(0, m.start() - 2) : m.start()].strip().isdigit():
            yield TornAmount(*m.span())
    for m in compiled(_ABBREVIATED).finditer(text):
        if compiled(_TORN).match(text, m.start() + 1) is None:
            yield TornAmount(m.start() + 1, m.end())
    for m in compiled(_NAMED).finditer(text):
        yield TornAmount(*m.span(), doubtful=True)
