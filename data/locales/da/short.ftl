### Danish: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = I Tjetjenien jager og torturerer myndighederne mennesker, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner. Jeg bor { $here } og beder dig stille regeringen ét spørgsmål: hvad gør den for dem, der flygter?
    .b = Jeg er bosat { $here }. Vil du spørge regeringen åbent, hvad den gør for LGBT-personer, der flygter fra tortur i Tjetjenien, og lade mig vide svaret?
note-ministry =
    .a = I Tjetjenien jager og torturerer myndighederne mennesker, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner. Jeg bor { $here } og beder jer tage det op med Rusland og beskytte dem, der flygter.
    .b = Jeg er bosat { $here }. Vil I sige fra på vegne af LGBT-personer i Tjetjenien, der bortføres og tortureres af myndighederne, og ikke sende nogen tilbage, som er flygtet?
note-un-mission =
    .a = I Tjetjenien bortfører og torturerer myndighederne LGBT-personer. Jeg bor { $here } og beder jer nævne Tjetjenien i den næste debat om menneskerettighederne i Rusland.
    .b = Jeg er bosat { $here }. Vil I støtte den særlige rapportør om menneskerettighederne i Rusland, og lade vores indlæg rumme én sætning om LGBT-personer i Tjetjenien?
note-embassy =
    .a = Jeg bor { $here }. Vær så venlig at oplyse, hvad der er gjort for at efterforske bortførelse og tortur af LGBT-personer i Den Tjetjenske Republik, og hvem der er bragt for retten.
    .b = Vil De over for generalanklageren give udtryk for min bekymring for mennesker i Den Tjetjenske Republik, der bortføres og tortureres på grund af deres seksuelle orientering? Jeg er bosat { $here }.
note-authority =
    .a = Jeg beder om en effektiv efterforskning af bortførelse og tortur af mennesker i Den Tjetjenske Republik på grund af deres faktiske eller formodede seksuelle orientering. Jeg bor { $here }.
    .b = Vil De sørge for, at forbrydelserne mod LGBT-personer i Den Tjetjenske Republik efterforskes, og at de, der vidner, beskyttes? Jeg er bosat { $here }.
note-un-body =
    .a = Jeg beder om, at forfølgelsen af LGBT-personer i Tjetjenien holdes frem for verdens øjne, og at der spørges, hvem der er bragt for retten. Jeg bor { $here } og har ikke glemt dem.
    .b = Jeg er bosat { $here }. Tak for Deres arbejde. Vil De blive ved med at nævne Tjetjenien, hvor LGBT-personer bortføres og tortureres?
note-european-body =
    .a = Jeg bor { $here }. Gør, hvad Europa kan for LGBT-personer, der flygter fra tortur i Tjetjenien: luk dem ind, og send ingen tilbage.
    .b = LGBT-personer i Tjetjenien bortføres og tortureres af myndighederne. Vil I holde det på Europas dagsorden? Jeg er bosat { $here }.
note-company =
    .a = Jeg bor { $here }. I Tjetjenien jages LGBT-personer af myndighederne. Gør jeres tjeneste så sikker for dem, som I kan, og sig åbent, hvad I gør.
    .b = Det, jeres virksomhed beslutter, når ud til LGBT-personer i Tjetjenien, som myndighederne bortfører og torturerer. Vil I sætte deres sikkerhed først? Jeg er bosat { $here }.
note-newsroom =
    .a = Jeg bor { $here }. LGBT-personer i Tjetjenien bortføres og tortureres stadig, og man hører ikke meget om det. Skriv om det igen.
    .b = Vil I igen se på Tjetjenien, hvor myndighederne jager LGBT-personer? Jeg er bosat { $here }, og jeg læser gerne, hvad I finder frem til.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Jeg bor { $here }. Jeg har læst, hvad mennesker i Tjetjenien udsættes for, og vil gerne have, at I ved, at I ikke er alene. Mange langt væk tænker på jer og gør, hvad de kan.
    .b = En hilsen fra en fremmed, der bor { $here }: I er ikke glemt. Jeres mod beundrer jeg, og jeg bliver ved med at skrive til dem, der kan ændre noget.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Svaret på mit brev om forfølgelsen af LGBT-personer i Tjetjenien
    .b = Mit brev om Tjetjenien og svaret på det
reply-opening =
    .a = Tak for svaret på mit brev om forfølgelsen af LGBT-personer i Tjetjenien.
    .b = Jeg har modtaget svaret på min henvendelse om Tjetjenien og takker for det.
reply-quote =
    .a = Der står i svaret: »{ $quote }.«
    .b = Svaret lyder: »{ $quote }.«
reply-evasion-concern =
    .a = Det glæder mig, at bekymringen deles. Mit brev bad om mere: en handling, som brevets modtager har mulighed for.
    .b = Bekymring er en begyndelse. Det, jeg bad om, er et skridt, og på det fandt jeg intet svar.
reply-evasion-not-ours =
    .a = Jeg forstår, at også andre bestemmer. Det, jeg bad om, har brevets modtager beføjelse til.
    .b = At også andre har ansvar, er ikke svar på det, jeg bad om.
reply-evasion-no-evidence =
    .a = Kendsgerningerne ligger fast: den 12. september 2023 fandt Den Europæiske Menneskerettighedsdomstol i Lapunov mod Rusland (nr. 28834/19), at repræsentanter for staten i Tjetjenien havde bortført og tortureret en mand på grund af hans seksuelle orientering.
    .b = En international domstol er kommet til en anden konklusion: se Den Europæiske Menneskerettighedsdomstols dom af 12. september 2023 i Lapunov mod Rusland (nr. 28834/19).
reply-evasion-internal =
    .a = Tortur er aldrig et indre anliggende: FN’s konvention mod tortur, som Rusland har tiltrådt, forpligter enhver stat til at efterforske den.
    .b = Forbuddet mod tortur binder enhver stat over for alle andre; Rusland er part i FN’s torturkonvention.
reply-evasion-forwarded =
    .a = Tak, fordi mit brev er sendt videre. Jeg vil gerne vide, til hvem, og hvad der er svaret.
    .b = Jeg beder om at få at vide, hvor mit brev er sendt hen, og om at modtage svaret.
reply-evasion-none =
    .a = Jeg ledte i det efter et svar på mit spørgsmål, men fandt det ikke.
    .b = Endnu står der ikke, hvad jeg gerne ville vide.
reply-repeat =
    .a = Derfor spørger jeg én gang til.
    .b = Jeg gentager dermed min anmodning.
reply-closing =
    .a = Jeg vil være taknemmelig for et svar på netop dette punkt.
    .b = Et kort svar på denne ene anmodning er alt, jeg beder om.

evasion-concern =
    dybt bekymret
    dyb bekymring
    alvorlig bekymring
    deler bekymring
    deler din bekymring
    deler deres bekymring
    følger nøje
    følger situationen
    tæt følger
    tager til efterretning
    rejser regelmæssigt
    fordømmer
evasion-not-ours =
    ikke kompetent
    ikke ansvarlig
    ligger uden for
    uden for vores
    ikke inden for vores
    uden kompetence
    har ikke beføjelse
    jurisdiktion
    er en sag for
evasion-no-evidence =
    ingen beviser
    ingen oplysninger
    ikke bekræftet
    ubekræftede
    beskyldninger
    påstande
    provokation
    eksisterer ikke
    findes ikke
    ingen klager
    ingen anmeldelser
evasion-internal =
    indre anliggende
    indre anliggender
    intern sag
    indblanding
    suveræn
    traditionelle værdier
evasion-forwarded =
    videresendt
    sendt videre
    givet videre
    oversendt
    henvist til
