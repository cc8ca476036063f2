### German: forms of address, envelopes, salutations and closes.
### Forms of address after: https://www.protokoll-inland.de/ (publishes the federal guide to forms of address; the guide itself was not at hand)
### Forms of address after: https://www.welt.de/print-wams/article111440/Wie-man-exzellent-mit-Botschaftern-umgeht.html ("Exzellenz" in letters to foreign ambassadors)
### Forms of address after: https://wikipediahtml.org/de/b/o/t/Botschafter.html (foreign ambassadors "Exzellenz", one’s own by the office)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = in { $city }
in-country = in { $country }
in-AE = in den Vereinigten Arabischen Emiraten
in-BB = auf Barbados
in-BS = auf den Bahamas
in-CD = in der Demokratischen Republik Kongo
in-CF = in der Zentralafrikanischen Republik
in-CG = in der Republik Kongo
in-CH = in der Schweiz
in-CY = auf Zypern
in-DM = auf Dominica
in-DO = in der Dominikanischen Republik
in-FJ = auf Fidschi
in-FM = in den Föderierten Staaten von Mikronesien
in-GB = im Vereinigten Königreich
in-GD = auf Grenada
in-IQ = im Irak
in-IR = im Iran
in-JM = auf Jamaika
in-KM = auf den Komoren
in-LB = im Libanon
in-LC = auf St. Lucia
in-MD = in der Republik Moldau
in-MH = auf den Marshallinseln
in-MN = in der Mongolei
in-MT = auf Malta
in-MU = auf Mauritius
in-MV = auf den Malediven
in-NL = in den Niederlanden
in-NR = auf Nauru
in-PH = auf den Philippinen
in-PS = in Palästina
in-SB = auf den Salomonen
in-SC = auf den Seychellen
in-SD = im Sudan
in-SK = in der Slowakei
in-SS = im Südsudan
in-TD = im Tschad
in-TR = in der Türkei
in-UA = in der Ukraine
in-US = in den Vereinigten Staaten
in-VA = im Vatikan
in-VC = in St. Vincent und den Grenadinen
in-YE = im Jemen

## Who is addressed: the first line of the envelope

head-ambassador = Botschafterin oder Botschafter der Russischen Föderation
head-charge-daffaires = Geschäftsträgerin oder Geschäftsträger der Russischen Föderation
head-head-of-section = Leitung der Interessenvertretung der Russischen Föderation
head-representative-of-russia = Vertretung der Russischen Föderation, zu Händen der Leitung
head-minister = Ministerin oder Minister für auswärtige Angelegenheiten
head-minister-CH = Vorsteherin oder Vorsteher des Departements
head-minister-LI = Leitung des Amtes
head-plain-minister = Ministerin oder Minister
head-plain-minister-AT = Bundesministerin oder Bundesminister für europäische und internationale Angelegenheiten
head-plain-minister-DE = Bundesministerin oder Bundesminister des Auswärtigen
head-permanent-representative = Ständige Vertreterin oder Ständiger Vertreter
head-permanent-observer = Ständige Beobachterin oder Ständiger Beobachter
head-office = { $title }
head-prosecutor-general = Generalstaatsanwaltschaft der Russischen Föderation, zu Händen der Leitung
head-investigative-committee = Vorsitz des Ermittlungskomitees der Russischen Föderation
head-ombudsman = Menschenrechtsbeauftragte oder Menschenrechtsbeauftragter der Russischen Föderation
head-president = Präsident der Russischen Föderation
head-mfa-russia = Ministerium für auswärtige Angelegenheiten der Russischen Föderation, zu Händen der Leitung
head-interior-ministry = Ministerium für innere Angelegenheiten der Russischen Föderation, zu Händen der Leitung
head-ministry-of-justice = Ministerium der Justiz der Russischen Föderation, zu Händen der Leitung
head-presidential-human-rights-council = Vorsitz des Rates für Zivilgesellschaft und Menschenrechte beim Präsidenten der Russischen Föderation
head-company = Geschäftsleitung
head-newsroom = Redaktion

## The institution: the second line of the envelope

institution-embassy = Botschaft der Russischen Föderation
institution-ministry-AT = Bundesministerium für europäische und internationale Angelegenheiten
institution-ministry-BE = FÖD Auswärtige Angelegenheiten, Außenhandel und Entwicklungszusammenarbeit
institution-ministry-CH = Eidgenössisches Departement für auswärtige Angelegenheiten
institution-ministry-DE = Auswärtiges Amt
institution-ministry-LI = Amt für Auswärtige Angelegenheiten
institution-ministry-LU = Ministerium für auswärtige und europäische Angelegenheiten
institution-representative-AT = Nationalrat
institution-representative-BE = Abgeordnetenkammer
institution-representative-2-BE = Senat
institution-representative-CH = Nationalrat
institution-representative-DE = Deutscher Bundestag
institution-representative-LI = Landtag des Fürstentums Liechtenstein
institution-representative-LU = Abgeordnetenkammer

## Salutations, where nobody is addressed by name

salutation-ambassador = Exzellenz,
salutation-charge-daffaires = Sehr geehrte Frau Geschäftsträgerin, sehr geehrter Herr Geschäftsträger,
salutation-head-of-section = Sehr geehrte Damen und Herren,
salutation-representative-of-russia = Sehr geehrte Damen und Herren,
salutation-minister = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,
salutation-minister-CH = Sehr geehrte Frau Bundesrätin, sehr geehrter Herr Bundesrat,
salutation-minister-LI = Sehr geehrte Damen und Herren,
salutation-plain-minister = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,
salutation-plain-minister-AT = Sehr geehrte Frau Bundesministerin, sehr geehrter Herr Bundesminister,
salutation-plain-minister-DE = Sehr geehrte Frau Bundesministerin, sehr geehrter Herr Bundesminister,
salutation-permanent-representative = Sehr geehrte Frau Botschafterin, sehr geehrter Herr Botschafter,
salutation-permanent-observer = Exzellenz,
salutation-member = Sehr geehrte Frau Abgeordnete, sehr geehrter Herr Abgeordneter,
salutation-member-CH = Sehr geehrte Frau Nationalrätin, sehr geehrter Herr Nationalrat,
salutation-member-2 = Sehr geehrte Frau Senatorin, sehr geehrter Herr Senator,
salutation-office = Sehr geehrte Damen und Herren,
salutation-prosecutor-general = Sehr geehrte Frau Generalstaatsanwältin, sehr geehrter Herr Generalstaatsanwalt,
salutation-investigative-committee = Sehr geehrte Frau Vorsitzende, sehr geehrter Herr Vorsitzender,
salutation-ombudsman = Sehr geehrte Frau Beauftragte, sehr geehrter Herr Beauftragter,
salutation-president = Exzellenz,
salutation-mfa-russia = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,
salutation-interior-ministry = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,
salutation-ministry-of-justice = Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,
salutation-presidential-human-rights-council = Sehr geehrte Frau Vorsitzende, sehr geehrter Herr Vorsitzender,
salutation-company = Sehr geehrte Damen und Herren,
salutation-newsroom = Sehr geehrte Redaktion,
salutation-helpers = Liebe Freundinnen und Freunde,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Sehr geehrte Frau { $name },
        [man] Sehr geehrter Herr { $name },
       *[unknown] Guten Tag { $name },
    }
salutation-member-named-AT =
    { $gender ->
        [woman] Sehr geehrte Frau Abgeordnete { $name },
        [man] Sehr geehrter Herr Abgeordneter { $name },
       *[unknown] Guten Tag { $name },
    }
salutation-member-named-CH =
    { $gender ->
        [woman] Sehr geehrte Frau Nationalrätin { $name },
        [man] Sehr geehrter Herr Nationalrat { $name },
       *[unknown] Guten Tag { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Sehr geehrte Frau Senatorin { $name },
        [man] Sehr geehrter Herr Senator { $name },
       *[unknown] Guten Tag { $name },
    }

## Complimentary closes

close-representative =
    .a = Mit freundlichen Grüßen
    .b = Hochachtungsvoll
close-named =
    .a = Mit freundlichen Grüßen
    .b = Mit besten Grüßen
close-ministry =
    .a = Mit vorzüglicher Hochachtung
    .b = Mit freundlichen Grüßen
close-un-mission =
    .a = Mit vorzüglicher Hochachtung
    .b = Mit freundlichen Grüßen
close-embassy =
    .a = Mit vorzüglicher Hochachtung
    .b = Hochachtungsvoll
close-authority =
    .a = Hochachtungsvoll
    .b = Mit vorzüglicher Hochachtung
close-un-body =
    .a = Hochachtungsvoll
    .b = Mit freundlichen Grüßen
close-european-body =
    .a = Mit freundlichen Grüßen
    .b = Hochachtungsvoll
close-company =
    .a = Mit freundlichen Grüßen
    .b = Freundliche Grüße
close-newsroom =
    .a = Mit freundlichen Grüßen
    .b = Mit besten Grüßen
close-helpers =
    .a = In Solidarität
    .b = Mit herzlichen Grüßen

## The frame

signature-withheld = Eine Person, die { $here } lebt und deren Name aus Sicherheitsgründen nicht genannt wird
dateline = { $place }, { $date }
subject-line = Betreff: { $subject }
copy-line = Kopie: { $recipients }
sources-line = Quellen:
