### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = ustawa z 2014 roku karze za wspieranie grup LGBT więzieniem do 10 lat

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = ustawa z 2021 roku o treściach na ten temat (uznana za bezprawną przez sąd UE w kwietniu 2026 roku); za listy się nie karze

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = ustawa z 2023 roku karze za propagowanie stosunków jednopłciowych więzieniem do 20 lat

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = ustawa z 2024 roku zakazuje propagowania stosunków jednopłciowych; za listy dotąd nie ścigano; ustawy ograniczające społeczeństwo obywatelskie

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = ustawa z 2024 roku karze za propagowanie stosunków jednopłciowych latami więzienia

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = ustawa z 2026 roku karze za propagowanie stosunków jednopłciowych, wspieranie i finansowanie; aresztowania

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = To poufna procedura dla ofiar i osób, które mają bezpośrednią wiedzę; listy od innych osób są odsiewane.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = W lutym 2022 roku pożar poważnie uszkodził ambasadę; nie udało się ustalić, czy nadal mieści się pod tym adresem.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Pięciocyfrowy kod pocztowy (ZIP) może obejmować kilka okręgów; strona pyta wtedy o ulicę. Osoby wybrane 3 listopada 2026 roku obejmują mandat 3 stycznia 2027 roku.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = W listopadzie 2026 roku odbyły się wybory powszechne: lista członków parlamentu może się jeszcze zmienić. Na listy do nich nie potrzeba znaczka.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = W styczniu 2023 roku Bhutan i Rosja nie utrzymywały stosunków dyplomatycznych, więc żadna ambasada Rosji nie odpowiada za Bhutan.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Przewodniczący Rady ds. Rozwoju Społeczeństwa Obywatelskiego i Praw Człowieka przy Prezydencie Federacji Rosyjskiej

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Przewodniczący Komitetu Śledczego Federacji Rosyjskiej

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Komisarz Praw Człowieka Rady Europy

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Procedura skargowa Rady Praw Człowieka ONZ

# European External Action Service
said-european-external-action-service = Europejska Służba Działań Zewnętrznych

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Biuro Wykonawcze Sekretarza Generalnego Organizacji Narodów Zjednoczonych

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = W lipcu 2023 roku wyjechało czterdzieści osób z personelu.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Gruzja zerwała stosunki z Rosją w 2008 roku; Rosja utrzymuje w Tbilisi sekcję interesów pod szwajcarską flagą.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Szef Republiki Czeczeńskiej

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Pełnomocnik ds. Praw Człowieka w Federacji Rosyjskiej

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Pełnomocnik ds. Praw Człowieka w Republice Czeczeńskiej

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = W marcu 2026 roku część personelu wywieziono samolotem z powodu wojny; ambasada pracowała dalej.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Zarząd Śledczy Komitetu Śledczego Federacji Rosyjskiej w Republice Czeczeńskiej

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Ten urząd odpowiada uchodźcom, a nie na apele: kto ucieka, znajdzie jego strony o poszczególnych krajach na help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Ten urząd podlega tym samym ludziom, których dotyczy skarga: proszę pisać do Komitetu Śledczego w Moskwie i prosić, by przejął te sprawy.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = Ta firma opuściła Rosję w 2023 roku, więc niewiele zostało tam, o co można by prosić.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = ruch LGBT zakazany jako ekstremistyczny; za listy mogą grozić sprawy karne; w Czeczenii porwania i zabójstwa

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Listy do Groznego nikogo nie chronią, a mogą narazić rodziny: proszę pisać do urzędów federalnych, które mają prawo prowadzić śledztwo.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Listy do Izby Gmin nie wymagają na terenie Kanady opłaty pocztowej.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = W marcu 2022 roku wydalono wielu dyplomatów; sama ambasada nadal działa.

# Mejlis
said-mejlis = Medżlis (parlament)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Minister Spraw Zagranicznych Federacji Rosyjskiej

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Minister Spraw Wewnętrznych Federacji Rosyjskiej

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Minister Sprawiedliwości Federacji Rosyjskiej

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Ministerstwo Spraw Zagranicznych

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = W lipcu 2022 roku wydalono większość personelu.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = O nikim z jego członków nie wiadomo, by kwestionował działania rządu.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Biuro Instytucji Demokratycznych i Praw Człowieka OBWE

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Biuro Wysokiego Komisarza Narodów Zjednoczonych ds. Praw Człowieka

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Biuro Wysokiego Komisarza Narodów Zjednoczonych ds. Uchodźców

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Od 1 lipca 2026 roku jedna izba, wybierana z list partyjnych.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Sprawę mogą tu zgłosić tylko krewni osoby zaginionej albo organizacja, która działa za nich i za ich zgodą.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Odpowiada tylko poseł lub posłanka z własnego okręgu: proszę podać pełne imię i nazwisko, adres i kod pocztowy.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Placówkę otwarto w 2024 roku; adresu z ulicą jeszcze nie znaleziono.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Placówkę otwarto w 2025 roku; adresu z ulicą jeszcze nie znaleziono.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Stała Misja Obserwacyjna Stolicy Apostolskiej przy Organizacji Narodów Zjednoczonych

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Stała Misja Obserwacyjna Państwa Palestyna przy Organizacji Narodów Zjednoczonych

# President of the Russian Federation
said-president-of-the-russian-federation = Prezydent Federacji Rosyjskiej

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Prokurator Generalny Federacji Rosyjskiej

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = W lutym 2023 roku stosunki obniżono do szczebla chargé d’affaires.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = W styczniu 2023 roku stosunki obniżono do szczebla chargé d’affaires.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Placówkę ponownie otwarto w 2025 roku; adresu z ulicą jeszcze nie znaleziono.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Placówkę ponownie otwarto w grudniu 2023 roku; adresu z ulicą jeszcze nie znaleziono.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Przedstawicielstwo Federacji Rosyjskiej przy Palestyńskiej Władzy Narodowej

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Przedstawicielstwo Moskiewsko-Tajpejskiej Komisji Koordynacyjnej

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Rosja nie uznaje Kosowa i nie ma tam ambasady.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = Rosja nie ma ambasady na Tajwanie, a tylko komisję bez statusu dyplomatycznego.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Sekcja Interesów Federacji Rosyjskiej przy Ambasadzie Szwajcarii w Gruzji

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = rosyjskie siły zbrojne i kontraktorzy wojskowi działają bezkarnie

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = We wrześniu 2022 roku wydalono sześciu dyplomatów i zamknięto wydział konsularny.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = W styczniu 2023 roku Wyspy Salomona nie utrzymywały stosunków dyplomatycznych z Rosją.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Podkomisja Praw Człowieka Parlamentu Europejskiego

# Supreme People's Assembly
said-supreme-people-s-assembly = Najwyższe Zgromadzenie Ludowe

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = rządy talibów, chłosta i śmierć

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Kongres wybrany 4 października 2026 roku rozpoczyna kadencję 1 lutego 2027 roku.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Sfederowane Stany Mikronezji zerwały stosunki z Rosją w lutym 2022 roku.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = W kwietniu 2022 roku wydalono ambasadora; ambasadą kieruje chargé d’affaires.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Władze de facto same karzą za to, czego broni ten list: żaden list nie powinien do nich dotrzeć.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = W lipcu 2023 roku ambasada opuściła Chartum i pracuje w Port Sudanie: proszę nie wysyłać listów na stary adres w Chartumie.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = Przed kwietniem 2022 roku ambasada przeniosła się do nowego budynku; nowego adresu nie znaleziono, a ten, który wciąż drukują spisy, jest stary.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = W kwietniu 2022 roku ambasadę ograniczono do nielicznego personelu.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = W sierpniu 2023 roku ambasadę ograniczono do nielicznego personelu.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = Ambasadę ewakuowano w 2014 roku i ponownie otwarto w Trypolisie w 2023 roku; jej nowego adresu nie znaleziono.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = Od 2023 roku ambasada pracuje na niższym szczeblu i z nielicznym personelem.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = Ambasada pracuje z nielicznym personelem; jej wydział konsularny zamknięto we wrześniu 2023 roku.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Personel ambasady opuścił Sanę w grudniu 2017 roku, a ambasador pracuje w Rijadzie: poczta do Sany do nikogo nie dociera.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = Strona podaje okręg wyborczy; kto go reprezentuje, można potem znaleźć na liście członków parlamentu.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = Na stronie kod pocztowy wpisuje się w formularzu.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = Na własnej liście poczty z 3 marca 2026 roku Rosja figurowała jeszcze jako zamknięta; według doniesienia z maja 2026 roku już jej tam nie ma. Przed wysłaniem proszę zajrzeć do listy komunikatów tej poczty o jej usługach.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Od lutego 2023 roku obowiązuje limit personelu, a przyjmowanie interesantów jest ograniczone.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = Od 2021 roku obowiązuje limit personelu.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = W 2022 roku zmniejszono personel.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Nie ma okręgów wyborczych: proszę pisać do posłów zajmujących się sprawami zagranicznymi.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Od 27 lipca 2026 roku są dwie izby.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = W samej Rosji nie ma ambasady rosyjskiej.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Ta ambasada przy Stolicy Apostolskiej stoi w Rzymie, na ziemi włoskiej, i nie jest ambasadą we Włoszech.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = To przedstawicielstwo przy Autonomii Palestyńskiej, a nie ambasada.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Ten urząd powtarzał zaprzeczenia władz czeczeńskich: nie jest to adres, pod którym szuka się pomocy lub składa apel.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Ten parlament wybrano pod rządami wojskowymi w grudniu 2025 roku i styczniu 2026 roku.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Istnieją dwie rywalizujące władze; Izba Reprezentantów obraduje na wschodzie.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Po dwoje senatorów z każdego stanu; na stronie można wybrać stan. Osoby wybrane 3 listopada 2026 roku obejmują mandat 3 stycznia 2027 roku.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Niezależny Ekspert ONZ ds. orientacji seksualnej i tożsamości płciowej

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Specjalny Sprawozdawca ONZ ds. praw człowieka w Federacji Rosyjskiej

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Specjalny Sprawozdawca ONZ ds. tortur

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Grupa Robocza ONZ ds. Wymuszonych lub Niedobrowolnych Zaginięć

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Ukraina zerwała stosunki z Rosją 24 lutego 2022 roku; żadne państwo trzecie nie reprezentuje tam Rosji.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = rządy autorytarne, policja prowadzi rejestry osób LGBT; bliski sojusznik Rosji

# criminalised
said-criminalised = stosunki jednopłciowe są karalne

# criminalised (men)
said-criminalised-men = stosunki jednopłciowe między mężczyznami są karalne

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = stosunki jednopłciowe między mężczyznami są karalne, brak bezpiecznych warunków do działalności obywatelskiej

# criminalised (men), not enforced
said-criminalised-men-not-enforced = stosunki jednopłciowe między mężczyznami są karalne, ale w praktyce nikt nie jest ścigany

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = stosunki jednopłciowe między mężczyznami są karalne, ale w praktyce nikt nie jest ścigany za wypowiedzi

# criminalised (men); violence
said-criminalised-men-violence = stosunki jednopłciowe między mężczyznami są karalne; przemoc

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = stosunki jednopłciowe są znów karalne od marca 2025 roku

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = w Gazie stosunki jednopłciowe są karalne, przemoc wobec osób LGBT, wojna

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = stosunki jednopłciowe są karalne, zdarzają się aresztowania, propagowanie jest ścigane

# criminalised with crackdowns
said-criminalised-with-crackdowns = stosunki jednopłciowe są karalne, represje

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = stosunki jednopłciowe są karalne, represje za propagowanie

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = stosunki jednopłciowe są karalne, częste aresztowania

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = stosunki jednopłciowe i ich propagowanie są karalne od 2024 roku; junta w sojuszu z Rosją, w kraju są rosyjskie wojska

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = stosunki jednopłciowe i ich propagowanie są karalne od 2025 roku; junta w sojuszu z Rosją

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = stosunki jednopłciowe są karalne i ścigane; przepisy karzące za wypowiedzi

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = stosunki jednopłciowe są karalne i niekiedy ścigane

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = stosunki jednopłciowe są karalne, grupy zbrojne przetrzymują aktywistów

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = stosunki jednopłciowe są karalne, grupy zbrojne zabijają

# criminalised, civil war
said-criminalised-civil-war = stosunki jednopłciowe są karalne, wojna domowa

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = stosunki jednopłciowe są karalne, rządy wojskowe w sojuszu z Rosją

# criminalised, no free expression
said-criminalised-no-free-expression = stosunki jednopłciowe są karalne, brak wolności wypowiedzi

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = stosunki jednopłciowe są karalne, brak wolności wypowiedzi, sojusznik Rosji

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = stosunki jednopłciowe są karalne, na ten temat nie ma wolności słowa

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = stosunki jednopłciowe są karalne, brak bezpiecznych warunków do działalności obywatelskiej

# criminalised, not enforced
said-criminalised-not-enforced = stosunki jednopłciowe są karalne, ale w praktyce nikt nie jest ścigany

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = stosunki jednopłciowe są karalne, ale w praktyce z reguły nikt nie jest ścigany

# criminalised, speech offences
said-criminalised-speech-offences = stosunki jednopłciowe są karalne, przepisy karzące za wypowiedzi

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = stosunki jednopłciowe są karalne, niestabilna sytuacja bezpieczeństwa

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = stosunki jednopłciowe są karalne; treści LGBT zakazane

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = stosunki jednopłciowe są karalne; projekt ustawy przewiduje kary za występowanie w obronie osób LGBT

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = stosunki jednopłciowe są karalne; w 2023 roku zabito aktywistę

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = stosunki jednopłciowe są karalne; aktywistów aresztowano za propagowanie

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = stosunki jednopłciowe są karalne; w 2016 roku zamordowano aktywistów

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = stosunki jednopłciowe są karalne; występowanie w obronie osób LGBT jest tolerowane

# criminalised; ally of Russia
said-criminalised-ally-of-russia = stosunki jednopłciowe są karalne; sojusznik Rosji

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = stosunki jednopłciowe są karalne; oskarżenia o bluźnierstwo i przemoc tłumu

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = stosunki jednopłciowe są karalne; wrogość wobec aktywistów

# criminalised; military-led state
said-criminalised-military-led-state = stosunki jednopłciowe są karalne; państwem kierują wojskowi

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = stosunki jednopłciowe są karalne; prywatne listy rzadko są ścigane

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = kara śmierci za stosunki jednopłciowe i ściganie wszelkiego występowania w obronie osób LGBT

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = kara śmierci za stosunki jednopłciowe zapisana w prawie, aresztowania

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = kara śmierci za stosunki jednopłciowe zapisana w prawie, ustawa o podżeganiu do buntu

# death penalty, armed groups
said-death-penalty-armed-groups = kara śmierci za stosunki jednopłciowe, grupy zbrojne

# death penalty, no free speech
said-death-penalty-no-free-speech = kara śmierci za stosunki jednopłciowe, brak wolności słowa

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = ustawa przeciw treściom na ten temat dla nieletnich; bliski sojusznik Rosji

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = stosunki jednopłciowe są legalne i chronione, ale sprzeciw jest ścigany; sojusznik Rosji

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = stosunki jednopłciowe są legalne, rządy autorytarne; partner Rosji

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = stosunki jednopłciowe są legalne, ale aktywizm jest pod kontrolą policji; partner Rosji

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = stosunki jednopłciowe są legalne, ale aktywiści i parady równości są ścigani; ponawiane projekty ustaw przeciw propagowaniu

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = stosunki jednopłciowe są legalne, ale aktywiści są ścigani; rządy autorytarne

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = stosunki jednopłciowe są legalne, ale są przepisy karzące za obrazę moralności i za wypowiedzi

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = stosunki jednopłciowe są legalne, ale listy polityczne mogą ściągnąć policję; partner Rosji

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = stosunki jednopłciowe są legalne, ale trwają represje polityczne; partner Rosji

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = stosunki jednopłciowe są legalne, ale są przepisy karzące za wypowiedzi, a organizacje zamknięto

# legal, limited civic space
said-legal-limited-civic-space = stosunki jednopłciowe są legalne, możliwości działalności obywatelskiej są ograniczone

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = stosunki jednopłciowe są legalne, państwo jednopartyjne; partner Rosji

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = stosunki jednopłciowe są legalne; władze Republiki Serbskiej są bliskie Rosji

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = stosunki jednopłciowe są legalne; w kraju działają rosyjskie służby bezpieczeństwa

# legal; bills to criminalise
said-legal-bills-to-criminalise = stosunki jednopłciowe są legalne; są projekty ustaw wprowadzających ich karalność

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = stosunki jednopłciowe są legalne; przemoc gangów, brak działającego państwa

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = stosunki jednopłciowe są legalne; rząd bliski Rosji, wrogie media

# legal; hostile climate
said-legal-hostile-climate = stosunki jednopłciowe są legalne; wrogi klimat

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = stosunki jednopłciowe są legalne; od listopada 2025 roku rządy wojskowe

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = stosunki jednopłciowe są legalne; od października 2025 roku krajem kierują wojskowi, nowe więzi z Rosją

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = stosunki jednopłciowe są legalne; stan wyjątkowy, wrogi rząd

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = stosunki jednopłciowe są legalne; fala napaści w 2024 roku

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = rządy wojskowe w sojuszu z Rosją; projekt kodeksu karnego przewiduje kary za stosunki jednopłciowe i wszelkie wsparcie, wynik nieznany

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = żadnej wolności wypowiedzi; sojusznik Rosji

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = zasadzki policji na osoby LGBT i więzienie dla nich; przepisy karzące za wypowiedzi

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = represje polityczne za każdy sprzeciw; sojusznik Rosji

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = ustawa przeciw propagowaniu stosunków jednopłciowych z kwietnia 2026 roku i ściganie niemal każdego protestu; najbliższy sojusznik Rosji

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = ustawa przeciw propagowaniu stosunków jednopłciowych od 2025/26 roku (przestrzeń publiczna, media, internet); według litery ustawy prywatny list jej nie podlega; sojusznik Rosji

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = karalność stosunków jednopłciowych na szczeblu prowincji, wrogi klimat
