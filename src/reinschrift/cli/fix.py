"""`reinschrift fix`: repair files or standard input."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Final

from reinschrift.api import normalize_many
from reinschrift.cli.choice import add_choice, chosen_model, chosen_profile
from reinschrift.cli.status import CHANGED, FAILED, FINE, USAGE
from reinschrift.cli.terminal import coloured, complain, utf8, write, write_bytes
from reinschrift.core.edit import Edit
from reinschrift.dates.published import as_date
from reinschrift.decoding import decode
from reinschrift.document import Document
from reinschrift.errors import ReinschriftError
from reinschrift.pipeline import all_rules
from reinschrift.replacing import replacing
from reinschrift.report.counting import counted
from reinschrift.report.diff import unified_diff
from reinschrift.report.html import Entry, html_report
from reinschrift.report.hunks import LineCursor
from reinschrift.report.terminal import coloured_diff

__all__ = ["add_arguments", "run"]

_STDIN: Final = "-"
_WIDTH: Final = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("files", nargs="*", metavar="FILE", default=[_STDIN], help="default, or -: standard input")
    show = parser.add_mutually_exclusive_group()
    show.add_argument("--diff", action="store_true", help="show the changes, in colour on a terminal")
    show.add_argument("--check", action="store_true", help="name the files that would change; exit status 1 if any")
    show.add_argument("--explain", action="store_true", help="list each edit with its rule and the reason")
    show.add_argument("--json", action="store_true", help="one JSON line a file: text, edits, flags, sentences, dates")
    show.add_argument("--report", metavar="HTML", help="write a self-contained page that shows all changes")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--in-place", action="store_true", help="write the fair copy to the file itself")
    where.add_argument("-o", "--output", metavar="OUT", help="write the fair copy to this file")
    parser.add_argument("--published", metavar="DATE", help='publication date, YYYY-MM-DD; "gestern" is resolved by it')
    add_choice(parser)


def run(args: argparse.Namespace) -> int:
    """Repair the files one after the other; what goes wrong with one does not stop the others."""
    _check(args)
    profile, model, published = chosen_profile(args), chosen_model(args), as_date(args.published)
    status = FINE
    entries: list[Entry] = []
    for name in args.files:
        try:
            data = _read(name)
            document = next(normalize_many([data], published=published, profile=profile, model=model))
            status = max(status, _deliver(name, data, document, args))
            if args.report:
                entries.append(Entry(name, document.source, document.text, document.edits, document.flags))
        except BrokenPipeError:
            raise
        except OSError as error:
            complain(f"{error.filename or name}: {error.strerror or error}")
            status = max(status, USAGE)
    if args.report:
        with replacing(Path(args.report)) as out:
            out.write(utf8(html_report(entries)))
    return status


def _read(name: str) -> bytes:
    if name != _STDIN:
        if Path(name).is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder: `reinschrift corpus` repairs whole folders", name)
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "standard input")
    return sys.stdin.buffer.read()


def _check(args: argparse.Namespace) -> None:
    problems = [
        (args.output and len(args.files) != 1, f"{args.output} can hold one fair copy only: give one FILE"),
        (args.in_place and _STDIN in args.files, "--in-place needs files: standard input has no place"),
        (args.check and (args.in_place or args.output), "--check changes nothing: leave out --in-place and -o"),
    ]
    for wrong, advice in problems:
        if wrong:
            raise ReinschriftError(advice)


def _deliver(name: str, data: bytes, document: Document, args: argparse.Namespace) -> int:
    """Show and write what was asked for; the exit status of this file."""
    for notice in document.notices:
        complain(f"{name}: {notice.note}")
    if "\ufffd" in document.source and decode(data).damaged:
        complain(f"{name}: some bytes fit no encoding; each became U+FFFD")
    shown = next((show for option, show in _SHOWS.items() if getattr(args, option)), None)
    if shown is not None:
        write(shown(name, document))
    _place(name, _fair_bytes(data, document), document, args, quiet=shown is not None or bool(args.report))
    if document.notices:
        return FAILED
    return CHANGED if args.check and document.edits else FINE


def _fair_bytes(data: bytes, document: Document) -> bytes:
    """The fair copy as UTF-8; a file in UTF-8 that needs no change, or could not be worked on, as it came."""
    as_it_came = not document.edits and document.encoding in {"utf-8", None}
    return data if as_it_came else utf8(document.text)


def _place(name: str, fair: bytes, document: Document, args: argparse.Namespace, *, quiet: bool) -> None:
    if args.in_place:
        if document.edits:  # else the file keeps its bytes, its encoding and its time stamp
            with replacing(Path(name)) as out:
                out.write(fair)
    elif args.output:
        with replacing(Path(args.output)) as out:
            out.write(fair)
    elif not quiet:
        write_bytes(fair)


def _diff(name: str, document: Document) -> str:
    if coloured():
        return coloured_diff(document.source, document.edits, name)
    return unified_diff(document.source, document.edits, name)


def _check_line(name: str, document: Document) -> str:
    return f"{name}: {counted(len(document.edits), 'edit')}\n" if document.edits else ""


def _json(name: str, document: Document) -> str:
    return f'{{"file":{json.dumps(name)},{document.to_json()[1:]}\n'


def _explanation(name: str, document: Document) -> str:
    why = {rule.id: rule.why for rule in all_rules()}
    lines = [f"{name}: {counted(len(document.edits), 'edit')}, {counted(len(document.flags), 'flag')}"]
    told: set[str] = set()
    places = LineCursor(document.source)
    for e in document.edits:
        lines.append(f"  {places.place(e.start)} {', '.join(e.rules)}: {_in_context(document.source, e)}")
        lines += [line for rule in e.rules if rule not in told for line in _indented(why[rule])]
        told.update(e.rules)
    places = LineCursor(document.text)
    for f in document.flags:
        of_what = f" ({_shown(document.text[f.start : f.end])})" if f.end > f.start else ""  # else of the whole text
        lines.append(f"  {places.place(f.start)} {f.rule}: {f.note}{of_what}")
    return "\n".join(lines) + "\n"


def _indented(why: str) -> list[str]:
    return textwrap.wrap(" ".join(why.split()), _WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6)


def _in_context(source: str, e: Edit) -> str:
    """The edit with a few characters around it, in the notation of the rules' examples."""
    before, after = source[max(0, e.start - 20) : e.start], source[e.end : e.end + 20]
    return f"{_shown(before)[1:-1]}⟦{_shown(e.old)[1:-1]}→{_shown(e.new)[1:-1]}⟧{_shown(after)[1:-1]}"


def _shown(text: str) -> str:
    """The text in quotes, with escapes for what cannot be seen, shortened in the middle."""
    if len(text) > 80:
        text = f"{text[:50]} … {text[-25:]}"
    return json.dumps(text, ensure_ascii=False)


_SHOWS: Final[dict[str, Callable[[str, Document], str]]] = {
    "diff": _diff,
    "check": _check_line,
    "explain": _explanation,
    "json": _json,
}
