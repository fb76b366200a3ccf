"""The options that `fix`, `corpus` and `bench` share: which rules, which model."""

from __future__ import annotations

import argparse
from dataclasses import replace

from reinschrift.errors import ReinschriftError
from reinschrift.model import CorpusModel
from reinschrift.profiles import NONE, PROFILES, Profile

__all__ = ["add_choice", "chosen_model", "chosen_profile"]


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose rules."""
    group = parser.add_argument_group("rules at work")
    group.add_argument("--profile", metavar="P", default="NEWS", help=f"{', '.join(PROFILES)}; default NEWS")
    group.add_argument("--select", metavar="RULE,…", help="these rules or families and no others")
    group.add_argument("--include", metavar="RULE,…", help="these rules or families too")
    group.add_argument("--ignore", metavar="RULE,…", help="not these rules or families")
    group.add_argument("--model", metavar="MODEL", help="what `reinschrift learn` learned from the corpus")


def chosen_profile(args: argparse.Namespace) -> Profile:
    """The profile that the options describe. Raises `ReinschriftError` for names that do not exist."""
    profile = PROFILES.get(args.profile.upper())
    if profile is None:
        msg = f"there is no profile {args.profile!r}; choose one of {', '.join(PROFILES)}"
        raise ReinschriftError(msg)
    if args.select is not None:
        profile = replace(NONE, name="SELECTED").including(*_names(args.select))
    if args.include is not None:
        profile = profile.including(*_names(args.include))
    if args.ignore is not None:
        profile = profile.without(*_names(args.ignore))
    return profile


def chosen_model(args: argparse.Namespace) -> CorpusModel | None:
    """The model named by ``--model``, loaded."""
    return CorpusModel.load(args.model) if args.model else None


def _names(value: str) -> list[str]:
    names = [name for part in value.split(",") if (name := part.strip())]
    if not names:
        msg = f"{value!r} names no rule: give ids or families with commas between them"
        raise ReinschriftError(msg)
    return names
