"""The public functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from os import PathLike

from reinschrift.core.edit import Flag
from reinschrift.core.engine import Outcome, run
from reinschrift.core.page import NO_CONTEXT, Context
from reinschrift.core.rule import Rule
from reinschrift.dates.published import as_date
from reinschrift.decoding import decode
from reinschrift.document import Document
from reinschrift.errors import ReinschriftError
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile

__all__ = ["Task", "clean", "normalize", "normalize_many", "normalize_tasks", "rules"]

FAILED = "core/failed"
"""Rule id of the flag on a document that could not be worked on; its text is unchanged."""

_BLOCK = 16  # documents a worker process gets at a time: large enough to hide the cost of sending them


def normalize(
    source: str | bytes,
    *,
    published: date | str | None = None,
    profile: Profile = NEWS,
    model: CorpusModel | None = None,
) -> Document:
    """The fair copy of a text, with the ledger of all changes.

    Args:
        source: text, or bytes in any encoding (see `decode`).
        published: publication date that "gestern" is resolved against: a date, ``"YYYY-MM-DD"``, or a time stamp.
        profile: which rules may work.
        model: what the corpus knows about itself, from `learn`.

    Raises:
        ReinschriftError: an argument is of the wrong type or ``published`` is no date. Text never raises.
    """
    when = as_date(published)
    text, encoding = _read(source)
    outcome = _outcome(text, when, profile, model)
    return Document(text, outcome.text, outcome.layer.edits, when, profile, encoding, outcome.flags)


def clean(
    source: str | bytes,
    *,
    published: date | str | None = None,
    profile: Profile = NEWS,
    model: CorpusModel | None = None,
) -> str:
    """The fair copy alone: ``normalize(...).text``, same arguments."""
    return _outcome(_read(source)[0], as_date(published), profile, model).text


def normalize_many(
    sources: Iterable[str | bytes],
    *,
    jobs: int = 1,
    published: date | str | None = None,
    profile: Profile = NEWS,
    model: CorpusModel | None = None,
) -> Iterator[Document]:
    """Normalize documents one after the other, in ``jobs`` processes, in the order they came.

    A document that cannot be worked on comes back with its text unchanged and a flag ``core/failed``; the others are
    not affected. With several processes at most a few blocks of documents are read ahead.

    Raises:
        ReinschriftError: an argument is of the wrong type, or a worker process was ended from outside.
    """
    if isinstance(sources, (str, bytes, Mapping)) or not isinstance(sources, Iterable):
        msg = f"normalize_many() takes many documents, not {type(sources).__name__}: give a list"
        raise ReinschriftError(msg)
    when = as_date(published)
    return normalize_tasks((Task(s, when) for s in sources), jobs=jobs, profile=profile, model=model)


@dataclass(frozen=True, slots=True)
class Task:
    """A document of a corpus with what is known of this one alone."""

    source: str | bytes
    published: date | str | None = None
    site: str = ""
    """The site it comes from, as named when the model was learned."""


def normalize_tasks(
    tasks: Iterable[Task], *, jobs: int = 1, profile: Profile = NEWS, model: CorpusModel | None = None
) -> Iterator[Document]:
    """`normalize_many` for documents that differ in publication date or site."""
    _check(profile, model)
    count: object = jobs  # callers without a type checker pass anything
    if not isinstance(count, int) or count < 1:
        msg = f"jobs must be a whole number from 1, not {jobs!r}"
        raise ReinschriftError(msg)
    worker = _Worker(profile, model)
    if jobs == 1:
        return map(worker.guarded, tasks)
    return _parallel(tasks, jobs, worker)


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the pipeline."""
    from reinschrift.pipeline import all_rules  # noqa: PLC0415 - loads every rule

    return all_rules()


def _outcome(text: str, published: date | None, profile: Profile, model: CorpusModel | None) -> Outcome:
    """What the rules of the profile make of the text."""
    _check(profile, model)
    context = NO_CONTEXT if published is None and model is None else Context(published, model)
    return run(text, profile.steps(), context)


def _read(source: object) -> tuple[str, str | None]:
    """The text and, if it came as bytes, their main encoding. Raises `ReinschriftError` for all other types."""
    if isinstance(source, str):
        return source, None
    if isinstance(source, (bytes, bytearray, memoryview)):
        decoding = decode(bytes(source))
        return decoding.text, decoding.encoding
    msg = f"normalize() takes str or bytes, not {type(source).__name__}"
    if isinstance(source, PathLike):
        msg += ": give it what is in the file, path.read_bytes()"
    elif isinstance(source, Mapping):
        msg += ": give it the field that holds the text"
    elif isinstance(source, Iterable):
        msg += ": many texts go to normalize_many()"
    raise ReinschriftError(msg)


def _check(profile: Profile, model: CorpusModel | None) -> None:
    if not isinstance(profile, Profile):
        msg = f"profile must be a Profile such as reinschrift.NEWS, not {profile!r}"
        raise ReinschriftError(msg)
    if model is not None and not isinstance(model, CorpusModel):
        msg = f"model must be a CorpusModel as learn() returns it, not {type(model).__name__}"
        raise ReinschriftError(msg)


@dataclass(frozen=True, slots=True)
class _Worker:
    """What all documents of a run have in common. Sent to each process once: a model can be large."""

    profile: Profile
    model: CorpusModel | None

    def guarded(self, task: Task) -> Document:
        try:
            model = self.model.at_site(task.site) if self.model is not None and task.site else self.model
            return normalize(task.source, published=task.published, profile=self.profile, model=model)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other documents go on and the flag says so
            text = _readable(task.source)
            note = f"{type(error).__name__}: {error}"
            return Document(text, text, (), None, self.profile, None, (Flag(0, len(text), FAILED, note),))


def _readable(source: object) -> str:
    """What can be handed back of a source that failed: its text, if it is one."""
    try:
        return _read(source)[0]
    except ReinschriftError:
        return ""


_of_process: list[_Worker] = []
"""In a worker process, the one worker; empty elsewhere."""


def _begin(worker: _Worker) -> None:
    """What a process does first. A forked one may have inherited the worker of the process above."""
    import signal  # noqa: PLC0415 - in worker processes only

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the one above ends the others
    _of_process[:] = [worker]


def _block(tasks: list[Task]) -> list[Document]:
    worker = _of_process[0]
    return [worker.guarded(t) for t in tasks]


def _parallel(tasks: Iterable[Task], jobs: int, worker: _Worker) -> Iterator[Document]:
    from collections import deque  # noqa: PLC0415 - only where processes are wanted
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    waiting: deque[Future[list[Document]]] = deque()
    rest = iter(tasks)
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(worker,))
    try:
        while True:
            while len(waiting) < 2 * jobs and (block := list(islice(rest, _BLOCK))):
                waiting.append(pool.submit(_block, block))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        msg = "a worker process was ended from outside, perhaps for lack of memory: use fewer jobs"
        raise ReinschriftError(msg) from error
    finally:
        pool.shutdown(cancel_futures=True)  # who stops reading early need not wait for what was read ahead
