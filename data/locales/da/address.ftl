### Danish: forms of address, envelopes, salutations and closes.
### Forms of address after: https://dsn.dk/nyt/nyt-fra-sprognaevnet/numre/argang-2020-2024/januar-2020/januar-2020 (no fixed rules; "Kære" is neutral to many; no source found for "Deres Excellence")

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = i { $city }
in-country = i { $country }
in-BB = på Barbados
in-BS = på Bahamas
in-CD = i Den Demokratiske Republik Congo
in-CG = i Republikken Congo
in-CU = på Cuba
in-CV = på Kap Verde
in-CY = på Cypern
in-DM = på Dominica
in-FJ = på Fiji
in-FM = i Mikronesiens Forenede Stater
in-GD = på Grenada
in-IS = på Island
in-JM = på Jamaica
in-KM = på Comorerne
in-LC = på Saint Lucia
in-MG = på Madagaskar
in-MH = på Marshalløerne
in-MM = i Myanmar
in-MT = på Malta
in-MU = på Mauritius
in-MV = på Maldiverne
in-NR = på Nauru
in-PS = i Palæstina
in-SB = på Salomonøerne
in-SC = på Seychellerne

## Who is addressed: the first line of the envelope

head-ambassador = Den Russiske Føderations ambassadør
head-charge-daffaires = Den Russiske Føderations chargé d’affaires
head-head-of-section = Lederen af Den Russiske Føderations interessesektion
head-representative-of-russia = Den Russiske Føderations repræsentant
head-minister = Udenrigsministeren
head-plain-minister = Ministeren
head-plain-minister-DK = Udenrigsministeren
head-permanent-representative = Den faste repræsentant
head-permanent-observer = Den faste observatør
head-office = { $title }
head-prosecutor-general = Den Russiske Føderations generalanklager
head-investigative-committee = Formanden for Den Russiske Føderations Efterforskningskomité
head-ombudsman = Den Russiske Føderations menneskerettighedskommissær
head-president = Den Russiske Føderations præsident
head-mfa-russia = Den Russiske Føderations udenrigsminister
head-interior-ministry = Den Russiske Føderations indenrigsminister
head-ministry-of-justice = Den Russiske Føderations justitsminister
head-presidential-human-rights-council = Formanden for Rådet for Civilsamfund og Menneskerettigheder under Den Russiske Føderations præsident
head-company = Ledelsen
head-newsroom = Redaktionen

## The institution: the second line of the envelope

institution-embassy = Den Russiske Føderations ambassade
institution-ministry-DK = Udenrigsministeriet
institution-representative-DK = Folketinget

## Salutations, where nobody is addressed by name

salutation-ambassador = Deres Excellence
salutation-charge-daffaires = Ærede chargé d’affaires
salutation-head-of-section = Ærede sektionsleder
salutation-representative-of-russia = Ærede repræsentant
salutation-minister = Kære minister
salutation-plain-minister = Kære minister
salutation-plain-minister-DK = Kære udenrigsminister
salutation-permanent-representative = Kære ambassadør
salutation-permanent-observer = Deres Excellence
salutation-member = Kære parlamentsmedlem
salutation-member-DK = Kære folketingsmedlem
salutation-member-2 = Kære senator
salutation-office = Til rette vedkommende
salutation-prosecutor-general = Ærede generalanklager
salutation-investigative-committee = Ærede formand
salutation-ombudsman = Ærede menneskerettighedskommissær
salutation-president = Deres Excellence
salutation-mfa-russia = Ærede minister
salutation-interior-ministry = Ærede minister
salutation-ministry-of-justice = Ærede minister
salutation-presidential-human-rights-council = Ærede formand
salutation-company = Til rette vedkommende
salutation-newsroom = Kære redaktion
salutation-helpers = Kære venner

## Salutations of a member of parliament by name; Danish needs no title

salutation-member-named = Kære { $name }
salutation-member-named-2 = Kære { $name }

## Complimentary closes

close-representative =
    .a = Med venlig hilsen
    .b = Med de bedste hilsner
close-named =
    .a = Med venlig hilsen
    .b = De bedste hilsner
close-ministry =
    .a = Med venlig hilsen
    .b = Med højagtelse
close-un-mission =
    .a = Med højagtelse
    .b = Med venlig hilsen
close-embassy =
    .a = Med højagtelse
    .b = Ærbødigst
close-authority =
    .a = Ærbødigst
    .b = Med højagtelse
close-un-body =
    .a = Med højagtelse
    .b = Med venlig hilsen
close-european-body =
    .a = Med venlig hilsen
    .b = Med højagtelse
close-company =
    .a = Med venlig hilsen
    .b = Venlig hilsen
close-newsroom =
    .a = Med venlig hilsen
    .b = De bedste hilsner
close-helpers =
    .a = I solidaritet
    .b = Varme hilsner

## The frame

signature-withheld = En person, som bor { $here }, og hvis navn af hensyn til sikkerheden ikke oplyses
dateline = { $place }, { $date }
subject-line = Emne: { $subject }
copy-line = Kopi: { $recipients }
sources-line = Kilder:
