### Hungarian wording of what is asked for, by office.

## Of a member of parliament

ask-parliament-question =
    .a = Arra kérem, tegyen fel egyetlen írásbeli kérdést a kormánynak: mit tett 2017 óta a Csecsenföldön üldözöttek befogadásáért, és mit fog tenni azokért, akik most vannak veszélyben?
    .b = Kérem, írásban tudakolja meg a kormánytól: hány Csecsenföldön üldözött embert fogadott be hazánk 2017 óta, és hogyan folyamodhatnak védelemért, akik ma vannak veszélyben?
ask-press-for-parole =
    .a = Arra kérem, szorgalmazza a Külügyminisztériumnál és a Belbiztonsági Minisztériumnál, hogy a Csecsenföldről menekülő LMBT embereket menekültként vagy humanitárius beutazási engedéllyel (parole) fogadják be.
    .b = Kérem, írásban kérdezze meg a Külügyminisztériumot, mit tesz a Csecsenföldről menekülő LMBT emberekért, és hogyan juthatnak el az Egyesült Államokba, akik ma vannak veszélyben.
ask-question-on-returns =
    .a = Arra kérem, hogy egyetlen nyilvános ígéretet szerezzen meg a kormánytól: senkit, aki ez elől az üldözés elől menekül, nem küldenek vissza Oroszországba.
    .b = Kérem, kérdezze meg, biztosítja-e a kormány, hogy senki se kerüljön vissza Oroszországba, akire ott ez az üldözés várna, és hogyan hallgatják meg a védelmet kérőket.
ask-question-on-un-vote =
    .a = Arra kérem, tudja meg a kormánytól, hogyan fog felszólalni és szavazni az ENSZ-ben az oroszországi emberi jogi helyzettel foglalkozó különleges jelentéstevő ügyében, és kérje, hogy támogassa ezt a munkát.
    .b = Kérem, szólítsa fel a kormányt, hogy az ENSZ-ben álljon az oroszországi emberi jogok különleges jelentéstevője mellé, aki emberrablásokról és kínzásokról számol be.
ask-humanitarian-visas =
    .a = Arra kérem, szorgalmazza a kormánynál humanitárius vízumok kiadását az üldözés elől menekülőknek, hogy ne kelljen hónapokig olyan országokban várniuk, ahol üldözőik elérhetik őket.
    .b = Kérem, egyetlen ügyben lépjen fel a kormánynál: kapjanak gyorsan humanitárius vízumot azok az LMBT emberek, akiknek el kell hagyniuk Csecsenföldet.
ask-sanctions =
    .a = Arra kérem, gondoskodjon arról, hogy az üldözésért felelős tisztségviselők elleni célzott szankciók fennmaradjanak, és ahol a bizonyítékok megengedik, bővüljenek.
    .b = Kérem, kérdezze meg a kormányt, hogy az üldözésért felelős tisztségviselők közül kik állnak szankcióink hatálya alatt, és a többiek miért nem.
ask-universal-jurisdiction =
    .a = Arra kérem, tudja meg a kormánytól, indítanak-e ügyészeink az egyetemes joghatóság alapján nyomozást e bűncselekmények ügyében.
    .b = Kérem, kérdezze meg a kormányt, ítélkezhetnek-e bíróságaink e bűncselekmények felelősei felett, ha azok külföldre utaznak, és mi történik a felkészülés érdekében.

## Of one's own foreign ministry

ask-protect-people =
    .a = Arra kérem, gondoskodjon arról, hogy az üldözés elől menekülők gyorsan és harmadik országokban is humanitárius vízumhoz jussanak.
    .b = Kérem, utasítsa nagykövetségeinket és konzulátusainkat, hogy fogadják az üldözés elől menekülőket, és késedelem nélkül adjanak nekik vízumot humanitárius okból.
ask-send-nobody-back =
    .a = Arra kérem, gondoskodjon róla, hogy országunkból senkit, aki ez elől az üldözés elől menekül, ne küldjenek vissza Oroszországba, bármit kér is Oroszország.
    .b = Kérem, biztosítson arról, hogy akire ott ez az üldözés várna, azt nem adják ki Oroszországnak, és aki védelmet kér, azt meghallgatják.
ask-admit-refugees =
    .a = Arra kérem, tegye lehetővé, hogy nagykövetségeink az üldözés elől menekülőket gyorsan, harmadik országokból is menekültként való befogadásra javasolják.
    .b = Kérem, gondoskodjon arról, hogy a Csecsenföld elhagyására kényszerülő LMBT emberek menekültként vagy humanitárius beutazási engedéllyel eljuthassanak az Egyesült Államokba.
ask-raise-with-russia =
    .a = Arra kérem, hogy a következő alkalommal vesse fel ezt az üldözést az orosz kormánynál, és nyilvánosan közölje, hogy ez megtörtént.
    .b = Kérem, intézzen egyetlen kérdést az orosz nagykövethez: kit állítottak bíróság elé ezekért a bűncselekményekért?
ask-instruct-missions =
    .a = Arra kérem, utasítsa ENSZ-képviseleteinket, hogy támogassák az oroszországi emberi jogok különleges jelentéstevőjét, és szóljanak Csecsenföldről, valahányszor a jelentéséről vita folyik.
    .b = Kérem, adja utasításba New York-i és genfi képviseleteinknek, hogy álljanak ki az oroszországi emberi jogok különleges jelentéstevőjének megbízatása mellett, és nevezzék ott néven Csecsenföldet.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Arra kérem, támogassa az Oroszországi Föderáció emberi jogi helyzetével foglalkozó különleges jelentéstevő megbízatását, bármikor és bárhol kerül szóba, és kérje, hogy Csecsenföld a része maradjon.
    .b = Kérem, álljon ki az oroszországi emberi jogok különleges jelentéstevőjéért és megbízatásáért: ez az utolsó eszközök egyike, amelyek révén a csecsenföldi emberek szava elhallatszik.
ask-speak-on-chechnya =
    .a = Arra kérem, nevezze néven a csecsenföldi üldözést, amikor az ENSZ-ben legközelebb az oroszországi emberi jogokról tárgyalnak.
    .b = Kérem, hogy az oroszországi emberi jogokról szóló következő vitában felszólalásunk tartalmazzon egy mondatot Csecsenföldről.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Arra kérem, továbbítsa e levelet az Oroszországi Föderáció főügyészének, és tudassa velem, mit tettek e bűncselekmények kivizsgálására és a felelősök bíróság elé állítására.
    .b = Kérem, közölje velem, milyen lépéseket tettek az orosz hatóságok e bűncselekmények hatékony kivizsgálására, és tolmácsolja aggodalmamat Moszkvában az Oroszországi Föderáció főügyészének.

## Of a Russian authority

ask-investigate =
    .a = Arra kérem, rendeljen el azonnali, pártatlan és hatékony vizsgálatot azok ügyében, akiket a Csecsen Köztársaságban valós vagy vélt szexuális irányultságuk miatt elraboltak, megkínoztak vagy megöltek, és gondoskodjon arról, hogy a felelősök rangjukra való tekintet nélkül bíróság elé kerüljenek.
    .b = Kérem, intézkedjen, hogy e bűncselekményeket hatékonyan és a Csecsen Köztársaságon kívülről vizsgálják ki, a tanúkat védjék meg, a felelősöket pedig állítsák bíróság elé.
ask-take-cases-to-moscow =
    .a = Arra kérem, helyezze e bűncselekmények vizsgálatát a Nyomozó Bizottság központi szervének irányítása alá, hogy többé ne olyanok vezessék, akik a gyanúsítottaknak tartoznak számadással.
    .b = Kérem, vonja el a Csecsen Köztársaságban elrabolt és megkínzott emberek ügyeit a helyi igazgatóságtól, és vizsgáltassa ki azokat a központi szervvel.
ask-ombudsman-inquiry =
    .a = Arra kérem, indítson saját vizsgálatot azok ügyében, akiket a Csecsen Köztársaságban szexuális irányultságuk miatt üldöznek, és hozza nyilvánosságra annak megállapításait.
    .b = Kérem, éljen hivatala jogköreivel: követelje e bűncselekmények hatékony kivizsgálását, és ügyeljen arra, hogy a panasztevők védelmet kapjanak.
ask-order-investigation =
    .a = Arra kérem, gondoskodjon arról, hogy a szövetségi hatóságok kivizsgálják e bűncselekményeket, és hogy a Csecsen Köztársaság tisztségviselői, akik elrendelték vagy elkövették azokat, bíróság elé kerüljenek.
    .b = Kérem, utasítsa a szövetségi hatóságokat, hogy vessenek véget ennek az üldözésnek, és állítsák bíróság elé a felelősöket.
ask-cooperate-with-un =
    .a = Arra kérem, engedje meg az ENSZ szakértőinek, hogy ellátogassanak a Csecsen Köztársaságba, és adjon választ az e bűncselekményekre vonatkozó kérdéseikre.
    .b = Kérem, biztosítson bejutást az ENSZ különleges jelentéstevőjének az országba, a Csecsen Köztársaságot is beleértve.
ask-stop-handovers =
    .a = Arra kérem, tiltsa meg valamennyi régió rendőrségének, hogy a Csecsen Köztársaságot saját akaratukból elhagyó felnőtteket átadja a Csecsen Köztársaságnak.
    .b = Kérem, utasítsa a rendőrséget az egész országban: a Csecsen Köztársaságból eltávozott felnőtteket nem szabad őrizetbe venni és rokonaiknak vagy az ottani rendőrségnek visszaadni.
ask-stop-bans =
    .a = Arra kérem, vessen véget annak, hogy a veszélyben lévők segítését „szélsőségességként” kezelik, és kezdeményezze az őket segítő szervezetek betiltásának feloldását.
    .b = Kérem, forduljon a bíróságokhoz azoknak a tilalmaknak a feloldásáért, amelyekkel a veszélyben lévőket segítő szervezeteket szélsőségessé nyilvánították.
ask-advise-president =
    .a = Arra kérem a Tanácsot, tárja az elnök elé a Csecsen Köztársaságban folyó üldözést, és kérjen nyilvános választ a Nyomozó Bizottságtól.
    .b = Kérem, tűzze napirendre ezt az üldözést a Tanács következő ülésén, és kérjen hatékony vizsgálatot.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Arra kérem Önöket, szerepeltessék továbbra is jelentéseikben a csecsenföldi üldözést, és tegyék fel az orosz kormánynak azt a kérdést, amelyet nyitva hagyott: kit állítottak bíróság elé?
    .b = Kérem, nevezzék meg továbbra is Csecsenföldet jelentéseikben és az orosz kormányhoz intézett leveleikben, amíg e bűncselekményeket ki nem vizsgálják.
ask-speak-out =
    .a = Arra kérem Önöket, emeljék fel szavukat nyilvánosan a csecsenföldi üldözés ellen, és sürgessenek újra független vizsgálatot.
    .b = Kérem, mondják ki a nyilvánosság előtt, hogy a csecsenföldi üldözés tart, és hogy a felelősöket bíróság elé kell állítani.

## Of a European body

ask-no-returns =
    .a = Arra kérem Önöket, szólítsák fel a tagállamokat, hogy fogadják be az üldözés elől menekülőket, és senkit se küldjenek vissza Oroszországba, akire ott ez várna.
    .b = Kérem, emlékeztessék a tagállamokat: akit Oroszországban ez az üldözés fenyeget, azt nem szabad oda visszaküldeni, és aki menekül előle, annak vízumra van szüksége.
ask-follow-up-report =
    .a = Arra kérem Önöket, kövessék nyomon a moszkvai mechanizmus keretében készült 2018-as jelentést, és közöljék a részt vevő államokkal, ajánlásai közül melyek valósultak meg.
    .b = Kérem, vonják meg nyilvánosan a mérlegét annak, mi lett azokból az ajánlásokból, amelyeket a csecsenföldi előadó 2018 decemberében tett.
ask-hold-hearing =
    .a = Arra kérem az albizottságot, tartson meghallgatást a csecsenföldi üldözésről és az előle menekülők védelméről.
    .b = Kérem, tűzzék az albizottság napirendjére a csecsenföldi üldözést, és szólaltassák meg azokat, akik a veszélyben lévőknek segítenek.
ask-eu-action =
    .a = Arra kérem Önöket, javasolják a tagállamoknak a felelősök elleni szankciók fenntartását és bővítését, valamint humanitárius vízumok kiadását a menekülőknek.
    .b = Kérem, tartsák a csecsenföldi üldözést az Unió napirendjén: szankciókkal a felelősök ellen, vízumokkal azoknak, akik menekülnek.

## Of a company

ask-hide-location =
    .a = Arra kérem Önöket, hogy az Észak-Kaukázusban alapértelmezés szerint mindenkinél kapcsolják ki, ami megmutatja, hol vagy milyen messze van egy felhasználó.
    .b = Kérem, rejtsék el az Észak-Kaukázusban minden felhasználó távolságát és tartózkodási helyét, anélkül hogy ezt kérnie kellene.
ask-keep-apps =
    .a = Arra kérem Önöket, tartsák meg oroszországi áruházukban a társkereső, üzenetküldő és biztonsági alkalmazásokat, és tegyenek közzé minden hatósági eltávolítási követelést.
    .b = Kérem, utasítsák el azoknak az alkalmazásoknak a törlését oroszországi áruházukból, amelyekre az LMBT emberek biztonsága épül, és szóljanak nyilvánosan, ha erre utasítják Önöket.

## Of a newsroom

ask-report-again =
    .a = Arra kérem Önöket, számoljanak be arról, mi történik ott most, és mi lett azokkal, akik elmenekültek.
    .b = Kérem, járjanak utána, hová jutott ez az üldözés, és mi lett azoknak a sorsa, akiknek menekülniük kellett.
ask-letter-to-the-editor =
    .a = Mindannyian tehetünk valamit: megkérdezhetjük országgyűlési képviselőnket, mit tesz hazánk a Csecsenföldről menekülőkért.
    .b = Kormányunk vízumot adhat a menekülőknek, és megnevezheti a felelősöket. Kérjük ezt tőle.
