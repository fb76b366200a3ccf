"""`reinschrift fix` as users run it. The rules at work are their own tests' business: here stand only safe old ones."""

import json
import os
import pty
import stat
import subprocess
import sys

import pytest

from .conftest import SOURCE

MANGLED = "Er kam , sah und siegte .\n\nSchön.\n"
FAIR = "Er kam, sah und siegte.\n\nSchön.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(MANGLED, encoding="utf-8")
    return path


def test_standard_input_to_standard_output(run):
    done = run("fix", stdin=MANGLED.encode(), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, FAIR, b"")


def test_a_missing_file_does_not_stop_the_others(run, article):
    done = run("fix", "nowhere.txt", article.name)
    assert (done.returncode, done.stdout.decode()) == (2, FAIR)
    assert done.stderr == b"reinschrift: nowhere.txt: No such file or directory\n"


def test_check_names_what_would_change(run, article, tmp_path):
    (tmp_path / "good.txt").write_text(FAIR, encoding="utf-8")
    done = run("fix", "--check", "good.txt", article.name)
    assert (done.returncode, done.stdout) == (1, b"article.txt: 2 edits\n")
    assert run("fix", "--check", "good.txt").returncode == 0
    assert article.read_text(encoding="utf-8") == MANGLED


def test_in_place_keeps_the_mode_and_leaves_nothing_behind(run, article, tmp_path):
    article.chmod(0o640)
    (tmp_path / "link.txt").symlink_to(article)
    done = run("fix", "--in-place", "link.txt")
    assert (done.returncode, done.stdout) == (0, b"")
    assert article.read_text(encoding="utf-8") == FAIR
    assert stat.S_IMODE(article.stat().st_mode) == 0o640
    assert (tmp_path / "link.txt").is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["article.txt", "link.txt"]


def test_in_place_leaves_good_files_alone(run, tmp_path):
    path = tmp_path / "good.txt"
    path.write_bytes("\ufeffFür alle.\r\n".encode())
    before = path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino
    assert run("fix", "--in-place", "good.txt", "--select", "spacing").returncode == 0
    assert (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_output_file(run, article, tmp_path):
    assert run("fix", article.name, "-o", "fair.txt").returncode == 0
    assert (tmp_path / "fair.txt").read_text(encoding="utf-8") == FAIR
    done = run("fix", article.name, "-o", "nowhere/fair.txt")
    assert (done.returncode, done.stderr) == (2, b"reinschrift: nowhere/fair.txt: No such file or directory\n")


def test_bytes_in_no_encoding(run, tmp_path):
    (tmp_path / "bad.txt").write_bytes("Für Öl , schöne Äpfel und Bäume".encode() + b" \xff\x81 Ende.\n")
    done = run("fix", "bad.txt", "--select", "spacing")
    assert done.returncode == 0
    assert b"some bytes fit no encoding" in done.stderr
    assert "Für Öl, schöne" in done.stdout.decode()


def test_old_encodings_become_utf8(run):
    assert run("fix", stdin="Für ihn .".encode("cp1252")).stdout.decode() == "Für ihn."


def test_json_is_one_line_a_file(run, article):
    done = run("fix", "--json", article.name, article.name, "--published", "2024-09-24")
    first, second = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert first == second
    assert (first["file"], first["text"], first["published"]) == ("article.txt", FAIR, "2024-09-24")
    assert [e["rules"] for e in first["edits"]] == [["spacing/blank-before-mark"]] * 2


def test_explain_gives_place_rule_and_reason(run, article):
    lines = run("fix", "--explain", article.name).stdout.decode().splitlines()
    assert lines[1] == "  1:7 spacing/blank-before-mark: Er kam⟦ →⟧, sah und siegte .\\n\\n"
    assert "tokenizers leave a blank" in lines[2]


def test_a_folder_goes_to_corpus(run, tmp_path):
    done = run("fix", ".")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b".: is a folder: `reinschrift corpus`" in done.stderr


def test_diff_is_plain_when_piped(run, article):
    out = run("fix", "--diff", article.name).stdout.decode()
    assert "\x1b" not in out
    assert "-Er kam , sah und siegte .\n+Er kam, sah und siegte.\n" in out


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_diff_is_coloured_on_a_terminal(article, env, coloured):
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "reinschrift", "fix", "--diff", str(article)]
    variables = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"PYTHONPATH": SOURCE, "TERM": "xterm"}
    subprocess.run(command, stdout=theirs, env=variables | env, check=True, timeout=60)
    os.close(theirs)
    out = os.read(ours, 100_000)
    os.close(ours)
    assert (b"\x1b[" in out) is coloured


def test_report(run, article, tmp_path):
    done = run("fix", article.name, "missing.txt", "-", "--report", "page.html", stdin=b"Gut .")
    assert (done.returncode, done.stdout) == (2, b"")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert [name in page for name in ("article.txt", "missing.txt", ">- <")] == [True, False, True]
    assert "2 documents, 2 changed, 3 edits." in page


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--select", "spacing/blank-before-mar"], "did you mean spacing/blank-before-mark"),
        (["--ignore", "spacing/nothing"], "there is no rule"),
        (["--profile", "MEWS"], "there is no profile 'MEWS'"),
        (["--published", "24.9.2024x"], "24.9.2024x"),
        (["--model", "nowhere.model"], "nowhere.model: No such file"),
        (["--model", "article.txt"], "is not a model"),
        (["--in-place", "-"], "standard input has no place"),
        (["--check", "--in-place"], "--check changes nothing"),
        (["-o", "x", "article.txt"], "one fair copy only"),
    ],
)
def test_wrong_use_is_one_clear_line(run, article, args, message):
    done = run("fix", "article.txt", *args)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert done.stdout == b""


def test_choice_of_rules(run, article):
    assert run("fix", article.name, "--ignore", "spacing").stdout.decode() == MANGLED
    assert run("fix", article.name, "--select", "encoding").stdout.decode() == MANGLED
    assert run("fix", article.name, "--profile", "none", "--include", "spacing").stdout.decode() == FAIR


def test_a_closed_pipe_is_quiet(article):
    article.write_text(MANGLED * 20_000, encoding="utf-8")
    command = [sys.executable, "-m", "reinschrift", "fix", "--profile", "NONE", str(article)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": SOURCE}
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_what_is_no_file_is_written_to(run, article, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:  # noqa: S607
        assert run("fix", article.name, "-o", "pipe").returncode == 0
        assert reader.stdout.read() == run("fix", article.name).stdout
    assert pipe.is_fifo()
    assert run("fix", article.name, "-o", ".").stderr == b"reinschrift: .: Is a directory\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_closed_streams(article, closed):
    command = ["sh", "-c", f'"$0" -m reinschrift fix {closed}', sys.executable]
    done = subprocess.run(command, capture_output=True, check=False, env=os.environ | {"PYTHONPATH": SOURCE})
    assert b"Traceback" not in done.stderr
    assert done.returncode == (0 if closed == "2>&-" else 2)


def test_untouched_line_ends_stay(run, tmp_path):
    (tmp_path / "a.txt").write_bytes("\ufeffFür uns .\r\nSie\tging .\r\n\r\n".encode())
    assert run("fix", "--in-place", "--select", "spacing/blank-before-mark", "a.txt").returncode == 0
    assert (tmp_path / "a.txt").read_bytes() == "Für uns.\r\nSie\tging.\r\n\r\n".encode()
