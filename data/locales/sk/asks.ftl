### Slovak asks: the wording for the office (ids as in asks.json).

## Of a member of parliament

ask-parliament-question =
    .a = Žiadam Vás, aby ste vláde písomne položili jednu otázku: čo od roku 2017 urobila, aby prijala ľudí prenasledovaných v Čečensku, a čo urobí pre tých, ktorí sú v nebezpečenstve teraz?
    .b = Koľko osôb utláčaných v Čečensku naša krajina od roku 2017 prijala a ako môžu o pomoc požiadať dnes ohrození? Prosím o takú písomnú interpeláciu vlády.
    .c = Mám jedinú prosbu: Vašu písomnú a oficiálnu otázku, čo vláda robí pre ľudí unikajúcich pred týmto útlakom.
ask-press-for-parole =
    .a = Žiadam Vás, aby ste naliehali na ministerstvo zahraničných vecí a ministerstvo vnútornej bezpečnosti, nech LGBT ľudí utekajúcich z Čečenska prijímajú ako utečencov alebo ich vpúšťajú z humanitárnych dôvodov.
    .b = Čo robí ministerstvo zahraničných vecí pre LGBT osoby unikajúce z Čečenska a ako sa dnes ohrození môžu dostať do Spojených štátov? Prosím o takú písomnú otázku.
    .c = Mám jedinú prosbu: oficiálnu výzvu obom ministerstvám, aby LGBT ľuďom z Čečenska otvorili cestu prijatím utečencov alebo humanitárnym vstupom.
ask-question-on-returns =
    .a = Žiadam Vás, aby ste od vlády získali jeden oficiálny sľub: že nikto, kto uteká pred týmto prenasledovaním, nebude poslaný späť do Ruska.
    .b = Zdrží sa vláda vyhosťovania osôb, ktorým v Rusku taký útlak hrozí, a ako sú vypočutí žiadatelia o ochranu? Prosím o položenie týchto otázok.
    .c = Mám jedinú prosbu: oficiálnu výzvu vláde, nech do Ruska nevráti nikoho, kto tomuto útlaku unikol.
ask-question-on-un-vote =
    .a = Žiadam Vás, aby ste zistili, ako bude vláda v Organizácii Spojených národov hovoriť a hlasovať o osobitnom spravodajcovi pre ľudské práva v Rusku, a vyzvali ju podporiť túto prácu.
    .b = Osobitný spravodajca pre ľudské práva v Rusku informuje o únosoch a mučení; primäjte, prosím, vládu stáť za ním v OSN.
    .c = Mám jedinú prosbu: vyzvite vládu, nech sa zastane osobitného spravodajcu pre ľudské práva v Rusku pri každej rozprave v OSN.
ask-humanitarian-visas =
    .a = Žiadam Vás, aby ste na vládu naliehali, nech dáva humanitárne víza ľuďom utekajúcim pred týmto prenasledovaním, aby nemuseli mesiace čakať v krajinách, kde ich prenasledovatelia dosiahnu.
    .b = Prerokujte, prosím, s vládou jedinú vec: rýchle humanitárne víza pre LGBT osoby nútené opustiť Čečensko.
    .c = Mám jedinú prosbu: požiadavku na vládu, nech unikajúcim z Čečenska vydáva víza z humanitárnych dôvodov za dni, a nie za mesiace.
ask-sanctions =
    .a = Žiadam Vás, aby ste sa zasadili o to, že cielené sankcie na činiteľov zodpovedných za toto prenasledovanie potrvajú a rozšíria sa tam, kde to dôkazy dovolia.
    .b = Ktorí z predstaviteľov zodpovedných za tento útlak podliehajú našim sankciám a prečo ostatní nie? Prosím o takú otázku vláde.
    .c = Mám jedinú prosbu: výzvu vláde, nech vinníkov na sankčných zoznamoch ponechá a doplní chýbajúce mená.
ask-universal-jurisdiction =
    .a = Žiadam Vás, aby ste od vlády zistili, či naša prokuratúra začne vyšetrovať tieto zločiny podľa univerzálnej jurisdikcie.
    .b = Môžu naše súdy súdiť vinníkov, keď cestujú, a čo sa robí, aby sme na to boli pripravení? Prosím o takú otázku vláde.
    .c = Mám jedinú prosbu: otázku vláde, čo náš zákon umožňuje proti trýzniteľom z Čečenska, ktorí sem vkročia, a či sa na to niekto chystá.

## Of one's own foreign ministry

ask-protect-people =
    .a = Žiadam Vás, aby ste zabezpečili, že ľudia utekajúci pred týmto prenasledovaním dostanú humanitárne víza rýchlo, a to aj v tretích krajinách.
    .b = Dajte, prosím, našim veľvyslanectvám a konzulátom pokyn prijímať osoby unikajúce tomuto útlaku a bez odkladu im vydávať víza z humanitárnych dôvodov.
    .c = Mám jedinú prosbu: humanitárne vízum za dni, a nie za mesiace, pre každého, kto doloží, že uteká pred týmto útlakom.
ask-send-nobody-back =
    .a = Žiadam Vás, aby ste sa zasadili o to, že nikto, kto uteká pred týmto prenasledovaním, nebude z našej krajiny poslaný späť do Ruska, nech Rusko žiada čokoľvek.
    .b = Uistite ma, prosím, že žiadna osoba, ktorej hrozí taký útlak, nebude Rusku vydaná a že žiadatelia o ochranu budú vypočutí.
    .c = Mám jedinú prosbu: nech naša krajina do Ruska nevráti nikoho, kto tomuto útlaku unikol.
ask-admit-refugees =
    .a = Žiadam Vás, aby ste našim veľvyslanectvám umožnili rýchlo odporúčať ľudí utekajúcich pred týmto prenasledovaním na prijatie ako utečencov, a to aj z tretích krajín.
    .b = Postarajte sa, prosím, nech sa LGBT osoby nútené opustiť Čečensko dostanú do Spojených štátov ako utečenci alebo z humanitárnych dôvodov.
    .c = Mám jedinú prosbu: včasnú cestu do Spojených štátov, cez naše zastupiteľské úrady, pre tých, čo unikajú tomuto útlaku.
ask-raise-with-russia =
    .a = Žiadam Vás, aby ste pri najbližšej príležitosti otvorili otázku tohto prenasledovania s ruskou vládou a verejne povedali, že sa tak stalo.
    .b = Položte, prosím, ruskému veľvyslancovi jedinú otázku: kto bol za tieto zločiny postavený pred súd?
    .c = Mám jedinú prosbu: nech sa naša vláda Ruska otvorene spýta, čo sa urobilo na vyšetrenie týchto zločinov.
ask-instruct-missions =
    .a = Žiadam Vás, aby ste našim misiám pri Organizácii Spojených národov uložili podporovať osobitného spravodajcu pre ľudské práva v Rusku a hovoriť o Čečensku vždy, keď sa jeho správa prerokúva.
    .b = Dajte, prosím, zastúpeniam v New Yorku a Ženeve pokyn hájiť mandát osobitného spravodajcu pre ľudské práva v Rusku a menovať tam Čečensko.
    .c = Mám jedinú prosbu: nech sa naši diplomati v OSN zastávajú osobitného spravodajcu pre ľudské práva v Rusku a vo svojich prejavoch spomínajú Čečensko.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Žiadam Vás, aby ste podporovali mandát osobitného spravodajcu o situácii v oblasti ľudských práv v Ruskej federácii, kedykoľvek a kdekoľvek bude o ňom reč, a usilovali sa, aby Čečensko zostalo jeho súčasťou.
    .b = Zastaňte sa, prosím, poverenia osobitného spravodajcu pre ľudské práva v Ruskej federácii: je to jeden z posledných prostriedkov, vďaka ktorým je ľudí v Čečensku počuť.
    .c = Moja prosba: nech naša delegácia stojí za osobitným spravodajcom pre ľudské práva v Rusku a pri každej jeho správe sa pýta na Čečensko.
ask-speak-on-chechnya =
    .a = Žiadam Vás, aby ste prenasledovanie v Čečensku menovali, keď sa v Organizácii Spojených národov bude najbližšie hovoriť o ľudských právach v Rusku.
    .b = Zaraďte, prosím, do nášho vyhlásenia v nadchádzajúcej rozprave o ľudských právach v Rusku jednu vetu o Čečensku.
    .c = Mám jedinú prosbu: nech naša delegácia pri ďalšom hodnotení Ruska vysloví nahlas slovo „Čečensko“.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Žiadam Vás, aby ste tento list odovzdali generálnemu prokurátorovi Ruskej federácie a oznámili mi, čo sa urobilo na vyšetrenie týchto zločinov a potrestanie vinníkov.
    .b = Aké kroky podnikli ruské orgány na účinné vyšetrenie týchto činov? Prosím o túto informáciu a o tlmočenie môjho znepokojenia generálnemu prokurátorovi v Moskve.
    .c = Moja prosba je prostá: postúpte tento list generálnemu prokurátorovi v Moskve a odpovedzte mi, kto, ak vôbec niekto, bol za tieto zločiny postavený pred súd.

## Of a Russian authority

ask-investigate =
    .a = Žiadam Vás, aby ste nariadili rýchle, nestranné a účinné vyšetrenie únosov, mučenia a vrážd ľudí v Čečenskej republike pre ich skutočnú alebo domnelú sexuálnu orientáciu a pohnali vinníkov na zodpovednosť bez ohľadu na ich postavenie.
    .b = Postarajte sa, prosím, nech tieto zločiny účinne vyšetria orgány mimo Čečenskej republiky, svedkovia majú ochranu a páchatelia sa postavia pred súd.
ask-take-cases-to-moscow =
    .a = Žiadam Vás, aby ste vyšetrovanie týchto zločinov prevzali pod kontrolu ústredia Vyšetrovacieho výboru, nech ho už nevedú ľudia podriadení podozrivým.
    .b = Odnímte, prosím, prípady unesených a mučených v Čečenskej republike tamojšej správe a zverte ich centrále.
ask-ombudsman-inquiry =
    .a = Žiadam Vás, aby ste začali vlastné prešetrovanie prenasledovania ľudí v Čečenskej republike pre ich sexuálnu orientáciu a zverejnili jeho závery.
    .b = Využite, prosím, právomoci svojho úradu a vymáhajte účinné vyšetrenie týchto zločinov aj ochranu tých, čo sa na ne sťažujú.
ask-order-investigation =
    .a = Žiadam Vás, aby ste zabezpečili, že tieto zločiny vyšetria federálne orgány a že činitelia Čečenskej republiky, ktorí ich nariadili alebo spáchali, budú pohnaní na zodpovednosť.
    .b = Uložte, prosím, federálnym úradom tento útlak ukončiť a vinníkov postaviť pred súd.
ask-cooperate-with-un =
    .a = Žiadam Vás, aby ste expertom Organizácie Spojených národov dovolili navštíviť Čečenskú republiku a odpovedali na ich otázky o týchto zločinoch.
    .b = Umožnite, prosím, osobitnému spravodajcovi OSN prístup do krajiny vrátane Čečenskej republiky.
ask-stop-handovers =
    .a = Žiadam Vás, aby ste polícii všetkých regiónov zakázali odovzdávať do Čečenskej republiky dospelých, ktorí ju opustili z vlastnej vôle.
    .b = Dajte, prosím, policajtom v celej krajine pokyn: nikto plnoletý, kto z Čečenskej republiky odišiel, nesmie byť zadržaný a vydaný príbuzným ani tamojšej polícii.
ask-stop-bans =
    .a = Žiadam Vás, aby ste prestali zaobchádzať s pomocou ľuďom v nebezpečenstve ako s „extrémizmom“ a usilovali sa o zrušenie zákazov organizácií, ktoré ju poskytovali.
    .b = Podajte, prosím, súdom návrhy na zrušenie zákazov, ktorými boli združenia pomáhajúce ohrozeným vyhlásené za extrémistické.
ask-advise-president =
    .a = Žiadam Radu, aby prezidentovi predložila prenasledovanie v Čečenskej republike a vyžiadala si od Vyšetrovacieho výboru verejnú odpoveď.
    .b = Zaoberajte sa, prosím, týmto útlakom na nasledujúcom zasadnutí Rady a vyzvite na účinné vyšetrenie.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Žiadam Vás, aby ste prenasledovanie v Čečensku ponechali vo svojich správach a položili ruskej vláde otázku, ktorú nechala bez odpovede: kto bol postavený pred súd?
    .b = Menujte, prosím, Čečensko aj naďalej v správach a listoch ruskej vláde, kým tieto zločiny nebudú vyšetrené.
ask-speak-out =
    .a = Žiadam Vás, aby ste verejne vystúpili proti prenasledovaniu v Čečensku a znova vyzvali na nezávislé vyšetrenie.
    .b = Povedzte, prosím, nahlas, že útlak v Čečensku sa neskončil a že vinníci sa musia postaviť pred súd.

## Of a European body

ask-no-returns =
    .a = Žiadam Vás, aby ste členské štáty vyzvali prijímať ľudí utekajúcich pred týmto prenasledovaním a neposielať do Ruska nikoho, komu tam hrozí.
    .b = Pripomeňte, prosím, členským krajinám, že nesmú do Ruska vracať osoby, ktoré tam čaká taký útlak, a že ľudia na úteku potrebujú víza.
ask-follow-up-report =
    .a = Žiadam Vás, aby ste sledovali ďalší osud správy z roku 2018 podľa moskovského mechanizmu a oznámili zúčastneným štátom, ktoré z jej odporúčaní sa splnili.
    .b = Zverejnite, prosím, bilanciu toho, čo vzišlo z návrhov, ktoré spravodajca pre Čečensko predložil v decembri 2018.
ask-hold-hearing =
    .a = Žiadam podvýbor, aby usporiadal vypočutie o prenasledovaní v Čečensku a o ochrane tých, ktorí pred ním utekajú.
    .b = Zaraďte, prosím, útlak v Čečensku na program podvýboru a pozvite ako rečníkov ľudí, ktorí ohrozeným pomáhajú.
ask-eu-action =
    .a = Žiadam Vás, aby ste členským štátom navrhli zachovať a rozšíriť sankcie na vinníkov a utekajúcim dávať humanitárne víza.
    .b = Držte, prosím, útlak v Čečensku na programe rokovaní Únie: so sankciami pre páchateľov a vízami pre unikajúcich.

## Of a company

ask-hide-location =
    .a = Žiadam vás, aby ste v predvolenom nastavení vypli všetkým na severnom Kaukaze všetko, čo ukazuje, kde používateľ je alebo ako je ďaleko.
    .b = Skrývajte, prosím, vzdialenosť a polohu každého človeka na severnom Kaukaze bez toho, aby o to musel požiadať.
ask-keep-apps =
    .a = Žiadam vás, aby ste vo svojom obchode v Rusku ponechali aplikácie na zoznamovanie, správy a bezpečnosť a zverejnili každú požiadavku úradov niektorú odstrániť.
    .b = Odmietajte, prosím, odstraňovať z ruského obchodu programy, od ktorých závisí bezpečnosť LGBT ľudí, a hovorte otvorene, keď to od vás niekto chce.

## Of a newsroom

ask-report-again =
    .a = Žiadam vás o správu o tom, čo sa tam deje teraz a čo sa stalo s tými, ktorí utiekli.
    .b = Zistite, prosím, ako sa tento útlak ďalej vyvíjal a ako žijú ľudia, ktorí pred ním museli ujsť.
ask-letter-to-the-editor =
    .a = Každý z nás môže niečo urobiť: opýtať sa svojho poslanca či poslankyne, čo naša krajina robí pre ľudí utekajúcich z Čečenska.
    .b = Naša vláda môže dať víza tým, čo utekajú, a menovať vinníkov. Môžeme ju o to požiadať.
