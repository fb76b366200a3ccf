"""`reinschrift learn`: gather what a corpus knows about itself."""

from __future__ import annotations

import argparse

from reinschrift.cli.documents import Documents, raise_cell_limit
from reinschrift.cli.status import FINE
from reinschrift.cli.terminal import complain
from reinschrift.corpus.inputs import find_inputs
from reinschrift.corpus.learn import learn
from reinschrift.report.counting import counted

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("inputs", nargs="+", metavar="IN", help="files or folders of files, as for `corpus`")
    parser.add_argument("-o", "--output", metavar="MODEL", required=True, help="file for the model")
    parser.add_argument("--field", default="text", help="field that holds the text (default: text)")
    parser.add_argument("--site-field", default="url", help="field with the site or address (default: url)")


def run(args: argparse.Namespace) -> int:
    """Learn from the inputs and save the model, unless there was nothing to learn from."""
    raise_cell_limit()
    documents = Documents([i.path for i in find_inputs(args.inputs)], args.field, args.site_field)
    model = learn(documents, site=lambda record: record["site"] if isinstance(record, dict) else "")
    if model.documents or documents.status == FINE:
        model.save(args.output)
    sizes = ((model.documents, "document"), (len(model.words), "word form"), (len(model.lines), "site"))
    complain(", ".join(counted(n, noun) for n, noun in sizes))
    return documents.status
