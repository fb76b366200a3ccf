"""A step wakes every rule that applies to a page, by its signs and gates."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reinschrift import THOROUGH
from reinschrift.core.page import Page
from reinschrift.core.rule import parse_example
from reinschrift.core.signs import rarest_sign, special_signs
from reinschrift.core.step import Step
from reinschrift.pipeline import all_rules
from tests.strategies import dirty

RULES = tuple(rule for step in THOROUGH.steps() for rule in step)
EXAMPLES = [parse_example(note).source for rule in all_rules() for note in rule.fixes]


@st.composite
def damaged(draw):
    """Pieces of examples, torn at any place, with a blank lost or added."""
    pieces = draw(st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=2))
    text = " ".join(piece[draw(st.integers(0, 12)) :] for piece in pieces)
    at = draw(st.integers(0, len(text)))
    return draw(st.sampled_from([text, text[:at] + text[at + 1 :], f"{text[:at]} {text[at:]}"]))


@given(damaged() | dirty)
def test_a_step_wakes_all_that_apply(text):
    page = Page(text)
    for step in THOROUGH.steps():
        awake = {rule.id for _, rule in step.awake(page)}
        assert {rule.id for rule in step if rule.applies(page)} <= awake


def test_ranks_are_those_of_the_step():
    step = Step(RULES)
    assert all(step[rank] is rule for rank, rule in step.awake(Page("Er kam ,ging und (1) „sah“ @x #y & z.")))


@given(dirty, dirty)
def test_a_literal_stands_only_where_its_rarest_sign_does(literal, text):
    sign = rarest_sign(literal)
    if sign and literal in text + literal:
        assert sign in special_signs(Page(text + literal))
