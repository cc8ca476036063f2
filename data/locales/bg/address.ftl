### Bulgarian forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: http://www.presstv.bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/%D0%BE%D1%82-%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B0%D1%82%D0%B0/01/13/%D0%BE%D0%B1%D1%80%D1%8A%D1%89%D0%B5%D0%BD%D0%B8%D1%8F-%D0%B8-%D1%82%D0%B8%D1%82%D0%BB%D0%B8-%D0%BF%D1%80%D0%B8-%D0%BE%D0%B1%D1%89%D1%83%D0%B2%D0%B0%D0%BD%D0%B5/ (Rules of protocol: «Ваше превъзходителство» for an ambassador)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = в град { $city }
in-country = в { $country }
in-AE = в Обединените арабски емирства
in-BN = в Бруней
in-BS = на Бахамските острови
in-CD = в Демократична република Конго
in-CF = в Централноафриканската република
in-CG = в Република Конго
in-DO = в Доминиканската република
in-FI = във Финландия
in-FJ = във Фиджи
in-FM = във Федеративните щати Микронезия
in-FR = във Франция
in-KM = на Коморските острови
in-MH = на Маршаловите острови
in-MM = в Мианмар
in-MV = на Малдивите
in-PH = на Филипините
in-PS = в Палестина
in-SB = на Соломоновите острови
in-SC = на Сейшелите
in-US = в Съединените щати
in-VA = във Ватикана
in-VE = във Венецуела
in-VN = във Виетнам
in-VU = във Вануату

## Who is addressed: the first line of the envelope

head-ambassador = До посланика на Руската федерация
head-charge-daffaires = До временно управляващия посолството на Руската федерация
head-head-of-section = До ръководството на Секцията за интереси на Руската федерация
head-representative-of-russia = До представителя на Руската федерация
head-minister = До министъра на външните работи
head-plain-minister = До министъра
head-permanent-representative = До постоянния представител
head-permanent-observer = До постоянния наблюдател
head-office = { $title }
head-company = До ръководството на дружеството
head-newsroom = До редакцията
head-prosecutor-general = До главния прокурор на Руската федерация
head-investigative-committee = До председателя на Следствения комитет на Руската федерация
head-ombudsman = До пълномощника по правата на човека в Руската федерация
head-president = До президента на Руската федерация
head-mfa-russia = До министъра на външните работи на Руската федерация
head-interior-ministry = До министъра на вътрешните работи на Руската федерация
head-ministry-of-justice = До министъра на правосъдието на Руската федерация
head-presidential-human-rights-council = До председателя на Съвета за развитие на гражданското общество и правата на човека при президента на Руската федерация

## Names of institutions

institution-embassy = Посолство на Руската федерация
institution-ministry-BG = Министерство на външните работи на Република България
institution-representative-BG = Народно събрание на Република България

## Salutations, where nobody is addressed by name

salutation-ambassador = Ваше Превъзходителство,
salutation-charge-daffaires = Уважаема госпожо, уважаеми господине,
salutation-head-of-section = Уважаема госпожо, уважаеми господине,
salutation-representative-of-russia = Уважаема госпожо, уважаеми господин представител,
salutation-minister = Уважаема госпожо, уважаеми господин министър,
salutation-plain-minister = Уважаема госпожо, уважаеми господин министър,
salutation-permanent-representative = Уважаема госпожо, уважаеми господин посланик,
salutation-permanent-observer = Ваше Превъзходителство,
salutation-member = Уважаема госпожо, уважаеми господин депутат,
salutation-member-BG = Уважаема госпожо, уважаеми господин народен представител,
salutation-member-2 = Уважаема госпожо, уважаеми господин сенатор,
salutation-office = Уважаеми дами и господа,
salutation-prosecutor-general = Уважаема госпожо, уважаеми господин главен прокурор,
salutation-investigative-committee = Уважаема госпожо, уважаеми господин председател на Следствения комитет,
salutation-ombudsman = Уважаема госпожо, уважаеми господин пълномощник по правата на човека,
salutation-president = Ваше Превъзходителство,
salutation-mfa-russia = Уважаема госпожо, уважаеми господин министър,
salutation-interior-ministry = Уважаема госпожо, уважаеми господин министър,
salutation-ministry-of-justice = Уважаема госпожо, уважаеми господин министър,
salutation-presidential-human-rights-council = Уважаема госпожо, уважаеми господин председател на Съвета,
salutation-company = Уважаеми дами и господа,
salutation-newsroom = Уважаема редакция,
salutation-helpers = Скъпи приятели,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Уважаема госпожо { $name },
        [man] Уважаеми господин { $name },
       *[unknown] Уважаема госпожо, уважаеми господин { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Уважаема госпожо { $name },
        [man] Уважаеми господин { $name },
       *[unknown] Уважаема госпожо, уважаеми господин { $name },
    }

## Complimentary closes

close-representative =
    .a = С уважение,
    .b = С искрено уважение,
close-named =
    .a = С искрено уважение,
    .b = С уважение и най-добри пожелания,
close-ministry =
    .a = С уважение,
    .b = С дълбоко уважение,
close-un-mission =
    .a = С дълбоко уважение,
    .b = С уважение,
close-embassy =
    .a = С дължимото уважение,
    .b = Моля, приемете уверенията в моето уважение,
close-authority =
    .a = С уважение,
    .b = С дължимото уважение,
close-un-body =
    .a = С дълбоко уважение,
    .b = С уважение и благодарност,
close-european-body =
    .a = С уважение,
    .b = С искрено уважение,
close-company =
    .a = С уважение,
    .b = С поздрави,
close-newsroom =
    .a = С уважение,
    .b = С най-добри пожелания,
close-helpers =
    .a = Солидарно с вас,
    .b = С топли поздрави,

## The frame

signature-withheld = Човек, който живее { $here } и чието име не се посочва от съображения за сигурност
dateline = { $place }, { $date }
subject-line = Относно: { $subject }
copy-line = Копие: { $recipients }
sources-line = Източници:
