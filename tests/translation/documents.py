"""Invented news in the wording of translated pages, with the fair copy; ⟦damaged→repaired⟧ in place."""

DOCUMENTS = {
    "harbour": (
        "Laut ⟦Die→der⟧ Baltic Tribune will die Reederei Nordlicht ihre Flotte erneuern. Das Unternehmen gab am "
        "⟦March 22nd→22. März⟧ ⟦In→in⟧ einer Mitteilung bekannt, dass zwei Fähren verkauft werden.\n\n"
        "Der Preis liegt bei ⟦$ 1.8 Milliarden→1,8 Milliarden Dollar⟧. Die Werft beschäftigt ⟦3,400→3.400⟧ Arbeiter."
    ),
    "drones": (
        "Der Händler will Amazonia ⟦Mit→mit⟧ Drohnen in der Vorstadt konkurrieren. Das sagte ein "
        "Manager in ⟦a→einem⟧ "
        "Gespräch am Freitag. ⟦the→Die⟧ Behörde prüft den Antrag.\n\n"
        "Für ⟦the→die⟧ Genehmigung braucht das Unternehmen ⟦a→ein⟧ Gutachten. Es soll bis ⟦May 5→5. Mai⟧ fertig sein."
    ),
    "museum": (
        "Das Museum zeigt ab ⟦October 3rd→3. Oktober⟧ Werke ⟦of the→der⟧ Malerin Ida Lund. Die "
        "Ausstellung entstand mit "
        "⟦a→einer⟧ Stiftung aus Bergen.\n\n"
        "Zu sehen sind Bilder aus den Jahren 1911 ⟦and→und⟧ 1912. Der Eintritt ist bis ⟦8 pm→20 Uhr⟧ frei."
    ),
    "agreement": (
        "Die Gemeinde hat sich gegen ⟦einem→einen⟧ Vertrag entschieden. Nach ⟦eine→einer⟧ "
        "⟦lange→langen⟧ Debatte stimmte "
        "der Rat ab.\n\nDer Streit mit ⟦ihre→ihren⟧ Nachbarn dauert an. Es kam zu ⟦einem→einer⟧ "
        "Klage vor dem Gericht. "
        "Das hat Folgen für ⟦dem→den⟧ Haushalt."
    ),
    "agreement in other words": (
        "Der Konzern wirbt mit ⟦einem→einer⟧ ⟦neues→neuen⟧ Methode um Kunden. Wegen ⟦ein→eines⟧ "
        "Fehlers stand das Band still.\n\n"
        "Bei ⟦die→der⟧ Prüfung fiel auf, dass ⟦ein→eine⟧ Dichtung fehlte. ⟦Das→Die⟧ Reparatur dauerte zwei Tage."
    ),
    "police": (
        "⟦A→Ein⟧ Sprecher der Polizei sagte, zwei ⟦of→von⟧ ihnen seien verletzt. Laut ⟦the→dem⟧ "
        "Bericht fuhr der Wagen in "
        "⟦the→die⟧ Menge. ⟦zuvor→Zuvor⟧ hatte es gekracht.\n\n"
        "Die Beamten suchten bis ⟦11:15 p.m.→23:15 Uhr⟧ nach dem Fahrer. ⟦ein→Ein⟧ Zeuge hatte ihn gesehen."
    ),
    "sources": (
        "Gegenüber ⟦Der→dem⟧ Daily Mirror sagte sie nichts dazu. Gemäß ⟦Das→dem⟧ Handelsblatt prüft der Rat das.\n\n"
        "⟦Das→Dem⟧ Wall Street Journal zufolge ist der Verkauf offen. Laut „Die Woche“ wird weiter verhandelt."
    ),
    "numbers": (
        "Die Stiftung gab ⟦£4.2 million→4,2 Millionen Pfund⟧ aus. Der Umsatz stieg um ⟦12.5→12,5⟧ Prozent auf "
        "⟦€1.1 billion→1,1 Milliarden Euro⟧.\n\n"
        "Es kamen ⟦21,700→21.700⟧ Besucher, das Ticket kostete 25 £. Der Läufer siegte in 9,946 Sekunden."
    ),
    "loops": (
        "Die Regierung will den Plan im Herbst noch einmal prüfen "
        "lassen.⟦ Die Regierung will den Plan im Herbst noch "
        "einmal prüfen lassen.→⟧ Danach entscheidet das Parlament.\n\n"
        "Die Anwohner klagen über den Lärm der Maschinen⟦, über den Lärm der Maschinen, über den Lärm der "
        "Maschinen→⟧ in der Nacht."
    ),
    "doubled": (
        "Der Bus fuhr mit⟦ mit→⟧ dreißig Gästen über die⟦ die→⟧ Brücke. Das Kind, das das Licht "
        "sah, rief um Hilfe.\n\n"
        "Für⟦ für→⟧ den Bau fehlt das Geld. Es sind Häuser, die die Stadt nicht verkauft."
    ),
    "more": (
        "Laut ⟦Der→dem⟧ Spectator plant die Firma ⟦a→ein⟧ neues Werk. Bei ⟦einer→einem⟧ Unfall starb "
        "⟦ein→eine⟧ Frau.\n\n"
        "Der Preis stieg um 3⟦.→,⟧5%, rund ⟦40,000→40.000⟧ Besucher kamen ⟦on→am⟧ Montag."
    ),
    "quotes": (
        "Die Trainerin nannte das Spiel ⟦“→„⟧eine Lehre⟦”→“⟧ für alle. „Wir haben verloren⟦”→“⟧, sagte sie am "
        "⟦September 9th→9. September⟧ in der Halle.\n\n⟦T→⟧Die Mannschaft reist nun ab."
    ),
    "days in a row": (
        "Die Messe läuft vom ⟦June 3–5→3.–5. Juni⟧ im Schloss, der Markt am ⟦May 2nd and 3rd→2. und 3. Mai⟧ davor. "
        "Karten gibt es ⟦on Monday→am Montag⟧ ab ⟦noon→12 Uhr⟧, der letzte Bus fährt um ⟦midnight→Mitternacht⟧.\n\n"
        "Um ⟦9:15 am→9:15 Uhr⟧ am Tor beginnt die Führung. Geöffnet ist ⟦from June 3rd to July 5th"
        "→vom 3. Juni bis 5. Juli⟧."
    ),
    "verbs of motion": (
        "Der Bote legte den Brief unter ⟦the→die⟧ Tür und stellte die Kiste in ⟦a→eine⟧ Ecke. Es kam in ⟦a→einer⟧ "
        "Fabrik zu Streit.\n\nEr fuhr in ⟦a→einem⟧ Kleinbus davon. Die Fans kamen auf ⟦der→den⟧ Platz vor dem Rathaus, "
        "der Ball landete hinter ⟦der→dem⟧ Zaun."
    ),
    "press everywhere": (
        "Wie ⟦Das→das⟧ Harbour Journal berichtet, ist der Chef weg. Zuerst stand es in ⟦Die→der⟧ Lakeside Times. Ein "
        "Reporter ⟦Der→des⟧ Harbour Observer war dabei.\n\nLaut ⟦Ein→einem⟧ Bericht und laut ⟦das→dem⟧ Gericht stimmt "
        "das nicht. Das meldete ⟦the→der⟧ Daily Courier."
    ),
    "pronouns and adjectives": (
        "Der Hund ging mit ⟦ihn→ihm⟧ auf Reisen, für ⟦ihm→ihn⟧ war das neu. Sie kamen mit "
        "⟦bunte→bunten⟧ Fahnen und mit ⟦viele→vielen⟧ ⟦Gäste→Gästen⟧.\n\nIn ⟦eine→einer⟧ neuen Studie steht, "
        "dass ⟦der→das⟧ Gebäude alt ist. Im "
        "⟦letzte→letzten⟧ Jahr lobten alle vor allem ⟦das→den⟧ geringen Verbrauch."
    ),
    "numbers as in English": (
        "Der Konzern zahlte ⟦$1.2 billion→1,2 Milliarden Dollar⟧ und entließ ⟦5,300→5.300⟧ Leute. Der Kurs fiel von "
        "⟦12.4→12,4⟧ auf ⟦11.9→11,9⟧ Prozent.\n\nDer Turm misst ⟦1,250→1.250⟧ Meter, über ⟦6,000→6.000⟧ sahen zu. Der "
        "⟦$300→300-Dollar⟧-Gutschein gilt bis ⟦May 4th→4. Mai⟧."
    ),
    "French marks": (
        "Der Film läuft ab ⟦March 2nd→2. März⟧. ⟦« →„⟧Wir haben alle eingeladen⟦ »→“⟧, sagte der Leiter. Er nannte es "
        "„ein Fest“.\n\nKarten gibt es über ⟦[→⟧die Seite des Kinos⟦](https://kino.example/karten)→⟧ und an der Kasse."
    ),
    "loop as evidence": (
        "Der Steg am Teich bleibt bis auf Weiteres gesperrt, das Holz ist morsch.\n\nDer Umweg führt über die Wiese am "
        "Wald.⟦ Der Umweg führt über die Wiese am Wald.→⟧ Die Anwohner haben ⟦einen→eine⟧ Beschwerde geschrieben."
    ),
    "names of bodies": (
        "Das stand in ⟦a→einer⟧ Mitteilung. Die Gewerkschaft Hafenbund⟦→ ⟧kritisierte, das sei zu wenig. Das Amt "
        "Sundvik⟦→ ⟧rechnet mit Stau.\n\nEs spielte das Ensemble Marola⟦→ ⟧unter der Leitung von Ida Lund. Er kam, "
        "⟦but→aber⟧ sie blieb."
    ),
    "according to": (
        "⟦According to the→Laut der⟧ Polizei war es Brandstiftung. Sie erklärte, ⟦the→der⟧ Vertrag sei ungültig, und "
        "bat, ⟦the→den⟧ Vertrag zu kündigen.\n\nDie Quote stieg ⟦to→auf⟧ 8 Prozent. Geöffnet ist ⟦from→von⟧ Montag "
        "⟦to→bis⟧ Freitag, von Mai ⟦to→bis⟧ Juli."
    ),
    "plurals and possessives": (
        "Über ⟦the→den⟧ Dächern kreist ein Hubschrauber, zwischen ⟦the→den⟧ Hügeln hängt Rauch. "
        "Er und ⟦his→seine⟧ Frau leben in ⟦the→der⟧ Region.\n\nZwei ⟦of the→der⟧ Männer flohen. "
        "⟦Three→Drei⟧ Männer blieben, ⟦despite→trotz⟧ "
        "der Gefahr. Er wartet, ⟦until→bis⟧ sie kommt."
    ),
    "genitives and objects": (
        "Das Dach ⟦der→des⟧ Hauses ist undicht, wegen ⟦der→des⟧ schlechten Wetters ruht der Bau. "
        "Seit ⟦einen→einem⟧ Jahr ist er krank. ⟦Seine→Sein⟧ Vorschlag kam an.\n\n"
        "Wir haben ⟦ein→einen⟧ Plan. Nach ⟦lange→langer⟧ Krankheit starb er, mit "
        "⟦große→großer⟧ Mehrheit wählte man sie. Die Stadt liegt an ⟦ein→einem⟧ Fluss."
    ),
    "parts of several": (
        "Das gab man am ⟦25 de febrero→25. Februar⟧ bekannt. Ein Teil ⟦of the→der⟧ Beamten fürchtet das, "
        "ein Teil ⟦of the→des⟧ Geldes ist weg.\n\n"
        "Die Zahl ⟦of the→der⟧ Opfer steigt, zwei ⟦of→von⟧ drei leben. Daten ⟦from→aus⟧ neun "
        "Ländern zeigen das."
    ),
}

UNTOUCHED = {
    "titles": (
        "Die Band spielte „The Long Way“ und ein Stück aus „Songs of the Sea“. Der Verein Friends "
        "of the Earth und die "
        "Bank of Scotland sagten zu.\n\nIm Kino läuft Man on the Moon. Er hört Earth, Wind and Fire."
    ),
    "dialect": "Des is a Gaudi, rief der Wirt. Na, eh nur a Spaß, sagte sein Sohn. Es war a schöner Tag.",
    "relatives": (
        "Es war ein Jahr, in dem dem Land das Geld ausging. Die Frau, die die Stadt verließ, kam "
        "zurück. Was das das Land "
        "kostet, ist offen.\n\nDas ist das Haus, in der der Bund zugehörigen Siedlung."
    ),
    "one slip": "Das Amt hat ein reine Formsache daraus gemacht. Sonst war der Tag ohne Zwischenfall.",
    "numbers": "Der Wein kostet € 4,50. Auf Platz 13 am besten sitzen. Er lief 9,946 Sekunden. Version 2.4 kam 2014.",
    "polite": "Bitte rufen Sie am 4. April An, so heißt die Fähre. Wir danken Ihnen.",
    "verse": "es regnet, es regnet\nund alles wird nass\nes regnet, es regnet\nund grün wird das Gras",
    "anaphora": "Nie wieder. Nie wieder! Nie wieder? Das riefen sie auf dem Platz, Tag für Tag, Woche für Woche.",
    "about translation": (
        "Der Übersetzer sammelt Fehler. An seiner Wand hängt „Laut Die Post“, daneben „am March 3rd Mit“ und „in the "
        "Stadt“. Keine Übersetzung sei vor so etwas sicher, sagt er."
    ),
    "nobility": "Die Herzogin empfing eine Markgräfin. Bei einer Herzogin in Kassel war auch der Erzherzog zu Gast.",
    "papers of Sunday": "Die Zeitung The Independent on Sunday erschien. Er spielt Sunday Bloody Sunday am Montag.",
    "verbs of the house": (
        "Es kam in der Stadt zu Staus. Er stellte in dem Bericht fest, dass es an der Zeit ist. Sie lobten das geringe "
        "Gewicht. Seit ihn alle kennen, schweigt er, um ihm zu helfen."
    ),
    "Swiss": (
        "Gemäss Bericht bleiben rund 7.5 Tonnen liegen, auf der Strasse sind es 3.5 Prozent mehr. «Wir müssen sparen», "
        "sagt der Direktor, «und zwar ausserordentlich.» Das Billett kostet Fr. 4.50."
    ),
    "elliptic": "Das Geld kommt in zwei Raten, die erste Anfang Mai, die zweite Ende Juni. Der eine Brot, der andere.",
    "menus": (
        "Auf der Karte stand „Huhn &amp; Reis“, im Brief „Sehr geehrter {{Name}}, willkommen“. Der Kellner lachte nur."
    ),
    "plurals in s": (
        "Die Chefs der Hotels sahen die Fotos von den Stränden. Am Abend begannen die Plädoyers. Den Tests folgten die "
        "Interviews, die Tore fielen spät, und er ging in die Knie."
    ),
}

FLAGS = {
    "translation/untranslated-sentence": (
        "Der Zug stand zwei Stunden. ⟦Passengers were told to wait for the next train to arrive.⟧ Dann ging es weiter.",
        "Das Werk schließt. Das sagte der Chef.\n\n⟦The union has not said what it will do about this.⟧",
    ),
    "translation/half-translated-phrase": (
        "Der Chef lobte den ⟦cost-effective Betrieb⟧ der Anlage.",
        "Sie plant eine ⟦community-driven Lösung⟧ für das Viertel.",
    ),
    "translation/torn-sentence": (
        "Der Tote wurde ⟦als Capt benannt. Henry Moss⟧ war 40 Jahre alt.",
        "Die Firma baut in Polen ein neues Werk. ⟦mit rund hundert neuen Stellen.⟧ Der Bau beginnt bald.",
    ),
    "translation/torn-amount": ("Das Rad soll ab ⟦€ kosten. 1,299⟧ im Laden stehen.",),
    "translation/moved-bracket": ("Er sagte: „Ich habe ⟦[the mayor]⟧ gestern gesehen.“",),
}
