"""Build the large tables of ``src/reinschrift/data/words`` from the counted lexicon (standard library only).

    python tools/build_words.py [LEXICON]      the folder of unigrams.tsv, nouns.tsv, … (default ../shared/lexicon)

The same input gives the same tables, byte for byte. Writes forms.bin (with the parts of compounds), names.bin,
suffixes.tsv and the section of these files in data/MANIFEST.toml.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from reinschrift.words.closed import conjunctions, finite_verbs, function_words
from reinschrift.words.compounds import Compounds
from reinschrift.words.grammar import determiners
from reinschrift.words.inflection import is_regular_form
from reinschrift.words.joined import join, joined_order
from reinschrift.words.lexicon import (
    CONFIDENCES,
    COUNT_BITS,
    KINDS,
    LETTERS,
    NAME_GENDERS,
    PLAUSIBLE_MEMBER,
    Lexicon,
    by_ending,
)
from reinschrift.words.packed import pack

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "reinschrift" / "data"
BUILDER = "tools/build_words.py"

LEAST_COUNT = 3
LEAST_COUNT_ONE_SOURCE = 7
LEAST_DOCUMENTS = 3
LEAST_COUNT_FEW_DOCUMENTS = 20  # the pet words of a single speech or statute
STATUTES = "g"  # whose vocabulary, where nobody speaks it, is far from news
LEAST_COUNT_STATUTES = 50  # of words with an umlaut
LEAST_COUNT_JOINED = 100  # of words with a hyphen, which are long and show by it where their members end
LONG = 14  # letters of words whose members and endings show: the rarest without an umlaut are left out
UMLAUTS = frozenset("äöüßÄÖÜ")  # where they are lost, only the listed word gives them back
LEAST_COUNT_DERIVED = 100  # what inflection or compound analysis finds anyway is listed only when frequent
LEAST_COUNT_EXACT = 512
LEAST_COUNT_EXACT_ABBREVIATION = 64
RARE_STEP = 10  # of forms that are left out where the lexicon knows them by rule
LEAST_BIRTHS = 8  # of a first name that nobody wrote
LEAST_NAMESAKES = 2  # of a German place that nobody wrote
RARE_KINDS = ("place_AT", "place_CH", "place_LU", "place_LI")  # list every hamlet: what nobody wrote is left out
# Ends that tell a place by themselves: of German ones as well, what nobody wrote is left out.
OF_PLACES = (
    "dorf", "hausen", "hofen", "heim", "bach", "berg", "feld", "kirchen", "stadt", "stetten", "weiler", "rode", "walde",
    "brunn", "burg", "thal", "tal", "felde", "hagen", "stein", "büttel", "hof", "haus", "kirch", "wald", "mühle",
    "brück", "münster", "leben", "furt", "ingen", "itz", "ow", "born", "horst", "scheid", "rath",
)  # fmt: skip
LEAST_COMPOUNDS = 3
# Endings of present participles would read as heads (schweb+Ende), determiners and conjunctions are never members.
NO_MEMBERS = {"ende", "enden", *determiners(), *conjunctions()}
SLIP_RATIO = 200  # a lower-case form so much rarer than its capitalised twin inside sentences is a slip
GLUE_RATIO = 500  # a form so much rarer than the same two words apart is taken for glue of extraction
LEAST_SUFFIX_TYPES = 12
LEAST_SUFFIX_SHARE = 0.93
SUFFIX_CONFIDENCES = (0.6, 0.65, 0.8, 0.9, 0.95, 0.99)
"""Levels that are asked for; shares are rounded down to them."""
NAME_KINDS = {"first": "first", "surname": "surname", "org": "organisation"}
PLACE_KINDS = ("place_", "admin_", "city_world", "territory")
MULTIWORD = ("org", "city_world", "territory")
GENDERS = {"m": "m", "f": "f", "n": "n", "pl": "p"}

_PROTOCOLS = "plenary protocols of the German Bundestag (periods 17-20), federal statutes, Common Voice sentences"
_PROTOCOLS_LICENCE = "official works (UrhG s.5), CC0 1.0; counts of words only"
_NAMES = (
    "Berlin first names (berlinonline), GeoNames, Unicode CLDR, speakers of the Bundestag, own list of organisations"
)
_NAMES_LICENCE = "CC BY 3.0 DE; CC BY 4.0; Unicode License v3; official works; Apache-2.0"


class Form(NamedTuple):
    """A row of unigrams.tsv."""

    seen: int
    inside: int
    initial: int
    documents: int
    sources: str


class Built(NamedTuple):
    """A finished file and what the manifest says about it."""

    content: bytes
    rows: int
    source: str
    licence: str


def rows_of(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def read_forms(folder: Path) -> dict[str, Form]:
    return {
        r[0]: Form(int(r[1]), int(r[2]), int(r[3]), int(r[4]), r[5])
        for r in rows_of(folder / "unigrams.tsv")
        if r[0].isprintable()
    }


def decapitalised(form: str) -> str:
    return form[:1].lower() + form[1:]


# -- compounds and endings -------------------------------------------------------------------------------------------


def build_parts(folder: Path, forms: Mapping[str, Form]) -> dict[str, tuple[int]]:
    parts = {}
    for part, kind, count in rows_of(folder / "compound_parts.tsv"):
        if int(count) < LEAST_COMPOUNDS or part[:1].isupper() != (kind == "head"):
            continue
        if part.lower() not in NO_MEMBERS and (kind == "mod" or not is_ordinary_word(part, forms, ratio=3)):
            parts[part] = (round(2 * math.log2(int(count))),)
    return parts


def build_suffixes(folder: Path) -> str:
    lines = []
    for suffix, *counts, hand in rows_of(folder / "gender_suffixes.tsv"):
        numbers = [int(c) for c in counts]
        total = sum(numbers)
        best = max(range(4), key=numbers.__getitem__)
        share = numbers[best] / (total + 1)  # one unseen exception: few types give no certainty
        if total >= LEAST_SUFFIX_TYPES and (share >= LEAST_SUFFIX_SHARE or (hand and share >= CONFIDENCES[0])):
            level = max(level for level in SUFFIX_CONFIDENCES if level <= round(min(share, 0.99), 2))
            lines.append((LETTERS[best], suffix[::-1], f"{suffix}\t{LETTERS[best]}\t{level:g}"))
    head = (
        "# gender of a noun by its ending, the longest ending decides;"
        " confidence = share of the noun types counted, by levels\n"
        f"# source: {_PROTOCOLS}\n# licence: {_PROTOCOLS_LICENCE}\nsuffix\tgender\tconfidence\n"
    )
    return head + "".join(
        f"{line}\n" for *_, line in sorted(lines)
    )  # ends that are alike next to each other: packs smaller


# -- nouns -----------------------------------------------------------------------------------------------------------


class Noun(NamedTuple):
    """A row of nouns.tsv: how often after a determiner, the gender (letter or ""), its confidence."""

    contacts: int
    gender: str
    confidence: float


def read_nouns(folder: Path) -> dict[str, Noun]:
    return {
        r[0]: Noun(int(r[1]), GENDERS.get(r[2], ""), float(r[3]))
        for r in rows_of(folder / "nouns.tsv")
        if r[0][:1].isupper()
    }


def genitive_base(form: str, nouns: Mapping[str, Noun]) -> Noun | None:
    """The noun that a form in -s or -es is the genitive of."""
    for ending in ("es", "s"):
        base = nouns.get(form.removesuffix(ending)) if form.endswith(ending) else None
        if base and base.contacts >= 10 and base.confidence >= 0.95 and base.gender in {"m", "n"}:
            return base
    return None


class NameEvidence(NamedTuple):
    """What the names say about genders of nouns."""

    articles: Mapping[str, str]  # organisations and persons with their gender, "" where it is unknown
    persons: frozenset[str]
    places: frozenset[str]


def name_evidence(folder: Path, names: Mapping[str, tuple[int]]) -> NameEvidence:
    wanted = {"org", "first", "surname"}
    rows = sorted(
        (r for r in rows_of(folder / "names.tsv") if r[1] in wanted),
        key=lambda r: ("org", "first", "surname").index(r[1]),
    )
    articles: dict[str, str] = {}
    for row in rows:
        articles.setdefault(row[0], GENDERS.get(row[2], ""))
    place = 1 << [str(k) for k in KINDS].index("place")
    return NameEvidence(
        articles,
        frozenset(r[0] for r in rows if r[1] in {"first", "surname"}),
        frozenset(name for name, (value,) in names.items() if value & place),
    )


def corrected_gender(form: str, row: Form, nouns: Mapping[str, Noun], evidence: NameEvidence) -> tuple[str, float]:
    """Gender and confidence, where the counts are known to mislead replaced by better evidence.

    Feminines that are hardly ever used with "eine" look like plurals (Union): the hand-written list of organisations
    decides. Names of persons are hardly ever used with an article: their own gender decides, if any. Adjectives made
    of towns (Wiener) have no gender. Genitives (Jahres) say nothing about m or n: their base form decides.
    """
    noun = nouns[form]
    named = evidence.articles.get(form, "")
    if form in evidence.persons and noun.contacts < 0.05 * row.inside:
        return named, 0.95
    if named in {"m", "f", "n"} and noun.gender == "p":
        return named, 0.95
    if noun.gender in {"n", "p"} and form.endswith("er") and form[:-2] in evidence.places:
        return "", 0.0
    base = genitive_base(form, nouns) if noun.gender in {"m", "n"} else None
    return (base.gender, base.confidence) if base else (noun.gender, noun.confidence)


def noun_value(gender: str, confidence: float) -> int:
    """One byte: 0 = no gender, else 1 + 4 · letter + step of confidence."""
    steps = [i for i, least in enumerate(CONFIDENCES) if confidence >= least]
    if gender not in LETTERS or not steps:
        return 0
    return 1 + 4 * LETTERS.index(gender) + steps[-1]


# -- names -----------------------------------------------------------------------------------------------------------


def is_common_noun(name: str, forms: Mapping[str, Form], nouns: Mapping[str, Noun]) -> bool:
    """Used with a determiner so often that it is no place: GeoNames lists Amtsgericht and Stadtverwaltung."""
    noun = nouns.get(name)
    return noun is not None and noun.contacts >= 10 and noun.contacts >= 0.25 * forms[name].inside


def is_ordinary_word(name: str, forms: Mapping[str, Form], *, ratio: int = 5) -> bool:
    """Far more frequent in lower case than with a capital inside sentences (An, Da as first names)."""
    lower = forms.get(decapitalised(name))
    capital = forms.get(name)
    return lower is not None and lower.seen >= 200 and lower.seen > ratio * (capital.inside if capital else 0)


def name_kind(kind: str) -> str | None:
    return NAME_KINDS.get(kind) or ("place" if kind.startswith(PLACE_KINDS) else None)


def is_hamlet(name: str, places: int) -> bool:
    """A single place, or one whose ending tells that it is a place; ß in a name nobody could restore."""
    if any(mark == "." and letter.isalpha() for mark, letter in pairwise(name)):
        return False  # NRW.Bank looks as if a blank were lost
    return (places < LEAST_NAMESAKES and "ß" not in name) or name.endswith(OF_PLACES)


def is_useful_name(row: list[str], forms: Mapping[str, Form], nouns: Mapping[str, Noun]) -> bool:
    name, kind, _, count, _ = row
    if kind == "org":
        return True
    if not name[:1].isupper() or len(name) < 2 or any(c in "0123456789/(),;" for c in name):
        return False
    if (" " in name and kind not in MULTIWORD) or (kind == "first" and int(count) < LEAST_BIRTHS and name not in forms):
        return False
    if name not in forms and (kind.startswith(RARE_KINDS) or (kind == "place_DE" and is_hamlet(name, int(count)))):
        return False
    if decapitalised(name) in function_words() or is_ordinary_word(name, forms):
        return False
    return kind in {"surname", "first", "territory"} or not is_common_noun(name, forms, nouns)


def name_gender(kind: str, letter: str) -> str:
    """Cities and villages are neuter only where an article is forced on them: no gender, but for territories."""
    return "" if kind == "place" else GENDERS.get(letter, "")


def build_names(folder: Path, forms: Mapping[str, Form], nouns: Mapping[str, Noun]) -> dict[str, tuple[int]]:
    kinds: dict[str, int] = {}
    genders: dict[str, dict[str, str]] = {}
    for row in rows_of(folder / "names.tsv"):
        kind = name_kind(row[1])
        if kind is None or not is_useful_name(row, forms, nouns):
            continue
        kinds[row[0]] = kinds.get(row[0], 0) | 1 << [str(k) for k in KINDS].index(kind)
        letter = GENDERS.get(row[2], "") if row[1] == "territory" else name_gender(kind, row[2])
        genders.setdefault(row[0], {})["territory" if row[1] == "territory" else kind] = letter
    return {
        name: (bits | NAME_GENDERS.index(best_gender(genders[name])) << len(KINDS),) for name, bits in kinds.items()
    }


def best_gender(by_kind: Mapping[str, str]) -> str:
    for kind in ("organisation", "territory", "first", "surname", "place"):
        if kind in by_kind:
            return by_kind[kind]
    return ""


# -- glue ------------------------------------------------------------------------------------------------------------


def read_glue(folder: Path, forms: Mapping[str, Form], nouns: Mapping[str, Noun]) -> set[str]:
    """Forms that are two words without their blank, going by how often the two stand apart (``überdie``)."""
    glue = set()
    for left, right, count in rows_of(folder / "bigrams.tsv"):
        joined = left + right
        if joined not in forms or not right.islower():
            continue
        noun = nouns.get(joined)
        if forms[joined].seen * GLUE_RATIO < int(count) and (noun is None or noun.contacts < 5):
            glue.add(joined)
    return glue


# -- forms -----------------------------------------------------------------------------------------------------------


def is_attested(form: str, row: Form) -> bool:
    """Frequent enough, in several documents, and rare forms in two sources: a typing error is made in one."""
    if row.sources == STATUTES:
        return row.seen >= LEAST_COUNT_STATUTES and not UMLAUTS.isdisjoint(form)
    if row.documents < LEAST_DOCUMENTS:
        return row.documents > 1 and row.seen >= LEAST_COUNT_FEW_DOCUMENTS
    return row.seen >= LEAST_COUNT_ONE_SOURCE or (row.seen >= LEAST_COUNT and len(row.sources) > 1)


def is_lower_case_slip(form: str, row: Form, forms: Mapping[str, Form]) -> bool:
    """A noun written small by mistake, or the rest of a suspended compound (``regierung``)."""
    if not form[:1].islower() or form in function_words() or form in finite_verbs():
        return False
    capital = forms.get(form[:1].upper() + form[1:])
    return capital is not None and row.seen * SLIP_RATIO < capital.inside


def count_step(form: str, seen: int) -> int:
    """The count in half bits; in whole bits where it is small: 5 or 7 is chance and the table is large.

    Abbreviations, which have little else that tells them apart (SP, SPÖ), are counted exactly earlier.
    """
    exact = LEAST_COUNT_EXACT if not form.isupper() else LEAST_COUNT_EXACT_ABBREVIATION
    return min(63, round(2 * math.log2(seen))) if seen >= exact else 2 * round(math.log2(seen))


def initial_step(form: str, row: Form) -> int:
    share = row.initial / max(1, row.initial + row.inside)
    return 0 if not form[:1].isupper() else sum(share >= least for least in (0.1, 0.5, 0.9))


def build_forms(
    forms: Mapping[str, Form],
    nouns: Mapping[str, Noun],
    parts: Mapping[str, int],
    evidence: NameEvidence,
    glue: set[str],
) -> dict[str, tuple[int, int]]:
    frequent = {form: row for form, row in forms.items() if row.seen >= LEAST_COUNT_DERIVED}
    compounds = Compounds(parts, least=PLAUSIBLE_MEMBER)
    table = {}
    for form, row in forms.items():
        if not is_attested(form, row) or is_lower_case_slip(form, row, forms):
            continue
        if row.seen < LEAST_COUNT_DERIVED and is_derivable(form, frequent, compounds):
            continue
        if form in glue or ("-" in form and row.seen < LEAST_COUNT_JOINED):
            continue
        if len(form) >= LONG and row.seen <= LEAST_COUNT and UMLAUTS.isdisjoint(form):
            continue
        gender = noun_value(*corrected_gender(form, row, nouns, evidence)) if form in nouns else 0
        table[form] = (count_step(form, row.seen) | initial_step(form, row) << COUNT_BITS, gender)
    return table


def without_joined(
    table: Mapping[str, tuple[int, int]], forms: Mapping[str, Form], names: Mapping[str, object]
) -> dict[str, tuple[int, int]]:
    """The table without rare words of several members with hyphens (``Wetter-App``), which the lexicon takes apart."""

    def is_joined(form: str) -> bool:
        *_, head = members = form.split("-")
        if len(members) == 1 or not all(m == "" or m in table or m in names for m in members):
            return False
        gender = table[form][1]
        return not gender or same_letter(gender, table.get(head, (0, 0))[1])

    return {f: row for f, row in table.items() if forms[f].seen >= LEAST_COUNT_DERIVED or not is_joined(f)}


def without_known(
    table: Mapping[str, tuple[int, int]], names: Mapping[str, tuple[int]], parts: Mapping[str, tuple[int]]
) -> dict[str, tuple[int, int]]:
    """The table without rare forms that the lexicon knows all the same: names, capitals, words with hyphens."""
    known = Lexicon(join((nouns_by_ending(table), parts)), pack(names))

    def is_known(form: str) -> bool:
        count, gender = table[form]
        if count & (1 << COUNT_BITS) - 1 > RARE_STEP:
            return False
        if "-" in form:
            head = known.gender(form.rpartition("-")[2])
            same = not gender or (head is not None and LETTERS.index(head.letter) == gender - 1 >> 2)
            return same and all(part == "" or known.knows(part) for part in form.split("-"))
        small = form[1:].islower() and decapitalised(form) in table
        return form[:1].isupper() and not gender and (small or form in names)

    return {form: row for form, row in table.items() if not is_known(form)}


def same_letter(one: int, other: int) -> bool:
    """Do two values of nouns (`noun_value`) mean the same gender, however sure?"""
    return other > 0 and one - 1 >> 2 == other - 1 >> 2


def is_derivable(form: str, frequent: Mapping[str, Form], compounds: Compounds) -> bool:
    """Would the lexicon accept the form without listing it, on the ground of frequent forms alone?"""
    if form[:1].isupper() and decapitalised(form) in frequent:
        return True
    return is_regular_form(form, frequent, {}) or compounds.split(form) is not None


# -- files -----------------------------------------------------------------------------------------------------------


def nouns_by_ending(words: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The rows with their second column in the order in which the lexicon reads it."""
    capitalised = by_ending(words)
    values = [words[form][1] for form in capitalised] + [0] * (len(words) - len(capitalised))
    return {form: (words[form][0], value) for form, value in zip(joined_order(words), values, strict=True)}


def build(folder: Path) -> dict[str, Built]:
    """All built files by their names under data/."""
    forms, nouns = read_forms(folder), read_nouns(folder)
    parts = build_parts(folder, forms)
    names = build_names(folder, forms, nouns)
    evidence = name_evidence(folder, names)
    glue = read_glue(folder, forms, nouns)
    words = build_forms(forms, nouns, {part: value for part, (value,) in parts.items()}, evidence, glue)
    words = without_known(without_joined(words, forms, names), names, parts)
    suffixes = build_suffixes(folder)
    return {
        "words/forms.bin": Built(
            join((nouns_by_ending(words), parts)), len(words) + len(parts), _PROTOCOLS, _PROTOCOLS_LICENCE
        ),
        "words/names.bin": Built(pack(names), len(names), _NAMES, _NAMES_LICENCE),
        "words/suffixes.tsv": Built(suffixes.encode(), suffixes.count("\n") - 4, _PROTOCOLS, _PROTOCOLS_LICENCE),
    }


def manifest(built: Mapping[str, Built], before: str, builder: str = BUILDER) -> str:
    """MANIFEST.toml with the entries of the built files; the entries of other builders stay as they are."""
    entries = {m[1]: m[0].strip() for m in re.finditer(r'^\["([^"]+)"\]\n(?:(?!\[).*\n?)*', before, re.MULTILINE)}
    for name, file in built.items():
        entries[name] = (
            f'["{name}"]\nbuilder = "{builder}"\nsource = "{file.source}"\nlicence = "{file.licence}"\n'
            f'rows = {file.rows}\nsha256 = "{hashlib.sha256(file.content).hexdigest()}"'
        )
    head = "# Built tables: made by the builder named, never edited by hand."
    return "\n\n".join([head, *(entry for _, entry in sorted(entries.items()))]) + "\n"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "lexicon"
    if not (folder / "unigrams.tsv").is_file():
        sys.exit(f"no unigrams.tsv in {folder}: give the folder of the lexicon as argument")
    built = build(folder)
    for name, file in built.items():
        (DATA / name).write_bytes(file.content)
        print(f"{name}: {file.rows} rows, {len(file.content)} bytes")
    path = DATA / "MANIFEST.toml"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(manifest(built, before), encoding="utf-8")


if __name__ == "__main__":
    main()
