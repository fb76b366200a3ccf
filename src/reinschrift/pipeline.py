"""The order of the work: which folders of rules form which step.

This is the only place where order is written down. All rules of a step see the same text; a step sees what the
steps before it have repaired.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from reinschrift.core.rule import Rule
from reinschrift.errors import ReinschriftError, RuleError

__all__ = ["FAMILIES", "STEPS", "all_rules", "rule", "steps", "unknown"]

STEPS: Final = (
    "encoding",  # first: everything later reads letters
    "markup",  # tags, entities and codes hide line ends and words
    "furniture",  # whole lines, before anything is glued or split inside them
    "spacing/residue",  # what tokenizers add, before anything looks at blanks
    "spacing/lines",  # line ends and runs of blanks, so that what follows meets single plain blanks only
    "spacing",  # words must stand alone before they can be judged
    "translation/orthography",  # commas and capitals tell where clauses end and what the nouns are
    "translation/verbs",  # verbs agree before articles are repaired by them
    "translation",  # reads words and their neighbours
    "typography",  # opt-in wishes, on the finished text
)
"""Folders under the package; a family whose rules depend on each other's order has folders within its folder."""

FAMILIES: Final = tuple(dict.fromkeys(step.partition("/")[0] for step in STEPS))
"""The first parts of the rule ids."""


@lru_cache(maxsize=1)
def steps() -> tuple[tuple[Rule, ...], ...]:
    """The rules of each step, in the order of `STEPS` and of file names within a step."""
    found = tuple(tuple(_collect(folder)) for folder in STEPS)
    seen: set[str] = set()
    for r in (r for step in found for r in step):
        if r.id in seen:
            msg = f"two rules are called {r.id!r}: name the fault of each more closely"
            raise RuleError(msg)
        seen.add(r.id)
    return found


def _collect(folder: str) -> list[Rule]:
    """The rules of all files of a folder. Files named with a leading underscore are helpers, folders in it steps."""
    package = import_module(f"reinschrift.{folder.replace('/', '.')}")
    files = (m.name for m in iter_modules(package.__path__) if not (m.ispkg or m.name.startswith("_")))
    family = folder.partition("/")[0]
    rules: list[Rule] = []
    for name in sorted(files):
        module = import_module(f"{package.__name__}.{name}")
        own: tuple[object, ...] = getattr(module, "RULES", ()) or (getattr(module, "RULE", None),)
        checked = [r for r in own if isinstance(r, Rule) and r.family == family]
        if len(checked) < len(own):
            msg = (
                f"{module.__name__} must define RULE or RULES of the family {family!r}; name helpers with an underscore"
            )
            raise RuleError(msg)
        rules += checked
    return rules


def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the pipeline."""
    return tuple(r for step in steps() for r in step)


def rule(rule_id: str) -> Rule:
    """The rule with this id. Raises `ReinschriftError` with the nearest ids if there is none."""
    for r in all_rules():
        if r.id == rule_id:
            return r
    raise ReinschriftError(unknown(rule_id))


def unknown(name: str) -> str:
    """What to tell somebody who names a rule or family that does not exist."""
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    known = [*FAMILIES, *(r.id for r in all_rules())]
    near = [k for k in known if k.startswith(name)][:3] or get_close_matches(name, known, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else "; `reinschrift rules` lists them all"
    return f"there is no rule or family {name!r}{hint}"
