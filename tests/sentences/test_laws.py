"""The laws of segmentation on arbitrary and on hostile text."""

import json
import pickle
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.sentences import Sentence, explain, split_sentences
from tests.scaling import assert_linear

PIECES = [
    *[
        ".",
        "!",
        "?",
        "…",
        ":",
        ",",
        ";",
        "(",
        ")",
        '"',
        "„",
        "“",
        "»",
        "«",
        "-",
        "–",
        "1",
        "5",
        "12",
        "1998",
        "III",
        "a",
        "A",
    ],
    *[" ", "  ", "\n", "\n\n", "\r\n", "\t", "\u2029", "\xa0", "\x00", "\ud800", "\u202e"],
    *[
        "Der",
        "der",
        "am",
        "Dr",
        "usw",
        "z.B.",
        "Mai",
        "Platz",
        "Ende",
        "Haus",
        "kam",
        "dpa",
        "(dpa)",
        "Ulm.de",
        "Teilen",
        "Foto:",
        "Rat",
    ],
]
TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)


@given(TEXTS)
def test_sentences_are_in_order_and_not_empty(text: str) -> None:
    at = 0
    for start, end in split_sentences(text):
        assert at <= start < end <= len(text)
        at = end


@given(TEXTS)
def test_no_white_space_at_the_edges(text: str) -> None:
    assert all(text[s:e] == text[s:e].strip() for s, e in split_sentences(text))


@given(TEXTS)
def test_nothing_but_white_space_between(text: str) -> None:
    sentences = split_sentences(text)
    assert "".join("".join(text[s:e].split()) for s, e in sentences) == "".join(text.split())


@given(TEXTS)
def test_explain_names_every_boundary(text: str) -> None:
    assert [p for p, boundary, _ in explain(text) if boundary] == [s.end for s in split_sentences(text)[:-1]]


@given(TEXTS)
def test_positions_of_explain_never_go_back(text: str) -> None:
    positions = [p for p, _, _ in explain(text)]
    assert positions == sorted(positions)


@given(TEXTS)
def test_a_blank_line_always_ends_a_sentence(text: str) -> None:
    both = split_sentences(f"{text}\n\n{text}")
    assert not any(s < len(text.rstrip()) < e for s, e in both)


@given(TEXTS)
def test_flat_text_only_adds_boundaries(text: str) -> None:
    flat = split_sentences(text, flat=True)
    assert {s.end for s in split_sentences(text)} <= {s.end for s in flat}
    assert "".join("".join(text[s:e].split()) for s, e in flat) == "".join(text.split())
    assert [p for p, boundary, _ in explain(text, flat=True) if boundary] == [s.end for s in flat[:-1]]


def test_sentence_is_a_plain_value() -> None:
    sentence = Sentence(3, 9)
    assert tuple(sentence) == (3, 9)
    assert pickle.loads(pickle.dumps(sentence)) == sentence  # noqa: S301 - our own bytes
    assert hash(sentence) == hash(Sentence(3, 9))
    assert not hasattr(sentence, "__dict__")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud800", ".", "...", "?!", "“", "\u2029"])
def test_degenerate_text(text: str) -> None:
    assert len(split_sentences(text)) == bool(text.strip())


HOSTILE = [
    "1.",
    "?",
    '"',
    "…",
    ". ",
    '." ',
    "(",
    ".) ",
    "\n",
    "\n ",
    " ",
    "a",
    "A.",
    "z. ",
    "Wort\n",
    '. " ',
    ". (dpa) ",
    "a.B",
    "I. ",
    "5. ",
    "Teilen ",
    "Foto: A ",
    "Von A B ",
    "Wort! ",
    "„Nun! ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_is_linear(unit: str) -> None:
    assert_linear(split_sentences, unit, size=6_000)


@pytest.mark.parametrize("unit", ["Der Rat ", "„Der ", '"Der Rat ', "Rat Der ", "Ulm - Der ", "Ulm (dpa) - "])
def test_time_of_flat_text_is_linear(unit: str) -> None:
    assert_linear(partial(split_sentences, flat=True), unit, size=6_000)


SEED = Path(__file__).parents[3] / "shared" / "seed"


@pytest.mark.skipif(not SEED.exists(), reason="the development data is not at ../shared")
def test_seed_document() -> None:
    text = (SEED / "tiktok-oracle.gold.txt").read_text(encoding="utf-8")
    expected = json.loads((SEED / "tiktok-oracle.expected.json").read_text(encoding="utf-8"))["sentences"]
    assert [list(s) for s in split_sentences(text)] == expected
