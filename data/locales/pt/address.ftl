### Portuguese: forms of address, envelopes, salutations and closes.
###
### Forms of address after: http://catarinanobre.blogspot.com/2009/03 (Portugal: minister and other offices, salutation, «Vossa Excelência», close)
### Forms of address after: https://ru.scribd.com/document/22734483/2-5-Tratamento-Social-e-Preced-EAncias (ambassador, minister: Excelência)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = em { $city }
in-AD = em Andorra
in-AE = nos Emirados Árabes Unidos
in-AF = no Afeganistão
in-AG = em Antígua e Barbuda
in-AL = na Albânia
in-AM = na Arménia
in-AO = em Angola
in-AR = na Argentina
in-AT = na Áustria
in-AU = na Austrália
in-AZ = no Azerbaijão
in-BA = na Bósnia e Herzegovina
in-BB = em Barbados
in-BD = no Bangladesh
in-BE = na Bélgica
in-BF = no Burquina Faso
in-BG = na Bulgária
in-BH = no Barém
in-BI = no Burundi
in-BJ = no Benim
in-BN = no Brunei
in-BO = na Bolívia
in-BR = no Brasil
in-BS = nas Bahamas
in-BT = no Butão
in-BW = no Botsuana
in-BY = na Bielorrússia
in-BZ = no Belize
in-CA = no Canadá
in-CD = na República Democrática do Congo
in-CF = na República Centro-Africana
in-CG = na República do Congo
in-CH = na Suíça
in-CI = na Costa do Marfim
in-CL = no Chile
in-CM = nos Camarões
in-CN = na China
in-CO = na Colômbia
in-CR = na Costa Rica
in-CU = em Cuba
in-CV = em Cabo Verde
in-CY = em Chipre
in-CZ = na Chéquia
in-DE = na Alemanha
in-DJ = no Jibuti
in-DK = na Dinamarca
in-DM = na Domínica
in-DO = na República Dominicana
in-DZ = na Argélia
in-EC = no Equador
in-EE = na Estónia
in-EG = no Egito
in-ER = na Eritreia
in-ES = em Espanha
in-ET = na Etiópia
in-FI = na Finlândia
in-FJ = nas Fiji
in-FM = na Micronésia
in-FR = em França
in-GA = no Gabão
in-GB = no Reino Unido
in-GD = em Granada
in-GE = na Geórgia
in-GH = no Gana
in-GM = na Gâmbia
in-GN = na Guiné
in-GQ = na Guiné Equatorial
in-GR = na Grécia
in-GT = na Guatemala
in-GW = na Guiné-Bissau
in-GY = na Guiana
in-HN = nas Honduras
in-HR = na Croácia
in-HT = no Haiti
in-HU = na Hungria
in-ID = na Indonésia
in-IE = na Irlanda
in-IL = em Israel
in-IN = na Índia
in-IQ = no Iraque
in-IR = no Irão
in-IS = na Islândia
in-IT = em Itália
in-JM = na Jamaica
in-JO = na Jordânia
in-JP = no Japão
in-KE = no Quénia
in-KG = no Quirguistão
in-KH = no Camboja
in-KI = no Quiribáti
in-KM = nas Comores
in-KN = em São Cristóvão e Neves
in-KP = na Coreia do Norte
in-KR = na Coreia do Sul
in-KW = no Kuwait
in-KZ = no Cazaquistão
in-LA = no Laos
in-LB = no Líbano
in-LC = em Santa Lúcia
in-LI = no Listenstaine
in-LK = no Sri Lanka
in-LR = na Libéria
in-LS = no Lesoto
in-LT = na Lituânia
in-LU = no Luxemburgo
in-LV = na Letónia
in-LY = na Líbia
in-MA = em Marrocos
in-MC = no Mónaco
in-MD = na Moldávia
in-ME = no Montenegro
in-MG = em Madagáscar
in-MH = nas Ilhas Marshall
in-MK = na Macedónia do Norte
in-ML = no Mali
in-MM = em Mianmar
in-MN = na Mongólia
in-MR = na Mauritânia
in-MT = em Malta
in-MU = na Maurícia
in-MV = nas Maldivas
in-MW = no Maláui
in-MX = no México
in-MY = na Malásia
in-MZ = em Moçambique
in-NA = na Namíbia
in-NE = no Níger
in-NG = na Nigéria
in-NI = na Nicarágua
in-NL = nos Países Baixos
in-NO = na Noruega
in-NP = no Nepal
in-NR = em Nauru
in-NZ = na Nova Zelândia
in-OM = em Omã
in-PA = no Panamá
in-PE = no Peru
in-PG = na Papua-Nova Guiné
in-PH = nas Filipinas
in-PK = no Paquistão
in-PL = na Polónia
in-PS = na Palestina
in-PT = em Portugal
in-PW = em Palau
in-PY = no Paraguai
in-QA = no Catar
in-RO = na Roménia
in-RS = na Sérvia
in-RU = na Rússia
in-RW = no Ruanda
in-SA = na Arábia Saudita
in-SB = nas Ilhas Salomão
in-SC = nas Seicheles
in-SD = no Sudão
in-SE = na Suécia
in-SG = em Singapura
in-SI = na Eslovénia
in-SK = na Eslováquia
in-SL = na Serra Leoa
in-SM = em São Marinho
in-SN = no Senegal
in-SO = na Somália
in-SR = no Suriname
in-SS = no Sudão do Sul
in-ST = em São Tomé e Príncipe
in-SV = em El Salvador
in-SY = na Síria
in-SZ = em Essuatíni
in-TD = no Chade
in-TG = no Togo
in-TH = na Tailândia
in-TJ = no Tajiquistão
in-TL = em Timor-Leste
in-TM = no Turquemenistão
in-TN = na Tunísia
in-TO = em Tonga
in-TR = na Turquia
in-TT = em Trindade e Tobago
in-TV = em Tuvalu
in-TW = em Taiwan
in-TZ = na Tanzânia
in-UA = na Ucrânia
in-UG = no Uganda
in-US = nos Estados Unidos
in-UY = no Uruguai
in-UZ = no Usbequistão
in-VA = no Vaticano
in-VC = em São Vicente e Granadinas
in-VE = na Venezuela
in-VN = no Vietname
in-VU = em Vanuatu
in-WS = em Samoa
in-XK = no Kosovo
in-YE = no Iémen
in-ZA = na África do Sul
in-ZM = na Zâmbia
in-ZW = no Zimbabué

## Who is addressed: the first line of the envelope

head-ambassador = A Sua Excelência o Embaixador ou a Embaixadora da Federação da Rússia
head-charge-daffaires = À pessoa encarregada de negócios da Federação da Rússia
head-head-of-section = À chefia da Secção de Interesses da Federação da Rússia
head-representative-of-russia = À Representação da Federação da Rússia
head-minister = À Ministra ou ao Ministro dos Negócios Estrangeiros
head-minister-US = À Secretária ou ao Secretário de Estado
head-plain-minister = À Ministra ou ao Ministro
head-permanent-representative = À Representante Permanente ou ao Representante Permanente
head-permanent-observer = À Observadora Permanente ou ao Observador Permanente
head-office = { $title }
head-prosecutor-general = À Procuradoria-Geral da Federação da Rússia
head-investigative-committee = À Presidência do Comité de Investigação da Federação da Rússia
head-ombudsman = Ao Alto Comissariado para os Direitos Humanos na Federação da Rússia
head-president = À Presidência da Federação da Rússia
head-mfa-russia = Ao Ministro dos Negócios Estrangeiros da Federação da Rússia
head-interior-ministry = Ao Ministro do Interior da Federação da Rússia
head-ministry-of-justice = Ao Ministro da Justiça da Federação da Rússia
head-presidential-human-rights-council = À Presidência do Conselho para a Sociedade Civil e os Direitos Humanos junto do Presidente da Federação da Rússia
head-company = À Direção
head-newsroom = À Direção

## The institution: the second line of the envelope

institution-embassy = Embaixada da Federação da Rússia
institution-ministry-AO = Ministério das Relações Exteriores
institution-ministry-BR = Ministério das Relações Exteriores
institution-ministry-CV = Ministério dos Negócios Estrangeiros, Cooperação e Integração Regional
institution-ministry-GW = Ministério dos Negócios Estrangeiros
institution-ministry-MZ = Ministério dos Negócios Estrangeiros e Cooperação
institution-ministry-PT = Ministério dos Negócios Estrangeiros
institution-ministry-TL = Ministério dos Negócios Estrangeiros e Cooperação
institution-representative-AO = Assembleia Nacional
institution-representative-BR = Câmara dos Deputados
institution-representative-2-BR = Senado Federal
institution-representative-CV = Assembleia Nacional
institution-representative-GQ = Câmara dos Deputados
institution-representative-MZ = Assembleia da República
institution-representative-PT = Assembleia da República
institution-representative-ST = Assembleia Nacional
institution-representative-TL = Parlamento Nacional

## Salutations, where nobody is addressed by name

salutation-ambassador = Excelência,
salutation-charge-daffaires = Senhora Encarregada de Negócios, Senhor Encarregado de Negócios,
salutation-head-of-section = Exma. Senhora, Exmo. Senhor,
salutation-representative-of-russia = Exma. Senhora, Exmo. Senhor,
salutation-minister = Senhora Ministra, Senhor Ministro,
salutation-minister-US = Senhora Secretária, Senhor Secretário,
salutation-plain-minister = Senhora Ministra, Senhor Ministro,
salutation-permanent-representative = Senhora Embaixadora, Senhor Embaixador,
salutation-permanent-observer = Excelência,
salutation-member = Senhora Deputada, Senhor Deputado,
salutation-member-2 = Senhora Senadora, Senhor Senador,
salutation-office = Exma. Senhora, Exmo. Senhor,
salutation-prosecutor-general = Senhora Procuradora-Geral, Senhor Procurador-Geral,
salutation-investigative-committee = Senhora Presidente, Senhor Presidente,
salutation-ombudsman = Senhora Alta-Comissária, Senhor Alto-Comissário,
salutation-president = Excelência,
salutation-mfa-russia = Senhora Ministra, Senhor Ministro,
salutation-interior-ministry = Senhora Ministra, Senhor Ministro,
salutation-ministry-of-justice = Senhora Ministra, Senhor Ministro,
salutation-presidential-human-rights-council = Senhora Presidente, Senhor Presidente,
salutation-company = Exmas. Senhoras, Exmos. Senhores,
salutation-newsroom = Senhora Diretora, Senhor Diretor,
salutation-helpers = Queridas amigas, queridos amigos,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Senhora Deputada { $name },
        [man] Senhor Deputado { $name },
       *[unknown] Senhora Deputada ou Senhor Deputado { $name },
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Senhora Senadora { $name },
        [man] Senhor Senador { $name },
       *[unknown] Senhora Senadora ou Senhor Senador { $name },
    }

## Complimentary closes

close-representative =
    .a = Com elevada consideração,
    .b = Respeitosamente,
close-named =
    .a = Com os melhores cumprimentos,
    .b = Atenciosamente,
close-ministry =
    .a = Com elevada consideração,
    .b = Queira aceitar os meus respeitosos cumprimentos.
close-un-mission =
    .a = Respeitosamente,
    .b = Com a mais elevada consideração,
close-embassy =
    .a = Com a mais elevada consideração,
    .b = Queira aceitar os meus respeitosos cumprimentos.
close-authority =
    .a = Respeitosamente,
    .b = Com a mais elevada consideração,
close-un-body =
    .a = Respeitosamente,
    .b = Com elevada estima e consideração,
close-european-body =
    .a = Com elevada consideração,
    .b = Respeitosamente,
close-company =
    .a = Atenciosamente,
    .b = Com os melhores cumprimentos,
close-newsroom =
    .a = Com os melhores cumprimentos,
    .b = Atenciosamente,
close-helpers =
    .a = Em solidariedade,
    .b = Com um abraço amigo,

## The frame

signature-withheld = Uma pessoa que vive { $here } e cujo nome se omite por segurança
dateline = { $place }, { $date }
subject-line = Assunto: { $subject }
copy-line = Com cópia para: { $recipients }
sources-line = Fontes:
