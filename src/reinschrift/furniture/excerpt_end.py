"""What stands behind the last sentence of an excerpt: a link to the whole text, or the mark that it was cut."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._forms import has_form
from reinschrift.furniture._label_table import whole_label

_LONGEST = 48  # characters of the link
_FEWEST_WORDS = 5  # before it
_BOUND = r"[.!?…“”\"»)](?<!\d\.) ?(?=[\[(»›→>A-Za-zÄÖÜ])"
_LAST_WORDS = frozenset(
    {"weiterlesen", "lesen", "mehr", "more", "reading", "artikel", "dazu", "hier", "weiter", "vergrößern"}
)
_AROUND = " \u00a0…»›→>])(.[«‹"
_POINTS = frozenset("»›→>])")
_TYPES = frozenset({"credit", "gallery", "readmore", "related"})
_CUTS = ("[…]", "[...]")
_ENTITIES = ("[&hellip;]", "[&#8230;]")
_CUT = r"\[(?:…|\.\.\.)\]"
_WHOLE = r"[.!?…“”\"»] ?\Z"
_LONG = 80  # characters
_DOCUMENT = (
    r"(?i)brief|tagebuch|tagebüch|\bauszü?u?g|protokoll|\brede\b|urteil|gedicht|roman|\bzit[ai]|wortlaut|schreib|schrieb|notiz|manuskript|kapitel"
    r"|vertrag|gesetz|paragra|lautet|\blas\b|\bliest|hei(?:ß|ss)t es|hie(?:ß|ss) es"
)
"""What omissions belong to."""
_SPEAKER = r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein\w*|[Ww]ir|[Uu]ns\w*)\b"
_QUOTED = '„[^„“”\n]*[“”]|»[^»«\n]*«|«[^»«\n]*»|"[^"\n]*"'


def find(page: Page) -> Iterator[Edit]:
    """Links and marks, with the blank before them."""
    every = page.fact(lines)
    for i, line in enumerate(every):
        if line.text.endswith(_CUTS):
            start = _start_of_cut(page, every, i)
        else:
            bare = line.text[-_LONGEST:].rstrip(_AROUND)
            last = bare[max(bare.rfind(" "), bare.rfind("."), bare.rfind("[")) + 1 :].lower()
            start = _start_of_link(line.text) if last.lstrip("([»›→>") in _LAST_WORDS else 0
        if start:
            yield page.edit(line.start + start, line.end, "")


def _start_of_link(text: str) -> int:
    """Where the sentence ends behind which a link stands; 0 if none does."""
    for m in compiled(_BOUND).finditer(text, max(0, len(text) - _LONGEST)):
        link, before = text[m.end() :], text[: m.start() + 1]
        if len(before.split()) >= _FEWEST_WORDS and _is_link(link):
            return m.start() + 1
    return 0


def _is_link(text: str) -> bool:
    """Does it lead to the whole text? A sentence of one word ends with a stop, and "Mehr …" may be one."""
    if text[-1] in ".!?" and not text.endswith("..."):
        return False
    text = text.removesuffix("...").rstrip()
    pointed = not _POINTS.isdisjoint(text)
    if text.strip(_AROUND).count(" ") == 0 and text.strip(_AROUND).lower() == "mehr" and not pointed:
        return False
    labels = whole_label(text)
    if labels:
        return all(label.type in _TYPES and label.where == "all" for label in labels)
    return has_form(text) == "readmore"


def _start_of_cut(page: Page, every: tuple[Line, ...], i: int) -> int:
    """Where the sentence ends behind which the mark of an excerpt stands; 0 where it may be an omission in a quotation."""
    text = every[i].text
    before = text[: text.rindex("[")].rstrip()
    if not before or text[len(before)] not in " \u00a0" or not compiled(_WHOLE).search(before):
        return 0
    if before.count("„") > before.count("“") or before.count("»") > before.count("«") or before.count('"') % 2:
        return 0
    if any(entity in page.opening.text for entity in _ENTITIES):
        return len(before)
    told = compiled(_QUOTED).sub(" ", before)
    if len(before) < _LONG or text[0] in '„»«“"' or compiled(_SPEAKER).search(told):
        return 0
    near = every[max(0, i - 1) : i + 2]
    introduced = i > 0 and every[i - 1].text[-1] == ":"
    if introduced or any(compiled(_DOCUMENT).search(line.text) for line in near):
        return 0
    return len(before) if sum(page.text.count(cut) for cut in _CUTS) == 1 else 0


_TALE = "Am Fluss haben die Arbeiten für die neue Brücke begonnen, sagte die Sprecherin der Stadt am Montag."

RULE = Rule(
    id="furniture/excerpt-end",
    kind="removal",
    risk="lossy",
    why="""Blogs and feeds end an excerpt with a link to the whole text or with dots in brackets, both in the line of its
    last sentence. The link goes behind a whole sentence; the brackets as well, unless they may be an omission: within or
    beside what is quoted, told by somebody in the first person, or taken from a letter, speech or law.""",
    sources=("docs/catalogue.md B5",),
    find=find,
    fixes=(
        f"{_TALE}⟦ Bild vergrößern→⟧\n\n{_TALE}",
        "Dahlke vermutet, dass die Vögel das spüren.⟦ Weiterlesen …→⟧",
        "Die Stadt baut eine neue Brücke.⟦ Mehr lesen »→⟧\n\nDer Fluss steigt.",
        "Die Stadt baut eine neue Brücke.⟦ » mehr→⟧\n\nDer Fluss steigt.",
        "„Wir bauen eine neue Brücke“, sagte er der Stadt.⟦Weiterlesen→⟧\n\nDer Fluss steigt.",
        f"{_TALE}⟦ […]→⟧\n\n{_TALE}",
    ),
    keeps=(
        "Die Bücherei will nur eines erreichen. Weiterlesen.",
        "Sie hatte nur noch diesen einen Wunsch. Mehr …",
        "Auf dem Zettel stand in großer Schrift: „Weiterlesen …“",
        "Das Heft kostet drei Euro. Alle wollen es lesen",
        f"{_TALE} Sie las aus dem Brief vor. […]\n\n{_TALE}",
        f"Ich bin am Morgen an den Fluss gegangen, und dort standen schon alle meine Freunde und warteten auf mich. […]\n\n{_TALE}",
        f"So steht es in der Chronik:\n\n{_TALE} […]\n\n{_TALE}",
        f"{_TALE} „Wir bauen. […]\n\n{_TALE}“",
    ),
)
