"""The number of a finite verb in the third person, and its form in the other one: ist and sind, musste and mussten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from reinschrift.syntax.clauses import could_be_finite
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs, verbs
from reinschrift.words.readings import prefixes

__all__ = ["VerbNumber", "is_plural_verb", "verb_number"]

_PLURAL_ENDINGS: Final = ("en", "ern", "eln")
_OF_ONE: Final = ("schien", "lieh")
_BE: Final = "sein"
_PAST: Final = "te"
_OF_PARTICIPLES: Final = "ge"
_INSEPARABLE: Final = frozenset(
    {"be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "um", "durch", "wider"}
)
_LONGEST: Final = 10


class VerbNumber(NamedTuple):
    """What the form of a verb tells."""

    several: bool
    other: str
    """The form of the same tense in the other number."""
    only_finite: bool
    """Is the form no infinitive and no participle?"""


@lru_cache(maxsize=1)
def _listed() -> Mapping[str, VerbNumber]:
    found: dict[str, VerbNumber] = {}
    for one, several, sure_one, sure_several in _pairs():
        found.setdefault(one, VerbNumber(several=False, other=several, only_finite=sure_one))
        found.setdefault(several, VerbNumber(several=True, other=one, only_finite=sure_several))
    return MappingProxyType(found)


def _pairs() -> Iterator[tuple[str, str, bool, bool]]:
    infinitives = {verb.infinitive for verb in verbs()}
    for verb in verbs():
        plural = "sind" if verb.infinitive == _BE else verb.infinitive
        past = verb.preterite + ("n" if verb.preterite.endswith("e") else "en")
        yield verb.present, plural, verb.present != verb.participle, verb.infinitive == _BE
        yield verb.preterite, past, True, past != verb.participle and past not in infinitives
    yield "sei", "seien", True, True
    for form in finite_verbs():  # wäre, könnte; but: habe, whose plural is no form of its own
        if form.endswith("e") and form + "n" in finite_verbs() and form + "n" not in infinitives:
            yield form, form + "n", True, True


@lru_cache(maxsize=4096)
def verb_number(form: str) -> VerbNumber | None:
    """The number of a form in lower case; nothing where it is not known for sure."""
    listed = _listed().get(form)
    if listed is not None or not form.islower():
        return listed
    for at in range(2, min(len(form) - 2, _LONGEST)):  # ankam, zurücktrat
        base, prefix = _listed().get(form[at:]), form[:at]
        if base is not None and prefix != _OF_PARTICIPLES and prefix in prefixes() and lexicon().known(form):
            return VerbNumber(base.several, prefix + base.other, base.only_finite and prefix not in _INSEPARABLE)
    return _of_weak_past(form)


def _of_weak_past(form: str) -> VerbNumber | None:
    """Bestätigte, lehnten: no adjective, and met in both numbers."""
    several = form.endswith("n")
    one = form.removesuffix("n")
    if not one.endswith(_PAST) or not could_be_finite(one) or not lexicon().known(one + "n"):
        return None
    return VerbNumber(several, one if several else one + "n", only_finite=True)


def is_plural_verb(verb: str) -> bool:
    """Sind, haben, schrieben; not: ist, schrieb, kann. Of a verb that is not known by its ending."""
    found = verb_number(verb)
    return found.several if found else verb.endswith(_PLURAL_ENDINGS) and not verb.endswith(_OF_ONE)
