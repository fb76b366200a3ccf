"""The tools beside the package: only in a checkout, so they are loaded by path."""

import importlib.util
from pathlib import Path

import pytest

import reinschrift
from reinschrift.errors import RuleError
from reinschrift.pipeline import FAMILIES

TOOLS = Path(__file__).parent.parent.parent / "tools"


def load(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rule_gets_a_page_and_figures_one_together(tmp_path):
    figures = tmp_path / "figures"
    figures.mkdir()
    (figures / "speed.md").write_text("# Speed\n\n| a | b |\n\n```sh\n# as it is\n```\n", encoding="utf-8")
    load(TOOLS / "build_docs.py").main(tmp_path, figures)
    assert "\n## Speed\n\n| a | b |\n\n```sh\n# as it is\n```\n" in (tmp_path / "measured.md").read_text(
        encoding="utf-8"
    )
    index = (tmp_path / "rules" / "index.md").read_text(encoding="utf-8")
    for rule in reinschrift.rules():
        assert f"({rule.id}.md)" in index
        page = (tmp_path / "rules" / f"{rule.id}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {rule.id}\n")
        assert all(source in page for source in rule.sources)


def test_a_new_rule_is_scaffolded_once(tmp_path, capsys):
    (tmp_path / "spacing").mkdir()
    new_rule = load(TOOLS / "new_rule.py").main
    assert new_rule(["spacing/my-fault"], tmp_path) == 0
    with pytest.raises(RuleError, match="spacing/my-fault"):  # its blanks are still to be filled
        load(tmp_path / "spacing" / "my_fault.py")
    assert new_rule(["spacing/my-fault"], tmp_path) == 2
    assert new_rule(["spaces/my-fault"], tmp_path) == 2
    assert new_rule(["spacing/My_Fault"], tmp_path) == 2
    assert new_rule([], tmp_path) == 2


def test_the_scaffold_knows_the_families():
    assert load(TOOLS / "new_rule.py").FAMILIES == FAMILIES


def test_pairs_of_letters_are_made_again_to_the_byte():
    tool = load(TOOLS / "build_letter_pairs.py")
    assert tool.table() == tool.TARGET.read_bytes()
