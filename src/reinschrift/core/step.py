"""A step: rules that look at the same page, and which of them a page wakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, reduce
from operator import or_

from reinschrift.core.page import Page
from reinschrift.core.rule import Gate, Rule
from reinschrift.core.signs import rarest_sign, special_signs

__all__ = ["Step"]

Among = Callable[[Page], Iterable[Gate]]
Bits = int
"""A set of rules of a step: bit n stands for the rule of rank n. All rules are asked at once, by a few operations."""


class Step(tuple[Rule, ...]):  # noqa: SLOT001 - what is worked out is kept in its dictionary
    """The rules of a step, in order. What can be said of them before any page is seen is worked out once.

    Most rules sleep on most pages: a rule whose ``needs`` hold a special sign is not asked about a page without that
    sign, and what stands behind one gate is passed over in one look.
    """

    def awake(self, page: Page) -> list[tuple[int, Rule]]:
        """The rules, with their ranks, that may have something to say; `Rule.may_apply` is left to be asked."""
        bits, alarms = self._wakeful, self._alarms
        for sign in self._signs & page.fact(special_signs):
            bits |= alarms[sign]
        for among, guarded, of_trait in self._traits:
            if bits & guarded:
                shut = guarded
                for trait in page.fact(among):
                    shut &= ~of_trait.get(trait, 0)
                bits &= ~shut
        for gate, guarded in self._gates:
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
    def _wakeful(self) -> Bits:
        """The rules that no sign tells anything about."""
        return sum(1 << rank for rank, rule in enumerate(self) if not _signs_of(rule))

    @cached_property
    def _alarms(self) -> dict[str, Bits]:
        """The rules that each sign wakes."""
        alarms: dict[str, Bits] = {}
        for rank, rule in enumerate(self):
            for sign in _signs_of(rule):
                alarms[sign] = alarms.get(sign, 0) | 1 << rank
        return alarms

    @cached_property
    def _signs(self) -> frozenset[str]:
        return frozenset(self._alarms)

    @cached_property
    def _gates(self) -> tuple[tuple[Gate, Bits], ...]:
        """Each gate that must be asked by itself, with the rules behind it."""
        guarded: dict[Gate, Bits] = {}
        for rank, rule in enumerate(self):
            if rule.gate is not None and not hasattr(rule.gate, "among"):
                guarded[rule.gate] = guarded.get(rule.gate, 0) | 1 << rank
        return tuple(guarded.items())

    @cached_property
    def _traits(self) -> tuple[tuple[Among, Bits, dict[Gate, Bits]], ...]:
        """Each observation that gates are `among`, with all rules behind them and the rules of each gate."""
        observed: dict[Among, dict[Gate, Bits]] = {}
        for rank, rule in enumerate(self):
            among: Among | None = getattr(rule.gate, "among", None)
            if rule.gate is not None and among is not None:
                of_trait = observed.setdefault(among, {})
                of_trait[rule.gate] = of_trait.get(rule.gate, 0) | 1 << rank
        return tuple((among, reduce(or_, of_trait.values()), of_trait) for among, of_trait in observed.items())


def _signs_of(rule: Rule) -> frozenset[str]:
    """Signs one of which stands in every fault of the rule; none where a fault may do without."""
    signs = frozenset(map(rarest_sign, rule.needs))
    return frozenset() if "" in signs else signs
