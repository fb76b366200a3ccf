"""Shapes of lines that no list of labels can hold: credits and time stamps."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._lines import key, words
from reinschrift.tables import read_table, read_words

__all__ = [
    "agencies",
    "day_of",
    "has_time",
    "is_agency_signature",
    "is_announced",
    "is_archive",
    "is_broadcast",
    "is_byline",
    "is_credit",
    "is_day",
    "is_length",
    "is_more",
    "is_part_of_stamp",
    "is_published",
    "is_stamp",
    "is_text_mark",
    "is_time",
    "kept_lines",
    "may_be_headline",
    "section_names",
]

_MOST_CREDIT_WORDS = 9
_MOST_STAMP_WORDS = 16
_LONGEST_STAMP = 120  # characters
_MOST_STRANGERS = 3  # words in a line of publication that are not about time
_NO_HEADLINE = r"(?:von|by|in) |[(\[]|[^\n]{1,40}: ?\d[\d.:, ]*(?:Uhr)?\Z"
_ENTRY = r"(?i:update)\b"
_FAR = 250  # characters that no stamp has, whatever stands in it
_MOST_NAMES = 3
_BYS = frozenset(("von", "by"))
_BEHIND = _BYS | {"in", "unter"}
_JOINED = frozenset(("und", "and", "der", "den", "dem", "des", "aus", "im", "für"))
"""What a name or a section may follow behind a stamp."""
_SMALL = frozenset(
    (
        "von",
        "und",
        "für",
        "via",
        "der",
        "die",
        "das",
        "de",
        "van",
        "le",
        "la",
        "by",
        "for",
        "the",
        "of",
        "on",
    )
)
_MOST_INITIALS = 4
_INITIALS = 3  # letters
_CLOCK = r"\d{1,2}[:.]\d{2}\b"
_DATE = (
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄÖÜ][a-zäöü]{2,8}\b)\s?(?:\d{4}|\d{2})?"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-zäöü]{2,8}\.? \d{1,2}, \d{4}"
)
_STAMP_SPLIT = r"[^\W\d]+"
_AGO = r"[Vv]or \d{1,2} (?:Stunden?|Minuten?|Tagen?|Std|Min)\b"
_SINCE = r"\d (?:Stunden?|Minuten?|Tagen?) (?:zuvor|her)\b|\b[Vv]or \d"
_ON_AIR = r"\b(?:Radio|TV|Fernsehen|im Programm|Hörfunk|[Ss]endung|[Ss]enden|Sender|[Bb]erichte[tn]?)\b"
_NICKNAMED = (
    r"(?:© ?)?(?:[\w.-]{2,40}\.(?:com|de|net|org|at|ch|example)|iStock|Adobe ?Stock|Shutterstock|Fotolia|Pixabay|Unsplash)(?: ?[–/|-] ?| )(?:[\w.&-]+ ?){1,3}\Z"
    r"|[A-ZÄÖÜ][\w.-]+ [A-ZÄÖÜ][\w.-]+ für (?:[\w.&-]+ ?){1,3}\Z"
)
"""A site of pictures and what its members call themselves, or a name and whom it drew for."""
_DOMAIN = r"[A-Za-z][\w-]{1,20}\.(?:at|de|ch|com|net|example)\Z"
_AUTHORED = r"\AEine? (?:[A-ZÄÖÜ][\w-]+ ){1,2}von "
_ENDS_OF_TIME = frozenset("0123456789rhZTC")  # "14:05", "14 Uhr", "14h", "14:05 MEZ"
_READING = r"\b\d{1,2} ?(?:Min|Minuten|min)\b\.?(?: (?:gelesen|lesen|Lesezeit|Lesedauer|zu lesen)| zum Lesen)\Z"
_PICTURE_MARKS = frozenset(("Symbolbild", "privat", "news", "aktuell"))
_YEAR = r"\b\d{4}\b"
_FIRST_YEAR = 1995  # pages were not dated before
_DAYS = (
    (r"\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b", (1, 2, 3)),
    (r"\b(\d{4})-(\d{2})-(\d{2})\b", (3, 2, 1)),
    (r"\b(\d{1,2})\.? ([A-ZÄÖÜ][a-zäöü]{2,8})\.? (\d{4})\b", (1, 2, 3)),
    (r"\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\b", (2, 1, 3)),
)
_MONTHS = {
    name: n
    for n, names in enumerate(
        ("jan jän", "feb", "mär mar", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dez dec"), 1
    )
    for name in names.split()
}
_MOST_BYLINE_WORDS = 8
_MORE = frozenset(
    {"mehr", "alles", "weitere", "nachrichten", "meldungen", "news", "artikel", "videos", "bilder", "beiträge"}
)
_MORE_STARTS = frozenset(word[:4] for word in _MORE)
_LONGEST_SCRAP = 60  # characters
_PLAYED = r"\d{1,2}:\d{2}(?::\d{2})? ?(?:/ ?\d{1,2}:\d{2}(?::\d{2})?|[Mm]in\b\.?|Minuten)\Z"
_BEGUN = r"00:\d{2}(?::\d{2})?\Z"
_SIGNED = r"[;,] ?[a-zäöü]{2,9}(?:[/;,] ?[a-zäöü]{2,9}){0,3}\Z"
"""Who made a programme: agencies and initials behind a clock time."""
_RECORDINGS = ("Video: ", "Audio: ", "Podcast: ", "Hören: ")
_TITLED = r"\((?:\d{1,2}:)?\d{1,2}:\d{2}(?: [Mm]in\.?| Minuten)?\)\Z"


class StampWord(NamedTuple):
    """A row of ``furniture/stamp_words.tsv``."""

    word: str
    kind: str


@lru_cache(maxsize=1)
def _stamp_words() -> dict[str, str]:
    return {row.word.casefold(): row.kind for row in read_table("furniture/stamp_words.tsv", StampWord)}


@lru_cache(maxsize=1)
def agencies() -> frozenset[str]:
    """Names of agencies and archives that sign texts and pictures, in lower case."""
    return frozenset(name.casefold() for name in read_words("furniture/word_lists.tsv", "agencies"))


def is_agency_signature(text: str) -> bool:
    """Is the line an agency with the initials of its people ("SID ab cd"), or two agencies ("dpa/AFP")?"""
    parts = [p for p in text.replace("/", " ").replace(",", " ").split() if p]
    if not 2 <= len(parts) <= _MOST_INITIALS or parts[0].casefold() not in agencies():
        return False
    return all(
        p.casefold() in agencies()
        or (p.islower() and p.isalpha() and len(p) <= _INITIALS)
        or compiled(_DOMAIN).match(p)
        for p in parts[1:]
    )


def is_text_mark(text: str) -> bool:
    """Do brackets hold an agency that signs the text ("(kleine, APA)", "(dpa/ab)"), and no label or clock time?"""
    if text[0] != "(" or text[-1] != ")" or ":" in text or "©" in text or len(text) > _LONGEST_SCRAP:
        return False
    parts = compiled(r"[\s,/.+-]+").split(text.strip("()"))
    return any(p.casefold() in agencies() and p not in _PICTURE_MARKS for p in parts)


def is_archive(text: str) -> bool:
    """Is the line an agency or archive and a name behind a slash ("KEYSTONE/Anna Beck", "dpa / Anna Beck")?"""
    if "/" not in text or len(text.split()) > _MOST_CREDIT_WORDS:
        return False
    if text[0] == "(":  # signs a text
        return False
    first, _, rest = text.partition("/")
    known = agencies()
    if compiled(_DOMAIN).match(first):
        return is_credit(rest)
    return all(w.casefold() in known for w in first.split() or [""]) and is_credit(rest)


def has_time(text: str) -> bool:
    """Does the line hold a date or clock time?"""
    return compiled(_CLOCK).search(text) is not None or compiled(_DATE).search(text) is not None


def is_credit(rest: str) -> bool:
    """Is what follows "Foto:" a name, an agency or a list of them, and not a description?"""
    bare = rest.strip().rstrip(".)]").strip()
    every = words(bare)
    if not every or len(every) > _MOST_CREDIT_WORDS or bare.endswith(("!", "?")):
        return False
    if len(every) > 1 and every[0].casefold() in {"der", "die", "das", "ein", "eine"}:
        return False
    if compiled(_NICKNAMED).match(bare):
        return True
    return all(
        w[0].isupper()
        or not w[0].isalpha()
        or "/" in w
        or "." in w
        or "-" in w
        or w in _SMALL
        or w.casefold() in agencies()
        for w in every
    )


def _without_byline(tokens: list[str], found: list[str | None]) -> list[str | None]:
    """The kinds of the words before "von Ina Vogt" or "in Vereinsleben" at the end of the line, or before both."""
    at = found.index(None)
    at += tokens[at] in _BEHIND  # "in" is no word of time
    if not 0 < at < len(tokens) or tokens[at - 1] not in _BEHIND:
        return found
    names = [0]
    for before, token in zip(tokens[at - 1 :], tokens[at:], strict=False):
        if token in _BEHIND or token in _JOINED:
            names.append(0)
        elif not token[0].isupper() and before not in _BYS:
            return found
        else:
            names[-1] += 1
    return [k for k in found[:at] if k] if max(names) <= _MOST_NAMES and len(names) <= _MOST_NAMES else found


def is_time(text: str) -> bool:
    """Does the line hold nothing but figures and words of time, as in a chronicle or live ticker?"""
    known = _stamp_words()
    tokens = compiled(_STAMP_SPLIT).findall(text)
    return all(t.casefold() in known for t in tokens)


def is_stamp(text: str) -> bool:
    """Does the line consist of nothing but date, time and the words around them?

    A clock time alone marks an entry of a live ticker and is none.
    """
    if len(text) > _FAR or not compiled(r"\d").search(text):
        return False
    known = _stamp_words()
    tokens = compiled(_STAMP_SPLIT).findall(text)
    found = [known.get(w.casefold()) for w in tokens]
    if None in found and ("stamp" in found or compiled(_AGO).match(text)) and (has_time(text) or "vor" in tokens):
        found = _without_byline(tokens, found)
    if None in found or len(found) > _MOST_STAMP_WORDS:
        return False
    named = "stamp" in found
    clock = compiled(_CLOCK).search(text) is not None
    dated = compiled(_DATE).search(text) is not None
    if _opens_entry(text):
        return False
    named = named or compiled(_READING).search(text) is not None
    timed = clock or dated or "word" in found or "month" in found or "day" in found
    return ((named or compiled(_AGO).match(text) is not None) and timed and len(text) < _LONGEST_STAMP) or (
        clock and dated and ("word" in found or ":" in text)
    )


def _opens_entry(text: str) -> bool:
    """Does the line open an entry of a live ticker ("Update, 16 Uhr")?"""
    return compiled(_ENTRY).match(text) is not None and compiled(_DATE).search(text) is None


def is_published(text: str) -> bool:
    """Does the line hold a date or clock time and a word of publication, whatever else?"""
    if len(text) > _LONGEST_STAMP or not (has_time(text) or compiled(_SINCE).search(text)):
        return False
    if _opens_entry(text):
        return False
    known = [_stamp_words().get(t.casefold()) for t in compiled(_STAMP_SPLIT).findall(text)]
    return "stamp" in known and known.count(None) <= _MOST_STRANGERS and (text[-1].isdigit() or known[-1] is not None)


def is_day(text: str) -> bool:
    """Does the line hold nothing but one date of our time, perhaps with the day of the week?"""
    dated = compiled(_DATE).search(text) if len(text) <= _LONGEST_SCRAP else None
    if dated is None or compiled(r"\d").search(text, dated.end()):
        return False
    return is_time(text) and any(int(y) >= _FIRST_YEAR for y in compiled(_YEAR).findall(text))


def may_be_headline(text: str) -> bool:
    """Is the line no date, and no byline, section or remark as they stand below a headline?"""
    return not is_day(text) and compiled(_NO_HEADLINE).match(text) is None


def is_part_of_stamp(text: str) -> bool:
    """Is the line a clock time alone, or a word like "Veröffentlicht"? Beside a stamp it belongs to it."""
    if len(text) > _LONGEST_SCRAP:
        return False
    known = [_stamp_words().get(t.casefold()) for t in compiled(_STAMP_SPLIT).findall(text)]
    return None not in known and ("stamp" in known or is_clock(text))


def is_clock(text: str) -> bool:
    """Is the line a clock time and nothing else?"""
    return compiled(_CLOCK + r"(?: Uhr)?\Z").match(text) is not None


def day_of(text: str) -> date | None:
    """The day a date in figures or with a German or English month names."""
    for pattern, order in _DAYS:
        m = compiled(pattern).search(text)
        if m:
            day, month, year = (m[n] for n in order)
            try:
                return date(int(year), int(month) if month.isdigit() else _MONTHS[month[:3].casefold()], int(day))
            except (ValueError, KeyError):
                return None
    return None


def is_byline(text: str) -> bool:
    """Is the line a name behind "Von", or behind "Ein Kommentar von"?"""
    parts = compiled(_AUTHORED).sub("Von ", text).split()
    if len(parts) > _MOST_BYLINE_WORDS or len(parts) < 2 or parts[0] not in {"Von", "VON"} or text[-1] in ".!?:":
        return False
    return all(p[0].isupper() or p in {"und", "in", "von", "aus"} for p in parts)


def is_more(text: str) -> bool:
    """Does the line promise more about names ("Mehr zu Lilly Stern:", "Mehr aus Bad Tal")?"""
    if len(text) > _LONGEST_SCRAP or text[:4].casefold() not in _MORE_STARTS:
        return False
    parts = text.rstrip(":").split()
    if not _MOST_NAMES <= len(parts) <= _MOST_BYLINE_WORDS or parts[0].casefold() not in _MORE:
        return False
    if parts[1] not in {"zu", "zum", "zur", "über", "von", "aus", "vom", "rund"} or text[-1] in ".!?":
        return False
    return all(p[0].isupper() or p in _SMALL or p in {"dem", "den", "des", "um"} for p in parts[2:])


def is_announced(text: str) -> bool:
    """Is the line a programme with date and clock time behind words for it ("Mehr dazu im Radio: Tal, 3. Mai, …")?"""
    head, mark, rest = text.partition(": ")
    if not mark or text[-1] not in _ENDS_OF_TIME or len(text) > _LONGEST_STAMP or not compiled(_ON_AIR).search(head):
        return False
    return compiled(_DATE).search(rest) is not None and compiled(_CLOCK).search(rest) is not None


def is_broadcast(text: str) -> bool:
    """Is the line a programme with date and clock time ("Regionaljournal, 3. Mai 2021, 12:03 Uhr"), perhaps signed?"""
    text = compiled(_SIGNED).sub("", text, count=1) if ";" in text or "Uhr," in text else text
    if not text or text[-1] not in _ENDS_OF_TIME or len(text) > _LONGEST_SCRAP:
        return False
    name, mark, rest = text.replace(" | ", ", ").replace(" · ", ", ").partition(", ")
    if not mark or not 1 <= len(name.split()) <= _MOST_NAMES + 1:
        return False
    dated = compiled(_DATE).search(rest) is not None and compiled(_CLOCK).search(rest) is not None
    return dated and name[0].isupper() and not is_byline(name) and is_time(rest)


def is_length(text: str) -> bool:
    """Is the line the length of a recording ("03:27 Min.", "00:00 / 38:12", "00:45"), or a title with it?"""
    if text[-1] == ")":
        return text.startswith(_RECORDINGS) and compiled(_TITLED).search(text) is not None
    if not text[0].isdigit() or len(text) > _LONGEST_SCRAP:
        return False
    return compiled(_PLAYED).match(text) is not None or compiled(_BEGUN).match(text) is not None


def is_stamp_word(word: str) -> bool:
    """Is it a word of dates and times, in lower case?"""
    return word in _stamp_words()


@lru_cache(maxsize=1)
def kept_lines() -> frozenset[str]:
    """Kickers and headings that are often repeated and belong to stories, in the form in which labels are compared."""
    return frozenset(key(line) for line in read_words("furniture/word_lists.tsv", "kept lines"))


@lru_cache(maxsize=1)
def section_names() -> frozenset[str]:
    """Names of sections and sites, in lower case."""
    return frozenset(name.casefold() for name in read_words("furniture/word_lists.tsv", "sections"))
