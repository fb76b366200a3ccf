"""`reinschrift rules`: the table of rules."""

from __future__ import annotations

import argparse

from reinschrift.api import rules
from reinschrift.cli.terminal import write
from reinschrift.core.rule import Rule
from reinschrift.profiles import PROFILES
from reinschrift.report.jsonline import json_line

__all__ = ["add_arguments", "as_dict", "profiles_of", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "--json", action="store_true", help="one JSON line a rule, with everything it says about itself"
    )


def run(args: argparse.Namespace) -> int:
    """Print a line for each rule, in the order of the pipeline."""
    if args.json:
        write("".join(json_line(as_dict(r)) + "\n" for r in rules()))
        return 0
    rows = [("rule", "kind", "risk", "profiles")]
    rows += [(r.id, r.kind, r.risk, ", ".join(profiles_of(r)) or "on request") for r in rules()]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    lines = ("  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]]) for row in rows)
    write("".join(f"{line}\n" for line in lines))
    return 0


def profiles_of(rule: Rule) -> list[str]:
    """Names of the profiles that choose the rule."""
    return [name for name, profile in PROFILES.items() if profile.allows(rule)]


def as_dict(rule: Rule) -> dict[str, object]:
    """What a rule says about itself, ready for JSON."""
    return {
        "id": rule.id,
        "kind": rule.kind,
        "risk": rule.risk,
        "profiles": profiles_of(rule),
        "why": " ".join(rule.why.split()),
        "evidence": rule.evidence,
        "sources": list(rule.sources),
        "fixes": list(rule.fixes),
        "keeps": list(rule.keeps),
    }
