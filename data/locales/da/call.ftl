### Danish: what is spoken to the office on the telephone.

## Spoken: who calls

say-hello = Goddag, og tak, fordi du tager imod mit opkald.
say-who = Jeg bor { $here } og ringer som borger.
say-who-no-place = Jeg ringer som borger.
say-who-representative = Jeg bor { $here } og er en af dem, jeres kontor repræsenterer.
say-who-representative-no-place = Jeg er en af dem, jeres kontor repræsenterer.

## Spoken: the matter, in two sentences

say-matter = Det handler om Tjetjenien. Myndighederne dér bortfører og torturerer mennesker, der er, eller menes at være, bøsser, lesbiske, biseksuelle eller transpersoner.
say-matter-russian = Det handler om Den Tjetjenske Republik. Embedsfolk dér har bortført og tortureret mennesker på grund af seksuel orientering eller kønsidentitet, og forbrydelserne er ikke efterforsket ordentligt.
say-matter-company = Det handler om bøsser, lesbiske, biseksuelle og transpersoner i Rusland, især i Tjetjenien. De forfølges dér, og der siges at blive sat fælder gennem datingapps.

## Spoken: one request, by kind of office

say-ask-representative = Jeg beder om dette: spørg regeringen skriftligt, hvad den vil gøre for mennesker, der flygter fra denne forfølgelse.
say-ask-ministry = Jeg beder om dette: sørg for, at ingen, der flygter fra denne forfølgelse, sendes tilbage til Rusland.
say-ask-un-mission = Jeg beder om dette: støt den særlige rapportør om menneskerettighederne i Rusland, i det, I siger, og når I stemmer.
say-ask-embassy = Jeg beder om dette: fortæl Moskva, at mennesker her beder om en effektiv efterforskning af disse forbrydelser.
say-ask-authority = Jeg beder om dette: sørg for, at disse forbrydelser efterforskes af folk uden for Den Tjetjenske Republik.
say-ask-un-body = Jeg beder om dette: behold Tjetjenien i jeres rapporter, og i jeres spørgsmål til Rusland.
say-ask-european-body = Jeg beder om dette: pres Europas regeringer for at give tilflugt til mennesker, der flygter fra denne forfølgelse.
say-ask-company = Jeg beder om dette: advar jeres brugere i Rusland om faren, og giv intet af det, I ved om dem, til myndighederne.
say-ask-newsroom = Jeg beder om dette: skriv om, hvad der sker i Tjetjenien i dag, og om dem, der måtte flygte.

## Spoken: how the call goes on

say-how-to-hear = Kan du sige, hvad I vil gøre ved det, og hvordan jeg hører om det?
say-refused = Det forstår jeg. Vil du skrive op, at nogen ringede om Tjetjenien, og hvad jeg bad om?
say-wrong-number = Undskyld fejlen. Kan du sige mig det rigtige nummer?
say-no-address = Jeg vil ikke give min adresse. Vil du skrive min anmodning op alligevel?
say-address-representative = Ja, selvfølgelig. Jeg staver mit navn og min adresse.
say-in-writing = Ja, jeg sender det skriftligt. Til hvilken adresse, og til hvem?
say-stock-answer = Tak, men det svarer ikke på det, jeg bad om. Må jeg gentage det?
say-stock-answer-russian = Jeg ved, at det er det officielle svar. I 2023 fandt Den Europæiske Menneskerettighedsdomstol, at repræsentanter for staten i Tjetjenien havde bortført og tortureret en mand på grund af hans seksuelle orientering.
say-thanks = Tak for din tid. Farvel.

## Spoken: the message on the answering machine

say-voicemail-who = Goddag, jeg bor { $here }.
say-voicemail-who-no-place = Goddag.
say-voicemail-matter = Jeg ringer om Tjetjenien, hvor myndighederne torturerer mennesker, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner.
say-voicemail-thanks = Tak.
