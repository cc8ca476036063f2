### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = la ley de 2014 castiga el apoyo a grupos LGBT con hasta 10 años de cárcel

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = ley de 2021 sobre contenidos LGBT (declarada ilegal por el Tribunal de Justicia de la UE en abril de 2026); las cartas no se castigan

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = la ley de 2023 castiga la promoción de la homosexualidad con hasta 20 años de cárcel

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = la ley de 2024 prohíbe la promoción de temas LGBT; hasta ahora sin procesos penales por cartas; leyes restrictivas sobre la sociedad civil

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = la ley de 2024 castiga la promoción de la homosexualidad con años de cárcel

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = la ley de 2026 castiga la promoción de la homosexualidad, el apoyo y la financiación; detenciones

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Es un procedimiento confidencial para víctimas y personas con conocimiento directo; las cartas del público se descartan.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Un incendio dañó gravemente la embajada en febrero de 2022; no se ha podido averiguar si sigue en esta dirección.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Un código ZIP de cinco cifras puede abarcar varios distritos electorales; en ese caso la página pide la calle. Los miembros elegidos el 3 de noviembre de 2026 toman posesión el 3 de enero de 2027.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = En noviembre de 2026 hubo elecciones generales: la lista de miembros aún puede cambiar. Las cartas a los miembros no necesitan sello.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = Bután y Rusia no tenían relaciones diplomáticas en enero de 2023, de modo que ninguna embajada de Rusia se ocupa de Bután.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Presidencia del Consejo para la Sociedad Civil y los Derechos Humanos adscrito al Presidente de la Federación de Rusia

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Presidencia del Comité de Instrucción de la Federación de Rusia

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Comisario o Comisaria para los Derechos Humanos del Consejo de Europa

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Procedimiento de denuncia del Consejo de Derechos Humanos de la ONU

# European External Action Service
said-european-external-action-service = Servicio Europeo de Acción Exterior

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Oficina Ejecutiva del Secretario General de las Naciones Unidas

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Cuarenta miembros del personal se marcharon en julio de 2023.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Georgia rompió relaciones con Rusia en 2008; Rusia mantiene en Tiflis una sección de intereses bajo bandera suiza.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Jefatura de la República de Chechenia

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Alto Comisionado para los Derechos Humanos en la Federación de Rusia

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Comisionado para los Derechos Humanos de la República de Chechenia

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = En marzo de 2026 se evacuó en avión a parte del personal a causa de la guerra; la embajada siguió trabajando.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Dirección de Instrucción del Comité de Instrucción para la República de Chechenia

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Atiende a personas refugiadas, no a llamamientos: quien está huyendo encuentra las páginas por países de ACNUR en help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Depende de las mismas personas contra las que se presenta la queja: escriba al Comité de Instrucción en Moscú y pídale que se haga cargo de los casos.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = La empresa dejó Rusia en 2023, así que queda poco que pedirle allí.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = movimiento LGBT prohibido por extremista; las cartas pueden dar lugar a causas penales; en Chechenia se secuestra y se mata

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Las cartas a Grozni no protegen a nadie y pueden poner en peligro a familias: escriba a las instituciones federales, que tienen la facultad de investigar.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Las cartas a la Cámara de los Comunes no necesitan franqueo dentro de Canadá.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = En marzo de 2022 se expulsó a muchos diplomáticos; la embajada en sí sigue funcionando.

# Mejlis
said-mejlis = Mejlis (parlamento)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Ministerio de Asuntos Exteriores de la Federación de Rusia

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Ministerio del Interior de la Federación de Rusia

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Ministerio de Justicia de la Federación de Rusia

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Ministerio de Asuntos Exteriores

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = La mayor parte del personal fue expulsada en julio de 2022.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = No se sabe de ninguno de sus miembros que cuestione al Gobierno.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Oficina de Instituciones Democráticas y Derechos Humanos de la OSCE

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Una sola cámara desde el 1 de julio de 2026, elegida por listas de partidos.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Solo los familiares de una persona desaparecida, o una organización que actúe por ellos con su consentimiento, pueden presentar aquí un caso.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Solo responde quien representa su propia circunscripción: indique su nombre completo, su dirección y su código postal.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Abrió en 2024; aún no se ha encontrado su dirección exacta.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Abrió en 2025; aún no se ha encontrado su dirección exacta.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Misión Permanente de Observación de la Santa Sede ante las Naciones Unidas

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Misión Permanente de Observación del Estado de Palestina ante las Naciones Unidas

# President of the Russian Federation
said-president-of-the-russian-federation = Presidencia de la Federación de Rusia

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Fiscalía General de la Federación de Rusia

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = Las relaciones se rebajaron al nivel de encargado de negocios en febrero de 2023.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = Las relaciones se rebajaron al nivel de encargado de negocios en enero de 2023.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Reabrió en 2025; aún no se ha encontrado su dirección exacta.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Reabrió en diciembre de 2023; aún no se ha encontrado su dirección exacta.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Representación de la Federación de Rusia ante la Autoridad Nacional Palestina

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Oficina de representación de la Comisión de Coordinación Moscú-Taipéi

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Rusia no reconoce a Kosovo y no tiene embajada allí.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = Rusia no tiene embajada en Taiwán, solo una comisión sin estatus diplomático.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Sección de Intereses de la Federación de Rusia en la Embajada de Suiza en Georgia

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = las fuerzas armadas rusas y los contratistas militares rusos actúan con impunidad

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = En septiembre de 2022 se expulsó a seis diplomáticos y se cerró la sección consular.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = Las Islas Salomón no tenían relaciones diplomáticas con Rusia en enero de 2023.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Subcomisión de Derechos Humanos del Parlamento Europeo

# Supreme People's Assembly
said-supreme-people-s-assembly = Asamblea Popular Suprema

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = régimen talibán, flagelación y muerte

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = El Congreso elegido el 4 de octubre de 2026 toma posesión el 1 de febrero de 2027.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Los Estados Federados de Micronesia rompieron relaciones con Rusia en febrero de 2022.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = El embajador fue expulsado en abril de 2022; un encargado de negocios dirige la embajada.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Las propias autoridades de facto castigan lo que esta carta defiende: ninguna carta debe llegarles.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = La embajada dejó Jartum en julio de 2023 y trabaja desde Puerto Sudán: no envíe cartas a la antigua dirección de Jartum.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = La embajada se trasladó a un edificio nuevo antes de abril de 2022; no se ha encontrado la nueva dirección, y la que aún figura en los directorios es la antigua.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = La embajada se redujo a una plantilla pequeña en abril de 2022.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = La embajada se redujo a una plantilla pequeña en agosto de 2023.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = La embajada fue evacuada en 2014 y reabrió en Trípoli en 2023; no se ha encontrado su nueva dirección.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = La embajada trabaja a un nivel inferior y con poco personal desde 2023.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = La embajada trabaja con poco personal; su sección consular cerró en septiembre de 2023.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = El personal de la embajada salió de Saná en diciembre de 2017 y el embajador trabaja desde Riad: el correo a Saná no llega a nadie.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = La página indica su circunscripción; quien la representa figura luego en la lista de miembros.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = La página pide el código postal en un formulario.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = La propia lista del servicio postal, del 3 de marzo de 2026, aún daba a Rusia por cerrada; según un informe de mayo de 2026, ya no. Consulte su lista de avisos de servicio antes de enviar nada.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Desde febrero de 2023 el personal está limitado en número y la atención al público, restringida.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = El personal está limitado en número desde 2021.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = El personal se redujo en 2022.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = No hay circunscripciones: escriba a los miembros encargados de asuntos exteriores.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Hay dos cámaras desde el 27 de julio de 2026.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = Dentro de Rusia no hay embajada rusa.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Esta embajada ante la Santa Sede está en Roma, en suelo italiano, y no es la embajada en Italia.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Es una representación ante la Autoridad Palestina, no una embajada.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Esta institución ha repetido los desmentidos de las autoridades chechenas: no es lugar al que acudir en busca de ayuda ni con un llamamiento.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Este parlamento fue elegido bajo un régimen militar en diciembre de 2025 y enero de 2026.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Existen dos autoridades rivales; la Cámara de Representantes tiene su sede en el este.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Dos escaños del Senado por cada estado; la página permite elegir el estado. Los miembros elegidos el 3 de noviembre de 2026 toman posesión el 3 de enero de 2027.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Experto o Experta Independiente de la ONU sobre orientación sexual e identidad de género

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Relatoría Especial de la ONU sobre la situación de los derechos humanos en la Federación de Rusia

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Relatoría Especial de la ONU sobre la tortura

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Grupo de Trabajo de la ONU sobre las Desapariciones Forzadas o Involuntarias

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Ucrania rompió relaciones con Rusia el 24 de febrero de 2022; ningún tercer Estado representa allí a Rusia.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = Estado autoritario, registros policiales de personas LGBT; estrecho aliado de Rusia

# criminalised
said-criminalised = relaciones homosexuales penalizadas

# criminalised (men)
said-criminalised-men = relaciones homosexuales penalizadas (entre hombres)

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = relaciones homosexuales penalizadas (entre hombres), sin espacio cívico seguro

# criminalised (men), not enforced
said-criminalised-men-not-enforced = relaciones homosexuales penalizadas (entre hombres), ley no aplicada

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = relaciones homosexuales penalizadas (entre hombres), ley no aplicada en materia de expresión

# criminalised (men); violence
said-criminalised-men-violence = relaciones homosexuales penalizadas (entre hombres); violencia

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = relaciones homosexuales penalizadas de nuevo desde marzo de 2025

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = relaciones homosexuales penalizadas en Gaza, violencia contra personas LGBT, guerra

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = relaciones homosexuales penalizadas, con detenciones; se persigue penalmente la promoción de la homosexualidad

# criminalised with crackdowns
said-criminalised-with-crackdowns = relaciones homosexuales penalizadas, con campañas de represión

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = relaciones homosexuales penalizadas, con campañas de represión contra la promoción de la homosexualidad

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = relaciones homosexuales penalizadas, con detenciones frecuentes

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = relaciones homosexuales y su promoción penalizadas desde 2024; junta aliada de Rusia, presencia de fuerzas rusas

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = relaciones homosexuales y su promoción penalizadas desde 2025; junta aliada de Rusia

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = relaciones homosexuales penalizadas, con procesos penales; delitos de expresión

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = relaciones homosexuales penalizadas, con algunos procesos penales

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = relaciones homosexuales penalizadas, grupos armados retienen a activistas

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = relaciones homosexuales penalizadas, grupos armados matan

# criminalised, civil war
said-criminalised-civil-war = relaciones homosexuales penalizadas, guerra civil

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = relaciones homosexuales penalizadas, régimen militar aliado de Rusia

# criminalised, no free expression
said-criminalised-no-free-expression = relaciones homosexuales penalizadas, sin libertad de expresión

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = relaciones homosexuales penalizadas, sin libertad de expresión, aliado de Rusia

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = relaciones homosexuales penalizadas, sin libertad de palabra sobre este tema

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = relaciones homosexuales penalizadas, sin espacio cívico seguro

# criminalised, not enforced
said-criminalised-not-enforced = relaciones homosexuales penalizadas, ley no aplicada

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = relaciones homosexuales penalizadas, ley por lo general no aplicada

# criminalised, speech offences
said-criminalised-speech-offences = relaciones homosexuales penalizadas, delitos de expresión

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = relaciones homosexuales penalizadas, situación de seguridad inestable

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = relaciones homosexuales penalizadas; contenidos LGBT prohibidos

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = relaciones homosexuales penalizadas; un proyecto de ley castigaría la defensa de los derechos LGBT

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = relaciones homosexuales penalizadas; mataron a un activista en 2023

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = relaciones homosexuales penalizadas; se ha detenido a activistas por promoción de la homosexualidad

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = relaciones homosexuales penalizadas; activistas asesinados en 2016

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = relaciones homosexuales penalizadas; se tolera la defensa de los derechos LGBT

# criminalised; ally of Russia
said-criminalised-ally-of-russia = relaciones homosexuales penalizadas; aliado de Rusia

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = relaciones homosexuales penalizadas; acusaciones de blasfemia y violencia de turbas

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = relaciones homosexuales penalizadas; hostilidad contra activistas

# criminalised; military-led state
said-criminalised-military-led-state = relaciones homosexuales penalizadas; Estado dirigido por militares

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = relaciones homosexuales penalizadas; rara vez hay procesos penales por cartas privadas

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = pena de muerte y persecución penal de toda defensa de los derechos LGBT

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = pena de muerte prevista en la ley, detenciones

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = pena de muerte prevista en la ley, ley de sedición

# death penalty, armed groups
said-death-penalty-armed-groups = pena de muerte, grupos armados

# death penalty, no free speech
said-death-penalty-no-free-speech = pena de muerte, sin libertad de palabra

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = ley contra contenidos LGBT para menores; estrecho aliado de Rusia

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = relaciones homosexuales legales y protegidas, pero se persigue penalmente la disidencia; aliado de Rusia

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = relaciones homosexuales legales, Estado autoritario; socio de Rusia

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = relaciones homosexuales legales, pero activismo bajo control policial; socio de Rusia

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = relaciones homosexuales legales, pero activistas y marchas del Orgullo son objeto de procesos penales; repetidos proyectos de ley contra la promoción de temas LGBT

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = relaciones homosexuales legales, pero se procesa a activistas; Estado autoritario

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = relaciones homosexuales legales, pero delitos contra la moral y de expresión

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = relaciones homosexuales legales, pero las cartas políticas pueden atraer a la policía; socio de Rusia

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = relaciones homosexuales legales, pero represión política; socio de Rusia

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = relaciones homosexuales legales, pero delitos de expresión y cierre de organizaciones

# legal, limited civic space
said-legal-limited-civic-space = relaciones homosexuales legales, espacio cívico limitado

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = relaciones homosexuales legales, Estado de partido único; socio de Rusia

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = relaciones homosexuales legales; autoridades de la República Srpska cercanas a Rusia

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = relaciones homosexuales legales; los servicios de seguridad rusos actúan en el país

# legal; bills to criminalise
said-legal-bills-to-criminalise = relaciones homosexuales legales; proyectos de ley para penalizarlas

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = relaciones homosexuales legales; violencia de bandas, sin un Estado que funcione

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = relaciones homosexuales legales; Gobierno cercano a Rusia, medios hostiles

# legal; hostile climate
said-legal-hostile-climate = relaciones homosexuales legales; clima hostil

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = relaciones homosexuales legales; régimen militar desde noviembre de 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = relaciones homosexuales legales; Estado dirigido por militares desde octubre de 2025, nuevos lazos con Rusia

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = relaciones homosexuales legales; régimen de excepción, Gobierno hostil

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = relaciones homosexuales legales; ola de ataques en 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = régimen militar aliado de Rusia; un proyecto de código penal castigaría los actos homosexuales y cualquier apoyo, resultado desconocido

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = ninguna libertad de expresión; aliado de Rusia

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = trampas policiales y cárcel para personas LGBT; delitos de expresión

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = represión política de toda disidencia; aliado de Rusia

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = ley de abril de 2026 contra la «propaganda» LGBT y persecución penal de casi toda protesta; el aliado más estrecho de Rusia

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = ley contra la «propaganda» LGBT desde 2025/26 (espacio público, medios, internet); las cartas privadas no se mencionan expresamente; aliado de Rusia

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = relaciones homosexuales penalizadas a nivel provincial, clima hostil
