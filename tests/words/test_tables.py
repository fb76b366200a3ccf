"""The built tables fit their manifest and can be built again."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.errors import DataError
from reinschrift.tables import read_bytes
from reinschrift.words.joined import join, joined_order, unjoin
from reinschrift.words.packed import pack, unpack

ROOT = Path(__file__).resolve().parents[2]
COUNTS = ROOT.parent / "shared" / "lexicon"
OURS = {
    name: entry
    for name, entry in tomllib.loads(read_bytes("MANIFEST.toml").decode()).items()
    if entry["builder"] == "tools/build_words.py"
}
MODELS = {
    name: entry
    for name, entry in tomllib.loads(read_bytes("MANIFEST.toml").decode()).items()
    if entry["builder"] == "tools/build_word_models.py"
}


@pytest.mark.parametrize("name", sorted(OURS | MODELS))
def test_the_manifest_names_the_shipped_file(name):
    assert hashlib.sha256(read_bytes(name)).hexdigest() == (OURS | MODELS)[name]["sha256"]
    assert (OURS | MODELS)[name]["source"]
    assert (OURS | MODELS)[name]["licence"]


def test_the_tables_stay_small():
    folder = ROOT / "src" / "reinschrift" / "data" / "words"
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 900_000


def unjoined(data: bytes, columns: tuple[int, ...]) -> list[dict[str, tuple[int, ...]]]:
    return [dict(zip(words, zip(*own, strict=True), strict=True)) for words, own in unjoin(data, columns)]


def contents(name: str, data: bytes) -> object:
    """Without the compression, whose bytes differ from one version of zlib to the next."""
    if name.endswith("forms.bin"):
        return unjoined(data, (2, 1))
    return unpack(data, 1) if name.endswith(".bin") else data


@pytest.mark.skipif(not COUNTS.is_dir(), reason="needs the counted lexicon, the input of tools/build_words.py")
def test_the_same_counts_give_the_same_tables():
    spec = importlib.util.spec_from_file_location("build_words", ROOT / "tools" / "build_words.py")
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    built = builder.build(COUNTS)
    assert sorted(built) == sorted(OURS)
    for name, file in built.items():
        assert file.rows == OURS[name]["rows"]
        assert contents(name, file.content) == contents(name, read_bytes(name))


@pytest.mark.skipif(not COUNTS.is_dir(), reason="needs the counted lexicon, the input of tools/build_word_models.py")
def test_the_same_counts_give_the_same_pairs(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    builder = importlib.import_module("build_word_models")
    built = pack(builder.build_pairs(COUNTS))
    assert unpack(built, 1) == unpack(read_bytes("words/pairs.bin"), 1)


def test_a_frequent_ending_costs_less_than_a_rare_one(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    builder = importlib.import_module("build_word_models")
    model = builder.Smoothed(["haus", "maus", "laus", "hans"])
    assert model.probability("hau", "s") > model.probability("hau", "n")
    assert 0 < model.probability("xyz", "q") < 1


WORDS = st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1)


@given(st.dictionaries(WORDS, st.tuples(st.integers(0, 255), st.integers(0, 255)), min_size=1))
def test_packing_loses_nothing(table):
    words, columns = unpack(pack(table), 2)
    assert dict(zip(words, zip(*columns, strict=True), strict=True)) == table
    assert words in (sorted(table), sorted(table, key=lambda word: word[::-1]))


def test_wrong_tables_say_so():
    with pytest.raises(DataError):
        pack({"a\nb": (1,)})
    with pytest.raises(DataError):
        pack({"a": (1,), "b": (1, 2)})
    with pytest.raises(DataError):
        unpack(b"rubbish", 1)
    with pytest.raises(DataError):
        unpack(pack({"a": (1,), "ab": (2,)})[:-1], 1)
    with pytest.raises(DataError):
        unpack(pack({"a": (1,)}), 2)


LETTERS = st.sampled_from("abenÄÖäöüßÉéǅİıž’- ")
FORMS = st.dictionaries(st.text(LETTERS, min_size=1), st.tuples(st.integers(0, 255), st.integers(0, 255)), min_size=1)
PARTS = st.dictionaries(st.text(LETTERS, min_size=1), st.tuples(st.integers(0, 255)), min_size=1)


@given(FORMS, PARTS)
def test_joining_loses_nothing(forms, parts):
    joined = join((forms, parts))
    assert unjoined(joined, (2, 1)) == [forms, parts]
    (words, _), (others, _) = unjoin(joined, (2, 1))
    assert [list(words), list(others)] == [joined_order(forms), joined_order(parts)]


def test_many_tables_of_long_words_are_joined():
    tables = [{f"{letter}{'x' * n}": (n,) for n in range(80) for letter in "aAb"} for _ in range(12)]
    assert unjoined(join(tables), (1,) * 12) == tables


def test_wrong_joined_tables_say_so():
    for words in ({"": (1,)}, {"a\nb": (1,)}, {"a\x7f": (1,)}, {chr(0x4E00 + n): (1,) for n in range(129)}):
        with pytest.raises(DataError, match=r"characters|empty word"):
            join((words,))
    file = join(({"a": (1,), "Ab": (2,)}, {"a": (3,)}))
    for wrong in (b"rubbish", file[:-1], pack({"a": (1,), "ab": (2,)})):
        with pytest.raises(DataError):
            unjoin(wrong, (1, 1))
    for columns in ((1,), (1, 2), (2, 1), (1, 0)):
        with pytest.raises(DataError):
            unjoin(file, columns)
