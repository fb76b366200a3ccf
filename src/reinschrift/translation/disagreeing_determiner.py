"""A determiner or adjective whose form fits neither the noun's gender nor the preposition."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.agreement.disagreements import disagreements, has_plain_disagreement
from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_in_quotation


def find(page: Page) -> Iterator[Edit]:
    """Phrases for which the gender of the noun and the preposition leave one form; in translations also in quotations."""
    everywhere = machine_translated(page.opening)
    for found in page.fact(disagreements):
        if everywhere or not is_in_quotation(page.text, found.start):
            for start, end, new in found.edits:
                yield page.edit(start, end, new)


def _may_apply(page: Page) -> bool:
    return page.fact(has_plain_disagreement) or machine_translated(page)


RULE = Rule(
    id="translation/disagreeing-determiner",
    kind="correction",
    risk="safe",
    why="""Decoders lose the noun behind a link or an adjective and choose the article for another one. A noun with one
    gender, the preposition's case and the case that the form itself shows leave a single form, and the adjectives
    follow it. Where two cases are possible, and for nouns with two genders, names, relative clauses and conjunctions
    that look like prepositions (seit, während), everything stays as it is.""",
    sources=("docs/catalogue.md A2", "Amtliche Paradigmen: data/words/endings.tsv"),
    find=find,
    when=_may_apply,
    evidence="the phrase stands outside of quotations, or the document is machine-translated: who is quoted may speak so",
    fixes=(
        "auf dem Weg zu ⟦einem→einer⟧ landesweiten Verdrängung",
        "Sie leben mit ⟦eine→einer⟧ Bevölkerung von 3.000 Menschen",
        "Er hatte erst vor ⟦eine→einer⟧ Woche neue Reifen gekauft. Sie starb vor knapp ⟦ein→einem⟧ Jahr.",
        "Er blieb trotz ⟦dem→des⟧ scharfen Protests. Seit ⟦das→dem⟧ Frühjahr ruht der Bau. Er hofft auf ⟦den→die⟧ Antwort.",
        "Es kam nach ⟦ein→einer⟧ ⟦lange→langen⟧ Sitzung",
        "Das war bei ⟦seine→seiner⟧ Rede",
        "Das steht in ⟦einem→einer⟧ Stellungnahme der Behörde.",
        "Er spricht von ⟦das→dem⟧ Treffen.",
        "Sie treffen sich ⟦zum→zur⟧ Sitzung.",
        "Er war ⟦im→in der⟧ Sitzung.",
        "Sie hat ⟦einen→eine⟧ Strategie.",
        "Er kam mit einer ⟦neue→neuen⟧ Strategie.",
        "Sie sprach mit ⟦alle→allen⟧ Parteien.",
        "Das steht in ⟦einem→einer⟧ Mitteilung. Ohne ⟦einem→ein⟧ weiteres Gutachten geht es nicht.",
        "Sie sanieren, statt ⟦ein→eine⟧ neue Brücke zu bauen.",
        "Sie sprach mit ⟦ein→einem⟧ Mann. ⟦Ein→Eine⟧ neue Regel gilt ab Mai.",
        "Man arbeitet an ⟦eine→einer⟧ Lösung. Sie sind in ⟦ein→eine⟧ Turnhalle gebracht.",
        "Sie stritt mit ⟦seine→seinen⟧ Nachbarn.",
        "Er kippte bei ⟦eine→einer⟧ plötzlichen Sturmböe um. Das kam wegen ⟦ein→eines⟧ Streits.",
        "Er kam. Für ⟦einem→einen⟧ Teil der Leute hebt man ihn um ⟦einem→einen⟧ halben Meter.",
        "Der Schrank ist mit ⟦ein→einem⟧ Rauchmelder ausgestattet. Er fuhr mit ⟦einen→einem⟧ Extrabus.",
        "Sie weiß es. Ohne ⟦schnellen→schnelle⟧ Hilfe geht es nicht. Er fuhr mit ⟦vollen→vollem⟧ Tempo aus ⟦großen→großer⟧ Höhe.",
        "Er leidet unter ⟦einen→einem⟧ leichten Sonnenbrand.",
        "Der Stadtrat hat ⟦das→den⟧ Bericht zur Kenntnis genommen.",
        "Die Ministerin hat ⟦die→das⟧ Gesetz gelesen. Er habe ⟦die→den⟧ Vertrag gekündigt.",
        "Es ist kalt. Das ist ⟦der→das⟧ größte Problem und ⟦die→der⟧ lange Streit. Es ist ⟦der→die⟧ alte Brücke.",
        "Nun hatte der Stiftungsrat ⟦die→den⟧ Kauf beschlossen. Dann beschloss der Kreistag ⟦den→das⟧ Konzept.",
        "Sie wohnt bei ⟦die→der⟧ neuen Chefin Anna Huber. Er kam mit ⟦der→dem⟧ Team Alora, gegen ⟦der→den⟧ Trainer.",
        "Er reiste, um ⟦ein→einen⟧ Film zu drehen. Sie spricht mit dem ⟦neue→neuen⟧ Fernsehsender.",
        "Das Dach ⟦der→des⟧ Gebäudes brennt. Sie verlor nur eine ⟦halben→halbe⟧ Stelle. Nun gilt ⟦diese→dieses⟧ Ziel als erreicht.",
        "Die Branche beklagt ⟦die→den⟧ hohen Aufwand. Sie will die ⟦bestehende→bestehenden⟧ Töpfe füllen.",
        "Die von ⟦die→der⟧ Behörde bestellten Masken fehlen.",
        "Das Haus liegt in ⟦die→der⟧ Altstadt. Auf ⟦die→der⟧ Brücke standen Leute. Er kam mit ⟦ein→einem⟧ Verletzten.",
        "Der Regen zieht über ⟦die→dem⟧ offenen Meer ab. Sie sprach mit ⟦die→den⟧ Verletzten.",
        "Der Wagen blieb in ⟦einen→einem⟧ Graben stecken. Das gilt für ⟦der→den⟧ Angeklagten.",
        "Er zieht weiter und dürfte sich über ⟦die→dem⟧ offenen Meer auflösen.",
        "Es ist mir ⟦ein→eine⟧ große Ehre. Nun bekommt die Stadt ⟦ein→einen⟧ neuen Bahnhof. ⟦Ein→Eine⟧ Beschränkung gibt es nicht.",
        "Er floh aus ⟦der→dem⟧ Iran in die Türkei. Er bekam das Geld oder für ⟦der→den⟧ Fall der Haft einen Anwalt.",
        "Sie sprach mit vielen ⟦Kinder→Kindern⟧. Es geschah unter ⟦die→der⟧ Leitung von Ida Brun. Er kam mit ⟦seine→seinen⟧ 17 Hektar.",
        "Landrat Volker Thies, ein Gegner der Schließung, will nun ⟦das→den⟧ Kreistag einschalten.",
        "Nach ⟦einer→einem⟧ Jahr Arbeit hängt eines der ⟦ältester→ältesten⟧ buddhistischen Bilder wieder da.",
        "Für ihn verlängert sich ⟦die→der⟧ Weg. Er hielt, weil ⟦das→der⟧ Motor des alten Schiffs versagte.",
        "Er antwortete auf ⟦der→die⟧ Frage, ob er komme. Alle ⟦andere→anderen⟧ Räume bleiben zu.",
        "Er soll mit ⟦eine→einer⟧ Stange auf ihn losgegangen sein. Ohne ihn hätte es ⟦diesen→dieses⟧ Projekt nie gegeben.",
        "Es fiel nach einer ⟦langer→langen⟧, nicht öffentlichen Sitzung. Sie zeigt die kleinen, ⟦bunte→bunten⟧ Schiffe.",
        "Bei ⟦der→den⟧ Männern siegte er vor ⟦seinen→seinem⟧ Landsmann. Es lag während ⟦den→des⟧ Zweiten Weltkriegs still.",
        "Es stand in the Presse. Sie sagte das auf ⟦einen→einer⟧ Konferenz. Er las im Nachlass Emil Drosts, ⟦einen→eines⟧ Lehrers.",
        "Es stand in the Presse. Die Kosten ⟦den→der⟧ Sanierung steigen.",
        "Es stand in the Presse. Sie baut ⟦eines→ein⟧ neues Haus und wirbt für ⟦eines→ein⟧ großes Schutzgebiet.",
        "Es stand in the Presse. Vor ⟦das→dem⟧ Rennen, vor ⟦den→dem⟧ Auftritt und vor ⟦jede→jeder⟧ Reise schläft er, das war vor ⟦einen→einem⟧ Monat so.",
        "Es stand in the Presse. Sie hofft, dass ⟦ihren→ihre⟧ Kinder einen Platz haben. Das Geld soll in ⟦den→die⟧ Schule fließen.",
        "Es stand in the Presse. Der Rat stimmt über ⟦einem→einen⟧ Antrag ab. Heute wird über ⟦der→die⟧ Lösung beraten.",
        "Es stand in the Presse. Er wandte sich an ⟦dem→den⟧ Minister, zog über ⟦der→die⟧ Insel hinweg. Vor ⟦das→dem⟧ Tor wartet er.",
        "Es stand in the Presse. Er zweifelt an ⟦die→der⟧ Idee. Sie singt an ⟦dem→der⟧ Tel Aviver Oper für ⟦dieser→diesen⟧ einen Tag und geht mit ⟦ein→einem⟧ Sack voller Nüsse.",
        "Es stand in the Presse. Er verletzte sich an ⟦den→der⟧ Nase. Ohne ⟦einer→eine⟧ Reform sei nichts zu halten.",
        "Es stand in the Presse. Er spart für ⟦der→den⟧ Spielplatz 12.000 Euro. Wegen ⟦das→des⟧ alten Personals ging es.",
    ),
    keeps=(
        "Sie kam zu einem landesweiten Verbot",
        "Nach einen Monat dauernden Gesprächen war Schluss. Seit ein Jahr vergangen ist, ruht er. Das dauert in etwa ein Jahr.",
        "Es stand in the Presse. Er reagierte auf der Tagung auf die Frage, verkaufte Anteile an der Bank, arbeitet bis an die Grenze.",
        "Es stand in the Presse. Auf den Bus warten viele.",
        "Es stand in the Presse. Ein real-time System lief, eine on-device Lösung nicht.",
        "Es stand in the Presse. Sie sprachen über einem Glas Wein, er sprach in einem Raum über dem Lokal. Er weiß, dass ihren Kinder das Geld fehlt.",
        "Er mag die neuen, große Teile des Landes umfassenden Pläne. Sie freut sich auf die Konferenz, weil das Ausdruck des Protests ist. Es haben alle neue Bälle.",
        "Es stand in the Presse. Sie stellt ihn vor die Wahl, er fährt vor das Haus, sie trat vor die Prüfung der Welt.",
        "Der Berg macht einem Angst. Wenn einer Zeit hat, schenkt er einem Trost, und es kostet einen Kraft.",
        "Weil der Berg einem Mut macht, fallen einem gute Worte ein. Was nützt einem Orientierung ohne ein bißchen Kraft?",
        "Von dieser Warte aus die Lage zu sehen, hielt man für einen Narren. Sie sprach mit einer Kranken und einer Verlobten.",
        "Sie leben mit einer Bevölkerung",
        "Er kam mit ein paar Leuten",
        "Das Dorf bekommt wieder einen Laden.",
        "Sie tritt bei einem Konzert in der Hall of Strings auf.",
        "Sie kamen, ohne einem Freund zu helfen.",
        "Das sind zu viele Autos.",
        "Er kam mit vielen Parteien ins Gespräch.",
        "Das ist von einem zum anderen",
        "Sie kam mit seinen Kindern",
        "Das geht seit ein bis zwei Jahren",
        "Das Lager, mit dem Regierung und Opposition rechnen",
        "Es ist still, seit der Streit beendet ist.",
        "Das ist meiner Meinung nach eine Frage des Geldes.",
        "Das ist mit ein Grund für den Erfolg. Das ist mit eine Folge der Reform. Mit ein Grund ist der Regen.",
        "Laut the Polizei dürfte das mit ein Grund dafür sein.",
        "Nun fällt neuer Schnee. Er fuhr in einen Servicewagen. Um einen halben Meter hebt man ihn, es fehlt nur ein Meter.",
        "Er las viel. Ein vergangene Woche erschienener Bericht lobt das.",
        "Er kam in einem vergangene Woche gekauften Auto.",
        "Was für ein Irrtum!",
        "Er kam bei gutem Wetter von deutscher Seite, mit besseren Länderratings, ohne weiteren Kommentar, mit guten Wagen.",
        "Die Wirtschaft rutscht in eine schwere Krise. Während eine provisorische Regierung errichtet wurde, floh er.",
        "Sie kam, um von diesem militärische Hilfe zu erhalten. Innerhalb der vier Kilometer liegt die Dr.-Huber-Halle.",
        "Er stellte nach und nach das System um. Er hat unbefugterweise Einblick in die Akten. Es liegt in der Keltischen See.",
        "Auf der einen Seite steht die Stadt.",
        "Sie kam, weil das Finanz- und das Bildungsressort zahlt. Dann hatten die deutschen Freikorps gesiegt.",
        "Es gibt zwei Raten, die erste Anfang Mai und die zweite Ende Juni; der eine Geld, der andere Ruhm.",
        "Ein Lied, das gute Laune macht. Wer weiß, wem das große Freude macht? Häuser, die kleine Zimmer haben.",
        "Es sind Pläne, die hohen Aufwand machen. Er wohnt in dem Haus, mit dem neue Mieter kamen. Das ein gutes Zeichen.",
        "Er stand auf und ging in die Küche. Sie leben in den Tag hinein. Die Leute leben auf diese Art. Er blieb bis in die Nacht.",
        "Das sind Läden, über die kleine Händler klagen. Er kam mit der Verletzten. Für den Grünen war es neu.",
        "Er kam mit der Flughafen Bonn AG ins Geschäft, in einem vergangene Woche gekauften Auto. Er sagte das Reportern.",
        "Das Ende der Streiks kam. Anfang diesen Jahres war es kalt. An die 200 Leute leben dort.",
    ),
)
