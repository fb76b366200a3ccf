"""English articles, conjunctions and prepositions left between German words."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.function_words import loose_runs
from reinschrift.evidence import machine_translated
from reinschrift.translation.foreign_function_word import is_dutch

_INDEFINITE = frozenset({("a",), ("an",)})


def find(page: Page) -> Iterator[Edit]:
    """Runs of English function words for which the frame leaves one German wording."""
    runs = page.fact(loose_runs)
    skipped = {*_INDEFINITE, ("of",)} if bool(runs) and page.opening.fact(is_dutch) else _INDEFINITE
    for run in runs:
        if run.words not in skipped:
            for start, end, new in run.edits:
                yield page.edit(start, end, new)


RULE = Rule(
    id="translation/english-function-word",
    kind="correction",
    risk="safe",
    why="""Words beside links and tags stay untranslated: "in the Stadt", "zwei of ihnen", "September and Oktober".
    Articles take the form that the noun's gender and the preposition ask for, and contract with it as usual (im,
    zur); "of the" becomes a genitive where the noun can be one. Names, titles and quotations have English words on at
    least one side and stay; so does every word for which there are several German ones (to, on, at), unless a time or an amount
    behind it tells which. A relative pronoun takes the gender of what it belongs to, a verb the number of its subject. A name of the press takes the gender of its last noun (der Tribune, dem Observer).""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; without that, English words are names, titles, quotations, dialect",
    fixes=(
        "Das stand in ⟦the→der⟧ Stadt.",
        "Er kam von ⟦the→der⟧ Regierung.",
        "Er lebt ⟦in the→im⟧ großen Park.",
        "Der Chef ⟦of the→der⟧ Regierung kam.",
        "Am Ende ⟦of the→des⟧ Jahres wurde gezählt.",
        "Sie wisse nicht, ⟦if→ob⟧ die Katze kommt. Wer dort ankert ⟦or→oder⟧ angelt, zahlt. Es stand in ⟦the→der⟧ Presse.",
        "Es geschah im September ⟦and→und⟧ Oktober, er aß weder Brot ⟦nor→noch⟧ Käse, von minus 5 ⟦to→bis⟧ plus 3 Grad.",
        "Nur zwei ⟦of→von⟧ ihnen kamen.",
        "Er sprach ⟦with the→mit der⟧ Ministerin.",
        "⟦the→Das⟧ Unternehmen beschäftigt 900 Leute.",
        "Sie warten auf ⟦the→den⟧ Bericht.",
        "Er fuhr in ⟦the→die⟧ Stadt.",
        "Sie sagte, ⟦the→das⟧ Ergebnis sei gut.",
        "Laut ⟦the→der⟧ Polizei hat man einen ⟦of the→der⟧ Verdächtigen erkannt.",
        "Das Geld kam ⟦from the→von der⟧ Universität Wairanga.",
        "Laut ⟦the→der⟧ Polizei hat man beide ⟦from the→aus der⟧ Höhle geborgen.",
        "Laut ⟦the→der⟧ Polizei sind einige ⟦of the→der⟧ Modelle betroffen.",
        "Laut ⟦the→der⟧ Polizei warnen alle vor ⟦the→der⟧ Regierung ⟦and→und⟧ ihren Folgen.",
        "Laut ⟦the→der⟧ Polizei nahm man ⟦three→drei⟧ Männer fest. Sie ist in ⟦no→keiner⟧ Stadt.",
        "Laut ⟦the→der⟧ Polizei kamen die Hunde ⟦and the→und die⟧ Katzen an.",
        "Laut ⟦the→der⟧ Polizei kamen sie aus Deutschland ⟦and the→und den⟧ Niederlanden.",
        "Es stand in ⟦the→der⟧ Presse, das Spiel beginnt ⟦at→um⟧ 8 p.m. in der Arena.",
        "Laut ⟦the→der⟧ Weekly Tribune stimmt das.",
        "Das fand ein Bericht ⟦of the→des⟧ Harbour Observer heraus.",
        "„Das ist gut“, sagte Ida Brun ⟦the→der⟧ Zeitung.",
        "Es stand in ⟦the→der⟧ Presse, ein Sprecher ⟦of→von⟧ Holloway schwieg.",
        "Es stand in ⟦the→der⟧ Presse. Der Verkehr rollt ⟦since→seit⟧ Montag.",
        "Es stand in ⟦the→der⟧ Presse, das Spiel beginnt ⟦at→um⟧ 20 Uhr.",
        "Es stand in ⟦the→der⟧ Presse. Wer müde war, blinzelte ⟦and→und⟧ gähnte. Er isst Dinkel ⟦and→und⟧ Gerste.",
        "Es stand in ⟦the→der⟧ Presse. Vier ⟦of→von⟧ seinen Leuten bleiben.",
        "Es stand in ⟦the→der⟧ Presse. Züge fahren von Hamburg über Mainz ⟦to→nach⟧ Venedig, sie trafen ⟦on→auf⟧ einen Gast.",
        "Es stand in ⟦the→der⟧ Presse. Sie dankten für ⟦their→ihre⟧ Hilfe.",
        "Es stand in ⟦the→der⟧ Presse. Das soll ⟦by→bis⟧ zum Sommer und ⟦by→bis⟧ Ende März geschehen, im Juni⟦ of→⟧ 2015 kam es vor.",
        "Es stand in ⟦the→der⟧ Presse. Die Läuferin, ⟦who→die⟧ lange geführt hatte, wurde Vierte.",
        "Es stand in ⟦the→der⟧ Presse. Der Fluss, ⟦which→der⟧ durch die Stadt fließt, ist klar.",
        "Es stand in ⟦the→der⟧ Presse. Der Mann, ⟦whose→dessen⟧ Auto brannte, kam, ⟦when→als⟧ es dunkel war.",
        "Es stand in ⟦the→der⟧ Presse. Die Preise ⟦would→würden⟧ steigen, der Verein ⟦had→hatte⟧ kein Geld.",
        "Es stand in ⟦the→der⟧ Presse. Es kamen doppelt so viele ⟦as→wie⟧ im Mai, man versucht ⟦to→zu⟧ sparen.",
        "Es stand in ⟦the→der⟧ Presse. Wer kommt, muss ⟦his→seinen⟧ Hund anleinen. Sie wohnt bei ⟦her→ihrem⟧ Onkel.",
        "Es stand in ⟦the→der⟧ Presse. „Er ging“, ⟦said→sagte⟧ Ida Brun. Zwei Zeugen ⟦said→sagten⟧ dasselbe.",
        "Es stand in ⟦the→der⟧ Presse. Es waren 58, ⟦and→und⟧ neun kamen wieder. Um 20:15 Uhr traf er ⟦on→auf⟧ die Nummer zwei.",
        "Es stand in ⟦the→der⟧ Presse. Er kam, ⟦after→nachdem⟧ die Tür sich öffnete. ⟦Before→Bevor⟧ der Regen einsetzte, ging er.",
        "Es stand in ⟦the→der⟧ Presse. ⟦After→Nach⟧ der Wahl, die er verlor, ging er. Er ist nicht Maler, ⟦but→sondern⟧ Musiker.",
        "Es stand in ⟦the→der⟧ Presse. Er stammt ⟦from→aus⟧ Istanbul, es dauert zwei ⟦to→bis⟧ drei Tage. „Ja“, ⟦said→sagte⟧ der 19-Jährige.",
        "Das stand in ⟦the→der⟧ Stadt. Das weiß er noch ⟦not→nicht⟧. Das Haus öffnet ⟦again→wieder⟧!",
        "Das stand in ⟦the→der⟧ Stadt. Er war müde, ⟦but→aber⟧ gesund. Sie lernt ⟦at→an⟧ der Universität und spricht ⟦at the→auf der⟧ Tagung.",
        "Das stand in ⟦the→der⟧ Stadt. Es ist eine Brücke ⟦from→aus⟧ dem 12. Jahrhundert.",
        "Das stand in ⟦the→der⟧ Stadt. Die Miete stieg ⟦by→um⟧ drei Prozent, das Haus wurde ⟦by→von⟧ 3 Brüdern gekauft.",
        "Das stand in ⟦the→der⟧ Stadt. Der Preis sank ⟦from→von⟧ drei auf zwei Euro, es dauerte ⟦about→rund⟧ drei Stunden.",
        "Das stand in ⟦the→der⟧ Stadt. Das Ende ⟦of →⟧des Krieges ist nah, die Köchin lebt ⟦on the→auf der⟧ Insel.",
        "Das stand in ⟦the→der⟧ Stadt. Sie ist ⟦one of the→eine der⟧ besten Köchinnen. ⟦The→Die⟧ beiden Männer flohen. Heute haben ⟦they→sie⟧ gewonnen.",
        "Das stand in ⟦the→der⟧ Stadt. Er nahm das Amt an ⟦and→und⟧ zog um. Nicht der Trainer, ⟦but→sondern⟧ der Torwart fehlte.",
    ),
    keeps=(
        "Er hört die Band Never Again. Sie singt Why not? Das Lied heißt Here and now.",
        "Die Aktion Euro-Cash for Kids begann. Es hieß Euro-Cash for Kids.",
        "Es stand am January 3 da. Das ist lange her. Sie lief hin und her. Wo kommt der Wind her?",
        "Er spielt Golden Sword 5: The Phantom Brawl und Golden Sword 6: The Wind Brawl.",
        "Die Bill of Rights gilt.",
        "Er kam am 3. Juni. The Plain Herald nannte ihn streng. „Das is mir gleich“, sagte er.",
        "Die Band spielt mit and so I watch you from afar.",
        "Sie sang Over the Rainbow.",
        "Er liest The Guardian gern.",
        "Laut dem Haus gewann Smart for Two als Kampagne.",
        "Das Album heißt Rock and Roll.",
        "Die Bank of England senkt die Zinsen.",
        "Save the Children sammelt Spenden.",
        "Er spielt Man in the Mirror.",
        "Das Institute of Technology forscht.",
        "Sie hört Simon and Garfunkel, Rock and Roll und mag Bed and Breakfast.",
        "Die Übersetzerin mag Übersetzungen wie »Sie sah zwei of ihnen« und «Es kam in the Zeitung».",
    ),
)
