### Dutch: the facts that letters may carry.

## Facts (ids as in facts.json)

fact-purge-begins = Tegen eind februari 2017 begonnen politie en veiligheidsdiensten in Tsjetsjenië mannen die zij voor homoseksueel hielden op te pakken, in onofficiële gevangenissen vast te houden en te martelen.
fact-novaya-gazeta-report = Op 1 april 2017 berichtte de krant Novaja Gazeta dat in Tsjetsjenië meer dan honderd mannen waren vastgezet om hun werkelijke of vermeende seksuele gerichtheid, en dat er minstens drie waren gedood.
fact-un-experts-2017 = Op 13 april 2017 riepen mensenrechtendeskundigen van de Verenigde Naties Rusland op de vervolging van voor homoseksueel gehouden mannen in Tsjetsjenië te beëindigen, en spraken zij van geweld op een daar ongekende schaal.
fact-germany-speaks-up-2017 = In mei 2017 vroeg de Duitse bondskanselier de Russische president persoonlijk zijn invloed aan te wenden om homoseksuele mannen in Tsjetsjenië te beschermen.
fact-ep-resolution-2017 = Op 18 mei 2017 veroordeelde het Europees Parlement de vervolging in Tsjetsjenië, en riep het op tot onderzoek en tot bescherming van wie vlucht.
fact-hrw-report-2017 = In mei 2017 meldde Human Rights Watch, dat met slachtoffers had gesproken, dat de vervolging aan de top van het plaatselijke bestuur was goedgekeurd.
fact-us-house-hres-351 = Op 27 juni 2017 veroordeelde het Amerikaanse Huis van Afgevaardigden de vervolging in Tsjetsjenië in zijn Resolutie 351.
fact-canada-31 = In 2017 nam Canada, samen met de hulporganisatie Rainbow Railroad, in ongeveer drie maanden in stilte 31 mensen uit Tsjetsjenië op.
fact-us-sanctions-2017 = Op 20 december 2017 plaatsten de Verenigde Staten het hoofd van de Tsjetsjeense Republiek en nog een Tsjetsjeense functionaris op hun Magnitski-lijst; de tweede werd in verband gebracht met mishandeling van homoseksuele mannen.
fact-pace-2230 = Op 27 juni 2018 riep de Parlementaire Vergadering van de Raad van Europa Rusland op onderzoek te doen of een internationaal onderzoek toe te laten (Resolutie 2230).
fact-un-cat-2018 = In augustus 2018 publiceerde het VN-Comité tegen foltering, na de Russische delegatie over deze misdrijven te hebben ondervraagd, zijn slotopmerkingen (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Op 1 november 2018 zetten zestien staten het Moskoumechanisme van de OVSE over Tsjetsjenië in gang; Rusland maakte geen gebruik van zijn recht een deskundige aan te wijzen.
fact-osce-benedek-report = In december 2018 bevestigde de rapporteur die onder het Moskoumechanisme van de OVSE was benoemd zeer ernstige schendingen tegen lhbti-personen in Tsjetsjenië, en stelde hij vast dat de verantwoordelijken straffeloosheid genieten.
fact-second-wave = In januari 2019 meldde het Russische LGBT-netwerk een nieuwe golf, waarin ongeveer veertig mensen werden vastgezet en twee werden gedood.
fact-hrw-2019 = In mei 2019 meldde Human Rights Watch dat tussen december 2018 en april 2019 in Tsjetsjenië minstens 23 mannen waren vastgehouden, van wie sommigen waren gemarteld.
fact-uk-us-sanctions-2020 = Op 10 december 2020 legde het Verenigd Koninkrijk drie Tsjetsjeense functionarissen en een speciale politie-eenheid sancties op wegens marteling van lhbt-personen; diezelfde dag volgden Amerikaanse sancties tegen nog meer vertrouwelingen van de Tsjetsjeense heerser.
fact-ecchr-complaint = In februari 2021 werd bij de Duitse federale procureur-generaal aangifte gedaan tegen vijf Tsjetsjeense functionarissen wegens misdrijven tegen de menselijkheid; het gaat om minstens 150 slachtoffers.
fact-taken-from-nizhny-novgorod = In februari 2021 werden twee jonge mensen, van wie een 17 jaar oud, in Nizjni Novgorod opgepakt en naar Tsjetsjenië gebracht; binnen enkele dagen gelastte het Europees Hof voor de Rechten van de Mens spoedmaatregelen.
fact-eu-sanctions = Op 22 maart 2021 plaatste de Europese Unie twee Tsjetsjeense commandanten onder haar mensenrechtensancties om hun aandeel in deze vervolging.
fact-shelter-stormed = In juni 2021 drong de politie met geweld een vrouwenopvang in Machatsjkala binnen, en werd een jonge vrouw die was gevlucht voor geweld om haar seksuele gerichtheid teruggegeven aan haar familie in Tsjetsjenië.
fact-law-2022-echr-not-executed = In juni 2022 bepaalde Rusland bij wet dat arresten van het Europees Hof voor de Rechten van de Mens die na 15 maart 2022 bindend werden, niet meer worden uitgevoerd.
fact-forced-to-war = Sinds september 2022 worden mannen die in Tsjetsjenië voor homoseksueel worden gehouden, volgens een groep die mensen uit de regio evacueert, voor de keuze gesteld tussen losgeld en uitzending naar de oorlog tegen Oekraïne.
fact-russia-leaves-echr = Op 16 september 2022 hield Rusland op partij te zijn bij het Europees Verdrag voor de Rechten van de Mens; het Hof in Straatsburg kan alleen nog oordelen over wat vóór die dag gebeurde.
fact-un-hrc-2022 = In 2022 stelde het VN-Mensenrechtencomité vast dat willekeurige detentie en marteling, vooral van lhbt-personen, in de Noord-Kaukasus wijdverbreid blijven en niet deugdelijk worden onderzocht.
fact-un-rapporteur-created = Op 7 oktober 2022 stelde de Mensenrechtenraad het ambt in van Speciaal Rapporteur voor de mensenrechten in Rusland, dat op 1 mei 2023 werd aanvaard.
fact-detained-at-airport = In februari 2023 werd een man uit Tsjetsjenië die in Nederland asiel had en was teruggekeerd voor de begrafenis van zijn vader, op een luchthaven in Moskou aangehouden op verzoek van de Tsjetsjeense politie.
fact-journalist-and-lawyer-beaten = Op 4 juli 2023 mishandelden gewapende mannen in Tsjetsjenië een journaliste die over de vervolging had bericht, en de advocaat die met haar meereisde.
fact-taken-from-st-petersburg = In augustus 2023 haalde de politie, samen met mannen uit Tsjetsjenië, een jonge vrouw uit haar woning in Sint-Petersburg en droeg haar over aan de familie die zij was ontvlucht; sindsdien is er geen betrouwbaar teken van leven.
fact-lapunov-v-russia = Op 12 september 2023 oordeelde het Europees Hof voor de Rechten van de Mens in Lapunov tegen Rusland (nr. 28834/19) dat overheidsdienaren in Tsjetsjenië een man om zijn seksuele gerichtheid hadden ontvoerd en gemarteld, en dat Rusland had nagelaten dit te onderzoeken.
fact-supreme-court-extremist = Op 30 november 2023 verbood het Russische Hooggerechtshof achter gesloten deuren een niet nader omschreven ‘internationale lhbt-beweging’ als extremistisch, zodat hulp aan mensen in gevaar nu strafbaar kan zijn.
fact-held-three-months = In januari 2024 werd bekend dat een man veilig in het buitenland is die in 2022 meer dan drie maanden in de kelder van een politiebureau in Grozny was vastgehouden en daar was gemarteld omdat hij homoseksueel is.
fact-extradition-refused = Op 30 januari 2024 weigerde een rechtbank in Jerevan een man uit Tsjetsjenië over te dragen, omdat hij noch daar, noch elders in Rusland veilig zou zijn.
fact-nc-sos-figures = Begin 2024 hadden één vrijwilligersgroep en haar voorganger 373 mensen uit de Noord-Kaukasus gehaald, en 317 verder naar veilige landen gebracht.
fact-case-opened-2024 = Na meer dan tweeduizend verzoeken van burgers werd in april 2024 een strafzaak geopend over de verdwijning van een jonge vrouw die naar Tsjetsjenië was gebracht.
fact-detentions-2024 = Eind augustus 2024 meldde een groep die mensen in de regio helpt een groeiende golf van aanhoudingen van homoseksuele mannen in Tsjetsjenië, met valstrikken via datingapps.
fact-hundred-convicted = In juni 2025 waren in Rusland, volgens de telling van Human Rights Watch, meer dan honderd mensen veroordeeld wegens de vermeende ‘lhbt-beweging’ of haar symbolen.
fact-four-thousand-appeals = Medio juni 2025 was in meer dan vierduizend verzoeken gevraagd de zaak van een in Tsjetsjenië verdwenen jonge vrouw aan de plaatselijke autoriteiten te onttrekken.
fact-germany-visas-frozen = Eind juli 2025 schortte Duitsland zijn humanitaire visa voor mensen uit Rusland die gevaar lopen op, en in oktober was de snelle procedure beëindigd.
fact-murder-in-yerevan = In oktober 2025 werd een jonge vrouw die met hulp van mensenrechtenverdedigers uit Tsjetsjenië was gevlucht, vermoord gevonden in Jerevan.
fact-picket-jailed = In november 2025 kreeg een vrouw in Sint-Petersburg tien dagen hechtenis omdat zij alleen op straat stond met een affiche voor een vriendin, een naar Tsjetsjenië gebrachte jonge vrouw.
fact-cherkessk-sentence = In december 2025 veroordeelde een rechtbank in de Noord-Kaukasus een man tot tweeënhalf jaar gevangenisstraf om berichten in een groepschat, als deelname aan de verboden ‘lhbt-beweging’.
fact-nine-banned = Tussen maart en mei 2026 verboden Russische rechtbanken negen organisaties die lhbt-personen helpen.
