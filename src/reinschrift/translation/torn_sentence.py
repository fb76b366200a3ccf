"""A sentence that was cut in the wrong place before it was translated."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Flag
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.torn import torn_sentences


def find(page: Page) -> Iterator[Flag]:
    """Verbs between a rank and its name, lower-case pieces without a verb behind a full stop, verbs behind quotations."""
    for torn in page.fact(torn_sentences):
        if not torn.doubtful or machine_translated(page.opening):
            yield page.flag(torn.start, torn.end, torn.note)


RULE = Rule(
    id="translation/torn-sentence",
    kind="unclear",
    risk="safe",
    why="""Sentences are split before translation, and the splitter takes the stop of an abbreviation for the end:
    "als Sgt identifiziert. Paul Kremer"; or a clause is cut off and follows in lower case without a verb. The pieces
    were translated apart, so that only a new translation would help; they are kept and flagged. Abbreviations before
    lower case (bzw. der) and slogans stay.""",
    sources=("docs/catalogue.md A3",),
    find=find,
    fixes=(
        "Er hatte auf das Alter verwiesen. ⟦von zwei Zeugen bestätigt.⟧ Der Prozess geht weiter.",
        "Der Hubschrauber wurde von ⟦Carla J. gesteuert. Whitlow⟧, die seit Jahren im Dienst ist.",
        "Das Opfer wurde ⟦als Sgt identifiziert. Paul Kremer⟧, ein Beamter.",
        "Der Täter wurde ⟦von Lt verhaftet. Ana Ruiz⟧ sagte das.",
        "Der Rat will beraten, wie es die Gewerkschaft fordert. ⟦von den meisten Abgeordneten.⟧",
        "Die Bank schweigt zu den Vorwürfen. ⟦und zu den Zahlen des Jahres.⟧ Das ist alles.",
        "Die Arbeiten dauern bis Mai. ⟦für den Ausbau der Straße.⟧ Danach kommt der Asphalt.",
        "„Wir sind müde⟦.“ hast⟧ du verstanden, sagte er.",
        "Für die Mannschaft hat die Reederei Busse⟦. gechartert⟧, um sie über die Grenze zu bringen.",
        "Er starb am Montag im Krankenhaus. ⟦nach langer schwerer Krankheit.⟧",
        "Laut the Polizei war es am June 3rd. „Wir kannten ihn kaum⟦.“ hat⟧ die Nachbarin leise gesagt.",
    ),
    keeps=(
        "Der Wagen wurde von Carla J. gesteuert. Whitlow sagte nichts. Er hat Tom K. gesehen. Jahre, die vergingen.",
        "Die Firma bzw. der Inhaber zahlt.",
        "Er nannte die Zahl der Opfer usw. und so fort.",
        "Er hielt Ehe jetzt! für möglich. Das war gut.",
        "Das sagte Sgt. Paul Kremer, ein Beamter.",
        "„Das ist gut.“ sagte sie leise.",
        "Das half der Regierung. zuletzt halten sie still.",
        "Er wurde als Sergeant identifiziert. Paul Kremer schwieg.",
    ),
)
