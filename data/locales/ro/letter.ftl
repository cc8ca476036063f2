### Romanian: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Persecutarea persoanelor LGBT în Cecenia: ce se poate face de aici
    .b = Cecenia: oameni în pericol și ce puteți face pentru ei
subject-ministry =
    .a = Persecutarea persoanelor LGBT în Cecenia
    .b = O cerere: persoane LGBT în pericol în Cecenia
subject-un-mission =
    .a = Organizația Națiunilor Unite și persecutarea persoanelor LGBT în Cecenia
    .b = Cecenia și dezbaterea privind drepturile omului în Rusia
subject-embassy =
    .a = Persecutarea persoanelor LGBT în Republica Cecenă
    .b = Răpiri și tortură în Republica Cecenă: obligația de a ancheta
subject-authority =
    .a = Răpirea și torturarea persoanelor LGBT în Republica Cecenă
    .b = Petiție privind crimele împotriva persoanelor LGBT din Republica Cecenă
subject-un-body =
    .a = Persecutarea persoanelor LGBT în Cecenia (Federația Rusă)
    .b = Cecenia: persecuția continuă, impunitatea la fel
subject-european-body =
    .a = Răspunsul Europei la persecutarea persoanelor LGBT în Cecenia
    .b = Cei care fug din Cecenia și ce le datorează Europa
subject-company =
    .a = Siguranța utilizatorilor dumneavoastră din Cecenia și din Rusia
    .b = Cecenia: ce poate face compania dumneavoastră pentru oameni în pericol
subject-newsroom =
    .a = Cecenia: o persecuție care continuă aproape fără știri
    .b = Rugămintea de a scrie despre persecutarea persoanelor LGBT în Cecenia
subject-ask-letter-to-the-editor =
    .a = Scrisoare către redacție: persecuția din Cecenia continuă
    .b = Pentru publicare: oameni în pericol în Cecenia
subject-ask-sanctions =
    .a = Sancțiuni pentru persecutarea persoanelor LGBT în Cecenia
    .b = Cecenia: cei răspunzători și sancțiunile noastre
subject-ask-universal-jurisdiction =
    .a = Crimele împotriva persoanelor LGBT din Cecenia și instanțele noastre
    .b = Cecenia: pot fi judecați aici cei răspunzători?
subject-ask-question-on-returns =
    .a = Oameni fugiți din Cecenia: promisiunea de a nu trimite pe nimeni înapoi
    .b = Nicio returnare în Rusia pentru cei fugiți din Cecenia
subject-ask-send-nobody-back =
    .a = Oameni fugiți din Cecenia: promisiunea de a nu trimite pe nimeni înapoi
    .b = Nicio returnare în Rusia pentru cei fugiți din Cecenia
subject-ask-question-on-un-vote =
    .a = Votul nostru la ONU privind drepturile omului în Rusia
    .b = Cecenia și glasul țării noastre la Națiunile Unite
subject-ask-instruct-missions =
    .a = Glasul nostru la ONU privind drepturile omului în Rusia
    .b = Cecenia și misiunile noastre pe lângă Națiunile Unite
subject-ask-stop-bans =
    .a = Petiție: interzicerea organizațiilor care ajută oameni în pericol
    .b = Ajutorul pentru oameni în pericol nu este „extremism”: o cerere
subject-ask-cooperate-with-un =
    .a = Petiție: accesul experților Națiunilor Unite în Republica Cecenă
    .b = Experții Națiunilor Unite și Republica Cecenă: o cerere
subject-ask-stop-handovers =
    .a = Petiție: persoane predate de poliție Republicii Cecene
    .b = Niciun adult să nu fie predat Republicii Cecene: o cerere
subject-ask-follow-up-report =
    .a = Cecenia: ce s-a ales de raportul din 2018 întocmit în cadrul Mecanismului de la Moscova
    .b = După raportul privind Cecenia din cadrul Mecanismului de la Moscova
subject-ask-protect-people =
    .a = Oameni care fug din Cecenia: vize din motive umanitare
    .b = O viză pentru persoanele LGBT nevoite să plece din Cecenia

## Openings ($here: where the writer lives)

opening-representative =
    .a = Locuiesc { $here } și vă scriu ca una dintre persoanele pe care le reprezentați. În Cecenia, autoritățile răpesc, torturează și ucid oameni pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Vă cer atenția pentru cei care nu au niciun ales căruia să-i scrie: oamenii din Cecenia vânați de propriile autorități din pricina celor pe care îi iubesc sau a ceea ce sunt. Trăiesc { $here }.
    .c = Această scrisoare privește Cecenia, unde poliția și forțele de securitate rețin și torturează de ani întregi persoane gay, lesbiene, bisexuale sau transgender ori luate drept astfel. Locuiesc { $here }.
opening-ministry =
    .a = Locuiesc { $here } și vă scriu despre oamenii pe care autoritățile din Cecenia îi răpesc, îi torturează și îi ucid pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Vă rog să priviți spre Cecenia: persecutarea persoanelor gay, lesbiene, bisexuale și transgender de către forțe ale statului continuă de când a ieșit la iveală, în 2017. Trăiesc { $here }, iar lucrul acesta mă privește.
    .c = Sunt în Cecenia oameni a căror viață este în pericol din cauza orientării sexuale sau a identității de gen; despre ei este vorba aici. Locuiesc { $here } și cred că țara noastră îi poate ajuta.
opening-un-mission =
    .a = Locuiesc { $here } și scriu misiunii care vorbește în numele nostru la Națiunile Unite. În Cecenia, autoritățile răpesc și torturează oameni pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Țara noastră are un glas la Națiunile Unite și vă rog să-l folosiți pentru cei care nu au: oamenii persecutați de autorități în Cecenia din cauza orientării sexuale sau a identității de gen. Trăiesc { $here }.
    .c = O persecuție dusă de forțe ale statului și neanchetată cum se cuvine, cea a persoanelor gay, lesbiene, bisexuale și transgender din Cecenia, este motivul acestei scrisori. Locuiesc { $here }.
opening-embassy =
    .a = Locuiesc { $here } și vă scriu despre răpirea și torturarea, în Republica Cecenă, a unor oameni care sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Dumneavoastră reprezentați Federația Rusă, de aceea vă sesizez cu privire la grave încălcări ale drepturilor omului în Republica Cecenă: persecutarea unor persoane din cauza orientării sexuale sau a identității de gen. Trăiesc { $here }.
    .c = Îngăduiți-mi să vă vorbesc despre oameni din Republica Cecenă care au fost ridicați, ținuți în detenție secretă și torturați de agenți ai statului pentru că sunt, sau trec drept, gay, lesbiene, bisexuali sau transgender. Locuiesc { $here }.
opening-authority =
    .a = Locuiesc { $here } și vă scriu despre crimele săvârșite în Republica Cecenă împotriva unor oameni care sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Vă adresez această petiție din cauza răpirilor și a torturii la care, în Republica Cecenă, funcționari ai statului au supus oameni pentru orientarea lor sexuală, reală sau presupusă. Trăiesc { $here }.
opening-un-body =
    .a = Locuiesc { $here } și vă scriu, în nume personal, despre persecutarea persoanelor gay, lesbiene, bisexuale și transgender în Cecenia.
    .b = Prin aceste rânduri doresc să vă sprijin munca, precum și oamenii din Cecenia pe care forțe ale statului îi rețin și îi torturează din cauza orientării sexuale sau a identității de gen. Trăiesc { $here }.
opening-european-body =
    .a = Locuiesc { $here } și vă scriu despre oamenii din Cecenia pe care forțe ale statului îi răpesc, îi torturează și îi ucid pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = Mă adresez dumneavoastră în privința Ceceniei și a celor care au fugit de acolo din cauza orientării sexuale sau a identității de gen și nu sunt încă în siguranță. Trăiesc { $here }.
opening-company =
    .a = Locuiesc { $here } și vă scriu despre oameni din Cecenia care vă folosesc serviciul, sau l-ar folosi dacă ar fi sigur: persoane gay, lesbiene, bisexuale și transgender pe care autoritățile le răpesc și le torturează.
    .b = Ceea ce hotărăște compania dumneavoastră ajunge până în Cecenia, unde autoritățile îi vânează pe cei care sunt, sau trec drept, gay, lesbiene, bisexuali sau transgender. Trăiesc { $here } și vă rog să vă gândiți la ei.
opening-newsroom =
    .a = Locuiesc { $here } și vă urmăresc munca. Vă rog să scrieți din nou despre Cecenia, unde autoritățile răpesc, torturează și ucid oameni pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender.
    .b = În 2017 lumea a aflat dintr-un ziar că în Cecenia oamenii sunt ridicați și torturați din cauza orientării lor sexuale. Nu s-a oprit; doar știrile s-au rărit. Trăiesc { $here } și vă rog să scrieți una și dumneavoastră.
opening-letter-to-the-editor =
    .a = În Cecenia, autoritățile răpesc și torturează oameni pentru că sunt, sau sunt considerați, gay, lesbiene, bisexuali sau transgender. Se știe din 2017 și continuă.
    .b = Despre Cecenia se mai aude puțin. Și totuși, acolo autoritățile încă rețin și torturează oameni din pricina celor pe care îi iubesc sau a ceea ce sunt.

## The sentence before the facts

facts-intro =
    .a = Cele ce urmează sunt de notorietate publică.
    .b = Aceste fapte sunt documentate.
    .c = Mă sprijin pe aceste rapoarte și constatări.
    .d = Faptele vorbesc de la sine.

facts-intro-one =
    .a = Cele ce urmează sunt de notorietate publică.
    .b = Faptele vorbesc de la sine.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = În noiembrie 2018, țara noastră a fost unul dintre cele șaisprezece state care au cerut OSCE să cerceteze aceste crime; raportul încă își așteaptă urmările.
    .b = Șaisprezece state, al nostru printre ele, au pornit în noiembrie 2018 ancheta OSCE privind Cecenia, așa că chestiunea este deja și a noastră.
local-un-lgbti-core-group =
    .a = Ca membră a Grupului restrâns LGBTI la Națiunile Unite, țara noastră s-a angajat să ia cuvântul în asemenea chestiuni.
    .b = Țara noastră face parte din Grupul restrâns LGBTI la Națiunile Unite; în Cecenia acest angajament este pus la încercare.
local-equal-rights-coalition =
    .a = Ca membră a Coaliției pentru Drepturi Egale, țara noastră s-a angajat să apere drepturile persoanelor LGBT.
    .b = Țara noastră aparține Coaliției pentru Drepturi Egale: iată unde se poate arăta ce înseamnă aceasta.

## The last sentence

closing-representative =
    .a = M-ar bucura să aflu ce veți hotărî.
    .b = Vă rog să-mi comunicați răspunsul pe care îl primiți.
closing-ministry =
    .a = Aș aprecia un răspuns din partea dumneavoastră.
    .b = Vă rog să-mi faceți cunoscut ce intenționați să faceți.
closing-un-mission =
    .a = Mulțumesc pentru munca dumneavoastră; aș prețui un scurt răspuns.
    .b = Mi-ar fi de folos să aflu ce hotărăște delegația noastră.
closing-embassy =
    .a = Scriu cu respect pentru funcția dumneavoastră și pentru oamenii din Republica Cecenă și aș aprecia un răspuns.
    .b = În speranța unui răspuns pe fond, vă mulțumesc pentru atenție.
closing-authority =
    .a = Aș aprecia un răspuns pe fondul acestei petiții.
    .b = Solicit un răspuns scris și vă mulțumesc pentru atenție.
closing-un-body =
    .a = Mulțumesc pentru munca dumneavoastră. Nu aștept răspuns; am vrut să știți că sunt oameni care urmăresc.
    .b = Cu recunoștință pentru tot ce faceți pentru oameni care nu pot vorbi liber.
closing-european-body =
    .a = Aș aprecia un răspuns din partea dumneavoastră.
    .b = Vă mulțumesc pentru atenția acordată unor oameni care nu vă pot scrie ei înșiși.
closing-company =
    .a = M-ar bucura să aflu ce hotărâți.
    .b = Vă rog să-mi spuneți ce aveți de gând să faceți.
closing-newsroom =
    .a = Mulțumesc pentru lectură și pentru munca dumneavoastră.
    .b = Voi citi cu interes ce veți afla.
closing-withheld =
    .a = Nu îmi pot pune numele sub această scrisoare, fiindcă m-ar putea pune în pericol. Vă rog să îi dați curs chiar și așa.
    .b = Numele meu lipsește de aici: ar fi un pericol pentru mine. Vă rog să cântăriți ce se spune, nu cine o spune.
