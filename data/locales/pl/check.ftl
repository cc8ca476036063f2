### What `letter check` says, in Polish: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a reason.
### Written by the makers of chechnya-act, 2026-11; not yet reviewed by a native
### speaker.

check-place = Wiersz { $line }: „{ $words }”
check-whole = List jako całość
check-change = do zmiany
check-note = uwaga

check-leftover = To miejsce zostawiono do wypełnienia.
    .fix = Proszę wpisać, co tu należy, albo to usunąć.
check-ruled-line = Ten wiersz czeka na długopis. Liczba takich wierszy w liście: { $detail }.
    .fix = Proszę pamiętać, by wypełnić je ręcznie, albo wpisać słowa już teraz.
check-too-long = Liczba wierszy w liście: { $detail }; strona ma ich 56.
    .fix = Proszę zmieścić list na jednej stronie: długie listy się odkłada. Zostają: kto pisze, dlaczego to dla tej osoby ważne, jeden lub dwa fakty i prośba.
check-no-ask = Nie ma tu żadnej prośby.
    .fix = Proszę w jednym zdaniu poprosić o jedną rzecz, którą ten urząd może zrobić.
check-many-asks = Liczba zdań, które o coś proszą: { $detail }.
    .fix = Proszę wybrać jedną prośbę, którą ten urząd może spełnić; pozostałe ją osłabiają.
check-insult = Obelga. Na listy z obelgami się nie odpowiada i można za nie zostać ukaranym.
    .fix = Proszę powiedzieć, co zrobiono, a nie, jaki kto jest.
check-threat = Można to odczytać jako groźbę.
    .fix = Proszę to usunąć. Zamiast tego proszę powołać się na prawo lub obowiązek.
check-sexuality = Obraźliwe słowo lub żart o czyjejś seksualności, w liście w obronie ludzi torturowanych z powodu ich seksualności.
    .fix = Proszę to usunąć, bez względu na to, o kogo chodzi.
check-people = To wypowiedź przeciw jakiemuś narodowi lub religii.
    .fix = Proszę nazwać tego, kto to zrobił: urząd, jednostkę, władze. Wśród zagrożonych jest wielu Czeczenów, muzułmanów i Rosjan.
check-claim = To jest na naszej liście rzeczy, których nie powinno być w żadnym liście: { $detail }.
    .fix = Proszę powiedzieć to tak, jak mówią źródła, albo to pominąć.
check-figure = Nasze źródła podają inną liczbę lub datę. Mówią: { $detail }
    .fix = Proszę to sprawdzić i poprawić.
check-personal-data = Wygląda to na numer telefonu lub adres w zdaniu. Jeśli należy do kogoś innego, może narazić tę osobę na niebezpieczeństwo.
    .fix = Proszę to usunąć, chyba że to własny numer lub adres.
check-ready-text = Gotowy tekst tego programu to { $detail }% sformułowań. Listy pisane własnymi słowami są czytane częściej niż gotowe.
    .fix = Proszę ująć początek i prośbę własnymi słowami i dodać zdanie o sobie.
check-unknown-language = Program nie ma list słów dla tego języka albo tekstu jest za mało, by go rozpoznać: obelg, gróźb i próśb nie szukano.
    .fix = Proszę podać język przez --lang albo dać komuś list do przeczytania.

check-clean = Nie ma nic do zmiany. Język: { $language }; słów: { $words }; gotowy tekst: { $percent }% sformułowań.
check-summary = { $changes ->
    [one] { $changes } rzecz do zmiany
    [few] { $changes } rzeczy do zmiany
    [many] { $changes } rzeczy do zmiany
   *[other] { $changes } rzeczy do zmiany
}, { $notes ->
    [one] { $notes } uwaga
    [few] { $notes } uwagi
    [many] { $notes } uwag
   *[other] { $notes } uwagi
}. Język: { $language }; słów: { $words }; gotowy tekst: { $percent }% sformułowań.
check-language-unknown = nieznany
