"""A rule: one fault, how it is found, and the examples that prove it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from reinschrift.core.edit import Edit, Flag
from reinschrift.core.layer import Layer
from reinschrift.core.page import NO_CONTEXT, Context, Page
from reinschrift.errors import RuleError

__all__ = ["Example", "Finding", "Gate", "Kind", "Risk", "Rule", "parse_example"]

Kind = Literal["correction", "regularization", "expansion", "removal", "unclear"]
"""TEI's terms: correction (sic/corr), regularization (orig/reg), expansion (abbr/expan), removal (surplus), and
unclear for what is suspected and reported as a `Flag`, not repaired."""

Risk = Literal["safe", "lossy", "guess"]
"""safe: right on at least 99 % of news, and nothing of the story is lost. lossy: as sure, but wording or layout of
the page goes that somebody might want (furniture, notices). guess: likely right; only THOROUGH makes it."""

Finding = Edit | Flag

Gate = Callable[[Page], object]
"""A fact, asked as a condition. Gates that are members of one observation have it as their attribute ``among``: a fact
that gives those of them that are open, so that all are asked in one look."""

_ID = re.compile(r"[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_MARK = re.compile("⟦([^⟦⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class Example:
    """A parsed example: the damaged text, the layer that repairs it, and the spans to be flagged."""

    source: str
    layer: Layer
    flagged: tuple[tuple[int, int], ...] = ()


def parse_example(note: str) -> Example:
    """Read the notation of examples.

    ``Er kam⟦ →⟧.`` marks an edit (here a removal), ``⟦→ ⟧`` an insertion, ``⟦als Cpl identifiziert⟧`` without an arrow
    a span to be flagged.
    """
    source = ""
    edits: list[Edit] = []
    flagged: list[tuple[int, int]] = []
    pos = 0
    for m in _MARK.finditer(note):
        source += note[pos : m.start()]
        old, arrow, new = m[1].partition("→")
        at = len(source)
        if arrow:
            edits.append(Edit(at, at + len(old), old, new))
        else:
            flagged.append((at, at + len(old)))
        source += old
        pos = m.end()
    return Example(source + note[pos:], Layer(tuple(edits)), tuple(flagged))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One fault of German text and its repair, as a value.

    The finder looks at a page and yields edits (or flags); it never writes text. Tests, documentation and
    ``reinschrift explain`` are made from the other fields.
    """

    id: str
    """``<family>/<fault>``: names the fault, not the cure."""
    kind: Kind
    risk: Risk
    why: str
    """Cause of the fault, what the repair rests on, and what is deliberately left alone."""
    sources: tuple[str, ...]
    """Where the norm or the fault is described: Amtliches Regelwerk §, DIN, TEI, Unicode, catalogue entry, issue."""
    find: Callable[[Page], Iterable[Finding]]
    """Must be picklable: a function of a module or a `Substitution`."""
    fixes: tuple[str, ...]
    """Texts with the exact edits marked, see `parse_example`. The repair must silence the rule."""
    keeps: tuple[str, ...]
    """Look-alikes that must stay as they are; the best use the same characters legitimately."""
    gate: Gate | None = None
    """A fact without which the page cannot hold the fault: where it is empty or false, the finder is not called. Rules
    of a step that share it cost one look."""
    needs: tuple[str, ...] = ()
    """Literals, any of which every fault contains: without them the finder is not called. Empty: always called."""
    when: Callable[[Page], bool] | None = None
    """Condition on the document as a whole (asked of ``page.opening``); without it the rule says nothing."""
    evidence: str = ""
    """What ``when`` asks for, in words."""
    example_context: Context = NO_CONTEXT
    """What the finder must be told beside the text for its examples to work, a corpus model, say."""
    opt_in: bool = False
    """True: in no profile unless included by name."""

    def __post_init__(self) -> None:
        problems = [
            (not _ID.match(self.id), "the id must look like 'spacing/blank-before-mark'"),
            (self.kind not in get_args(Kind), f"the kind must be one of {get_args(Kind)}"),
            (self.risk not in get_args(Risk), f"the risk must be one of {get_args(Risk)}"),
            (not self.why.strip(), "say why"),
            (not all(s.strip(" ?") for s in self.sources) or not self.sources, "name a source"),
            (not self.fixes or not self.keeps, "give examples that fix and look-alikes that keep"),
            (
                bool(self.when) != bool(self.evidence),
                "a condition needs its evidence in words, and the other way round",
            ),
        ]
        if any(wrong for wrong, _ in problems):
            msg = f"rule {self.id!r}: {'; '.join(advice for wrong, advice in problems if wrong)}"
            raise RuleError(msg)

    @property
    def family(self) -> str:
        """The part of the id before the slash: the stage the rule belongs to."""
        return self.id.partition("/")[0]

    def applies(self, page: Page) -> bool:
        """Cheap gate: could the rule say anything about this page?"""
        return (self.gate is None or bool(page.fact(self.gate))) and self.may_apply(page)

    def may_apply(self, page: Page) -> bool:
        """The part of `applies` that is left when the gate is open."""
        if self.needs:
            text = page.text
            for literal in self.needs:
                if literal in text:
                    break
            else:
                return False
        return self.when is None or self.when(page.opening)
