"""Spacing and typography on anything: settled after one run, and linear on hostile input."""

import pytest
from hypothesis import given

from reinschrift import NEWS, normalize, rules
from tests.scaling import assert_linear
from tests.strategies import dirty, mangled

TYPOGRAPHY = tuple(r.id for r in rules() if r.family == "typography")
PRINT = NEWS.including(*TYPOGRAPHY)
SHAPES = {
    "broken-words": "abc-\ndef",
    "soft-line-ends": "abc\u00ad\n",
    "short-lines": "a\n",
    "line-edges": " \n \n",
    "columns": "a   b   c\n",
    "tabs": "a\tb\n",
    "no-break": "\u00a0a\u00a0",
    "quotes-apart": ' " a " „ a “ » a « ',
    "quotes-open": "„ a",
    "brackets-apart": "( a ) [ b ] ",
    "glued": "ab.Cd",
    "glued-quotes": "a.“A",
    "commas": "ab,cd",
    "decimals": "1, 5 Prozent ",
    "groups": "1. 000. 000",
    "address": "www.a.de/x",
    "address-apart": "www. a. de / ",
    "mail": "a @ b. de",
    "points-at": "a.@",
    "hashtags": "# ab @ c_d ",
    "pieces": "ab@@ ▁cd",
    "joiners": "a @-@ ",
    "references": "& # 3",
    "blanks-before": "ab ,cd .Ef ",
    "colons": "er:Da ab;cd ",
    "ratios": "1 : 23 ",
    "times": "1: 23 Uhr ",
    "fractions": "(1, 2) 1:23, 4 (",
    "numbers-glued": "der12 ab3:4 U6und ",
    "hyphens-apart": "EU- Rat 7 -jährig ",
    "suspended": "Nordund Ab Arbeitsund Ab ",
    "camel": "TikTokhat aBcDe ",
    "domains": "auf Abc. de Abc. com ",
    "apostrophes": "ab 's d 'A @-@ ",
    "wordpieces": "ab ##cd ￭ ",
    "torn": "ver kauft ",
    "brackets-glued": "Maier(51)hat ",
    "quotes-glued": "das„Haus“und ",
    "quotes-unclosed": "das“und ",
    "short-sentences": "Es ging. ",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_twice_the_text_takes_about_twice_the_time(shape):
    assert_linear(lambda text: normalize(text, profile=PRINT), shape, size=4_000)


@given(dirty)
def test_typography_on_top_of_news_settles(text):
    fair = normalize(text, profile=PRINT)
    assert fair.flags == () or all(f.rule != "core/unsettled" for f in fair.flags)
    assert normalize(fair.text, profile=PRINT).edits == ()


@given(mangled)
def test_spacing_neither_drops_nor_adds_a_letter(text):
    only = NEWS.without("encoding", "markup", "furniture", "translation")
    fair = normalize(text, profile=only).text
    assert [c for c in fair if c.isalnum()] == [c for c in text if c.isalnum()]
