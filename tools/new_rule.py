#!/usr/bin/env python3
"""Scaffold a rule: ``python tools/new_rule.py spacing/my-fault`` writes ``src/reinschrift/spacing/my_fault.py``.

The file is complete but does not pass the tests until its blanks are filled: that is your list of things to do.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from reinschrift.pipeline import FAMILIES

SOURCE = Path(__file__).resolve().parent.parent / "src" / "reinschrift"

TEMPLATE = '''"""TODO: the fault in a few words."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

# TODO: say where the form comes from. Start with a literal or a class; do expensive checks at the hits only.
_FAULT = r"TODO"


def find(page: Page) -> Iterator[Edit]:
    """TODO: what is found."""
    for m in compiled(_FAULT).finditer(page.text):
        yield page.edit(m.start(), m.end(), "")


RULE = Rule(
    id="{rule_id}",
    kind="correction",  # or regularization, expansion, removal, unclear
    risk="guess",  # safe or lossy once measured on clean news
    why="""TODO: cause of the fault, what the repair rests on, and what is deliberately left alone.""",
    sources=("?",),  # Amtliches Regelwerk §, DIN, Unicode, docs/catalogue.md, an issue
    find=find,
    fixes=(),  # at least five: "Er kam⟦ →⟧."
    keeps=(),  # at least five look-alikes that use the same characters legitimately
    needs=(),  # literals, any of which every fault contains
)
'''


def main(arguments: list[str], source: Path = SOURCE) -> int:
    """Write the file; 2 if the id is wrong or the rule is there already."""
    rule_id = arguments[0] if len(arguments) == 1 else ""
    family, _, fault = rule_id.partition("/")
    if family not in FAMILIES or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", fault):
        sys.stderr.write(f"usage: new_rule.py FAMILY/my-fault, with one of the families {', '.join(FAMILIES)}\n")
        return 2
    path = source / family / f"{fault.replace('-', '_')}.py"
    if path.exists():
        sys.stderr.write(f"{path} is there already\n")
        return 2
    path.write_text(TEMPLATE.replace("{rule_id}", rule_id), encoding="utf-8")
    print(f"{path}\nFill in the blanks, then run: python -m pytest tests/contracts -k {rule_id}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
