"""Boxes and lines of pages between and around the paragraphs of a story, and lines of stories that look like them."""

import pytest

import reinschrift
from reinschrift import NONE

PROFILE = NONE.including("markup", "furniture")
TITLE = "Rat beschließt eine Brücke"
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
BETWEEN = {
    "signed teasers": "Mehr über den Fluss\nWie das Tal sich schützt Von Ina Vogt\nDer Damm bricht Von Jan Ott",
    "one teaser": "Mehr Info\nDie Nacht, in der der Damm brach",
    "teasers with dashes": "Weitere Berichte aus dem Tal:\n– Damm wird im Mai fertig\n– Rat streitet über die Fähre",
    "suppliers": "Hersteller zum Thema\nTalwerk GmbH\nMoorbau AG",
    "poll": "Fährst du über die neue Brücke?\nJa, jeden Tag\nNein\n412 Votes",
    "poll with a head": "Umfrage\nBraucht das Tal eine Brücke?\nJa 61%\nNein 39%\n3.127 Stimmen",
    "slogan": "Wenige geben, viele profitieren\nJetzt Mitglied werden\n5 € im Monat, jederzeit kündbar",
    "amounts": "Unterstütze unabhängigen Journalismus\nMit deinem Beitrag hilfst du uns.\n5 € 10 € 20 €\nJetzt spenden",
    "availability": "03:12 Min. Verfügbar bis 03.05.2022. Tal-TV.",
    "consent": "Erst mit Ihrer Zustimmung wird hier ein Video (Tal Ireland Limited) geladen.",
    "example": "Feuerwehr Lindach / Symbolbild",
    "example in brackets": "(Symbolbild/Pixabay)",
    "text below": "Der Artikel geht unter dem Video weiter",
    "comments": "Neueste Älteste Bestbewertete Am schlechtesten bewertete",
    "blocker": "Werbung hilft uns, unabhängig zu bleiben. Deaktivieren Sie bitte den Werbeblocker.",
    "brokers": "Talbahn-Aktie ab 0 Euro handeln – 71 % der Kleinanleger verlieren Geld beim CFD-Handel.",
    "aggregator": "Talpost • 3 Std. • 4 Minuten Lesezeit",
}
BEHIND = {
    "role below the name": "Ina Vogt\nReporterin in der Lokalredaktion, Jahrgang 1986, schreibt über Kunst.",
    "life below the name": "Über die Autorin\nIna Vogt\nSie ist Redakteurin der Talpost und schreibt über Kunst.",
    "written by": "Geschrieben von\nIna Vogt\nJournalistin im Tal, schreibt über Kunst und Flüsse.",
    "signed broadcast": "Talradio, 03.05.2021, 07:00 Uhr; sda/vogt\nArtikel drucken",
    "broadcast": "Aus Talradio vom 03.05.2021.\nArtikel drucken",
    "agencies": "red, tal.rundfunk.example/Agenturen",
}
HEADS = {
    "path with dashes": "Startseite – Lokales – Bad Tal",
    "path of places": "Mein Konto\nWeserland › Kreis Lindau › Tal",
    "menu": "Fachartikel | Messen | Downloads | Jobs",
    "place": "Sie befinden sich hier:\nNachrichten\nWeserland",
}
STAYS = {
    "book": "Mehr über den Fluss\nHochwasser im Tal. Von Ina Vogt, 180 Seiten",
    "notice": "Mehr Informationen\nIm Rathaus liegt der Plan bis Freitag aus",
    "survey": "Braucht das Tal eine Brücke?\nJa: 61 Prozent\nNein: 39 Prozent\n1000 Befragte",
    "heading": "Streit um die Risse der Brücke",
    "event": "Talfest, 03.05.2022, 19:00 Uhr; danach Tanz",
    "last day": "Die Schau ist noch bis 03.05.2022 zu sehen.",
    "caption": "Ein Luchs (Symbolbild)",
    "caption with a stroke": "Ein Boot auf dem Fluss / Symbolbild",
    "table": "Platz | Name | Verein | Punkte",
    "route": "Bonn › Köln › Ulm",
    "question": "Wer baut wann woran? Ein Überblick.",
    "title": "Die Geschichte hinter dem Bild",
    "course": "Melden Sie sich bis Freitag an, um am Lauf teilzunehmen.",
    "study": "Der Handel boomt. 74 Prozent der Kleinanleger verlieren Geld, warnt die Aufsicht.",
    "prices": "Aktien der Bahn mit Abschlag handeln",
    "recipe": "Vorbereitung | 2 Std. | 20 Min.",
    "author": "Ina Vogt\nReporterin aus dem Tal, geboren 1986, lebt am Fluss.",
}


def lines_of(page):
    return [line for line in reinschrift.clean(page, profile=PROFILE).split("\n") if line]


@pytest.mark.parametrize("box", BETWEEN.values(), ids=BETWEEN)
def test_boxes_between_paragraphs_go(box):
    assert lines_of(f"{TITLE}\n\n{ABOVE}\n\n{box}\n\n{BELOW}\n") == [TITLE, ABOVE, BELOW]


@pytest.mark.parametrize("box", BEHIND.values(), ids=BEHIND)
def test_boxes_behind_the_story_go(box):
    assert lines_of(f"{TITLE}\n\n{ABOVE}\n\n{BELOW}\n\n{box}\n") == [TITLE, ABOVE, BELOW]


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_heads_of_pages_go(head):
    assert lines_of(f"{head}\n\n{TITLE}\n\n{ABOVE}\n\n{BELOW}\n") == [TITLE, ABOVE, BELOW]


@pytest.mark.parametrize("box", STAYS.values(), ids=STAYS)
def test_look_alikes_stay(box):
    assert lines_of(f"{TITLE}\n\n{ABOVE}\n\n{box}\n\n{BELOW}\n") == [TITLE, ABOVE, *box.split("\n"), BELOW]


def test_who_the_story_speaks_of_is_no_author():
    told = f"{ABOVE} Die Idee kam von Ina Vogt."
    box = STAYS["author"]
    assert lines_of(f"{TITLE}\n\n{told}\n\n{box}\n") == [TITLE, told, *box.split("\n")]
