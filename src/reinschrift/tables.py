"""The one loader of shipped tables.

A table is a UTF-8 text file under ``data/``, tab separated; a wheel carries all of them in one file (`packing`).
Lines that begin with ``#`` at the top say what it holds (``# source:`` and ``# licence:`` are obligatory); the first
other line names the columns. Each table has a row type, a `NamedTuple` with the same fields, so that a change of
columns is noticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar, get_type_hints

from reinschrift.errors import DataError
from reinschrift.packing import PACKED, unpack

__all__ = ["read_bytes", "read_pairs", "read_table", "read_words"]

R = TypeVar("R", bound=NamedTuple)

_CONVERT: Final[dict[object, Callable[[str], object]]] = {
    str: str,
    int: int,
    float: float,
    bool: {"yes": True, "no": False}.__getitem__,
}


def read_bytes(name: str) -> bytes:
    """The content of a shipped file, named relative to ``data/``: as it stands there, or packed with the others."""
    packed = _packed() if name.endswith(".tsv") else {}
    return packed[name] if packed else _data().joinpath(*name.split("/")).read_bytes()


def _data() -> Traversable:
    return files("reinschrift").joinpath("data")


@lru_cache(maxsize=1)
def _packed() -> Mapping[str, bytes]:
    """All tables; nothing where they stand one by one, as in the sources."""
    file = _data().joinpath(PACKED)
    return unpack(file.read_bytes()) if file.is_file() else {}


@lru_cache(maxsize=128)
def read_table(name: str, row: type[R]) -> tuple[R, ...]:
    """All rows of a table as values of ``row``, whose fields are ``str``, ``int``, ``float`` or ``bool`` (yes/no).

    Raises `DataError` where the table does not fit the type, with the line.
    """
    kinds = get_type_hints(row)
    convert = [_CONVERT[kinds[field]] for field in row._fields]
    others = [(i, c) for i, c in enumerate(convert) if c is not str]  # most columns are strings and stay as they are
    rows: list[R] = []
    for number, cells in _cells(name, row._fields):
        values: list[object] = list(cells)
        try:
            for i, c in others:
                values[i] = c(cells[i])
            rows.append(row._make(values))
        except (KeyError, ValueError) as error:
            msg = f"{name}, line {number}: a cell does not fit its column: {error}"
            raise DataError(msg) from error
    return tuple(rows)


def read_words(table: str, name: str) -> frozenset[str]:
    """The words of one list of a table of lists, whose columns are ``name`` and ``form``.

    Raises `DataError` for a name that the table does not have.
    """
    found = _lists(table).get(name)
    if found is None:
        msg = f"{table} has no list {name!r}"
        raise DataError(msg)
    return found


@lru_cache(maxsize=16)
def _lists(table: str) -> Mapping[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    for _, (name, form) in _cells(table, ("name", "form")):
        lists.setdefault(name, set()).add(form)
    return MappingProxyType({name: frozenset(forms) for name, forms in lists.items()})


@lru_cache(maxsize=64)
def read_pairs(name: str, key: str, value: str) -> Mapping[str, str]:
    """The second column of a table of two by the first. Raises `DataError` where it has others, with the line."""
    return MappingProxyType(dict(cells for _, cells in _cells(name, (key, value))))


def _cells(name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    """The number of each line that holds a row, and its cells, as many as the table has columns."""
    header: list[str] | None = None
    for number, line in enumerate(read_bytes(name).decode("utf-8").split("\n"), 1):
        if not line.strip() or (header is None and line.startswith("#")):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            if header != list(columns):
                msg = f"{name}: the columns are {header}, expected {list(columns)}"
                raise DataError(msg)
            continue
        if len(cells) != len(columns):
            msg = f"{name}, line {number}: {len(cells)} cells, expected {len(columns)}"
            raise DataError(msg)
        yield number, cells
