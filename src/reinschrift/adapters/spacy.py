"""spaCy: normalize before tokenizing, and sentence boundaries from `split_sentences`.

``Doc.text`` cannot change, so the wrapped tokenizer normalizes first and keeps the `Document`, with its offset maps, in
``doc._.reinschrift``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from reinschrift.api import normalize
from reinschrift.extras import need
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile
from reinschrift.sentences import split_sentences

__all__ = ["NormalizingTokenizer", "wrap_tokenizer"]

_tokens: Final = need("spacy.tokens", "spacy")
_language: Final = need("spacy.language", "spacy")

if not _tokens.Doc.has_extension("reinschrift"):
    _tokens.Doc.set_extension("reinschrift", default=None)


class NormalizingTokenizer:
    """A tokenizer that hands the fair copy to another one."""

    def __init__(
        self, tokenizer: Callable[[str], Any], profile: Profile = NEWS, model: CorpusModel | None = None
    ) -> None:
        self.tokenizer = tokenizer
        self.profile = profile
        self.model = model

    def __call__(self, text: str) -> Any:  # noqa: ANN401 - a spaCy Doc
        """The tokens of the fair copy."""
        document = normalize(text, profile=self.profile, model=self.model)
        doc = self.tokenizer(document.text)
        doc._.reinschrift = document
        return doc

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        """Everything else is the wrapped tokenizer's (serialization, exceptions)."""
        if name == "tokenizer":
            raise AttributeError(name)
        return getattr(self.tokenizer, name)


def wrap_tokenizer(nlp: Any, profile: Profile = NEWS, model: CorpusModel | None = None) -> Any:  # noqa: ANN401 - a spaCy Language
    """Make a pipeline read fair copies; returns it."""
    nlp.tokenizer = NormalizingTokenizer(nlp.tokenizer, profile, model)
    return nlp


def _mark_sentences(doc: Any) -> Any:  # noqa: ANN401
    starts = {s.start for s in split_sentences(doc.text)}
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc


_language.Language.component("reinschrift_sentences", func=_mark_sentences)
