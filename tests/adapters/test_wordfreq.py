"""The words of wordfreq as a model, with a stand-in for the third party."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

import reinschrift
from reinschrift import NONE, ReinschriftError
from reinschrift.adapters.wordfreq import vocabulary

TEXT = "Gestern hat der Zyrqoxund gespielt."


def test_words_become_documents(monkeypatch):
    frequencies = {"zyrqoxund": 1e-5, "selten": 1e-12, "und": 0.02, "o'neill": 1e-5}
    stand_in = SimpleNamespace(get_frequency_dict=lambda _language, **_options: frequencies)
    monkeypatch.setitem(sys.modules, "wordfreq", stand_in)
    model = vocabulary()
    assert model.word_documents("zyrqoxund") == model.word_documents("Zyrqoxund") > 1000
    assert model.word_documents("selten") == model.word_documents("o'neill") == 0
    assert model.word_documents("und") <= model.documents
    assert reinschrift.clean(TEXT, profile=NONE.including("spacing/glued-words"), model=model) == TEXT


def test_a_missing_wordfreq_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "wordfreq", None)
    with pytest.raises(ReinschriftError, match=r"reinschrift\[wordfreq\]"):
        vocabulary()
