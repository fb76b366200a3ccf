"""`reinschrift explain`: everything a rule says about itself."""

from __future__ import annotations

import argparse
import json
import textwrap

from reinschrift.cli.rules import profiles_of
from reinschrift.cli.terminal import write
from reinschrift.core.rule import Rule, parse_example
from reinschrift.pipeline import rule

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("rule", metavar="RULE", help="id of a rule, such as spacing/blank-before-mark")


def run(args: argparse.Namespace) -> int:
    """Print the rule. Raises `ReinschriftError` with the nearest ids if there is none."""
    write(_page(rule(args.rule)))
    return 0


def _page(r: Rule) -> str:
    lines = [r.id, f"{r.kind}, {r.risk}; in profile {', '.join(profiles_of(r)) or 'none: include it by name'}", ""]
    lines += textwrap.wrap(" ".join(r.why.split()), 100)
    if r.evidence:
        lines += ["", *textwrap.wrap(f"Works only where: {r.evidence}", 100)]
    lines += ["", "Sources", *(f"  {s}" for s in r.sources), "", "Before and after"]
    for note in r.fixes:
        lines += _fix(note)
    lines += ["", "Left alone", *(f"  {_shown(k)}" for k in r.keeps)]
    return "\n".join(lines) + "\n"


def _fix(note: str) -> list[str]:
    example = parse_example(note)
    if example.flagged:
        return [
            f"  {_shown(example.source)}",
            *(f"    flagged: {_shown(example.source[s:e])}" for s, e in example.flagged),
        ]
    return [f"  - {_shown(example.source)}", f"  + {_shown(example.layer.apply(example.source))}"]


def _shown(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
