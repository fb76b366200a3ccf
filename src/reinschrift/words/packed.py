"""The format of the large word tables: a sorted list of words with columns of one byte.

A file is a row of zlib streams: what each word adds to the one before, joined by line feeds in UTF-8; how many
characters it shares with the one before, a byte each; then each column, a byte per word. Words in order share most of
their letters, so that a third of the bytes is saved, for one short loop when the table is loaded.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from reinschrift.errors import DataError

__all__ = ["pack", "unpack"]

_MOST_SHARED = 255
_STRATEGIES = (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE)


def pack(table: Mapping[str, tuple[int, ...]]) -> bytes:
    """The file for a table of words, each with the same number of values 0..255.

    Raises `DataError` for a word that holds a line feed, and for rows of different length.
    """
    words = sorted(table)
    if any("\n" in w for w in words):
        msg = "a word holds a line feed: clean the words before packing"
        raise DataError(msg)
    if len({len(row) for row in table.values()}) > 1:
        msg = "rows of different length: give every word the same columns"
        raise DataError(msg)
    shared = [_shared(before, word) for before, word in pairwise(("", *words))]
    endings = "\n".join(word[n:] for word, n in zip(words, shared, strict=True))
    columns = zip(*(table[w] for w in words), strict=True)
    return b"".join(map(_compressed, (endings.encode(), bytes(shared), *map(bytes, columns))))


def _shared(before: str, word: str) -> int:
    """How many characters the two have in common at their beginning."""
    most = min(_MOST_SHARED, len(before), len(word))
    return next((at for at in range(most) if before[at] != word[at]), most)


def _compressed(data: bytes) -> bytes:
    """The shortest stream that zlib can make."""

    def stream(strategy: int) -> bytes:
        packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS, 9, strategy)
        return packer.compress(data) + packer.flush()

    return min(map(stream, _STRATEGIES), key=len)


def unpack(data: bytes, columns: int) -> tuple[list[str], tuple[bytes, ...]]:
    """Words and columns of a file made by `pack`.

    Raises `DataError` where the file is damaged or has another number of columns.
    """
    try:
        endings, shared, *found = _streams(data)
        words = _words(endings.decode(), shared) if shared else []
    except (zlib.error, ValueError) as error:
        msg = "the word table is damaged: reinstall the package"
        raise DataError(msg) from error
    if len(found) != columns or any(len(column) != len(words) for column in found):
        msg = f"the word table does not have {columns} columns: it belongs to another version, reinstall the package"
        raise DataError(msg)
    return words, tuple(found)


def _streams(data: bytes) -> Iterator[bytes]:
    while data:
        stream = zlib.decompressobj()
        yield stream.decompress(data)
        if not stream.eof:
            msg = "the stream is cut off"
            raise zlib.error(msg)
        data = stream.unused_data


def _words(endings: str, shared: Iterable[int]) -> list[str]:
    word = ""
    return [word := word[:n] + ending for n, ending in zip(shared, endings.split("\n"), strict=True)]
