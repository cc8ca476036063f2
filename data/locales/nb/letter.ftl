### Norwegian Bokmål: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Forfølgelsen av lhbt-personer i Tsjetsjenia: hva som kan gjøres herfra
    .b = Tsjetsjenia: mennesker i fare, og hva du kan gjøre for dem
subject-ministry =
    .a = Forfølgelsen av lhbt-personer i Tsjetsjenia
    .b = Lhbt-personer i fare i Tsjetsjenia: en anmodning
subject-un-mission =
    .a = De forente nasjoner og forfølgelsen av lhbt-personer i Tsjetsjenia
    .b = Tsjetsjenia og debatten om menneskerettighetene i Russland
subject-embassy =
    .a = Forfølgelsen av lhbt-personer i Den tsjetsjenske republikk
    .b = Plikten til å etterforske bortføringer og tortur i Den tsjetsjenske republikk
subject-authority =
    .a = Bortføring og tortur av lhbt-personer i Den tsjetsjenske republikk
    .b = Henvendelse om forbrytelser mot lhbt-personer i Den tsjetsjenske republikk
subject-un-body =
    .a = Forfølgelsen av lhbt-personer i Tsjetsjenia, Den russiske føderasjon
    .b = Tsjetsjenia: fortsatt forfølgelse og straffrihet
subject-european-body =
    .a = Europas svar på forfølgelsen av lhbt-personer i Tsjetsjenia
    .b = De som flykter fra Tsjetsjenia, og hva Europa skylder dem
subject-company =
    .a = Sikkerheten til brukerne deres i Tsjetsjenia og i Russland
    .b = Tsjetsjenia: hva selskapet deres kan gjøre for mennesker i fare
subject-newsroom =
    .a = Tsjetsjenia: en forfølgelse nesten ingen melder om
    .b = En oppfordring om å dekke forfølgelsen av lhbt-personer i Tsjetsjenia
subject-ask-letter-to-the-editor =
    .a = Leserbrev: forfølgelsen i Tsjetsjenia fortsetter
    .b = Til publisering: mennesker i fare i Tsjetsjenia
subject-ask-sanctions =
    .a = Sanksjoner for forfølgelsen av lhbt-personer i Tsjetsjenia
    .b = Tsjetsjenia: de ansvarlige og sanksjonene våre
subject-ask-universal-jurisdiction =
    .a = Forbrytelser mot lhbt-personer i Tsjetsjenia og våre egne domstoler
    .b = Tsjetsjenia: kan de ansvarlige stilles for retten her?
subject-ask-question-on-returns =
    .a = Flyktet fra Tsjetsjenia: et løfte om ikke å sende noen tilbake
    .b = Ingen retur til Russland etter flukt fra Tsjetsjenia
subject-ask-send-nobody-back =
    .a = Flyktet fra Tsjetsjenia: et løfte om ikke å sende noen tilbake
    .b = Ingen retur til Russland etter flukt fra Tsjetsjenia
subject-ask-question-on-un-vote =
    .a = Vår stemme i FN om menneskerettighetene i Russland
    .b = Tsjetsjenia, og hva vi sier i FN
subject-ask-instruct-missions =
    .a = Vår holdning i FN til menneskerettighetene i Russland
    .b = Tsjetsjenia og FN-delegasjonene våre
subject-ask-stop-bans =
    .a = Henvendelse: forbud mot organisasjoner som hjelper mennesker i fare
    .b = Anmodning: hjelp til mennesker i fare, og at den behandles som «ekstremisme»
subject-ask-cooperate-with-un =
    .a = Henvendelse: adgang til Den tsjetsjenske republikk for FNs eksperter
    .b = Anmodning: De forente nasjoners eksperter og Den tsjetsjenske republikk
subject-ask-stop-handovers =
    .a = Henvendelse: politiets overleveringer til Den tsjetsjenske republikk
    .b = Anmodning: at ingen voksen overleveres til Den tsjetsjenske republikk
subject-ask-follow-up-report =
    .a = Tsjetsjenia: hva som ble av 2018-rapporten under Moskva-mekanismen
    .b = Moskva-mekanismens rapport om Tsjetsjenia, og hva som fulgte
subject-ask-protect-people =
    .a = Mennesker på flukt fra Tsjetsjenia: visum på humanitært grunnlag
    .b = Visum til lhbt-personer som må forlate Tsjetsjenia

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = Jeg bor { $here } og skriver til deg som en av dem du representerer. I Tsjetsjenia blir mennesker bortført, torturert og drept av myndighetene fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Jeg er bosatt { $here }, og jeg ber om oppmerksomhet for mennesker som ikke har noen folkevalgt å skrive til: de i Tsjetsjenia som jages av sine egne myndigheter for hvem de elsker eller hvem de er.
    .c = Dette brevet handler om Tsjetsjenia; selv bor jeg { $here }. I årevis har politi og sikkerhetsstyrker der pågrepet og torturert mennesker fordi de er homofile, lesbiske, bifile eller transpersoner, eller tas for å være det.
opening-ministry =
    .a = Jeg bor { $here } og skriver om menneskene i Tsjetsjenia som myndighetene der bortfører, torturerer og dreper fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Må jeg få be dere rette blikket mot Tsjetsjenia? Statens forfølgelse av homofile, lesbiske, bifile og transpersoner har fortsatt der siden den ble kjent i 2017. Jeg er bosatt { $here }, og saken angår meg.
    .c = Dette brevet gjelder mennesker i Tsjetsjenia som er i livsfare på grunn av seksuell orientering eller kjønnsidentitet. Selv bor jeg { $here }, og jeg tror at landet vårt kan hjelpe dem.
opening-un-mission =
    .a = Jeg bor { $here } og skriver til delegasjonen som taler for oss i FN. I Tsjetsjenia bortfører og torturerer myndighetene mennesker fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Landet vårt har en stemme i FN. Jeg ber dere bruke den for mennesker som ikke har noen: de i Tsjetsjenia som myndighetene forfølger på grunn av seksuell orientering eller kjønnsidentitet. Jeg er bosatt { $here }.
    .c = Homofile, lesbiske, bifile og transpersoner forfølges av staten i Tsjetsjenia, og det etterforskes ikke skikkelig. Om dette skriver jeg til dere; jeg er bosatt { $here }.
opening-embassy =
    .a = Jeg bor { $here } og skriver til Dem om bortføring og tortur av mennesker i Den tsjetsjenske republikk som er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Til Dem, som representerer Den russiske føderasjon, henvender jeg meg om alvorlige brudd på menneskerettighetene i Den tsjetsjenske republikk: forfølgelsen av mennesker på grunn av seksuell orientering eller kjønnsidentitet. Jeg er bosatt { $here }.
    .c = Tillat meg å skrive om mennesker i Den tsjetsjenske republikk som statens tjenestepersoner har grepet, holdt skjult og torturert fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner. Selv bor jeg { $here }.
opening-authority =
    .a = Jeg bor { $here } og skriver til Dem om forbrytelser i Den tsjetsjenske republikk mot mennesker som er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Bakgrunnen for denne henvendelsen er bortføringer og tortur i Den tsjetsjenske republikk, begått av offentlige tjenestepersoner på grunn av ofrenes faktiske eller antatte seksuelle orientering. Jeg er bosatt { $here }.
opening-un-body =
    .a = Jeg bor { $here } og skriver til dere som vanlig borger om forfølgelsen av homofile, lesbiske, bifile og transpersoner i Tsjetsjenia.
    .b = Med dette brevet vil jeg støtte arbeidet deres og menneskene i Tsjetsjenia som staten frihetsberøver og torturerer på grunn av seksuell orientering eller kjønnsidentitet. Jeg er bosatt { $here }.
opening-european-body =
    .a = Jeg bor { $here } og skriver om mennesker i Tsjetsjenia som statens styrker bortfører, torturerer og dreper fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Bekymringen min gjelder Tsjetsjenia og menneskene som har flyktet derfra på grunn av seksuell orientering eller kjønnsidentitet, og som ennå ikke er trygge. Jeg er bosatt { $here }.
opening-company =
    .a = Jeg bor { $here } og skriver om mennesker i Tsjetsjenia som bruker tjenesten deres, eller ville brukt den om den var trygg: homofile, lesbiske, bifile og transpersoner som myndighetene der bortfører og torturerer.
    .b = Det selskapet deres beslutter, når helt til Tsjetsjenia, der myndighetene jager alle som er, eller antas å være, homofile, lesbiske, bifile eller transpersoner. Jeg er bosatt { $here }, og jeg ber dere tenke på dem.
opening-newsroom =
    .a = Jeg bor { $here } og følger arbeidet deres. Skriv gjerne igjen om Tsjetsjenia, der myndighetene bortfører, torturerer og dreper mennesker fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
    .b = Gjennom en avis fikk verden i 2017 vite at mennesker i Tsjetsjenia gripes og tortureres på grunn av seksuell orientering. Det har ikke stanset; det er bare omtalen som er blitt sparsom. Jeg er bosatt { $here }, og jeg ber om omtale fra dere.
opening-letter-to-the-editor =
    .a = I Tsjetsjenia bortfører og torturerer myndighetene mennesker fordi de er, eller antas å være, homofile, lesbiske, bifile eller transpersoner. Det har vært kjent siden 2017, og det fortsetter.
    .b = Man hører lite om Tsjetsjenia nå. Likevel blir mennesker der fortsatt frihetsberøvet og torturert av myndighetene for hvem de elsker eller hvem de er.

## The sentence before the facts

facts-intro =
    .a = Det som følger, er offentlig kjent.
    .b = Disse faktaene er dokumentert.
    .c = Jeg støtter meg på disse rapportene og funnene.
    .d = Faktaene taler for seg selv.
    .e = Her er noe av det som er fastslått eller meldt.
    .f = La meg minne om hva som er kjent.

facts-intro-one =
    .a = Det som følger, er offentlig kjent.
    .b = Faktaene taler for seg selv.
    .c = Så mye er dokumentert.
    .d = La meg minne om hva som er kjent.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = I november 2018 var landet vårt en av de seksten statene som ba OSSE undersøke disse forbrytelsene; rapporten har ennå ikke fått følger.
    .b = Seksten stater, deriblant vår egen, satte i november 2018 i gang OSSEs granskning av Tsjetsjenia; saken er altså allerede vår.
local-un-lgbti-core-group =
    .a = Som medlem av FNs kjernegruppe for lhbti har landet vårt forpliktet seg til å si ifra i slike saker.
    .b = Landet vårt hører til FNs kjernegruppe for lhbti; i Tsjetsjenia settes det løftet på prøve.
local-equal-rights-coalition =
    .a = Som medlem av Equal Rights Coalition har landet vårt forpliktet seg til å forsvare lhbt-personers rettigheter.
    .b = Landet vårt er medlem av Equal Rights Coalition, og her kan det vise hva det betyr.

## The last sentence

closing-representative =
    .a = Jeg vil gjerne høre hva du beslutter.
    .b = La meg få vite hvilket svar du får.
closing-ministry =
    .a = Jeg vil være takknemlig for et svar.
    .b = La meg få vite hva dere har tenkt å gjøre.
closing-un-mission =
    .a = Takk for arbeidet deres; jeg vil være takknemlig for et kort svar.
    .b = Jeg vil gjerne vite hva delegasjonen vår beslutter.
closing-embassy =
    .a = Jeg skriver med respekt for Deres embete og for menneskene i Den tsjetsjenske republikk, og vil være takknemlig for et svar.
    .b = I håp om et svar på sakens innhold takker jeg for oppmerksomheten.
closing-authority =
    .a = Jeg vil være takknemlig for et svar på sakens innhold.
    .b = Jeg ber om et skriftlig svar og takker for oppmerksomheten.
closing-un-body =
    .a = Takk for arbeidet deres. Jeg venter ikke svar; jeg ville bare at dere skulle vite at noen følger med.
    .b = Med takk for alt dere gjør for dem som ikke kan tale fritt.
closing-european-body =
    .a = Jeg vil være takknemlig for et svar.
    .b = Takk for at dere retter oppmerksomheten mot mennesker som ikke selv kan skrive til dere.
closing-company =
    .a = Jeg vil gjerne vite hva dere beslutter.
    .b = La meg få høre hva dere har tenkt å gjøre.
closing-newsroom =
    .a = Takk for at dere leste dette, og for arbeidet deres.
    .b = Jeg vil gjerne se hva dere finner ut.
closing-withheld =
    .a = Jeg kan ikke sette navnet mitt under dette brevet, siden det kunne sette meg i fare. Jeg ber om handling likevel.
    .b = Navnet mitt ville sette meg i fare og står derfor ikke her. Det viktige er hva som sies, ikke hvem som sier det.
