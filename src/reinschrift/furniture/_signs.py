"""Signs in a line: what its wording and form say for furniture or for the story, whatever stands around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._composed import roles_of
from reinschrift.furniture._lines import key
from reinschrift.furniture._notices import tells
from reinschrift.furniture._shapes import day_of, has_time, is_byline, is_published, is_text_mark, kept_lines
from reinschrift.syntax.clauses import has_finite_verb
from reinschrift.tables import read_table, read_words
from reinschrift.words import closed, grammar, lexicon

__all__ = ["is_advice", "is_opinion", "is_review", "signs"]

_WORD = r"[^\W\d_][\w-]*"
_POLITE = (r"[a-zäöüß,;–] (?:Sie|Ihre?[mnrs]?)\b", r"\bIhnen\b", r"\A(?:Ihre?|Deine?|Meine?) [A-ZÄÖÜ]")
_INFORMAL = r"\b(?:[Dd](?:u|ich|ir|eine?[mnrs]?)|[Ee](?:uch|uer|ure?[mnrs]?))\b"
_US = r"\b[UuWw](?:ir|ns|nser|nsere?[mnrs]?)\b"
_CALL = r"(?:\A|[.!?–:] )(?:[Jj]etzt |Bitte |Hier )?[A-ZÄÖÜ][a-zäöüß]+n Sie\b"
_INFORMAL_CALL = (
    r"\A(?:Jetzt |Hier |Dann )?[A-ZÄÖÜ][a-zäöüß]{2,}(?<![tn]) (?:dir|dich|dein\w*|uns|unser\w*|mir|jetzt|hier|mit)\b"
)
_THIS = (
    r"\b[Dd]iese[mnrs]? (?:\w+ )?(?:Artikel|Beitr[aä]g|Text|Seite|Website|Webseite|Meldung|Video|Inhalt|Angebot|Eintrag"
    r"|Folge|Sendung|Rezept|Link|Kommentar|Dienststelle|Pressemitteilung|Nachricht|Ausgabe|Episode|Element|Autor|Audio|Browser|\w+format)\w*"
)
_ARROWS = (">>", "=>", "-->", "☞", "👉", "↪", "▸", "►", "▶", "➤", "➜", "→", "›", "»", "⇒", "➡")
_READER = r"(?:Ja, |Nein, )[Ii]ch \w|Ich (?:willige|stimme|akzeptiere|erkläre|bestätige)\b"
"""What readers are made to say on buttons and beside boxes to tick."""
_READER_OF_PAGE = (
    r"Ich (?:(?:möchte|will|interessiere)\b(?![^\n]*[.!?] \S)|(?:bin|habe) (?:bereits|schon|noch|damit|mit|kein)"
    r"|habe (?:die|das|den) [\w-]+ (?:gelesen|zur Kenntnis))"
)
"""The same with words of pages ("Ich möchte den Newsletter erhalten"); others tell of themselves."""
_BYLINE = r"(?:Von|VON) (?:[A-ZÄÖÜ][\w.-]+ [A-ZÄÖÜ]|[^\n.!?]{0,80}(?<= )[A-ZÄÖÜ][\w-]*\Z)"
_JOINING = r"(?:\A|[.!?] )(?:Werden Sie|Werde|Werdet) (?:[\w-]+ ){0,3}(?:\w*[Mm]itglied|\w*[Aa]bonnent|Unterstützer|Förderer|Fan)"
_NOW_WITHIN = r"(?<=\bSie )(?:jetzt|hier|gleich)\b|(?<=[:!?–] )(?:[Jj]etzt|[Hh]ier)\b|(?<= )(?:JETZT|HIER)\b"
_ALPHABET = r"\bA ?(?:bis|–|-) ?Z\b"
_TITLED = r"[„«»“\"][^„“”«»\"\n.!?]{2,30}[“”»«\"](?:: | [–-] )(?=\S)"
_DELIVERED = r"\b(?:in|ins|direkt in) (?:Ihr|dein|Dein|eue?r)\w* (?:[\w-]+ )?(?:E-Mail-)?(?:Postfach|Mailbox|Posteingang|Inbox|Mailprogramm)\b|\A(?:Ihre?|Deine?|Unsere?) [^\n.!?]{1,30} per (?:E-Mail|Mail|WhatsApp|Push|SMS)\b"
_BAR = r"(?<=\w) [|·•] (?=\w)"
_ORDER = r"\A(?:Bitte )?[A-ZÄÖÜ][a-zäöüß]+n Sie\b"
_ORDER_ABOUT_ASKED = r"\A[^.!?\n]{4,60}\? [A-ZÄÖÜ][a-zäöüß]+ (?:sie|es|ihn|ihm)\b"
_OF_THINGS = frozenset({"page", "channel"})
_SHORTEST_WISH = 4  # words
_NEVER = (
    r"\A(?!Verpass|Versäum)[A-ZÄÖÜ][a-zäöüß]+n Sie (?:(?:\w+ ){0,3}(?:kein\w{0,2}|nie|niemals|nicht)\b"
    r"|[^.!?\n]{3,60} (?:regelmäßig|regelmässig|sofort|sorgfältig)[.!]?\Z)"
)
_OPINION = r"[a-zäöü] ich\b[^.!?\n]*\.\Z|\A[A-ZÄÖÜ][a-zäöüß]+n wir\b"
_BOOK = r"\b\d{2,4} (?:Seiten|S\.)[,;.]|\bISBN\b|\A(?:Gesamtb|Gesamtw|B|W)e(?:we)?rtung: (?:\d ?(?:von|/) ?\d{1,2}(?: [^\W\d_]+)?|[a-zäöü ]{3,30})\Z"
_CONDITION = r"\A[A-ZÄÖÜ][a-zäöüß]+n Sie\b[^.!?\n]*, (?:bevor|ehe|wenn|falls|sobald|solange) ([^.!?\n]+)\.\Z"
_SHOUTED = r"\A([A-ZÄÖÜ][a-zäöüß]+n) sie\b"
_LINKED = r"[^\W\d_] ?(?:»|›|>{1,2}|→|❯|➔|▸)\Z"
_LETTER = r"(?:[Dd]er|[Dd]as|[Uu]nser|[Ii]hr|[Dd]ein) (?:\w+ )?(?:Newsletter|Briefing|Morgenbriefing|Wochenbrief)(?:\Z|,|:| (?:für|mit|zu|über|aus|jeden)\b)"
_LINK_SIGNS = frozenset("|›»→←↑↓▶►•·&#@*")
_QUOTES = frozenset('„“”»«"')
_CONTACT = r"\S@\S|www\.|https?:|\+49|\bTel(?:\.|efon)?:? [\d(+]|\d{4,}[ /-]\d{3}"
_ITEM = r"[-–•*+] |\d{1,2}[.)] |\+\+"
_RESULT = r"\d ?: ?\d"
_FIXTURE = (
    r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?|\d{1,2}\. ?\w+\.?)"
    r"[^\n:–]{0,20}: [^\n:–-]{2,40} [–-] \S"
)
"""Two teams and the day they meet."""
_INITIALS = r"\([^\W\d_]{1,4}(?:[/, .-]+[^\W\d_]{1,6}){0,3}\)\Z"
_MONEY = r"€|\b(?:[Ee]uro|EURO?|CHF)\b"
_ENDINGS = ("en", "ern", "eln")
_OF_PAGES = frozenset({"page", "act", "channel"})
_MANNERS = frozenset({"us", "polite", "informal"})
_FORMAL = frozenset({"polite", "call"})
_COMMON = 23  # class of counts of words that stories have as often
_STRANGERS = 3  # words that no table knows
_TOAST = r"(?:Der |Die |Das )?([A-ZÄÖÜ][\w-]+)(?: [^\n.!?,]{2,30})? (?:wird|werden|wurden?) (?:\S+ ){0,6}?(\S+?) ?(?:\.{1,3}|…|!)?\Z"
"""How pages say what they do or have done ("Karte wird geladen …")."""
_ARTICLES = ("Der ", "Die ", "Das ")
_ROW = 3  # words
_FEW = 6  # words
_DATE = 24  # characters that a date takes
_SHORTEST_QUESTION = 3  # words
_SHORTEST_VERB = 5  # letters
_LENGTHS = ((1, "word"), (4, "few-words"), (10, "some-words"), (16, "long"))
_VERY_LONG = "very-long"


class Opening(NamedTuple):
    """A row of ``furniture/line_openings.tsv``."""

    opening: str
    """One word or two; capitals do not count."""
    sign: str


@lru_cache(maxsize=1)
def _route_words() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "route words")


@lru_cache(maxsize=1)
def _openings() -> dict[str, str]:
    return {row.opening.casefold(): row.sign for row in read_table("furniture/line_openings.tsv", Opening)}


def _opening(text: str) -> str:
    """The sign that the first word or two are; empty if they are none."""
    first, _, rest = text.casefold().partition(" ")
    table = _openings()
    return table.get(f"{first} {rest.partition(' ')[0]}") or (table.get(first, "") if rest else "")


@lru_cache(maxsize=1)
def _asking() -> frozenset[str]:
    """Words that begin questions and subordinate clauses."""
    asking = frozenset(word for word, kinds in closed.pronouns().items() if "interrogative" in kinds)
    joining = (word for word, kinds in closed.conjunctions().items() if "subordinating" in kinds)
    return asking.union(joining).difference(grammar.prepositions())  # "bis zu 300 Euro sichern"


@lru_cache(maxsize=4096)
def signs(text: str) -> frozenset[str]:
    """The names of the signs, as in ``furniture/line_signs.tsv``."""
    titled = compiled(_TITLED).match(text)
    if titled:  # "„Talpost“: Jeden Morgen in Ihrem Postfach"
        text = text[titled.end() :]
    letter = ("delivered",) if titled and compiled(_LETTER).match(text) else ()
    plain = compiled(_SHOUTED).sub(r"\1 Sie", text.capitalize()) if text.isupper() else text
    return frozenset((*_of_words(plain), *_of_openings(text), *_of_form(text), *_of_content(text), *letter))


def is_advice(text: str) -> bool:
    """Are readers told what never to do, or what before they do what pages know nothing of ("…, bevor Sie verreisen.")?"""
    if compiled(_NEVER).match(text):
        return True
    found = compiled(_CONDITION).match(text)
    return found is not None and _OF_PAGES.isdisjoint(roles_of(found[1]))


def is_review(text: str) -> bool:
    """Does the line say what belongs to a review: the length of a book, or a verdict that no readers are counted for?"""
    return compiled(_BOOK).search(text) is not None


def is_opinion(text: str) -> bool:
    """Does somebody say what they think or what all should do ("Ihre Meinung teile ich nicht.", "Teilen wir!")?"""
    return compiled(_OPINION).search(text) is not None


def _of_words(text: str) -> Iterator[str]:
    """Words of web pages, words to the reader, and verbs."""
    words, roles, address = compiled(_WORD).findall(text), roles_of(text), frozenset(_address(text))
    telling = not _OF_PAGES.isdisjoint(roles)
    short = len(words) <= _FEW and text[-1] != "." and not any(_is_strange_thing(w) for w in words[1:])
    if (telling or short) and compiled(_READER_OF_PAGE).match(text):
        address |= {"reader"}
    button = _is_button(words, text)
    marked = frozenset(_of_marks(text))
    yield from _of_roles(roles)
    yield from _of_verbs(text, " ".join(words[:-1]) if button else text, addressed=bool(address))
    yield from address | marked
    if button:
        yield "infinitive"
    yield from _of_orders(text, words, roles, address)
    if address and telling:
        yield "address-page"
    if len(address & _MANNERS) > 1:
        yield "address-twice"
    if (text[-1] == "?" or _opening(text) == "advice") and address <= _FORMAL and not button:
        yield "question"
    if not (address or button or marked or telling):
        yield "bare"


def _of_orders(text: str, words: list[str], roles: tuple[str, ...], address: frozenset[str]) -> Iterator[str]:
    """Is said what somebody should do or thinks that has nothing to do with pages?"""
    if is_advice(text):
        yield "condition"
    if is_opinion(text):
        yield "opinion"
    common = _is_common(words)
    if common:
        yield "common-act"
    asked = compiled(_ORDER_ABOUT_ASKED).match(text)  # "Hast du eine Frage? Schreib sie auf!"
    if (common or asked or "act" not in roles) and _is_about_other(text, address, roles):
        yield "other-thing"


def _is_about_other(text: str, address: Collection[str], roles: tuple[str, ...]) -> bool:
    """Are readers told to do something with, or does somebody speak of, a thing that no page has ("Helfen Sie Tieren")?"""
    if not _OF_THINGS.isdisjoint(roles) or "this-page" in address or compiled(_NOW_WITHIN).search(text):
        return False
    ordered = compiled(_ORDER).match(text) or compiled(_ORDER_ABOUT_ASKED).match(text)
    wished = "us" in address and text.count(" ") < _SHORTEST_WISH
    if ordered and roles[0] == "":
        return True  # no reader of a page is told to keep windows shut
    return bool(ordered or wished) and any(_is_strange_thing(w) for w in compiled(_WORD).findall(text)[1:])


def _is_strange_thing(word: str) -> bool:
    """Is the word a noun or name that no page has?"""
    return word[0].isupper() and not word.isupper() and roles_of(word) == ("",)


def _of_marks(text: str) -> Iterator[str]:
    """What marks a line of pages without any of their words."""
    if is_published(text):
        yield "published"
    if compiled(_LINKED).search(text) and _QUOTES.isdisjoint(text[:-1]):
        yield "linked"
    if compiled(_DELIVERED).search(text):
        yield "delivered"
    pointed = text.startswith(_ARROWS) or (text.startswith("» ") and "«" not in text)
    if pointed and text[-1] not in ".!" and not _is_route(text):
        yield "arrow"


def _is_route(text: str) -> bool:
    """Does the line tell the way behind its arrow ("→ Bus bis Lindach, dann zu Fuß", "→ 300 Meter geradeaus")?"""
    told = text.lstrip("".join(_ARROWS) + " ")
    return told[:1].islower() or any(w.casefold() in _route_words() for w in compiled(_WORD).findall(told))


def _is_common(words: list[str]) -> bool:
    """Is all that the reader could do what stories speak of as often ("lesen")?"""
    acts = [w for w in words if roles_of(w) == ("act",)]
    return bool(acts) and all(lexicon().count_class(w.lower()) >= _COMMON for w in acts)


def _of_roles(roles: tuple[str, ...]) -> Iterator[str]:
    """What the table of label words says of the words."""
    telling = sum(r in _OF_PAGES for r in roles)
    yield from {r for r in roles if r in _OF_PAGES or r == "lead"}
    if roles.count("page") > 1:
        yield "page-twice"
    if telling == 1 and roles.count("") >= _STRANGERS:
        yield "diluted"
    if "" not in roles and roles.count("number") < len(roles):
        yield "known"
    if telling > 1 and telling * 2 >= len(roles):
        yield "page-mostly"


def _of_verbs(text: str, told: str, *, addressed: bool) -> Iterator[str]:
    """Is there a finite verb, and does it tell something?"""
    if _is_toast(text):
        yield "toast"
    elif has_finite_verb(told):
        yield "finite-address" if addressed else "finite"
        if tells(text) or " hat " in text:
            yield "tale"
        if not addressed and text[-1] in ".!":
            yield "told"


def _is_button(words: list[str], text: str) -> bool:
    """Does the line end with the infinitive of a button, and is no question or subordinate clause?"""
    if not words:
        return False
    if text[-1] == "?":  # "Passwort vergessen?"
        return len(words) <= _SHORTEST_QUESTION and roles_of(words[-1]) == ("act",)
    return text[-1] != "." and _asking().isdisjoint(map(str.lower, words)) and _is_infinitive(words[-1])


def _address(text: str) -> Iterator[str]:
    """How the line speaks to the reader, or of the page itself."""
    found = [name for name, pattern in _ADDRESS if compiled(pattern).search(text)]
    if "informal-call" in found and lexicon().is_noun(compiled(_WORD).findall(text)[0]):
        found.remove("informal-call")  # "Eröffnung mit Musik"
    if any(compiled(p).search(text) for p in _POLITE):
        found.append("polite")
    return iter(found)


_ADDRESS = (
    ("informal", _INFORMAL),
    ("us", _US),
    ("call", _CALL),
    ("informal-call", _INFORMAL_CALL),
    ("this-page", _THIS),
    ("reader", r"\A" + _READER),
    ("joining", _JOINING),
)


def _is_toast(text: str) -> bool:
    """Does the page say what it does or has done? With an article only things of pages are meant."""
    for sentence in (text, text.partition("! ")[2]):
        done = compiled(_TOAST).match(sentence) if sentence else None
        if not done:
            continue
        goes_on = sentence.endswith(("…", "..."))
        about = roles_of(done[1])[:1]
        if goes_on or about == ("page",) or (about == ("media",) and not sentence.startswith(_ARTICLES)):
            return goes_on or roles_of(done[2]) == ("act",)
    return False


def _is_infinitive(word: str) -> bool:
    """Is the word an infinitive, as on buttons ("anzeigen"), and nothing else?"""
    words = lexicon()
    if len(word) < _SHORTEST_VERB or not word.islower() or not word.endswith(_ENDINGS) or words.is_function_word(word):
        return False
    if roles_of(word) == ("act",):
        return True
    stem = word[:-2] if word.endswith("en") else word[:-1]
    return not word.startswith("ge") and words.known(word) and (words.known(stem + "t") or words.known(stem + "et"))


def _of_openings(text: str) -> Iterator[str]:
    opening = _opening(text)
    if opening and opening != "advice":
        yield opening
    if compiled(_ALPHABET).search(text):
        yield "rows"
    if compiled(_NOW_WITHIN).search(text):
        yield "now"


def _of_form(text: str) -> Iterator[str]:
    n = text.count(" ") + 1
    yield next((name for most, name in _LENGTHS if n <= most), _VERY_LONG)
    if not _LINK_SIGNS.isdisjoint(text) or " / " in text:
        yield "link-sign"
    if n >= _ROW and all(w.isalpha() and w[0].isupper() and not w.isupper() for w in text.split()):
        yield "row"
    if not any(c.isalpha() for c in text):
        yield "no-letters"
    if any(c.isdigit() for c in text):
        yield "time" if has_time(text) else "figure"
    if compiled(_MONEY).search(text):
        yield "money"
    if text.isupper() and n > 1:
        yield "capitals"
    yield from _of_marks_within(text)


def _of_marks_within(text: str) -> Iterator[str]:
    """What the marks at the end of the line and within it say."""
    if text[-1] == "!":
        yield "cried"
    if text[-1] in ".…":
        yield "stop"
    if len(compiled(_BAR).findall(text)) > 1:
        yield "bars"
    if ": " in text:
        yield "colon"
    if text[0].islower():
        yield "lower"


def _of_content(text: str) -> Iterator[str]:
    """What only lines of the story have."""
    if not _QUOTES.isdisjoint(text[:-1] if compiled(_LINKED).search(text) else text):
        yield "opening-quote" if text[0] in _QUOTES else "quote"
    if compiled(_ITEM).match(text) and (not text[0].isdigit() or day_of(text[:_DATE]) is None):
        yield "item"
    if compiled(_CONTACT).search(text):
        yield "contact"
    if (compiled(_RESULT).search(text) and not has_time(text)) or compiled(_FIXTURE).match(text):
        yield "result"
    if compiled(_BYLINE).match(text) or is_byline(text) or is_text_mark(text) or compiled(_INITIALS).match(text):
        yield "signed"
    if is_review(text):
        yield "review"
    if text[-1] in ",;":
        yield "verse"
    if "," in text:
        yield "commas" if text.count(",") > 1 else "comma"
    if key(text) in kept_lines():
        yield "kept"
