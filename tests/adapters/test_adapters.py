"""Every adapter gives the same text as `clean`. Adapters whose third party is missing are skipped."""

import pickle
from importlib import import_module

import pytest

import reinschrift
from reinschrift.adapters.datasets import Clean

TEXTS = ["Er kam , sah und ging .", "Die BÃ¼cher kamen bis October 3rd Um acht.", "Alles in Ordnung."]
EXPECTED = [reinschrift.clean(t) for t in TEXTS]


def test_datasets_callable_keeps_nulls_and_adds_edits():
    batch = Clean(edits="edits")({"text": [*TEXTS, None]})
    assert batch["text"] == [*EXPECTED, None]
    assert batch["edits"][2] == []
    assert batch["edits"][3] is None
    assert batch["edits"][0] == reinschrift.normalize(TEXTS[0]).as_dict()["edits"]


def test_datasets_callable_is_a_value():
    assert pickle.loads(pickle.dumps(Clean())) == Clean()  # noqa: S301


def test_pandas():
    pd = pytest.importorskip("pandas")
    import_module("reinschrift.adapters.pandas")

    series = pd.Series([*TEXTS, None])
    assert list(series.reinschrift.clean()[:3]) == EXPECTED
    assert series.reinschrift.clean().isna()[3]
    assert series.reinschrift.normalize()[0].text == EXPECTED[0]


def test_polars():
    pl = pytest.importorskip("polars")
    import_module("reinschrift.adapters.polars")

    frame = pl.DataFrame({"text": [*TEXTS, None]})
    assert frame.select(pl.col("text").reinschrift.clean())["text"].to_list() == [*EXPECTED, None]
    rows = frame.select(pl.col("text").reinschrift.normalize())["text"].to_list()
    assert rows[0]["text"] == EXPECTED[0]
    assert rows[0]["edits"][0]["new"] == ""


def test_datatrove():
    data = pytest.importorskip("datatrove.data")
    from reinschrift.adapters.datatrove import ReinschriftFormatter  # noqa: PLC0415

    docs = [data.Document(text=t, id=str(n)) for n, t in enumerate(TEXTS)]
    done = list(ReinschriftFormatter().run(docs))
    assert [d.text for d in done] == EXPECTED
    assert sum(done[0].metadata["reinschrift"].values()) == 2


def test_spacy():
    spacy = pytest.importorskip("spacy")
    from reinschrift.adapters.spacy import wrap_tokenizer  # noqa: PLC0415

    nlp = wrap_tokenizer(spacy.blank("de"))
    nlp.add_pipe("reinschrift_sentences")
    doc = nlp("Er kam , sah. Dann ging er .")
    assert doc.text == "Er kam, sah. Dann ging er."
    assert [s.text for s in doc.sents] == ["Er kam, sah.", "Dann ging er."]
    assert doc._.reinschrift.source == "Er kam , sah. Dann ging er ."
