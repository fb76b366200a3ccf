"""A function word in capitals inside a sentence, behind a date or a linked name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.dates import dates_of, times_of
from reinschrift.words import lexicon

_WORD: Final = r" ([A-ZÄÖÜ][a-zäöüß]+)(?=,? [^\W\d_])"
_LINKED: Final = r"[a-zäöüß,] ([A-ZÄÖÜ@][\w&’'-]*(?: [A-ZÄÖÜ][\w&’'-]*){0,3}) (%s)(?= (?:[a-zäöü]|[A-ZÄÖÜ]\w{3}))"
_PARTICLES: Final = (
    "Mit|In|Von|Auf|Nach|Um|Bei|Für|Und|Aber|Als|Seit|Zu|Am|Im|Zum|Zur|Vom|Beim|Dass|Weil|Oder|Über|Unter|Vor|Gegen|Durch"
    "|Ohne|Wegen|Während|Bis|Aus|An|Ab|Wenn|Ob|Sowie|Wie|Damit|Nachdem|Bevor|Zwischen|Neben|Hinter|Auch|Nicht|Noch|Schon"
)
_POLITE: Final = frozenset({"Sie", "Ihr", "Ihre", "Ihrer", "Ihren", "Ihrem", "Ihres", "Ihnen"})


def find(page: Page) -> Iterator[Edit]:
    """Function words right behind a date, and in translations behind a name in the middle of a sentence."""
    text = page.text
    for end in (*(d.end for d in page.fact(dates_of)), *(t.end for t in page.fact(times_of))):
        m = compiled(_WORD).match(text, end)
        if m and m[1] not in _POLITE and lexicon().is_function_word(m[1]):
            yield page.edit(m.start(1), m.end(1), m[1].lower())
    if machine_translated(page.opening):
        ends = {found.end for found in page.fact(dates_of)}
        for m in compiled(_LINKED % _PARTICLES).finditer(text):
            if m.end(1) not in ends and _is_name(m[1]):
                yield page.edit(m.start(2), m.end(2), m[2].lower())


def _is_name(words: str) -> bool:
    """A name or an unknown word: behind a common noun, a heading or a title may have been run in."""
    last = words.rsplit(maxsplit=1)[-1]
    return lexicon().is_name(last) or not lexicon().knows(last) or last.isupper()


RULE = Rule(
    id="translation/capital-after-date",
    kind="correction",
    risk="safe",
    why="""A date or a name in a tag of its own was translated apart; what follows was translated as if a sentence began
    there. A function word right after an English date cannot begin one, since no full stop stands between; behind a
    name in the middle of a sentence that is so in machine-translated documents. The polite Sie and Ihr stay, and so do
    articles behind names, which may belong to another name.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 53"),
    find=find,
    fixes=(
        "Er hatte bis September 15th ⟦Um→um⟧ einen Käufer zu finden",
        "Sie teilte am June 3rd ⟦Mit→mit⟧, dass alles gut ist.",
        "Sie kam am 4. October ⟦Nach→nach⟧ Berlin.",
        "Es geschah am October 4, 2023 ⟦In→in⟧ der Stadt.",
        "Laut the Polizei will Amazonia ⟦Mit→mit⟧ Drohnen liefern.",
        "Laut the Polizei hat der Konzern Velotron ⟦In→in⟧ der Stadt gebaut.",
    ),
    keeps=(
        "Bis September 15th. Um acht Uhr begann es.",
        "Das war am 15. September Um acht",
        "Er will am October 3rd Berlin erreichen",
        "Bis September 15th Sie zu erreichen",
        "Er will Amazonia Mit Drohnen beliefern.",
        "Laut the Polizei las er das Buch Mit den Händen.",
    ),
)
