### Swedish: forms of address, envelopes, salutations and closes.
### Forms of address after: https://frageladan.isof.se/visasvar.py?svar=26127 (no mark after the salutation, then a capital; no source found for "Ers Excellens")

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = i { $city }
in-country = i { $country }
in-BB = på Barbados
in-BS = på Bahamas
in-CD = i Demokratiska republiken Kongo
in-CF = i Centralafrikanska republiken
in-CG = i Republiken Kongo
in-CU = på Kuba
in-CV = på Kap Verde
in-CY = på Cypern
in-DM = på Dominica
in-FJ = på Fiji
in-FM = i Mikronesiens federerade stater
in-GD = på Grenada
in-IE = på Irland
in-IS = på Island
in-JM = på Jamaica
in-KM = på Komorerna
in-LC = på S:t Lucia
in-MG = på Madagaskar
in-MH = på Marshallöarna
in-MM = i Myanmar
in-MT = på Malta
in-MU = på Mauritius
in-MV = på Maldiverna
in-NR = på Nauru
in-NZ = på Nya Zeeland
in-PS = i Palestina
in-SB = på Salomonöarna
in-SC = på Seychellerna

## Who is addressed: the first line of the envelope

head-ambassador = Ryska federationens ambassadör
head-charge-daffaires = Ryska federationens chargé d’affaires
head-head-of-section = Chefen för Ryska federationens intressesektion
head-representative-of-russia = Ryska federationens representant
head-minister = Utrikesministern
head-plain-minister = Ministern
head-plain-minister-FI = Utrikesministern
head-plain-minister-SE = Utrikesministern
head-permanent-representative = Den ständiga representanten
head-permanent-observer = Den ständiga observatören
head-office = { $title }
head-prosecutor-general = Ryska federationens generalåklagare
head-investigative-committee = Ordföranden för Ryska federationens undersökningskommitté
head-ombudsman = Ryska federationens människorättsombud
head-president = Ryska federationens president
head-mfa-russia = Ryska federationens utrikesminister
head-interior-ministry = Ryska federationens inrikesminister
head-ministry-of-justice = Ryska federationens justitieminister
head-presidential-human-rights-council = Ordföranden för rådet för civilsamhälle och mänskliga rättigheter hos Ryska federationens president
head-company = Företagsledningen
head-newsroom = Redaktionen

## The institution: the second line of the envelope

institution-embassy = Ryska federationens ambassad
institution-ministry-FI = Utrikesministeriet
institution-ministry-SE = Utrikesdepartementet
institution-representative-FI = Finlands riksdag
institution-representative-SE = Sveriges riksdag

## Salutations, where nobody is addressed by name

salutation-ambassador = Ers Excellens
salutation-charge-daffaires = Ärade chargé d’affaires
salutation-head-of-section = Ärade sektionschef
salutation-representative-of-russia = Ärade representant
salutation-minister = Bästa minister
salutation-plain-minister = Bästa minister
salutation-plain-minister-FI = Bästa utrikesminister
salutation-plain-minister-SE = Bästa utrikesminister
salutation-permanent-representative = Bästa ambassadör
salutation-permanent-observer = Ers Excellens
salutation-member = Bästa ledamot
salutation-member-FI = Bästa riksdagsledamot
salutation-member-SE = Bästa riksdagsledamot
salutation-member-2 = Bästa senator
salutation-office = Bästa mottagare
salutation-prosecutor-general = Ärade generalåklagare
salutation-investigative-committee = Ärade ordförande
salutation-ombudsman = Ärade människorättsombud
salutation-president = Ers Excellens
salutation-mfa-russia = Ärade utrikesminister
salutation-interior-ministry = Ärade inrikesminister
salutation-ministry-of-justice = Ärade justitieminister
salutation-presidential-human-rights-council = Ärade ordförande
salutation-company = Bästa mottagare
salutation-newsroom = Bästa redaktion
salutation-helpers = Kära vänner

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown); Swedish needs no title

salutation-member-named = Bästa { $name }
salutation-member-named-2 = Bästa { $name }

## Complimentary closes

close-representative =
    .a = Med vänlig hälsning
    .b = Med vänliga hälsningar
close-named =
    .a = Med vänlig hälsning
    .b = Vänliga hälsningar
close-ministry =
    .a = Med vänlig hälsning
    .b = Högaktningsfullt
close-un-mission =
    .a = Högaktningsfullt
    .b = Med vänlig hälsning
close-embassy =
    .a = Högaktningsfullt
    .b = Med utmärkt högaktning
close-authority =
    .a = Högaktningsfullt
    .b = Med högaktning
close-un-body =
    .a = Högaktningsfullt
    .b = Med vänlig hälsning
close-european-body =
    .a = Med vänlig hälsning
    .b = Högaktningsfullt
close-company =
    .a = Med vänlig hälsning
    .b = Vänliga hälsningar
close-newsroom =
    .a = Med vänlig hälsning
    .b = Vänliga hälsningar
close-helpers =
    .a = I solidaritet
    .b = Varma hälsningar

## The frame

signature-withheld = En person som bor { $here } och vars namn utelämnas av säkerhetsskäl
dateline = { $place }, { $date }
subject-line = Ärende: { $subject }
copy-line = Kopia: { $recipients }
sources-line = Källor:
