### Polish telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Dzień dobry, dziękuję za odebranie telefonu.
say-who = Mieszkam { $here } i dzwonię jako osoba prywatna.
say-who-no-place = Dzwonię jako osoba prywatna.
say-who-representative = Mieszkam { $here } i to biuro reprezentuje także mnie.
say-who-representative-no-place = To biuro reprezentuje także mnie.

## Spoken: the matter, in two sentences

say-matter = Dzwonię w sprawie Czeczenii. Tamtejsze władze porywają i torturują gejów, lesbijki, osoby biseksualne i transpłciowe oraz ludzi, których za takich biorą.
say-matter-russian = Dzwonię w sprawie Republiki Czeczeńskiej. Funkcjonariusze porywali tam i torturowali ludzi z powodu ich orientacji seksualnej lub tożsamości płciowej, a tych zbrodni należycie nie zbadano.
say-matter-company = Dzwonię w sprawie gejów, lesbijek, osób biseksualnych i transpłciowych w Rosji, przede wszystkim w Czeczenii. Są tam prześladowani, a pułapki zastawia się na nich podobno przez aplikacje randkowe.

## Spoken: one request, by kind of office

say-ask-representative = Moja prośba: proszę zapytać rząd na piśmie, co zrobi dla ludzi uciekających przed tym prześladowaniem.
say-ask-ministry = Moja prośba: proszę dopilnować, by nikogo, kto ucieka przed tym prześladowaniem, nie odesłano do Rosji.
say-ask-un-mission = Moja prośba: proszę popierać Specjalnego Sprawozdawcę ds. praw człowieka w Rosji, w wystąpieniach i w głosowaniach.
say-ask-embassy = Moja prośba: proszę przekazać do Moskwy, że ludzie tutaj proszą o skuteczne śledztwo w sprawie tych zbrodni.
say-ask-authority = Moja prośba: proszę dopilnować, by te zbrodnie badali funkcjonariusze spoza Republiki Czeczeńskiej.
say-ask-un-body = Moja prośba: niech Czeczenia pozostanie w Państwa raportach i w pytaniach zadawanych Rosji.
say-ask-european-body = Moja prośba: proszę naciskać na rządy w Europie, by dawały schronienie uciekającym przed tym prześladowaniem.
say-ask-company = Moja prośba: proszę ostrzec użytkowników w Rosji przed niebezpieczeństwem i nie przekazywać władzom niczego, co Państwo o nich wiedzą.
say-ask-newsroom = Moja prośba: proszę o materiał o tym, co dzieje się dziś w Czeczenii, i o ludziach, którzy musieli uciec.

## Spoken: how the call goes on

say-how-to-hear = Czy mogę się dowiedzieć, co Państwo zrobią i jak dostanę o tym wiadomość?
say-refused = Rozumiem. Proszę zapisać, że był telefon w sprawie Czeczenii i o co proszę.
say-wrong-number = Przepraszam za pomyłkę. Czy mogę prosić o właściwy numer?
say-no-address = Nie chcę podawać adresu. Proszę zapisać moją prośbę bez niego.
say-address-representative = Tak, oczywiście. Przeliteruję nazwisko i adres.
say-in-writing = Tak, wyślę to na piśmie. Na jaki adres i do czyich rąk?
say-stock-answer = Dziękuję, ale to nie odpowiada na moją prośbę. Czy mogę ją powtórzyć?
say-stock-answer-russian = Wiem, że taka jest oficjalna odpowiedź. W 2023 roku Europejski Trybunał Praw Człowieka stwierdził, że funkcjonariusze państwa porwali i torturowali mężczyznę w Czeczenii z powodu jego orientacji seksualnej.
say-thanks = Dziękuję za poświęcony czas. Do widzenia.

## Spoken: the message on the answering machine

say-voicemail-who = Dzień dobry, mieszkam { $here }.
say-voicemail-who-no-place = Dzień dobry.
say-voicemail-matter = Dzwonię w sprawie Czeczenii, gdzie władze torturują gejów, lesbijki, osoby biseksualne i transpłciowe.
say-voicemail-thanks = Dziękuję.

## For the caller: before the call

do-office = Telefon do: { $office }
do-number-aloud = Do odczytania na głos: { $number }
do-time = Czas na miejscu: { $time }, { $weekday }
do-hours = Urzędy są tam zwykle czynne od { $open } do { $close }.
do-likely-open = Prawdopodobnie ktoś tam teraz jest.
do-likely-closed = Urząd jest teraz prawdopodobnie zamknięty; może odebrać automat.
do-time-unknown = Ten komputer nie zna tamtejszego czasu: proszę dzwonić rano w tamtejszy dzień roboczy.
do-before = Proszę wstać, wziąć oddech, mówić powoli. Telefon zajmuje dwie minuty. Nikt nie oczekuje wiedzy eksperckiej.
do-name = Nazwisko można podać, ale nie trzeba.
do-weekday-1 = poniedziałek
do-weekday-2 = wtorek
do-weekday-3 = środa
do-weekday-4 = czwartek
do-weekday-5 = piątek
do-weekday-6 = sobota
do-weekday-7 = niedziela

## For the caller: headings of the parts

do-script = Co powiedzieć
do-staff = Jeśli ktoś odbiera i słucha
do-machine = Jeśli odbiera automat: wiadomość na 20 sekund
do-refusal = Jeśli odmawiają lub nie chcą słuchać
do-wrong-number = Jeśli numer jest błędny
do-address = Jeśli pytają o nazwisko i adres
do-in-writing = Jeśli chcą tego na piśmie
do-stock-answer = Jeśli odpowiadają ogólnikami
do-end = Na koniec

## For the caller: advice inside the parts

do-stay-calm = Proszę zachować uprzejmość i zakończyć rozmowę. Nie trzeba się spierać.
do-repeat-ask = Proszę powtórzyć swoją jedną prośbę, słowo w słowo.
do-note-answer = Proszę zapisać nazwisko, dzień i odpowiedź.
do-address-representative = Proszę je podać: poseł lub posłanka chce wiedzieć, że dzwoni ktoś z okręgu wyborczego.
do-address-others = Nie trzeba. To, co zostało powiedziane, liczy się i bez tego.
do-address-russian = Kto sam lub przez bliskich ma powiązania z Rosją, niech nie podaje ich rosyjskiemu urzędowi.
do-number-again = Proszę jeszcze raz sprawdzić numer na stronie urzędu: { $page }
do-number-again-no-page = Proszę jeszcze raz sprawdzić numer na stronie urzędu.
do-letter = Aby napisać list: { $command }
do-call-before-ties = Rosyjski urząd może widzieć numer dzwoniącego telefonu. Kto ma powiązania z Rosją, niech tam nie dzwoni albo zastrzeże swój numer.

## For the caller: offices without a number

do-no-phone = Nie ma potwierdzonego telefonu tego urzędu: { $office }
do-next = Zamiast tego można zadzwonić tutaj: { $next }
do-use-next = Co tam powiedzieć: { $command }
do-no-phone-at-all = Żaden urząd dostępny z tego kraju nie ma tu jeszcze potwierdzonego telefonu. Proszę poszukać numeru na jego stronie; tekst poniżej przyda się i bez niego.
