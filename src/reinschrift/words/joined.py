"""The format of word tables that share their stems, in one file: forms and the parts of compounds.

As in `packed`, a word is written by what it changes on the one before. But words stand in the order of their small
letters, so that ``Abbau`` and ``abbauen`` are neighbours and need their stem once; and endings of inflection sort
before other letters, so that the forms of a word stand together. The words of one first letter are a block, behind
that letter. A byte below 127 begins a word and says all at once: how many characters to drop, the table, and whether
there is a capital. The other bytes are characters; which, the head of the stream says. Columns follow, as in `packed`.
"""

from __future__ import annotations

import lzma
import zlib
from codecs import charmap_decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, groupby, islice
from typing import Final, NamedTuple

from reinschrift.errors import DataError
from reinschrift.words.packed import compressed, dropped, streams

__all__ = ["join", "joined_order", "unjoin"]

_BLOCK: Final = 127
_CHARACTERS: Final = bytes(range(_BLOCK + 1, 256))
_VOWELS: Final = "aeiouyäöü"  # side by side, since they have like neighbours: packs a little smaller
_ENDINGS: Final = {ord(letter): chr(place) for place, letter in enumerate("ensrtm", 1)}

Table = tuple[Iterator[str], tuple[bytes, ...]]
"""Words, to be taken once, and columns."""


class _Word(NamedTuple):
    place: str
    kind: int
    """Twice the number of the table, and one for a small letter: capitals come first."""
    small: str


def joined_order(words: Iterable[str]) -> list[str]:
    """The words in the order in which a file holds those of a table."""
    return sorted(words, key=_word)


def _word(word: str, table: int = 0) -> _Word:
    small = word[:1].lower() + word[1:]
    has_capital = small != word == small[:1].upper() + small[1:]  # one that `str.upper` brings back
    small = small if has_capital else word
    return _Word(small.translate(_ENDINGS), 2 * table + (not has_capital), small)


def _all(kinds: int) -> int:
    """What stands instead of so many characters to drop, or more: nothing is kept."""
    return _BLOCK // kinds - 1


def join(tables: Sequence[Mapping[str, tuple[int, ...]]]) -> bytes:
    """The file for tables of words; each word of a table has the same number of values 0..255.

    Raises `DataError` for an empty word, control characters, and more different characters than there are bytes.
    """
    words = sorted(_word(word, number) for number, table in enumerate(tables) for word in table)
    characters = _characters(words)
    values = {ord(c): chr(byte) for c, byte in zip(characters, _CHARACTERS, strict=False)}
    blocks = (
        bytes((_BLOCK, ord(values[ord(letter)]))) + b"".join(_changes(block, 2 * len(tables), values))
        for letter, block in groupby(words, lambda word: word.small[0])
    )
    columns = (zip(*map(table.__getitem__, joined_order(table)), strict=True) for table in tables)
    changes = b"".join(("".join(characters).encode(), *blocks))
    return b"".join(map(compressed, (changes, *map(bytes, chain(*columns)))))


def _characters(words: Sequence[_Word]) -> list[str]:
    """The characters of all words, in the order of their bytes."""
    characters = sorted({c for word in words for c in word.small}, key=lambda c: (c not in _VOWELS, c))
    if not all(word.small for word in words):
        msg = "an empty word: leave it out"
        raise DataError(msg)
    if len(characters) > len(_CHARACTERS) or any(c < " " or ord(c) == _BLOCK for c in characters):
        msg = f"control characters, or too many different ones ({len(characters)}): clean the words before packing"
        raise DataError(msg)
    return characters


def _changes(words: Iterable[_Word], kinds: int, values: Mapping[int, str]) -> Iterator[bytes]:
    """The words of a block, each by what it changes on the one before; their first letter is left out."""
    before = ""
    for _, kind, small in words:
        word = small[1:]
        drop = min(dropped(before, word), _all(kinds))
        kept = len(before) - drop if drop < _all(kinds) else 0
        yield bytes((drop * kinds + kind,)) + word[kept:].translate(values).encode("latin-1")
        before = word


def unjoin(data: bytes, columns: Sequence[int]) -> list[Table]:
    """Words and columns of each table; ``columns`` says how many each has.

    Raises `DataError` where the file is damaged or has other tables.
    """
    kinds = 2 * len(columns)
    try:
        changes, *found = streams(data)
        words, codes = _words(changes, kinds)
    except (lzma.LZMAError, zlib.error, OSError, ValueError, IndexError) as error:
        msg = "the word tables are damaged: reinstall the package"
        raise DataError(msg) from error
    left, wrong = iter(found), len(found) != sum(columns)
    tables: list[Table] = []
    for number, n in enumerate(columns):
        begins = codes.translate(bytes(code % kinds >> 1 == number for code in range(256)))
        own = tuple(islice(left, n))
        wrong = wrong or any(len(column) != begins.count(1) for column in own)
        tables.append((compress(words, begins), own))
    if wrong:
        msg = "the word tables do not have these columns: they belong to another version, reinstall the package"
        raise DataError(msg)
    return tables


def _words(changes: bytes, kinds: int) -> tuple[list[str], bytes]:
    """All words with the bytes that begin them."""
    head, *blocks = changes.split(bytes((_BLOCK,)))
    characters = "\n" * len(range(_BLOCK + 1)) + head.decode()
    drops = (code // kinds for code in range(_BLOCK))
    kept = [slice(None, -drop or None) if drop < _all(kinds) else slice(0) for drop in drops]
    is_small = bytes(code % kinds & 1 for code in range(256))
    words: list[str] = []
    codes: list[bytes] = []
    for block in blocks:
        letter, *endings = charmap_decode(block, "strict", characters)[0].split("\n")
        codes.append(block.translate(None, _CHARACTERS))
        letters = codes[-1].translate(is_small).decode().translate({0: letter.upper(), 1: letter})
        rest = ""
        words += [
            first + (rest := rest[kept[code]] + ending)
            for first, code, ending in zip(letters, codes[-1], endings, strict=True)
        ]
    return words, b"".join(codes)
