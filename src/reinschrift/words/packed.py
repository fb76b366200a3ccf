"""The format of the large word tables: a sorted list of words with columns of one byte.

A file is a row of compressed streams. The first holds the words, each by what it changes on the one before: a control
character says how many characters to drop from the end, what follows is appended. So a word and its inflected forms
read alike wherever they stand, and for one short loop when the table is loaded a word takes two bytes. The columns
follow, a byte per word. Words that are alike at their ends are sorted and written from their ends: a mark says so.
"""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Protocol

from reinschrift.errors import DataError

__all__ = ["compressed", "dropped", "pack", "streams", "unpack"]

_ANEW = 31  # the control character of a word that keeps nothing of the one before
_KEPT = (*(slice(None, -dropped or None) for dropped in range(_ANEW)), slice(0))
_BREAKS = bytes(byte if byte > _ANEW else ord("\n") for byte in range(256))
_TEXT = bytes(range(_ANEW + 1, 256))

_BACKWARDS = b"<"  # no stream begins so
_STRATEGIES = (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE)
_XZ, _BZIP2 = b"\xfd7zXZ", b"BZh"
_WORTH = 0.97  # xz is read five times slower than zlib, bzip2 twice as slow again: each must save three in a hundred
# pb = 0: words do not come in units of four bytes. A window larger than the tables would only cost memory.
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "dict_size": 1 << 20}]


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def pack(table: Mapping[str, tuple[int, ...]]) -> bytes:
    """The file for a table of words, each with the same number of values 0..255.

    Raises `DataError` for a word that holds a control character, and for rows of different length.
    """
    words = sorted(table)
    if any(word and min(word) <= chr(_ANEW) for word in words):
        msg = "a word holds a control character: clean the words before packing"
        raise DataError(msg)
    if len({len(row) for row in table.values()}) > 1:
        msg = "rows of different length: give every word the same columns"
        raise DataError(msg)
    backwards = _BACKWARDS + _packed({word[::-1]: table[word] for word in words})
    return min(_packed(table), backwards, key=len)


def _packed(table: Mapping[str, tuple[int, ...]]) -> bytes:
    words = sorted(table)
    changes = "".join(_change(before, word) for before, word in pairwise(("", *words)))
    columns = zip(*(table[w] for w in words), strict=True)
    return b"".join(map(compressed, (changes.encode(), *map(bytes, columns))))


def _change(before: str, word: str) -> str:
    """What makes a word of the one before: how many characters to drop, and what to append."""
    drop = dropped(before, word)
    return chr(drop) + word[len(before) - drop :] if drop < _ANEW else chr(_ANEW) + word


def dropped(before: str, word: str) -> int:
    """How many characters at the end of the word before the next one does not keep."""
    most = min(len(before), len(word))
    return len(before) - next((at for at in range(most) if before[at] != word[at]), most)


def compressed(data: bytes) -> bytes:
    """The shortest stream that zlib can make, or one that takes longer to read where it is much shorter."""

    def stream(strategy: int) -> bytes:
        packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS, 9, strategy)
        return packer.compress(data) + packer.flush()

    best = min(map(stream, _STRATEGIES), key=len)
    for dense in (lzma.compress(data, filters=_FILTERS), bz2.compress(data)):
        best = dense if len(dense) < _WORTH * len(best) else best
    return best


def unpack(data: bytes, columns: int) -> tuple[list[str], tuple[bytes, ...]]:
    """Words and columns of a file made by `pack`.

    Raises `DataError` where the file is damaged or has another number of columns.
    """
    try:
        changes, *found = streams(data.removeprefix(_BACKWARDS))
        words = _words(changes) if changes else []
    except (lzma.LZMAError, zlib.error, OSError, ValueError) as error:
        msg = "the word table is damaged: reinstall the package"
        raise DataError(msg) from error
    if len(found) != columns or any(len(column) != len(words) for column in found):
        msg = f"the word table does not have {columns} columns: it belongs to another version, reinstall the package"
        raise DataError(msg)
    return [word[::-1] for word in words] if data.startswith(_BACKWARDS) else words, tuple(found)


def streams(data: bytes) -> Iterator[bytes]:
    """The streams of a file, decompressed."""
    while data:
        stream = _decompressor(data)
        yield stream.decompress(data)
        if not stream.eof:
            msg = "the stream is cut off"
            raise zlib.error(msg)
        data = stream.unused_data


def _decompressor(data: bytes) -> _Decompressor:
    if data.startswith(_XZ):
        return lzma.LZMADecompressor()
    return bz2.BZ2Decompressor() if data.startswith(_BZIP2) else zlib.decompressobj()


def _words(changes: bytes) -> list[str]:
    kept: Iterable[slice] = map(_KEPT.__getitem__, changes.translate(None, _TEXT))
    endings = changes[1:].translate(_BREAKS).decode().split("\n")
    word = ""
    return [word := word[part] + ending for part, ending in zip(kept, endings, strict=True)]
