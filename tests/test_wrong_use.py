"""Wrong use of the library raises `ReinschriftError` with advice, never an error from within."""

from datetime import date
from pathlib import Path

import pytest

import reinschrift
from reinschrift import NEWS, ReinschriftError

WRONG = {
    "nothing": (lambda: reinschrift.clean(None), "takes str or bytes, not NoneType"),
    "a list": (lambda: reinschrift.clean(["Er kam ."]), "many texts go to normalize_many"),
    "a path": (lambda: reinschrift.clean(Path("a.txt")), r"path\.read_bytes\(\)"),
    "a record": (lambda: reinschrift.clean({"text": "Er kam ."}), "the field that holds the text"),
    "one text for many": (lambda: reinschrift.normalize_many("Er kam ."), "give a list"),
    "nothing for many": (lambda: reinschrift.normalize_many(None), "give a list"),
    "one text to learn from": (lambda: reinschrift.learn("Er kam ."), "takes many documents, not str"),
    "records without a text": (lambda: reinschrift.learn([{"body": "Er kam ."}]), "not with 'body'"),
    "sentences of bytes": (lambda: reinschrift.split_sentences(b"Er kam."), r"decode\(\) first"),
    "dates of nothing": (lambda: reinschrift.find_dates(None), "not NoneType"),
    "the begin of an id": (lambda: NEWS.without("spacing/blank-bef"), "did you mean spacing/blank-before-mark"),
}


@pytest.mark.parametrize(("call", "advice"), WRONG.values(), ids=WRONG)
def test_wrong_use(call, advice):
    with pytest.raises(ReinschriftError, match=advice):
        call()


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_kinds_of_bytes_are_decoded(kind):
    document = reinschrift.normalize(kind("Für ihn .".encode("cp1252")))
    assert (document.text, document.encoding) == ("Für ihn.", "cp1252")


@pytest.mark.parametrize("published", ["2024-09-24", "2024-09-24T08:00:00Z", "2024-09-24 08:00"])
def test_time_stamps_are_dates(published):
    assert reinschrift.normalize("", published=published).published == date(2024, 9, 24)


@pytest.mark.parametrize("published", ["24.9.2024", "2024-09-245", "2024-13-01T08:00", 20240924])
def test_what_is_no_date_raises(published):
    with pytest.raises(ReinschriftError, match="is not a day"):
        reinschrift.normalize("", published=published)
