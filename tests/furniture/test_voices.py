"""Lines in which a page speaks with its own voice go wherever they stand; the same words in a story stay."""

import pytest

from reinschrift import NONE, clean
from reinschrift.furniture._voice import VoiceSign, voice_signs
from reinschrift.tables import read_table

PROFILE = NONE.including("furniture")
STORY = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
MORE = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
VOICES = (
    "Wir nutzen auf unserer Seite Cookies und ähnliche Dienste unserer Partner",
    "Melden Sie sich mit Ihrem Konto an, um Ihre Merkliste zu öffnen",
    "Dieses Video lässt sich in Ihrem Browser leider nicht abspielen.",
    "Jetzt die App laden und alle Artikel ohne Werbung lesen",
    "Hier können Sie Ihr Abonnement verwalten und Rechnungen herunterladen.",
)
STORIES = (
    "Der Verlag verkauft seine App an einen Partner.",
    "Halten Sie das Fenster geschlossen!",
    "Newsletter mit Folgen",
    "Wir verwenden Cookies, steht an der Tür",
    "Das Konto ist leer, die Seite auch.",
    "Ihr Passwort ist nicht sicher",
    "Prüfen Sie jede E-Mail",
    "Nein, in den Einstellungen Ihres Browsers.",
)


@pytest.mark.parametrize("line", VOICES)
def test_goes_between_paragraphs(line):
    assert clean(f"Brücke kommt\n\n{STORY}\n\n{line}\n\n{MORE}\n", profile=PROFILE).count("\n\n") == 2


@pytest.mark.parametrize("line", STORIES)
def test_stays(line):
    text = f"Brücke kommt\n\n{STORY}\n\n{line}\n\n{MORE}\n"
    assert clean(text, profile=PROFILE) == text


def test_a_story_about_pages_keeps_them():
    text = (
        "Was Seiten speichern\n\nCookies speichern, welche Artikel jemand liest, sagt der Prüfer.\n\n"
        "Im Browser lassen sich die Cookies löschen, doch kaum jemand tut das.\n\n"
        "Sie können Cookies in Ihrem Browser jederzeit löschen und die Einstellungen ändern\n"
    )
    assert clean(text, profile=PROFILE) == text


@pytest.mark.parametrize("row", read_table("furniture/voice_signs.tsv", VoiceSign), ids=lambda r: r.sign)
def test_points_are_small(row):
    assert 0 < abs(row.points) <= 7


def test_signs_are_counted():
    found = voice_signs("Dieser Artikel wurde Ihnen mit unserer App geschickt")
    assert found["this-thing"] == found["our-thing"] == 1
    assert found["page-word"] == 2
