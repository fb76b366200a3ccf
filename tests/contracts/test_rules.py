"""Every rule keeps what its examples promise. The only test file a new rule needs."""

import pickle

import pytest

from reinschrift.core.edit import Edit, Flag
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule, parse_example
from reinschrift.core.step import Step
from reinschrift.pipeline import FAMILIES, all_rules

RULES = all_rules()
FIXES = [pytest.param(r, x, id=f"{r.id}-{n}") for r in RULES for n, x in enumerate(r.fixes)]
KEEPS = [pytest.param(r, x, id=f"{r.id}-{n}") for r in RULES for n, x in enumerate(r.keeps)]


def edits(rule: Rule, text: str) -> tuple[Edit, ...]:
    found = [e for e in rule.find(Page(text, rule.example_context)) if isinstance(e, Edit) and e.old != e.new]
    return tuple(sorted(found, key=lambda e: (e.start, e.end)))


def flags(rule: Rule, text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sorted((f.start, f.end) for f in rule.find(Page(text, rule.example_context)) if isinstance(f, Flag)))


@pytest.mark.parametrize(("rule", "note"), FIXES)
def test_fixes_exactly_what_is_marked(rule, note):
    example = parse_example(note)
    assert edits(rule, example.source) == example.layer.edits
    assert flags(rule, example.source) == example.flagged


@pytest.mark.parametrize(("rule", "note"), FIXES)
def test_the_fix_silences_the_rule(rule, note):
    example = parse_example(note)
    if rule.kind != "unclear":
        assert edits(rule, example.layer.apply(example.source)) == ()


@pytest.mark.parametrize(("rule", "note"), FIXES)
def test_the_gate_opens_for_every_example(rule, note):
    page = Page(parse_example(note).source, rule.example_context)
    assert rule.gate is None or rule.gate(page)
    assert not rule.needs or any(n in page.text for n in rule.needs)
    assert [r for _, r in Step((rule,)).awake(page)] == [rule]


@pytest.mark.parametrize(("rule", "text"), KEEPS)
def test_keeps_look_alikes(rule, text):
    assert edits(rule, text) == ()
    assert flags(rule, text) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_is_a_value(rule):
    assert pickle.loads(pickle.dumps(rule)) == rule  # noqa: S301
    assert hash(rule) == hash(pickle.loads(pickle.dumps(rule)))  # noqa: S301


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_the_family_is_known(rule):
    assert rule.family in FAMILIES


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_unclear_rules_flag_and_others_edit(rule):
    marked = [parse_example(note) for note in rule.fixes]
    assert all(bool(x.flagged) == (rule.kind == "unclear") for x in marked)
