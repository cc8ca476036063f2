### Finnish forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://um.fi/puhuttelu (protocol service of the foreign ministry: foreign ambassadors and heads of state are Excellencies, one’s own ministers and ambassadors are not)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = paikkakunnalla { $city }
in-AD = Andorrassa
in-AE = Arabiemiirikunnissa
in-AF = Afganistanissa
in-AG = Antigua ja Barbudassa
in-AL = Albaniassa
in-AM = Armeniassa
in-AO = Angolassa
in-AR = Argentiinassa
in-AT = Itävallassa
in-AU = Australiassa
in-AZ = Azerbaidžanissa
in-BA = Bosnia ja Hertsegovinassa
in-BB = Barbadoksella
in-BD = Bangladeshissa
in-BE = Belgiassa
in-BF = Burkina Fasossa
in-BG = Bulgariassa
in-BH = Bahrainissa
in-BI = Burundissa
in-BJ = Beninissä
in-BN = Bruneissa
in-BO = Boliviassa
in-BR = Brasiliassa
in-BS = Bahamalla
in-BT = Bhutanissa
in-BW = Botswanassa
in-BY = Valko-Venäjällä
in-BZ = Belizessä
in-CA = Kanadassa
in-CD = Kongon demokraattisessa tasavallassa
in-CF = Keski-Afrikan tasavallassa
in-CG = Kongon tasavallassa
in-CH = Sveitsissä
in-CI = Norsunluurannikolla
in-CL = Chilessä
in-CM = Kamerunissa
in-CN = Kiinassa
in-CO = Kolumbiassa
in-CR = Costa Ricassa
in-CU = Kuubassa
in-CV = Kap Verdessä
in-CY = Kyproksella
in-CZ = Tšekissä
in-DE = Saksassa
in-DJ = Djiboutissa
in-DK = Tanskassa
in-DM = Dominicassa
in-DO = Dominikaanisessa tasavallassa
in-DZ = Algeriassa
in-EC = Ecuadorissa
in-EE = Virossa
in-EG = Egyptissä
in-ER = Eritreassa
in-ES = Espanjassa
in-ET = Etiopiassa
in-FI = Suomessa
in-FJ = Fidžillä
in-FM = Mikronesiassa
in-FR = Ranskassa
in-GA = Gabonissa
in-GB = Isossa-Britanniassa
in-GD = Grenadassa
in-GE = Georgiassa
in-GH = Ghanassa
in-GM = Gambiassa
in-GN = Guineassa
in-GQ = Päiväntasaajan Guineassa
in-GR = Kreikassa
in-GT = Guatemalassa
in-GW = Guinea-Bissaussa
in-GY = Guyanassa
in-HN = Hondurasissa
in-HR = Kroatiassa
in-HT = Haitissa
in-HU = Unkarissa
in-ID = Indonesiassa
in-IE = Irlannissa
in-IL = Israelissa
in-IN = Intiassa
in-IQ = Irakissa
in-IR = Iranissa
in-IS = Islannissa
in-IT = Italiassa
in-JM = Jamaikalla
in-JO = Jordaniassa
in-JP = Japanissa
in-KE = Keniassa
in-KG = Kirgisiassa
in-KH = Kambodžassa
in-KI = Kiribatissa
in-KM = Komoreilla
in-KN = Saint Kitts ja Nevisissä
in-KP = Pohjois-Koreassa
in-KR = Etelä-Koreassa
in-KW = Kuwaitissa
in-KZ = Kazakstanissa
in-LA = Laosissa
in-LB = Libanonissa
in-LC = Saint Luciassa
in-LI = Liechtensteinissa
in-LK = Sri Lankassa
in-LR = Liberiassa
in-LS = Lesothossa
in-LT = Liettuassa
in-LU = Luxemburgissa
in-LV = Latviassa
in-LY = Libyassa
in-MA = Marokossa
in-MC = Monacossa
in-MD = Moldovassa
in-ME = Montenegrossa
in-MG = Madagaskarilla
in-MH = Marshallinsaarilla
in-MK = Pohjois-Makedoniassa
in-ML = Malissa
in-MM = Myanmarissa
in-MN = Mongoliassa
in-MR = Mauritaniassa
in-MT = Maltalla
in-MU = Mauritiuksella
in-MV = Malediiveilla
in-MW = Malawissa
in-MX = Meksikossa
in-MY = Malesiassa
in-MZ = Mosambikissa
in-NA = Namibiassa
in-NE = Nigerissä
in-NG = Nigeriassa
in-NI = Nicaraguassa
in-NL = Alankomaissa
in-NO = Norjassa
in-NP = Nepalissa
in-NR = Naurulla
in-NZ = Uudessa-Seelannissa
in-OM = Omanissa
in-PA = Panamassa
in-PE = Perussa
in-PG = Papua-Uudessa-Guineassa
in-PH = Filippiineillä
in-PK = Pakistanissa
in-PL = Puolassa
in-PS = Palestiinassa
in-PT = Portugalissa
in-PW = Palaulla
in-PY = Paraguayssa
in-QA = Qatarissa
in-RO = Romaniassa
in-RS = Serbiassa
in-RU = Venäjällä
in-RW = Ruandassa
in-SA = Saudi-Arabiassa
in-SB = Salomonsaarilla
in-SC = Seychelleillä
in-SD = Sudanissa
in-SE = Ruotsissa
in-SG = Singaporessa
in-SI = Sloveniassa
in-SK = Slovakiassa
in-SL = Sierra Leonessa
in-SM = San Marinossa
in-SN = Senegalissa
in-SO = Somaliassa
in-SR = Surinamessa
in-SS = Etelä-Sudanissa
in-ST = São Tomé ja Príncipessä
in-SV = El Salvadorissa
in-SY = Syyriassa
in-SZ = Eswatinissa
in-TD = Tšadissa
in-TG = Togossa
in-TH = Thaimaassa
in-TJ = Tadžikistanissa
in-TL = Itä-Timorissa
in-TM = Turkmenistanissa
in-TN = Tunisiassa
in-TO = Tongassa
in-TR = Turkissa
in-TT = Trinidad ja Tobagossa
in-TV = Tuvalussa
in-TW = Taiwanissa
in-TZ = Tansaniassa
in-UA = Ukrainassa
in-UG = Ugandassa
in-US = Yhdysvalloissa
in-UY = Uruguayssa
in-UZ = Uzbekistanissa
in-VA = Vatikaanissa
in-VC = Saint Vincent ja Grenadiineilla
in-VE = Venezuelassa
in-VN = Vietnamissa
in-VU = Vanuatussa
in-WS = Samoassa
in-XK = Kosovossa
in-YE = Jemenissä
in-ZA = Etelä-Afrikassa
in-ZM = Sambiassa
in-ZW = Zimbabwessa

## Who is addressed: the first line of the envelope

head-ambassador = Venäjän federaation suurlähettiläs
head-charge-daffaires = Venäjän federaation asiainhoitaja
head-head-of-section = Venäjän federaation etujaoston päällikkö
head-representative-of-russia = Venäjän federaation edustaja
head-minister = Ulkoministeri
head-plain-minister = Ministeri
head-plain-minister-FI = Ulkoministeri
head-permanent-representative = Pysyvä edustaja
head-permanent-observer = Pysyvä tarkkailija
head-office = { $title }
head-prosecutor-general = Venäjän federaation valtakunnansyyttäjä
head-investigative-committee = Venäjän federaation tutkintakomitean johtaja
head-ombudsman = Venäjän federaation ihmisoikeusvaltuutettu
head-president = Venäjän federaation presidentti
head-mfa-russia = Venäjän federaation ulkoministeri
head-interior-ministry = Venäjän federaation sisäministeri
head-ministry-of-justice = Venäjän federaation oikeusministeri
head-presidential-human-rights-council = Venäjän federaation presidentin kansalaisyhteiskunta- ja ihmisoikeusneuvoston puheenjohtaja
head-company = Yrityksen johto
head-newsroom = Päätoimittaja

## Names of institutions

institution-embassy = Venäjän federaation suurlähetystö
institution-ministry-FI = Ulkoministeriö
institution-representative-FI = Eduskunta

## Salutations, where nobody is addressed by name

salutation-ambassador = Teidän ylhäisyytenne,
salutation-charge-daffaires = Arvoisa asiainhoitaja,
salutation-head-of-section = Arvoisa jaostopäällikkö,
salutation-representative-of-russia = Arvoisa edustaja,
salutation-minister = Arvoisa ulkoministeri,
salutation-plain-minister = Arvoisa ministeri,
salutation-plain-minister-FI = Arvoisa ulkoministeri,
salutation-permanent-representative = Arvoisa suurlähettiläs,
salutation-permanent-observer = Teidän ylhäisyytenne,
salutation-member = Arvoisa kansanedustaja,
salutation-member-2 = Arvoisa kansanedustaja,
salutation-office = Arvoisa vastaanottaja,
salutation-prosecutor-general = Arvoisa valtakunnansyyttäjä,
salutation-investigative-committee = Arvoisa tutkintakomitean johtaja,
salutation-ombudsman = Arvoisa ihmisoikeusvaltuutettu,
salutation-president = Teidän ylhäisyytenne,
salutation-mfa-russia = Arvoisa ministeri,
salutation-interior-ministry = Arvoisa ministeri,
salutation-ministry-of-justice = Arvoisa ministeri,
salutation-presidential-human-rights-council = Arvoisa puheenjohtaja,
salutation-company = Hyvä vastaanottaja,
salutation-newsroom = Hyvä toimitus,
salutation-helpers = Hyvät ystävät,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Arvoisa kansanedustaja { $name },
        [man] Arvoisa kansanedustaja { $name },
       *[unknown] Arvoisa kansanedustaja { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Arvoisa kansanedustaja { $name },
        [man] Arvoisa kansanedustaja { $name },
       *[unknown] Arvoisa kansanedustaja { $name },
    }

## Complimentary closes

close-representative =
    .a = Kunnioittavasti
    .b = Parhain terveisin
close-named =
    .a = Kunnioittavin terveisin
    .b = Ystävällisin terveisin
close-ministry =
    .a = Kunnioittavasti
    .b = Kunnioittavin terveisin
close-un-mission =
    .a = Kunnioittavin terveisin
    .b = Kunnioittavasti
close-embassy =
    .a = Kunnioittavasti
    .b = Syvästi kunnioittaen
close-authority =
    .a = Kunnioittavasti
    .b = Kunnioittaen
close-un-body =
    .a = Kunnioittavasti
    .b = Kunnioittaen ja kiittäen
close-european-body =
    .a = Kunnioittavasti
    .b = Kunnioittavin terveisin
close-company =
    .a = Ystävällisin terveisin
    .b = Parhain terveisin
close-newsroom =
    .a = Ystävällisin terveisin
    .b = Parhain terveisin
close-helpers =
    .a = Solidaarisin terveisin
    .b = Lämpimin terveisin

## The frame

signature-withheld = Henkilö, joka asuu { $here } ja jonka nimi on turvallisuussyistä jätetty pois
dateline = { $place }, { $date }
subject-line = Asia: { $subject }
copy-line = Jäljennös: { $recipients }
sources-line = Lähteet:
