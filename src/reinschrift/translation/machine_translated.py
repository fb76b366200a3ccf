"""The document as a whole: signs that it was machine-translated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated, translation_evidence

_SHOWN: Final = 30


def find(page: Page) -> Iterator[Flag]:
    """One flag before the first character, whose note lists the signs found in the text as received."""
    source = page.opening
    if not machine_translated(source):
        return
    evidence = source.fact(translation_evidence)
    counts = Counter(e.sign for e in evidence)
    first = {e.sign: source.text[e.start : e.end][:_SHOWN] for e in reversed(evidence)}
    signs = "; ".join(f"{sign} ×{n} (“{first[sign]}”)" for sign, n in counts.items())
    yield page.flag(0, 0, f"machine-translated, weight {sum(e.weight for e in evidence)}: {signs}")


RULE = Rule(
    id="translation/machine-translated",
    kind="unclear",
    risk="safe",
    why="""Some repairs are right only in machine-translated documents. This flag says that a document counts as one,
    and lists the evidence: one sure sign (an English date, an English article between German words) or two weak ones
    (a decimal point, an article of the wrong gender), of a long text one for every 2,000 characters.""",
    sources=("docs/catalogue.md, part A",),
    find=find,
    fixes=(
        "⟦⟧Er kam bis September 15th nicht.",
        "⟦⟧Laut Das Wall Street Journal ist das so.",
        "⟦⟧Das stand in a Pressemitteilung.",
        "⟦⟧Es kostet $ 2.4 Milliarden im Jahr.",
        "⟦⟧Sie kam mit eine Bevölkerung. Sie hat einen Strategie.",
        "⟦⟧Sie kommen mit dem Nachbarschaft aus. Für der Abend ist alles bereit.",
    ),
    keeps=(
        "Er kam bis zum 15. September nicht.",
        "Laut der Zeitung ist das so.",
        "Na Blödsinn, eh nur a Spaß. Es ist a Wahnsinn.",
        "Die Bank of England senkt die Zinsen.",
        "Sie kam mit ein paar Leuten.",
        "Auf dem Laken stand „Danke für alles and auf Wiedersehen!“ in Rot.",
    ),
)
