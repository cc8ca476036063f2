### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = la legge del 2014 punisce il sostegno ai gruppi LGBT con pene fino a 10 anni di carcere

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = legge del 2021 sui contenuti LGBT (giudicata illegittima dalla Corte di giustizia dell’UE nell’aprile 2026); le lettere non sono punite

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = la legge del 2023 punisce la promozione dell’omosessualità con pene fino a 20 anni di carcere

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = la legge del 2024 vieta la promozione di temi LGBT; finora nessun procedimento per lettere; leggi restrittive sulla società civile

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = la legge del 2024 punisce la promozione dell’omosessualità con anni di carcere

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = la legge del 2026 punisce la promozione dell’omosessualità, il sostegno e il finanziamento; arresti

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Una procedura riservata per le vittime e le persone che hanno conoscenza diretta dei fatti; le lettere del pubblico vengono scartate.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Un incendio ha gravemente danneggiato l’ambasciata nel febbraio 2022; non è stato possibile accertare se abbia ancora sede a questo indirizzo.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Un codice ZIP di cinque cifre può ricadere in più collegi elettorali; in tal caso la pagina chiede la via. I membri eletti il 3 novembre 2026 entrano in carica il 3 gennaio 2027.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = Nel novembre 2026 si sono tenute le elezioni generali: l’elenco dei membri può ancora cambiare. Le lettere ai membri non hanno bisogno di francobollo.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = Il Bhutan e la Russia non avevano relazioni diplomatiche nel gennaio 2023, perciò nessuna ambasciata russa è competente per il Bhutan.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Presidenza del Consiglio per la società civile e i diritti umani presso il Presidente della Federazione Russa

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Presidenza del Comitato investigativo della Federazione Russa

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Commissario per i diritti umani del Consiglio d’Europa

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Procedura di reclamo del Consiglio per i diritti umani dell’ONU

# European External Action Service
said-european-external-action-service = Servizio europeo per l’azione esterna

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Ufficio esecutivo del Segretario generale delle Nazioni Unite

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Quaranta membri del personale sono partiti nel luglio 2023.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = La Georgia ha rotto le relazioni con la Russia nel 2008; la Russia mantiene a Tbilisi una sezione d’interessi sotto bandiera svizzera.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Capo della Repubblica cecena

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Commissariato per i diritti umani nella Federazione Russa

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Commissariato per i diritti umani della Repubblica cecena

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = Nel marzo 2026 una parte del personale è stata evacuata in aereo a causa della guerra; l’ambasciata ha continuato a lavorare.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Direzione investigativa del Comitato investigativo per la Repubblica cecena

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Questo ufficio risponde alle persone rifugiate, non agli appelli: chi è in fuga trova le pagine per Paese dell’UNHCR su help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Questo ufficio dipende proprio dalle persone contro cui si reclama: scriva al Comitato investigativo a Mosca e chieda che si faccia carico dei casi.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = L’azienda ha lasciato la Russia nel 2023, perciò lì resta poco da chiederle.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = movimento LGBT vietato come estremista; le lettere possono portare a procedimenti penali; in Cecenia, rapimenti e uccisioni

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Le lettere a Groznyj non proteggono nessuno e possono mettere in pericolo delle famiglie: scriva agli uffici federali, che hanno il potere di indagare.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Le lettere alla Camera dei Comuni non richiedono affrancatura all’interno del Canada.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = Molti diplomatici sono stati espulsi nel marzo 2022; l’ambasciata in sé funziona ancora.

# Mejlis
said-mejlis = Mejlis (parlamento)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Ministero degli Affari Esteri della Federazione Russa

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Ministero dell’Interno della Federazione Russa

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Ministero della Giustizia della Federazione Russa

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Ministero degli Affari esteri

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = La maggior parte del personale è stata espulsa nel luglio 2022.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Non si conosce nessun suo membro che metta in discussione il governo.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Ufficio dell’OSCE per le istituzioni democratiche e i diritti umani

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Alto Commissariato delle Nazioni Unite per i diritti umani

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Alto Commissariato delle Nazioni Unite per i rifugiati

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Una sola camera dal 1° luglio 2026, eletta su liste di partito.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Solo i parenti di una persona scomparsa, o un’organizzazione che agisce per loro con il loro consenso, possono presentare qui un caso.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Risponde solo chi rappresenta il Suo collegio: indichi nome completo, indirizzo e codice postale.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Aperta nel 2024; non si è ancora trovato un indirizzo preciso.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Aperta nel 2025; non si è ancora trovato un indirizzo preciso.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Missione permanente di osservazione della Santa Sede presso le Nazioni Unite

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Missione permanente di osservazione dello Stato di Palestina presso le Nazioni Unite

# President of the Russian Federation
said-president-of-the-russian-federation = Presidenza della Federazione Russa

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Procura generale della Federazione Russa

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = Le relazioni sono state ridotte al livello di incaricato d’affari nel febbraio 2023.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = Le relazioni sono state ridotte al livello di incaricato d’affari nel gennaio 2023.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Riaperta nel 2025; non si è ancora trovato un indirizzo preciso.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Riaperta nel dicembre 2023; non si è ancora trovato un indirizzo preciso.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Rappresentanza della Federazione Russa presso l’Autorità Nazionale Palestinese

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Ufficio di rappresentanza della Commissione di coordinamento Mosca-Taipei

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = La Russia non riconosce il Kosovo e non vi ha un’ambasciata.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = La Russia non ha un’ambasciata a Taiwan, solo una commissione senza status diplomatico.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Sezione d’interessi della Federazione Russa presso l’Ambasciata di Svizzera in Georgia

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = le forze armate russe e i contractor militari russi agiscono impunemente

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = Sei diplomatici sono stati espulsi nel settembre 2022 e la sezione consolare è stata chiusa.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = Le Isole Salomone non avevano relazioni diplomatiche con la Russia nel gennaio 2023.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Sottocommissione per i diritti umani del Parlamento europeo

# Supreme People's Assembly
said-supreme-people-s-assembly = Assemblea popolare suprema

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = regime dei talebani, fustigazione e morte

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Il Congresso eletto il 4 ottobre 2026 entra in carica il 1° febbraio 2027.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Gli Stati Federati di Micronesia hanno rotto le relazioni con la Russia nel febbraio 2022.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = L’ambasciatore è stato espulso nell’aprile 2022; un incaricato d’affari dirige l’ambasciata.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Le stesse autorità de facto puniscono ciò che questa lettera difende: nessuna lettera deve arrivare a loro.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = L’ambasciata ha lasciato Khartum nel luglio 2023 e lavora da Port Sudan: non spedisca lettere al vecchio indirizzo di Khartum.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = L’ambasciata si è trasferita in un nuovo edificio prima dell’aprile 2022; il nuovo indirizzo non è stato trovato, e quello ancora stampato negli elenchi è vecchio.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = L’ambasciata è stata ridotta a un piccolo organico nell’aprile 2022.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = L’ambasciata è stata ridotta a un piccolo organico nell’agosto 2023.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = L’ambasciata è stata evacuata nel 2014 e ha riaperto a Tripoli nel 2023; il suo nuovo indirizzo non è stato trovato.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = L’ambasciata lavora a un livello inferiore e con poco personale dal 2023.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = L’ambasciata lavora con poco personale; la sua sezione consolare ha chiuso nel settembre 2023.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Il personale dell’ambasciata ha lasciato Sana’a nel dicembre 2017 e l’ambasciatore lavora da Riad: la posta per Sana’a non raggiunge nessuno.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = La pagina indica il Suo collegio; chi lo rappresenta si trova poi nell’elenco dei membri.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = La pagina chiede il codice postale in un modulo.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = L’elenco stesso del servizio postale, del 3 marzo 2026, indicava ancora la Russia come chiusa; secondo un resoconto del maggio 2026 non è più così. Guardi il suo elenco di avvisi di servizio prima di spedire.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Dal febbraio 2023 il numero dei dipendenti è limitato e il ricevimento del pubblico è ristretto.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = Il numero dei dipendenti è limitato dal 2021.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = Il personale è stato ridotto nel 2022.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Non ci sono collegi elettorali: scriva ai membri che si occupano di affari esteri.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Ci sono due camere dal 27 luglio 2026.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = In Russia non c’è un’ambasciata russa.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Questa ambasciata presso la Santa Sede si trova a Roma, su suolo italiano, e non è l’ambasciata in Italia.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Questa è una rappresentanza presso l’Autorità Palestinese, non un’ambasciata.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Questo ufficio ha ripetuto le smentite delle autorità cecene: non è un indirizzo a cui chiedere aiuto o rivolgere un appello.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Questo parlamento è stato eletto sotto un regime militare nel dicembre 2025 e nel gennaio 2026.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Esistono due autorità rivali; la Camera dei rappresentanti ha sede nell’est.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Due seggi al Senato per ogni Stato; la pagina permette di scegliere lo Stato. I membri eletti il 3 novembre 2026 entrano in carica il 3 gennaio 2027.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Esperto indipendente dell’ONU sull’orientamento sessuale e l’identità di genere

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Relatore speciale dell’ONU sui diritti umani nella Federazione Russa

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Relatore speciale dell’ONU sulla tortura

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Gruppo di lavoro dell’ONU sulle sparizioni forzate o involontarie

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = L’Ucraina ha rotto le relazioni con la Russia il 24 febbraio 2022; nessuno Stato terzo vi rappresenta la Russia.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = Stato autoritario, schedature di persone LGBT da parte della polizia; stretto alleato della Russia

# criminalised
said-criminalised = rapporti omosessuali criminalizzati

# criminalised (men)
said-criminalised-men = rapporti omosessuali criminalizzati (tra uomini)

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = rapporti omosessuali criminalizzati (tra uomini), nessuno spazio civico sicuro

# criminalised (men), not enforced
said-criminalised-men-not-enforced = rapporti omosessuali criminalizzati (tra uomini), legge non applicata

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = rapporti omosessuali criminalizzati (tra uomini), legge non applicata in materia di espressione

# criminalised (men); violence
said-criminalised-men-violence = rapporti omosessuali criminalizzati (tra uomini); violenze

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = rapporti omosessuali di nuovo criminalizzati dal marzo 2025

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = rapporti omosessuali criminalizzati a Gaza, violenze contro le persone LGBT, guerra

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = rapporti omosessuali criminalizzati, con arresti; procedimenti penali per promozione dell’omosessualità

# criminalised with crackdowns
said-criminalised-with-crackdowns = rapporti omosessuali criminalizzati, con campagne di repressione

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = rapporti omosessuali criminalizzati, con campagne di repressione contro la promozione dell’omosessualità

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = rapporti omosessuali criminalizzati, con arresti frequenti

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = rapporti omosessuali e loro promozione criminalizzati dal 2024; giunta alleata della Russia, presenza di forze russe

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = rapporti omosessuali e loro promozione criminalizzati dal 2025; giunta alleata della Russia

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = rapporti omosessuali criminalizzati, con procedimenti penali; reati d’opinione

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = rapporti omosessuali criminalizzati, con alcuni procedimenti penali

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = rapporti omosessuali criminalizzati, gruppi armati detengono attivisti

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = rapporti omosessuali criminalizzati, gruppi armati uccidono

# criminalised, civil war
said-criminalised-civil-war = rapporti omosessuali criminalizzati, guerra civile

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = rapporti omosessuali criminalizzati, regime militare alleato della Russia

# criminalised, no free expression
said-criminalised-no-free-expression = rapporti omosessuali criminalizzati, nessuna libertà di espressione

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = rapporti omosessuali criminalizzati, nessuna libertà di espressione, alleato della Russia

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = rapporti omosessuali criminalizzati, nessuna libertà di parola sul tema

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = rapporti omosessuali criminalizzati, nessuno spazio civico sicuro

# criminalised, not enforced
said-criminalised-not-enforced = rapporti omosessuali criminalizzati, legge non applicata

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = rapporti omosessuali criminalizzati, legge di norma non applicata

# criminalised, speech offences
said-criminalised-speech-offences = rapporti omosessuali criminalizzati, reati d’opinione

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = rapporti omosessuali criminalizzati, situazione di sicurezza instabile

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = rapporti omosessuali criminalizzati; contenuti LGBT vietati

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = rapporti omosessuali criminalizzati; un disegno di legge punirebbe la difesa dei diritti LGBT

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = rapporti omosessuali criminalizzati; attivista ucciso nel 2023

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = rapporti omosessuali criminalizzati; attivisti arrestati per promozione dell’omosessualità

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = rapporti omosessuali criminalizzati; attivisti assassinati nel 2016

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = rapporti omosessuali criminalizzati; la difesa dei diritti LGBT è tollerata

# criminalised; ally of Russia
said-criminalised-ally-of-russia = rapporti omosessuali criminalizzati; alleato della Russia

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = rapporti omosessuali criminalizzati; accuse di blasfemia e violenza della folla

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = rapporti omosessuali criminalizzati; ostilità contro chi fa attivismo

# criminalised; military-led state
said-criminalised-military-led-state = rapporti omosessuali criminalizzati; Stato guidato da militari

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = rapporti omosessuali criminalizzati; lettere private raramente perseguite

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = pena di morte e procedimenti penali contro ogni difesa dei diritti LGBT

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = pena di morte prevista dalla legge, arresti

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = pena di morte prevista dalla legge, legge sulla sedizione

# death penalty, armed groups
said-death-penalty-armed-groups = pena di morte, gruppi armati

# death penalty, no free speech
said-death-penalty-no-free-speech = pena di morte, nessuna libertà di parola

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = legge contro i contenuti LGBT per minori; stretto alleato della Russia

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = rapporti omosessuali legali e tutelati, ma il dissenso è perseguito penalmente; alleato della Russia

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = rapporti omosessuali legali, Stato autoritario; partner della Russia

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = rapporti omosessuali legali, ma attivismo sotto controllo di polizia; partner della Russia

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = rapporti omosessuali legali, ma attivisti e Pride sono perseguiti penalmente; ripetuti disegni di legge contro la promozione di temi LGBT

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = rapporti omosessuali legali, ma gli attivisti sono perseguiti penalmente; Stato autoritario

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = rapporti omosessuali legali, ma reati contro la morale e d’opinione

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = rapporti omosessuali legali, ma le lettere politiche possono attirare la polizia; partner della Russia

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = rapporti omosessuali legali, ma repressione politica; partner della Russia

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = rapporti omosessuali legali, ma reati d’opinione e chiusura di organizzazioni

# legal, limited civic space
said-legal-limited-civic-space = rapporti omosessuali legali, spazio civico limitato

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = rapporti omosessuali legali, Stato a partito unico; partner della Russia

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = rapporti omosessuali legali; autorità della Repubblica Srpska vicine alla Russia

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = rapporti omosessuali legali; i servizi di sicurezza russi sono attivi nel Paese

# legal; bills to criminalise
said-legal-bills-to-criminalise = rapporti omosessuali legali; disegni di legge per criminalizzarli

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = rapporti omosessuali legali; violenza delle bande, nessuno Stato funzionante

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = rapporti omosessuali legali; governo vicino alla Russia, media ostili

# legal; hostile climate
said-legal-hostile-climate = rapporti omosessuali legali; clima ostile

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = rapporti omosessuali legali; regime militare dal novembre 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = rapporti omosessuali legali; Stato guidato da militari dall’ottobre 2025, nuovi legami con la Russia

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = rapporti omosessuali legali; regime di eccezione, governo ostile

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = rapporti omosessuali legali; ondata di aggressioni nel 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = regime militare alleato della Russia; un progetto di codice penale punirebbe gli atti omosessuali e ogni sostegno, esito sconosciuto

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = nessuna libertà di espressione; alleato della Russia

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = trappole della polizia e carcere per le persone LGBT; reati d’opinione

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = repressione politica di ogni dissenso; alleato della Russia

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = legge dell’aprile 2026 contro la «propaganda» LGBT e procedimenti penali per quasi ogni protesta; il più stretto alleato della Russia

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = legge contro la «propaganda» LGBT dal 2025/26 (spazio pubblico, media, internet); una lettera privata non vi rientra espressamente; alleato della Russia

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = rapporti omosessuali criminalizzati a livello provinciale, clima ostile
