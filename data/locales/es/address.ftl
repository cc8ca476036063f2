### Spanish: forms of address, envelopes, salutations and closes.
###
### Forms of address after: https://elnacional.com.do/respuestas-a-inquietudes-diplomaticas-41/ (ambassador, head of state: Excelencia)
### Forms of address after: https://diariodeleon.es/nacional/41211/886751/adios-tratamientos-ilustrisima-excelentisimo-miembros-ejecutivo_amp.html (Spain: minister as «señor, señora» with the office; members keep «señoría»)
### Forms of address after: https://www.diariosigloxxi.com/texto-diario/mostrar/1975475/excelencias-senorias-marquesas (Spain: members of parliament)
### Forms of address after: https://studylib.es/doc/5711590/vocativos-autoridades-nacionales-y-extranjeras (Chile: «Honorable señor» for members of parliament)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = en { $city }
in-country = en { $country }
in-AE = en los Emiratos Árabes Unidos
in-BS = en las Bahamas
in-CD = en la República Democrática del Congo
in-CF = en la República Centroafricana
in-CG = en la República del Congo
in-CI = en Costa de Marfil
in-DO = en la República Dominicana
in-FM = en los Estados Federados de Micronesia
in-GB = en el Reino Unido
in-IN = en la India
in-KM = en las Comoras
in-LB = en el Líbano
in-MH = en las Islas Marshall
in-MM = en Myanmar
in-MV = en las Maldivas
in-NL = en los Países Bajos
in-PH = en Filipinas
in-PS = en Palestina
in-SB = en las Islas Salomón
in-SC = en las Seychelles
in-VA = en la Ciudad del Vaticano

## Who is addressed: the first line of the envelope

head-ambassador = A la atención de S. E. el Embajador o la Embajadora de la Federación de Rusia
head-charge-daffaires = Encargaduría de Negocios de la Federación de Rusia
head-head-of-section = Jefatura de la Sección de Intereses de la Federación de Rusia
head-representative-of-russia = Representación de la Federación de Rusia, a la atención de su titular
head-minister = A la atención de la persona titular del Ministerio de Asuntos Exteriores
head-minister-MX = A la atención de la persona titular de la Secretaría
head-minister-US = A la atención de la persona titular de la Secretaría de Estado
head-plain-minister = A la atención de la persona titular del Ministerio
head-plain-minister-HN = A la atención de la persona titular de la Secretaría
head-permanent-representative = Representante Permanente
head-permanent-observer = Titular de la Observación Permanente
head-office = { $title }
head-prosecutor-general = Fiscalía General de la Federación de Rusia, a la atención de su titular
head-investigative-committee = Presidencia del Comité de Instrucción de la Federación de Rusia
head-ombudsman = Alto Comisionado para los Derechos Humanos en la Federación de Rusia
head-president = Presidencia de la Federación de Rusia
head-mfa-russia = Ministerio de Asuntos Exteriores de la Federación de Rusia, a la atención de su titular
head-interior-ministry = Ministerio del Interior de la Federación de Rusia, a la atención de su titular
head-ministry-of-justice = Ministerio de Justicia de la Federación de Rusia, a la atención de su titular
head-presidential-human-rights-council = Presidencia del Consejo para la Sociedad Civil y los Derechos Humanos adscrito al Presidente de la Federación de Rusia
head-company = Dirección
head-newsroom = Dirección

## The institution: the second line of the envelope

institution-embassy = Embajada de la Federación de Rusia
institution-ministry-AD = Ministerio de Asuntos Exteriores
institution-ministry-AR = Ministerio de Relaciones Exteriores, Comercio Internacional y Culto
institution-ministry-BO = Ministerio de Relaciones Exteriores
institution-ministry-BZ = Ministerio de Relaciones Exteriores
institution-ministry-CL = Ministerio de Relaciones Exteriores
institution-ministry-CO = Ministerio de Relaciones Exteriores
institution-ministry-CR = Ministerio de Relaciones Exteriores y Culto
institution-ministry-CU = Ministerio de Relaciones Exteriores
institution-ministry-DO = Ministerio de Relaciones Exteriores
institution-ministry-EC = Ministerio de Relaciones Exteriores y Movilidad Humana
institution-ministry-ES = Ministerio de Asuntos Exteriores, Unión Europea y Cooperación
institution-ministry-GQ = Ministerio de Asuntos Exteriores
institution-ministry-GT = Ministerio de Relaciones Exteriores
institution-ministry-HN = Secretaría de Relaciones Exteriores
institution-ministry-MX = Secretaría de Relaciones Exteriores
institution-ministry-NI = Ministerio de Relaciones Exteriores
institution-ministry-PA = Ministerio de Relaciones Exteriores
institution-ministry-PE = Ministerio de Relaciones Exteriores
institution-ministry-PY = Ministerio de Relaciones Exteriores
institution-ministry-SV = Ministerio de Relaciones Exteriores
institution-ministry-US = Departamento de Estado de los Estados Unidos
institution-ministry-UY = Ministerio de Relaciones Exteriores
institution-ministry-VE = Ministerio del Poder Popular para Relaciones Exteriores
institution-representative-AD = Consejo General
institution-representative-AR = Cámara de Diputados de la Nación
institution-representative-2-AR = Senado de la Nación
institution-representative-BO = Cámara de Diputados
institution-representative-BZ = Cámara de Representantes
institution-representative-CL = Cámara de Diputadas y Diputados
institution-representative-2-CL = Senado
institution-representative-CO = Cámara de Representantes
institution-representative-2-CO = Senado de la República
institution-representative-CR = Asamblea Legislativa
institution-representative-CU = Asamblea Nacional del Poder Popular
institution-representative-DO = Cámara de Diputados
institution-representative-EC = Asamblea Nacional
institution-representative-ES = Congreso de los Diputados
institution-representative-GQ = Cámara de los Diputados
institution-representative-GT = Congreso de la República
institution-representative-HN = Congreso Nacional
institution-representative-MX = Cámara de Diputados
institution-representative-2-MX = Senado de la República
institution-representative-NI = Asamblea Nacional
institution-representative-PA = Asamblea Nacional
institution-representative-PE = Cámara de Diputados
institution-representative-2-PE = Senado
institution-representative-PY = Cámara de Diputados
institution-representative-SV = Asamblea Legislativa
institution-representative-US = Cámara de Representantes de los Estados Unidos
institution-representative-2-US = Senado de los Estados Unidos
institution-representative-UY = Cámara de Representantes
institution-representative-VE = Asamblea Nacional

## Salutations, where nobody is addressed by name

salutation-ambassador = Excelencia:
salutation-charge-daffaires = De mi mayor consideración:
salutation-head-of-section = De mi mayor consideración:
salutation-representative-of-russia = De mi mayor consideración:
salutation-minister = Señora Ministra, señor Ministro:
salutation-minister-MX = Señora Secretaria, señor Secretario:
salutation-minister-US = Señora Secretaria, señor Secretario:
salutation-plain-minister = Señora Ministra, señor Ministro:
salutation-plain-minister-AR = Señora Canciller, señor Canciller:
salutation-plain-minister-HN = Señora Canciller, señor Canciller:
salutation-permanent-representative = Señora Embajadora, señor Embajador:
salutation-permanent-observer = Excelencia:
salutation-member = Señora diputada, señor diputado:
salutation-member-AD = Señora consejera general, señor consejero general:
salutation-member-BZ = De mi consideración:
salutation-member-CL = Honorable señora diputada, honorable señor diputado:
salutation-member-CO = Señora representante, señor representante:
salutation-member-EC = Señora asambleísta, señor asambleísta:
salutation-member-ES = Señoría:
salutation-member-US = Señora representante, señor representante:
salutation-member-UY = Señora representante, señor representante:
salutation-member-2 = Señora senadora, señor senador:
salutation-member-2-CL = Honorable señora senadora, honorable señor senador:
salutation-office = De mi mayor consideración:
salutation-prosecutor-general = Señora Fiscal General, señor Fiscal General:
salutation-investigative-committee = Señora Presidenta, señor Presidente:
salutation-ombudsman = Señora Alta Comisionada, señor Alto Comisionado:
salutation-president = Excelencia:
salutation-mfa-russia = Señora Ministra, señor Ministro:
salutation-interior-ministry = Señora Ministra, señor Ministro:
salutation-ministry-of-justice = Señora Ministra, señor Ministro:
salutation-presidential-human-rights-council = Señora Presidenta, señor Presidente:
salutation-company = De mi consideración:
salutation-newsroom = Señora directora, señor director:
salutation-helpers = Queridas amigas, queridos amigos:

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Estimada señora diputada { $name }:
        [man] Estimado señor diputado { $name }:
       *[unknown] Señora diputada o señor diputado { $name }:
    }
salutation-member-named-AD =
    { $gender ->
        [woman] Estimada señora consejera general { $name }:
        [man] Estimado señor consejero general { $name }:
       *[unknown] Señora consejera general o señor consejero general { $name }:
    }
salutation-member-named-BZ =
    { $gender ->
        [woman] Estimada señora { $name }:
        [man] Estimado señor { $name }:
       *[unknown] De mi consideración:
    }
salutation-member-named-CO =
    { $gender ->
        [woman] Estimada representante { $name }:
        [man] Estimado representante { $name }:
       *[unknown] Representante { $name }:
    }
salutation-member-named-EC =
    { $gender ->
        [woman] Estimada asambleísta { $name }:
        [man] Estimado asambleísta { $name }:
       *[unknown] Asambleísta { $name }:
    }
salutation-member-named-ES =
    { $gender ->
        [woman] Estimada señora diputada { $name }:
        [man] Estimado señor diputado { $name }:
       *[unknown] Señoría:
    }
salutation-member-named-CL =
    { $gender ->
        [woman] Honorable señora diputada { $name }:
        [man] Honorable señor diputado { $name }:
       *[unknown] Honorable señora diputada u honorable señor diputado { $name }:
    }
salutation-member-named-2-CL =
    { $gender ->
        [woman] Honorable señora senadora { $name }:
        [man] Honorable señor senador { $name }:
       *[unknown] Honorable señora senadora u honorable señor senador { $name }:
    }
salutation-member-named-US =
    { $gender ->
        [woman] Estimada representante { $name }:
        [man] Estimado representante { $name }:
       *[unknown] Representante { $name }:
    }
salutation-member-named-UY =
    { $gender ->
        [woman] Estimada representante { $name }:
        [man] Estimado representante { $name }:
       *[unknown] Representante { $name }:
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Estimada señora senadora { $name }:
        [man] Estimado señor senador { $name }:
       *[unknown] Señora senadora o señor senador { $name }:
    }

## Complimentary closes

close-representative =
    .a = Reciba un atento saludo.
    .b = Con mi consideración más distinguida,
close-named =
    .a = Le saluda atentamente,
    .b = Con un cordial saludo,
close-ministry =
    .a = Le saluda con el mayor respeto,
    .b = Reciba el testimonio de mi alta consideración.
close-un-mission =
    .a = Con mi más alta consideración,
    .b = Reciba mi saludo respetuoso.
close-embassy =
    .a = Reciba el testimonio de mi más alta consideración.
    .b = Le saluda respetuosamente,
close-authority =
    .a = Respetuosamente,
    .b = Con mi más alta consideración,
close-un-body =
    .a = Con todo respeto,
    .b = Reciba mi más atento saludo.
close-european-body =
    .a = Le saluda atentamente,
    .b = Con el debido respeto,
close-company =
    .a = Atentamente,
    .b = Un cordial saludo,
close-newsroom =
    .a = Atentamente,
    .b = Un cordial saludo,
close-helpers =
    .a = En solidaridad,
    .b = Con todo mi afecto,

## The frame

signature-withheld = Una persona que vive { $here } y cuyo nombre se omite por seguridad
dateline = { $place }, { $date }
subject-line = Asunto: { $subject }
copy-line = Copia: { $recipients }
sources-line = Fuentes:
