### Norwegian Bokmål: what is spoken to the office on the telephone.

## Spoken: who calls

say-hello = Hei, og takk for at du tar telefonen.
say-who = Jeg bor { $here } og ringer som vanlig borger.
say-who-no-place = Jeg ringer som vanlig borger.
say-who-representative = Jeg bor { $here } og er en av dem kontoret deres representerer.
say-who-representative-no-place = Jeg er en av dem kontoret deres representerer.

## Spoken: the matter, in two sentences

say-matter = Det gjelder Tsjetsjenia. Myndighetene der bortfører og torturerer mennesker som er, eller antas å være, homofile, lesbiske, bifile eller transpersoner.
say-matter-russian = Det gjelder Den tsjetsjenske republikk. Offentlige tjenestepersoner der har bortført og torturert mennesker på grunn av seksuell orientering eller kjønnsidentitet, og forbrytelsene er ikke skikkelig etterforsket.
say-matter-company = Det gjelder homofile, lesbiske, bifile og transpersoner i Russland, særlig i Tsjetsjenia. De forfølges der, og det skal bli satt feller gjennom datingapper.

## Spoken: one request, by kind of office

say-ask-representative = Jeg ber om dette: spør regjeringen skriftlig hva den vil gjøre for mennesker som flykter fra denne forfølgelsen.
say-ask-ministry = Jeg ber om dette: sørg for at ingen som flykter fra denne forfølgelsen, blir sendt tilbake til Russland.
say-ask-un-mission = Jeg ber om dette: støtt spesialrapportøren for menneskerettigheter i Russland, i det dere sier, og når dere stemmer.
say-ask-embassy = Jeg ber om dette: si til Moskva at mennesker her ber om en effektiv etterforskning av disse forbrytelsene.
say-ask-authority = Jeg ber om dette: sørg for at disse forbrytelsene etterforskes av folk utenfor Den tsjetsjenske republikk.
say-ask-un-body = Jeg ber om dette: behold Tsjetsjenia i rapportene deres, og i spørsmålene deres til Russland.
say-ask-european-body = Jeg ber om dette: press Europas regjeringer til å gi ly til mennesker som flykter fra denne forfølgelsen.
say-ask-company = Jeg ber om dette: advar brukerne deres i Russland om faren, og gi ingenting av det dere vet om dem, til myndighetene.
say-ask-newsroom = Jeg ber om dette: meld om hva som skjer i Tsjetsjenia i dag, og om dem som måtte flykte.

## Spoken: how the call goes on

say-how-to-hear = Kan du si hva dere vil gjøre med det, og hvordan jeg får høre om det?
say-refused = Det forstår jeg. Kan du skrive opp at noen ringte om Tsjetsjenia, og hva jeg ba om?
say-wrong-number = Beklager feilen. Kan du gi meg det riktige nummeret?
say-no-address = Jeg vil ikke oppgi adressen min. Kan du skrive opp det jeg ber om, likevel?
say-address-representative = Ja, selvsagt. Jeg staver navnet og adressen min.
say-in-writing = Ja, jeg sender det skriftlig. Til hvilken adresse, og til hvem?
say-stock-answer = Takk, men det svarer ikke på det jeg ba om. Kan jeg gjenta det?
say-stock-answer-russian = Jeg vet at dette er det offisielle svaret. I 2023 fant Den europeiske menneskerettsdomstolen at representanter for staten i Tsjetsjenia hadde bortført og torturert en mann på grunn av hans seksuelle orientering.
say-thanks = Takk for tiden din. Ha det bra.

## Spoken: the message on the answering machine

say-voicemail-who = Hei, jeg bor { $here }.
say-voicemail-who-no-place = Hei.
say-voicemail-matter = Jeg ringer om Tsjetsjenia, der myndighetene torturerer mennesker fordi de er homofile, lesbiske, bifile eller transpersoner.
say-voicemail-thanks = Takk.
