"""What the place of a line tells: at the edges of the page, beside labels, below the head of a list, in a menu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._composed import composed
from reinschrift.furniture._labels import is_lead, whole_label
from reinschrift.furniture._lines import is_biography, is_body, is_sentence, key
from reinschrift.furniture._shapes import is_agency_signature, is_byline, is_more, is_stamp, is_text_mark, kept_lines
from reinschrift.furniture._signs import signs

__all__ = [
    "Edges",
    "among_labels",
    "at_edges",
    "edges_of",
    "with_author_boxes",
    "with_biographies",
    "with_comments",
    "with_contents",
    "with_followers",
    "with_headings",
    "with_lists",
    "without_headings",
    "without_headline",
    "without_introduced",
    "without_lone_title",
    "without_series",
    "without_told",
    "without_verse",
]

_LEADS = frozenset({"related", "author", "tags"})
"""Types whose label announces the lines below it in the same paragraph."""
_LISTS = (
    r"(?:meist|beliebt|neueste|mehr aus|trend|(?:weitere|top-|auch )[^\n]{0,20}"
    r"(?:artikel|beitr|meldung|nachricht|them|folge|video|news|interess|geschicht|stor[yi]))"
)
"""How the heads of lists of other articles begin, in lower case; "Weitere Termine" is none."""
_CLOSING = frozenset(
    [
        "a11y",
        "author",
        "comment",
        "copyright",
        "feedback",
        "login",
        "nav",
        "newsletter",
        "pager",
        "paywall",
        "permalink",
        "readmore",
        "related",
        "share",
        "tags",
    ]
)
"""Types of labels behind which the story does not go on, if no running text follows."""
_LONGEST_STRAY = 90  # characters
_MOST_STRAY_WORDS = 10
_MOST_STRAYS = 3  # lines side by side in one paragraph
_CONTENTS = frozenset({"inhalt", "inhaltsverzeichnis", "in diesem artikel", "inhaltsübersicht", "auf dieser seite"})
_IN_THIS = (
    r"\A(?:inhalt\b|[^\n.]{0,30}\b(?:in diese[mr] (?:artikel|beitrag|text|ratgeber|übersicht)|auf dieser seite)\Z)"
)
_NUMBERED = r"\A\d{1,2}(?:\.\d{1,2})*[.)]? (?=\S)|\A[–•*-] "
_ENTRIES = 2
_LONGEST_CONTENTS_HEAD = 5  # words; a longer line that ends with a colon tells what follows
_ENTRY = r"1\. [^.!?\n]{2,60}(?: \d\. [^.!?\n]{2,60}){1,9}\Z|Seite \d{1,2}: [^\n]{1,90}\Z|\d{1,2}(?:\.\d{1,2})*[.)]? \S[^.!?]{0,80}\Z"
_NAME = r"(?!(?:Der|Die|Das|Ein|Eine|Sein|Seine|Ihr|Ihre|Dieser?|In|Im|Am) )[A-ZÄÖÜ][\w.-]+(?: [A-ZÄÖÜ][\w.-]+){1,3}"
_BORN = r"(?: \([a-zäöü]{2,5}\))?(?:, (?:Jahrgang|Jg\.|geboren|geb\.) [^,\n]{2,30},)?"
_BIOGRAPHY = (
    _NAME + _BORN + r" (?:ist|arbeitet|schreibt|berichtet)(?: \w+){0,4}"
    r" (?:[a-zäöü]*[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Aa]utor|[Jj]ournalist|[Vv]olont[aä]r|[Hh]erausgeber|[Kk]olumnist)"
)
_WRITES = (
    _NAME + _BORN + r" (?:(?:schreibt|berichtet|bloggt) (?:seit|regelmäßig|für|als|über|aus)"
    r"|arbeitet (?:seit \d{4}|als freie)|lebt (?:und arbeitet|als)|studierte|hat [^.]{3,60} studiert)\b"
)
"""The same in words that tell of others as well."""
_ABOUT = (
    r"(?:Autor(?:in)?|Zur? (?:Autor(?:in)?|Person)|Über (?:den Autor|die Autorin)): "
    + _NAME
    + r"(?:, [^.\n]{3,60},| \([^)\n]{2,40}\))? (?:ist|arbeitet|schreibt|berichtet|wohnt|lebt|studiert|leitet)\b"
)
_MOST_BYLINES = 4
_INITIALS = r" \([a-zäöü]{2,5}\)|, (?:Jahrgang|Jg\.) \d{4}"
_PORTRAIT = r"(?:Profilbild|Porträt|Portrait|Autorenbild|Autorenfoto|Foto|Bild|Avatar)(?: von|:) ([^\n]{4,60})\Z"
_MAIL = r"(?:(?:E-?Mail|Mail|Kontakt): )?[\w.+-]{1,40}@[\w.-]{3,60}\Z"
_OFFICE = r"(?:\w+ ){0,2}\w*(?:[Rr]eda[kc]t|[Rr]eporter|[Kk]orrespondent|[Aa]utor|[Jj]ournalist|[Vv]olont|[Rr]essortleit|[Kk]olumnist|[Mm]itarbeiter)\w*[^.!?\n]{0,50}\Z"
_COMMENTS = (
    r"(?:\d+|Ein|Eine|Zwei|Drei) (?:\w*[Kk]ommentare?|Gedanken?|Antwort(?:en)?|Reaktion(?:en)?|Meinung(?:en)?)\b"
)
_WRITER = r"[^\n!?]{1,40} (?:sagt|sagte|schreibt|schrieb|meint|meinte|kommentiert)(?: am [\d.]+[^\n]{0,20})?:\Z"
_ANSWERS = frozenset({"antworten", "antwort", "reply", "auf diesen kommentar antworten", "zitieren", "melden"})
_LINKS = frozenset({"link", "links", "weblink", "weblinks", "links zum thema", "links zum artikel"})
_VERSE = 24  # characters of the end of a sentence broken into lines
_AFTER_COLON = frozenset({"ad", "credit", "player", "consent", "filler"})
"""Types of what pages put between a sentence and what it introduces."""
_NEVER_IN_SERIES = frozenset({"ad", "credit", "player", "filler"})
_FEWEST_INTRODUCING = 4  # words
_SERIES = 2  # other headings
_STEM = 4  # letters
_LONG_WORD = r"[^\W\d_]{4,}"
_NEVER_HEADLINES = frozenset({"related", "readmore"})
"""Types whose labels open no headline; others may ("Nur für Mitglieder: Verein sperrt den Platz")."""
_OFFERED = frozenset({"now", "figure", "money", "stop", "capitals"})
_FEWEST_OF_HEADLINE = 3  # words
_LONGEST_HEADING = 2  # words
_NEVER_HEADINGS = frozenset({"ad", "share", "player", "credit"})
"""Types whose labels say what many stories say as well."""
_FIGURES = r"\d+ ?: ?\d|\d{3,}[ /-]\d{3}|@"


class Edges(NamedTuple):
    """The lines of running text: from the first to behind the last one. Both 0 and the end where there is none."""

    head: int
    tail: int


def edges_of(every: tuple[Line, ...], gone: Collection[int]) -> Edges:
    """The edges of the story, lines that are gone aside."""
    body = [i for i, line in enumerate(every) if i not in gone and is_body(line)]
    return Edges(body[0], body[-1] + 1) if body else Edges(0, len(every))


def at_edges(
    every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str], edges: Edges
) -> dict[int, str]:
    """The edge labels that stand at an edge: outermost, or beside a label that is beyond doubt."""
    possible = {i: kind for i, kind in possible.items() if i not in certain}
    head, tail = edges
    found: dict[int, str] = {}
    first = next((i for i in range(head) if i not in certain and i not in possible), head)
    last = next(
        (i for i in range(len(every) - 1, max(tail, head) - 1, -1) if i not in certain and i not in possible), -1
    )
    last = max(last + 1, tail, head + 1)
    for edge in (range(first), range(last, len(every))):
        if any(i in certain or whole_label(every[i].text) for i in edge):  # words put together prove nothing alone
            found.update({i: possible[i] for i in edge if i in possible and not _is_kicker(every, i, head)})
    for order in (range(len(every)), range(len(every) - 1, -1, -1)):
        for j in order:
            if j in possible and j not in found and _is_beside(every, j, certain, found):
                found[j] = possible[j]
    return found


def _is_kicker(every: tuple[Line, ...], i: int, head: int) -> bool:
    """Does the line stand alone in a paragraph above the story, and is no label of the table or a kicker's word?"""
    alone = all(not 0 <= k < len(every) or every[k].block != every[i].block for k in (i - 1, i + 1))
    return i < head and (key(every[i].text) in kept_lines() or (alone and not whole_label(every[i].text)))


def _is_beside(every: tuple[Line, ...], j: int, certain: dict[int, str], found: dict[int, str]) -> bool:
    """Does furniture stand next to the line, in the same paragraph?"""
    near = (k for k in (j - 1, j + 1) if k in certain or k in found)
    return any(every[k].block == every[j].block for k in near)


def _announces(text: str, kind: str) -> bool:
    """Is the line a label that announces what follows?"""
    if kind in _LEADS:
        return is_lead(text) or text[-1] == ":" or is_more(text) or _leads(text)
    return text[-1] == ":" and key(text) in _LINKS


def _leads(text: str) -> bool:
    """Is the line a put-together label of related articles, as a whole or with a subject behind it?"""
    made = composed(text)
    return text.casefold().startswith("mehr zum thema ") or bool(made and made.certain and made.type in _LEADS)


def _is_signed(every: tuple[Line, ...], i: int, bylines: Collection[str]) -> bool:
    """Does the line about the author hold initials or the year of birth, or does the byline or a mail address name them?"""
    text = every[i].text
    named = compiled(_NAME).match(text)
    if named is None:
        return False
    if compiled(_INITIALS).match(text, named.end()):
        return True
    if any(0 <= k < len(every) and compiled(_MAIL).match(every[k].text) for k in (i - 1, i + 1)):
        return True
    return any(named[0] in byline for byline in bylines)


def with_author_boxes(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """A name that stands twice behind the story, with "Zur Person" above it and what they do below it.

    The first may belong to a portrait that was not loaded ("Profilbild von …").
    """
    for i in range(len(every) - 1):
        portrait = compiled(_PORTRAIT).match(every[i].text)
        if portrait and portrait[1] == every[i + 1].text:
            certain.update({i: "author", i + 1: "author"})
    for i in range(max(edges.tail, 1), len(every) - 1):
        if every[i].text != every[i + 1].text or not compiled(_NAME + r"\Z").match(every[i].text):
            continue
        certain.update({i: "author", i + 1: "author"})
        block = every[i].block
        if every[i - 1].block == block and key(every[i - 1].text) in kept_lines() and i - 1 not in certain:
            certain[i - 1] = "author"
        if i + 2 < len(every) and every[i + 2].block == block and compiled(_OFFICE).match(every[i + 2].text):
            certain.setdefault(i + 2, "author")


def with_biographies(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """Who the author is, said beside a label at the end of the page."""
    bylines = [line.text for line in every[: edges.tail] if is_byline(line.text)][:_MOST_BYLINES]
    for i in range(max(edges.tail - 1, 1), len(every)):
        if is_biography(every[i].text) and i >= edges.tail:
            certain[i] = "author"
            continue
        beside = {certain[k] for k in (i - 1, i + 1) if k in certain} if i not in certain else set()
        if (
            (beside and compiled(_BIOGRAPHY).match(every[i].text))
            or ("author" in beside and compiled(_WRITES).match(every[i].text))
            or (i not in certain and compiled(_ABOUT).match(every[i].text))
            or (i not in certain and _writes(every[i].text) and _is_signed(every, i, bylines))
        ):
            certain[i] = "author"
    for i in range(max(edges.tail - 1, 1), len(every)):
        if compiled(_MAIL).match(every[i].text) and (certain.get(i - 1) == "author" or certain.get(i + 1) == "author"):
            certain[i] = "author"


def _writes(text: str) -> bool:
    return compiled(_BIOGRAPHY).match(text) is not None or compiled(_WRITES).match(text) is not None


def with_comments(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """What readers have written, below "2 Kommentare zu …" to the end of the page: name, text, link to answer."""
    heads = (i for i, kind in certain.items() if kind == "comment" and compiled(_COMMENTS).match(every[i].text))
    below = range(max(heads, default=len(every)) + 1, len(every))
    entries = [k for k in below if compiled(_WRITER).match(every[k].text)]
    answers = sum(key(every[k].text) in _ANSWERS or k in certain for k in below)
    if entries and entries[0] == below[0] and answers >= len(entries):
        certain.update({k: "comment" for k in below if k not in certain})


def with_followers(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """Headlines under "Mehr zum Thema", names under "Alle Autoren": to the end of the paragraph, sentences excepted."""
    lead = ""
    for i, line in enumerate(every):
        if i and (every[i - 1].block != line.block or (is_sentence(line.text) and line.text[-1] != "?")):
            lead = ""
        kind = certain.get(i, "")
        if i and kind and _announces(line.text, kind):
            lead = kind  # only the bare label announces what follows, and no title
        elif lead and not is_text_mark(line.text):
            certain.setdefault(i, lead)


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
    alike = Counter(shapes.values())
    plain = Counter(shape for i, shape in shapes.items() if i not in certain)
    for i in [i for i in shapes if i in certain or i in possible]:
        n = plain[shapes[i]]
        if n and (n >= _SERIES or alike[shapes[i]] > _SERIES or _is_about(every, i)):
            certain.pop(i, None)
            possible.pop(i, None)


def _is_about(every: tuple[Line, ...], i: int) -> bool:
    """Does the paragraph below speak of what the line names?"""
    stems = {w[:_STEM].casefold() for w in compiled(_LONG_WORD).findall(every[i].text)}
    return any(w[:_STEM].casefold() in stems for w in compiled(_LONG_WORD).findall(every[i + 1].text))


def without_lone_title(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """One word over the story is its title if the page has no other label ("Menü" over a meal)."""
    if list(certain) == [0] and certain[0] == "nav" and " " not in every[0].text and edges_of(every, {}).head == 1:
        del certain[0]


def without_headings(every: tuple[Line, ...], certain: dict[int, str], edges: Edges, told: Mapping[str, int]) -> None:
    """Labels of one or two words that stand alone between paragraphs are headings where the story speaks of them."""
    inside = range(edges.head + 1, min(edges.tail, len(every)) - 1)
    lonely = len(certain) == 1  # "Teilen" on a page that has nothing else of pages
    for i in [i for i, kind in certain.items() if i in inside and (lonely or kind not in _NEVER_HEADINGS)]:
        parts = every[i].text.casefold().split()
        alone = every[i - 1].block != every[i].block != every[i + 1].block
        if alone and len(parts) <= _LONGEST_HEADING and all(told.get(w) for w in parts):
            del certain[i]


def without_verse(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Words that begin a short sentence broken into lines, as in a poem, are no labels."""
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


def with_lists(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str], edges: Edges) -> None:
    """Headlines below the head of a list behind the story, to the end of the paragraph."""
    listed = False
    for i in range(max(1, edges.tail), len(every)):
        line = every[i]
        if every[i - 1].block != line.block or is_sentence(line.text):
            listed = False
        if i + 1 < len(every) and possible.get(i) == "related" and compiled(_LISTS).match(key(line.text)):
            certain.setdefault(i, "related")
        if i in certain:
            named = whole_label(line.text) or composed(line.text)
            listed = listed or (bool(named) and compiled(_LISTS).match(key(line.text)) is not None)
        elif listed and not is_text_mark(line.text):
            certain[i] = "related"


def with_contents(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """The numbered entries below the head of a table of contents, and the head."""
    for i, line in enumerate(every):
        head = key(line.text)
        if (head in _CONTENTS and (i in certain or i in possible)) or compiled(_IN_THIS).search(head):
            j = i + 1
            while j < len(every) and every[j].block == line.block and compiled(_ENTRY).match(every[j].text):
                j += 1
            if j > i + 1 + (head not in _CONTENTS):
                certain.update(dict.fromkeys(range(i, j), "nav"))


def with_headings(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Lines side by side that come again one by one as headings, each over its part of the story: its contents."""
    last = {line.text: i for i, line in enumerate(every)}
    again = [last.get(compiled(_NUMBERED).sub("", line.text), i) for i, line in enumerate(every)]
    i = 0
    while i < len(every):
        j, heading = i, i
        first = every[i].block
        while j < len(every) and every[j].block == first and again[j] > max(heading, j):
            heading = again[j]
            if heading + 1 == len(every) or not is_body(every[heading + 1]):
                break
            j += 1
        told = i and every[i - 1].text[-1] == ":" and len(every[i - 1].text.split()) > _LONGEST_CONTENTS_HEAD
        if j - i >= _ENTRIES and again[i] >= j and not told:
            certain.update(dict.fromkeys(range(i, j), "nav"))
            head = key(every[i - 1].text) if i else ""
            headed = i and (every[i - 1].text[-1] == ":" or head in _CONTENTS or i - 1 in possible)
            if headed or compiled(_IN_THIS).search(head):
                certain.setdefault(i - 1, "nav")
        i = max(j, i + 1)


def among_labels(every: tuple[Line, ...], known: dict[int, str], edges: Edges) -> dict[int, str]:
    """Fragments behind the story with labels on both sides: what stands there, the page has put there."""
    found: dict[int, str] = {}
    i = next((i for i in range(edges.tail, len(every)) if known.get(i) in _CLOSING), len(every)) + 1
    while i < len(every):
        j = i
        while j < len(every) and j not in known:
            j += 1
        run = range(i, j)
        if (
            run
            and j < len(every)
            and len(run) <= _most(every, known, i, j)
            and all(_is_stray(every[k].text) for k in run)
        ):
            found.update(dict.fromkeys(run, "among"))
        i = j + 1
    return found


def _most(every: tuple[Line, ...], known: dict[int, str], i: int, j: int) -> int:
    """How many lines from ``i`` to before ``j`` may be furniture by their place alone."""
    if every[i - 1].block == every[i].block == every[j].block:
        return _MOST_STRAYS
    return 1 if i - 2 in known else 0


def _is_stray(text: str) -> bool:
    """Is the line short, and no sentence, quotation, byline, agency mark, result or address?"""
    if len(text) > _LONGEST_STRAY or len(text.split()) > _MOST_STRAY_WORDS or is_sentence(text):
        return False
    if text[0] in '([„“"»«' or is_byline(text) or is_agency_signature(text):
        return False
    return compiled(_FIGURES).search(text) is None
