"""Lines in which a page shows figures of its own: counters, ratings, sizes, running times, weather, hotlines, states of players."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._composed import kind_of
from reinschrift.tables import read_table

__all__ = ["gauge", "is_gauge_word", "state"]

_LONGEST = 90  # characters
_AMOUNT = r"\d{1,9}(?:[.,' ]\d{1,3}){0,3}(?: ?(?:Mio\.?|Tsd\.?|[kKM])(?!\w))?"
_COUNT = rf"(?:Gefällt )?({_AMOUNT}) ?[x×]? ?([^\W\d_][\w-]+)(?: gefällt (?:das|dies|dieser \w+))?\Z"
_READ = r"(?:(?:Bisher|Bereits|Schon|Insgesamt) )?\d{1,3}(?:[.,]\d{3})* ?(?:[Mm]al|×|x) (?:gelesen|angesehen|geteilt|kommentiert|aufgerufen|angehört|abgespielt|geklickt)\Z"
_LIKED = r"(?:Gefällt )?\d[\d.]* (?:Personen|Leuten?|Lesern?|Nutzern?)(?: gefällt (?:das|dies|dieser \w+))?\Z"
_COUNTED = rf"([^\W\d_][\w-]+):? \(?({_AMOUNT})(?: ?(?:[Mm]al|×|x))?\)?\Z"
_STARS = (
    r"(?:(?:[^\W\d_][\w-]+ ){0,2}(?:[^\W\d_][\w-]*)?(?:[Bb]ewertung|[Ww]ertung|[Rr]ating|[Dd]urchschnitt)"
    r"(?: [^\W\d_][\w-]+){0,2}:? )?[★☆⭐]{0,6} ?\d(?:[.,]\d{1,2})? ?(?:von|/|aus|out of) ?(?:5|6|10)"
    r"(?: (?:Sternen?|Punkten?|Stars))?(?: ?[(/|·–-]+ ?[\d.]+ [^\W\d_][\w-]+\)?"
    r"|[.;,|] (?:[^\W\d_]+ ){0,3}[^\W\d_]+: ?[\d.]+)?\Z"
    r"|(?:Durchschnitt|Ø|Bewertung):? \d[.,]\d{1,2} \([\d.]+ [^\W\d_][\w-]+\)\Z"
)
_AVERAGE = r"\d[.,](?!5\b)\d|\) ?\Z"
_PACE = r"(?:Tempo|Geschwindigkeit|Wiedergabegeschwindigkeit)?:? ?\d(?:[.,]\d{1,2})? ?[x×]\Z"
_LASTS = r"\((?:ca\. |etwa )?\d{1,3} ?(?:Min\.?|Minuten?|Sek\.?|Sekunden?)\)\Z"
_LISTENED = (
    r"(?:ca\. |etwa )?\d{1,3} ?(?:Min\.?|Minuten?)[ -](?:an|zu|zum )?[Hh]ören\Z"
    r"|(?:Hör|Lese)(?:dauer|zeit)\b[^.!?\n]{1,24}\b(?:Minuten?|Sekunden|Min\.?)\Z"
    r"|(?:Hördauer|Hörzeit|Lesedauer|Lesezeit|Laufzeit|Videolänge|Audiolänge|Beitragslänge|Länge):? (?:ca\. |[a-zü]{3,8} )?(?:\d{1,3}:\d{2}|\d{1,3}) ?(?:Min(?:\.|uten?)?|min(?: \d{1,2} s(?:ek)?)?)\Z"
)
_SIZED = r"([^\W\d_][\w-]*)(?: [\w-]+){0,3}(?: \(([^()]{2,40})\)|, ([\w .,|/]{4,30}))\Z"
_MEASURE = r"\d{1,4}(?:[.,]\d{1,2})? ?(?:[KkMG]i?B|Bytes|kbit/s|Min\.?|Minuten|Seiten)\Z|\d{1,2}:\d{2}(?: Min\.?)?\Z"
_SOON = (
    r"(?:(?:Das|Dein|Ihr|Die|Der) )?(?:[Nn]ächste[srn]? )?(?:[\w-]*(?:[Vv]ideo|[Ff]olge|[Ss]tream|[Ee]pisode|[Cc]lip)"
    r"|Werbung|Anzeige|Beitrag|Wiedergabe)"
    r" (?:startet|beginnt|endet|folgt|läuft|wird (?:geladen|fortgesetzt))(?: automatisch)? in"
    r" (?:(?:\d+|wenigen) ?(?:Sek\.|s|Sekunden?)|Kürze|\d{1,2}\Z)\.{0,3}\Z"
)
_ON_AIR = (
    r"(?:(?:Jetzt|Gerade|Aktuell) (?:läuft|live|im Programm|im Radio|im TV|auf Sendung)|Läuft (?:jetzt|gerade)|(?:Sie hören|Du hörst|Im Radio"
    r"|Jetzt hören Sie)(?: gerade)?|On Air|Now [Pp]laying|Zuletzt gespielt|Aktuelle Sendung|Aktueller Titel):"
    r" (?:\S+ ){0,9}[^\s.!?]+\Z"
)
_LINE = (
    r"(?:[^\W\d_][\w-]* ){0,2}[\w-]*(?:[Ss]tudio|[Hh]örer|[Ss]ender|[Ll]eser|[Aa]bo|[Rr]edaktion|[Ss]tudio-)[\w-]*:?"
    r" \+?[\d(][\d /()-]{5,20}\d(?: ?\([^()]{3,40}\))?\Z"
)
_VOTED = (
    r"(?:(?:Bisher|Bereits|Schon|Insgesamt|Aktuell) )?[\d.]+ (?:Stimmen (?:wurden )?(?:bereits |schon |bisher )?abgegeben"
    r"|(?:Teilnehmer\w*|Nutzer\w*|Leser\w*|Personen) (?:haben )?(?:bereits |schon |bisher )?(?:abgestimmt|teilgenommen|mitgemacht))!?\Z"
)
_AVERAGED = r"[\[(](?:Gesamt|Total|Stimmen|Votes|Bewertungen|Anzahl)\b[^\])\n]{0,30}\b(?:Durchschnitt|Average|Schnitt|Ø)[^\])\n]{1,12}[\])]\Z"
_BESIDE = r"\(\d[\d.]* (?:Stimmen?|Bewertung(?:en)?|Votes?|Ratings?|Abstimmungen)\)\Z"
_PICTURES = r"(?:Zur )?(?:Foto|Bilder|Bild|Video)-?(?:[Gg]alerie|[Ss]trecke|[Ss]erie|[Ss]how|[Aa]lbum)[: ·|–-]{1,3}\(?(?:mit )?\d{1,3} (?:Bildern?|Fotos|Videos|Aufnahmen)\)?\Z"
_PLAYS = (
    r"((?:[\w-]+ ){1,4})(?:[·•|–:-] |\()(?:ca\. |etwa )?\d{1,2}(?::\d{2})? ?(?:Min\.?|Minuten?|Sek\.?|Sekunden)\)?\Z"
)
_VOICE = (
    r"(?:Stimme|Tempo|Geschwindigkeit|Sprecher(?:in)?)(?::|(?<=Tempo)|(?<=Geschwindigkeit)) (?:normal|langsam|schnell|weiblich|männlich|\d[.,]\d+(?: ?[x×])?|\d ?[x×])\Z"
    r"|(?:\d(?:[.,]\d+)?(?:-?fache[rs]? |(?:[x×] ))|[Nn]ormale[rs]? |[Dd]oppelte[rs]? |[Hh]albe[rs]? )(?:\w*[Gg]eschwindigkeit|Tempo)\Z"
    r"|(?:(?:(?:KI|AI|[Cc]omputer)-?(?:generierte|erzeugte)|[Ss]ynthetische|[Kk]ünstliche|[Aa]utomatische|[Gg]enerierte) )?(?:(?:KI|AI|Computer|Roboter|Vorlese|Sprach)-?)?[Ss]timme\Z"
)
"""What a player says of the voice that reads out, and how fast it does."""
_SIGN_OF_WEATHER = r"°|\d ?%"
_OF_WEATHER = frozenset({"weather", "sky", "when", "switch", ""})
_MOST_PLACES = 3  # words
_VALUE = r":? (?:ca\. )?-?\d{1,4}(?:[.,:]\d{1,2})?(?: ?(?:%|°C?|km/h|hPa|mm|l/m²|Prozent|Uhr|Grad|h))*\Z"
_FORECAST = r"(?:Heute|Morgen|Übermorgen|Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag):? -?\d{1,2} ?°(?: ?C)?(?: ?/ ?-?\d{1,2} ?°(?: ?C)?)?\Z"
_PACE = r"\d(?:[.,]\d{1,2})?[x×]\Z|\d{3,4}[pP]\Z|[248][kK]\Z"
_FIGURE = r"\d{1,3}(?:[.,]\d{1,2})?%?\Z|%\Z"
_BETWEEN = r" ?[|·•;–] ?|, | / "


class Gauge(NamedTuple):
    """A row of ``furniture/gauges.tsv``."""

    word: str
    kind: str
    """name, thing, switch, value: of states; count: what pages count for themselves; load: what opens the name of a file; format: of files; weather; sky: what it is
    like; when: time, place and measure beside it."""
    type: str
    """Which rule drops the line."""


@lru_cache(maxsize=1)
def _gauges() -> dict[str, Gauge]:
    return {row.word: row for row in read_table("furniture/gauges.tsv", Gauge)}


def _kind(word: str, kind: str) -> Gauge | None:
    found = _gauges().get(word.casefold())
    return found if found and found.kind == kind else None


def is_gauge_word(word: str) -> bool:
    """Does a table of what pages count and show hold the word, in lower case?"""
    return word in _gauges()


def gauge(text: str) -> tuple[str, bool] | None:
    """The type of the line, and whether it goes wherever it stands."""
    if len(text) > _LONGEST:
        return None
    if compiled(_ON_AIR).match(text) or compiled(_SOON).match(text):
        return "player", True
    if compiled(_VOICE).match(text):
        return state(text) or ("player", False)
    if compiled(_LISTENED).match(text):
        return "player", True
    if not compiled(r"\d").search(text):
        return None
    return _counted(text) or _timed(text) or _sized(text) or _weather(text)


def _counted(text: str) -> tuple[str, bool] | None:
    """Counters ("1.204 Aufrufe", "Like 0") and ratings; a critic's verdict is none."""
    if compiled(_PICTURES).match(text):
        return "gallery", True
    if compiled(_VOTED).match(text) or compiled(_AVERAGED).search(text):
        return "gallery", True
    if compiled(_READ).match(text) or (compiled(_LIKED).match(text) and "efällt" in text):
        return "share", True
    m = compiled(_COUNT).match(text)
    found = _kind(m[2], "count") if m else None
    if not found:
        m = compiled(_COUNTED).match(text)
        found = _kind(m[1], "count") if m else None
    if found:
        return found.type, True
    if not compiled(_STARS).match(text):
        return None
    voted = compiled(_BESIDE).search(text) is not None
    return "gallery", voted or (compiled(_AVERAGE).search(text) is not None and not text[0].isdigit())


def _timed(text: str) -> tuple[str, bool] | None:
    """What players show, and how to reach the studio."""
    played = compiled(_PLAYS).match(text)
    if played and kind_of(played[1].split()[-1]) == "player":
        return "player", True
    if compiled(_PACE).match(text) or compiled(_LASTS).match(text):
        return "player", False
    return ("programme", False) if compiled(_LINE).match(text) else None


def _sized(text: str) -> tuple[str, bool] | None:
    """Files to load, with their size or format ("Download (6 MB | MP3)")."""
    m = compiled(_SIZED).match(text)
    if not m:
        return None
    parts = [p.strip() for p in compiled(r"[|/·;]|, ").split(m[2] or m[3])]
    sized = [compiled(_MEASURE).match(p) is not None for p in parts]
    if not all(s or _kind(p, "format") for s, p in zip(sized, parts, strict=True)):
        return None
    loads = _kind(m[1].rpartition("-")[2], "load") or _kind(m[1], "format")
    return ("player", loads is not None) if any(sized) or loads else None


def _is_sky(text: str) -> bool:
    """Does the line hold a figure, a word of the weather and at most a place and a time besides ("Lindach: 9°, Regen")?"""
    if text[-1] in ".!?" or not compiled(_SIGN_OF_WEATHER).search(text):
        return False
    words = list(compiled(r"[^\W\d_][\w/-]*").findall(text))
    kinds = [g.kind if (g := _gauges().get(w.casefold())) else "" for w in words]
    places = sum(not k for k in kinds)
    if any(not k and not w[0].isupper() for k, w in zip(kinds, words, strict=True)) or places > _MOST_PLACES:
        return False
    return bool({"weather", "sky"} & set(kinds)) and ("sky" in kinds or "°" in text) and set(kinds) <= _OF_WEATHER


def _weather(text: str) -> tuple[str, bool] | None:
    """Values of the weather side by side ("Sonnenaufgang 06:08 | Sonnenuntergang 20:27"), or the sky over a place."""
    if _is_sky(text):
        return "gallery", True
    if "/" in text and compiled(_FORECAST).match(text):
        return "gallery", True  # "Heute 21° / 9°"
    parts = [p for p in compiled(_BETWEEN).split(text) if p]
    for part in parts:
        word = part.split(" ", 1)[0].rstrip(":")
        if compiled(_FORECAST).match(part):
            continue
        if not _kind(word, "weather") or not compiled(_VALUE).match(part, len(word)):
            return None
    return ("gallery", len(parts) > 1) if parts else None


def state(text: str) -> tuple[str, bool] | None:
    """The type of a line on what a player, reader or list is set to ("Untertitel: aus"), and whether it goes anywhere."""
    words = compiled(r"[^\s:|/()]+").findall(text) if len(text) <= _LONGEST and text[-1] not in ".!?" else []
    for length in (2, 1):
        name = _gauges().get(" ".join(words[:length]).casefold())
        if name and name.kind in {"name", "thing"}:
            kinds = {_set_to(word.rstrip(",")) for word in words[length:]}
            sure = name.kind == "name" or "switch" in kinds
            return (name.type, sure) if kinds and "" not in kinds and (sure or ":" in text) else None
    return None


def _set_to(word: str) -> str:
    """Is the word a state of machines (switch), of other things as well (value), or none?"""
    if compiled(_PACE).match(word):
        return "switch"
    found = _gauges().get(word.casefold())
    if found and found.kind in {"switch", "value"}:
        return found.kind
    return "value" if compiled(_FIGURE).match(word) else ""
