"""`reinschrift corpus`: repair many documents in files, in several processes."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from reinschrift.cli.choice import add_choice, chosen_model, chosen_profile
from reinschrift.cli.documents import raise_cell_limit
from reinschrift.cli.progress import Progress
from reinschrift.cli.status import FAILED, FINE, USAGE
from reinschrift.cli.terminal import complain, utf8
from reinschrift.corpus.digest import Digest
from reinschrift.corpus.files import FORMATS, format_of
from reinschrift.corpus.inputs import Input, find_inputs
from reinschrift.corpus.items import Shard
from reinschrift.corpus.job import Job, Plan
from reinschrift.corpus.resume import Markers, sha256_of
from reinschrift.corpus.run import repair_files
from reinschrift.document import Document
from reinschrift.errors import ReinschriftError
from reinschrift.replacing import replacing
from reinschrift.report.counting import counted

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    names = f"{', '.join(FORMATS)} (the first three also .gz, .zst)"
    parser.add_argument("inputs", nargs="+", metavar="IN", help=f"files or folders of files: {names}")
    parser.add_argument("-o", "--output", metavar="DIR", required=True, help="folder for the outputs, which keep names")
    parser.add_argument("--field", default="text", help="field that holds the text (default: text)")
    parser.add_argument("--date-field", default="date", help="field with the publication date (default: date)")
    parser.add_argument("--site-field", default="url", help="field with the site or address (default: url)")
    parser.add_argument(
        "--ledger-field", default="reinschrift", help="field that gets the edits; .txt: NAME.edits.json"
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes (default: 1)")
    parser.add_argument("--resume", action="store_true", help="skip inputs that an earlier run has finished")
    parser.add_argument("--shard", default="1/1", metavar="I/N", help="the I-th of N parts, counted from 1")
    parser.add_argument("--report", metavar="HTML", help="write a page with rule counts and the documents changed most")
    add_choice(parser)


def run(args: argparse.Namespace) -> int:
    """Repair the inputs; what goes wrong with one does not stop the others."""
    raise_cell_limit()
    plan, folder = _plan(args), Path(args.output)
    inputs = _of_shard(find_inputs(args.inputs, folder), plan.shard)
    jobs = [Job(i.path, folder / _shard_name(i, plan.shard)) for i in inputs]
    _check_targets(jobs)
    folder.mkdir(parents=True, exist_ok=True)
    markers = Markers(folder, plan, sha256_of(Path(args.model)) if args.model else "")
    done = [job for job in jobs if markers.done(job)] if args.resume else []
    if done:
        complain(f"{len(done)} of {len(jobs)} inputs were done before")
    finished = {job.target for job in done}
    digest = Digest() if args.report else None
    status = max([FINE, *map(_reported, done)])
    status = max(status, _work([job for job in jobs if job.target not in finished], plan, markers, digest))
    if digest is not None:
        with replacing(Path(args.report)) as out:
            out.write(utf8(digest.page()))
    return status


def _plan(args: argparse.Namespace) -> Plan:
    return Plan(
        profile=chosen_profile(args),
        model=chosen_model(args),
        field=args.field,
        date_field=args.date_field,
        site_field=args.site_field,
        ledger=args.ledger_field,
        shard=_shard(args.shard),
        jobs=args.jobs,
    )


def _work(jobs: list[Job], plan: Plan, markers: Markers, digest: Digest | None = None) -> int:
    progress = Progress()

    def seen(job: Job, document: Document) -> None:
        progress.step(job.source.name)
        if digest is not None:
            digest.add(f"{job.source}, document {job.tally.documents}", document)

    status = FINE
    documents = changed = edits = 0
    for job in jobs:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    for job in repair_files(jobs, plan, seen):
        progress.clear()
        if job.error:
            complain(f"{job.source}: {job.error}")
            status = max(status, USAGE)
            continue
        markers.mark(job)
        tally = job.tally
        documents, changed, edits = documents + tally.documents, changed + tally.changed, edits + tally.edits
        status = max(status, _reported(job))
    complain(f"{counted(documents, 'document')}, {changed:,} changed, {counted(edits, 'edit')}")
    return status


def _reported(job: Job) -> int:
    """Say what went wrong with documents of the input; the exit status that follows from it."""
    problems = job.tally.problems()
    for problem in problems:
        complain(f"{job.source}: {problem}")
    return FAILED if problems else FINE


def _shard(value: str) -> Shard:
    m = re.fullmatch(r"(\d{1,6})/(\d{1,6})", value)
    if m is None or not 1 <= int(m[1]) <= int(m[2]):
        msg = f"--shard must look like 2/8, with the first number from 1 to the second, not {value!r}"
        raise ReinschriftError(msg)
    return Shard(int(m[1]), int(m[2]))


def _of_shard(inputs: list[Input], shard: Shard) -> Iterator[Input]:
    """The inputs to read. A .txt file is one document: it belongs to one shard as a whole."""
    texts = 0
    for i in inputs:
        if format_of(i.path)[0] != ".txt":
            yield i
        else:
            if shard.has(texts):
                yield i
            texts += 1


def _shard_name(i: Input, shard: Shard) -> Path:
    """Name of the output: that of the input, with the shard before the ending."""
    if shard.count == 1 or format_of(i.path)[0] == ".txt":
        return i.name
    ending = "".join(format_of(i.path))
    stem, end = i.name.name[: -len(ending)], i.name.name[-len(ending) :]
    return i.name.with_name(f"{stem}.{shard.number:05}-of-{shard.count:05}{end}")


def _check_targets(jobs: list[Job]) -> None:
    seen: dict[Path, Path] = {}
    for job in jobs:
        if (other := seen.get(job.target)) is not None:
            twice = other.resolve() == job.source.resolve()
            advice = "give it once" if twice else "give them different names"
            msg = f"{other} and {job.source} would both be written to {job.target}: {advice}"
            raise ReinschriftError(msg)
        seen[job.target] = job.source
        if job.target.exists() and job.source.exists() and job.target.samefile(job.source):
            msg = f"{job.source} would be overwritten by its own output: choose another folder"
            raise ReinschriftError(msg)
