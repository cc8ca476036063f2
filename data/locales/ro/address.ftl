### Romanian: forms of address, envelopes, salutations and closes.
###
### Forms of address after: https://ro.scribd.com/presentation/559887870/Protocol-si-eticheta-Curs-2-1 (foreign ambassador and head of state: Excellency; otherwise the title)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = în { $city }
in-country = în { $country }
in-CD = în Republica Democrată Congo
in-CG = în Republica Congo
in-FM = în Statele Federate ale Microneziei
in-MM = în Myanmar
in-PS = în Palestina
in-US = în Statele Unite
in-VA = la Vatican

## Who is addressed: the first line of the envelope

head-ambassador = Excelenței Sale, Ambasadorului sau Ambasadoarei Federației Ruse
head-charge-daffaires = Însărcinatului sau Însărcinatei cu afaceri a Federației Ruse
head-head-of-section = Conducerii Secției de interese a Federației Ruse
head-representative-of-russia = Reprezentanței Federației Ruse
head-minister = Ministrului Afacerilor Externe
head-minister-US = Secretarului de Stat
head-plain-minister = Ministrului
head-plain-minister-MD = Ministrului Afacerilor Externe
head-plain-minister-RO = Ministrului Afacerilor Externe
head-permanent-representative = Reprezentantului Permanent sau Reprezentantei Permanente
head-permanent-observer = Observatorului Permanent sau Observatoarei Permanente
head-office = { $title }
head-prosecutor-general = Procurorului General al Federației Ruse
head-investigative-committee = Președinției Comitetului de Anchetă al Federației Ruse
head-ombudsman = Înaltului Comisariat pentru Drepturile Omului în Federația Rusă
head-president = Președintelui Federației Ruse
head-mfa-russia = Ministrului Afacerilor Externe al Federației Ruse
head-interior-ministry = Ministrului Afacerilor Interne al Federației Ruse
head-ministry-of-justice = Ministrului Justiției al Federației Ruse
head-presidential-human-rights-council = Președinției Consiliului pentru Societatea Civilă și Drepturile Omului de pe lângă Președintele Federației Ruse
head-company = Conducerii
head-newsroom = Redacției

## The institution: the second line of the envelope

institution-embassy = Ambasada Federației Ruse
institution-ministry-MD = Ministerul Afacerilor Externe
institution-ministry-RO = Ministerul Afacerilor Externe
institution-representative-MD = Parlamentul Republicii Moldova
institution-representative-RO = Camera Deputaților
institution-representative-2-RO = Senatul României

## Salutations, where nobody is addressed by name

salutation-ambassador = Excelența Voastră,
salutation-charge-daffaires = Stimată doamnă, stimate domnule,
salutation-head-of-section = Stimată doamnă, stimate domnule,
salutation-representative-of-russia = Stimată doamnă, stimate domnule,
salutation-minister = Stimată doamnă ministru, stimate domnule ministru,
salutation-minister-US = Stimată doamnă secretar de stat, stimate domnule secretar de stat,
salutation-plain-minister = Stimată doamnă ministru, stimate domnule ministru,
salutation-permanent-representative = Stimată doamnă ambasadoare, stimate domnule ambasador,
salutation-permanent-observer = Excelența Voastră,
salutation-member = Stimată doamnă deputat, stimate domnule deputat,
salutation-member-2 = Stimată doamnă senator, stimate domnule senator,
salutation-office = Stimată doamnă, stimate domnule,
salutation-prosecutor-general = Stimată doamnă procuror general, stimate domnule procuror general,
salutation-investigative-committee = Stimată doamnă președintă, stimate domnule președinte,
salutation-ombudsman = Stimată doamnă înalt comisar, stimate domnule înalt comisar,
salutation-president = Excelența Voastră,
salutation-mfa-russia = Stimată doamnă ministru, stimate domnule ministru,
salutation-interior-ministry = Stimată doamnă ministru, stimate domnule ministru,
salutation-ministry-of-justice = Stimată doamnă ministru, stimate domnule ministru,
salutation-presidential-human-rights-council = Stimată doamnă președintă, stimate domnule președinte,
salutation-company = Stimate doamne, stimați domni,
salutation-newsroom = Stimată redacție,
salutation-helpers = Dragi prietene, dragi prieteni,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Stimată doamnă deputat { $name },
        [man] Stimate domnule deputat { $name },
       *[unknown] Stimată doamnă deputat sau stimate domnule deputat { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Stimată doamnă senator { $name },
        [man] Stimate domnule senator { $name },
       *[unknown] Stimată doamnă senator sau stimate domnule senator { $name },
    }

## Complimentary closes

close-representative =
    .a = Cu deosebită considerație,
    .b = Cu stimă,
close-named =
    .a = Cu aleasă considerație,
    .b = Cu stimă,
close-ministry =
    .a = Cu înaltă considerație,
    .b = Vă rog să primiți expresia respectului meu.
close-un-mission =
    .a = Cu înaltă considerație,
    .b = Cu deosebit respect,
close-embassy =
    .a = Vă rog să primiți asigurarea înaltei mele considerații.
    .b = Cu respect,
close-authority =
    .a = Cu respect,
    .b = Vă rog să primiți asigurarea considerației mele.
close-un-body =
    .a = Cu deosebit respect,
    .b = Cu aleasă considerație,
close-european-body =
    .a = Cu deosebită considerație,
    .b = Cu respect,
close-company =
    .a = Cu stimă,
    .b = Cu cele mai bune gânduri,
close-newsroom =
    .a = Cu stimă,
    .b = Cu salutări cordiale,
close-helpers =
    .a = Cu solidaritate,
    .b = Cu prietenie și căldură,

## The frame

signature-withheld = O persoană care locuiește { $here } și al cărei nume nu este dat, din motive de siguranță
dateline = { $place }, { $date }
subject-line = Subiect: { $subject }
copy-line = Copie: { $recipients }
sources-line = Surse:
