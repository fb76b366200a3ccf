"""Lines that a corpus repeats: learned by site, dropped where they look like labels, and explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reinschrift
from reinschrift.model import CorpusModel, Repetition

STORY = "Der Rat der Stadt {0} hat am Montag nach langer Debatte beschlossen, die Brücke {1} zu bauen."
PLACES = ("Aurich", "Bonn", "Celle", "Düren", "Emden", "Fulda", "Gotha", "Halle", "Iphofen", "Jena", "Kiel", "Lahr")


def documents(site: str, foot: str) -> list[dict[str, str]]:
    """A corpus of one site: each document has a headline and stories of its own, and what the site repeats."""
    return [
        {
            "site": site,
            "text": f"Rat von {place} baut Brücke {i}\n\n{STORY.format(place, i)}\n\nZutaten\n\n"
            f"{STORY.format(place, i + 100)}\n\nVon unserer Redaktion\n\n{foot}\nTeil {i} aus {site}",
        }
        for i, place in enumerate(PLACES)
    ]


TAL = documents("talbote.example", "Das Tal am Morgen")
SEE = documents("seepost.example", "Seepost zum Hören & Sehen")


def model() -> CorpusModel:
    return reinschrift.learn([*TAL, *SEE], site=lambda record: record["site"])


def test_repeated_labels_go_and_repeated_headings_stay():
    source = TAL[3]["text"]
    got = reinschrift.clean(source, model=model())
    assert got.split("\n\n")[:2] == source.split("\n\n")[:2]
    assert "Zutaten" in got
    assert "Von unserer Redaktion" in got
    assert "Das Tal am Morgen" not in got
    assert "Teil 3 aus" not in got


def test_without_a_model_they_stay():
    assert reinschrift.clean(TAL[3]["text"]) == TAL[3]["text"]


def test_a_document_of_a_known_site_is_judged_by_that_site_only():
    text = TAL[3]["text"]
    assert "Das Tal am Morgen" not in reinschrift.clean(text, model=model().at_site("talbote.example"))
    assert "Das Tal am Morgen" in reinschrift.clean(text, model=model().at_site("seepost.example"))


def test_the_model_explains_itself():
    found = model()
    assert found.repetition("Das Tal am Morgen") == Repetition("talbote.example", 12, 12)
    assert found.explain("Teil 99 aus talbote.example").startswith("stands in 12 of 12 documents of talbote.example")
    assert found.repetition("Das steht nirgends") is None
    assert found.explain("Das steht nirgends") == "no site repeats this line"


@given(st.integers(0, 24))
def test_shards_merge_to_the_model_of_the_whole(at):
    every = [*TAL, *SEE]
    parts = [reinschrift.learn(part, site=lambda r: r["site"]) for part in (every[:at], every[at:])]
    merged, whole = parts[0].merge(parts[1]), model()
    assert merged.documents == whole.documents
    assert dict(merged.words) == dict(whole.words)
    for line in ("Das Tal am Morgen", "Seepost zum Hören & Sehen"):
        assert merged.repetition(line).documents >= whole.repetition(line).documents - 1


def test_a_saved_model_is_the_same(tmp_path):
    found = model()
    found.save(tmp_path / "m")
    again = CorpusModel.load(tmp_path / "m")
    assert again == found
    assert again.repetition("Das Tal am Morgen") == found.repetition("Das Tal am Morgen")


def test_what_is_equally_frequent_is_not_all_forgotten():
    found = reinschrift.learn((f"Wort{i}" for i in range(100)), max_words=10)
    assert 10 <= len(found.words) <= 15
    assert "Wort99" in dict(found.words)
    twice = (f"Zeile {'x' * n}" for n in range(1, 40) for _ in range(2))
    assert sum(len(c) for _, _, c in reinschrift.learn(twice, max_lines=10).lines) >= 9


def test_a_saved_model_takes_the_place_of_another_as_a_whole(tmp_path):
    path, reader = tmp_path / "m", tmp_path / "opened"
    model().save(path)
    reader.hardlink_to(path)
    CorpusModel().save(path)
    assert CorpusModel.load(path) == CorpusModel()
    assert CorpusModel.load(reader) == model()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m", "opened"]


@pytest.mark.parametrize("limit", [1, 5, 50])
def test_memory_is_bounded(limit):
    many = ({"text": f"Zeile Nummer {'x' * (i % 97)}\n\nDas Tal am Morgen\n\nWort{i}"} for i in range(300))
    found = reinschrift.learn(many, max_lines=limit, max_words=limit)
    assert sum(len(c) for _, _, c in found.lines) <= limit * 3 // 2
    assert len(found.words) <= max(limit * 3 // 2, 1)
