"""The examples in the documentation are true."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_examples(page):
    # A fence ends an example: doctest would take it for output.
    text = page.read_text(encoding="utf-8").replace("```\n", "\n")
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    report: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page):
    generated = {"rules/index.md", "measured.md"}
    for target in re.findall(r"\]\(([\w./-]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert target in generated or (page.parent / target).exists(), target


def test_readme_begins_with_demo_and_test():
    head = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## ")[0]
    assert head.index("make demo") < head.index("make test") < head.index("pip install reinschrift")
