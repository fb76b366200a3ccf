"""Labels: what the wording of a line says about it, by a table of labels and the words they are put together from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.furniture._composed import Composed, composed, is_call, roles_of
from reinschrift.furniture._frames import frame, is_about_translation
from reinschrift.furniture._gauges import gauge
from reinschrift.furniture._imprints import imprint
from reinschrift.furniture._lines import LONGEST, is_body, key, unquoted
from reinschrift.furniture._notices import notice, tells
from reinschrift.furniture._panels import panel
from reinschrift.furniture._polls import is_poll
from reinschrift.furniture._remarks import remark
from reinschrift.furniture._shapes import (
    has_time,
    is_agency_signature,
    is_announced,
    is_archive,
    is_broadcast,
    is_byline,
    is_credit,
    is_day,
    is_length,
    is_more,
    is_stamp,
    is_text_mark,
    is_whole_offer,
    kept_lines,
    scrap,
)
from reinschrift.furniture._signs import signs
from reinschrift.tables import read_table

__all__ = ["Label", "is_credit_line", "is_lead", "start_label", "story_words", "verdict", "whole_label"]

_LONGEST_LABEL = 110  # characters of the longest entry that is compared as a whole, with room for decoration
_SURE_ROW = 3  # different labels in a row that make it furniture wherever it stands
_STORIES = 2  # paragraphs with the word of a label that show that the story is about it
_LONGEST_WITH_PHRASE = 220  # characters
_LONGEST_CREDIT = 160  # characters
_LONGEST_HEAD = 5  # words before the colon
_WORD = r"[^\W\d_][\w-]*"
_MOST_PARTS = 14  # words of a line that is a row of labels
_FEWEST_OF_TITLE = 3  # words
_BETWEEN = frozenset("|/•·–")
_ENDS = frozenset(".!?“”»")
_POINTERS = ("» ", "› ", "→ ", ">> ", "▶ ", "► ", "➤ ", "➜ ")
_MOST_POINTERS = 2
_PARTS = 2  # of a line with marks between them
_LONGEST_JOINING = 80  # characters
_JOINING = (
    r"(?:(?:Jetzt |Hier )?(?:Werden Sie|Werde|Werdet) (?:(?:auch|jetzt|unser|unsere|ein|eine|Teil|hier) ){0,2}"
    r"|(?:Jetzt|Hier) (?=\S+ werden))(?:[\w+]+-)?(?:\w*[Mm]itglied(?:er)?|\w*[Aa]bonnent(?:in)?|Unterstützer(?:in)?|Förderer"
    r"|Fördermitglied|Leserreporter|Steady-Mitglied|Fan)(?: werden)?(?: bei [\w .-]{2,20})?!?\Z"
)
"""How pages ask readers to join."""
_LIKED = (
    r"(?:[^\W\d_]+ ){0,2}(?:könnten?|dürften?) (?:Sie|Ihnen|dich|dir|euch|Dich|Dir|Euch) (?:\w+ ){0,2}(?:interessieren|gefallen):?\Z"
    r"|(?:[^\W\d_]+ ){0,3}(?:Sie|Ihnen|dich|dir|euch) (?:\w+ ){0,2}(?:interessieren|gefallen) (?:könnten?|dürften?|werden):?\Z"
)
"""How pages offer other articles."""
_AGENCY_PICTURE = r"\(?[a-zäöü]{2,6}[- ](?:bild|foto|photo)(?:/|: ?| / )[A-ZÄÖÜ][^\n!?]{2,60}\Z"
"""The credit of an agency's picture ("epd-bild/Jens Schulze")."""
_COPYRIGHT = r"\A\(?\([cC]\) ?"
_PICTURE = r"[A-ZÄÖÜ][a-zäöüß]{3,}(?:bild|bilder|foto|fotos|grafik): ?©? ?(?=[^\s©])"
"""Compounds that name a picture, before its credit ("Rubriklistenbild: © …")."""
_ALSO = r"\W{0,4}(?:Auch|Ebenfalls|Ebenso|Außerdem) (?:interessant|spannend|kurios|skurril|beliebt|aktuell|(?:lesens|sehens|hörens|wissens|empfehlens)wert)\Z"
"""How pages introduce one more article ("▶ Auch kurios: …")."""
_FIRST_SEEN = (
    r"(?:Der|Die|Das|Diese[rs]?) (?:Artikel|Beitrag|Text|Post|Eintrag|Interview|Rezension|Meldung)(?: [„“\"»«‚][^\n]{4,120}[“”\"«»‘])?"
    r" (?:ist|wurde|erschien|stammt)\b[^\n.!?\d]{0,12}\b(?:zuerst|zunächst|ursprünglich|erstmals)\b"
    r"(?:(?<=erschien zuerst)|[^\n!?]{0,60}(?:erschienen|veröffentlicht|publiziert))\b(?: [^\n!?]{1,40}?)?(?<!nicht)\.?\Z"
)
"""How pages say where a text was published first."""
_NO_COMMENTS = (
    r"(?:Bisher|Noch|Bislang|Es|Aktuell|Derzeit|Leider|Zu diese[mr] \w+|Hier)\b[^\n,.!?]{0,30}\bkeine (?:\w*[Kk]ommentare|Beiträge|Postings|Reaktionen)"
    r"(?: (?:vorhanden|geschrieben|abgegeben|verfasst|hinterlassen|veröffentlicht|da|zu diesem \w+))?[.!]?\Z"
)
_SIZES = r"(?:Text|Schrift)(?:größe|grösse|grad)?:?(?: ?[-+–A]{1,2}){2,5}\Z"
_LOADED = (
    r"(?:[Ww]ird geladen|[Ll]ädt|[Ll]aden) ?(?:\.{3}|…) ?[^\n.!?]{0,30}\b(?:angemeldet|eingeloggt|registriert)\.?\Z"
)
_WHOLE = (
    r"(?:Hier |Jetzt )?(?:[Dd]en|[Dd]ie|[Dd]as|[Zz]um|[Zz]ur) (?:ganze|komplette|vollständige|volle|gesamte|ungekürzte)[nrsm]? ([A-ZÄÖÜ]\w+)"
    r" (?:hier |jetzt |online |auf [\w.]{3,30} )?(?:lesen|hören|ansehen|anhören|anschauen|nachlesen|nachhören|herunterladen)\W{0,4}\Z"
)
"""How links lead from an excerpt to the whole ("Die ganze Rede hören »")."""
_HELPED = (
    r"(?=[^\n]*\b(?:Ihnen|dir|euch|hilfreich|nützlich|interessant|lesenswert|verständlich|informativ|gefallen|geholfen)\b)"
    r"(?:War|Waren|Hat|Wie|Fanden|Gefällt|Finden|Konnte)\b[^.!\n]{0,25}\b[Dd]iese[rnsm]? (?:Artikel|Beitrag|Text|Inhalt|Seite|Meldung|Antwort)\w*\b"
    r"[^.!\n]{0,30}\?\Z"
)
_LOADING = (
    r"(?:Lade|Lädt|Laden|Bitte warten|Einen Moment)(?: (?:weitere|mehr|neue|die|den|das|bitte|noch|Sie|nächste[nr]?|Inhalte?|Beiträge|Artikel|Kommentare"
    r"|Seite|Daten|Karte|Ergebnisse|Video|Bilder|Meldungen)){0,4}[ ,]?(?:…|\.{3})\Z"
)
_EXCLUSIVE = r"(?:Nur|Exklusiv|Ausschließlich)(?: \w+)? für (?:unsere )?[\w+-]*[Aa]bonnent\w*\Z"
_PHONE = r": ?\+?[0(][\d /()-]{6,}\d\Z"
_PAID = (
    r"Dieser? (?:Artikel|Beitrag|Text|Inhalt|Podcast|Folge|Geschichte) (?:ist|gehört|erscheint)(?: exklusiver)?"
    r" (?:Teil|Bestandteil|zu|zum|im Rahmen|in|im)(?: unsere[srm])? [\w+-]*(?:[Pp]lus|[Pp]remium|[Aa]bo|[Dd]igital|[Pp]ro\b|\+)"
    r"[\w+-]*\.?\Z"
)
"""How pages say that an article must be paid for; "Teil unserer Serie" is none."""
_MOST_GAUGES = 5  # lines
_ITEM = r"[•–*✓-] [A-ZÄÖÜ]"
_REFRAIN = r"(\w{2,20})[,!.]? \1[,!.]? \1[.!…]\Z"
"""One word three times ("Mehr, mehr, mehr!")."""
_FACTS = r"\bgegen\b[^\n]*,[^\n]*\bgegen\b|\d{1,2}\. ?(?:\d|[A-ZÄÖÜ])[^\n]*,[^\n]*\d{1,2}\. ?(?:\d|[A-ZÄÖÜ])|\d ?: ?\d[^\n]*,[^\n]*\d ?: ?\d"
"""Several dates or results in a row: what a story lists behind "Weitere Termine:"."""
_OPENING_MARKS = frozenset('„»«“"‚›')
_OPENING, _CLOSING = frozenset("„“"), frozenset("“”")
_SEPARATORS = frozenset("|•·/,&")


class Label(NamedTuple):
    """A row of ``furniture/labels.tsv``."""

    label: str
    """The wording; ``#`` stands for digits. Case and decoration do not count."""
    type: str
    """Which rule drops it."""
    where: str
    """all: wherever it is a whole line; edge: at the head or tail only, or beside furniture; start: a line that begins
    so; dated: the same, with a date or clock time behind it; below: the same as start, but the story has begun, since
    headlines begin so too, and no full stop follows; within: a short line that holds it; head: a line with it before
    the first colon."""
    language: str
    """de, en, or mt for labels that were translated back."""
    source: str
    example: str
    """A line with the label, where the label itself is none or its look-alike needs one; empty: the label is tested."""
    counterexample: str
    """A line that looks like it and stays; empty where only the whole line counts and no such line came to mind."""


class _Index(NamedTuple):
    whole: dict[str, Label]
    starts: dict[str, tuple[tuple[str, Label], ...]]  # by first word, longest first
    longest: int  # words of the longest whole label
    firsts: frozenset[str]  # first words of whole labels
    within: str  # pattern of all wordings that may stand anywhere in a line
    phrases: dict[str, Label]
    heads: dict[str, Label]


@lru_cache(maxsize=1)
def _index() -> _Index:
    whole: dict[str, Label] = {}
    starts: dict[str, list[tuple[str, Label]]] = {}
    phrases: dict[str, Label] = {}
    heads: dict[str, Label] = {}
    for row in read_table("furniture/labels.tsv", Label):
        low = " ".join(row.label.casefold().split())
        if row.where in {"start", "dated", "below"}:
            starts.setdefault(low.split(" ", 1)[0], []).append((low, row))
        elif row.where == "within":
            phrases[low] = row
        elif row.where == "head":
            heads[low] = row
        else:
            whole[key(row.label)] = row
    by_length = {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in starts.items()}
    within = "|".join(re.escape(p) for p in sorted(phrases))
    return _Index(
        whole,
        by_length,
        max(len(k.split()) for k in whole),
        frozenset(k.split(" ", 1)[0] for k in whole),
        within,
        phrases,
        heads,
    )


def phrase_label(text: str) -> Label | None:
    """The label that stands somewhere in the line; quotations hold none."""
    if len(text) > _LONGEST_WITH_PHRASE or text[0] in '„"»“':
        return None
    index = _index()
    low = text.casefold()
    found = compiled(index.within).search(low)
    if (
        found
        and _OPENING_MARKS.isdisjoint(found[0])
        and not _OPENING_MARKS.isdisjoint(low)
        and not compiled(index.within).search(unquoted(low))
    ):
        return None  # "Streit um den Satz „Alle Rechte vorbehalten“"
    return index.phrases[found[0]] if found else None


def whole_label(text: str) -> tuple[Label, ...]:
    """The label, or row of labels, that the line is; empty if it is none."""
    if len(text) > _LONGEST_LABEL:
        return ()
    whole = _index().whole
    found = whole.get(key(text))
    return (found,) if found else _row_of_labels(text)


def is_lead(text: str) -> bool:
    """Is the line a bare label, with nothing beside it?"""
    return key(text) in _index().whole


def _row_of_labels(text: str) -> tuple[Label, ...]:
    """Labels one after the other ("Teilen Drucken"), or one label twice ("MENÜ MENÜ")."""
    if text.count(" ") > _MOST_PARTS * 2:
        return ()
    text = text.replace(" – ", " | ")
    joined = _SEPARATORS.isdisjoint(text)
    if not joined:
        for mark in _SEPARATORS:
            text = text.replace(mark, " ")
    parts = key(text).split()
    index, found, i = _index(), [], 0
    if not 2 <= len(parts) <= _MOST_PARTS or parts[0] not in index.firsts:
        return ()
    small = _small_words(text) if joined else frozenset[int]()
    while i < len(parts):
        for n in range(min(index.longest, len(parts) - i), 0, -1):
            label = index.whole.get(" ".join(parts[i : i + n]))
            if label and not (i in small and label.label[0].isupper()):
                found.append(label)
                i += n
                break
        else:
            return ()
    return tuple(found)


def _small_words(text: str) -> frozenset[int]:
    """Numbers of the words behind the first that begin in lower case: no label begins there ("Kommentare aus dem Netz")."""
    parts = text.split()
    return frozenset(i for i, p in enumerate(parts) if i and p[0].islower() and parts[0][0].isupper())


def start_label(text: str) -> tuple[Label, str] | None:
    """The label that the line begins with, and the rest of the line."""
    return next(_start_labels(text), None)


def _start_labels(text: str) -> Iterator[tuple[Label, str]]:
    """The labels that the line begins with, the longest first."""
    first = text[:40].split(" ", 1)[0].casefold()
    starts, low = _index().starts, text[:_LONGEST_LABEL].casefold()
    for key_ in (first, first.rstrip(".,:;")) if first[-1:] in ".,:;" else (first,):
        for prefix, label in starts.get(key_, ()):
            if low.startswith(prefix) and _fits(label, text):
                yield label, text[len(label.label) :].strip()


def _fits(label: Label, text: str) -> bool:
    """Is the line, which begins as the label does, one with this label?"""
    at = len(label.label)
    if label.label[-1].isalpha() and text[at : at + 1].isalpha() and not label.label.endswith("http"):
        return False  # the label ends within a word
    if label.where == "dated":
        return has_time(text)
    return label.where == "start" or (len(text[at:].split()) >= _FEWEST_OF_TITLE and text[-1] != ".")


def is_credit_line(text: str) -> bool:
    """Is the line nothing but the credit of a picture?"""
    if len(text) > _LONGEST_CREDIT or (is_text_mark(text) and any(map(str.isdigit, text))):
        return False  # an agency and a day sign a text
    if compiled(_AGENCY_PICTURE).match(text):
        return True
    text = compiled(_COPYRIGHT).sub("© ", text.strip("[ |")).strip("([ |").replace("...", ": ", 1)
    named = compiled(_PICTURE).match(text)
    if named:
        return is_credit(text[named.end() :])
    begun = start_label(text)
    if begun is None or begun[0].type != "credit":
        return is_archive(text)
    label, rest = begun
    return is_credit(rest) or (not rest.strip(")] ") and label.label[-1].isalnum())


def verdict(page: Page, line: Line) -> tuple[str, bool] | None:
    """Type of the line's label, and whether the line goes wherever it stands."""
    text = line.text
    if len(text) > LONGEST or is_text_mark(text) or (text[0] in _OPENING and text[-1] in _CLOSING):
        return None  # an agency mark, or a quotation
    if compiled(_REFRAIN).match(text.casefold()):
        return None
    if is_length(text):
        return "player", page.fact(_lengths) == 1
    shown = gauge(text) or panel(text)
    if shown and shown[1]:
        return shown[0], page.fact(_gauges) <= (1 if "°" in text and _is_below(page, line) else _MOST_GAUGES)
    if _is_pointer(page, line):
        return "related", True
    worded = _worded(page, line)
    if worded and worded[1]:
        return worded
    said = remark(text)
    possible = worded or imprint(text) or ((said.remark.type, False) if said else shown)
    return _remarked(page, line) or _introduced(text) or possible


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
        return labels[0].type, certain or _has_form(text) is not None or _is_sure(page, line, composed(text))
    for begun, rest in _start_labels(text.lstrip("(") if text.startswith("(©") else text):
        if begun.type not in _OWN_SHAPE and not _is_told_by(rest):
            return begun.type, begun.where != "below" or _is_below(page, line)
    if len(text) > _LONGEST_LABEL:
        return None
    if _is_composite(text):
        return "share", True
    if text[-1] == "," and " " in text:
        return None  # a verse, or a sentence that goes on
    made = composed(text) if not is_byline(text) and not compiled(_PHONE).search(text) else None
    formed = _has_form(text)
    if formed:
        return formed, True
    if made:
        told = key(text.rstrip(".")) in kept_lines() or (compiled(_ITEM).match(text) and " " in text[2:])
        return notice(text) or made.type, not told and _is_sure(page, line, made)
    return _formed(text)


def _is_told_by(rest: str) -> bool:
    """Does a verb of telling stand behind a comma ("…, meldete das Amt")? Then somebody is quoted without marks."""
    return any(part[:1].islower() and tells(part.split(" ", 1)[0]) for part in rest.split(", ")[1:])


def _formed(text: str) -> tuple[str, bool] | None:
    """The verdict on the line by its form."""
    if is_call(text):
        return notice(text) or "feedback", True
    if is_more(text):
        return "related", text[-1] == ":"
    if is_agency_signature(text):
        return "credit", False
    formed = "programme" if is_broadcast(text) else scrap(text)
    return (formed, False) if formed else None


def _is_offered(text: str) -> bool:
    """Does the page ask the reader to join, or say that an article must be paid for?"""
    if len(text) > _LONGEST_JOINING:
        return is_whole_offer(text)
    return bool(compiled(_JOINING).match(text) or compiled(_PAID).match(text)) or is_whole_offer(text)


def _is_link_to_whole(text: str) -> bool:
    """Does the line lead to the whole of what the page shows in part ("Die ganze Rede hören »")?"""
    found = compiled(_WHOLE).match(text)
    return found is not None and (not text[-1].isalpha() or not {"page", "media"}.isdisjoint(roles_of(found[1])))


_FORMS = (
    ("feedback", lambda text: compiled(_HELPED).match(text) is not None),
    ("filler", lambda text: compiled(_LOADING).match(text) is not None),
    ("paywall", lambda text: compiled(_EXCLUSIVE).match(text) is not None),
    ("readmore", _is_link_to_whole),
    ("a11y", lambda text: compiled(_SIZES).match(text) is not None),
    ("login", lambda text: compiled(_LOADED).match(text) is not None),
    ("comment", lambda text: compiled(_NO_COMMENTS).match(text) is not None),
    ("paywall", _is_offered),
    ("programme", is_announced),
    ("permalink", lambda text: compiled(_FIRST_SEEN).match(text) is not None),
    ("gallery", is_poll),
    ("related", lambda text: len(text) <= _LONGEST_JOINING and compiled(_LIKED).match(text) is not None),
)
"""Forms of lines that are furniture wherever they stand, by the type of rule that drops them."""


def _has_form(text: str) -> str | None:
    """The type of the form that the line has, or None."""
    return next((kind for kind, has_form in _FORMS if has_form(text)), None)


def _is_composite(text: str) -> bool:
    """Is the line a date or stamp and labels, with marks between them ("3. Mai 2021 / Kommentar verfassen")?"""
    if len(text) > _LONGEST_LABEL or _BETWEEN.isdisjoint(text):
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


def _introduced(text: str) -> tuple[str, bool] | None:
    """The verdict on a line that only begins as a label, or holds one."""
    head, mark, rest = text.partition(": ")
    if mark and rest:
        announced = _announces(head)
        listed = announced in _LISTING and compiled(_FACTS).search(rest)
        if announced and not listed and not (announced == "ad" and _is_told(rest)):
            return announced, True
    phrase = phrase_label(text)
    return (phrase.type, True) if phrase else None


def _is_told(rest: str) -> bool:
    """Is what follows the label a sentence about somebody, as below the picture of an old advertisement?"""
    own = signs(rest)
    return "told" in own or (rest[-1] in _ENDS and ("finite" in own or own >= {"bare", "quote"}))


def _announces(head: str) -> str | None:
    """The type of the label before a colon, if what follows the colon goes with it ("Mehr zum Thema: …")."""
    if "," in head:
        return None  # "Anzeige, Menü, Suche: Wie ein Haus sich erklärt"
    parts = head.casefold().split()
    if len(parts) <= _LONGEST_HEAD:
        named = next((x for p in parts if (x := _index().heads.get(p))), None)
        if named:
            return named.type
    if is_more(head) or compiled(_ALSO).match(head):
        return "related"
    labels = whole_label(head)
    if labels:
        return labels[0].type if labels[0].where == "all" and labels[0].type in _ANNOUNCING else None
    made = composed(head)
    return made.type if made and made.certain and made.type in _ANNOUNCING else None


def _is_sure(page: Page, line: Line, made: Composed | None) -> bool:
    """Does the put-together label go wherever it stands? Not where the story speaks of the same thing."""
    if made is None or not made.certain:
        return False
    told = page.fact(story_words)
    own = is_body(line)
    return all(told[word] - own < _STORIES for word in made.subject)


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


def _lengths(page: Page) -> int:
    """How many lines are lengths of recordings; several are a list of results. A fact."""
    return sum(is_length(line.text) for line in page.fact(lines))


_ANNOUNCING = frozenset(
    {"related", "readmore", "gallery", "newsletter", "player", "programme", "feedback", "paywall", "ad"}
)
"""Types whose label with a colon takes the rest of the line with it."""

_LISTING = frozenset({"related", "gallery"})
"""Types whose label may open a list of dates or results."""

_OWN_SHAPE = frozenset({"credit"})
"""Types whose rule looks at the rest of the line itself."""
