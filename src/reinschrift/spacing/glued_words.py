"""Two words without the blank between them."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.model import model_of
from reinschrift.observations.language import is_common_in_english
from reinschrift.spacing._evidence import is_in_dialect, is_word_of_document
from reinschrift.spacing._one_word import is_one_word
from reinschrift.syntax.frames import is_german
from reinschrift.words import Lexicon
from reinschrift.words.closed import auxiliaries
from reinschrift.words.costs import Costs, costs
from reinschrift.words.glue import Cut
from reinschrift.words.odd import Shape, glue_suspects
from reinschrift.words.suspects import Suspect
from reinschrift.words.tokens import occurrences

_ENOUGH: Final = -7.0
"""Bits that two words must save over one; below 0, since the costs of a lost blank are set for hardly mangled text."""
_FINITE_VERB: Final = 6.0
"""Bits for a second word that is an auxiliary: few words end like one, and most glue stands at the end of a name."""
_NO_SURE_VERB: Final = frozenset(("ist", "waren"))
"""Persons (Posaun+ist) and goods (Papier+waren) end so too."""
_SEEN_IN_DOCUMENT: Final = 10.0
"""Bits of a word that stands elsewhere in the document."""
_FEWEST_DOCUMENTS: Final = 2
"""Documents of the corpus that a word must stand in to count: what stands in one may be glue itself."""
_SHORTEST_EVIDENCE: Final = 4
_UNSEEN_LEFT: Final = 3.0
_MOST_AFFINITY: Final = 6.0
_NO_AFFINITY: Final = 0.5
_BEFORE_NUMBER: Final = 4.0
_BEFORE_PLACE: Final = 3.0
_GOAL: Final = r" (?:\d|([A-ZÄÖÜ][^\W\d_]+))"
_NEXT: Final = r" ([^\W\d_]+)"
_LAST: Final = r"([^\W\d_]+) $"
_REACH: Final = 32


def find(page: Page) -> Iterator[Edit]:
    """The best cut of each suspicious word, where the word, its neighbours and the document together bear it out."""
    for suspect in page.fact(glue_suspects):
        if page.text.endswith(" # ", 0, suspect.start):
            continue  # a hashtag, whose blank goes
        cuts = [c for c in suspect.cuts if not is_one_word(page.text, suspect, c)]
        if not cuts:
            continue
        gain, at = max(
            (c.gain + _neighbours(page, suspect, c) + _document(page, suspect, c) + _verb(suspect, c), -c.at)
            for c in cuts
        )
        sure = gain > _ENOUGH and not is_word_of_document(page, suspect, -at)
        if sure and not is_in_dialect(page, suspect.start) and not _opens_english(page.text, suspect):
            yield page.edit(suspect.start - at, suspect.start - at, " ")


def _opens_english(text: str, suspect: Suspect) -> bool:
    """„Wound and Tissue“: a capital, and an English word behind it that is no German one."""
    end = suspect.start + len(suspect.word)
    after = compiled(_NEXT).match(text, end, end + _REACH) if suspect.word[0].isupper() else None
    return after is not None and is_common_in_english(after[1]) and not is_german(after[1])


def _verb(suspect: Suspect, cut: Cut) -> float:
    """What it adds that the second word is an auxiliary, unless words end so as well."""
    right = suspect.word[cut.at :]
    is_verb = suspect.word[0].isupper() and right in auxiliaries() and right not in _NO_SURE_VERB
    return _FINITE_VERB if is_verb and not cut.ending else 0.0


def _document(page: Page, suspect: Suspect, cut: Cut) -> float:
    """What it adds that the first word stands alone elsewhere in the document, or in documents of the corpus."""
    left = suspect.word[: cut.at]
    if cut.at < _SHORTEST_EVIDENCE or cut.ending:
        return 0.0
    if occurrences(page.opening, left, most=1):
        bits = _SEEN_IN_DOCUMENT
    else:
        model = model_of(page)
        documents = model.word_documents(left) if model is not None else 0
        if model is None or documents < _FEWEST_DOCUMENTS:
            return 0.0
        bits = _SEEN_IN_DOCUMENT + log2(max(1.0, model.documents / documents))
    return max(0.0, cut.left - bits) + (0.0 if cut.seen else _UNSEEN_LEFT)


def _neighbours(page: Page, suspect: Suspect, cut: Cut) -> float:
    """How well the second word goes with the next one, and the first with the last one."""
    model, text = costs(), page.text
    left, right = suspect.word[: cut.at], suspect.word[cut.at :]
    gain = 0.0
    end = suspect.start + len(suspect.word)
    after = compiled(_NEXT).match(text, end, end + _REACH)
    if after and model.words.is_function_word(right):
        affinity = _affinity(model, right, after[1])
        if affinity is not None:
            gain += affinity
        elif model.words.is_function_word(after[1]):
            gain -= _NO_AFFINITY
    gain += _goal(model.words, right, text[end : end + _REACH])
    before = compiled(_LAST).search(text, max(0, suspect.start - _REACH), suspect.start)
    if before and suspect.whole:
        gain += _affinity(model, before[1], left) or 0.0
    return gain


def _goal(words: Lexicon, right: str, follows: str) -> float:
    """What it adds that a preposition is followed by a figure or the name of a place."""
    if right not in words.prepositions and right not in words.contractions:
        return 0.0
    m = compiled(_GOAL).match(follows)
    if m is None:
        return 0.0
    name = words.name(m[1]) if m[1] else None
    return _BEFORE_NUMBER if not m[1] else _BEFORE_PLACE if name is not None and "place" in name.kinds else 0.0


def _affinity(model: Costs, left: str, right: str) -> float | None:
    """Bits that the two save when they stand side by side; None where they are not known to."""
    pair = model.pair(left, right)
    if pair is None:
        return None
    return min(_MOST_AFFINITY, (model.listed(left) or 0.0) + (model.listed(right) or 0.0) - pair)


RULE = Rule(
    id="spacing/glued-words",
    kind="correction",
    risk="safe",
    why="""The blank at the edge of a link or a line is lost when tags are removed. A token that no table knows is
    weighed: as one unseen word by its letters, endings, prefixes and members, against two known words, one of them
    a function word or a frequent verb. Neighbours and the rest of the document have a say; a word written so twice
    is a word. Compounds, inflected forms, names and words that end like a function word (Ministerin, Wiener) stay.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    gate=Shape.TWO_WORDS,
    fixes=(
        "Das Journal⟦→ ⟧wurde gekauft.",
        "Der Dienstagnachmittag⟦→ ⟧in Wien war kühl.",
        "Die Regierung⟦→ ⟧hat den Plan verworfen.",
        "Der Konzern Oracle⟦→ ⟧hat das bestätigt.",
        "Er sagte, dass⟦→ ⟧die Bahn später kommt.",
        "Der Minister⟦→ ⟧und seine Frau kamen.",
        "Die ARD⟦→ ⟧und das ZDF senden.",
        "Die Polizei will das zu⟦→ ⟧verhindern suchen.",
        "Für diesen Schritt ist es zu⟦→ ⟧spät.",
        "Daraus wird ein⟦→ ⟧neues Haus.",
        "Der 34-Jährige⟦→ ⟧hat gestanden.",
        "Wer hat TikTok⟦→ ⟧gekauft?",
        "Die BayernLB⟦→ ⟧hat das bestritten.",
        "„Wir⟦→ ⟧da unten frieren.“",
    ),
    keeps=(
        "Der Trainer lobte Mirja Lindqvist, Wirda Hansen, Vilmandas Bauer und Zunun.",
        "Mirja Lindqvists Tor fiel spät, Weilin Zhao half.",
        "Weilin Zhao half ihr.",
        "Vondas Rede war kurz.",
        "Abwehr: Hansen, Vagedes*, Storm",
        "Mia ham des allerweil gwusst, aber i sag nix, weil des koa Sau ned glaubt, wos de do redn.",
        "Die Ministerin traf den Journalisten.",
        "Der Polizist war gesundheitlich angeschlagen.",
        "Die Katze ist zum Gernhaben, ihr Immerwollen weniger.",
        "Die Mitteilungsheftes und die Syndikatsführung kamen.",
        "Sie wollten darüberfliegen und weiterkönnen.",
        "Der Klosterneuburger schläft, der Posaunist kauft Papierwaren.",
        "Mit revoltierenden Massen und blickendem Auge.",
        "Die Nachhut der Armee und die Brut der Amsel.",
        "Die Bananenstauden und die Wildrosenbuden blühen.",
        "Er will die Suppe zubereiten, den Sieg zuerkennen und zubeißen.",
        "Die zudringliche Art, der zuständige Mann: zufrieden, zuverlässig, zustimmend.",
        "Ein einmaliges, einfarbiges, eingebautes und einprägsames Werk.",
        "Die 16-Jährigen und die Top-10-Listen.",
        "Er sagt nurmehr das Vaterunser, sonach ebensosehr laut wie allzuoft.",
        "Das dieswöchige Treffen war desorganisiert und desillusionierend.",
        "Die Mannschafft und die Wirtschafft (beides verschrieben) tagen.",
        "Beim Wurzelziehen und Kopfrechnenlernen, beim Bananenessen half er.",
        "Die Hufschmiedin, die Generalkonsulin und die Volkskommissärin planten das allerdümmste Studierendenfest.",
        "Die Herzogin wohnte in Kassel, die junge Herzogin nicht.",
        "Die YouTuber und WhatsAppler, LinkedIns Chef, BAföGs Ende.",
    ),
)
