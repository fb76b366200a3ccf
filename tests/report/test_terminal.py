"""The coloured diff shows what changed, and nothing a terminal would obey."""

import re

from reinschrift.core.edit import Edit
from reinschrift.report.terminal import coloured_diff


def plain(source, *edits):
    lines = re.sub(r"\x1b\[[0-9;]*m", "", coloured_diff(source, edits)).splitlines()
    return lines[2:]


def test_a_changed_line_is_shown_before_and_after():
    assert plain("Eins.\nZwei .\nDrei.", Edit(10, 11, " ", "")) == ["@@ line 2 @@", "- Zwei .", "+ Zwei."]


def test_a_removed_line_is_shown_alone():
    assert plain("MENÜ\nEins.\n", Edit(0, 5, "MENÜ\n", "")) == ["@@ line 1 @@", "- MENÜ"]


def test_a_removed_end_shows_the_line_before_as_context():
    assert plain("Eins.\n\nTeilen", Edit(5, 13, "\n\nTeilen", "")) == ["@@ line 1 @@", "  Eins.", "- ", "- Teilen"]


def test_edits_on_one_line_are_shown_together():
    edits = Edit(6, 7, " ", ""), Edit(12, 13, " ", "")
    assert plain("Er kam , sah .", *edits) == ["@@ line 1 @@", "- Er kam , sah .", "+ Er kam, sah."]


def test_without_edits_nothing_is_shown():
    assert coloured_diff("Eins.", ()) == ""


def test_control_characters_of_the_text_are_pictured():
    shown = coloured_diff("\x1b[2J\x9b kam .", (Edit(9, 10, " ", ""),), "a\x07.txt")
    assert "\x1b[2J" not in shown
    assert "\x9b" not in shown
    assert "\x07" not in shown


def test_changed_words_stand_out():
    assert "\x1b[1;37;41ma\x1b[0m" in coloured_diff("Das ist a Haus", (Edit(8, 9, "a", "ein"),))
