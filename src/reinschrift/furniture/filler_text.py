"""Dummy text, names of trackers and empty values of templates."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/filler-text",
    kind="removal",
    risk="lossy",
    why="""Themes are delivered with dummy text, counting services leave the names of their pictures, scripts print
    values that are not there. Articles about typesetting mention dummy text within their sentences.""",
    sources=("docs/catalogue.md B22",),
    find=Labels("filler"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦Lorem ipsum dolor sit amet, consetetur sadipscing elitr.\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Dolor sit amet, consetetur sadipscing elitr, sed diam.\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nDuis aute irure dolor in reprehenderit in voluptate velit.→⟧",
        f"⟦spot_img\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nundefined→⟧",
        f"{_LONG}\n⟦\nPiwik Image→⟧",
        f"{_LONG}\n\n⟦Platzhalter für Bild\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"{_LONG}\n\nGallia est omnis divisa in partes tres, quarum unam incolunt Belgae.\n\n{_LONG}",
        f"{_LONG}\n\nIpsum, Dolor und Amet heißen die drei Esel auf dem Hof.\n\n{_LONG}",
        f"{_LONG}\n\nLorem ipsum\n\n{_LONG}",
        f"{_LONG}\n\nDer Blindtext beginnt mit Lorem ipsum dolor sit amet.\n\n{_LONG}",
        f"{_LONG}\n\nPlatzhalter\n\n{_LONG}",
        f"{_LONG}\n\nTest\n\n{_LONG}",
        f"{_LONG}\n\nBild und Ton\n\n{_LONG}",
    ),
)
