### Danish: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Jeg beder dig stille regeringen ét spørgsmål skriftligt: hvad har den siden 2017 gjort for at tage imod mennesker, der forfølges i Tjetjenien, og hvad vil den gøre for dem, der er i fare nu?
    .b = Vil du spørge regeringen skriftligt, hvor mange forfulgte fra Tjetjenien vores land har taget imod siden 2017, og hvordan de, der i dag er i fare, kan ansøge?
    .c = Jeg har kun én anmodning: et skriftligt og offentligt spørgsmål fra dig til regeringen om, hvad den gør for mennesker, der flygter fra denne forfølgelse.
ask-press-for-parole =
    .a = Jeg beder dig presse USA’s udenrigsministerium og ministerium for indre sikkerhed til at lade LGBT-personer, der flygter fra Tjetjenien, komme ind, som flygtninge eller på »humanitarian parole«.
    .b = Vil du skriftligt spørge udenrigsministeriet, hvad det gør for LGBT-personer på flugt fra Tjetjenien, og hvordan de, der i dag er i fare, kan nå USA?
ask-question-on-returns =
    .a = Jeg beder dig få ét løfte fra regeringen, offentligt: at ingen, der flygter fra denne forfølgelse, sendes tilbage til Rusland.
    .b = Vil du spørge regeringen, om den undlader enhver tilbagesendelse til Rusland af mennesker, der ville møde denne forfølgelse, og hvordan de, der beder om beskyttelse, bliver hørt?
    .c = Jeg har kun én anmodning: opfordr regeringen offentligt til ikke at sende nogen tilbage til Rusland, der er flygtet fra denne forfølgelse.
ask-question-on-un-vote =
    .a = Jeg beder dig få oplyst af regeringen, hvordan den vil tale og stemme i FN om den særlige rapportør om menneskerettighederne i Rusland, og bede den støtte det arbejde.
    .b = Vil du bede regeringen om i FN at støtte den særlige rapportør om menneskerettighederne i Rusland, der rapporterer om bortførelser og tortur?
    .c = Jeg har kun én anmodning: at regeringen på din opfordring stiller sig bag den særlige rapportør om menneskerettighederne i Rusland, hver gang arbejdet debatteres i FN.
ask-humanitarian-visas =
    .a = Jeg beder dig presse regeringen for humanitære visa til mennesker, der flygter fra denne forfølgelse, så de ikke skal vente i måneder i lande, hvor forfølgerne kan nå dem.
    .b = Vil du tage én ting op med regeringen: humanitære visa, hurtigt udstedt, til LGBT-personer, der må forlade Tjetjenien?
    .c = Jeg har kun én anmodning: bed regeringen om visa af humanitære grunde til dem, der flygter fra Tjetjenien, på dage og ikke på måneder.
ask-sanctions =
    .a = Jeg beder dig sørge for, at de målrettede sanktioner mod de embedsfolk, der er ansvarlige for denne forfølgelse, fastholdes, og udvides, hvor beviserne tillader det.
    .b = Vil du spørge regeringen, hvem af de ansvarlige for denne forfølgelse der er omfattet af vores sanktioner, og hvorfor de andre ikke er det?
    .c = Jeg har kun én anmodning: at regeringen på din opfordring holder de ansvarlige for denne forfølgelse under sanktioner og tilføjer dem, der mangler.
ask-universal-jurisdiction =
    .a = Jeg beder dig få oplyst af regeringen, om vores anklagemyndighed vil indlede en efterforskning af disse forbrydelser efter princippet om universel jurisdiktion.
    .b = Vil du spørge regeringen, om vores domstole kan dømme de ansvarlige for disse forbrydelser, når de rejser, og hvad der gøres for at være beredt?
    .c = Jeg har kun én anmodning: spørg regeringen, hvad vores lov tillader over for torturbødler fra Tjetjenien, der sætter foden her, og om nogen forbereder sig på det.

## Of one's own foreign ministry

ask-protect-people =
    .a = Jeg beder jer sørge for, at mennesker, der flygter fra denne forfølgelse, får humanitære visa, hurtigt og også i tredjelande.
    .b = Vil I instruere vores ambassader og konsulater i at tage imod mennesker på flugt fra denne forfølgelse og uden ophold give dem visa af humanitære grunde?
    .c = Jeg har kun én anmodning: et humanitært visum, på dage frem for måneder, til enhver, der kan godtgøre at være på flugt fra denne forfølgelse.
ask-send-nobody-back =
    .a = Jeg beder jer sørge for, at ingen, der flygter fra denne forfølgelse, sendes tilbage til Rusland fra vores land, hvad Rusland end beder om.
    .b = Vil I forsikre mig om, at ingen, der ville møde denne forfølgelse, overgives til Rusland, og at de, der beder om beskyttelse, bliver hørt?
    .c = Jeg har kun én anmodning: at vores land ikke sender nogen tilbage til Rusland, der er flygtet fra denne forfølgelse.
ask-admit-refugees =
    .a = Jeg beder jer lade vores ambassader henvise mennesker, der flygter fra denne forfølgelse, til modtagelse som flygtninge, hurtigt og også fra tredjelande.
    .b = Vil I sørge for, at LGBT-personer, der må forlade Tjetjenien, kan nå USA, som flygtninge eller på »humanitarian parole«?
ask-raise-with-russia =
    .a = Jeg beder jer tage denne forfølgelse op med den russiske regering ved næste lejlighed, og åbent sige, at det er sket.
    .b = Vil I stille den russiske ambassadør ét spørgsmål: hvem er bragt for retten for disse forbrydelser?
    .c = Jeg har kun én anmodning: at vores regering åbent spørger Rusland, hvad der er gjort for at efterforske disse forbrydelser.
ask-instruct-missions =
    .a = Jeg beder jer instruere vores FN-missioner i at støtte den særlige rapportør om menneskerettighederne i Rusland, og i at tale om Tjetjenien, hver gang rapporten debatteres.
    .b = Vil I pålægge vores missioner i New York og Genève at forsvare mandatet for den særlige rapportør om menneskerettighederne i Rusland, og at nævne Tjetjenien der?
    .c = Jeg har kun én anmodning: en instruks til vores FN-missioner om at bakke op om den særlige rapportør om menneskerettighederne i Rusland og nævne Tjetjenien, når de taler.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Jeg beder jer støtte mandatet for den særlige rapportør om menneskerettighedssituationen i Den Russiske Føderation, hver gang og hvor det end kommer op, og bede om, at Tjetjenien forbliver en del af det.
    .b = Vil I forsvare mandatet for den særlige rapportør om menneskerettighederne i Den Russiske Føderation? Det er et af de sidste midler, hvorved mennesker i Tjetjenien bliver hørt.
    .c = Min anmodning er, at vores delegation støtter den særlige rapportør om menneskerettighederne i Rusland og stiller et spørgsmål om Tjetjenien ved hver rapport.
ask-speak-on-chechnya =
    .a = Jeg beder jer nævne forfølgelsen i Tjetjenien, når menneskerettighederne i Rusland næste gang debatteres i FN.
    .b = Vil I i vores næste indlæg om menneskerettighederne i Rusland vie én sætning til Tjetjenien?
    .c = Jeg har kun én anmodning: at vores delegation siger ordet Tjetjenien højt, når Ruslands forhold næste gang drøftes.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Jeg beder Dem overbringe dette brev til Den Russiske Føderations generalanklager, og lade mig vide, hvad der er gjort for at efterforske disse forbrydelser og bringe de ansvarlige for retten.
    .b = Vil De fortælle mig, hvilke skridt de russiske myndigheder har taget for effektivt at efterforske disse forbrydelser, og videregive min bekymring til generalanklageren i Moskva?
    .c = Min anmodning er enkel: giv dette brev videre til generalanklageren i Moskva, og fortæl mig, hvem, om nogen, der er stillet for retten for disse forbrydelser.

## Of a Russian authority

ask-investigate =
    .a = Jeg beder Dem beordre en hurtig, upartisk og effektiv efterforskning af bortførelse, tortur og drab på mennesker i Den Tjetjenske Republik på grund af deres faktiske eller formodede seksuelle orientering, og sørge for, at de ansvarlige stilles for retten uanset rang.
    .b = Vil De sørge for, at disse forbrydelser efterforskes effektivt og af myndigheder uden for Den Tjetjenske Republik, at vidner beskyttes, og at de ansvarlige kommer for en domstol?
ask-take-cases-to-moscow =
    .a = Jeg beder Dem stille efterforskningen af disse forbrydelser under kontrol af Efterforskningskomitéens centrale kontor, så den ikke længere ledes af mennesker, der er underlagt de mistænkte.
    .b = Vil De fratage den lokale afdeling sagerne om mennesker, der er bortført og tortureret i Den Tjetjenske Republik, og lade det centrale kontor efterforske dem?
ask-ombudsman-inquiry =
    .a = Jeg beder Dem indlede en egen undersøgelse af forfølgelsen af mennesker i Den Tjetjenske Republik på grund af deres seksuelle orientering, og offentliggøre resultaterne.
    .b = Vil De bruge embedets beføjelser til at kræve en effektiv efterforskning af disse forbrydelser, og til at få beskyttet dem, der klager?
ask-order-investigation =
    .a = Jeg beder Dem sørge for, at de føderale myndigheder efterforsker disse forbrydelser, og at de embedsfolk i Den Tjetjenske Republik, der har beordret eller begået dem, bringes for retten.
    .b = Vil De pålægge de føderale myndigheder at standse denne forfølgelse og stille de ansvarlige til ansvar?
ask-cooperate-with-un =
    .a = Jeg beder Dem lade FN’s eksperter besøge Den Tjetjenske Republik, og besvare deres spørgsmål om disse forbrydelser.
    .b = Vil De give FN’s særlige rapportør adgang til landet, Den Tjetjenske Republik iberegnet?
ask-stop-handovers =
    .a = Jeg beder Dem forbyde politiet i alle regioner at overgive voksne, der af egen vilje har forladt Den Tjetjenske Republik, til republikken.
    .b = Vil De instruere politiet i hele landet i, at ingen voksen, der har forladt Den Tjetjenske Republik, må tilbageholdes og overgives til slægtninge eller til politiet dér?
ask-stop-bans =
    .a = Jeg beder Dem ophøre med at behandle hjælp til mennesker i fare som »ekstremisme«, og søge forbuddene mod de organisationer, der gav den, ophævet.
    .b = Vil De ansøge domstolene om at ophæve de kendelser, som erklærede organisationer, der hjælper mennesker i fare, for ekstremistiske?
ask-advise-president =
    .a = Jeg beder Rådet forelægge forfølgelsen i Den Tjetjenske Republik for præsidenten, og offentligt bede Efterforskningskomitéen om svar.
    .b = Vil De tage denne forfølgelse op på Rådets næste møde, og bede om en effektiv efterforskning?

## Of a body of the United Nations

ask-keep-reporting =
    .a = Jeg beder Dem fortsat omtale forfølgelsen i Tjetjenien i Deres rapporter, og stille den russiske regering det spørgsmål, den har ladet stå åbent: hvem er bragt for retten?
    .b = Vil De blive ved med at nævne Tjetjenien i Deres rapporter og breve til den russiske regering, indtil disse forbrydelser er efterforsket?
ask-speak-out =
    .a = Jeg beder Dem udtale Dem offentligt om forfølgelsen i Tjetjenien, og endnu en gang kræve en uafhængig undersøgelse.
    .b = Vil De sige åbent, at forfølgelsen i Tjetjenien fortsætter, og at de ansvarlige må bringes for retten?

## Of a European body

ask-no-returns =
    .a = Jeg beder jer opfordre medlemsstaterne til at modtage mennesker, der flygter fra denne forfølgelse, og til ikke at sende nogen tilbage til Rusland, der ville møde den.
    .b = Vil I minde medlemsstaterne om, at ingen, der ville møde denne forfølgelse, må sendes tilbage til Rusland, og at de, der flygter fra den, har brug for visa?
ask-follow-up-report =
    .a = Jeg beder jer følge op på 2018-rapporten under Moskvamekanismen, og fortælle de deltagende stater, hvilke af dens anbefalinger der er gennemført.
    .b = Vil I offentligt gøre status over, hvad der blev af de anbefalinger, som rapportøren om Tjetjenien gav i december 2018?
ask-hold-hearing =
    .a = Jeg beder underudvalget holde en høring om forfølgelsen i Tjetjenien og om beskyttelsen af dem, der flygter fra den.
    .b = Vil I sætte forfølgelsen i Tjetjenien på underudvalgets dagsorden, med mennesker, der hjælper dem i fare, som talere?
ask-eu-action =
    .a = Jeg beder jer foreslå medlemsstaterne at fastholde og udvide sanktionerne mod de ansvarlige, og at give dem, der flygter, humanitære visa.
    .b = Vil I holde forfølgelsen i Tjetjenien på Unionens dagsorden, med sanktioner mod de ansvarlige og visa til dem, der flygter?

## Of a company

ask-hide-location =
    .a = Jeg beder jer for alle i Nordkaukasus og som standard slå alt det fra, der viser, hvor en bruger er, eller hvor langt væk.
    .b = Vil I skjule afstand og placering for hver bruger i Nordkaukasus, uden at nogen skal bede om det?
ask-keep-apps =
    .a = Jeg beder jer beholde dating-, besked- og sikkerhedsapps i jeres appbutik i Rusland, og offentliggøre ethvert krav fra myndighederne om at fjerne en.
    .b = Vil I nægte at fjerne apps, som LGBT-personer er afhængige af for deres sikkerhed, fra jeres russiske appbutik, og sige det offentligt, når I bliver pålagt det?

## Of a newsroom

ask-report-again =
    .a = Jeg beder jer skrive om, hvad der sker dér nu, og om, hvad der er blevet af dem, der flygtede.
    .b = Vil I finde ud af, hvordan det er gået med denne forfølgelse, og med dem, der måtte flygte fra den?
ask-letter-to-the-editor =
    .a = Hver af os kan gøre noget: spørge vores eget folketingsmedlem, hvad landet gør for mennesker, der flygter fra Tjetjenien.
    .b = Vores regering kan give visa til dem, der flygter, og navngive de ansvarlige. Det kan vi bede den om.
