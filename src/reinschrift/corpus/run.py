"""Repairing many files: one stream of documents through one pool of processes, one output for each input."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from reinschrift.api import Task, normalize_tasks
from reinschrift.core.edit import Edit
from reinschrift.corpus.inputs import missing_text, read_input, reason_of, site_name
from reinschrift.corpus.streams import Item, Shard, Writer, compressing, format_of, ledger_of, writer
from reinschrift.dates.published import as_date
from reinschrift.document import Document
from reinschrift.errors import ReinschriftError
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile
from reinschrift.replacing import replacing
from reinschrift.report.counting import counted
from reinschrift.report.jsonline import json_line

__all__ = ["Job", "Plan", "Tally", "repair_files"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What all files of a run have in common."""

    profile: Profile = NEWS
    model: CorpusModel | None = None
    field: str = "text"
    date_field: str = "date"
    site_field: str = "url"
    ledger: str = "reinschrift"
    """Field that gets the edits."""
    shard: Shard = Shard()  # noqa: RUF009 - a value
    jobs: int = 1


@dataclass(slots=True)
class Tally:
    """What became of the documents of one file."""

    documents: int = 0
    changed: int = 0
    edits: int = 0
    failed: int = 0
    first_problem: str = ""
    undated: int = 0
    first_undated: str = ""

    def fail(self, problem: str) -> None:
        """Count a document that was left as it came."""
        self.failed += 1
        self.first_problem = self.first_problem or f"document {self.documents}: {problem}"

    def miss_date(self, problem: str) -> None:
        """Count a document that was repaired without its date, which could not be read."""
        self.undated += 1
        self.first_undated = self.first_undated or f"document {self.documents}: {problem}"

    def problems(self) -> list[str]:
        """What somebody should hear of, in words."""
        left = f"{counted(self.failed, 'document')} left unchanged; {self.first_problem}"
        undated = f"{counted(self.undated, 'document')} repaired without a date; {self.first_undated}"
        return [note for n, note in ((self.failed, left), (self.undated, undated)) if n]


@dataclass(slots=True)
class Job:
    """One input on its way to its output."""

    source: Path
    target: Path
    tally: Tally = field(default_factory=Tally)
    error: str = ""
    """Why the file as a whole could not be done; then there is no output."""
    ledger: list[dict[str, Any]] = field(default_factory=list)
    """Edits of a .txt file, which has no field for them."""
    _stack: ExitStack | None = None
    _writer: Writer | None = None

    def open(self, plan: Plan) -> None:
        """Begin the output."""
        kind, compression = format_of(self.source)
        self._stack = ExitStack()
        plain = self._stack.enter_context(replacing(self.target))
        if kind == ".parquet":
            from reinschrift.corpus.parquet import ParquetWriter  # noqa: PLC0415 - only for Parquet

            self._writer = ParquetWriter(plain, plan.field, plan.ledger)
        else:
            self._writer = writer(
                kind, self._stack.enter_context(compressing(plain, compression)), plan.field, plan.ledger
            )

    def write(self, item: Item, document: Document | None, undated: str = "") -> None:
        """Count an item and write it, repaired or, without a document, as it came.

        ``undated`` is why its date was of no use.
        """
        text: str | None = None
        edits: tuple[Edit, ...] = ()
        if item.columns is None:
            self.tally.documents += bool(item.fields or item.problem)
        if item.problem:
            self.tally.fail(item.problem)
        elif document is not None and document.notices:
            self.tally.fail(document.notices[0].note)
        elif document is not None:
            text, edits = document.text, document.edits
            self.tally.edits += len(edits)
            self.tally.changed += bool(edits)
            if undated:
                self.tally.miss_date(undated)
        if self._writer is not None:
            self._writer.write(item, text, edits)
        if edits and format_of(self.source)[0] == ".txt":
            self.ledger = ledger_of(edits)

    def close(self) -> None:
        """Complete the output: from here on it has its name."""
        if self._writer is not None and self._stack is not None:
            self._writer.close()
            self._stack.close()
            self._stack = self._writer = None
        beside = self.target.with_name(f"{self.target.name}.edits.json")
        if self.ledger:
            with replacing(beside) as stream:
                stream.write(json_line(self.ledger).encode() + b"\n")
        elif format_of(self.source)[0] == ".txt":
            beside.unlink(missing_ok=True)  # of an earlier run

    def give_up(self, error: BaseException) -> None:
        """Drop the output; what had that name before stays."""
        self.error = reason_of(error)
        if self._stack is not None:
            self._stack.__exit__(type(error), error, error.__traceback__)
        self._stack = self._writer = None


@dataclass(frozen=True, slots=True)
class _Event:
    """A step in the reading of a file."""

    job: Job
    kind: Literal["open", "item", "close", "broken"]
    item: Item | None = None
    task: Task | None = None
    undated: str = ""
    """Why the date of the item could not be read."""
    error: Exception | None = None


def repair_files(
    jobs: Sequence[Job], plan: Plan, seen: Callable[[Job, Document], None] = lambda _job, _document: None
) -> Iterator[Job]:
    """Repair the files, in ``plan.jobs`` processes; yields each job when it is done.

    A job with an ``error`` has no output. ``seen`` is called after each document, to show progress or collect examples.
    """
    waiting: deque[_Event] = deque()

    def tasks() -> Iterator[Task]:
        for event in _events(jobs, plan):
            waiting.append(event)
            if event.task is not None:
                yield event.task

    documents = normalize_tasks(tasks(), jobs=plan.jobs, profile=plan.profile, model=plan.model)
    try:
        for document in documents:
            while waiting:
                event = waiting.popleft()
                yield from _handled(event, plan, document if event.task is not None else None)
                if event.task is not None:
                    seen(event.job, document)
                    break
        for event in waiting:
            yield from _handled(event, plan, None)
    except BaseException as error:  # interrupted, or a process was lost: no half-written file stays behind
        for job in jobs:
            job.give_up(error)
        raise


def _handled(event: _Event, plan: Plan, document: Document | None) -> Iterator[Job]:
    job = event.job
    if job.error:
        return
    try:
        if event.kind == "open":
            job.open(plan)
        elif event.kind == "broken" and event.error is not None:
            job.give_up(event.error)
            yield job
        elif event.kind == "close":
            job.close()
            yield job
        elif event.item is not None:
            job.write(event.item, document, event.undated)
    except Exception as error:  # noqa: BLE001 - the disk is full, say: the other files may stand elsewhere
        job.give_up(error)
        yield job


def _events(jobs: Sequence[Job], plan: Plan) -> Iterator[_Event]:
    for job in jobs:
        own = (plan.field, plan.date_field, plan.site_field, plan.ledger)
        yield _Event(job, "open")
        try:
            for item in read_input(job.source, own, plan.shard):
                yield _item_event(job, _checked(item, plan), plan)
        except Exception as error:  # noqa: BLE001 - each reader has errors of its own for damaged files
            yield _Event(job, "broken", error=error)
        else:
            yield _Event(job, "close")


def _checked(item: Item, plan: Plan) -> Item:
    """The item, with a problem if it lacks the text or already has a ledger. Raises for a whole table like that."""
    names = item.columns if item.columns is not None else item.fields
    if item.problem or not names:
        return item
    problem = missing_text(item, plan.field)
    if not problem and plan.ledger in names:
        problem = f"the field {plan.ledger!r} is there already: choose another with --ledger-field"
    if problem and item.columns is not None:
        raise ReinschriftError(problem)
    return Item(item.fields, item.raw, problem, item.columns) if problem else item


def _item_event(job: Job, item: Item, plan: Plan) -> _Event:
    source = item.fields.get(plan.field)
    if item.problem or not isinstance(source, (str, bytes)):
        return _Event(job, "item", item)
    site = site_name(item.fields.get(plan.site_field)) if plan.model is not None else ""
    published, undated = _published(item.fields.get(plan.date_field), plan.date_field)
    return _Event(job, "item", item, Task(source, published, site), undated)


def _published(value: object, field: str) -> tuple[date | None, str]:
    """The date of a record; and what is wrong with a value that is none."""
    if value is None or value == "" or isinstance(value, date):
        return as_date(value or None), ""
    try:
        return as_date(str(value)), ""
    except ReinschriftError:
        return None, f"the field {field!r} holds no date like 2024-09-24 but {str(value)[:40]!r}"
