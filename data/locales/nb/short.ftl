### Norwegian Bokmål: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = I Tsjetsjenia jager og torturerer myndighetene mennesker fordi de er homofile, lesbiske, bifile eller transpersoner. Jeg bor { $here } og ber deg stille regjeringen ett spørsmål: hva gjør den for dem som flykter?
    .b = Jeg er bosatt { $here }. Kan du spørre regjeringen åpent hva den gjør for lhbt-personer som flykter fra tortur i Tsjetsjenia, og la meg få vite svaret?
note-ministry =
    .a = I Tsjetsjenia jager og torturerer myndighetene mennesker fordi de er homofile, lesbiske, bifile eller transpersoner. Jeg bor { $here } og ber dere ta det opp med Russland og beskytte dem som flykter.
    .b = Jeg er bosatt { $here }. Kan dere si fra på vegne av lhbt-personer i Tsjetsjenia, som bortføres og tortureres av myndighetene, og ikke sende tilbake noen som har flyktet?
note-un-mission =
    .a = I Tsjetsjenia bortfører og torturerer myndighetene lhbt-personer. Jeg bor { $here } og ber dere nevne Tsjetsjenia i neste debatt om menneskerettighetene i Russland.
    .b = Jeg er bosatt { $here }. Kan dere støtte spesialrapportøren for menneskerettigheter i Russland, og la innlegget vårt romme én setning om lhbt-personer i Tsjetsjenia?
note-embassy =
    .a = Jeg bor { $here }. Vennligst opplys hva som er gjort for å etterforske bortføring og tortur av lhbt-personer i Den tsjetsjenske republikk, og hvem som er stilt for retten.
    .b = Kan De formidle til riksadvokaten bekymringen min for mennesker i Den tsjetsjenske republikk som bortføres og tortureres på grunn av seksuell orientering? Jeg er bosatt { $here }.
note-authority =
    .a = Jeg ber om en effektiv etterforskning av bortføring og tortur av mennesker i Den tsjetsjenske republikk på grunn av deres faktiske eller antatte seksuelle orientering. Jeg bor { $here }.
    .b = Kan De sørge for at forbrytelsene mot lhbt-personer i Den tsjetsjenske republikk etterforskes, og at de som vitner, beskyttes? Jeg er bosatt { $here }.
note-un-body =
    .a = Hold forfølgelsen av lhbt-personer i Tsjetsjenia fram for verdens øyne, og spør hvem som er stilt for retten. Jeg bor { $here } og har ikke glemt dem.
    .b = Jeg er bosatt { $here }. Takk for arbeidet deres. Kan dere fortsette å nevne Tsjetsjenia, der lhbt-personer bortføres og tortureres?
note-european-body =
    .a = Jeg bor { $here }. Gjør det Europa kan for lhbt-personer som flykter fra tortur i Tsjetsjenia: slipp dem inn, og send ingen tilbake.
    .b = Lhbt-personer i Tsjetsjenia bortføres og tortureres av myndighetene. Kan dere holde det på Europas dagsorden? Jeg er bosatt { $here }.
note-company =
    .a = Jeg bor { $here }. I Tsjetsjenia jages lhbt-personer av myndighetene. Gjør tjenesten deres så trygg for dem som dere kan, og si åpent hva dere gjør.
    .b = Det selskapet deres beslutter, når fram til lhbt-personer i Tsjetsjenia, som myndighetene bortfører og torturerer. Kan dere sette sikkerheten deres først? Jeg er bosatt { $here }.
note-newsroom =
    .a = Jeg bor { $here }. Lhbt-personer i Tsjetsjenia bortføres og tortureres fortsatt, og man hører lite om det. Skriv gjerne om det igjen.
    .b = Kan dere se på Tsjetsjenia igjen, der myndighetene jager lhbt-personer? Jeg er bosatt { $here }, og jeg leser gjerne hva dere finner ut.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Jeg bor { $here }. Jeg har lest hva mennesker i Tsjetsjenia utsettes for, og vil at dere skal vite at dere ikke er alene. Mange langt borte tenker på dere og gjør det de kan.
    .b = En hilsen fra en fremmed som bor { $here }: dere er ikke glemt. Jeg beundrer motet deres, og fortsetter å skrive til dem som kan endre noe.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Svaret på brevet mitt om forfølgelsen av lhbt-personer i Tsjetsjenia
    .b = Brevet mitt om Tsjetsjenia og svaret på det
reply-opening =
    .a = Takk for svaret på brevet mitt om forfølgelsen av lhbt-personer i Tsjetsjenia.
    .b = Jeg har mottatt svaret på henvendelsen min om Tsjetsjenia, og takker for det.
reply-quote =
    .a = Det står i svaret: «{ $quote }.»
    .b = Svaret lyder: «{ $quote }.»
reply-evasion-concern =
    .a = Det gleder meg at bekymringen deles. Brevet mitt ba om mer: en handling som mottakeren av brevet har mulighet til.
    .b = Bekymring er en begynnelse. Det jeg ba om, er et skritt, og på det fant jeg ikke svar.
reply-evasion-not-ours =
    .a = Jeg forstår at også andre bestemmer. Det jeg ba om, har mottakeren av brevet myndighet til.
    .b = At også andre har ansvar, er ikke svar på det jeg ba om.
reply-evasion-no-evidence =
    .a = Faktaene er fastslått: 12. september 2023 fant Den europeiske menneskerettsdomstolen i Lapunov mot Russland (nr. 28834/19) at representanter for staten i Tsjetsjenia hadde bortført og torturert en mann på grunn av hans seksuelle orientering.
    .b = En internasjonal domstol har kommet til en annen konklusjon: se Den europeiske menneskerettsdomstolens dom av 12. september 2023 i Lapunov mot Russland (nr. 28834/19).
reply-evasion-internal =
    .a = Tortur er aldri et indre anliggende: FNs torturkonvensjon, som Russland er part i, forplikter enhver stat til å etterforske den.
    .b = Forbudet mot tortur binder enhver stat overfor alle andre; Russland er part i FNs konvensjon mot tortur.
reply-evasion-forwarded =
    .a = Takk for at brevet mitt er sendt videre. Jeg vil gjerne vite til hvem, og hva som ble svart.
    .b = Jeg ber om å få vite hvor brevet mitt er sendt, og om å motta svaret.
reply-evasion-none =
    .a = Jeg lette i det etter svar på det jeg hadde spurt om, men fant det ikke.
    .b = Ennå står det ikke der hva jeg ønsket å vite.
reply-repeat =
    .a = Derfor spør jeg en gang til.
    .b = Jeg gjentar dermed anmodningen min.
reply-closing =
    .a = Jeg vil være takknemlig for svar på nettopp dette punktet.
    .b = Et kort svar på denne ene anmodningen er alt jeg ber om.

evasion-concern =
    dypt bekymret
    dyp bekymring
    alvorlig bekymring
    deler bekymringen
    deler din bekymring
    deler deres bekymring
    følger nøye
    følger situasjonen
    følger saken
    tar til etterretning
    tar jevnlig opp
    fordømmer
evasion-not-ours =
    ikke ansvarlig
    ikke kompetent
    ligger utenfor
    utenfor vår
    utenfor vårt
    ikke innenfor vårt
    har ikke myndighet
    jurisdiksjon
    er en sak for
evasion-no-evidence =
    ingen bevis
    ingen opplysninger
    ingen informasjon
    ikke bekreftet
    ubekreftet
    anklager
    påstander
    provokasjon
    eksisterer ikke
    finnes ikke
    ingen klager
    ingen anmeldelser
evasion-internal =
    indre anliggende
    indre anliggender
    intern sak
    innblanding
    suveren
    tradisjonelle verdier
evasion-forwarded =
    videresendt
    sendt videre
    gitt videre
    oversendt
    oversender
    henvist til
