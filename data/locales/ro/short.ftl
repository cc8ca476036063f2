### Romanian: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = În Cecenia, autoritățile vânează și torturează oameni pentru că sunt gay, lesbiene, bisexuali sau transgender. Locuiesc { $here } și vă rog să puneți guvernului o întrebare: ce face pentru cei care fug?
    .b = Trăiesc { $here }. Cereți, vă rog, guvernului să spună public ce face pentru persoanele LGBT care fug de tortura din Cecenia și comunicați-mi răspunsul.
note-ministry =
    .a = În Cecenia, autoritățile vânează și torturează oameni pentru că sunt gay, lesbiene, bisexuali sau transgender. Locuiesc { $here } și vă rog să discutați aceasta cu Rusia și să îi protejați pe cei care fug.
    .b = Trăiesc { $here }. Ridicați glasul, vă rog, pentru persoanele LGBT din Cecenia, răpite și torturate de autorități, și nu trimiteți înapoi pe nimeni care a fugit.
note-un-mission =
    .a = În Cecenia, autoritățile răpesc și torturează persoane LGBT. Locuiesc { $here } și vă rog să numiți Cecenia la următoarea dezbatere despre drepturile omului în Rusia.
    .b = Trăiesc { $here }. Sprijiniți, vă rog, Raportorul special pentru drepturile omului în Rusia, iar declarația noastră să cuprindă o frază despre persoanele LGBT din Cecenia.
note-embassy =
    .a = Locuiesc { $here }. Spuneți-mi, vă rog, ce s-a făcut pentru anchetarea răpirii și torturării persoanelor LGBT în Republica Cecenă și cine a ajuns în fața justiției.
    .b = Vă rog să transmiteți Procurorului General îngrijorarea mea pentru oamenii răpiți și torturați în Republica Cecenă din cauza orientării lor sexuale. Trăiesc { $here }.
note-authority =
    .a = Cer o anchetă efectivă privind răpirea și torturarea unor oameni în Republica Cecenă din cauza orientării lor sexuale, reale sau presupuse. Locuiesc { $here }.
    .b = Vă rog să dispuneți cercetarea crimelor împotriva persoanelor LGBT din Republica Cecenă, iar cei care depun mărturie să fie protejați. Trăiesc { $here }.
note-un-body =
    .a = Țineți, vă rog, persecutarea persoanelor LGBT din Cecenia sub ochii lumii și întrebați cine a ajuns în fața justiției. Locuiesc { $here } și nu le-am uitat.
    .b = Trăiesc { $here }. Vă mulțumesc pentru munca dumneavoastră și vă rog să numiți mai departe Cecenia, unde persoane LGBT sunt răpite și torturate.
note-european-body =
    .a = Locuiesc { $here }. Faceți, vă rog, ce poate Europa pentru persoanele LGBT care fug de tortura din Cecenia: lăsați-le să intre și nu trimiteți pe nimeni înapoi.
    .b = Persoanele LGBT din Cecenia sunt răpite și torturate de autorități. Trăiesc { $here } și vă rog să păstrați acest subiect pe agenda Europei.
note-company =
    .a = Locuiesc { $here }. În Cecenia, persoanele LGBT sunt vânate de autorități. Faceți, vă rog, serviciul dumneavoastră cât mai sigur pentru ele și spuneți public ce faceți.
    .b = Ceea ce hotărâți atinge persoane LGBT din Cecenia, pe care autoritățile le răpesc și le torturează. Trăiesc { $here } și vă rog să vă gândiți întâi la siguranța lor.
note-newsroom =
    .a = Locuiesc { $here }. În Cecenia, persoane LGBT sunt încă răpite și torturate și se vorbește puțin despre aceasta. Scrieți, vă rog, din nou.
    .b = Priviți iarăși, vă rog, spre Cecenia, unde autoritățile vânează persoane LGBT. Trăiesc { $here } și voi citi cu interes ce veți afla.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Locuiesc { $here }. Am citit ce li se face oamenilor în Cecenia și vreau să știți că aveți pe cineva alături. Departe de acolo, mulți se gândesc la voi și fac ce pot.
    .b = De la cineva pe care nu îl știți și care trăiește { $here }: nimeni nu vă dă uitării. Vă admir curajul și scriu mai departe celor care ar putea schimba ceva.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Răspunsul dumneavoastră la scrisoarea mea despre persecutarea persoanelor LGBT în Cecenia
    .b = Din nou despre Cecenia, după răspunsul primit
reply-opening =
    .a = Vă mulțumesc pentru răspunsul la scrisoarea mea despre persecutarea persoanelor LGBT în Cecenia.
    .b = Răspunsul dumneavoastră la scrisoarea despre Cecenia a ajuns la mine; vă mulțumesc pentru el.
reply-quote =
    .a = Scrieți: „{ $quote }”.
    .b = În răspunsul dumneavoastră se spune: „{ $quote }”.
reply-evasion-concern =
    .a = Mă bucur că împărtășiți îngrijorarea. Scrisoarea mea cerea mai mult: o măsură pe care instituția dumneavoastră o poate lua.
    .b = Îngrijorarea este un început. Am cerut un pas, iar la el nu am găsit răspuns.
reply-evasion-not-ours =
    .a = Înțeleg că hotărăsc și alții. Ceea ce am cerut ține de puterile instituției dumneavoastră.
    .b = Că răspund și alții nu este un răspuns la ce v-am cerut.
reply-evasion-no-evidence =
    .a = Faptele sunt stabilite: la 12 septembrie 2023, în cauza Lapunov împotriva Rusiei (nr. 28834/19), Curtea Europeană a Drepturilor Omului a constatat că agenți ai statului au răpit și torturat un bărbat în Cecenia din cauza orientării sale sexuale.
    .b = O instanță internațională a constatat altceva: vedeți hotărârea Curții Europene a Drepturilor Omului din 12 septembrie 2023, Lapunov împotriva Rusiei (nr. 28834/19).
reply-evasion-internal =
    .a = Tortura nu este niciodată o chestiune internă: Convenția Națiunilor Unite împotriva torturii, la care Rusia este parte, obligă orice stat să o ancheteze.
    .b = Interzicerea torturii obligă fiecare stat față de toate celelalte; Rusia este parte la Convenția Națiunilor Unite împotriva torturii.
reply-evasion-forwarded =
    .a = Vă mulțumesc că ați trimis mai departe scrisoarea mea. Aș vrea să știu cui și ce s-a răspuns.
    .b = Spuneți-mi, vă rog, unde a ajuns scrisoarea și faceți-mi cunoscut răspunsul.
reply-evasion-none =
    .a = Am căutat în el un răspuns la ce cerusem și nu l-am găsit.
    .b = Încă nu spune ce doream să aflu.
reply-repeat =
    .a = De aceea o cer încă o dată.
    .b = Îmi repet așadar cererea.
reply-closing =
    .a = Aș aprecia un răspuns la acest unic punct.
    .b = Un răspuns scurt la această singură cerere este tot ce doresc.

evasion-concern =
    profund îngrijora
    îngrijorare
    împărtă
    urmărim cu aten
    urmărește cu atenție
    urmăreşte cu atenţie
    urmărim îndeaproape
    monitoriz
    luăm act
    am luat act
    luat la cunoștință
    în mod regulat
    condamn
evasion-not-ours =
    nu intră în
    nu ține de
    nu este de competen
    nu are competen
    nu avem competen
    nu suntem competen
    în afara
    depășește
    depăşeşte
    nu răspunde
    revine altei
    jurisdic
evasion-no-evidence =
    nu există dovezi
    nicio dovadă
    fără dovezi
    nu există informa
    nu deținem informa
    nu deţinem informa
    nu au fost confirmat
    nu s-a confirmat
    neconfirmat
    presupus
    acuzați
    acuzaţi
    provocare
    nu există
    nicio plângere
evasion-internal =
    afacere internă
    afaceri interne
    afacerile interne
    chestiune internă
    problemă internă
    ingerin
    amestec
    suveran
    valori tradi
evasion-forwarded =
    transmis
    trimis mai departe
    redirec
    înaintat
    remis
    îndrumat către
