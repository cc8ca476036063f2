### Romanian: facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Spre sfârșitul lunii februarie 2017, poliția și forțele de securitate din Cecenia au început să ridice bărbați pe care îi credeau gay, să îi țină în închisori neoficiale și să îi tortureze.
fact-novaya-gazeta-report = La 1 aprilie 2017, ziarul Novaia Gazeta a relatat că peste o sută de bărbați fuseseră reținuți în Cecenia din cauza orientării lor sexuale, reale sau presupuse, și că cel puțin trei fuseseră uciși.
fact-un-experts-2017 = La 13 aprilie 2017, experți ai Națiunilor Unite în drepturile omului au cerut Rusiei să pună capăt persecutării bărbaților considerați gay în Cecenia și au vorbit de o violență de o amploare nemaivăzută în regiune.
fact-germany-speaks-up-2017 = În mai 2017, Cancelara Germaniei i-a cerut personal Președintelui rus să își folosească influența pentru protejarea bărbaților gay din Cecenia.
fact-ep-resolution-2017 = La 18 mai 2017, Parlamentul European a condamnat persecuția din Cecenia și a cerut o anchetă și protejarea celor care fug.
fact-hrw-report-2017 = În mai 2017, Human Rights Watch, care vorbise cu victime, a relatat că persecuția era aprobată la vârful conducerii locale.
fact-us-house-hres-351 = La 27 iunie 2017, Camera Reprezentanților a Statelor Unite a condamnat persecuția din Cecenia în Rezoluția 351.
fact-canada-31 = În 2017, Canada, împreună cu organizația caritabilă Rainbow Railroad, a primit discret 31 de persoane din Cecenia în aproximativ trei luni.
fact-us-sanctions-2017 = La 20 decembrie 2017, Statele Unite i-au înscris pe lista Magnitski pe șeful Republicii Cecene și pe un alt oficial cecen; pe cel din urmă l-au legat de abuzuri împotriva bărbaților gay.
fact-pace-2230 = La 27 iunie 2018, Adunarea Parlamentară a Consiliului Europei a cerut Rusiei să ancheteze sau să lase o anchetă internațională să o facă (Rezoluția 2230).
fact-un-cat-2018 = În august 2018, Comitetul Națiunilor Unite împotriva torturii, după ce a interogat delegația rusă asupra acestor crime, și-a publicat observațiile finale (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = La 1 noiembrie 2018, șaisprezece state au activat Mecanismul de la Moscova al OSCE în privința Ceceniei, iar Rusia nu și-a folosit dreptul de a numi un expert.
fact-osce-benedek-report = În decembrie 2018, raportorul numit în cadrul Mecanismului de la Moscova al OSCE a confirmat încălcări foarte grave împotriva persoanelor LGBTI din Cecenia și a constatat că cei răspunzători se bucură de impunitate.
fact-second-wave = În ianuarie 2019, Rețeaua LGBT rusă a semnalat un nou val, cu circa patruzeci de persoane reținute și două ucise.
fact-hrw-2019 = În mai 2019, Human Rights Watch a relatat că cel puțin 23 de bărbați fuseseră reținuți în Cecenia între decembrie 2018 și aprilie 2019 și că unii dintre ei fuseseră torturați.
fact-uk-us-sanctions-2020 = La 10 decembrie 2020, Regatul Unit a sancționat trei oficiali ceceni și o unitate specială de poliție pentru torturarea unor persoane LGBT, iar Statele Unite au înscris pe listă în aceeași zi alți apropiați ai conducătorului Ceceniei.
fact-ecchr-complaint = În februarie 2021, o plângere împotriva a cinci oficiali ceceni, pentru crime împotriva umanității, a fost depusă la Procurorul General Federal al Germaniei; ea privește cel puțin 150 de victime.
fact-taken-from-nizhny-novgorod = În februarie 2021, doi tineri, unul de 17 ani, au fost ridicați la Nijni Novgorod și duși în Cecenia; în câteva zile, Curtea Europeană a Drepturilor Omului a dispus măsuri urgente.
fact-eu-sanctions = La 22 martie 2021, Uniunea Europeană a supus doi comandanți ceceni sancțiunilor sale în materia drepturilor omului, pentru rolul lor în această persecuție.
fact-shelter-stormed = În iunie 2021, poliția a pătruns cu forța într-un adăpost pentru femei din Mahacikala, iar o tânără care fugise de violențe legate de orientarea ei sexuală a fost predată familiei din Cecenia.
fact-law-2022-echr-not-executed = În iunie 2022, Rusia a stabilit prin lege că hotărârile Curții Europene a Drepturilor Omului rămase definitive după 15 martie 2022 nu mai sunt executate.
fact-forced-to-war = Din septembrie 2022, potrivit unui grup care evacuează oameni din regiune, bărbați reținuți ca gay în Cecenia sunt siliți să aleagă între o răscumpărare și trimiterea la războiul împotriva Ucrainei.
fact-russia-leaves-echr = La 16 septembrie 2022, Rusia a încetat să fie parte la Convenția europeană a drepturilor omului; Curtea de la Strasbourg poate judeca doar ce s-a petrecut înainte de acea zi.
fact-un-hrc-2022 = În 2022, Comitetul ONU pentru Drepturile Omului a constatat că detenția arbitrară și tortura, mai ales a persoanelor LGBT, rămân răspândite în Caucazul de Nord și nu sunt anchetate cum se cuvine.
fact-un-rapporteur-created = La 7 octombrie 2022, Consiliul pentru Drepturile Omului a creat mandatul Raportorului special pentru drepturile omului în Rusia, exercitat de la 1 mai 2023.
fact-detained-at-airport = În februarie 2023, un bărbat din Cecenia care avea azil în Țările de Jos și revenise pentru înmormântarea tatălui său a fost reținut pe un aeroport din Moscova la cererea poliției cecene.
fact-journalist-and-lawyer-beaten = La 4 iulie 2023, bărbați înarmați au bătut în Cecenia o jurnalistă care scrisese despre persecuție și pe avocatul care călătorea cu ea.
fact-taken-from-st-petersburg = În august 2023, poliția, împreună cu bărbați din Cecenia, a luat o tânără din apartamentul ei din Sankt Petersburg și a predat-o familiei de care fugise; de atunci nu există niciun semn de viață demn de încredere.
fact-lapunov-v-russia = La 12 septembrie 2023, Curtea Europeană a Drepturilor Omului a hotărât în cauza Lapunov împotriva Rusiei (nr. 28834/19) că agenți ai statului au răpit și torturat un bărbat în Cecenia din cauza orientării sale sexuale și că Rusia nu a anchetat cum ar fi trebuit.
fact-supreme-court-extremist = La 30 noiembrie 2023, Curtea Supremă a Rusiei a interzis, cu ușile închise, ca extremistă o „mișcare LGBT internațională” nedefinită, astfel încât ajutarea celor în pericol poate fi acum pedepsită.
fact-held-three-months = În ianuarie 2024 s-a aflat că este în siguranță în străinătate un bărbat care în 2022 fusese ținut peste trei luni în pivnița unei secții de poliție din Groznîi și torturat acolo pentru că este gay.
fact-extradition-refused = La 30 ianuarie 2024, o instanță din Erevan a refuzat să predea un bărbat din Cecenia, deoarece nu ar fi în siguranță nici acolo, nici altundeva în Rusia.
fact-nc-sos-figures = Până la începutul lui 2024, un singur grup de voluntari și cel care l-a precedat scoseseră 373 de persoane din Caucazul de Nord, dintre care 317 au ajuns în țări sigure.
fact-case-opened-2024 = După peste două mii de petiții ale publicului, în aprilie 2024 a fost deschis un dosar penal privind dispariția unei tinere duse în Cecenia.
fact-detentions-2024 = La sfârșitul lui august 2024, un grup care ajută oameni din regiune a semnalat un val tot mai mare de rețineri ale bărbaților gay din Cecenia, cu capcane întinse prin aplicații de întâlniri.
fact-hundred-convicted = Până în iunie 2025, după numărătoarea Human Rights Watch, peste o sută de persoane fuseseră condamnate în Rusia din cauza presupusei „mișcări LGBT” sau a simbolurilor ei.
fact-four-thousand-appeals = Până la mijlocul lui iunie 2025, peste patru mii de petiții ceruseră ca dosarul unei tinere dispărute în Cecenia să fie luat din mâinile autorităților locale.
fact-germany-visas-frozen = La sfârșitul lui iulie 2025, Germania și-a înghețat vizele umanitare pentru persoane aflate în pericol din Rusia, iar până în octombrie procedura ei rapidă luase sfârșit.
fact-murder-in-yerevan = În octombrie 2025, o tânără care fugise din Cecenia cu ajutorul unor apărători ai drepturilor omului a fost găsită ucisă la Erevan.
fact-picket-jailed = În noiembrie 2025, o femeie din Sankt Petersburg a fost închisă zece zile pentru că a stat singură pe stradă cu un afiș pentru prietena ei, o tânără dusă în Cecenia.
fact-cherkessk-sentence = În decembrie 2025, o instanță din Caucazul de Nord a condamnat un bărbat la doi ani și jumătate de închisoare pentru mesaje într-un grup de discuții, ca participare la interzisa „mișcare LGBT”.
fact-nine-banned = Între martie și mai 2026, instanțe ruse au interzis nouă organizații care ajută persoane LGBT.
