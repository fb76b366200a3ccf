"""The documents of the files on the command line, for commands that read them and write nothing back."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from reinschrift.cli.progress import Progress
from reinschrift.cli.status import FAILED, FINE, USAGE
from reinschrift.cli.terminal import complain
from reinschrift.corpus.inputs import missing_text, read_input, reason_of, site_name
from reinschrift.corpus.items import Item
from reinschrift.errors import ReinschriftError
from reinschrift.report.counting import counted

__all__ = ["Documents", "Record", "raise_cell_limit"]


class Record(TypedDict):
    """A document as `learn` takes it."""

    text: str | bytes
    site: str


@dataclass(slots=True)
class Documents:
    """The documents of all files, one after the other. What cannot be read is reported and sets the exit status."""

    paths: Sequence[Path]
    field: str
    site_field: str = ""
    status: int = FINE

    def __iter__(self) -> Iterator[Record]:
        """Read on; files that cannot be read and records without a text do not stop the others."""
        progress = Progress()
        for path in self.paths:
            try:
                for record in self._records(path):
                    yield record
                    progress.step(path.name)
            except Exception as error:  # noqa: BLE001 - each reader has errors of its own for damaged files
                progress.clear()
                complain(f"{path}: {reason_of(error)}")
                self.status = max(self.status, USAGE)
        progress.clear()

    def _records(self, path: Path) -> Iterator[Record]:
        left_out, first = 0, ""
        number = 0
        for item in read_input(path, (self.field, self.site_field)):
            number += item.columns is None
            if problem := self._problem(item):
                left_out, first = left_out + 1, first or f"record {number}: {problem}"
            elif isinstance(text := item.fields.get(self.field), (str, bytes)):
                yield {"text": text, "site": site_name(item.fields.get(self.site_field))}
        if left_out:
            complain(f"{path}: {counted(left_out, 'record')} left out; {first}")
            self.status = max(self.status, FAILED)

    def _problem(self, item: Item) -> str:
        problem = item.problem or missing_text(item, self.field)
        if problem and item.columns is not None:
            raise ReinschriftError(problem)
        return problem


def raise_cell_limit() -> None:
    """Let CSV cells hold any article. The limit belongs to the process, hence to the command, not to the library."""
    csv.field_size_limit(2**31 - 1)
