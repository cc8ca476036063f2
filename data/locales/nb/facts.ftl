### Norwegian Bokmål: the facts that letters may carry.

## Facts (ids as in facts.json)

fact-purge-begins = Mot slutten av februar 2017 begynte politi og sikkerhetsstyrker i Tsjetsjenia å gripe menn de tok for homofile, holde dem i uoffisielle fengsler og torturere dem.
fact-novaya-gazeta-report = Den 1. april 2017 skrev avisen Novaja Gazeta at mer enn hundre menn var frihetsberøvet i Tsjetsjenia på grunn av faktisk eller antatt seksuell orientering, og at minst tre var drept.
fact-un-experts-2017 = Den 13. april 2017 oppfordret FNs menneskerettighetseksperter Russland til å stanse forfølgelsen av menn som antas å være homofile i Tsjetsjenia, og talte om vold i et omfang regionen ikke før hadde sett.
fact-germany-speaks-up-2017 = I mai 2017 ba Tysklands forbundskansler den russiske presidenten personlig om å bruke sin innflytelse til vern av homofile menn i Tsjetsjenia.
fact-ep-resolution-2017 = Den 18. mai 2017 fordømte Europaparlamentet forfølgelsen i Tsjetsjenia, og krevde granskning og beskyttelse av dem som flykter.
fact-hrw-report-2017 = I mai 2017 meldte Human Rights Watch, som hadde snakket med ofre, at forfølgelsen var godkjent i toppen av den lokale ledelsen.
fact-us-house-hres-351 = Den 27. juni 2017 fordømte Representantenes hus i USA forfølgelsen i Tsjetsjenia i sin resolusjon 351.
fact-canada-31 = I 2017 tok Canada, i samarbeid med hjelpeorganisasjonen Rainbow Railroad, i det stille imot 31 mennesker fra Tsjetsjenia på rundt tre måneder.
fact-us-sanctions-2017 = Den 20. desember 2017 satte USA Den tsjetsjenske republikks leder og enda en tsjetsjensk tjenestemann på sin Magnitskij-liste; den andre ble knyttet til mishandling av homofile menn.
fact-pace-2230 = Den 27. juni 2018 oppfordret Europarådets parlamentarikerforsamling Russland til å etterforske, eller til å la en internasjonal granskning gjøre det (resolusjon 2230).
fact-un-cat-2018 = I august 2018 offentliggjorde FNs torturkomité, etter å ha spurt ut den russiske delegasjonen om disse forbrytelsene, sine avsluttende merknader (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Den 1. november 2018 satte seksten stater i gang OSSEs Moskva-mekanisme om Tsjetsjenia, og Russland brukte ikke sin rett til å utpeke en ekspert.
fact-osce-benedek-report = I desember 2018 bekreftet rapportøren som var oppnevnt under OSSEs Moskva-mekanisme, svært alvorlige overgrep mot lhbti-personer i Tsjetsjenia, og fant at de ansvarlige nyter straffrihet.
fact-second-wave = I januar 2019 meldte det russiske LGBT-nettverket om en ny bølge, der rundt førti mennesker ble frihetsberøvet og to drept.
fact-hrw-2019 = I mai 2019 meldte Human Rights Watch at minst 23 menn hadde vært holdt fanget i Tsjetsjenia mellom desember 2018 og april 2019, og at noen av dem var torturert.
fact-uk-us-sanctions-2020 = Den 10. desember 2020 innførte Storbritannia sanksjoner mot tre tsjetsjenske tjenestemenn og en spesiell politienhet for tortur av lhbt-personer, og samme dag førte USA flere medhjelpere til Tsjetsjenias hersker opp på en liste.
fact-ecchr-complaint = I februar 2021 ble en anmeldelse mot fem tsjetsjenske tjenestemenn, for forbrytelser mot menneskeheten, levert til den føderale riksadvokaten i Tyskland; den gjelder minst 150 ofre.
fact-taken-from-nizhny-novgorod = I februar 2021 ble to unge mennesker, hvorav en på 17 år, grepet i Nizjnij Novgorod og ført til Tsjetsjenia; i løpet av få dager påla Den europeiske menneskerettsdomstolen hastetiltak.
fact-eu-sanctions = Den 22. mars 2021 førte Den europeiske union to tsjetsjenske kommandanter opp på sin liste over menneskerettighetssanksjoner for deres del i denne forfølgelsen.
fact-shelter-stormed = I juni 2021 trengte politiet seg inn i et krisesenter for kvinner i Makhatsjkala, og en ung kvinne som hadde flyktet fra vold på grunn av sin seksuelle orientering, ble gitt tilbake til familien i Tsjetsjenia.
fact-law-2022-echr-not-executed = I juni 2022 gjorde Russland det til lov at dommer fra Den europeiske menneskerettsdomstolen som trådte i kraft etter 15. mars 2022, ikke lenger fullbyrdes.
fact-forced-to-war = Siden september 2022 har menn som antas å være homofile i Tsjetsjenia, ifølge en gruppe som evakuerer mennesker fra regionen, måttet velge mellom løsepenger og å bli sendt i krigen mot Ukraina.
fact-russia-leaves-echr = Den 16. september 2022 opphørte Russland å være part i Den europeiske menneskerettskonvensjonen; domstolen i Strasbourg kan bare dømme om det som skjedde før den dagen.
fact-un-hrc-2022 = I 2022 fant FNs menneskerettskomité at vilkårlig frihetsberøvelse og tortur, særlig av lhbt-personer, fortsatt er utbredt i Nord-Kaukasus og ikke blir skikkelig etterforsket.
fact-un-rapporteur-created = Den 7. oktober 2022 opprettet FNs menneskerettighetsråd vervet som spesialrapportør for menneskerettigheter i Russland, som ble tiltrådt 1. mai 2023.
fact-detained-at-airport = I februar 2023 ble en mann fra Tsjetsjenia som hadde asyl i Nederland og var kommet tilbake til farens begravelse, pågrepet på en flyplass i Moskva på anmodning fra tsjetsjensk politi.
fact-journalist-and-lawyer-beaten = Den 4. juli 2023 banket bevæpnede menn i Tsjetsjenia opp en kvinnelig journalist som hadde skrevet om forfølgelsen, og advokaten som reiste med henne.
fact-taken-from-st-petersburg = I august 2023 hentet politiet, sammen med menn fra Tsjetsjenia, en ung kvinne i leiligheten hennes i St. Petersburg og overleverte henne til familien hun hadde flyktet fra; siden er det ikke noe pålitelig livstegn.
fact-lapunov-v-russia = Den 12. september 2023 slo Den europeiske menneskerettsdomstolen i Lapunov mot Russland (nr. 28834/19) fast at representanter for staten i Tsjetsjenia hadde bortført og torturert en mann på grunn av hans seksuelle orientering, og at Russland hadde unnlatt å etterforske det.
fact-supreme-court-extremist = Den 30. november 2023 forbød Russlands høyesterett, bak lukkede dører, en udefinert «internasjonal lhbt-bevegelse» som ekstremistisk, slik at hjelp til mennesker i fare nå kan straffes.
fact-held-three-months = I januar 2024 ble det kjent at en mann som i 2022 hadde vært holdt mer enn tre måneder i kjelleren på en politistasjon i Groznyj, og torturert der fordi han er homofil, var i sikkerhet i utlandet.
fact-extradition-refused = Den 30. januar 2024 nektet en domstol i Jerevan å utlevere en mann fra Tsjetsjenia, siden han verken ville være trygg der eller andre steder i Russland.
fact-nc-sos-figures = Tidlig i 2024 hadde én frivilliggruppe og forgjengeren dens brakt 373 mennesker ut av Nord-Kaukasus, og 317 videre til trygge land.
fact-case-opened-2024 = Etter mer enn to tusen henvendelser fra folk ble det i april 2024 opprettet straffesak om forsvinningen til en ung kvinne som var ført til Tsjetsjenia.
fact-detentions-2024 = I slutten av august 2024 meldte en gruppe som hjelper mennesker i regionen, om en voksende bølge av pågripelser av homofile menn i Tsjetsjenia, med feller via datingapper.
fact-hundred-convicted = Innen juni 2025 var mer enn hundre mennesker dømt i Russland for den påståtte «lhbt-bevegelsen» eller dens symboler, etter Human Rights Watchs telling.
fact-four-thousand-appeals = Innen midten av juni 2025 hadde mer enn fire tusen henvendelser bedt om at saken til en ung kvinne som forsvant i Tsjetsjenia, ble tatt fra de lokale myndighetene.
fact-germany-visas-frozen = Sent i juli 2025 frøs Tyskland sine humanitære visum for mennesker i fare fra Russland, og innen oktober var den raske prosedyren avsluttet.
fact-murder-in-yerevan = I oktober 2025 ble en ung kvinne som hadde flyktet fra Tsjetsjenia med hjelp fra menneskerettighetsforkjempere, funnet myrdet i Jerevan.
fact-picket-jailed = I november 2025 ble en kvinne i St. Petersburg fengslet i ti dager fordi hun sto alene på gaten med en plakat for venninnen sin, en ung kvinne som var ført til Tsjetsjenia.
fact-cherkessk-sentence = I desember 2025 dømte en domstol i Nord-Kaukasus en mann til to og et halvt års fengsel for meldinger i en gruppechat, som deltakelse i den forbudte «lhbt-bevegelsen».
fact-nine-banned = Mellom mars og mai 2026 forbød russiske domstoler ni organisasjoner som hjelper lhbt-personer.
