"""Own sentences stay as they are, and come back from each kind of damage."""

from __future__ import annotations

import re

import pytest

import reinschrift
from reinschrift import NEWS, THOROUGH
from tests.spacing.own_sentences import SENTENCES

LETTER = r"[^\W\d_]"
LONG = rf"\b({LETTER}{{4}})({LETTER}{{3,}})"

# kind of damage: what is searched for, what takes its place
DAMAGE = {
    "blanks inside low quotation marks": (r"„([^“]+)“", r"„ \1 “"),
    "blanks inside guillemets": (r"»([^«]+)«", r"» \1 «"),
    "blanks inside Swiss guillemets": (r"«([^»]+)»", r"« \1 »"),
    "blanks inside single marks": (r"‚([^‘]+)‘", r"‚ \1 ‘"),
    "blanks inside straight marks": (r'"([^"]+)"', r'" \1 "'),
    "a blank behind the mark that opens": (r"([„»‚])(?=\w)", r"\1 "),
    "a blank before the mark that closes": (r"(?<=[\w.!?])([“«‘])", r" \1"),
    "no blank before the mark that opens": (r"(?<=\w) ([„»‚])", r"\1"),
    "no blank behind the mark that closes": (r"([“«‘]) (?=\w)", r"\1"),
    "blanks inside brackets": (r"\(([^)]+)\)", r"( \1 )"),
    "no blank before brackets": (r"(?<=\w) \((?=\w)", "("),
    "no blank behind brackets": (r"\) (?=\w)", ")"),
    "blanks in a host name": (r"\bwww\.([a-z-]+)\.(de)", r"www. \1. \2"),
    "a blank in the scheme": ("https://", "https: //"),
    "blanks at the at sign": (r"(\w)@(\w[\w-]+\.)", r"\1 @ \2"),
    "a blank in the domain of mail": (r"(@[\w-]+)\.(\w+)", r"\1. \2"),
    "a blank in a hashtag": (r"#(\w)", r"# \1"),
    "a blank in the name of an account": (r"(?<=\s)@(\w)", r"@ \1"),
    "no blank in a date": (r"(\d\.) (?=(?:Mai|Februar|Oktober|Jänner)\b)", r"\1"),
    "a blank behind the decimal comma": (r"(?<=\d),(?=\d)", ", "),
    "a blank before the point of groups": (r"(?<=\d)\.(?=\d{3}\b)", " ."),
    "a blank in a clock time": (r"(?<=\d)([.:])(?=\d\d Uhr)", r"\1 "),
    "a suspended hyphen at a line end": (rf"(?<={LETTER})- (?=und |oder |bis )", "-\n"),
    "a blank before the comma": (r"(?<=\w),(?= )", " ,"),
    "a blank before the colon": (r"(?<=\w): ", " : "),
    "a blank before the end": (r"(?<=\w)([.?!])$", r" \1"),
    "hyphens of Moses": (rf"(?<={LETTER})-(?={LETTER})", " @-@ "),
    "byte pairs": (LONG, r"\1@@ \2"),
    "word pieces": (LONG, r"\1 ##\2"),
    "soft hyphens": (LONG, "\\1\u00ad\\2"),
    "doubled blanks": (" ", "  "),
    "no-break spaces": (" ", "\u00a0"),
    "thin spaces": (" ", "\u2009"),
    "invisible spaces": (" ", " \u200b"),
    "word begins of SentencePiece": (r"^| ", "▁"),
}


@pytest.mark.parametrize("profile", [NEWS, THOROUGH])
def test_good_sentences_stay(profile):
    for sentence in SENTENCES:
        assert reinschrift.clean(sentence, profile=profile) == sentence


@pytest.mark.parametrize("kind", DAMAGE)
def test_damaged_sentences_come_back(kind):
    pattern, damage = DAMAGE[kind]
    damaged = {re.sub(pattern, damage, sentence): sentence for sentence in SENTENCES if re.search(pattern, sentence)}
    assert damaged
    for text, sentence in damaged.items():
        assert reinschrift.clean(text) == sentence


def test_a_lost_blank_is_restored_or_left_alone():
    for sentence in SENTENCES[::3]:
        for blank in re.finditer(" ", sentence):
            glued = sentence[: blank.start()] + sentence[blank.end() :]
            assert reinschrift.clean(glued) in {glued, sentence}
