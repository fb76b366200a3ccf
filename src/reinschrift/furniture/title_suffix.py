"""Names of sections and sites behind the headline."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, has_lines, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.article_nouns import is_of_place
from reinschrift.evidence import machine_translated
from reinschrift.furniture._labelled import labelled
from reinschrift.furniture._shapes import is_byline, is_stamp, section_names
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_BARS = ("|", "::", "//", "·", "•", "›", "▸", "●")
"""Marks that pages write before a section, and hardly any headline."""
_MARKS = (*_BARS, "–", "-", "—", "»", "/", ">", "«", "<", "~")
_DOMAIN = r"[\w-]{2,40}\.(?:de|at|ch|li|eu|com|net|org|tv|info|news|uk|example)\Z"
_SITE = r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:[A-ZÄÖÜ][a-zäöüß]+)+|[A-ZÄÖÜ]{7,})[0-9]{0,3}\Z"  # FilmFeed24, ORBITWATCH
_NAMING = frozenset({"copyright", "newsletter", "login", "paywall", "permalink", "comment"})
"""Types of lines in which a page names itself."""
_ARTICLES = frozenset({"Der", "Die", "Das"})
_SMALL = frozenset({"&", "am", "für", "und", "the", "of"})
_LONG = 4  # letters
_LONG_NAME = 7  # letters
_FEWEST_LABELS = 2  # lines of furniture on the page
_MOST_WORDS = 4  # of a name
_FEWEST_WORDS = 3  # of a headline
_SHORTEST = 15  # characters of a headline
_LONGEST = 300
_FARTHEST = 12  # lines of the head


def find(page: Page) -> Iterator[Edit]:
    """All sections and sites at the end of the headline, as one edit."""
    line = _headline(page)
    if line is None:
        return
    kept = min(len(_without_tail(page, line.text)), len(_without_site(page, line)), len(_without_paper(page, line)))
    if _SHORTEST <= kept < len(line.text):
        yield page.edit(line.start + kept, line.end, "")


def _headline(page: Page) -> Line | None:
    """The first line of the story, if it holds a mark that divides: furniture and a byline may stand before it."""
    every = page.fact(lines)
    near = every[: min(_FARTHEST, len(every) - 1)]
    if not any(f" {m} " in line.text for line in near for m in _MARKS):
        return None
    gone = _gone(page)
    for i, line in enumerate(near):
        if i not in gone and not is_stamp(line.text) and not is_byline(line.text):
            return line if len(line.text) <= _LONGEST else None
    return None


def _without_tail(page: Page, title: str) -> str:
    """The title without the sections and sites at its end.

    Single words stand in a row with sections behind strokes; behind a dash two sections in a row are sure, one alone
    may belong to the headline. Sections are as well what the menu of the page names.
    """
    kept, best, sections = title, title, 0
    every = page.fact(lines)
    menu = {every[i].text for i in _gone(page)}
    while True:
        at, mark = max((kept.rfind(f" {m} "), m) for m in _MARKS)
        part = kept[at + 3 :].strip()
        known = _is_section(part) or part in menu
        if at < 0 or not (known or (mark in _BARS and part[:1].isupper() and " " not in part)):
            return best
        kept, sections = kept[:at].rstrip(), sections + known
        if sections and (mark in _BARS or sections > 1 or part.isupper() or "." in part or " " in part):
            best = kept


def _without_site(page: Page, line: Line) -> str:
    """The title without one token that is written as only sites are and that the story does not speak of."""
    kept, site = _parted(line.text)
    written = compiled(_SITE).match(site) is not None and not lexicon().knows(site)
    return kept if written and site.casefold() not in _told(page, line) else line.text


def _without_paper(page: Page, line: Line) -> str:
    """The title without the name of a paper, or of whom the page names in its footer, that the story does not speak of.

    The last word of a paper's name says what it is ("Wollinger Bote"), or ends so in a name that no table knows.
    """
    kept, name = _parted(line.text)
    words = name.split()
    if not 0 < len(words) <= _MOST_WORDS or kept.count(" ") + 1 < _FEWEST_WORDS or not all(map(_is_of_name, words)):
        return line.text
    last = words[-1].casefold()
    paper = _is_paper([word for word in words if word not in _ARTICLES], headed=words[0] in _ARTICLES)
    barred = line.text.removesuffix(name).rstrip().endswith(_BARS)
    translated = barred and machine_translated(page.opening)
    framed = len(_gone(page)) >= _FEWEST_LABELS and _is_name_of_site(name, barred=barred)
    named = (translated or framed or name in _of_footer(page)) and name.casefold() not in _told(page, line)
    return kept if named or (paper and last not in _told(page, line)) else line.text


def _is_name_of_site(name: str, *, barred: bool) -> bool:
    """Is it one long word that no list holds, and behind a dash the name of a medium ("Börsenwelle", "Küstenblatt")?"""
    if " " in name or not name.isalpha() or len(name) < _LONG_NAME or lexicon().known(name):
        return False
    return not name.isupper() and (barred or name.casefold().endswith(_endings()))


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    return tuple(read_words("furniture/word_lists.tsv", "paper endings"))


def _is_paper(words: list[str], *, headed: bool) -> bool:
    """Does the last word name a paper, and another a place or what no table knows ("Wollinger Bote", "Moorkurier")?"""
    if len(words) > 1:
        named = words[0] == "The" or any(_is_place(w) or _ends_as_paper(w) for w in words[:-1])
        return named and words[-1].casefold() in _paper_words()
    return bool(words) and _ends_as_paper(words[0]) and (headed or not lexicon().knows(words[0]))


def _ends_as_paper(word: str) -> bool:
    low = word.casefold()
    return any(low.endswith(w) and low != w for w in _paper_words() if len(w) >= _LONG)


def _is_place(word: str) -> bool:
    """Is it the adjective or name of a place, or a word that no table knows, and no first name?"""
    name = lexicon().name(word)
    known = name is not None and "place" in name.kinds
    return is_of_place(word) or (not lexicon().is_first_name(word) and (known or not lexicon().knows(word)))


def _parted(title: str) -> tuple[str, str]:
    """The title before the last mark that divides, and what stands behind it."""
    at = max(title.rfind(f" {mark} ") for mark in _MARKS)
    return (title[:at].rstrip(), title[at + 3 :].strip()) if at >= 0 else (title, "")


def _is_of_name(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word in _SMALL


def _gone(page: Page) -> dict[int, str]:
    return {i: kind for kind, chosen in page.fact(labelled).items() for i in chosen}


def _told(page: Page, title: Line) -> str:
    """What stands below the title and is no furniture, in one case."""
    gone = _gone(page)
    below = (line.text for i, line in enumerate(page.fact(lines)) if i not in gone and line.start > title.start)
    return "\n".join(below).casefold()


def _of_footer(page: Page) -> str:
    """The lines in which the page names itself."""
    every = page.fact(lines)
    return "\n".join(every[i].text for i, kind in _gone(page).items() if kind in _NAMING)


@lru_cache(maxsize=1)
def _paper_words() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "paper words")


def _is_section(part: str) -> bool:
    return part.casefold() in section_names() or compiled(_DOMAIN).match(part) is not None


RULE = Rule(
    id="furniture/title-suffix",
    kind="removal",
    risk="lossy",
    why="""Page titles name section and site behind the headline. Only known names go, and single words in a
    row with them, only from the first line of the story; behind a dash only names of sites and two sections in a row,
    since "Das Klima – Politik" may be a headline. The name of a paper ("Wollinger Bote"), one that the footer of
    the page repeats, one behind a stroke in a machine translation, one unknown word behind a stroke or in the form of a
    medium's name on a page with other furniture, and one token in the form of a site's name (camel
    case, a long row of capitals) go where the story does not speak of them.""",
    sources=("docs/catalogue.md A1",),
    find=find,
    gate=has_lines,
    fixes=(
        "Minister tritt nach Streit zurück⟦ | Finanzwelle→⟧\n\nDer Rat tagt.\n\nArtikel drucken\nZum Seitenanfang",
        "Minister tritt nach Streit zurück⟦ – Inselblatt→⟧\n\nDer Rat tagt.\n\nArtikel drucken\nZum Seitenanfang",
        (
            "Minister tritt nach Streit zurück⟦ - Talgebiet - Nachrichten→⟧\n\nSie befinden sich hier:\nNachrichten\nTalgebiet"
            "\n\nNach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
        ),
        "Früher Bluttest könnte Nieren schützen⟦ | Gesundheit | Nachricht→⟧\n\nEin Test ist neu.",
        "Minister tritt nach Streit zurück⟦ – POLITICO→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Politik→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ - tagesschau.de→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ :: Politik :: Meldung→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ › Politik › Nachrichten→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Europa | DW→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Hofamt | Politik→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ - talbote.example→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Technik | Test→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – Politik – Nachrichten→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – MondBlick24→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | WELTSICHT→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ - Wollinger Bote→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – Moorkurier→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – Nordblick→⟧\n\nEr ging am Abend.\n\n© 2021 Nordblick. Alle Rechte vorbehalten",
        "Minister tritt nach Streit zurück⟦ | Elbtal Live→⟧\n\nEr ging um 7 pm, laut Die Talpost am 3rd Mit Freunden.",
        "Von Ina Vogt\nMinister tritt nach Streit zurück⟦ | Politik→⟧\n\nEr ging am Abend.",
    ),
    keeps=(
        "Die Bahn fährt wieder bis Bonn / Kultur\n\nEin Rückblick.",
        "Der neue Bus von Adler · Sohn\n\nEr fährt.",
        "Der Wald im Klimawandel – Ahornblatt\n\nDas Ahornblatt ist rot.\n\nArtikel drucken\nZum Seitenanfang",
        "Minister tritt nach Streit zurück | Finanzwelle\n\nDer Rat tagt.",
        "Was bleibt vom Sommer – Kultur\n\nEin Rückblick.",
        "Der neue Gleiter fliegt weiter – SkyGlide\n\nEr ging am Abend auf. SkyGlide freut sich.",
        "Der neue Gipfel der Staaten – NATO\n\nEr begann am Abend.",
        "Verlag hat einen neuen Chef – Wollinger Bote\n\nDer Bote erscheint seit 1880.",
        "Köln - Bayern 2:1\n\nEs war ein gutes Spiel.",
        "Der lange Weg nach oben – Anna Kurier\n\nSie stieg am Montag auf.",
        "Rechte am alten Bild geklärt – Maler\n\nDer Maler freut sich.\n\n© 2021 Maler",
        "Kommentar | Politik\n\nEin Rückblick.",
        "Minister tritt nach Streit zurück | Politik",
        "Minister tritt nach Streit zurück | Elbtal Live\n\nEr ging am Abend.",
        "Der neue Bus von Adler | Sohn\n\nEr fährt.",
        "Die Bahn fährt wieder nach Bonn - endlich\n\nEr fährt.",
        "Der Bund will sparen.\n\nMinister tritt zurück | Politik\n\nEr ging.",
    ),
)
