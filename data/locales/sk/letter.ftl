### Slovak letter: subjects, openings, the sentence before the facts, ties, last sentences.
### Openings follow the comma of the salutation and begin with a small letter.

## Subjects

subject-representative =
    .a = Prenasledovanie LGBT ľudí v Čečensku: čo sa dá urobiť odtiaľto
    .b = Čečensko: ohrození ľudia a ako im môžete pomôcť
subject-ministry =
    .a = Prenasledovanie LGBT ľudí v Čečensku
    .b = Prosba za ohrozených LGBT ľudí v Čečensku
subject-un-mission =
    .a = Organizácia Spojených národov a prenasledovanie LGBT ľudí v Čečensku
    .b = Čečensko a rozprava o ľudských právach v Rusku
subject-embassy =
    .a = Prenasledovanie LGBT ľudí v Čečenskej republike
    .b = Povinnosť vyšetriť únosy a mučenie v Čečenskej republike
subject-authority =
    .a = Únosy a mučenie LGBT ľudí v Čečenskej republike
    .b = Žiadosť vo veci zločinov proti LGBT ľuďom v Čečenskej republike
subject-un-body =
    .a = Prenasledovanie LGBT ľudí v Čečensku, Ruská federácia
    .b = Čečensko: útlak trvá, vinníci ostávajú bez trestu
subject-european-body =
    .a = Odpoveď Európy na prenasledovanie LGBT ľudí v Čečensku
    .b = Utečenci z Čečenska a čo im Európa dlhuje
subject-company =
    .a = Bezpečnosť vašich používateľov v Čečensku a v Rusku
    .b = Čečensko: čo môže vaša firma urobiť pre ľudí v nebezpečenstve
subject-newsroom =
    .a = Čečensko: prenasledovanie, o ktorom sa takmer nepíše
    .b = Prosba o správy o útlaku LGBT ľudí v Čečensku
subject-ask-letter-to-the-editor =
    .a = List redakcii: prenasledovanie v Čečensku pokračuje
    .b = Na uverejnenie: ľudia v nebezpečenstve v Čečensku
subject-ask-sanctions =
    .a = Sankcie za prenasledovanie LGBT ľudí v Čečensku
    .b = Čečensko: vinníci a naše sankčné zoznamy
subject-ask-universal-jurisdiction =
    .a = Zločiny proti LGBT ľuďom v Čečensku a naše súdy
    .b = Čečensko: možno vinníkov súdiť u nás?
subject-ask-question-on-returns =
    .a = Ľudia, ktorí utiekli z Čečenska: sľub, že nikoho nevrátime
    .b = Žiadne návraty do Ruska pre tých, čo unikli z Čečenska
subject-ask-send-nobody-back =
    .a = Ľudia, ktorí utiekli z Čečenska: sľub, že nikoho nevrátime
    .b = Žiadne návraty do Ruska pre tých, čo unikli z Čečenska
subject-ask-question-on-un-vote =
    .a = Náš hlas v OSN o ľudských právach v Rusku
    .b = Čečensko a postoj našej krajiny v Organizácii Spojených národov
subject-ask-instruct-missions =
    .a = Náš hlas v OSN k ľudským právam v Rusku
    .b = Čečensko a naše misie pri Organizácii Spojených národov
subject-ask-stop-bans =
    .a = Výzva: zákazy organizácií, ktoré pomáhajú ľuďom v nebezpečenstve
    .b = Žiadosť: pomoc ohrozeným a jej označovanie za „extrémizmus“
subject-ask-cooperate-with-un =
    .a = Výzva: prístup expertov OSN do Čečenskej republiky
    .b = Žiadosť: odborníci Organizácie Spojených národov a Čečenská republika
subject-ask-stop-handovers =
    .a = Výzva: ľudia odovzdávaní políciou do Čečenskej republiky
    .b = Žiadosť o nevracanie dospelých do Čečenskej republiky
subject-ask-follow-up-report =
    .a = Čečensko: čo sa stalo so správou z roku 2018 podľa moskovského mechanizmu
    .b = Správa moskovského mechanizmu o Čečensku a jej ďalší osud
subject-ask-protect-people =
    .a = Ľudia utekajúci z Čečenska: víza z humanitárnych dôvodov
    .b = Víza pre LGBT osoby nútené opustiť Čečensko

## Openings ($here: where the writer lives)

opening-representative =
    .a = žijem { $here } a píšem Vám ako človek, ktorého zastupujete. V Čečensku úrady unášajú, mučia a zabíjajú ľudí za to, že sú gejovia, lesby, bisexuálni alebo transrodoví, alebo že ich za takých považujú.
    .b = ako človek, ktorý žije { $here }, prosím o Vašu pozornosť pre tých, čo nemajú komu napísať: pre ľudí v Čečensku, na ktorých robia hon ich vlastné úrady pre to, koho milujú alebo kým sú.
    .c = píšem Vám o Čečensku, kde polícia a bezpečnostné zložky už roky zadržiavajú a mučia gejov, lesby, bisexuálnych a transrodových ľudí aj tých, ktorých za nich majú. Žijem { $here }.
opening-ministry =
    .a = žijem { $here } a píšem Vám o ľuďoch v Čečensku, ktorých tamojšie úrady unášajú, mučia a zabíjajú, pretože sú gejovia, lesby, bisexuálni alebo transrodoví, alebo ich za takých považujú.
    .b = prosím, pozrite sa na Čečensko, kde prenasledovanie gejov, lesieb, bisexuálnych a transrodových ľudí štátnymi silami trvá od chvíle, keď v roku 2017 vyšlo najavo. Žijem { $here } a nie je mi to ľahostajné.
    .c = tento list sa týka ľudí v Čečensku, ktorým ide o život pre ich sexuálnu orientáciu alebo rodovú identitu. Môj domov je { $here } a verím, že im naša krajina môže pomôcť.
opening-un-mission =
    .a = žijem { $here } a píšem misii, ktorá za nás hovorí v Organizácii Spojených národov. V Čečensku úrady unášajú a mučia ľudí za to, že sú gejovia, lesby, bisexuálni alebo transrodoví, alebo že ich za takých považujú.
    .b = naša krajina má v OSN hlas; prepožičajte ho, prosím, tým, čo žiadny nemajú: ľuďom v Čečensku prenasledovaným úradmi pre sexuálnu orientáciu alebo rodovú identitu. Žijem { $here }.
    .c = ako človek, ktorý žije { $here }, Vám píšem o útlaku gejov, lesieb, bisexuálnych a transrodových ľudí v Čečensku, ktorého sa dopúšťajú štátne sily a ktorý nikto riadne nevyšetruje.
opening-embassy =
    .a = žijem { $here } a píšem Vám o únosoch a mučení ľudí v Čečenskej republike, ktorí sú gejovia, lesby, bisexuálni alebo transrodoví, alebo ich za takých považujú.
    .b = obraciam sa na Váš úrad, ktorý zastupuje Ruskú federáciu, vo veci ťažkého porušovania ľudských práv v Čečenskej republike: prenasledovania pre sexuálnu orientáciu alebo rodovú identitu. Žijem { $here }.
    .c = dovoľte mi napísať Vám o ľuďoch v Čečenskej republike, ktorých štátni činitelia zadržali, tajne väznili a mučili ako skutočných či domnelých gejov, lesby, bisexuálne alebo transrodové osoby. Žijem { $here }.
opening-authority =
    .a = žijem { $here } a píšem Vám o zločinoch spáchaných v Čečenskej republike na ľuďoch, ktorí sú gejovia, lesby, bisexuálni alebo transrodoví, alebo ich za takých považujú.
    .b = predkladám Vám túto žiadosť v súvislosti s únosmi a mučením v Čečenskej republike, ktorých sa úradné osoby dopustili pre skutočnú alebo domnelú sexuálnu orientáciu obetí. Žijem { $here }.
opening-un-body =
    .a = žijem { $here } a ako súkromná osoba Vám píšem o prenasledovaní gejov, lesieb, bisexuálnych a transrodových ľudí v Čečensku.
    .b = týmto listom podporujem Vašu prácu aj tých, ktorých v Čečensku štátne sily zadržiavajú a mučia pre sexuálnu orientáciu alebo rodovú identitu. Žijem { $here }.
opening-european-body =
    .a = žijem { $here } a píšem o ľuďoch v Čečensku, ktorých štátne sily unášajú, mučia a zabíjajú, pretože sú gejovia, lesby, bisexuálni alebo transrodoví, alebo ich za takých považujú.
    .b = obraciam sa na Vás vo veci Čečenska a tých, čo odtiaľ utiekli kvôli svojej sexuálnej orientácii alebo rodovej identite a stále nie sú v bezpečí. Žijem { $here }.
opening-company =
    .a = žijem { $here } a píšem vám o ľuďoch v Čečensku, ktorí používajú vašu službu alebo by ju používali, keby bola bezpečná: o gejoch, lesbách, bisexuálnych a transrodových ľuďoch, ktorých tamojšie úrady unášajú a mučia.
    .b = rozhodnutia vašej firmy siahajú až do Čečenska, kde úrady robia hon na každého, kto je alebo sa zdá byť gej, lesba, bisexuálny či transrodový človek. Žijem { $here } a prosím vás, myslite na nich.
opening-newsroom =
    .a = žijem { $here } a sledujem vašu prácu. Prosím, píšte znova o Čečensku, kde úrady unášajú, mučia a zabíjajú ľudí za to, že sú gejovia, lesby, bisexuálni alebo transrodoví, alebo že ich za takých považujú.
    .b = v roku 2017 sa svet z novín dozvedel, že v Čečensku chytajú a mučia ľudí pre sexuálnu orientáciu. Neskončilo sa to, len správ ubudlo. Žijem { $here } a chcem vás poprosiť o tú vašu.
opening-letter-to-the-editor =
    .a = v Čečensku úrady unášajú a mučia ľudí za to, že sú gejovia, lesby, bisexuálni alebo transrodoví, alebo že ich za takých považujú. Vie sa to od roku 2017 a trvá to ďalej.
    .b = o Čečensku dnes málo počuť. A predsa tam predstavitelia moci stále zadržiavajú a mučia druhých pre to, koho milujú alebo kým sú.

## The sentence before the facts

facts-intro =
    .a = Nasledujúce skutočnosti sú verejne známe.
    .b = Tieto fakty sú doložené.
    .c = Opieram sa o tieto správy a zistenia.
facts-intro-one =
    .a = Nasledujúca skutočnosť je verejne známa.
    .b = Doklady hovoria samy za seba.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = V novembri 2018 bola naša krajina jedným zo šestnástich štátov, ktoré požiadali OBSE, aby tieto zločiny preskúmala; jej správa dosiaľ ostáva bez následkov.
    .b = Prešetrenie situácie v Čečensku v rámci OBSE iniciovalo v novembri 2018 šestnásť štátov vrátane nášho, takže je to už aj naša vec.
local-un-lgbti-core-group =
    .a = Ako člen Základnej skupiny OSN pre LGBTI sa naša krajina zaviazala v takýchto veciach prehovoriť.
    .b = Naša krajina patrí k Základnej skupine pre LGBTI v Organizácii Spojených národov; Čečensko je skúškou tohto záväzku.
local-equal-rights-coalition =
    .a = Ako člen Koalície za rovné práva sa naša krajina zaviazala hájiť práva LGBT ľudí.
    .b = Naša krajina je súčasťou Koalície za rovné práva a tu môže ukázať, čo to znamená.

## The last sentence

closing-representative =
    .a = Poteší ma správa o tom, ako sa rozhodnete.
    .b = Dajte mi, prosím, vedieť, akú odpoveď dostanete.
closing-ministry =
    .a = Vopred ďakujem za odpoveď.
    .b = Oznámte mi, prosím, čo chcete podniknúť.
closing-un-mission =
    .a = Ďakujem za Vašu prácu a vopred za krátku odpoveď.
    .b = Poteší ma správa o tom, čo naša delegácia rozhodne.
closing-embassy =
    .a = Píšem s úctou k Vášmu úradu aj k ľuďom v Čečenskej republike a vopred ďakujem za odpoveď.
    .b = Dúfam vo vecné stanovisko. Vážim si pozornosť, ktorú tomu venujete.
closing-authority =
    .a = Vopred ďakujem za odpoveď k podstate tejto žiadosti.
    .b = Prosím o písomné vyjadrenie. Vážim si pozornosť, ktorú tomu venujete.
closing-un-body =
    .a = Ďakujem za Vašu prácu. Odpoveď nečakám; chcem len, aby ste vedeli, že ľudia to sledujú.
    .b = S vďakou za všetko, čo robíte pre tých, ktorí nemôžu hovoriť slobodne.
closing-european-body =
    .a = Vopred ďakujem za odpoveď.
    .b = Vážim si pozornosť venovanú ľuďom, ktorí sami písať nemôžu.
closing-company =
    .a = Poteší ma správa o tom, ako sa rozhodnete.
    .b = Oznámte mi, prosím, čo chcete podniknúť.
closing-newsroom =
    .a = Ďakujem za prečítanie a za vašu prácu.
    .b = So záujmom čakám na to, čo zistíte.
closing-withheld =
    .a = Pod tento list sa nemôžem podpísať, lebo by ma to mohlo ohroziť. Prosím, konajte aj tak.
    .b = Moje meno by na mňa privolalo nebezpečenstvo, preto tu nestojí. Posúďte, prosím, čo sa hovorí, a nie kto to hovorí.
