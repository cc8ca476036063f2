### Hungarian forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://e-nyelv.hu/2017-09-08/tisztelt-allamtitkar-ur/ (language advice: “Tisztelt … Úr!”, office with a capital; the forms for ambassadors were not found)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = { $city } településen
in-AD = Andorrában
in-AE = az Egyesült Arab Emírségekben
in-AF = Afganisztánban
in-AG = Antigua és Barbuda területén
in-AL = Albániában
in-AM = Örményországban
in-AO = Angolában
in-AR = Argentínában
in-AT = Ausztriában
in-AU = Ausztráliában
in-AZ = Azerbajdzsánban
in-BA = Bosznia-Hercegovinában
in-BB = Barbadoson
in-BD = Bangladesben
in-BE = Belgiumban
in-BF = Burkina Fasóban
in-BG = Bulgáriában
in-BH = Bahreinben
in-BI = Burundiban
in-BJ = Beninben
in-BN = Bruneiben
in-BO = Bolíviában
in-BR = Brazíliában
in-BS = a Bahama-szigeteken
in-BT = Bhutánban
in-BW = Botswanában
in-BY = Belaruszban
in-BZ = Belize-ben
in-CA = Kanadában
in-CD = a Kongói Demokratikus Köztársaságban
in-CF = a Közép-afrikai Köztársaságban
in-CG = a Kongói Köztársaságban
in-CH = Svájcban
in-CI = Elefántcsontparton
in-CL = Chilében
in-CM = Kamerunban
in-CN = Kínában
in-CO = Kolumbiában
in-CR = Costa Ricában
in-CU = Kubában
in-CV = a Zöld-foki Köztársaságban
in-CY = Cipruson
in-CZ = Csehországban
in-DE = Németországban
in-DJ = Dzsibutiban
in-DK = Dániában
in-DM = a Dominikai Közösségben
in-DO = a Dominikai Köztársaságban
in-DZ = Algériában
in-EC = Ecuadorban
in-EE = Észtországban
in-EG = Egyiptomban
in-ER = Eritreában
in-ES = Spanyolországban
in-ET = Etiópiában
in-FI = Finnországban
in-FJ = a Fidzsi-szigeteken
in-FM = Mikronéziában
in-FR = Franciaországban
in-GA = Gabonban
in-GB = az Egyesült Királyságban
in-GD = Grenadán
in-GE = Grúziában
in-GH = Ghánában
in-GM = Gambiában
in-GN = Guineában
in-GQ = Egyenlítői-Guineában
in-GR = Görögországban
in-GT = Guatemalában
in-GW = Bissau-Guineában
in-GY = Guyanában
in-HN = Hondurasban
in-HR = Horvátországban
in-HT = Haitin
in-HU = Magyarországon
in-ID = Indonéziában
in-IE = Írországban
in-IL = Izraelben
in-IN = Indiában
in-IQ = Irakban
in-IR = Iránban
in-IS = Izlandon
in-IT = Olaszországban
in-JM = Jamaicában
in-JO = Jordániában
in-JP = Japánban
in-KE = Kenyában
in-KG = Kirgizisztánban
in-KH = Kambodzsában
in-KI = Kiribatin
in-KM = a Comore-szigeteken
in-KN = Saint Kitts és Nevis területén
in-KP = Észak-Koreában
in-KR = Dél-Koreában
in-KW = Kuvaitban
in-KZ = Kazahsztánban
in-LA = Laoszban
in-LB = Libanonban
in-LC = Saint Lucián
in-LI = Liechtensteinben
in-LK = Srí Lankán
in-LR = Libériában
in-LS = Lesothóban
in-LT = Litvániában
in-LU = Luxemburgban
in-LV = Lettországban
in-LY = Líbiában
in-MA = Marokkóban
in-MC = Monacóban
in-MD = Moldovában
in-ME = Montenegróban
in-MG = Madagaszkáron
in-MH = a Marshall-szigeteken
in-MK = Észak-Macedóniában
in-ML = Maliban
in-MM = Mianmarban
in-MN = Mongóliában
in-MR = Mauritániában
in-MT = Máltán
in-MU = Mauritiuson
in-MV = a Maldív-szigeteken
in-MW = Malawiban
in-MX = Mexikóban
in-MY = Malajziában
in-MZ = Mozambikban
in-NA = Namíbiában
in-NE = Nigerben
in-NG = Nigériában
in-NI = Nicaraguában
in-NL = Hollandiában
in-NO = Norvégiában
in-NP = Nepálban
in-NR = Naurun
in-NZ = Új-Zélandon
in-OM = Ománban
in-PA = Panamában
in-PE = Peruban
in-PG = Pápua Új-Guineában
in-PH = a Fülöp-szigeteken
in-PK = Pakisztánban
in-PL = Lengyelországban
in-PS = Palesztinában
in-PT = Portugáliában
in-PW = Palaun
in-PY = Paraguayban
in-QA = Katarban
in-RO = Romániában
in-RS = Szerbiában
in-RU = Oroszországban
in-RW = Ruandában
in-SA = Szaúd-Arábiában
in-SB = a Salamon-szigeteken
in-SC = a Seychelle-szigeteken
in-SD = Szudánban
in-SE = Svédországban
in-SG = Szingapúrban
in-SI = Szlovéniában
in-SK = Szlovákiában
in-SL = Sierra Leonéban
in-SM = San Marinóban
in-SN = Szenegálban
in-SO = Szomáliában
in-SR = Suriname-ban
in-SS = Dél-Szudánban
in-ST = São Tomé és Príncipe területén
in-SV = Salvadorban
in-SY = Szíriában
in-SZ = Szváziföldön
in-TD = Csádban
in-TG = Togóban
in-TH = Thaiföldön
in-TJ = Tádzsikisztánban
in-TL = Kelet-Timorban
in-TM = Türkmenisztánban
in-TN = Tunéziában
in-TO = Tongán
in-TR = Törökországban
in-TT = Trinidad és Tobago területén
in-TV = Tuvalun
in-TW = Tajvanon
in-TZ = Tanzániában
in-UA = Ukrajnában
in-UG = Ugandában
in-US = az Egyesült Államokban
in-UY = Uruguayban
in-UZ = Üzbegisztánban
in-VA = a Vatikánban
in-VC = Saint Vincent és a Grenadine-szigetek területén
in-VE = Venezuelában
in-VN = Vietnámban
in-VU = Vanuatun
in-WS = Szamoán
in-XK = Koszovóban
in-YE = Jemenben
in-ZA = a Dél-afrikai Köztársaságban
in-ZM = Zambiában
in-ZW = Zimbabwéban

## Who is addressed: the first line of the envelope

head-ambassador = Az Oroszországi Föderáció nagykövete
head-charge-daffaires = Az Oroszországi Föderáció ideiglenes ügyvivője
head-head-of-section = Az Oroszországi Föderáció Érdekképviseleti Osztályának vezetője
head-representative-of-russia = Az Oroszországi Föderáció képviselője
head-minister = Külügyminiszter
head-plain-minister = Miniszter
head-plain-minister-HU = Külügyminiszter
head-permanent-representative = Állandó képviselő
head-permanent-observer = Állandó megfigyelő
head-office = { $title }
head-prosecutor-general = Az Oroszországi Föderáció főügyésze
head-investigative-committee = Az Oroszországi Föderáció Nyomozó Bizottságának elnöke
head-ombudsman = Az Oroszországi Föderáció emberi jogi biztosa
head-president = Az Oroszországi Föderáció elnöke
head-mfa-russia = Az Oroszországi Föderáció külügyminisztere
head-interior-ministry = Az Oroszországi Föderáció belügyminisztere
head-ministry-of-justice = Az Oroszországi Föderáció igazságügyi minisztere
head-presidential-human-rights-council = Az Oroszországi Föderáció elnöke mellett működő, a civil társadalom fejlesztésével és az emberi jogokkal foglalkozó tanács elnöke
head-company = A vállalat vezetése
head-newsroom = Főszerkesztő

## Names of institutions

institution-embassy = Az Oroszországi Föderáció Nagykövetsége
institution-ministry-HU = Külügyminisztérium
institution-representative-HU = Országgyűlés

## Salutations, where nobody is addressed by name

salutation-ambassador = Excellenciás Asszonyom, Excellenciás Uram!
salutation-charge-daffaires = Tisztelt Ügyvivő Asszony, Tisztelt Ügyvivő Úr!
salutation-head-of-section = Tisztelt Osztályvezető Asszony, Tisztelt Osztályvezető Úr!
salutation-representative-of-russia = Tisztelt Képviselő Asszony, Tisztelt Képviselő Úr!
salutation-minister = Tisztelt Miniszter Asszony, Tisztelt Miniszter Úr!
salutation-plain-minister = Tisztelt Miniszter Asszony, Tisztelt Miniszter Úr!
salutation-permanent-representative = Tisztelt Nagykövet Asszony, Tisztelt Nagykövet Úr!
salutation-permanent-observer = Excellenciás Asszonyom, Excellenciás Uram!
salutation-member = Tisztelt Képviselő Asszony, Tisztelt Képviselő Úr!
salutation-member-2 = Tisztelt Képviselő Asszony, Tisztelt Képviselő Úr!
salutation-office = Tisztelt Hölgyem, Tisztelt Uram!
salutation-prosecutor-general = Tisztelt Főügyész Asszony, Tisztelt Főügyész Úr!
salutation-investigative-committee = Tisztelt Elnök Asszony, Tisztelt Elnök Úr!
salutation-ombudsman = Tisztelt Biztos Asszony, Tisztelt Biztos Úr!
salutation-president = Excellenciás Elnök Asszony, Excellenciás Elnök Úr!
salutation-mfa-russia = Tisztelt Miniszter Asszony, Tisztelt Miniszter Úr!
salutation-interior-ministry = Tisztelt Miniszter Asszony, Tisztelt Miniszter Úr!
salutation-ministry-of-justice = Tisztelt Miniszter Asszony, Tisztelt Miniszter Úr!
salutation-presidential-human-rights-council = Tisztelt Elnök Asszony, Tisztelt Elnök Úr!
salutation-company = Tisztelt Hölgyem, Tisztelt Uram!
salutation-newsroom = Tisztelt Szerkesztőség!
salutation-helpers = Kedves Barátaink!

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Tisztelt { $name } Képviselő Asszony!
        [man] Tisztelt { $name } Képviselő Úr!
       *[unknown] Tisztelt { $name }!
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Tisztelt { $name } Képviselő Asszony!
        [man] Tisztelt { $name } Képviselő Úr!
       *[unknown] Tisztelt { $name }!
    }

## Complimentary closes

close-representative =
    .a = Tisztelettel:
    .b = Őszinte tisztelettel:
close-named =
    .a = Tisztelettel üdvözli:
    .b = Szívélyes üdvözlettel:
close-ministry =
    .a = Tisztelettel:
    .b = Megkülönböztetett tisztelettel:
close-un-mission =
    .a = Őszinte tisztelettel:
    .b = Tisztelettel:
close-embassy =
    .a = Megkülönböztetett tisztelettel:
    .b = Kiváló tisztelettel:
close-authority =
    .a = Tisztelettel:
    .b = Őszinte tisztelettel:
close-un-body =
    .a = Tisztelettel:
    .b = Tisztelettel és köszönettel:
close-european-body =
    .a = Tisztelettel:
    .b = Őszinte tisztelettel:
close-company =
    .a = Üdvözlettel:
    .b = Tisztelettel:
close-newsroom =
    .a = Üdvözlettel:
    .b = Szívélyes üdvözlettel:
close-helpers =
    .a = Szolidaritással:
    .b = Meleg üdvözlettel:

## The frame

signature-withheld = Valaki, aki { $here } él, és akinek neve a biztonsága érdekében nem szerepel itt
dateline = { $place }, { $date }
subject-line = Tárgy: { $subject }
copy-line = Másolatban kapja: { $recipients }
sources-line = Források:
