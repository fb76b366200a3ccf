"""Laws of layers and their composition."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.core.edit import Edit
from reinschrift.core.layer import Layer
from reinschrift.core.ledger import compose
from reinschrift.errors import LedgerError
from tests.strategies import layered


@given(layered(depth=1))
def test_inverted_edits_give_the_text_before(case):
    text, (layer,) = case
    assert layer.invert().apply(layer.apply(text)) == text


@given(layered(depth=4))
def test_composition_does_what_the_layers_do(case):
    text, chain = case
    current = text
    for layer in chain:
        current = layer.apply(current)
    assert reduce(compose, chain).apply(text) == current


@given(layered(depth=3))
def test_composition_is_associative_in_effect(case):
    text, (a, b, c) = case
    left = compose(compose(a, b), c)
    right = compose(a, compose(b, c))
    assert left.apply(text) == right.apply(text)


@given(layered(depth=3))
def test_composed_edits_change_something_and_name_their_rules(case):
    _, chain = case
    known = {r for layer in chain for e in layer.edits for r in e.rules}
    for e in reduce(compose, chain).edits:
        assert e.rules
        assert set(e.rules) <= known


@given(layered(depth=1), st.data())
def test_maps_are_monotone(case, data):
    text, (layer,) = case
    after = layer.apply(text)
    a, b, c, d = sorted(data.draw(st.lists(st.integers(0, len(after)), min_size=4, max_size=4)))
    inner, outer = layer.to_before(b, c), layer.to_before(a, d)
    assert 0 <= inner[0] <= inner[1] <= len(text)
    if b < c:  # a point at a removal stands for the removed text, which spans beside it do not hold
        assert outer[0] <= inner[0] <= inner[1] <= outer[1]
    assert layer.to_before(b, b) <= layer.to_before(c, c)


@given(layered(depth=1), st.data())
def test_untouched_text_maps_to_identical_text(case, data):
    text, (layer,) = case
    after = layer.apply(text)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(after)), st.integers(0, len(after)))))
    if any(s < end and start < t for s, t in layer.spans()) or any(start <= s == t <= end for s, t in layer.spans()):
        return
    b0, b1 = layer.to_before(start, end)
    if start < end:
        assert text[b0:b1] == after[start:end]
        assert layer.to_after(b0, b1) == (start, end)


@given(layered(depth=1))
def test_the_edits_behind_a_span_lie_inside_its_source(case):
    _, (layer,) = case
    for e, (s, t) in zip(layer.edits, layer.spans(), strict=True):
        b0, b1 = layer.to_before(s, t)
        assert b0 <= e.start
        assert e.end <= b1


def test_a_point_at_a_removal_maps_to_the_removed_text():
    layer = Layer((Edit(6, 7, " ", ""),))
    assert layer.to_before(6, 6) == (6, 7)
    assert layer.to_after(6, 7) == (6, 6)


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(3, 2, "", ""),),
        (Edit(0, 2, "a", ""),),
        (Edit(0, 2, "ab", ""), Edit(1, 3, "bc", "")),
        (Edit(1, 1, "", "x"), Edit(1, 1, "", "y")),
    ],
)
def test_ambiguous_edits_are_refused(edits):
    with pytest.raises(LedgerError):
        Layer(edits)


def test_a_foreign_ledger_is_refused():
    with pytest.raises(LedgerError, match="another text"):
        Layer((Edit(0, 1, "a", "b"),)).apply("c")
