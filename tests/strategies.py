"""Strategies shared by the property tests: raw Unicode, German text, and German text mangled in the ways we repair."""

from hypothesis import strategies as st

from reinschrift.core.edit import Edit
from reinschrift.core.layer import Layer

raw_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
"""Any code points at all, lone surrogates and NUL included."""

WORDS = (
    "Die der das eine Regierung Stadt Haus Wall Street Journal wurde hat gekauft nach über fünf größer Straße Mädchen "
    "Bürgermeister und oder nicht mit von bei laut Laut September 15th a the of am 3. Mai Montag Uhr 12 2020 1.000 "
    "Prozent Euro Journalwurde unddie Ende.Anfang Spendenaktion Verdrängung einem landesweiten zuletzt halten Um"
).split()
SCRAPS = (
    "Ã¼ Ã¤ Ã¶ ÃŸ â€ž â€œ Â  &amp; &amp;amp; &nbsp; &uuml; u\u0308 \u00ad \u200b \ufffd ? %C3%BC =C3=BC \\u00fc "
    "{{name}} [&hellip;] <b> </b> ** @-@ @@ ▁ – … „ “ ” » « ' \" ( ) [ ] . , ; : ! ? -\n - | / "
    "# & * MENÜ Zugänglichkeit Teilen Anzeige"
).split(" ")
BLANKS = (" ", " ", " ", " ", "  ", "\u00a0", "\t", "\n", "\n\n", "", " \n", "\r\n")

german = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
mangled = st.lists(
    st.tuples(st.sampled_from(WORDS) | st.sampled_from(SCRAPS), st.sampled_from(BLANKS)), max_size=14
).map(lambda pairs: "".join(a + b for a, b in pairs))
dirty = mangled | raw_text | st.tuples(mangled, raw_text, mangled).map("".join)


@st.composite
def layers(draw, text, new="abc "):
    """A layer of edits that fits the text; ``new``: the letters of what is put in."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits, point = [], -1
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        if start == end == point:
            continue
        edits.append(Edit(start, end, text[start:end], draw(st.text(new, max_size=3)), (f"t/r{len(edits)}",)))
        point = end if start == end else -1
    return Layer(tuple(edits))


@st.composite
def layered(draw, depth=2):
    """A text and layers, each of which fits the text that the one before made."""
    text = draw(st.text("xyz .", max_size=20))
    chain, current = [], text
    for _ in range(depth):
        layer = draw(layers(current))
        chain.append(layer)
        current = layer.apply(current)
    return text, chain
