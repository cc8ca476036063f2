### Swedish: the facts that letters may carry.

## Facts (ids as in facts.json)

fact-purge-begins = Mot slutet av februari 2017 började polis och säkerhetsstyrkor i Tjetjenien gripa män som de tog för homosexuella, hålla dem i inofficiella fängelser och tortera dem.
fact-novaya-gazeta-report = Den 1 april 2017 rapporterade tidningen Novaja Gazeta att mer än hundra män hade frihetsberövats i Tjetjenien på grund av sin verkliga eller förmodade sexuella läggning, och att minst tre hade dödats.
fact-un-experts-2017 = Den 13 april 2017 uppmanade FN:s människorättsexperter Ryssland att få slut på förföljelsen av män som tros vara homosexuella i Tjetjenien, och talade om våld i en omfattning som regionen inte förut hade sett.
fact-germany-speaks-up-2017 = I maj 2017 bad Tysklands förbundskansler personligen den ryske presidenten att använda sitt inflytande till skydd för homosexuella män i Tjetjenien.
fact-ep-resolution-2017 = Den 18 maj 2017 fördömde Europaparlamentet förföljelsen i Tjetjenien, och krävde en utredning och skydd för dem som flyr.
fact-hrw-report-2017 = I maj 2017 rapporterade Human Rights Watch, som talat med offer, att förföljelsen hade godkänts i toppen av den lokala ledningen.
fact-us-house-hres-351 = Den 27 juni 2017 fördömde USA:s representanthus förföljelsen i Tjetjenien i sin resolution 351.
fact-canada-31 = År 2017 tog Kanada, i samarbete med hjälporganisationen Rainbow Railroad, i tysthet emot 31 människor från Tjetjenien på ungefär tre månader.
fact-us-sanctions-2017 = Den 20 december 2017 satte USA upp Tjetjenska republikens ledare och ännu en tjetjensk tjänsteman på sin Magnitskij-lista; den senare kopplades till övergrepp mot homosexuella män.
fact-pace-2230 = Den 27 juni 2018 uppmanade Europarådets parlamentariska församling Ryssland att utreda, eller att tillåta en internationell undersökning (resolution 2230).
fact-un-cat-2018 = I augusti 2018 offentliggjorde FN:s kommitté mot tortyr, efter att ha frågat ut den ryska delegationen om dessa brott, sina sammanfattande slutsatser (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Den 1 november 2018 satte sexton stater i gång OSSE:s Moskvamekanism om Tjetjenien, och Ryssland utnyttjade inte sin rätt att utse en expert.
fact-osce-benedek-report = I december 2018 bekräftade den rapportör som utsetts enligt OSSE:s Moskvamekanism mycket allvarliga kränkningar av hbti-personer i Tjetjenien, och fann att de ansvariga åtnjuter straffrihet.
fact-second-wave = I januari 2019 rapporterade det ryska LGBT-nätverket en ny våg, i vilken omkring fyrtio människor greps och två dödades.
fact-hrw-2019 = I maj 2019 rapporterade Human Rights Watch att minst 23 män hade hållits fångna i Tjetjenien mellan december 2018 och april 2019, och att några av dem hade torterats.
fact-uk-us-sanctions-2020 = Den 10 december 2020 införde Storbritannien sanktioner mot tre tjetjenska tjänstemän och en särskild polisenhet för tortyr av hbt-personer, och samma dag listade USA ytterligare medhjälpare till Tjetjeniens härskare.
fact-ecchr-complaint = I februari 2021 lämnades en anmälan mot fem tjetjenska tjänstemän, för brott mot mänskligheten, in till förbundsåklagaren i Tyskland; den gäller minst 150 offer.
fact-taken-from-nizhny-novgorod = I februari 2021 greps två unga människor, en av dem 17 år gammal, i Nizjnij Novgorod och fördes till Tjetjenien; inom några dagar beslutade Europadomstolen om brådskande åtgärder.
fact-eu-sanctions = Den 22 mars 2021 satte Europeiska unionen upp två tjetjenska befälhavare på sin lista över människorättssanktioner för deras del i denna förföljelse.
fact-shelter-stormed = I juni 2021 trängde polisen sig in i ett skyddsboende för kvinnor i Machatjkala, och en ung kvinna som flytt våld på grund av sin sexuella läggning lämnades tillbaka till sin familj i Tjetjenien.
fact-law-2022-echr-not-executed = I juni 2022 gjorde Ryssland till lag att Europadomstolens domar som vann laga kraft efter den 15 mars 2022 inte längre verkställs.
fact-forced-to-war = Sedan september 2022 har män som tros vara homosexuella i Tjetjenien, enligt en grupp som evakuerar människor från regionen, tvingats välja mellan en lösensumma och att skickas till kriget mot Ukraina.
fact-russia-leaves-echr = Den 16 september 2022 upphörde Ryssland att vara part i Europakonventionen om de mänskliga rättigheterna; domstolen i Strasbourg kan bara pröva det som hände före den dagen.
fact-un-hrc-2022 = År 2022 fann FN:s kommitté för mänskliga rättigheter att godtyckliga frihetsberövanden och tortyr, framför allt av hbt-personer, fortsatt är utbredda i Nordkaukasus och inte utreds ordentligt.
fact-un-rapporteur-created = Den 7 oktober 2022 inrättade FN:s råd för mänskliga rättigheter uppdraget som särskild rapportör om mänskliga rättigheter i Ryssland, som tillträddes den 1 maj 2023.
fact-detained-at-airport = I februari 2023 greps en man från Tjetjenien, som hade asyl i Nederländerna och hade kommit tillbaka för sin fars begravning, på en flygplats i Moskva på begäran av tjetjensk polis.
fact-journalist-and-lawyer-beaten = Den 4 juli 2023 misshandlade beväpnade män i Tjetjenien en kvinnlig journalist som rapporterat om förföljelsen, och den advokat som reste med henne.
fact-taken-from-st-petersburg = I augusti 2023 hämtade polisen, tillsammans med män från Tjetjenien, en ung kvinna i hennes lägenhet i Sankt Petersburg och överlämnade henne till den familj hon flytt; sedan dess finns inget tillförlitligt livstecken.
fact-lapunov-v-russia = Den 12 september 2023 slog Europadomstolen för de mänskliga rättigheterna i Lapunov mot Ryssland (nr 28834/19) fast att statens tjänstemän i Tjetjenien hade fört bort och torterat en man på grund av hans sexuella läggning, och att Ryssland hade underlåtit att utreda det.
fact-supreme-court-extremist = Den 30 november 2023 förbjöd Rysslands högsta domstol, bakom stängda dörrar, en odefinierad ”internationell hbt-rörelse” som extremistisk, så att hjälp åt människor i fara nu kan bestraffas.
fact-held-three-months = I januari 2024 blev det känt att en man som 2022 hade hållits mer än tre månader i källaren på en polisstation i Groznyj, och torterats där för att han är homosexuell, var i säkerhet utomlands.
fact-extradition-refused = Den 30 januari 2024 vägrade en domstol i Jerevan att överlämna en man från Tjetjenien, eftersom han varken skulle vara säker där eller någon annanstans i Ryssland.
fact-nc-sos-figures = I början av 2024 hade en enda frivilliggrupp och dess föregångare fört 373 människor ut ur Nordkaukasus, och 317 vidare till säkra länder.
fact-case-opened-2024 = Efter mer än tvåtusen framställningar från allmänheten inleddes i april 2024 en brottsutredning om en ung kvinna som försvunnit efter att ha förts till Tjetjenien.
fact-detentions-2024 = I slutet av augusti 2024 rapporterade en grupp som hjälper människor i regionen en växande våg av gripanden av homosexuella män i Tjetjenien, med fällor via dejtingappar.
fact-hundred-convicted = Fram till juni 2025 hade mer än hundra människor dömts i Ryssland för den påstådda ”hbt-rörelsen” eller dess symboler, enligt Human Rights Watchs räkning.
fact-four-thousand-appeals = Vid mitten av juni 2025 hade mer än fyratusen framställningar begärt att ärendet om en ung kvinna som försvann i Tjetjenien skulle tas ur lokala händer.
fact-germany-visas-frozen = I slutet av juli 2025 frös Tyskland sina humanitära visum för människor i fara från Ryssland, och i oktober hade dess snabba förfarande upphört.
fact-murder-in-yerevan = I oktober 2025 hittades en ung kvinna, som flytt Tjetjenien med hjälp av människorättsförsvarare, mördad i Jerevan.
fact-picket-jailed = I november 2025 dömdes en kvinna i Sankt Petersburg till tio dagars arrest för att hon ensam hade stått på gatan med ett plakat för sin vän, en ung kvinna som förts till Tjetjenien.
fact-cherkessk-sentence = I december 2025 dömde en domstol i Nordkaukasus en man till två och ett halvt års fängelse för meddelanden i en gruppchatt, som deltagande i den förbjudna ”hbt-rörelsen”.
fact-nine-banned = Mellan mars och maj 2026 förbjöd ryska domstolar nio organisationer som hjälper hbt-personer.
