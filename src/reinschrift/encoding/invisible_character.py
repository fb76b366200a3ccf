"""Characters that nobody sees and every search trips over."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.encoding._chains import chain
from reinschrift.encoding._controls import meaning
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._mix_ups import mix_up

# Controls (but tab and what ends lines; those of C1 where they are no sign of Windows-1252), soft hyphen, zero-width space,
# word joiner, byte order mark, bidi marks, noncharacters of the basic plane. Joiners are looked at one by one.
_INVISIBLE = (
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]+"
)
_SHAPING = "[\u200c-\u200f\u202a-\u202e\u2066-\u2069]"  # joiners and direction: other scripts and emoji need them
_C1 = "[\x80-\x9f]"
_LATIN = "\u0250"  # code points below are Latin letters, digits and signs


def find(page: Page) -> Iterator[Edit]:
    """Runs of invisible characters; joiners and direction marks only between Latin characters."""
    text = page.text
    if compiled(_INVISIBLE).search("".join(page.fact(special_signs))) is None:
        return
    for m in compiled(_INVISIBLE).finditer(text):
        start, end = m.span()
        if compiled(_SHAPING).search(m[0]) and not _among_latin(text, start, end):
            continue
        if m[0] == "\u00ad" and _breaks_a_word(text, start):
            continue
        if not compiled(_C1).search(m[0]):
            yield Edit(start, end, m[0], "")
        elif not page.fact(chain) and not page.fact(mix_up):
            yield from _noise(text, start, end)


def _noise(text: str, start: int, end: int) -> Iterator[Edit]:
    for at in range(start, end):
        if meaning(text, at) is None:
            yield Edit(at, at + 1, text[at], "")


def _among_latin(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[start - 1] < _LATIN) and (end == len(text) or text[end] < _LATIN)


def _breaks_a_word(text: str, at: int) -> bool:
    """Does a soft hyphen do its work here, at a line end inside a word? Then spacing joins the word."""
    after = text[at + 1 : at + 4].replace("\r\n", "\n")
    return text[at - 1 : at].isalpha() and after[:1] in ("\n", "\r") and after[1:2].isalpha()


RULE = Rule(
    id="encoding/invisible-character",
    kind="removal",
    risk="safe",
    why="""Word processors, content systems and old terminals leave soft hyphens, zero-width spaces, byte order
    marks and control characters inside words. Joiners and direction marks beside emoji or letters of other scripts
    carry meaning and stay; tabs and line ends are layout and stay. So does a soft hyphen at a line end inside a word:
    there it is seen, and the word must be joined.""",
    sources=("Unicode Standard, chapter 23, Special Areas and Format Characters",),
    find=find,
    fixes=(
        "Bundes⟦\u00ad→⟧regierung",
        "⟦\ufeff→⟧Berlin",
        "ein⟦\u200b→⟧fach",
        "Text⟦\x00\x07→⟧e",
        "Null⟦\u200d→⟧breite",
    ),
    keeps=(
        "\U0001f469\u200d\U0001f52c forscht",
        "می\u200cخواهم",
        "Zeile\n\tmit Tab",
        "Bundes\u00ad\nregierung",
        "Bundes-regierung",
    ),
    gate=suspicious,
)
