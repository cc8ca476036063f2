### Hungarian facts (ids as in facts.json).

## Facts

fact-purge-begins = 2017 februárjának vége felé a csecsenföldi rendőrség és biztonsági erők hozzáláttak, hogy melegnek tartott férfiakat elhurcoljanak, nem hivatalos börtönökben fogva tartsanak és megkínozzanak.
fact-novaya-gazeta-report = 2017. április 1-jén a Novaja Gazeta című lap megírta, hogy Csecsenföldön több mint száz férfit vettek őrizetbe valós vagy vélt szexuális irányultsága miatt, és legalább hármat megöltek.
fact-un-experts-2017 = 2017. április 13-án az ENSZ emberi jogi szakértői felszólították Oroszországot, hogy vessen véget a melegnek tartott férfiak csecsenföldi üldözésének, és a térségben korábban nem látott mértékű erőszakról beszéltek.
fact-germany-speaks-up-2017 = 2017 májusában a német kancellár személyesen kérte az orosz elnököt, hogy befolyásával járuljon hozzá a csecsenföldi meleg férfiak védelméhez.
fact-ep-resolution-2017 = 2017. május 18-án az Európai Parlament elítélte a csecsenföldi üldözést, és vizsgálatot, valamint a menekülők védelmét sürgette.
fact-hrw-report-2017 = 2017 májusában a Human Rights Watch, amely áldozatokkal is beszélt, arról számolt be, hogy az üldözést a helyi vezetés csúcsán hagyták jóvá.
fact-us-house-hres-351 = 2017. június 27-én a Képviselőház 351. számú határozatában elítélte a csecsenföldi üldözést.
fact-canada-31 = 2017-ben Kanada a Rainbow Railroad segélyszervezettel együttműködve mintegy három hónap alatt, csendben 31 embert fogadott be Csecsenföldről.
fact-us-sanctions-2017 = 2017. december 20-án az Egyesült Államok felvette Magnyitszkij-listájára a Csecsen Köztársaság vezetőjét és egy másik csecsen tisztségviselőt; az utóbbit meleg férfiak bántalmazásával hozta összefüggésbe.
fact-pace-2230 = 2018. június 27-én az Európa Tanács Parlamenti Közgyűlése felszólította Oroszországot, hogy folytasson vizsgálatot, vagy engedjen meg egy nemzetközit (2230. sz. határozat).
fact-un-cat-2018 = 2018 augusztusában az ENSZ Kínzás Elleni Bizottsága, miután e bűncselekményekről kérdezte az orosz küldöttséget, közzétette záró észrevételeit (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = 2018. november 1-jén tizenhat állam Csecsenföld ügyében elindította az EBESZ moszkvai mechanizmusát, és Oroszország nem élt azzal a jogával, hogy szakértőt jelöljön.
fact-osce-benedek-report = 2018 decemberében az EBESZ moszkvai mechanizmusa keretében kinevezett előadó megerősítette, hogy Csecsenföldön LMBTI emberekkel szemben igen súlyos jogsértések történtek, és megállapította, hogy a felelősök büntetlenséget élveznek.
fact-second-wave = 2019 januárjában az Orosz LMBT Hálózat új hullámról számolt be, amelyben mintegy negyven embert vettek őrizetbe, és kettőt megöltek.
fact-hrw-2019 = 2019 májusában a Human Rights Watch jelentette, hogy 2018 decembere és 2019 áprilisa között Csecsenföldön legalább 23 férfit tartottak fogva, és közülük néhányat megkínoztak.
fact-uk-us-sanctions-2020 = 2020. december 10-én az Egyesült Királyság LMBT emberek megkínzása miatt szankciókkal sújtott három csecsen tisztségviselőt és egy különleges rendőri egységet, és ugyanezen a napon az Egyesült Államok a csecsen vezető további társait vette listára.
fact-ecchr-complaint = 2021 februárjában Németországban a szövetségi főügyésznél emberiesség elleni bűncselekmények miatt feljelentést tettek öt csecsen tisztségviselő ellen; az ügy legalább 150 áldozatot érint.
fact-taken-from-nizhny-novgorod = 2021 februárjában Nyizsnyij Novgorodban két fiatalt – egyikük 17 éves volt – elfogtak és Csecsenföldre vittek; az Emberi Jogok Európai Bírósága napokon belül sürgős intézkedéseket rendelt el.
fact-eu-sanctions = 2021. március 22-én az Európai Unió két csecsen parancsnokot vont emberi jogi szankciói hatálya alá az üldözésben játszott szerepük miatt.
fact-shelter-stormed = 2021 júniusában a rendőrség erőszakkal behatolt egy mahacskalai női menedékházba, és egy fiatal nőt, aki a szexuális irányultsága miatti erőszak elől menekült, visszaadtak csecsenföldi családjának.
fact-law-2022-echr-not-executed = 2022 júniusában Oroszország törvénybe iktatta, hogy az Emberi Jogok Európai Bíróságának 2022. március 15-e után esedékessé vált ítéleteit többé nem hajtják végre.
fact-forced-to-war = Egy, a térségből embereket kimenekítő csoport szerint 2022 szeptembere óta a Csecsenföldön melegként fogva tartott férfiakat választás elé állítják: váltságdíj vagy az Ukrajna elleni háború.
fact-russia-leaves-echr = 2022. szeptember 16-án Oroszország megszűnt az emberi jogok európai egyezményének részese lenni; a strasbourgi Bíróság csak az e nap előtt történtekről ítélkezhet.
fact-un-hrc-2022 = 2022-ben az ENSZ Emberi Jogi Bizottsága megállapította, hogy az Észak-Kaukázusban az önkényes fogva tartás és a kínzás, mindenekelőtt LMBT embereké, továbbra is elterjedt, és nem vizsgálják ki megfelelően.
fact-un-rapporteur-created = 2022. október 7-én az Emberi Jogi Tanács létrehozta az oroszországi emberi jogok különleges jelentéstevőjének tisztségét, amelyet 2023. május 1-jén töltöttek be.
fact-detained-at-airport = 2023 februárjában egy moszkvai repülőtéren a csecsen rendőrség kérésére őrizetbe vettek egy csecsenföldi férfit, aki Hollandiában menedékjogot kapott, és apja temetésére tért vissza.
fact-journalist-and-lawyer-beaten = 2023. július 4-én Csecsenföldön fegyveresek összevertek egy újságírónőt, aki korábban az üldözésről tudósított, és az őt kísérő ügyvédet.
fact-taken-from-st-petersburg = 2023 augusztusában a rendőrség csecsenföldi férfiakkal együtt elvitt egy fiatal nőt szentpétervári lakásából, és átadta annak a családnak, amelytől elmenekült; azóta nincs róla megbízható életjel.
fact-lapunov-v-russia = 2023. szeptember 12-én az Emberi Jogok Európai Bírósága a Lapunov kontra Oroszország ügyben (28834/19. sz.) kimondta, hogy az állam emberei Csecsenföldön egy férfit szexuális irányultsága miatt elraboltak és megkínoztak, Oroszország pedig elmulasztotta a kivizsgálást.
fact-supreme-court-extremist = 2023. november 30-án Oroszország Legfelsőbb Bírósága zárt tárgyaláson szélsőségesként betiltott egy közelebbről meg nem határozott „nemzetközi LMBT-mozgalmat”, így a veszélyben lévők segítése ma már büntethető.
fact-held-three-months = 2024 januárjában vált ismertté, hogy külföldön biztonságban van egy férfi, akit 2022-ben több mint három hónapig Groznijban, egy rendőrőrs pincéjében tartottak fogva és kínoztak, mert meleg.
fact-extradition-refused = 2024. január 30-án egy jereváni bíróság megtagadta egy csecsenföldi férfi kiadatását, mert sem ott, sem Oroszország más részén nem lenne biztonságban.
fact-nc-sos-figures = 2024 elejéig egyetlen önkéntes csoport és elődje 373 embert hozott ki az Észak-Kaukázusból, és 317-et juttatott tovább biztonságos országokba.
fact-case-opened-2024 = A nyilvánosság több mint kétezer beadványa után 2024 áprilisában büntetőeljárás indult egy Csecsenföldre hurcolt fiatal nő eltűnése ügyében.
fact-detentions-2024 = 2024 augusztusának végén egy, a térségben élőket segítő csoport meleg férfiak őrizetbe vételének növekvő hullámát jelentette Csecsenföldről, társkereső alkalmazásokon állított csapdákkal.
fact-hundred-convicted = A Human Rights Watch összesítése szerint 2025 júniusáig Oroszországban több mint száz embert ítéltek el az állítólagos „LMBT-mozgalom” vagy annak jelképei miatt.
fact-four-thousand-appeals = 2025 június közepéig több mint négyezer beadvány kérte, hogy egy Csecsenföldön eltűnt fiatal nő ügyét vegyék ki a helyi szervek kezéből.
fact-germany-visas-frozen = 2025 júliusának végén Németország befagyasztotta az oroszországi veszélyeztetettek humanitárius vízumait, és októberre gyorsított eljárása is megszűnt.
fact-murder-in-yerevan = 2025 októberében Jerevánban meggyilkolva találtak egy fiatal nőt, aki jogvédők segítségével menekült el Csecsenföldről.
fact-picket-jailed = 2025 novemberében Szentpéterváron tíz napra elzártak egy nőt, mert egyedül állt az utcán egy plakáttal barátnőjéért, egy Csecsenföldre hurcolt fiatal nőért.
fact-cherkessk-sentence = 2025 decemberében egy észak-kaukázusi bíróság egy férfit csoportos csevegésben írt üzenetek miatt, a betiltott „LMBT-mozgalomban” való részvételként két és fél év börtönre ítélt.
fact-nine-banned = 2026 márciusa és májusa között orosz bíróságok kilenc, LMBT embereket segítő szervezetet tiltottak be.
