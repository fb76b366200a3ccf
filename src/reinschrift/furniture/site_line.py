"""Lines that the corpus model knows from many documents of the site."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, has_lines, lines, removals
from reinschrift.core.page import Context, Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._composed import composed, has_page_word
from reinschrift.furniture._label_table import whole_label
from reinschrift.furniture._labelled import story
from reinschrift.furniture._lines import is_body, is_sentence, key
from reinschrift.furniture._notices import is_addressed
from reinschrift.furniture._shapes import is_time, kept_lines
from reinschrift.model import CorpusModel, Repetition, model_of

_LONGEST = 160  # characters
_MOST_WORDS = 14
_FEWEST = 3  # documents
_SHARE = 0.02
_SURELY = 20  # documents: enough at any share, since the corpus may mix sites
_TITLE_SHARE = 0.3
_LETTERS = r"[^\W\d_]{3}"
_BYLINE = r"(?:Von|Text|Aus|Interview|VON)[ :]"
_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
_DECOR = frozenset("|»«›‹→←►▶•·©>_#")


def find(page: Page) -> Iterator[Edit]:
    """Lines that the site repeats and that look like labels."""
    model = model_of(page)
    every = page.fact(lines)
    if model is None:
        return iter(())
    return removals(page, [i for i in range(len(every)) if _is_furniture(page, model, every[i], i)])


def _is_furniture(page: Page, model: CorpusModel, line: Line, i: int) -> bool:
    found = model.repetition(line.text) if len(line.text) <= _LONGEST else None
    if found is None or found.documents < _FEWEST or not _is_labellike(line, found):
        return False
    if i == 0:
        return found.share >= _TITLE_SHARE
    if found.share < _SHARE and found.documents < _SURELY:
        return False
    head, tail = page.fact(story)
    inside = head <= i < tail
    return not inside or _is_about_pages(line.text)


def _is_labellike(line: Line, found: Repetition) -> bool:
    """Is the line short, without figures that tell, and no kicker, byline, agency mark or sentence of a story?"""
    text = line.text
    if is_body(line) or len(text.split()) > _MOST_WORDS or not compiled(_LETTERS).search(text) or is_time(text):
        return False
    if text[0] in '([„“"»«' or compiled(_BYLINE).match(text) or key(text) in kept_lines():
        return False
    return not is_sentence(text) or (is_addressed(text) and found.documents > _FEWEST)


def _is_about_pages(text: str) -> bool:
    """Does the line hold a word or sign that pages use for themselves? Headings within a story do not."""
    return (
        not _DECOR.isdisjoint(text)
        or is_addressed(text)
        or bool(whole_label(text) or composed(text))
        or has_page_word(text)
    )


RULE = Rule(
    id="furniture/site-line",
    kind="removal",
    risk="lossy",
    why="""What stands in many documents of a site and looks like a label belongs to the page. Only with a model made
    by `learn`. Between the paragraphs of a story the line must also speak of pages, since "Zutaten" may be repeated as
    well; kickers, bylines, agency marks, times and sentences stay.""",
    sources=("docs/catalogue.md B7, B16, B19",),
    find=find,
    gate=has_lines,
    fixes=(
        f"{_LONG}\n⟦\nTalbote für alle→⟧",
        f"⟦Der Talbote\n\n→⟧Rat beschließt Bau\n\n{_LONG}",
        f"{_LONG}\n\n⟦Das Tal in Ihrem Postfach | täglich\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nTeaser 17 von 20→⟧",
        f"{_LONG}\n\n⟦Wir freuen uns über Ihre Zuschriften.\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"{_LONG}\n\nTalbote für alle\n\n{_LONG}",
        f"{_LONG}\n\nZutaten\n\n{_LONG}",
        f"Leitartikel\n\n{_LONG}\n\n(tb)",
        f"Von Ina Vogt\n\n{_LONG}",
        f"{_LONG}\n\nVerletzt wurde zum Glück niemand.\n\n{_LONG}",
        f"{_LONG}\n\n14.20 Uhr\n\n{_LONG}",
        f"{_LONG}\n\nDas Blatt des Tals",
    ),
    example_context=Context(
        None,
        CorpusModel(
            documents=20,
            lines=(
                (
                    "talbote.example",
                    20,
                    (
                        ("(tb)", 12),
                        ("0.0 Uhr", 6),
                        ("Das Blatt des Tals", 1),
                        ("Das Tal in Ihrem Postfach | täglich", 9),
                        ("Der Talbote", 18),
                        ("Leitartikel", 5),
                        ("Talbote für alle", 14),
                        ("Teaser 0 von 0", 3),
                        ("Verletzt wurde zum Glück niemand.", 4),
                        ("Von Ina Vogt", 7),
                        ("Wir freuen uns über Ihre Zuschriften.", 8),
                        ("Zutaten", 4),
                    ),
                ),
            ),
        ),
    ),
)
