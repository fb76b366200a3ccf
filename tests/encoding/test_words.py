"""Which word was meant: known words, their company, words made of parts, and the mood of verbs."""

import pytest

from reinschrift.encoding._making import made
from reinschrift.encoding._moods import leaning, subjunctive
from reinschrift.encoding._neighbours import NOWHERE
from reinschrift.encoding._restoration import restored
from reinschrift.encoding._skeletons import base_skeleton, dropped_skeleton, slot_skeleton


@pytest.mark.parametrize(
    "word",
    ["Brückengeländer", "Außenhülle", "übergroßer", "Gästezimmern", "Niederländerin", "burgenländische", "abgekühlt"],
)
@pytest.mark.parametrize("skeleton", [base_skeleton, dropped_skeleton, slot_skeleton])
def test_words_that_no_table_lists_are_made_of_parts(word, skeleton):
    assert word in [form for _, form in made(skeleton(word), skeleton)]


def test_letters_that_are_left_are_kept():
    assert restored("gemä\ufffd") == ("gemäß", True)
    assert restored("F\ufffdße") == ("Füße", True)


def test_the_neighbours_decide():
    assert restored("f\ufffdhrt", NOWHERE._replace(before="das", after="zu")) == ("führt", True)


def test_a_capital_after_a_lost_letter():
    assert restored("\ufffdRZTEKAMMER") == ("ÄRZTEKAMMER", True)
    assert restored("\ufffdBB") == ("ÖBB", True)
    assert restored("X\ufffd") is None or restored("X\ufffd") == ("XÖ", True)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Das Haus *wurde* im Mai verkauft.", False),
        ("Er *wurde* gern nach Rom ziehen.", True),
        ("*Hatte* er das gewusst, ware er gekommen.", True),
        ("Wenn es regnet, *konnte* das Fest ausfallen.", True),
        ("Damals *konnte* niemand schwimmen.", False),
        ("Er *hatte* es besser wissen mussen.", True),
    ],
)
def test_the_sentence_tells_the_mood(sentence, wanted):
    start, end = sentence.index("*"), sentence.rindex("*") - 1
    assert (leaning(sentence.replace("*", ""), start, end) > 0) is wanted


def test_few_verbs_have_a_mood_to_tell():
    assert subjunctive("wurde") == "würde"
    assert subjunctive("Haus") is None
