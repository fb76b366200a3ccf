"""Files of documents: what their names say, and their content, compressed or not."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from reinschrift.errors import ReinschriftError
from reinschrift.extras import need

__all__ = ["FORMATS", "compressing", "decompressing", "format_of"]

_COMPRESSIONS: Final = (".gz", ".zst")
FORMATS: Final = (".txt", ".jsonl", ".csv", ".parquet")
_ZST: Final = "a file in .zst"


def format_of(path: Path) -> tuple[str, str]:
    """Format and compression by the name, as in ``(".jsonl", ".gz")``. Raises `ReinschriftError` for other names."""
    name = path.name.lower()
    compression = next((c for c in _COMPRESSIONS if name.endswith(c)), "")
    kind = next((f for f in FORMATS if name.removesuffix(compression).endswith(f)), "")
    if not kind or (kind == ".parquet" and compression):
        msg = f"{path}: the name must end in {', '.join(FORMATS)}, the first three also with .gz or .zst after it"
        raise ReinschriftError(msg)
    return kind, compression


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
        self._make = need("zstandard", "io", _ZST).ZstdDecompressor().decompressobj
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
        with need("zstandard", "io", _ZST).ZstdCompressor().stream_writer(plain, closefd=False) as stream:
            yield stream
    else:
        yield plain
