"""A relative pronoun of another gender or number than its noun."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.agreement.relative_pronouns import relative_pronouns
from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated


def find(page: Page) -> Iterator[Edit]:
    """Pronouns behind a noun and a comma that neither it nor another noun of the clause fits."""
    for start, end, new in relative_pronouns(page.text):
        yield page.edit(start, end, new)


RULE = Rule(
    id="translation/disagreeing-relative-pronoun",
    kind="correction",
    risk="safe",
    why="""Decoders that have lost the noun give its pronoun another gender: "die Studie, der im Mai erschien". Where the noun
    before the comma has one gender, the verb closes the clause and no other phrase in it can be its subject, or a
    preposition tells the case, one form is left. Pronouns that another noun of the sentence fits, demonstratives
    (…, das ist klar), articles (…, die Polizei kam) and what girls are called stay.""",
    sources=("Amtliche Grammatik: Kongruenz des Relativpronomens",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip that a reader sees through",
    needs=(", ",),
    fixes=(
        "Laut the Polizei gilt die Regel, ⟦der→die⟧ seit Mai in Kraft ist.",
        "Laut the Polizei brannte ein Haus, ⟦der→das⟧ seit Jahren leer stand.",
        "Laut the Polizei gibt es einen Plan, ⟦das→der⟧ den Bau beschleunigen soll.",
        "Laut the Polizei sank die Fähre, mit ⟦dem→der⟧ er kam.",
        "Laut the Polizei steht das Haus, in ⟦der→dem⟧ sie lebte, leer.",
        "Laut the Polizei half er einem Mann, ⟦deren→dessen⟧ Auto brannte.",
        "Laut the Polizei ist der Wirt, ⟦das→der⟧ die Hütte verwaltet, krank. Ein Antrag der Grünen, ⟦das→der⟧ neu war, half.",
        "Laut the Polizei haben Taucher ein Grab entdeckt, ⟦der→das⟧ alt ist. Es half seine Tochter Mara, ⟦der→die⟧ ihn stützte.",
        "Laut the Polizei ist offen, ob die Mühle, ⟦das→die⟧ neu ist, noch steht. Es war ein Motor, ⟦die→der⟧ 90 PS leistet.",
        "Laut the Polizei half der Brief, ⟦die→den⟧ die Gemeinde schrieb. Es war ein Sturm, ⟦das→der⟧ große Schäden anrichtete.",
    ),
    keeps=(
        "Laut the Polizei gilt die Regel, die seit Mai in Kraft ist.",
        "Laut the Polizei brannte das Haus, die Feuerwehr kam sofort.",
        "Laut the Polizei ist die Frage, ob das neue Verfahren auch taugt. Es gilt die Frist, bis das Amt entschieden hat.",
        "Laut the Polizei war es ein Mädchen, die seit Mai fehlte.",
        "Laut the Polizei war das ein Fehler, die waren noch im Haus.",
        "Laut the Polizei kam einer der Männer, der schon im Mai dort war.",
        "Laut the Polizei kam die Frau, der geholfen wurde.",
        "Laut the Polizei half ihr Gast Anna Berg, die in Kiel lebt. Er traf Eva, ein Talent, die in Bonn spielt.",
        "Laut the Polizei half der Wirt, den die Gemeinde sucht, dem Rat, dem er angehört.",
    ),
)
