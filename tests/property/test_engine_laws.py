"""Laws of the engine, with small rules of our own."""

from hypothesis import given
from hypothesis import strategies as st

from reinschrift.core.edit import Edit
from reinschrift.core.engine import MAX_SWEEPS, UNSETTLED, run, step_layer
from reinschrift.core.find import Substitution
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule


def rule(name, pattern, new, **more):
    texts = {"why": "test", "sources": ("test",), "fixes": ("⟦a→b⟧",), "keeps": ("c",)}
    return Rule(id=f"test/{name}", kind="correction", risk="safe", find=Substitution(pattern, new), **texts, **more)


SQUEEZE = rule("squeeze", "  +", " ")
MARK = rule("mark", " ,", ",")
LONG = rule("long", "a b", "x")
SHORT = rule("short", "a", "y")
FLIP = rule("flip", "p", "q")


@given(st.text("ab ,.\n", max_size=40))
def test_replaying_the_ledger_gives_the_text(text):
    outcome = run(text, ((SQUEEZE, MARK), (LONG, SHORT)))
    assert outcome.layer.apply(text) == outcome.text


@given(st.text("ab ,.\n", max_size=40))
def test_the_result_is_a_fixed_point(text):
    steps = ((SQUEEZE, MARK), (LONG, SHORT))
    assert run(run(text, steps).text, steps).layer.edits == ()


def test_leftmost_then_longest_wins():
    assert step_layer((SHORT, LONG), Page("a b")).edits == (Edit(0, 3, "a b", "x", ("test/long",)),)


def test_an_insertion_that_touches_an_edit_of_another_rule_waits():
    first = step_layer((rule("one", "a", "b"), rule("two", "(?<=[ab])(?=c)", "-")), Page("ac"))
    assert [e.old for e in first.edits] == ["a"]
    assert run("ac", ((rule("one", "a", "b"), rule("two", "(?<=[ab])(?=c)", "-")),)).text == "b-c"


def test_removals_side_by_side_are_made_at_once():
    edits = step_layer((rule("one", "a", ""), rule("two", "c", "")), Page("acac")).edits
    assert [e.rules for e in edits] == [("test/one",), ("test/two",)] * 2


def test_rules_at_odds_leave_the_text_alone_and_are_named():
    stubborn = run("p", ((FLIP, rule("grow", "q", "qp")),))
    assert (stubborn.text, stubborn.layer.edits) == ("p", ())
    assert stubborn.flags[0].rule == UNSETTLED
    assert "test/flip" in stubborn.flags[0].note
    assert str(MAX_SWEEPS) in stubborn.flags[0].note


@given(st.text("abc", max_size=10))
def test_gates_only_skip_what_finds_nothing(text):
    gated = rule("gated", "ab", "x", needs=("ab",))
    assert step_layer((gated,), Page(text)).edits == tuple(
        Edit(e.start, e.end, e.old, e.new, ("test/gated",)) for e in gated.find(Page(text))
    )


def test_a_condition_is_asked_of_the_opening_page():
    asked = []
    opening = Page("opening")
    conditional = rule("cond", "a", "b", when=lambda page: bool(asked.append(page.text)), evidence="test")
    assert step_layer((conditional,), Page("a", opening=opening)).edits == ()
    assert asked == ["opening"]


def listener(name, heard, *, asks_opening):
    """A rule that finds nothing and notes the texts it was shown."""

    def find(page):
        heard.append(page.opening.text if asks_opening else page.text)
        return iter(())

    texts = {"why": "test", "sources": ("test",), "fixes": ("⟦a→b⟧",), "keeps": ("c",)}
    return Rule(id=f"test/{name}", kind="correction", risk="safe", find=find, **texts)


def test_who_was_silent_about_a_text_is_not_asked_about_it_again():
    text, opening = [], []
    steps = ((MARK,), (listener("text", text, asks_opening=False), listener("opening", opening, asks_opening=True)))
    assert run("a ,", steps).text == "a,"
    assert text == ["a,"]
    assert opening == ["a ,", "a,"]  # another opening page may change its mind
    assert run("a,", steps).text == "a,"
    assert text == ["a,", "a,"]  # a new document is a new text


def test_the_opening_moves_on_with_blanks_between_the_same_tokens():
    opening = []
    steps = ((SQUEEZE,), (listener("opening", opening, asks_opening=True),))
    assert run("a  b", steps).text == "a b"
    assert opening == ["a b"]
