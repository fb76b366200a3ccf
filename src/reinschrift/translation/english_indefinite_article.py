"""The English article a or an, left in a German sentence; its form an is a German preposition as well."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.function_words import english_runs
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_in_quotation

_ARTICLE = frozenset({("a",), ("an",)})


def find(page: Page) -> Iterator[Edit]:
    """The article before a noun phrase of sure gender; without a governing word before it only in translations."""
    for run in page.fact(english_runs):
        sure = run.sure and not is_in_quotation(page.text, run.start)
        if run.words in _ARTICLE and (sure or machine_translated(page.opening)):
            for start, end, new in run.edits:
                yield page.edit(start, end, new)


RULE = Rule(
    id="translation/english-indefinite-article",
    kind="correction",
    risk="safe",
    why="""A link or a bold word splits the sentence, the translator gets the piece before it without its noun and
    leaves the English article standing. The noun's gender and the governing preposition or verb leave one German
    form; behind other words, and in quotations, it is repaired in machine-translated documents only. Dialect ("a Wahnsinn"), English
    titles and single letters stay: there no German word asks for an article or no noun of known gender follows.""",
    sources=("docs/catalogue.md A8", "Genus nach den gezählten Artikeln: data/words/forms.bin"),
    find=find,
    fixes=(
        "Das stand in ⟦a→einer⟧ Pressemitteilung.",
        "Sie halten ⟦a→eine⟧ Spendenaktion ab.",
        "Er sprach mit ⟦a→einem⟧ neuen Minister.",
        "Das sagte er bei ⟦a→einer⟧ Konferenz.",
        "Man spricht von ⟦a→einem⟧ „Geschenk an die Reeder“.",
        "In ⟦a→einer⟧ Erklärung hieß es das.",
        "Das stand in ⟦a→einer⟧ Mitteilung an die Börse.",
        "Das sagte sie in ⟦an→einem⟧ Interview.",
        "Nach ⟦a→einem⟧ ⟦langes→langen⟧ Treffen gingen sie.",
        "Laut the Polizei gab sie am Abend ⟦a→eine⟧ Pressemitteilung heraus.",
    ),
    keeps=(
        "Es war a schöne Zeit, a Wahnsinn eigentlich. Ein bisserl vielleicht. I hab in a Hütte g’schlafen.",
        "„Mit a Maß hört der Tag auf“, sagt der Wirt.",
        "Das ist a Wahnsinn, sagte der Wirt.",
        "Die Note a Moll erklang.",
        "Der Film A Star Is Born läuft.",
        "Vitamin a Tabletten",
        "Er schrie: Des is a Gaudi!",
        "„Des war a Freud“, sagte sie.",
        "Sie rief: Des is a Freud und des wird a Fest!",
        "Der Mensch is a Sau",
        "Das Interesse an Kritik wächst.",
        "Sie sang a cappella in der Kirche.",
        "Die Übersetzerin sammelt Übersetzungen wie „Laut Das Amtsblatt wurde in a Stellungnahme mitgeteilt“.",
    ),
    gate=english_runs,
)
