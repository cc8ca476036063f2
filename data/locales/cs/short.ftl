### Czech short forms: notes, cards of solidarity, the answer to a stock reply.
### Notes, cards and replies follow the comma of a salutation: they begin with a small letter.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = v Čečensku úřady pronásledují a mučí gaye, lesby, bisexuální a transgender lidi. Žiji { $here } a žádám Vás, položte vládě jednu otázku: co dělá pro ty, kdo prchají?
    .b = žiji { $here }. Zeptejte se prosím oficiálně, jak vláda pomáhá LGBT osobám unikajícím z Čečenska před mučením, a dejte mi vědět, co odpověděla.
note-ministry =
    .a = v Čečensku úřady pronásledují a mučí gaye, lesby, bisexuální a transgender lidi. Žiji { $here } a žádám Vás, otevřete to s Ruskem a chraňte ty, kdo prchají.
    .b = žiji { $here }. Zastaňte se prosím LGBT osob v Čečensku, unášených a mučených představiteli moci, a nevracejte nikoho, kdo unikl.
note-un-mission =
    .a = v Čečensku úřady unášejí a mučí LGBT lidi. Žiji { $here } a žádám Vás, jmenujte Čečensko při příští rozpravě o lidských právech v Rusku.
    .b = žiji { $here }. Podpořte prosím zvláštního zpravodaje pro lidská práva v Rusku; ať naše prohlášení obsahuje jednu větu o LGBT lidech v Čečensku.
note-embassy =
    .a = žiji { $here }. Sdělte mi prosím, co se udělalo pro vyšetření únosů a mučení LGBT lidí v Čečenské republice a kdo stanul před soudem.
    .b = předejte laskavě generálnímu prokurátorovi mé obavy o ty, které v Čečenské republice unášejí a mučí kvůli sexuální orientaci. Žiji { $here }.
note-authority =
    .a = žádám o účinné vyšetření únosů a mučení lidí v Čečenské republice kvůli jejich skutečné nebo domnělé sexuální orientaci. Žiji { $here }.
    .b = postarejte se prosím, ať jsou zločiny proti LGBT osobám v Čečenské republice vyšetřeny a svědci mají ochranu. Žiji { $here }.
note-un-body =
    .a = prosím, držte pronásledování LGBT lidí v Čečensku světu na očích a ptejte se, kdo stanul před soudem. Žiji { $here } a myslím na ně.
    .b = žiji { $here }. Děkuji za Vaši práci; jmenujte laskavě i nadále Čečensko, kde jsou LGBT osoby unášeny a mučeny.
note-european-body =
    .a = žiji { $here }. Udělejte prosím, co Evropa může, pro LGBT lidi prchající před mučením v Čečensku: přijměte je a nikoho nevracejte.
    .b = LGBT osoby v Čečensku jsou unášeny a mučeny představiteli moci. Žiji { $here } a žádám, ať to zůstane na evropském pořadu jednání.
note-company =
    .a = žiji { $here }. Na LGBT lidi v Čečensku pořádají úřady hon. Udělejte prosím svou službu pro ně co nejbezpečnější a veřejně řekněte, co děláte.
    .b = rozhodnutí vaší firmy dosahují k LGBT osobám v Čečensku, které jsou unášeny a mučeny. Žiji { $here } a žádám, myslete nejdřív na jejich bezpečí.
note-newsroom =
    .a = žiji { $here }. LGBT lidé v Čečensku jsou stále unášeni a mučeni a málo se o tom mluví. Prosím, pište o tom znovu.
    .b = podívejte se laskavě ještě jednou do Čečenska, kde úřady pořádají hon na LGBT osoby. Žiji { $here } a se zájmem si přečtu, co zjistíte.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = žiji { $here }. Vím, co se lidem v Čečensku děje, a chci, abyste věděli, že nejste sami. Mnozí daleko odtud na vás myslí a dělají, co mohou.
    .b = tohle píše někdo neznámý, kdo žije { $here }: nezapomínáme na vás. Obdivuji vaši odvahu a píšu dál těm, kdo by mohli něco změnit.

## The answer to a stock reply

reply-subject =
    .a = Vaše odpověď na můj dopis o pronásledování LGBT lidí v Čečensku
    .b = Můj dopis o Čečensku a Vaše stanovisko
reply-opening =
    .a = děkuji Vám za odpověď na můj dopis o pronásledování LGBT lidí v Čečensku.
    .b = Vaše stanovisko k mému dopisu o Čečensku dorazilo; přijměte za ně můj dík.
reply-quote =
    .a = Píšete: „{ $quote }.“
    .b = Ve Vaší odpovědi stojí: „{ $quote }.“
reply-evasion-concern =
    .a = Těší mě, že sdílíte znepokojení. Můj dopis však žádal víc: čin, který Váš úřad může vykonat.
    .b = Obavy jsou začátek. Šlo ale o konkrétní krok a k němu odpověď chybí.
reply-evasion-not-ours =
    .a = Chápu, že rozhodují i jiní. To, oč žádám, však leží v pravomoci Vašeho úřadu.
    .b = Odpovědnost druhých není odpovědí na mou prosbu.
reply-evasion-no-evidence =
    .a = Skutečnosti jsou zjištěny: 12. září 2023 rozhodl Evropský soud pro lidská práva ve věci Lapunov proti Rusku (č. 28834/19), že činitelé státu unesli a mučili muže v Čečensku kvůli jeho sexuální orientaci.
    .b = Mezinárodní soud dospěl k jinému závěru: viz rozsudek Evropského soudu pro lidská práva ve věci Lapunov proti Rusku (č. 28834/19) ze dne 12. září 2023.
reply-evasion-internal =
    .a = Mučení nikdy není vnitřní záležitostí: Úmluva OSN proti mučení, jejíž smluvní stranou je Rusko, zavazuje každý stát k jeho vyšetření.
    .b = Zákaz mučení váže každý stát vůči všem ostatním; Rusko je smluvní stranou Úmluvy OSN proti mučení.
reply-evasion-forwarded =
    .a = Děkuji za postoupení mého dopisu. Prosím o sdělení, komu byl předán a jak zněla odpověď.
    .b = Kam byl můj dopis předán? Sdělte mi to laskavě a seznamte mě s výsledkem.
reply-evasion-none =
    .a = Hledám ve Vašem dopise odpověď na svou prosbu a nenacházím ji.
    .b = Dosud tam chybí to, o co v mém dopise šlo.
reply-repeat =
    .a = Proto žádám ještě jednou.
    .b = Svou prosbu tedy opakuji.
reply-closing =
    .a = Předem děkuji za odpověď k tomuto jedinému bodu.
    .b = Krátké vyjádření k této prosbě je vše, co čekám.

evasion-concern =
    hluboce znepokoj
    hluboké znepokojení
    vážné znepokojení
    vyjadřujeme znepokojení
    sdílíme
    pozorně sleduj
    bedlivě sleduj
    sledujeme
    monitoruj
    bereme na vědomí
    odsuzuj
evasion-not-ours =
    nespadá do
    nepřísluší
    není v kompetenci
    není v pravomoci
    mimo kompetenc
    nemá pravomoc
    nejsme příslušn
    není příslušn
    jurisdikc
evasion-no-evidence =
    žádné důkazy
    nejsou důkazy
    žádné informace
    nemá informace
    nebylo potvrzeno
    nepotvrdil
    nepotvrzen
    údajn
    provokac
    neexistuj
    žádné stížnosti
evasion-internal =
    vnitřní záležitost
    vnitřní věc
    vnitřních záležitostí
    vměšován
    zasahování do
    suveren
    svrchovan
    tradiční hodnoty
    tradičních hodnot
evasion-forwarded =
    postoupen
    postoupili
    předán
    předali jsme
    přeposlán
    postoupil
