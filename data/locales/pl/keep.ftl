### What the program keeps, and how it is wiped, in Polish: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not yet
### reviewed by a native speaker.

privacy-nothing = Nic. Program nie przechowuje żadnego pliku; nie znaleziono też żadnego z jego plików tymczasowych ani zapisanych w połowie.
privacy-kept = Program przechowuje lub zostawił { $count ->
    [one] jeden plik:
    [few] { $count } pliki:
    [many] { $count } plików:
   *[other] { $count } pliku:
}
privacy-line = { $path } ({ $bytes } B): { $why }
trace-profile = własne dane, bo zostały zapisane przez „profile save”
trace-history = jakie listy powstały, bo historię rozpoczęto przez „history on”
trace-lock = nie pozwala dwóm uruchomieniom pisać naraz; pusty
trace-part = zapisany w połowie, został po przerwanym uruchomieniu
trace-edited = list zmieniany w edytorze, został po przerwanym uruchomieniu
trace-letter = list zapisany na własne życzenie
trace-foreign = leży w folderze programu, ale nie pochodzi od programu
privacy-looked = Przeszukane miejsca: { $places }
privacy-unlisted = Plik utworzony na życzenie przez -o, w przewodniku z pytaniami lub przez potok leży tam, gdzie go zapisano. Program nie prowadzi listy takich plików, chyba że rozpoczęto historię.
privacy-others-heading = Co mogli zachować inni
privacy-others =
    .a = wiersz poleceń: wpisane wiersze (jego historia)
    .b = terminal: to, co wypisano (przewijany bufor, dzienniki programów tmux lub screen)
    .c = edytory, przeglądarki plików, menedżery plików: ostatnie pliki, kopie zapasowe, pliki cofania zmian
    .d = pulpit: schowek i jego historia, miniatury, indeks wyszukiwania
    .e = foldery w chmurze, kopie zapasowe i migawki: kopie każdego zapisanego w nich pliku
    .f = przeglądarka i operator sieci: że program został pobrany i jakie linki otwierano
    .g = cargo i menedżer pakietów: że program został zbudowany lub zainstalowany

forget-nothing = Nie ma czego usuwać: program nie przechowuje żadnego pliku.
forget-question = Usunąć te pliki (razem { $count })?
forget-letters = Te listy zapisano na własne życzenie; zostaną, chyba że doda się --letters:
forget-no = Nie, zostawić
forget-yes = Tak, usunąć
forget-left = Nic nie usunięto.
forget-done = Liczba usuniętych plików: { $count }.
forget-cannot = Program nie może zatrzeć tego, co zachowali inni (wymienia to „privacy”), ani sprawić, by usuniętego pliku nie dało się odczytać z dysku: zapewnia to tylko dysk zaszyfrowany.

profile-path = Przechowywane w { $path }
profile-saved = Zapisano w { $path }; odczytać to może tylko konto, które to zapisało. Usuwa to „profile clear”.
profile-cleared = Usunięto.
profile-warning = Może to przeczytać każdy, kto może otworzyć pliki na tym koncie. Kto mógłby sobie tym zaszkodzić, niech nic tu nie zapisuje.
profile-empty = Nic nie podano, więc nic nie zapisano.
profile-used = Dane nadawcy pochodzą z zapisanego profilu; --no-profile je pomija.
history-on = Odtąd każdy list jest notowany w { $path }: dzień, kraj, urząd i nazwa pliku, nigdy treść. Listę usuwa „history off”.
history-off = Usunięto. Listy nie są już notowane.
history-empty = Nie zanotowano jeszcze żadnego listu.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Kto ma rosyjski paszport, rodzinę w Rosji lub zamierza tam jechać, niech się tu zatrzyma: { $program } safety --where abroad-with-ties
