"""Boxes about the author beside the byline."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


RULE = Rule(
    id="furniture/author-box",
    kind="removal",
    risk="lossy",
    why="""Drop-downs and boxes with the author's articles, to the end of their paragraph. The byline itself
    stays.""",
    sources=("docs/catalogue.md B13", "docs/catalogue.md A32"),
    find=Labels("author"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n⟦\nIna Vogt\nReporterin in der Lokalredaktion, Jahrgang 1986, schreibt über Brücken.→⟧",
        f"{_LONG}\n⟦\nIna Vogt, Jahrgang 1979, berichtet seit 2011 über Flüsse.\nvogt@talpost.example→⟧",
        f"{_LONG}\n⟦\nIna Vogt schreibt seit 2011 über Flüsse. Kontakt: i.vogt@talpost.example→⟧",
        f"Rat plant eine Brücke\n\nVon Ina Vogt⟦\nIV\nIna Vogt→⟧\n\n{_LONG}",
        f"{_LONG}\n⟦\nAutorin: Ina Vogt, freie Journalistin, lebt mit zwei Katzen im Tal.→⟧",
        f"Von Ina Vogt\n\n{_LONG}\n⟦\nIna Vogt schreibt für uns über Brücken.→⟧",
        f"{_LONG}\n⟦\nZur Person\nIna Vogt\nIna Vogt\nKorrespondentin im Tal→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Alle Autoren\nschließen\nNadine Kaul\nNadine Kaul\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nÜber den Autor→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Zur Autorenseite\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nAutorenprofil→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Mehr von diesem Autor\n\n→⟧Die Stadt baut eine Brücke.",
        f"{_LONG}\n⟦\nIna Vogt ist Redakteurin für Wissen. Sie erreichen sie unter vogt@blatt.example.→⟧",
    ),
    keeps=(
        f"{_LONG}\n\nWer helfen will, schreibt an den Verein. Kontakt: hilfe@tal.example",
        f"{_LONG}\n\nDer Autor liest am Freitag im Rathaus. Karten unter karten@tal.example",
        f"{_LONG} Das sagte Ina Vogt.\n\nIna Vogt, Jahrgang 1979, lebt als Malerin in Bad Tal.",
        f"{_LONG}\n\nIna Vogt\nReporterin aus dem Tal, geboren 1986, lebt am Fluss.\n\n{_LONG}",
        f"{_LONG}\n\nIna Vogt schreibt über Brücken, seit sie denken kann.",
        f"{_LONG}\n\nAutorin: Ina Vogt",
        f"Ina Vogt ist Redakteurin. Sie schrieb an rat@ort.example.\n\n{_LONG}",
        f"{_LONG}\n\nVon Nadine Kaul\n\n{_LONG}",
        f"{_LONG}\n\nAlle Autoren sind eingeladen.\n\n{_LONG}",
        f"{_LONG}\n\nÜber den Autor ist wenig bekannt.\n\n{_LONG}",
        f"{_LONG}\n\nDer Autor lebt in Bonn.\n\n{_LONG}",
        f"{_LONG}\n\nZur Person: Nadine Kaul\n\n{_LONG}",
    ),
)
