### Dutch: forms of address, envelopes, salutations and closes.
### Forms of address after: https://nl.wikipedia.org/wiki/Excellentie ("Excellentie" in the salutation, for ambassadors; no longer usual for ministers in the Netherlands)
### Forms of address after: https://taaladvies.net/titulatuur-in-belgie-algemeen/ (Belgium uses few titles)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = in { $city }
in-country = in { $country }
in-AE = in de Verenigde Arabische Emiraten
in-BB = op Barbados
in-BS = op de Bahama’s
in-CD = in de Democratische Republiek Congo
in-CF = in de Centraal-Afrikaanse Republiek
in-CG = in de Republiek Congo
in-CU = op Cuba
in-CY = op Cyprus
in-DM = op Dominica
in-DO = in de Dominicaanse Republiek
in-FJ = op Fiji
in-FM = in de Federale Staten van Micronesia
in-GB = in het Verenigd Koninkrijk
in-GD = op Grenada
in-JM = op Jamaica
in-KM = op de Comoren
in-LC = op Saint Lucia
in-MG = op Madagaskar
in-MH = op de Marshalleilanden
in-MM = in Myanmar
in-MT = op Malta
in-MU = op Mauritius
in-MV = op de Maldiven
in-NR = op Nauru
in-PH = op de Filipijnen
in-PS = in Palestina
in-SB = op de Salomonseilanden
in-SC = op de Seychellen
in-US = in de Verenigde Staten
in-VA = in Vaticaanstad

## Who is addressed: the first line of the envelope

head-ambassador = De ambassadeur van de Russische Federatie
head-charge-daffaires = De zaakgelastigde van de Russische Federatie
head-head-of-section = Het hoofd van de Belangensectie van de Russische Federatie
head-representative-of-russia = De vertegenwoordiging van de Russische Federatie, ter attentie van de leiding
head-minister = De minister van Buitenlandse Zaken
head-plain-minister = De minister
head-plain-minister-NL = De minister van Buitenlandse Zaken
head-permanent-representative = De permanent vertegenwoordiger
head-permanent-observer = De permanent waarnemer
head-office = { $title }
head-prosecutor-general = De procureur-generaal van de Russische Federatie
head-investigative-committee = De voorzitter van het Onderzoekscomité van de Russische Federatie
head-ombudsman = De mensenrechtencommissaris van de Russische Federatie
head-president = De president van de Russische Federatie
head-mfa-russia = De minister van Buitenlandse Zaken van de Russische Federatie
head-interior-ministry = De minister van Binnenlandse Zaken van de Russische Federatie
head-ministry-of-justice = De minister van Justitie van de Russische Federatie
head-presidential-human-rights-council = De voorzitter van de Raad voor het maatschappelijk middenveld en de mensenrechten bij de president van de Russische Federatie
head-company = De directie
head-newsroom = De hoofdredactie

## The institution: the second line of the envelope

institution-embassy = Ambassade van de Russische Federatie
institution-ministry-BE = FOD Buitenlandse Zaken, Buitenlandse Handel en Ontwikkelingssamenwerking
institution-ministry-NL = Ministerie van Buitenlandse Zaken
institution-ministry-SR = Ministerie van Buitenlandse Zaken
institution-representative-BE = Kamer van volksvertegenwoordigers
institution-representative-2-BE = Senaat
institution-representative-NL = Tweede Kamer der Staten-Generaal
institution-representative-2-NL = Eerste Kamer der Staten-Generaal
institution-representative-SR = De Nationale Assemblée

## Salutations, where nobody is addressed by name

salutation-ambassador = Excellentie,
salutation-charge-daffaires = Geachte zaakgelastigde,
salutation-head-of-section = Geachte mevrouw, geachte heer,
salutation-representative-of-russia = Geachte mevrouw, geachte heer,
salutation-minister = Geachte minister,
salutation-plain-minister = Geachte minister,
salutation-permanent-representative = Geachte permanent vertegenwoordiger,
salutation-permanent-observer = Excellentie,
salutation-member = Geachte volksvertegenwoordiger,
salutation-member-NL = Geacht Kamerlid,
salutation-member-SR = Geacht Assembleelid,
salutation-member-2 = Geachte senator,
salutation-office = Geachte mevrouw, geachte heer,
salutation-prosecutor-general = Geachte procureur-generaal,
salutation-investigative-committee = Geachte voorzitter,
salutation-ombudsman = Geachte mensenrechtencommissaris,
salutation-president = Excellentie,
salutation-mfa-russia = Geachte minister,
salutation-interior-ministry = Geachte minister,
salutation-ministry-of-justice = Geachte minister,
salutation-presidential-human-rights-council = Geachte voorzitter,
salutation-company = Geachte mevrouw, geachte heer,
salutation-newsroom = Geachte redactie,
salutation-helpers = Beste vrienden,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Geachte mevrouw { $name },
        [man] Geachte heer { $name },
       *[unknown] Geachte { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Geachte mevrouw { $name },
        [man] Geachte heer { $name },
       *[unknown] Geachte senator { $name },
    }

## Complimentary closes

close-representative =
    .a = Hoogachtend,
    .b = Met vriendelijke groet,
close-named =
    .a = Met vriendelijke groet,
    .b = Met hartelijke groet,
close-ministry =
    .a = Hoogachtend,
    .b = Met de meeste hoogachting,
close-un-mission =
    .a = Met de meeste hoogachting,
    .b = Hoogachtend,
close-embassy =
    .a = Hoogachtend,
    .b = Met de meeste hoogachting,
close-authority =
    .a = Met de meeste hoogachting,
    .b = Hoogachtend,
close-un-body =
    .a = Met de meeste hoogachting,
    .b = Hoogachtend,
close-european-body =
    .a = Hoogachtend,
    .b = Met de meeste hoogachting,
close-company =
    .a = Met vriendelijke groet,
    .b = Hoogachtend,
close-newsroom =
    .a = Met vriendelijke groet,
    .b = Hoogachtend,
close-helpers =
    .a = Solidair met u,
    .b = Met warme groet,

## The frame

signature-withheld = Een persoon die { $here } woont en van wie de naam om veiligheidsredenen niet wordt genoemd
dateline = { $place }, { $date }
subject-line = Betreft: { $subject }
copy-line = Kopie: { $recipients }
sources-line = Bronnen:
