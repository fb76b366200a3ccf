"""The verdict on a line: what its wording says about it, and what the story says that it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.furniture._bargains import is_bargain
from reinschrift.furniture._composed import Composed, composed, is_call, roles_of
from reinschrift.furniture._credits import is_credit_line
from reinschrift.furniture._forms import form, has_form
from reinschrift.furniture._frames import frame, is_about_translation
from reinschrift.furniture._gauges import gauge, state
from reinschrift.furniture._imprints import imprint
from reinschrift.furniture._label_table import (
    LONGEST_LABEL,
    Label,
    head_label,
    phrase_label,
    start_labels,
    whole_label,
)
from reinschrift.furniture._lines import LONGEST, is_body, key
from reinschrift.furniture._notices import notice, tells
from reinschrift.furniture._offers import scrap
from reinschrift.furniture._panels import panel
from reinschrift.furniture._remarks import remark
from reinschrift.furniture._rows import row
from reinschrift.furniture._shapes import (
    is_agency_signature,
    is_broadcast,
    is_byline,
    is_day,
    is_length,
    is_more,
    is_stamp,
    is_text_mark,
    kept_lines,
)
from reinschrift.furniture._signs import is_advice, is_opinion, is_review, signs
from reinschrift.furniture._templates import has_dummy, is_dummy, is_unfilled
from reinschrift.observations.subject import about_markup
from reinschrift.syntax.clauses import has_finite_verb
from reinschrift.words import lexicon

__all__ = ["story_words", "verdict"]

_SURE_ROW = 3  # different labels in a row that make it furniture wherever it stands
_STORIES = 2  # paragraphs with the word of a label that show that the story is about it
_LONGEST_HEAD = 5  # words before the colon
_WORD = r"[^\W\d_][\w-]*"
_BETWEEN = frozenset("|/•·–")
_ENDS = frozenset(".!?“”»")
_POINTERS = ("» ", "› ", "→ ", ">> ", "▶ ", "► ", "➤ ", "➜ ")
_MOST_POINTERS = 2
_PARTS = 2  # of a line with marks between them
_FEWEST_OF_TITLE = 3  # words
_PHONE = r": ?\+?[0(][\d /()-]{6,}\d\Z"
_MOST_GAUGES = 5  # lines
_ITEM = r"[•–*✓-] [A-ZÄÖÜ]"
_FROM_PLACE = (
    r"(?:Mehr|(?:Alle|Mehr|Weitere) (?:Nachrichten|Meldungen|Artikel|Beiträge)) aus (de[mr] (?:Region|(?:Land)?[Kk]reis|Bezirk|Kanton|Stadt) )?"
    r"((?:[A-ZÄÖÜ][\w-]+ ?){1,2})\Z"
)
_REFRAIN = r"(\w{2,20})[,!.]? \1[,!.]? \1[.!…]\Z"
"""One word three times ("Mehr, mehr, mehr!")."""
_FACTS = r"\bgegen\b[^\n]*,[^\n]*\bgegen\b|\d{1,2}\. ?(?:\d|[A-ZÄÖÜ])[^\n]*,[^\n]*\d{1,2}\. ?(?:\d|[A-ZÄÖÜ])|\d ?: ?\d[^\n]*,[^\n]*\d ?: ?\d|\w [–-] \w[^\n,]*, [^\n,]*\w [–-] \w"
"""Several dates or results in a row: what a story lists behind "Weitere Termine:"."""
_EDITOR = r"[.!] Wir (?:danken|haben|hatten|bedauern|gratulieren|wünschen|mussten|waren)\b"
"""How an editor goes on within a story."""
_ASKED = r"(?:Was|Wie|Warum|Wer|Wo|Wann|Welche\w*|So) [^\n.!]*\Z"
_QUOTING = frozenset({"steht", "stand", "heißt", "hieß", "lautet", "lautete", "rief", "ruft", "prangt"})
"""What a line said or says somewhere, besides ("Folgen Sie uns auf Instagram, steht auf dem Wagen")."""
_VOTES = r"\d[\d.]* Stimmen?\Z"
_BOTH_WAYS = r"« [^«»\n]{6,160}[^.!?…«»\n] »\Z"
"""Titles of the posts before and behind."""
_FOR_LAWYERS = frozenset({"copyright", "consent", "login"})
_NOT_ONE = r"\b(?:mit|ohne|gegen|statt|trotz) [A-ZÄÖÜ][\w-]*\Z"
"""What tells of a newsletter or podcast, and is none: "Newsletter mit Folgen"."""
_OPENING = frozenset("„“")
_CLOSING = frozenset("“”")
_ANNOUNCING = frozenset(
    {"related", "readmore", "gallery", "newsletter", "player", "programme", "feedback", "paywall", "ad"}
)
"""Types whose label with a colon takes the rest of the line with it."""
_ANSWERS = ("So ", "Wie ", "Was ", "Warum ")
"""How headlines go on behind a colon ("Abo kündigen: So geht es")."""
_TITLES = (*_ANSWERS, "Der ", "Die ", "Das ", "Ein ", "Eine ")
"""How they go on behind a warning ("Nachdruck verboten: Der Streit um ein Bild")."""
_SHOPPING = frozenset({"ad", "paywall"})
_LISTING = frozenset({"related", "gallery"})
"""Types whose label may open a list of dates or results."""
_OWN_SHAPE = frozenset({"credit"})
"""Types whose rule looks at the rest of the line itself."""


def verdict(page: Page, line: Line) -> tuple[str, bool] | None:
    """Type of the line's label, and whether the line goes wherever it stands."""
    text = line.text
    if len(text) > LONGEST or _is_of_story(page, text):
        return None
    if (is_unfilled(text) or (page.fact(has_dummy) and is_dummy(text))) and not page.fact(about_markup):
        return "filler", True
    if is_length(text):
        return "player", page.fact(_lengths) == 1
    shown = gauge(text) or panel(text) or state(text)
    if shown and shown[1]:
        return shown[0], page.fact(_gauges) <= (1 if "°" in text and _is_below(page, line) else _MOST_GAUGES)
    if _is_pointer(page, line):
        return "related", True
    if is_bargain(page, text):
        return "ad", True
    worded = _worded(page, line)
    if worded and worded[1]:
        return worded
    said = remark(text)
    possible = worded or imprint(text) or ((said.remark.type, False) if said else shown)
    return _remarked(page, line) or _introduced(page, line) or _in_parts(page, line) or possible


def _is_of_story(page: Page, text: str) -> bool:
    """Is the line an agency mark, a quotation, a refrain, part of a review, or one of several results of an election?"""
    if is_text_mark(text) or (text[0] in _OPENING and text[-1] in _CLOSING):
        return True
    if compiled(_REFRAIN).match(text.casefold()) or ((any(map(str.isdigit, text)) or ": " in text) and is_review(text)):
        return True
    return compiled(_VOTES).match(text) is not None and page.fact(_results) > 1


def _in_parts(page: Page, line: Line) -> tuple[str, bool] | None:
    """The verdict on the line as a row of parts that pages print."""
    found = row(line.text)
    if found is None:
        return None
    return found.type, found.certain and _is_untold(page, line, found.subject)


def _remarked(page: Page, line: Line) -> tuple[str, bool] | None:
    """The verdict on the line as what a page says of itself."""
    framed = frame(line.text)
    if framed:
        return framed, framed != "mtnotice" or not page.fact(is_about_translation)
    made = imprint(line.text)
    if made and made[1]:
        return made
    said = remark(line.text)
    certain = said is not None and said.is_certain(page.fact(story_words), is_body(line))
    return (said.remark.type, True) if said and certain else None


def _is_pointer(page: Page, line: Line) -> bool:
    """Does an arrow lead from the story to another headline, in a paragraph of its own? Several arrows are a list."""
    text = line.text
    named = text.startswith(_POINTERS) and text.partition(" ")[2][:1].isupper()
    if not named or text[-1] in ".!“" or "«" in text or not _is_below(page, line):
        return False
    every = page.fact(lines)
    pointed = [other for other in every if other.text.startswith(_POINTERS)]
    alone = sum(other.block == line.block for other in every) == 1
    return alone and len(pointed) <= _MOST_POINTERS and len(text.split()) > _FEWEST_OF_TITLE


def _worded(page: Page, line: Line) -> tuple[str, bool] | None:
    """The verdict on the line as a label as a whole, or by its form if it is short."""
    text = line.text
    labels = whole_label(text)
    if labels:
        rows = len(labels) >= _SURE_ROW and len({x.label for x in labels}) >= _SURE_ROW
        certain = rows or all(x.where == "all" for x in labels) or (len(labels) > 1 and labels[0].where == "all")
        return labels[0].type, certain or has_form(text) is not None or _is_sure(page, line, composed(text))
    for begun, rest in start_labels(text.lstrip("(") if text.startswith("(©") else text):
        if begun.type not in _OWN_SHAPE and not _is_told_by(rest) and not _opens_headline(begun, rest):
            return begun.type, begun.where != "below" or _is_below(page, line)
    if len(text) > LONGEST_LABEL:
        return None
    if _is_composite(text):
        return "share", True
    if text[-1] == "," and " " in text:
        return None  # a verse, or a sentence that goes on
    made = None if is_byline(text) or compiled(_PHONE).search(text) else composed(text)
    if made and (is_advice(text) or is_opinion(text)):
        made = None
    formed = has_form(text) or _from_place(text)
    if formed:
        return formed, True
    if made:
        told = key(text.rstrip(".")) in kept_lines() or (compiled(_ITEM).match(text) and " " in text[2:])
        return notice(text) or made.type, not told and _is_sure(page, line, made)
    return _formed(text)


def _is_told_by(rest: str) -> bool:
    """Does a verb of telling stand behind a comma ("…, meldete das Amt")? Then somebody is quoted without marks."""
    verbs = (part.split(" ", 1)[0] for part in rest.split(", ")[1:] if part[:1].islower())
    return any(tells(verb) or verb in _QUOTING for verb in verbs)


def _opens_headline(begun: Label, rest: str) -> bool:
    """Do headlines and paragraphs begin as the label does, and does what follows show one?"""
    if compiled(_EDITOR).search(rest):
        return True  # "Die Redaktion behält sich Kürzungen vor. Wir danken allen, die …"
    if begun.where == "below" and rest[:1].islower():
        return True  # "Dazu passt: ein trockener Weißwein"
    if begun.label[-1] == ":":
        return begun.type in _FOR_LAWYERS and compiled(_ASKED).match(rest) is not None
    if begun.type == "share" and begun.language == "mt":
        return rest[:1].isupper() and roles_of(rest)[:1] != ("channel",)  # "Aktie auf Talfahrt: …"
    if begun.type != "related":
        return False
    subject, mark, _ = rest.partition(": ")
    if mark and subject and {"page", "media", "act", "channel"}.isdisjoint(roles_of(subject)):
        return True  # "Hier geht es zur Sache: Derby vor 8.000 Fans"
    more = begun.label.casefold().startswith(("mehr ", "weitere ")) and not mark
    return more and rest[-1:].isalpha() and (has_finite_verb(rest) or _ends_in_verb(rest))


def _ends_in_verb(rest: str) -> bool:
    """Is the last of several words a verb in the plural ("Weitere Nachrichten aus Lindach | erschrecken")?"""
    last = rest.rpartition(" ")[2]
    return last != rest and last.endswith("en") and last.islower() and roles_of(last) != ("act",)


def _formed(text: str) -> tuple[str, bool] | None:
    """The verdict on the line by its form."""
    if is_call(text):
        return notice(text) or "feedback", True
    if is_more(text):
        return "related", text[-1] == ":"
    if is_agency_signature(text):
        return "credit", False
    if compiled(_BOTH_WAYS).match(text):
        return "pager", False
    formed = "programme" if is_broadcast(text) else scrap(text)
    return (formed, False) if formed else None


def _from_place(text: str) -> str | None:
    """The type of a line with more from a place ("Mehr aus Bad Tal"); more of what things are made of is none."""
    found = compiled(_FROM_PLACE).match(text)
    named = found is not None and (found[1] is not None or not lexicon().is_noun(found[2].split()[-1]))
    return "related" if named else None


def _is_composite(text: str) -> bool:
    """Is the line a date or stamp and labels, with marks between them ("3. Mai 2021 / Kommentar verfassen")?"""
    if len(text) > LONGEST_LABEL or _BETWEEN.isdisjoint(text):
        return False
    parts = [p for p in compiled(r" [|/•·–] ").split(text) if p]
    dated = [is_stamp(p) or is_day(p) for p in parts]
    if len(parts) < _PARTS or not any(dated):
        return False
    return all(d or whole_label(p) or composed(p) or is_credit_line(p) for d, p in zip(dated, parts, strict=True))


def _is_below(page: Page, line: Line) -> bool:
    """Has the story begun above the line?"""
    first = page.fact(_first_body)
    return first is not None and line.start > first.start


def _first_body(page: Page) -> Line | None:
    """The first line of running text; a fact."""
    return next(filter(is_body, page.fact(lines)), None)


def _introduced(page: Page, line: Line) -> tuple[str, bool] | None:
    """The verdict on a line that only begins as a label, or holds one."""
    text = line.text
    head, mark, rest = text.partition(": ")
    if mark and rest:
        announced = _announces(head) or _points_on(page, line, head, rest)
        listed = announced in _LISTING and (compiled(_FACTS).search(rest) or _is_dated(head, rest) or rest[0].islower())
        if announced and not listed and not (announced in _SHOPPING and (rest.startswith(_ANSWERS) or _is_told(rest))):
            return announced, True
    phrase = phrase_label(text)
    titled = phrase and head.casefold() == phrase.label.casefold() and rest.startswith(_TITLES)
    return (phrase.type, True) if phrase and not titled else None


def _is_dated(head: str, rest: str) -> bool:
    """Do figures follow what stories give figures for ("Weitere Termine: 4. und 5. Mai")?"""
    return key(head.rpartition(" ")[2]) in kept_lines() and any(map(str.isdigit, rest))


def _is_told(rest: str) -> bool:
    """Is what follows the label a sentence about somebody, as below the picture of an old advertisement?"""
    own = signs(rest)
    return "told" in own or (rest[-1] in _ENDS and ("finite" in own or own >= {"bare", "quote"}))


def _announces(head: str) -> str | None:
    """The type of the label before a colon, if what follows the colon goes with it ("Mehr zum Thema: …")."""
    if "," in head or compiled(_NOT_ONE).search(head):
        return None  # "Anzeige, Menü, Suche: Wie ein Haus sich erklärt"
    parts = head.casefold().split()
    if len(parts) <= _LONGEST_HEAD:
        named = head_label(parts)
        if named:
            return named.type
    formed = "related" if is_more(head) else form(head, "head")
    if formed:
        return formed
    labels = whole_label(head)
    if labels:
        return labels[0].type if labels[0].where == "all" and labels[0].type in _ANNOUNCING else None
    made = composed(head)
    return made.type if made and made.certain and made.type in _ANNOUNCING else None


def _points_on(page: Page, line: Line, head: str, rest: str) -> str | None:
    """The type of a label that headlines begin with as well, if another headline follows and the story has begun."""
    formed = form(head, "below") if len(rest.split()) >= _FEWEST_OF_TITLE and rest[-1] != "." else None
    return formed if formed and _is_below(page, line) else None


def _is_sure(page: Page, line: Line, made: Composed | None) -> bool:
    """Does the put-together label go wherever it stands? Not where the story speaks of the same thing."""
    return made is not None and made.certain and _is_untold(page, line, made.subject)


def _is_untold(page: Page, line: Line, subject: Iterable[str]) -> bool:
    """Does the story not speak of these things?"""
    told = page.fact(story_words)
    own = is_body(line)
    return all(told[word] - own < _STORIES for word in subject)


def story_words(page: Page) -> Counter[str]:
    """In how many paragraphs of the story a word stands, in lower case; a fact."""
    told: Counter[str] = Counter()
    for line in page.fact(lines):
        if is_body(line):
            told.update(set(compiled(_WORD).findall(line.text.casefold())))
    return told


def _gauges(page: Page) -> int:
    """How many lines of the page show figures; many are a table of the story. A fact."""
    return sum((gauge(line.text) or panel(line.text)) is not None for line in page.fact(lines))


def _results(page: Page) -> int:
    """How many lines count votes; several are the result of an election. A fact."""
    return sum(compiled(_VOTES).match(line.text) is not None for line in page.fact(lines))


def _lengths(page: Page) -> int:
    """How many lines are lengths of recordings; several are a list of results. A fact."""
    return sum(is_length(line.text) for line in page.fact(lines))
