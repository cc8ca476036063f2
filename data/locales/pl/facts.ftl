### Polish facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Pod koniec lutego 2017 roku policja i siły bezpieczeństwa w Czeczenii zaczęły chwytać mężczyzn, których uważały za gejów, przetrzymywać ich w nieoficjalnych więzieniach i torturować.
fact-novaya-gazeta-report = 1 kwietnia 2017 roku „Nowaja Gazieta” doniosła, że w Czeczenii zatrzymano ponad stu mężczyzn z powodu rzeczywistej lub domniemanej orientacji seksualnej, a co najmniej trzech zabito.
fact-un-experts-2017 = 13 kwietnia 2017 roku eksperci ONZ ds. praw człowieka wezwali Rosję do zakończenia prześladowania w Czeczenii mężczyzn uważanych za gejów i mówili o skali przemocy dotąd w regionie niespotykanej.
fact-germany-speaks-up-2017 = W maju 2017 roku kanclerz Niemiec osobiście zwróciła się do prezydenta Rosji o użycie wpływów dla ochrony gejów w Czeczenii.
fact-ep-resolution-2017 = 18 maja 2017 roku Parlament Europejski potępił prześladowania w Czeczenii i wezwał do śledztwa oraz do ochrony uciekających.
fact-hrw-report-2017 = W maju 2017 roku Human Rights Watch, po rozmowach z ofiarami, podała, że prześladowania zaaprobowano na najwyższym szczeblu lokalnych władz.
fact-us-house-hres-351 = 27 czerwca 2017 roku Izba Reprezentantów Stanów Zjednoczonych potępiła prześladowania w Czeczenii w rezolucji nr 351.
fact-canada-31 = W 2017 roku Kanada wspólnie z organizacją dobroczynną Rainbow Railroad przyjęła bez rozgłosu 31 osób z Czeczenii w ciągu około trzech miesięcy.
fact-us-sanctions-2017 = 20 grudnia 2017 roku Stany Zjednoczone wpisały na listę Magnitskiego szefa Republiki Czeczeńskiej i drugiego czeczeńskiego funkcjonariusza; tego drugiego powiązały z przemocą wobec gejów.
fact-pace-2230 = 27 czerwca 2018 roku Zgromadzenie Parlamentarne Rady Europy wezwało Rosję do przeprowadzenia śledztwa albo dopuszczenia międzynarodowego (rezolucja 2230).
fact-un-cat-2018 = W sierpniu 2018 roku Komitet ONZ przeciwko Torturom, po zadaniu rosyjskiej delegacji pytań o te zbrodnie, ogłosił swoje uwagi końcowe (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = 1 listopada 2018 roku szesnaście państw uruchomiło w sprawie Czeczenii mechanizm moskiewski OBWE, a Rosja nie skorzystała z prawa do wyznaczenia eksperta.
fact-osce-benedek-report = W grudniu 2018 roku sprawozdawca powołany w ramach mechanizmu moskiewskiego OBWE potwierdził bardzo poważne naruszenia praw osób LGBTI w Czeczenii i stwierdził, że winni cieszą się bezkarnością.
fact-second-wave = W styczniu 2019 roku Rosyjska Sieć LGBT poinformowała o nowej fali, w której zatrzymano około czterdziestu osób, a dwie zabito.
fact-hrw-2019 = W maju 2019 roku Human Rights Watch podała, że od grudnia 2018 do kwietnia 2019 roku przetrzymywano w Czeczenii co najmniej 23 mężczyzn i że niektórych z nich torturowano.
fact-uk-us-sanctions-2020 = 10 grudnia 2020 roku Wielka Brytania objęła sankcjami trzech czeczeńskich funkcjonariuszy i specjalną jednostkę policji za torturowanie osób LGBT, a Stany Zjednoczone tego samego dnia wpisały na listę kolejnych współpracowników władcy Czeczenii.
fact-ecchr-complaint = W lutym 2021 roku złożono w niemieckiej Prokuraturze Federalnej zawiadomienie przeciwko pięciu czeczeńskim funkcjonariuszom w sprawie zbrodni przeciwko ludzkości; dotyczy ono co najmniej 150 ofiar.
fact-taken-from-nizhny-novgorod = W lutym 2021 roku dwie młode osoby, z których jedna miała 17 lat, schwytano w Niżnym Nowogrodzie i wywieziono do Czeczenii; w ciągu kilku dni Europejski Trybunał Praw Człowieka zarządził środki tymczasowe.
fact-eu-sanctions = 22 marca 2021 roku Unia Europejska objęła dwóch czeczeńskich dowódców sankcjami za naruszenia praw człowieka w związku z ich udziałem w tych prześladowaniach.
fact-shelter-stormed = W czerwcu 2021 roku policja wdarła się do schroniska dla kobiet w Machaczkale, a młodą kobietę, która uciekła przed przemocą z powodu swojej orientacji seksualnej, oddano rodzinie w Czeczenii.
fact-law-2022-echr-not-executed = W czerwcu 2022 roku Rosja zapisała w ustawie, że wyroków Europejskiego Trybunału Praw Człowieka, które stały się wykonalne po 15 marca 2022 roku, już się nie wykonuje.
fact-forced-to-war = Według grupy ewakuującej ludzi z regionu od września 2022 roku mężczyzn zatrzymanych w Czeczenii jako geje zmusza się do wyboru między okupem a wysłaniem na wojnę przeciwko Ukrainie.
fact-russia-leaves-echr = 16 września 2022 roku Rosja przestała być stroną Europejskiej Konwencji Praw Człowieka; Trybunał w Strasburgu może sądzić tylko to, co zdarzyło się przed tym dniem.
fact-un-hrc-2022 = W 2022 roku Komitet Praw Człowieka ONZ stwierdził, że arbitralne zatrzymania i tortury, przede wszystkim osób LGBT, są na Kaukazie Północnym nadal powszechne i nie są należycie badane.
fact-un-rapporteur-created = 7 października 2022 roku Rada Praw Człowieka ONZ ustanowiła urząd Specjalnego Sprawozdawcy ds. praw człowieka w Rosji, który zaczął działać 1 maja 2023 roku.
fact-detained-at-airport = W lutym 2023 roku mężczyznę z Czeczenii, który miał azyl w Holandii i przyjechał na pogrzeb ojca, zatrzymano na lotnisku w Moskwie na wniosek czeczeńskiej policji.
fact-journalist-and-lawyer-beaten = 4 lipca 2023 roku uzbrojeni ludzie w Czeczenii pobili dziennikarkę, która pisała o prześladowaniach, oraz podróżującego z nią adwokata.
fact-taken-from-st-petersburg = W sierpniu 2023 roku policja wraz z mężczyznami z Czeczenii zabrała młodą kobietę z jej mieszkania w Petersburgu i oddała rodzinie, od której uciekła; od tej pory nie ma wiarygodnego znaku życia.
fact-lapunov-v-russia = 12 września 2023 roku Europejski Trybunał Praw Człowieka orzekł w sprawie Lapunov przeciwko Rosji (nr 28834/19), że funkcjonariusze państwa porwali i torturowali mężczyznę w Czeczenii z powodu jego orientacji seksualnej i że Rosja nie przeprowadziła śledztwa.
fact-supreme-court-extremist = 30 listopada 2023 roku Sąd Najwyższy Rosji na niejawnym posiedzeniu zakazał jako ekstremistycznego nieokreślonego „międzynarodowego ruchu LGBT”, tak że pomoc zagrożonym może być teraz karana.
fact-held-three-months = W styczniu 2024 roku okazało się, że bezpieczny za granicą jest mężczyzna, którego w 2022 roku ponad trzy miesiące więziono w piwnicy komisariatu w Groznym i torturowano, ponieważ jest gejem.
fact-extradition-refused = 30 stycznia 2024 roku sąd w Erywaniu odmówił wydania mężczyzny z Czeczenii, ponieważ nie byłby on bezpieczny ani tam, ani gdzie indziej w Rosji.
fact-nc-sos-figures = Do początku 2024 roku jedna grupa wolontariuszy wraz ze swoją poprzedniczką wywiozła z Kaukazu Północnego 373 osoby, a 317 dalej, do bezpiecznych krajów.
fact-case-opened-2024 = Po ponad dwóch tysiącach apeli od obywateli w kwietniu 2024 roku wszczęto postępowanie karne w sprawie zaginięcia młodej kobiety wywiezionej do Czeczenii.
fact-detentions-2024 = Pod koniec sierpnia 2024 roku grupa pomagająca ludziom w regionie poinformowała o rosnącej fali zatrzymań gejów w Czeczenii i o pułapkach zastawianych w aplikacjach randkowych.
fact-hundred-convicted = Do czerwca 2025 roku według obliczeń Human Rights Watch skazano w Rosji ponad sto osób w związku z rzekomym „ruchem LGBT” lub jego symbolami.
fact-four-thousand-appeals = Do połowy czerwca 2025 roku w ponad czterech tysiącach apeli proszono o odebranie miejscowym organom sprawy młodej kobiety, która zaginęła w Czeczenii.
fact-germany-visas-frozen = Pod koniec lipca 2025 roku Niemcy wstrzymały wizy humanitarne dla zagrożonych osób z Rosji, a do października skończyła się też ich przyspieszona procedura.
fact-murder-in-yerevan = W październiku 2025 roku młodą kobietę, która uciekła z Czeczenii z pomocą obrońców praw człowieka, znaleziono zamordowaną w Erywaniu.
fact-picket-jailed = W listopadzie 2025 roku kobietę w Petersburgu skazano na dziesięć dni aresztu, bo stała sama na ulicy z plakatem w obronie przyjaciółki, młodej kobiety wywiezionej do Czeczenii.
fact-cherkessk-sentence = W grudniu 2025 roku sąd na Kaukazie Północnym skazał mężczyznę na dwa i pół roku więzienia za wiadomości w czacie grupowym, uznając je za udział w zakazanym „ruchu LGBT”.
fact-nine-banned = Od marca do maja 2026 roku rosyjskie sądy zakazały działalności dziewięciu organizacji pomagających osobom LGBT.
