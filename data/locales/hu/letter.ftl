### Hungarian letter: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects

subject-representative =
    .a = Az LMBT emberek üldözése Csecsenföldön: mit lehet tenni innen
    .b = Csecsenföld: veszélyben lévő emberek, és amit Ön tehet értük
subject-ministry =
    .a = Az LMBT emberek üldözése Csecsenföldön
    .b = Kérés a Csecsenföldön veszélyben lévő LMBT emberek ügyében
subject-un-mission =
    .a = Az ENSZ és az LMBT emberek üldözése Csecsenföldön
    .b = Csecsenföld és az oroszországi emberi jogokról folyó vita
subject-embassy =
    .a = Az LMBT emberek üldözése a Csecsen Köztársaságban
    .b = Az emberrablások és a kínzások kivizsgálásának kötelessége a Csecsen Köztársaságban
subject-authority =
    .a = LMBT emberek elrablása és megkínzása a Csecsen Köztársaságban
    .b = Kérelem az LMBT emberek ellen a Csecsen Köztársaságban elkövetett bűncselekmények ügyében
subject-un-body =
    .a = Az LMBT emberek üldözése Csecsenföldön, az Oroszországi Föderációban
    .b = Csecsenföld: folytatódó üldöztetés és büntetlenség
subject-european-body =
    .a = Európa válasza az LMBT emberek csecsenföldi üldözésére
    .b = A Csecsenföldről menekülők, és amivel Európa tartozik nekik
subject-company =
    .a = Felhasználóik biztonsága Csecsenföldön és Oroszországban
    .b = Csecsenföld: mit tehet a vállalatuk a veszélyben lévőkért
subject-newsroom =
    .a = Csecsenföld: üldözés, amelyről alig szól hír
    .b = Kérés: tudósítsanak az LMBT emberek csecsenföldi üldözéséről
subject-ask-letter-to-the-editor =
    .a = Olvasói levél: az üldözés Csecsenföldön folytatódik
    .b = Közlésre: veszélyben lévő emberek Csecsenföldön
subject-ask-sanctions =
    .a = Szankciók az LMBT emberek csecsenföldi üldözése miatt
    .b = Csecsenföld: a felelősök és a mi szankcióink
subject-ask-universal-jurisdiction =
    .a = Az LMBT emberek ellen Csecsenföldön elkövetett bűncselekmények és a mi bíróságaink
    .b = Csecsenföld: bíróság elé állíthatók-e itt a felelősök?
subject-ask-question-on-returns =
    .a = A Csecsenföldről elmenekültek: ígéret, hogy senkit sem küldünk vissza
    .b = A Csecsenföldről elmenekültek közül senkit se küldjenek vissza Oroszországba
subject-ask-send-nobody-back =
    .a = A Csecsenföldről elmenekültek: ígéret, hogy senkit sem küldünk vissza
    .b = A Csecsenföldről elmenekültek közül senkit se küldjenek vissza Oroszországba
subject-ask-question-on-un-vote =
    .a = Szavazatunk az ENSZ-ben az oroszországi emberi jogokról
    .b = Csecsenföld és a mi hangunk az ENSZ-ben
subject-ask-instruct-missions =
    .a = Szavunk az ENSZ-ben az oroszországi emberi jogokról
    .b = Csecsenföld és az ENSZ mellett működő képviseleteink
subject-ask-stop-bans =
    .a = Beadvány: a veszélyben lévőket segítő szervezetek betiltása
    .b = Kérelem: a veszélyben lévők segítése mint „szélsőségesség”
subject-ask-cooperate-with-un =
    .a = Beadvány: az ENSZ szakértőinek beengedése a Csecsen Köztársaságba
    .b = Kérelem: az ENSZ szakértői és a Csecsen Köztársaság
subject-ask-stop-handovers =
    .a = Beadvány: a rendőrség által a Csecsen Köztársaságnak átadott emberek
    .b = Kérelem: egyetlen felnőttet se adjanak vissza a Csecsen Köztársaságnak
subject-ask-follow-up-report =
    .a = Csecsenföld: mi lett a moszkvai mechanizmus keretében készült 2018-as jelentésből
    .b = A moszkvai mechanizmus csecsenföldi jelentése, és ami utána történt
subject-ask-protect-people =
    .a = A Csecsenföldről menekülők: humanitárius vízumok
    .b = Vízumot a Csecsenföld elhagyására kényszerülő LMBT embereknek

## Openings ($here: where the writer lives)

opening-representative =
    .a = Azok egyikeként írok Önnek, akiket képvisel: { $here } élek. Csecsenföldön a hatóságok embereket rabolnak el, kínoznak meg és ölnek meg azért, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak tartják őket.
    .b = Olyan emberekre kérem a figyelmét, akiknek nincs képviselőjük, akihez fordulhatnának: akikre Csecsenföldön a saját hatóságaik vadásznak amiatt, hogy kit szeretnek vagy kik ők. E sorok írója { $here } él.
opening-ministry =
    .a = Jómagam { $here } élek, és azokról az emberekről írok, akiket Csecsenföldön a hatóságok elrabolnak, megkínoznak és megölnek, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak vélik őket.
    .b = Kérem, fordítsa tekintetét Csecsenföld felé, ahol a meleg, leszbikus, biszexuális és transznemű emberek üldözése állami erők részéről azóta is tart, hogy 2017-ben napvilágra került. Lakóhelyem { $here } van, és ez az ügy engem is érint.
opening-un-mission =
    .a = Jómagam { $here } élek, és ahhoz a képviselethez fordulok, amely az ENSZ-ben a nevünkben szól. Csecsenföldön a hatóságok embereket rabolnak el és kínoznak, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak vélik őket.
    .b = Országunknak van hangja az ENSZ-ben. Kérem, hogy emelje fel azokért, akiknek nincs: azokért, akiket Csecsenföldön a hatóságok szexuális irányultságuk vagy nemi identitásuk miatt üldöznek. Lakóhelyem { $here } van.
opening-embassy =
    .a = Jómagam { $here } élek, és a Csecsen Köztársaságban élő meleg, leszbikus, biszexuális vagy transznemű, illetve annak vélt emberek elrablásáról és megkínzásáról írok Önnek.
    .b = Önhöz mint az Oroszországi Föderáció képviselőjéhez fordulok az emberi jogoknak a Csecsen Köztársaságban történő súlyos megsértése miatt: embereket üldöznek szexuális irányultságuk vagy nemi identitásuk okán. Lakóhelyem { $here } van.
opening-authority =
    .a = Jómagam { $here } élek, és azokról a bűncselekményekről írok Önnek, amelyeket a Csecsen Köztársaságban meleg, leszbikus, biszexuális vagy transznemű, illetve annak vélt emberek ellen követnek el.
    .b = E beadvány tárgya a Csecsen Köztársaságban történt emberrablások és kínzások sora: hivatalos személyek követték el őket áldozataik valós vagy vélt szexuális irányultsága miatt. Lakóhelyem { $here } van.
opening-un-body =
    .a = Jómagam { $here } élek, és magánszemélyként írok a meleg, leszbikus, biszexuális és transznemű emberek csecsenföldi üldözéséről.
    .b = Levelem az Önök munkáját kívánja támogatni, és azokat, akiket Csecsenföldön állami erők tartanak fogva és kínoznak szexuális irányultságuk vagy nemi identitásuk miatt. Lakóhelyem { $here } van.
opening-european-body =
    .a = Jómagam { $here } élek, és azokról írok, akiket Csecsenföldön állami erők rabolnak el, kínoznak meg és ölnek meg, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak vélik őket.
    .b = Csecsenföld ügyében fordulok Önökhöz, és azokért, akik szexuális irányultságuk vagy nemi identitásuk miatt elmenekültek onnan, de még nincsenek biztonságban. Lakóhelyem { $here } van.
opening-company =
    .a = Jómagam { $here } élek, és olyan csecsenföldi emberekről írok, akik az Önök szolgáltatását használják, vagy használnák, ha biztonságos volna: meleg, leszbikus, biszexuális és transznemű emberekről, akiket ott a hatóságok elrabolnak és megkínoznak.
    .b = Az Önök vállalatának döntései elérnek Csecsenföldre is, ahol a hatóságok vadásznak azokra, akik melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy akiket annak tartanak. Lakóhelyem { $here } van; kérem, gondoljanak rájuk.
opening-newsroom =
    .a = Jómagam { $here } élek, és követem a munkájukat. Kérem, tudósítsanak újra Csecsenföldről, ahol a hatóságok embereket rabolnak el, kínoznak meg és ölnek meg, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak vélik őket.
    .b = A világ 2017-ben egy újságból tudta meg, hogy Csecsenföldön embereket hurcolnak el és kínoznak meg szexuális irányultságuk miatt. Ennek nincs vége, csak a tudósítások ritkultak meg. Lakóhelyem { $here } van, és az Önökét szeretném kérni.
opening-letter-to-the-editor =
    .a = Csecsenföldön a hatóságok embereket rabolnak el és kínoznak meg azért, mert melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy mert annak vélik őket. Ez 2017 óta ismert, és ma is folytatódik.
    .b = Keveset hallani mostanában Csecsenföldről. Pedig ott ma is fogva tartanak és kínoznak embereket a hatóságok amiatt, hogy kit szeretnek vagy kik ők.

## The sentence before the facts

facts-intro =
    .a = Ami itt következik, nyilvánosan ismert.
    .b = Ezek a tények dokumentáltak.

facts-intro-one =
    .a = Ami itt következik, nyilvánosan ismert.
    .b = A tények magukért beszélnek.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = 2018 novemberében országunk egyike volt annak a tizenhat államnak, amely az EBESZ-től e bűncselekmények vizsgálatát kérte; a jelentés máig következményekre vár.
    .b = Az EBESZ csecsenföldi vizsgálatát tizenhat állam, köztük a mi országunk indította el 2018 novemberében, ez az ügy tehát már a miénk is.
local-un-lgbti-core-group =
    .a = Az ENSZ LMBTI-csoportjának (LGBTI Core Group) tagjaként országunk vállalta, hogy ilyen ügyekben felemeli a szavát.
    .b = Hazánk az ENSZ-ben az LGBTI Core Group tagja; Csecsenföldön dől el, mit ér ez az elkötelezettség.
local-equal-rights-coalition =
    .a = Az Egyenlő Jogok Koalíciójának tagjaként országunk vállalta, hogy kiáll az LMBT emberek jogaiért.
    .b = Hazánk tagja az Egyenlő Jogok Koalíciójának, és itt megmutatható, mit jelent ez.

## The last sentence

closing-representative =
    .a = Örömmel venném, ha megírná, hogyan dönt.
    .b = Kérem, tudassa velem, milyen választ kap.
closing-ministry =
    .a = Válaszát megköszönném.
    .b = Kérem, tájékoztasson arról, mit szándékozik tenni.
closing-un-mission =
    .a = Köszönöm a munkáját; egy rövid választ is hálával fogadnék.
    .b = Szívesen értesülnék arról, hogyan dönt a küldöttségünk.
closing-embassy =
    .a = Hivatala és a Csecsen Köztársaság népe iránti tisztelettel írok, és megköszönném a válaszát.
    .b = Érdemi választ remélek, és köszönöm a figyelmét.
closing-authority =
    .a = Megköszönném, ha e beadványra érdemi választ kapnék.
    .b = Írásbeli választ kérek, és köszönöm a figyelmét.
closing-un-body =
    .a = Köszönöm a munkájukat. Választ nem várok; azt szeretném, ha tudnák, hogy az emberek figyelnek.
    .b = Köszönet mindazért, amit azokért tesznek, akik nem szólhatnak szabadon.
closing-european-body =
    .a = Megköszönném a válaszukat.
    .b = Köszönöm, hogy figyelmet szentelnek azoknak, akik maguk nem írhatnak Önöknek.
closing-company =
    .a = Örömmel venném, ha megtudhatnám, hogyan döntenek.
    .b = Kérem, írják meg, mit szándékoznak tenni.
closing-newsroom =
    .a = Köszönöm, hogy elolvasták levelemet, és köszönöm a munkájukat.
    .b = Örömmel olvasnám, amit kiderítenek.
closing-withheld =
    .a = Nevemet nem írhatom e levél alá, mert ez veszélybe sodorhatna. Kérem, hogy a levél ennek ellenére ne maradjon következmény nélkül.
    .b = A nevem veszélyt hozna rám, ezért nem áll itt. Azt kérem, hogy az számítson, ami itt áll, és ne az, hogy ki mondja.
