### French: forms of address, envelopes, salutations and closes.
###
### Forms of address after: https://www.dico-lettres.com/formule-de-politesse-pour-un-ambassadeur-ecrite-par-un-homme (ambassador)
### Forms of address after: https://www.modele-lettre.com/formules-politesse-77p.html (head of state, minister, deputy, senator: salutation and close)
### Forms of address after: https://journaldesmaires.com/fr/gestion-communale/comment-fait-on-pour-ecrire-a-une-autorite_-b.html (the office stands in the salutation; both genders where it is unknown)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = à { $city }
in-AD = en Andorre
in-AE = aux Émirats arabes unis
in-AF = en Afghanistan
in-AG = à Antigua-et-Barbuda
in-AL = en Albanie
in-AM = en Arménie
in-AO = en Angola
in-AR = en Argentine
in-AT = en Autriche
in-AU = en Australie
in-AZ = en Azerbaïdjan
in-BA = en Bosnie-Herzégovine
in-BB = à la Barbade
in-BD = au Bangladesh
in-BE = en Belgique
in-BF = au Burkina Faso
in-BG = en Bulgarie
in-BH = à Bahreïn
in-BI = au Burundi
in-BJ = au Bénin
in-BN = au Brunei
in-BO = en Bolivie
in-BR = au Brésil
in-BS = aux Bahamas
in-BT = au Bhoutan
in-BW = au Botswana
in-BY = en Biélorussie
in-BZ = au Belize
in-CA = au Canada
in-CD = en République démocratique du Congo
in-CF = en République centrafricaine
in-CG = en République du Congo
in-CH = en Suisse
in-CI = en Côte d’Ivoire
in-CL = au Chili
in-CM = au Cameroun
in-CN = en Chine
in-CO = en Colombie
in-CR = au Costa Rica
in-CU = à Cuba
in-CV = au Cap-Vert
in-CY = à Chypre
in-CZ = en Tchéquie
in-DE = en Allemagne
in-DJ = à Djibouti
in-DK = au Danemark
in-DM = à la Dominique
in-DO = en République dominicaine
in-DZ = en Algérie
in-EC = en Équateur
in-EE = en Estonie
in-EG = en Égypte
in-ER = en Érythrée
in-ES = en Espagne
in-ET = en Éthiopie
in-FI = en Finlande
in-FJ = aux Fidji
in-FM = en Micronésie
in-FR = en France
in-GA = au Gabon
in-GB = au Royaume-Uni
in-GD = à la Grenade
in-GE = en Géorgie
in-GH = au Ghana
in-GM = en Gambie
in-GN = en Guinée
in-GQ = en Guinée équatoriale
in-GR = en Grèce
in-GT = au Guatemala
in-GW = en Guinée-Bissau
in-GY = au Guyana
in-HN = au Honduras
in-HR = en Croatie
in-HT = en Haïti
in-HU = en Hongrie
in-ID = en Indonésie
in-IE = en Irlande
in-IL = en Israël
in-IN = en Inde
in-IQ = en Irak
in-IR = en Iran
in-IS = en Islande
in-IT = en Italie
in-JM = en Jamaïque
in-JO = en Jordanie
in-JP = au Japon
in-KE = au Kenya
in-KG = au Kirghizstan
in-KH = au Cambodge
in-KI = à Kiribati
in-KM = aux Comores
in-KN = à Saint-Christophe-et-Niévès
in-KP = en Corée du Nord
in-KR = en Corée du Sud
in-KW = au Koweït
in-KZ = au Kazakhstan
in-LA = au Laos
in-LB = au Liban
in-LC = à Sainte-Lucie
in-LI = au Liechtenstein
in-LK = au Sri Lanka
in-LR = au Liberia
in-LS = au Lesotho
in-LT = en Lituanie
in-LU = au Luxembourg
in-LV = en Lettonie
in-LY = en Libye
in-MA = au Maroc
in-MC = à Monaco
in-MD = en Moldavie
in-ME = au Monténégro
in-MG = à Madagascar
in-MH = aux Îles Marshall
in-MK = en Macédoine du Nord
in-ML = au Mali
in-MM = en Birmanie
in-MN = en Mongolie
in-MR = en Mauritanie
in-MT = à Malte
in-MU = à Maurice
in-MV = aux Maldives
in-MW = au Malawi
in-MX = au Mexique
in-MY = en Malaisie
in-MZ = au Mozambique
in-NA = en Namibie
in-NE = au Niger
in-NG = au Nigeria
in-NI = au Nicaragua
in-NL = aux Pays-Bas
in-NO = en Norvège
in-NP = au Népal
in-NR = à Nauru
in-NZ = en Nouvelle-Zélande
in-OM = à Oman
in-PA = au Panama
in-PE = au Pérou
in-PG = en Papouasie-Nouvelle-Guinée
in-PH = aux Philippines
in-PK = au Pakistan
in-PL = en Pologne
in-PS = en Palestine
in-PT = au Portugal
in-PW = aux Palaos
in-PY = au Paraguay
in-QA = au Qatar
in-RO = en Roumanie
in-RS = en Serbie
in-RU = en Russie
in-RW = au Rwanda
in-SA = en Arabie saoudite
in-SB = aux Îles Salomon
in-SC = aux Seychelles
in-SD = au Soudan
in-SE = en Suède
in-SG = à Singapour
in-SI = en Slovénie
in-SK = en Slovaquie
in-SL = en Sierra Leone
in-SM = à Saint-Marin
in-SN = au Sénégal
in-SO = en Somalie
in-SR = au Suriname
in-SS = au Soudan du Sud
in-ST = à Sao Tomé-et-Principe
in-SV = au Salvador
in-SY = en Syrie
in-SZ = en Eswatini
in-TD = au Tchad
in-TG = au Togo
in-TH = en Thaïlande
in-TJ = au Tadjikistan
in-TL = au Timor oriental
in-TM = au Turkménistan
in-TN = en Tunisie
in-TO = aux Tonga
in-TR = en Turquie
in-TT = à Trinité-et-Tobago
in-TV = aux Tuvalu
in-TW = à Taïwan
in-TZ = en Tanzanie
in-UA = en Ukraine
in-UG = en Ouganda
in-US = aux États-Unis
in-UY = en Uruguay
in-UZ = en Ouzbékistan
in-VA = au Vatican
in-VC = à Saint-Vincent-et-les-Grenadines
in-VE = au Venezuela
in-VN = au Viêt Nam
in-VU = au Vanuatu
in-WS = aux Samoa
in-XK = au Kosovo
in-YE = au Yémen
in-ZA = en Afrique du Sud
in-ZM = en Zambie
in-ZW = au Zimbabwe

## Who is addressed: the first line of the envelope

head-ambassador = Son Excellence l’Ambassadeur ou l’Ambassadrice de la Fédération de Russie
head-charge-daffaires = Chargé ou chargée d’affaires de la Fédération de Russie
head-head-of-section = Direction de la Section des intérêts de la Fédération de Russie
head-representative-of-russia = Représentation de la Fédération de Russie, à l’attention de sa direction
head-minister = Ministre des Affaires étrangères
head-minister-CH = La Cheffe ou le Chef du Département
head-minister-US = Secrétaire d’État
head-plain-minister = Madame la Ministre ou Monsieur le Ministre
head-plain-minister-CA = Ministre des Affaires étrangères
head-plain-minister-MC = Madame ou Monsieur le Conseiller de Gouvernement-Ministre
head-permanent-representative = Représentante permanente ou Représentant permanent
head-permanent-observer = Observatrice permanente ou Observateur permanent
head-office = { $title }
head-prosecutor-general = Procureur général de la Fédération de Russie
head-investigative-committee = Présidence du Comité d’enquête de la Fédération de Russie
head-ombudsman = Commissariat aux droits de l’homme de la Fédération de Russie
head-president = Présidence de la Fédération de Russie
head-mfa-russia = Ministre des Affaires étrangères de la Fédération de Russie
head-interior-ministry = Ministre de l’Intérieur de la Fédération de Russie
head-ministry-of-justice = Ministre de la Justice de la Fédération de Russie
head-presidential-human-rights-council = Présidence du Conseil pour la société civile et les droits de l’homme auprès du Président de la Fédération de Russie
head-company = Direction
head-newsroom = Rédaction en chef

## The institution: the second line of the envelope

institution-embassy = Ambassade de la Fédération de Russie
institution-ministry-AD = Ministère des Affaires étrangères
institution-ministry-BE = SPF Affaires étrangères, Commerce extérieur et Coopération au Développement
institution-ministry-BF = Ministère des Affaires étrangères
institution-ministry-BJ = Ministère des Affaires étrangères
institution-ministry-CA = Affaires mondiales Canada
institution-ministry-CD = Ministère des Affaires étrangères
institution-ministry-CF = Ministère des Affaires étrangères
institution-ministry-CG = Ministère des Affaires étrangères
institution-ministry-CH = Département fédéral des affaires étrangères
institution-ministry-CI = Ministère des Affaires étrangères
institution-ministry-CM = Ministère des Relations extérieures
institution-ministry-DJ = Ministère des Affaires étrangères et de la Coopération internationale
institution-ministry-DZ = Ministère des Affaires étrangères
institution-ministry-FR = Ministère de l’Europe et des Affaires étrangères
institution-ministry-GA = Ministère des Affaires étrangères
institution-ministry-GN = Ministère des Affaires étrangères
institution-ministry-GQ = Ministère des Affaires étrangères
institution-ministry-HT = Ministère des Affaires étrangères et des Cultes
institution-ministry-KM = Ministère des Affaires étrangères
institution-ministry-LB = Ministère des Affaires étrangères et des Émigrés
institution-ministry-LU = Ministère des Affaires étrangères et européennes, de la Défense, de la Coopération et du Commerce extérieur
institution-ministry-MA = Ministère des Affaires étrangères
institution-ministry-MC = Département des Relations extérieures et de la Coopération
institution-ministry-MG = Ministère des Affaires étrangères
institution-ministry-ML = Ministère des Affaires étrangères et de la Coopération internationale
institution-ministry-MR = Ministère des Affaires étrangères
institution-ministry-MU = Ministère des Affaires étrangères
institution-ministry-NE = Ministère des Affaires étrangères
institution-ministry-RW = Ministère des Affaires étrangères et de la Coopération internationale
institution-ministry-SC = Ministère des Affaires étrangères
institution-ministry-SN = Ministère de l’Intégration africaine et des Affaires étrangères
institution-ministry-TD = Ministère des Affaires étrangères
institution-ministry-TG = Ministère des Affaires étrangères
institution-ministry-TN = Ministère des Affaires étrangères
institution-ministry-VU = Ministère des Affaires étrangères
institution-representative-AD = Conseil général
institution-representative-BE = Chambre des représentants
institution-representative-2-BE = Sénat
institution-representative-BF = Assemblée législative de transition
institution-representative-BI = Assemblée nationale
institution-representative-BJ = Assemblée nationale
institution-representative-CA = Chambre des communes
institution-representative-2-CA = Sénat du Canada
institution-representative-CD = Assemblée nationale
institution-representative-CF = Assemblée nationale
institution-representative-CG = Assemblée nationale
institution-representative-CH = Conseil national
institution-representative-CI = Assemblée nationale
institution-representative-CM = Assemblée nationale
institution-representative-DJ = Assemblée nationale
institution-representative-DZ = Assemblée populaire nationale
institution-representative-FR = Assemblée nationale
institution-representative-2-FR = Sénat
institution-representative-GA = Assemblée nationale
institution-representative-GN = Assemblée nationale
institution-representative-GQ = Chambre des députés
institution-representative-KM = Assemblée de l’Union
institution-representative-LB = Chambre des députés
institution-representative-LU = Chambre des Députés
institution-representative-MA = Chambre des représentants
institution-representative-MC = Conseil national
institution-representative-MG = Assemblée nationale
institution-representative-ML = Conseil national de transition
institution-representative-MR = Assemblée nationale
institution-representative-MU = Assemblée nationale
institution-representative-NE = Conseil consultatif de la refondation
institution-representative-RW = Chambre des députés
institution-representative-SC = Assemblée nationale
institution-representative-SN = Assemblée nationale
institution-representative-TD = Assemblée nationale
institution-representative-TG = Assemblée nationale
institution-representative-TN = Assemblée des représentants du peuple
institution-representative-VU = Parlement

## Salutations, where nobody is addressed by name

salutation-ambassador = Madame l’Ambassadrice, Monsieur l’Ambassadeur,
salutation-charge-daffaires = Madame la Chargée d’affaires, Monsieur le Chargé d’affaires,
salutation-head-of-section = Madame, Monsieur,
salutation-representative-of-russia = Madame, Monsieur,
salutation-minister = Madame la Ministre, Monsieur le Ministre,
salutation-minister-CH = Madame la Conseillère fédérale, Monsieur le Conseiller fédéral,
salutation-minister-US = Madame la Secrétaire d’État, Monsieur le Secrétaire d’État,
salutation-plain-minister = Madame la Ministre, Monsieur le Ministre,
salutation-plain-minister-MC = Madame, Monsieur,
salutation-permanent-representative = Madame la Représentante permanente, Monsieur le Représentant permanent,
salutation-permanent-observer = Madame l’Observatrice permanente, Monsieur l’Observateur permanent,
salutation-permanent-observer-VA = Monseigneur,
salutation-member = Madame la Députée, Monsieur le Député,
salutation-member-AD = Madame la Conseillère générale, Monsieur le Conseiller général,
salutation-member-CH = Madame la Conseillère nationale, Monsieur le Conseiller national,
salutation-member-MC = Madame la Conseillère nationale, Monsieur le Conseiller national,
salutation-member-ML = Madame, Monsieur,
salutation-member-NE = Madame, Monsieur,
salutation-member-2 = Madame la Sénatrice, Monsieur le Sénateur,
salutation-office = Madame, Monsieur,
salutation-prosecutor-general = Madame la Procureure générale, Monsieur le Procureur général,
salutation-investigative-committee = Madame la Présidente, Monsieur le Président,
salutation-ombudsman = Madame la Commissaire, Monsieur le Commissaire,
salutation-president = Monsieur le Président,
salutation-mfa-russia = Madame la Ministre, Monsieur le Ministre,
salutation-interior-ministry = Madame la Ministre, Monsieur le Ministre,
salutation-ministry-of-justice = Madame la Ministre, Monsieur le Ministre,
salutation-presidential-human-rights-council = Madame la Présidente, Monsieur le Président,
salutation-company = Madame, Monsieur,
salutation-newsroom = Madame, Monsieur,
salutation-helpers = Chères amies, chers amis,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown);
## French addresses the office: $name stands on the envelope and is not shown here

salutation-member-named =
    { $gender ->
        [woman] Madame la Députée,
        [man] Monsieur le Député,
       *[unknown]
            { $name ->
               *[other] Madame la Députée, Monsieur le Député,
            }
    }
salutation-member-named-AD =
    { $gender ->
        [woman] Madame la Conseillère générale,
        [man] Monsieur le Conseiller général,
       *[unknown] Madame la Conseillère générale, Monsieur le Conseiller général,
    }
salutation-member-named-CH =
    { $gender ->
        [woman] Madame la Conseillère nationale,
        [man] Monsieur le Conseiller national,
       *[unknown] Madame la Conseillère nationale, Monsieur le Conseiller national,
    }
salutation-member-named-MC =
    { $gender ->
        [woman] Madame la Conseillère nationale,
        [man] Monsieur le Conseiller national,
       *[unknown] Madame la Conseillère nationale, Monsieur le Conseiller national,
    }
salutation-member-named-ML =
    { $gender ->
        [woman] Madame,
        [man] Monsieur,
       *[unknown] Madame, Monsieur,
    }
salutation-member-named-NE =
    { $gender ->
        [woman] Madame,
        [man] Monsieur,
       *[unknown] Madame, Monsieur,
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Madame la Sénatrice,
        [man] Monsieur le Sénateur,
       *[unknown]
            { $name ->
               *[other] Madame la Sénatrice, Monsieur le Sénateur,
            }
    }

## Complimentary closes

close-representative =
    .a = Je vous prie d’agréer l’expression de ma considération distinguée.
    .b = Veuillez recevoir l’assurance de ma haute considération.
close-named =
    .a = Je vous prie d’agréer l’expression de mes sentiments respectueux.
    .b = Veuillez recevoir l’assurance de ma considération distinguée.
close-ministry =
    .a = Je vous prie d’agréer l’expression de ma haute considération.
    .b = Veuillez recevoir l’assurance de mon profond respect.
close-un-mission =
    .a = Je vous prie d’agréer l’expression de ma haute considération.
    .b = Veuillez recevoir l’assurance de mon profond respect.
close-embassy =
    .a = Je vous prie d’agréer l’assurance de ma très haute considération.
    .b = Veuillez recevoir l’expression de mes sentiments respectueux.
close-authority =
    .a = Je vous prie d’agréer l’expression de ma très haute considération.
    .b = Veuillez recevoir l’assurance de mon profond respect.
close-un-body =
    .a = Je vous prie d’agréer l’expression de ma haute considération.
    .b = Veuillez recevoir l’assurance de mes sentiments respectueux.
close-european-body =
    .a = Je vous prie d’agréer l’expression de ma haute considération.
    .b = Veuillez recevoir l’assurance de mes sentiments respectueux.
close-company =
    .a = Recevez, je vous prie, mes salutations distinguées.
    .b = Avec mes meilleures salutations,
close-newsroom =
    .a = Recevez, je vous prie, mes salutations les meilleures.
    .b = Bien cordialement,
close-helpers =
    .a = En toute solidarité,
    .b = Avec toute mon amitié,

## The frame

signature-withheld = Une personne qui vit { $here } et dont le nom est tu pour sa sécurité
dateline = { $place }, le { $date }
date-alone = Le { $date }
subject-line = Objet : { $subject }
copy-line = Copie : { $recipients }
sources-line = Sources :
