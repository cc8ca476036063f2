### Danish: the facts that letters may carry.

## Facts (ids as in facts.json)

fact-purge-begins = Hen mod slutningen af februar 2017 begyndte politi og sikkerhedsstyrker i Tjetjenien at gribe mænd, som de troede var bøsser, holde dem i uofficielle fængsler og torturere dem.
fact-novaya-gazeta-report = Den 1. april 2017 skrev avisen Novaja Gazeta, at mere end hundrede mænd var tilbageholdt i Tjetjenien på grund af deres faktiske eller formodede seksuelle orientering, og at mindst tre var dræbt.
fact-un-experts-2017 = Den 13. april 2017 opfordrede FN’s menneskerettighedseksperter Rusland til at standse forfølgelsen af mænd, der holdes for bøsser i Tjetjenien, og talte om vold i et omfang, der ikke før var set i regionen.
fact-germany-speaks-up-2017 = I maj 2017 bad Tysklands forbundskansler personligt den russiske præsident om at bruge sin indflydelse til at beskytte bøsser i Tjetjenien.
fact-ep-resolution-2017 = Den 18. maj 2017 fordømte Europa-Parlamentet forfølgelsen i Tjetjenien, og krævede en undersøgelse og beskyttelse af dem, der flygter.
fact-hrw-report-2017 = I maj 2017 rapporterede Human Rights Watch, der havde talt med ofre, at forfølgelsen var godkendt i toppen af den lokale ledelse.
fact-us-house-hres-351 = Den 27. juni 2017 fordømte Repræsentanternes Hus i USA forfølgelsen i Tjetjenien i sin resolution 351.
fact-canada-31 = I 2017 tog Canada, i samarbejde med hjælpeorganisationen Rainbow Railroad, i stilhed imod 31 mennesker fra Tjetjenien på omkring tre måneder.
fact-us-sanctions-2017 = Den 20. december 2017 satte USA Den Tjetjenske Republiks leder og endnu en tjetjensk embedsmand på sin Magnitskij-liste; den sidste blev sat i forbindelse med mishandling af bøsser.
fact-pace-2230 = Den 27. juni 2018 opfordrede Europarådets Parlamentariske Forsamling Rusland til at efterforske, eller til at lade en international undersøgelse gøre det (resolution 2230).
fact-un-cat-2018 = I august 2018 offentliggjorde FN’s Komité mod Tortur, efter at have udspurgt den russiske delegation om disse forbrydelser, sine afsluttende bemærkninger (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Den 1. november 2018 satte seksten stater OSCE’s Moskvamekanisme i gang vedrørende Tjetjenien, og Rusland brugte ikke sin ret til at udpege en ekspert.
fact-osce-benedek-report = I december 2018 bekræftede den rapportør, der var udpeget under OSCE’s Moskvamekanisme, meget alvorlige krænkelser af LGBTI-personer i Tjetjenien, og fandt, at de ansvarlige nyder straffrihed.
fact-second-wave = I januar 2019 meldte det russiske LGBT-netværk om en ny bølge, hvor omkring fyrre mennesker blev tilbageholdt og to dræbt.
fact-hrw-2019 = I maj 2019 rapporterede Human Rights Watch, at mindst 23 mænd havde været tilbageholdt i Tjetjenien mellem december 2018 og april 2019, og at nogle af dem var blevet tortureret.
fact-uk-us-sanctions-2020 = Den 10. december 2020 indførte Storbritannien sanktioner mod tre tjetjenske embedsmænd og en særlig politienhed for tortur af LGBT-personer, og samme dag opførte USA yderligere medhjælpere til Tjetjeniens hersker på sin liste.
fact-ecchr-complaint = I februar 2021 blev en anmeldelse mod fem tjetjenske embedsmænd, for forbrydelser mod menneskeheden, indgivet til forbundsanklageren i Tyskland; den vedrører mindst 150 ofre.
fact-taken-from-nizhny-novgorod = I februar 2021 blev to unge mennesker, hvoraf den ene var 17 år, grebet i Nisjnij Novgorod og ført til Tjetjenien; inden for få dage pålagde Den Europæiske Menneskerettighedsdomstol hasteforanstaltninger.
fact-eu-sanctions = Den 22. marts 2021 satte Den Europæiske Union to tjetjenske kommandanter på sin liste over menneskerettighedssanktioner for deres del i denne forfølgelse.
fact-shelter-stormed = I juni 2021 trængte politiet ind i et krisecenter for kvinder i Makhatjkala, og en ung kvinde, der var flygtet fra vold på grund af sin seksuelle orientering, blev givet tilbage til sin familie i Tjetjenien.
fact-law-2022-echr-not-executed = I juni 2022 gjorde Rusland det til lov, at domme fra Den Europæiske Menneskerettighedsdomstol, der trådte i kraft efter den 15. marts 2022, ikke længere fuldbyrdes.
fact-forced-to-war = Siden september 2022 er mænd, der holdes for bøsser i Tjetjenien, ifølge en gruppe, der evakuerer mennesker fra regionen, blevet tvunget til at vælge mellem en løsesum og at blive sendt i krigen mod Ukraine.
fact-russia-leaves-echr = Den 16. september 2022 ophørte Rusland med at være part i Den Europæiske Menneskerettighedskonvention; Domstolen i Strasbourg kan kun dømme om det, der skete før den dag.
fact-un-hrc-2022 = I 2022 fandt FN’s Menneskerettighedskomité, at vilkårlig frihedsberøvelse og tortur, især af LGBT-personer, fortsat er udbredt i Nordkaukasus og ikke efterforskes ordentligt.
fact-un-rapporteur-created = Den 7. oktober 2022 oprettede FN’s Menneskerettighedsråd embedet som særlig rapportør om menneskerettighederne i Rusland, som blev tiltrådt den 1. maj 2023.
fact-detained-at-airport = I februar 2023 blev en mand fra Tjetjenien, der havde asyl i Nederlandene og var kommet tilbage til sin fars begravelse, tilbageholdt i en lufthavn i Moskva på anmodning af tjetjensk politi.
fact-journalist-and-lawyer-beaten = Den 4. juli 2023 overfaldt bevæbnede mænd i Tjetjenien en kvindelig journalist, der havde skrevet om forfølgelsen, og advokaten, der rejste med hende.
fact-taken-from-st-petersburg = I august 2023 hentede politiet, sammen med mænd fra Tjetjenien, en ung kvinde i hendes lejlighed i Sankt Petersborg og overgav hende til den familie, hun var flygtet fra; siden har der ikke været et pålideligt livstegn.
fact-lapunov-v-russia = Den 12. september 2023 fastslog Den Europæiske Menneskerettighedsdomstol i Lapunov mod Rusland (nr. 28834/19), at repræsentanter for staten i Tjetjenien havde bortført og tortureret en mand på grund af hans seksuelle orientering, og at Rusland havde undladt at efterforske det.
fact-supreme-court-extremist = Den 30. november 2023 forbød Ruslands Højesteret, bag lukkede døre, en udefineret »international LGBT-bevægelse« som ekstremistisk, så hjælp til mennesker i fare nu kan straffes.
fact-held-three-months = I januar 2024 blev det kendt, at en mand, som i 2022 havde været holdt mere end tre måneder i kælderen på en politistation i Groznyj og tortureret dér, fordi han er bøsse, var i sikkerhed i udlandet.
fact-extradition-refused = Den 30. januar 2024 nægtede en domstol i Jerevan at udlevere en mand fra Tjetjenien, da han hverken ville være sikker dér eller andre steder i Rusland.
fact-nc-sos-figures = I begyndelsen af 2024 havde en enkelt frivilliggruppe og dens forgænger bragt 373 mennesker ud af Nordkaukasus, og 317 videre til sikre lande.
fact-case-opened-2024 = Efter mere end to tusind henvendelser fra befolkningen blev der i april 2024 indledt en straffesag om en ung kvindes forsvinden, efter at hun var ført til Tjetjenien.
fact-detentions-2024 = I slutningen af august 2024 meldte en gruppe, der hjælper mennesker i regionen, om en voksende bølge af tilbageholdelser af bøsser i Tjetjenien, med fælder via datingapps.
fact-hundred-convicted = Frem til juni 2025 var mere end hundrede mennesker blevet dømt i Rusland for den påståede »LGBT-bevægelse« eller dens symboler, efter Human Rights Watchs optælling.
fact-four-thousand-appeals = I midten af juni 2025 havde mere end fire tusind henvendelser bedt om, at sagen om en ung kvinde, der forsvandt i Tjetjenien, blev taget fra de lokale myndigheder.
fact-germany-visas-frozen = I slutningen af juli 2025 satte Tyskland sine humanitære visa til mennesker i fare fra Rusland i bero, og i oktober var dets hurtige procedure ophørt.
fact-murder-in-yerevan = I oktober 2025 blev en ung kvinde, der var flygtet fra Tjetjenien med hjælp fra menneskerettighedsforkæmpere, fundet myrdet i Jerevan.
fact-picket-jailed = I november 2025 blev en kvinde i Sankt Petersborg fængslet i ti dage, fordi hun stod alene på gaden med en plakat for sin veninde, en ung kvinde, der var ført til Tjetjenien.
fact-cherkessk-sentence = I december 2025 idømte en domstol i Nordkaukasus en mand to og et halvt års fængsel for beskeder i en gruppechat, som deltagelse i den forbudte »LGBT-bevægelse«.
fact-nine-banned = Mellem marts og maj 2026 forbød russiske domstole ni organisationer, der hjælper LGBT-personer.
