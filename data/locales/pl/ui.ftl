### What the program itself says, in Polish. Written by the makers of
### chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Może oficjalnie pytać rząd i dostaje odpowiedzi, których obywatel nie dostanie.
can-ministry = Rozmawia z innymi rządami w imieniu państwa, wydaje polecenia jego placówkom za granicą, a jego konsulaty wydają wizy.
can-un = Zabiera głos i głosuje w imieniu państwa w Zgromadzeniu Ogólnym, któremu składa raporty ekspert ONZ ds. Rosji.
can-observer = Zabiera głos w imieniu państwa w Organizacji Narodów Zjednoczonych, bez prawa głosowania.
can-un-geneva = Zabiera głos i głosuje w imieniu państwa w Radzie Praw Człowieka, która decyduje o ekspercie ONZ ds. Rosji.
can-embassy = Zgłasza Moskwie, co mówią ludzie tutaj, i można prosić o odpowiedź.
can-embassy-covering = W tym kraju ({ $country }) nie ma ambasady Rosji; odpowiada za niego ambasada w miejscowości { $city }: zgłasza sprawy Moskwie i można ją prosić o odpowiedź.
can-sr-russia = Zbiera informacje o tym, co dzieje się w Rosji, i co roku przedstawia je Organizacji Narodów Zjednoczonych.
can-ie-sogi = Pisze do rządów o przemocy wobec osób LGBT i przedstawia raporty o niej Organizacji Narodów Zjednoczonych.
can-ohchr = Główny urząd ONZ do spraw praw człowieka: może zabrać głos publicznie i nie dać o sprawie zapomnieć.
can-sr-torture = Wysyła pilne apele do rządów i podejmuje sprawy tortur.
can-un-sg = Może zabrać głos publicznie i zaoferować rządom dobre usługi; nie zajmuje się pojedynczymi sprawami.
can-coe-commissioner = Może naciskać na 46 państw europejskich, by wpuszczały ludzi i nie odsyłały ich do Rosji.
can-osce-odihr = Tu powstał raport z 2018 roku o Czeczenii; może zapytać, co z niego wynikło.
can-ep-droi = Prowadzi wysłuchania i przygotowuje rezolucje Parlamentu Europejskiego.
can-company = Z jej usługi korzystają ludzie w niebezpieczeństwie: może uczynić ją bezpieczniejszą i powiedzieć, czego żądają władze.
can-newsroom = Może o tym napisać; urzędnicy i opinia publiczna to zauważą.
can-eeas = Przygotowuje sankcje Unii i rozmawia z Rosją w jej imieniu.
can-prosecutor-general = Nadzoruje wszystkie śledztwa w Rosji, także w Czeczenii.
can-investigative-committee = Bada porwania, tortury i zabójstwa i może przejmować sprawy z Czeczenii.
can-ombudsman = Może żądać odpowiedzi i odwiedzać miejsca pozbawienia wolności; w 2017 roku doprowadzono tu do pierwszego sprawdzenia.
can-president = W Czeczenii nikt nie działa wbrew woli Kremla.
can-mfa-russia = Odpowiada za Rosję przed ONZ i OBWE i wpuszcza ich ekspertów albo nie.
can-interior-ministry = Dowodzi policją wszystkich regionów, która wydawała ludzi Czeczenii.
can-ministry-of-justice = Wystąpiło do sądów o zakaz działania organizacji, które pomagają.
can-presidential-human-rights-council = Doradza prezydentowi i może zadawać pytania śledczym.

name-parliament = Parlament
name-second-chamber = Druga izba parlamentu
name-representative = Poseł lub posłanka
name-representative-2 = Członek lub członkini drugiej izby parlamentu
name-ministry = Ministerstwo spraw zagranicznych
name-un = Misja przy ONZ w Nowym Jorku
name-un-geneva = Misja przy ONZ w Genewie
name-embassy = Ambasada Rosji

closed-no-parliament = Nie ma działającego parlamentu, do którego można napisać.
closed-one-chamber = Ten parlament ma tylko jedną izbę; proszę napisać do swojego posła lub posłanki.
closed-no-un-mission = To państwo nie ma misji przy ONZ.
closed-geneva-unknown = Nie znamy potwierdzonego kontaktu do jego misji w Genewie; proszę napisać do jego misji w Nowym Jorku.
closed-inside-russia = W Rosji to część państwa, do którego kieruje się apel, a nie sojusznik przeciw niemu.

## Why a channel has its status ($date: when it was last seen)

seen = ostatnio sprawdzono: { $date }
seen-long-ago = ostatnio sprawdzono: { $date }
seen-undated = ze źródła bez daty
post-address-on-page = brak potwierdzonego adresu; proszę go poszukać na { $page }
post-address-unknown = brak potwierdzonego adresu; proszę zapytać w urzędzie lub zanieść list osobiście
post-to-russia-suspended = tutejsza poczta wstrzymała listy do Rosji ({ $date }); proszę zapytać, czy już je przyjmuje
post-to-russia-restricted = tutejsza poczta przyjmuje listy do Rosji tylko częściowo lub z opóźnieniem (sprawdzono: { $date })
post-to-russia-accepted = tutejsza poczta przyjmowała listy do Rosji, gdy to ostatnio sprawdzono: { $date }
post-to-russia-accepted-once = tutejsza poczta przyjmowała listy do Rosji ({ $date }); proszę zapytać w okienku
post-to-russia-unknown = proszę zapytać w okienku, czy przyjmują listy do Rosji
law-547-fz = rosyjskie organy państwowe od 30 marca 2025 nie rozpatrują pism wysłanych e-mailem (ustawa 547-FZ)
law-547-fz-form = od 30 marca 2025 tylko z tożsamością potwierdzoną przez Rosję (ustawa 547-FZ)
law-usps-2026 = Poczta Stanów Zjednoczonych według listy z 3 marca 2026 nie przyjmowała listów do Rosji.

channel-post = Poczta
channel-email = E-mail
channel-form = Formularz
channel-phone = Telefon
channel-page = Strona

status-works = działa
status-confirm-first = najpierw sprawdzić
status-not-considered = nie rozpatrują
status-no-service = nie działa
status-closed = zamknięte

## route

route-heading = Kto może działać; kraj, z którego się pisze: { $country }
route-risk-high = NIEBEZPIECZEŃSTWO: za pisanie na ten temat z tego kraju ({ $country }) może grozić więzienie lub coś gorszego: { $reason }.
route-risk-caution = Proszę uważać: { $reason }.
route-write = List do jednego z nich: { $program } letter --country { $code } --to ID
route-safer = Bezpieczniej, gdy pisze ktoś spoza tego kraju ({ $country }). Bez --accept-risk stąd nie powstanie żaden list.
route-closed = brak listu: { $reason }

## letter

letter-to = Do: { $office }
letter-post-works = Poczta: adres ostatnio sprawdzono: { $date }.
letter-post-confirm = Poczta: najpierw proszę sprawdzić adres ({ $reason }).
letter-post-confirm-page = Poczta: najpierw proszę sprawdzić adres ({ $reason }) na { $page }
letter-post-no-service = Poczta: { $reason }.
letter-post-unknown = Poczta: brak potwierdzonego adresu; zostawiono na niego puste linie.
letter-post-unknown-page = Poczta: brak potwierdzonego adresu; zostawiono na niego puste linie. Proszę zajrzeć tu: { $page }
letter-find-member = Na pustą linię proszę wpisać nazwisko swojego posła lub posłanki.
letter-find-member-page = Na pustą linię proszę wpisać nazwisko swojego posła lub posłanki; można je znaleźć na { $page }
letter-email-void = E-mail: { $reason }. Proszę wysłać list na papierze.
letter-form-void = Formularz: { $reason }. Proszę wysłać list na papierze.
letter-name-unused = --recipient-name służy tylko do członków parlamentu; do tego urzędu pisze się według jego nazwy.
letter-danger-named = NIEBEZPIECZEŃSTWO: z tego listu widać, kto go pisze. Proszę nie wysyłać go z tego kraju ({ $country }). Bez --name, --address, --city i --email nie wskazuje nikogo i może go przekazać ktoś spoza kraju.
letter-danger = NIEBEZPIECZEŃSTWO: proszę nie umieszczać w tym liście swojego nazwiska ani adresu i nie wysyłać go z tego kraju ({ $country }). Może go przekazać ktoś spoza kraju.
letter-ready-text = WriteToThem, zwykła droga do brytyjskich posłów, blokuje gotowe listy: ten proszę wysłać na papierze albo ująć tam własnymi słowami; pomoże w tym --kind outline.
letter-missing = Do wpisania ręcznie: { $what }.
letter-missing-flags = To wypełni się samo dzięki: { $flags }.
letter-sender-file = --sender PLIK bierze dane z pliku, więc nie trafiają do historii wiersza poleceń.
letter-missing-name = imię i nazwisko
letter-missing-address = adres
letter-missing-member = nazwisko posła lub posłanki
letter-personal = Rada: --who, --why i --tie dodają własne zdanie. Listy pisane własnymi słowami są częściej czytane.
letter-history = Uwaga: wiersz poleceń zapisuje historię tego, co się wpisuje. Z --sender PLIK lub --sender - nazwiska i adresy tam nie trafią.
letter-next = Do kogo jeszcze można napisać: { $program } route --country { $code }
letter-embassy-skipped = Nie ma listu do ambasady Rosji, kraj: { $country }. { $reason } Zamiast tego powstaje list do następnego urzędu.
letter-caution = Proszę uważać ({ $country }): { $reason }.
letter-ties = Kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, niech się zastanowi, zanim się pod tym podpisze.
letter-written = Zapisano: { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print i --font działają z --format pdf.
letter-system-font = Niektóre znaki złożono czcionką znalezioną w tym systemie.

mail-confirm = E-mail: najpierw proszę sprawdzić adres ({ $reason }).
mail-no-address = E-mail: adres tego urzędu nie jest znany; proszę go wpisać samodzielnie.
mail-no-address-page = E-mail: adres tego urzędu nie jest znany; proszę go wpisać samodzielnie. Proszę zajrzeć tu: { $page }
mail-postal-address-mission = E-mail: rosyjskie placówki chcą pełnego imienia i nazwiska oraz adresu pocztowego nadawcy, inaczej nie muszą listu rozpatrzyć; tu dane są niepełne.
mail-postal-address-member = E-mail: posłowie odpowiadają swoim wyborcom; bez pełnego imienia i nazwiska oraz adresu pocztowego list może zostać odesłany.
mail-gmail = Liczba znaków w tym linku: { $length }. Jeśli linki pocztowe otwiera Gmail, może go uciąć po znaku { $limit }: wtedy proszę użyć --format eml.
qr-code = Kod QR, w którym zmieściłby się ten link
qr-words = Proszę skierować na niego aparat telefonu albo użyć linku:
edit-rescued = Tekst wypisano, żeby nie przepadł.
opened-own = Otwiera się we własnym programie.
not-opened-own = Żaden program tutaj tego nie otwiera. Całość jest mimo to nienaruszona: patrz wyżej.
form-at = Formularz: { $page }
form-none = Formularz tego urzędu nie jest znany; te pola pasują do większości.
form-start = Liczba pól: { $count }. Każde naciśnięcie Enter kopiuje następne; proszę wkleić je do formularza i wrócić tutaj. Ctrl-C kończy.
form-step = { $nth } z { $count }, { $what }: Enter kopiuje.
form-done = To było ostatnie pole. Nic nie wysłano: robi to przycisk w samym formularzu.
form-field-subject = temat
form-field-message = wiadomość
form-field-name = imię i nazwisko
form-field-address = ulica i numer domu
form-field-city = miejscowość
form-field-email = adres e-mail

copied-desktop = Skopiowano do schowka (przez { $program }).
copied-terminal = Przekazano do schowka terminala (OSC 52); jeśli nic się nie wkleja, terminal na to nie pozwala.
copied-nowhere = Nie ma tu schowka, więc tekst wypisano.
opened = Otwiera się { $link }
not-opened = Nie udało się tego tu otworzyć. Proszę otworzyć samodzielnie: { $link }
not-opened-insecure = Ta strona nie ma bezpiecznego adresu, więc nie otwieramy jej: { $link }

## call

call-spoken = „{ $line }”
call-note-skipped = Urząd, który może najwięcej, nie ma tu potwierdzonego numeru: { $office }. Warto go poszukać; co wtedy mówić: { $command }
call-note-language = Nie ma jeszcze tekstu rozmowy w tym języku („{ $language }”): jest po angielsku.
call-note-of-office = Język rozmowy: { $language }; w tym urzędzie się w nim mówi. We własnym języku: --lang { $code }

## post

post-note-ties = Przed publikacją: kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, nie powinien tego robić. Wpisy zostają i są przeszukiwane.
post-note-length = Liczba znaków: { $length } z { $limit }, tak jak liczy je ta sieć.
post-note-thread = Liczba wpisów w wątku: { $count }; znaków w najdłuższym: { $length } z { $limit }, tak jak liczy je ta sieć.
post-note-language = Nie ma jeszcze takiego wpisu w tym języku („{ $language }”): jest po angielsku.
post-note-no-page = Ta sieć nie ma strony, która przyjmuje tekst: proszę wkleić go w aplikacji.
post-note-rest = Na stronie jest tylko pierwszy wpis: pozostałe proszę dodać pod nim jako odpowiedzi.

## lists

countries-heading = Kraje ({ $count })
none-found = Nic nie znaleziono.
undated = bez daty
coverage-legend = W każdym wierszu: jaka część jest potwierdzona; potem ile jest potwierdzonych / do potwierdzenia / brakujących.
region-all = Świat
region-africa = Afryka
region-americas = Ameryka
region-asia = Azja
region-europe = Europa
region-oceania = Oceania
risk-low = niskie
risk-caution = potrzebna ostrożność
risk-high = wysokie
embassy-none = brak
embassy-covered = odpowiada ambasada w miejscowości { $city } ({ $code })
mission-holder = { $name } (sprawdzono: { $date })
mission-holder-old = { $name } (sprawdzono: { $date }; najpierw sprawdzić ponownie)
write-to = List tam: { $program } letter --country { $code } --to { $id }
label-native = Po rosyjsku
office-only = Stały Przedstawiciel lub Przedstawicielka (proszę pisać do urzędu)
petitions-none-open = Żadna petycja nie jest na pewno otwarta (najnowsze sprawdzenie: { $date }). Dziś pomoże list: { $program } letter --country KOD
petitions-check = Warto zajrzeć, nie potwierdzono, że są otwarte:
petitions-history = Dawne:
petitions-ties = Kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, niech nie podpisuje.
petition-status-open = otwarta
petition-status-unconfirmed = niepotwierdzona
petition-status-closed = zamknięta
petition-status-archived = dawna
petition-no-link = Nie potwierdzono adresu; proszę wziąć link stamtąd, gdzie podaje go sam organizator.
petition-not-open = Nie potwierdzono, że ta petycja jest otwarta. Przed podpisaniem lub przekazaniem dalej proszę sprawdzić jej stronę.
petition-is-closed = Ta petycja jest zakończona. Dziś pomoże list: { $program } letter --country KOD
petition-replaced = Zamiast niej: { $id }
hashtags-warning = Nigdy nie należy ich używać w Rosji ani mając rosyjski paszport, rodzinę w Rosji lub plany wyjazdu tam.
hashtag-status-in-use = w użyciu
hashtag-status-historic = dawny
label-status = Stan
label-organiser = Organizator
label-asks = Żąda
label-addressee = Do
label-opened = Początek
label-link = Link
label-note = Uwaga
label-seen = Sprawdzono
label-sources = Źródła
label-confidence = Pewność
label-risk = Ryzyko pisania
label-languages = Języki
label-parliament = Parlament
label-ministry = MSZ
label-embassy = Placówka Rosji
label-un = ONZ, Nowy Jork
label-un-geneva = ONZ, Genewa
label-holder = Urząd sprawuje
label-post = Poczta
label-meaning = Znaczenie
label-networks = Sieci
label-can = Może
label-does = Czym się zajmuje
label-where = Gdzie
label-why = Dlaczego
label-did = Zrobiono
label-ask-it = O co prosić
label-write = Napisać
label-products = Produkty
label-use = Przydatne do
label-letters = Listy
label-corrections = Sprostowania
label-donate = Darowizna
label-cost = Koszt
label-help = W niebezpieczeństwie
label-say-first = Najpierw powiedzieć
label-in-russia = W Rosji
label-they-say = Oni mówią
label-evidence-says = Dowody mówią
label-no-letters = Bez listów
confidence-low = niska: najpierw sprawdzić
confidence-medium = średnia
confidence-high = wysoka
list-more = { $program } { $command } ID pokazuje jeden wpis w całości.

media-words = najwyżej { $count } słów
denial-answer = Dowody:
fact-why = Skąd to wiemy: { $program } facts { $id } --why
organisation-inactive = nie wiadomo, czy działa
russian-label-none = nie jest znane żadne oznaczenie, co nie dowodzi, że go nie ma
russian-label-foreign-agent = „zagraniczny agent”: jest obserwowany i ma utrudnianą pracę; wsparcie zwraca uwagę
russian-label-undesirable = „niepożądana”: kto bierze udział, daje pieniądze lub udostępnia jej materiały, jest tam karany
russian-label-extremist = „ekstremistyczna”: kto bierze udział, daje pieniądze lub pokazuje jej symbole, może tam trafić do więzienia
label-warning = W Rosji: { $label }. Kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, niech tu przerwie.
resource-film = film
resource-book = książka
resource-report = raport
resource-guide = poradnik
resource-article = artykuł
resource-court = sąd
resource-exhibition = wystawa
resource-directory = katalog
donate-question = Czy wchodzi tu w grę rosyjski paszport, rodzina w Rosji lub plany wyjazdu tam?
donate-ties-none = Nie, nic z tego
donate-ties-russia = Tak albo nie wiem na pewno
donate-ties = Kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, niech tu przerwie: darowizna może tam zostać ukarana jako wspieranie „ekstremizmu”.
donate-costs = Ile kosztowała pomoc

data-checked = Sprawdzone wpisy: { $count }.
data-fixed = Pliki doprowadzone do jednej postaci: { $count }.
overlay-words = Teksty z { $path } (liczba: { $count }) zastępują nasze w listach w tym języku: { $language }.
overlay-laid = Własne wpisy z { $path } (liczba: { $count }) stoją obok naszych; ich id zaczynają się od { $own }
report-title = Poprawka
report-how = Oto co mówią nasze dane, z datą sprawdzenia każdego punktu. Poniżej proszę napisać, jak jest naprawdę. Nic nie jest wysyłane: to nadawca decyduje, czy i jak trafi to do projektu. Nazwisko tylko wtedy, gdy ktoś chce je podać.
report-field = Co jest błędne (nazwa przed dwukropkiem):
report-right = Jak jest naprawdę:
report-where = Gdzie to widać (link, najlepiej do strony samego urzędu):
report-date = Data tej strony:
data-good = Wszystko w porządku.

## guide

ask-label-parliament-question = Pisemne pytanie do rządu
ask-label-humanitarian-visas = Wizy dla uciekających
ask-label-sanctions = Sankcje wobec odpowiedzialnych
ask-label-universal-jurisdiction = Ściganie przed naszymi sądami
ask-label-question-on-returns = Obietnica, że nikt nie zostanie odesłany do Rosji
ask-label-question-on-un-vote = Głos rządu w sprawie eksperta ONZ ds. Rosji
ask-label-press-for-parole = Droga do kraju dla uciekających
ask-label-send-nobody-back = Obietnica, że nikt nie zostanie odesłany do Rosji
ask-label-admit-refugees = Droga do kraju dla uciekających
ask-label-protect-people = Wizy dla uciekających
ask-label-raise-with-russia = Poruszenie sprawy z rządem Rosji
ask-label-instruct-missions = Poparcie dla eksperta ONZ ds. Rosji
ask-label-support-mandate = Poparcie dla eksperta ONZ ds. Rosji
ask-label-report-again = Prośba o materiał na ten temat
ask-label-letter-to-the-editor = List do redakcji, do druku
ask-label-speak-on-chechnya = Wystąpienie o Czeczenii w ONZ

## Errors: what is wrong; .hint says what to do next

error-prefix = błąd
hint-prefix = wskazówka
error-unknown-country = Nie ma kraju o nazwie „{ $given }”.
    .hint =
        { $list ->
            [none] Proszę podać nazwę we własnym języku lub dwuliterowy kod; wszystkie pokazuje „countries”.
           *[other] Może chodzi o: { $list }
        }
error-ambiguous-country = „{ $given }” może oznaczać różne kraje.
    .hint = Proszę wybrać jeden: { $list }
error-unknown-record = W dziale „{ $kind }” nie ma „{ $given }”.
    .hint =
        { $list ->
            [none] „{ $kind }” bez id pokazuje wszystkie.
           *[other] Może chodzi o: { $list }
        }
error-unknown-recipient = Nie ma urzędu „{ $given }”, do którego można napisać.
    .hint =
        { $list ->
            [none] Urzędy pokazuje „route --country { $country }”.
           *[other] Może chodzi o: { $list }. Wszystkie pokazuje „route --country { $country }”.
        }
error-unknown-ask = Ten urząd nie może spełnić „{ $given }”.
    .hint = Można go prosić o: { $list }
error-unfit-fact = „{ $given }” nie nadaje się do listu do tego urzędu: { $office }.
    .hint = Pasujące fakty: { $list }
error-denial-fact = „{ $given }” to coś, czemu urzędnicy zaprzeczają; żaden list tego nie cytuje.
    .hint = Fakty pasujące do tego urzędu: { $list }
error-same-case = „{ $one }” i „{ $other }” mówią o tej samej sprawie.
    .hint = Proszę zostawić jedno z nich.
error-too-many = { $field }: { $count } to za dużo; na stronie mieści się { $limit }.
    .hint = Proszę coś pominąć.
error-too-early = List z datą { $date } cytowałby coś, co stało się znane dopiero później: { $known }.
    .hint = Proszę podać późniejszą datę albo pominąć --date.
error-no-folder = { $path }: nie udało się zapisać, nie ma takiego folderu.
    .hint = Najpierw proszę utworzyć folder albo wybrać inne miejsce przez -o.
error-unknown-language = Nie ma jeszcze listów w tym języku: „{ $given }”.
    .hint =
        { $nearest ->
            [none] Są listy w językach: { $list }
           *[other] Może chodzi o: { $nearest }. Są listy w językach: { $list }
        }
error-ui-language = Program nie mówi jeszcze w tym języku: „{ $given }”.
    .hint =
        { $nearest ->
            [none] Mówi w językach: { $list }
           *[other] Może chodzi o: { $nearest }. Mówi w językach: { $list }
        }
error-missing = Brakuje { $flag }, a nie ma terminala, w którym można by zapytać.
    .hint = Proszę dodać { $flag }; jak, pokazuje --help.
error-bad-character = { $field }: znak nr { $place } to { $code }, którego nie może być w liście.
    .hint = Proszę wpisać to miejsce ręcznie od nowa; skopiowany tekst może zawierać niewidoczne znaki.
error-too-long = { $field }: { $length } znaków to za dużo; na stronie mieści się { $limit }.
    .hint = Proszę skrócić. List na jedną stronę się czyta, dłuższego nie.
error-bad-value = { $field }: „{ $given }” ma niewłaściwą postać.
    .hint = Proszę napisać tak: { $form }
error-needs = { $flag } działa tylko razem z { $with }.
    .hint = Proszę to dodać albo pominąć { $flag }; oba opisuje --help.
error-needs-terminal = { $flag } czeka na naciśnięcia klawiszy, a nie ma do tego terminala.
    .hint = Proszę uruchomić w terminalu albo pominąć { $flag } i wziąć tekst taki, jaki jest.
error-bad-postcode = „{ $given }” nie jest kodem pocztowym, jaki przyjmuje wyszukiwarka tego kraju ({ $country }).
    .hint = Proszę wpisać go jak tam na kopercie i nic więcej albo pominąć --postcode: strona sama o niego zapyta.
error-no-postcode = Nie ma wyszukiwarki po kodzie pocztowym dla tego urzędu: { $office }.
    .hint = Proszę pominąć --postcode.
error-long-link =
    Liczba znaków w linku z tym listem: { $length }; { $composer ->
        [gmail] Gmail
        [outlook] Outlook w przeglądarce
       *[mail] program pocztowy
    } na pewno przyjmuje { $limit }, a tu nic się nie ucina.
    .hint = Zamiast tego: szkic (--format eml -o letter.eml), schowek (--copy bez --format) lub plik (-o letter.txt).
error-wide-code = Liczba kolumn potrzebnych na kod QR: { $columns }; ten terminal ma ich { $width }.
    .hint = Proszę poszerzyć okno, zmniejszyć w nim litery albo zapisać kod do pliku: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path }: plik jest pusty.
        [large] { $path }: plik ma ponad { $limit } kilobajtów.
       *[no-text] { $path }: to nie jest tekst UTF-8.
    }
    .hint = Proszę zapisać go jako zwykły tekst (UTF-8); list ma jedną stronę.
error-bad-sender =
    { $reason ->
        [continues] { $file }: wiersz { $line } nie jest dalszym ciągiem żadnego pola.
        [unknown] { $file }: wiersz { $line } nie zaczyna się od żadnego z pól i dwukropka.
       *[other] { $file }: { $reason }.
    }
    .hint = Proszę pisać po jednym polu w wierszu, na przykład „name: Ada Example”; pola to name, address, city, email, who, why, tie.
error-risk = Pisanie na ten temat z tego kraju ({ $country }) może być dla piszącej osoby niebezpieczne: { $reason }.
    .hint =
        Bezpieczniej, gdy pisze ktoś spoza tego kraju ({ $country }) albo gdy nie pisze się do żadnego urzędu. Co tam jest bezpieczne: safety --country { $code }
        Aby mimo to iść dalej, po rozważeniu ryzyka: --accept-risk
error-judged = Tego listu nie należy wysyłać w tej postaci. Miejsca do zmiany: { $count }.
    .hint = Proszę zmienić, co zaznaczono, i sprawdzić ponownie.
error-ties = Przy powiązaniach z Rosją darowizna może zostać ukarana jako wspieranie „ekstremizmu”; dlatego tu przerwano.
    .hint = Może ją przekazać ktoś bez takich powiązań. Pomaga też list do własnego posła lub posłanki: letter --to representative
error-no-letter = Tu nie ma listu: { $office }. { $reason }
    .hint =
        { $next ->
            [none] Do kogo można napisać, pokazuje „route --country { $code }”.
           *[other] Proszę napisać do następnego urzędu: --to { $next }
        }
error-nothing = Tego tu nie ma: { $what }.
    .hint = Proszę pominąć tę opcję, aby zobaczyć, co jest.
error-read =
    { $kind ->
        [missing] { $path }: nie ma takiego pliku.
        [denied] { $path }: brak prawa do odczytu.
        [folder] { $path }: to jest folder.
       *[other] { $path }: nie udało się odczytać: { $error }.
    }
    .hint = Proszę sprawdzić, czy plik istnieje i czy wolno go czytać.
error-write =
    { $kind ->
        [denied] { $path }: brak prawa do zapisu.
        [folder] { $path }: to jest folder.
       *[other] { $path }: nie udało się zapisać: { $error }.
    }
    .hint = Nic nie zostało zapisane w połowie. Proszę wybrać inne miejsce przez -o albo pominąć -o, aby wypisać tekst.
error-no-glyph = Żadna dostępna czcionka nie ma znaku „{ $character }” ({ $code }).
    .hint = Proszę podać czcionkę, która go ma: --font PLIK. W Debianie i Ubuntu pakiet fonts-noto-cjk zawiera chiński, japoński i koreański, a fonts-noto większość innych pism; większe wydanie tego programu ma trzy pierwsze wbudowane. --format text nie wymaga czcionki.
error-bad-font = { $path } nie jest czcionką TrueType ani OpenType.
    .hint = Proszę podać plik z końcówką .ttf, .otf lub .ttc.
error-page-full = List nie mieści się na stronie; słów za dużo jest około { $words }.
    .hint = Proszę ująć to krócej (--who, --why, --tie), przytoczyć mniej faktów (--facts ID) albo pominąć --envelope, które zajmuje miejsce u góry. List na jedną stronę się czyta, dłuższego nie.
error-window-full = Adres jest za długi na kopertę; liczba wierszy: { $lines }.
    .hint = Proszę pominąć --envelope i napisać adres ręcznie albo użyć innej koperty.
error-pdf = Nie udało się utworzyć pliku PDF: { $reason }.
    .hint = Jeśli podano --font, proszę spróbować innej czcionki; --format text działa zawsze.
error-terminal = PDF nie jest pokazywany w terminalu.
    .hint = Proszę zapisać go do pliku: -o letter.pdf, albo przesłać dalej: { $program } letter … --format pdf | lp
error-exists = { $path } już istnieje i pozostaje bez zmian.
    .hint = Proszę wybrać inną nazwę albo dodać --force, aby zastąpić.
error-editor = Edytor „{ $command }” zawiódł: { $reason }.
    .hint =
        { $kept ->
            [no] Proszę ustawić VISUAL lub EDITOR na używany edytor.
           *[other] Tekst jest bezpieczny w { $kept }
        }
error-bad-overlay = { $path } łamie zasady:
    { $list }
    .hint = Co musi zawierać wpis, pokazuje „data schema RODZAJ”; id własnych wpisów zaczynają się od own-. Własne teksty są w pliku nazwanym od języka, na przykład de.ftl.
error-bad-data = Nie da się odczytać folderu z danymi: { $reason }
    .hint = Najpierw proszę poprawić ten plik; wiersz i kolumna pokazują gdzie.
error-data-faults = Liczba znalezionych błędów: { $count }; wymieniono je wyżej.
    .hint = Każdy podaje wpis, pole i powód. --fix poprawia odstępy i kolejność.
error-text = Błąd w pliku języka: { $fault }.
    .hint = Prosimy go zgłosić; tymczasem działa --lang en.
error-left = Koniec. Zachowało się tylko to, co zapisano na życzenie.
    .hint = Można zacząć od nowa w każdej chwili.
error-private = Tym razem nie wolno zapisać żadnego pliku: podano --private albo ustawiono CHECHNYA_ACT_PRIVATE.
    .hint = Nic nie zapisano. Proszę pominąć -o i --edit, aby wypisać tekst, albo usunąć --private.
error-no-home = Nie ma folderu domowego, w którym można coś przechować.
    .hint = Nic nie zapisano. Wszystko inne działa i bez niego; -o zapisuje plik w wybranym miejscu.
error-in-the-way = { $path } to dowiązanie lub coś innego, czego program nie utworzył; pozostaje nietknięte.
    .hint = Proszę sprawdzić, co to jest, i przenieść to, jeśli nie zostało tam położone celowo.
error-nothing-kept = Tego nie ma: { $what }.
    .hint =
        { $what ->
            [history] Nic nie jest notowane bez wyraźnej prośby: history on
           *[other] Nic nie jest przechowywane bez wyraźnej prośby: profile save
        }
error-no-aid =
    { $given ->
        [ce] Nie ma tekstu po czeczeńsku: nie udało się znaleźć ani stworzyć takiego, któremu można zaufać.
       *[other] Nie ma takiego tekstu w tym języku: „{ $given }”.
    }
    .hint =
        { $nearest ->
            [none] Jest w językach: { $list }
           *[other] Może chodzi o: { $nearest }. Jest w językach: { $list }
        }

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Zjednoczone Emiraty Arabskie
country-BS = Bahamy
country-CF = Republika Środkowoafrykańska
country-CD = Demokratyczna Republika Konga
country-CG = Republika Konga
country-DO = Dominikana
country-FM = Mikronezja
country-GB = Wielka Brytania
country-GM = Gambia
country-KM = Komory
country-MH = Wyspy Marshalla
country-MV = Malediwy
country-NL = Holandia
country-PH = Filipiny
country-PS = Palestyna
country-SB = Wyspy Salomona
country-US = Stany Zjednoczone
country-VA = Watykan

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Na pisemne pytanie rząd musi odpowiedzieć oficjalnie.
ask-press-for-parole-why = Członek lub członkini Kongresu może wymóc na resortach odpowiedź, jakiej obywatel nie dostanie.
ask-question-on-returns-why = Na oficjalną obietnicę można się powołać, gdy później ktoś dostanie nakaz deportacji.
ask-question-on-un-vote-why = Co państwo mówi w ONZ i jak głosuje, rozstrzyga się w kraju.
ask-humanitarian-visas-why = Poseł lub posłanka może zabiegać o wizy tak, jak obywatel nie może.
ask-sanctions-why = Parlament czuwa nad sankcjami, które nakłada rząd.
ask-universal-jurisdiction-why = W wielu krajach prokuratura może ścigać zbrodnie przeciwko ludzkości bez względu na to, gdzie je popełniono.
ask-protect-people-why = Ministerstwo i jego konsulaty mogą otworzyć drogę ucieczki.
ask-send-nobody-back-why = Ministerstwo może sprzeciwić się odesłaniu, a jego konsulaty mogą przed nim ostrzec.
ask-admit-refugees-why = Departament Stanu i jego ambasady mogą otworzyć drogę ucieczki.
ask-raise-with-russia-why = Tylko rządy mogą zadać to pytanie rządowi Rosji.
ask-instruct-missions-why = Ministerstwo mówi misjom w Nowym Jorku i Genewie, jak mają się wypowiadać i głosować.
ask-support-mandate-why = Ekspert ds. Rosji pracuje tylko tak długo, jak długo państwa głosują za tym mandatem.
ask-speak-on-chechnya-why = To, co powiedziano w Zgromadzeniu Ogólnym, zostaje w protokole.
ask-convey-and-answer-why = Ambasada musi zgłaszać Moskwie, co mówią ludzie w jej kraju, i może odpowiedzieć.
ask-investigate-why = Prokurator Generalny nadzoruje każde śledztwo w kraju, także w Czeczenii.
ask-take-cases-to-moscow-why = Centrala może odebrać sprawę tym, których ona dotyczy.
ask-ombudsman-inquiry-why = Rzecznik praw człowieka może żądać odpowiedzi i odwiedzać miejsca pozbawienia wolności; w 2017 roku ten urząd doprowadził do pierwszego sprawdzenia.
ask-order-investigation-why = W Czeczenii nikt nie działa wbrew woli Kremla.
ask-cooperate-with-un-why = Ministerstwo spraw zagranicznych decyduje, czy wpuścić ekspertów ONZ.
ask-stop-handovers-why = Policja innych regionów wydaje ludzi Czeczenii; minister może tego zakazać.
ask-stop-bans-why = To ministerstwo wystąpiło do sądów o zakazy.
ask-advise-president-why = Rada doradza prezydentowi i może zadawać pytania śledczym.
ask-keep-reporting-why = Eksperci ONZ piszą do rządów i publikują raporty.
ask-speak-out-why = Publiczne słowo ze szczytu ONZ dociera do Moskwy i do prasy.
ask-no-returns-why = Komisarz może naciskać na 46 rządów, by wpuszczały ludzi i ich nie odsyłały.
ask-follow-up-report-why = Ten urząd zna raport z 2018 roku i może zapytać, co z niego wynikło.
ask-hold-hearing-why = Wysłuchanie wnosi sprawę przed cały Parlament.
ask-eu-action-why = Przygotowuje sankcje i rozmawia z Rosją w imieniu Unii.
ask-hide-location-why = Aplikacja, która pokazuje, kto jest blisko, pomaga tym, którzy zastawiają pułapki.
ask-keep-apps-why = Kto prowadzi sklep, decyduje, jakie aplikacje są dostępne w Rosji.
ask-report-again-why = Temu, co opisano, trudniej zaprzeczyć, a urzędnicy czytają wiadomości.
ask-letter-to-the-editor-why = Listy czytelników czytają także urzędnicy.

## Help and wrong usage, around what help.ftl says

heading-usage = Użycie
heading-arguments = Argumenty
heading-options = Opcje
heading-commands = Polecenia
heading-examples = Przykłady:
usage-options = [OPCJE]
usage-command = [POLECENIE]
help-help = Pokazuje pomoc
help-version = Pokazuje wersję
help-default = (domyślnie: { $value })
help-more = { $command } --help mówi więcej.
help-everywhere = Opcje wszystkich poleceń: { $program } -h
help-also = też: { $names }
man-english = Podręcznik jest po angielsku; --help mówi w Twoim języku.
man-written = Strony podręcznika zapisane w { $path }: { $count }
usage-unknown-argument = Nieznany argument: { $argument }
usage-unknown-command = Nie ma takiego polecenia: { $argument }.
usage-missing = To trzeba podać: { $argument }
usage-conflict = { $argument } nie można użyć razem z { $other }.
usage-bad-value = { $argument } nie przyjmuje tej wartości: { $value }
usage-wrong = Nie podano wszystkiego, co potrzebne.
usage-nearest = Najbliższe: { $nearest }
usage-possible = Możliwe wartości: { $list }
usage-help = Więcej: --help.

## The timeline

timeline-title = Co wiadomo o prześladowaniu w Czeczenii, rok po roku
timeline-months = S L M K M C L S W P L G  suma
timeline-more = Każda cyfra to liczba faktów z danego miesiąca; fakt bez miesiąca liczy się do swojego roku. Jeden rok słowami: { $program } timeline 2017
timeline-note = Fakty w naszych danych, według lat i rodzajów.
kind-event = wydarzenia
kind-report = raporty i doniesienia
kind-case = przypadki pojedynczych osób
kind-judgment = wyroki
kind-law = ustawy i zakazy
kind-sanction = sankcje
kind-figure = liczby
kind-denial = zaprzeczenia i odpowiedzi

## The language of a letter

language-ar = arabski
language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-fi = fiński
language-fr = francuski
language-hu = węgierski
language-it = włoski
language-ja = japoński
language-nb = norweski (bokmål)
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-ru = rosyjski
language-sk = słowacki
language-sv = szwedzki
language-tr = turecki
language-uk = ukraiński
language-zh = chiński (uproszczony)

language-of-office = Język listu: { $language }; w tym urzędzie się w nim czyta. Aby przeczytać list we własnym języku ({ $own }), proszę dodać --gloss { $code }; aby w nim pisać, proszę dodać --lang { $code }.
language-not-read = Języki tego urzędu: { $office }; język listu: { $language }. Aby wybrać język urzędu, proszę dodać --lang { $code }.
language-not-ours = Nie ma jeszcze listów w języku kraju tego urzędu; język tego listu: { $language }.
language-without = Dla takiego urzędu nie ma tekstu w tym języku ({ $language }), więc list jest po angielsku.
language-unreviewed = Tekstów w tym języku ({ $language }) nie sprawdziła jeszcze osoba, dla której jest on ojczysty: jeśli to możliwe, niech ktoś, kto go zna, przeczyta list przed wysłaniem.
letter-words = Drukowane tam listy mają najwyżej { $limit } słów; w tym jest ich { $words }.
letter-by-email = E-mailem: { $target } ({ $reason })
letter-by-form = Przez formularz: { $target } ({ $reason })
letter-by-page = Przez stronę: { $target } ({ $reason })
letter-gloss = — To samo do własnej lektury; język: { $language }; tej części proszę nie wysyłać —
letter-card = Kartkę proszę przekazać organizacji, która pomaga, lub odczytać na wydarzeniu. Nigdy nie należy jej wysyłać osobie znanej tylko z wiadomości.

## The outline of a message in one's own words

outline-title = Co powiedzieć własnymi słowami; do: { $office }
outline-blocked = Dlaczego plan: zwykła usługa do pisania do tego urzędu blokuje gotowe teksty, więc docierają tylko listy pisane własnymi słowami.
outline-why = Listy pisane własnymi słowami są częściej czytane niż wszystko, co może napisać program.
outline-who = Proszę powiedzieć, kto pisze i że mieszka w tej okolicy, z nazwiskiem i adresem pocztowym.
outline-why-you = Proszę powiedzieć w jednym lub dwóch zdaniach, dlaczego to ważne. Co skłoniło do czytania o tym? O kim się myśli?
outline-tie = Proszę powiedzieć, co łączy z tym urząd: czy już się o tym wypowiadano, czy ktoś zasiada w komisji, która mogłaby działać?
outline-facts = Proszę opowiedzieć jeden lub dwa z tych faktów, własnymi słowami:
outline-ask = Proszę poprosić o jedną rzecz i o nic więcej:
outline-end = Na koniec podziękowanie i prośba o odpowiedź. I nic dalej: wystarczy pół strony.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Ambasada Federacji Rosyjskiej ({ $country })
office-un = Stałe Przedstawicielstwo przy Organizacji Narodów Zjednoczonych, Nowy Jork ({ $country })
office-un-geneva = Stałe Przedstawicielstwo przy Organizacji Narodów Zjednoczonych, Genewa ({ $country })
office-ministry = Ministerstwo spraw zagranicznych ({ $country })
office-member = Członek lub członkini ({ $institution })
office-representative = Poseł lub posłanka ({ $country })
office-representative-2 = Członek lub członkini drugiej izby parlamentu ({ $country })
