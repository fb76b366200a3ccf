"""Fences of Markdown around a whole text."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup

_FENCE = r"(?:`{3,6}|~{3,6})(?:markdown|md|text|txt|plain|plaintext|html|de|deutsch|german)?\Z"
_PAIR = 2
_MOST_OUTSIDE = 4  # lines above the first fence, and below the last one
_PARAGRAPH = 60  # characters
_CODE = frozenset("{};=<>$")


def find(page: Page) -> Iterator[Edit]:
    """The only two fences of a page if they enclose its text, and the text is no code."""
    every = page.fact(lines)
    fences = [i for i, line in enumerate(every) if line.text[0] in "`~" and compiled(_FENCE).match(line.text)]
    if len(fences) == _PAIR and _encloses(every, *fences) and not page.fact(about_markup):
        yield from removals(page, fences)


def _encloses(every: tuple[Line, ...], first: int, last: int) -> bool:
    """Is nearly all of the page between the fences, and is it written for people?"""
    if first > _MOST_OUTSIDE or len(every) - 1 - last > _MOST_OUTSIDE:
        return False
    inside, outside = every[first + 1 : last], (*every[:first], *every[last + 1 :])
    told = [line.text for line in inside if len(line.text) >= _PARAGRAPH and line.text[-1] in '.!?“”»"*)']
    plain = bool(told) and all(_CODE.isdisjoint(text) for text in told)
    return plain and sum(len(line.text) for line in outside) < sum(map(len, told))


_STORY = (
    "Der Rat der Stadt hat am Montag nach langer Debatte beschlossen, die Brücke zu sanieren.\n\nDie Kosten trägt das"
    " Land, wie der Kämmerer den Mitgliedern im Ausschuss erklärte."
)

RULE = Rule(
    id="markup/code-fence",
    kind="removal",
    risk="safe",
    why="""Language models hand over a text between the fences that Markdown has for code. Two fences around nearly all
    of a page go if paragraphs stand between them that hold no signs of code. Parts of a text that are fenced, and texts
    about markup, stay.""",
    sources=("CommonMark 0.31, fenced code blocks", "docs/catalogue.md A24"),
    find=find,
    fixes=(
        f"⟦```markdown\n→⟧{_STORY}\n⟦```→⟧",
        f"⟦```\n\n→⟧{_STORY}\n⟦\n```→⟧",
        f"Der Text:\n\n⟦```text\n→⟧{_STORY}⟦\n```→⟧\n\nIst das so recht?",
        f"⟦~~~\n→⟧{_STORY}\n⟦~~~→⟧",
    ),
    keeps=(
        f"{_STORY}\n\n```\nls -l\n```",
        "```\nprint(1)\n```",
        f"```\n{_STORY}",
        f"{_STORY}\n\n```\n{_STORY}\n```",
        f"```python\n{_STORY}\n```",
        f"Markdown, eine Auszeichnungssprache, kennt solche Blöcke:\n```\n{_STORY}\n```",
        "```\nWer die Datei öffnen will, tippt open(pfad) = datei; und wartet auf die Antwort.\n```",
        f"```\n{_STORY}\n```\n\nText\n\n```\nls\n```",
    ),
    needs=("```", "~~~"),
)
