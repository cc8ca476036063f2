### Polish short public posts, by purpose.

## What happens

post-tell =
    .a = W Czeczenii władze porywają i torturują ludzi za to, że są gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi. Winni pozostają bezkarni. Prosimy nie odwracać wzroku.
    .b = Na mieszkańców Czeczenii poluje ich własna policja, z powodu tego, kogo kochają. Niektórzy się wydostali. Inni wciąż są w niebezpieczeństwie.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = W sierpniu 2023 roku policja zabrała młodą kobietę z jej mieszkania w Petersburgu i oddała rodzinie w Czeczenii, od której uciekła. Od tej pory nie ma wiarygodnego znaku życia. Gdzie ona jest?
    .b = Uciekła z Czeczenii. W sierpniu 2023 roku petersburscy policjanci wydali ją krewnym, przed którymi się chroniła. Nic pewnego nie świadczy odtąd, że żyje. Wciąż pytamy, gdzie jest.

## Asking somebody to act

post-ask-government =
    .a = Prośba do naszego rządu: ludziom uciekającym przed prześladowaniem w Czeczenii potrzebna jest wiza, bezpieczne miejsce i obietnica, że nikt ich nie odeśle.
    .b = Czy nasz rząd ochroni tych, którzy uchodzą przed torturowaniem osób LGBT w Czeczenii? Prosimy o publiczną odpowiedź.
post-ask-russia =
    .a = W 2023 roku Europejski Trybunał Praw Człowieka stwierdził, że funkcjonariusze państwa torturowali mężczyznę w Czeczenii z powodu jego orientacji seksualnej. Kiedy Rosja zbada te zbrodnie?
    .b = Pytanie do rosyjskich władz: kto odpowiedział za porwania i tortury osób LGBT w Republice Czeczeńskiej?
post-ask-company =
    .a = Grupa pomagająca ludziom w Czeczenii mówi o pułapkach na gejów w aplikacjach randkowych. Prośba do tych, którzy tworzą i sprzedają aplikacje: ostrzeżcie tamtejszych użytkowników, ukryjcie, gdzie są, i nic nie wydawajcie.
    .b = Aplikacja może narazić życie. Firmy mające użytkowników w Rosji powinny chronić tam osoby LGBT: żadnych dokładnych miejsc, jasne ostrzeżenia, żadnych danych dla władz.

## Sharing something (the link follows)

post-share-petition =
    .a = W Czeczenii torturuje się ludzi, bo są gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi. Podpis zajmuje minutę, jeśli nie łączy Cię nic z Rosją:
    .b = Ta petycja dotyczy ochrony osób LGBT z Czeczenii. Prosimy ją przeczytać, podpisać i przekazać dalej, lecz nie przy powiązaniach z Rosją:
post-share-letter =
    .a = List do posła lub posłanki zajmuje dziesięć minut. Oto jak napisać o prześladowaniu osób LGBT w Czeczenii:
    .b = Jedna strona, jedna prośba, własne słowa: jak zwrócić się do tych, którzy mogą pomóc osobom LGBT z Czeczenii:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 1 kwietnia 2017 roku „Nowaja Gazieta” doniosła, że w Czeczenii zatrzymano ponad stu mężczyzn, bo uważano ich za gejów, a co najmniej trzech zabito. Rosja należycie tego nie zbadała.
    .b = Pamiętamy 1 kwietnia 2017 roku: dzień, w którym świat przeczytał, że mężczyzn w Czeczenii chwytano, dręczono i zabijano, uważając ich za gejów. Nie wolno o tym zapomnieć.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Ludzie, o których tu mowa, potrzebują ochrony, a te zbrodnie wymagają odpowiedzi.
    .b = Prosimy nie odwracać wzroku.
