### Slovak forms of address: envelope, salutation, close, where the writer lives.
### After the comma of the salutation the letter goes on with a small letter.
### Forms of address after: https://jazykovaporadna.sme.sk/q/4581/ (language advice of the Ľ. Štúr Institute of Linguistics: „pani ministerka, pán poslanec“; „Vaša Excelencia“ for foreign ambassadors)
### Forms of address after: https://archiv.podbrezovan.sk/regionnoviny/podbrezovan.nsf/page/2009_19_Jazykove_okienko__Excelencia_iba_v_zahranici („Excelencia“ for foreign ambassadors only, one’s own is „pán veľvyslanec“)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = v meste { $city }
in-AD = v Andorre
in-AE = v Spojených arabských emirátoch
in-AF = v Afganistane
in-AG = na Antigue a Barbude
in-AL = v Albánsku
in-AM = v Arménsku
in-AO = v Angole
in-AR = v Argentíne
in-AT = v Rakúsku
in-AU = v Austrálii
in-AZ = v Azerbajdžane
in-BA = v Bosne a Hercegovine
in-BB = na Barbadose
in-BD = v Bangladéši
in-BE = v Belgicku
in-BF = v Burkine Faso
in-BG = v Bulharsku
in-BH = v Bahrajne
in-BI = v Burundi
in-BJ = v Benine
in-BN = v Bruneji
in-BO = v Bolívii
in-BR = v Brazílii
in-BS = na Bahamách
in-BT = v Bhutáne
in-BW = v Botswane
in-BY = v Bielorusku
in-BZ = v Belize
in-CA = v Kanade
in-CD = v Konžskej demokratickej republike
in-CF = v Stredoafrickej republike
in-CG = v Konžskej republike
in-CH = vo Švajčiarsku
in-CI = na Pobreží Slonoviny
in-CL = v Čile
in-CM = v Kamerune
in-CN = v Číne
in-CO = v Kolumbii
in-CR = v Kostarike
in-CU = na Kube
in-CV = na Kapverdách
in-CY = na Cypre
in-CZ = v Česku
in-DE = v Nemecku
in-DJ = v Džibutsku
in-DK = v Dánsku
in-DM = na Dominike
in-DO = v Dominikánskej republike
in-DZ = v Alžírsku
in-EC = v Ekvádore
in-EE = v Estónsku
in-EG = v Egypte
in-ER = v Eritrei
in-ES = v Španielsku
in-ET = v Etiópii
in-FI = vo Fínsku
in-FJ = na Fidži
in-FM = v Mikronézii
in-FR = vo Francúzsku
in-GA = v Gabone
in-GB = v Spojenom kráľovstve
in-GD = na Grenade
in-GE = v Gruzínsku
in-GH = v Ghane
in-GM = v Gambii
in-GN = v Guinei
in-GQ = v Rovníkovej Guinei
in-GR = v Grécku
in-GT = v Guatemale
in-GW = v Guinei-Bissau
in-GY = v Guyane
in-HN = v Hondurase
in-HR = v Chorvátsku
in-HT = na Haiti
in-HU = v Maďarsku
in-ID = v Indonézii
in-IE = v Írsku
in-IL = v Izraeli
in-IN = v Indii
in-IQ = v Iraku
in-IR = v Iráne
in-IS = na Islande
in-IT = v Taliansku
in-JM = na Jamajke
in-JO = v Jordánsku
in-JP = v Japonsku
in-KE = v Keni
in-KG = v Kirgizsku
in-KH = v Kambodži
in-KI = na Kiribati
in-KM = na Komoroch
in-KN = na Svätom Krištofe a Nevise
in-KP = v Severnej Kórei
in-KR = v Južnej Kórei
in-KW = v Kuvajte
in-KZ = v Kazachstane
in-LA = v Laose
in-LB = v Libanone
in-LC = na Svätej Lucii
in-LI = v Lichtenštajnsku
in-LK = na Srí Lanke
in-LR = v Libérii
in-LS = v Lesothe
in-LT = v Litve
in-LU = v Luxembursku
in-LV = v Lotyšsku
in-LY = v Líbyi
in-MA = v Maroku
in-MC = v Monaku
in-MD = v Moldavsku
in-ME = v Čiernej Hore
in-MG = na Madagaskare
in-MH = na Marshallových ostrovoch
in-MK = v Severnom Macedónsku
in-ML = v Mali
in-MM = v Mjanmarsku
in-MN = v Mongolsku
in-MR = v Mauritánii
in-MT = na Malte
in-MU = na Mauríciu
in-MV = na Maldivách
in-MW = v Malawi
in-MX = v Mexiku
in-MY = v Malajzii
in-MZ = v Mozambiku
in-NA = v Namíbii
in-NE = v Nigeri
in-NG = v Nigérii
in-NI = v Nikarague
in-NL = v Holandsku
in-NO = v Nórsku
in-NP = v Nepále
in-NR = na Nauru
in-NZ = na Novom Zélande
in-OM = v Ománe
in-PA = v Paname
in-PE = v Peru
in-PG = v Papue-Novej Guinei
in-PH = na Filipínach
in-PK = v Pakistane
in-PL = v Poľsku
in-PS = v Palestíne
in-PT = v Portugalsku
in-PW = na Palau
in-PY = v Paraguaji
in-QA = v Katare
in-RO = v Rumunsku
in-RS = v Srbsku
in-RU = v Rusku
in-RW = v Rwande
in-SA = v Saudskej Arábii
in-SB = na Šalamúnových ostrovoch
in-SC = na Seychelách
in-SD = v Sudáne
in-SE = vo Švédsku
in-SG = v Singapure
in-SI = v Slovinsku
in-SK = na Slovensku
in-SL = v Sierra Leone
in-SM = v San Maríne
in-SN = v Senegale
in-SO = v Somálsku
in-SR = v Suriname
in-SS = v Južnom Sudáne
in-ST = na Svätom Tomáši a Princovom ostrove
in-SV = v Salvádore
in-SY = v Sýrii
in-SZ = v Eswatini
in-TD = v Čade
in-TG = v Togu
in-TH = v Thajsku
in-TJ = v Tadžikistane
in-TL = vo Východnom Timore
in-TM = v Turkménsku
in-TN = v Tunisku
in-TO = na Tonge
in-TR = v Turecku
in-TT = na Trinidade a Tobagu
in-TV = na Tuvalu
in-TW = na Taiwane
in-TZ = v Tanzánii
in-UA = na Ukrajine
in-UG = v Ugande
in-US = v Spojených štátoch
in-UY = v Uruguaji
in-UZ = v Uzbekistane
in-VA = vo Vatikáne
in-VC = na Svätom Vincente a Grenadínach
in-VE = vo Venezuele
in-VN = vo Vietname
in-VU = na Vanuatu
in-WS = na Samoe
in-XK = v Kosove
in-YE = v Jemene
in-ZA = v Juhoafrickej republike
in-ZM = v Zambii
in-ZW = v Zimbabwe

## Who is addressed: the first line of the envelope

head-ambassador = Do rúk veľvyslanca Ruskej federácie
head-charge-daffaires = Do rúk chargé d’affaires Ruskej federácie
head-head-of-section = Vedenie Sekcie záujmov Ruskej federácie
head-representative-of-russia = Do rúk zástupcu Ruskej federácie
head-minister = Do rúk ministra zahraničných vecí
head-minister-SK = Do rúk ministra zahraničných vecí a európskych záležitostí
head-plain-minister = Do rúk ministra
head-permanent-representative = Do rúk stáleho predstaviteľa
head-permanent-observer = Do rúk stáleho pozorovateľa
head-office = { $title }
head-company = Vedenie spoločnosti
head-newsroom = Redakcia
head-prosecutor-general = Do rúk generálneho prokurátora Ruskej federácie
head-investigative-committee = Do rúk predsedu Vyšetrovacieho výboru Ruskej federácie
head-ombudsman = Do rúk splnomocnenca pre ľudské práva v Ruskej federácii
head-president = Do rúk prezidenta Ruskej federácie
head-mfa-russia = Do rúk ministra zahraničných vecí Ruskej federácie
head-interior-ministry = Do rúk ministra vnútra Ruskej federácie
head-ministry-of-justice = Do rúk ministra spravodlivosti Ruskej federácie
head-presidential-human-rights-council = Do rúk predsedu Rady pre rozvoj občianskej spoločnosti a ľudské práva pri prezidentovi Ruskej federácie

## Names of institutions

institution-embassy = Veľvyslanectvo Ruskej federácie
institution-ministry-SK = Ministerstvo zahraničných vecí a európskych záležitostí Slovenskej republiky
institution-representative-SK = Národná rada Slovenskej republiky

## Salutations, where nobody is addressed by name

salutation-ambassador = Vaša Excelencia,
salutation-charge-daffaires = Vážená pani chargé d’affaires, vážený pán chargé d’affaires,
salutation-head-of-section = Vážená pani vedúca, vážený pán vedúci,
salutation-representative-of-russia = Vážená pani zástupkyňa, vážený pán zástupca,
salutation-minister = Vážená pani ministerka, vážený pán minister,
salutation-plain-minister = Vážená pani ministerka, vážený pán minister,
salutation-permanent-representative = Vážená pani veľvyslankyňa, vážený pán veľvyslanec,
salutation-permanent-observer = Vaša Excelencia,
salutation-member = Vážená pani poslankyňa, vážený pán poslanec,
salutation-member-2 = Vážená pani senátorka, vážený pán senátor,
salutation-office = Vážené dámy, vážení páni,
salutation-prosecutor-general = Vážená pani generálna prokurátorka, vážený pán generálny prokurátor,
salutation-investigative-committee = Vážená pani predsedníčka, vážený pán predseda,
salutation-ombudsman = Vážená pani splnomocnenkyňa, vážený pán splnomocnenec,
salutation-president = Vaša Excelencia,
salutation-mfa-russia = Vážená pani ministerka, vážený pán minister,
salutation-interior-ministry = Vážená pani ministerka, vážený pán minister,
salutation-ministry-of-justice = Vážená pani ministerka, vážený pán minister,
salutation-presidential-human-rights-council = Vážená pani predsedníčka, vážený pán predseda,
salutation-company = Vážené dámy, vážení páni,
salutation-newsroom = Vážená redakcia,
salutation-helpers = Milé priateľky, milí priatelia,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Vážená pani poslankyňa { $name },
        [man] Vážený pán poslanec { $name },
       *[unknown] Vážená pani, vážený pán { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Vážená pani senátorka { $name },
        [man] Vážený pán senátor { $name },
       *[unknown] Vážená pani, vážený pán { $name },
    }

## Complimentary closes

close-representative =
    .a = S úctou
    .b = S pozdravom
close-named =
    .a = S úprimnou úctou
    .b = So srdečným pozdravom
close-ministry =
    .a = S úctou
    .b = S pozdravom a úctou
close-un-mission =
    .a = S hlbokou úctou
    .b = S pozdravom
close-embassy =
    .a = S úctou
    .b = S prejavom úcty
close-authority =
    .a = S úctou
    .b = S prejavom úcty
close-un-body =
    .a = S úctou
    .b = S úctou a poďakovaním
close-european-body =
    .a = S úctou
    .b = S pozdravom
close-company =
    .a = S pozdravom
    .b = S priateľským pozdravom
close-newsroom =
    .a = S pozdravom
    .b = S priateľským pozdravom
close-helpers =
    .a = Solidárne s vami
    .b = So srdečnými pozdravmi

## The frame

signature-withheld = Človek, ktorý žije { $here } a ktorého meno sa z bezpečnostných dôvodov neuvádza
dateline = { $place }, { $date }
subject-line = Vec: { $subject }
copy-line = Na vedomie: { $recipients }
sources-line = Zdroje:
