"""Commas, dashes and capitals of the source language: repaired before phrases and clauses are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated

REACH: Final = 160
"""Characters before a place that are looked at."""


def in_translations(name: str, why: str, find: Callable[[Page], Iterable[Edit]], examples: str, *needs: str) -> Rule:
    """A correction for machine-translated documents, with an example a line, which follows what shows one."""
    lines = [f"Laut the Polizei ist es still. {line.strip()}".replace("|", "\n\n") for line in examples.split("\n")]
    return Rule(
        id=f"translation/{name}",
        kind="correction",
        risk="safe",
        why=why,
        sources=("Amtliches Regelwerk §§ 53-92",),
        find=find,
        when=machine_translated,
        evidence="the document is machine-translated: elsewhere it is wanted, or a slip left to who edits the text",
        fixes=tuple(line for line in lines if "⟦" in line),
        keeps=tuple(line for line in lines if "⟦" not in line),
        needs=needs,
    )
