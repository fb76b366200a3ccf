"""Tokens of translation programs: edges of sentences, languages to write, words that are not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit, Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import about_markup, is_quoted

_MARK: Final = (
    r"<(?:/s|/?(?:pad|eos|bos|sep|cls|EOS|BOS|PAD)|\|(?:endoftext|im_start|im_end)\|)>|\[(?:CLS|SEP|PAD|EOS|BOS)\]"
)
_OPENING: Final = "<s>"
_BEGINS: Final = r"<s>(?= )(?:(?<=\A<s>)|(?<=\n<s>)|(?<=</s><s>)|(?<=</s> <s>))"
_LANGUAGE: Final = r">>[a-z]{2,3}(?:_[A-Z][a-z]{3})?<<[ \u00a0]?|<2[a-z]{2,3}>[ \u00a0]?"
_LANGUAGE_AT_START: Final = (
    r"(?:__deu?__|\[(?:DE|de)\]|<de>|deu_Latn|de_DE):?[ \u00a0\n]{1,2}(?=[„\"A-ZÄÖÜ0-9])(?![^\[\]]*\[[A-Za-z]{2}\])"
)
_UNKNOWN: Final = r"(?:<(?:unk|UNK)>|\[UNK\]|⁇(?!(?<=\w⁇)(?!\w)))(?:[ \u00a0][^\W\d_][\w-]*)?"
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


def find_languages(page: Page) -> Iterator[Edit]:
    """Tags that nothing else looks like, and others at the begin of the text, where no second one follows."""
    first = compiled(_LANGUAGE_AT_START).match(page.text)
    for m in (*([first] if first else ()), *compiled(_LANGUAGE).finditer(page.text)):
        if not is_quoted(page.text, *m.span()) and not page.fact(about_markup):
            yield page.edit(m.start(), m.end(), "")


def find_unknown(page: Page) -> Iterator[Flag]:
    """The marks, each with the word behind it; two question marks in one sign may end a question."""
    for m in compiled(_UNKNOWN).finditer(page.text):
        if not is_quoted(page.text, *m.span()) and not page.fact(about_markup):
            yield page.flag(m.start(), m.end(), "a word that the model does not know stood here")


RULES = (
    Rule(
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
    ),
    Rule(
        id="spacing/language-tag",
        kind="removal",
        risk="safe",
        why="""Models of many languages are told the one to write by a tag before the sentence; pipelines without the
        last step print it. Short ones go from the begin of a text only, where no tag of another language follows.""",
        sources=("Tiedemann, Thottingal (2020), OPUS-MT", "docs/catalogue.md A26"),
        find=find_languages,
        fixes=(
            "⟦>>deu<< →⟧Der Rat tagt.",
            "⟦<2de> →⟧Der Rat tagt.\n⟦<2de> →⟧Er berät.",
            "⟦__de__ →⟧Der Rat tagt.",
            "⟦[DE] →⟧Der Rat tagt.",
            "⟦de_DE →⟧Der Rat tagt.",
        ),
        keeps=(
            "Das Zeichen „>>deu<<“ blieb stehen.",
            ">> Weiter << steht auf dem Schild.",
            "Der Rat [DE] tagt.",
            "[DE] Der Rat tagt.\n\n[EN] The council meets.",
            "Die Sprache heißt de_DE im System.",
        ),
        needs=(">>", "<2", "__de", "[DE]", "[de]", "<de>", "deu_Latn", "de_DE"),
    ),
    Rule(
        id="spacing/unknown-token",
        kind="unclear",
        risk="safe",
        why="""Models write <unk>, or two question marks in one sign, in the place of a word that their vocabulary does
        not hold. Which word stood there only the source text tells.""",
        sources=("docs/catalogue.md A26", "https://github.com/google/sentencepiece"),
        find=find_unknown,
        fixes=(
            "Die Verluste liegen bei ⟦<unk> Millionen⟧ Lei.",
            "Er traf ⟦[UNK]⟧, den Leiter.",
            "Sie kam aus ⟦⁇⟧ .",
            "⟦<UNK> Rat⟧ tagt.",
            "Der Ort ⟦<unk>⟧.",
        ),
        keeps=(
            "Das Zeichen „<unk>“ meint ein fremdes Wort.",
            "Wirklich⁇",
            "Ein Tokenizer schreibt <unk>, und der Parser liest es.",
            "Die unk ist ein Fluss.",
            "[Unk] war sein Kürzel.",
        ),
        needs=("<unk>", "<UNK>", "[UNK]", "⁇"),
    ),
)
