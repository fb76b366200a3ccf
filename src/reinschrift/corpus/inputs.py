"""The inputs of a corpus: which files, which documents in them, from which site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import NoneType
from urllib.parse import urlsplit

from reinschrift.corpus.files import FORMATS, decompressing, format_of
from reinschrift.corpus.items import Item, Shard, read_items
from reinschrift.errors import ReinschriftError

__all__ = ["Input", "find_inputs", "missing_text", "read_input", "reason_of", "site_name"]


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read and its name among the outputs."""

    path: Path
    name: Path


def find_inputs(names: Iterable[str], outputs: Path | None = None) -> list[Input]:
    """The files, and those in folders that have a known ending, in order.

    Hidden files are passed over, and those of the folder ``outputs`` where it lies inside an input folder.
    Raises `ReinschriftError` for unknown endings and for folders without any known one.
    """
    found: list[Input] = []
    for path in map(Path, names):
        if path.is_dir():
            own = _below(path, outputs)
            inside = [Input(p, p.relative_to(path)) for p in sorted(path.rglob("*")) if p.is_file()]
            known = [i for i in inside if _is_known(i.name) and not (own and i.name.is_relative_to(own))]
            if not known:
                msg = f"there are no files in {', '.join(FORMATS)} in the folder {path}"
                raise ReinschriftError(msg)
            found += known
        else:
            format_of(path)
            found.append(Input(path, Path(path.name)))
    return found


def _below(path: Path, outputs: Path | None) -> Path | None:
    """The folder of the outputs as seen from the input folder, if it lies inside."""
    if outputs is None or path.resolve() not in outputs.resolve().parents:
        return None
    return outputs.resolve().relative_to(path.resolve())


def _is_known(name: Path) -> bool:
    if any(part.startswith(".") for part in name.parts):
        return False
    try:
        format_of(name)
    except ReinschriftError:
        return False
    return True


def reason_of(error: BaseException) -> str:
    """Why a file could not be read or written, in a few words."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    known = isinstance(error, (OSError, EOFError, ReinschriftError)) and str(error)
    return str(error) if known else f"damaged, or not what its name says: {type(error).__name__}: {error}"


def read_input(path: Path, fields: tuple[str, ...], shard: Shard = Shard()) -> Iterator[Item]:  # noqa: B008 - a value
    """The documents of a file. ``fields`` are those of interest, first the text; formats other than Parquet give all.

    For damaged files each reader raises errors of its own; see `reason_of`.
    """
    if format_of(path)[0] == ".parquet":
        from reinschrift.corpus.parquet import read_rows  # noqa: PLC0415 - only for Parquet

        yield from read_rows(path, shard, fields)
        return
    with decompressing(path) as stream:
        yield from read_items(path, stream, shard, fields[0])


def missing_text(item: Item, field: str) -> str:
    """Why there is no text under ``field``, in a document or a whole table; "" where there is one, or null."""
    names = item.columns if item.columns is not None else item.fields
    if not names:
        return ""
    if field not in names:
        return f"there is no field {field!r}; choose with --field among {', '.join(map(repr, names))}"
    if item.columns is None and not isinstance(text := item.fields[field], (str, bytes, NoneType)):
        return f"the field {field!r} holds no text but {type(text).__name__}"
    return ""


def site_name(value: object) -> str:
    """The site of a document: the host of an address without "www.", any other value as it is."""
    if not isinstance(value, str):
        return ""
    try:
        host = urlsplit(value).hostname if "//" in value else value.strip()
    except ValueError:  # an address like "http://[": some name is better than none
        return value.strip()
    return (host or "").removeprefix("www.")
