#!/usr/bin/env python3
"""Write the pages that are made from something else, when the documentation is built; they are not committed.

``docs/rules/<family>/<fault>.md`` and ``docs/rules/index.md`` from the rules, ``docs/measured.md`` from what the
benchmarks wrote to ``docs/figures``.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from reinschrift.core.rule import Rule, parse_example
from reinschrift.pipeline import all_rules
from reinschrift.profiles import PROFILES

DOCS = Path(__file__).resolve().parent.parent / "docs"

MEASURED = """# Measured

These figures are written by the scripts in `benchmarks/`, ours and those of other programs in one run. How it is
measured and where the corpora come from is said there; each table names versions and corpora. Run the scripts on texts
of your own before you trust any of them.
"""


def main(docs: Path = DOCS, figures: Path = DOCS / "figures") -> int:
    """Write all pages below ``docs``; the folder of the rules is emptied first."""
    target = docs / "rules"
    shutil.rmtree(target, ignore_errors=True)
    rules = all_rules()
    _write(target / "index.md", index(rules))
    for rule in rules:
        _write(target / f"{rule.id}.md", page(rule))
    _write(docs / "measured.md", measured(sorted(figures.glob("*.md"))))
    print(f"{len(rules)} rules in {target}")
    return 0


def measured(figures: list[Path]) -> str:
    """All figures on one page, each file as a section."""
    return "\n".join([MEASURED, *(_one_level_down(f.read_text(encoding="utf-8")) for f in figures)])


def _one_level_down(markdown: str) -> str:
    """The text with its headings one level lower; lines of code that begin with # stay."""
    lines: list[str] = []
    in_code = False
    for line in markdown.split("\n"):
        in_code ^= line.startswith("```")
        lines.append(f"#{line}" if line.startswith("#") and not in_code else line)
    return "\n".join(lines)


def index(rules: tuple[Rule, ...]) -> str:
    """The table of all rules."""
    rows = (f"| [{r.id}]({r.id}.md) | {r.kind} | {r.risk} | {_profiles(r)} |" for r in rules)
    return "\n".join(["# Rules", "", "| rule | kind | risk | profiles |", "|---|---|---|---|", *rows, ""])


def page(rule: Rule) -> str:
    """The page of one rule."""
    lines = [f"# {rule.id}", "", " ".join(rule.why.split()), ""]
    lines += [f"**Kind** {rule.kind} · **risk** {rule.risk} · **profiles** {_profiles(rule)}", ""]
    if rule.evidence:
        lines += [f"Works only where: {' '.join(rule.evidence.split())}.", ""]
    lines += ["## Before and after", "", *(_fix(note) for note in rule.fixes)]
    lines += ["## Left alone", "", *(f"- {_code(text)}" for text in rule.keeps), ""]
    lines += ["## Sources", "", *(f"- {source}" for source in rule.sources), ""]
    return "\n".join(lines)


def _profiles(rule: Rule) -> str:
    return ", ".join(f"`{name}`" for name, p in PROFILES.items() if p.allows(rule)) or "none (include it by name)"


def _fix(note: str) -> str:
    example = parse_example(note)
    if example.flagged:
        spans = ", ".join(_code(example.source[s:e]) for s, e in example.flagged)
        return f"- {_code(example.source)}\n    - flagged: {spans}\n"
    return f"- {_code(example.source)}\n- {_code(example.layer.apply(example.source))}\n\n---\n"


def _code(text: str) -> str:
    """Text as code, with escapes for what cannot be seen; longer fences than any run of backticks in it."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
    fence = "`"
    while fence in shown:
        fence += "`"
    return f"{fence} {shown} {fence}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
