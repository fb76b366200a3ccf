"""`reinschrift bench`: how fast each stage is on files of your own, and which rules work there."""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from itertools import islice
from time import perf_counter

from reinschrift.api import normalize
from reinschrift.cli.choice import add_choice, chosen_model, chosen_profile
from reinschrift.cli.documents import Documents, raise_cell_limit
from reinschrift.cli.terminal import write
from reinschrift.core.engine import step_layer
from reinschrift.core.page import Context, Page
from reinschrift.core.rule import parse_example
from reinschrift.corpus.inputs import find_inputs
from reinschrift.dates import find_dates
from reinschrift.decoding import decode
from reinschrift.errors import ReinschriftError
from reinschrift.model import CorpusModel
from reinschrift.pipeline import all_rules
from reinschrift.profiles import Profile
from reinschrift.report.counting import counted
from reinschrift.sentences import split_sentences

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("inputs", nargs="+", metavar="IN", help="files or folders of files, as for `corpus`")
    parser.add_argument("--field", default="text", help="field that holds the text (default: text)")
    parser.add_argument(
        "--limit", type=int, default=1000, metavar="N", help="at most so many documents (default: 1000)"
    )
    add_choice(parser)


def run(args: argparse.Namespace) -> int:
    """Time the stages document by document and print two tables."""
    raise_cell_limit()
    if args.limit < 1:
        msg = f"--limit must be 1 or more, not {args.limit}"
        raise ReinschriftError(msg)
    profile, model = chosen_profile(args), chosen_model(args)
    documents = Documents([i.path for i in find_inputs(args.inputs)], args.field)
    texts = [t if isinstance(t := record["text"], str) else decode(t).text for record in islice(documents, args.limit)]
    size = sum(len(t.encode("utf-8", "surrogatepass")) for t in texts)
    if not size:
        msg = "there is no text in these files: choose the field that holds it with --field"
        raise ReinschriftError(msg)
    seconds, rules = _measure(texts, profile, model)
    read = f"{counted(len(texts), 'document')}, {size / 1e3:,.1f} kB"
    write(f"{read}, Python {sys.version.split()[0]}, profile {profile.name}\n\n")
    write(f"{'stage':24}{'MB/s':>10}{'µs/KB':>10}\n")
    for stage, s in seconds.items():
        write(f"{stage:24}{size / 1e6 / s:10.2f}{s * 1e9 / size:10.1f}\n")
    write(f"\n{'rule':44}{'edits':>10}\n")
    write("".join(f"{rule:44}{n:10,}\n" for rule, n in sorted(rules.items(), key=lambda r: (-r[1], r[0]))))
    return documents.status


def _warm_up(profile: Profile, model: CorpusModel | None) -> None:
    """Load rules and tables, which is not what is to be measured: work once on a fault of each rule."""
    faults = "\n\n".join(parse_example(rule.fixes[0]).source for rule in all_rules())
    normalize(faults, profile=profile, model=model)
    split_sentences(faults)
    find_dates(faults)


def _measure(texts: list[str], profile: Profile, model: CorpusModel | None) -> tuple[dict[str, float], Counter[str]]:
    """Seconds for each stage over all texts, each text seen for the first time; and how often each rule worked.

    The steps are those of the first sweep, each on the text the steps before it left.
    """
    seconds: defaultdict[str, float] = defaultdict(float)
    rules: Counter[str] = Counter()
    _warm_up(profile, model)
    for text in texts:
        started = perf_counter()
        document = normalize(text, profile=profile, model=model)
        seconds["normalize, all sweeps"] += perf_counter() - started
        rules.update(r for e in document.edits for r in e.rules)
        page = opening = Page(text, Context(None, model))
        for step in profile.steps():
            started = perf_counter()
            layer = step_layer(step, page)
            if layer.edits:
                page = Page(layer.apply(page.text), page.context, opening)
            seconds[f"  {step[0].family}"] += perf_counter() - started
        for stage, annotate in (("sentences", split_sentences), ("dates", find_dates)):
            started = perf_counter()
            annotate(document.text)
            seconds[stage] += perf_counter() - started
    return dict(seconds), rules
