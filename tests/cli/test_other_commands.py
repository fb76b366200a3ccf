import json

from reinschrift import rules
from reinschrift.cli.main import main


def test_without_a_command(run):
    assert run().returncode == 2
    assert run("mend").returncode == 2
    assert b"fix" in run("--help").stdout
    assert run("--version").stdout.startswith(b"reinschrift ")


def test_rules_as_table_and_as_json(run):
    table = run("rules").stdout.decode().splitlines()
    listed = [json.loads(line) for line in run("rules", "--json").stdout.decode().splitlines()]
    assert [line.split()[0] for line in table[1:]] == [r["id"] for r in listed]
    assert all(r["why"] and r["fixes"] and r["keeps"] for r in listed)


def test_explain(run):
    out = run("explain", "spacing/blank-before-mark").stdout.decode()
    assert '- "Er kam ."\n  + "Er kam."' in out
    assert '"Er kam ... und ging."' in out
    done = run("explain", "spacing/blank")
    assert (done.returncode, done.stdout) == (2, b"")


def test_explain_knows_every_rule(run, capfdbinary):
    for rule in rules():
        assert main(["explain", rule.id]) == 0
    assert capfdbinary.readouterr().out.count(b"Left alone") == len(rules())


def test_bench(run, tmp_path):
    (tmp_path / "a.txt").write_text("Er kam , sah und siegte .", encoding="utf-8")
    done = run("bench", "a.txt")
    assert done.returncode == 0
    assert "spacing/blank-before-mark" in done.stdout.decode()
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    assert run("bench", "b.txt").returncode == 2


def test_learn_says_where_there_is_no_text(run, tmp_path):
    (tmp_path / "a.csv").write_text("body,date\nEr kam.,2024-01-01\n", encoding="utf-8")
    done = run("learn", "a.csv", "-o", "a.model")
    assert done.returncode == 2
    assert b"a.csv: there is no field 'text'; choose with --field among 'body', 'date'" in done.stderr
    assert not (tmp_path / "a.model").exists()
    assert run("learn", "a.csv", "-o", "a.model", "--field", "body").returncode == 0


def test_learn_counts_what_it_left_out(run, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "Er kam."}\nno JSON\n{"text": null}\n{"body": ""}\n', encoding="utf-8")
    done = run("learn", "a.jsonl", "-o", "a.model")
    assert done.returncode == 3
    assert b"a.jsonl: 2 records left out; record 2: no JSON" in done.stderr
    assert b"1 document, 2 word forms, 1 site\n" in done.stderr
