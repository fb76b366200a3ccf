"""One input of a run over files on its way to its output, and what became of its documents."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reinschrift.core.edit import Edit
from reinschrift.corpus.files import compressing, format_of
from reinschrift.corpus.inputs import reason_of
from reinschrift.corpus.items import Item, Shard
from reinschrift.corpus.writers import Writer, writer
from reinschrift.document import Document
from reinschrift.model import CorpusModel
from reinschrift.profiles import NEWS, Profile
from reinschrift.replacing import replacing
from reinschrift.report.counting import counted
from reinschrift.report.jsonline import json_line, ledger_of

__all__ = ["Job", "Plan", "Tally"]


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
