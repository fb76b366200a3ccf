"""Laws of taking out whole lines."""

from hypothesis import given
from hypothesis import strategies as st

import reinschrift
from reinschrift.core.layer import Layer
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.furniture._labelled import labelled

PAGES = st.lists(st.sampled_from(["Der Rat tagt.", "Teilen", "Anzeige", "", "Kommentare (4)"]), max_size=12).map(
    "\n".join
)


@given(PAGES, st.sets(st.integers(0, 11)))
def test_other_lines_stay_as_they_are(text, numbers):
    page = Page(text)
    every = page.fact(lines)
    chosen = {n for n in numbers if n < len(every)}
    left = Layer.of(removals(page, chosen)).apply(text)
    assert [x.text for x in lines(Page(left))] == [x.text for i, x in enumerate(every) if i not in chosen]


@given(st.integers(0, 3), st.integers(1, 4))
def test_paragraphs_stay_apart_by_one_blank_line(before, dropped):
    text = "\n\n".join(["Der Rat tagt."] * before + ["Teilen"] * dropped + ["Er berät."])
    left = Layer.of(removals(Page(text), range(before, before + dropped))).apply(text)
    assert left == "\n\n".join(["Der Rat tagt."] * before + ["Er berät."])


def test_a_page_of_one_line_is_all_text():
    assert labelled(Page("Teilen")) == {}


def test_a_line_that_a_hyphen_ties_to_the_next_stays():
    text = "Der Rat tagt über Social-\nMedia- und Video-\nWerbung.\n\nTeilen"
    assert not list(removals(Page(text), [0, 1, 2]))
    left = Layer.of(removals(Page(text), [1, 3])).apply(text)
    assert left == "Der Rat tagt über Social-\nMedia- und Video-\nWerbung.\n"


def test_a_scrap_behind_a_broken_word_goes_without_its_line():
    assert reinschrift.clean("Ein Foto-\npic.twitter.com/AbCdEf1234") == "Ein Foto-\n"


def test_a_line_of_a_sentence_that_the_margin_has_broken_stays():
    text = (
        "Der Rat tagt am Montag. Wer dem Rat etwas mitteilen möchte, dem helfen\n"
        "die Mitarbeiter am Eingang gern weiter.\n\nTeilen"
    )
    assert not list(removals(Page(text), [0]))
    assert not list(removals(Page(text), [1]))
    assert Layer.of(removals(Page(text), [0, 1])).apply(text) == "Teilen"


def test_a_line_inside_a_wrapped_paragraph_stays():
    text = (
        "Die Gemeinde druckt ihr Blatt seit Mai selbst, weil\n"
        "die Druckerei im Nachbarort geschlossen hat. Mehr\n"
        "Kommentare von Lesern als früher bekommt sie nicht,\n"
        "aber schönere Briefe.\n\nKommentare (4)"
    )
    page = Page(text)
    assert not list(removals(page, [0, 1, 2]))
    assert Layer.of(removals(page, [2, 4])).apply(text) == text.removesuffix("Kommentare (4)").rstrip("\n") + "\n"
