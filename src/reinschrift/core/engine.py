"""The engine: it alone turns findings into text, and every change goes through the ledger.

Theory of operation. Rules are grouped into steps. All rules of a step look at the same page; their edits are merged
into one layer (leftmost, then longest, then the rule's place) and applied. One run over all steps is a *sweep*.
A sweep is a function of nothing but the text and the context, and sweeps are repeated until one changes nothing:
so the result is a fixed point, and normalizing a fair copy again changes nothing. A text on which the rules
have not settled after `MAX_SWEEPS` sweeps is handed back untouched, with a flag that names the rules at odds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reinschrift.core.edit import Edit, Flag
from reinschrift.core.layer import Layer
from reinschrift.core.ledger import compose
from reinschrift.core.page import NO_CONTEXT, Context, Page
from reinschrift.core.rule import Rule
from reinschrift.core.step import Step

__all__ = ["MAX_SWEEPS", "UNSETTLED", "Outcome", "find_flags", "run", "step_layer"]

MAX_SWEEPS = 12
"""Most damaged documents settle after two sweeps; the third already means that repairs uncovered further faults."""

UNSETTLED = "core/unsettled"
"""Rule id of the flag on a text that did not settle."""

_UNCHANGED = Layer()


class Outcome(NamedTuple):
    """What a run came to: the text, the edits in coordinates of the source, and flags of the engine itself."""

    text: str
    layer: Layer
    flags: tuple[Flag, ...] = ()


def step_layer(rules: Sequence[Rule], page: Page, *, again: bool = False) -> Layer:
    """The edits of one step, merged.

    Where edits of two rules overlap, or an insertion touches the edit of another rule, the later one waits for the
    next sweep: it may look different once the first is made. Replacements and removals side by side do not wait.
    """
    step = rules if isinstance(rules, Step) else Step(rules)
    found = _found(step, page, again=again)
    if not found:
        return _UNCHANGED
    found.sort(key=lambda f: f[:3])
    kept: list[Edit] = []
    last, last_rank, pointed = -1, -1, False
    for start, _, rank, e in found:
        point = start == e.end
        if start < last or (start == last and (point or pointed) and (rank != last_rank or (point and pointed))):
            continue
        kept.append(Edit(start, e.end, e.old, e.new, (step[rank].id,)))
        last, last_rank, pointed = e.end, rank, point
    return Layer(tuple(kept))


def _found(step: Step, page: Page, *, again: bool) -> list[tuple[int, int, int, Edit]]:
    """The edits of all rules, each with its start, its end (negative: longest first) and the rank of its rule.

    ``again``: another sweep is certain. Then it is noted which rules have nothing to say about this text as such.
    """
    found: list[tuple[int, int, int, Edit]] = []
    for rank, rule in step.awake(page):
        before, page.has_shown_opening = len(found), False
        if not (rule.needs or rule.when) or rule.may_apply(page):
            for e in rule.find(page):
                if isinstance(e, Edit) and e.old != e.new:
                    found.append((e.start, -e.end, rank, e))  # noqa: PERF401 - the hot path: no second generator
        if again and len(found) == before and not (page.has_shown_opening and page.opening is not page):
            page.silent.add(rule.id)
    return found


def run(text: str, steps: Sequence[Sequence[Rule]], context: Context = NO_CONTEXT) -> Outcome:
    """Sweep over the text until nothing changes."""
    total, page = _UNCHANGED, Page(text, context)
    for _ in range(MAX_SWEEPS):
        layers, last = _sweep(page, steps)
        if not layers:
            return Outcome(page.text, total)
        for layer in layers:
            total = compose(total, layer)
        page = Page(last.text, context, seen=last)
    quarrel = sorted({r for layer in layers for e in layer.edits for r in e.rules})
    note = f"the rules did not settle after {MAX_SWEEPS} sweeps, the text is unchanged: {', '.join(quarrel)}"
    return Outcome(text, Layer(), (Flag(0, len(text), UNSETTLED, note),))


def _sweep(opening: Page, steps: Sequence[Sequence[Rule]]) -> tuple[list[Layer], Page]:
    """One layer for each step that changed something, and the page at the end.

    Other blanks between the same tokens give nothing of a document away: then the text with them counts as the opening,
    so that the evidence is gathered once, and not again by the next sweep.
    """
    page = opening
    layers: list[Layer] = []
    for step in steps:
        layer = step_layer(step, page, again=bool(layers))
        if layer.edits:
            layers.append(layer)
            as_opening = page is opening and layer.only_narrows_blanks()
            page = Page(layer.apply(page.text), opening.context, None if as_opening else opening)
            opening = page if as_opening else opening
    return layers, page


def find_flags(rules: Iterable[Rule], page: Page) -> tuple[Flag, ...]:
    """What the rules suspect on a page, sorted by place."""
    found = [
        Flag(f.start, f.end, rule.id, f.note)
        for rule in rules
        if rule.applies(page)
        for f in rule.find(page)
        if isinstance(f, Flag)
    ]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.rule)))
