### Danish: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Forfølgelsen af LGBT-personer i Tjetjenien: hvad der kan gøres herfra
    .b = Tjetjenien: mennesker i fare, og hvad du kan gøre for dem
subject-ministry =
    .a = Forfølgelsen af LGBT-personer i Tjetjenien
    .b = LGBT-personer i fare i Tjetjenien: en anmodning
subject-un-mission =
    .a = De Forenede Nationer og forfølgelsen af LGBT-personer i Tjetjenien
    .b = Tjetjenien og debatten om menneskerettighederne i Rusland
subject-embassy =
    .a = Forfølgelsen af LGBT-personer i Den Tjetjenske Republik
    .b = Pligten til at efterforske bortførelser og tortur i Den Tjetjenske Republik
subject-authority =
    .a = Bortførelse og tortur af LGBT-personer i Den Tjetjenske Republik
    .b = Henvendelse om forbrydelser mod LGBT-personer i Den Tjetjenske Republik
subject-un-body =
    .a = Forfølgelsen af LGBT-personer i Tjetjenien, Den Russiske Føderation
    .b = Tjetjenien: fortsat forfølgelse og straffrihed
subject-european-body =
    .a = Europas svar på forfølgelsen af LGBT-personer i Tjetjenien
    .b = De, der flygter fra Tjetjenien, og hvad Europa skylder dem
subject-company =
    .a = Jeres brugeres sikkerhed i Tjetjenien og i Rusland
    .b = Tjetjenien: hvad jeres virksomhed kan gøre for mennesker i fare
subject-newsroom =
    .a = Tjetjenien: en forfølgelse, som næsten ingen skriver om
    .b = En opfordring til at dække forfølgelsen af LGBT-personer i Tjetjenien
subject-ask-letter-to-the-editor =
    .a = Læserbrev: forfølgelsen i Tjetjenien fortsætter
    .b = Til offentliggørelse: mennesker i fare i Tjetjenien
subject-ask-sanctions =
    .a = Sanktioner for forfølgelsen af LGBT-personer i Tjetjenien
    .b = Tjetjenien: de ansvarlige og vores sanktioner
subject-ask-universal-jurisdiction =
    .a = Forbrydelser mod LGBT-personer i Tjetjenien og vores egne domstole
    .b = Tjetjenien: kan de ansvarlige retsforfølges her?
subject-ask-question-on-returns =
    .a = Flygtet fra Tjetjenien: et løfte om ikke at sende nogen tilbage
    .b = Ingen tilbagesendelse til Rusland efter flugt fra Tjetjenien
subject-ask-send-nobody-back =
    .a = Flygtet fra Tjetjenien: et løfte om ikke at sende nogen tilbage
    .b = Ingen tilbagesendelse til Rusland efter flugt fra Tjetjenien
subject-ask-question-on-un-vote =
    .a = Vores stemme i FN om menneskerettighederne i Rusland
    .b = Tjetjenien, og hvad vi siger i FN
subject-ask-instruct-missions =
    .a = Vores holdning i FN til menneskerettighederne i Rusland
    .b = Tjetjenien og vores missioner ved FN
subject-ask-stop-bans =
    .a = Henvendelse: forbud mod organisationer, der hjælper mennesker i fare
    .b = Anmodning: hjælp til mennesker i fare og dens behandling som »ekstremisme«
subject-ask-cooperate-with-un =
    .a = Henvendelse: adgang til Den Tjetjenske Republik for FN’s eksperter
    .b = Anmodning: De Forenede Nationers eksperter og Den Tjetjenske Republik
subject-ask-stop-handovers =
    .a = Henvendelse: politiets overgivelser til Den Tjetjenske Republik
    .b = Anmodning: at ingen voksen overgives til Den Tjetjenske Republik
subject-ask-follow-up-report =
    .a = Tjetjenien: hvad der blev af 2018-rapporten under Moskvamekanismen
    .b = Moskvamekanismens rapport om Tjetjenien, og hvad der fulgte
subject-ask-protect-people =
    .a = Mennesker på flugt fra Tjetjenien: visum af humanitære grunde
    .b = Visum til LGBT-personer, der må forlade Tjetjenien

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = Jeg bor { $here } og skriver til dig som en af dem, du repræsenterer. I Tjetjenien bliver mennesker bortført, tortureret og dræbt af myndighederne, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Jeg er bosat { $here }, og jeg beder om din opmærksomhed for mennesker, der ingen folkevalgt har at skrive til: dem i Tjetjenien, som jages af deres egne myndigheder for den, de elsker, eller den, de er.
    .c = Dette brev handler om Tjetjenien; selv bor jeg { $here }. I årevis har politi og sikkerhedsstyrker dér tilbageholdt og tortureret mennesker, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner, eller tages for det.
opening-ministry =
    .a = Jeg bor { $here } og skriver om de mennesker i Tjetjenien, som myndighederne dér bortfører, torturerer og dræber, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Må jeg bede jer rette blikket mod Tjetjenien? Statens forfølgelse af bøsser, lesbiske, biseksuelle og transpersoner har fortsat dér, siden den kom frem i 2017. Jeg er bosat { $here }, og det vedkommer mig.
    .c = Dette brev handler om mennesker i Tjetjenien, hvis liv er i fare på grund af deres seksuelle orientering eller kønsidentitet. Selv bor jeg { $here }, og jeg tror, at vores land kan hjælpe dem.
opening-un-mission =
    .a = Jeg bor { $here } og skriver til den mission, der taler for os i FN. I Tjetjenien bortfører og torturerer myndighederne mennesker, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Vores land har en stemme i FN. Jeg beder jer bruge den for mennesker, der ikke har nogen: dem i Tjetjenien, som myndighederne forfølger på grund af deres seksuelle orientering eller kønsidentitet. Jeg er bosat { $here }.
    .c = Bøsser, lesbiske, biseksuelle og transpersoner forfølges af staten i Tjetjenien, og det efterforskes ikke ordentligt. Om dette skriver jeg til jer; jeg er bosat { $here }.
opening-embassy =
    .a = Jeg bor { $here } og skriver til Dem om bortførelse og tortur af mennesker i Den Tjetjenske Republik, der er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Til Dem, der repræsenterer Den Russiske Føderation, henvender jeg mig om alvorlige krænkelser af menneskerettighederne i Den Tjetjenske Republik: forfølgelsen af mennesker på grund af deres seksuelle orientering eller kønsidentitet. Jeg er bosat { $here }.
    .c = Tillad mig at skrive om mennesker i Den Tjetjenske Republik, som statens embedsfolk har grebet, holdt skjult og tortureret, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner. Selv bor jeg { $here }.
opening-authority =
    .a = Jeg bor { $here } og skriver til Dem om forbrydelser i Den Tjetjenske Republik mod mennesker, der er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Anledningen til denne henvendelse er bortførelser og tortur i Den Tjetjenske Republik, begået af embedsfolk på grund af ofrenes faktiske eller formodede seksuelle orientering. Jeg er bosat { $here }.
opening-un-body =
    .a = Jeg bor { $here } og skriver til Dem som borger om forfølgelsen af bøsser, lesbiske, biseksuelle og transpersoner i Tjetjenien.
    .b = Med dette brev vil jeg støtte Deres arbejde og de mennesker i Tjetjenien, som staten tilbageholder og torturerer på grund af deres seksuelle orientering eller kønsidentitet. Jeg er bosat { $here }.
opening-european-body =
    .a = Jeg bor { $here } og skriver om mennesker i Tjetjenien, som statens styrker bortfører, torturerer og dræber, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Min bekymring gælder Tjetjenien og de mennesker, der er flygtet derfra på grund af deres seksuelle orientering eller kønsidentitet og endnu ikke er i sikkerhed. Jeg er bosat { $here }.
opening-company =
    .a = Jeg bor { $here } og skriver om mennesker i Tjetjenien, der bruger jeres tjeneste, eller ville bruge den, hvis den var sikker: bøsser, lesbiske, biseksuelle og transpersoner, som myndighederne dér bortfører og torturerer.
    .b = Det, jeres virksomhed beslutter, når helt til Tjetjenien, hvor myndighederne jager alle, der er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner. Jeg er bosat { $here }, og jeg beder jer tænke på dem.
opening-newsroom =
    .a = Jeg bor { $here } og følger jeres arbejde. Skriv igen om Tjetjenien, hvor myndighederne bortfører, torturerer og dræber mennesker, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
    .b = Gennem en avis fik verden i 2017 at vide, at mennesker i Tjetjenien gribes og tortureres på grund af deres seksuelle orientering. Det er ikke holdt op; kun beretningerne er blevet få. Jeg er bosat { $here }, og jeg beder om en fra jer.
opening-letter-to-the-editor =
    .a = I Tjetjenien bortfører og torturerer myndighederne mennesker, fordi de er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner. Det har været kendt siden 2017, og det fortsætter.
    .b = Man hører ikke meget om Tjetjenien nu. Alligevel tilbageholdes og tortureres mennesker dér stadig af myndighederne for den, de elsker, eller den, de er.

## The sentence before the facts

facts-intro =
    .a = Det følgende er offentligt kendt.
    .b = Disse kendsgerninger er dokumenteret.
    .c = Jeg støtter mig til disse rapporter og konklusioner.
    .d = Kendsgerningerne taler for sig selv.
    .e = Her er noget af det, der er fastslået eller rapporteret.
    .f = Må jeg minde om, hvad man ved.

facts-intro-one =
    .a = Det følgende er offentligt kendt.
    .b = Kendsgerningerne taler for sig selv.
    .c = Så meget er dokumenteret.
    .d = Må jeg minde om, hvad man ved.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = I november 2018 var vores land en af de seksten stater, der bad OSCE undersøge disse forbrydelser; rapporten har endnu ikke fået følger.
    .b = Seksten stater, heriblandt vores, satte i november 2018 OSCE’s undersøgelse af Tjetjenien i gang; sagen er altså allerede vores.
local-un-lgbti-core-group =
    .a = Som medlem af FN’s LGBTI-kernegruppe har vores land forpligtet sig til at tale åbent i sådanne sager.
    .b = Vores land hører til FN’s LGBTI-kernegruppe; i Tjetjenien bliver det løfte prøvet.
local-equal-rights-coalition =
    .a = Som medlem af Equal Rights Coalition har vores land forpligtet sig til at forsvare LGBT-personers rettigheder.
    .b = Vores land er medlem af Equal Rights Coalition, og her kan det vise, hvad det betyder.

## The last sentence

closing-representative =
    .a = Jeg vil gerne høre, hvad du beslutter.
    .b = Lad mig vide, hvilket svar du får.
closing-ministry =
    .a = Jeg vil være taknemmelig for et svar.
    .b = Lad mig vide, hvad I agter at gøre.
closing-un-mission =
    .a = Tak for jeres arbejde; jeg vil være taknemmelig for et kort svar.
    .b = Jeg vil gerne erfare, hvad vores delegation beslutter.
closing-embassy =
    .a = Jeg skriver med respekt for Deres embede og for menneskene i Den Tjetjenske Republik og vil være taknemmelig for et svar.
    .b = I håb om et svar på sagens indhold takker jeg for opmærksomheden.
closing-authority =
    .a = Jeg vil være taknemmelig for et svar på sagens indhold.
    .b = Jeg beder om et skriftligt svar og takker for opmærksomheden.
closing-un-body =
    .a = Tak for Deres arbejde. Jeg venter intet svar; De skal blot vide, at der er nogen, der følger med.
    .b = Med tak for alt, De gør for dem, der ikke kan tale frit.
closing-european-body =
    .a = Jeg vil være taknemmelig for et svar.
    .b = Tak for jeres opmærksomhed over for mennesker, der ikke selv kan skrive til jer.
closing-company =
    .a = Jeg vil gerne vide, hvad I beslutter.
    .b = Lad mig høre, hvad I agter at gøre.
closing-newsroom =
    .a = Tak, fordi I har læst dette, og tak for jeres arbejde.
    .b = Jeg vil gerne se, hvad I finder frem til.
closing-withheld =
    .a = Jeg kan ikke sætte mit navn under dette brev, da det kunne bringe mig i fare. Jeg beder om handling alligevel.
    .b = Mit navn ville bringe mig i fare og står derfor ikke her. Det afgørende er, hvad der siges, ikke hvem der siger det.
