### Czech facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Ke konci února 2017 začaly policie a bezpečnostní složky v Čečensku chytat muže, které měly za gaye, věznit je v neoficiálních věznicích a mučit.
fact-novaya-gazeta-report = Dne 1. dubna 2017 napsal list Novaja gazeta, že v Čečensku bylo kvůli skutečné nebo domnělé sexuální orientaci zadrženo více než sto mužů a nejméně tři byli zabiti.
fact-un-experts-2017 = Dne 13. dubna 2017 vyzvali experti OSN na lidská práva Rusko, aby ukončilo pronásledování mužů v Čečensku pokládaných za gaye, a mluvili o násilí v rozsahu v regionu dosud nevídaném.
fact-germany-speaks-up-2017 = V květnu 2017 požádala německá kancléřka osobně ruského prezidenta, aby svým vlivem přispěl k ochraně gayů v Čečensku.
fact-ep-resolution-2017 = Dne 18. května 2017 odsoudil Evropský parlament pronásledování v Čečensku a vyzval k vyšetření a k ochraně těch, kdo prchají.
fact-hrw-report-2017 = V květnu 2017 uvedla organizace Human Rights Watch po rozhovorech s oběťmi, že pronásledování bylo schváleno na nejvyšších místech tamního vedení.
fact-us-house-hres-351 = Dne 27. června 2017 odsoudila Sněmovna reprezentantů USA pronásledování v Čečensku ve své rezoluci č. 351.
fact-canada-31 = V roce 2017 přijala Kanada spolu s dobročinnou organizací Rainbow Railroad v tichosti asi za tři měsíce 31 lidí z Čečenska.
fact-us-sanctions-2017 = Dne 20. prosince 2017 zařadily Spojené státy na Magnitského seznam hlavu Čečenské republiky a dalšího čečenského činitele; druhého z nich spojily s týráním gayů.
fact-pace-2230 = Dne 27. června 2018 vyzvalo Parlamentní shromáždění Rady Evropy Rusko, aby případy vyšetřilo nebo umožnilo mezinárodní šetření (rezoluce 2230).
fact-un-cat-2018 = V srpnu 2018 zveřejnil Výbor OSN proti mučení, který se ruské delegace na tyto zločiny dotazoval, své závěrečné připomínky (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Dne 1. listopadu 2018 uvedlo šestnáct států kvůli Čečensku do chodu moskevský mechanismus OBSE a Rusko nevyužilo svého práva jmenovat experta.
fact-osce-benedek-report = V prosinci 2018 potvrdil zpravodaj jmenovaný podle moskevského mechanismu OBSE velmi vážné porušování práv LGBTI lidí v Čečensku a zjistil, že viníci požívají beztrestnosti.
fact-second-wave = V lednu 2019 oznámila Ruská LGBT síť novou vlnu, při níž bylo asi čtyřicet lidí zadrženo a dva zabiti.
fact-hrw-2019 = V květnu 2019 uvedla Human Rights Watch, že od prosince 2018 do dubna 2019 bylo v Čečensku drženo nejméně 23 mužů a že někteří z nich byli mučeni.
fact-uk-us-sanctions-2020 = Dne 10. prosince 2020 uvalilo Spojené království sankce na tři čečenské činitele a zvláštní policejní jednotku za mučení LGBT lidí a Spojené státy téhož dne zařadily na seznam další společníky vládce Čečenska.
fact-ecchr-complaint = V únoru 2021 bylo u německého spolkového státního zastupitelství podáno trestní oznámení na pět čečenských činitelů pro zločiny proti lidskosti; týká se nejméně 150 obětí.
fact-taken-from-nizhny-novgorod = V únoru 2021 byli v Nižním Novgorodu zadrženi dva mladí lidé, z nichž jednomu bylo 17 let, a odvezeni do Čečenska; během několika dnů nařídil Evropský soud pro lidská práva naléhavá opatření.
fact-eu-sanctions = Dne 22. března 2021 uvalila Evropská unie na dva čečenské velitele sankce za porušování lidských práv pro jejich podíl na tomto pronásledování.
fact-shelter-stormed = V červnu 2021 vnikla policie násilím do útulku pro ženy v Machačkale a mladá žena, která uprchla před násilím kvůli své sexuální orientaci, byla předána zpět rodině do Čečenska.
fact-law-2022-echr-not-executed = V červnu 2022 Rusko uzákonilo, že rozsudky Evropského soudu pro lidská práva, které se staly vykonatelnými po 15. březnu 2022, se již nevykonávají.
fact-forced-to-war = Podle skupiny, která lidi z regionu vyváží, jsou od září 2022 muži zadržení v Čečensku jako gayové nuceni volit mezi výkupným a odesláním do války proti Ukrajině.
fact-russia-leaves-echr = Dne 16. září 2022 přestalo být Rusko smluvní stranou Evropské úmluvy o lidských právech; soud ve Štrasburku může soudit jen to, co se stalo před tímto dnem.
fact-un-hrc-2022 = V roce 2022 zjistil Výbor OSN pro lidská práva, že svévolné zadržování a mučení, především LGBT lidí, jsou na severním Kavkaze nadále rozšířené a řádně se nevyšetřují.
fact-un-rapporteur-created = Dne 7. října 2022 zřídila Rada OSN pro lidská práva úřad zvláštního zpravodaje pro lidská práva v Rusku; jeho výkon začal 1. května 2023.
fact-detained-at-airport = V únoru 2023 byl na letišti v Moskvě na žádost čečenské policie zadržen muž z Čečenska, který měl azyl v Nizozemsku a přijel na pohřeb svého otce.
fact-journalist-and-lawyer-beaten = Dne 4. července 2023 zbili ozbrojení muži v Čečensku novinářku, která o pronásledování psala, a advokáta, který jel s ní.
fact-taken-from-st-petersburg = V srpnu 2023 odvedla policie spolu s muži z Čečenska mladou ženu z jejího bytu v Petrohradu a předala ji rodině, od níž uprchla; od té doby není spolehlivá známka, že žije.
fact-lapunov-v-russia = Dne 12. září 2023 rozhodl Evropský soud pro lidská práva ve věci Lapunov proti Rusku (č. 28834/19), že činitelé státu unesli a mučili muže v Čečensku kvůli jeho sexuální orientaci a že Rusko případ nevyšetřilo.
fact-supreme-court-extremist = Dne 30. listopadu 2023 zakázal ruský Nejvyšší soud v neveřejném jednání jako extremistické blíže neurčené „mezinárodní hnutí LGBT“, takže pomoc ohroženým lze nyní trestat.
fact-held-three-months = V lednu 2024 vyšlo najevo, že v zahraničí je v bezpečí muž, který byl v roce 2022 déle než tři měsíce držen ve sklepě policejní stanice v Grozném a mučen, protože je gay.
fact-extradition-refused = Dne 30. ledna 2024 odmítl soud v Jerevanu vydat muže z Čečenska, protože by nebyl v bezpečí tam ani jinde v Rusku.
fact-nc-sos-figures = Do začátku roku 2024 vyvezla jediná skupina dobrovolníků se svou předchůdkyní ze severního Kavkazu 373 lidí a 317 dál do bezpečných zemí.
fact-case-opened-2024 = Po více než dvou tisících podnětů od veřejnosti bylo v dubnu 2024 zahájeno trestní řízení ve věci zmizení mladé ženy odvezené do Čečenska.
fact-detentions-2024 = Koncem srpna 2024 oznámila skupina, která lidem v regionu pomáhá, sílící vlnu zadržování gayů v Čečensku a pasti kladené přes seznamovací aplikace.
fact-hundred-convicted = Do června 2025 bylo podle Human Rights Watch v Rusku odsouzeno přes sto lidí kvůli domnělému „hnutí LGBT“ nebo jeho symbolům.
fact-four-thousand-appeals = Do poloviny června 2025 žádalo více než čtyři tisíce podání, aby byl případ mladé ženy zmizelé v Čečensku odňat místním orgánům.
fact-germany-visas-frozen = Koncem července 2025 Německo pozastavilo humanitární víza pro ohrožené lidi z Ruska a do října skončilo i jeho zrychlené řízení.
fact-murder-in-yerevan = V říjnu 2025 byla v Jerevanu nalezena zavražděná mladá žena, která uprchla z Čečenska s pomocí obránců lidských práv.
fact-picket-jailed = V listopadu 2025 byla žena v Petrohradu potrestána deseti dny vězení, protože stála sama na ulici s plakátem za svou kamarádku, mladou ženu odvezenou do Čečenska.
fact-cherkessk-sentence = V prosinci 2025 poslal soud na severním Kavkaze muže na dva a půl roku do vězení za zprávy ve skupinovém chatu, jež uznal za účast v zakázaném „hnutí LGBT“.
fact-nine-banned = Od března do května 2026 zakázaly ruské soudy devět organizací, které pomáhají LGBT lidem.
