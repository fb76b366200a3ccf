"""What makes a document count as machine-translated: one sure sign, or weak ones that stand close enough together."""

import pytest

from reinschrift.core.page import Page
from reinschrift.evidence.machine_translation import Sign, machine_translated, signs_by_table
from reinschrift.tables import read_table
from tests.translation.sign_examples import sign_examples

SLIPS = "Sie kam mit eine Bevölkerung. Sie hat einen Strategie."
SURE = "Sie kam bis September 15th nicht."
PICTURES = [f"In der Kammer mit der Nummer {n} hing ein Bild, das niemand kannte." for n in range(200)]
CHAPTER = " ".join(PICTURES)


def counts(text):
    return machine_translated(Page(text))


def test_two_slips_in_a_short_text():
    assert counts(SLIPS)
    assert not counts(SLIPS.partition(" Sie hat")[0])


def test_two_slips_in_a_long_text_are_slips():
    assert not counts(f"{SLIPS} {CHAPTER}")


def test_slips_throughout_a_long_text():
    assert counts(" ".join(f"{picture} {SLIPS}" if n % 20 == 0 else picture for n, picture in enumerate(PICTURES)))


def test_a_sure_sign_in_a_long_text():
    assert counts(f"{SURE} {CHAPTER}")


def found(text):
    return [e.sign for e in signs_by_table(Page(text))]


def test_every_sign_has_an_example():
    assert [row.sign for row in sign_examples()] == [row.sign for row in read_table("evidence/signs.tsv", Sign)]


@pytest.mark.parametrize("row", sign_examples(), ids=lambda row: f"{row.sign}-{row.example}")
def test_signs_are_found_in_their_examples_alone(row):
    assert row.sign in found(row.example)
    assert row.sign not in found(row.counterexample)


def test_an_english_place_behind_a_german_preposition_is_a_sign():
    assert "English place name" in found("ein Zug aus Munich hielt")
    assert "English place name" not in found("Made in Germany")
    assert "English place name" not in found("ein Lied aus Vienna Hills lief")


GLUED = "Die Forscherin Joan Prescottwarnte davor. Der Anwalt Milo Mroczekkündigte an, zu klagen."


def test_two_names_that_have_swallowed_their_verb():
    assert counts(GLUED)
    assert not counts(GLUED.partition(" Der Anwalt")[0])
    assert not counts("Der Gekündigte kam, die Unterschriebene ging. Die Angekündigte war da, das Unerklärte blieb.")


def test_a_comma_inside_the_quotation_mark_stands_at_its_edge():
    assert counts("„Wir bleiben,“ sagte der Wirt. „Es wird gehen,“ sagte die Köchin.")


def test_quotation_marks_without_blanks_are_no_french_ones():
    assert "French quotation marks" not in found("«Wir haben alles»")


def test_german_quotation_marks_that_point_inwards_are_no_french_ones():
    assert not counts(
        "»Wir bleiben« sagte der Wirt, »es wird gehen« die Köchin. Sie lasen »Die Welt« und »Die Zeit« dabei."
    )
