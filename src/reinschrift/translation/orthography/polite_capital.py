"""Sie with the capital of the polite form, where the verb shows that it is not meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import could_be_finite
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.words import lexicon
from reinschrift.words.closed import conjunctions, finite_verbs, pronouns
from reinschrift.words.grammar import contractions, prepositions

_SIE: Final = r" Sie (?=([a-zäöüß]+)(?: ([\w]+))?)"
_BEFORE: Final = r"([^\W\d_]+|,)\Z"
_CLAUSE: Final = r"[^,.;:!?\n()„“–]{2,120}(?=[,.;])"
_REACH: Final = 20
_OTHERS: Final = frozenset({"ich", "du", "er", "man", "wir", "ihr", "der", "wer", "niemand", "jemand"})
_OTHER_PERSONS: Final = frozenset({"sind", "seid", "bin"})
_OBLIQUE: Final = ("den", "dem", "des", "einen", "einem", "eines")  # also the ends of keinen, seinem


def find(page: Page) -> Iterator[Edit]:
    """Before a verb in the singular, or in a clause that ends with one and has no other subject."""
    text = page.text
    for m in compiled(_SIE).finditer(text):
        before = compiled(_BEFORE).search(text, max(0, m.start() - _REACH), m.start())
        kinds = conjunctions().get(before[1], ()) if before else ()
        if before is None or not (kinds or before[1] == ","):
            continue
        verb_next = _is_singular(m[1]) and m[2] not in _OTHERS
        if verb_next if "subordinating" not in kinds else _is_subject(text, m.end()):
            yield page.edit(m.start() + 1, m.end() - 1, "sie")


def _is_singular(word: str) -> bool:
    known = lexicon().known
    reported = (
        word.endswith("e") and known(f"{word}n") and known(f"{word[:-1]}t") and not lexicon().is_function_word(word)
    )
    finite = reported or word in finite_verbs() or could_be_finite(word)
    return finite and not word.endswith(("n", "st")) and word not in _OTHER_PERSONS


def _is_subject(text: str, start: int) -> bool:
    """Den Antrag prüft: what else stands in the clause has a case of its own."""
    clause = compiled(_CLAUSE).match(text, start)
    words = clause[0].split() if clause else [""]
    return _is_singular(words[-1]) and not any(_could_be_subject(words, n) for n in range(len(words) - 1))


def _could_be_subject(words: list[str], n: int) -> bool:
    word = words[n]
    if not word[0].isupper():
        kinds = pronouns().get(word, ())
        following = words[n + 1]
        alone = word in lexicon().determiners and following.islower() and not is_adjective_form(following)
        return word in _OTHERS or word in {"es", "sie"} or alone or "indefinite" in kinds
    at = n - 1
    while at >= 0 and (is_adjective_form(words[at]) and words[at] not in lexicon().determiners):
        at -= 1
    opener = words[at] if at >= 0 else ""
    return not (opener.endswith(_OBLIQUE) or opener in prepositions() or opener in contractions())


RULE = Rule(
    id="translation/polite-capital",
    kind="correction",
    risk="safe",
    why="""What stands behind a comma or dass was translated as a sentence of its own, and she became Sie with the capital
    of the polite form. That one has its verb in the plural: before a verb in the singular, and in a clause that ends with
    one and has nothing else that could be its subject, the third person is meant.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 65"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere the capital shows who is spoken to",
    fixes=(
        "Laut the Polizei ist es still. Die Frau sagte, ⟦Sie→sie⟧ habe nichts gesehen.",
        "Laut the Polizei ist es still. Sie schwieg, doch ⟦Sie→sie⟧ wusste es.",
        "Laut the Polizei ist es still. Es hieß, dass ⟦Sie→sie⟧ den langen Antrag prüft.",
        "Laut the Polizei ist es still. Sie ging, weil ⟦Sie→sie⟧ im Haus gefroren hatte.",
    ),
    keeps=(
        "Laut the Polizei ist es still. Er fragte, ob Sie kommen, und Sie sind eingeladen.",
        "Laut the Polizei ist es still. Er hofft, dass Sie der Arzt anruft.",
        "Laut the Polizei ist es still. Es freut ihn, wenn Sie jemand abholt, und Sie hat er gern.",
        "Laut the Polizei ist es still. Er hofft, dass Sie die Wirtin kennt.",
        "Laut the Polizei ist es still. Sie habe nichts gesehen, sagte die Frau.",
    ),
    needs=(" Sie ",),
)
