### Polish forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://pl.m.wikipedia.org/wiki/Specjalna:MobileDiff/42784275 („Wasza Ekscelencjo” for a foreign ambassador, „Panie Ambasadorze / Pani Ambasador” for one’s own)
### Forms of address after: https://businessinsider.com.pl/lifestyle/kaczynski-upomnial-dziennikarke-tak-zwrocila-sie-do-niego-i-premiera/xhf68px („Panie Ministrze / Pani Minister”, „Panie Pośle / Pani Poseł”)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = w miejscowości { $city }
in-AD = w Andorze
in-AE = w Zjednoczonych Emiratach Arabskich
in-AF = w Afganistanie
in-AG = na Antigui i Barbudzie
in-AL = w Albanii
in-AM = w Armenii
in-AO = w Angoli
in-AR = w Argentynie
in-AT = w Austrii
in-AU = w Australii
in-AZ = w Azerbejdżanie
in-BA = w Bośni i Hercegowinie
in-BB = na Barbadosie
in-BD = w Bangladeszu
in-BE = w Belgii
in-BF = w Burkinie Faso
in-BG = w Bułgarii
in-BH = w Bahrajnie
in-BI = w Burundi
in-BJ = w Beninie
in-BN = w Brunei
in-BO = w Boliwii
in-BR = w Brazylii
in-BS = na Bahamach
in-BT = w Bhutanie
in-BW = w Botswanie
in-BY = w Białorusi
in-BZ = w Belize
in-CA = w Kanadzie
in-CD = w Demokratycznej Republice Konga
in-CF = w Republice Środkowoafrykańskiej
in-CG = w Republice Konga
in-CH = w Szwajcarii
in-CI = w Wybrzeżu Kości Słoniowej
in-CL = w Chile
in-CM = w Kamerunie
in-CN = w Chinach
in-CO = w Kolumbii
in-CR = w Kostaryce
in-CU = na Kubie
in-CV = w Republice Zielonego Przylądka
in-CY = na Cyprze
in-CZ = w Czechach
in-DE = w Niemczech
in-DJ = w Dżibuti
in-DK = w Danii
in-DM = w Dominice
in-DO = w Dominikanie
in-DZ = w Algierii
in-EC = w Ekwadorze
in-EE = w Estonii
in-EG = w Egipcie
in-ER = w Erytrei
in-ES = w Hiszpanii
in-ET = w Etiopii
in-FI = w Finlandii
in-FJ = na Fidżi
in-FM = w Mikronezji
in-FR = we Francji
in-GA = w Gabonie
in-GB = w Wielkiej Brytanii
in-GD = na Grenadzie
in-GE = w Gruzji
in-GH = w Ghanie
in-GM = w Gambii
in-GN = w Gwinei
in-GQ = w Gwinei Równikowej
in-GR = w Grecji
in-GT = w Gwatemali
in-GW = w Gwinei Bissau
in-GY = w Gujanie
in-HN = w Hondurasie
in-HR = w Chorwacji
in-HT = na Haiti
in-HU = na Węgrzech
in-ID = w Indonezji
in-IE = w Irlandii
in-IL = w Izraelu
in-IN = w Indiach
in-IQ = w Iraku
in-IR = w Iranie
in-IS = w Islandii
in-IT = we Włoszech
in-JM = na Jamajce
in-JO = w Jordanii
in-JP = w Japonii
in-KE = w Kenii
in-KG = w Kirgistanie
in-KH = w Kambodży
in-KI = w Kiribati
in-KM = na Komorach
in-KN = w Saint Kitts i Nevis
in-KP = w Korei Północnej
in-KR = w Korei Południowej
in-KW = w Kuwejcie
in-KZ = w Kazachstanie
in-LA = w Laosie
in-LB = w Libanie
in-LC = w Saint Lucii
in-LI = w Liechtensteinie
in-LK = na Sri Lance
in-LR = w Liberii
in-LS = w Lesotho
in-LT = na Litwie
in-LU = w Luksemburgu
in-LV = na Łotwie
in-LY = w Libii
in-MA = w Maroku
in-MC = w Monako
in-MD = w Mołdawii
in-ME = w Czarnogórze
in-MG = na Madagaskarze
in-MH = na Wyspach Marshalla
in-MK = w Macedonii Północnej
in-ML = w Mali
in-MM = w Mjanmie
in-MN = w Mongolii
in-MR = w Mauretanii
in-MT = na Malcie
in-MU = na Mauritiusie
in-MV = na Malediwach
in-MW = w Malawi
in-MX = w Meksyku
in-MY = w Malezji
in-MZ = w Mozambiku
in-NA = w Namibii
in-NE = w Nigrze
in-NG = w Nigerii
in-NI = w Nikaragui
in-NL = w Holandii
in-NO = w Norwegii
in-NP = w Nepalu
in-NR = w Nauru
in-NZ = w Nowej Zelandii
in-OM = w Omanie
in-PA = w Panamie
in-PE = w Peru
in-PG = w Papui-Nowej Gwinei
in-PH = na Filipinach
in-PK = w Pakistanie
in-PL = w Polsce
in-PS = w Palestynie
in-PT = w Portugalii
in-PW = w Palau
in-PY = w Paragwaju
in-QA = w Katarze
in-RO = w Rumunii
in-RS = w Serbii
in-RU = w Rosji
in-RW = w Rwandzie
in-SA = w Arabii Saudyjskiej
in-SB = na Wyspach Salomona
in-SC = na Seszelach
in-SD = w Sudanie
in-SE = w Szwecji
in-SG = w Singapurze
in-SI = w Słowenii
in-SK = na Słowacji
in-SL = w Sierra Leone
in-SM = w San Marino
in-SN = w Senegalu
in-SO = w Somalii
in-SR = w Surinamie
in-SS = w Sudanie Południowym
in-ST = na Wyspach Świętego Tomasza i Książęcej
in-SV = w Salwadorze
in-SY = w Syrii
in-SZ = w Eswatini
in-TD = w Czadzie
in-TG = w Togo
in-TH = w Tajlandii
in-TJ = w Tadżykistanie
in-TL = w Timorze Wschodnim
in-TM = w Turkmenistanie
in-TN = w Tunezji
in-TO = w Tonga
in-TR = w Turcji
in-TT = w Trynidadzie i Tobago
in-TV = w Tuvalu
in-TW = na Tajwanie
in-TZ = w Tanzanii
in-UA = w Ukrainie
in-UG = w Ugandzie
in-US = w Stanach Zjednoczonych
in-UY = w Urugwaju
in-UZ = w Uzbekistanie
in-VA = w Watykanie
in-VC = w Saint Vincent i Grenadynach
in-VE = w Wenezueli
in-VN = w Wietnamie
in-VU = w Vanuatu
in-WS = w Samoa
in-XK = w Kosowie
in-YE = w Jemenie
in-ZA = w Republice Południowej Afryki
in-ZM = w Zambii
in-ZW = w Zimbabwe

## Who is addressed: the first line of the envelope

head-ambassador = Ambasador Federacji Rosyjskiej
head-charge-daffaires = Chargé d’affaires Federacji Rosyjskiej
head-head-of-section = Kierownictwo Sekcji Interesów Federacji Rosyjskiej
head-representative-of-russia = Przedstawiciel Federacji Rosyjskiej
head-minister = Minister Spraw Zagranicznych
head-plain-minister = Minister
head-permanent-representative = Stały Przedstawiciel
head-permanent-observer = Stały Obserwator
head-office = { $title }
head-company = Kierownictwo firmy
head-newsroom = Redakcja
head-prosecutor-general = Prokurator Generalny Federacji Rosyjskiej
head-investigative-committee = Przewodniczący Komitetu Śledczego Federacji Rosyjskiej
head-ombudsman = Pełnomocnik ds. Praw Człowieka w Federacji Rosyjskiej
head-president = Prezydent Federacji Rosyjskiej
head-mfa-russia = Minister Spraw Zagranicznych Federacji Rosyjskiej
head-interior-ministry = Minister Spraw Wewnętrznych Federacji Rosyjskiej
head-ministry-of-justice = Minister Sprawiedliwości Federacji Rosyjskiej
head-presidential-human-rights-council = Przewodniczący Rady ds. Rozwoju Społeczeństwa Obywatelskiego i Praw Człowieka przy Prezydencie Federacji Rosyjskiej

## Names of institutions

institution-embassy = Ambasada Federacji Rosyjskiej
institution-ministry-PL = Ministerstwo Spraw Zagranicznych
institution-representative-PL = Sejm Rzeczypospolitej Polskiej
institution-representative-2-PL = Senat Rzeczypospolitej Polskiej

## Salutations, where nobody is addressed by name

salutation-ambassador = Ekscelencjo!
salutation-charge-daffaires = Szanowni Państwo!
salutation-head-of-section = Szanowni Państwo!
salutation-representative-of-russia = Szanowni Państwo!
salutation-minister = Szanowna Pani Minister, Szanowny Panie Ministrze!
salutation-plain-minister = Szanowna Pani Minister, Szanowny Panie Ministrze!
salutation-permanent-representative = Szanowna Pani Ambasador, Szanowny Panie Ambasadorze!
salutation-permanent-observer = Ekscelencjo!
salutation-member = Szanowna Pani Poseł, Szanowny Panie Pośle!
salutation-member-2 = Szanowna Pani Senator, Szanowny Panie Senatorze!
salutation-office = Szanowni Państwo!
salutation-prosecutor-general = Szanowna Pani Prokurator, Szanowny Panie Prokuratorze!
salutation-investigative-committee = Szanowna Pani Przewodnicząca, Szanowny Panie Przewodniczący!
salutation-ombudsman = Szanowna Pani Pełnomocnik, Szanowny Panie Pełnomocniku!
salutation-president = Ekscelencjo!
salutation-mfa-russia = Szanowna Pani Minister, Szanowny Panie Ministrze!
salutation-interior-ministry = Szanowna Pani Minister, Szanowny Panie Ministrze!
salutation-ministry-of-justice = Szanowna Pani Minister, Szanowny Panie Ministrze!
salutation-presidential-human-rights-council = Szanowna Pani Przewodnicząca, Szanowny Panie Przewodniczący!
salutation-company = Szanowni Państwo!
salutation-newsroom = Szanowna Redakcjo!
salutation-helpers = Drodzy Przyjaciele i Przyjaciółki!

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Szanowna Pani Poseł!
        [man] Szanowny Panie Pośle!
       *[unknown] Sz. P. { $name }
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Szanowna Pani Senator!
        [man] Szanowny Panie Senatorze!
       *[unknown] Sz. P. { $name }
    }

## Complimentary closes

close-representative =
    .a = Z wyrazami szacunku
    .b = Z poważaniem
close-named =
    .a = Łączę wyrazy szacunku
    .b = Z poważaniem i serdecznym pozdrowieniem
close-ministry =
    .a = Z poważaniem
    .b = Z wyrazami szacunku
close-un-mission =
    .a = Z wyrazami szacunku
    .b = Z poważaniem
close-embassy =
    .a = Z wyrazami szacunku
    .b = Proszę przyjąć wyrazy poważania
close-authority =
    .a = Z wyrazami szacunku
    .b = Z poważaniem
close-un-body =
    .a = Z wyrazami szacunku
    .b = Z poważaniem i wdzięcznością
close-european-body =
    .a = Z poważaniem
    .b = Z wyrazami szacunku
close-company =
    .a = Z poważaniem
    .b = Z pozdrowieniami
close-newsroom =
    .a = Z poważaniem
    .b = Z pozdrowieniami
close-helpers =
    .a = Solidarnie
    .b = Z serdecznymi pozdrowieniami

## The frame

signature-withheld = Osoba mieszkająca { $here }, której nazwiska nie podano ze względów bezpieczeństwa
dateline = { $place }, { $date }
subject-line = Dotyczy: { $subject }
copy-line = Do wiadomości: { $recipients }
sources-line = Źródła:
