### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = la loi de 2014 punit le soutien aux groupes LGBT de peines allant jusqu’à 10 ans de prison

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = loi de 2021 sur les contenus LGBT (jugée illégale par la Cour de justice de l’UE en avril 2026) ; les lettres ne sont pas punies

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = la loi de 2023 punit la promotion de l’homosexualité de peines allant jusqu’à 20 ans de prison

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = la loi de 2024 interdit la promotion de thèmes LGBT ; pas de poursuites pour des lettres jusqu’ici ; lois restrictives sur la société civile

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = la loi de 2024 punit la promotion de l’homosexualité de plusieurs années de prison

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = la loi de 2026 punit la promotion de l’homosexualité, le soutien et le financement ; arrestations

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Procédure confidentielle pour les victimes et les personnes qui ont une connaissance directe des faits ; les lettres du public sont écartées.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Un incendie a gravement endommagé l’ambassade en février 2022 ; il n’a pas été possible d’établir si elle est toujours à cette adresse.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Un code ZIP à cinq chiffres peut s’étendre sur plusieurs circonscriptions ; la page demande alors la rue. Les membres élus le 3 novembre 2026 prennent leurs fonctions le 3 janvier 2027.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = Des élections générales ont eu lieu en novembre 2026 : la liste des membres peut encore changer. Les lettres aux membres n’ont pas besoin de timbre.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = Le Bhoutan et la Russie n’avaient pas de relations diplomatiques en janvier 2023 ; aucune ambassade de Russie n’est donc compétente pour le Bhoutan.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Présidence du Conseil pour la société civile et les droits de l’homme auprès du Président de la Fédération de Russie

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Présidence du Comité d’enquête de la Fédération de Russie

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Commissaire aux droits de l’homme du Conseil de l’Europe

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Procédure de requête du Conseil des droits de l’homme de l’ONU

# European External Action Service
said-european-external-action-service = Service européen pour l’action extérieure

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Cabinet du Secrétaire général des Nations Unies

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Quarante membres du personnel sont partis en juillet 2023.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = La Géorgie a rompu ses relations avec la Russie en 2008 ; la Russie garde une section d’intérêts sous pavillon suisse à Tbilissi.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Chef de la République tchétchène

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Commissariat aux droits de l’homme de la Fédération de Russie

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Commissariat aux droits de l’homme de la République tchétchène

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = En mars 2026, une partie du personnel a été évacuée par avion à cause de la guerre ; l’ambassade a continué à travailler.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Direction d’enquête du Comité d’enquête pour la République tchétchène

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Cette institution répond aux personnes réfugiées, pas aux lettres d’appel : une personne en fuite trouve les pages par pays du HCR sur help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Ce service dépend de ceux-là mêmes qui sont mis en cause : écrivez au Comité d’enquête à Moscou et demandez-lui de se saisir des affaires.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = L’entreprise a quitté la Russie en 2023 ; il reste donc peu à y demander.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = mouvement LGBT interdit comme extrémiste ; des lettres peuvent entraîner des poursuites pénales ; en Tchétchénie, enlèvements et meurtres

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Les lettres à Grozny ne protègent personne et peuvent mettre des familles en danger : écrivez aux institutions fédérales, qui ont le pouvoir d’enquêter.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Les lettres à la Chambre des communes n’ont pas besoin de timbre à l’intérieur du Canada.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = Beaucoup de diplomates ont été expulsés en mars 2022 ; l’ambassade elle-même fonctionne toujours.

# Mejlis
said-mejlis = Mejlis (parlement)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Ministre des Affaires étrangères de la Fédération de Russie

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Ministre de l’Intérieur de la Fédération de Russie

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Ministre de la Justice de la Fédération de Russie

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Ministère des affaires étrangères

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = La plus grande partie du personnel a été expulsée en juillet 2022.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = On ne connaît aucun de ses membres qui interpelle le gouvernement.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Bureau des institutions démocratiques et des droits de l’homme de l’OSCE

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Haut-Commissariat des Nations Unies aux droits de l’homme

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Haut-Commissariat des Nations Unies pour les réfugiés

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Une seule chambre depuis le 1er juillet 2026, élue sur des listes de partis.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Seuls les proches d’une personne disparue, ou une organisation qui agit pour eux avec leur accord, peuvent y présenter un cas.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Seul votre propre parlementaire répond : indiquez vos nom complet, adresse et code postal.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Ouverte en 2024 ; aucune adresse précise n’a encore été trouvée.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Ouverte en 2025 ; aucune adresse précise n’a encore été trouvée.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Mission permanente d’observation du Saint-Siège auprès des Nations Unies

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Mission permanente d’observation de l’État de Palestine auprès des Nations Unies

# President of the Russian Federation
said-president-of-the-russian-federation = Présidence de la Fédération de Russie

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Procureur général de la Fédération de Russie

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = Les relations ont été réduites au niveau de chargé d’affaires en février 2023.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = Les relations ont été réduites au niveau de chargé d’affaires en janvier 2023.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Rouverte en 2025 ; aucune adresse précise n’a encore été trouvée.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Rouverte en décembre 2023 ; aucune adresse précise n’a encore été trouvée.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Représentation de la Fédération de Russie auprès de l’Autorité nationale palestinienne

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Bureau de représentation de la Commission de coordination Moscou-Taipei

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = La Russie ne reconnaît pas le Kosovo et n’y a pas d’ambassade.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = La Russie n’a pas d’ambassade à Taïwan, seulement une commission sans statut diplomatique.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Section des intérêts de la Fédération de Russie près l’ambassade de Suisse en Géorgie

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = les forces armées russes et les sous-traitants militaires russes agissent en toute impunité

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = Six diplomates ont été expulsés en septembre 2022 et la section consulaire a fermé.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = Les Îles Salomon n’avaient pas de relations diplomatiques avec la Russie en janvier 2023.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Sous-commission des droits de l’homme du Parlement européen

# Supreme People's Assembly
said-supreme-people-s-assembly = Assemblée populaire suprême

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = pouvoir des talibans, flagellation et mort

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Le Congrès élu le 4 octobre 2026 prend ses fonctions le 1er février 2027.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Les États fédérés de Micronésie ont rompu leurs relations avec la Russie en février 2022.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = L’ambassadeur a été expulsé en avril 2022 ; un chargé d’affaires dirige l’ambassade.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Les autorités de facto punissent elles-mêmes ce que cette lettre défend : aucune lettre ne doit leur parvenir.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = L’ambassade a quitté Khartoum en juillet 2023 et travaille depuis Port-Soudan : n’envoyez pas de lettres à l’ancienne adresse de Khartoum.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = L’ambassade s’est installée dans un nouveau bâtiment avant avril 2022 ; la nouvelle adresse n’a pas été trouvée, et celle qui figure encore dans les annuaires est l’ancienne.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = L’ambassade a été réduite à un petit effectif en avril 2022.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = L’ambassade a été réduite à un petit effectif en août 2023.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = L’ambassade a été évacuée en 2014 et a rouvert à Tripoli en 2023 ; sa nouvelle adresse n’a pas été trouvée.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = L’ambassade travaille à un niveau inférieur et avec peu de personnel depuis 2023.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = L’ambassade travaille avec peu de personnel ; sa section consulaire a fermé en septembre 2023.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Le personnel de l’ambassade a quitté Sanaa en décembre 2017 et l’ambassadeur travaille depuis Riyad : le courrier adressé à Sanaa ne parvient à personne.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = La page indique votre circonscription ; la personne qui la représente figure ensuite dans la liste des membres.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = La page demande le code postal dans un formulaire.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = La liste de la poste elle-même, du 3 mars 2026, indiquait encore la Russie comme fermée ; d’après un compte rendu de mai 2026, ce n’est plus le cas. Consultez sa liste d’alertes de service avant de poster.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = L’effectif est plafonné et l’accueil restreint depuis février 2023.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = L’effectif est plafonné depuis 2021.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = Le personnel a été réduit en 2022.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Il n’y a pas de circonscriptions : écrivez aux membres chargés des affaires étrangères.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Il y a deux chambres depuis le 27 juillet 2026.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = Il n’y a pas d’ambassade de Russie en Russie même.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Cette ambassade auprès du Saint-Siège se trouve à Rome, en territoire italien, et n’est pas l’ambassade en Italie.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = C’est une représentation auprès de l’Autorité palestinienne, pas une ambassade.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Cette institution a répété les démentis des autorités tchétchènes : ce n’est pas une adresse où demander de l’aide ou envoyer un appel.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Ce parlement a été élu sous un régime militaire en décembre 2025 et janvier 2026.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Il existe deux autorités rivales ; la Chambre des représentants siège dans l’est.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Deux sénateurs ou sénatrices pour chaque État ; la page permet de choisir l’État. Les membres élus le 3 novembre 2026 prennent leurs fonctions le 3 janvier 2027.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Expert indépendant de l’ONU sur l’orientation sexuelle et l’identité de genre

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Rapporteur spécial de l’ONU sur la situation des droits de l’homme dans la Fédération de Russie

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Rapporteur spécial de l’ONU sur la torture

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Groupe de travail de l’ONU sur les disparitions forcées ou involontaires

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = L’Ukraine a rompu ses relations avec la Russie le 24 février 2022 ; aucun État tiers n’y représente la Russie.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = État autoritaire, fichage des personnes LGBT par la police ; proche allié de la Russie

# criminalised
said-criminalised = relations homosexuelles pénalisées

# criminalised (men)
said-criminalised-men = relations homosexuelles pénalisées (entre hommes)

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = relations homosexuelles pénalisées (entre hommes), pas d’espace civique sûr

# criminalised (men), not enforced
said-criminalised-men-not-enforced = relations homosexuelles pénalisées (entre hommes), loi non appliquée

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = relations homosexuelles pénalisées (entre hommes), loi non appliquée en matière d’expression

# criminalised (men); violence
said-criminalised-men-violence = relations homosexuelles pénalisées (entre hommes) ; violences

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = relations homosexuelles de nouveau pénalisées depuis mars 2025

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = relations homosexuelles pénalisées à Gaza, violences contre les personnes LGBT, guerre

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = relations homosexuelles pénalisées, avec des arrestations, poursuites pour promotion de l’homosexualité

# criminalised with crackdowns
said-criminalised-with-crackdowns = relations homosexuelles pénalisées, avec des campagnes de répression

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = relations homosexuelles pénalisées, avec des campagnes de répression contre la promotion de l’homosexualité

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = relations homosexuelles pénalisées, avec des arrestations fréquentes

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = relations homosexuelles et leur promotion pénalisées depuis 2024 ; junte alliée à la Russie, présence de forces russes

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = relations homosexuelles et leur promotion pénalisées depuis 2025 ; junte alliée à la Russie

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = relations homosexuelles pénalisées, avec des poursuites ; délits d’expression

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = relations homosexuelles pénalisées, avec quelques poursuites

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = relations homosexuelles pénalisées, des groupes armés détiennent des activistes

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = relations homosexuelles pénalisées, des groupes armés tuent

# criminalised, civil war
said-criminalised-civil-war = relations homosexuelles pénalisées, guerre civile

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = relations homosexuelles pénalisées, régime militaire allié à la Russie

# criminalised, no free expression
said-criminalised-no-free-expression = relations homosexuelles pénalisées, pas de liberté d’expression

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = relations homosexuelles pénalisées, pas de liberté d’expression, allié de la Russie

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = relations homosexuelles pénalisées, pas de liberté de parole à ce sujet

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = relations homosexuelles pénalisées, pas d’espace civique sûr

# criminalised, not enforced
said-criminalised-not-enforced = relations homosexuelles pénalisées, loi non appliquée

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = relations homosexuelles pénalisées, loi en règle générale non appliquée

# criminalised, speech offences
said-criminalised-speech-offences = relations homosexuelles pénalisées, délits d’expression

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = relations homosexuelles pénalisées, situation instable en matière de sécurité

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = relations homosexuelles pénalisées ; contenus LGBT interdits

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = relations homosexuelles pénalisées ; un projet de loi punirait la défense des droits LGBT

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = relations homosexuelles pénalisées ; activiste tué en 2023

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = relations homosexuelles pénalisées ; des activistes ont été arrêtés pour promotion de l’homosexualité

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = relations homosexuelles pénalisées ; des activistes ont été assassinés en 2016

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = relations homosexuelles pénalisées ; la défense des droits LGBT est tolérée

# criminalised; ally of Russia
said-criminalised-ally-of-russia = relations homosexuelles pénalisées ; allié de la Russie

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = relations homosexuelles pénalisées ; accusations de blasphème et violences commises par des foules

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = relations homosexuelles pénalisées ; hostilité envers les activistes

# criminalised; military-led state
said-criminalised-military-led-state = relations homosexuelles pénalisées ; État dirigé par des militaires

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = relations homosexuelles pénalisées ; rarement de poursuites pour des lettres privées

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = peine de mort et poursuites contre toute défense des droits LGBT

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = peine de mort inscrite dans la loi, arrestations

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = peine de mort inscrite dans la loi, loi sur la sédition

# death penalty, armed groups
said-death-penalty-armed-groups = peine de mort, groupes armés

# death penalty, no free speech
said-death-penalty-no-free-speech = peine de mort, pas de liberté de parole

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = loi contre les contenus LGBT destinés aux mineurs ; proche allié de la Russie

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = relations homosexuelles légales et protégées, mais poursuites pénales contre la dissidence ; allié de la Russie

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = relations homosexuelles légales, État autoritaire ; partenaire de la Russie

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = relations homosexuelles légales, mais activisme sous contrôle policier ; partenaire de la Russie

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = relations homosexuelles légales, mais poursuites contre des activistes et des marches des fiertés ; projets de loi répétés contre la promotion de thèmes LGBT

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = relations homosexuelles légales, mais les activistes sont poursuivis ; État autoritaire

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = relations homosexuelles légales, mais délits de mœurs et d’expression

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = relations homosexuelles légales, mais des lettres politiques peuvent attirer la police ; partenaire de la Russie

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = relations homosexuelles légales, mais répression politique ; partenaire de la Russie

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = relations homosexuelles légales, mais délits d’expression et fermeture d’organisations

# legal, limited civic space
said-legal-limited-civic-space = relations homosexuelles légales, espace civique limité

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = relations homosexuelles légales, État à parti unique ; partenaire de la Russie

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = relations homosexuelles légales ; autorités de la Republika Srpska proches de la Russie

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = relations homosexuelles légales ; les services de sécurité russes sont actifs dans le pays

# legal; bills to criminalise
said-legal-bills-to-criminalise = relations homosexuelles légales ; projets de loi pour les pénaliser

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = relations homosexuelles légales ; violences des gangs, pas d’État qui fonctionne

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = relations homosexuelles légales ; gouvernement proche de la Russie, médias hostiles

# legal; hostile climate
said-legal-hostile-climate = relations homosexuelles légales ; climat hostile

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = relations homosexuelles légales ; régime militaire depuis novembre 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = relations homosexuelles légales ; État dirigé par des militaires depuis octobre 2025, nouveaux liens avec la Russie

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = relations homosexuelles légales ; régime d’exception, gouvernement hostile

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = relations homosexuelles légales ; vague d’agressions en 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = régime militaire allié à la Russie ; un projet de code pénal punirait les actes homosexuels et tout soutien, issue inconnue

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = aucune liberté d’expression ; allié de la Russie

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = pièges tendus par la police et prison pour les personnes LGBT ; délits d’expression

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = répression politique de toute dissidence ; allié de la Russie

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = loi d’avril 2026 contre la « propagande » LGBT et poursuites contre presque toute protestation ; le plus proche allié de la Russie

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = loi contre la « propagande » LGBT depuis 2025/26 (espace public, médias, internet) ; une lettre privée n’est pas expressément visée ; allié de la Russie

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = relations homosexuelles pénalisées au niveau provincial, climat hostile
