"""Build the small models of ``src/reinschrift/data/words``: letters of unseen words, and pairs of words.

    python tools/build_word_models.py [LEXICON]      the folder of unigrams.tsv, … (default ../shared/lexicon)

The same input gives the same tables, byte for byte. Writes letters.bin and pairs.bin and their section in
data/MANIFEST.toml. Standard library only.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from build_words import DATA, ROOT, Built, manifest, rows_of
from reinschrift.words.costs import LETTERS_BACK, STEPS, TOKENS
from reinschrift.words.packed import pack

BUILDER = "tools/build_word_models.py"
RARE = 400  # the rarer words are the better likeness of words that no table lists
LEAST_GRAMS = 10
LEAST_GAIN = 80.0  # bits saved over all occurrences; grams that the shorter gram foretells are left out
LEAST_PAIRS = 500
LEAST_AFFINITY = 4.6  # bits; pairs that meet hardly more often than by chance are left out

_SOURCE = "plenary protocols of the German Bundestag (periods 17-20), Common Voice sentences"
_LICENCE = "official works (UrhG s.5), CC0 1.0; counts of words only"
_NAMES = "; names as in words/names.bin"
_NAMES_LICENCE = "; CC BY 3.0 DE; CC BY 4.0; Unicode License v3; Apache-2.0"


def rare_words(folder: Path) -> Iterator[str]:
    for form, count, _, _, _, sources in rows_of(folder / "unigrams.tsv"):
        if form.isalpha() and len(form) > 1 and int(count) <= RARE and sources != "g":
            yield form
    for row in rows_of(folder / "names.tsv"):
        if row[0].isalpha() and len(row[0]) > 2:
            yield row[0]


class Smoothed:
    """Conditional probabilities of letters after Witten and Bell: what was seen, smoothed by shorter contexts."""

    def __init__(self, words: Iterable[str]) -> None:
        self.grams: Counter[str] = Counter()
        for word in words:
            text = f"^{word}$"
            for at in range(1, len(text)):
                self.grams.update(text[start : at + 1] for start in range(max(0, at - LETTERS_BACK), at + 1))
        self._total: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        for gram, count in self.grams.items():
            self._total[gram[:-1]] += count
            self._kinds[gram[:-1]] += 1

    def probability(self, context: str, letter: str) -> float:
        """How likely the letter is after the context."""
        if not context:
            return (self.grams[letter] + 0.5) / (self._total[""] + 100)
        total, shorter = self._total[context], self.probability(context[1:], letter)
        kinds = self._kinds[context]
        return (self.grams[context + letter] + kinds * shorter) / (total + kinds) if total else shorter


def build_letters(folder: Path) -> dict[str, tuple[int]]:
    """For each kept gram the bits of its last letter after the ones before."""
    model = Smoothed(rare_words(folder))
    bits: dict[str, float] = {}
    for gram, count in sorted(model.grams.items(), key=lambda item: (len(item[0]), item[0])):
        cost = -math.log2(model.probability(gram[:-1], gram[-1]))
        if len(gram) > 1:
            shorter = next((gram[at:] for at in range(1, len(gram)) if gram[at:] in bits), "")
            if count < LEAST_GRAMS or not shorter or abs(bits[shorter] - cost) * count < LEAST_GAIN:
                continue
        bits[gram] = cost
    return {gram: (min(255, round(cost * STEPS)),) for gram, cost in bits.items()}


def build_pairs(folder: Path) -> dict[str, tuple[int]]:
    """Bits of the pairs of which one is a function word and that meet far more often than by chance."""
    seen = {row[0]: int(row[1]) for row in rows_of(folder / "unigrams.tsv")}
    pairs = {}
    for left, right, count in rows_of(folder / "bigrams.tsv"):
        if int(count) < LEAST_PAIRS or not (left + right).isalpha() or not (left in seen and right in seen):
            continue
        cost = math.log2(TOKENS / int(count))
        if math.log2(TOKENS / seen[left]) + math.log2(TOKENS / seen[right]) - cost >= LEAST_AFFINITY:
            pairs[f"{left} {right}"] = (min(255, round(cost * STEPS)),)
    return pairs


def build(folder: Path) -> dict[str, Built]:
    """All built files by their names under data/."""
    letters, pairs = build_letters(folder), build_pairs(folder)
    return {
        "words/letters.bin": Built(pack(letters), len(letters), _SOURCE + _NAMES, _LICENCE + _NAMES_LICENCE),
        "words/pairs.bin": Built(pack(pairs), len(pairs), _SOURCE, _LICENCE),
    }


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "lexicon"
    if not (folder / "unigrams.tsv").is_file():
        sys.exit(f"no unigrams.tsv in {folder}: give the folder of the lexicon as argument")
    built: Mapping[str, Built] = build(folder)
    for name, file in built.items():
        (DATA / name).write_bytes(file.content)
        print(f"{name}: {file.rows} rows, {len(file.content)} bytes")
    path = DATA / "MANIFEST.toml"
    path.write_text(manifest(built, path.read_text(encoding="utf-8"), BUILDER), encoding="utf-8")


if __name__ == "__main__":
    main()
