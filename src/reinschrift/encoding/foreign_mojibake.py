"""Mojibake of words in other scripts, which the chain of a German document does not reach."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._chains import runs_outside_ascii
from reinschrift.encoding._gate import suspicious
from reinschrift.observations.subject import about_encoding

_SPAN: Final = r"[\u0080-\u2122\uf000-\uffff]{3,200}"
_SIGNS: Final = frozenset("\u00a1¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ").union(
    map(chr, range(0x80, 0xA0))
)
_SHORTEST: Final = 3
_SEVERAL: Final = 4  # characters: at least two letters of two bytes each
_ONE_SCRIPT: Final = (
    r"[\p{Cyrillic}\p{M}]+|[\p{Greek}\p{M}]+|[\p{Hebrew}\p{M}]+|[\p{Arabic}\p{M}]+|[\p{Han}\p{Hiragana}\p{Katakana}]+"
    r"|\p{Hangul}+|[\p{Thai}\p{M}]+|[\p{Devanagari}\p{M}]+|[\p{Armenian}\p{M}]+|[\p{Georgian}\p{M}]+|[\u1e00-\u1eff]"
)


def find(page: Page) -> Iterator[Edit]:
    """Runs of odd characters that ftfy reads as letters of one script."""
    if max(map(len, page.fact(runs_outside_ascii)), default=0) < _SHORTEST:
        return
    for m in compiled(_SPAN).finditer(page.text):
        if not _SIGNS.isdisjoint(m[0]):
            fixed = _read(m[0])
            if fixed is not None and not page.fact(about_encoding):
                yield page.edit(m.start(), m.end(), fixed)


@lru_cache(maxsize=4096)
def _read(span: str) -> str | None:
    """What ftfy reads in the span, if it is a word of one script, or one Vietnamese letter; else nothing."""
    import regex  # noqa: PLC0415 - both are slow to import, and only damaged text needs them
    from ftfy import fix_encoding  # noqa: PLC0415

    fixed = fix_encoding(span)
    if fixed == span or regex.fullmatch(_ONE_SCRIPT, fixed) is None:
        return None
    return fixed if len(span) >= _SEVERAL or "\u1e00" <= fixed <= "\u1eff" else None


RULE = Rule(
    id="encoding/foreign-mojibake",
    kind="correction",
    risk="safe",
    why="""A Russian, Greek or Chinese word in a German article is damaged like the rest, but its letters become other
    signs, often with a control character among them. ftfy knows these sequences; its answer counts only if all of it
    is a word of one script. Single letters with a sign after them (MENÜ², É°) stay, and so do articles about
    encodings.""",
    sources=("https://ftfy.readthedocs.io", "Unicode Standard Annex #24, Script Property"),
    find=find,
    gate=suspicious,
    fixes=(
        "Er sagte ⟦Ð¿Ñ€Ð¸Ð²ÐµÑ‚→привет⟧ zu ihr.",
        "Das Wort ⟦ä¸\u00adæ–‡→中文⟧ heißt chinesisch.",
        "Die Insel ⟦ÎšÏ\u0081Î®Ï„Î·→Κρήτη⟧ ist groß.",
        "Sie spricht Ti⟦áº¿→ế⟧ng Vi⟦á»‡→ệ⟧t.",
        "Die Zeitung ⟦ÐŸÑ€Ð°Ð²Ð´Ð°→Правда⟧ schrieb das.",
    ),
    keeps=(
        "Das MENÜ² kostet 5 €.",
        "Das CAFÉ°° hat zu.",
        "Er sagte привет zu ihr.",
        "„Größe“ – ‚Maß‘ …",
        "São Tomé, AÇÃO, Ångström und Œuvre",
    ),
)
