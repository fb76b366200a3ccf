"""The dots of an umlaut beside its letter: "u¨" and "¨u"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious

_AFTER = "[aouAOU]¨"
_BEFORE = "¨[aouAOU]"
_UMLAUTS = str.maketrans("aouAOU", "äöüÄÖÜ")


def find(page: Page) -> Iterator[Edit]:
    """All of one habit: the habit that fits more of the dots of the page."""
    after, before = (list(compiled(p).finditer(page.text)) for p in (_AFTER, _BEFORE))
    habit = after if len(after) > len(before) or (len(after) == len(before) and _closes_words(after)) else before
    for m in habit:
        yield page.edit(m.start(), m.end(), m[0].replace("¨", "").translate(_UMLAUTS))


def _closes_words(found: list[re.Match[str]]) -> bool:
    """With as many on both sides ("Bla¨ue"): dots before a letter never begin or end a word with the vowel alone."""
    return all(m.string[m.start() - 1 : m.start()].isalpha() or m[0][0].isupper() for m in found)


RULE = Rule(
    id="encoding/separated-diaeresis",
    kind="correction",
    risk="safe",
    why="""Old typesetting systems and PDF files place the dots of an umlaut as a sign of their own, after the letter or
    before it. Which of the two is the habit of the page shows in where the dots have a vowel beside them.""",
    sources=("Unicode Standard, U+00A8 DIAERESIS", "ISO 5426"),
    find=find,
    fixes=("f⟦u¨→ü⟧r alle", "M⟦a¨→ä⟧nner", "f⟦¨u→ü⟧r alle", "⟦¨O→Ö⟧sterreich und M⟦¨a→ä⟧nner", "⟦U¨→Ü⟧ber Bl⟦a¨→ä⟧ue"),
    keeps=("für alle", "¨ allein", "e¨ bleibt", "x¨y"),
    gate=suspicious,
    needs=("¨",),
)
