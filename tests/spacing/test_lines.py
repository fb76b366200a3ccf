"""Lines that a program broke are put together again; lines that somebody broke are not."""

import textwrap

import pytest

from reinschrift import NEWS, clean

SPACING = NEWS.without("encoding", "markup", "furniture", "translation")
PARAGRAPH = (
    "Der Gemeinderat hat am Dienstag nach langer Debatte beschlossen, das alte Hallenbad zu erhalten und im nächsten "
    "Jahr für vier Millionen Franken zu sanieren. Die Kosten trägt zur Hälfte der Kanton – den Rest teilen sich die "
    "Gemeinden am See, deren Schulen das Bad seit vierzig Jahren benutzen. „Wir sind erleichtert“, sagte die "
    "Präsidentin, die sich lange dafür eingesetzt hatte. Baubeginn ist im Herbst (sofern niemand Einsprache erhebt)."
)
SHORT = "Die Eröffnung soll im Jahr darauf mit einem Fest der Vereine gefeiert werden, heißt es."
POEM = "Im Hafen liegt ein Kahn\nder will nicht mehr hinaus\nder Wind ist aus dem Haus\nund niemand denkt daran"


@pytest.mark.parametrize("width", range(50, 101, 5))
def test_wrapped_paragraphs_are_whole_again(width):
    wrapped = "\n\n".join(textwrap.fill(p, width) for p in (PARAGRAPH, SHORT))
    assert clean(wrapped, profile=SPACING) == f"{PARAGRAPH}\n\n{SHORT}"


@pytest.mark.parametrize("width", range(50, 101, 5))
def test_verse_beside_a_wrapped_paragraph_stays(width):
    text = f"{textwrap.fill(PARAGRAPH, width)}\n\n{POEM}"
    assert clean(text, profile=SPACING) == f"{PARAGRAPH}\n\n{POEM}"


def test_columns_keep_their_blanks():
    table = "Bern     3:1   (2:0)\nBasel    2:2   (1:1)\nThun     0:4   (0:3)"
    assert clean(table, profile=SPACING) == table


def test_a_line_end_in_a_broken_word_is_no_blank():
    text = "Der Gemeinde-\nrat und die Bundes-\nund Landesbehörden sowie die CDU-\nFraktion tagten."
    assert clean(text, profile=SPACING) == (
        "Der Gemeinderat und die Bundes- und Landesbehörden sowie die CDU-Fraktion tagten."
    )
