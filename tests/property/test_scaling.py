"""Linear on hostile input: judged by the ratio of two sizes, never by the clock."""

import pytest

from reinschrift import ENCODING, THOROUGH, find_dates, normalize, split_sentences
from tests.scaling import assert_linear

SHAPES = {
    "nested-entities": "&" + "amp;" * 16,
    "entity-chain": "&amp;",
    "blanks-before-comma": " " * 16,
    "dots": "." * 16,
    "digits-dot": "1." * 8,
    "brackets": "([{<" * 4,
    "closing-brackets": ")]}>" * 4,
    "combining": "u" + "\u0308" * 15,
    "quotes": "„“\"'" * 4,
    "less-than": "<" * 16,
    "hyphens": "-" * 16,
    "mojibake": "Ã" * 16,
    "percent": "%C3" * 5,
    "quoted-printable": "=C3" * 5,
    "escapes": "\\ud83d" * 3,
    "months": "September 15th " * 2,
    "articles": "in a der die ",
    "lines": "Teilen\n\nMENÜ\n",
    "one-word": "Donaudampfschiff",
    "letters": "a b c d e f g h ",
    "chats": "„a ,“ ",
    "parted-members": "Gesundheits Ministerium ",
    "owners": "Den Kunden das Station ",
    "capitals": "Aaa Bbb, der Ccc, will das Tag ",
}
RUNS = {
    "news": normalize,
    "encoding": lambda text: normalize(text, profile=ENCODING),
    "thorough": lambda text: normalize(text, profile=THOROUGH),
    "sentences": split_sentences,
    "dates": lambda text: find_dates(text, published="2020-09-14"),
}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS.keys())
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_twice_the_text_takes_about_twice_the_time(shape, run):
    assert_linear(run, shape)
