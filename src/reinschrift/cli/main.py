"""Entry point: reads the arguments and hands over to the command, whose module alone is loaded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from reinschrift import __version__
from reinschrift.cli.status import FINE, INTERRUPTED, USAGE
from reinschrift.cli.terminal import close_quietly, complain
from reinschrift.errors import ReinschriftError

__all__ = ["main"]

COMMANDS: Final = {
    "fix": "repair files or standard input",
    "corpus": "repair many documents in .txt, .jsonl, .csv or .parquet files",
    "learn": "learn from a corpus what it knows about itself, for --model",
    "rules": "list all rules",
    "explain": "say what a rule repairs, why, and what it leaves alone",
    "bench": "measure speed and rule counts on files of your own",
}

_EPILOG: Final = (
    "exit status: 0 fine, 1 --check found changes, 2 wrong usage or unreadable files, 3 some documents failed"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        argv: arguments without the program's name; by default those of the process.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    args = _parsed(arguments)
    try:
        status: int = args.run(args)
    except BrokenPipeError:  # the reader, `head` perhaps, has seen enough
        close_quietly()
        return FINE
    except ReinschriftError as error:
        complain(str(error))
        return USAGE
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments, read by the parser of the wanted command; options and files may come in any order."""
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        return _overview().parse_args(arguments)  # help, version or an error: this does not return
    module = import_module(f"reinschrift.cli.{name}")
    parser = argparse.ArgumentParser(
        prog=f"reinschrift {name}", description=f"{COMMANDS[name].capitalize()}.", epilog=_EPILOG
    )
    module.add_arguments(parser)
    parser.set_defaults(run=module.run)
    return parser.parse_intermixed_args(arguments[1:])


def _overview() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reinschrift",
        description="Turns mangled German news text into its fair copy and accounts for every change.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"reinschrift {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        commands.add_parser(name, help=summary)
    return parser
