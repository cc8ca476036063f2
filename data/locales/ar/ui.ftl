### What the program itself says to its user, in Arabic. Plain words, short
### lines: a screen reader reads them too. `$program` is the name it was called by.
### Written by the makers of chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = يستطيع توجيه أسئلة إلى الحكومة تُثبت في المحاضر، ويحصل على أجوبة لا يحصل عليها المواطن.
can-ministry = تتحدث باسم دولتكم مع الحكومات الأخرى، وتوجه بعثاتها في الخارج، وتمنح قنصلياتها التأشيرات.
can-un = تتحدث وتصوّت باسم دولتكم في الجمعية العامة، حيث يقدم خبير الأمم المتحدة المعني بروسيا تقريره.
can-observer = تتحدث باسم دولتكم في الأمم المتحدة، دون حق التصويت.
can-un-geneva = تتحدث وتصوّت باسم دولتكم في مجلس حقوق الإنسان، الذي يقرر بشأن خبير الأمم المتحدة المعني بروسيا.
can-embassy = تبلغ موسكو بما يقوله الناس هنا، ويمكن أن يُطلب منها جواب.
can-embassy-covering = لا سفارة لروسيا في هذا البلد ({ $country })؛ تنوب عنها السفارة في مدينة أخرى ({ $city })، وهي تبلغ موسكو، ويمكن أن يُطلب منها جواب.
can-sr-russia = يجمع ما يحدث في روسيا ويقدم عنه تقريراً إلى الأمم المتحدة كل عام.
can-ie-sogi = يكتب إلى الحكومات عن العنف ضد أفراد مجتمع الميم، ويقدم تقارير عنه إلى الأمم المتحدة.
can-ohchr = أعلى مكتب لحقوق الإنسان في الأمم المتحدة: يستطيع أن يتكلم علناً وأن يبقي القضية على جدول الأعمال.
can-sr-torture = يرسل نداءات عاجلة إلى الحكومات ويثير حالات التعذيب.
can-un-sg = يستطيع الكلام علناً وبذل مساعيه الحميدة لدى الحكومات؛ ولا ينظر في الحالات الفردية.
can-coe-commissioner = يستطيع الضغط على 46 دولة أوروبية كي تسمح بدخول الناس ولا تعيدهم إلى روسيا.
can-osce-odihr = استضاف تقرير عام 2018 عن الشيشان، ويستطيع أن يسأل عن مصيره.
can-ep-droi = تعقد جلسات استماع وتُعدّ قرارات البرلمان الأوروبي.
can-company = يستخدم خدمتها أناس في خطر: تستطيع أن تجعلها أكثر أماناً، وأن تعلن ما تطلبه السلطات.
can-newsroom = تستطيع نشر الخبر؛ فينتبه المسؤولون والجمهور.
can-eeas = تُعدّ عقوبات الاتحاد الأوروبي وتتحدث مع روسيا باسمه.
can-prosecutor-general = يشرف على جميع التحقيقات في روسيا، وفي الشيشان أيضاً.
can-investigative-committee = تحقق في الاختطاف والتعذيب والقتل، وتستطيع سحب القضايا من الشيشان.
can-ombudsman = منصب يستطيع صاحبه المطالبة بأجوبة وزيارة أماكن الاحتجاز؛ وفي عام 2017 كان هذا المكتب وراء بدء أول تحقيق.
can-president = لا أحد في الشيشان يتصرف ضد إرادة الكرملين.
can-mfa-russia = تجيب الأمم المتحدة ومنظمة الأمن والتعاون في أوروبا باسم روسيا، وتسمح بدخول خبرائهما أو لا تسمح.
can-interior-ministry = تقود شرطة جميع المناطق، وهذه الشرطة سلّمت أناساً إلى الشيشان.
can-ministry-of-justice = طلبت من المحاكم حظر المنظمات التي تساعد.
can-presidential-human-rights-council = يقدم المشورة للرئيس، ويجوز له توجيه أسئلة إلى المحققين.

name-parliament = البرلمان
name-second-chamber = الغرفة الثانية في البرلمان
name-representative = عضو البرلمان
name-representative-2 = عضو الغرفة الثانية في البرلمان
name-ministry = وزارة الخارجية
name-un = البعثة لدى الأمم المتحدة في نيويورك
name-un-geneva = البعثة لدى الأمم المتحدة في جنيف
name-embassy = السفارة الروسية

closed-no-parliament = لا يوجد برلمان عامل يمكن الكتابة إليه.
closed-one-chamber = لهذا البرلمان غرفة واحدة فقط؛ اكتبوا إلى من يمثلكم فيها.
closed-no-un-mission = ليست لهذه الدولة بعثة لدى الأمم المتحدة.
closed-geneva-unknown = لا نعرف وسيلة اتصال مؤكدة ببعثتها في جنيف؛ اكتبوا إلى بعثتها في نيويورك.
closed-inside-russia = داخل روسيا هذه الجهة جزء من الدولة التي يوجَّه إليها النداء، وليست حليفاً ضدها.

## Why a channel has its status ($date: when it was last seen)

seen = آخر مشاهدة { $date }
seen-long-ago = آخر مشاهدة { $date }
seen-undated = من مصدر بلا تاريخ
post-address-on-page = لا عنوان مؤكداً؛ ابحثوا عنه في الصفحة { $page }
post-address-unknown = لا يُعرف عنوان مؤكد؛ اسألوا الجهة أو سلّموا الرسالة باليد
post-to-russia-suspended = أوقف بريدكم الرسائل إلى روسيا ({ $date })؛ اسألوا هل استأنفها
post-to-russia-restricted = لا يقبل بريدكم الرسائل إلى روسيا إلا جزئياً أو بتأخير (شوهد { $date })
post-to-russia-accepted = كان بريدكم يقبل الرسائل إلى روسيا عند آخر مشاهدة، { $date }
post-to-russia-accepted-once = كان بريدكم يقبل الرسائل إلى روسيا بتاريخ { $date }؛ اسألوا في مكتب البريد
post-to-russia-unknown = اسألوا في مكتب البريد هل تُقبل الرسائل إلى روسيا
law-547-fz = لا تنظر هيئات الدولة الروسية في الطلبات المرسلة بالبريد الإلكتروني منذ 30 مارس 2025 (القانون 547-FZ)
law-547-fz-form = فقط بهوية تحققت منها روسيا، منذ 30 مارس 2025 (القانون 547-FZ)
law-usps-2026 = لم تكن خدمة بريد الولايات المتحدة تقبل رسائل إلى روسيا في قائمتها المؤرخة 3 مارس 2026.

channel-post = البريد
channel-email = البريد الإلكتروني
channel-form = استمارة على الإنترنت
channel-phone = الهاتف
channel-page = الصفحة

status-works = تعمل
status-confirm-first = تأكدوا أولاً
status-not-considered = لا يُنظر فيها
status-no-service = لا خدمة
status-closed = مغلقة

## route

route-heading = من يستطيع التحرك من هذا البلد: { $country }
route-risk-high = خطر: الكتابة في هذا الموضوع من هذا البلد ({ $country }) قد تؤدي بكم إلى السجن أو إلى ما هو أسوأ: { $reason }.
route-risk-caution = احذروا: { $reason }.
route-write = للكتابة إلى إحداها: { $program } letter --country { $code } --to ID
route-safer = الأكثر أماناً: أن يكتب شخص خارج هذا البلد ({ $country }). لا تُكتب رسالة من هنا دون --accept-risk.
route-closed = لا رسالة: { $reason }

## letter

letter-to = إلى: { $office }
letter-post-works = البريد: شوهد العنوان آخر مرة { $date }.
letter-post-confirm = البريد: تأكدوا من العنوان أولاً ({ $reason }).
letter-post-confirm-page = البريد: تأكدوا من العنوان أولاً ({ $reason }) في: { $page }
letter-post-no-service = البريد: { $reason }.
letter-post-unknown = البريد: لا عنوان مؤكداً؛ تُركت له سطور فارغة.
letter-post-unknown-page = البريد: لا عنوان مؤكداً؛ تُركت له سطور فارغة. ابحثوا هنا: { $page }
letter-find-member = على السطر الفارغ يُكتب اسم عضو البرلمان الذي يمثلكم.
letter-find-member-page = على السطر الفارغ يُكتب اسم عضو البرلمان الذي يمثلكم؛ تجدونه في: { $page }
letter-email-void = البريد الإلكتروني: { $reason }. أرسلوا رسالة ورقية.
letter-form-void = الاستمارة: { $reason }. أرسلوا رسالة ورقية.
letter-name-unused = الخيار --recipient-name لأعضاء البرلمان؛ أما هذه الجهة فتُخاطَب بلقبها.
letter-danger-named = خطر: هذه الرسالة تذكر اسمكم. لا ترسلوها من هذا البلد: { $country }. دون --name و --address و --city و --email لا تذكر اسم أحد، ويستطيع شخص خارج البلد أن يوصلها.
letter-danger = خطر: لا تضعوا اسمكم أو عنوانكم على هذه الرسالة، ولا ترسلوها من هذا البلد: { $country }. يستطيع شخص خارج البلد أن يوصلها.
letter-ready-text = خدمة WriteToThem، وهي الطريق المعتاد إلى أعضاء البرلمان البريطاني، تحجب الرسائل الجاهزة: أرسلوا هذه على ورق، أو اكتبوها هناك بكلماتكم؛ ويساعد في ذلك --kind outline.
letter-missing = يُكتب باليد: { $what }.
letter-missing-flags = هذه تملؤه عنكم: { $flags }.
letter-sender-file = الخيار --sender ملف يأخذ بياناتكم من ملف ويبقيها خارج سجل سطر الأوامر.
letter-missing-name = اسمكم
letter-missing-address = عنوانكم
letter-missing-member = اسم عضو البرلمان الذي يمثلكم
letter-personal = نصيحة: --who و --why و --tie تضيف جملة من عندكم. الرسائل المكتوبة بكلمات أصحابها أقرب إلى أن تُقرأ.
letter-history = ملاحظة: يحتفظ سطر الأوامر بسجل لما يُكتب فيه. --sender ملف أو --sender - يبقي الأسماء والعناوين خارجه.
letter-next = جهات أخرى يمكنكم الكتابة إليها: { $program } route --country { $code }
letter-embassy-skipped = لا رسالة إلى سفارة روسية من هذا البلد ({ $country }): { $reason } تُكتب الرسالة بدلاً من ذلك إلى الجهة التالية.
letter-caution = احذروا ({ $country }): { $reason }.
letter-ties = إذا كنتم تحملون جواز سفر روسياً، أو كانت لكم أسرة في روسيا أو خطط للسفر إليها، ففكروا قبل أن تضعوا اسمكم على هذا.
letter-written = كُتبت في { $path }
letter-page-unused = الخيارات --paper و --envelope و --with-envelope و --large-print و --font مخصصة لـ --format pdf.
letter-system-font = بعض الحروف مطبوعة بخط وُجد على هذا النظام.

mail-confirm = البريد الإلكتروني: تأكدوا من العنوان أولاً ({ $reason }).
mail-no-address = البريد الإلكتروني: لا يُعرف عنوان لهذه الجهة؛ اكتبوه بأنفسكم.
mail-no-address-page = البريد الإلكتروني: لا يُعرف عنوان لهذه الجهة؛ اكتبوه بأنفسكم. ابحثوا هنا: { $page }
mail-postal-address-mission = البريد الإلكتروني: تطلب البعثات الروسية الاسم الكامل للمرسل وعنوانه البريدي، وإلا فليست ملزمة بالنظر في الرسالة؛ وبياناتكم غير كاملة.
mail-postal-address-member = البريد الإلكتروني: يجيب أعضاء البرلمان ناخبيهم؛ ودون اسمكم الكامل وعنوانكم البريدي قد تُعاد الرسالة.
mail-gmail = عدد أحرف هذا الرابط { $length }. إذا كان Gmail يفتح روابط بريدكم فقد يقطعه بعد { $limit }: استخدموا عندئذ --format eml.
qr-code = رمز QR يتسع لهذا الرابط
qr-words = وجّهوا إليه كاميرا هاتف، أو استخدموا الرابط:
edit-rescued = طُبع نصكم هنا كي لا يضيع.
opened-own = يُفتح الآن في برنامجكم.
not-opened-own = لا يوجد هنا برنامج يفتحه. وهو كامل مع ذلك: انظروا أعلاه.
form-at = الاستمارة: { $page }
form-none = لا تُعرف استمارة لهذه الجهة؛ هذه الخانات تناسب معظم الاستمارات.
form-start = عدد الخانات: { $count }. كل ضغطة على Enter تنسخ الخانة التالية؛ الصقوها في الاستمارة ثم عودوا. Ctrl-C للخروج.
form-step = الخانة { $nth } من { $count }، { $what }: اضغطوا Enter لنسخها.
form-done = كانت هذه الخانة الأخيرة. لم يُرسل شيء: زر الاستمارة نفسه هو الذي يرسل.
form-field-subject = الموضوع
form-field-message = نص الرسالة
form-field-name = الاسم
form-field-address = الشارع ورقم البيت
form-field-city = المدينة
form-field-email = عنوان البريد الإلكتروني

copied-desktop = نُسخ إلى الحافظة (بواسطة { $program }).
copied-terminal = أُرسل إلى حافظة الطرفية (OSC 52)؛ إذا لم يأت اللصق بشيء فطرفيتكم لا تسمح بذلك.
copied-nowhere = لا توجد حافظة هنا: طُبع النص بدلاً من ذلك.
opened = يُفتح الآن { $link }
not-opened = تعذر الفتح هنا. افتحوه بأنفسكم: { $link }
not-opened-insecure = ليس لهذه الصفحة عنوان آمن، لذلك لا تُفتح لكم: { $link }

## call

call-spoken = «{ $line }»
call-note-skipped = الجهة الأقدر على التحرك ليس لها رقم مؤكد هنا: { $office }. يستحق الرقم أن يُبحث عنه؛ ونص مكالمتها: { $command }
call-note-language = لا يوجد بعد نص مكالمة بهذه اللغة: «{ $language }». النص بالإنجليزية.
call-note-of-office = لغة المكالمة هي { $language }، وهذه الجهة تتكلمها. بلغتكم: --lang { $code }

## post

post-note-ties = قبل أن تنشروا: من يحمل جواز سفر روسياً، أو له أسرة في روسيا أو خطط للسفر إليها، لا ينبغي له ذلك. المنشورات تبقى، ويجري تفتيشها.
post-note-length = عدد العلامات { $length } من { $limit }، كما تعدها هذه الشبكة.
post-note-thread = سلسلة منشورات عددها { $count }؛ في أطولها { $length } من { $limit } علامة، كما تعدها هذه الشبكة.
post-note-language = لا يوجد بعد منشور كهذا بهذه اللغة: «{ $language }». النص بالإنجليزية.
post-note-no-page = ليست لهذه الشبكة صفحة تقبل نصاً: الصقوه في تطبيقها.
post-note-rest = تضم الصفحة المنشور الأول فقط: أضيفوا البقية تحته كردود.

## lists

countries-heading = البلدان ({ $count })
none-found = لم يُعثر على شيء.
undated = بلا تاريخ
coverage-legend = في كل سطر: النسبة المؤكدة؛ ثم عدد المؤكد / ما يجب تأكيده أولاً / الناقص.
region-all = العالم
region-africa = أفريقيا
region-americas = الأمريكتان
region-asia = آسيا
region-europe = أوروبا
region-oceania = أوقيانوسيا
risk-low = منخفض
risk-caution = حذر
risk-high = مرتفع
embassy-none = لا توجد
embassy-covered = تنوب عنها السفارة في { $city } ({ $code })
mission-holder = { $name } (شوهد { $date })
mission-holder-old = { $name } (شوهد { $date }؛ تأكدوا أولاً)
write-to = للكتابة إليها: { $program } letter --country { $code } --to { $id }
label-native = بالروسية
office-only = الممثل الدائم (خاطبوا المنصب)
petitions-none-open = لا توجد عريضة مؤكد أنها مفتوحة (أحدث اطلاع: { $date }). ما ينفع اليوم هو رسالة: { $program } letter --country رمز
petitions-check = تستحق الاطلاع، ولم يتأكد أنها مفتوحة:
petitions-history = من الماضي:
petitions-ties = لا توقّعوا إذا كنتم تحملون جواز سفر روسياً، أو كانت لكم أسرة في روسيا أو خطط للسفر إليها.
petition-status-open = مفتوحة
petition-status-unconfirmed = غير مؤكدة
petition-status-closed = مغلقة
petition-status-archived = من التاريخ
petition-no-link = لم يتأكد أي عنوان؛ خذوا الرابط من قناة الجهة المنظِّمة نفسها.
petition-not-open = لم يتأكد أن هذه العريضة مفتوحة. راجعوا صفحتها قبل توقيعها أو مشاركتها.
petition-is-closed = انتهت هذه العريضة. ما ينفع اليوم هو رسالة: { $program } letter --country رمز
petition-replaced = بدلاً منها: { $id }
hashtags-warning = لا تستخدموها أبداً من داخل روسيا، ولا إذا كان لكم جواز سفر روسي أو أسرة هناك أو خطط للسفر إلى هناك.
hashtag-status-in-use = مستخدم
hashtag-status-historic = من التاريخ
label-status = الحالة
label-organiser = التنظيم
label-asks = المطلب
label-addressee = إلى
label-opened = منذ
label-link = الرابط
label-note = ملاحظة
label-seen = المشاهدة
label-sources = المصادر
label-confidence = الثقة
label-risk = خطر الكتابة
label-languages = اللغات
label-parliament = البرلمان
label-ministry = وزارة الخارجية
label-embassy = البعثة الروسية
label-un = الأمم المتحدة، نيويورك
label-un-geneva = الأمم المتحدة، جنيف
label-holder = يشغله
label-post = البريد
label-meaning = المعنى
label-networks = الشبكات
label-can = المستطاع
label-does = العمل
label-where = المكان
label-why = السبب
label-did = ما جرى فعله
label-ask-it = اطلبوا منها
label-write = اكتبوا إليها
label-products = المنتجات
label-use = يصلح لـ
label-letters = الرسائل
label-corrections = التصحيحات
label-donate = التبرع
label-cost = التكلفة
label-help = لمن في خطر
label-say-first = قولوا أولاً
label-in-russia = في روسيا
label-they-say = يقولون
label-evidence-says = الأدلة تقول
label-no-letters = لا رسائل
confidence-low = منخفضة: تأكدوا أولاً
confidence-medium = متوسطة
confidence-high = مرتفعة
list-more = لعرض واحد كاملاً: { $program } { $command } ID

media-words = عدد الكلمات { $count } على الأكثر
denial-answer = الأدلة:
fact-why = من أين نعرف ذلك: { $program } facts { $id } --why
organisation-inactive = لا يُعرف أنها تعمل
russian-label-none = لا توصيف معروفاً، وليس ذلك دليلاً على عدم وجوده
russian-label-foreign-agent = «عميل أجنبي»: تُراقَب وتُعرقَل؛ ودعمها يلفت الأنظار
russian-label-undesirable = «غير مرغوب فيها»: من يشارك فيها أو يتبرع لها أو ينشر موادها يُعاقَب هناك
russian-label-extremist = «متطرفة»: من يشارك فيها أو يتبرع لها أو يُظهر رموزها قد يدخل السجن هناك
label-warning = في روسيا: { $label }. لا تتابعوا إذا كنتم تحملون جواز سفر روسياً، أو كانت لكم أسرة في روسيا أو خطط للسفر إليها.
resource-film = فيلم
resource-book = كتاب
resource-report = تقرير
resource-guide = دليل
resource-article = مقال
resource-court = محكمة
resource-exhibition = معرض
resource-directory = دليل عناوين
donate-question = هل تحملون جواز سفر روسياً، أو هل لكم أسرة في روسيا أو خطط للسفر إليها؟
donate-ties-none = لا، لا شيء من ذلك
donate-ties-russia = نعم، أو لستُ على يقين
donate-ties = توقفوا إذا كنتم تحملون جواز سفر روسياً، أو كانت لكم أسرة في روسيا أو خطط للسفر إليها: قد يُعاقَب على التبرع هناك بوصفه دعماً لـ«التطرف».
donate-costs = ما كلفته المساعدة حتى الآن

data-checked = عدد السجلات المفحوصة: { $count }.
data-fixed = عدد الملفات التي وُضعت في صيغتها الموحدة: { $count }.
overlay-words = نصوص عددها { $count } من { $path } تحل محل نصوصنا في رسائل هذه اللغة: { $language }.
overlay-laid = سجلات خاصة عددها { $count } من { $path } تقف إلى جانب سجلاتنا؛ تبدأ معرّفاتها بـ { $own }
report-title = تصحيح
report-how = هذا ما تقوله مجموعة البيانات، ومع كل معلومة تاريخ دليلها. اكتبوا أدناه ما هو الصحيح. لا يُرسل شيء: أنتم تقررون هل يصل هذا إلى المشروع وكيف. لا تضعوا اسمكم عليه إلا إذا أردتم.
report-field = ما الخطأ (الاسم الذي قبل النقطتين):
report-right = ما الصحيح:
report-where = أين رأيتموه (رابط، والأفضل صفحة الجهة نفسها):
report-date = تاريخ تلك الصفحة:
data-good = كل شيء على ما يرام.

## guide

ask-label-parliament-question = سؤال خطي إلى الحكومة
ask-label-humanitarian-visas = تأشيرات لمن يفرون
ask-label-sanctions = عقوبات على المسؤولين عن ذلك
ask-label-universal-jurisdiction = ملاحقة أمام محاكمنا
ask-label-question-on-returns = وعد بألا يعاد أحد إلى روسيا
ask-label-question-on-un-vote = تصويت الحكومة بشأن خبير الأمم المتحدة المعني بروسيا
ask-label-press-for-parole = طريق إلى دخول البلد لمن يفرون
ask-label-send-nobody-back = وعد بألا يعاد أحد إلى روسيا
ask-label-admit-refugees = طريق إلى دخول البلد لمن يفرون
ask-label-protect-people = تأشيرات لمن يفرون
ask-label-raise-with-russia = إثارة الأمر مع الحكومة الروسية
ask-label-instruct-missions = دعم خبير الأمم المتحدة المعني بروسيا
ask-label-support-mandate = دعم خبير الأمم المتحدة المعني بروسيا
ask-label-report-again = طلب تغطية الموضوع
ask-label-letter-to-the-editor = رسالة إلى المحرر، لتُنشر
ask-label-speak-on-chechnya = الحديث عن الشيشان في الأمم المتحدة

## Errors: what is wrong; .hint says what to do next

error-prefix = خطأ
hint-prefix = تلميح
error-unknown-country = لا يوجد بلد اسمه «{ $given }».
    .hint =
        { $list ->
            [none] اكتبوا اسمه بلغتكم أو رمزه المكون من حرفين؛ والأمر «countries» يعرضها كلها.
           *[other] هل تقصدون: { $list }؟
        }
error-ambiguous-country = يمكن أن يعني «{ $given }» أكثر من بلد.
    .hint = حددوا أيها: { $list }
error-unknown-record = لا يوجد شيء اسمه «{ $given }» ضمن { $kind }.
    .hint =
        { $list ->
            [none] الأمر «{ $kind }» دون معرّف يعرضها كلها.
           *[other] هل تقصدون: { $list }؟
        }
error-unknown-recipient = لا توجد جهة يُكتب إليها اسمها «{ $given }».
    .hint =
        { $list ->
            [none] الأمر «route --country { $country }» يعرض الجهات.
           *[other] هل تقصدون: { $list }؟ الأمر «route --country { $country }» يعرضها كلها.
        }
error-unknown-ask = لا تستطيع هذه الجهة تلبية «{ $given }».
    .hint = يمكن أن يُطلب منها: { $list }
error-unfit-fact = لا تصلح «{ $given }» لرسالة إلى هذه الجهة: { $office }.
    .hint = الوقائع التي تناسبها: { $list }
error-denial-fact = «{ $given }» مما يقوله المسؤولون إنكاراً؛ ولا تقتبسه أي رسالة.
    .hint = الوقائع التي تناسب هذه الجهة: { $list }
error-same-case = «{ $one }» و«{ $other }» تتحدثان عن حالة واحدة.
    .hint = أبقوا واحدة منهما.
error-too-many = في { $field }: العدد { $count } أكثر من اللازم؛ تتسع الصفحة الواحدة لـ { $limit }.
    .hint = احذفوا بعضها.
error-too-early = رسالة مؤرخة { $date } ستقتبس ما لم يُعرف إلا في { $known }.
    .hint = اختاروا تاريخاً لاحقاً، أو لا تستخدموا --date.
error-no-folder = تعذرت كتابة { $path }: لا يوجد مجلد كهذا.
    .hint = أنشئوا المجلد أولاً، أو اختاروا مكاناً آخر بالخيار -o.
error-unknown-language = لا توجد بعد رسائل بهذه اللغة: «{ $given }».
    .hint =
        { $nearest ->
            [none] توجد رسائل بهذه اللغات: { $list }
           *[other] هل تقصدون: { $nearest }؟ توجد رسائل بهذه اللغات: { $list }
        }
error-ui-language = لا يتكلم البرنامج هذه اللغة بعد: «{ $given }».
    .hint =
        { $nearest ->
            [none] يتكلم: { $list }
           *[other] هل تقصدون: { $nearest }؟ يتكلم: { $list }
        }
error-missing = ينقص { $flag }، ولا توجد طرفية يُطرح عليها السؤال.
    .hint = أضيفوا { $flag }؛ ويبين --help كيف.
error-bad-character = في { $field }: الحرف رقم { $place } هو { $code }، ولا يجوز أن يرد في رسالة.
    .hint = اكتبوا ذلك الجزء من جديد باليد؛ فقد يحوي النص المنسوخ حروفاً لا تُرى.
error-too-long = في { $field }: عدد الأحرف { $length } أكثر من اللازم؛ تتسع الصفحة الواحدة لـ { $limit }.
    .hint = اختصروه. رسالة من صفحة واحدة تُقرأ، والأطول منها لا تُقرأ.
error-bad-value = في { $field }: «{ $given }» ليس بالصيغة الصحيحة.
    .hint = اكتبوه هكذا: { $form }
error-needs = لا يعمل { $flag } إلا مع { $with }.
    .hint = أضيفوا ذلك، أو احذفوا { $flag }؛ ويبين --help كليهما.
error-needs-terminal = يطلب { $flag } ضغط مفاتيح، ولا توجد طرفية لذلك.
    .hint = شغّلوه في طرفية، أو احذفوا { $flag } وخذوا النص كما هو.
error-bad-postcode = «{ $given }» ليس رمزاً بريدياً يقبله البحث في هذا البلد ({ $country }).
    .hint = اكتبوه كما يُكتب على ظرف هناك ولا شيء غيره، أو لا تستخدموا --postcode: الصفحة ستسأل عنه.
error-no-postcode = لا يوجد بحث يقبل رمزاً بريدياً لهذه الجهة: { $office }.
    .hint = احذفوا --postcode.
error-long-link =
    تصنع هذه الرسالة رابطاً طوله { $length } من الأحرف؛ وما يقبله { $composer ->
        [gmail] Gmail
        [outlook] Outlook على الويب
       *[mail] برنامج بريد
    } بالتأكيد هو { $limit }، ولا يُقطع هنا شيء.
    .hint = بدلاً من ذلك: مسودة (--format eml -o letter.eml)، أو الحافظة (--copy دون --format)، أو ملف (-o letter.txt).
error-wide-code = يحتاج رمز QR إلى { $columns } من الأعمدة؛ وعرض هذه الطرفية { $width }.
    .hint = وسّعوا النافذة أو صغّروا حروفها، أو اكتبوه في ملف: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } فارغ.
        [large] { $path } أكبر من { $limit } كيلوبايت.
       *[no-text] { $path } ليس نصاً بترميز UTF-8.
    }
    .hint = احفظوه نصاً عادياً (UTF-8)؛ فالرسالة صفحة واحدة.
error-bad-sender =
    { $reason ->
        [continues] في { $file }: السطر { $line } لا يُكمل أي خانة.
        [unknown] في { $file }: السطر { $line } لا يبدأ بأي من الخانات متبوعة بنقطتين.
       *[other] في { $file }: { $reason }.
    }
    .hint = اكتبوا في كل سطر خانة واحدة، مثل «name: Ada Example»؛ والخانات هي name, address, city, email, who, why, tie.
error-risk = الكتابة في هذا الموضوع من هذا البلد ({ $country }) قد تعرضكم للخطر: { $reason }.
    .hint =
        الأكثر أماناً: أن يكتب شخص خارج هذا البلد ({ $country })، أو ألا تكتبوا إلى أي جهة. ما هو آمن هناك: safety --country { $code }
        وإذا وزنتم الأمر وأردتم المتابعة: --accept-risk
error-judged = لا ينبغي إرسال هذه الرسالة كما هي؛ عدد ما يلزم تغييره: { $count }.
    .hint = غيّروا ما عليه علامة، ثم افحصوها من جديد.
error-ties = من كانت له صلة بروسيا قد يُعاقَب على التبرع بوصفه دعماً لـ«التطرف»؛ أُوقف الأمر هنا.
    .hint = يستطيع شخص بلا صلة كهذه أن يتبرع. والكتابة إلى عضو البرلمان الذي يمثلكم تساعد أيضاً: letter --to representative
error-private = لا يجوز في هذا التشغيل كتابة أي ملف: الخيار --private أو المتغير CHECHNYA_ACT_PRIVATE مضبوط.
    .hint = لم يُكتب شيء. احذفوا -o و --edit لطباعة النص هنا، أو أزيلوا --private.
error-no-home = لا يوجد مجلد شخصي يمكن الاحتفاظ بشيء فيه.
    .hint = لم يُكتب شيء. كل ما عدا ذلك يعمل من دونه؛ والخيار -o يكتب ملفاً حيث تريدون.
error-in-the-way = الموجود في { $path } رابط أو شيء آخر لم يصنعه البرنامج؛ وقد تُرك كما هو.
    .hint = انظروا ما هو، وانقلوه إلى مكان آخر إذا لم تكونوا أنتم من وضعه هناك.
error-nothing-kept =
    { $what ->
        [history] لا يوجد سجل للرسائل.
       *[other] لا يوجد ملف شخصي.
    }
    .hint =
        { $what ->
            [history] لا يُدوَّن شيء ما لم تطلبوه: history on
           *[other] لا يُحتفظ بشيء ما لم تطلبوه: profile save
        }
error-no-aid =
    { $given ->
        [ce] لا يوجد نص بالشيشانية: تعذر العثور على نص يمكن الوثوق به، وتعذر صنعه.
       *[other] لا يوجد نص كهذا بهذه اللغة: «{ $given }».
    }
    .hint =
        { $nearest ->
            [none] يوجد نص باللغات: { $list }
           *[other] هل تقصدون: { $nearest }؟ يوجد نص باللغات: { $list }
        }
error-no-letter = لا رسالة إلى هذه الجهة: { $office }. { $reason }
    .hint =
        { $next ->
            [none] الأمر «route --country { $code }» يعرض من يمكن الكتابة إليهم.
           *[other] اكتبوا بدلاً من ذلك إلى الجهة التالية: --to { $next }
        }
error-nothing = لا يوجد هنا { $what }.
    .hint = احذفوا الخيار لتروا ما هو موجود.
error-read =
    { $kind ->
        [missing] { $path } غير موجود.
        [denied] لا يُسمح بقراءة { $path }.
        [folder] { $path } مجلد.
       *[other] تعذرت قراءة { $path }: { $error }.
    }
    .hint = تأكدوا من أنه موجود ومن أنه يحق لكم قراءته.
error-write =
    { $kind ->
        [denied] لا يُسمح بكتابة { $path }.
        [folder] { $path } مجلد.
       *[other] تعذرت كتابة { $path }: { $error }.
    }
    .hint = لم يبق شيء مكتوباً نصفه. اختاروا مكاناً آخر بالخيار -o، أو احذفوا -o للطباعة هنا.
error-no-glyph = لا خط متاحاً فيه الحرف «{ $character }» ({ $code }).
    .hint = سمّوا خطاً يحويه: --font ملف. في Debian وUbuntu تجلب حزمة fonts-noto-cjk الصينية واليابانية والكورية، وتجلب fonts-noto معظم الكتابات الأخرى؛ والإصدار الأكبر من هذا البرنامج يضم الثلاث الأولى. أما --format text فلا يحتاج إلى خط.
error-bad-font = ليس { $path } خط TrueType أو OpenType.
    .hint = أعطوا ملفاً ينتهي بـ .ttf أو .otf أو .ttc.
error-page-full = تزيد الرسالة على صفحتها بنحو { $words } من الكلمات.
    .hint = قولوها بكلمات أقل (--who و --why و --tie)، أو اقتبسوا وقائع أقل (--facts ID)، أو احذفوا --envelope الذي يأخذ مكاناً في الأعلى. رسالة من صفحة واحدة تُقرأ، والأطول منها لا تُقرأ.
error-window-full = العنوان أطول من أن يتسع له الظرف؛ عدد السطور: { $lines }.
    .hint = احذفوا --envelope واكتبوا العنوان باليد، أو استخدموا ظرفاً آخر.
error-pdf = تعذر صنع ملف PDF: { $reason }.
    .hint = إذا استخدمتم --font فجربوا خطاً آخر؛ أما --format text فيعمل دائماً.
error-terminal = لا يُعرض ملف PDF في طرفية.
    .hint = اكتبوه في ملف: -o letter.pdf، أو مرّروه: { $program } letter … --format pdf | lp
error-exists = الملف { $path } موجود من قبل وتُرك كما هو.
    .hint = اختاروا اسماً آخر، أو أضيفوا --force لاستبداله.
error-editor = فشل المحرر «{ $command }»: { $reason }.
    .hint =
        { $kept ->
            [no] اضبطوا VISUAL أو EDITOR على المحرر الذي تستخدمونه.
           *[other] نصكم محفوظ في { $kept }
        }
error-bad-overlay = في { $path } ما يخالف القواعد:
    { $list }
    .hint = الأمر «data schema نوع» يبين ما يجب أن يحويه السجل؛ ومعرّفات السجلات الخاصة تبدأ بـ own-. وتوضع الكلمات الخاصة في ملف يحمل اسم لغتها، مثل de.ftl.
error-bad-data = تعذرت قراءة مجلد البيانات: { $reason }
    .hint = أصلحوا ذلك الملف أولاً؛ والسطر والعمود يدلان على المكان.
error-data-faults = عدد الملاحظات: { $count }؛ وهي معروضة أعلاه.
    .hint = تسمي كل منها السجل والخانة والسبب. ويصحح --fix المسافات والترتيب.
error-text = في ملف لغة خطأ: { $fault }.
    .hint = يرجى الإبلاغ عنه؛ وفي هذه الأثناء يعمل --lang en.
error-left = تم الخروج. لم يُحفظ شيء غير ما حفظتموه بأنفسكم.
    .hint = ابدؤوا من جديد في أي وقت.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = الإمارات العربية المتحدة
country-BS = جزر البهاما
country-CF = جمهورية أفريقيا الوسطى
country-CD = جمهورية الكونغو الديمقراطية
country-CG = جمهورية الكونغو
country-DO = الجمهورية الدومينيكية
country-FM = ولايات ميكرونيسيا الموحدة
country-GB = المملكة المتحدة
country-GM = غامبيا
country-KM = جزر القمر
country-MH = جزر مارشال
country-MV = جزر المالديف
country-NL = هولندا
country-PH = الفلبين
country-PS = فلسطين
country-SB = جزر سليمان
country-US = الولايات المتحدة
country-VA = الفاتيكان

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = السؤال الخطي يجعل الحكومة تجيب بما يُثبت في المحاضر.
ask-press-for-parole-why = يستطيع عضو الكونغرس أن يلح على الوزارات في طلب جواب لا يحصل عليه المواطن.
ask-question-on-returns-why = الوعد المثبت في المحاضر يمكن الاحتجاج به على أمر لاحق بالترحيل.
ask-question-on-un-vote-why = ما تقوله الدولة في الأمم المتحدة وكيف تصوّت فيها يتقرر في الداخل.
ask-humanitarian-visas-why = يستطيع عضو البرلمان أن يضغط من أجل التأشيرات على نحو لا يستطيعه المواطن.
ask-sanctions-why = يراقب البرلمان العقوبات التي تفرضها الحكومة.
ask-universal-jurisdiction-why = في بلدان كثيرة تستطيع النيابة العامة التحقيق في الجرائم ضد الإنسانية أينما ارتُكبت.
ask-protect-people-why = تستطيع الوزارة وقنصلياتها فتح طريق للخروج.
ask-send-nobody-back-why = تستطيع الوزارة أن تتكلم ضد الإعادة، وتستطيع قنصلياتها أن تحذر منها.
ask-admit-refugees-why = تستطيع الوزارة وسفاراتها فتح طريق للخروج.
ask-raise-with-russia-why = الحكومات وحدها تستطيع طرح السؤال على الحكومة الروسية.
ask-instruct-missions-why = الوزارة هي التي تملي على البعثتين في نيويورك وجنيف ما تقولانه وكيف تصوّتان.
ask-support-mandate-why = لا يعمل الخبير المعني بروسيا إلا ما دامت الدول تصوّت للولاية.
ask-speak-on-chechnya-why = ما يقال في الجمعية العامة يبقى في المحاضر.
ask-convey-and-answer-why = على السفارة أن تبلغ موسكو بما يقوله الناس في بلدها، وهي تستطيع أن تجيب.
ask-investigate-why = يشرف المدعي العام على كل تحقيق في البلد، وفي الشيشان أيضاً.
ask-take-cases-to-moscow-why = يستطيع الجهاز المركزي أن يسحب القضية من أيدي من تخصهم.
ask-ombudsman-inquiry-why = يستطيع أمين المظالم المطالبة بأجوبة وزيارة أماكن الاحتجاز؛ وفي عام 2017 كان ذلك المكتب وراء بدء أول تحقيق.
ask-order-investigation-why = لا أحد في الشيشان يتصرف ضد إرادة الكرملين.
ask-cooperate-with-un-why = وزارة الخارجية هي التي تقرر هل يُسمح بدخول خبراء الأمم المتحدة.
ask-stop-handovers-why = شرطة المناطق الأخرى تسلّم أناساً إلى الشيشان؛ والوزير يستطيع منع ذلك.
ask-stop-bans-why = هذه الوزارة هي التي طلبت الحظر من المحاكم.
ask-advise-president-why = يقدم المجلس المشورة للرئيس، ويجوز له توجيه أسئلة إلى المحققين.
ask-keep-reporting-why = يكتب خبراء الأمم المتحدة إلى الحكومات ويقدمون تقارير علنية.
ask-speak-out-why = كلمة علنية من قمة الأمم المتحدة تصل إلى موسكو وإلى الصحافة.
ask-no-returns-why = يستطيع المفوض الضغط على 46 حكومة كي تسمح بدخول الناس ولا تعيدهم.
ask-follow-up-report-why = يعرف هذا المكتب تقرير عام 2018 ويستطيع أن يسأل عن مصيره.
ask-hold-hearing-why = جلسة الاستماع تضع الأمر أمام البرلمان كله.
ask-eu-action-why = تُعدّ العقوبات وتتحدث مع روسيا باسم الاتحاد.
ask-hide-location-why = التطبيق الذي يُظهر من هو قريب يساعد من ينصبون الفخاخ.
ask-keep-apps-why = من يدير المتجر يقرر أي التطبيقات يحصل عليها الناس في روسيا.
ask-report-again-why = ما يُنشر يصعب إنكاره، والمسؤولون يقرؤون الأخبار.
ask-letter-to-the-editor-why = صفحات رسائل القراء يقرؤها المسؤولون أيضاً.

## Help and wrong usage, around what help.ftl says

heading-usage = الاستخدام
heading-arguments = القيم
heading-options = الخيارات
heading-commands = الأوامر
heading-examples = أمثلة:
usage-options = [خيارات]
usage-command = [أمر]
help-help = عرض المساعدة
help-version = عرض الإصدار
help-default = (الافتراضي: { $value })
help-more = المزيد: { $command } --help
help-everywhere = خيارات جميع الأوامر: { $program } -h
help-also = أيضاً: { $names }
man-english = الدليل بالإنجليزية؛ أما --help فيتكلم لغتكم.
man-written = صفحات الدليل المكتوبة في { $path }: { $count }
usage-unknown-argument = قيمة غير متوقعة: { $argument }
usage-unknown-command = لا يوجد أمر كهذا: { $argument }
usage-missing = يجب إعطاء ما يلي: { $argument }
usage-conflict = لا يمكن استخدام { $argument } مع { $other }.
usage-bad-value = لا يقبل { $argument } هذه القيمة: { $value }
usage-wrong = القيم غير كاملة.
usage-nearest = الأقرب: { $nearest }
usage-possible = القيم الممكنة: { $list }
usage-help = لمزيد من المعلومات جربوا --help.

## The timeline

timeline-title = ما يُعرف عن الاضطهاد في الشيشان، عاماً بعد عام
timeline-months = J F M A M J J A S O N D    Σ
timeline-more = الأعمدة هي الأشهر من يناير (J) إلى ديسمبر (D)، وΣ للمجموع. كل رقم هو عدد وقائع ذلك الشهر؛ وما لا شهر له يُحسب لسنته. سنة واحدة بالكلمات: { $program } timeline 2017
timeline-note = الوقائع في مجموعة البيانات، حسب السنة والنوع.
kind-event = أحداث
kind-report = تقارير
kind-case = حالات أفراد
kind-judgment = أحكام
kind-law = قوانين وقرارات حظر
kind-sanction = عقوبات
kind-figure = أرقام
kind-denial = إنكار وردود

## The language of a letter

language-ar = العربية
language-bg = البلغارية
language-cs = التشيكية
language-da = الدنماركية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-fi = الفنلندية
language-fr = الفرنسية
language-hu = المجرية
language-it = الإيطالية
language-ja = اليابانية
language-nb = النرويجية (بوكمول)
language-nl = الهولندية
language-pl = البولندية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-sk = السلوفاكية
language-sv = السويدية
language-tr = التركية
language-uk = الأوكرانية
language-zh = الصينية (المبسطة)

language-of-office = لغة الرسالة هي { $language }، وهذه الجهة تقرؤها. لقراءتها بلغتكم ({ $own }) أضيفوا --gloss { $code }؛ وللكتابة بلغتكم أضيفوا --lang { $code }.
language-not-read = تقرأ هذه الجهة { $office }؛ أما لغة الرسالة فهي { $language }. للكتابة بلغة الجهة أضيفوا --lang { $code }.
language-not-ours = لا توجد بعد رسائل بلغة من لغات بلد هذه الجهة؛ لغة هذه الرسالة هي { $language }.
language-without = لا يوجد نص لهذا النوع من الجهات بهذه اللغة ({ $language })، لذلك كُتبت الرسالة بالإنجليزية.
language-unreviewed = نصوص هذه اللغة ({ $language }) لم يراجعها بعد شخص لغته الأم هي هذه اللغة: دعوا من يعرفها يقرأ الرسالة قبل إرسالها، إن استطعتم.
letter-words = أقصى عدد كلمات الرسائل المنشورة هناك { $limit }؛ وعدد كلمات هذه { $words }.
letter-by-email = بالبريد الإلكتروني: { $target } ({ $reason })
letter-by-form = عبر استمارتها: { $target } ({ $reason })
letter-by-page = عبر صفحتها: { $target } ({ $reason })
letter-gloss = — النص نفسه لتقرؤوه بلغة أخرى ({ $language })؛ لا ترسلوا هذا الجزء —
letter-card = أعطوا البطاقة لمنظمة تساعد، أو اقرؤوها بصوت عال في فعالية. لا ترسلوها أبداً إلى شخص لا تعرفون عنه إلا من الأخبار.

## The outline of a message in one's own words

outline-title = ما يقال، بكلماتكم أنتم، إلى: { $office }
outline-blocked = لماذا مخطط لا نص: الخدمة المعتادة للكتابة إلى هذه الجهة تحجب النصوص الجاهزة، فلا تصل إلا رسائل مكتوبة بكلمات أصحابها.
outline-why = الرسائل المكتوبة بكلمات أصحابها أقرب إلى أن تُقرأ من أي رسالة يستطيع برنامج كتابتها.
outline-who = قولوا من أنتم وإنكم تعيشون في المنطقة، مع اسمكم وعنوانكم البريدي.
outline-why-you = قولوا في جملة أو جملتين لماذا يهمكم الأمر. ما الذي جعلكم تقرؤون عنه؟ فيمن تفكرون؟
outline-tie = قولوا ما يربط هذه الجهة بالأمر: هل سبق لها الحديث عنه، وهل لها مقعد في لجنة تستطيع التحرك؟
outline-facts = احكوا واقعة أو اثنتين مما يلي، بكلماتكم أنتم:
outline-ask = اطلبوا شيئاً واحداً ولا تطلبوا غيره:
outline-end = اشكروهم واطلبوا جواباً. ثم توقفوا: نصف صفحة يكفي.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = سفارة الاتحاد الروسي ({ $country })
office-un = البعثة الدائمة لدى الأمم المتحدة، نيويورك ({ $country })
office-un-geneva = البعثة الدائمة لدى الأمم المتحدة، جنيف ({ $country })
office-ministry = وزارة الخارجية ({ $country })
office-member = عضو ({ $institution })
office-representative = عضو البرلمان ({ $country })
office-representative-2 = عضو الغرفة الثانية في البرلمان ({ $country })
