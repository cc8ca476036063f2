### Slovak short forms: notes, cards of solidarity, the answer to a stock reply.
### Notes, cards and replies follow the comma of a salutation: they begin with a small letter.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = v Čečensku úrady prenasledujú a mučia gejov, lesby, bisexuálnych a transrodových ľudí. Žijem { $here } a žiadam Vás, aby ste vláde položili jednu otázku: čo robí pre tých, ktorí utekajú?
    .b = žijem { $here }. Spýtajte sa, prosím, oficiálne, ako vláda pomáha LGBT osobám unikajúcim z Čečenska pred mučením, a dajte mi vedieť, čo odpovedala.
note-ministry =
    .a = v Čečensku úrady prenasledujú a mučia gejov, lesby, bisexuálnych a transrodových ľudí. Žijem { $here } a žiadam Vás, aby ste to otvorili s Ruskom a chránili tých, ktorí utekajú.
    .b = žijem { $here }. Zastaňte sa, prosím, LGBT osôb v Čečensku, unášaných a mučených predstaviteľmi moci, a nevracajte nikoho, kto unikol.
note-un-mission =
    .a = v Čečensku úrady unášajú a mučia LGBT ľudí. Žijem { $here } a žiadam Vás, aby ste Čečensko menovali pri najbližšej rozprave o ľudských právach v Rusku.
    .b = žijem { $here }. Podporte, prosím, osobitného spravodajcu pre ľudské práva v Rusku; nech naše vyhlásenie obsahuje jednu vetu o LGBT osobách v Čečensku.
note-embassy =
    .a = žijem { $here }. Oznámte mi, prosím, čo sa urobilo na vyšetrenie únosov a mučenia LGBT ľudí v Čečenskej republike a kto bol postavený pred súd.
    .b = odovzdajte láskavo generálnemu prokurátorovi moje obavy o tých, ktorých v Čečenskej republike unášajú a mučia pre sexuálnu orientáciu. Žijem { $here }.
note-authority =
    .a = žiadam o účinné vyšetrenie únosov a mučenia ľudí v Čečenskej republike pre ich skutočnú alebo domnelú sexuálnu orientáciu. Žijem { $here }.
    .b = postarajte sa, prosím, nech sú zločiny proti LGBT osobám v Čečenskej republike vyšetrené a svedkovia majú ochranu. Žijem { $here }.
note-un-body =
    .a = prosím, držte prenasledovanie LGBT ľudí v Čečensku svetu na očiach a pýtajte sa, kto bol postavený pred súd. Žijem { $here } a myslím na nich.
    .b = žijem { $here }. Ďakujem za Vašu prácu; menujte láskavo aj naďalej Čečensko, kde sú LGBT osoby unášané a mučené.
note-european-body =
    .a = žijem { $here }. Urobte, prosím, čo Európa môže, pre LGBT ľudí utekajúcich pred mučením v Čečensku: prijmite ich a nikoho nevracajte.
    .b = LGBT osoby v Čečensku sú unášané a mučené predstaviteľmi moci. Žijem { $here } a žiadam, nech to ostane na programe európskych rokovaní.
note-company =
    .a = žijem { $here }. Na LGBT ľudí v Čečensku robia úrady hon. Urobte, prosím, svoju službu pre nich čo najbezpečnejšou a verejne povedzte, čo robíte.
    .b = rozhodnutia vašej firmy siahajú k LGBT osobám v Čečensku, ktoré sú unášané a mučené. Žijem { $here } a žiadam, myslite najprv na ich bezpečnosť.
note-newsroom =
    .a = žijem { $here }. LGBT ľudia v Čečensku sú stále unášaní a mučení a málo sa o tom hovorí. Prosím, píšte o tom znova.
    .b = pozrite sa láskavo ešte raz do Čečenska, kde úrady robia hon na LGBT osoby. Žijem { $here } a so záujmom si prečítam, čo zistíte.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = žijem { $here }. Viem, čo sa ľuďom v Čečensku deje, a chcem, aby ste vedeli, že nie ste sami. Mnohí ďaleko odtiaľto na vás myslia a robia, čo môžu.
    .b = toto píše niekto neznámy, kto žije { $here }: nezabúdame na vás. Obdivujem vašu odvahu a píšem ďalej tým, ktorí by mohli niečo zmeniť.

## The answer to a stock reply

reply-subject =
    .a = Vaša odpoveď na môj list o prenasledovaní LGBT ľudí v Čečensku
    .b = Môj list o Čečensku a Vaše stanovisko
reply-opening =
    .a = ďakujem Vám za odpoveď na môj list o prenasledovaní LGBT ľudí v Čečensku.
    .b = Vaše stanovisko k môjmu listu o Čečensku prišlo; prijmite zaň moju vďaku.
reply-quote =
    .a = Píšete: „{ $quote }.“
    .b = Vo Vašej odpovedi stojí: „{ $quote }.“
reply-evasion-concern =
    .a = Teší ma, že zdieľate znepokojenie. Môj list však žiadal viac: čin, ktorý Váš úrad môže vykonať.
    .b = Obavy sú začiatok. Išlo však o konkrétny krok a k nemu odpoveď chýba.
reply-evasion-not-ours =
    .a = Chápem, že rozhodujú aj iní. To, o čo žiadam, však leží v právomoci Vášho úradu.
    .b = Zodpovednosť druhých nie je odpoveďou na moju prosbu.
reply-evasion-no-evidence =
    .a = Skutočnosti sú zistené: 12. septembra 2023 rozhodol Európsky súd pre ľudské práva vo veci Lapunov proti Rusku (č. 28834/19), že činitelia štátu uniesli a mučili muža v Čečensku pre jeho sexuálnu orientáciu.
    .b = Medzinárodný súd dospel k inému záveru: pozri rozsudok Európskeho súdu pre ľudské práva vo veci Lapunov proti Rusku (č. 28834/19) z 12. septembra 2023.
reply-evasion-internal =
    .a = Mučenie nikdy nie je vnútornou záležitosťou: Dohovor OSN proti mučeniu, ktorého zmluvnou stranou je Rusko, zaväzuje každý štát vyšetriť ho.
    .b = Zákaz mučenia viaže každý štát voči všetkým ostatným; Rusko je zmluvnou stranou Dohovoru OSN proti mučeniu.
reply-evasion-forwarded =
    .a = Ďakujem za postúpenie môjho listu. Prosím o oznámenie, komu bol odovzdaný a ako znela odpoveď.
    .b = Kam bol môj list odovzdaný? Povedzte mi to láskavo a oboznámte ma s výsledkom.
reply-evasion-none =
    .a = Hľadám vo Vašom liste odpoveď na svoju prosbu a nenachádzam ju.
    .b = Doteraz tam chýba to, o čo v mojom liste išlo.
reply-repeat =
    .a = Preto žiadam ešte raz.
    .b = Svoju prosbu teda opakujem.
reply-closing =
    .a = Vopred ďakujem za odpoveď k tomuto jedinému bodu.
    .b = Krátke vyjadrenie k tejto prosbe je všetko, čo čakám.

evasion-concern =
    hlboko znepokoj
    hlboké znepokojenie
    vážne znepokojenie
    vyjadrujeme znepokojenie
    zdieľame
    pozorne sleduj
    sledujeme
    monitoruj
    berieme na vedomie
    odsudzuj
    odsúdil
evasion-not-ours =
    nespadá do
    neprislúcha
    nie je v kompetencii
    nie je v právomoci
    mimo kompetenc
    nemá právomoc
    nie sme príslušn
    nie je príslušn
    jurisdikci
evasion-no-evidence =
    žiadne dôkazy
    nie sú dôkazy
    žiadne informácie
    nemá informácie
    nebolo potvrdené
    nepotvrdil
    nepotvrden
    údajn
    provokáci
    neexistuj
    žiadne sťažnosti
evasion-internal =
    vnútorná záležitosť
    vnútornou záležitosťou
    vnútorná vec
    vnútorných záležitostí
    zasahovanie do
    vmiešavan
    suver
    zvrchovan
    tradičné hodnoty
    tradičných hodnôt
evasion-forwarded =
    postúpen
    postúpili
    odovzdan
    odovzdali sme
    preposlan
    zaslané na
