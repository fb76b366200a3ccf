"""English names and titles in German sentences: they stay, in a sound text and in a translated one."""

from pathlib import Path

import pytest

import reinschrift

NAMES = Path(__file__).with_name("english_names.txt").read_text(encoding="utf-8").splitlines()
TRANSLATED = "Der Minister kam am September 15th nach Berlin. Das stand in a Pressemitteilung der Regierung.\n\n"


@pytest.mark.parametrize("sentence", NAMES)
def test_they_stay_in_a_sound_text(sentence):
    assert reinschrift.clean(sentence) == sentence


@pytest.mark.parametrize("sentence", NAMES)
def test_they_stay_in_a_translated_text(sentence):
    assert reinschrift.clean(TRANSLATED + sentence).endswith("\n\n" + sentence)
