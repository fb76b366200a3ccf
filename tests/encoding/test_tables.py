"""The built tables of this family fit their manifest and can be built again."""

import hashlib
import importlib
import tomllib
from pathlib import Path

import pytest

from reinschrift.tables import read_bytes
from reinschrift.words.packed import unpack

ROOT = Path(__file__).resolve().parents[2]
COUNTS = ROOT.parent / "shared" / "lexicon"
TABLES = {"encoding/umlaut_forms.bin": "build_forms", "encoding/contexts.bin": "build_contexts"}

OWN = "encoding/own_words.bin"
MISTAKEN = "encoding/mistaken_forms.bin"  # takes minutes to build


@pytest.mark.parametrize("name", [*TABLES, OWN, MISTAKEN])
def test_the_manifest_names_the_shipped_file(name):
    entry = tomllib.loads(read_bytes("MANIFEST.toml").decode())[name]
    assert hashlib.sha256(read_bytes(name)).hexdigest() == entry["sha256"]
    assert entry["source"]
    assert entry["licence"]


@pytest.mark.skipif(not COUNTS.is_dir(), reason="needs the counted lexicon, the input of tools/build_encoding.py")
@pytest.mark.parametrize(("name", "build"), TABLES.items())
def test_the_same_counts_give_the_same_table(name, build, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    table = getattr(importlib.import_module("build_encoding"), build)(COUNTS)
    words, (column,) = unpack(read_bytes(name), 1)
    assert table == {word: (value,) for word, value in zip(words, column, strict=True)}


def test_the_lists_written_by_hand_give_the_shipped_table(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    table = importlib.import_module("build_encoding").build_own_words()
    words, (column,) = unpack(read_bytes(OWN), 1)
    assert table == {word: (value,) for word, value in zip(words, column, strict=True)}
