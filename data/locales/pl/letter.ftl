### Polish letter: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects

subject-representative =
    .a = Prześladowanie osób LGBT w Czeczenii: co można zrobić stąd
    .b = Czeczenia: ludzie w niebezpieczeństwie i jak można im pomóc
subject-ministry =
    .a = Prześladowanie osób LGBT w Czeczenii
    .b = Prośba w sprawie zagrożonych osób LGBT w Czeczenii
subject-un-mission =
    .a = Organizacja Narodów Zjednoczonych a prześladowanie osób LGBT w Czeczenii
    .b = Czeczenia i debata o prawach człowieka w Rosji
subject-embassy =
    .a = Prześladowanie osób LGBT w Republice Czeczeńskiej
    .b = Obowiązek wyjaśnienia porwań i tortur w Republice Czeczeńskiej
subject-authority =
    .a = Porwania i tortury osób LGBT w Republice Czeczeńskiej
    .b = Prośba w sprawie zbrodni na osobach LGBT w Republice Czeczeńskiej
subject-un-body =
    .a = Prześladowanie osób LGBT w Czeczenii, Federacja Rosyjska
    .b = Czeczenia: represje trwają, sprawcy pozostają bezkarni
subject-european-body =
    .a = Odpowiedź Europy na prześladowanie osób LGBT w Czeczenii
    .b = Uchodźcy z Czeczenii i to, co Europa jest im winna
subject-company =
    .a = Bezpieczeństwo Państwa użytkowników w Czeczenii i w Rosji
    .b = Czeczenia: co firma może zrobić dla ludzi w niebezpieczeństwie
subject-newsroom =
    .a = Czeczenia: prześladowanie, o którym prawie się nie pisze
    .b = Prośba o materiał na temat represji wobec osób LGBT w Czeczenii
subject-ask-letter-to-the-editor =
    .a = List do redakcji: prześladowanie w Czeczenii trwa
    .b = Do publikacji: ludzie w niebezpieczeństwie w Czeczenii
subject-ask-sanctions =
    .a = Sankcje za prześladowanie osób LGBT w Czeczenii
    .b = Czeczenia: winni i nasze listy sankcyjne
subject-ask-universal-jurisdiction =
    .a = Zbrodnie na osobach LGBT w Czeczenii a nasze sądy
    .b = Czeczenia: czy winnych można sądzić u nas?
subject-ask-question-on-returns =
    .a = Osoby, które uciekły z Czeczenii: obietnica, że nikt nie zostanie odesłany
    .b = Żadnych powrotów do Rosji dla uchodźców z Czeczenii
subject-ask-send-nobody-back =
    .a = Osoby, które uciekły z Czeczenii: obietnica, że nikt nie zostanie odesłany
    .b = Żadnych powrotów do Rosji dla uchodźców z Czeczenii
subject-ask-question-on-un-vote =
    .a = Nasz głos w ONZ w sprawie praw człowieka w Rosji
    .b = Czeczenia i stanowisko naszego kraju w Organizacji Narodów Zjednoczonych
subject-ask-instruct-missions =
    .a = Nasz głos w ONZ w sprawie praw człowieka w Rosji
    .b = Czeczenia i nasze misje przy Organizacji Narodów Zjednoczonych
subject-ask-stop-bans =
    .a = Apel: zakazy działania organizacji pomagających zagrożonym ludziom
    .b = Prośba: pomoc potrzebującym traktowana jako „ekstremizm”
subject-ask-cooperate-with-un =
    .a = Apel: dostęp ekspertów ONZ do Republiki Czeczeńskiej
    .b = Prośba: eksperci Organizacji Narodów Zjednoczonych i Republika Czeczeńska
subject-ask-stop-handovers =
    .a = Apel: ludzie wydawani przez policję do Republiki Czeczeńskiej
    .b = Prośba o nieodsyłanie dorosłych do Republiki Czeczeńskiej
subject-ask-follow-up-report =
    .a = Czeczenia: co się stało z raportem z 2018 roku w ramach mechanizmu moskiewskiego
    .b = Raport mechanizmu moskiewskiego o Czeczenii i jego dalsze losy
subject-ask-protect-people =
    .a = Uciekający z Czeczenii: wizy ze względów humanitarnych
    .b = Wizy dla osób LGBT zmuszonych do opuszczenia Czeczenii

## Openings ($here: where the writer lives)

opening-representative =
    .a = Mieszkam { $here } i piszę jako jedna z osób reprezentowanych w parlamencie. W Czeczenii władze porywają, torturują i zabijają ludzi dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Jako osoba mieszkająca { $here } proszę o uwagę dla tych, którzy nie mają do kogo napisać: dla ludzi w Czeczenii, na których polują ich własne władze z powodu tego, kogo kochają i kim są.
    .c = Mieszkam { $here }. Piszę o Czeczenii, gdzie policja i siły bezpieczeństwa od lat zatrzymują i torturują gejów, lesbijki, osoby biseksualne i transpłciowe oraz ludzi, których za takich biorą.
opening-ministry =
    .a = Mieszkam { $here } i piszę w sprawie ludzi w Czeczenii, których tamtejsze władze porywają, torturują i zabijają dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Proszę o zwrócenie uwagi na Czeczenię, gdzie prześladowanie gejów, lesbijek, osób biseksualnych i transpłciowych przez siły państwowe trwa, odkąd wyszło na jaw w 2017 roku. Mieszkam { $here } i los tych ludzi mnie obchodzi.
    .c = To pismo dotyczy ludzi w Czeczenii, których życiu zagraża niebezpieczeństwo z powodu ich orientacji seksualnej lub tożsamości płciowej. Mieszkam { $here } i wierzę, że nasz kraj może im pomóc.
opening-un-mission =
    .a = Mieszkam { $here } i piszę do misji, która przemawia w naszym imieniu w Organizacji Narodów Zjednoczonych. W Czeczenii władze porywają i torturują ludzi dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Nasz kraj ma głos w ONZ i proszę o użycie go na rzecz tych, którzy głosu nie mają: ludzi w Czeczenii prześladowanych przez władze z powodu orientacji seksualnej lub tożsamości płciowej. Mieszkam { $here }.
    .c = Jako osoba mieszkająca { $here } piszę o represjach wobec gejów, lesbijek, osób biseksualnych i transpłciowych w Czeczenii, których dopuszczają się siły państwowe i których nikt rzetelnie nie bada.
opening-embassy =
    .a = Mieszkam { $here } i piszę w sprawie porwań i torturowania w Republice Czeczeńskiej ludzi, którzy są gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Zwracam się do przedstawicielstwa Federacji Rosyjskiej w związku z ciężkimi naruszeniami praw człowieka w Republice Czeczeńskiej: prześladowaniem z powodu orientacji seksualnej lub tożsamości płciowej. Mieszkam { $here }.
    .c = Pozwalam sobie napisać o ludziach w Republice Czeczeńskiej, których funkcjonariusze państwa schwytali, więzili w tajemnicy i torturowali jako rzeczywistych lub domniemanych gejów, lesbijki, osoby biseksualne lub transpłciowe. Mieszkam { $here }.
opening-authority =
    .a = Mieszkam { $here } i piszę w sprawie zbrodni popełnionych w Republice Czeczeńskiej na ludziach, którzy są gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Kieruję ten apel z powodu porwań i tortur w Republice Czeczeńskiej, których dopuścili się funkcjonariusze ze względu na rzeczywistą lub domniemaną orientację seksualną ofiar. Mieszkam { $here }.
opening-un-body =
    .a = Mieszkam { $here } i piszę jako osoba prywatna o prześladowaniu gejów, lesbijek, osób biseksualnych i transpłciowych w Czeczenii.
    .b = Tym listem wspieram Państwa pracę oraz ludzi w Czeczenii, których siły państwowe zatrzymują i torturują z powodu orientacji seksualnej lub tożsamości płciowej. Mieszkam { $here }.
opening-european-body =
    .a = Mieszkam { $here } i piszę o ludziach w Czeczenii, których siły państwowe porywają, torturują i zabijają dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = Zwracam się do Państwa w sprawie Czeczenii i tych, którzy uciekli z niej z powodu swojej orientacji seksualnej lub tożsamości płciowej i wciąż nie są bezpieczni. Mieszkam { $here }.
opening-company =
    .a = Mieszkam { $here } i piszę o ludziach w Czeczenii, którzy korzystają z Państwa usługi albo korzystaliby z niej, gdyby była bezpieczna: o gejach, lesbijkach, osobach biseksualnych i transpłciowych, które tamtejsze władze porywają i torturują.
    .b = Decyzje Państwa firmy docierają do Czeczenii, gdzie władze polują na każdego, kto jest gejem, lesbijką, osobą biseksualną lub transpłciową bądź na taką wygląda. Mieszkam { $here } i proszę o pamięć o tych ludziach.
opening-newsroom =
    .a = Mieszkam { $here } i śledzę Państwa pracę. Proszę o ponowne podjęcie tematu Czeczenii, gdzie władze porywają, torturują i zabijają ludzi dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą.
    .b = W 2017 roku świat dowiedział się z gazety, że w Czeczenii chwyta się i torturuje ludzi z powodu orientacji seksualnej. To się nie skończyło, tylko doniesień jest mało. Mieszkam { $here } i piszę, by poprosić o Państwa materiał.
opening-letter-to-the-editor =
    .a = W Czeczenii władze porywają i torturują ludzi dlatego, że są oni gejami, lesbijkami, osobami biseksualnymi lub transpłciowymi albo za takie osoby uchodzą. Wiadomo o tym od 2017 roku, a to wciąż trwa.
    .b = O Czeczenii niewiele teraz słychać. Tymczasem przedstawiciele władzy nadal zatrzymują tam i dręczą ludzi z powodu tego, kogo kochają i kim są.

## The sentence before the facts

facts-intro =
    .a = Poniższe informacje są publicznie znane.
    .b = Te fakty zostały udokumentowane.
    .c = Opieram się na następujących raportach i ustaleniach.
facts-intro-one =
    .a = Poniższa informacja jest publicznie znana.
    .b = Dokumenty mówią same za siebie.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = W listopadzie 2018 roku nasz kraj był jednym z szesnastu państw, które poprosiły OBWE o zbadanie tych zbrodni; jej raport wciąż pozostaje bez następstw.
    .b = Dochodzenie OBWE w sprawie Czeczenii rozpoczęło w listopadzie 2018 roku szesnaście państw, w tym nasze, więc to już jest także nasza sprawa.
local-un-lgbti-core-group =
    .a = Jako członek Grupy Rdzeniowej ds. LGBTI w ONZ nasz kraj zobowiązał się zabierać głos w takich sprawach.
    .b = Nasz kraj należy do Grupy Rdzeniowej ds. LGBTI w Organizacji Narodów Zjednoczonych; Czeczenia to próba tego zobowiązania.
local-equal-rights-coalition =
    .a = Jako członek Koalicji na rzecz Równych Praw nasz kraj zobowiązał się bronić praw osób LGBT.
    .b = Nasz kraj należy do Koalicji na rzecz Równych Praw i tutaj może pokazać, co to znaczy.

## The last sentence

closing-representative =
    .a = Proszę o wiadomość o podjętej decyzji.
    .b = Ważne jest dla mnie, jaką odpowiedź da rząd; uprzejmie proszę mi ją przekazać.
closing-ministry =
    .a = Z góry dziękuję za odpowiedź.
    .b = Proszę o informację o zamierzonych krokach.
closing-un-mission =
    .a = Dziękuję za Państwa pracę i z góry za krótką odpowiedź.
    .b = Proszę o wiadomość, co postanowi nasza delegacja.
closing-embassy =
    .a = Piszę z szacunkiem dla tego urzędu i dla mieszkańców Republiki Czeczeńskiej i z góry dziękuję za odpowiedź.
    .b = Liczę na merytoryczne stanowisko; dziękuję za uwagę.
closing-authority =
    .a = Z góry dziękuję za merytoryczną odpowiedź na ten apel.
    .b = Proszę odpowiedzieć mi na piśmie; dziękuję za uwagę.
closing-un-body =
    .a = Dziękuję za Państwa pracę. Nie oczekuję odpowiedzi; chcę tylko, by Państwo wiedzieli, że ludzie patrzą.
    .b = Z podziękowaniem za wszystko, co robią Państwo dla tych, którzy nie mogą mówić swobodnie.
closing-european-body =
    .a = Z góry dziękuję za odpowiedź.
    .b = Dziękuję za uwagę poświęconą ludziom, którzy sami napisać nie mogą.
closing-company =
    .a = Proszę o wiadomość o Państwa decyzji.
    .b = Chętnie się dowiem, co zamierzają Państwo zrobić.
closing-newsroom =
    .a = Dziękuję za przeczytanie tego listu i za Państwa pracę.
    .b = Z zainteresowaniem czekam na to, co uda się Państwu ustalić.
closing-withheld =
    .a = Nie mogę podpisać tego listu nazwiskiem, bo mogłoby mnie to narazić na niebezpieczeństwo. Mimo to proszę o działanie.
    .b = Moje nazwisko ściągnęłoby na mnie niebezpieczeństwo, dlatego go tu nie ma. Proszę rozważyć, co napisano, a nie kto pisze.
