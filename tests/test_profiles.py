"""Choosing rules by name."""

import pytest

from reinschrift import NEWS, NONE, THOROUGH, ReinschriftError, clean, rules

WISHES = [r.id for r in rules() if r.family == "typography"]


@pytest.mark.parametrize("profile", [NONE, NEWS, THOROUGH], ids=lambda p: p.name)
def test_a_family_of_wishes_is_not_chosen_by_its_name(profile):
    with pytest.raises(ReinschriftError, match=WISHES[0]):
        profile.including("typography")
    assert profile.without("typography").steps() == profile.steps()


def test_a_wish_is_chosen_by_its_id():
    assert clean("Er kam...", profile=NONE.including("typography/three-points")) == "Er kam…"
