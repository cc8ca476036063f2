### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = das Gesetz von 2014 bestraft die Unterstützung von LGBT-Gruppen mit bis zu 10 Jahren Haft

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = Gesetz von 2021 über LGBT-Inhalte (vom Gerichtshof der EU im April 2026 für rechtswidrig befunden); Briefe werden nicht bestraft

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = das Gesetz von 2023 bestraft Werbung für Homosexualität mit bis zu 20 Jahren Haft

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = das Gesetz von 2024 verbietet Werbung für LGBT-Themen; Briefe bisher nicht strafrechtlich verfolgt; einschränkende Gesetze zur Zivilgesellschaft

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = das Gesetz von 2024 bestraft Werbung für Homosexualität mit Jahren im Gefängnis

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = das Gesetz von 2026 bestraft Werbung für Homosexualität, Unterstützung und Finanzierung; Festnahmen

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Ein vertrauliches Verfahren für Opfer und für Menschen mit unmittelbarer Kenntnis; Briefe aus der Öffentlichkeit werden aussortiert.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Ein Brand hat die Botschaft im Februar 2022 schwer beschädigt; ob sie noch unter dieser Anschrift sitzt, ließ sich nicht feststellen.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Eine fünfstellige Postleitzahl (ZIP) kann in mehreren Wahlkreisen liegen; die Seite fragt dann nach der Straße. Die am 3. November 2026 gewählten Mitglieder treten ihr Amt am 3. Januar 2027 an.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = Im November 2026 fand eine Parlamentswahl statt: Die Liste der Mitglieder kann sich noch ändern. Briefe an Mitglieder brauchen keine Briefmarke.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = Bhutan und Russland hatten im Januar 2023 keine diplomatischen Beziehungen; daher ist keine russische Botschaft für Bhutan zuständig.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Vorsitz des Rates für Zivilgesellschaft und Menschenrechte beim Präsidenten der Russischen Föderation

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Vorsitz des Ermittlungskomitees der Russischen Föderation

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Menschenrechtskommissariat des Europarats

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Beschwerdeverfahren des UN-Menschenrechtsrats

# European External Action Service
said-european-external-action-service = Europäischer Auswärtiger Dienst

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Exekutivbüro des Generalsekretärs der Vereinten Nationen

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Vierzig Angehörige des Personals sind im Juli 2023 abgereist.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Georgien hat die Beziehungen zu Russland 2008 abgebrochen; Russland unterhält in Tiflis eine Interessenvertretung unter Schweizer Flagge.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Oberhaupt der Tschetschenischen Republik

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Menschenrechtsbeauftragte oder Menschenrechtsbeauftragter der Russischen Föderation

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Menschenrechtsbeauftragte oder Menschenrechtsbeauftragter der Tschetschenischen Republik

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = Im März 2026 wurde ein Teil des Personals wegen des Krieges ausgeflogen; die Botschaft arbeitete weiter.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Ermittlungsdirektion des Ermittlungskomitees für die Tschetschenische Republik

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Diese Stelle antwortet Geflüchteten, nicht auf Appelle: Wer auf der Flucht ist, findet ihre Länderseiten unter help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Diese Stelle untersteht genau denen, über die Beschwerde geführt wird: Schreiben Sie an das Ermittlungskomitee in Moskau und bitten Sie es, die Fälle an sich zu ziehen.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = Das Unternehmen hat Russland 2023 verlassen; dort bleibt also wenig, worum man bitten könnte.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = LGBT-Bewegung als extremistisch verboten; Briefe können Strafverfahren nach sich ziehen; in Tschetschenien Entführung und Tötung

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Briefe nach Grosny schützen niemanden und können Familien gefährden: Schreiben Sie an die föderalen Stellen, die zu Ermittlungen befugt sind.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Briefe an das Unterhaus brauchen innerhalb Kanadas kein Porto.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = Im März 2022 wurden viele Diplomatinnen und Diplomaten ausgewiesen; die Botschaft selbst arbeitet noch.

# Mejlis
said-mejlis = Medschlis (Parlament)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Ministerium für auswärtige Angelegenheiten der Russischen Föderation

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Ministerium für innere Angelegenheiten der Russischen Föderation

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Ministerium der Justiz der Russischen Föderation

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Außenministerium

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = Der größte Teil des Personals wurde im Juli 2022 ausgewiesen.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Von keinem seiner Mitglieder ist bekannt, dass es die Regierung zur Rede stellt.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = OSZE-Büro für demokratische Institutionen und Menschenrechte

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Hochkommissariat der Vereinten Nationen für Menschenrechte

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Hochkommissariat der Vereinten Nationen für Flüchtlinge

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Seit dem 1. Juli 2026 eine einzige Kammer, gewählt über Parteilisten.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Nur Angehörige einer verschwundenen Person oder eine Organisation, die mit ihrer Zustimmung für sie handelt, können hier einen Fall vorbringen.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Nur Ihr eigenes Parlamentsmitglied antwortet: Geben Sie Ihren vollen Namen, Ihre Anschrift und Ihre Postleitzahl an.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = 2024 eröffnet; eine Straßenanschrift wurde noch nicht gefunden.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = 2025 eröffnet; eine Straßenanschrift wurde noch nicht gefunden.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Ständige Beobachtermission des Heiligen Stuhls bei den Vereinten Nationen

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Ständige Beobachtermission des Staates Palästina bei den Vereinten Nationen

# President of the Russian Federation
said-president-of-the-russian-federation = Präsident der Russischen Föderation

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Generalstaatsanwaltschaft der Russischen Föderation

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = Die Beziehungen wurden im Februar 2023 auf die Ebene von Geschäftsträgern herabgestuft.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = Die Beziehungen wurden im Januar 2023 auf die Ebene von Geschäftsträgern herabgestuft.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = 2025 wiedereröffnet; eine Straßenanschrift wurde noch nicht gefunden.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Im Dezember 2023 wiedereröffnet; eine Straßenanschrift wurde noch nicht gefunden.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Vertretung der Russischen Föderation bei der Palästinensischen Autonomiebehörde

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Vertretung der Moskau-Taipeh-Koordinierungskommission

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Russland erkennt den Kosovo nicht an und hat dort keine Botschaft.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = Russland hat in Taiwan keine Botschaft, nur eine Kommission ohne diplomatischen Status.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Interessenvertretung der Russischen Föderation bei der Botschaft der Schweiz in Georgien

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = russische Streitkräfte und russische Militärdienstleister agieren ungestraft

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = Im September 2022 wurden sechs Angehörige des diplomatischen Personals ausgewiesen, und die Konsularabteilung wurde geschlossen.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = Die Salomonen hatten im Januar 2023 keine diplomatischen Beziehungen zu Russland.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Unterausschuss Menschenrechte des Europäischen Parlaments

# Supreme People's Assembly
said-supreme-people-s-assembly = Oberste Volksversammlung

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = Herrschaft der Taliban, Auspeitschung und Tod

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Der am 4. Oktober 2026 gewählte Kongress tritt sein Amt am 1. Februar 2027 an.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Die Föderierten Staaten von Mikronesien haben die Beziehungen zu Russland im Februar 2022 abgebrochen.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = Der Botschafter wurde im April 2022 ausgewiesen; ein Geschäftsträger leitet die Botschaft.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Die De-facto-Behörden selbst bestrafen, wofür dieser Brief eintritt: Kein Brief soll sie erreichen.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = Die Botschaft hat Khartum im Juli 2023 verlassen und arbeitet von Port Sudan aus: Schicken Sie keine Briefe an die alte Anschrift in Khartum.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = Die Botschaft ist vor April 2022 in ein neues Gebäude gezogen; die neue Anschrift wurde nicht gefunden, und die noch in Verzeichnissen gedruckte ist die alte.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = Die Botschaft wurde im April 2022 auf wenige Beschäftigte verkleinert.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = Die Botschaft wurde im August 2023 auf wenige Beschäftigte verkleinert.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = Die Botschaft wurde 2014 evakuiert und 2023 in Tripolis wiedereröffnet; ihre neue Anschrift wurde nicht gefunden.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = Die Botschaft arbeitet seit 2023 auf niedrigerer Ebene und mit wenig Personal.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = Die Botschaft arbeitet mit wenig Personal; ihre Konsularabteilung wurde im September 2023 geschlossen.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Das Personal der Botschaft hat Sanaa im Dezember 2017 verlassen, und der Botschafter arbeitet von Riad aus: Post nach Sanaa erreicht niemanden.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = Die Seite nennt Ihren Wahlkreis; das dort gewählte Mitglied steht dann auf der Liste der Mitglieder.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = Die Seite nimmt die Postleitzahl in einem Formular entgegen.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = Die eigene Liste der Post vom 3. März 2026 führte Russland noch als gesperrt auf; nach einem Bericht vom Mai 2026 tut sie das nicht mehr. Sehen Sie in ihrer Liste der Servicemeldungen nach, bevor Sie etwas abschicken.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Seit Februar 2023 ist die Zahl der Beschäftigten begrenzt und der Publikumsverkehr eingeschränkt.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = Die Zahl der Beschäftigten ist seit 2021 begrenzt.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = Das Personal wurde 2022 verringert.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Es gibt keine Wahlkreise: Schreiben Sie an die Mitglieder, die für auswärtige Angelegenheiten zuständig sind.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Seit dem 27. Juli 2026 gibt es zwei Kammern.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = In Russland selbst gibt es keine russische Botschaft.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Diese Botschaft beim Heiligen Stuhl liegt in Rom, auf italienischem Boden, und ist nicht die Botschaft in Italien.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Dies ist eine Vertretung bei der Palästinensischen Behörde, keine Botschaft.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Diese Stelle hat die Dementis der tschetschenischen Behörden wiederholt: Sie ist keine Adresse für Hilfe oder für einen Appell.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Dieses Parlament wurde im Dezember 2025 und Januar 2026 unter Militärherrschaft gewählt.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Es gibt zwei rivalisierende Führungen; das Repräsentantenhaus tagt im Osten.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Zwei Senatsmitglieder für jeden Bundesstaat; auf der Seite lässt sich der Bundesstaat auswählen. Die am 3. November 2026 gewählten Mitglieder treten ihr Amt am 3. Januar 2027 an.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Unabhängige Expertin oder Unabhängiger Experte der UN für sexuelle Orientierung und Geschlechtsidentität

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = UN-Sonderberichterstattung über die Menschenrechte in der Russischen Föderation

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = UN-Sonderberichterstattung über Folter

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = UN-Arbeitsgruppe gegen gewaltsames oder unfreiwilliges Verschwindenlassen

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Die Ukraine hat die Beziehungen zu Russland am 24. Februar 2022 abgebrochen; kein Drittstaat vertritt Russland dort.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = autoritärer Staat, Polizeiregister über LGBT-Personen; enger Verbündeter Russlands

# criminalised
said-criminalised = gleichgeschlechtliche Handlungen strafbar

# criminalised (men)
said-criminalised-men = gleichgeschlechtliche Handlungen strafbar (unter Männern)

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = gleichgeschlechtliche Handlungen strafbar (unter Männern), kein sicherer zivilgesellschaftlicher Raum

# criminalised (men), not enforced
said-criminalised-men-not-enforced = gleichgeschlechtliche Handlungen strafbar (unter Männern), Gesetz nicht angewandt

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = gleichgeschlechtliche Handlungen strafbar (unter Männern), Gesetz nicht gegen Äußerungen angewandt

# criminalised (men); violence
said-criminalised-men-violence = gleichgeschlechtliche Handlungen strafbar (unter Männern); Gewalt

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = gleichgeschlechtliche Handlungen seit März 2025 wieder strafbar

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = gleichgeschlechtliche Handlungen in Gaza strafbar, Gewalt gegen LGBT-Personen, Krieg

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = gleichgeschlechtliche Handlungen strafbar, Festnahmen, Strafverfolgung wegen Werbung für Homosexualität

# criminalised with crackdowns
said-criminalised-with-crackdowns = gleichgeschlechtliche Handlungen strafbar, hartes Vorgehen der Behörden

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = gleichgeschlechtliche Handlungen strafbar, hartes Vorgehen gegen Werbung für Homosexualität

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = gleichgeschlechtliche Handlungen strafbar, häufige Festnahmen

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = gleichgeschlechtliche Handlungen und Werbung dafür seit 2024 strafbar; mit Russland verbündete Junta, russische Truppen im Land

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = gleichgeschlechtliche Handlungen und Werbung dafür seit 2025 strafbar; mit Russland verbündete Junta

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = gleichgeschlechtliche Handlungen strafbar, Strafverfolgung; Äußerungsdelikte

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = gleichgeschlechtliche Handlungen strafbar, vereinzelt Strafverfolgung

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = gleichgeschlechtliche Handlungen strafbar, bewaffnete Gruppen halten Aktivistinnen und Aktivisten fest

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = gleichgeschlechtliche Handlungen strafbar, bewaffnete Gruppen töten

# criminalised, civil war
said-criminalised-civil-war = gleichgeschlechtliche Handlungen strafbar, Bürgerkrieg

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = gleichgeschlechtliche Handlungen strafbar, mit Russland verbündete Militärherrschaft

# criminalised, no free expression
said-criminalised-no-free-expression = gleichgeschlechtliche Handlungen strafbar, keine freie Meinungsäußerung

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = gleichgeschlechtliche Handlungen strafbar, keine freie Meinungsäußerung, Verbündeter Russlands

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = gleichgeschlechtliche Handlungen strafbar, keine freie Rede zu diesem Thema

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = gleichgeschlechtliche Handlungen strafbar, kein sicherer zivilgesellschaftlicher Raum

# criminalised, not enforced
said-criminalised-not-enforced = gleichgeschlechtliche Handlungen strafbar, Gesetz nicht angewandt

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = gleichgeschlechtliche Handlungen strafbar, Gesetz in der Regel nicht angewandt

# criminalised, speech offences
said-criminalised-speech-offences = gleichgeschlechtliche Handlungen strafbar, Äußerungsdelikte

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = gleichgeschlechtliche Handlungen strafbar, instabile Sicherheitslage

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = gleichgeschlechtliche Handlungen strafbar; LGBT-Inhalte verboten

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = gleichgeschlechtliche Handlungen strafbar; ein Gesetzentwurf würde das Eintreten für LGBT-Rechte bestrafen

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = gleichgeschlechtliche Handlungen strafbar; 2023 wurde ein Aktivist getötet

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = gleichgeschlechtliche Handlungen strafbar; Aktivistinnen und Aktivisten wurden wegen Werbung für Homosexualität festgenommen

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = gleichgeschlechtliche Handlungen strafbar; 2016 wurden Aktivisten ermordet

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = gleichgeschlechtliche Handlungen strafbar; das Eintreten für LGBT-Rechte wird geduldet

# criminalised; ally of Russia
said-criminalised-ally-of-russia = gleichgeschlechtliche Handlungen strafbar; Verbündeter Russlands

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = gleichgeschlechtliche Handlungen strafbar; Blasphemievorwürfe und Gewalt durch Mobs

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = gleichgeschlechtliche Handlungen strafbar; Feindseligkeit gegen Aktivistinnen und Aktivisten

# criminalised; military-led state
said-criminalised-military-led-state = gleichgeschlechtliche Handlungen strafbar; vom Militär geführter Staat

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = gleichgeschlechtliche Handlungen strafbar; private Briefe selten strafrechtlich verfolgt

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = Todesstrafe und Strafverfolgung für jedes Eintreten für LGBT-Rechte

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = Todesstrafe im Gesetz vorgesehen, Festnahmen

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = Todesstrafe im Gesetz vorgesehen, Aufruhrgesetz

# death penalty, armed groups
said-death-penalty-armed-groups = Todesstrafe, bewaffnete Gruppen

# death penalty, no free speech
said-death-penalty-no-free-speech = Todesstrafe, keine freie Rede

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = Gesetz gegen LGBT-Inhalte für Minderjährige; enger Verbündeter Russlands

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = gleichgeschlechtliche Handlungen legal und geschützt, aber Dissens wird strafrechtlich verfolgt; Verbündeter Russlands

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = gleichgeschlechtliche Handlungen legal, autoritärer Staat; Partner Russlands

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = gleichgeschlechtliche Handlungen legal, aber Aktivismus unter Polizeikontrolle; Partner Russlands

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = gleichgeschlechtliche Handlungen legal, aber Aktivistinnen, Aktivisten und Pride werden strafrechtlich verfolgt; wiederholt Gesetzentwürfe gegen Werbung für LGBT-Themen

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = gleichgeschlechtliche Handlungen legal, aber Aktivistinnen und Aktivisten werden strafrechtlich verfolgt; autoritärer Staat

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = gleichgeschlechtliche Handlungen legal, aber Sittlichkeits- und Äußerungsdelikte

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = gleichgeschlechtliche Handlungen legal, aber politische Briefe können die Polizei auf den Plan rufen; Partner Russlands

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = gleichgeschlechtliche Handlungen legal, aber politische Repression; Partner Russlands

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = gleichgeschlechtliche Handlungen legal, aber Äußerungsdelikte und Schließung von Organisationen

# legal, limited civic space
said-legal-limited-civic-space = gleichgeschlechtliche Handlungen legal, begrenzter zivilgesellschaftlicher Raum

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = gleichgeschlechtliche Handlungen legal, Einparteienstaat; Partner Russlands

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = gleichgeschlechtliche Handlungen legal; Behörden der Republika Srpska stehen Russland nahe

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = gleichgeschlechtliche Handlungen legal; russische Sicherheitsdienste sind im Land aktiv

# legal; bills to criminalise
said-legal-bills-to-criminalise = gleichgeschlechtliche Handlungen legal; Gesetzentwürfe, die sie unter Strafe stellen würden

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = gleichgeschlechtliche Handlungen legal; Bandengewalt, kein funktionierender Staat

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = gleichgeschlechtliche Handlungen legal; russlandnahe Regierung, feindselige Medien

# legal; hostile climate
said-legal-hostile-climate = gleichgeschlechtliche Handlungen legal; feindseliges Klima

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = gleichgeschlechtliche Handlungen legal; Militärherrschaft seit November 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = gleichgeschlechtliche Handlungen legal; seit Oktober 2025 vom Militär geführt, neue Verbindungen zu Russland

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = gleichgeschlechtliche Handlungen legal; Ausnahmezustand, feindselige Regierung

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = gleichgeschlechtliche Handlungen legal; Welle von Angriffen 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = mit Russland verbündete Militärherrschaft; Entwurf eines Strafgesetzbuchs würde gleichgeschlechtliche Handlungen und jede Unterstützung bestrafen, Ausgang unbekannt

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = keinerlei freie Meinungsäußerung; Verbündeter Russlands

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = Lockfallen der Polizei und Gefängnis für LGBT-Personen; Äußerungsdelikte

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = politische Unterdrückung jedes Dissenses; Verbündeter Russlands

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = Gesetz gegen LGBT-„Propaganda“ vom April 2026 und Strafverfolgung fast jeden Protests; engster Verbündeter Russlands

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = Gesetz gegen LGBT-„Propaganda“ seit 2025/26 (öffentlicher Raum, Medien, Internet); ein privater Brief ist nicht ausdrücklich erfasst; Verbündeter Russlands

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = gleichgeschlechtliche Handlungen auf Provinzebene strafbar, feindseliges Klima
