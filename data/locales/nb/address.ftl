### Norwegian Bokmål: forms of address, envelopes, salutations and closes.
### Forms of address after: https://www.sprakradet.no/svardatabase/sporsmal-og-svar/kva-skal-sta-etter-hei-og-etter-kjare/ (no comma after the salutation, then a capital)
### Forms of address after: https://xn--sprkrdet-c0ac.no/sprakhjelp/Skriverad/Hoeflig-form/ (De, Dem, Deres; one form through the whole letter; no source found for "Deres Eksellense")

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = i { $city }
in-country = i { $country }
in-BB = på Barbados
in-BS = på Bahamas
in-CD = i Den demokratiske republikken Kongo
in-CG = i Republikken Kongo
in-CU = på Cuba
in-CV = på Kapp Verde
in-CY = på Kypros
in-DM = på Dominica
in-FJ = på Fiji
in-GD = på Grenada
in-IS = på Island
in-JM = på Jamaica
in-KM = på Komorene
in-LC = på St. Lucia
in-LK = på Sri Lanka
in-MG = på Madagaskar
in-MH = på Marshalløyene
in-MM = i Myanmar
in-MT = på Malta
in-MU = på Mauritius
in-MV = på Maldivene
in-NR = på Nauru
in-NZ = på New Zealand
in-PH = på Filippinene
in-PS = i Palestina
in-SB = på Salomonøyene
in-SC = på Seychellene

## Who is addressed: the first line of the envelope

head-ambassador = Den russiske føderasjons ambassadør
head-charge-daffaires = Den russiske føderasjons chargé d’affaires
head-head-of-section = Lederen for Den russiske føderasjons interesseseksjon
head-representative-of-russia = Den russiske føderasjons representant
head-minister = Utenriksministeren
head-plain-minister = Ministeren
head-plain-minister-NO = Utenriksministeren
head-permanent-representative = Den faste representanten
head-permanent-observer = Den faste observatøren
head-office = { $title }
head-prosecutor-general = Den russiske føderasjons riksadvokat
head-investigative-committee = Lederen for Den russiske føderasjons etterforskningskomité
head-ombudsman = Den russiske føderasjons menneskerettighetsombud
head-president = Den russiske føderasjons president
head-mfa-russia = Den russiske føderasjons utenriksminister
head-interior-ministry = Den russiske føderasjons innenriksminister
head-ministry-of-justice = Den russiske føderasjons justisminister
head-presidential-human-rights-council = Lederen for Rådet for sivilsamfunn og menneskerettigheter under Den russiske føderasjons president
head-company = Ledelsen
head-newsroom = Redaksjonen

## The institution: the second line of the envelope

institution-embassy = Den russiske føderasjons ambassade
institution-ministry-NO = Utenriksdepartementet
institution-representative-NO = Stortinget

## Salutations, where nobody is addressed by name

salutation-ambassador = Deres Eksellense
salutation-charge-daffaires = Ærede chargé d’affaires
salutation-head-of-section = Ærede seksjonsleder
salutation-representative-of-russia = Ærede representant
salutation-minister = Kjære statsråd
salutation-plain-minister = Kjære statsråd
salutation-plain-minister-NO = Kjære utenriksminister
salutation-permanent-representative = Kjære ambassadør
salutation-permanent-observer = Deres Eksellense
salutation-member = Kjære parlamentsmedlem
salutation-member-NO = Kjære stortingsrepresentant
salutation-member-2 = Kjære senator
salutation-office = Til rette vedkommende
salutation-prosecutor-general = Ærede riksadvokat
salutation-investigative-committee = Ærede komitéleder
salutation-ombudsman = Ærede menneskerettighetsombud
salutation-president = Deres Eksellense
salutation-mfa-russia = Ærede minister
salutation-interior-ministry = Ærede minister
salutation-ministry-of-justice = Ærede minister
salutation-presidential-human-rights-council = Ærede leder
salutation-company = Til rette vedkommende
salutation-newsroom = Kjære redaksjon
salutation-helpers = Kjære venner

## Salutations of a member of parliament by name; Norwegian needs no title

salutation-member-named = Kjære { $name }
salutation-member-named-2 = Kjære { $name }

## Complimentary closes

close-representative =
    .a = Med vennlig hilsen
    .b = Med beste hilsen
close-named =
    .a = Med vennlig hilsen
    .b = Beste hilsen
close-ministry =
    .a = Med vennlig hilsen
    .b = Med høyaktelse
close-un-mission =
    .a = Med høyaktelse
    .b = Med vennlig hilsen
close-embassy =
    .a = Med høyaktelse
    .b = Ærbødigst
close-authority =
    .a = Ærbødigst
    .b = Med høyaktelse
close-un-body =
    .a = Med høyaktelse
    .b = Med vennlig hilsen
close-european-body =
    .a = Med vennlig hilsen
    .b = Med høyaktelse
close-company =
    .a = Med vennlig hilsen
    .b = Vennlig hilsen
close-newsroom =
    .a = Med vennlig hilsen
    .b = Beste hilsen
close-helpers =
    .a = I solidaritet
    .b = Varme hilsener

## The frame

signature-withheld = En person som bor { $here }, og som av sikkerhetsgrunner ikke er navngitt
dateline = { $place }, { $date }
subject-line = Emne: { $subject }
copy-line = Kopi: { $recipients }
sources-line = Kilder:
