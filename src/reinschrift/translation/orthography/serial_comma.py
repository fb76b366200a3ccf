"""A comma before und or oder in a list, as in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import could_be_plural_verb, is_verb
from reinschrift.evidence.persons import is_person
from reinschrift.evidence.phrases import is_adjective_form, sure_gender
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries

_JOINT: Final = r", (?:und|oder) (?=([^,.;:!?()\n„“–]{3,80})[,.;:!?\n])"
_MEMBERS: Final = r"(?:\A|[.!?:\n] ?|, |\w )((?:[\w-]+ ){0,4}[A-ZÄÖÜ][\w-]*), ((?:[\w-]+ ){0,6}[A-ZÄÖÜ][\w-]*)\Z"
_REACH: Final = 160
_NAME: Final = 2  # words of a name of a person


def find(page: Page) -> Iterator[Edit]:
    """Where the members before the comma are two persons, or all three are nouns without an article."""
    text = page.text
    for m in compiled(_JOINT).finditer(text):
        before = compiled(_MEMBERS).search(text, max(0, m.start() - _REACH), m.start())
        if before and _is_list(before[1].split(), before[2].split(), m[1].split()):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_list(first: list[str], second: list[str], third: list[str]) -> bool:
    """No clause begins behind und, and what stands between the commas says nothing about what stands before."""
    if any(map(_could_be_verb, (*second, *third))) or not _begins_phrase(third[0]):
        return False
    if _are_persons(first, second):
        return True
    genders = {_gender_of_person(first), _gender_of_person(second)}
    bare = lexicon().is_noun(first[-1]) and _is_bare(first, opened=True) and _is_bare(second) and _is_bare(third)
    return bare or genders == {"m", "f"}


def _could_be_verb(word: str) -> bool:
    return word in auxiliaries() or is_verb(word) or (could_be_plural_verb(word) and not is_adjective_form(word))


def _begins_phrase(word: str) -> bool:
    return word[0].isupper() or word in lexicon().determiners or is_adjective_form(word)


def _are_persons(first: list[str], second: list[str]) -> bool:
    """Reece Amadi, Toby Finch: the one cannot be the other. One first name at least must be known."""
    names = first[-_NAME:], second[-_NAME:]
    known = [name for name in names if len(name) == _NAME and lexicon().is_first_name(name[0])]
    return bool(known) and all(name in known or _is_unknown(name) for name in names)


def _is_unknown(name: list[str]) -> bool:
    return len(name) == _NAME and all(word[0].isupper() and not lexicon().knows(word) for word in name)


def _gender_of_person(words: list[str]) -> str:
    """Of one person behind an article: der Bürgermeister, die Wehrführerin."""
    opener = words[-2:-1] and words[-2] in {"der", "die", "den", "dem", "ein", "eine", "einen", "einem", "einer"}
    return (sure_gender(words[-1]) or "") if opener and is_person(words[-1]) else ""


def _is_bare(words: list[str], *, opened: bool = False) -> bool:
    """Nouns with adjectives at most; the first member has the words of its clause before it."""
    at = len(words) - 2
    while at >= 0 and is_adjective_form(words[at]) and not _could_be_verb(words[at]):
        at -= 1
    alone = at < 0 or (opened and words[at].islower() and words[at] not in lexicon().determiners)
    return alone and _is_common(words[-1])


def _is_common(noun: str) -> bool:
    """A noun that names nothing but surnames perhaps."""
    words, name = lexicon(), lexicon().name(noun)
    if name is not None and set(name.kinds) != {"surname"}:
        return False
    return words.is_noun(noun) or (words.known(noun) and not words.known(noun.lower()))


RULE = Rule(
    id="translation/serial-comma",
    kind="correction",
    risk="safe",
    why="""English sets a comma before the last member of a list, German none before und and oder. In a machine-translated
    document it goes where nothing else can be meant: behind two names of persons, behind two persons of whom one is a
    man and one a woman, and among nouns without an article. An addition (Anna Kern, die Trainerin, und …), a relative
    clause that ends there and a new clause have their commas.""",
    sources=("Amtliches Regelwerk § 72",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip, left to who edits the text",
    fixes=(
        "Laut the Polizei ist es still. Dort lagen Äpfel, Birnen⟦,→⟧ und Pflaumen.",
        "Laut the Polizei ist es still. Es trafen Anna Kern, der junge Peter Vogel⟦,→⟧ und die neue Trainerin.",
        "Laut the Polizei ist es still. Es kamen der Lehrer, die Wirtin⟦,→⟧ und ihr Hund.",
        "Laut the Polizei ist es still. Sie bauen mit Glas, rotem Lehm⟦,→⟧ oder Stahl.",
    ),
    keeps=(
        "Laut the Polizei ist es still. Sie traf Anna Kern, die Trainerin, und Peter Vogel.",
        "Laut the Polizei ist es still. Er holte Holz, Lehm, und Firmen zahlten dafür.",
        "Laut the Polizei ist es still. Sie lobte den Hund, der lange fort war, und die Katze.",
        "Laut the Polizei ist es still. Das Haus, ein Bau aus Holz, und die Scheune brannten.",
        "Laut the Polizei ist es still. Er fuhr nach Portland, Oregon, und Boston.",
        "Laut the Polizei ist es still. Er wohnte in Houston, Texas, und Dallas.",
        "Laut the Polizei ist es still. Es regnet, sagt Anna Kern, und Peter Vogel nickt.",
    ),
    needs=(", und ", ", oder "),
)
