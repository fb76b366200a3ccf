"""The wheel: it keeps to its size, and an installation from it reads the tables that stand in the sources."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
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
    assert run.stdout == b"".join(DATA.joinpath(name).read_bytes() for name in names)


def test_packed_tables_come_out_as_they_went_in():
    tables = {
        "b.tsv": b"form\nder\n",
        "a.tsv": b"# two\nform\tkind\ndie\tarticle",
        "c.tsv": b"",
        "d.tsv": b"# rows\na\tb\n1\t\n\t2\n",
    }
    assert unpack(pack(tables)) == tables
    assert list(unpack(pack(tables))) == sorted(tables)


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
