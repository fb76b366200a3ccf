"""Documents in files: .txt, .jsonl and .csv, plain or compressed; .parquet stands in `parquet.py`.

A reader yields an `Item` for each document. A writer takes each item back, with the new text and the ledger, and keeps
everything else of the record as it came.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Final, Protocol

from reinschrift.core.edit import Edit
from reinschrift.decoding import decode
from reinschrift.errors import ReinschriftError
from reinschrift.report.jsonline import json_line

__all__ = ["Item", "Shard", "Writer", "compressing", "decompressing", "format_of", "ledger_of", "read_items", "writer"]

COMPRESSIONS: Final = (".gz", ".zst")
FORMATS: Final = (".txt", ".jsonl", ".csv", ".parquet")


@dataclass(frozen=True, slots=True)
class Shard:
    """The ``number``-th of ``count`` parts of an input, counted from 1."""

    number: int = 1
    count: int = 1

    def has(self, index: int) -> bool:
        """Does the ``index``-th piece (from 0) of an input that can only be read from its start belong here?"""
        return index % self.count == self.number - 1

    def range(self, size: int) -> tuple[int, int]:
        """This part of ``size`` bytes or row groups, as a half-open range."""
        return size * (self.number - 1) // self.count, size * self.number // self.count


@dataclass(frozen=True, slots=True)
class Item:
    """One document of a stream."""

    fields: dict[str, Any]
    """What the record holds; empty if it could not be read."""
    raw: Any
    """The record as the reader found it: the writer puts it back where nothing changes."""
    problem: str = ""
    """Why the record could not be read; then it is written as it came."""
    columns: tuple[str, ...] | None = None
    """On the first item of a table, which is no document: the names of its columns."""


class Writer(Protocol):
    """Takes the items of one input in their order."""

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        """Write an item with its new text; ``None``: as it came."""

    def close(self) -> None:
        """Write what is still held back."""


def format_of(path: Path) -> tuple[str, str]:
    """Format and compression by the name, as in ``(".jsonl", ".gz")``. Raises `ReinschriftError` for other names."""
    name = path.name.lower()
    compression = next((c for c in COMPRESSIONS if name.endswith(c)), "")
    kind = next((f for f in FORMATS if name.removesuffix(compression).endswith(f)), "")
    if not kind or (kind == ".parquet" and compression):
        msg = f"{path}: the name must end in {', '.join(FORMATS)}, the first three also with .gz or .zst after it"
        raise ReinschriftError(msg)
    return kind, compression


def ledger_of(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    """Edits ready for JSON. Offsets are code points of the text as it was."""
    return [{"start": e.start, "end": e.end, "old": e.old, "new": e.new, "rules": list(e.rules)} for e in edits]


@contextmanager
def decompressing(path: Path) -> Iterator[BinaryIO]:
    """The file opened for reading its content."""
    compression = format_of(path)[1]
    with path.open("rb") as plain:
        if compression == ".gz":
            with gzip.GzipFile(fileobj=plain) as stream:
                yield stream  # type: ignore[misc]
        elif compression == ".zst":
            with io.BufferedReader(_ZstdStream(plain)) as stream:
                yield stream
        else:
            yield plain


class _ZstdStream(io.RawIOBase):
    """What is in a .zst file, all its frames. Unlike the reader of `zstandard` it notices when the end is missing."""

    def __init__(self, plain: BinaryIO) -> None:
        self._plain = plain
        self._make = _zstandard().ZstdDecompressor().decompressobj
        self._frame: Any = None
        self._packed = self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - what the buffer protocol takes
        while not self._ready:
            self._packed = self._packed or self._plain.read(1 << 16)
            if not self._packed:
                if self._frame is not None:
                    msg = "the compressed file ends before its last frame does"
                    raise EOFError(msg)
                return 0
            self._frame = self._frame or self._make()
            self._ready, self._packed = self._frame.decompress(self._packed), b""
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None
        n = min(len(buffer), len(self._ready))
        buffer[:n], self._ready = self._ready[:n], self._ready[n:]
        return n


@contextmanager
def compressing(plain: BinaryIO, compression: str) -> Iterator[BinaryIO]:
    """A stream that writes to ``plain`` in the given compression; the same content gives the same bytes."""
    if compression == ".gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=plain, compresslevel=6, mtime=0) as stream:
            yield stream  # type: ignore[misc]
    elif compression == ".zst":
        with _zstandard().ZstdCompressor().stream_writer(plain, closefd=False) as stream:
            yield stream
    else:
        yield plain


def _zstandard() -> ModuleType:
    try:
        import zstandard  # noqa: PLC0415 - an extra, for .zst only
    except ImportError as error:
        msg = "files in .zst need zstandard: pip install 'reinschrift[io]'"
        raise ReinschriftError(msg) from error
    return zstandard


def read_items(path: Path, stream: BinaryIO, shard: Shard, field: str) -> Iterator[Item]:
    """The documents of a .jsonl or .csv file that belong to the shard; a .txt file is one document, under ``field``."""
    kind, compression = format_of(path)
    if kind == ".txt":
        data = stream.read()
        return iter([Item({field: data}, data)])
    if kind == ".csv":
        return _csv_items(stream, shard)
    lines = _lines_in_range(stream, path.stat().st_size, shard) if not compression else _lines_in_turn(stream, shard)
    return (_json_item(line) for line in lines)


def _lines_in_range(stream: BinaryIO, size: int, shard: Shard) -> Iterator[bytes]:
    """The lines that begin in the shard's range of bytes."""
    start, end = shard.range(size)
    if start:
        stream.seek(start - 1)
        stream.readline()  # its line belongs to the shard before, unless it ends right here
    while stream.tell() < end and (line := stream.readline()):
        yield line


def _lines_in_turn(stream: BinaryIO, shard: Shard) -> Iterator[bytes]:
    return (line for n, line in enumerate(stream) if shard.has(n))


def _json_item(line: bytes) -> Item:
    if not line.strip():
        return Item({}, line)
    try:
        record = json.loads(decode(line).text)
    except (ValueError, RecursionError) as error:
        return Item({}, line, f"no JSON: {error}")
    if isinstance(record, dict) and record:
        return Item(record, line)
    return Item({}, line, "the line holds no JSON object, or an empty one")


def _csv_items(stream: BinaryIO, shard: Shard) -> Iterator[Item]:
    """The rows; the first item is the header, with no fields."""
    lines = (decode(line).text for line in stream)
    first = next(lines, "")
    delimiter = max(",;\t", key=first.count)
    ends = "\r\n" if first.endswith("\r\n") else "\n"
    rows = csv.reader(chain([first], lines), delimiter=delimiter)
    header = next(rows, [])
    yield Item({}, CsvHeader(tuple(header), delimiter, ends), columns=tuple(header))
    for n, row in enumerate(rows):
        if shard.has(n):
            fits = len(row) == len(header)
            problem = "" if fits or not row else f"the row has {len(row)} cells, the header {len(header)}"
            named = dict(zip(reversed(header), reversed(row), strict=True)) if fits else {}  # of two, the first
            yield Item(named, row, problem)


@dataclass(frozen=True, slots=True)
class CsvHeader:
    """First line of a CSV file and how it is written."""

    names: tuple[str, ...]
    delimiter: str
    line_end: str


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
