"""Decoding with a prior for German: valid UTF-8 first, then marks and NULs of UTF-16, then a judgement line by line."""

from __future__ import annotations

import codecs
from collections import Counter
from dataclasses import dataclass
from typing import Final

from reinschrift.decoding.single_bytes import UTF8, codecs_of_lines, strangeness
from reinschrift.errors import ReinschriftError

__all__ = ["Decoding", "decode"]

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 4096
_NULS: Final = 0.6  # share of NULs among the upper bytes of UTF-16 in a Latin alphabet
_LEAST_STRANGE: Final = -0.2


@dataclass(frozen=True, slots=True)
class Decoding:
    """Text read from bytes.

    ``encoding`` is the Python codec name of the main encoding. ``segments`` are ``(start, end, encoding)`` with
    code point offsets into ``text``, without gaps. ``damaged`` says that some bytes fitted no encoding; each of these
    places holds U+FFFD.
    """

    text: str
    encoding: str
    segments: tuple[tuple[int, int, str], ...]
    damaged: bool


def decode(data: bytes) -> Decoding:
    """Read bytes as text. Total: any bytes give a text.

    Valid UTF-8 is read as such. Otherwise byte order marks and the NULs of UTF-16 decide, and then a prior for German,
    line by line: a file may be put together from several encodings, and UTF-8 may be damaged.

    Raises `ReinschriftError` if ``data`` is not bytes.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        msg = f"decode() takes bytes, not {type(data).__name__}; text that is already decoded goes to normalize()"
        raise ReinschriftError(msg)
    data = bytes(data)
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return _marked(data)
    wide = _wide(data) if len(data) > 1 and b"\0" in data[:_SAMPLE] else None
    if wide is not None:
        return _whole(data.decode(wide, "replace"), wide, damaged=None)
    try:
        return _whole(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _by_lines(data)


def _marked(data: bytes) -> Decoding:
    mark, encoding = next(m for m in _MARKS if data.startswith(m[0]))
    if encoding == "utf-8":
        rest = data[len(mark) :]
        try:
            return _whole(rest.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            return _by_lines(rest)
    return _whole(data[len(mark) :].decode(encoding, "replace"), encoding, damaged=None)


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: where the NULs stand among the first bytes."""
    head = data[: min(len(data), _SAMPLE) // 4 * 4] or data[:2]
    if len(head) >= 4:
        places = [head[k::4].count(0) * 4 / len(head) for k in range(4)]
        if min(places[1:]) > _NULS and places[0] < 1 - _NULS:
            return "utf-32-le"
        if min(places[:3]) > _NULS and places[3] < 1 - _NULS:
            return "utf-32-be"
    even, odd = (head[k::2].count(0) * 2 / max(len(head), 1) for k in range(2))
    if odd > _NULS and even < 1 - _NULS:
        return "utf-16-le"
    return "utf-16-be" if even > _NULS and odd < 1 - _NULS else None


def _by_lines(data: bytes) -> Decoding:
    lines = data.splitlines(keepends=True) if b"\n" in data or b"\r" in data else [data]
    chosen = codecs_of_lines(lines)
    if strangeness(lines, chosen) < _LEAST_STRANGE:
        foreign = _foreign(data)
        if foreign is not None:
            return foreign
    return _joined(lines, chosen)


def _foreign(data: bytes) -> Decoding | None:
    """What charset-normalizer makes of bytes that are hardly German."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, and hardly ever needed

    best = from_bytes(data).best()
    return None if best is None else _whole(str(best), codecs.lookup(best.encoding).name)


def _joined(lines: list[bytes], chosen: list[str]) -> Decoding:
    """Lines of the same codec decoded together; lines in ASCII belong to what stands before them."""
    texts: list[str] = []
    segments: list[tuple[int, int, str]] = []
    at, first = 0, 0
    shares: Counter[str] = Counter()
    for k in range(1, len(lines) + 1):
        if k < len(lines) and chosen[k] == chosen[first]:
            continue
        text = b"".join(lines[first:k]).decode(chosen[first], "replace")
        texts.append(text)
        segments.append((at, at + len(text), chosen[first]))
        shares[chosen[first]] += len(text)
        at, first = at + len(text), k
    text = "".join(texts)
    main = shares.most_common(1)[0][0] if shares else UTF8
    return Decoding(text, main, tuple(segments), "\ufffd" in text)


def _whole(text: str, encoding: str, *, damaged: bool | None = False) -> Decoding:
    hurt = "\ufffd" in text if damaged is None else damaged
    return Decoding(text, encoding, ((0, len(text), encoding),) if text else (), hurt)
