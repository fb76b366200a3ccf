"""Writing to the terminal: bytes that no surrogate can break, colours, messages."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress

__all__ = ["close_quietly", "coloured", "complain", "utf8", "write", "write_bytes"]


def utf8(text: str) -> bytes:
    r"""The text as UTF-8. Lone surrogates, which no UTF-8 can hold, are spelled out as ``\udc80``."""
    return text.encode("utf-8", "backslashreplace")


def write(text: str) -> None:
    """Write data to standard output, in UTF-8 whatever the locale says, line ends as they are."""
    write_bytes(utf8(text))


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "standard output")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def complain(message: str) -> None:
    """One line on standard error."""
    if sys.stderr is None:  # closed by the caller, who wants no messages
        return
    line = " ".join(message.split())
    if sys.stdout is not None:
        sys.stdout.flush()
    sys.stderr.buffer.write(utf8(f"reinschrift: {line}\n"))
    sys.stderr.buffer.flush()


def coloured() -> bool:
    """Is standard output a terminal that wants colours? See https://no-color.org."""
    return (
        sys.stdout is not None
        and sys.stdout.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def close_quietly() -> None:
    """Point standard output at nothing, so that the interpreter's last flush does not fail either."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
