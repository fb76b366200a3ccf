"""Names, headlines and scraps between the labels below the story."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/line-among-labels",
    kind="removal",
    risk="lossy",
    why="""Above and below the story pages list keywords, headlines and names that no table can hold. A fragment goes
    if labels stand on both sides of it below the story, or if the points of its form and its neighbours are enough
    (line_signs.tsv). Sentences, quotations, bylines, agency marks, results and addresses stay.""",
    sources=("docs/catalogue.md B4", "docs/catalogue.md B7", "docs/catalogue.md B17"),
    find=Labels("among"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\nSeite drucken⟦\nBrückenbau→⟧\nArtikel drucken",
        f"{_LONG}\n\nArtikel drucken⟦\nUnser Tal in Zahlen→⟧\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\n\nKommentare (4)⟦\n\nTalwetter aktuell→⟧\n\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken⟦\nBrücke\nRat\nVerkehr→⟧\nZum Seitenanfang",
        f"{_LONG}\n\nKommentare (4)⟦\nGanz oben in der Gunst→⟧\nArtikel drucken",
    ),
    keeps=(
        f"{_LONG}\n\nArtikel drucken\n(tb)\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\nTal – Berg 3:1\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\nVon Ina Vogt\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\nDer Bau beginnt im Mai.\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\n\nDie nächsten Termine\n\nZum Seitenanfang",
        f"{_LONG}\n\nArtikel drucken\n\nAnzeige\n\nDie nächsten Termine",
    ),
)
