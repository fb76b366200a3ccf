"""Is the noun phrase that opens a sentence its subject, since nothing behind the verb can be one?

Der Lösung ist nicht absehbar: a feminine behind "der" would be a dative or a genitive, and the sentence without a
subject. Der Regierung fehlt Geld, der Frau geht es gut have one; with verbs that ask for a dative there need be none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.clauses import MARK_INSIDE
from reinschrift.syntax.government import dative_verbs
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs, word_class
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["is_lone_subject", "needs_no_subject"]

_REST: Final = (
    rf"(?:[^.!?;:\n,–]|{MARK_INSIDE}){{0,300}}"
    r"(?:[.!?;:\n–]|\Z|, (?!(?:dass|ob|wie|was|wer|warum|wenn|weil|zu|um)\b))"
)
_SUBJECTS: Final = frozenset(
    {
        "er",
        "es",
        "das",
        "dies",
        "man",
        "sie",
        "wir",
        "ich",
        "du",
        "ihr",
        "niemand",
        "nichts",
        "etwas",
        "alles",
        "jemand",
    }
)
_ACCUSATIVES: Final = frozenset({"den", "einen", "keinen", "seinen", "ihren", "diesen"})
_WITH_ZU: Final = r"[a-zäöü]{2,}zu[a-zäöüß]{2,}en\Z"
_STOPS: Final = ".,;:!?"
_FELT: Final = frozenset(
    {"bekannt", "bewusst", "egal", "eigen", "fremd", "gemein", "gemeinsam", "gleich", "gleichgültig", "heiß", "kalt"}
    | {"klar", "langweilig", "lieb", "möglich", "neu", "peinlich", "recht", "schlecht", "schwindlig", "unwohl", "warm"}
    | {"wichtig", "wohl", "ähnlich", "übel"}
)
"""With sein, of a person in the dative: ihr ist kalt."""


def is_lone_subject(text: str, end: int, verb: str) -> bool:
    """Nothing from ``end``, behind the verb, to the end of the clause can be the subject, and nobody feels anything."""
    m = compiled(_REST).match(text, end)
    if m is None or verb in dative_verbs() or finite_verbs().get(verb) == "gehen":
        return False
    words = m[0].replace(" vor allem ", " ").strip(" .!?;:\n,–").split(" ")
    return not needs_no_subject(words) and not _has_subject(words)


def needs_no_subject(words: Sequence[str]) -> bool:
    """May a clause of these words have none: der Partei wird geholfen, ihr ist kalt, ihm ist nicht zu trauen?"""
    return bool(words) and (
        not dative_verbs().isdisjoint(words) or not _FELT.isdisjoint(words) or _is_to_be_done(words)
    )


def _is_to_be_done(words: Sequence[str]) -> bool:
    """Der Partei ist nicht zu trauen, der Bitte ist nachzukommen: there need be no subject."""
    return "zu" in words[-2:-1] or compiled(_WITH_ZU).match(words[-1]) is not None


def _has_subject(words: list[str]) -> bool:
    """Is there a pronoun, or a noun that neither a preposition nor an accusative governs?"""
    governed, behind_noun = False, False
    for word, after in zip(words, (*words[1:], ""), strict=True):
        low = word.lower()
        if low in prepositions() or low in contractions() or low in _ACCUSATIVES:
            governed, behind_noun = True, False
        elif word[:1].isupper() or word[:1].isdigit():
            counted = word[0].isdigit() and behind_noun and after[:1].isupper() and not word.isdecimal()
            if counted or not (governed or behind_noun):
                return True  # laut der Polizei 2.300 Zuschauer
            governed, behind_noun = False, True
        elif behind_noun and low in word_class("owning"):
            weak = after.endswith("e") and (after.islower() or is_adjective_as_noun(after))
            if low == "der" and (weak or sure_gender(after.strip(_STOPS)) == "m"):
                return True  # laut Medien der neue Chef, in diesem Jahr der Trainer
            governed = True
        elif not governed:
            if low in _SUBJECTS or low in lexicon().determiners or not word.isalpha():
                return True
            behind_noun = False
    return False
