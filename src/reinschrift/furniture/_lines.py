"""What the furniture rules see in a line: what looks like a sentence, and the form in which labels are compared."""

from __future__ import annotations

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line

__all__ = ["LONGEST", "is_biography", "is_body", "is_sentence", "key", "unquoted", "words"]

LONGEST = 400
"""Characters. No furniture line is longer; so longer lines are never looked at."""

_BODY = 120  # characters: a line this long is text of the story, whatever its shape
_DECOR = " \t\u00a0«»‹›→←↑↓▸►▶▼➤➜•·|*…<>+=_~✓✕×📷📸🔊"
_LETTERS = 4  # from which single letters between blanks are a word
_DIGITS = r"\d+"
_JOURNALIST = (
    r"(?!(?:Der|Die|Das|Ein|Eine) )[A-ZÄÖÜ][^\n.@]{0,80}[rakjvRAKJV](?:edakteur|eporter|utor|orrespondent|ournalist|olont[aä]r)"
    r"[^\n@]{0,300}(?<= )[\w.+-]{1,40}@[\w.-]{3,60}\Z"
)
"""A name, what somebody is, and at the end an address."""
_OWN_MAIL = (
    r"(?:(?:Zur Person|(?:Zu[rm] )?Autor(?:in)?|Über [^:\n]{3,20}): |Unsere? )?((?:[A-ZÄÖÜ][\w.-]+ ?){2,4})"
    r"[^\n@]{0,300}[ :]([\w.+-]{1,40})@[\w.-]{3,60}\Z"
)
"""Who somebody is, and at the end their address."""
_TOLD_OF = r" (?:schreibt|berichtet|bloggt|betreut|leitet)\b| arbeitet (?:seit|als freie|für)\b"
_QUOTED = '„[^„“”\n]*[“”]|[»«][^»«\n]*[»«]|[“"][^“”"\n]*[”“"]|‚[^‚‘’\n]*[‘’]|›[^›‹\n]*‹'
_BRACKETS = frozenset("()[]{}")


def key(text: str) -> str:
    """The form in which labels are compared: no decoration around it, one case, single blanks, digits as ``#``."""
    if not _BRACKETS.isdisjoint(text):  # str.translate is slow
        for bracket in _BRACKETS:
            text = text.replace(bracket, " ")
    bare = text.strip(_DECOR + "-–—").rstrip(_DECOR + ":!-–—").casefold()
    pieces = bare.split()
    if len(pieces) >= _LETTERS and len(bare) == 2 * len(pieces) - 1 and (joined := "".join(pieces)).isalpha():
        return joined  # A N Z E I G E
    return compiled(_DIGITS).sub("#", " ".join(pieces))


def words(text: str) -> list[str]:
    """The words of a line with the marks at their edges stripped."""
    return [w for w in (p.strip(".,;:!?()[]„“”\"'»«›‹/|–—-*©") for p in text.split()) if w]


def unquoted(text: str) -> str:
    """The line without what stands in quotation marks."""
    return compiled(_QUOTED).sub(" ", text)


def is_sentence(text: str) -> bool:
    """Does the line end like a sentence and have the words for one?"""
    return text.rstrip("“”\"'»«)")[-1:] in {".", "!", "?", "…"} and len(text.split()) >= 4


def is_biography(text: str) -> bool:
    """Is the line about a journalist, with a mail address?"""
    if "@" not in text or len(text) > LONGEST:
        return False
    return compiled(_JOURNALIST).match(text) is not None or _has_own_mail(text)


def _has_own_mail(text: str) -> bool:
    """Does the address at the end hold the name of whom the line tells, or its initials?"""
    found = compiled(_OWN_MAIL).match(text)
    if found is None or not compiled(_TOLD_OF).search(text):
        return False
    names, local = found[1].casefold().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").split(), found[2]
    return any(name.strip(".,") in local for name in names[1:]) or local.startswith("".join(n[0] for n in names))


def is_body(line: Line) -> bool:
    """Is the line surely running text?"""
    if is_biography(line.text):
        return False
    return len(line.text) >= _BODY or (is_sentence(line.text) and len(line.text.split()) >= 8)
