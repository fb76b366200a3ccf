"""Bytes to text: codecs, damage, joined files, hostile input."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift import ReinschriftError, decode
from tests.scaling import assert_linear

TEXT = "Der Bürgermeister eröffnet die größte Straße. Über fünf Männer hören zu, während Ämter zögern."


@pytest.mark.parametrize(
    "codec", ["utf-8", "cp1252", "iso-8859-15", "cp850", "cp437", "mac_roman", "utf-16-le", "utf-16-be"]
)
def test_german_in_any_codec(codec):
    found = decode(TEXT.encode(codec))
    assert found.text == TEXT
    assert not found.damaged


@pytest.mark.parametrize("word", ["für", "Größe", "Österreich", "Fuß", "schön", "Männer"])
@pytest.mark.parametrize("codec", ["cp1252", "cp850", "mac_roman"])
def test_a_single_umlaut_is_enough(word, codec):
    assert decode(f"Das ist {word} heute".encode(codec)).text == f"Das ist {word} heute"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_marks_decide_and_go(mark, codec):
    found = decode(mark + TEXT.encode(codec))
    assert (found.text, found.encoding) == (TEXT, codec)


def test_damaged_utf8_stays_utf8():
    data = TEXT.encode().replace("ö".encode(), b"\xc3", 1)
    found = decode(data)
    assert found.text == TEXT.replace("ö", "\ufffd", 1)
    assert found.damaged
    assert found.encoding == "utf-8"


@pytest.mark.parametrize(
    ("one", "other"), [("utf-8", "cp1252"), ("cp1252", "utf-8"), ("utf-8", "cp850"), ("cp850", "cp1252")]
)
def test_joined_files_are_read_in_segments(one, other):
    first, second = f"{TEXT}\n", TEXT[::-1].replace("ß", "ä")
    second = TEXT
    found = decode(first.encode(one) + second.encode(other))
    assert found.text == first + second
    assert [codec for _, _, codec in found.segments] == [one, other]
    assert [found.text[a:b] for a, b, _ in found.segments] == [first, second]


def test_other_languages_are_left_to_charset_normalizer():
    text = "Příliš žluťoučký kůň úpěl ďábelské ódy."
    assert decode(text.encode("cp1250")).text == text


def test_text_is_refused_with_advice():
    with pytest.raises(ReinschriftError, match="normalize"):
        decode("Text")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_with_gapless_segments(data):
    found = decode(data)
    ends = [0, *(end for _, end, _ in found.segments)]
    assert [start for start, _, _ in found.segments] == ends[:-1]
    assert ends[-1] == len(found.text)


@given(st.text(max_size=100))
def test_valid_utf8_is_read_as_such(text):
    data = text.encode("utf-8", "surrogatepass")
    if "\0" not in text and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE)) and text.isprintable():
        assert decode(data).text == text


@pytest.mark.parametrize("shape", ["Ã\n", "ü" * 16, "\xff\xfe", "a\x81b ", "\x00"])
def test_linear(shape):
    assert_linear(lambda text: decode(text.encode("latin-1")), shape)
