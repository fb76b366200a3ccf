"""`reinschrift learn`: gather what a corpus knows about itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from reinschrift.cli.corpus import raise_cell_limit
from reinschrift.cli.progress import Progress
from reinschrift.cli.terminal import complain
from reinschrift.corpus.inputs import find_inputs, read_input, reason_of, site_name
from reinschrift.corpus.learn import learn

__all__ = ["add_arguments", "documents", "run"]

_UNREADABLE: Final = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("inputs", nargs="+", metavar="IN", help="files or folders of files, as for `corpus`")
    parser.add_argument("-o", "--output", metavar="MODEL", required=True, help="file for the model")
    parser.add_argument("--field", default="text", help="field that holds the text (default: text)")
    parser.add_argument("--site-field", default="url", help="field with the site or address (default: url)")


def run(args: argparse.Namespace) -> int:
    """Learn from the inputs and save the model."""
    raise_cell_limit()
    unreadable: list[str] = []
    paths = [i.path for i in find_inputs(args.inputs)]
    records = documents(paths, args.field, args.site_field, unreadable)
    model = learn(records, site=lambda record: record["site"] if isinstance(record, dict) else "")
    if model.documents or not unreadable:
        model.save(args.output)
    complain(f"{model.documents:,} documents, {len(model.words):,} word forms, {len(model.lines):,} sites")
    return _UNREADABLE if unreadable else 0


def documents(paths: list[Path], field: str, site_field: str, unreadable: list[str]) -> Iterator[dict[str, Any]]:
    """Text and site of all documents. Files that cannot be read are reported and noted in ``unreadable``."""
    progress = Progress()
    for path in paths:
        try:
            for item in read_input(path, (field, site_field)):
                text = item.fields.get(field)
                if isinstance(text, (str, bytes)):
                    yield {"text": text, "site": site_name(item.fields.get(site_field))}
                    progress.step(path.name)
        except Exception as error:  # noqa: BLE001 - each reader has errors of its own for damaged files
            progress.clear()
            complain(f"{path}: {reason_of(error)}")
            unreadable.append(str(path))
    progress.clear()
