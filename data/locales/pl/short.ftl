### Polish short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = W Czeczenii władze prześladują i torturują gejów, lesbijki, osoby biseksualne i transpłciowe. Mieszkam { $here } i proszę o zadanie rządowi jednego pytania: co robi dla tych, którzy uciekają?
    .b = Mieszkam { $here }. Jaką pomoc rząd daje osobom LGBT uchodzącym przed torturami w Czeczenii? Uprzejmie proszę o oficjalne pytanie i o przekazanie mi odpowiedzi.
note-ministry =
    .a = W Czeczenii władze prześladują i torturują gejów, lesbijki, osoby biseksualne i transpłciowe. Mieszkam { $here } i proszę o poruszenie tego z Rosją oraz o ochronę uciekających.
    .b = Mieszkam { $here }. Uprzejmie proszę ująć się za osobami LGBT w Czeczenii, porywanymi i dręczonymi przez władze, i nie odsyłać nikogo, kto stamtąd zbiegł.
note-un-mission =
    .a = W Czeczenii władze porywają i torturują osoby LGBT. Mieszkam { $here } i proszę o wymienienie Czeczenii w najbliższej debacie o prawach człowieka w Rosji.
    .b = Mieszkam { $here }. Uprzejmie proszę wspierać Specjalnego Sprawozdawcę ds. praw człowieka w Rosji; niech w naszym oświadczeniu znajdzie się jedno zdanie o osobach LGBT w Czeczenii.
note-embassy =
    .a = Mieszkam { $here }. Proszę o informację, co zrobiono, by zbadać porwania i torturowanie osób LGBT w Republice Czeczeńskiej, i kogo postawiono przed sądem.
    .b = Uprzejmie proszę przekazać Prokuratorowi Generalnemu moją troskę o ludzi, których w Republice Czeczeńskiej uprowadza się i dręczy z powodu orientacji seksualnej. Mieszkam { $here }.
note-authority =
    .a = Proszę o skuteczne śledztwo w sprawie porwań i torturowania ludzi w Republice Czeczeńskiej z powodu rzeczywistej lub domniemanej orientacji seksualnej. Mieszkam { $here }.
    .b = Zbrodnie na osobach LGBT w Republice Czeczeńskiej powinny zostać wyjaśnione, a świadkowie objęci ochroną; uprzejmie o to proszę. Mieszkam { $here }.
note-un-body =
    .a = Proszę o to, by świat nie stracił z oczu prześladowania osób LGBT w Czeczenii, i o pytanie, kogo postawiono przed sądem. Mieszkam { $here } i pamiętam o nich.
    .b = Mieszkam { $here }. Dziękuję za Państwa pracę; niech Czeczenia, gdzie osoby LGBT są porywane i torturowane, będzie nadal wymieniana.
note-european-body =
    .a = Mieszkam { $here }. Niech Europa zrobi, co może, dla osób LGBT uciekających przed torturami w Czeczenii: przyjmie je i nikogo nie odsyła.
    .b = Osoby LGBT w Czeczenii są porywane i dręczone przez władze. Mieszkam { $here }; niech ta sprawa pozostanie w agendzie Europy.
note-company =
    .a = Mieszkam { $here }. Na osoby LGBT w Czeczenii polują władze. Proszę o uczynienie Państwa usługi jak najbezpieczniejszą dla nich i o publiczną informację o tym, co Państwo robią.
    .b = Decyzje Państwa firmy docierają do osób LGBT w Czeczenii, porywanych i torturowanych przez władze. Mieszkam { $here } i proszę myśleć najpierw o ich bezpieczeństwie.
note-newsroom =
    .a = Mieszkam { $here }. Osoby LGBT w Czeczenii są nadal porywane i torturowane, a mało o tym słychać. Proszę o ponowne podjęcie tego tematu.
    .b = Warto znów przyjrzeć się Czeczenii, gdzie władze polują na osoby LGBT. Mieszkam { $here } i chętnie przeczytam, co uda się Państwu ustalić.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = Mieszkam { $here }. Wiem, co robi się ludziom w Czeczenii, i chcę, by było dla Was jasne: nie jesteście sami. Wiele osób daleko stąd myśli o Was i robi, co może.
    .b = Od kogoś nieznajomego, kto mieszka { $here }: pamiętamy o Was. Podziwiam Waszą odwagę i dalej piszę do tych, którzy mogliby coś zmienić.

## The answer to a stock reply

reply-subject =
    .a = Odpowiedź na moje pismo w sprawie prześladowania osób LGBT w Czeczenii
    .b = Mój list o Czeczenii i otrzymane stanowisko
reply-opening =
    .a = Dziękuję za odpowiedź na moje pismo w sprawie prześladowania osób LGBT w Czeczenii.
    .b = Stanowisko w sprawie mojego listu o Czeczenii do mnie dotarło; bardzo za nie dziękuję.
reply-quote =
    .a = Czytam tam: „{ $quote }”.
    .b = W odpowiedzi napisano: „{ $quote }”.
reply-evasion-concern =
    .a = Cieszy mnie ta wspólna troska. Mój list prosił jednak o coś więcej: o działanie, które ten urząd może podjąć.
    .b = Zaniepokojenie to początek. Chodziło o konkretny krok, a odpowiedzi na tę prośbę brak.
reply-evasion-not-ours =
    .a = Rozumiem, że decydują także inni. To, o co proszę, leży jednak w kompetencjach tego urzędu.
    .b = Odpowiedzialność innych nie jest odpowiedzią na moją prośbę.
reply-evasion-no-evidence =
    .a = Fakty są ustalone: 12 września 2023 roku Europejski Trybunał Praw Człowieka stwierdził w sprawie Lapunov przeciwko Rosji (nr 28834/19), że funkcjonariusze państwa porwali i torturowali mężczyznę w Czeczenii z powodu jego orientacji seksualnej.
    .b = Sąd międzynarodowy orzekł inaczej: zob. wyrok Europejskiego Trybunału Praw Człowieka w sprawie Lapunov przeciwko Rosji (nr 28834/19) z 12 września 2023 roku.
reply-evasion-internal =
    .a = Tortury nigdy nie są sprawą wewnętrzną: Konwencja ONZ w sprawie zakazu stosowania tortur, której Rosja jest stroną, zobowiązuje każde państwo do ich zbadania.
    .b = Zakaz tortur wiąże każde państwo wobec wszystkich innych; Rosja jest stroną Konwencji ONZ w sprawie zakazu stosowania tortur.
reply-evasion-forwarded =
    .a = Dziękuję za przekazanie mojego pisma. Proszę o wiadomość, komu je przekazano i co odpowiedziano.
    .b = Dokąd wysłano mój list? Uprzejmie proszę o tę informację i o treść odpowiedzi.
reply-evasion-none =
    .a = Szukam w tym piśmie odpowiedzi na moją prośbę i jej nie znajduję.
    .b = Nie ma tam jeszcze tego, o co chodziło w moim liście.
reply-repeat =
    .a = Dlatego proszę jeszcze raz.
    .b = Wobec tego ponawiam moją prośbę.
reply-closing =
    .a = Z góry dziękuję za odpowiedź w tym jednym punkcie.
    .b = Krótkie stanowisko wobec tej jednej prośby to wszystko, na co liczę.

evasion-concern =
    głęboko zaniepokojon
    głębokie zaniepokojenie
    poważne zaniepokojenie
    wyrażamy zaniepokojenie
    podzielamy
    uważnie śledz
    śledzimy
    monitoruj
    przyjmujemy do wiadomości
    regularnie porusza
    potępia
evasion-not-ours =
    nie leży w
    nie należy do
    poza kompetencj
    poza zakresem
    nie jest właściw
    brak kompetencji
    nie posiada kompetencji
    jurysdykcj
evasion-no-evidence =
    brak dowodów
    nie ma dowodów
    brak informacji
    nie posiada informacji
    nie potwierdz
    nie zostały potwierdzone
    niepotwierdz
    rzekom
    prowokacj
    nie istnieje
    nie istnieją
    nie wpłynęły skargi
    brak skarg
evasion-internal =
    sprawa wewnętrzna
    sprawą wewnętrzną
    sprawy wewnętrzne
    wewnętrzną sprawą
    ingerencj
    suweren
    tradycyjne wartości
    tradycyjnych wartości
evasion-forwarded =
    przekazan
    przekazaliśmy
    przesłan
    skierowan
    nadano bieg
    według właściwości
