### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = قانون صادر عام 2014 يعاقب على دعم مجموعات مجتمع الميم بالسجن حتى 10 سنوات

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = قانون صادر عام 2021 بشأن المحتوى في هذا الموضوع (قضت محكمة الاتحاد الأوروبي بعدم قانونيته في أبريل 2026)؛ لا عقاب على الرسائل

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = قانون صادر عام 2023 يعاقب على الترويج للعلاقات المثلية بالسجن حتى 20 سنة

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = قانون صادر عام 2024 يحظر الترويج للعلاقات المثلية؛ لم تُلاحَق الرسائل قضائياً حتى الآن؛ قوانين تقيّد المجتمع المدني

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = قانون صادر عام 2024 يعاقب على الترويج للعلاقات المثلية بالسجن سنوات

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = قانون صادر عام 2026 يعاقب على الترويج للعلاقات المثلية والدعم والتمويل؛ اعتقالات

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = هذا إجراء سري مخصص للضحايا ولمن لهم علم مباشر؛ وتُستبعَد رسائل سواهم من الناس.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = ألحق حريق أضراراً بالغة بالسفارة في فبراير 2022؛ ولم نتوصل إلى معرفة ما إذا كانت لا تزال في هذا العنوان.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = قد يقع الرمز البريدي (ZIP) المكوّن من خمسة أرقام في عدة دوائر؛ وعندئذ تسأل الصفحة عن الشارع. يتولى الأعضاء المنتخبون في 3 نوفمبر 2026 مناصبهم في 3 يناير 2027.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = جرت انتخابات عامة في نوفمبر 2026: ما زال من الممكن أن تتغير قائمة الأعضاء. لا حاجة إلى طابع على الرسائل الموجهة إلى الأعضاء.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = لم تكن بين بوتان وروسيا علاقات دبلوماسية في يناير 2023، ولذلك لا تنوب أي سفارة روسية عن بوتان.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = رئيس مجلس تنمية المجتمع المدني وحقوق الإنسان لدى رئيس الاتحاد الروسي

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = رئيس لجنة التحقيق في الاتحاد الروسي

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = مفوض مجلس أوروبا لحقوق الإنسان

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = إجراء الشكاوى الخاص بمجلس حقوق الإنسان التابع للأمم المتحدة

# European External Action Service
said-european-external-action-service = دائرة العمل الخارجي الأوروبي

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = المكتب التنفيذي للأمين العام للأمم المتحدة

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = غادر أربعون من العاملين في يوليو 2023.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = قطعت جورجيا علاقاتها مع روسيا عام 2008؛ وتحتفظ روسيا في تبليسي بقسم لرعاية المصالح تحت العلم السويسري.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = رئيس جمهورية الشيشان

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = مفوض حقوق الإنسان في الاتحاد الروسي

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = مفوض حقوق الإنسان في جمهورية الشيشان

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = في مارس 2026 نُقل جزء من العاملين جواً إلى الخارج بسبب الحرب؛ وواصلت السفارة عملها.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = إدارة التحقيق في جمهورية الشيشان التابعة للجنة التحقيق في الاتحاد الروسي

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = هذه الجهة تجيب اللاجئين لا النداءات: يجد الهاربون صفحاتها الخاصة بكل بلد في help.unhcr.org.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = هذه الجهة تابعة للأشخاص أنفسهم الذين تُقدَّم الشكوى منهم: اكتبوا إلى لجنة التحقيق في موسكو واطلبوا أن تتولى هي القضايا.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = غادرت هذه الشركة روسيا عام 2023، فلم يبق الكثير مما يُطلب منها هناك.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = حركة مجتمع الميم محظورة بوصفها متطرفة؛ قد تؤدي الرسائل إلى قضايا جنائية؛ وفي الشيشان اختطاف وقتل

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = الرسائل إلى غروزني لا تحمي أحداً وقد تعرّض أُسراً للخطر: اكتبوا إلى الجهات الاتحادية التي تملك سلطة التحقيق.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = لا تحتاج الرسائل إلى مجلس العموم داخل كندا إلى رسوم بريد.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = طُرد دبلوماسيون كثيرون في مارس 2022؛ أما السفارة نفسها فلا تزال تعمل.

# Mejlis
said-mejlis = المجلس (البرلمان)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = وزير خارجية الاتحاد الروسي

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = وزير داخلية الاتحاد الروسي

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = وزير العدل في الاتحاد الروسي

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = وزارة الخارجية

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = طُرد معظم العاملين في يوليو 2022.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = لا يُعرف عن أي من أعضائه أنه يسائل الحكومة.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = مكتب المؤسسات الديمقراطية وحقوق الإنسان التابع لمنظمة الأمن والتعاون في أوروبا

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = مفوضية الأمم المتحدة السامية لحقوق الإنسان

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = مفوضية الأمم المتحدة السامية لشؤون اللاجئين

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = غرفة واحدة منذ 1 يوليو 2026، تُنتخب بقوائم حزبية.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = لا يستطيع رفع قضية هنا إلا أقارب شخص مختفٍ، أو منظمة تعمل نيابة عنهم وبموافقتهم.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = لا يجيب إلا عضو البرلمان الذي يمثلكم: اذكروا اسمكم الكامل وعنوانكم ورمزكم البريدي.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = افتُتحت عام 2024؛ ولم يُعثر بعد على عنوان لها باسم الشارع.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = افتُتحت عام 2025؛ ولم يُعثر بعد على عنوان لها باسم الشارع.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = بعثة المراقبة الدائمة للكرسي الرسولي لدى الأمم المتحدة

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = بعثة المراقبة الدائمة لدولة فلسطين لدى الأمم المتحدة

# President of the Russian Federation
said-president-of-the-russian-federation = رئيس الاتحاد الروسي

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = المدعي العام للاتحاد الروسي

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = خُفّضت العلاقات إلى مستوى قائم بالأعمال في فبراير 2023.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = خُفّضت العلاقات إلى مستوى قائم بالأعمال في يناير 2023.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = أُعيد افتتاحها عام 2025؛ ولم يُعثر بعد على عنوان لها باسم الشارع.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = أُعيد افتتاحها في ديسمبر 2023؛ ولم يُعثر بعد على عنوان لها باسم الشارع.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = ممثلية الاتحاد الروسي لدى السلطة الوطنية الفلسطينية

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = مكتب تمثيل لجنة التنسيق بين موسكو وتايبيه

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = لا تعترف روسيا بكوسوفو وليست لها سفارة هناك.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = ليست لروسيا سفارة في تايوان، بل لجنة فقط بلا صفة دبلوماسية.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = شعبة رعاية مصالح الاتحاد الروسي في سفارة سويسرا في جورجيا

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = القوات المسلحة الروسية والمتعاقدون العسكريون الروس يتصرفون بلا عقاب

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = طُرد ستة دبلوماسيين في سبتمبر 2022 وأُغلق القسم القنصلي.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = لم تكن لجزر سليمان علاقات دبلوماسية مع روسيا في يناير 2023.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = اللجنة الفرعية لحقوق الإنسان في البرلمان الأوروبي

# Supreme People's Assembly
said-supreme-people-s-assembly = مجلس الشعب الأعلى

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = حكم طالبان، والجلد والموت

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = يبدأ الكونغرس المنتخب في 4 أكتوبر 2026 عمله في 1 فبراير 2027.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = قطعت ولايات ميكرونيزيا الموحدة علاقاتها مع روسيا في فبراير 2022.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = طُرد السفير في أبريل 2022؛ ويدير السفارة قائم بالأعمال.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = سلطات الأمر الواقع نفسها تعاقب على ما تدافع عنه هذه الرسالة: ينبغي ألا تصل إليها أي رسالة.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = غادرت السفارة الخرطوم في يوليو 2023 وتعمل من بورتسودان: لا ترسلوا رسائل إلى العنوان القديم في الخرطوم.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = انتقلت السفارة إلى مبنى جديد قبل أبريل 2022؛ ولم يُعثر على العنوان الجديد، أما العنوان الذي لا يزال يُطبع في الأدلة فقديم.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = قُلّص عدد العاملين في السفارة إلى عدد صغير في أبريل 2022.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = قُلّص عدد العاملين في السفارة إلى عدد صغير في أغسطس 2023.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = أُخليت السفارة عام 2014 وأُعيد افتتاحها في طرابلس عام 2023؛ ولم يُعثر على عنوانها الجديد.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = تعمل السفارة منذ عام 2023 على مستوى أدنى وبعدد قليل من العاملين.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = تعمل السفارة بعدد قليل من العاملين؛ وقد أُغلق قسمها القنصلي في سبتمبر 2023.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = غادر العاملون في السفارة صنعاء في ديسمبر 2017 ويعمل السفير من الرياض: البريد المرسل إلى صنعاء لا يصل إلى أحد.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = تذكر الصفحة دائرتكم الانتخابية؛ ثم تجدون العضو الذي يمثلها في قائمة الأعضاء.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = يُدخَل الرمز البريدي في استمارة على الصفحة.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = كانت قائمة هيئة البريد نفسها بتاريخ 3 مارس 2026 لا تزال تذكر روسيا مغلقة؛ وبحسب تقرير من مايو 2026 لم تعد تذكرها. انظروا في قائمة تنبيهات الخدمة لديها قبل أن ترسلوا.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = حُدّد سقف لعدد العاملين وقُيّد استقبال المراجعين منذ فبراير 2023.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = حُدّد سقف لعدد العاملين منذ عام 2021.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = قُلّص عدد العاملين عام 2022.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = لا توجد دوائر انتخابية: اكتبوا إلى الأعضاء المعنيين بالشؤون الخارجية.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = توجد غرفتان منذ 27 يوليو 2026.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = لا توجد سفارة روسية داخل روسيا.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = تقع هذه السفارة لدى الكرسي الرسولي في روما، على أرض إيطالية، وليست السفارة لدى إيطاليا.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = هذه ممثلية لدى السلطة الفلسطينية، وليست سفارة.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = كرر هذا المكتب نفي السلطات الشيشانية: فليس عنواناً لطلب المساعدة ولا لتوجيه نداء.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = انتُخب هذا البرلمان تحت الحكم العسكري في ديسمبر 2025 ويناير 2026.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = توجد سلطتان متنافستان؛ ومجلس النواب ينعقد في الشرق.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = عضوان في مجلس الشيوخ لكل ولاية؛ وفي الصفحة خيار للولاية. يتولى الأعضاء المنتخبون في 3 نوفمبر 2026 مناصبهم في 3 يناير 2027.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = الخبير المستقل التابع للأمم المتحدة المعني بالميل الجنسي والهوية الجنسانية

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = المقرر الخاص التابع للأمم المتحدة المعني بحالة حقوق الإنسان في الاتحاد الروسي

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = المقرر الخاص التابع للأمم المتحدة المعني بمسألة التعذيب

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = الفريق العامل التابع للأمم المتحدة المعني بحالات الاختفاء القسري أو غير الطوعي

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = قطعت أوكرانيا علاقاتها مع روسيا في 24 فبراير 2022؛ ولا تمثل روسيا هناك أي دولة ثالثة.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = حكم سلطوي، وسجلات لدى الشرطة بأفراد مجتمع الميم؛ حليف وثيق لروسيا

# criminalised
said-criminalised = العلاقات المثلية مجرَّمة

# criminalised (men)
said-criminalised-men = العلاقات المثلية بين الرجال مجرَّمة

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = العلاقات المثلية بين الرجال مجرَّمة، ولا حيّز آمناً للعمل المدني

# criminalised (men), not enforced
said-criminalised-men-not-enforced = العلاقات المثلية بين الرجال مجرَّمة، لكن لا أحد يُلاحَق قضائياً في الواقع

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = العلاقات المثلية بين الرجال مجرَّمة، لكن لا أحد يُلاحَق قضائياً في الواقع بسبب الكلام

# criminalised (men); violence
said-criminalised-men-violence = العلاقات المثلية بين الرجال مجرَّمة؛ عنف

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = العلاقات المثلية مجرَّمة من جديد منذ مارس 2025

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = العلاقات المثلية مجرَّمة في غزة، وعنف ضد أفراد مجتمع الميم، وحرب

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = العلاقات المثلية مجرَّمة مع اعتقالات، والترويج لها يُلاحَق قضائياً

# criminalised with crackdowns
said-criminalised-with-crackdowns = العلاقات المثلية مجرَّمة مع حملات قمع

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = العلاقات المثلية مجرَّمة مع حملات قمع ضد الترويج لها

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = العلاقات المثلية مجرَّمة مع اعتقالات متكررة

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = العلاقات المثلية والترويج لها مجرَّمان منذ عام 2024؛ مجلس عسكري متحالف مع روسيا، وقوات روسية موجودة في البلد

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = العلاقات المثلية والترويج لها مجرَّمان منذ عام 2025؛ مجلس عسكري متحالف مع روسيا

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = العلاقات المثلية مجرَّمة مع ملاحقات قضائية؛ قوانين تعاقب على الكلام

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = العلاقات المثلية مجرَّمة مع بعض الملاحقات القضائية

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = العلاقات المثلية مجرَّمة، وجماعات مسلحة تحتجز ناشطين

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = العلاقات المثلية مجرَّمة، وجماعات مسلحة تقتل

# criminalised, civil war
said-criminalised-civil-war = العلاقات المثلية مجرَّمة، وحرب أهلية

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = العلاقات المثلية مجرَّمة، وحكم عسكري متحالف مع روسيا

# criminalised, no free expression
said-criminalised-no-free-expression = العلاقات المثلية مجرَّمة، ولا حرية تعبير

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = العلاقات المثلية مجرَّمة، ولا حرية تعبير، وحليف لروسيا

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = العلاقات المثلية مجرَّمة، ولا حرية كلام في هذا الموضوع

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = العلاقات المثلية مجرَّمة، ولا حيّز آمناً للعمل المدني

# criminalised, not enforced
said-criminalised-not-enforced = العلاقات المثلية مجرَّمة، لكن لا أحد يُلاحَق قضائياً في الواقع

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = العلاقات المثلية مجرَّمة، لكن القاعدة في الواقع ألا يُلاحَق أحد قضائياً

# criminalised, speech offences
said-criminalised-speech-offences = العلاقات المثلية مجرَّمة، وقوانين تعاقب على الكلام

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = العلاقات المثلية مجرَّمة، ووضع أمني غير مستقر

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = العلاقات المثلية مجرَّمة؛ المحتوى المتعلق بمجتمع الميم محظور

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = العلاقات المثلية مجرَّمة؛ مشروع قانون من شأنه أن يعاقب على مناصرة مجتمع الميم

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = العلاقات المثلية مجرَّمة؛ قُتل ناشط عام 2023

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = العلاقات المثلية مجرَّمة؛ اعتُقل ناشطون بسبب الترويج

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = العلاقات المثلية مجرَّمة؛ قُتل ناشطون عمداً عام 2016

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = العلاقات المثلية مجرَّمة؛ مناصرة مجتمع الميم يُتسامَح معها

# criminalised; ally of Russia
said-criminalised-ally-of-russia = العلاقات المثلية مجرَّمة؛ حليف لروسيا

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = العلاقات المثلية مجرَّمة؛ اتهامات بالتجديف وعنف الغوغاء

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = العلاقات المثلية مجرَّمة؛ عداء للناشطين

# criminalised; military-led state
said-criminalised-military-led-state = العلاقات المثلية مجرَّمة؛ دولة يقودها عسكريون

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = العلاقات المثلية مجرَّمة؛ الرسائل الخاصة نادراً ما تُلاحَق قضائياً

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = عقوبة الإعدام على العلاقات المثلية والملاحقة القضائية لأي مناصرة لمجتمع الميم

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = عقوبة الإعدام على العلاقات المثلية منصوص عليها في القانون، واعتقالات

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = عقوبة الإعدام على العلاقات المثلية منصوص عليها في القانون، وقانون التحريض على الفتنة

# death penalty, armed groups
said-death-penalty-armed-groups = عقوبة الإعدام على العلاقات المثلية، وجماعات مسلحة

# death penalty, no free speech
said-death-penalty-no-free-speech = عقوبة الإعدام على العلاقات المثلية، ولا حرية كلام

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = قانون ضد المحتوى الموجَّه إلى القاصرين في هذا الموضوع؛ حليف وثيق لروسيا

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = العلاقات المثلية قانونية ومحمية، لكن المعارضة تُلاحَق قضائياً؛ حليف لروسيا

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = العلاقات المثلية قانونية، وحكم سلطوي؛ شريك لروسيا

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = العلاقات المثلية قانونية، لكن النشاط الحقوقي تحت رقابة الشرطة؛ شريك لروسيا

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = العلاقات المثلية قانونية، لكن الناشطين ومسيرات الفخر يُلاحَقون قضائياً؛ مشاريع قوانين متكررة ضد الترويج

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = العلاقات المثلية قانونية، لكن الناشطين يُلاحَقون قضائياً؛ حكم سلطوي

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = العلاقات المثلية قانونية، لكن توجد قوانين تعاقب على الإخلال بالآداب وعلى الكلام

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = العلاقات المثلية قانونية، لكن الرسائل السياسية قد تجلب الشرطة؛ شريك لروسيا

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = العلاقات المثلية قانونية، لكن يوجد قمع سياسي؛ شريك لروسيا

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = العلاقات المثلية قانونية، لكن توجد قوانين تعاقب على الكلام ومنظمات أُغلقت

# legal, limited civic space
said-legal-limited-civic-space = العلاقات المثلية قانونية، وحيّز العمل المدني محدود

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = العلاقات المثلية قانونية، ودولة الحزب الواحد؛ شريك لروسيا

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = العلاقات المثلية قانونية؛ سلطات جمهورية صربسكا قريبة من روسيا

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = العلاقات المثلية قانونية؛ أجهزة الأمن الروسية ناشطة في البلد

# legal; bills to criminalise
said-legal-bills-to-criminalise = العلاقات المثلية قانونية؛ مشاريع قوانين لتجريمها

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = العلاقات المثلية قانونية؛ عنف العصابات، ولا دولة قائمة بوظائفها

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = العلاقات المثلية قانونية؛ حكومة قريبة من روسيا، وإعلام معادٍ

# legal; hostile climate
said-legal-hostile-climate = العلاقات المثلية قانونية؛ مناخ معادٍ

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = العلاقات المثلية قانونية؛ حكم عسكري منذ نوفمبر 2025

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = العلاقات المثلية قانونية؛ عسكريون يقودون البلد منذ أكتوبر 2025، وروابط جديدة مع روسيا

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = العلاقات المثلية قانونية؛ حالة الطوارئ، وحكومة معادية

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = العلاقات المثلية قانونية؛ موجة اعتداءات عام 2024

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = حكم عسكري متحالف مع روسيا؛ مشروع قانون عقوبات من شأنه أن يعاقب على العلاقات المثلية وعلى أي دعم، ومآله غير معروف

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = لا حرية تعبير على الإطلاق؛ حليف لروسيا

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = كمائن الشرطة لأفراد مجتمع الميم وسجنهم؛ قوانين تعاقب على الكلام

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = قمع سياسي لأي معارضة؛ حليف لروسيا

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = قانون ضد الدعاية للعلاقات المثلية صادر في أبريل 2026 والملاحقة القضائية لأي احتجاج تقريباً؛ أوثق حلفاء روسيا

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = قانون ضد الدعاية للعلاقات المثلية منذ 2025/26 (الأماكن العامة والإعلام والإنترنت)؛ الرسالة الخاصة غير مشمولة بنص القانون؛ حليف لروسيا

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = تجريم العلاقات المثلية على مستوى المقاطعات، ومناخ معادٍ
