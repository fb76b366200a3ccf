"""A step: rules that look at the same page, and which of them a page wakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, reduce
from operator import or_
from typing import Final, NamedTuple

from reinschrift.core.page import Page
from reinschrift.core.rule import Gate, Rule
from reinschrift.core.signs import rarest_sign, special_signs

__all__ = ["Step"]

Among = Callable[[Page], Iterable[Gate]]
_MANY: Final = 4
"""Rules from which it pays to ask a condition ahead of their gates and of what they need."""
Bits = int
"""A set of rules of a step: bit n stands for the rule of rank n. All rules are asked at once, by a few operations."""


class _Plan(NamedTuple):
    """What wakes the rules of a step."""

    wakeful: Bits
    """Rules that no sign tells anything about."""
    alarms: dict[str, Bits]
    """The rules that each sign wakes."""
    signs: frozenset[str]
    traits: tuple[tuple[Among, Bits, dict[Gate, Bits]], ...]
    """Each observation that gates are `among`, with all rules behind them and the rules of each gate."""
    gates: tuple[tuple[Gate, Bits], ...]
    """Each gate that must be asked by itself, with the rules behind it."""
    conditions: tuple[tuple[Callable[[Page], bool], Bits], ...]
    """Each condition on the whole document that many rules share, with these."""


class Step(tuple[Rule, ...]):  # noqa: SLOT001 - what is worked out is kept in its dictionary
    """The rules of a step, in order. What can be said of them before any page is seen is worked out once.

    Most rules sleep on most pages: a rule whose ``needs`` hold a special sign is not asked about a page without that
    sign, and what stands behind one gate is passed over in one look.
    """

    def awake(self, page: Page) -> list[tuple[int, Rule]]:
        """The rules, with their ranks, that may have something to say; `Rule.may_apply` is left to be asked."""
        bits, alarms, signs, traits, gates, conditions = self._plan
        for sign in signs & page.fact(special_signs):
            bits |= alarms[sign]
        for condition, guarded in conditions:
            if bits & guarded and not condition(page.opening):
                bits &= ~guarded
        for among, guarded, of_trait in traits:
            if bits & guarded:
                shut = guarded
                for trait in page.fact(among):
                    shut &= ~of_trait.get(trait, 0)
                bits &= ~shut
        for gate, guarded in gates:
            if bits & guarded and not page.fact(gate):
                bits &= ~guarded
        awake = []
        while bits:
            rank = (bits & -bits).bit_length() - 1
            bits &= bits - 1
            awake.append((rank, self[rank]))
        silent = page.silent
        return [(rank, rule) for rank, rule in awake if rule.id not in silent] if silent else awake

    @cached_property
    def _plan(self) -> _Plan:
        alarms: dict[str, Bits] = {}
        gates: dict[Gate, Bits] = {}
        observed: dict[Among, dict[Gate, Bits]] = {}
        conditions: dict[Callable[[Page], bool], Bits] = {}
        for rank, rule in enumerate(self):
            bit, among = 1 << rank, getattr(rule.gate, "among", None)
            for sign in _signs_of(rule):
                alarms[sign] = alarms.get(sign, 0) | bit
            if rule.gate is not None:
                same = gates if among is None else observed.setdefault(among, {})
                same[rule.gate] = same.get(rule.gate, 0) | bit
            if rule.when is not None:
                conditions[rule.when] = conditions.get(rule.when, 0) | bit
        traits = ((among, reduce(or_, of_trait.values()), of_trait) for among, of_trait in observed.items())
        wakeful = sum(1 << rank for rank, rule in enumerate(self) if not _signs_of(rule))
        shared = tuple((when, rules) for when, rules in conditions.items() if rules.bit_count() >= _MANY)
        return _Plan(wakeful, alarms, frozenset(alarms), tuple(traits), tuple(gates.items()), shared)


def _signs_of(rule: Rule) -> frozenset[str]:
    """Signs one of which stands in every fault of the rule; none where a fault may do without."""
    signs = frozenset(map(rarest_sign, rule.needs))
    return frozenset() if "" in signs else signs
