### Italian: forms of address, envelopes, salutations and closes.
###
### Forms of address after: http://www.idi-international.org/corpo-diplomatico/cerimoniale/cerimoniale-per-lufficio/ (ambassador: Eccellenza; minister: Signor Ministro; deputy: Onorevole)
### Forms of address after: https://qualcherisposta.it/che-titolo-si-da-ad-un-ambasciatore (own permanent representative: Signor Ambasciatore, Signora Ambasciatrice)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = a { $city }
in-AD = ad Andorra
in-AE = negli Emirati Arabi Uniti
in-AF = in Afghanistan
in-AG = ad Antigua e Barbuda
in-AL = in Albania
in-AM = in Armenia
in-AO = in Angola
in-AR = in Argentina
in-AT = in Austria
in-AU = in Australia
in-AZ = in Azerbaigian
in-BA = in Bosnia ed Erzegovina
in-BB = a Barbados
in-BD = in Bangladesh
in-BE = in Belgio
in-BF = in Burkina Faso
in-BG = in Bulgaria
in-BH = in Bahrein
in-BI = in Burundi
in-BJ = in Benin
in-BN = in Brunei
in-BO = in Bolivia
in-BR = in Brasile
in-BS = alle Bahamas
in-BT = in Bhutan
in-BW = in Botswana
in-BY = in Bielorussia
in-BZ = in Belize
in-CA = in Canada
in-CD = nella Repubblica Democratica del Congo
in-CF = nella Repubblica Centrafricana
in-CG = nella Repubblica del Congo
in-CH = in Svizzera
in-CI = in Costa d’Avorio
in-CL = in Cile
in-CM = in Camerun
in-CN = in Cina
in-CO = in Colombia
in-CR = in Costa Rica
in-CU = a Cuba
in-CV = a Capo Verde
in-CY = a Cipro
in-CZ = in Cechia
in-DE = in Germania
in-DJ = a Gibuti
in-DK = in Danimarca
in-DM = a Dominica
in-DO = nella Repubblica Dominicana
in-DZ = in Algeria
in-EC = in Ecuador
in-EE = in Estonia
in-EG = in Egitto
in-ER = in Eritrea
in-ES = in Spagna
in-ET = in Etiopia
in-FI = in Finlandia
in-FJ = alle Figi
in-FM = negli Stati Federati di Micronesia
in-FR = in Francia
in-GA = in Gabon
in-GB = nel Regno Unito
in-GD = a Grenada
in-GE = in Georgia
in-GH = in Ghana
in-GM = in Gambia
in-GN = in Guinea
in-GQ = in Guinea Equatoriale
in-GR = in Grecia
in-GT = in Guatemala
in-GW = in Guinea-Bissau
in-GY = in Guyana
in-HN = in Honduras
in-HR = in Croazia
in-HT = ad Haiti
in-HU = in Ungheria
in-ID = in Indonesia
in-IE = in Irlanda
in-IL = in Israele
in-IN = in India
in-IQ = in Iraq
in-IR = in Iran
in-IS = in Islanda
in-IT = in Italia
in-JM = in Giamaica
in-JO = in Giordania
in-JP = in Giappone
in-KE = in Kenya
in-KG = in Kirghizistan
in-KH = in Cambogia
in-KI = a Kiribati
in-KM = alle Comore
in-KN = a Saint Kitts e Nevis
in-KP = in Corea del Nord
in-KR = in Corea del Sud
in-KW = in Kuwait
in-KZ = in Kazakistan
in-LA = in Laos
in-LB = in Libano
in-LC = a Saint Lucia
in-LI = in Liechtenstein
in-LK = nello Sri Lanka
in-LR = in Liberia
in-LS = in Lesotho
in-LT = in Lituania
in-LU = in Lussemburgo
in-LV = in Lettonia
in-LY = in Libia
in-MA = in Marocco
in-MC = nel Principato di Monaco
in-MD = in Moldavia
in-ME = in Montenegro
in-MG = in Madagascar
in-MH = nelle Isole Marshall
in-MK = in Macedonia del Nord
in-ML = in Mali
in-MM = in Birmania
in-MN = in Mongolia
in-MR = in Mauritania
in-MT = a Malta
in-MU = a Mauritius
in-MV = alle Maldive
in-MW = in Malawi
in-MX = in Messico
in-MY = in Malaysia
in-MZ = in Mozambico
in-NA = in Namibia
in-NE = in Niger
in-NG = in Nigeria
in-NI = in Nicaragua
in-NL = nei Paesi Bassi
in-NO = in Norvegia
in-NP = in Nepal
in-NR = a Nauru
in-NZ = in Nuova Zelanda
in-OM = in Oman
in-PA = in Panama
in-PE = in Perù
in-PG = in Papua Nuova Guinea
in-PH = nelle Filippine
in-PK = in Pakistan
in-PL = in Polonia
in-PS = in Palestina
in-PT = in Portogallo
in-PW = a Palau
in-PY = in Paraguay
in-QA = in Qatar
in-RO = in Romania
in-RS = in Serbia
in-RU = in Russia
in-RW = in Ruanda
in-SA = in Arabia Saudita
in-SB = nelle Isole Salomone
in-SC = alle Seychelles
in-SD = in Sudan
in-SE = in Svezia
in-SG = a Singapore
in-SI = in Slovenia
in-SK = in Slovacchia
in-SL = in Sierra Leone
in-SM = a San Marino
in-SN = in Senegal
in-SO = in Somalia
in-SR = in Suriname
in-SS = nel Sud Sudan
in-ST = a São Tomé e Príncipe
in-SV = in El Salvador
in-SY = in Siria
in-SZ = in Eswatini
in-TD = in Ciad
in-TG = in Togo
in-TH = in Thailandia
in-TJ = in Tagikistan
in-TL = a Timor Est
in-TM = in Turkmenistan
in-TN = in Tunisia
in-TO = a Tonga
in-TR = in Turchia
in-TT = a Trinidad e Tobago
in-TV = a Tuvalu
in-TW = a Taiwan
in-TZ = in Tanzania
in-UA = in Ucraina
in-UG = in Uganda
in-US = negli Stati Uniti
in-UY = in Uruguay
in-UZ = in Uzbekistan
in-VA = nella Città del Vaticano
in-VC = a Saint Vincent e Grenadine
in-VE = in Venezuela
in-VN = in Vietnam
in-VU = a Vanuatu
in-WS = a Samoa
in-XK = in Kosovo
in-YE = nello Yemen
in-ZA = in Sudafrica
in-ZM = in Zambia
in-ZW = in Zimbabwe

## Who is addressed: the first line of the envelope

head-ambassador = A S. E. l’Ambasciatore o l’Ambasciatrice della Federazione Russa
head-charge-daffaires = All’Incaricata o Incaricato d’affari della Federazione Russa
head-head-of-section = Alla Direzione della Sezione d’interessi della Federazione Russa
head-representative-of-russia = Alla Rappresentanza della Federazione Russa
head-minister = Alla Ministra o al Ministro degli Affari Esteri
head-minister-CH = Alla Capa o al Capo del Dipartimento
head-minister-SM = Alla Segretaria o al Segretario di Stato per gli Affari Esteri
head-minister-US = Alla Segretaria o al Segretario di Stato
head-minister-VA = A S. E. il Segretario per i Rapporti con gli Stati
head-plain-minister = Alla Ministra o al Ministro
head-permanent-representative = Alla Rappresentante Permanente o al Rappresentante Permanente
head-permanent-observer = All’Osservatrice Permanente o Osservatore Permanente
head-office = { $title }
head-prosecutor-general = Alla Procura generale della Federazione Russa
head-investigative-committee = Alla Presidenza del Comitato investigativo della Federazione Russa
head-ombudsman = Al Commissariato per i diritti umani nella Federazione Russa
head-president = Alla Presidenza della Federazione Russa
head-mfa-russia = Al Ministro degli Affari Esteri della Federazione Russa
head-interior-ministry = Al Ministro dell’Interno della Federazione Russa
head-ministry-of-justice = Al Ministro della Giustizia della Federazione Russa
head-presidential-human-rights-council = Alla Presidenza del Consiglio per la società civile e i diritti umani presso il Presidente della Federazione Russa
head-company = Alla Direzione
head-newsroom = Alla Direzione

## The institution: the second line of the envelope

institution-embassy = Ambasciata della Federazione Russa
institution-ministry-CH = Dipartimento federale degli affari esteri
institution-ministry-IT = Ministero degli Affari Esteri e della Cooperazione Internazionale
institution-ministry-SM = Segreteria di Stato per gli Affari Esteri
institution-ministry-VA = Segreteria di Stato, Sezione per i Rapporti con gli Stati e le Organizzazioni Internazionali
institution-representative-CH = Consiglio nazionale
institution-representative-IT = Camera dei deputati
institution-representative-2-IT = Senato della Repubblica
institution-representative-SM = Consiglio Grande e Generale

## Salutations, where nobody is addressed by name

salutation-ambassador = Eccellenza,
salutation-charge-daffaires = Signora Incaricata d’affari, Signor Incaricato d’affari,
salutation-head-of-section = Gentile Signora, egregio Signore,
salutation-representative-of-russia = Gentile Rappresentante,
salutation-minister = Signora Ministra, Signor Ministro,
salutation-minister-CH = Onorevole Consigliera federale, onorevole Consigliere federale,
salutation-minister-SM = Signora Segretaria di Stato, Signor Segretario di Stato,
salutation-minister-US = Signora Segretaria di Stato, Signor Segretario di Stato,
salutation-minister-VA = Eccellenza Reverendissima,
salutation-plain-minister = Signora Ministra, Signor Ministro,
salutation-permanent-representative = Signora Ambasciatrice, Signor Ambasciatore,
salutation-permanent-observer = Eccellenza,
salutation-member = Onorevole,
salutation-member-CH = Onorevole Consigliera nazionale, onorevole Consigliere nazionale,
salutation-member-SM = Gentile Consigliera, gentile Consigliere,
salutation-member-2 = Onorevole Senatrice, onorevole Senatore,
salutation-office = Gentile Signora, egregio Signore,
salutation-prosecutor-general = Signora Procuratrice Generale, Signor Procuratore Generale,
salutation-investigative-committee = Gentile Presidente,
salutation-ombudsman = Signora Commissaria, Signor Commissario,
salutation-president = Eccellenza,
salutation-mfa-russia = Signora Ministra, Signor Ministro,
salutation-interior-ministry = Signora Ministra, Signor Ministro,
salutation-ministry-of-justice = Signora Ministra, Signor Ministro,
salutation-presidential-human-rights-council = Gentile Presidente,
salutation-company = Gentili Signore e Signori,
salutation-newsroom = Gentile Direzione,
salutation-helpers = Care amiche, cari amici,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named = Onorevole { $name },
salutation-member-named-CH =
    { $gender ->
        [woman] Onorevole Consigliera nazionale { $name },
        [man] Onorevole Consigliere nazionale { $name },
       *[unknown] Onorevole { $name },
    }
salutation-member-named-SM =
    { $gender ->
        [woman] Gentile Consigliera { $name },
        [man] Gentile Consigliere { $name },
       *[unknown] Gentile { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Gentile Senatrice { $name },
        [man] Gentile Senatore { $name },
       *[unknown] Onorevole { $name },
    }

## Complimentary closes

close-representative =
    .a = Con osservanza,
    .b = Voglia gradire i miei più distinti saluti.
close-named =
    .a = Con i migliori saluti,
    .b = Voglia gradire un cordiale saluto.
close-ministry =
    .a = Con osservanza,
    .b = Voglia gradire i sensi della mia alta considerazione.
close-un-mission =
    .a = Con profonda stima,
    .b = Voglia gradire i sensi della mia alta considerazione.
close-embassy =
    .a = Voglia gradire i sensi della mia più alta considerazione.
    .b = Con osservanza,
close-authority =
    .a = Con rispettosa osservanza,
    .b = Voglia gradire l’espressione del mio rispetto.
close-un-body =
    .a = Con rispetto e stima,
    .b = Voglia gradire i miei più distinti saluti.
close-european-body =
    .a = Con osservanza,
    .b = Voglia gradire i miei più distinti saluti.
close-company =
    .a = Distinti saluti,
    .b = Con i migliori saluti,
close-newsroom =
    .a = Distinti saluti,
    .b = Con viva cordialità,
close-helpers =
    .a = Con solidarietà,
    .b = Un abbraccio, con amicizia,

## The frame

signature-withheld = Una persona che vive { $here }, il cui nome è taciuto per ragioni di sicurezza
dateline = { $place }, { $date }
subject-line = Oggetto: { $subject }
copy-line = Copia a: { $recipients }
sources-line = Fonti:
