"""Documents written back: each with its new text and the ledger, everything else of the record as it came."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol

from reinschrift.core.edit import Edit
from reinschrift.corpus.items import CsvHeader, Item
from reinschrift.report.jsonline import json_line, ledger_of

__all__ = ["Writer", "writer"]


class Writer(Protocol):
    """Takes the items of one input in their order."""

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        """Write an item with its new text; ``None``: as it came."""

    def close(self) -> None:
        """Write what is still held back."""


def writer(kind: str, stream: BinaryIO, field: str, ledger: str) -> Writer:
    """The writer of a text format. ``field`` holds the text, ``ledger`` gets the edits."""
    if kind == ".jsonl":
        return _JsonWriter(stream, field, ledger)
    return _CsvWriter(stream, field, ledger) if kind == ".csv" else _TextWriter(stream)


@dataclass(slots=True)
class _TextWriter:
    stream: BinaryIO

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        self.stream.write(item.raw if text is None or not edits else text.encode("utf-8", "backslashreplace"))

    def close(self) -> None:
        pass


@dataclass(slots=True)
class _JsonWriter:
    stream: BinaryIO
    field: str
    ledger: str

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        if text is None or not edits:
            self.stream.write(item.raw)
            return
        record = item.fields | {self.field: text, self.ledger: ledger_of(edits)}
        end = b"\n" if item.raw.endswith(b"\n") else b""
        self.stream.write(json_line(record).encode() + end)

    def close(self) -> None:
        pass


class _CsvWriter:
    """Every row gets the column of the ledger; it is empty where nothing changed."""

    def __init__(self, stream: BinaryIO, field: str, ledger: str) -> None:
        self.field, self.ledger = field, ledger
        self._out = io.TextIOWrapper(stream, "utf-8", errors="backslashreplace", newline="", write_through=True)
        self._rows: Any = None
        self._at = 0

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        if isinstance(item.raw, CsvHeader):
            self._rows = csv.writer(self._out, delimiter=item.raw.delimiter, lineterminator=item.raw.line_end)
            if item.raw.names:
                self._at = item.raw.names.index(self.field)
                self._rows.writerow([*item.raw.names, self.ledger])
        elif text is None or not edits:
            self._rows.writerow([*item.raw, ""] if item.fields else item.raw)
        else:
            row = [*item.raw[: self._at], text, *item.raw[self._at + 1 :]]
            self._rows.writerow([*row, json_line(ledger_of(edits))])

    def close(self) -> None:
        self._out.flush()
        self._out.detach()
