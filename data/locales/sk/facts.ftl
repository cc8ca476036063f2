### Slovak facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Ku koncu februára 2017 začali polícia a bezpečnostné zložky v Čečensku chytať mužov, ktorých mali za gejov, väzniť ich v neoficiálnych väzniciach a mučiť.
fact-novaya-gazeta-report = Dňa 1. apríla 2017 noviny Novaja gazeta napísali, že v Čečensku bolo pre skutočnú alebo domnelú sexuálnu orientáciu zadržaných viac než sto mužov a najmenej traja boli zabití.
fact-un-experts-2017 = Dňa 13. apríla 2017 vyzvali experti OSN na ľudské práva Rusko, aby ukončilo prenasledovanie mužov v Čečensku pokladaných za gejov, a hovorili o násilí v rozsahu v regióne dosiaľ nevídanom.
fact-germany-speaks-up-2017 = V máji 2017 požiadala nemecká kancelárka osobne ruského prezidenta, aby svojím vplyvom prispel k ochrane gejov v Čečensku.
fact-ep-resolution-2017 = Dňa 18. mája 2017 odsúdil Európsky parlament prenasledovanie v Čečensku a vyzval na vyšetrenie a na ochranu tých, ktorí utekajú.
fact-hrw-report-2017 = V máji 2017 uviedla organizácia Human Rights Watch po rozhovoroch s obeťami, že prenasledovanie bolo schválené na vrchole miestneho vedenia.
fact-us-house-hres-351 = Dňa 27. júna 2017 odsúdila Snemovňa reprezentantov USA prenasledovanie v Čečensku vo svojej rezolúcii č. 351.
fact-canada-31 = V roku 2017 prijala Kanada spolu s dobročinnou organizáciou Rainbow Railroad v tichosti asi za tri mesiace 31 ľudí z Čečenska.
fact-us-sanctions-2017 = Dňa 20. decembra 2017 zaradili Spojené štáty na Magnitského zoznam hlavu Čečenskej republiky a ďalšieho čečenského činiteľa; druhého z nich spojili s týraním gejov.
fact-pace-2230 = Dňa 27. júna 2018 vyzvalo Parlamentné zhromaždenie Rady Európy Rusko, aby prípady vyšetrilo alebo umožnilo medzinárodné vyšetrovanie (rezolúcia 2230).
fact-un-cat-2018 = V auguste 2018 zverejnil Výbor OSN proti mučeniu, ktorý sa ruskej delegácie na tieto zločiny pýtal, svoje záverečné odporúčania (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Dňa 1. novembra 2018 uviedlo šestnásť štátov v súvislosti s Čečenskom do chodu moskovský mechanizmus OBSE a Rusko nevyužilo svoje právo vymenovať experta.
fact-osce-benedek-report = V decembri 2018 potvrdil spravodajca vymenovaný podľa moskovského mechanizmu OBSE veľmi vážne porušovanie práv LGBTI ľudí v Čečensku a zistil, že vinníci požívajú beztrestnosť.
fact-second-wave = V januári 2019 oznámila Ruská LGBT sieť novú vlnu, pri ktorej bolo asi štyridsať ľudí zadržaných a dvaja zabití.
fact-hrw-2019 = V máji 2019 uviedla Human Rights Watch, že od decembra 2018 do apríla 2019 bolo v Čečensku držaných najmenej 23 mužov a že niektorých z nich mučili.
fact-uk-us-sanctions-2020 = Dňa 10. decembra 2020 uvalilo Spojené kráľovstvo sankcie na troch čečenských činiteľov a osobitnú policajnú jednotku za mučenie LGBT ľudí a Spojené štáty v ten istý deň zaradili na zoznam ďalších spoločníkov vládcu Čečenska.
fact-ecchr-complaint = Vo februári 2021 bolo na nemeckej spolkovej prokuratúre podané trestné oznámenie na piatich čečenských činiteľov pre zločiny proti ľudskosti; týka sa najmenej 150 obetí.
fact-taken-from-nizhny-novgorod = Vo februári 2021 zadržali v Nižnom Novgorode dvoch mladých ľudí, z ktorých jeden mal 17 rokov, a odviezli ich do Čečenska; v priebehu niekoľkých dní nariadil Európsky súd pre ľudské práva naliehavé opatrenia.
fact-eu-sanctions = Dňa 22. marca 2021 uvalila Európska únia na dvoch čečenských veliteľov sankcie za porušovanie ľudských práv pre ich podiel na tomto prenasledovaní.
fact-shelter-stormed = V júni 2021 vnikla polícia násilím do útulku pre ženy v Machačkale a mladú ženu, ktorá utiekla pred násilím pre svoju sexuálnu orientáciu, odovzdali späť rodine do Čečenska.
fact-law-2022-echr-not-executed = V júni 2022 Rusko uzákonilo, že rozsudky Európskeho súdu pre ľudské práva, ktoré sa stali vykonateľnými po 15. marci 2022, sa už nevykonávajú.
fact-forced-to-war = Podľa skupiny, ktorá ľudí z regiónu vyváža, sú od septembra 2022 muži zadržaní v Čečensku ako gejovia nútení voliť medzi výkupným a odoslaním do vojny proti Ukrajine.
fact-russia-leaves-echr = Dňa 16. septembra 2022 prestalo byť Rusko zmluvnou stranou Európskeho dohovoru o ľudských právach; súd v Štrasburgu môže súdiť len to, čo sa stalo pred týmto dňom.
fact-un-hrc-2022 = V roku 2022 zistil Výbor OSN pre ľudské práva, že svojvoľné zadržiavanie a mučenie, predovšetkým LGBT ľudí, sú na severnom Kaukaze naďalej rozšírené a riadne sa nevyšetrujú.
fact-un-rapporteur-created = Dňa 7. októbra 2022 zriadila Rada OSN pre ľudské práva úrad osobitného spravodajcu pre ľudské práva v Rusku; jeho výkon sa začal 1. mája 2023.
fact-detained-at-airport = Vo februári 2023 bol na letisku v Moskve na žiadosť čečenskej polície zadržaný muž z Čečenska, ktorý mal azyl v Holandsku a prišiel na pohreb svojho otca.
fact-journalist-and-lawyer-beaten = Dňa 4. júla 2023 zbili ozbrojení muži v Čečensku novinárku, ktorá o prenasledovaní písala, a advokáta, ktorý cestoval s ňou.
fact-taken-from-st-petersburg = V auguste 2023 odviedla polícia spolu s mužmi z Čečenska mladú ženu z jej bytu v Petrohrade a odovzdala ju rodine, pred ktorou utiekla; odvtedy niet spoľahlivej známky, že žije.
fact-lapunov-v-russia = Dňa 12. septembra 2023 rozhodol Európsky súd pre ľudské práva vo veci Lapunov proti Rusku (č. 28834/19), že činitelia štátu uniesli a mučili muža v Čečensku pre jeho sexuálnu orientáciu a že Rusko prípad nevyšetrilo.
fact-supreme-court-extremist = Dňa 30. novembra 2023 zakázal ruský Najvyšší súd na neverejnom pojednávaní ako extrémistické bližšie neurčené „medzinárodné hnutie LGBT“, takže pomoc ohrozeným možno teraz trestať.
fact-held-three-months = V januári 2024 vyšlo najavo, že v zahraničí je v bezpečí muž, ktorého v roku 2022 vyše troch mesiacov držali v pivnici policajnej stanice v Groznom a mučili, pretože je gej.
fact-extradition-refused = Dňa 30. januára 2024 odmietol súd v Jerevane vydať muža z Čečenska, pretože by nebol v bezpečí tam ani inde v Rusku.
fact-nc-sos-figures = Do začiatku roka 2024 vyviezla jediná skupina dobrovoľníkov so svojou predchodkyňou zo severného Kaukazu 373 ľudí a 317 ďalej do bezpečných krajín.
fact-case-opened-2024 = Po viac než dvetisíc podnetoch verejnosti sa v apríli 2024 začalo trestné stíhanie vo veci zmiznutia mladej ženy odvezenej do Čečenska.
fact-detentions-2024 = Koncom augusta 2024 oznámila skupina, ktorá ľuďom v regióne pomáha, silnejúcu vlnu zadržiavania gejov v Čečensku a pasce kladené cez zoznamovacie aplikácie.
fact-hundred-convicted = Do júna 2025 bolo podľa Human Rights Watch v Rusku odsúdených vyše sto ľudí pre domnelé „hnutie LGBT“ alebo jeho symboly.
fact-four-thousand-appeals = Do polovice júna 2025 žiadalo viac než štyritisíc podaní, aby bol prípad mladej ženy, ktorá zmizla v Čečensku, odňatý miestnym orgánom.
fact-germany-visas-frozen = Koncom júla 2025 Nemecko pozastavilo humanitárne víza pre ohrozených ľudí z Ruska a do októbra sa skončilo aj jeho zrýchlené konanie.
fact-murder-in-yerevan = V októbri 2025 našli v Jerevane zavraždenú mladú ženu, ktorá utiekla z Čečenska s pomocou obhajcov ľudských práv.
fact-picket-jailed = V novembri 2025 potrestali ženu v Petrohrade desiatimi dňami väzenia, pretože stála sama na ulici s plagátom za svoju kamarátku, mladú ženu odvezenú do Čečenska.
fact-cherkessk-sentence = V decembri 2025 poslal súd na severnom Kaukaze muža na dva a pol roka do väzenia za správy v skupinovom čete, ktoré uznal za účasť v zakázanom „hnutí LGBT“.
fact-nine-banned = Od marca do mája 2026 zakázali ruské súdy deväť organizácií, ktoré pomáhajú LGBT ľuďom.
