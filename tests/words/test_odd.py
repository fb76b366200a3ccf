"""Shapes of tokens: the column of odd tokens shows what the text shows, before and after tokens are remembered."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reinschrift.core.page import Page
from reinschrift.words.odd import Shape, mixed_tokens, odd_tokens
from reinschrift.words.suspects import suspects_of

MARKS = ".,:;!?()[]„“”»«\"'’-–@…"
WORDS = "1 20 Haus der Und und oder SPÖ bzw. sowie Arbeits www http com de é ß ² \ud800".split(" ")
PIECES = st.sampled_from([*(" \n\u00a0" * 3), *MARKS, *WORDS])
TEXTS = st.lists(PIECES, max_size=24).map("".join)


def in_text(pattern: str) -> str:
    """The pattern for the text instead of the column: the edge of a token is white space or the end of the text."""
    return re.sub(r"\A\\n", r"(?<!\\S)", pattern).replace(r"\n", r"(?!\S)")


@given(TEXTS)
@example("..")
def test_a_shape_is_seen_if_and_only_if_the_text_has_it(text):
    for _ in range(2):  # the second time the harmless tokens are remembered
        page = Page(text)
        for shape in set(Shape) - {Shape.TWO_WORDS}:
            seen = any(re.search(in_text(pattern), text) for pattern in shape.patterns)
            assert shape(page) == seen, shape


@pytest.mark.parametrize("word", ["Arbeitsund", "Stralsund", "https", "www", "com", "de", "Entweder-oder"])
def test_listed_words_of_odd_shape_are_seen(word):
    assert any(shape(Page(f"Das ist {word} hier.")) for shape in Shape)


GLUED = st.lists(
    st.sampled_from([*"-,.(", "der", "Und", "ist", "Regierung", "hat", "ARD", "www", "kleine"]), max_size=4
)


@given(st.lists(GLUED.map("".join), max_size=8))
def test_two_words_are_seen_if_and_only_if_a_token_has_suspects(tokens):
    text = " ".join(tokens)
    for _ in range(2):
        found = set().union(*(odd.shaped.get(Shape.TWO_WORDS, ()) for odd in odd_tokens(Page(text))))
        assert found == {token for token in text.split() if suspects_of(token.strip(",.("))}


@given(TEXTS)
def test_mixed_tokens_are_the_tokens_with_letter_and_digit_side_by_side(text):
    (pattern,) = Shape.MIXED.patterns
    tokens = [m.span() for m in re.finditer(r"\S+", text) if re.search(pattern, m[0])]
    assert list(mixed_tokens(Page(text))) == tokens


def test_a_token_as_long_as_the_page_is_looked_at_once():
    page = Page("a,b" * 100_000)
    assert Shape.GLUED_COMMA(page)
    assert sum(len(tokens) for odd in page.fact(odd_tokens) for tokens in odd.shaped.values()) == 1
