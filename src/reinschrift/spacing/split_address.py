"""Blanks inside addresses of the net."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._domains import domains
from reinschrift.words.odd import Shape

_SCHEME: Final = r"https? ?: ?/ ?/ ?"
_WWW: Final = r"www ?\. ?(?=\w)"
_LABEL: Final = r"[a-z0-9äöüß][\w-]{0,62}"
_POINT: Final = r" ?\. ?"
_PATH: Final = r" ?/ ?(?=[\w%~#?-])[\w%~#?=&./-]*(?<=[\w/])"
_MOST_LABELS: Final = 6
_MOST_STEPS: Final = 8
_MAIL: Final = r"@ ?(?=[a-z0-9])"
_LOCAL: Final = r"[\w+-](?:[\w.+-]*[\w+-])? ?\Z"
_LONGEST_LOCAL: Final = 60

_TO: Final = (["an"], ["unter"], ["per"], ["E-Mail:"], ["Mail:"], ["Kontakt:"])


def find(page: Page) -> Iterator[Edit]:
    """Addresses from their scheme, from "www." and from the at sign on; all blanks of one go together."""
    text = page.text
    done = -1
    for pattern in (_SCHEME, _WWW):
        for m in compiled(pattern).finditer(text):
            if m.start() < done:
                continue
            begin = m.end()
            if pattern == _SCHEME:
                www = compiled(_WWW).match(text, begin)
                begin = www.end() if www else begin
            end = _host_end(text, begin)
            if end:
                end = _path_end(text, end, torn=" " in text[m.start() : end])
                yield from _closed_up(page, m.start(), end)
                done = max(done, end)
    for m in compiled(_MAIL).finditer(text):
        local = compiled(_LOCAL).search(text, max(0, m.start() - _LONGEST_LOCAL), m.start())
        end = _host_end(text, m.end()) if local else 0
        glued = m[0] == "@" and text[m.start() - 1] == " "  # sie twittert @museum.example
        if local and end and (not glued or _is_written_to(text, local.start())):
            yield from _closed_up(page, local.start(), end)


def _is_written_to(text: str, start: int) -> bool:
    """Schicken Sie es an korb @hof.example: does the word before say that an address follows?"""
    return text[max(0, start - _LONGEST_LOCAL) : start].split()[-1:] in _TO


def _host_end(text: str, begin: int) -> int:
    """End of a host name that begins here, blanks at its points allowed; 0 if there is none."""
    pos = begin
    found = 0
    for _ in range(_MOST_LABELS):
        label = compiled(_LABEL).match(text, pos)
        if label is None:
            break
        if pos > begin and label[0] in domains():
            found = label.end()
        point = compiled(_POINT).match(text, label.end())
        if point is None or (found == label.end() and point[0] != "." and label[0] not in domains("second")):
            break
        pos = point.end()
    return found


def _path_end(text: str, end: int, *, torn: bool) -> int:
    """End of the path. Blanks at its slashes belong to it only where the address is torn before."""
    for _ in range(_MOST_STEPS):
        m = compiled(_PATH).match(text, end)
        if m is None or (" " in m[0] and not torn):
            break
        end = m.end()
    return end


def _closed_up(page: Page, start: int, end: int) -> Iterator[Edit]:
    for m in compiled(" ").finditer(page.text, start, end):
        yield page.edit(m.start(), m.end(), "")


RULE = Rule(
    id="spacing/split-address",
    kind="correction",
    risk="safe",
    why="""Translation treats the points, colons and slashes of an address as those of a sentence and sets blanks. An
    address is told by its scheme, "www." or at sign and ends in a known top-level domain; blanks at the slashes of a
    path go only where the address is torn before them.""",
    sources=("RFC 3986", "docs/catalogue.md A27"),
    find=find,
    fixes=(
        "Fotos bitte an korb⟦ →⟧@pilz-rat.⟦ →⟧example schicken",
        "schreibt uns unter hof⟦ →⟧@moor.example gern",
        "auf www.⟦ →⟧parlament.⟦ →⟧gv.at zu lesen",
        "unter https:⟦ →⟧//⟦ →⟧www.⟦ →⟧faehren.⟦ →⟧example⟦ →⟧/⟦ →⟧plan im Netz",
        "siehe http:⟦ →⟧//streik.example/⟦ →⟧aufruf und",
        "an info⟦ →⟧@⟦ →⟧zeitung.example schreiben",
        "an redaktion@zeitung.⟦ →⟧example schreiben",
        "unter https⟦ →⟧://t.co/abc zu sehen",
        "siehe www⟦ →⟧.⟦ →⟧zeitung⟦ →⟧.at",
        "an maria.muster⟦ →⟧@⟦ →⟧zeitung.⟦ →⟧example",
        "auf http://⟦ →⟧zeitung.example/a",
        "auf https://zeitung.⟦ →⟧example und mehr",
    ),
    keeps=(
        "auf www.parlament.gv.at. Das ist neu.",
        "Das Zeichen @ statt des Wortes.",
        "unter https://beispiel.example / Foto: Keystone",
        "Er ist @zeitung. at last, sagt er",
        "Mehr auf www.zeitung.at. de facto gilt das",
        "die Seite www. ist weg",
        "Im Netz: http: oder https: davor",
        "um 12 Uhr @ Halle 3",
        "Preis: 5 Euro @ Stück. Das gilt.",
        "@zeitung und @post",
    ),
    gate=Shape.ADDRESS,
)
