"""`reinschrift corpus` and `reinschrift learn` as users run them."""

import csv
import gzip
import json
import os
import signal
import subprocess
import sys
from itertools import islice

import pytest

from reinschrift import CorpusModel
from tests.cli.conftest import SOURCE

RECORDS = [
    {
        "id": n,
        "text": f"Nummer {n} kam , sah und siegte ." if n % 3 else "Alles ist gut.",
        "date": "2024-09-24T08:00:00Z",
        "url": f"https://www.zeitung{n % 2}.example/artikel/{n}",
    }
    for n in range(40)
]
JSONL = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in RECORDS).encode()


def fair(record):
    return record["text"].replace(" ,", ",").replace(" .", ".")


@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_bytes(JSONL)
    return path


def test_records_keep_their_fields_and_get_the_edits(run, news, tmp_path):
    assert run("corpus", news.name, "-o", "out").returncode == 0
    lines = (tmp_path / "out" / news.name).read_bytes().splitlines()
    got = [json.loads(line) for line in lines]
    assert [r["text"] for r in got] == [fair(r) for r in RECORDS]
    assert [{k: r[k] for k in ("id", "date", "url")} for r in got] == [
        {k: r[k] for k in ("id", "date", "url")} for r in RECORDS
    ]
    assert lines[0] == JSONL.splitlines()[0]
    assert [e["old"] for e in got[1]["reinschrift"]] == [" ", " "]


def test_processes_and_shards_give_the_same_bytes(run, news, tmp_path):
    run("corpus", news.name, "-o", "one")
    run("corpus", news.name, "-o", "two", "--jobs", "2")
    for n in (1, 2, 3):
        assert run("corpus", news.name, "-o", "parts", "--shard", f"{n}/3").returncode == 0
    whole = (tmp_path / "one" / news.name).read_bytes()
    parts = [tmp_path / "parts" / f"news.{n:05}-of-00003.jsonl" for n in (1, 2, 3)]
    assert (tmp_path / "two" / news.name).read_bytes() == whole
    assert b"".join(p.read_bytes() for p in parts) == whole


def test_resume_skips_what_is_done_in_the_same_way(run, news, tmp_path):
    run("corpus", news.name, "-o", "out")
    out = tmp_path / "out" / news.name
    out.write_bytes(b"untouched")
    assert b"1 of 1 inputs" in run("corpus", news.name, "-o", "out", "--resume").stderr
    assert out.read_bytes() == b"untouched"
    run("corpus", news.name, "-o", "out", "--resume", "--profile", "NONE")
    assert out.read_bytes() == JSONL


def test_damaged_records_are_kept_and_counted(run, tmp_path):
    lines = [b'{"text": "Er kam ."}', b"{no json", b"[1]", b'{"body": "x"}', b'{"text": null}', b""]
    lines += [b'{"text": "Er kam .", "date": "gestern"}', b'{"text": "\\ud800 kam ."}']
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    done = run("corpus", "a.jsonl", "-o", "out")
    got = (tmp_path / "out" / "a.jsonl").read_bytes().split(b"\n")
    assert done.returncode == 3
    assert b"3 documents left unchanged; document 2: no JSON" in done.stderr
    assert got[1:6] == lines[1:6]
    assert json.loads(got[0])["text"] == "Er kam."
    assert json.loads(got[7])["text"] == "\ud800 kam."


@pytest.mark.parametrize("value", ["gestern", "24.09.2024", "2024-13-01", 7])
def test_records_with_an_unreadable_date_are_repaired_without_it_and_counted(run, tmp_path, value):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "Er kam .", "date": value}), encoding="utf-8")
    done = run("corpus", "a.jsonl", "-o", "out")
    got = json.loads((tmp_path / "out" / "a.jsonl").read_bytes())
    assert (got["text"], got["date"]) == ("Er kam.", value)
    assert done.returncode == 3
    assert b"1 document repaired without a date; document 1: the field 'date' holds no date" in done.stderr


def test_resume_still_tells_of_documents_that_failed(run, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "Er kam ."}\n{no json\n{"text": "Gut.", "date": "x"}\n')
    first, again = (run("corpus", "a.jsonl", "-o", "out", *args) for args in ([], ["--resume"]))
    assert first.returncode == again.returncode == 3
    for note in (b"1 document left unchanged; document 2: no JSON", b"1 document repaired without a date"):
        assert note in first.stderr
        assert note in again.stderr


def test_a_damaged_file_leaves_no_output_and_does_not_stop_the_others(run, news, tmp_path):
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(JSONL)[:-20])
    done = run("corpus", "cut.jsonl.gz", "nowhere.jsonl", news.name, "-o", "out")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 3
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [".done", "news.jsonl"]


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_compressed(run, tmp_path, ending):
    zstandard = pytest.importorskip("zstandard")
    pack = gzip.compress if ending == ".gz" else zstandard.ZstdCompressor().compress
    unpack = (
        gzip.decompress if ending == ".gz" else lambda b: zstandard.ZstdDecompressor().decompressobj().decompress(b)
    )
    (tmp_path / f"a.jsonl{ending}").write_bytes(pack(JSONL))
    (tmp_path / "b.jsonl").write_bytes(JSONL)
    assert run("corpus", f"a.jsonl{ending}", "b.jsonl", "-o", "out").returncode == 0
    assert unpack((tmp_path / "out" / f"a.jsonl{ending}").read_bytes()) == (tmp_path / "out" / "b.jsonl").read_bytes()


def test_csv(run, tmp_path):
    with (tmp_path / "a.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream, delimiter=";")
        rows.writerows([["id", "text"], ["1", 'Er sagte:\n"Ja" ; er kam .'], ["2", "Gut."], ["3", "x" * 200_000]])
    assert run("corpus", "a.csv", "-o", "out").returncode == 0
    with (tmp_path / "out" / "a.csv").open(encoding="utf-8", newline="") as stream:
        got = list(islice(csv.reader(stream, delimiter=";"), 3))
    assert got[0] == ["id", "text", "reinschrift"]
    assert got[1][1] == 'Er sagte:\n"Ja"; er kam.'
    assert got[2] == ["2", "Gut.", ""]
    assert b"x" * 200_000 in (tmp_path / "out" / "a.csv").read_bytes()
    assert run("corpus", "a.csv", "-o", "out2", "--field", "body").returncode == 2


def test_parquet(run, tmp_path):
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.Table.from_pylist(RECORDS), tmp_path / "a.parquet", row_group_size=15)
    assert run("corpus", "a.parquet", "-o", "out", "--jobs", "2").returncode == 0
    got = pq.read_table(tmp_path / "out" / "a.parquet")
    assert got.column("text").to_pylist() == [fair(r) for r in RECORDS]
    assert got.column("id").to_pylist() == list(range(40))
    assert got.column("reinschrift").to_pylist()[0] is None
    assert len(json.loads(got.column("reinschrift").to_pylist()[1])) == 2


def test_texts_have_their_edits_beside_them(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Er kam .", encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_bytes("Für alle.".encode("cp1252"))
    assert run("corpus", "in", "-o", "out").returncode == 0
    assert (tmp_path / "out" / "a.txt").read_text(encoding="utf-8") == "Er kam."
    assert json.loads((tmp_path / "out" / "a.txt.edits.json").read_bytes())[0]["start"] == 6
    assert (tmp_path / "out" / "b.txt").read_bytes() == "Für alle.".encode("cp1252")
    assert not (tmp_path / "out" / "b.txt.edits.json").exists()


@pytest.mark.parametrize(
    "args", [["-o", "."], ["-o", "out", "--shard", "3/2"], ["-o", "out", "--jobs", "0"], ["-o", "out", "news.doc"]]
)
def test_wrong_use(run, news, args):
    done = run("corpus", news.name, *args)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert news.read_bytes() == JSONL


def test_learn_then_use(run, news, tmp_path):
    assert run("learn", news.name, "-o", "news.model").returncode == 0
    model = CorpusModel.load(tmp_path / "news.model")
    assert model.documents == len(RECORDS)
    assert [site for site, _, _ in model.lines] == ["zeitung0.example", "zeitung1.example"]
    run("corpus", news.name, "-o", "one", "--model", "news.model")
    run("corpus", news.name, "-o", "two", "--model", "news.model", "--jobs", "2")
    assert (tmp_path / "one" / news.name).read_bytes() == (tmp_path / "two" / news.name).read_bytes()
    assert run("fix", "--model", "news.model", stdin=b"Er kam .").stdout == b"Er kam."


def test_what_is_not_text_is_kept_and_counted(run, tmp_path):
    lines = [b'{"text": 5}', b'{"text": ["Er kam ."]}', b"{}", b'{"text": null}', b'{"text": "Gut."}', b""]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    done = run("corpus", "a.jsonl", "-o", "out")
    assert done.returncode == 3
    assert b"3 documents left unchanged; document 1: the field 'text' holds no text but int" in done.stderr
    assert (tmp_path / "out" / "a.jsonl").read_bytes() == b"\n".join(lines)


def test_csv_with_two_columns_of_one_name_and_a_header_of_two_lines(run, tmp_path):
    (tmp_path / "a.csv").write_bytes(b'"id\nx",text,note,note\n1,"Er kam .",a,b\n')
    assert run("corpus", "a.csv", "-o", "out").returncode == 0
    (header, row) = csv.reader((tmp_path / "out" / "a.csv").read_text().splitlines(keepends=True))
    assert header == ["id\nx", "text", "note", "note", "reinschrift"]
    assert row[:4] == ["1", "Er kam.", "a", "b"]


def test_an_empty_table_stays_empty(run, tmp_path):
    (tmp_path / "a.csv").touch()
    assert run("corpus", "a.csv", "-o", "out").returncode == 0
    assert (tmp_path / "out" / "a.csv").read_bytes() == b""


def damaged(data):
    return data[:40] + b"\x00\xff\x00\xff" + data[44:]


@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst", "csv", "parquet"])
@pytest.mark.parametrize("harm", [lambda data: data[:-30], damaged], ids=["cut", "damaged"])
def test_damaged_inputs_are_named_and_leave_no_output(run, tmp_path, ending, harm):
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    pack = {
        "jsonl.gz": gzip.compress,
        "jsonl.zst": lambda data: pytest.importorskip("zstandard").compress(data),
        "csv": lambda _: b"id,text\r\n1,a\rb\r\n" + b"2,c\r\n" * 20,
        "parquet": lambda data: b"PAR1" + data[:100],
    }[ending]
    (tmp_path / f"a.{ending}").write_bytes(harm(pack(JSONL)))
    (tmp_path / "b.jsonl").write_bytes(JSONL)
    done = run("corpus", f"a.{ending}", "b.jsonl", "-o", "out")
    assert done.returncode == 2
    assert done.stderr.startswith(f"reinschrift: a.{ending}: ".encode())
    assert b"Traceback" not in done.stderr
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [".done", "b.jsonl"]


def test_frames_of_zstandard_one_after_the_other(run, tmp_path):
    zstandard = pytest.importorskip("zstandard")
    (tmp_path / "a.jsonl.zst").write_bytes(b"".join(zstandard.compress(b) for b in (JSONL[:999], JSONL[999:], b"")))
    assert run("corpus", "a.jsonl.zst", "-o", "out").returncode == 0
    with zstandard.open(tmp_path / "out" / "a.jsonl.zst", "rb") as stream:
        assert stream.read().count(b"\n") == len(RECORDS)


def test_outputs_inside_the_inputs_are_not_inputs(run, news, tmp_path):
    news.rename(tmp_path / "notes.jsonl.bak")
    assert b"there are no files in .txt" in run("corpus", ".", "-o", "out").stderr
    (tmp_path / "notes.jsonl.bak").rename(news)
    for _ in range(2):
        done = run("corpus", ".", "-o", "out")
        assert (done.returncode, done.stderr) == (0, b"reinschrift: 40 documents, 26 changed, 52 edits\n")


def interrupted(process, tries=5):
    """Exit status after Ctrl-C as a terminal sends it; Python may lose one signal that falls into a finalizer."""
    for _ in range(tries):
        os.killpg(process.pid, signal.SIGINT)
        try:
            return process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            continue
    process.kill()
    return process.wait()


def test_an_interrupted_run_leaves_nothing_half_written(news, tmp_path):
    news.write_bytes(JSONL * 500)
    command = [sys.executable, "-m", "reinschrift", "corpus", news.name, "-o", "out"]
    with (tmp_path / "messages").open("wb") as messages:
        process = subprocess.Popen(
            command,
            cwd=tmp_path,
            env={k: v for k, v in os.environ.items() if not k.startswith("COV")} | {"PYTHONPATH": SOURCE},
            stderr=messages,
            start_new_session=True,
        )
    while not any(p.stat().st_size for p in tmp_path.glob("out/.news.jsonl.*.part")):
        assert process.poll() is None
    assert interrupted(process) == 130
    assert (tmp_path / "messages").read_bytes() == b""
    assert list((tmp_path / "out").iterdir()) == []


def test_models_may_be_learned_from_files_of_one_name(run, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.jsonl").write_bytes(JSONL)
    assert run("learn", "a/x.jsonl", "b/x.jsonl", "-o", "m").returncode == 0
    done = run("corpus", "a/x.jsonl", "b/x.jsonl", "-o", "out")
    assert done.returncode == 2
    assert b"give them different names" in done.stderr
    (tmp_path / "m").write_bytes(damaged((tmp_path / "m").read_bytes()))
    assert b"is not a model" in run("corpus", "a", "-o", "out", "--model", "m").stderr


def test_report(run, news, tmp_path):
    done = run("corpus", news.name, "-o", "out", "--report", "page.html")
    assert (done.returncode, done.stdout) == (0, b"")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "40 documents, 26 changed, 52 edits; the 26 with the most edits are shown." in page
    assert "news.jsonl, document 2 " in page
