"""Imports run in one direction: the table in docs/design.md, held against every import statement."""

import ast
import sys
from pathlib import Path

import pytest

import reinschrift

SOURCE = Path(reinschrift.__file__).parent

ORDER = [
    ["errors", "replacing"],
    ["extras"],
    ["core"],
    ["packing"],
    ["tables", "data"],
    ["model"],
    ["words"],
    ["sentences"],
    ["dates"],
    ["observations"],
    ["syntax"],
    ["agreement"],
    ["english"],
    ["evidence"],
    ["decoding"],
    ["encoding"],
    ["markup"],
    ["furniture"],
    ["spacing"],
    ["translation"],
    ["typography"],
    ["pipeline"],
    ["profiles"],
    ["report"],
    ["document"],
    ["api"],
    ["corpus"],
    ["cli", "adapters"],
    ["__main__"],
]
"""From bottom to top; a part may import what stands above it here, and itself. `report` shows edits and stands below
`document`, whose methods use it."""

RANK = {name: n for n, names in enumerate(ORDER) for name in names}

PACKAGES = {
    "regex": "any",
    "ftfy": "encoding",
    "charset_normalizer": "decoding",
}
"""Third parties, and the part that may import them. Those of the extras are imported by `extras.need` alone."""

MODULES = sorted(SOURCE.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(SOURCE).with_suffix("").parts[0]


def imports(path: Path) -> list[str]:
    """Full names of the imported modules, wherever in the file the statement stands."""
    found = []
    package = ["reinschrift", *path.relative_to(SOURCE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found += [f"{module}.{alias.name}" for alias in node.names] if module == "reinschrift" else [module]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_run_downwards(path):
    part = part_of(path)
    if part == "__init__":
        return  # its names are loaded on demand
    for name in imports(path):
        top, *rest = name.split(".")
        if top == "reinschrift":
            target = rest[0] if rest else "__init__"
            if target.startswith("__"):
                continue  # the version
            assert target in RANK, f"{target} has no place in the order"
            assert target == part or RANK[target] < RANK[part], f"{part} may not import {target}"
        elif top not in sys.stdlib_module_names:
            assert PACKAGES.get(top) in {"any", part}, f"{part} may not import {top}"


def test_every_part_has_a_place():
    parts = {part_of(p) for p in MODULES} - {"__init__"}
    assert parts <= set(RANK)


def test_the_core_is_standard_library_only():
    names = {n.split(".")[0] for p in (SOURCE / "core").glob("*.py") for n in imports(p)}
    assert names - sys.stdlib_module_names <= {"reinschrift"}
