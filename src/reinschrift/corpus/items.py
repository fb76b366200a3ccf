"""Documents read from files: .txt, .jsonl and .csv, an `Item` for each; .parquet stands in `parquet.py`."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from reinschrift.corpus.files import format_of
from reinschrift.decoding import decode

__all__ = ["CsvHeader", "Item", "Shard", "read_items"]


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
