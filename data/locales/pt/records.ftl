### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = a lei de 2014 pune o apoio a grupos LGBT com penas até 10 anos de prisão

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = lei de 2021 sobre conteúdos LGBT (considerada ilegal pelo Tribunal de Justiça da UE em abril de 2026); as cartas não são punidas

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = a lei de 2023 pune a promoção da homossexualidade com penas até 20 anos de prisão

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = a lei de 2024 proíbe a promoção de temas LGBT; até agora sem processos por cartas; leis restritivas sobre a sociedade civil

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = a lei de 2024 pune a promoção da homossexualidade com anos de prisão

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = a lei de 2026 pune a promoção da homossexualidade, o apoio e o financiamento; detenções

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Um procedimento confidencial para vítimas e pessoas com conhecimento direto; as cartas do público são excluídas.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Um incêndio danificou gravemente a embaixada em fevereiro de 2022; não se conseguiu apurar se ainda fica neste endereço.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Um código ZIP de cinco algarismos pode abranger vários círculos eleitorais; nesse caso, a página pede a rua. Os membros eleitos a 3 de novembro de 2026 tomam posse a 3 de janeiro de 2027.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = Houve eleições gerais em novembro de 2026: a lista de membros ainda pode mudar. As cartas aos membros não precisam de selo.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = O Butão e a Rússia não tinham relações diplomáticas em janeiro de 2023, pelo que nenhuma embaixada da Rússia responde pelo Butão.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Presidência do Conselho para a Sociedade Civil e os Direitos Humanos junto do Presidente da Federação da Rússia

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Presidência do Comité de Investigação da Federação da Rússia

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Comissário ou Comissária para os Direitos Humanos do Conselho da Europa

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Procedimento de queixa do Conselho dos Direitos Humanos da ONU

# European External Action Service
said-european-external-action-service = Serviço Europeu para a Ação Externa

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Gabinete Executivo do Secretário-Geral das Nações Unidas

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Quarenta membros do pessoal saíram em julho de 2023.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = A Geórgia rompeu relações com a Rússia em 2008; a Rússia mantém em Tbilissi uma secção de interesses sob bandeira suíça.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Chefe da República da Chechénia

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Alto Comissariado para os Direitos Humanos na Federação da Rússia

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Comissariado para os Direitos Humanos da República da Chechénia

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = Em março de 2026, parte do pessoal foi retirada de avião por causa da guerra; a embaixada continuou a trabalhar.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Direção de Investigação do Comité de Investigação para a República da Chechénia

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Esta entidade responde a pessoas refugiadas, não a apelos: quem está em fuga encontra as páginas por país do ACNUR em help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Esta entidade depende das próprias pessoas de quem há queixa: escreva ao Comité de Investigação em Moscovo e peça que assuma os casos.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = A empresa deixou a Rússia em 2023, pelo que resta pouco a pedir-lhe lá.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = movimento LGBT proibido como extremista; as cartas podem dar origem a processos-crime; na Chechénia, raptos e homicídios

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = As cartas para Grozny não protegem ninguém e podem pôr famílias em perigo: escreva às entidades federais, que têm o poder de investigar.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = As cartas para a Câmara dos Comuns não precisam de franquia dentro do Canadá.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = Muitos diplomatas foram expulsos em março de 2022; a embaixada em si continua a funcionar.

# Mejlis
said-mejlis = Mejlis (parlamento)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Ministério dos Negócios Estrangeiros da Federação da Rússia

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Ministério do Interior da Federação da Rússia

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Ministério da Justiça da Federação da Rússia

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Ministério dos Negócios Estrangeiros

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = A maior parte do pessoal foi expulsa em julho de 2022.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Não se conhece nenhum dos seus membros que questione o governo.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Gabinete para as Instituições Democráticas e os Direitos Humanos da OSCE

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Alto Comissariado das Nações Unidas para os Direitos Humanos

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Alto Comissariado das Nações Unidas para os Refugiados

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = Uma só câmara desde 1 de julho de 2026, eleita por listas partidárias.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Só familiares de uma pessoa desaparecida, ou uma organização que aja por eles com o seu consentimento, podem apresentar aqui um caso.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Só responde quem representa o seu círculo eleitoral: indique o seu nome completo, a sua morada e o seu código postal.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Abriu em 2024; ainda não se encontrou o endereço exato.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Abriu em 2025; ainda não se encontrou o endereço exato.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Missão Permanente de Observação da Santa Sé junto das Nações Unidas

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Missão Permanente de Observação do Estado da Palestina junto das Nações Unidas

# President of the Russian Federation
said-president-of-the-russian-federation = Presidência da Federação da Rússia

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Procuradoria-Geral da Federação da Rússia

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = As relações foram reduzidas ao nível de encarregado de negócios em fevereiro de 2023.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = As relações foram reduzidas ao nível de encarregado de negócios em janeiro de 2023.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Reabriu em 2025; ainda não se encontrou o endereço exato.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Reabriu em dezembro de 2023; ainda não se encontrou o endereço exato.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Representação da Federação da Rússia junto da Autoridade Nacional Palestiniana

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Escritório de representação da Comissão de Coordenação Moscovo-Taipé

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = A Rússia não reconhece o Kosovo e não tem lá embaixada.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = A Rússia não tem embaixada em Taiwan, apenas uma comissão sem estatuto diplomático.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Secção de Interesses da Federação da Rússia na Embaixada da Suíça na Geórgia

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = as forças armadas russas e os prestadores de serviços militares russos agem com impunidade

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = Seis diplomatas foram expulsos em setembro de 2022 e a secção consular fechou.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = As Ilhas Salomão não tinham relações diplomáticas com a Rússia em janeiro de 2023.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Subcomissão dos Direitos do Homem do Parlamento Europeu

# Supreme People's Assembly
said-supreme-people-s-assembly = Assembleia Popular Suprema

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = regime talibã, flagelação e morte

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = O Congresso eleito a 4 de outubro de 2026 toma posse a 1 de fevereiro de 2027.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Os Estados Federados da Micronésia romperam relações com a Rússia em fevereiro de 2022.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = O embaixador foi expulso em abril de 2022; um encarregado de negócios dirige a embaixada.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = As próprias autoridades de facto punem o que esta carta defende: nenhuma carta deve chegar até elas.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = A embaixada deixou Cartum em julho de 2023 e trabalha a partir de Porto Sudão: não envie cartas para o antigo endereço em Cartum.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = A embaixada mudou para um novo edifício antes de abril de 2022; o novo endereço não foi encontrado, e o que ainda figura nos anuários é o antigo.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = A embaixada foi reduzida a um quadro pequeno em abril de 2022.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = A embaixada foi reduzida a um quadro pequeno em agosto de 2023.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = A embaixada foi evacuada em 2014 e reabriu em Trípoli em 2023; o novo endereço não foi encontrado.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = A embaixada trabalha a um nível inferior e com pouco pessoal desde 2023.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = A embaixada trabalha com pouco pessoal; a secção consular fechou em setembro de 2023.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = O pessoal da embaixada deixou Saná em dezembro de 2017 e o embaixador trabalha a partir de Riade: o correio para Saná não chega a ninguém.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = A página indica o seu círculo eleitoral; quem o representa está depois na lista de membros.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = A página pede o código postal num formulário.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = A própria lista do serviço postal, de 3 de março de 2026, ainda indicava a Rússia como fechada; segundo um relato de maio de 2026, já não. Consulte a lista de alertas de serviço antes de pôr a carta no correio.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Desde fevereiro de 2023, o pessoal está limitado em número e o atendimento restringido.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = O pessoal está limitado em número desde 2021.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = O pessoal foi reduzido em 2022.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Não há círculos eleitorais: escreva aos membros responsáveis pelos negócios estrangeiros.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = Há duas câmaras desde 27 de julho de 2026.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = Dentro da Rússia não há embaixada russa.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Esta embaixada junto da Santa Sé fica em Roma, em solo italiano, e não é a embaixada em Itália.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Esta é uma representação junto da Autoridade Palestiniana, não uma embaixada.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Esta entidade repetiu os desmentidos das autoridades chechenas: não é lugar a que recorrer para pedir ajuda nem para um apelo.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Este parlamento foi eleito sob regime militar em dezembro de 2025 e janeiro de 2026.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Existem duas autoridades rivais; a Câmara dos Representantes tem sede no leste.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Dois lugares no Senado por cada estado; a página permite escolher o estado. Os membros eleitos a 3 de novembro de 2026 tomam posse a 3 de janeiro de 2027.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Perito ou Perita Independente da ONU sobre orientação sexual e identidade de género

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Relatoria Especial da ONU sobre os direitos humanos na Federação da Rússia

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Relatoria Especial da ONU sobre a tortura

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Grupo de Trabalho da ONU sobre Desaparecimentos Forçados ou Involuntários

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = A Ucrânia rompeu relações com a Rússia a 24 de fevereiro de 2022; nenhum Estado terceiro representa lá a Rússia.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = Estado autoritário, registos policiais de pessoas LGBT; aliado próximo da Rússia

# criminalised
said-criminalised = relações homossexuais criminalizadas

# criminalised (men)
said-criminalised-men = relações homossexuais criminalizadas (entre homens)

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = relações homossexuais criminalizadas (entre homens), sem espaço cívico seguro

# criminalised (men), not enforced
said-criminalised-men-not-enforced = relações homossexuais criminalizadas (entre homens), lei não aplicada

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = relações homossexuais criminalizadas (entre homens), lei não aplicada em matéria de expressão

# criminalised (men); violence
said-criminalised-men-violence = relações homossexuais criminalizadas (entre homens); violência

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = relações homossexuais de novo criminalizadas desde março de 2025

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = relações homossexuais criminalizadas em Gaza, violência contra pessoas LGBT, guerra

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = relações homossexuais criminalizadas, com detenções; processos-crime por promoção da homossexualidade

# criminalised with crackdowns
said-criminalised-with-crackdowns = relações homossexuais criminalizadas, com campanhas de repressão

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = relações homossexuais criminalizadas, com campanhas de repressão contra a promoção da homossexualidade

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = relações homossexuais criminalizadas, com detenções frequentes

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = relações homossexuais e sua promoção criminalizadas desde 2024; junta aliada da Rússia, presença de forças russas

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = relações homossexuais e sua promoção criminalizadas desde 2025; junta aliada da Rússia

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = relações homossexuais criminalizadas, com processos-crime; delitos de opinião

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = relações homossexuais criminalizadas, com alguns processos-crime

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = relações homossexuais criminalizadas, grupos armados detêm ativistas

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = relações homossexuais criminalizadas, grupos armados matam

# criminalised, civil war
said-criminalised-civil-war = relações homossexuais criminalizadas, guerra civil

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = relações homossexuais criminalizadas, regime militar aliado da Rússia

# criminalised, no free expression
said-criminalised-no-free-expression = relações homossexuais criminalizadas, sem liberdade de expressão

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = relações homossexuais criminalizadas, sem liberdade de expressão, aliado da Rússia

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = relações homossexuais criminalizadas, sem liberdade de palavra sobre este assunto

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = relações homossexuais criminalizadas, sem espaço cívico seguro

# criminalised, not enforced
said-criminalised-not-enforced = relações homossexuais criminalizadas, lei não aplicada

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = relações homossexuais criminalizadas, lei em regra não aplicada

# criminalised, speech offences
said-criminalised-speech-offences = relações homossexuais criminalizadas, delitos de opinião

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = relações homossexuais criminalizadas, situação de segurança instável

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = relações homossexuais criminalizadas; conteúdos LGBT proibidos

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = relações homossexuais criminalizadas; um projeto de lei puniria a defesa dos direitos LGBT

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = relações homossexuais criminalizadas; um ativista foi morto em 2023

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = relações homossexuais criminalizadas; ativistas foram detidos por promoção da homossexualidade

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = relações homossexuais criminalizadas; ativistas foram assassinados em 2016

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = relações homossexuais criminalizadas; a defesa dos direitos LGBT é tolerada

# criminalised; ally of Russia
said-criminalised-ally-of-russia = relações homossexuais criminalizadas; aliado da Rússia

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = relações homossexuais criminalizadas; acusações de blasfémia e violência de turbas

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = relações homossexuais criminalizadas; hostilidade contra ativistas

# criminalised; military-led state
said-criminalised-military-led-state = relações homossexuais criminalizadas; Estado dirigido por militares

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = relações homossexuais criminalizadas; raramente há processos por cartas privadas

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = pena de morte e processos-crime contra qualquer defesa dos direitos LGBT

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = pena de morte prevista na lei, detenções

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = pena de morte prevista na lei, lei da sedição

# death penalty, armed groups
said-death-penalty-armed-groups = pena de morte, grupos armados

# death penalty, no free speech
said-death-penalty-no-free-speech = pena de morte, sem liberdade de palavra

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = lei contra conteúdos LGBT para menores; aliado próximo da Rússia

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = relações homossexuais legais e protegidas, mas a dissidência é alvo de processos-crime; aliado da Rússia

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = relações homossexuais legais, Estado autoritário; parceiro da Rússia

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = relações homossexuais legais, mas ativismo sob controlo policial; parceiro da Rússia

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = relações homossexuais legais, mas ativistas e marchas do orgulho são alvo de processos-crime; repetidos projetos de lei contra a promoção de temas LGBT

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = relações homossexuais legais, mas ativistas são alvo de processos-crime; Estado autoritário

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = relações homossexuais legais, mas crimes contra a moral e delitos de opinião

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = relações homossexuais legais, mas as cartas políticas podem atrair a polícia; parceiro da Rússia

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = relações homossexuais legais, mas repressão política; parceiro da Rússia

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = relações homossexuais legais, mas delitos de opinião e encerramento de organizações

# legal, limited civic space
said-legal-limited-civic-space = relações homossexuais legais, espaço cívico limitado

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = relações homossexuais legais, Estado de partido único; parceiro da Rússia

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = relações homossexuais legais; autoridades da República Srpska próximas da Rússia

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = relações homossexuais legais; os serviços de segurança russos estão ativos no país

# legal; bills to criminalise
said-legal-bills-to-criminalise = relações homossexuais legais; projetos de lei para as criminalizar

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = relações homossexuais legais; violência de gangues, sem Estado que funcione

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = relações homossexuais legais; governo próximo da Rússia, comunicação social hostil

# legal; hostile climate
said-legal-hostile-climate = relações homossexuais legais; clima hostil

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = relações homossexuais legais; regime militar desde novembro de 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = relações homossexuais legais; Estado dirigido por militares desde outubro de 2025, novos laços com a Rússia

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = relações homossexuais legais; regime de exceção, governo hostil

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = relações homossexuais legais; vaga de ataques em 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = regime militar aliado da Rússia; um projeto de código penal puniria os atos homossexuais e qualquer apoio, desfecho desconhecido

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = nenhuma liberdade de expressão; aliado da Rússia

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = armadilhas da polícia e prisão para pessoas LGBT; delitos de opinião

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = repressão política de toda a dissidência; aliado da Rússia

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = lei de abril de 2026 contra a «propaganda» LGBT e processos-crime por quase qualquer protesto; o aliado mais próximo da Rússia

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = lei contra a «propaganda» LGBT desde 2025/26 (espaço público, comunicação social, internet); uma carta privada não é expressamente abrangida; aliado da Rússia

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = relações homossexuais criminalizadas a nível provincial, clima hostil
