### Hungarian short public posts, by purpose.

## What happens

post-tell =
    .a = Csecsenföldön a hatóságok elrabolnak és megkínoznak embereket, mert melegek, leszbikusok, biszexuálisok vagy transzneműek. A felelősök büntetlenek maradnak. Kérjük, ne fordítsátok el a tekinteteteket.
    .b = Csecsenföldön a saját rendőrségük vadászik emberekre amiatt, hogy kit szeretnek. Néhányan kijutottak. Mások még mindig veszélyben vannak.

## One disappearance

post-missing =
    .a = 2023 augusztusában a rendőrség elvitt egy fiatal nőt szentpétervári lakásából, és átadta annak a csecsenföldi családnak, amelytől elmenekült. Azóta nincs megbízható életjel. Hol van?
    .b = Elmenekült Csecsenföldről. 2023 augusztusában Szentpéterváron a rendőrség átadta a családnak, amely elől menekült. Azóta semmi megbízható jele, hogy él. Tovább kérdezzük, hol van.

## Asking somebody to act

post-ask-government =
    .a = Kérés a kormányunkhoz: aki a csecsenföldi üldözés elől menekül, annak vízum kell, biztonságos hely és ígéret, hogy senki sem küldi vissza.
    .b = Megvédi-e kormányunk azokat, akik az LMBT emberek csecsenföldi kínzása elől menekülnek? Nyilvános választ kérünk.
post-ask-russia =
    .a = Az Emberi Jogok Európai Bírósága 2023-ban kimondta, hogy az állam emberei Csecsenföldön megkínoztak egy férfit szexuális irányultsága miatt. Mikor vizsgálja ki Oroszország e bűncselekményeket?
    .b = Kérdés az orosz hatóságokhoz: ki felelt az LMBT emberek elrablásáért és megkínzásáért a Csecsen Köztársaságban?
post-ask-company =
    .a = Csecsenföldieket segítő csoport jelenti: társkeresőkön csalnak tőrbe meleg férfiakat. Kérés az alkalmazások készítőihez és árusaihoz: figyelmeztessék ottani felhasználóikat, rejtsék el helyüket, ne adjanak ki semmit.
    .b = Egy alkalmazás életet sodorhat veszélybe. Akinek Oroszországban felhasználói vannak, védje ott az LMBT embereket: ne legyen pontos hely, legyen világos figyelmeztetés, ne kapjanak adatot a hatóságok.

## Sharing something

post-share-petition =
    .a = Csecsenföldön embereket kínoznak, mert melegek, leszbikusok, biszexuálisok vagy transzneműek. Az aláírás egy perc, ha nincs kötődésed Oroszországhoz:
    .b = Ez a petíció védelmet kér a csecsenföldi LMBT embereknek. Olvasd el, írd alá, add tovább, de ne tedd, ha kötődsz Oroszországhoz:
post-share-letter =
    .a = Egy levél az országgyűlési képviselőnek tíz perc. Így írhatsz az LMBT emberek csecsenföldi üldözéséről:
    .b = Egy oldal, egy kérés, a saját szavaiddal: így írj azoknak, akik segíthetnek a csecsenföldi LMBT embereknek:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 2017. április 1-jén a Novaja Gazeta megírta: Csecsenföldön több mint száz, melegnek vélt férfit vettek őrizetbe, és legalább hármat megöltek. Oroszország ezt nem vizsgálta ki rendesen.
    .b = Emlékezünk 2017. április 1-jére: aznap olvasta a világ, hogy Csecsenföldön melegnek vélt férfiakat hurcoltak el, kínoztak és öltek meg. Nem szabad elfelejteni.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Akikről itt szó van, azoknak védelem kell, és ezekre a bűncselekményekre választ kell adni.
    .b = Kérjük, ne nézzetek félre.
