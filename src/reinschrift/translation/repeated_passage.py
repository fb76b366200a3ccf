"""A sentence or a row of words that a decoder has repeated in a loop."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.loops import loops


def find(page: Page) -> Iterator[Edit]:
    """The further copies; the first one stays."""
    for start, end in page.fact(loops):
        yield page.edit(start, end, "")


RULE = Rule(
    id="translation/repeated-passage",
    kind="removal",
    risk="safe",
    why="""Neural decoders get into loops and repeat a sentence or a part of it. The first copy stays. A sentence of
    five words right behind its twin (the time of a ticker aside), a shorter one three times, and a row of words three times in one line of prose
    are no style of news; verse and lists have short lines, and a word said three times (nie, nie, nie) stays.""",
    sources=("docs/catalogue.md A17",),
    find=find,
    fixes=(
        (
            "Der Brand ist unter Kontrolle gebracht. Die Löscharbeiten werden noch lange fortgesetzt.⟦ Die Löscharbeiten "
            "werden noch lange fortgesetzt.→⟧ Zwölf Häuser sind zerstört."
        ),
        (
            "Die Ermittler gaben am Montag Einzelheiten bekannt. Die Suche läuft.⟦ Die Suche läuft. Die Suche läuft.→⟧ "
            "Das sagte die Polizei."
        ),
        (
            "Der Bürgermeister dankte den Helfern aus den Nachbarländern⟦, aus den Nachbarländern, aus den "
            "Nachbarländern→⟧ für ihren Einsatz."
        ),
        (
            "Die Verhandlungen wurden in der vergangenen Woche⟦ in der vergangenen Woche in der vergangenen Woche→⟧ "
            "unterbrochen."
        ),
        (
            "21.40 Uhr: Der Damm an der Mündung hält bislang stand.⟦ Der Damm an der Mündung hält bislang stand.→⟧ "
            "Helfer füllen weiter Säcke."
        ),
        "Wegen der hohen Zahl der Kranken⟦ der hohen Zahl der Kranken der hohen Zahl der Kranken→⟧ bleibt die Schule zu.",
        "Der Pilot⟦ der Pilot der Pilot→⟧ meldete kurz vor der Landung Probleme mit dem Fahrwerk seiner Maschine.",
        "Der Minister warnte am Mittwoch vor den Folgen für die Kinder⟦, für die Kinder, für die Kinder→⟧.",
    ),
    keeps=(
        "Sie riefen immer wieder: Wir wollen rein! Wir wollen rein! Dann öffnete die Polizei die Tore des Stadions.",
        "Er sagte nie, nie, nie wolle er in dieses Land zurückkehren, das ihm alles genommen habe im Krieg.",
        "Die Preise steigen und steigen und steigen, sagt die Verkäuferin auf dem Markt am Rand der Altstadt.",
        "Und dann das Publikum im zweiten Rang der Oper? Es hustet. Es hustet. Es hustet. Und irgendwann ist es still.",
        "Der Alarm ging um drei Uhr los. Und wieder und wieder und wieder heulte danach in der Stadt die Sirene.",
        "Schlaf, Kindlein, schlaf\nSchlaf, Kindlein, schlaf\nSchlaf, Kindlein, schlaf",
        "Tag für Tag, Woche für Woche, Monat für Monat warten die Angehörigen der Vermissten auf eine Nachricht.",
    ),
)
