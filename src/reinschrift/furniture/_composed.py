"""Labels put together from the words of web pages: "Artikel als PDF herunterladen", "Teilen via WhatsApp".

No list holds them all. A line is such a label when it consists of nothing but words that pages use for themselves and
small words between them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._notices import is_addressed
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["Composed", "composed", "has_page_word", "is_act", "is_call", "kind_of", "page_words", "roles_of"]

_LONGEST = 110  # characters
_MOST_WORDS = 13
_MOST_NAMES = 3
_SHORTEST_PART = 3  # letters of a part of a compound
_SPELLED = r"[^\s|•·,;:!?()\[\]„“”\"«»›‹→←↑↓…]+"
_FIGURES = "0123456789.,:/+-–%"
_ENDINGS = ("n", "en", "s", "es", "e")
_TITLE = r" [„“\"«»][^„“”\"«»\n]{1,40}[“”\"»«]\Z"
_BEHIND = r" \((?:[A-Z0-9]{3,4}, ?)?\d[\d.,]* ?[KMG]B\)\Z| \((?:öffnet|öffnet sich|wird)[^()]{0,16} in (?:einem )?neue[mn]? [^()]{3,16}\)\Z|(?<=[a-z]) \(\.?(?:ics|pdf|mp3|docx?|xlsx?)\)\Z"
"""What stands behind the name of what is loaded, or of a link."""
_TITLED = frozenset({"newsletter", "player"})
_DONE_BY_READERS = frozenset({"comment", "login", "newsletter", "share"})
_TOOLS = frozenset({"a11y", "login", "newsletter", "permalink", "player", "share"})
_MORE = frozenset(("mehr", "weitere", "weiteren"))
_COUNTED = frozenset(("comment", "share", "paywall"))
_NAMED = frozenset(("von", "an", "in", "aus", "bei", "auf", "mit"))
_OF = frozenset(("der", "des", "dem", "zur", "zum", "vom"))
_OF_THING = "des"
_TO = frozenset({"zum", "zurück"})
_BEGINNING = "anfang"
"""The one word of pages that stories turn to as well."""
_COMPARED = "als"
_ARTICLES = frozenset(("die", "das", "den", "dem", "diesem", "zu", "im", "unser", "unsere", "unserem", "hier", "neue"))
_ABOUT = frozenset(("für", "der", "des"))
_BEFORE_NOUNS = frozenset(("mit", "ohne", "von", "für", "gegen", "vor", "durch", "als", "der", "des", "im"))
_MOST_CALL_WORDS = 12
_THEN = frozenset({"dann", "hier", "jetzt", "einfach", "bitte"})
_US = r"\b[Uu]ns(?:er\w*)?\b|\bRedaktion\b"
_STRAIGHT = "direkt"
_ADVERBS = frozenset({"links"})
"""Words that in lower case are none of pages: to the left."""
_LONG_LINK = 7  # letters
_PREFIXES = frozenset({"ab", "an", "auf", "aus", "ein", "frei", "nach", "vor", "weiter", "zu"})
_COMMON_ACTS = frozenset({"comment", "nav"})
_ADVICE = "advice"
_MISS = "verpass"
_WRITTEN = frozenset({"comment", "readmore"})
_BYS = frozenset({"von"})
_KINDS = ("Ein ", "Eine ", "Alle ", "Die ")
_TO_CLICK = frozenset({"page", "channel", "lead"})
_QUESTION = r"[A-ZÄÖÜ][a-zäöüß]+ (?:Sie|du|ihr|Du|Ihr)\b"
_NEW = r"(?:NEU|Neu)[:!]? ?(?<![a-z] )(?=[A-ZÄÖÜ][a-zäöüß])"
_BEFORE_LEADS = frozenset({"weiter", "hier", "jetzt", "direkt"})
_THIS = frozenset({"dies", "diese", "diesen", "dieses", "diesem"})
_IMPERATIVE = "e"
_DEFAULT = "nav"
_SENTENCE = 4  # words
_ROW = 3  # telling words side by side
_BEHIND_NAMES = frozenset({"number", "link", "site"})
_TELLING = frozenset({"act", "page", "channel", "media"})
_SHOWN = frozenset({"player", "gallery"})


class LabelWord(NamedTuple):
    """A row of ``furniture/label_words.tsv``."""

    word: str
    role: str
    """act: what the reader can do; page: a thing only pages have; media: a thing articles have too; channel: where to
    share; lead: opens a label; link: small words."""
    type: str
    """Which rule drops labels of which this is the telling word; empty: another word tells."""
    language: str
    """de or en; a label is of one language. Channels go with both."""


class Composed(NamedTuple):
    """What a line of such words is."""

    type: str
    certain: bool
    """True: it goes wherever it stands. False: only beside other furniture or at the edges."""
    subject: tuple[str, ...]
    """The things it is about, in lower case."""


_NUMBER = LabelWord("#", "number", "", "")
_NAME = LabelWord("", "name", "", "")
_SITE = LabelWord("", "site", "", "")
_BRAND = LabelWord("", "page", "paywall", "")


@lru_cache(maxsize=2)
def _table(language: str) -> dict[str, LabelWord]:
    rows = read_table("furniture/label_words.tsv", LabelWord)
    return {row.word: row for row in rows if row.language == language or row.role == "channel"}


@lru_cache(maxsize=4096)
def composed(text: str) -> Composed | None:
    """The kind of label the line is, or None."""
    if len(text) > _LONGEST:
        return None
    text = compiled(_NEW).sub("", text, count=1) if text[:3].casefold() == "neu" else text
    titled = compiled(_TITLE).search(text)
    if titled:  # "Newsletter „Am Morgen“": the title says nothing
        made = composed(text[: titled.start()])
        return made._replace(certain=made.type in _TITLED) if made else None
    sized = compiled(_BEHIND).search(text)
    if sized:  # "Medienmitteilung herunterladen (PDF, 212 KB)"
        made = composed(text[: sized.start()])
        return made._replace(certain=True) if made and made.subject else made
    found = _words(text, _table("de")) or _words(text, _table("en"))
    made = _judge(found) if found else None
    if not made or not found:
        return None
    if _is_beyond_doubt(text, found, made):
        return made._replace(certain=True)
    return made._replace(certain=made.certain and not _is_doubtful(text, found))


def _is_of_thing(found: list[LabelWord]) -> bool:
    """Does the line end with a thing articles have too, which something belongs to ("Zum Anfang der Saison")?"""
    *_, article, thing = [_NUMBER, *found]
    if found[0].word in _TO and _BEGINNING in {w.word for w in found[1:2]}:
        return article.word in {"der", _OF_THING} and thing.role not in {"page", "act"} and thing.type != "related"
    return article.word == _OF_THING and thing.role == "media" and thing.type == _DEFAULT


def _is_beyond_doubt(text: str, found: list[LabelWord], made: Composed) -> bool:
    """Is the line a tool for the blind in one word, a jump to what the page is about, or a row with bars?"""
    roles = {w.role for w in found}
    if len(found) == 1:
        return made.type == "a11y" and found[0].word not in _table("de")  # "Barrierefreiheitsmenü"
    if text.isupper() and roles == {"page"}:
        return True  # "KONTO MENÜ"
    if found[0].word == _STRAIGHT and {"lead", "media"} <= roles:
        return True  # "Direkt zum Rezept"
    return len(found) >= _ROW and "|" in text and "link" not in roles


def _is_doubtful(text: str, found: list[LabelWord]) -> bool:
    """Could the line be a sentence or heading of a story?"""
    if _is_of_thing(found) or (text[-1] in ".!?" and _is_tale(text, found)):
        return True
    if found[0].word in _MORE and found[-1].role != "act" and any(w.word == _COMPARED for w in found[:-1]):
        return True  # "Mehr Leser als Abonnenten"
    if found[0].role == "act" and (_is_put_to_somebody(text) or _is_advice(found)):
        return True
    asked = text[-1] == "?" or " oder " in text  # "Abo oder Werbung?", "Jahresabo oder Tagespass"
    return asked and not {"act", "lead"} & {w.role for w in found}


def _is_advice(found: list[LabelWord]) -> bool:
    """Is somebody told what to do always or never ("Ändern Sie Ihr Passwort regelmäßig")? Pages say what not to miss."""
    return not found[0].word.startswith(_MISS) and any(w.type == _ADVICE for w in found)


def _is_put_to_somebody(text: str) -> bool:
    """Does the line ask what somebody does, as interviews do ("Hören Sie noch Radio?")?"""
    return text[-1] == "?" and compiled(_QUESTION).match(text) is not None


def _is_tale(text: str, found: list[LabelWord]) -> bool:
    """Could the line be a sentence of a story, such as "Alles Geschichte." or "Die Kommentare lassen sich lesen."?"""
    roles = {w.role for w in found}
    if roles.isdisjoint({"page", "act"}) or (found[0].role == "lead" and "act" not in roles and text[-1] == "."):
        return True  # "Alles nur Werbung."
    return (
        len(found) >= _SENTENCE
        and (found[0].role != "act" or text[-1] == ".")
        and not is_addressed(text.capitalize() if text.isupper() else text)
    )


def is_call(text: str) -> bool:
    """Does the line ask the reader something and say what to click ("Bereits Mitglied? Einloggen")?"""
    asked, mark, told = text.partition("? ")
    parts = [p.strip(".,!:") for p in told.split()]
    if not mark or not 1 <= len(parts) <= _MOST_CALL_WORDS or len(asked) > _LONGEST or "?" in told:
        return False
    if told.partition(" ")[0].endswith(":"):
        return False  # "Frage: Kommt der Bus? Antwort: Nein."
    if parts[0].casefold() in _THEN and len(parts) > 1:
        parts = parts[1:]
    made = composed(told)
    if not is_act(parts[0]) and (_names_what_follows(told) or not (made and (made.certain or made.subject))):
        return False  # "Was bringt das Update? Die wichtigsten Antworten", "Wer tritt wann auf? Ein Überblick."
    if made and not made.subject and made.type in _COMMON_ACTS:
        made = None if roles_of(parts[0]) == ("act",) else made  # "Hast du eine Frage? Schreib sie auf!"
    return made is not None or compiled(_US).search(text) is not None or has_page_word(text)


def _names_what_follows(told: str) -> bool:
    """Does the answer say what kind of text stands below, and nothing to click ("Ein Überblick.", "Die Bilder")?"""
    roles = set(roles_of(told))
    return "act" not in roles and (told.startswith(_KINDS) or roles.isdisjoint(_TO_CLICK))


def is_act(word: str) -> bool:
    """Is the word something that a reader of a page can do?"""
    found = _table("de").get(word.casefold())
    return (found is not None and found.role == "act") or word in {
        "kaufen",
        "bestellen",
        "sichern",
        "shoppen",
        "eröffnen",
        "schalten",
        "loggen",
        "buchen",
    }


def has_page_word(text: str) -> bool:
    """Does any word of the line belong to what only pages have, or to where one shares?"""
    table = _table("de")
    found = (_look_up(table, t.strip(".-–—/*'’>_=~©")) for t in compiled(_SPELLED).findall(text))
    return any(w is not None and w.role in {"page", "channel"} for w in found)


def roles_of(text: str) -> tuple[str, ...]:
    """What the words of the line are to web pages, in the order of the line; empty where the table knows none."""
    return _remembered_roles(text) if len(text) <= _LONGEST else _roles(text)


@lru_cache(maxsize=4096)
def _remembered_roles(text: str) -> tuple[str, ...]:
    """Of short lines, and of single words, which many lines ask for."""
    return _roles(text)


def _roles(text: str) -> tuple[str, ...]:
    table = _table("de")
    bare = (t.strip(".-–—/*'’»>_=~©") for t in compiled(_SPELLED).findall(text))
    found = [_look_up(table, t) for t in bare if t]
    return tuple([w.role if w else "" for w in found])


@lru_cache(maxsize=1)
def page_words() -> frozenset[str]:
    """The words that only web pages have, in lower case."""
    return frozenset(word for word, row in _table("de").items() if row.role == "page")


def kind_of(text: str) -> str:
    """The type of the word that tells most in the line; empty where none tells anything."""
    table = _table("de")
    bare = (t.strip(".-–—/*'’»>_=~©") for t in compiled(_SPELLED).findall(text))
    telling = [w for t in bare if t and (w := _look_up(table, t)) and w.role in _TELLING - {"media"}]
    return _type(telling) if telling else ""


def _words(text: str, table: dict[str, LabelWord]) -> list[LabelWord] | None:
    """The line as words of the table; None where it holds any other, a name at its end aside."""
    tokens = compiled(_SPELLED).findall(text)
    if not 1 <= len(tokens) <= _MOST_WORDS:
        return None
    found: list[LabelWord] = []
    led = False
    for token in tokens:
        bare = token.strip(".-–—/*'’»>_=~©")
        if not bare:
            continue
        word = _look_up(table, bare) or (None if found else _separated(table, bare, tokens[-1]))
        if word is None:
            before = found[-1] if found else None
            named = before and (
                before.role == "name"
                or before.word in _NAMED
                or (led and (before.role == "page" or before.word in _OF or before.word == "thema"))
            )
            if not named or not bare[0].isupper() or sum(w.role == "name" for w in found) >= _MOST_NAMES:
                return None
            word = _NAME
        elif word.word in _ABOUT and len(found) == 1 and found[0].role == "act" and _is_noun(tokens[0]):
            return None  # "Folgen für die Werbung"
        elif (
            word.role == "act" and found and found[-1].word in _BEFORE_NOUNS and bare[0].isupper() > bare[1:].isupper()
        ):
            return None  # "Werbung mit Folgen"
        elif _ends_name(found) and not (word.role in _BEHIND_NAMES or (word.role == "act" and token is tokens[-1])):
            return None  # nothing that tells stands behind a name but a button (Alle Beiträge von Ina Vogt anzeigen)
        found.append(word)
        led = found[0].role == "lead"
    return found


def _ends_name(found: list[LabelWord]) -> bool:
    return bool(found) and found[-1].role == "name"


def _is_noun(token: str) -> bool:
    """Is the infinitive the plural of a noun as well ("Folgen")?"""
    words, singular = lexicon(), token.removesuffix("n")
    return token[0].isupper() and not token.isupper() and words.known(singular) and words.is_noun(singular)


def _look_up(table: dict[str, LabelWord], token: str) -> LabelWord | None:
    low = token.casefold()
    if not low or token in _ADVERBS:
        return None
    word = table.get(low)
    if word:
        return word
    if low in {"%d", "%s"}:
        return _NUMBER  # a template that was not filled in
    if low[0].isdigit():
        unit = low.lstrip(_FIGURES)
        return _NUMBER if not unit or unit in table else None
    if (low.endswith("+") and token[0].isupper()) or (low.endswith("plus") and token[:-4].isupper()):
        return _BRAND
    if "." in low[1:-1]:
        return _SITE
    if "-" in low:
        first, last = low.split("-", 1)[0], low.rsplit("-", 1)[1]
        parts = (table.get(last), table.get(first) or table.get(first.removesuffix("s")))
        named = next((p for p in parts if p and p.role in {"page", "act"}), None)
        named = named or (
            parts[0] if parts[0] and parts[0].role == "media" and token.partition("-")[0].isupper() else None
        )
        return named or (parts[0] if all(p and p.role == "media" for p in parts) else None)
    return _order(table, token) or _inflected(table, low) or _compound(table, low)


def _order(table: dict[str, LabelWord], token: str) -> LabelWord | None:
    """What a reader called du is told to do ("Überspringe den Inhalt")."""
    act = table.get(token.casefold() + "n") if token[0].isupper() and token.endswith(_IMPERATIVE) else None
    return act if act and act.role == "act" else None


def _separated(table: dict[str, LabelWord], token: str, last: str) -> LabelWord | None:
    """An order whose verb is told in two parts ("Tragen Sie sich hier ein")."""
    prefix = last.strip(".!").casefold()
    verbs = (prefix + token.casefold() + ending for ending in ("", "n", "en")) if prefix in _PREFIXES else ()
    act = next((w for verb in verbs if (w := table.get(verb)) and w.role == "act"), None)
    return act._replace(type="") if act else None  # proves nothing alone: "Schalten Sie das Radio ein"


def _inflected(table: dict[str, LabelWord], low: str) -> LabelWord | None:
    """A thing of pages in another case or number: Leserkommentaren, Bildergalerien."""
    for ending in _ENDINGS:
        word = table.get(low.removesuffix(ending)) if low.endswith(ending) else None
        if word and word.role == "page" and len(word.word) > _SHORTEST_PART:
            return word
        if word and word.role == "link" and len(word.word) > _LONG_LINK:
            return word  # "kostenpflichtigen"
    return None


def _compound(table: dict[str, LabelWord], low: str) -> LabelWord | None:
    """Two words of pages written as one: Newsletteranmeldung, Artikelübersicht."""
    for at in range(_SHORTEST_PART, len(low) - _SHORTEST_PART + 1):
        last = table.get(low[at:])
        if last and last.role in {"page", "act", "media"}:
            first = table.get(low[:at]) or table.get(low[:at].removesuffix("s"))
            if first and first.role in {"page", "media"}:
                kind = "a11y" if first.type == "a11y" else last.type or first.type
                return LabelWord(low, "page", kind, last.language)
    return None


def _judge(found: list[LabelWord]) -> Composed | None:
    telling = [w for w in found if w.role in _TELLING]
    if found[0].type in _WRITTEN and found[1:2] and found[1].word in _BYS and found[-1].role == "name":
        return None  # "Leserbrief von Ina Vogt"
    if not telling or (len(found) == 1 and telling[0].role not in {"page", "act"}):
        return None
    kind = _type(telling)
    subject = tuple(w.word for w in telling if w.role in {"page", "media"} and w.word)
    return Composed(kind, len(found) > 1 and _is_certain(found, telling, kind), subject)


def _is_certain(found: list[LabelWord], telling: list[LabelWord], kind: str) -> bool:
    roles = {w.role for w in found}
    acts = {w.type for w in telling if w.role == "act"}
    led, pages = found[found[0].word in _BEFORE_LEADS].role == "lead", "page" in roles
    if acts and "media" in roles and found[0].role == "act" and any(w.word in _THIS for w in found):
        return True  # "Hören Sie sich diesen Bericht an"
    if "name" in roles:
        announced = found[0].word in _MORE and any(w.role == "media" and w.type == "related" for w in telling)
        of_law = any(w.word == _OF_THING for w in found)  # "Alle Artikel des Grundgesetzes"
        return not of_law and ((led and pages) or announced)
    if "number" in roles and acts and acts <= _COUNTED and not roles - {"act", "number", "link"}:
        return True
    if (pages and (acts or led or "channel" in roles)) or _is_tool(found, telling):
        return True
    plain = all(w.word in _OF | _NAMED | _ARTICLES for w in found if w.role == "link")
    if (acts and "channel" in roles) or (led and "media" in roles and (acts or plain)) or (led and acts & _SHOWN):
        return True
    if acts & _SHOWN and any(w.role == "media" and w.type in _SHOWN for w in telling):
        return True
    if pages and (
        (kind in {"feedback", "ad", "comment", "paywall"} and len(telling) > 1)
        or (kind == "paywall" and "number" in roles)
    ):
        return True
    return len(telling) >= _ROW and "link" not in roles and bool(acts & {"share", "login", "nav"})


def _is_tool(found: list[LabelWord], telling: list[LabelWord]) -> bool:
    """Is it a button with a number ("alle anzeigen (12)"), or two tools in one ("Download der Videodatei")?"""
    roles = {w.role for w in found}
    if len(telling) > 1 and {w.type for w in telling} <= _DONE_BY_READERS and not roles - {"act", "link"}:
        return True  # "Einloggen und mitdiskutieren"
    if roles >= {"lead", "act", "number"} and not roles - {"lead", "act", "number", "link"}:
        return True
    tools = sum(w.type in _TOOLS for w in telling if w.role in {"page", "media"})
    return tools > 1 and "page" in roles and not roles - {"page", "media", "link"}


def _type(telling: list[LabelWord]) -> str:
    """The type of the word that tells most: what is done before what it is done with."""
    for role in ("page", "act", "channel", "media"):
        for w in telling:
            if w.role == role and w.type and w.type != "readmore":
                return w.type
    return next((w.type for w in telling if w.type), _DEFAULT)
