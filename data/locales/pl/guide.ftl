### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    Ten przewodnik w jakieś trzy minuty prowadzi do listu, który może przeczytać urzędnik, albo do czegoś innego, co pomaga.
    Nic z wpisywanego tekstu nie jest zapisywane ani wysyłane.
guide-keys = Przy każdym pytaniu: Esc cofa, ? wyjaśnia, po co to pytanie.
guide-keys-plain = Przy każdym pytaniu: < i Enter cofają, ? i Enter wyjaśniają, po co to pytanie.
guide-hint = Strzałki i Enter albo numer. Esc: wstecz. ?: po co to pytanie
choose-number = Numer (Enter: { $default }):
choose-number-guide = Numer (Enter: { $default }, < wstecz, ? po co to pytanie):
choose-again = Proszę podać numer od 1 do { $count }.
guide-arabic = Jeśli litery arabskie stoją osobno lub w złej kolejności, ten terminal nie umie pokazać pisma arabskiego. Umieją to GNOME Terminal, Konsole, mlterm i Terminal w macOS.

## The country

guide-country = Kraj, z którego się pisze
guide-country-why = Od tego zależy, kto może działać, w jakim języku i co jest niebezpieczne. Odpowiedź nie jest nigdzie przechowywana.
guide-country-unclear = Nie jest jasne: { $given }. Który z tych?
guide-country-none = Nie ma takiego kraju: { $given }. Proszę spróbować innej pisowni lub podać dwuliterowy kod.
guide-other = inny

## Danger

guide-risk = Czy iść dalej?
guide-risk-why = Ryzyko każdy może rozważyć tylko za siebie. Program go nie zmniejsza.
guide-no = Nie, wrócić
guide-yes = Tak, po rozważeniu ryzyka
guide-safer = Bezpieczniej, gdy pisze ktoś spoza tego kraju ({ $country }). Kto sam jest w niebezpieczeństwie, niech nie szuka pomocy na tym urządzeniu, tylko poprosi o to kogoś zaufanego za granicą.
guide-ties-why = Rosja karze za to, co nazywa wspieraniem „ekstremizmu”. Od odpowiedzi zależy, co można tu bezpiecznie zrobić; nie jest ona nigdzie przechowywana.
guide-ties = W takim razie pod tym listem nie będzie nazwiska, nie padnie o nie pytanie, a rosyjskie urzędy są pominięte. Więcej o tym, co jest w tej sytuacji bezpieczne: { $program } safety --where abroad-with-ties
guide-ties-stop = Przy takich powiązaniach proszę niczego nie podpisywać, nie publikować i nie dawać pieniędzy: Rosja może za to karać jak za wspieranie „ekstremizmu”. Może to zrobić ktoś bez takich powiązań. Co jest w tej sytuacji bezpieczne: { $program } safety --where abroad-with-ties
guide-unsigned = Wiersze na nazwisko i adres proszę zostawić puste albo poprosić kogoś bez powiązań z Rosją, by list podpisał i wysłał.

## What would you like to do?

guide-menu = Co teraz zrobić?
guide-menu-why = Im wyżej na liście, tym bardziej pomaga to z tego kraju. Podany czas jest szacunkowy i nie obejmuje drogi do skrzynki pocztowej.
menu-write-representative = Napisać do własnego posła lub posłanki (3 minuty)
menu-write-ministry = Napisać do ministerstwa spraw zagranicznych własnego kraju (3 minuty)
menu-write-mission = Napisać do misji własnego państwa przy ONZ (3 minuty)
menu-write-embassy = Napisać do rosyjskiej ambasady (3 minuty)
menu-write-body = Napisać do instytucji międzynarodowej (3 minuty)
menu-write-other = Napisać do innego urzędu (4 minuty)
menu-call = Zadzwonić do urzędu: co powiedzieć i kiedy (5 minut)
menu-sign = Podpisać petycję (2 minuty)
menu-look = Obejrzeć petycje; dziś żadnej nie potwierdzono jako otwartej (3 minuty)
menu-post = Opublikować kilka słów (3 minuty)
menu-give = Wesprzeć darowizną tych, którzy pomagają (5 minut)
menu-newsroom = Napisać do redakcji (10 minut)
menu-learn = Dowiedzieć się, co się stało (5 minut)
menu-danger = W niebezpieczeństwie jestem ja lub ktoś, kogo znam
menu-safety = Zobaczyć, co jest bezpieczne tam, gdzie jestem
menu-write-all-the-same = Mimo wszystko napisać list
menu-language = Inny język tych pytań
menu-leave = Wyjść
menu-done = { $deed }: zrobione
guide-language = Jaki język?
guide-language-why = W tym języku są pytania i wskazówki. List jest w języku, w którym czyta jego urząd.

## Whom

guide-route = Kto może najwięcej; kraj, z którego się pisze: { $country }
guide-recipient = Do kogo ma trafić list?
guide-recipient-why = Każdy urząd może zrobić co innego; mówią o tym wiersze powyżej.
guide-closed = Tu nie ma listu: { $reason }
guide-newsroom = Która redakcja?
guide-newsroom-why = Redakcje z własnego kraju stoją na początku. Co wydrukować, redakcja wybiera sama.

## Who writes

guide-personal = Kilka krótkich pytań. Enter pozwala pominąć każde z nich; wszystko to można później zmienić.
guide-name = Imię i nazwisko, jak w podpisie
guide-name-why = Nazwisko stoi pod listem i na nie wysyłana jest odpowiedź. Trafia do listu i nigdzie indziej; bez niego zostaje tam wiersz na podpis.
guide-address = Ulica i numer domu
guide-address-why = Odpowiedź przychodzi pocztą. Bez adresu zostają wiersze do wypełnienia ręcznie.
guide-city = Miejscowość z kodem pocztowym
guide-city-why = List mówi, gdzie mieszka pisząca osoba, aby urząd widział, że jest właśnie dla niej.
guide-email = Własny adres e-mail, jeśli odpowiedź może przyjść tą drogą
guide-email-why = Bez niego odpowiedź może przyjść tylko pocztą.
guide-who = Kto pisze, w jednym zdaniu (na przykład: Pracuję w szpitalu w Leeds.)
guide-who-why = Widać z tego, że list pisze człowiek, a nie lista wysyłkowa.
guide-why = Dlaczego ta sprawa jest osobiście ważna, własnymi słowami
guide-why-why = Listy pisane własnymi słowami są częściej czytane niż wszystko, co może napisać program. Wystarczy zdanie lub dwa.
guide-tie = Co łączy z nią ten urząd (na przykład: W maju odbyło się spotkanie z naszą grupą.)
guide-tie-why = Widać z tego, że list jest przeznaczony dla tego urzędu i żadnego innego.
guide-member = Nazwisko własnego posła lub posłanki
guide-member-page = Własnego posła lub posłankę można znaleźć na { $page }
guide-member-why = List zaczyna się wtedy od tego nazwiska. Bez niego zostaje wiersz do wypełnienia ręcznie.
guide-ask = O co prosić ten urząd?
guide-ask-why = List prosi o jedną rzecz, aby można było na niego odpowiedzieć. Oto prośby, które ten urząd może spełnić.

## With the letter in hand

guide-out = Co z nim zrobić?
guide-out-why = Nic nie jest stąd wysyłane: list zabiera się ze sobą, przez własny program lub na papierze.
guide-read = Przeczytać list, ekran po ekranie
guide-copy = Skopiować
guide-save = Zapisać do pliku
guide-print = Zapisać jako stronę do druku (PDF)
guide-mail = Otworzyć we własnym programie pocztowym
guide-edit = Zmienić we własnym edytorze
guide-edited = List po zmianach można skopiować i zapisać. Strona do druku i e-mail byłyby bez tych zmian, więc nie ma ich już do wyboru.
guide-change = Zmienić w nim coś
guide-change-what = Co zmienić?
guide-change-why = Zmiana trafia do listu, a list jest pokazywany jeszcze raz.
change-name = Moje imię i nazwisko
change-address = Moja ulica i numer domu
change-city = Moja miejscowość
change-who = Kim jestem
change-why = Dlaczego to dla mnie ważne
change-tie = Co łączy ten urząd ze sprawą
change-member = Nazwisko mojego posła lub posłanki
change-ask = O co prosi list
change-language = Język listu
guide-letter-language = W jakim języku ma być list?
guide-letter-language-why = Urząd musi móc go przeczytać, a kto podpisuje, musi wiedzieć, co podpisuje.
guide-open = Otworzyć stronę: { $page }
guide-next = Zobaczyć, co jeszcze mogę zrobić
guide-done = Wyjść
guide-path = Nazwa pliku (Enter: { $path })
guide-path-why = Plik zostaje tam, gdzie się go zapisze, dopóki się go nie usunie. „privacy” i „forget” szukają go tylko w zwykłych miejscach.
guide-save-exists = { $path } już istnieje.
guide-save-exists-why = To, co tam jest, zostanie zastąpione tylko na wyraźne życzenie.
guide-save-other = Inna nazwa
guide-save-replace = Zastąpić
guide-next-post = Teraz proszę list wydrukować, podpisać i wysłać pocztą.
guide-command = To samo bez pytań:
guide-command-sender = Celowo nie ma tu nazwisk ani własnych słów. Swoje dane proszę zapisać w pliku i dodać: --sender PLIK

## Other ways to help

guide-network = W której sieci?
guide-network-why = Każda ma własny limit, a tekst się w nim wtedy mieści.
guide-post-out = Co zrobić z tekstem?
guide-post-out-why = Nic nie jest stąd publikowane: tekst się wkleja albo przeglądarka otwiera stronę samej sieci.
guide-post-open = Otworzyć stronę sieci do nowego wpisu
guide-petition = Stronę której petycji otworzyć?
guide-petition-why = Strona pokazuje, czy petycja jest jeszcze otwarta. Podpis jest często publiczny.
guide-give = Czyją stronę otworzyć?
guide-give-why = Darowizna trafia wyłącznie do nich. Płatność zostawia ślad w banku.
guide-none-of-these = Nic z tego
guide-learn = Co zobaczyć?
guide-learn-why = Za to, co się wie, można ręczyć, w liście lub wobec kogoś, kto temu zaprzecza.
learn-timeline = Przegląd lat
learn-facts = Co się stało, ze źródłami
learn-denials = Co mówią urzędnicy, a co mówią dowody
learn-resources = Filmy, książki i raporty
