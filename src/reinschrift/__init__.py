"""Turns mangled German news text into its fair copy and accounts for every change.

>>> import reinschrift
>>> reinschrift.clean("Er kam , sah und siegte .")
'Er kam, sah und siegte.'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reinschrift.api import clean, normalize, normalize_many, rules
    from reinschrift.core.edit import Edit, Flag
    from reinschrift.core.rule import Rule
    from reinschrift.corpus.learn import learn
    from reinschrift.dates import Timex, find_dates
    from reinschrift.decoding import Decoding, decode
    from reinschrift.document import Document
    from reinschrift.errors import ReinschriftError
    from reinschrift.model import CorpusModel
    from reinschrift.profiles import ENCODING, NEWS, NONE, THOROUGH, Profile
    from reinschrift.sentences import Sentence, split_sentences

__version__ = "0.1.0"

# Names are loaded when first touched: who only splits sentences does not load the rules.
_HOME: Final = {
    "CorpusModel": "reinschrift.model",
    "Decoding": "reinschrift.decoding",
    "Document": "reinschrift.document",
    "ENCODING": "reinschrift.profiles",
    "Edit": "reinschrift.core.edit",
    "Flag": "reinschrift.core.edit",
    "NEWS": "reinschrift.profiles",
    "NONE": "reinschrift.profiles",
    "Profile": "reinschrift.profiles",
    "ReinschriftError": "reinschrift.errors",
    "Rule": "reinschrift.core.rule",
    "Sentence": "reinschrift.sentences",
    "THOROUGH": "reinschrift.profiles",
    "Timex": "reinschrift.dates",
    "clean": "reinschrift.api",
    "decode": "reinschrift.decoding",
    "find_dates": "reinschrift.dates",
    "learn": "reinschrift.corpus.learn",
    "normalize": "reinschrift.api",
    "normalize_many": "reinschrift.api",
    "rules": "reinschrift.api",
    "split_sentences": "reinschrift.sentences",
}

__all__ = [
    "ENCODING",
    "NEWS",
    "NONE",
    "THOROUGH",
    "CorpusModel",
    "Decoding",
    "Document",
    "Edit",
    "Flag",
    "Profile",
    "ReinschriftError",
    "Rule",
    "Sentence",
    "Timex",
    "clean",
    "decode",
    "find_dates",
    "learn",
    "normalize",
    "normalize_many",
    "rules",
    "split_sentences",
]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        msg = f"module 'reinschrift' has no attribute {name!r}"
        raise AttributeError(msg)
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
