"""Credits of pictures: lines of their own, and at the end of a caption."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._credits import is_chain, is_labelled, is_named
from reinschrift.furniture._labelled import credit_lines, labelled, whole_lines
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._shapes import agencies, is_archive, is_credit

_LONGEST_TAIL = 80  # characters of a credit behind a caption
_KNOWN = (
    r"[(\[]?(?:FOTO|BILD|Rechte|(?:Bild|Foto|Photo|Image|Video)[- ]?(?i:nachweis|quelle|rechte|[ck]redits?|material)|Bild"
    r"|Foto(?:s|graf|grafie|grafin)?|(?:Symbol|Archiv)(?:bild|foto)|Themenbild|Illustration|Screenshot|Grafik|Kredit|Credit|Quelle): ?|© ?"
    r"|(?:(?:Bild|Foto|Fotografie)s? )?(?:[Mm]it freundlicher Genehmigung )?(?<=\w )(?:von|über|via|der|des) "
)
_BEHIND = _KNOWN + r"|[(\[]?(?:Copyright (?=[A-ZÄÖÜ])|[A-ZÄÖÜ][a-zäöüß]{3,24}: (?=\S))"
_GIVEN = r" (?:von|durch|über|via|der|des) (?=[A-ZÄÖÜ][^.!?]+\Z)"
"""Before the name of whoever took a picture or let it be printed."""
_CAPTION = r"Bild(?:unterschrift|beschreibung|text)[,:] (?=\S)"
"""What some pages write before the caption itself."""
_DIVIDERS = (" -", " –", " —", " |", " /")
_QUOTES = frozenset('„“”»«"‚‘')
_MOST_NAMES = 6  # words
_MOST_OF_CAPTION = 8  # words
_LONGEST_CAPTION = 250  # characters


def find(page: Page) -> Iterator[Edit]:
    """Credit lines, then credits behind captions."""
    every = page.fact(lines)
    labels = {i for i in page.fact(labelled).get("credit", ()) if not _is_agency_mark(every[i].text)}
    alone = sorted(labels | page.fact(credit_lines))
    yield from whole_lines(page, alone)
    for i, line in enumerate(every):
        if i not in alone:
            yield from _in_line(page, line)


def _in_line(page: Page, line: Line) -> Iterator[Edit]:
    """What is said of the picture before or behind its caption."""
    label = compiled(_CAPTION).match(line.text) if line.text.startswith("Bild") else None
    if label:
        yield page.edit(line.start, line.start + label.end(), "")
    end = line.text[-_LONGEST_TAIL:]
    if ": " in end or " Copyright " in end or "©" in end or (end[-1].isalpha() and compiled(_GIVEN).search(end)):
        yield from _behind(page, line)
    elif end[-1] == ")" and "/" in end:
        yield from _in_brackets(page, line)
    elif " - " in end:
        yield from _behind_dash(page, line)


def _behind_dash(page: Page, line: Line) -> Iterator[Edit]:
    """The agency behind a caption and a dash ("Ein Lift in Davos. - keystone")."""
    caption, _, rest = line.text.rpartition(" - ")
    if caption.endswith((".", "!", "?")) and rest and all(w.casefold() in agencies() for w in rest.split("/")):
        yield page.edit(line.start + len(caption.rstrip()), line.end, "")


def _in_brackets(page: Page, line: Line) -> Iterator[Edit]:
    """The archive and name in brackets behind a caption. "(dpa/ab)" signs a text."""
    at = line.text.rfind(" (")
    inside = line.text[at + 2 : -1]
    name = inside.rpartition("/")[2].strip()
    if at > 0 and is_archive(inside) and name[:1].isupper() and name.casefold() not in agencies() and not is_body(line):
        yield page.edit(line.start + at, line.end, "")


def _is_agency_mark(text: str) -> bool:
    """An agency in brackets signs the text, not a picture."""
    return text[0] == "(" and text.strip("()").casefold() in agencies()


def _behind(page: Page, line: Line) -> Iterator[Edit]:
    """The credit at the end of the line, if it is glued to the caption or a sentence ends before it."""
    tail = max(line.start, line.end - _LONGEST_TAIL)
    text = page.text
    for m in compiled(_BEHIND).finditer(text, tail, line.end):
        before = text[line.start : m.start()].rstrip()
        divided = before.endswith(_DIVIDERS)  # "Die Straße ist zu. - Foto: …"
        if divided:
            before = before[:-1].rstrip()
        glued = m.start() > line.start and not text[m.start() - 1].isspace()
        signed = m[0][0] == "©"
        closed = before.endswith((".", "!", "?", "“", "”", "»", "«", ")")) or m[0][0] in "([" or glued or signed
        sure = "redit" in m[0] and text[line.end - 1] not in ".!?" and not is_body(line)
        if text[m.start() - 1] == "-":
            continue  # "Titel-Foto: …"
        if (
            before[-1:] in _QUOTES
            and page.text[m.start() - 1] == before[-1]
            and not _QUOTES.isdisjoint(text[m.end() : line.end])
        ):
            continue  # quoted: "samt dem Hinweis „Foto: Ina Vogt“"
        counted = any(map(str.isdigit, before))
        if m[0].startswith("Quelle") and len(before.split()) > (_MOST_OF_CAPTION if counted else 2 * _MOST_OF_CAPTION):
            continue  # where figures of the story come from
        rest = text[m.end() : line.end]
        if not compiled(_KNOWN).fullmatch(m[0]) and not _is_listed(before, m[0], rest):
            continue
        if (
            before
            and (closed or sure or (divided and not is_body(line)))
            and (is_credit(rest) or (signed and _is_name(rest)) or is_chain(m[0] + rest))
        ):
            yield page.edit(line.start + len(before), line.end, "")
            return


def _is_listed(before: str, label: str, rest: str) -> bool:
    """Does the table hold the label, and does a name follow? Casts of plays and films are lists of several."""
    sentence = before[max(before.rfind(mark) for mark in (". ", "! ", "? ")) + 1 :]
    if ": " in sentence or len(before) > _LONGEST_CAPTION:
        return False
    return is_named(rest) and (label[-2] != ":" or is_labelled(label.lstrip("([") + rest))


def _is_name(rest: str) -> bool:
    """Is what follows the sign of copyright short, and no sentence?"""
    return len(rest.split()) <= _MOST_NAMES and rest[-1:] not in {".", "!", "?"}


RULE = Rule(
    id="furniture/photo-credit",
    kind="removal",
    risk="lossy",
    why="""Who took a picture is said beside it, often glued to the caption. Only names and agencies may follow the
    label. What describes the picture is a caption and stays.""",
    sources=("docs/catalogue.md B1, A7",),
    find=find,
    fixes=(
        "Helfer am Ufer.⟦\nFeuerwehr Lindach / Symbolbild→⟧\n\nDer Fluss steigt.",
        "Helfer am Ufer.⟦\n© Tobias Renner/dpa→⟧\n\nDer Fluss steigt.",
        "Eine Laborantin in Leeds.⟦Bildnachweis: Getty→⟧\n\nDer Test ist neu.",
        "⟦Foto: Max Muster/dpa\n\n→⟧Der Fluss steigt.",
        "Helfer am Ufer.⟦ Foto: dpa→⟧\n\nDer Fluss steigt.",
        "Störche bei Lindach⟦Foto: Anna Beck→⟧\n\nDer Fluss steigt.",
        "Störche bei Lindach⟦Montage: Anna Beck→⟧\n\nDer Fluss steigt.",
        "Helfer am Ufer.⟦ Aufnahme: Anna Beck→⟧\n\nDer Fluss steigt.",
        "Helfer am Ufer.⟦ Montage: nb, Luftbild: Anna Beck→⟧\n\nDer Fluss steigt.",
        "Der Fluss steigt.\n\n⟦Grafik: nb, Quelle: Amt für Gewässer\n\n→⟧Die Stadt warnt.",
        "Helfer am Ufer.⟦ Bild-Credit: Ritzau→⟧\n\nDer Fluss steigt.",
        "Helfer am Ufer.⟦ Foto mit freundlicher Genehmigung von Anna Beck→⟧\n\nDer Fluss steigt.",
        "Helfer am Ufer⟦ (Foto: Anna Beck)→⟧\n\nDer Fluss steigt.",
        "Ein Lift in Davos.⟦ – Foto: APA/Vogt→⟧\n\nDer Fluss steigt.",
        "Ein Lift in Davos.⟦ - keystone→⟧\n\nDer Fluss steigt.",
        "Der Fluss im Mai⟦ (picture alliance / Arkivi)→⟧\n\nDer Fluss steigt.",
        "Der Fluss steigt.\n\n⟦(Symbolfoto: klickwerk)\n\n→⟧Die Stadt warnt.",
        "Der Fluss steigt.\n\n⟦(Symbolbild)\n\n→⟧Die Stadt warnt.",
        "Kürbisse im Regal⟦ | © Lena Vogt / Gartenbote→⟧\n\nDer Herbst beginnt.",
        "⟦Bildunterschrift, →⟧Der Fluss im Mai.\n\nDie Stadt warnt.",
        "Zwei Affen lecken an einem heißen Tag im Zoo am Eis.⟦ Quelle: Zoo Lindach→⟧\n\nEs ist heiß.",
    ),
    keeps=(
        "Die Besetzung überzeugt. Regie: Anna Beck. Kamera: Ina Vogt\n\nDer Film beginnt.",
        "Der Betrieb ist in drei Hallen verteilt. Montage: Erdgeschoss\n\nDer Bau beginnt.",
        "Grafik: So hoch stehen die Flüsse, Quelle: So entsteht ein Bach\n\nDer Bau beginnt.",
        "Ein Luchs (Symbolbild)\n\nDer Bau beginnt.",
        "Er klagt, weil am Rand nur stand: „Foto: Ina Vogt“.\n\nDer Bau beginnt.",
        "Unter dem Bild stand «Bild: Keystone».\n\nDer Bau beginnt.",
        "Es zeigt den Fluss. Foto von Anna Beck war nie die Rede\n\nDer Bau beginnt.",
        "Foto: Der Minister zeigt die Pläne.\n\nDer Bau beginnt.",
        "Bild: Ein Land im Umbruch\n\nDer Bau beginnt.",
        "Der Bau beginnt.\n\n(APA)",
        "Der Bau beginnt bald (dpa/ab)\n\nEr dauert lange.",
        "Das Foto: Es zeigt ihn lachend.\n\nDer Bau beginnt.",
        "Er machte ein Foto. Privat: nichts.\n\nDer Bau beginnt.",
        "Das Video: ein Erfolg in aller Welt\n\nDer Bau beginnt.",
        "Die Zahl der Bäume stieg im Tal zuletzt auf 3.000. Quelle: Forstamt\n\nDer Bau beginnt.",
        "Die Stadt baut eine Brücke.\n\n(APA/red – 3.5. 2019)",
    ),
)
