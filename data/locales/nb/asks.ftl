### Norwegian Bokmål: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Jeg ber deg stille regjeringen ett spørsmål skriftlig: hva har den gjort siden 2017 for å ta imot mennesker som forfølges i Tsjetsjenia, og hva vil den gjøre for dem som er i fare nå?
    .b = Kan du spørre regjeringen skriftlig hvor mange forfulgte fra Tsjetsjenia landet vårt har tatt imot siden 2017, og hvordan de som er i fare i dag, kan søke?
    .c = Jeg har bare én anmodning: et skriftlig og offentlig spørsmål fra deg til regjeringen om hva den gjør for mennesker som flykter fra denne forfølgelsen.
ask-press-for-parole =
    .a = Jeg ber deg presse USAs utenriksdepartement og departement for innenlandssikkerhet til å slippe inn lhbt-personer som flykter fra Tsjetsjenia, som flyktninger eller på «humanitarian parole».
    .b = Kan du skriftlig spørre utenriksdepartementet hva det gjør for lhbt-personer på flukt fra Tsjetsjenia, og hvordan de som er i fare i dag, kan nå USA?
ask-question-on-returns =
    .a = Jeg ber deg få ett løfte fra regjeringen, offentlig: at ingen som flykter fra denne forfølgelsen, blir sendt tilbake til Russland.
    .b = Kan du spørre regjeringen om den avstår fra all retur til Russland av mennesker som ville møte denne forfølgelsen, og hvordan de som ber om beskyttelse, blir hørt?
    .c = Jeg har bare én anmodning: oppfordre regjeringen offentlig til ikke å sende tilbake noen til Russland som har flyktet fra denne forfølgelsen.
ask-question-on-un-vote =
    .a = Jeg ber deg få vite av regjeringen hvordan den vil tale og stemme i FN om spesialrapportøren for menneskerettigheter i Russland, og be den støtte det arbeidet.
    .b = Kan du be regjeringen om i FN å støtte spesialrapportøren for menneskerettigheter i Russland, som rapporterer om bortføringer og tortur?
    .c = Jeg har bare én anmodning: at regjeringen på din oppfordring stiller seg bak spesialrapportøren for menneskerettigheter i Russland hver gang arbeidet debatteres i FN.
ask-humanitarian-visas =
    .a = Jeg ber deg presse regjeringen på humanitære visum til mennesker som flykter fra denne forfølgelsen, så de ikke må vente i måneder i land der forfølgerne kan nå dem.
    .b = Kan du ta opp én ting med regjeringen: humanitære visum, raskt utstedt, til lhbt-personer som må forlate Tsjetsjenia?
    .c = Jeg har bare én anmodning: be regjeringen om visum på humanitært grunnlag til dem som flykter fra Tsjetsjenia, på dager og ikke på måneder.
ask-sanctions =
    .a = Jeg ber deg sørge for at de målrettede sanksjonene mot tjenestepersonene som er ansvarlige for denne forfølgelsen, består, og utvides der bevisene tillater det.
    .b = Kan du spørre regjeringen hvem av de ansvarlige for denne forfølgelsen som omfattes av sanksjonene våre, og hvorfor de andre ikke gjør det?
    .c = Jeg har bare én anmodning: at regjeringen på din oppfordring holder de ansvarlige for denne forfølgelsen under sanksjoner og legger til dem som mangler.
ask-universal-jurisdiction =
    .a = Jeg ber deg få vite av regjeringen om påtalemyndigheten vår vil åpne etterforskning av disse forbrytelsene etter universalprinsippet.
    .b = Kan du spørre regjeringen om domstolene våre kan dømme de ansvarlige for disse forbrytelsene når de reiser, og hva som gjøres for å være forberedt?
    .c = Jeg har bare én anmodning: spør regjeringen hva loven vår tillater mot torturbødler fra Tsjetsjenia som setter foten her, og om noen forbereder seg på det.

## Of one's own foreign ministry

ask-protect-people =
    .a = Jeg ber dere sørge for at mennesker som flykter fra denne forfølgelsen, får humanitære visum, raskt og også i tredjeland.
    .b = Kan dere instruere ambassadene og konsulatene våre om å ta imot mennesker på flukt fra denne forfølgelsen, og uten opphold gi dem visum på humanitært grunnlag?
    .c = Jeg har bare én anmodning: et humanitært visum, på dager snarere enn måneder, til alle som kan vise at de er på flukt fra denne forfølgelsen.
ask-send-nobody-back =
    .a = Jeg ber dere sørge for at ingen som flykter fra denne forfølgelsen, blir sendt tilbake til Russland fra landet vårt, hva Russland enn ber om.
    .b = Kan dere forsikre meg om at ingen som ville møte denne forfølgelsen, overleveres til Russland, og at de som ber om beskyttelse, blir hørt?
    .c = Jeg har bare én anmodning: at landet vårt ikke sender noen tilbake til Russland som har flyktet fra denne forfølgelsen.
ask-admit-refugees =
    .a = Jeg ber dere la ambassadene våre henvise mennesker som flykter fra denne forfølgelsen, til mottak som flyktninger, raskt og også fra tredjeland.
    .b = Kan dere sørge for at lhbt-personer som må forlate Tsjetsjenia, kan nå USA, som flyktninger eller på «humanitarian parole»?
ask-raise-with-russia =
    .a = Jeg ber dere ta opp denne forfølgelsen med den russiske regjeringen ved neste anledning, og si åpent at det er gjort.
    .b = Kan dere stille Russlands ambassadør ett spørsmål: hvem er stilt for retten for disse forbrytelsene?
    .c = Jeg har bare én anmodning: at regjeringen vår åpent spør Russland hva som er gjort for å etterforske disse forbrytelsene.
ask-instruct-missions =
    .a = Jeg ber dere instruere FN-delegasjonene våre om å støtte spesialrapportøren for menneskerettigheter i Russland, og om å tale om Tsjetsjenia hver gang rapporten debatteres.
    .b = Kan dere pålegge delegasjonene våre i New York og Genève å forsvare mandatet til spesialrapportøren for menneskerettigheter i Russland, og å nevne Tsjetsjenia der?
    .c = Jeg har bare én anmodning: en instruks til FN-delegasjonene våre om å stille seg bak spesialrapportøren for menneskerettigheter i Russland og nevne Tsjetsjenia når de taler.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Jeg ber dere støtte mandatet til spesialrapportøren for menneskerettighetssituasjonen i Den russiske føderasjon, når og hvor det enn kommer opp, og be om at Tsjetsjenia forblir en del av det.
    .b = Kan dere forsvare mandatet til spesialrapportøren for menneskerettigheter i Den russiske føderasjon? Det er et av de siste midlene som gjør at mennesker i Tsjetsjenia blir hørt.
    .c = Anmodningen min er at delegasjonen vår støtter spesialrapportøren for menneskerettigheter i Russland og stiller et spørsmål om Tsjetsjenia ved hver rapport.
ask-speak-on-chechnya =
    .a = Jeg ber dere nevne forfølgelsen i Tsjetsjenia når menneskerettighetene i Russland neste gang debatteres i FN.
    .b = Kan dere i neste innlegg om menneskerettighetene i Russland vie én setning til Tsjetsjenia?
    .c = Jeg har bare én anmodning: at delegasjonen vår sier ordet Tsjetsjenia høyt når Russland neste gang drøftes.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Jeg ber Dem overbringe dette brevet til Den russiske føderasjons riksadvokat, og la meg få vite hva som er gjort for å etterforske disse forbrytelsene og bringe de ansvarlige for retten.
    .b = Kan De si meg hvilke skritt russiske myndigheter har tatt for å etterforske disse forbrytelsene effektivt, og formidle bekymringen min til riksadvokaten i Moskva?
    .c = Anmodningen min er enkel: gi dette brevet videre til riksadvokaten i Moskva, og fortell meg hvem, om noen, som er stilt for retten for disse forbrytelsene.

## Of a Russian authority

ask-investigate =
    .a = Jeg ber Dem beordre en rask, upartisk og effektiv etterforskning av bortføring, tortur og drap på mennesker i Den tsjetsjenske republikk på grunn av deres faktiske eller antatte seksuelle orientering, og sørge for at de ansvarlige stilles for retten uansett rang.
    .b = Kan De sørge for at disse forbrytelsene etterforskes effektivt og av myndigheter utenfor Den tsjetsjenske republikk, at vitner beskyttes, og at de ansvarlige kommer for en domstol?
ask-take-cases-to-moscow =
    .a = Jeg ber Dem stille etterforskningen av disse forbrytelsene under kontroll av Etterforskningskomiteens sentrale kontor, slik at den ikke lenger ledes av folk som er underlagt de mistenkte.
    .b = Kan De frata den lokale avdelingen sakene om mennesker som er bortført og torturert i Den tsjetsjenske republikk, og la det sentrale kontoret etterforske dem?
ask-ombudsman-inquiry =
    .a = Jeg ber Dem innlede en egen undersøkelse av forfølgelsen av mennesker i Den tsjetsjenske republikk på grunn av deres seksuelle orientering, og offentliggjøre funnene.
    .b = Kan De bruke embetets fullmakter til å kreve en effektiv etterforskning av disse forbrytelsene, og til å få beskyttet dem som klager?
ask-order-investigation =
    .a = Jeg ber Dem sørge for at de føderale myndighetene etterforsker disse forbrytelsene, og at tjenestepersoner i Den tsjetsjenske republikk som har beordret eller begått dem, bringes for retten.
    .b = Kan De pålegge de føderale myndighetene å stanse denne forfølgelsen og stille de ansvarlige til ansvar?
ask-cooperate-with-un =
    .a = Jeg ber Dem la FNs eksperter besøke Den tsjetsjenske republikk, og besvare spørsmålene deres om disse forbrytelsene.
    .b = Kan De gi FNs spesialrapportør adgang til landet, Den tsjetsjenske republikk medregnet?
ask-stop-handovers =
    .a = Jeg ber Dem forby politiet i alle regioner å overlevere til Den tsjetsjenske republikk voksne som av egen vilje har forlatt den.
    .b = Kan De instruere politiet i hele landet om at ingen voksen som har forlatt Den tsjetsjenske republikk, kan pågripes og overleveres til slektninger eller til politiet der?
ask-stop-bans =
    .a = Jeg ber Dem slutte å behandle hjelp til mennesker i fare som «ekstremisme», og søke forbudene mot organisasjonene som ga den, opphevet.
    .b = Kan De be domstolene oppheve avgjørelsene som erklærte organisasjoner som hjelper mennesker i fare, for ekstremistiske?
ask-advise-president =
    .a = Jeg ber Rådet legge forfølgelsen i Den tsjetsjenske republikk fram for presidenten, og offentlig be Etterforskningskomiteen om svar.
    .b = Kan De ta opp denne forfølgelsen på Rådets neste møte, og be om en effektiv etterforskning?

## Of a body of the United Nations

ask-keep-reporting =
    .a = Jeg ber dere fortsette å omtale forfølgelsen i Tsjetsjenia i rapportene deres, og stille den russiske regjeringen spørsmålet den har latt stå åpent: hvem er stilt for retten?
    .b = Kan dere fortsette å nevne Tsjetsjenia i rapporter og brev til den russiske regjeringen til disse forbrytelsene er etterforsket?
ask-speak-out =
    .a = Jeg ber dere uttale dere offentlig om forfølgelsen i Tsjetsjenia, og enda en gang kreve en uavhengig granskning.
    .b = Kan dere si åpent at forfølgelsen i Tsjetsjenia fortsetter, og at de ansvarlige må stilles for retten?

## Of a European body

ask-no-returns =
    .a = Jeg ber dere oppfordre medlemslandene til å ta imot mennesker som flykter fra denne forfølgelsen, og til ikke å sende noen tilbake til Russland som ville møte den.
    .b = Kan dere minne medlemslandene om at ingen som ville møte denne forfølgelsen, kan sendes tilbake til Russland, og at de som flykter fra den, trenger visum?
ask-follow-up-report =
    .a = Jeg ber dere følge opp 2018-rapporten under Moskva-mekanismen, og fortelle deltakerlandene hvilke av anbefalingene som er gjennomført.
    .b = Kan dere offentlig gjøre opp status over hva som ble av anbefalingene rapportøren om Tsjetsjenia ga i desember 2018?
ask-hold-hearing =
    .a = Jeg ber underutvalget holde en høring om forfølgelsen i Tsjetsjenia og om beskyttelsen av dem som flykter fra den.
    .b = Kan dere sette forfølgelsen i Tsjetsjenia på dagsordenen for underutvalget, med mennesker som hjelper dem i fare, som innledere?
ask-eu-action =
    .a = Jeg ber dere foreslå for medlemslandene å beholde og utvide sanksjonene mot de ansvarlige, og å gi dem som flykter, humanitære visum.
    .b = Kan dere holde forfølgelsen i Tsjetsjenia på Unionens dagsorden, med sanksjoner mot de ansvarlige og visum til dem som flykter?

## Of a company

ask-hide-location =
    .a = Jeg ber dere for alle i Nord-Kaukasus og som standard slå av alt som viser hvor en bruker er, eller hvor langt unna.
    .b = Kan dere skjule avstand og posisjon for hver bruker i Nord-Kaukasus, uten at noen må be om det?
ask-keep-apps =
    .a = Jeg ber dere beholde dating-, meldings- og sikkerhetsapper i appbutikken deres i Russland, og offentliggjøre ethvert krav fra myndighetene om å fjerne en.
    .b = Kan dere nekte å ta apper som lhbt-personer trenger for sin sikkerhet, ut av den russiske appbutikken deres, og si det offentlig når dere blir pålagt det?

## Of a newsroom

ask-report-again =
    .a = Jeg ber dere melde om hva som skjer der nå, og om hva som er blitt av dem som flyktet.
    .b = Kan dere finne ut hvordan det har gått med denne forfølgelsen, og med dem som måtte flykte fra den?
ask-letter-to-the-editor =
    .a = Hver av oss kan gjøre noe: spørre vår egen stortingsrepresentant hva landet gjør for mennesker som flykter fra Tsjetsjenia.
    .b = Regjeringen vår kan gi visum til dem som flykter, og navngi de ansvarlige. Det kan vi be den om.
