"""Gates spare looks that would find nothing: what they shut out, no rule and no sign would have found."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import parse_example
from reinschrift.evidence.machine_translation import Sign, signs_by_table
from reinschrift.observations.doubles import RUN, has_run
from reinschrift.pipeline import all_rules
from reinschrift.tables import read_table
from tests.strategies import dirty
from tests.translation.sign_examples import sign_examples

RULES = all_rules()
# The gate of encoding has a test of its own; to those of furniture it belongs what a line is: finders rely on them.
GATED = [r for r in RULES if r.family not in {"encoding", "furniture"} and (r.gate is not None or r.needs)]
FAULTS = st.sampled_from([parse_example(note).source for rule in RULES for note in rule.fixes])
SIGNS = read_table("evidence/signs.tsv", Sign)
TRACES = st.sampled_from([text for row in sign_examples() for text in (row.example, row.counterexample)])


@st.composite
def pages(draw, pieces):
    """Faults side by side, each cut somewhere perhaps, with other text behind them."""
    parts = []
    for piece in draw(st.lists(pieces, min_size=1, max_size=3)):
        start = draw(st.just(0) | st.integers(0, len(piece)))
        parts.append(piece[start : draw(st.just(len(piece)) | st.integers(start, len(piece)))])
    return draw(st.sampled_from([" ", "\n\n", "", ". "])).join([*parts, draw(dirty)])


@given(pages(FAULTS))
def test_no_rule_finds_anything_behind_its_gate(text):
    for rule in GATED:
        page = Page(text, rule.example_context)
        open_gate = rule.gate is None or page.fact(rule.gate)
        met = not rule.needs or any(literal in text for literal in rule.needs)
        if not (open_gate and met):
            assert [f for f in rule.find(page) if isinstance(f, Flag) or f.old != f.new] == [], rule.id


def matches(row, text):
    """Where a sign is by its pattern alone; a word that its gate needs must stand between blanks."""
    if row.gate == "words" and not set(row.needed.split("|")) & set(text.split()):
        return []
    pattern = re.compile(f"(?m)^(?:{row.pattern})" if row.gate == "capitals" else row.pattern)
    return [(m.start(), m.end(), row.sign) for m in pattern.finditer(text)]


@given(pages(TRACES))
def test_signs_are_found_as_if_their_gates_were_open(text):
    found = sorted((e.start, e.end, e.sign) for e in signs_by_table(Page(text)))
    assert found == sorted(place for row in SIGNS for place in matches(row, text))


def joined(pairs):
    return "".join(word + blank for word, blank in pairs)


LIKE_RUNS = st.sampled_from(["von", "Von", "von,", "„Von", "davon", "vonder", "in", "ſo", "so", "So", "–", "x", "3"])


@given(st.lists(st.tuples(LIKE_RUNS, st.sampled_from([" ", " ", " ", "\n", "  ", ""]))).map(joined) | dirty)
def test_every_run_of_a_word_is_met_by_its_tokens(text):
    assert compiled(RUN).search(text) is None or has_run(Page(text))
