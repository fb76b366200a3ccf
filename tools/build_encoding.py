"""Build the tables of ``src/reinschrift/data/encoding`` from the counted lexicon (standard library only).

    python tools/build_encoding.py [LEXICON]      the folder of unigrams.tsv and bigrams.tsv (default ../shared/lexicon)

The same input gives the same tables, byte for byte. Writes umlaut_forms.bin, contexts.bin,
mood_neighbours.bin, mistaken_forms.bin (some five minutes) and, from the lists written by hand in tools/encoding,
own_words.bin, and their sections in data/MANIFEST.toml.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from reinschrift.encoding import _moods as moods
from reinschrift.encoding._own_words import Own
from reinschrift.encoding._skeletons import base_skeleton, dropped_skeleton, slot_skeleton
from reinschrift.encoding._umlautless import cheapest
from reinschrift.encoding._vocabulary import listed
from reinschrift.words import lexicon
from reinschrift.words.packed import pack


class Origin(NamedTuple):
    """Where the content of a table comes from, as the manifest says it."""

    source: str
    licence: str


ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "reinschrift" / "data"
OWN = ROOT / "tools" / "encoding"
COUNTED = Origin(
    "plenary protocols of the German Bundestag (periods 17-20), federal statutes, Common Voice sentences",
    "official works (UrhG s.5), CC0 1.0; counts of words only",
)
BY_HAND = Origin("lists written by hand for this library (tools/encoding)", "Apache-2.0")
OWN_LISTS = {"forms.tsv": Own.FORM, "names.tsv": Own.NAME, "rare_names.tsv": Own.RARE_NAME, "acronyms.tsv": Own.ACRONYM}

STATUTES = "g"  # whose words, where nobody speaks them, news hardly need: all save one document of 700, for 17 KB
LONGEST_OF_STATUTES = 10  # letters; short ones are words of daily life as well (Likör, Läufen, Pfähle)
LEAST_ATTESTED = 3  # uses; rarer forms are put together from their parts as well, or hardly ever needed
NOTHING = {"": (0,)}  # a table of one column without words
LEAST_MISTAKEN = 10  # uses of a form of the table of mistaken ones
LEAST_DOCUMENTS = 3  # and texts that have it
LEAST_AMBIGUOUS = 13  # frequency class (about 90 uses) from which a form can be the right reading often enough
LARGEST_GAP = 14  # classes between two readings above which the rarer one never wins
LEAST_PAIR = 30  # uses of a neighbour beside the forms of a group
LEAST_SPREAD = 2.5  # bits between two forms of a group below which a neighbour tells nothing
FAR_COMMONER = (
    4  # times that a form is commoner than all others of its group, so that it wins unless others are favoured
)
LEAST_BESIDE_MOOD = 19  # uses of a neighbour beside a verb in either mood
LEAST_LEANING = 0.8  # bits below which it tells nothing
MOST_LEANING = 4.0
MOOD_SMOOTHING = 10
SMOOTHING = 20
PAIRED_TOKENS = 65.5e6  # running words behind bigrams.tsv
BEFORE, AFTER = "<", ">"  # which side of the form the neighbour stands on
LETTERS = "äöüßÄÖÜ"


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]


def frequency_class(count: int) -> int:
    return min(63, round(2 * math.log2(count)))


def build_forms(folder: Path) -> dict[str, tuple[int]]:
    """Attested forms with umlauts or ß that the lexicon neither lists nor derives."""
    words = lexicon()
    return {
        form: (frequency_class(int(count)),)
        for form, count, *_, sources in rows(folder / "unigrams.tsv")
        if int(count) >= LEAST_ATTESTED
        and (sources != STATUTES or len(form) <= LONGEST_OF_STATUTES)
        and form.isalpha()
        and any(c in LETTERS for c in form)
        and not words.knows(form)
    }


def build_mistaken(folder: Path) -> dict[str, tuple[int]]:
    """Attested forms that follow by rule from listed ones, but would be taken for other words once umlauts are lost.

    They are judged without this table, which `main` has emptied before.
    """
    most: dict[str, str] = {}
    counts: dict[str, int] = {}
    for form, count, _, _, documents, _ in rows(folder / "unigrams.tsv"):
        most.setdefault(base_skeleton(form), form)
        if int(count) >= LEAST_MISTAKEN and int(documents) >= LEAST_DOCUMENTS and _is_plain_word(form):
            counts[form] = int(count)
    return {
        form: (frequency_class(count),)
        for form, count in counts.items()
        if most[base_skeleton(form)] == form and not listed(form) and cheapest(base_skeleton(form), "base") != form
    }


def _is_plain_word(form: str) -> bool:
    """Neither glued nor torn, and in the spelling of today."""
    torn = form.islower() and lexicon().knows(form.capitalize()) and not lexicon().knows(form)
    old = "ß" in form and lexicon().knows(form.replace("ß", "ss"))
    return form.isalpha() and len(form) > len("Tür") and form[1:].islower() and not torn and not old


def build_own_words(folder: Path = OWN) -> dict[str, tuple[int]]:
    """The words of the lists written by hand, each with the lists it stands in."""
    table: dict[str, int] = defaultdict(int)
    for name, kind in OWN_LISTS.items():
        for (form,) in rows(folder / name)[1:]:
            table[form] |= kind
    return {form: (lists,) for form, lists in table.items()}


def rivals() -> list[tuple[str, ...]]:
    """Groups of common forms that share a skeleton: once damaged, they look the same."""
    words = lexicon()
    found: set[tuple[str, ...]] = set()
    for skeleton in (base_skeleton, dropped_skeleton, slot_skeleton):
        groups: dict[str, list[str]] = defaultdict(list)
        for form in words:
            if words.count_class(form) >= LEAST_AMBIGUOUS:
                groups[skeleton(form).lower()].append(form)
        for group in groups.values():
            top = max(words.count_class(f) for f in group)
            near = tuple(sorted(f for f in group if words.count_class(f) >= top - LARGEST_GAP))
            if len(near) > 1 and any(c in LETTERS for f in near for c in f):
                found.add(near)
    return sorted(found)


class Neighbours:
    """How often each word stands directly before and after each form."""

    def __init__(self, folder: Path) -> None:
        self.uses = {form: int(count) for form, count, *_ in rows(folder / "unigrams.tsv")}
        self.sides: dict[str, dict[str, dict[str, int]]] = {BEFORE: defaultdict(dict), AFTER: defaultdict(dict)}
        for left, right, count in rows(folder / "bigrams.tsv"):
            self._count(BEFORE, right, self._small(left), int(count))
            self._count(AFTER, left, right, int(count))

    def _count(self, side: str, form: str, neighbour: str, count: int) -> None:
        beside = self.sides[side][form]
        beside[neighbour] = beside.get(neighbour, 0) + count

    def _small(self, word: str) -> str:
        """The word without the capital of a sentence start."""
        small = word[:1].lower() + word[1:]
        return small if self.uses.get(small, 0) > self.uses.get(word, 0) else word

    def telling(self, group: tuple[str, ...], side: str) -> set[str]:
        """The neighbours that are far likelier beside one form of the group than beside another."""
        table = self.sides[side]
        seen: dict[str, int] = defaultdict(int)
        for form in group:
            for word, count in table.get(form, {}).items():
                seen[word] += count
        return {w for w, n in seen.items() if n >= LEAST_PAIR and self._tells(group, side, w)}

    def _tells(self, group: tuple[str, ...], side: str, word: str) -> bool:
        """Is the neighbour far likelier beside one form, and not only beside the one that wins without it?"""
        table = self.sides[side]
        weights = []
        for form in group:
            beside, uses = table.get(form, {}), self.uses[form]
            share = (beside.get(word, 0) + SMOOTHING * self.uses.get(word, 1) / PAIRED_TOKENS) / (uses + SMOOTHING)
            weights.append(math.log2(share * uses / max(uses - sum(beside.values()), 1)))
        *others, most = sorted(self.uses[form] for form in group)
        favourite = self.uses[group[weights.index(max(weights))]]
        decided = favourite == most and most > others[-1] * FAR_COMMONER
        return max(weights) - min(weights) >= LEAST_SPREAD and not decided


def _spread(kept: dict[tuple[str, str], set[str]]) -> None:
    """Keep a neighbour for all forms of a group where it is kept for one: a pair that is left out reads as unseen."""
    changed = True
    while changed:
        changed = False
        for group in rivals():
            for side in (BEFORE, AFTER):
                together = set().union(*(kept[form, side] for form in group))
                for form in group:
                    changed = changed or len(kept[form, side]) < len(together)
                    kept[form, side] |= together


def build_contexts(folder: Path) -> dict[str, tuple[int]]:
    """Uses of each form of a group beside its telling neighbours, and beside all others together."""
    neighbours = Neighbours(folder)
    kept: dict[tuple[str, str], set[str]] = defaultdict(set)
    for group in rivals():
        for side in (BEFORE, AFTER):
            telling = neighbours.telling(group, side)
            for form in group:
                kept[form, side] |= telling
    _spread(kept)
    table: dict[str, tuple[int]] = {}
    for (form, side), words in kept.items():
        if form in moods.ambiguous():  # see build_mood_neighbours
            continue
        beside = {w: n for w, n in neighbours.sides[side].get(form, {}).items() if w in words}
        for word, count in beside.items():
            table[f"{form}{side}{word}"] = (frequency_class(count) & ~1,)  # coarse: the other half bit only costs space
        table[f"{form}{side}"] = (frequency_class(max(neighbours.uses[form] - sum(beside.values()), 1)),)
    return table


def build_mood_neighbours(folder: Path) -> dict[str, tuple[int]]:
    """By how many steps each neighbour speaks for the subjunctive of a verb whose two moods look alike."""
    neighbours = Neighbours(folder)
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])  # of the indicative, of the subjunctive
    uses: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for form in sorted(moods.ambiguous()):
        is_subjunctive, verb = moods.subjunctive(form) == form, moods.group(form)
        for written in (form, form.capitalize()):
            uses[verb][is_subjunctive] += neighbours.uses.get(written, 0) if written == form else 0
            for side in (BEFORE, AFTER):
                for word, count in neighbours.sides[side].get(written, {}).items():
                    found[f"{verb}{side}{word}"][is_subjunctive] += count
    table: dict[str, tuple[int]] = {}
    for key, beside in found.items():
        leaning = _leaning(beside, uses[key.replace(AFTER, BEFORE).partition(BEFORE)[0]])
        if sum(beside) >= LEAST_BESIDE_MOOD and abs(leaning) >= LEAST_LEANING:
            table[key] = (moods.NO_LEANING + round(moods.STEPS * max(-MOST_LEANING, min(MOST_LEANING, leaning))),)
    return table


def _leaning(beside: list[int], uses: list[int]) -> float:
    """Bits by which the share of the subjunctive beside the neighbour differs from its share at large."""
    share = uses[1] / sum(uses)
    seen = sum(beside) + MOOD_SMOOTHING
    for_it, against = (
        (n + MOOD_SMOOTHING * s) / seen for n, s in zip(reversed(beside), (share, 1 - share), strict=True)
    )
    return math.log2(for_it / share) - math.log2(against / (1 - share))


def manifest_section(name: str, origin: Origin, content: bytes, size: int) -> str:
    source, licence = origin
    return (
        f'["encoding/{name}"]\nbuilder = "tools/build_encoding.py"\nsource = "{source}"\nlicence = "{licence}"\n'
        f'rows = {size}\nsha256 = "{hashlib.sha256(content).hexdigest()}"\n'
    )


TABLES: Mapping[str, tuple[Callable[[Path], Mapping[str, tuple[int]]], Origin]] = {
    "umlaut_forms.bin": (build_forms, COUNTED),
    "contexts.bin": (build_contexts, COUNTED),
    "mood_neighbours.bin": (build_mood_neighbours, COUNTED),
    "own_words.bin": (lambda _: build_own_words(), BY_HAND),
    "mistaken_forms.bin": (build_mistaken, COUNTED),  # judged with all others
}


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "lexicon"
    manifest = DATA / "MANIFEST.toml"
    text = manifest.read_text(encoding="utf-8")
    (DATA / "encoding" / "mistaken_forms.bin").write_bytes(pack(NOTHING))
    for name, (build, origin) in TABLES.items():
        table = build(folder)
        content = pack(table)
        (DATA / "encoding" / name).write_bytes(content)
        section = manifest_section(name, origin, content, len(table))
        pattern = re.compile(rf'\["encoding/{re.escape(name)}"\]\n(?:[^\[\n][^\n]*\n)*')
        text = pattern.sub(section, text) if pattern.search(text) else f"{text.rstrip()}\n\n{section}"
        print(f"{name}: {len(table)} rows, {len(content)} bytes")
    manifest.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
