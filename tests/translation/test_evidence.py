"""What makes a document count as machine-translated: one sure sign, or weak ones that stand close enough together."""

from reinschrift.core.page import Page
from reinschrift.evidence.machine_translation import machine_translated

SLIPS = "Sie kam mit eine Bevölkerung. Sie hat einen Strategie."
SURE = "Sie kam bis September 15th nicht."
PICTURES = [f"In der Kammer mit der Nummer {n} hing ein Bild, das niemand kannte." for n in range(200)]
CHAPTER = " ".join(PICTURES)


def counts(text):
    return machine_translated(Page(text))


def test_two_slips_in_a_short_text():
    assert counts(SLIPS)
    assert not counts(SLIPS.partition(" Sie hat")[0])


def test_two_slips_in_a_long_text_are_slips():
    assert not counts(f"{SLIPS} {CHAPTER}")


def test_slips_throughout_a_long_text():
    assert counts(" ".join(f"{picture} {SLIPS}" if n % 20 == 0 else picture for n, picture in enumerate(PICTURES)))


def test_a_sure_sign_in_a_long_text():
    assert counts(f"{SURE} {CHAPTER}")
