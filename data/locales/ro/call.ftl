### Romanian: telephone calls, the lines spoken to the office.

## Spoken: who calls

say-hello = Bună ziua, vă mulțumesc că mi-ați răspuns.
say-who = Locuiesc { $here } și sun în nume personal.
say-who-no-place = Sun în nume personal.
say-who-representative = Locuiesc { $here } și sunt una dintre persoanele pe care le reprezintă acest birou.
say-who-representative-no-place = Sunt una dintre persoanele pe care le reprezintă acest birou.

## Spoken: the matter, in two sentences

say-matter = Sun în legătură cu Cecenia. Acolo autoritățile răpesc și torturează oameni pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
say-matter-russian = Sun în legătură cu Republica Cecenă. Funcționari ai statului au răpit și torturat acolo oameni din cauza orientării sexuale sau a identității de gen, iar aceste crime nu au fost anchetate cum se cuvine.
say-matter-company = Sun în legătură cu persoanele gay, lesbiene, bisexuale și transgender din Rusia, mai ales din Cecenia. Acolo sunt persecutate și se spune că li se întind capcane prin aplicații de întâlniri.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = Rugămintea mea este aceasta: întrebați guvernul în scris ce va face pentru cei care fug de această persecuție.
say-ask-ministry = Rugămintea mea este aceasta: nimeni care fuge de această persecuție să nu fie trimis înapoi în Rusia.
say-ask-un-mission = Rugămintea mea este aceasta: sprijiniți Raportorul special pentru drepturile omului în Rusia, prin cuvânt și prin vot.
say-ask-embassy = Rugămintea mea este aceasta: spuneți Moscovei că oamenii de aici cer o anchetă efectivă a acestor crime.
say-ask-authority = Rugămintea mea este aceasta: crimele acestea să fie anchetate de funcționari din afara Republicii Cecene.
say-ask-un-body = Rugămintea mea este aceasta: păstrați Cecenia în rapoartele dumneavoastră și în întrebările pe care le puneți Rusiei.
say-ask-european-body = Rugămintea mea este aceasta: insistați ca guvernele Europei să dea adăpost celor care fug de această persecuție.
say-ask-company = Rugămintea mea este aceasta: avertizați-vă utilizatorii din Rusia asupra pericolului și nu dați autorităților nimic din ce știți despre ei.
say-ask-newsroom = Rugămintea mea este aceasta: relatați ce se întâmplă azi în Cecenia și despre oamenii care au trebuit să fugă.

## Spoken: how the call goes on

say-how-to-hear = Îmi puteți spune ce veți face și cum voi afla?
say-refused = Înțeleg. Notați, vă rog, că a fost un apel despre Cecenia și ce am cerut.
say-wrong-number = Scuzați greșeala. Îmi puteți spune numărul potrivit?
say-no-address = Nu vreau să-mi dau adresa. Notați, vă rog, cererea mea fără ea.
say-address-representative = Da, desigur. Vă spun numele și adresa mea, literă cu literă.
say-in-writing = Da, o trimit în scris. La ce adresă și în atenția cui?
say-stock-answer = Vă mulțumesc, dar asta nu răspunde la cererea mea. Pot să o repet?
say-stock-answer-russian = Știu că acesta este răspunsul oficial. În 2023, Curtea Europeană a Drepturilor Omului a constatat că agenți ai statului au răpit și torturat un bărbat în Cecenia din cauza orientării sale sexuale.
say-thanks = Vă mulțumesc pentru timpul acordat. La revedere.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Bună ziua, locuiesc { $here }.
say-voicemail-who-no-place = Bună ziua.
say-voicemail-matter = Sun în legătură cu Cecenia, unde autoritățile torturează oameni pentru că sunt gay, lesbiene, bisexuali sau transgender.
say-voicemail-thanks = Vă mulțumesc.
