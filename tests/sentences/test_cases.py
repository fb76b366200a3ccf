"""Cases by provenance: text as newsrooms write it, mangled text, and look-alikes.

``|`` marks the expected boundaries.
"""

import pytest

from reinschrift.sentences import explain, split_sentences

WILD = [
    "Der Rat tagt am Montag. |Eine Einigung gilt als sicher.",
    "Am 3. Mai tagt der Rat. |Am 4. Juni folgt der Ausschuss.",
    "Sie belegte den 5. Platz im Finale. |Ihr Bruder kam auf Platz 5. |Der Rest schied aus.",
    "Er fährt einen Golf 8. |Er mag ihn.",
    "Die Frist läuft bis zum 31. |Danach wird es teuer.",
    "Zum 200. Geburtstag kam das Buch heraus.",
    "Meier (46.) und Kurz (71.) trafen für Ulm. |Dann war Schluss.",
    "Er wohnt Hauptstr. 5. |Sie wohnt an der Ecke Nebenstr. Lindenweg.",
    "Das Fest in Stichworten: Tag 1. |Tag 2. |Tag 3.",
    "Er misst 1,85 m. |Sie misst 1,60 m. |Das Kind ist klein.",
    "Erlaubt sind 100 km/h. |Gemessen wurden 140 km/h. |Das wird teuer.",
    "Es staut sich auf der A 8. |Polizisten leiten den Verkehr um.",
    "Das Haus stammt von 1904. |Später zog die Post ein.",
    "Der Index stieg um 2,4 Prozent auf 3,5. |Anleger freuten sich.",
    "Ulm verlor mit 0:2. |Im Rückspiel soll es besser werden.",
    "Der Umbau, d. h. der Abriss, kostet 3 Mio. Euro. |Das ist viel.",
    "Es gab Brot, Käse usw. |Danach wurde getanzt.",
    "Der Umbau kostet 3 Mio. |Das Land zahlt die Hälfte.",
    "Nach § 5 Abs. 2 Satz 1 ist das verboten. |Die Strafe beträgt 100 Euro.",
    "Das regelt § 7 Abs. 2. |Der Richter sah es anders.",
    "J. R. R. Tolkien schrieb auch Briefe. |Anna K. Ott gab sie heraus.",
    "Inter führt die Serie A. |Der Vorsprung beträgt drei Punkte.",
    "Unter Ludwig II. entstand das Schloss. |Heute gehört es dem Land.",
    "Das Schloss baute Ludwig II. |Später verfiel es.",
    "Der Dichter starb im 2. Weltkrieg in der Nähe von St. Pölten.",
    "„Ja.“ |Das war alles.",
    "„Ja“, sagte er. |Mehr nicht.",
    "„Warum?“, fragte sie. |Er schwieg.",
    "„Raus hier!“ rief der Wirt. |Alle gingen.",
    "»Das ist gut. |Wir bleiben«, sagte Ott.",
    "«Es reicht», sagte sie. |«Wir gehen.» |Dann war es still.",
    'Sie fragte: "Kommst du?" |Er nickte.',
    'Dann sagte er den Satz. |"Wir gehen."',
    "‚So nicht.‘ |Das saß.",
    "Wirklich?! |Das glaubt niemand.",
    "Er zögerte... |Dann sprang er.",
    "Er wollte … nun ja … etwas sagen. |Niemand hörte zu.",
    "Der Plan (er gilt ab Mai) steht. |(Er kam spät.) |Der Rat stimmt zu.",
    "BERLIN (dpa) - Der Rat tagt. |Er berät lange.",
    "Der Rat stimmte zu. (dpa)\n\n|Am Abend war Schluss.",
    "Der Rat stimmte zu. (dpa)\n|Am Abend war Schluss.",
    "Der Rat stimmte zu. |(dpa) Am Abend war Schluss.",
    "Der Rat stimmte zu. (Anna Ott aus Ulm, 3. 5. 2016) |Ergebnisse folgen.",
    "Das Modell gibt es als 5 und 5s. |Die Hülle passt nicht.",
    "Der Rat stimmte zu. (APA, 3.5.2016) |Ergebnisse folgen.",
    "Der Rat stimmte zu. (dpa)",
    "Der Rat stimmte zu. (Anna Ott, 3.5.2016) |Ergebnisse folgen.",
    "Der Rat stimmte zu. |(Anna Ott fehlte.) |Ergebnisse folgen.",
    "E.T.A. Hoffmann und C.F. Meyer lasen. |Sie lasen gut.",
    "Er zog nach Wr. Neustadt und blieb.",
    "Das Ziel: Alle kommen mit. |Das klappt.",
    "Die Leser:innen warten. |Die Bürger*innen zahlen. |Die Lehrer_innen auch.",
    "Um 20.15 Uhr geht es los. |Der Eintritt ist frei.",
    "Mehr unter www.example.de. |Das Portal ist neu.",
    "Mehr steht in bericht.pdf auf dem Server. |Er ist langsam.",
    "Titel ohne Punkt\n\n|Der Text beginnt hier.",
    "Titel ohne Punkt\n|Der Text beginnt hier.",
    "- erstens Brot\n|- zweitens Käse\n|- drittens Wein",
]

MANGLED = [
    "Das meldet die US-Botschaft. |zuletzt war es ruhig.",
    "So steht es im Vertrag. |der Käufer zahlt morgen.",
    "Der Verein schweigt zu den Vorwürfen. |laut Polizei wird ermittelt.",
    "Das ist das Ende.|Anfang und Mitte fehlen.",
    "Er kommt heute nicht.|Das ist schade.",
    "Der Rat stimmte zu . |Der Bürgermeister auch .",
    "Wer zahlt das ? |Das weiß niemand .",
    "„Das geht nicht.“|Damit ging er.",
    'Er blieb hart . |" Wir gehen nicht . " |Danach schwieg er .',
    "Im Jahr 2019.|Danach kam nichts.",
    "Zur Feier reiste Philipp IV. Nach Ulm, wie es hieß.",
]

NEGATIVE = [
    "Die Firma T-Online.de gehört zu Leave.EU und Musical.ly.",
    "Das Spiel am 3.Mai läuft auf Sat.1 und im Web.",
    "Das Werk in Köln, u. a. für Motoren, schließt ggf. schon bald.",
    "Der Kurs von Yahoo! Finance gibt nach.",
    "Die Gruppe um Dr.Weber und Prof. Dr. med. Lang forscht.",
    "Er kam, sah (sic!) Rom und ging.",
    "Sie wurde am 7. 11. 1958 in Ulm geboren.",
    "Der Preis lag bei ca. 5 Euro inkl. aller Steuern.",
    "Die Datei Bericht.Final.pdf ist weg.",
    "(s. o.) Mehr dazu bald (vgl. Abb. 3 u. a.) Ende der Woche",
    "Der Fund aus dem 9. Jh. v. Chr. Geburt liegt im Museum.",
]


@pytest.mark.parametrize("marked", [*WILD, *MANGLED, *NEGATIVE])
def test_boundaries(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split_sentences(text)]
    assert found == [part.strip() for part in marked.split("|")]


def test_hard_wrapped_prose_is_no_boundary() -> None:
    text = (
        "Der Rat der Stadt hat am Dienstag nach langer Debatte einen\n"
        "neuen Haushalt beschlossen, der Kürzungen bei Schulen und\n"
        "Bädern vorsieht. Die Opposition kündigte an, dagegen vor\n"
        "Gericht zu ziehen."
    )
    assert [text[s : s + 3] for s, e in split_sentences(text)] == ["Der", "Die"]


CUT_LINES = [
    "Das ist der 3.\nMai und nicht der 4.\nJuni.",
    "Er kam mit Dr.\nHuber nach Ulm.",
    "„Ich komme“,\nsagte er.",
    "Das sagte der Minister\nam Montag in Berlin.",
    "Er kam am 5. |\nEr ging am 6.",
    "Brot\n|käse\n|wein",
    "Der Rat tagt.\n|Der Bund tagt.",
    "Der Rat stimmte zu. |ott",
    "Er wird 60. |Glückwunsch!",
    "Der Kurs fiel auf 3.000. |200 Anleger klagten.",
]


@pytest.mark.parametrize("marked", CUT_LINES)
def test_cut_lines(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[s:e] for s, e in split_sentences(text)] == [part.strip() for part in marked.split("|")]


def test_a_line_that_goes_on_in_lower_case_is_wrapped() -> None:
    text = "Der Rat der Stadt hat am Dienstag lange\nberaten und dann beschlossen."
    assert len(split_sentences(text)) == 1


FLAT = [
    "Rat beschließt neue Gebühren |Die Stadt hat am Montag die Gebühren erhöht. |Sie gelten ab Mai.",
    "Feuer in Kasseler Altstadt |Bei einem Brand wurden drei Menschen verletzt.",
    "Ulm steigt auf |Nach dem Sieg feierten 500 Fans. |Trainer Ott weinte.",
    "Neuer Chef für die Bahn |BERLIN (dpa) - Der Rat hat gewählt.",
    "Das berichtet Der Spiegel in seiner neuen Ausgabe.",
    "Er las „Warten auf Der Zug“ zum zweiten Mal.",
    "Wir danken Ihnen und hoffen, dass Sie wiederkommen.",
    "Die Ehe war glücklich, und Wohl und Wehe lagen in Gottes Hand.",
]


@pytest.mark.parametrize("marked", FLAT)
def test_flat_text(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split_sentences(text, flat=True)]
    assert found == [part.strip() for part in marked.split("|")]
    assert len(split_sentences(text)) <= len(found)


def test_explain_names_reasons() -> None:
    text = "Am 3. Mai kam Dr. Ott. Er blieb."
    assert [(text[:at], boundary, why) for at, boundary, why in explain(text)] == [
        ("Am 3.", False, "date"),
        ("Am 3. Mai kam Dr.", False, "abbreviation"),
        ("Am 3. Mai kam Dr. Ott.", True, "stop before a capital"),
    ]
