"""Umlauts that are gone from a whole document: written ae, as base letters, or dropped."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import without_umlauts
from reinschrift.encoding._umlautless import Habit, habit, repairs


def find_transliterated(page: Page) -> Iterator[Edit]:
    """Words with ae, oe, ue, ss."""
    return _found(page, "transliterated")


def find_base(page: Page) -> Iterator[Edit]:
    """Words with the base letter."""
    return _found(page, "base")


def find_dropped(page: Page) -> Iterator[Edit]:
    """Words without the letter."""
    return _found(page, "dropped")


def _found(page: Page, wanted: Habit) -> Iterator[Edit]:
    if page.fact(habit) == wanted:
        for start, end, new in page.fact(repairs):
            yield page.edit(start, end, new)


_PLAIN = (
    " Das Wetter war gut, und alle waren zufrieden. Am Abend kam der Regen, doch niemand ging nach Hause. Die Kinder"
    " spielten im Garten, die Eltern sprachen miteinander. Es gab Brot, Wein und gute Musik. Der Hund lag unter dem"
    " Tisch und schlief. Erst um Mitternacht war das Fest zu Ende, und die letzten Leute liefen durch den Regen zum"
    " Bahnhof. Dort stand schon der Zug nach Berlin. Der Schaffner pfiff, und bald war es im Ort wieder ganz still."
    " Nur der Wirt blieb noch lange wach und rechnete zusammen, was der lange Abend gekostet und was er gebracht hat."
)

RULES = (
    Rule(
        id="encoding/transliterated-umlaut",
        kind="correction",
        risk="guess",
        why="""Old systems and keyboards without umlauts write ae, oe, ue and ss. In a long text without a single umlaut
        in which several words are known with umlauts only, they are put back: listed forms first, then words made of
        known parts. Names stay as they are written (Goethe, Schroeder, Weiss), and so do words that are known with
        the two letters (neue, Poesie, dass).""",
        sources=("Amtliches Regelwerk § 25 E2", "DIN 5008"),
        find=find_transliterated,
        fixes=(
            "Die ⟦Maenner→Männer⟧ kamen ⟦fuer→für⟧ zwei Tage ⟦ueber→über⟧ den Berg." + _PLAIN,
            "⟦Natuerlich→Natürlich⟧ ⟦koennen→können⟧ wir das ⟦spaeter→später⟧ lesen." + _PLAIN,
            "Der ⟦Buergermeister→Bürgermeister⟧ ⟦hoerte→hörte⟧ neue Poesie von Goethe ⟦fuer→für⟧ Israel." + _PLAIN,
        ),
        keeps=(
            "Die Maenner kamen fuer zwei Tage.",
            "Neue Poesie von Goethe, Michael und Manuel aus Soest und Uelzen." + _PLAIN,
            "Die Größe der Gasse fuer die Maenner ueber Koeln." + _PLAIN,
        ),
        gate=without_umlauts,
    ),
    Rule(
        id="encoding/base-letter",
        kind="correction",
        risk="guess",
        why="""Some systems strip the dots and write ü as u. In a long text without a single umlaut in which several words
        are known with umlauts only, they are put back. Where a word is known both ways (konnte, könnte), frequency, the
        words beside it and the verb at the end of the clause decide.""",
        sources=("Amtliches Regelwerk § 25", "https://github.com/rspeer/python-ftfy"),
        find=find_base,
        fixes=(
            "Die ⟦Manner→Männer⟧ kamen ⟦fur→für⟧ zwei Tage ⟦uber→über⟧ den Berg." + _PLAIN,
            "⟦Naturlich→Natürlich⟧ ⟦konnen→können⟧ wir das ⟦spater→später⟧ lesen." + _PLAIN,
            "Das ⟦wurde→würde⟧ ich ⟦fur→für⟧ dich ⟦uber→über⟧ Nacht ⟦naturlich→natürlich⟧ machen." + _PLAIN,
            "Stimmen werden ⟦gezahlt→gezählt⟧, Steuern gezahlt, ⟦fur→für⟧ Kinder ⟦uber→über⟧ drei, ⟦naturlich→natürlich⟧."
            + _PLAIN,
        ),
        keeps=(
            "Die Manner kamen fur zwei Tage.",
            "Das Haus wurde gebaut, und der Garten war schon da." + _PLAIN,
            "Über die Manner fur Konner." + _PLAIN,
        ),
        gate=without_umlauts,
    ),
    Rule(
        id="encoding/dropped-umlaut",
        kind="correction",
        risk="guess",
        why="""Filters that let only ASCII through drop umlauts without a trace. In a long text without a single umlaut in
        which several words are known only with one put back, they are restored: listed forms first, then words made of
        known parts.""",
        sources=("https://github.com/rspeer/python-ftfy",),
        find=find_dropped,
        fixes=(
            "Die ⟦Mnner→Männer⟧ kamen ⟦fr→für⟧ zwei Tage ⟦ber→über⟧ den Berg." + _PLAIN,
            "⟦Natrlich→Natürlich⟧ ⟦knnen→können⟧ wir das ⟦spter→später⟧ lesen." + _PLAIN,
            "Der ⟦Brgermeister→Bürgermeister⟧ ⟦hrte→hörte⟧ das ⟦fr→für⟧ ein paar Tage." + _PLAIN,
        ),
        keeps=(
            "Die Mnner kamen fr zwei Tage.",
            "Der Zug der U-Bahn fuhr ab, usw. bzw. etc." + _PLAIN,
            "Das Tor der Bahn: für Mnner ber zwei Tage fr alle." + _PLAIN,
        ),
        gate=without_umlauts,
    ),
)
