"""Tokens that mark the edges of a sentence for a translation program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.subject import about_markup, is_quoted

_MARK: Final = (
    r"<(?:/s|/?(?:pad|eos|bos|sep|cls|EOS|BOS|PAD)|\|(?:endoftext|im_start|im_end)\|)>|\[(?:CLS|SEP|PAD|EOS|BOS)\]"
)
_OPENING: Final = "<s>"
_BEGINS: Final = r"<s>(?= )(?:(?<=\A<s>)|(?<=\n<s>)|(?<=</s><s>)|(?<=</s> <s>))"
_BLANK: Final = " "


def find(page: Page) -> Iterator[Edit]:
    """The tokens, with one of the blanks around them."""
    text = page.text
    begun = [m.span() for m in compiled(_BEGINS).finditer(text)] if _OPENING in text else []
    if len(begun) < text.count(_OPENING) or page.fact(about_markup):
        return  # text that is struck out
    for start, end in sorted([*begun, *(m.span() for m in compiled(_MARK).finditer(text))]):
        if not is_quoted(text, start, end):
            before = start > 0 and text[start - 1] == _BLANK
            after = text[end : end + 1] == _BLANK
            yield page.edit(start - before, end + (after and not before), "")


RULE = Rule(
    id="spacing/special-token",
    kind="removal",
    risk="safe",
    why="""Translation programs mark the end of a sentence by </s>, empty places by <pad> and the like; pipelines
    without the last step print the marks. No element of HTML is called so but <s>, which strikes words out: it is a
    mark where each stands at the begin of a line or behind another mark, apart from the first word. Texts about markup
    stay.""",
    sources=("docs/catalogue.md A26", "https://github.com/google/sentencepiece"),
    find=find,
    fixes=(
        "Die Zahl sank.⟦ </s>→⟧ Es ist kalt.",
        "Die Zahl sank.⟦</s>→⟧",
        "⟦<pad> →⟧Die Zahl sank.⟦ <pad>→⟧",
        "⟦<s> →⟧Die Zahl sank.⟦ </s>→⟧",
        "⟦<s> →⟧Die Zahl sank.⟦ </s>→⟧⟦ <s>→⟧ Es ist kalt.⟦ </s>→⟧",
        "⟦[CLS] →⟧Die Zahl sank.⟦ [SEP]→⟧",
    ),
    keeps=(
        "Der <s>alte</s> neue Preis.",
        "<s>Die Zahl sank.</s> Die Zahl stieg.",
        "Das Token „</s>“ schließt den Satz.",
        "Die [Sep] war nass.",
        "a < s > b",
    ),
    needs=("<", "["),
)
