### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = закон 2014 року карає за підтримку ЛГБТ-груп позбавленням волі на строк до 10 років

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = закон 2021 року про контент на цю тему (визнаний незаконним Судом ЄС у квітні 2026 року); за листи не карають

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = закон 2023 року карає за пропаганду одностатевих стосунків позбавленням волі на строк до 20 років

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = закон 2024 року забороняє пропаганду одностатевих стосунків; за листи досі не переслідували в судовому порядку; закони, що обмежують громадянське суспільство

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = закон 2024 року карає за пропаганду одностатевих стосунків роками в’язниці

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = закон 2026 року карає за пропаганду одностатевих стосунків, підтримку й фінансування; арешти

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Це конфіденційна процедура для потерпілих і тих, хто знає про події безпосередньо; листи інших людей відсіюють.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = У лютому 2022 року посольство сильно постраждало від пожежі; з’ясувати, чи воно досі за цією адресою, не вдалося.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = П’ятизначний поштовий індекс (ZIP) може припадати на кілька округів; тоді сторінка запитує вулицю. Обрані 3 листопада 2026 року вступають на посаду 3 січня 2027 року.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = У листопаді 2026 року відбулися загальні вибори: список депутатів іще може змінитися. На листи до депутатів марка не потрібна.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = У січні 2023 року Бутан і Росія не мали дипломатичних відносин, тому за Бутан не відповідає жодне російське посольство.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Голова Ради при Президентові Російської Федерації з розвитку громадянського суспільства і прав людини

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Голова Слідчого комітету Російської Федерації

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Комісар Ради Європи з прав людини

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = Процедура розгляду скарг Ради ООН з прав людини

# European External Action Service
said-european-external-action-service = Європейська служба зовнішньої діяльності

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Виконавчий офіс Генерального секретаря Організації Об’єднаних Націй

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = У липні 2023 року виїхали сорок працівників.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Грузія розірвала відносини з Росією 2008 року; у Тбілісі Росія зберігає секцію інтересів під швейцарським прапором.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Глава Чеченської Республіки

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Уповноважений з прав людини в Російській Федерації

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Уповноважений з прав людини в Чеченській Республіці

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = У березні 2026 року частину працівників вивезли літаком через війну; посольство працювало далі.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Слідче управління Слідчого комітету Російської Федерації в Чеченській Республіці

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Ця установа відповідає біженцям, а не на заклики: хто рятується втечею, знайде її сторінки за країнами на help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Ця установа підпорядкована тим самим людям, на яких скаржаться: пишіть до Слідчого комітету в Москві й просіть його забрати ці справи.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = Ця компанія пішла з Росії 2023 року, тож просити про щось там майже нема чого.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = рух ЛГБТ заборонено як екстремістський; листи можуть спричинити кримінальні справи; у Чечні — викрадення та вбивства

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Листи до Грозного нікого не захистять і можуть наразити на небезпеку родини: пишіть до федеральних установ, які мають право розслідувати.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Листи до Палати громад у межах Канади не потребують оплати пересилання.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = У березні 2022 року вислали багатьох дипломатів; саме посольство й далі працює.

# Mejlis
said-mejlis = Меджліс (парламент)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Міністр закордонних справ Російської Федерації

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Міністр внутрішніх справ Російської Федерації

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Міністр юстиції Російської Федерації

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Міністерство закордонних справ

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = У липні 2022 року вислали більшу частину працівників.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Немає відомостей, щоб хтось із його членів ставив під сумнів дії уряду.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = Бюро ОБСЄ з демократичних інститутів і прав людини

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Управління Верховного комісара Організації Об’єднаних Націй з прав людини

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Управління Верховного комісара Організації Об’єднаних Націй у справах біженців

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = З 1 липня 2026 року одна палата, яку обирають за партійними списками.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Подати сюди справу можуть лише родичі зниклої людини або організація, яка діє за них за їхньою згодою.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Відповідає лише депутат чи депутатка від вашого округу: вкажіть повне ім’я, адресу й поштовий індекс.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = Відкрито 2024 року; адреси з вулицею поки не знайдено.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = Відкрито 2025 року; адреси з вулицею поки не знайдено.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Постійна місія спостерігача Святого Престолу при Організації Об’єднаних Націй

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Постійна місія спостерігача Держави Палестина при Організації Об’єднаних Націй

# President of the Russian Federation
said-president-of-the-russian-federation = Президент Російської Федерації

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Генеральний прокурор Російської Федерації

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = У лютому 2023 року відносини знижено до рівня тимчасового повіреного у справах.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = У січні 2023 року відносини знижено до рівня тимчасового повіреного у справах.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = Знову відкрито 2025 року; адреси з вулицею поки не знайдено.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Знову відкрито в грудні 2023 року; адреси з вулицею поки не знайдено.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Представництво Російської Федерації при Палестинській національній адміністрації

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Представництво Московсько-Тайбейської координаційної комісії

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Росія не визнає Косова й не має там посольства.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = Росія не має посольства на Тайвані, лише комісію без дипломатичного статусу.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = Секція інтересів Російської Федерації при Посольстві Швейцарії в Грузії

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = російські збройні сили та військові підрядники діють безкарно

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = У вересні 2022 року вислали шістьох дипломатів і закрили консульський відділ.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = У січні 2023 року Соломонові Острови не мали дипломатичних відносин із Росією.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Підкомітет з прав людини Європейського парламенту

# Supreme People's Assembly
said-supreme-people-s-assembly = Верховні народні збори

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = влада талібів, шмагання та смерть

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = Конгрес, обраний 4 жовтня 2026 року, починає працювати 1 лютого 2027 року.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Федеративні Штати Мікронезії розірвали відносини з Росією в лютому 2022 року.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = У квітні 2022 року посла вислали; посольство очолює тимчасовий повірений у справах.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Влада де-факто сама карає за те, що захищає цей лист: до неї не має потрапити жоден лист.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = У липні 2023 року посольство покинуло Хартум і працює в Порт-Судані: не надсилайте листів на стару адресу в Хартумі.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = До квітня 2022 року посольство переїхало до нової будівлі; нової адреси не знайдено, а та, яку ще друкують у довідниках, стара.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = У квітні 2022 року посольство скоротили до невеликої кількості працівників.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = У серпні 2023 року посольство скоротили до невеликої кількості працівників.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = Посольство евакуювали 2014 року й знову відкрили в Триполі 2023 року; його нової адреси не знайдено.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = З 2023 року посольство працює на зниженому рівні й з небагатьма працівниками.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = Посольство працює з небагатьма працівниками; його консульський відділ закрили у вересні 2023 року.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Працівники посольства покинули Сану в грудні 2017 року, посол працює в Ер-Ріяді: пошта до Сани ні до кого не доходить.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = Сторінка називає ваш виборчий округ; депутата чи депутатку від цього округу потім можна знайти у списку депутатів.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = На сторінці поштовий індекс вводять у форму.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = У власному списку поштової служби від 3 березня 2026 року Росія ще значилася закритою; за повідомленням, що вийшло в травні 2026 року, її там більше немає. Перш ніж надсилати, подивіться список сповіщень поштової служби про її роботу.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = З лютого 2023 року кількість працівників і прийом відвідувачів обмежено.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = З 2021 року кількість працівників обмежено.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = У 2022 році кількість працівників скоротили.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Виборчих округів немає: пишіть депутатам, які займаються закордонними справами.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = З 27 липня 2026 року палат дві.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = У самій Росії російського посольства немає.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Це посольство при Святому Престолі розташоване в Римі, на італійській землі; це не посольство в Італії.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Це представництво при Палестинській адміністрації, а не посольство.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Ця установа повторювала заперечення чеченської влади: це не та адреса, куди звертаються по допомогу чи із закликом.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Цей парламент обрано за військового правління в грудні 2025 року та січні 2026 року.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Існують дві влади-суперниці; Палата представників засідає на сході.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = По два сенатори від кожного штату; на сторінці можна вибрати штат. Обрані 3 листопада 2026 року вступають на посаду 3 січня 2027 року.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = Незалежний експерт ООН з питань сексуальної орієнтації та гендерної ідентичності

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = Спеціальний доповідач ООН з прав людини в Російській Федерації

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = Спеціальний доповідач ООН з питань катувань

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = Робоча група ООН з насильницьких або недобровільних зникнень

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Україна розірвала відносини з Росією 24 лютого 2022 року; жодна третя держава Росію там не представляє.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = авторитарна влада, поліція веде списки ЛГБТ-людей; близький союзник Росії

# criminalised
said-criminalised = одностатеві стосунки кримінально карані

# criminalised (men)
said-criminalised-men = одностатеві стосунки між чоловіками кримінально карані

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = одностатеві стосунки між чоловіками кримінально карані, для громадської діяльності немає безпечних умов

# criminalised (men), not enforced
said-criminalised-men-not-enforced = одностатеві стосунки між чоловіками кримінально карані, але на практиці нікого не переслідують у судовому порядку

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = одностатеві стосунки між чоловіками кримінально карані, але за висловлювання на практиці нікого не переслідують у судовому порядку

# criminalised (men); violence
said-criminalised-men-violence = одностатеві стосунки між чоловіками кримінально карані; насильство

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = одностатеві стосунки знову кримінально карані з березня 2025 року

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = у Газі одностатеві стосунки кримінально карані, насильство проти ЛГБТ-людей, війна

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = одностатеві стосунки кримінально карані, людей заарештовують, за пропаганду переслідують у судовому порядку

# criminalised with crackdowns
said-criminalised-with-crackdowns = одностатеві стосунки кримінально карані, репресії

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = одностатеві стосунки кримінально карані, репресії за пропаганду

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = одностатеві стосунки кримінально карані, часті арешти

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = одностатеві стосунки та їхня пропаганда кримінально карані з 2024 року; хунта в союзі з Росією, у країні російські війська

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = одностатеві стосунки та їхня пропаганда кримінально карані з 2025 року; хунта в союзі з Росією

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = одностатеві стосунки кримінально карані, людей віддають під суд; закони, що карають за висловлювання

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = одностатеві стосунки кримінально карані, декого віддають під суд

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = одностатеві стосунки кримінально карані, збройні угруповання затримують активістів

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = одностатеві стосунки кримінально карані, збройні угруповання вбивають

# criminalised, civil war
said-criminalised-civil-war = одностатеві стосунки кримінально карані, громадянська війна

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = одностатеві стосунки кримінально карані, військове правління в союзі з Росією

# criminalised, no free expression
said-criminalised-no-free-expression = одностатеві стосунки кримінально карані, немає свободи вираження поглядів

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = одностатеві стосунки кримінально карані, немає свободи вираження поглядів, союзник Росії

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = одностатеві стосунки кримінально карані, вільно говорити на цю тему не можна

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = одностатеві стосунки кримінально карані, для громадської діяльності немає безпечних умов

# criminalised, not enforced
said-criminalised-not-enforced = одностатеві стосунки кримінально карані, але на практиці нікого не переслідують у судовому порядку

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = одностатеві стосунки кримінально карані, але на практиці, як правило, нікого не переслідують у судовому порядку

# criminalised, speech offences
said-criminalised-speech-offences = одностатеві стосунки кримінально карані, закони, що карають за висловлювання

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = одностатеві стосунки кримінально карані, безпекова ситуація нестабільна

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = одностатеві стосунки кримінально карані; ЛГБТ-контент заборонено

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = одностатеві стосунки кримінально карані; законопроєкт передбачає покарання за виступи на захист ЛГБТ-людей

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = одностатеві стосунки кримінально карані; 2023 року вбито активіста

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = одностатеві стосунки кримінально карані; активістів заарештовували за пропаганду

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = одностатеві стосунки кримінально карані; 2016 року вбито активістів

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = одностатеві стосунки кримінально карані; виступи на захист ЛГБТ-людей терплять

# criminalised; ally of Russia
said-criminalised-ally-of-russia = одностатеві стосунки кримінально карані; союзник Росії

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = одностатеві стосунки кримінально карані; звинувачення в богохульстві та насильство натовпу

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = одностатеві стосунки кримінально карані; ворожість до активістів

# criminalised; military-led state
said-criminalised-military-led-state = одностатеві стосунки кримінально карані; державою керують військові

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = одностатеві стосунки кримінально карані; за приватні листи рідко переслідують у судовому порядку

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = смертна кара за одностатеві стосунки та судове переслідування за будь-які виступи на захист ЛГБТ-людей

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = смертну кару за одностатеві стосунки записано в законі, арешти

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = смертну кару за одностатеві стосунки записано в законі, закон про підбурювання до заколоту

# death penalty, armed groups
said-death-penalty-armed-groups = смертна кара за одностатеві стосунки, збройні угруповання

# death penalty, no free speech
said-death-penalty-no-free-speech = смертна кара за одностатеві стосунки, немає свободи слова

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = закон проти контенту на цю тему для неповнолітніх; близький союзник Росії

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = одностатеві стосунки законні й захищені, але за інакодумство переслідують у судовому порядку; союзник Росії

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = одностатеві стосунки законні, авторитарна влада; партнер Росії

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = одностатеві стосунки законні, але активізм під контролем поліції; партнер Росії

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = одностатеві стосунки законні, але активістів і учасників прайдів переслідують у судовому порядку; раз у раз вносять законопроєкти проти пропаганди

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = одностатеві стосунки законні, але активістів переслідують у судовому порядку; авторитарна влада

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = одностатеві стосунки законні, але є закони, що карають за порушення моралі та за висловлювання

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = одностатеві стосунки законні, але політичні листи можуть привернути увагу поліції; партнер Росії

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = одностатеві стосунки законні, але є політичні репресії; партнер Росії

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = одностатеві стосунки законні, але є закони, що карають за висловлювання, а організації закрито

# legal, limited civic space
said-legal-limited-civic-space = одностатеві стосунки законні, можливості для громадської діяльності обмежені

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = одностатеві стосунки законні, однопартійна держава; партнер Росії

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = одностатеві стосунки законні; влада Республіки Сербської близька до Росії

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = одностатеві стосунки законні; у країні діють російські спецслужби

# legal; bills to criminalise
said-legal-bills-to-criminalise = одностатеві стосунки законні; є законопроєкти про кримінальну відповідальність за них

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = одностатеві стосунки законні; насильство банд, дієвої держави немає

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = одностатеві стосунки законні; уряд близький до Росії, ворожі ЗМІ

# legal; hostile climate
said-legal-hostile-climate = одностатеві стосунки законні; вороже середовище

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = одностатеві стосунки законні; з листопада 2025 року військове правління

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = одностатеві стосунки законні; з жовтня 2025 року країною керують військові, нові зв’язки з Росією

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = одностатеві стосунки законні; надзвичайний стан, ворожий уряд

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = одностатеві стосунки законні; хвиля нападів 2024 року

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = військове правління в союзі з Росією; проєкт кримінального кодексу передбачає покарання за одностатеві стосунки та будь-яку підтримку, результат невідомий

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = жодної свободи вираження поглядів; союзник Росії

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = пастки поліції та в’язниця для ЛГБТ-людей; закони, що карають за висловлювання

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = політичні репресії за будь-яке інакодумство; союзник Росії

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = закон проти пропаганди одностатевих стосунків, ухвалений у квітні 2026 року, і судове переслідування майже за будь-який протест; найближчий союзник Росії

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = закон проти пропаганди одностатевих стосунків з 2025/26 року (громадські місця, ЗМІ, інтернет); за буквою закону приватний лист під нього не підпадає; союзник Росії

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = кримінальна караність одностатевих стосунків на рівні провінцій, вороже середовище
