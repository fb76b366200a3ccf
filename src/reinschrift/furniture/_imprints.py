"""Lines on who made a page and its text: who owns and built the site, who wrote or sent it in, how long it takes to read."""

from __future__ import annotations

from functools import lru_cache

from reinschrift.core.find import compiled

__all__ = ["imprint"]

_LONGEST = 160  # characters
_NAME = r"(?:[A-ZÄÖÜ0-9][\w&+.’'-]*)"
_HOUSE = (
    r"(?:[\w-]*[Vv]erlag(?:s|es)?|[\w-]*[Vv]erlagsgruppe|[\w-]*[Mm]edien(?:gruppe|haus(?:es)?|holding)?|[\w-]*[Mm]edia|[\w-]*[Gg]ruppe|Group"
    r"|GmbH|AG|KG|SE|UG|e\. ?V\.|Genossenschaft|Netzwerks?|[\w-]*zeitung|[\w-]*[Rr]undfunks?|Verband(?:s|es)?)"
)
_NOBODY = (
    r"(?:admin|administrator|webmaster|root|gast|user|superuser|editor|(?:der |die |unserer )?(?:Online|Web|News|Lokal|Zentral)?-?[Rr]edaktion"
    r"|[Rr]edaktionsteam|[Nn]ewsdesk|[Nn]ewsroom|Admin|Administrator|Webmaster|Gast|Team|Redakteur|[a-zäöü]{2,3})"
)
_MINUTES = r"\d[\d½¼¾,.–-]* ?(?:Min\b\.?|Minuten?|min\b\.?)"
_LANGUAGES = (
    r"(?:Deutsch|Englisch|English|Français|Französisch|Italiano|Italienisch|Español|Spanisch|Türkçe|Türkisch|Polski|Polnisch|Русский|Russisch"
    r"|Rumantsch|Rätoromanisch|Nederlands|Niederländisch|Português|Portugiesisch|Українська|Ukrainisch|العربية|Arabisch|Leichte Sprache|中文|Chinesisch"
    r"|Čeština|Tschechisch|Dansk|Dänisch|Magyar|Ungarisch|Hrvatski|Kroatisch|Slovenščina|Slowenisch|DE|EN|FR|IT|ES|TR|RU|PL)"
)
_OWNER = rf"Eine? (?:Angebot|Service|Dienst|Produkt|Marke|Publikation|Portal|Titel|Website|Webseite|Magazin|Medium|Unternehmen|Plattform|Webangebot|Onlineangebot|Nachrichtenportal) (?:der|des|von|aus der|aus dem|vom) (?:[\w&.-]+ ){{0,4}}{_HOUSE}(?: {_NAME}){{0,4}}\Z"
"""Such as "Ein Angebot der Talpost Mediengruppe"."""
_OWNED = r"(?:©|\(c\)|Copyright\b)[^\n|]{2,70} \| [^\n]{2,70}\Z"
"""Such as "© TSV Lindach | umgesetzt mit …"."""
_THEME = (
    r"(?:WordPress-?)?[Tt]heme:? [^\n.!?]{2,40} (?:von|by|durch) [^\n.!?]{2,30}\Z|(?:WordPress[ -])?(?:Thema|Theme|Design|Layout) (?:durch|by|von) (?=[A-ZÄÖÜ])"
    r"[^\n.!?]{2,40}(?: entworfen| erstellt)?\Z"
)
"""The design of a blog."""
_BUILT = (
    r"(?:Webdesign|Web-Design|Technische Umsetzung|Technische Realisierung|Umsetzung und Hosting|Design (?:&|und) (?:Umsetzung|Entwicklung|Programmierung)"
    r"|Realisiert|Powered|Hosting|Gehostet bei|Made|Programmierung|Site by|Website by)(?: von| durch| mit| by| with|:|(?<=bei)) [^\n.!?]{2,50}\Z"
)
"""Who built the site."""
_LOVED = r"(?:Mit (?:viel )?(?:Liebe|Herz|❤️?|♥|Leidenschaft)|Made with \S+|Handgemacht|Entwickelt mit \S+)(?=[^\n]*(?:gemacht|gebaut|entwickelt|programmiert|erstellt|[❤♥🖤]|Made with)) [^\n.!?]{3,60}\Z"
"""Such as "Mit ♥ gebaut in Lindach"."""
_MEMBER = r"(?:Wir sind )?Mitglied (?:der|des|im|bei|in der)\b[^\n.!?]{0,40}\b(?:Presserat\w*|IVW|AGOF|BDZV|VÖZ|Medienrat\w*|Qualitätsinitiative)\b[^\n]{0,30}\Z"
"""Such as "Mitglied des Presserats"."""
_NOBODYS = (
    r"(?:Autor(?:in)?|Verfasser(?:in)?|Redakteur(?:in)?|(?:[Gg]eschrieben|[Ee]rstellt|[Gg]epostet|[Vv]eröffentlicht|[Ee]ingestellt|[Vv]erfasst|[Pp]ubliziert|[Pp]osted|[Ww]ritten)"
    rf"(?: von| durch| by)):? {_NOBODY}(?: ?[|·–-] [^\n.!?]{{2,50}})?\Z"
)
"""Bylines that name nobody ("Geschrieben von: Webmaster")."""
_READING = (
    r"(?:Geschätzte |Ungefähre )?(?:Lesedauer|Lesezeit|Lektüre|Lektürezeit|Lesungszeit|Zeit (?:der Lesung|zum Lesen|zu lesen)|Lesen Zeit|Read(?:ing)? time)"
    rf"[ :–-]{{1,3}}(?:ca\.|etwa|unter|weniger als|rund|ungefähr|~|circa)? ?{_MINUTES}\Z"
    rf"|{_MINUTES}[ -](?:Lektüre|Lesung|Lesedauer|Lesezeit|Lese|zum Lesen|zu lesen)\Z|\d{{1,2}}-(?:minütige|Minuten)[ -](?:Lektüre|Lesung|Lesezeit|Lese)\Z"
)
"""How long it takes to read, back-translated wordings too."""
_SIGNED = r"\(Schluss\)(?: [a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,3})?\Z|/[A-Za-z]{2,4}(?:/[A-Za-z]{2,4}){1,5}\Z|[A-Z]{2,4}\d{3,4} \d{4}-\d{2}-\d{2}/\d{2}:\d{2}\Z"
"""How agencies end and number their texts, without brackets around the initials."""
_COMPILED = (
    r"(?:Zusammengestellt|Erstellt|Übernommen|Automatisch übernommen|Quelle:|Redigiert) (?:aus|mit|nach|auf Basis von) (?:dem |der |den )?"
    r"(?:Material(?:ien)? (?:der |von )?)?(?:[A-Z]{2,4}-|dpa-)?(?:Agenturmeldungen|Agenturmaterial|Agenturberichten|Agenturen|Nachrichtenagenturen)(?: [^\n.!?]{2,30})?\.?\Z"
)
"""Such as "Zusammengestellt aus Agenturmeldungen"."""
_LANGUAGE = rf"(?:Sprachen?|Language|Sprache wählen|Sprachauswahl)?:? ?{_LANGUAGES}(?: ?[|/·•–-] ?| ){_LANGUAGES}(?:(?: ?[|/·•–-] ?| ){_LANGUAGES}){{1,12}}\Z"
"""Rows of languages to choose."""
_TRANSLATED = (
    r"(?:Angetrieben|Bereitgestellt|Unterstützt|Powered|Übersetzt|Ermöglicht) (?:durch|von|by|mit) (?:Google|DeepL|Microsoft|Bing|Yandex)(?: [\w-]+)?\Z"
    r"|Diese[rns]? (?:Artikel|Beitrag|Text|Inhalt|Seite|Meldung|Interview) (?:ist|liegt|gibt es|kann|können Sie)(?: [a-zäöü]+){0,3} (?:auf|in) (?:[A-ZÄÖÜ]\w+(?:isch|tsch)"
    r"|[A-ZÄÖÜa-zäöü]+er Sprache)(?: [a-zäöüß]+){0,2}\.?\Z"
)
"""Which program translates, and in which languages the text exists."""
_OFFICE = (
    r"(?:(?:Freie|Leitende|Stellvertretende|Verantwortliche|Politische|Ehemalige|Stv\.)[r]? )?(?:[A-ZÄÖÜ][\w]*-)?(?:[A-ZÄÖÜ]?[\w]*(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent"
    r"|[Jj]ournalist|[Aa]utor|[Kk]olumnist|[Rr]essortleiter|[Rr]edaktionsleiter|[Tt]extchef|[Cc]hefreporter|[Pp]ressewart|[Rr]edaktionsmitglied|[Vv]olontär)(?:in)?) (?:im|in|bei|beim|für|der|des|aus|und|[A-ZÄÖÜ])[^\n.!?:,]{1,50}\Z"
)
"""What the author does ("Redakteurin im Ressort Panorama")."""
_LIFE = r"(?:Jahrgang|Geboren) (?:\d{4}|im Jahr \d{4})(?: in [^\n,.]{3,30})?, (?:studierte?|arbeitet|schreibt|aufgewachsen|lebt|ist|seit|Studium|hat)\b(?=[^\n]*(?:[Rr]edakt|[Jj]ournalis|[Rr]eporter|[Kk]orrespond|[Vv]olont|schreibt|[Zz]eitung|bei (?:der |dem )?[A-ZÄÖÜ]{3,}))[^\n]{5,160}\Z"
"""The life of an author without a subject ("Jahrgang 1984, studierte …")."""
_ON_AIR = (
    r"(?:Wiederholung(?:en)?|Sendezeit(?:en)?|Erstausstrahlung|Heute im (?:TV|Fernsehen|Radio|Ersten|Programm)|Live im (?:TV|Fernsehen|Radio|Stream)[^\n:.]{0,30}|Im (?:TV|Fernsehen|Radio)|TV-Tipp|Fernsehtipp"
    r"|Sendetermine?|Jetzt im (?:TV|Radio)|Zu sehen|Zu hören|Nächste Sendung|Nächste Folge): [^\n!?]{0,40}\d{1,2}(?:[.:]\d{2}| Uhr)[^\n!?]{0,40}\Z"
)
"""When a programme is on air."""
_STAFF = (
    r"(?:Regie|Redaktion|Produktion|Kamera|Schnitt|Ton|Sprecher|Moderation|Autor(?:in)?|Sendung|Technik|Musik): [^\n:|–]{3,40}(?: [–|/·-] (?:Regie|Redaktion|Produktion|Kamera|Schnitt|Ton"
    r"|Sprecher|Moderation|Technik|Musik|Mitarbeit): [^\n:|–]{3,40}){1,5}\Z"
)
"""Who made a programme."""
_SCRAP = r"[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,6}\Z|%%[\w.-]{2,40}%%\Z|\$\{[\w.-]{2,40}\}\Z|<!-- ?|-->\Z|[|:/\\]{2}\Z|[|:/·]{1,2}(?: [|:/·]{1,2}){1,6}\Z"
"""Names of texts that a template did not fill in, and the ends of comments."""
_STATUS = (
    r"(?:Fehler|Fehlercode|Error|HTTP|Fehlermeldung|Statuscode)[ :-]{1,2}[45]\d\d\b[^\n]{0,60}\Z"
    r"|[45]\d\d (?:Dienst|Service|Not|Bad|Forbidden|Internal|Gateway|Server|Fehler|Unauthorized)\b[^\n.!?]{0,50}\Z"
    r"|(?:undefined|null|NaN|true|false|nil|placeholder|#REF!|#N/A)\Z"
    r"|(?:Nur |Bitte )?[Ee]inen (?:kurzen )?(?:Moment|Augenblick)(?:,? bitte)? ?(?:…|\.{3})\Z"
)
"""Codes of failures, values that a program has left, and words that stand until the page is loaded."""
_LOADED = (
    r"(?:Lade|Lädt|Beladung|Ladevorgang|Lädt gerade)(?: (?:[A-ZÄÖÜ]|die |das |den |neue |weitere |mehr )[^\n.!?…]{0,40})? ?(?:…|\.{3})\Z"
    r"|(?:(?:Heute|Morgen|Aktuell) )?(?:Mo|Di|Mi|Do|Fr|Sa|So)(?: (?:Mo|Di|Mi|Do|Fr|Sa|So)){2,6}\Z|(?:Volle|Halbe) Zeit: \d+ ?[-:] ?\d+\Z"
)
"""Boxes that are not filled yet, and their heads; results translated back."""
_WEATHER = r"(?:Das )?Wetter (?:für|in|im) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ(][\w)-]+){0,2}\Z"
"""The head of a box on the weather, or a headline."""
_WRITER = r"ist (?:freie[rs]? |leitende[r]? |stellvertretende[r]? )?[A-ZÄÖÜ]?\w*(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|[Kk]olumnist|[Vv]olontär)(?:in)?\b[^\n!?]{0,80}\Z|Freie[r]? (?:Mitarbeiter|Autor|Journalist|Fotograf)(?:in)?\Z"
"""The same below the name of the author."""
_POLLED = r"(?:Umfrage|Leserumfrage|TED|Voting|Abstimmung|Blitzumfrage|Mitmachfrage): [^\n?]{6,100}\?\Z"
"""The question of a poll, or a headline."""
_ERROR = r"(?:Fatal error|Parse error|Warning|Notice|Deprecated|Error|Uncaught \w+Error): [A-Za-z][^\n]{4,150}\Z|(?:Call to undefined|Error establishing a database|Allowed memory size)[^\n]{4,120}\Z"
"""What programs of the server say."""
_ESCAPED = r"[A-ZÄÖÜ][^\n.!?]{2,40}, (?:abbrechen|beenden|schließen|stoppen|verlassen|anhalten) mit (?:der )?(?:Escape|Esc|ESC)(?:-Taste)?\Z"
"""How players are left ("Audio starten, abbrechen mit Escape")."""
_LASTS = r"(?:Dauer|Länge|Laufzeit|Spieldauer|Spielzeit)[: ]{1,2}\d{1,3}(?::\d\d){0,2} ?(?:[Mm]in\.?|Minuten?|[Ss]ek\.?|Sekunden|Std\.?|h)?\Z"
"""How long a recording is."""
_NEW = r"(?:NEU|Neu)(?::? ?)(?<![a-z] )(?=[A-ZÄÖÜ][a-zäöüß])[^\n.]{5,70}\b(?:hören|anhören|vorlesen|vorgelesen|ansehen|speichern|merken)\b[^\n.]{0,12}!?\Z"
"""New tools of a page, with their mark glued to the sentence ("NEUJetzt können Sie Artikel auch hören!")."""
_KEYED = (
    r"(?:Veröffentlicht|Abgelegt|Gepostet|Eingestellt|Posted|Dieser Beitrag wurde) (?:[^\n]{0,40} )?(?:in|unter) [^\n]{2,60} (?:und )?"
    r"(?:ver|ge)(?:schlagwortet|tagg?t) (?:mit|als) [^\n]{2,120}\Z"
    r"|Dieser (?:Beitrag|Eintrag|Artikel) wurde (?:am [^\n]{6,24} )?(?:von [^\n]{2,30} )?(?:in|unter) [^\n]{2,60} (?:veröffentlicht|abgelegt|gepostet|eingeordnet)"
    r"(?: und (?:mit|als) [^\n]{2,100} (?:verschlagwortet|getaggt|gekennzeichnet|markiert))?\.?\Z"
)
"""Section and keywords of a blog's entry."""
_TICKED = (
    r"\+{2,} ?(?:Weitere|Mehr|Alle|Aktuelle|Neueste|Die wichtigsten) (?:\w+ )?(?:Meldungen|Nachrichten|News|Themen|Artikel|Beiträge|Berichte|Schlagzeilen)"
    r"\b[^\n]{0,60}\+{2,}\Z"
)
"""Links to more, between the marks of a ticker."""
_MEMBERS_KNOW = r"(?:Nur mit|Mit|Als) (?:einem |dem )?[A-ZÄÖÜ][\w-]*\+(?:-\w+)? [^\n]{0,60}\b(?:Sie|Ihnen|du|dir|euch)\b[^\n]{0,50}\Z"
"""What one gets for a subscription with a plus in its name ("Mit LZ+ erfahren Sie mehr")."""
_INVITED = (
    r"(?:Bitte )?(?:[Ss]ehen|[Ss]chauen|[Hh]ören|[Ll]esen|[Bb]eachten|Entdecken|Erfahren) Sie(?: sich)?(?: (?:dazu|hierzu|auch|jetzt|hier|mehr|als [Nn]ächstes|unbedingt)){1,3}(?: an| nach)?: [^\n]{6,}\Z"
    r"|(?:Von uns|Von der Redaktion|Von unseren Lesern|Für Sie|Redaktionell|Speziell für Sie) (?:empfohlen|ausgewählt|ausgesucht|zusammengestellt): [^\n]{6,}\Z"
    r"|Weiter (?:zu|zum Artikel|zum Beitrag|zum Thema|zur Bildergalerie|zum Video): [^\n]{6,}\Z"
)
"""How pages lead to one other article."""
_BETS = (
    r"(?=[^a-zäöüß\n]+\Z)(?=[^\n]*\b(?:CASINOS?|FREISPIELEN?|WETTEN?|JACKPOT|SPIELOTHEK|GRATISWETTEN?|SPORTWETTEN|WETTBONUS|NEUKUNDEN|BONUS|RABATT|GUTSCHEIN(?:CODE)?)\b)"
    r"[^\n]*\b(?:JETZT|SICHERN?|NUR|HEUTE|GRATIS|KOSTENLOS|HOLEN|SPIELEN|ONLINE|IHRE?N?|SIE|DIR|DEINE?N?)\b[^\n]*(?: \S+){3}\Z"
)
"""Promises of casinos and shops in capitals."""
_TRACKER = r"(?=(?:[^\n]*\b(?:img|noscript|z(?:ae|ä)hlpixel|pixel|script|iframe|piwik|matomo|ivw|ioam|tracking|src|div)\b){2})[a-z0-9äöü]+(?: [a-z0-9äöü]+){1,6}\Z"
"""What is left of the tags of a tracker ("ivw zaehlpixel img noscript")."""
_PORTRAIT = r"(?:Profilbild|Porträt|Portrait|Autorenbild|Foto|Bild|Avatar) (?:von|der Autorin|des Autors) (?:(?:von )?[A-ZÄÖÜ][\w’'-]+ ?){1,3}\Z"
"""The words for a picture of the author that was not loaded, or a caption."""
_BUTTON = r"(?:Schaltfläche|Taste|Knopf|Button|Menüpunkt|Symbol|Icon)[: ]{1,2}[„\"“«»‚][^\n„“”\"«»]{3,40}[“\"”«»‘]\Z"
"""A button read out with its words ("Schaltfläche „Zurück zum Anfang“")."""
_FORMS = (
    ("nav", True, _BUTTON),
    ("ad", True, _BETS),
    ("filler", True, _TRACKER),
    ("author", False, _PORTRAIT),
    ("player", True, _ESCAPED),
    ("player", True, _LASTS),
    ("player", True, _NEW),
    ("permalink", True, _KEYED),
    ("related", True, _TICKED),
    ("paywall", True, _MEMBERS_KNOW),
    ("related", True, _INVITED),
    ("copyright", True, _OWNER),
    ("copyright", True, _OWNED),
    ("copyright", True, _THEME),
    ("copyright", True, _BUILT),
    ("copyright", True, _LOVED),
    ("copyright", True, _MEMBER),
    ("author", True, _NOBODYS),
    ("gallery", True, _READING),
    ("permalink", True, _SIGNED),
    ("permalink", True, _COMPILED),
    ("mtnotice", True, _LANGUAGE),
    ("mtnotice", True, _TRANSLATED),
    ("author", False, _OFFICE),
    ("author", True, _LIFE),
    ("programme", False, _ON_AIR),
    ("programme", False, _STAFF),
    ("filler", True, _SCRAP),
    ("filler", True, _ERROR),
    ("filler", True, _STATUS),
    ("filler", True, _LOADED),
    ("gallery", False, _POLLED),
    ("gallery", False, _WEATHER),
    ("author", False, _WRITER),
)
"""Type, whether the line goes wherever it stands, and the form."""


@lru_cache(maxsize=4096)
def imprint(text: str) -> tuple[str, bool] | None:
    """The type of the line, and whether it goes wherever it stands."""
    if len(text) > _LONGEST or text[-1] == ",":
        return None
    return next(((kind, certain) for kind, certain, form in _FORMS if compiled(form).match(text)), None)
