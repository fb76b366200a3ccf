"""The format of the large word tables: a sorted list of words with columns of one byte.

A file is zlib-compressed. Inside: the words joined by line feeds in UTF-8, a NUL, then each column as one byte per
word. So a table becomes a `dict` without a loop in Python, which is what keeps loading short.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from reinschrift.errors import DataError

__all__ = ["pack", "unpack"]


def pack(table: Mapping[str, tuple[int, ...]]) -> bytes:
    """The file for a table of words, each with the same number of values 0..255.

    Raises `DataError` for a word that holds a NUL or a line feed, and for rows of different length.
    """
    words = sorted(table)
    if any("\0" in w or "\n" in w for w in words):
        msg = "a word holds a NUL or a line feed: clean the words before packing"
        raise DataError(msg)
    if len({len(row) for row in table.values()}) > 1:
        msg = "rows of different length: give every word the same columns"
        raise DataError(msg)
    columns = zip(*(table[w] for w in words), strict=True)
    return zlib.compress("\n".join(words).encode() + b"\0" + b"".join(bytes(c) for c in columns), 9)


def unpack(data: bytes, columns: int) -> tuple[list[str], tuple[bytes, ...]]:
    """Words and columns of a file made by `pack`.

    Raises `DataError` where the file is damaged or has another number of columns.
    """
    try:
        joined, _, rest = zlib.decompress(data).partition(b"\0")
        words = joined.decode().split("\n") if joined else []
    except (zlib.error, UnicodeDecodeError) as error:
        msg = "the word table is damaged: reinstall the package"
        raise DataError(msg) from error
    if len(rest) != columns * len(words):
        msg = f"the word table does not have {columns} columns: it belongs to another version, reinstall the package"
        raise DataError(msg)
    size = len(words)
    return words, tuple(rest[i * size : (i + 1) * size] for i in range(columns))
