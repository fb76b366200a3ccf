"""Lines worded like labels that belong to the story by their place: headlines, headings, verse, what is introduced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._lines import is_body, is_sentence
from reinschrift.furniture._places import Edges, edges_of
from reinschrift.furniture._shapes import is_byline, is_stamp, may_be_headline
from reinschrift.furniture._signs import signs

__all__ = [
    "without_activities",
    "without_headings",
    "without_headline",
    "without_introduced",
    "without_lone_title",
    "without_meal",
    "without_only_headline",
    "without_rooms",
    "without_series",
    "without_told",
    "without_topics",
    "without_verse",
]

_SHORTEST_VERSE = 4  # lines
_FEWEST_OTHERS = 2  # lines of a verse that are no labels
_VERSE = 24  # characters of the end of a sentence broken into lines
_AFTER_COLON = frozenset({"ad", "credit", "player", "consent", "filler"})
"""Types of what pages put between a sentence and what it introduces."""
_NEVER_IN_SERIES = frozenset({"ad", "credit", "player", "filler"})
_ADVERTISING = frozenset({"anze", "plak", "rekl", "werb"})
"""Beginnings of words of advertising: a paragraph below "Werbung" need not say it again."""
_LONGEST_TOPIC = 4  # words
_LONGEST_LINE = 60  # characters
_FEWEST_INTRODUCING = 4  # words
_ROOMS = 3  # headings
_ACTIVITIES = 3  # lines
_INFINITIVES = ("en", "ln", "rn")
_SERIES = 2  # other headings
_STEM = 4  # letters
_MORE_OR_LESS = r"(?:\d\. )?\w+n Sie (?:mehr|weniger)(?: [A-Z]\w+)?\Z"
_LONG_WORD = r"[^\W\d_]{4,}"
_NEVER_HEADLINES = frozenset({"related", "readmore"})
"""Types whose labels open no headline; others may ("Nur für Mitglieder: Verein sperrt den Platz")."""
_OFFERED = frozenset({"now", "figure", "money", "stop", "capitals"})
_FEWEST_OF_HEADLINE = 3  # words
_LONGEST_HEADING = 2  # words
_MEAL = r"\b(?:Vorspeise|Hauptg[aä]ng|Hauptgericht|Hauptspeise|Nachtisch|Dessert|Küchenchef|Köchin|Koch|kocht|serviert|Suppe|Salat|Gerichte|Zutaten)"
_SEVERAL_DISHES = 2
_NEVER_HEADINGS = frozenset({"ad", "share", "player", "credit"})
"""Types whose labels say what many stories say as well."""


def without_told(certain: dict[int, str], told: str, edges: Edges) -> None:
    """Buttons of banners and logins that stand between paragraphs about such things are no furniture."""
    for i in [i for i, kind in certain.items() if kind == told and edges.head < i < edges.tail]:
        del certain[i]


def without_headline(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """A word and a colon may open a headline, where no other line above the story can be one ("Anzeige: Bauer …")."""
    head = edges_of(every, {}).head
    above = (every[i].text for i in range(head) if i not in certain)
    if any(len(t.split()) >= _FEWEST_OF_HEADLINE and not is_byline(t) and not is_stamp(t) for t in above):
        return
    for i in (i for i in range(head) if i in certain):
        _, mark, rest = every[i].text.partition(": ")
        if not mark or len(rest.split()) < _FEWEST_OF_HEADLINE or certain[i] in _NEVER_HEADLINES:
            continue
        own = signs(rest)
        if "finite" in own or ("bare" in own and own.isdisjoint(_OFFERED)):
            del certain[i]
            return


def without_introduced(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """What a sentence with a colon at its end introduces belongs to the story: a path of menus, a poem of labels."""
    i = 0
    while i < len(every) - 1:
        text, i = every[i].text, i + 1
        if text[-1] != ":" or i - 1 in certain or i - 1 in possible or len(text.split()) < _FEWEST_INTRODUCING:
            continue
        block = every[i].block
        while i < len(every) and every[i].block == block and certain.get(i) not in _AFTER_COLON:
            certain.pop(i, None)
            possible.pop(i, None)
            i += 1


def without_series(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Labels that stand over parts of the story like its other headings ("Setzen", "Schließen", "Drucken")."""
    shapes: dict[int, tuple[int, bool, bool]] = {}
    for i in range(1, len(every) - 1):
        text = every[i].text
        if every[i - 1].block == every[i].block or not text[-1].isalpha():
            continue
        parts = text.split()
        if len(parts) <= _LONGEST_HEADING and text[0].isupper() and every[i + 1].text[-1] in ".!?“”:":
            shapes[i] = (len(parts), parts[-1][0].isupper(), every[i].block == every[i + 1].block)
    shapes = {i: shape for i, shape in shapes.items() if certain.get(i) not in _NEVER_IN_SERIES}
    advice = [i for i, line in enumerate(every) if compiled(_MORE_OR_LESS).match(line.text)]
    if any(i not in certain for i in advice):  # "Lesen Sie mehr", "Trinken Sie weniger"
        for i in advice:
            certain.pop(i, None)
    alike = Counter(shapes.values())
    plain = Counter(shape for i, shape in shapes.items() if i not in certain)
    for i in [i for i in shapes if i in certain or i in possible]:
        n = plain[shapes[i]]
        if n and (n >= _SERIES or alike[shapes[i]] > _SERIES or _is_about(every, i)):
            certain.pop(i, None)
            possible.pop(i, None)


def without_topics(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """A word that stands once, among other headings, over a paragraph about what it names ("Werbung" over one on adverts).

    Marks of advertisements and players stand anywhere, and come again.
    """
    heads = [i for i in range(1, len(every) - 1) if _is_topic(every, i)]
    if len(heads) <= _SERIES:
        return
    times = Counter(line.text for line in every)
    words = [i for i in heads if certain.get(i) in _NEVER_IN_SERIES and " " not in every[i].text]
    own = {i for i in words if times[every[i].text] == 1 and _is_about(every, i, advertising=certain[i] == "ad")}
    if sum(i in own or i not in certain for i in heads) > _SERIES:
        for i in own:
            del certain[i]


def _is_topic(every: tuple[Line, ...], i: int) -> bool:
    """Does the line stand alone between paragraphs of running text, as headings do?"""
    text = every[i].text
    if len(text) > _LONGEST_LINE or not text[0].isupper() or not text[-1].isalpha() or not _is_alone(every, i):
        return False
    return text.count(" ") < _LONGEST_TOPIC


def _is_about(every: tuple[Line, ...], i: int, *, advertising: bool = False) -> bool:
    """Does the paragraph below speak of what the line names?"""
    stems = {w[:_STEM].casefold() for w in compiled(_LONG_WORD).findall(every[i].text)}
    if advertising:
        stems |= _ADVERTISING
    return any(w[:_STEM].casefold() in stems for w in compiled(_LONG_WORD).findall(every[i + 1].text))


def without_activities(every: tuple[Line, ...], certain: dict[int, str], possible: Collection[int]) -> None:
    """What one can do, in a list of the story: in the paragraph other infinitives stand that no page has as buttons."""
    start = 0
    while start < len(every):
        end = start + 1
        while end < len(every) and every[end].block == every[start].block:
            end += 1
        run = range(start, end)
        start = end
        others = [i for i in run if i not in certain and i not in possible]
        if len(others) == len(run) or not others or any(not _is_infinitive(every[i].text) for i in run):
            continue
        if len(run) >= _ACTIVITIES or len(others) > 1:
            for i in run:
                certain.pop(i, None)


def _is_infinitive(text: str) -> bool:
    return text.isalpha() and text.istitle() and text.endswith(_INFINITIVES)


def without_lone_title(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """One word over the story is its title if the page has no other label ("Menü" over a meal)."""
    if list(certain) == [0] and certain[0] == "nav" and " " not in every[0].text and edges_of(every, {}).head == 1:
        del certain[0]


def without_meal(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """ "Menü" is the title of a page that tells of courses and cooks."""
    found = [i for i, kind in certain.items() if kind == "nav" and every[i].text.casefold() in {"menü", "menu"}]
    if found and len({dish for line in every for dish in compiled(_MEAL).findall(line.text)}) >= _SEVERAL_DISHES:
        for i in found:
            del certain[i]


def without_only_headline(
    every: tuple[Line, ...], certain: dict[int, str], others: Collection[int], worded: Collection[int]
) -> None:
    """The last line above the story that only its place made furniture is the headline if there is no other."""
    head = edges_of(every, certain).head
    above = [i for i in range(head) if i not in others and may_be_headline(every[i].text)]
    if any(i not in certain and not is_byline(every[i].text) and not is_stamp(every[i].text) for i in above):
        return
    placed = [i for i in above if i in certain and i not in worded]
    several = [i for i in placed if " " in every[i].text]
    for i in (several or placed)[-1:]:
        del certain[i]


def without_headings(every: tuple[Line, ...], certain: dict[int, str], edges: Edges, told: Mapping[str, int]) -> None:
    """Labels of one or two words that stand alone between paragraphs are headings where the story speaks of them."""
    inside = range(edges.head + 1, min(edges.tail, len(every)) - 1)
    lonely = len(certain) == 1  # "Teilen" on a page that has nothing else of pages
    for i in [i for i in certain if i in inside]:
        parts = every[i].text.casefold().split()
        if certain[i] in _NEVER_HEADINGS and not lonely and len(parts) == 1:
            continue
        heads = every[i - 1].block != every[i].block and (every[i + 1].block != every[i].block or is_body(every[i + 1]))
        if heads and len(parts) <= _LONGEST_HEADING and all(told.get(w) for w in parts):
            del certain[i]


def without_rooms(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """Single words over the parts of a story are headings, several of which the paragraph below takes up.

    Pages set one or two buttons between paragraphs, or one word again and again.
    """
    alone = [i for i in certain if edges.head < i < edges.tail - 1 and " " not in every[i].text and _is_alone(every, i)]
    if len({every[i].text for i in alone}) == len(alone) >= _ROOMS and sum(_is_about(every, i) for i in alone) > 1:
        for i in alone:
            del certain[i]


def _is_alone(every: tuple[Line, ...], i: int) -> bool:
    """Is the line a paragraph, with running text above and below?"""
    near = (every[i - 1], every[i + 1])
    return all(is_body(line) and line.block != every[i].block for line in near)


def without_verse(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Words that begin a short sentence broken into lines, as in a poem, are no labels, and no lines of a verse."""
    for verse in _verses(every, certain, possible):
        for i in verse:
            certain.pop(i, None)
            possible.pop(i, None)
    for i in [i for i in certain if i + 1 < len(every)]:
        following = every[i + 1]
        if _goes_on(every, i) and i + 1 not in certain and i + 1 not in possible:
            del certain[i]
            continue
        if following.block != every[i].block or i + 1 in certain or i + 1 in possible or " " in every[i].text:
            continue
        broken = following.text[0].islower() or (len(following.text) <= _VERSE and following.text[-1] in ".!?")
        if broken and every[i].text[-1] not in ":.!?":
            del certain[i]


def _verses(every: tuple[Line, ...], certain: Collection[int], possible: Collection[int]) -> Iterator[range]:
    """Paragraphs of several lines that begin in lower case, some of which are no labels."""
    i = 0
    while i < len(every):
        j = i + 1
        while j < len(every) and every[j].block == every[i].block:
            j += 1
        if j - i >= _SHORTEST_VERSE and all(every[k].text[0].islower() for k in range(i + 1, j)):
            others = sum(k not in certain and k not in possible for k in range(i, j))
            if others >= _FEWEST_OTHERS:
                yield range(i, j)
        i = j


def _goes_on(every: tuple[Line, ...], i: int) -> bool:
    """Does a sentence begin with these words and go on in the line below ("Jetzt anmelden / muss sich niemand.")?"""
    text, following = every[i].text, every[i + 1].text
    if (
        " " not in text
        or not text[-1].isalpha()
        or not following[0].islower()
        or any(c.isupper() for c in following[1:3])
    ):
        return False
    return i > 0 and every[i - 1].text[-1] in ".!?“”»" and is_sentence(following)
