"""Headlines and captions that stand twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import known_lines
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._shapes import is_byline

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
_SHORTEST = 20  # characters
_FEWEST_WORDS = 3
_VERSE = 60  # characters: verses are shorter
_STANZA = 4  # lines
_CALLED_OUT = ("!", ";", ",", "…", "...")
"""How chants and verses end, and hardly any caption."""
_SPOKEN = frozenset('„“»«"–—-•*')
"""How lines of a dialogue or a list begin."""
_CHANT = 3  # times
_NEAR = 6  # lines
_ADDRESS = r"/?[^\W_A-ZÄÖÜ]+(?:[-_][^\W_A-ZÄÖÜ]+){2,}(?:\.html?|/)?\Z"
_EXTENSION = r"[-_]\d{5,}\Z|(?:[-_]\d{5,})?\.html?\Z"
_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))
"""Addresses are written with either."""


@dataclass(frozen=True, slots=True)
class _Twins:
    """Equal lines side by side, and what stands around them."""

    every: tuple[Line, ...]
    known: frozenset[int]
    """Lines of furniture."""
    head: int
    """Where the story begins; behind the last line if the page has no running text."""
    first: int
    last: int

    @property
    def text(self) -> str:
        return self.every[self.first].text

    def are_of_story(self) -> bool:
        """Are they repeated on purpose: verses, chants, turns of a dialogue, entries of a list?"""
        if self._goes_on() or self._others() >= (_STANZA - 1 if self.head < len(self.every) else 2):
            return True
        inside = self.first > self.head
        return self._is_introduced(1 if inside else _FEWEST_WORDS) or (
            inside and (self._is_called() or self._has_company())
        )

    def _goes_on(self) -> bool:
        """Does the sentence go on in the line below?"""
        below = self._at(self.last + 1)
        return below is not None and below.block == self.every[self.last].block and below.text[0].islower()

    def _others(self) -> int:
        """How many short lines without a full stop stand around in the same paragraph, as in a poem?"""
        around = range(max(0, self.first - _STANZA), min(len(self.every), self.last + _STANZA))
        return sum(self._is_verse(i) and self.every[i].block == self.every[self.first].block for i in around)

    def _is_verse(self, i: int) -> bool:
        """Is the line short, no furniture, and neither one of these nor a sentence?"""
        text = self.every[i].text
        if i in self.known or text == self.text or is_byline(text):
            return False
        return len(text) < _VERSE and text[-1] != "."

    def _is_called(self) -> bool:
        """Does the line speak or cry, or is it said more than twice in one breath?"""
        if self.text.endswith(_CALLED_OUT) or self.text[0] in _SPOKEN:
            return True
        joined = self.every[self.first].block == self.every[self.last].block
        return joined and self.last - self.first + 1 >= _CHANT and self.text[-1] != "."

    def _is_introduced(self, fewest: int) -> bool:
        """Does a line of so many words with a colon at its end stand above, none but short lines between?"""
        for i in range(self.first - 1, max(-1, self.first - 2 * _STANZA), -1):
            text = self.every[i].text
            if i in self.known or text[-1] in ":.!?“”" or not self._is_verse(i):
                return i not in self.known and text[-1] == ":" and text.count(" ") + 1 >= fewest
        return False

    def _has_company(self) -> bool:
        """Does a verse stand beside, does another line come twice, or this one once more further on?"""
        if self.text[-1] == ".":
            return False
        for i, step in ((self.first - 1, -1), (self.last + 1, 1)):
            near = self._at(i)
            if near is None or not self._is_near(i, near):
                continue
            beyond = self._at(i + step)
            again = beyond is not None and beyond.text in {self.text, near.text}
            if again or near.block == self.every[self.first].block:
                return True
        return False

    def _is_near(self, i: int, near: Line) -> bool:
        return i not in self.known and len(near.text) < _VERSE and not is_body(near) and not is_byline(near.text)

    def _at(self, i: int) -> Line | None:
        return self.every[i] if 0 <= i < len(self.every) else None


def find(page: Page) -> Iterator[Edit]:
    """The second of two equal neighbours, and all further ones; the headline as an address, or in other capitals."""
    every = page.fact(lines)
    equal = [i for i in range(1, len(every)) if every[i].text == every[i - 1].text and _can_repeat(every[i].text)]
    gone = {i for twins in _groups(page, equal) for i in twins} | _other_headlines(every)
    return removals(page, sorted(gone)) if gone else iter(())


def _other_headlines(every: tuple[Line, ...]) -> set[int]:
    """The lines near the headline that hold its words as addresses do, or in capitals."""
    near = range(min(_NEAR, len(every) - 1))
    odd = [i for i in near if every[i].text.isupper() or _is_address(every[i].text)]
    plain = [_letters(every[i].text) for i in near if i not in odd] if odd else []
    found = {i for i in odd if any(_is_same(every[i].text, title) for title in plain)}
    title, second = every[0], every[min(1, len(every) - 1)]
    if not found and title.block != second.block and title.text != second.text and not is_body(second):
        found = {1} if _is_same(second.text, _letters(title.text)) else found  # other marks or capitals
    return found


def _is_same(text: str, title: tuple[str, ...]) -> bool:
    """Does the line hold the words of the title, or as an address most of them?"""
    own = _letters(text)
    if own == title:
        return len(own) >= _FEWEST_WORDS and len(text) >= _SHORTEST
    return len(own) > _FEWEST_WORDS and _is_address(text) and set(own) <= set(title)


def _is_address(text: str) -> bool:
    """Is the line written as the last part of an address ("rat-baut-eine-bruecke")?"""
    return compiled(_ADDRESS).match(text) is not None


def _letters(text: str) -> tuple[str, ...]:
    """The words of a line without capitals, marks and umlauts."""
    low = compiled(_EXTENSION).sub("", text.casefold()) if text[-1].isalnum() else text.casefold()
    for umlaut, letters in _UMLAUTS:
        low = low.replace(umlaut, letters[0]).replace(letters, letters[0])
    return tuple(compiled(r"[^\W_]+").findall(low))


def _groups(page: Page, equal: list[int]) -> Iterator[range]:
    """The lines that go, by the line that they repeat."""
    every = page.fact(lines)
    head = next((i for i, line in enumerate(every) if is_body(line)), len(every))
    at = 0
    while at < len(equal):
        end = at
        while end + 1 < len(equal) and equal[end + 1] == equal[end] + 1:
            end += 1
        twins = _Twins(every, page.fact(known_lines), head, equal[at] - 1, equal[end])
        if not twins.are_of_story():
            yield range(equal[at], equal[end] + 1)
        at = end + 1


def _can_repeat(text: str) -> bool:
    return len(text) >= _SHORTEST and not text[0].islower() and len(text.split()) >= _FEWEST_WORDS


RULE = Rule(
    id="furniture/repeated-line",
    kind="removal",
    risk="lossy",
    why="""The headline stands in the page title, above the text and in its preview; a caption below the picture and
    in its alternative text. Of equal neighbours the first stays. The headline stands as well in capitals, with other marks or as
    part of an address. Refrains, chants, turns of a dialogue and entries of a list
    are repeated on purpose: what a colon introduces, what is cried or spoken, and within the story what stands among
    other short lines or comes again.""",
    sources=("docs/catalogue.md A6, B11",),
    find=find,
    gate=has_lines,
    fixes=(
        (
            "Haushalte bekommen jetzt Geld\n\n⟦Haushalte bekommen jetzt Geld\nHaushalte bekommen"
            " jetzt Geld\n\n→⟧Das Amt zahlt."
        ),
        "Helfer füllen am Ufer Sandsäcke.\n⟦Helfer füllen am Ufer Sandsäcke.\n→⟧Der Fluss steigt.",
        "Ein Kran hebt das Boot an Land.\n\n⟦Ein Kran hebt das Boot an Land.\n\n→⟧Der Fluss steigt.",
        "Der Fluss steigt.\n\nEin Kran hebt das Boot an Land.\n⟦\nEin Kran hebt das Boot an Land.→⟧",
        "Rat beschließt Bau der Brücke\n\n⟦rat-beschliesst-bau-der-bruecke\n\n→⟧Der Rat hat getagt.",
        "Rat beschließt Bau der Brücke\n\n⟦RAT BESCHLIESST BAU DER BRÜCKE\n\n→⟧Der Rat hat getagt.",
        "Rat beschließt Bau der Brücke\n⟦Rat beschließt Bau der Brücke\n→⟧Von Ina Vogt",
        f"{_LONG}\n\nEin Kran am Ufer des Flusses\n⟦Ein Kran am Ufer des Flusses\n→⟧Foto: dpa\n\n{_LONG}",
    ),
    keeps=(
        "wir gehen durch den Regen\nwir gehen durch den Regen\nund niemand fragt",
        "Tor! Tor! Tor!\nTor! Tor! Tor!\nSo rief er.",
        "Komm herab, du kleiner Mond\nKomm herab, du kleiner Mond\nSieh die Felder\nSieh das Haus\nUnd den alten Baum",
        "Rat beschließt Bau der Brücke\n\nDer Rat hat getagt.\n\nRat beschließt Bau der Brücke",
        "Rat beschließt Bau der Brücke\n\nRAT TAGT AM MONTAG\n\nDer Rat hat getagt.",
        "Rat beschließt Bau der Brücke\n\nrhein-neckar-kreis\n\nDer Rat hat getagt.",
        "Nein.\nNein.\nDoch.",
        f"{_LONG} Auf den Schildern stand:\n\nKein Beton auf unsere Wiese\nKein Beton auf unsere Wiese\n\n{_LONG}",
    ),
)
