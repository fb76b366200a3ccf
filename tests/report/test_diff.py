import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift import Edit, normalize
from reinschrift.report.diff import unified_diff, word_diff
from reinschrift.report.terminal import coloured_diff
from tests.scaling import assert_linear
from tests.strategies import layers


def test_a_last_line_without_end_is_marked():
    lines = unified_diff("Er kam .\nSie", [Edit(6, 7, " ", "")]).split("\n")
    assert lines[3:] == ["-Er kam .", "+Er kam.", " Sie", "\\ No newline at end of file", ""]


def test_only_line_feeds_end_lines():
    assert unified_diff("a\u2028b\x0bc\n", [Edit(4, 5, "c", "d")]).split("\n")[3:5] == [
        "-a\u2028b\x0bc",
        "+a\u2028b\x0bd",
    ]


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
@pytest.mark.parametrize("source", ["Er kam .\n\nSie ging , ja .\n", "eins\nzwei .\ndrei", "Er kam .\n\nEnde"])
def test_patch_can_apply_it(tmp_path, source):
    doc = normalize(source)
    target = tmp_path / "text"
    target.write_text(source, encoding="utf-8", newline="")
    subprocess.run(["patch", "-s", str(target)], input=doc.diff(), text=True, check=True, encoding="utf-8")  # noqa: S607
    assert target.read_text(encoding="utf-8") == doc.text


def test_groups_and_ranges():
    source = "".join(f"{n}\n" for n in range(10))
    diff = unified_diff(source, [Edit(0, 2, "0\n", ""), Edit(6, 7, "3", "x"), Edit(20, 20, "", "y\nz")], "n")
    assert diff == (
        "--- n\n+++ n (fair copy)\n@@ -1,5 +1,4 @@\n-0\n 1\n 2\n-3\n+x\n 4\n"
        "@@ -10 +9,3 @@\n 9\n+y\n+z\n\\ No newline at end of file\n"
    )


@st.composite
def edited(draw):
    """A text and a layer of edits of it."""
    source = draw(st.text("ab\n", max_size=20))
    return source, draw(layers(source, new="ac\n"))


@given(edited())
def test_the_diff_holds_the_fair_copy(case):
    source, layer = case
    assert patched(source, unified_diff(source, layer.edits)) == layer.apply(source)


def patched(source, diff):
    """What ``patch`` makes of it; it fails where the diff does not fit."""
    old = source.split("\n")
    old = [f"{x}\n" for x in old[:-1]] + ([old[-1]] if old[-1] else [])
    new, at = [], 0
    lines = diff.replace("\n\\ No newline at end of file\n", "\0").replace("\n", "\n\1").replace("\0", "\1").split("\1")
    for line in lines[2:]:
        sign, rest = line[:1], line[1:]
        if sign == "@":
            start, _, count = re.match(r"@@ -(\d+)(,(\d+))? ", line).groups()
            target = int(start) - (count != "0")
            new += old[at:target]
            at = target
            assert re.search(r"\+(\d+)", line)[1] == str(len(new) + (",0 @@" not in line))
        elif sign in {"-", " "}:
            assert old[at] == rest
            at += 1
        new += [rest] if sign in {"+", " "} else []
    return "".join(new + old[at:])


@pytest.mark.parametrize("shape", ["a .", "a .\n"], ids=["one line", "many lines"])
@pytest.mark.parametrize("diff", [unified_diff, coloured_diff])
def test_diffs_are_linear(shape, diff):
    assert_linear(lambda text: diff(text, [Edit(m.start(), m.end(), " ", "") for m in re.finditer(" ", text)]), shape)


@given(st.text("ab ,.\n", max_size=30))
def test_word_diff_holds_both_texts(text):
    doc = normalize(text)
    marked = word_diff(doc.source, doc.edits, ("<", ">", "{", "}"))
    assert marked.count("<") == sum(bool(e.old) for e in doc.edits)
