"""The wheel: it keeps to its size, and an installation from it reads the tables that stand in the sources."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from itertools import dropwhile
from pathlib import Path

import pytest
from hatchling.build import build_wheel

from reinschrift.errors import DataError
from reinschrift.packing import pack, unpack

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "src" / "reinschrift" / "data"
LARGEST = 1_500_000
READS = """
import sys
from reinschrift.tables import read_bytes
for name in sys.argv[1:]:
    sys.stdout.buffer.write(read_bytes(name))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder, here = tmp_path_factory.mktemp("wheel"), Path.cwd()
    os.chdir(ROOT)
    try:
        return folder / build_wheel(str(folder))
    finally:
        os.chdir(here)


def test_it_keeps_to_its_size(wheel):
    assert wheel.stat().st_size <= LARGEST


def test_its_tables_are_those_of_the_sources(wheel, tmp_path):
    names = [
        path.relative_to(DATA).as_posix() for path in sorted(DATA.glob("*/*.*")) if path.suffix in {".tsv", ".bin"}
    ]
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    assert not list(tmp_path.rglob("*.tsv"))
    # Coverage would count the unpacked copy as a second package, nearly all of it never run.
    uncounted = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    run = subprocess.run(
        [sys.executable, "-c", READS, *names],
        cwd=tmp_path,
        env=uncounted | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert run.stdout == b"".join(_without_notes(DATA.joinpath(name)) for name in names)


def _without_notes(path: Path) -> bytes:
    """What a wheel carries of a file: of a table all but the lines at its top that only help who edits it."""
    content = path.read_bytes()
    if path.suffix != ".tsv":
        return content
    lines = content.splitlines(keepends=True)
    head = len(lines) - len(list(dropwhile(lambda line: line.startswith(b"#"), lines)))
    return b"".join(
        lines[n] for n in range(len(lines)) if n >= head or lines[n].startswith((b"# source:", b"# licence:"))
    )


def test_packed_tables_come_out_as_they_went_in():
    tables = {
        "b.tsv": b"form\nder\n",
        "a.tsv": b"# source: own\nform\tkind\ndie\tarticle",
        "c.tsv": b"",
        "d.tsv": b"# source: own\n# licence: Apache-2.0\na\tb\n1\t\n\t#2\n#3\t4\n",
    }
    assert unpack(pack(tables)) == tables
    assert list(unpack(pack(tables))) == sorted(tables)


def test_notes_stay_behind():
    head = b"# source: own\n# licence: Apache-2.0\nform\n"
    assert unpack(pack({"a.tsv": b"# Words\n" + head + b"der\n# die\n"})) == {"a.tsv": head + b"der\n# die\n"}


def test_tables_of_rows_are_packed_by_columns():
    rows = b"".join(b"word%d\tnoun\tde\n" % (i * i % 997) for i in range(500))
    apart = b"\n".join(b"\n".join(column) for column in zip(*map(bytes.split, rows.splitlines()), strict=True))
    assert len(pack({"a.tsv": b"# words\nword\tkind\tlanguage\n" + rows})) <= len(pack({"a.tsv": apart})) + 40


@pytest.mark.parametrize("table", [b"form\n=== b.tsv\n", b"form\tkind\nder\t=== b.tsv\n"])
def test_the_line_that_parts_tables_stands_in_none(table):
    with pytest.raises(DataError, match="a line begins with '==='"):
        pack({"a.tsv": table})


def test_its_entries_are_whole(wheel):
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None
        assert "reinschrift/py.typed" in archive.namelist()
