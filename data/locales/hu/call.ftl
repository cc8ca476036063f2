### Hungarian telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Jó napot kívánok, köszönöm, hogy fogadja a hívásomat.
say-who = Magánszemélyként telefonálok, { $here } élek.
say-who-no-place = Magánszemélyként telefonálok.
say-who-representative = Azok közé tartozom, akiket az Önök irodája képvisel: { $here } élek.
say-who-representative-no-place = Azok közé tartozom, akiket az Önök irodája képvisel.

## Spoken: the matter, in two sentences

say-matter = Csecsenföld miatt hívom. Ott a hatóságok elrabolják és megkínozzák azokat, akik melegek, leszbikusok, biszexuálisok vagy transzneműek, vagy akiket annak tartanak.
say-matter-russian = A Csecsen Köztársaság miatt hívom. Ott hivatalos személyek embereket raboltak el és kínoztak meg szexuális irányultságuk vagy nemi identitásuk miatt, és ezeket a bűncselekményeket nem vizsgálták ki rendesen.
say-matter-company = Az oroszországi, főleg a csecsenföldi meleg, leszbikus, biszexuális és transznemű emberek miatt hívom. Ott üldözik őket, és a hírek szerint társkereső alkalmazásokon állítanak nekik csapdát.

## Spoken: one request, by kind of office

say-ask-representative = Ez a kérésem: kérdezzék meg írásban a kormányt, mit tesz azokért, akik ez elől az üldözés elől menekülnek.
say-ask-ministry = Ez a kérésem: gondoskodjanak róla, hogy aki ez elől az üldözés elől menekül, azt ne küldjék vissza Oroszországba.
say-ask-un-mission = Ez a kérésem: támogassák az oroszországi emberi jogok különleges jelentéstevőjét a felszólalásaikban és a szavazatukkal.
say-ask-embassy = Ez a kérésem: mondják meg Moszkvának, hogy az itteni emberek e bűncselekmények hatékony kivizsgálását kérik.
say-ask-authority = Ez a kérésem: ezeket a bűncselekményeket a Csecsen Köztársaságon kívülről jött nyomozók vizsgálják ki.
say-ask-un-body = Ez a kérésem: tartsák Csecsenföldet a jelentéseikben és az Oroszországhoz intézett kérdéseikben.
say-ask-european-body = Ez a kérésem: szorgalmazzák Európa kormányainál, hogy adjanak menedéket az üldözés elől menekülőknek.
say-ask-company = Ez a kérésem: figyelmeztessék a veszélyre oroszországi felhasználóikat, és semmit se adjanak át róluk a hatóságoknak.
say-ask-newsroom = Ez a kérésem: számoljanak be arról, mi történik ma Csecsenföldön, és azokról, akiknek menekülniük kellett.

## Spoken: how the call goes on

say-how-to-hear = Meg tudná mondani, mit tesznek az ügyben, és hogyan értesülök róla?
say-refused = Értem. Kérem, jegyezze fel, hogy hívás érkezett Csecsenföld ügyében, és hogy mit kértem.
say-wrong-number = Elnézést a tévedésért. Meg tudná mondani, melyik számot kell hívni ebben az ügyben?
say-no-address = A címemet nem szeretném megadni. Kérem, jegyezze fel anélkül a kérésemet.
say-address-representative = Igen, természetesen. Betűzöm a nevemet és a címemet.
say-in-writing = Igen, elküldöm írásban is. Melyik címre küldjem, és kinek a nevére?
say-stock-answer = Köszönöm, de ez nem válasz a kérésemre. Elmondhatom még egyszer?
say-stock-answer-russian = Tudom, hogy ez a hivatalos válasz. 2023-ban az Emberi Jogok Európai Bírósága megállapította, hogy az állam emberei Csecsenföldön egy férfit szexuális irányultsága miatt elraboltak és megkínoztak.
say-thanks = Köszönöm az idejét. Viszonthallásra.

## Spoken: the message on the answering machine

say-voicemail-who = Jó napot kívánok, { $here } élek.
say-voicemail-who-no-place = Jó napot kívánok.
say-voicemail-matter = Csecsenföld miatt hívom Önöket, ahol a hatóságok embereket kínoznak, mert melegek, leszbikusok, biszexuálisok vagy transzneműek.
say-voicemail-thanks = Köszönöm.
