"""Many documents: order, processes, and what happens to the bad ones."""

import subprocess
import sys
from pathlib import Path

import pytest

import reinschrift
from reinschrift import api
from reinschrift.errors import ReinschriftError

TEXTS = [f"Dokument {n} kam , sah und ging ." for n in range(40)]


def test_processes_change_nothing():
    alone = list(reinschrift.normalize_many(TEXTS))
    assert list(reinschrift.normalize_many(TEXTS, jobs=2)) == alone
    assert [d.text for d in alone] == [reinschrift.clean(t) for t in TEXTS]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_that_inherit_nothing(tmp_path, method):
    if sys.platform == "win32" and method != "spawn":
        pytest.skip("there is none on Windows")
    program = tmp_path / "program.py"
    program.write_text(
        "import multiprocessing, reinschrift\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    print([d.text for d in reinschrift.normalize_many(['Er kam .'], jobs=2)])\n"
    )
    source = str(Path(reinschrift.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, str(program)], capture_output=True, text=True, check=False, env={"PYTHONPATH": source}
    )
    assert (done.stdout, done.stderr) == ("['Er kam.']\n", "")


def test_who_stops_early_gets_away():
    many = reinschrift.normalize_many(TEXTS * 8, jobs=2)
    assert next(many).text == reinschrift.clean(TEXTS[0])
    many.close()


def test_a_bad_document_does_not_stop_the_rest():
    first, bad, last = reinschrift.normalize_many(["Er kam .", None, "Sie ging ."])
    assert (first.text, last.text) == ("Er kam.", "Sie ging.")
    assert bad.flags[0].rule == api.FAILED


def test_a_failing_document_keeps_its_text(monkeypatch):
    def fail(*_args, **_more):
        raise RuntimeError("broken rule")

    monkeypatch.setattr(api, "run", fail)
    text, data = reinschrift.normalize_many(["Er kam .", "Bücher".encode("utf-16")])
    assert (text.text, text.edits) == ("Er kam .", ())
    assert data.text == "Bücher"
    assert "broken rule" in text.flags[0].note


def test_documents_are_read_as_they_are_needed():
    read = []
    many = reinschrift.normalize_many(read.append(t) or t for t in TEXTS)
    next(many)
    assert len(read) == 1


def test_wrong_use_says_what_to_do():
    with pytest.raises(ReinschriftError, match="jobs"):
        reinschrift.normalize_many(TEXTS, jobs=0)
    with pytest.raises(ReinschriftError, match="jobs"):
        reinschrift.normalize_many(TEXTS, jobs="4")
    with pytest.raises(ReinschriftError, match="many documents"):
        reinschrift.normalize_many("Er kam .")
    with pytest.raises(ReinschriftError, match=r"Profile such as reinschrift\.NEWS"):
        reinschrift.normalize("Text", profile="NEWS")
    with pytest.raises(ReinschriftError, match=r"learn\(\)"):
        reinschrift.normalize("Text", model={})
    with pytest.raises(ReinschriftError, match="normalize_many"):
        reinschrift.normalize(TEXTS)
    with pytest.raises(ReinschriftError, match="did you mean"):
        reinschrift.NEWS.without("spacing/blank-before-marks")
