"""The laws of the contract, for every profile. One test a law."""

import pickle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import reinschrift
from reinschrift import ENCODING, NEWS, NONE, THOROUGH, normalize
from reinschrift.core.layer import Layer
from tests.strategies import dirty, mangled, raw_text

PROFILES = (NONE, ENCODING, NEWS, THOROUGH)
profiles = st.sampled_from(PROFILES)


@given(dirty, profiles)
def test_edits_replay_and_invert(text, profile):
    doc = normalize(text, profile=profile)
    layer = Layer(doc.edits)
    assert layer.apply(doc.source) == doc.text
    assert layer.invert().apply(doc.text) == doc.source == text


@settings(max_examples=max(300, settings.default.max_examples))  # the law most often broken by a new rule
@given(dirty, profiles)
def test_a_fair_copy_is_left_alone(text, profile):
    doc = normalize(text, profile=profile, published="2020-09-14")
    assert normalize(doc.text, profile=profile, published="2020-09-14").edits == ()


@given(mangled, st.data())
def test_offset_maps_are_monotone(text, data):
    doc = normalize(text, profile=THOROUGH)
    n = len(doc.text)
    a, b, c, d = sorted(data.draw(st.lists(st.integers(0, n), min_size=4, max_size=4)))
    inner, outer = doc.to_source(b, c), doc.to_source(a, d)
    assert 0 <= inner[0] <= inner[1] <= len(text)
    if b < c:  # a point at a removal stands for the removed text, which spans beside it do not hold
        assert outer[0] <= inner[0] <= inner[1] <= outer[1]
    assert doc.to_source(b, b) <= doc.to_source(c, c)


@given(mangled)
def test_untouched_text_maps_to_identical_text(text):
    doc = normalize(text)
    pos = 0
    for start, end in [*((e.start, e.end) for e in doc.edits), (len(text), len(text))]:
        if pos < start:
            s, t = doc.to_text(pos, start)
            assert doc.text[s:t] == text[pos:start]
        pos = end


@given(raw_text, profiles)
@example("Der . Zug hielt gestern in der Nacht" + " in der Nacht" * 4 + " in Ulm.", NEWS)
def test_every_code_point_sequence_is_accepted(text, profile):
    doc = normalize(text, profile=profile)
    assert isinstance(doc.text, str)
    assert doc.sentences is doc.sentences
    assert doc.dates is doc.dates
    assert doc.to_json().encode()
    assert doc.report().encode()


@given(st.binary(max_size=120))
def test_every_byte_sequence_is_accepted(data):
    doc = normalize(data)
    assert isinstance(doc.encoding, str)


@given(dirty)
def test_nothing_happens_without_a_rule_named(text):
    known = {r.id for r in reinschrift.rules()}
    for e in normalize(text, profile=THOROUGH).edits:
        assert e.rules
        assert set(e.rules) <= known


@given(dirty)
def test_none_changes_nothing(text):
    assert normalize(text, profile=NONE).text == text


@given(st.lists(mangled, max_size=5))
def test_no_call_changes_a_later_one(texts):
    alone = [normalize(t).text for t in texts]
    assert [d.text for d in reinschrift.normalize_many(reversed(texts))] == alone[::-1]


@given(mangled)
def test_documents_are_values(text):
    doc = normalize(text, published="2020-09-14")
    again = pickle.loads(pickle.dumps(doc))  # noqa: S301
    assert again == doc
    assert hash(again) == hash(doc)
    assert again.sentences == doc.sentences


@pytest.mark.parametrize("profile", PROFILES, ids=lambda p: p.name)
@pytest.mark.parametrize(
    "text",
    [
        "„Ja“, sagte sie – und ging. »Nein«, rief er. «Wie bitte?», fragte ein Dritter …",
        "Die Strasse in Zürich ist gross. Ausserdem kostet das Billett Fr. 4.50.",
        "Heuer im Jänner kam der Wiener Kaffeesieder. Am Donnerstag (dpa) war Schluss.",
        "Der BayernLB, iPhone, eBay und T-Online.de gehört die Zukunft; FRITZ!Box auch.",
        "Vor- und Nachteile, Nord- und Südkorea, 1.000 Menschen, 3,5 Prozent, 2:1 (1:0).",
        "Kinder, die die Schule besuchen, wissen, dass das Das nur ein Wort ist.",
    ],
)
def test_correct_german_stays(profile, text):
    assert normalize(text, profile=profile).text == text
