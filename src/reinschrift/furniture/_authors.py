"""Who wrote a text, said in boxes and lines behind the story."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._lines import is_biography, key
from reinschrift.furniture._places import Edges
from reinschrift.furniture._shapes import is_byline, kept_lines

__all__ = ["with_author_boxes", "with_biographies"]

_NAME = r"(?!(?:Der|Die|Das|Ein|Eine|Sein|Seine|Ihr|Ihre|Dieser?|In|Im|Am) )[A-ZÄÖÜ][\w.-]+(?: [A-ZÄÖÜ][\w.-]+){1,3}"
_BORN = r"(?: \([a-zäöü]{2,5}\))?(?:, (?:Jahrgang|Jg\.|geboren|geb\.) [^,\n]{2,30},| \((?:Jahrgang|Jg\.) \d{4}\))?"
_BIOGRAPHY = (
    _NAME + _BORN + r" (?:ist|arbeitet|schreibt|berichtet)(?: \w+){0,4}"
    r" (?:[a-zäöü]*[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Aa]utor|[Jj]ournalist|[Vv]olont[aä]r|[Hh]erausgeber|[Kk]olumnist)"
)
_WRITES = (
    _NAME + _BORN + r" (?:(?:schreibt|berichtet|bloggt) (?:seit|regelmäßig|für|als|über|aus)"
    r"|arbeitet (?:seit \d{4}|als freie)|lebt (?:und arbeitet|als)|studierte|hat [^.]{3,60} studiert)\b"
)
"""The same in words that tell of others as well."""
_SAME = r"(?:Er|Sie) (?:ist|arbeitet|schreibt|berichtet)\b(?=[^\n]*(?:[Rr]edakt|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|berichtet|schreibt))"
"""The same below the name."""
_ROLE = (
    r"(?:[A-ZÄÖÜ]\w+er? )?[\w-]*(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|[Vv]olontär)(?:in)?\b[^\n!?]{0,240}"
    r"(?<=\W)(?:schreibt|berichtet|arbeitet|geboren|Jahrgang|seit \d{4})\b"
)
"""What somebody is and does, below their name."""
_HEAD = r"(?:Autor(?:in)?|Zur Person|Über (?:den|die) \w+|(?:Geschrieben|Verfasst|Text) von):?\Z"
_BLOGS = r"[A-ZÄÖÜ][\w-]+ (?:bloggt|schreibt|kocht|reist) (?:seit|über|für|hier)\b"
_ABOUT = (
    r"(?:Autor(?:in)?|Zur? (?:Autor(?:in)?|Person)|Über (?:den Autor|die Autorin)): ("
    + _NAME
    + r")(?:, [^.\n]{3,60},| \([^)\n]{2,40}\))? (?:ist|arbeitet|schreibt|berichtet|wohnt|lebt|studiert|leitet)\b"
)
_MOST_BYLINES = 4
_MOST_ABOVE = 6  # lines
_INITIALS = r" \([a-zäöü]{2,5}\)|(?:, | \()(?:Jahrgang|Jg\.) \d{4}"
_SHORT = r"\(?([A-ZÄÖÜ]{2,4}|[a-zäöü]{2,4})\)?\Z"
"""Initials on a button beside the byline."""
_PORTRAIT = r"(?:Profilbild|Porträt|Portrait|Autorenbild|Autorenfoto|Foto|Bild|Avatar)(?: von|:) ([^\n]{4,60})\Z"
_MAIL = r"(?:(?:E-?Mail|Mail|Kontakt): )?[\w.+-]{1,40}@[\w.-]{3,60}\Z"
_OFFICE = r"(?:\w+ ){0,2}\w*(?:[Rr]eda[kc]t|[Rr]eporter|[Kk]orrespondent|[Aa]utor|[Jj]ournalist|[Vv]olont|[Rr]essortleit|[Kk]olumnist|[Mm]itarbeiter)\w*[^.!?\n]{0,50}\Z"


def _is_signed(every: tuple[Line, ...], i: int, bylines: Collection[str]) -> bool:
    """Does the line about the author hold initials or the year of birth, or does the byline or a mail address name them?"""
    text = every[i].text
    named = compiled(_NAME).match(text)
    if named is None:
        return False
    if compiled(_INITIALS).match(text, named.end()) and not _is_told(every, i, named[0]):
        return True
    if any(0 <= k < len(every) and compiled(_MAIL).match(every[k].text) for k in (i - 1, i + 1)):
        return True
    return any(named[0] in byline for byline in bylines)


def with_author_boxes(
    every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str], edges: Edges
) -> None:
    """A name that stands twice behind the story, with "Zur Person" above it and what they do below it.

    The first may belong to a portrait that was not loaded ("Profilbild von …").
    """
    for i in range(len(every) - 1):
        portrait = compiled(_PORTRAIT).match(every[i].text)
        if portrait and portrait[1] == every[i + 1].text:
            certain.update({i: "author", i + 1: "author"})
        _with_initials(every, certain, i)
    for i in range(1, len(every) - 1):
        if every[i].text != every[i + 1].text or not compiled(_NAME + r"\Z").match(every[i].text):
            continue
        above = _headed(every, i, certain, possible)
        certain.update(dict.fromkeys(above, "author"))
        if i < edges.tail and not above:
            continue
        certain.update({i: "author", i + 1: "author"})
        block = every[i].block
        if every[i - 1].block == block and key(every[i - 1].text) in kept_lines() and i - 1 not in certain:
            certain[i - 1] = "author"
        if i + 2 < len(every) and every[i + 2].block == block and compiled(_OFFICE).match(every[i + 2].text):
            certain.setdefault(i + 2, "author")


def _with_initials(every: tuple[Line, ...], certain: dict[int, str], i: int) -> None:
    """Initials, and below them the name that the byline above holds as well."""
    short, name = compiled(_SHORT).match(every[i].text), every[i + 1].text
    if not short or every[i].block != every[i + 1].block or not compiled(_NAME + r"\Z").match(name):
        return
    if short[1].casefold() not in {"".join(w[0] for w in name.casefold().split()), name[:2].casefold()}:
        return
    certain[i] = "author"
    if any(is_byline(line.text) and name in line.text for line in every[max(0, i - _MOST_BYLINES) : i]):
        certain[i + 1] = "author"


def with_biographies(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """Who the author is, said beside a label at the end of the page."""
    bylines = [line.text for line in every[: edges.tail] if is_byline(line.text)][:_MOST_BYLINES]
    for i in range(max(edges.tail - 1, 1), len(every)):
        about = compiled(_ABOUT).match(every[i].text)
        if (i >= edges.tail and is_biography(every[i].text)) or (
            about and i not in certain and not _is_told(every, i, about[1])
        ):
            certain[i] = "author"
            continue
        beside = {certain[k] for k in (i - 1, i + 1) if k in certain} if i not in certain else set()
        if (
            (beside and compiled(_BIOGRAPHY).match(every[i].text))
            or ("author" in beside and any(compiled(p).match(every[i].text) for p in (_WRITES, _BLOGS, _SAME)))
            or (i not in certain and _writes(every[i].text) and _is_signed(every, i, bylines))
        ):
            certain[i] = "author"
    _with_named(every, certain, edges)
    for i in range(edges.tail, len(every) - 1):
        if certain.get(i + 1) == "author" and key(every[i].text) in {"zur person", "zur autorin", "zum autor"}:
            certain[i] = "author"
    for i in range(max(edges.tail - 1, 1), len(every)):
        if compiled(_MAIL).match(every[i].text) and (certain.get(i - 1) == "author" or certain.get(i + 1) == "author"):
            certain[i] = "author"


def _with_named(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """A name, and below it what they are and write about, behind a story that does not speak of them."""
    for i in range(max(edges.tail - 2, 1), len(every)):
        if not compiled(_NAME + r"\Z").match(every[i].text) or _is_told(every, i, every[i].text):
            continue
        headed = _is_in_block(every, i, i - 1) and compiled(_HEAD).match(every[i - 1].text) is not None
        below = every[i + 1].text if _is_in_block(every, i, i + 1) else ""
        first = headed or every[i - 1].block != every[i].block or certain.get(i - 1) == "author"
        role = compiled(_ROLE).match(below) or (headed and compiled(_SAME).match(below))
        if first and below and (role or certain.get(i + 1) == "author"):
            certain.update(dict.fromkeys(range(i - headed, i + 2), "author"))


def _is_in_block(every: tuple[Line, ...], i: int, k: int) -> bool:
    return 0 <= k < len(every) and every[k].block == every[i].block


def _is_told(every: tuple[Line, ...], i: int, name: str) -> bool:
    """Does the story above speak of them? The byline does not count."""
    surname = name.rpartition(" ")[2]
    return any(surname in line.text for line in every[:i] if not is_byline(line.text))


def _headed(every: tuple[Line, ...], i: int, certain: Mapping[int, str], possible: Mapping[int, str]) -> range:
    """The labels right above the line in its paragraph, if one of them announces authors ("Autoren", "ausblenden")."""
    first = i
    while (
        first > i - _MOST_ABOVE
        and first
        and every[first - 1].block == every[i].block
        and (first - 1 in certain or first - 1 in possible)
    ):
        first -= 1
    named = any("author" in (certain.get(k), possible.get(k)) for k in range(first, i))
    return range(first, i) if named else range(0)


def _writes(text: str) -> bool:
    return compiled(_BIOGRAPHY).match(text) is not None or compiled(_WRITES).match(text) is not None
