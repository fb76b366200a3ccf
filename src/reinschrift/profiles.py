"""Profiles: which rules may work. Values, not strings and not switches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from reinschrift.core.rule import Risk, Rule
from reinschrift.core.step import Step
from reinschrift.errors import ReinschriftError

__all__ = ["ENCODING", "NEWS", "NONE", "PROFILES", "THOROUGH", "Profile"]


@dataclass(frozen=True, slots=True)
class Profile:
    """A choice of rules: families and risks, and single rules or families taken out or added by name."""

    name: str
    """For people; two profiles of one name may differ in what was excluded and included."""
    families: tuple[str, ...]
    """Families whose rules are chosen; empty: none."""
    risks: tuple[Risk, ...]
    """Risks that rules of these families may have."""
    excluded: tuple[str, ...] = ()
    """Rules and families taken out by name, sorted."""
    included: tuple[str, ...] = ()
    """Rules and families added by name, sorted."""

    def without(self, *names: str) -> Profile:
        """This profile without rules (``"spacing/blank-before-mark"``) or whole families (``"furniture"``).

        Raises `ReinschriftError` for a name that no rule or family has.
        """
        _check(names)
        kept = tuple(n for n in self.included if n not in names)
        return replace(self, excluded=tuple(sorted({*self.excluded, *names})), included=kept)

    def including(self, *names: str) -> Profile:
        """This profile with further rules or families, opt-in rules and guesses too where named by id.

        A family's name adds its rules that are not opt-in. Raises `ReinschriftError` for an unknown name, and for a
        family of opt-in rules only: they contradict each other and are chosen one by one.
        """
        _check(names)
        _check_choice(names)
        kept = tuple(n for n in self.excluded if n not in names)
        return replace(self, included=tuple(sorted({*self.included, *names})), excluded=kept)

    def allows(self, rule: Rule) -> bool:
        """Does this profile choose the rule? The most specific name decides."""
        if rule.id in self.excluded or rule.id in self.included:
            return rule.id in self.included
        if rule.opt_in or rule.family in self.excluded:
            return False
        return rule.family in self.included or (rule.family in self.families and rule.risk in self.risks)

    def steps(self) -> tuple[Step, ...]:
        """The steps of the pipeline with the rules that repair; empty steps are left out."""
        return _chosen(self)[0]

    def suspicions(self) -> tuple[Rule, ...]:
        """The rules that only flag."""
        return _chosen(self)[1]


@lru_cache(maxsize=64)
def _chosen(profile: Profile) -> tuple[tuple[Step, ...], tuple[Rule, ...]]:
    from reinschrift import pipeline  # noqa: PLC0415 - loads every rule: only when text is to be repaired

    steps = tuple(Step(r for r in step if r.kind != "unclear" and profile.allows(r)) for step in pipeline.steps())
    flags = tuple(r for step in pipeline.steps() for r in step if r.kind == "unclear" and profile.allows(r))
    return tuple(s for s in steps if s), flags


def _check(names: tuple[str, ...]) -> None:
    from reinschrift import pipeline  # noqa: PLC0415 - as above

    known = {*pipeline.FAMILIES, *(r.id for r in pipeline.all_rules())}
    for name in names:
        if name not in known:
            raise ReinschriftError(pipeline.unknown(name))


def _check_choice(families: tuple[str, ...]) -> None:
    """Raise for a family whose name would choose nothing."""
    from reinschrift import pipeline  # noqa: PLC0415 - as above

    for family in families:
        own = [r for r in pipeline.all_rules() if r.family == family]
        if own and all(r.opt_in for r in own):
            msg = f"the rules of {family!r} are wishes: name those you want, of {', '.join(r.id for r in own)}"
            raise ReinschriftError(msg)


_REPAIRS: Final = ("encoding", "markup", "furniture", "spacing", "translation")

NONE: Final = Profile("NONE", (), ())
"""Changes nothing; sentences and dates are still there."""

ENCODING: Final = Profile("ENCODING", ("encoding",), ("safe", "lossy"))
"""Characters only: mojibake, lost and separated umlauts, entities, control and invisible characters, NFC."""

NEWS: Final = Profile("NEWS", _REPAIRS, ("safe", "lossy"))
"""All repairs whose precision is at least 99 % on news. The default."""

THOROUGH: Final = Profile("THOROUGH", _REPAIRS, ("safe", "lossy", "guess"))
"""NEWS and the guesses: split words, letter-spacing, transliterated umlauts, doubtful agreement."""

PROFILES: Final = {p.name: p for p in (NONE, ENCODING, NEWS, THOROUGH)}
