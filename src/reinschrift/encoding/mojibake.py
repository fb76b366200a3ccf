"""UTF-8 that was read with another codec, once or several times."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._chains import chain
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import RUN


def find(page: Page) -> Iterator[Edit]:
    """The runs that the chain of the document explains."""
    made = page.fact(chain) if not page.text.isascii() else None
    if made is None:
        return
    readings = made.readings
    for m in compiled(RUN).finditer(page.text):
        new = readings.get(m[0])
        if new is not None:
            yield Edit(m.start(), m.end(), m[0], new)


RULE = Rule(
    id="encoding/mojibake",
    kind="correction",
    risk="safe",
    why="""The bytes of UTF-8 were read as Windows-1252, Latin-9, a code page of DOS, of the Macintosh, of Central
    Europe or of Russia, perhaps several times. Which codec and how often is decided by the whole document: by how
    German the characters are that come out, and by known words where two codecs come close. Then each run is decoded.
    Single odd letters (São Tomé, Ångström) and signs after capitals (MENÜ², CAFÉ°) do not decode to anything German
    and stay, and so does damage that is only quoted, a few words of it where the rest of the
    document is sound.""",
    sources=("Unicode Standard, chapter 3.9, UTF-8", "https://github.com/rspeer/python-ftfy/issues/168"),
    find=find,
    fixes=(
        "Wien ⟦â€“→–⟧ Graz 4:0, Linz ⟦â€“→–⟧ Wels 1:3, Steyr ⟦â€“→–⟧ Bregenz 0:0",
        "Die B⟦Ã¼→ü⟧cher",
        "Gr⟦Ã¶ÃŸ→öß⟧e",
        "⟦â€ž→„⟧Ja⟦â€œ→“⟧, sagte er",
        "Er kam ⟦â€“→–⟧ und ging",
        "f⟦ÃƒÂ¼→ü⟧r",
        "f⟦├╝→ü⟧r die Stra⟦├ƒ→ß⟧e",
        "f⟦√º→ü⟧r die Gr⟦√∂√ü→öß⟧e",
        "f⟦Гј→ü⟧r die Gr⟦Г¶Гџ→öß⟧e",
        "f⟦Ăź→ü⟧r die M⟦Ă¤→ä⟧nner",
        "f⟦ц╪→ü⟧r die M⟦ц╓→ä⟧nner",
    ),
    keeps=(
        "São Tomé und Príncipe",
        "MENÜ² im CAFÉ°",
        "Ångström",
        "AÇÃO",
        "Das Ä und das Ö",
        "Größe",
        "Das Zeichen „Ã¼“ ist ein Fehler.",
        "Aus „Grüne Soße“ wurde auf der Karte „GrÃ¼ne SoÃŸe“, und niemand fragte. Für immer.",
        "Statt »MÃ¼nchen« stand »München« im Größenvergleich.",
        "Київ und Гірський",
        "Spaß€ und Fuß†",
        "Ein ├ und ein ─ als Linien.",
    ),
    gate=suspicious,
)
