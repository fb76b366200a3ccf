"""Damage of whole documents: what the rules repair together, and what they leave alone."""

import base64
import quopri
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift import ENCODING, THOROUGH, clean, normalize

ARTICLE = (
    "Der Bürgermeister eröffnete am Freitag die größte Brücke des Landes. „Für unsere Gäste ist das ein schöner Tag“, "
    "sagte er – und dankte den Männern und Frauen, die dafür gearbeitet hatten.\n\n"
    "Über die Straße führt nun ein Weg für Fußgänger. Natürlich hörte man auch Kritik: Die Kosten überstiegen "
    "die Schätzung um fünf Millionen Euro. „Das müssen wir erklären“, räumte der Präsident ein.\n\n"
    "In Österreich gäbe es ähnliche Pläne. Während die Opposition zögert, möchten die Grünen früher beginnen."
)
"""Three paragraphs with all umlauts, ß, quotation marks and a dash."""

MISREAD = (
    "cp1252",
    "latin-1",
    "iso-8859-15",
    "cp850",
    "cp437",
    "mac_roman",
    "cp1250",
    "iso-8859-2",
    "cp1251",
    "cp1254",
    "koi8-r",
)


def repaired(text):
    return clean(text, profile=ENCODING)


def read_as(text, codec):
    """UTF-8 read with a wrong codec, as browsers do: bytes without a character become C1 controls."""
    out = ""
    for byte in text.encode():
        char = bytes([byte]).decode(codec, "replace")
        out += chr(byte) if char == "\ufffd" else char
    return out


@pytest.mark.parametrize("codec", MISREAD)
@pytest.mark.parametrize("times", [1, 2])
def test_utf8_read_with_a_wrong_codec(codec, times):
    damaged = ARTICLE
    for _ in range(times):
        damaged = read_as(damaged, codec)
    assert repaired(damaged) == ARTICLE


def test_three_times():
    assert repaired(read_as(read_as(read_as(ARTICLE, "cp1252"), "cp1252"), "cp1252")) == ARTICLE


def test_some_paragraphs_only():
    first, second, third = ARTICLE.split("\n\n")
    assert repaired("\n\n".join([first, read_as(second, "cp1252"), third])) == ARTICLE


@pytest.mark.parametrize(
    ("written", "read"),
    [("cp850", "cp1252"), ("cp1252", "cp850"), ("mac_roman", "cp1252"), ("cp1252", "mac_roman"), ("cp1252", "cp1251")],
)
def test_one_single_byte_codec_taken_for_another(written, read):
    plain = ARTICLE.replace("„", '"').replace("“", '"').replace("–", "-")
    damaged = "".join(bytes([b]).decode(read, "replace") for b in plain.encode(written))
    damaged = "".join(chr(b) if c == "\ufffd" else c for c, b in zip(damaged, plain.encode(written), strict=True))
    assert repaired(damaged) == plain


def utf7(text):
    return "".join(
        c if c.isascii() else f"+{base64.b64encode(c.encode('utf-16-be')).decode().rstrip('=')}-" for c in text
    )


CODES = {
    "decimal references": lambda t: "".join(c if c.isascii() else f"&#{ord(c)};" for c in t),
    "double references": lambda t: "".join(c if c.isascii() else f"&amp;#{ord(c)};" for c in t),
    "percent codes": lambda t: "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in t),
    "escapes": lambda t: "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in t),
    "mail": lambda t: quopri.encodestring(t.encode()).decode(),
    "UTF-7": utf7,
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "comma quotes": lambda t: t.replace("„", ",,").replace("“", "''"),
    "beta": lambda t: t.replace("ß", "β"),
    "capital B": lambda t: t.replace("ß", "B"),
    "replacement characters": lambda t: "".join("\ufffd" if c in "äöüÄÖÜß" else c for c in t),
    "question marks": lambda t: "".join("?" if c in "äöüÄÖÜß" else c for c in t),
    "dots after": lambda t: t.translate({ord(a): f"{b}¨" for a, b in zip("äöüÄÖÜ", "aouAOU", strict=True)}),
    "shorthand": lambda t: t.translate({ord(a): f'"{b}' for a, b in zip("äöüÄÖÜß", "aouAOUs", strict=True)}),
    "blanked bytes": lambda t: "".join(" " if "\x80" <= c <= "\x9f" else c for c in t.encode().decode("latin-1")),
}


@pytest.mark.parametrize("damage", CODES.values(), ids=CODES.keys())
def test_codes_and_stand_ins(damage):
    assert repaired(damage(ARTICLE)) == ARTICLE


def test_transliterated_documents_are_for_thorough():
    letters = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
    damaged = ARTICLE.translate(str.maketrans(letters))
    assert repaired(damaged) == damaged
    profile = THOROUGH.without("markup", "furniture", "spacing", "translation")
    assert clean(damaged, profile=profile) == ARTICLE


@pytest.mark.parametrize(
    "line",
    [
        "Auf dem Schild stand MENÜ², darunter CAFÉ° und SPASS€.",
        "Der Präsident von São Tomé sprach in IRMÃOS über die Größe.",
        "Statt „München“ stand dort „MÃ¼nchen“, ein Fehler bei den Umlauten.",
        "https://beispiel.example/Stra%C3%9Fe?a=1&amp;b=2",
        "Die SPÖ fliegt mit AirBerlin, Herr McBain mit dem iBook.",
        "Ελλάδα, Москва, Київ und Şanlıurfa",
        "می‌خواهم und 👨‍👩‍👧",
        'Er sagte "aus" und "oh", dann "Udo".',
        "Kommst du?ja oder nein",
        "Das α-Teilchen und der β-Blocker",
    ],
)
def test_right_text_stays(line):
    assert repaired(line) == line


def test_every_edit_is_in_the_ledger():
    document = normalize(read_as(ARTICLE, "cp1252"), profile=ENCODING)
    assert {rule for e in document.edits for rule in e.rules} == {"encoding/mojibake"}
    assert [e.new for e in document.edits[:3]] == ["ü", "ö", "öß"]


@given(st.text(alphabet="aeioußäöüÄÃÂâ€„“–¼¤¶\x80\x9f\ufffd?&;%=C3BC\\u00fc+-,'\" .", max_size=60))
def test_repaired_text_is_a_fixed_point(text):
    once = repaired(text)
    assert repaired(once) == once
