"""The gate of the encoding rules: what it shuts out, no rule would have changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift import ENCODING
from reinschrift.core.page import Page
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import FOREIGN

RULES = [rule for step in ENCODING.steps() for rule in step if rule.gate is suspicious]
PIECES = st.one_of(
    st.sampled_from(
        [" ", " ", ", ", ". ", "für ", "Übung ", "größer ", "Straße ", "Ärger ", "ä", "ü", "ö", "ß", "–", "„", "“"]
    ),
    st.sampled_from(sorted(FOREIGN)),
    st.text("abeimnrstzBDGK", min_size=1, max_size=4),
)


@pytest.mark.parametrize(
    "text",
    [
        "Frau Kučera führte die Gäste über die Brücke, später gab es Käse für zwölf.",
        "Der Bürgermeister grüßte Łukasz, die übrigen Gäste trafen später in Köln ein.",
        "Über Erdoğan, die Städte und die Höhe der Zölle müsse man früher reden, hieß es.",
    ],
)
def test_names_of_other_languages_shut_the_gate(text):
    assert not suspicious(Page(text))


@pytest.mark.parametrize(
    "text", ["šber die Brücke", "fr…her", "grÃ¶ÃŸer", "Er heißt ĂĽbel", "Fr?her", "M&uuml;ller", "die Lčcke"]
)
def test_damage_opens_the_gate(text):
    assert suspicious(Page(text))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_rule_has_anything_to_say_behind_the_gate(text):
    page = Page(text)
    if not suspicious(page):
        assert [edit for rule in RULES if rule.may_apply(page) for edit in rule.find(page)] == []
