### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = закон 2014 года карает за поддержку ЛГБТ-групп лишением свободы на срок до 10 лет

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = закон 2021 года о контенте на эту тему (признан незаконным Судом ЕС в апреле 2026 года); за письма не наказывают

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = закон 2023 года карает за пропаганду однополых отношений лишением свободы на срок до 20 лет

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = закон 2024 года запрещает пропаганду однополых отношений; за письма до сих пор не преследовали в судебном порядке; законы, ограничивающие гражданское общество

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = закон 2024 года карает за пропаганду однополых отношений годами тюрьмы

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = закон 2026 года карает за пропаганду однополых отношений, поддержку и финансирование; аресты

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Это конфиденциальная процедура для пострадавших и тех, кто знает о случившемся напрямую; письма других людей отсеиваются.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = В феврале 2022 года посольство сильно пострадало от пожара; выяснить, находится ли оно ещё по этому адресу, не удалось.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Пятизначный почтовый индекс (ZIP) может приходиться на несколько округов; тогда страница спрашивает улицу. Избранные 3 ноября 2026 года вступают в должность 3 января 2027 года.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = В ноябре 2026 года прошли всеобщие выборы: список депутатов ещё может измениться. На письма депутатам марка не нужна.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = В январе 2023 года у Бутана и России не было дипломатических отношений, поэтому за Бутан не отвечает ни одно российское посольство.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Председатель Совета при Президенте Российской Федерации по развитию гражданского общества и правам человека

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Председатель Следственного комитета Российской Федерации

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Комиссар Совета Европы по правам человека

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Процедура рассмотрения жалоб Совета ООН по правам человека

# European External Action Service
said-european-external-action-service = Европейская служба внешнеполитической деятельности

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Административная канцелярия Генерального секретаря Организации Объединённых Наций

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = В июле 2023 года уехали сорок сотрудников.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Грузия разорвала отношения с Россией в 2008 году; в Тбилиси Россия сохраняет секцию интересов под швейцарским флагом.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Глава Чеченской Республики

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Уполномоченный по правам человека в Российской Федерации

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Уполномоченный по правам человека в Чеченской Республике

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = В марте 2026 года часть сотрудников вывезли самолётом из-за войны; посольство продолжало работать.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Следственное управление Следственного комитета Российской Федерации по Чеченской Республике

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Это ведомство отвечает беженцам, а не на призывы: кто спасается бегством, найдёт его страницы по странам на help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Это ведомство подчинено тем самым людям, на которых жалуются: пишите в Следственный комитет в Москве и просите его забрать эти дела.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = Эта компания ушла из России в 2023 году, так что просить о чём-то там почти нечего.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = движение ЛГБТ запрещено как экстремистское; письма могут повлечь уголовные дела; в Чечне — похищения и убийства

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Письма в Грозный никого не защитят и могут поставить под угрозу семьи: пишите в федеральные ведомства, у которых есть право вести расследование.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Письма в Палату общин внутри Канады не требуют оплаты пересылки.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = В марте 2022 года выслали многих дипломатов; само посольство по-прежнему работает.

# Mejlis
said-mejlis = Меджлис (парламент)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Министр иностранных дел Российской Федерации

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Министр внутренних дел Российской Федерации

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Министр юстиции Российской Федерации

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Министерство иностранных дел

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = В июле 2022 года выслали большую часть сотрудников.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Нет сведений, чтобы кто-либо из его депутатов ставил под вопрос действия правительства.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Бюро ОБСЕ по демократическим институтам и правам человека

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Управление Верховного комиссара Организации Объединённых Наций по правам человека

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Управление Верховного комиссара Организации Объединённых Наций по делам беженцев

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = С 1 июля 2026 года одна палата, избираемая по партийным спискам.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Подать сюда дело могут только родственники исчезнувшего человека или организация, действующая за них с их согласия.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Отвечает только депутат от вашего округа: укажите полное имя, адрес и почтовый индекс.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Открыто в 2024 году; адрес с улицей пока не найден.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Открыто в 2025 году; адрес с улицей пока не найден.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Постоянная миссия наблюдателя Святого Престола при Организации Объединённых Наций

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Постоянная миссия наблюдателя Государства Палестина при Организации Объединённых Наций

# President of the Russian Federation
said-president-of-the-russian-federation = Президент Российской Федерации

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Генеральный прокурор Российской Федерации

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = В феврале 2023 года отношения понижены до уровня временного поверенного в делах.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = В январе 2023 года отношения понижены до уровня временного поверенного в делах.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Вновь открыто в 2025 году; адрес с улицей пока не найден.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Вновь открыто в декабре 2023 года; адрес с улицей пока не найден.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Представительство Российской Федерации при Палестинской национальной администрации

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Представительство Московско-Тайбэйской координационной комиссии

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Россия не признаёт Косово и не имеет там посольства.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = У России нет посольства на Тайване, есть только комиссия без дипломатического статуса.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Секция интересов Российской Федерации при Посольстве Швейцарии в Грузии

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = российские вооружённые силы и военные подрядчики действуют безнаказанно

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = В сентябре 2022 года выслали шесть дипломатов и закрыли консульский отдел.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = В январе 2023 года у Соломоновых Островов не было дипломатических отношений с Россией.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Подкомитет по правам человека Европейского парламента

# Supreme People's Assembly
said-supreme-people-s-assembly = Верховное народное собрание

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = власть талибов, порка и смерть

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Конгресс, избранный 4 октября 2026 года, приступает к работе 1 февраля 2027 года.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Федеративные Штаты Микронезии разорвали отношения с Россией в феврале 2022 года.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = В апреле 2022 года посла выслали; посольством руководит временный поверенный в делах.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Власти де-факто сами карают за то, что защищает это письмо: к ним не должно попасть ни одно письмо.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = В июле 2023 года посольство покинуло Хартум и работает в Порт-Судане: не отправляйте писем по старому адресу в Хартуме.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = До апреля 2022 года посольство переехало в новое здание; новый адрес не найден, а тот, что ещё печатают в справочниках, старый.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = В апреле 2022 года посольство сократили до небольшого числа сотрудников.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = В августе 2023 года посольство сократили до небольшого числа сотрудников.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = Посольство эвакуировали в 2014 году и вновь открыли в Триполи в 2023 году; его новый адрес не найден.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = С 2023 года посольство работает на пониженном уровне и с немногими сотрудниками.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = Посольство работает с немногими сотрудниками; его консульский отдел закрыли в сентябре 2023 года.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Сотрудники посольства покинули Сану в декабре 2017 года, посол работает в Эр-Рияде: почта в Сану ни до кого не доходит.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = Страница называет ваш избирательный округ; депутата от этого округа затем можно найти в списке депутатов.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = На странице почтовый индекс вводят в форму.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = В собственном списке почтовой службы от 3 марта 2026 года Россия ещё числилась закрытой; по сообщению, вышедшему в мае 2026 года, её там больше нет. Прежде чем отправлять, посмотрите список уведомлений почтовой службы о её работе.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = С февраля 2023 года число сотрудников и приём посетителей ограничены.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = С 2021 года число сотрудников ограничено.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = В 2022 году число сотрудников сократили.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Избирательных округов нет: пишите депутатам, которые занимаются иностранными делами.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = С 27 июля 2026 года палат две.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = В самой России российского посольства нет.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Это посольство при Святом Престоле находится в Риме, на итальянской земле; это не посольство в Италии.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Это представительство при Палестинской администрации, а не посольство.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Это ведомство повторяло опровержения чеченских властей: это не тот адрес, куда обращаются за помощью или с призывом.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Этот парламент избран при военном правлении в декабре 2025 года и январе 2026 года.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Существуют две соперничающие власти; Палата представителей заседает на востоке.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = По два сенатора от каждого штата; на странице можно выбрать штат. Избранные 3 ноября 2026 года вступают в должность 3 января 2027 года.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Независимый эксперт ООН по вопросам сексуальной ориентации и гендерной идентичности

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Специальный докладчик ООН по вопросу о положении в области прав человека в Российской Федерации

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Специальный докладчик ООН по вопросу о пытках

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Рабочая группа ООН по насильственным или недобровольным исчезновениям

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Украина разорвала отношения с Россией 24 февраля 2022 года; никакое третье государство Россию там не представляет.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = авторитарная власть, полиция ведёт списки ЛГБТ-людей; близкий союзник России

# criminalised
said-criminalised = однополые отношения уголовно наказуемы

# criminalised (men)
said-criminalised-men = однополые отношения между мужчинами уголовно наказуемы

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = однополые отношения между мужчинами уголовно наказуемы, для гражданской деятельности нет безопасных условий

# criminalised (men), not enforced
said-criminalised-men-not-enforced = однополые отношения между мужчинами уголовно наказуемы, но на практике никого не преследуют в судебном порядке

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = однополые отношения между мужчинами уголовно наказуемы, но за высказывания на практике никого не преследуют в судебном порядке

# criminalised (men); violence
said-criminalised-men-violence = однополые отношения между мужчинами уголовно наказуемы; насилие

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = однополые отношения снова уголовно наказуемы с марта 2025 года

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = в Газе однополые отношения уголовно наказуемы, насилие против ЛГБТ-людей, война

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = однополые отношения уголовно наказуемы, людей арестовывают, за пропаганду преследуют в судебном порядке

# criminalised with crackdowns
said-criminalised-with-crackdowns = однополые отношения уголовно наказуемы, репрессии

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = однополые отношения уголовно наказуемы, репрессии за пропаганду

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = однополые отношения уголовно наказуемы, частые аресты

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = однополые отношения и их пропаганда уголовно наказуемы с 2024 года; хунта в союзе с Россией, в стране российские войска

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = однополые отношения и их пропаганда уголовно наказуемы с 2025 года; хунта в союзе с Россией

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = однополые отношения уголовно наказуемы, людей отдают под суд; законы, карающие за высказывания

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = однополые отношения уголовно наказуемы, некоторых отдают под суд

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = однополые отношения уголовно наказуемы, вооружённые группировки удерживают активистов

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = однополые отношения уголовно наказуемы, вооружённые группировки убивают

# criminalised, civil war
said-criminalised-civil-war = однополые отношения уголовно наказуемы, гражданская война

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = однополые отношения уголовно наказуемы, военное правление в союзе с Россией

# criminalised, no free expression
said-criminalised-no-free-expression = однополые отношения уголовно наказуемы, нет свободы выражения мнений

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = однополые отношения уголовно наказуемы, нет свободы выражения мнений, союзник России

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = однополые отношения уголовно наказуемы, свободно говорить на эту тему нельзя

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = однополые отношения уголовно наказуемы, для гражданской деятельности нет безопасных условий

# criminalised, not enforced
said-criminalised-not-enforced = однополые отношения уголовно наказуемы, но на практике никого не преследуют в судебном порядке

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = однополые отношения уголовно наказуемы, но на практике, как правило, никого не преследуют в судебном порядке

# criminalised, speech offences
said-criminalised-speech-offences = однополые отношения уголовно наказуемы, законы, карающие за высказывания

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = однополые отношения уголовно наказуемы, обстановка в сфере безопасности неустойчива

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = однополые отношения уголовно наказуемы; ЛГБТ-контент запрещён

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = однополые отношения уголовно наказуемы; законопроект предусматривает наказание за выступления в защиту ЛГБТ-людей

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = однополые отношения уголовно наказуемы; в 2023 году убит активист

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = однополые отношения уголовно наказуемы; активистов арестовывали за пропаганду

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = однополые отношения уголовно наказуемы; в 2016 году убиты активисты

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = однополые отношения уголовно наказуемы; выступления в защиту ЛГБТ-людей терпят

# criminalised; ally of Russia
said-criminalised-ally-of-russia = однополые отношения уголовно наказуемы; союзник России

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = однополые отношения уголовно наказуемы; обвинения в богохульстве и насилие толпы

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = однополые отношения уголовно наказуемы; враждебность к активистам

# criminalised; military-led state
said-criminalised-military-led-state = однополые отношения уголовно наказуемы; государством руководят военные

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = однополые отношения уголовно наказуемы; за частные письма редко преследуют в судебном порядке

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = смертная казнь за однополые отношения и судебное преследование за любые выступления в защиту ЛГБТ-людей

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = смертная казнь за однополые отношения записана в законе, аресты

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = смертная казнь за однополые отношения записана в законе, закон о подстрекательстве к мятежу

# death penalty, armed groups
said-death-penalty-armed-groups = смертная казнь за однополые отношения, вооружённые группировки

# death penalty, no free speech
said-death-penalty-no-free-speech = смертная казнь за однополые отношения, нет свободы слова

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = закон против контента на эту тему для несовершеннолетних; близкий союзник России

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = однополые отношения законны и защищены, но за инакомыслие преследуют в судебном порядке; союзник России

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = однополые отношения законны, авторитарная власть; партнёр России

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = однополые отношения законны, но активизм под контролем полиции; партнёр России

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = однополые отношения законны, но активистов и участников прайдов преследуют в судебном порядке; раз за разом вносят законопроекты против пропаганды

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = однополые отношения законны, но активистов преследуют в судебном порядке; авторитарная власть

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = однополые отношения законны, но есть законы, карающие за нарушение нравственности и за высказывания

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = однополые отношения законны, но политические письма могут привлечь внимание полиции; партнёр России

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = однополые отношения законны, но есть политические репрессии; партнёр России

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = однополые отношения законны, но есть законы, карающие за высказывания, а организации закрыты

# legal, limited civic space
said-legal-limited-civic-space = однополые отношения законны, возможности для гражданской деятельности ограничены

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = однополые отношения законны, однопартийное государство; партнёр России

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = однополые отношения законны; власти Республики Сербской близки к России

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = однополые отношения законны; в стране действуют российские спецслужбы

# legal; bills to criminalise
said-legal-bills-to-criminalise = однополые отношения законны; есть законопроекты об уголовной ответственности за них

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = однополые отношения законны; насилие банд, действующего государства нет

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = однополые отношения законны; правительство близко к России, враждебные СМИ

# legal; hostile climate
said-legal-hostile-climate = однополые отношения законны; враждебная обстановка

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = однополые отношения законны; с ноября 2025 года военное правление

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = однополые отношения законны; с октября 2025 года страной руководят военные, новые связи с Россией

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = однополые отношения законны; чрезвычайное положение, враждебное правительство

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = однополые отношения законны; волна нападений в 2024 году

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = военное правление в союзе с Россией; проект уголовного кодекса предусматривает наказание за однополые отношения и любую поддержку, исход неизвестен

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = никакой свободы выражения мнений; союзник России

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = полицейские ловушки и тюрьма для ЛГБТ-людей; законы, карающие за высказывания

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = политические репрессии за любое инакомыслие; союзник России

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = закон против пропаганды однополых отношений, принятый в апреле 2026 года, и судебное преследование почти за любой протест; ближайший союзник России

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = закон против пропаганды однополых отношений с 2025/26 года (общественные места, СМИ, интернет); по букве закона частное письмо под него не подпадает; союзник России

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = уголовная наказуемость однополых отношений на уровне провинций, враждебная обстановка
