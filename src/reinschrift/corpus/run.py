"""Repairing many files: one stream of documents through one pool of processes, one output for each input."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from reinschrift.api import Task, normalize_tasks
from reinschrift.corpus.inputs import missing_text, read_input, site_name
from reinschrift.corpus.items import Item
from reinschrift.corpus.job import Job, Plan
from reinschrift.dates.published import as_date
from reinschrift.document import Document
from reinschrift.errors import ReinschriftError

__all__ = ["repair_files"]


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
