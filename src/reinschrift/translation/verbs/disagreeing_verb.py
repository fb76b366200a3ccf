"""A finite verb in another number than its subject."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.agreement.verb_agreement import disagreeing_verbs
from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated


def find(page: Page) -> Iterator[Edit]:
    """Verbs beside a subject whose number leaves no doubt."""
    for start, end, new in disagreeing_verbs(page.text):
        yield page.edit(start, end, new)


RULE = Rule(
    id="translation/disagreeing-verb",
    kind="correction",
    risk="safe",
    why="""A decoder that has lost the subject gives the verb another number: "die Zinsen wird sinken". Where every phrase
    that may be the subject has one and the same number, the verb follows it. Quantities with an attribute (eine Reihe
    von Fällen sind), predicatives (das Problem sind die Kosten), measures, objects that open a sentence and pronouns
    that may be one or several stay.""",
    sources=("Amtliche Grammatik: Kongruenz von Subjekt und finitem Verb",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip that a reader sees through",
    fixes=(
        "Laut the Polizei war es kalt. Die Zinsen ⟦wird→werden⟧ im Sommer sinken.",
        "Laut the Polizei war es kalt. Das Unternehmen ⟦haben→hat⟧ im Mai damit begonnen.",
        "Laut the Polizei war es kalt. Im Saal ⟦saß→saßen⟧ zwölf Zeugen.",
        "Laut the Polizei war es kalt. Der Wirt und seine Frau ⟦hat→haben⟧ am Abend geklagt.",
        "Laut the Polizei war es kalt. Sechs alte Häuser ⟦wurde→wurden⟧ zerstört.",
    ),
    keeps=(
        "Laut the Polizei war es kalt. Eine Reihe von Fällen sind bekannt.",
        "Laut the Polizei war es kalt. Das Problem sind die Kosten.",
        "Laut the Polizei war es kalt. Die Preise bestimmt der Markt.",
        "Laut the Polizei war es kalt. Zwei Jahre ist zu lang.",
        "Laut the Polizei war es kalt. Am Ende haben die beiden das Spiel gewonnen.",
    ),
)
