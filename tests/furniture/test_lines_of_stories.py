"""Lines of a story that look like furniture by their place: verses that repeat, headings that are words of labels."""

import pytest

import reinschrift
from reinschrift import NONE

PROFILE = NONE.including("markup", "furniture")
TITLE = "Hunderte singen für das Freibad"
FIRST = (
    "Auf dem Marktplatz von Lindenau haben sich am Samstag rund zweihundert Menschen versammelt, um"
    " gegen die Schließung"
    " des Freibads zu protestieren."
)
LAST = (
    "Die Stadt will das Bad im Herbst schließen, weil die Sanierung nach Angaben des Kämmerers rund vier Millionen Euro"
    " kosten würde."
)
VERSES = {
    "hymn": "Lobe den Herren, meine Seele\nLobe den Herren, meine Seele\nund alles, was in mir ist",
    "semicolons": "Großer Gott, wir loben dich;\nGroßer Gott, wir loben dich;\nHerr, wir preisen deine Stärke.",
    "chant": "Wir wollen unser Freibad zurück!\nWir wollen unser Freibad zurück!",
    "three times": "Kein Beton auf unsere Wiese\nKein Beton auf unsere Wiese\nKein Beton auf unsere Wiese",
    "dialogue": "– Hast du den Schlüssel dabei?\n– Hast du den Schlüssel dabei?\n– Nein.",
    "quotations": "„Ich habe nichts gehört.“\n„Ich habe nichts gehört.“\n„Ich auch nicht.“",
    "results": "Ergebnisse\n\nKellheim – Moorau 2:2\nKellheim – Moorau 2:2\nRain – Au 1:0",
    "ingredients": "200 Gramm weiche Butter\n200 Gramm weiche Butter\nzwei Eier",
    "places": "1. Platz: Familie Beck\n2. Platz: Lea Sommer und Ott\n2. Platz: Lea Sommer und Ott\n4. Platz: Jan Hof",
    "canon": (
        "Bruder Jakob, Bruder Jakob\nSchläfst du noch, schläfst du noch\nSchläfst du noch, schläfst du"
        " noch\nDing, dang, dong"
    ),
    "two pairs": (
        "Oh du mein schönes Tal\nOh du mein schönes Tal\n\nWie still ist es im Herbst\nWie still ist es im Herbst"
    ),
    "question": "Wer baut die Mauer wieder auf?\nWer baut die Mauer wieder auf?\nWir.",
    "one word above": "Refrain:\nWir ziehen durch die lange Nacht\nWir ziehen durch die lange Nacht",
    "note below": "Schwimmen ist für alle da\nSchwimmen ist für alle da\n(Sprechchor am Beckenrand)",
}
INTRODUCED = {
    "refrain": "Wir bleiben hier im kalten Wasser\nWir bleiben hier im kalten Wasser\nOh, wie schön",
    "poster": "Kein Beton auf unsere Wiese\nKein Beton auf unsere Wiese",
    "paragraphs": (
        "Hier ist sonst gar nichts los\n\nHier ist sonst gar nichts los\n\nOh, oh, oh\n\nHier ist sonst gar nichts los"
    ),
}
POEMS = {
    "lullaby": (
        "Abendlied\n\nDer Mond steht still am Fluss\nDer Mond steht still am Fluss\nDie Enten schlafen"
        " ein\nDie Frösche singen leise"
    ),
    "broken sentence": (
        "Herbst\n\nDie Blätter fallen auf das alte Boot\nDie Blätter fallen auf das alte Boot\nals hätten sie kein Ziel"
    ),
}
TWICE = {
    "headline": f"{TITLE}\n\n{TITLE}\n\n{FIRST}\n\n{LAST}",
    "with a byline": f"{TITLE}\n{TITLE}\nVon Ina Vogt\n3. Mai 2021, 10:15 Uhr\n\n{FIRST}\n\n{LAST}",
    "with a kicker": f"Freibad in Lindenau\n{TITLE}\n{TITLE}\n\n{FIRST}\n\n{LAST}",
    "caption": (
        f"{TITLE}\n\n{FIRST}\n\nEine Frau hält ein Plakat hoch\nEine Frau hält ein Plakat hoch\nFoto: dpa\n\n{LAST}"
    ),
    "sentence": f"{TITLE}\n\n{FIRST}\n\nEine Frau hält ein Plakat hoch.\nEine Frau hält ein Plakat hoch.\n\n{LAST}",
    "heading": f"{TITLE}\n\n{FIRST}\n\nWas die Stadt jetzt plant\n\nWas die Stadt jetzt plant\n\n{LAST}",
}
PARTS = {
    "Werbung": (
        "Plakate dürfen künftig nur noch an 40 Stellen im Ort hängen. Die Händler sehen sich damit ins Netz gedrängt."
    ),
    "Anzeigen": (
        "Schon im vergangenen Jahr stieg der Umsatz mit Anzeigen um drei Prozent, sagte der Verband der Verleger."
    ),
    "Anzeige": (
        "Die Händlerin erstattete noch am selben Abend Anzeige bei der Polizei. Ihr Nachbar soll die Tafel"
        " abgerissen haben."
    ),
    "Newsletter": (
        "Auch per Mail wird geworben. Der Newsletter der Gemeinde enthält bezahlte Hinweise, die niemand erkennt."
    ),
    "Gastronomie": (
        "Die Wirte dürfen ihre Tafeln behalten, solange sie nicht höher als einen Meter sind, entschied der Rat."
    ),
    "Kosten": (
        "Für die Gemeinden bedeutet der Entscheid weniger Einnahmen. Sie rechnen mit Kosten von zwei Millionen Franken."
    ),
    "Ausblick": (
        "Das letzte Wort hat im Herbst das Volk. Bis dahin bleiben die Tafeln stehen, wie der Rat noch einmal betonte."
    ),
    "Video": (
        "Auf einem Video ist zu sehen, wie Unbekannte die Tafel am Bahnhof absägen. Die Polizei sucht zwei Männer."
    ),
}
OTHER = "Für die Stadt gelten besondere Regeln, weil sie ihre Säulen schon vor drei Jahren an eine Firma vermietet hat."


def cleaned(text: str) -> str:
    return reinschrift.clean(text, profile=PROFILE).strip()


def told(*parts: str) -> str:
    return "\n\n".join((TITLE, FIRST, *parts, LAST))


@pytest.mark.parametrize("verse", VERSES.values(), ids=VERSES)
def test_lines_that_repeat_within_a_story_stay(verse):
    assert cleaned(told(verse)) == told(verse)


@pytest.mark.parametrize("verse", INTRODUCED.values(), ids=INTRODUCED)
def test_lines_that_a_colon_introduces_stay(verse):
    text = told(f"{FIRST} Dann sangen sie:", verse)
    assert cleaned(text) == text


@pytest.mark.parametrize("poem", POEMS.values(), ids=POEMS)
def test_poems_stay(poem):
    assert cleaned(poem) == poem


@pytest.mark.parametrize("page", TWICE.values(), ids=TWICE)
def test_titles_and_captions_stand_once(page):
    lines = [line for line in cleaned(page).split("\n") if line]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(
    "heads",
    [
        ("Werbung", "Gastronomie", "Kosten"),
        ("Anzeigen", "Kosten", "Ausblick"),
        ("Gastronomie", "Anzeige", "Ausblick"),
        ("Werbung", "Newsletter", "Kosten"),
        ("Gastronomie", "Video", "Ausblick"),
    ],
)
def test_headings_over_what_they_name_stay(heads):
    text = told(*(part for head in heads for part in (head, PARTS[head])))
    assert cleaned(text) == text


@pytest.mark.parametrize("mark", ["Anzeige", "Werbung"])
def test_marks_among_headings_go(mark):
    heads = [part for head in ("Kosten", "Gastronomie", "Ausblick") for part in (head, PARTS[head])]
    assert cleaned(told(*heads[:2], mark, OTHER, *heads[2:])) == told(*heads[:2], OTHER, *heads[2:])


@pytest.mark.parametrize("goods", ["Passende Hotels am Zielort vergleichen", "Ferienwohnungen an der Ostsee buchen"])
def test_calls_of_shops_go_unless_the_story_is_about_their_goods(goods):
    assert cleaned(told(goods)) == told()
    advice = "Wer sparen will, sollte volle Häuser meiden und bei Hotels wie bei Ferienwohnungen früh zusagen."
    assert goods in cleaned(told(goods, advice))
