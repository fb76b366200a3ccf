"""The German words of wordfreq as a `CorpusModel`: more knowledge for who may use data under CC BY-SA 4.0.

    model = reinschrift.adapters.wordfreq.vocabulary()
    reinschrift.normalize(text, model=model)

It is never loaded by itself: the same call gives the same text, whatever is installed.
"""

from __future__ import annotations

from math import exp

from reinschrift.extras import need
from reinschrift.model import CorpusModel
from reinschrift.words.initials import with_capital

__all__ = ["vocabulary"]

_DOCUMENTS = 1_000_000
_WORDS_A_DOCUMENT = 300


def vocabulary(*, wordlist: str = "large") -> CorpusModel:
    """The words with the number of documents, of a million of 300 words each, that they are expected in.

    wordfreq writes all words small; each is entered as it is and capitalised. Raises `ReinschriftError` where wordfreq
    is not installed (``pip install 'reinschrift[wordfreq]'``).
    """
    frequencies = need("wordfreq", "wordfreq").get_frequency_dict("de", wordlist=wordlist)
    words: dict[str, int] = {}
    for word, frequency in frequencies.items():
        documents = round(_DOCUMENTS * (1.0 - exp(-_WORDS_A_DOCUMENT * frequency)))
        if documents > 1 and word.isalpha():
            words[word] = documents
            words.setdefault(with_capital(word), documents)
    return CorpusModel(_DOCUMENTS, tuple(sorted(words.items())))
