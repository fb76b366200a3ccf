"""A determiner or adjective that does not fit its noun at its place in the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.agreement.disagreements import article_disagreements
from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated


def find(page: Page) -> Iterator[Edit]:
    """Subjects, objects, owners and what prepositions govern, where the place leaves one repair."""
    edits = {edit for found in page.fact(article_disagreements) for edit in found.edits}
    for start, end, new in sorted(edits):
        yield page.edit(start, end, new)


RULE = Rule(
    id="translation/disagreeing-article",
    kind="correction",
    risk="safe",
    why="""A decoder that has lost the noun out of sight takes the article of another one: "Der drohende Lücke",
    "Das Regierung". At the start of a sentence the adjective in -e or the verb behind the noun shows a nominative, and
    behind subject and verb stands an accusative; the gender leaves one form. Genitives and datives that open a
    sentence (Der Regierung fehlt Geld), plurals and nouns of two genders stay.""",
    sources=("docs/catalogue.md A2", "Amtliche Paradigmen: data/words/endings.tsv"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: without that, an unusual word order is likelier than a wrong article",
    fixes=(
        "⟦Der→Die⟧ drohende Lücke ist groß. Er sitzt in Haft; ⟦das→der⟧ Richter hat die Kaution festgesetzt.",
        "Es ist kalt. ⟦Der→Die⟧ im Januar drohende Versorgungslücke sei kein Grund zur Panik.",
        "⟦Das→Die⟧ Regierung hat das beschlossen.",
        "⟦Das→Die⟧ Feuerwehr löschte den Brand.",
        "⟦Der→Die⟧ ⟦drohende→drohenden⟧ Engpässe sind bekannt.",
        "Der Senat hat ⟦der→den⟧ Antrag gebilligt. ⟦Das→Der⟧ Sprecher des Verbands schwieg.",
        "⟦Die→Der⟧ Aufsichtsrat der Klinik tagt am Montag. ⟦Die→Der⟧ Vorstand des Vereins aus Berlin hat gewarnt.",
        "⟦Der→Das⟧ Ensemble spielt seit Jahren. ⟦Das→Der⟧ seit Wochen befürchtete Abbau kommt.",
        "Sie sagte, man nehme ⟦der→den⟧ Fehler ernst.",
        "⟦Der→Die⟧ Lösung in Libyen ist nicht absehbar. ⟦Der→Die⟧ Opposition muss sich mit der Frage befassen.",
        "⟦Das→Die⟧ Spieler verausgabten sich dabei nicht. ⟦Der→Die⟧ Brücke wurde am Montag für den Verkehr gesperrt.",
        "⟦Den→Der⟧ Streit ist noch nicht vorbei. ⟦Das→Die⟧ Firmen haben abgelehnt. ⟦Den→Das⟧ Gesetz gilt ab Mai.",
        "Nun hat die Regierung ⟦ein→einen⟧ Plan. Er bat darum, sich ⟦ein→einen⟧ Überblick zu verschaffen.",
        "In der Mitteilung ⟦die→der⟧ Polizei stand nichts. Das steht in ⟦eines→einem⟧ der Briefe.",
        "Für ⟦einer→einen⟧ der Fahrer war es das Ende. ⟦Eine→Einer⟧ der Gründe ist das Wetter. Er gilt als ⟦eine→einer⟧ der Spieler.",
        "⟦Der→Die⟧ seit zwölf Jahren geplante Straße kommt.",
        "Maria Huber hat ⟦der→den⟧ Antrag geschrieben. Im Mai hatte Velotron ⟦der→den⟧ Auftrag gewonnen.",
        "Zu sehen ist auch ⟦einen→ein⟧ ⟦seltenen→seltener⟧ Turm. Geplant ist ⟦einen→ein⟧ Neubau.",
        "⟦Seine→Sein⟧ größter Schatz, ein Karussell aus Zinn, war verborgen.",
        "Es stand in the Presse. ⟦Der→Den⟧ Antrag auf Hilfe stellt man am Schalter. ⟦Ein→Einen⟧ Vertrag unterschrieb er nie.",
        "Es stand in the Presse. Sie rät ihm, ⟦der→den⟧ Wagen bald zu verkaufen. Er droht, ⟦das→die⟧ Stelle nicht zu besetzen.",
        "Es stand in the Presse. Der Verein soll bald ⟦einer→eine⟧ Halle bekommen. Die Firma sucht ⟦einem→einen⟧ Nachfolger für den Chef.",
        "Es stand in the Presse. Erforderlich ist im Winter nur ⟦einen→ein⟧ Umbau. Im Saal tagt ⟦der→die⟧ Kommission. Heute beginnt ⟦der→die⟧ Ausstellung des Malers.",
        "Es kamen viele Gäste, darunter ⟦der→die⟧ Ministerin. Wer den Turm sehen will, muss ⟦ein→einen⟧ Platz buchen.",
        "Es stand in the Presse. ⟦Jeder→Jede⟧ Klasse, die mitmacht, bekommt einen Preis. ⟦Der→Die⟧ Klage wies der Richter ab.",
        "Es stand in the Presse. Sie staunt, dass ⟦das→der⟧ Antrag scheitert. Er schwieg, weil er ⟦dem→den⟧ Brief nicht kannte.",
        "Es stand in the Presse. ⟦Ihr→Ihre⟧ alte Werkstatt stehe leer. Gesucht wird ⟦das→der⟧ Täter. Sie lässt ⟦ihren→ihre⟧ Schülerinnen gehen.",
        "Es ist kalt. Nach Angaben ⟦den→der⟧ Behörden und laut Angaben ⟦den→der⟧ Experten kam niemand.",
    ),
    keeps=(
        "Die Gebäude am Markt stehen leer. Die Bauern im Tal sind froh. Der Opfer im Dorf gedenkt man. Er gedachte der Lehrer.",
        "Der Regierung fehlt am Ende das Geld. Der Frau geht es gut. Der Partei ist nicht zu helfen. Der Stadt droht im Mai Streit.",
        "Der Familie wurde mit Klage gedroht. Der Frau ist kalt. Der Behörde war bekannt, dass er kam. Der Partei blieb wenig Zeit.",
        "Nun muss sie der Staat retten. Sie trifft der Vorwurf hart. Gestern hat er die Bürger befragt, sie sah den Betrieb.",
        "Die Mut haben, gehen. Er hilft den Opfern und zahlt den Unternehmen viel.",
        "Es ist kalt. So der gebürtige St. Pöltner.",
        "Der Mann wurde der Chef. Die Stadt hat der Antrag überrascht. Er will der Sieger sein.",
        "Der Regierung fehlt das Geld. Geplant ist den ganzen Tag ein Fest. Geholfen wurde den Menschen. Gedacht ist den Planern zu viel.",
        "Der neuen Regierung fehlt das Geld.",
        "Die Unternehmen haben das beschlossen.",
        "Das Kabel-TV läuft.",
        "Das hat Regierung und Opposition geeint.",
        "Der im Januar gewählte Präsident kommt.",
        "Der Stadtrat hat den Bericht gelesen.",
        "Er sagt, das Regierung und Opposition gut ist.",
        "Es ist kalt. Das sagte Bundeskanzler Huber am Montag.",
        "Das können alternative Betriebe besser.",
        "Der gebürtige Australier spielt in Graz.",
        "Die VIG wächst weiter.",
        "Hier wird das BWB aktiv, sagt die BWB dazu.",
        "Den Preis gewann am Ende der alte Meister. Das Kindern zu erklären ist schwer. Den Sieg sicherte sich der Deutsche.",
        "Die Apotheke leitet ein Arzt. Dort stehen ein Tisch und ein Bett.",
        "Einen der Fahrer kannte er. Er zog in eine der Städte. Wer kommt, ist ein guter Freund.",
        "Es stand in the Presse. Bücher kann ein Film nicht ersetzen. Wasser braucht ein Baum jeden Tag. Schulden hat ein Staat immer.",
        "Es stand in the Presse. Der Sieger will er sein. Der Alte nannte man ihn. Der Lehrer gedenkt man. Er verspricht, der Beste zu sein und der Stadt zu helfen.",
        "Es stand in the Presse. Der Mann, der Hunde zu führen hat, kam. Er soll das Geld einer Bank bekommen. Sie sucht der Zeitung zufolge Hilfe.",
        "Es stand in the Presse. Wichtig ist einen Plan zu haben. Bekannt ist den Gästen der Wirt. Im Mai hilft der Stadt der Bund. Danach graut der Chefin vor dem Tag.",
        "Es stand in the Presse. Jeder Schule gab er Geld. Dieser Klage hat der Richter stattgegeben. Der Frau kaufte er ein Haus.",
        "Es stand in the Presse. Er glaubt, dass das Mut braucht. Er kam, weil er dem Vertrag nicht traut. Sie lässt ihren Gästen Zeit.",
        "Sie half vielen, darunter der Chefin. Er sprach mit vier Gästen, darunter dem Minister.",
    ),
)
