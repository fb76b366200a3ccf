"""Build ``data/furniture/letter_pairs.tsv``: how common pairs of letters are in German words.

Made from the shipped word forms with their classes of frequency; ``_`` stands for the edge of a word. Prints the
entry for ``data/MANIFEST.toml``.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from itertools import pairwise
from math import log2
from pathlib import Path

from reinschrift.tables import read_bytes
from reinschrift.words.joined import unjoin
from reinschrift.words.lexicon import COUNT_BITS

TARGET = Path(__file__).parent.parent / "src" / "reinschrift" / "data" / "furniture" / "letter_pairs.tsv"
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzäöüß_")
FEWEST = 4.0
"""Summed weight below which a pair counts as never seen."""

HEAD = """# Bits of surprise of a pair of letters in German words, in tenths; "_" is the edge of a word. Others: 160.
# source: shipped word forms (words/forms.bin) and their classes of frequency
# licence: as words/forms.bin; counts of letters only
pair\ttenths
"""


def pairs() -> list[tuple[str, int]]:
    """The pairs with their surprise, given the first letter."""
    weights: Counter[str] = Counter()
    (words, (counts, _)), _ = unjoin(read_bytes("words/forms.bin"), (2, 1))
    for word, count in zip(words, counts, strict=True):
        low = word.lower()
        if LETTERS.issuperset(low):
            weight = 2.0 ** ((count & ((1 << COUNT_BITS) - 1)) / 4)  # the square root of the count
            for a, b in pairwise(f"_{low}_"):
                weights[a + b] += weight
    firsts: Counter[str] = Counter()
    for pair, weight in weights.items():
        firsts[pair[0]] += weight
    found = [(p, round(-10 * log2(w / firsts[p[0]]))) for p, w in sorted(weights.items()) if w >= FEWEST]
    kept = [(p, tenths) for p, tenths in found if tenths < 160]
    return sorted(kept, key=lambda row: (row[1], row[0][::-1]))  # packs a fifth smaller than by pair


def table() -> bytes:
    """The table as it is shipped."""
    return (HEAD + "".join(f"{p}\t{n}\n" for p, n in pairs())).encode()


def main() -> int:
    """Write the table."""
    data = table()
    TARGET.write_bytes(data)
    print(f'rows = {len(data.splitlines()) - 4}\nsha256 = "{hashlib.sha256(data).hexdigest()}"')
    return 0


if __name__ == "__main__":
    sys.exit(main())
