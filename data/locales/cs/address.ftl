### Czech forms of address: envelope, salutation, close, where the writer lives.
### After the comma of the salutation the letter goes on with a small letter.
### Forms of address after: https://cs.wikipedia.org/wiki/Ambas%C3%A1da („Vaše excelence“ for an ambassador)
### Forms of address after: http://www.newwaveservice.cz/blog/2014/12/01/oslovovani (address by the highest office held: members of government, deputies, senators)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = ve městě { $city }
in-AD = v Andoře
in-AE = ve Spojených arabských emirátech
in-AF = v Afghánistánu
in-AG = na Antigui a Barbudě
in-AL = v Albánii
in-AM = v Arménii
in-AO = v Angole
in-AR = v Argentině
in-AT = v Rakousku
in-AU = v Austrálii
in-AZ = v Ázerbájdžánu
in-BA = v Bosně a Hercegovině
in-BB = na Barbadosu
in-BD = v Bangladéši
in-BE = v Belgii
in-BF = v Burkině Faso
in-BG = v Bulharsku
in-BH = v Bahrajnu
in-BI = v Burundi
in-BJ = v Beninu
in-BN = v Bruneji
in-BO = v Bolívii
in-BR = v Brazílii
in-BS = na Bahamách
in-BT = v Bhútánu
in-BW = v Botswaně
in-BY = v Bělorusku
in-BZ = v Belize
in-CA = v Kanadě
in-CD = v Demokratické republice Kongo
in-CF = ve Středoafrické republice
in-CG = v Konžské republice
in-CH = ve Švýcarsku
in-CI = na Pobřeží slonoviny
in-CL = v Chile
in-CM = v Kamerunu
in-CN = v Číně
in-CO = v Kolumbii
in-CR = v Kostarice
in-CU = na Kubě
in-CV = na Kapverdách
in-CY = na Kypru
in-CZ = v Česku
in-DE = v Německu
in-DJ = v Džibutsku
in-DK = v Dánsku
in-DM = na Dominice
in-DO = v Dominikánské republice
in-DZ = v Alžírsku
in-EC = v Ekvádoru
in-EE = v Estonsku
in-EG = v Egyptě
in-ER = v Eritreji
in-ES = ve Španělsku
in-ET = v Etiopii
in-FI = ve Finsku
in-FJ = na Fidži
in-FM = v Mikronésii
in-FR = ve Francii
in-GA = v Gabonu
in-GB = ve Spojeném království
in-GD = na Grenadě
in-GE = v Gruzii
in-GH = v Ghaně
in-GM = v Gambii
in-GN = v Guineji
in-GQ = v Rovníkové Guineji
in-GR = v Řecku
in-GT = v Guatemale
in-GW = v Guineji-Bissau
in-GY = v Guyaně
in-HN = v Hondurasu
in-HR = v Chorvatsku
in-HT = na Haiti
in-HU = v Maďarsku
in-ID = v Indonésii
in-IE = v Irsku
in-IL = v Izraeli
in-IN = v Indii
in-IQ = v Iráku
in-IR = v Íránu
in-IS = na Islandu
in-IT = v Itálii
in-JM = na Jamajce
in-JO = v Jordánsku
in-JP = v Japonsku
in-KE = v Keni
in-KG = v Kyrgyzstánu
in-KH = v Kambodži
in-KI = na Kiribati
in-KM = na Komorách
in-KN = na Svatém Kryštofu a Nevisu
in-KP = v Severní Koreji
in-KR = v Jižní Koreji
in-KW = v Kuvajtu
in-KZ = v Kazachstánu
in-LA = v Laosu
in-LB = v Libanonu
in-LC = na Svaté Lucii
in-LI = v Lichtenštejnsku
in-LK = na Srí Lance
in-LR = v Libérii
in-LS = v Lesothu
in-LT = v Litvě
in-LU = v Lucembursku
in-LV = v Lotyšsku
in-LY = v Libyi
in-MA = v Maroku
in-MC = v Monaku
in-MD = v Moldavsku
in-ME = v Černé Hoře
in-MG = na Madagaskaru
in-MH = na Marshallových ostrovech
in-MK = v Severní Makedonii
in-ML = v Mali
in-MM = v Myanmaru
in-MN = v Mongolsku
in-MR = v Mauritánii
in-MT = na Maltě
in-MU = na Mauriciu
in-MV = na Maledivách
in-MW = v Malawi
in-MX = v Mexiku
in-MY = v Malajsii
in-MZ = v Mosambiku
in-NA = v Namibii
in-NE = v Nigeru
in-NG = v Nigérii
in-NI = v Nikaragui
in-NL = v Nizozemsku
in-NO = v Norsku
in-NP = v Nepálu
in-NR = na Nauru
in-NZ = na Novém Zélandu
in-OM = v Ománu
in-PA = v Panamě
in-PE = v Peru
in-PG = v Papui-Nové Guineji
in-PH = na Filipínách
in-PK = v Pákistánu
in-PL = v Polsku
in-PS = v Palestině
in-PT = v Portugalsku
in-PW = na Palau
in-PY = v Paraguayi
in-QA = v Kataru
in-RO = v Rumunsku
in-RS = v Srbsku
in-RU = v Rusku
in-RW = ve Rwandě
in-SA = v Saúdské Arábii
in-SB = na Šalamounových ostrovech
in-SC = na Seychelách
in-SD = v Súdánu
in-SE = ve Švédsku
in-SG = v Singapuru
in-SI = ve Slovinsku
in-SK = na Slovensku
in-SL = v Sierra Leone
in-SM = v San Marinu
in-SN = v Senegalu
in-SO = v Somálsku
in-SR = v Surinamu
in-SS = v Jižním Súdánu
in-ST = na Svatém Tomáši a Princově ostrově
in-SV = v Salvadoru
in-SY = v Sýrii
in-SZ = v Eswatini
in-TD = v Čadu
in-TG = v Togu
in-TH = v Thajsku
in-TJ = v Tádžikistánu
in-TL = ve Východním Timoru
in-TM = v Turkmenistánu
in-TN = v Tunisku
in-TO = na Tonze
in-TR = v Turecku
in-TT = na Trinidadu a Tobagu
in-TV = na Tuvalu
in-TW = na Tchaj-wanu
in-TZ = v Tanzanii
in-UA = na Ukrajině
in-UG = v Ugandě
in-US = ve Spojených státech
in-UY = v Uruguayi
in-UZ = v Uzbekistánu
in-VA = ve Vatikánu
in-VC = na Svatém Vincenci a Grenadinách
in-VE = ve Venezuele
in-VN = ve Vietnamu
in-VU = na Vanuatu
in-WS = na Samoi
in-XK = v Kosovu
in-YE = v Jemenu
in-ZA = v Jihoafrické republice
in-ZM = v Zambii
in-ZW = v Zimbabwe

## Who is addressed: the first line of the envelope

head-ambassador = K rukám velvyslance Ruské federace
head-charge-daffaires = K rukám chargé d’affaires Ruské federace
head-head-of-section = Vedení Sekce zájmů Ruské federace
head-representative-of-russia = K rukám zástupce Ruské federace
head-minister = K rukám ministra zahraničních věcí
head-plain-minister = K rukám ministra
head-permanent-representative = K rukám stálého představitele
head-permanent-observer = K rukám stálého pozorovatele
head-office = { $title }
head-company = Vedení společnosti
head-newsroom = Redakce
head-prosecutor-general = K rukám generálního prokurátora Ruské federace
head-investigative-committee = K rukám předsedy Vyšetřovacího výboru Ruské federace
head-ombudsman = K rukám zmocněnce pro lidská práva v Ruské federaci
head-president = K rukám prezidenta Ruské federace
head-mfa-russia = K rukám ministra zahraničních věcí Ruské federace
head-interior-ministry = K rukám ministra vnitra Ruské federace
head-ministry-of-justice = K rukám ministra spravedlnosti Ruské federace
head-presidential-human-rights-council = K rukám předsedy Rady pro rozvoj občanské společnosti a lidská práva při prezidentovi Ruské federace

## Names of institutions

institution-embassy = Velvyslanectví Ruské federace
institution-ministry-CZ = Ministerstvo zahraničních věcí České republiky
institution-representative-CZ = Poslanecká sněmovna Parlamentu České republiky

## Salutations, where nobody is addressed by name

salutation-ambassador = Vaše Excelence,
salutation-charge-daffaires = Vážená paní chargé d’affaires, vážený pane chargé d’affaires,
salutation-head-of-section = Vážená paní vedoucí, vážený pane vedoucí,
salutation-representative-of-russia = Vážená paní zástupkyně, vážený pane zástupce,
salutation-minister = Vážená paní ministryně, vážený pane ministře,
salutation-plain-minister = Vážená paní ministryně, vážený pane ministře,
salutation-permanent-representative = Vážená paní velvyslankyně, vážený pane velvyslanče,
salutation-permanent-observer = Vaše Excelence,
salutation-member = Vážená paní poslankyně, vážený pane poslanče,
salutation-member-2 = Vážená paní senátorko, vážený pane senátore,
salutation-office = Vážené dámy, vážení pánové,
salutation-prosecutor-general = Vážená paní generální prokurátorko, vážený pane generální prokurátore,
salutation-investigative-committee = Vážená paní předsedkyně, vážený pane předsedo,
salutation-ombudsman = Vážená paní zmocněnkyně, vážený pane zmocněnče,
salutation-president = Vaše Excelence,
salutation-mfa-russia = Vážená paní ministryně, vážený pane ministře,
salutation-interior-ministry = Vážená paní ministryně, vážený pane ministře,
salutation-ministry-of-justice = Vážená paní ministryně, vážený pane ministře,
salutation-presidential-human-rights-council = Vážená paní předsedkyně, vážený pane předsedo,
salutation-company = Vážené dámy, vážení pánové,
salutation-newsroom = Vážená redakce,
salutation-helpers = Milé přítelkyně, milí přátelé,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Vážená paní poslankyně,
        [man] Vážený pane poslanče,
       *[unknown] Vážená paní, vážený pane { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Vážená paní senátorko,
        [man] Vážený pane senátore,
       *[unknown] Vážená paní, vážený pane { $name },
    }

## Complimentary closes

close-representative =
    .a = S úctou
    .b = S pozdravem
close-named =
    .a = S upřímnou úctou
    .b = Se srdečným pozdravem
close-ministry =
    .a = S úctou
    .b = S pozdravem a úctou
close-un-mission =
    .a = S hlubokou úctou
    .b = S pozdravem
close-embassy =
    .a = S úctou
    .b = S projevem úcty
close-authority =
    .a = S úctou
    .b = S projevem úcty
close-un-body =
    .a = S úctou
    .b = S úctou a poděkováním
close-european-body =
    .a = S úctou
    .b = S pozdravem
close-company =
    .a = S pozdravem
    .b = S přátelským pozdravem
close-newsroom =
    .a = S pozdravem
    .b = S přátelským pozdravem
close-helpers =
    .a = Solidárně s vámi
    .b = Se srdečnými pozdravy

## The frame

signature-withheld = Člověk, který žije { $here } a jehož jméno se z bezpečnostních důvodů neuvádí
dateline = { $place }, { $date }
subject-line = Věc: { $subject }
copy-line = Na vědomí: { $recipients }
sources-line = Zdroje:
