### Czech asks: the wording for the office (ids as in asks.json).

## Of a member of parliament

ask-parliament-question =
    .a = Žádám Vás, položte vládě písemně jednu otázku: co od roku 2017 udělala, aby přijala lidi pronásledované v Čečensku, a co udělá pro ty, kdo jsou v nebezpečí nyní?
    .b = Kolik osob utlačovaných v Čečensku naše země od roku 2017 přijala a jak mohou o pomoc požádat dnes ohrožení? Prosím o takovou písemnou interpelaci vlády.
    .c = Mám jedinou prosbu: Váš písemný a oficiální dotaz, co vláda dělá pro lidi prchající před tímto útiskem.
ask-press-for-parole =
    .a = Žádám Vás, naléhejte na ministerstvo zahraničí a ministerstvo vnitřní bezpečnosti, aby LGBT lidi prchající z Čečenska přijímala jako uprchlíky nebo je vpouštěla z humanitárních důvodů.
    .b = Co dělá ministerstvo zahraničí pro LGBT osoby unikající z Čečenska a jak se dnes ohrožení mohou dostat do Spojených států? Prosím o takový písemný dotaz.
    .c = Mám jedinou prosbu: oficiální výzvu oběma ministerstvům, aby LGBT lidem z Čečenska otevřela cestu přijetím uprchlíků nebo humanitárním vstupem.
ask-question-on-returns =
    .a = Žádám Vás, získejte od vlády jeden oficiální slib: že nikdo, kdo prchá před tímto pronásledováním, nebude poslán zpět do Ruska.
    .b = Zdrží se vláda vyhošťování osob, kterým v Rusku takový útisk hrozí, a jak jsou vyslechnuti žadatelé o ochranu? Prosím o tyto dotazy.
    .c = Mám jedinou prosbu: oficiální výzvu vládě, aby do Ruska nevracela nikoho, kdo tomuto útisku unikl.
ask-question-on-un-vote =
    .a = Žádám Vás, zjistěte, jak bude vláda v Organizaci spojených národů mluvit a hlasovat o zvláštním zpravodaji pro lidská práva v Rusku, a vyzvěte ji k podpoře této práce.
    .b = Zvláštní zpravodaj pro lidská práva v Rusku informuje o únosech a mučení; přimějte prosím vládu, aby za ním v OSN stála.
    .c = Mám jedinou prosbu: vyzvěte vládu, ať se postaví za zvláštního zpravodaje pro lidská práva v Rusku při každé rozpravě v OSN.
ask-humanitarian-visas =
    .a = Žádám Vás, naléhejte na vládu, aby dávala humanitární víza lidem prchajícím před tímto pronásledováním, aby nemuseli měsíce čekat v zemích, kde na ně jejich pronásledovatelé dosáhnou.
    .b = Projednejte prosím s vládou jedinou věc: rychlá humanitární víza pro LGBT osoby nucené opustit Čečensko.
    .c = Mám jedinou prosbu: požadavek na vládu, aby lidem na útěku z Čečenska vydávala víza z humanitárních důvodů během dnů, a ne měsíců.
ask-sanctions =
    .a = Žádám Vás, zasaďte se o to, aby cílené sankce na činitele odpovědné za toto pronásledování trvaly a rozšířily se tam, kde to důkazy dovolují.
    .b = Kteří z představitelů odpovědných za tento útisk podléhají našim sankcím a proč ostatní ne? Prosím o takový dotaz na vládu.
    .c = Mám jedinou prosbu: výzvu vládě, aby viníky na sankčních seznamech ponechala a doplnila chybějící jména.
ask-universal-jurisdiction =
    .a = Žádám Vás, zjistěte od vlády, zda naše státní zastupitelství zahájí vyšetřování těchto zločinů podle univerzální jurisdikce.
    .b = Mohou naše soudy soudit viníky, když cestují, a co se dělá, abychom na to byli připraveni? Prosím o takový dotaz na vládu.
    .c = Mám jedinou prosbu: otázku vládě, co náš zákon umožňuje proti trýznitelům z Čečenska, kteří sem vkročí, a zda se na to někdo chystá.

## Of one's own foreign ministry

ask-protect-people =
    .a = Žádám Vás, zajistěte, aby lidé prchající před tímto pronásledováním dostávali humanitární víza rychle, a to i ve třetích zemích.
    .b = Dejte prosím našim velvyslanectvím a konzulátům pokyn, ať přijímají osoby unikající tomuto útisku a bez odkladu jim vydávají víza z humanitárních důvodů.
    .c = Mám jedinou prosbu: humanitární vízum během dnů, a ne měsíců, pro každého, kdo doloží, že utíká před tímto útiskem.
ask-send-nobody-back =
    .a = Žádám Vás, zasaďte se o to, aby nikdo, kdo prchá před tímto pronásledováním, nebyl z naší země poslán zpět do Ruska, ať Rusko žádá cokoli.
    .b = Ujistěte mě prosím, že žádná osoba, které hrozí takový útisk, nebude Rusku vydána a že žadatelé o ochranu budou vyslechnuti.
    .c = Mám jedinou prosbu: ať naše země do Ruska nevrátí nikoho, kdo tomuto útisku unikl.
ask-admit-refugees =
    .a = Žádám Vás, umožněte našim velvyslanectvím rychle doporučovat lidi prchající před tímto pronásledováním k přijetí jako uprchlíky, a to i ze třetích zemí.
    .b = Postarejte se prosím, ať se LGBT osoby nucené opustit Čečensko dostanou do Spojených států jako uprchlíci nebo z humanitárních důvodů.
    .c = Mám jedinou prosbu: včasnou cestu do Spojených států, přes naše zastupitelské úřady, pro ty, kdo unikají tomuto útisku.
ask-raise-with-russia =
    .a = Žádám Vás, otevřete otázku tohoto pronásledování s ruskou vládou při nejbližší příležitosti a veřejně řekněte, že se tak stalo.
    .b = Položte prosím ruskému velvyslanci jedinou otázku: kdo stanul za tyto zločiny před soudem?
    .c = Mám jedinou prosbu: ať se naše vláda Ruska otevřeně zeptá, co se udělalo pro vyšetření těchto zločinů.
ask-instruct-missions =
    .a = Žádám Vás, uložte našim misím při Organizaci spojených národů, ať podporují zvláštního zpravodaje pro lidská práva v Rusku a mluví o Čečensku, kdykoli se jeho zpráva projednává.
    .b = Dejte prosím zastoupením v New Yorku a Ženevě pokyn hájit mandát zvláštního zpravodaje pro lidská práva v Rusku a jmenovat tam Čečensko.
    .c = Mám jedinou prosbu: ať se naši diplomaté v OSN zastávají zvláštního zpravodaje pro lidská práva v Rusku a ve svých projevech zmiňují Čečensko.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Žádám Vás, podporujte mandát zvláštního zpravodaje pro situaci v oblasti lidských práv v Ruské federaci, kdykoli a kdekoli o něm bude řeč, a usilujte o to, aby Čečensko zůstalo jeho součástí.
    .b = Zastaňte se prosím pověření zvláštního zpravodaje pro lidská práva v Ruské federaci: je to jeden z posledních prostředků, díky nimž je lidi v Čečensku slyšet.
    .c = Má prosba: ať naše delegace stojí za zvláštním zpravodajem pro lidská práva v Rusku a při každé jeho zprávě se ptá na Čečensko.
ask-speak-on-chechnya =
    .a = Žádám Vás, jmenujte pronásledování v Čečensku, až se v Organizaci spojených národů bude příště jednat o lidských právech v Rusku.
    .b = Zařaďte prosím do našeho prohlášení v nejbližší rozpravě o lidských právech v Rusku jednu větu o Čečensku.
    .c = Mám jedinou prosbu: ať naše delegace při příštím hodnocení Ruska vysloví nahlas slovo „Čečensko“.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Žádám Vás, předejte tento dopis generálnímu prokurátorovi Ruské federace a sdělte mi, co se udělalo pro vyšetření těchto zločinů a potrestání viníků.
    .b = Jaké kroky podnikly ruské orgány, aby tyto činy účinně vyšetřily? Prosím o tuto informaci a o tlumočení mého znepokojení generálnímu prokurátorovi v Moskvě.
    .c = Má prosba je prostá: postupte tento dopis generálnímu prokurátorovi v Moskvě a odpovězte mi, kdo, pokud vůbec někdo, za tyto zločiny stanul před soudem.

## Of a Russian authority

ask-investigate =
    .a = Žádám Vás, nařiďte rychlé, nestranné a účinné vyšetření únosů, mučení a vražd lidí v Čečenské republice kvůli jejich skutečné nebo domnělé sexuální orientaci a pohnání viníků k odpovědnosti bez ohledu na jejich postavení.
    .b = Postarejte se prosím, ať tyto zločiny účinně vyšetří orgány mimo Čečenskou republiku, svědci mají ochranu a pachatelé stanou před soudem.
ask-take-cases-to-moscow =
    .a = Žádám Vás, převezměte vyšetřování těchto zločinů pod kontrolu ústředí Vyšetřovacího výboru, aby je už nevedli lidé podřízení podezřelým.
    .b = Odejměte prosím případy unesených a mučených v Čečenské republice tamní správě a svěřte je centrále.
ask-ombudsman-inquiry =
    .a = Žádám Vás, zahajte vlastní šetření o pronásledování lidí v Čečenské republice kvůli jejich sexuální orientaci a zveřejněte jeho závěry.
    .b = Využijte prosím pravomocí svého úřadu a vymáhejte účinné vyšetření těchto zločinů i ochranu těch, kdo si na ně stěžují.
ask-order-investigation =
    .a = Žádám Vás, zajistěte, aby tyto zločiny vyšetřily federální orgány a aby činitelé Čečenské republiky, kteří je nařídili nebo spáchali, byli pohnáni k odpovědnosti.
    .b = Uložte prosím federálním úřadům, ať tento útisk ukončí a viníky postaví před soud.
ask-cooperate-with-un =
    .a = Žádám Vás, dovolte expertům Organizace spojených národů navštívit Čečenskou republiku a odpovězte na jejich otázky o těchto zločinech.
    .b = Umožněte prosím zvláštnímu zpravodaji OSN přístup do země včetně Čečenské republiky.
ask-stop-handovers =
    .a = Žádám Vás, zakažte policii všech regionů předávat do Čečenské republiky dospělé, kteří ji opustili z vlastní vůle.
    .b = Dejte prosím policistům v celé zemi pokyn: nikdo plnoletý, kdo z Čečenské republiky odešel, nesmí být zadržen a vydán příbuzným ani tamní policii.
ask-stop-bans =
    .a = Žádám Vás, přestaňte zacházet s pomocí lidem v nebezpečí jako s „extremismem“ a usilujte o zrušení zákazů organizací, které ji poskytovaly.
    .b = Podejte prosím soudům návrhy, aby zrušily zákazy, jimiž byla sdružení pomáhající ohroženým prohlášena za extremistická.
ask-advise-president =
    .a = Žádám Radu, ať předloží prezidentovi pronásledování v Čečenské republice a vyžádá si od Vyšetřovacího výboru veřejnou odpověď.
    .b = Zabývejte se prosím tímto útiskem na příštím zasedání Rady a vyzvěte k účinnému vyšetření.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Žádám Vás, ponechte pronásledování v Čečensku ve svých zprávách a položte ruské vládě otázku, kterou nechala bez odpovědi: kdo stanul před soudem?
    .b = Jmenujte prosím Čečensko i nadále ve zprávách a v dopisech ruské vládě, dokud tyto zločiny nebudou vyšetřeny.
ask-speak-out =
    .a = Žádám Vás, vystupte veřejně proti pronásledování v Čečensku a znovu vyzvěte k nezávislému vyšetření.
    .b = Řekněte prosím nahlas, že útisk v Čečensku neskončil a že viníci musejí stanout před soudem.

## Of a European body

ask-no-returns =
    .a = Žádám Vás, vyzvěte členské státy, aby přijímaly lidi prchající před tímto pronásledováním a neposílaly do Ruska nikoho, komu tam hrozí.
    .b = Připomeňte prosím členským zemím, že nesmějí do Ruska vracet osoby, které tam čeká takový útisk, a že lidé na útěku potřebují víza.
ask-follow-up-report =
    .a = Žádám Vás, sledujte další osud zprávy z roku 2018 podle moskevského mechanismu a sdělte účastnickým státům, která z jejích doporučení byla splněna.
    .b = Zveřejněte prosím bilanci toho, co vzešlo z návrhů, které zpravodaj pro Čečensko předložil v prosinci 2018.
ask-hold-hearing =
    .a = Žádám podvýbor, ať uspořádá slyšení o pronásledování v Čečensku a o ochraně těch, kdo před ním prchají.
    .b = Zařaďte prosím útisk v Čečensku na program podvýboru a pozvěte jako řečníky lidi, kteří ohroženým pomáhají.
ask-eu-action =
    .a = Žádám Vás, navrhněte členským státům, aby sankce na viníky trvaly a rozšířily se a aby prchající dostávali humanitární víza.
    .b = Držte prosím útisk v Čečensku na pořadu jednání Unie: se sankcemi pro pachatele a vízy pro unikající.

## Of a company

ask-hide-location =
    .a = Žádám vás, vypněte ve výchozím nastavení všem na severním Kavkaze vše, co ukazuje, kde uživatel je nebo jak je daleko.
    .b = Skrývejte prosím vzdálenost a polohu každého člověka na severním Kavkaze, aniž by o to musel požádat.
ask-keep-apps =
    .a = Žádám vás, ponechte ve svém obchodě v Rusku aplikace pro seznamování, zprávy a bezpečí a zveřejněte každý požadavek úřadů na odstranění některé z nich.
    .b = Odmítejte prosím odstraňovat z ruského obchodu programy, na nichž závisí bezpečnost LGBT lidí, a říkejte otevřeně, když to po vás někdo chce.

## Of a newsroom

ask-report-again =
    .a = Žádám vás o zprávu o tom, co se tam děje nyní a co se stalo s těmi, kdo uprchli.
    .b = Zjistěte prosím, jak se tento útisk dál vyvíjel a jak žijí lidé, kteří před ním museli utéct.
ask-letter-to-the-editor =
    .a = Každý z nás může něco udělat: zeptat se svého poslance či poslankyně, co naše země dělá pro lidi prchající z Čečenska.
    .b = Naše vláda může dát víza těm, kdo utíkají, a jmenovat viníky. Můžeme ji o to požádat.
