### Polish asks: the wording for the office (ids as in asks.json).

## Of a member of parliament

ask-parliament-question =
    .a = Proszę o zadanie rządowi na piśmie jednego pytania: co zrobił od 2017 roku, by przyjąć ludzi prześladowanych w Czeczenii, i co zrobi dla tych, którzy są w niebezpieczeństwie teraz?
    .b = Rząd powinien odpowiedzieć pisemnie: ile osób represjonowanych w Czeczenii przyjął nasz kraj od 2017 roku i jak mogą ubiegać się o pomoc osoby dziś zagrożone? Uprzejmie proszę o skierowanie takiego pytania.
    .c = Moja prośba jest jedna: pisemne, oficjalne pytanie do rządu o to, co robi dla ludzi uciekających przed tymi prześladowaniami.
ask-press-for-parole =
    .a = Proszę o naciskanie na Departament Stanu i Departament Bezpieczeństwa Krajowego, by osoby LGBT uciekające z Czeczenii były przyjmowane jako uchodźcy lub wpuszczane ze względów humanitarnych.
    .b = Departament Stanu powinien odpowiedzieć na piśmie, co robi dla osób LGBT zbiegłych z Czeczenii i jak osoby dziś zagrożone mogą dotrzeć do Stanów Zjednoczonych. Uprzejmie proszę o takie zapytanie.
    .c = Moja prośba jest jedna: oficjalny apel do obu departamentów o otwarcie osobom LGBT z Czeczenii drogi przez program uchodźczy lub wjazd humanitarny.
ask-question-on-returns =
    .a = Proszę o uzyskanie od rządu jednej oficjalnej obietnicy: że nikt, kto ucieka przed tym prześladowaniem, nie zostanie odesłany do Rosji.
    .b = Czy rząd powstrzyma się od wydalania do Rosji ludzi, którym grożą tam te represje, i jak wysłuchuje się proszących o ochronę? Uprzejmie proszę o postawienie tych pytań.
    .c = Moja prośba jest jedna: oficjalne wezwanie rządu, by nie odsyłał do Rosji nikogo, kto uciekł przed tymi represjami.
ask-question-on-un-vote =
    .a = Proszę o ustalenie, jak rząd będzie się wypowiadał i głosował w Organizacji Narodów Zjednoczonych w sprawie Specjalnego Sprawozdawcy ds. praw człowieka w Rosji, i o wezwanie go do poparcia tej pracy.
    .b = Specjalny Sprawozdawca ds. praw człowieka w Rosji informuje o porwaniach i torturach; uprzejmie proszę o nakłonienie rządu, by go w ONZ wspierał.
    .c = Moja prośba jest jedna: wezwanie rządu, by przy każdej debacie w ONZ stawał po stronie Specjalnego Sprawozdawcy ds. praw człowieka w Rosji.
ask-humanitarian-visas =
    .a = Proszę o naciskanie na rząd w sprawie wiz humanitarnych dla ludzi uciekających przed tym prześladowaniem, by nie musieli miesiącami czekać w krajach, w których mogą ich dosięgnąć prześladowcy.
    .b = Jedną sprawę warto poruszyć z rządem, i o to uprzejmie proszę: szybkie wizy humanitarne dla osób LGBT zmuszonych do opuszczenia Czeczenii.
    .c = Moja prośba jest jedna: wystąpienie do rządu o wizy ze względów humanitarnych dla uciekających z Czeczenii, wydawane w ciągu dni, a nie miesięcy.
ask-sanctions =
    .a = Proszę o dopilnowanie, by ukierunkowane sankcje wobec funkcjonariuszy odpowiedzialnych za to prześladowanie zostały utrzymane, a tam, gdzie pozwalają dowody, rozszerzone.
    .b = Którzy z winnych tych represji urzędników są objęci naszymi sankcjami i dlaczego nie ma wśród nich pozostałych? Uprzejmie proszę o zadanie rządowi tego pytania.
    .c = Moja prośba jest jedna: wezwanie rządu, by zachował sankcje wobec sprawców i dopisał brakujące nazwiska.
ask-universal-jurisdiction =
    .a = Proszę o ustalenie w rządzie, czy nasza prokuratura wszcznie śledztwo w sprawie tych zbrodni na podstawie jurysdykcji uniwersalnej.
    .b = Czy nasze sądy mogą osądzić winnych, gdy ci podróżują, i co robi się, by być na to gotowym? Uprzejmie proszę o zapytanie o to rządu.
    .c = Moja prośba jest jedna: pytanie do rządu, na co nasze prawo pozwala wobec oprawców z Czeczenii, którzy postawią tu stopę, i czy ktoś się do tego przygotowuje.

## Of one's own foreign ministry

ask-protect-people =
    .a = Proszę o zapewnienie, by ludzie uciekający przed tym prześladowaniem otrzymywali wizy humanitarne szybko, także w państwach trzecich.
    .b = Nasze ambasady i konsulaty powinny przyjmować osoby uciekające przed tymi represjami i bezzwłocznie wydawać im wizy ze względów humanitarnych; uprzejmie proszę o takie polecenie.
    .c = Moja prośba jest jedna: wiza humanitarna w ciągu dni, a nie miesięcy, dla każdego, kto wykaże, że ucieka przed tymi represjami.
ask-send-nobody-back =
    .a = Proszę o dopilnowanie, by nikt uciekający przed tym prześladowaniem nie został odesłany z naszego kraju do Rosji, niezależnie od tego, czego Rosja zażąda.
    .b = Uprzejmie proszę o zapewnienie, że żaden człowiek, któremu grożą te represje, nie będzie wydany Rosji, a proszący o ochronę zostaną wysłuchani.
    .c = Moja prośba jest jedna: aby nasz kraj nie odsyłał do Rosji nikogo, kto uciekł przed tymi represjami.
ask-admit-refugees =
    .a = Proszę o umożliwienie naszym ambasadom szybkiego kierowania ludzi uciekających przed tym prześladowaniem do przyjęcia jako uchodźców, także z państw trzecich.
    .b = Osoby LGBT zmuszone do opuszczenia Czeczenii powinny móc dotrzeć do Stanów Zjednoczonych jako uchodźcy lub ze względów humanitarnych; uprzejmie proszę o to zadbać.
    .c = Moja prośba jest jedna: droga do Stanów Zjednoczonych, przez nasze ambasady i na czas, dla uciekających przed tymi represjami.
ask-raise-with-russia =
    .a = Proszę o poruszenie sprawy tego prześladowania z rządem Rosji przy najbliższej sposobności i o publiczne poinformowanie, że została poruszona.
    .b = Jedno pytanie do rosyjskiego ambasadora wystarczy, i o nie uprzejmie proszę: kogo za te zbrodnie postawiono przed sądem?
    .c = Moja prośba jest jedna: by nasz rząd otwarcie zapytał Rosję, co zrobiono, żeby te zbrodnie wyjaśnić.
ask-instruct-missions =
    .a = Proszę o polecenie naszym misjom przy Organizacji Narodów Zjednoczonych, by wspierały Specjalnego Sprawozdawcę ds. praw człowieka w Rosji i mówiły o Czeczenii, ilekroć jego raport jest omawiany.
    .b = Nasi przedstawiciele w Nowym Jorku i Genewie powinni bronić mandatu Specjalnego Sprawozdawcy ds. praw człowieka w Rosji i wymieniać tam Czeczenię; uprzejmie proszę o taką instrukcję.
    .c = Moja prośba jest jedna: niech nasze delegacje w ONZ opowiadają się za Specjalnym Sprawozdawcą ds. praw człowieka w Rosji i wspominają w wystąpieniach o Czeczenii.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Proszę o wspieranie mandatu Specjalnego Sprawozdawcy ds. sytuacji praw człowieka w Federacji Rosyjskiej, kiedykolwiek i gdziekolwiek będzie o nim mowa, oraz o zabieganie, by Czeczenia pozostała jego częścią.
    .b = Mandat Specjalnego Sprawozdawcy ds. praw człowieka w Federacji Rosyjskiej to jeden z ostatnich sposobów, by usłyszano ludzi w Czeczenii; uprzejmie proszę stanąć w jego obronie.
    .c = Moja prośba: niech nasza delegacja popiera Specjalnego Sprawozdawcę ds. praw człowieka w Rosji i pyta o Czeczenię przy każdym jego sprawozdaniu.
ask-speak-on-chechnya =
    .a = Proszę o wymienienie prześladowania w Czeczenii, gdy w Organizacji Narodów Zjednoczonych będzie następnym razem mowa o prawach człowieka w Rosji.
    .b = Niech nasze oświadczenie w najbliższej debacie o prawach człowieka w Rosji zawiera jedno zdanie o Czeczenii.
    .c = Moja prośba jest jedna: by nasza delegacja wypowiedziała głośno słowo „Czeczenia”, gdy znów będzie omawiana sytuacja w Rosji.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Proszę o przekazanie tego pisma Prokuratorowi Generalnemu Federacji Rosyjskiej i o wiadomość, co zrobiono, by wyjaśnić te zbrodnie i pociągnąć winnych do odpowiedzialności.
    .b = Jakie kroki podjęły władze rosyjskie, aby skutecznie zbadać te przestępstwa? Uprzejmie proszę o informację oraz o przedstawienie mojego zaniepokojenia Prokuratorowi Generalnemu w Moskwie.
    .c = Moja prośba jest prosta: przesłanie tego listu Prokuratorowi Generalnemu w Moskwie i odpowiedź, kto, jeśli ktokolwiek, stanął za te zbrodnie przed sądem.

## Of a Russian authority

ask-investigate =
    .a = Proszę o zarządzenie szybkiego, bezstronnego i skutecznego śledztwa w sprawie porwań, torturowania i zabójstw ludzi w Republice Czeczeńskiej z powodu rzeczywistej lub domniemanej orientacji seksualnej oraz o pociągnięcie winnych do odpowiedzialności bez względu na ich stanowisko.
    .b = Te zbrodnie powinny zostać skutecznie zbadane przez organy spoza Republiki Czeczeńskiej, świadkowie objęci ochroną, a sprawcy osądzeni; uprzejmie proszę o to zadbać.
ask-take-cases-to-moscow =
    .a = Proszę o objęcie śledztwa w sprawie tych zbrodni kontrolą centrali Komitetu Śledczego, aby nie prowadzili go już ludzie podlegli podejrzanym.
    .b = Sprawy osób porwanych i torturowanych w Republice Czeczeńskiej należy odebrać miejscowemu zarządowi i powierzyć centrali; uprzejmie proszę o taką decyzję.
ask-ombudsman-inquiry =
    .a = Proszę o wszczęcie własnego postępowania w sprawie prześladowania ludzi w Republice Czeczeńskiej z powodu orientacji seksualnej i o podanie jego ustaleń do publicznej wiadomości.
    .b = Uprawnienia tego urzędu pozwalają domagać się skutecznego śledztwa i ochrony osób, które składają skargi; uprzejmie proszę z nich skorzystać.
ask-order-investigation =
    .a = Proszę o dopilnowanie, by te zbrodnie zbadały organy federalne, a funkcjonariusze Republiki Czeczeńskiej, którzy je nakazali lub popełnili, zostali pociągnięci do odpowiedzialności.
    .b = Władze federalne powinny otrzymać polecenie, aby zakończyć te represje i postawić winnych przed sądem; uprzejmie proszę je wydać.
ask-cooperate-with-un =
    .a = Proszę o umożliwienie ekspertom Organizacji Narodów Zjednoczonych odwiedzenia Republiki Czeczeńskiej i o odpowiedź na ich pytania dotyczące tych zbrodni.
    .b = Specjalny Sprawozdawca ONZ powinien otrzymać dostęp do kraju, w tym do Republiki Czeczeńskiej; uprzejmie proszę mu go zapewnić.
ask-stop-handovers =
    .a = Proszę o zakazanie policji wszystkich regionów wydawania do Republiki Czeczeńskiej dorosłych, którzy opuścili ją z własnej woli.
    .b = Żaden dorosły człowiek, który wyjechał z Republiki Czeczeńskiej, nie może być zatrzymany i oddany krewnym lub tamtejszej policji; uprzejmie proszę o taki rozkaz dla całego kraju.
ask-stop-bans =
    .a = Proszę o zaprzestanie traktowania pomocy ludziom w niebezpieczeństwie jako „ekstremizmu” i o dążenie do uchylenia zakazów wobec organizacji, które jej udzielały.
    .b = Sądy uznały organizacje pomagające zagrożonym za ekstremistyczne; uprzejmie proszę o wystąpienie do nich o zniesienie tych zakazów.
ask-advise-president =
    .a = Proszę Radę o przedstawienie Prezydentowi sprawy prześladowania w Republice Czeczeńskiej i o uzyskanie od Komitetu Śledczego publicznej odpowiedzi.
    .b = Najbliższe posiedzenie Rady powinno zająć się tymi represjami i wezwać do skutecznego śledztwa; uprzejmie o to proszę.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Proszę o dalsze uwzględnianie prześladowania w Czeczenii w raportach i o zadanie rządowi Rosji pytania, na które nie odpowiedział: kogo postawiono przed sądem?
    .b = Niech Czeczenia będzie nadal wymieniana w Państwa sprawozdaniach i pismach do rosyjskiego rządu, dopóki te zbrodnie nie zostaną zbadane.
ask-speak-out =
    .a = Proszę o publiczne zabranie głosu w sprawie prześladowania w Czeczenii i o ponowne wezwanie do niezależnego śledztwa.
    .b = Niech zostanie głośno powiedziane, że represje w Czeczenii trwają i że winni muszą stanąć przed sądem.

## Of a European body

ask-no-returns =
    .a = Proszę o wezwanie państw członkowskich, by przyjmowały ludzi uciekających przed tym prześladowaniem i nie odsyłały do Rosji nikogo, komu ono tam grozi.
    .b = Państwom członkowskim trzeba przypomnieć, że nie wolno oddawać Rosji ludzi, których czekają tam te represje, a uchodzącym przed nimi potrzebne są wizy; uprzejmie o to proszę.
ask-follow-up-report =
    .a = Proszę o zbadanie dalszych losów raportu z 2018 roku w ramach mechanizmu moskiewskiego i o poinformowanie państw uczestniczących, które z jego zaleceń wykonano.
    .b = Warto publicznie podsumować, co stało się z rekomendacjami, które sprawozdawca ds. Czeczenii przedstawił w grudniu 2018 roku; uprzejmie o to proszę.
ask-hold-hearing =
    .a = Proszę Podkomisję o przeprowadzenie wysłuchania na temat prześladowania w Czeczenii i ochrony tych, którzy przed nim uciekają.
    .b = Niech represje w Czeczenii znajdą się w porządku obrad Podkomisji, a głos zabiorą ludzie, którzy pomagają zagrożonym.
ask-eu-action =
    .a = Proszę o zaproponowanie państwom członkowskim utrzymania i rozszerzenia sankcji wobec winnych oraz wydawania uciekającym wiz humanitarnych.
    .b = Niech represje w Czeczenii pozostaną w agendzie Unii: z sankcjami dla sprawców i wizami dla uchodzących.

## Of a company

ask-hide-location =
    .a = Proszę o domyślne wyłączenie wszystkim na Kaukazie Północnym wszystkiego, co pokazuje, gdzie jest użytkownik lub jak daleko się znajduje.
    .b = Odległość i położenie każdej osoby na Kaukazie Północnym powinny być ukryte, bez potrzeby proszenia o to.
ask-keep-apps =
    .a = Proszę o pozostawienie w Państwa sklepie w Rosji aplikacji randkowych, komunikatorów i aplikacji bezpieczeństwa oraz o publikowanie każdego żądania władz, by którąś usunąć.
    .b = Proszę odmawiać wycofywania z rosyjskiego sklepu programów, od których zależy bezpieczeństwo osób LGBT, i mówić otwarcie, gdy ktoś tego od Państwa zażąda.

## Of a newsroom

ask-report-again =
    .a = Proszę o materiał o tym, co dzieje się tam teraz i co stało się z tymi, którzy uciekli.
    .b = Warto sprawdzić, jak dziś wyglądają te represje i jaki jest los ludzi, którzy musieli przed nimi uchodzić; uprzejmie o to proszę.
ask-letter-to-the-editor =
    .a = Każdy z nas może coś zrobić: zapytać posła lub posłankę ze swojego okręgu, co nasz kraj robi dla uciekających z Czeczenii.
    .b = Nasz rząd może dać wizy tym, którzy uciekają, i wskazać winnych. Możemy go o to poprosić.
