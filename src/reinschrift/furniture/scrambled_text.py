"""Paragraphs behind a paywall whose letters were shuffled or exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import has_lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import whole_lines
from reinschrift.furniture._scrambled import scrambled

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


def find(page: Page) -> Iterator[Edit]:
    """Paragraphs of German shape without German words."""
    return whole_lines(page, sorted(page.fact(scrambled)))


RULE = Rule(
    id="furniture/scrambled-text",
    kind="removal",
    risk="lossy",
    why="""Some paywalls print the text with its letters shuffled within the words, or exchanged for others, so that
    only its shape is left. Such a paragraph has the capitals of German, but hardly one known word, and pairs of
    letters that German words do not have. Other languages have fewer capitals, dialects more known words.""",
    sources=("docs/catalogue.md B8b",),
    find=find,
    gate=has_lines,
    fixes=(
        f"{_LONG}\n\n⟦Kll Lml hdl dhme lhohs, kmdd khl Hlümhl slhmol shlk. Kll Hülsllalhdlll blöel dhme.\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nDre Tra tis hsic gienni, asds eid Crükbe gtebau dwri. Dre Greübtemriers rfuet hsci.→⟧",
        f"{_LONG}\n⟦\nQvr Oehpxr jveq thg orfpuhrgmg haq ibe Jvaq haq Jrggre trfpuügmg, fntg qre Ungurn Zrvre.→⟧",
        f"{_LONG}\n\n⟦Mla Lokl smllo miil eoblhlklo, mome khl Hhokll mod Emeolohlls ook hell Lilllo.\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nEid Tdsta aht rhem Dgel sla rchtfrogetie, tsga rde Krämemre Mnan udn tßiwe uaf Nhalez.→⟧",
        f"{_LONG}\n⟦\nEbt Hfsjdiu wfsvsufjmuf efo Bohflmbhufo {{v esfj Kbisfo Ibgu- tbhuf efs Tqsfdifs/→⟧",
    ),
    keeps=(
        f"{_LONG}\n\nKochana mamo, jestem zdrowy i pracuję przy budowie mostu. Nie martw się o mnie.",
        f"{_LONG}\n\nWos wüst denn du do, i hob da gsogt, du soist daham bleim und net umanaundarenna.",
        f"{_LONG}\n\nSzczęsny, Krychowiak, Lewandowski, Piszczek, Glik, Grosicki, Zieliński, Milik, Kapustka",
        f"{_LONG}\n\nThe council said on Monday that building would start next May near the old harbour.",
        f"{_LONG}\n\nHükümet pazartesi günü zenginler için vergileri artıracağını açıkladı, Ankara yazdı.",
        "Kll Lml hdl dhme lhohs, kmdd khl Hlümhl slhmol shlk. Kll Hülsllalhdlll blöel dhme.",
    ),
)
