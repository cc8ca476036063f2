### Turkish forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://haber.mynet.com/resmi-yazilarda-hitap-sekilleri-nelerdir-nasil-olur-110107234630 (“Sayın” with the office, for statesmen and diplomats too; no page was found for “Ekselansları”)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = { $city } şehrinde
in-AD = Andorra’da
in-AE = Birleşik Arap Emirlikleri’nde
in-AF = Afganistan’da
in-AG = Antigua ve Barbuda’da
in-AL = Arnavutluk’ta
in-AM = Ermenistan’da
in-AO = Angola’da
in-AR = Arjantin’de
in-AT = Avusturya’da
in-AU = Avustralya’da
in-AZ = Azerbaycan’da
in-BA = Bosna-Hersek’te
in-BB = Barbados’ta
in-BD = Bangladeş’te
in-BE = Belçika’da
in-BF = Burkina Faso’da
in-BG = Bulgaristan’da
in-BH = Bahreyn’de
in-BI = Burundi’de
in-BJ = Benin’de
in-BN = Brunei’de
in-BO = Bolivya’da
in-BR = Brezilya’da
in-BS = Bahamalar’da
in-BT = Butan’da
in-BW = Botsvana’da
in-BY = Belarus’ta
in-BZ = Belize’de
in-CA = Kanada’da
in-CD = Kongo Demokratik Cumhuriyeti’nde
in-CF = Orta Afrika Cumhuriyeti’nde
in-CG = Kongo Cumhuriyeti’nde
in-CH = İsviçre’de
in-CI = Fildişi Sahili’nde
in-CL = Şili’de
in-CM = Kamerun’da
in-CN = Çin’de
in-CO = Kolombiya’da
in-CR = Kosta Rika’da
in-CU = Küba’da
in-CV = Cabo Verde’de
in-CY = Kıbrıs’ta
in-CZ = Çekya’da
in-DE = Almanya’da
in-DJ = Cibuti’de
in-DK = Danimarka’da
in-DM = Dominika’da
in-DO = Dominik Cumhuriyeti’nde
in-DZ = Cezayir’de
in-EC = Ekvador’da
in-EE = Estonya’da
in-EG = Mısır’da
in-ER = Eritre’de
in-ES = İspanya’da
in-ET = Etiyopya’da
in-FI = Finlandiya’da
in-FJ = Fiji’de
in-FM = Mikronezya’da
in-FR = Fransa’da
in-GA = Gabon’da
in-GB = Birleşik Krallık’ta
in-GD = Grenada’da
in-GE = Gürcistan’da
in-GH = Gana’da
in-GM = Gambiya’da
in-GN = Gine’de
in-GQ = Ekvator Ginesi’nde
in-GR = Yunanistan’da
in-GT = Guatemala’da
in-GW = Gine-Bissau’da
in-GY = Guyana’da
in-HN = Honduras’ta
in-HR = Hırvatistan’da
in-HT = Haiti’de
in-HU = Macaristan’da
in-ID = Endonezya’da
in-IE = İrlanda’da
in-IL = İsrail’de
in-IN = Hindistan’da
in-IQ = Irak’ta
in-IR = İran’da
in-IS = İzlanda’da
in-IT = İtalya’da
in-JM = Jamaika’da
in-JO = Ürdün’de
in-JP = Japonya’da
in-KE = Kenya’da
in-KG = Kırgızistan’da
in-KH = Kamboçya’da
in-KI = Kiribati’de
in-KM = Komorlar’da
in-KN = Saint Kitts ve Nevis’te
in-KP = Kuzey Kore’de
in-KR = Güney Kore’de
in-KW = Kuveyt’te
in-KZ = Kazakistan’da
in-LA = Laos’ta
in-LB = Lübnan’da
in-LC = Saint Lucia’da
in-LI = Liechtenstein’da
in-LK = Sri Lanka’da
in-LR = Liberya’da
in-LS = Lesotho’da
in-LT = Litvanya’da
in-LU = Lüksemburg’da
in-LV = Letonya’da
in-LY = Libya’da
in-MA = Fas’ta
in-MC = Monako’da
in-MD = Moldova’da
in-ME = Karadağ’da
in-MG = Madagaskar’da
in-MH = Marshall Adaları’nda
in-MK = Kuzey Makedonya’da
in-ML = Mali’de
in-MM = Myanmar’da
in-MN = Moğolistan’da
in-MR = Moritanya’da
in-MT = Malta’da
in-MU = Mauritius’ta
in-MV = Maldivler’de
in-MW = Malavi’de
in-MX = Meksika’da
in-MY = Malezya’da
in-MZ = Mozambik’te
in-NA = Namibya’da
in-NE = Nijer’de
in-NG = Nijerya’da
in-NI = Nikaragua’da
in-NL = Hollanda’da
in-NO = Norveç’te
in-NP = Nepal’de
in-NR = Nauru’da
in-NZ = Yeni Zelanda’da
in-OM = Umman’da
in-PA = Panama’da
in-PE = Peru’da
in-PG = Papua Yeni Gine’de
in-PH = Filipinler’de
in-PK = Pakistan’da
in-PL = Polonya’da
in-PS = Filistin’de
in-PT = Portekiz’de
in-PW = Palau’da
in-PY = Paraguay’da
in-QA = Katar’da
in-RO = Romanya’da
in-RS = Sırbistan’da
in-RU = Rusya’da
in-RW = Ruanda’da
in-SA = Suudi Arabistan’da
in-SB = Solomon Adaları’nda
in-SC = Seyşeller’de
in-SD = Sudan’da
in-SE = İsveç’te
in-SG = Singapur’da
in-SI = Slovenya’da
in-SK = Slovakya’da
in-SL = Sierra Leone’de
in-SM = San Marino’da
in-SN = Senegal’de
in-SO = Somali’de
in-SR = Surinam’da
in-SS = Güney Sudan’da
in-ST = Sao Tome ve Principe’de
in-SV = El Salvador’da
in-SY = Suriye’de
in-SZ = Esvatini’de
in-TD = Çad’da
in-TG = Togo’da
in-TH = Tayland’da
in-TJ = Tacikistan’da
in-TL = Doğu Timor’da
in-TM = Türkmenistan’da
in-TN = Tunus’ta
in-TO = Tonga’da
in-TR = Türkiye’de
in-TT = Trinidad ve Tobago’da
in-TV = Tuvalu’da
in-TW = Tayvan’da
in-TZ = Tanzanya’da
in-UA = Ukrayna’da
in-UG = Uganda’da
in-US = Amerika Birleşik Devletleri’nde
in-UY = Uruguay’da
in-UZ = Özbekistan’da
in-VA = Vatikan’da
in-VC = Saint Vincent ve Grenadinler’de
in-VE = Venezuela’da
in-VN = Vietnam’da
in-VU = Vanuatu’da
in-WS = Samoa’da
in-XK = Kosova’da
in-YE = Yemen’de
in-ZA = Güney Afrika’da
in-ZM = Zambiya’da
in-ZW = Zimbabve’de

## Who is addressed: the first line of the envelope

head-ambassador = Rusya Federasyonu Büyükelçisi
head-charge-daffaires = Rusya Federasyonu Maslahatgüzarı
head-head-of-section = Rusya Federasyonu Çıkarlar Bölümü Başkanı
head-representative-of-russia = Rusya Federasyonu Temsilcisi
head-minister = Dışişleri Bakanı
head-plain-minister = Bakan
head-plain-minister-CY = Dışişleri Bakanı
head-plain-minister-TR = Dışişleri Bakanı
head-permanent-representative = Daimî Temsilci
head-permanent-observer = Daimî Gözlemci
head-office = { $title }
head-prosecutor-general = Rusya Federasyonu Başsavcısı
head-investigative-committee = Rusya Federasyonu Soruşturma Komitesi Başkanı
head-ombudsman = Rusya Federasyonu İnsan Hakları Ombudsmanı
head-president = Rusya Federasyonu Devlet Başkanı
head-mfa-russia = Rusya Federasyonu Dışişleri Bakanı
head-interior-ministry = Rusya Federasyonu İçişleri Bakanı
head-ministry-of-justice = Rusya Federasyonu Adalet Bakanı
head-presidential-human-rights-council = Rusya Federasyonu Devlet Başkanlığı Sivil Toplum ve İnsan Hakları Konseyi Başkanı
head-company = Şirket Yönetimi
head-newsroom = Genel Yayın Yönetmeni

## Names of institutions

institution-embassy = Rusya Federasyonu Büyükelçiliği
institution-ministry-CY = Kıbrıs Cumhuriyeti Dışişleri Bakanlığı
institution-ministry-TR = Türkiye Cumhuriyeti Dışişleri Bakanlığı
institution-representative-CY = Kıbrıs Cumhuriyeti Temsilciler Meclisi
institution-representative-TR = Türkiye Büyük Millet Meclisi

## Salutations, where nobody is addressed by name

salutation-ambassador = Ekselansları,
salutation-charge-daffaires = Sayın Maslahatgüzar,
salutation-head-of-section = Sayın Bölüm Başkanı,
salutation-representative-of-russia = Sayın Temsilci,
salutation-minister = Sayın Bakan,
salutation-plain-minister = Sayın Bakan,
salutation-permanent-representative = Sayın Büyükelçi,
salutation-permanent-observer = Ekselansları,
salutation-member = Sayın Milletvekili,
salutation-member-2 = Sayın Milletvekili,
salutation-office = Sayın Yetkili,
salutation-prosecutor-general = Sayın Başsavcı,
salutation-investigative-committee = Sayın Başkan,
salutation-ombudsman = Sayın Ombudsman,
salutation-president = Ekselansları,
salutation-mfa-russia = Sayın Bakan,
salutation-interior-ministry = Sayın Bakan,
salutation-ministry-of-justice = Sayın Bakan,
salutation-presidential-human-rights-council = Sayın Başkan,
salutation-company = Sayın Yetkili,
salutation-newsroom = Sayın Yayın Yönetmeni,
salutation-helpers = Sevgili dostlar,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Sayın Milletvekili { $name },
        [man] Sayın Milletvekili { $name },
       *[unknown] Sayın Milletvekili { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Sayın Milletvekili { $name },
        [man] Sayın Milletvekili { $name },
       *[unknown] Sayın Milletvekili { $name },
    }

## Complimentary closes

close-representative =
    .a = Saygılarımla,
    .b = Saygılarımı sunarım.
close-named =
    .a = İçten saygılarımla,
    .b = Saygı ve selamlarımla,
close-ministry =
    .a = Saygılarımla,
    .b = Saygılarımı sunarım.
close-un-mission =
    .a = Saygılarımla,
    .b = En içten saygılarımla,
close-embassy =
    .a = Derin saygılarımla,
    .b = Saygılarımı arz ederim.
close-authority =
    .a = Saygılarımla,
    .b = Saygılarımı arz ederim.
close-un-body =
    .a = Saygılarımla,
    .b = Saygı ve teşekkürlerimle,
close-european-body =
    .a = Saygılarımla,
    .b = Saygılarımı sunarım.
close-company =
    .a = Saygılarımla,
    .b = İyi çalışmalar dilerim.
close-newsroom =
    .a = Saygılarımla,
    .b = İyi çalışmalar dilerim.
close-helpers =
    .a = Dayanışmayla,
    .b = Sevgi ve selamlarımla,

## The frame

signature-withheld = { $here } yaşayan ve güvenliği için adını yazmayan biri
dateline = { $place }, { $date }
subject-line = Konu: { $subject }
copy-line = Bilgi: { $recipients }
sources-line = Kaynaklar:
