### Russian forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://StudFiles.net/preview/8661559/page:2/ (Diplomatic correspondence, table of titles: «Ваше Превосходительство» for a president, minister, ambassador)
### Forms of address after: https://pisanino.ru/gospodin-posol-kak-pishetsya (answers of a Russian language help desk: «Ваше превосходительство господин Посол!»)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = в городе { $city }
in-AD = в Андорре
in-AE = в Объединённых Арабских Эмиратах
in-AF = в Афганистане
in-AG = в Антигуа и Барбуде
in-AL = в Албании
in-AM = в Армении
in-AO = в Анголе
in-AR = в Аргентине
in-AT = в Австрии
in-AU = в Австралии
in-AZ = в Азербайджане
in-BA = в Боснии и Герцеговине
in-BB = на Барбадосе
in-BD = в Бангладеш
in-BE = в Бельгии
in-BF = в Буркина-Фасо
in-BG = в Болгарии
in-BH = в Бахрейне
in-BI = в Бурунди
in-BJ = в Бенине
in-BN = в Брунее
in-BO = в Боливии
in-BR = в Бразилии
in-BS = на Багамских Островах
in-BT = в Бутане
in-BW = в Ботсване
in-BY = в Беларуси
in-BZ = в Белизе
in-CA = в Канаде
in-CD = в Демократической Республике Конго
in-CF = в Центральноафриканской Республике
in-CG = в Республике Конго
in-CH = в Швейцарии
in-CI = в Кот-д’Ивуаре
in-CL = в Чили
in-CM = в Камеруне
in-CN = в Китае
in-CO = в Колумбии
in-CR = в Коста-Рике
in-CU = на Кубе
in-CV = в Кабо-Верде
in-CY = на Кипре
in-CZ = в Чехии
in-DE = в Германии
in-DJ = в Джибути
in-DK = в Дании
in-DM = в Доминике
in-DO = в Доминиканской Республике
in-DZ = в Алжире
in-EC = в Эквадоре
in-EE = в Эстонии
in-EG = в Египте
in-ER = в Эритрее
in-ES = в Испании
in-ET = в Эфиопии
in-FI = в Финляндии
in-FJ = на Фиджи
in-FM = в Федеративных Штатах Микронезии
in-FR = во Франции
in-GA = в Габоне
in-GB = в Великобритании
in-GD = на Гренаде
in-GE = в Грузии
in-GH = в Гане
in-GM = в Гамбии
in-GN = в Гвинее
in-GQ = в Экваториальной Гвинее
in-GR = в Греции
in-GT = в Гватемале
in-GW = в Гвинее-Бисау
in-GY = в Гайане
in-HN = в Гондурасе
in-HR = в Хорватии
in-HT = на Гаити
in-HU = в Венгрии
in-ID = в Индонезии
in-IE = в Ирландии
in-IL = в Израиле
in-IN = в Индии
in-IQ = в Ираке
in-IR = в Иране
in-IS = в Исландии
in-IT = в Италии
in-JM = на Ямайке
in-JO = в Иордании
in-JP = в Японии
in-KE = в Кении
in-KG = в Кыргызстане
in-KH = в Камбодже
in-KI = в Кирибати
in-KM = на Коморах
in-KN = в Сент-Китсе и Невисе
in-KP = в Северной Корее
in-KR = в Республике Корея
in-KW = в Кувейте
in-KZ = в Казахстане
in-LA = в Лаосе
in-LB = в Ливане
in-LC = в Сент-Люсии
in-LI = в Лихтенштейне
in-LK = в Шри-Ланке
in-LR = в Либерии
in-LS = в Лесото
in-LT = в Литве
in-LU = в Люксембурге
in-LV = в Латвии
in-LY = в Ливии
in-MA = в Марокко
in-MC = в Монако
in-MD = в Молдове
in-ME = в Черногории
in-MG = на Мадагаскаре
in-MH = на Маршалловых Островах
in-MK = в Северной Македонии
in-ML = в Мали
in-MM = в Мьянме
in-MN = в Монголии
in-MR = в Мавритании
in-MT = на Мальте
in-MU = на Маврикии
in-MV = на Мальдивах
in-MW = в Малави
in-MX = в Мексике
in-MY = в Малайзии
in-MZ = в Мозамбике
in-NA = в Намибии
in-NE = в Нигере
in-NG = в Нигерии
in-NI = в Никарагуа
in-NL = в Нидерландах
in-NO = в Норвегии
in-NP = в Непале
in-NR = в Науру
in-NZ = в Новой Зеландии
in-OM = в Омане
in-PA = в Панаме
in-PE = в Перу
in-PG = в Папуа — Новой Гвинее
in-PH = на Филиппинах
in-PK = в Пакистане
in-PL = в Польше
in-PS = в Палестине
in-PT = в Португалии
in-PW = в Палау
in-PY = в Парагвае
in-QA = в Катаре
in-RO = в Румынии
in-RS = в Сербии
in-RU = в России
in-RW = в Руанде
in-SA = в Саудовской Аравии
in-SB = на Соломоновых Островах
in-SC = на Сейшельских Островах
in-SD = в Судане
in-SE = в Швеции
in-SG = в Сингапуре
in-SI = в Словении
in-SK = в Словакии
in-SL = в Сьерра-Леоне
in-SM = в Сан-Марино
in-SN = в Сенегале
in-SO = в Сомали
in-SR = в Суринаме
in-SS = в Южном Судане
in-ST = в Сан-Томе и Принсипи
in-SV = в Сальвадоре
in-SY = в Сирии
in-SZ = в Эсватини
in-TD = в Чаде
in-TG = в Того
in-TH = в Таиланде
in-TJ = в Таджикистане
in-TL = в Восточном Тиморе
in-TM = в Туркменистане
in-TN = в Тунисе
in-TO = в Тонге
in-TR = в Турции
in-TT = в Тринидаде и Тобаго
in-TV = в Тувалу
in-TW = на Тайване
in-TZ = в Танзании
in-UA = в Украине
in-UG = в Уганде
in-US = в Соединённых Штатах Америки
in-UY = в Уругвае
in-UZ = в Узбекистане
in-VA = в Ватикане
in-VC = в Сент-Винсенте и Гренадинах
in-VE = в Венесуэле
in-VN = во Вьетнаме
in-VU = в Вануату
in-WS = в Самоа
in-XK = в Косове
in-YE = в Йемене
in-ZA = в Южно-Африканской Республике
in-ZM = в Замбии
in-ZW = в Зимбабве

## Who is addressed: the first line of the envelope (in the dative, as Russian letters have it)

head-ambassador = Послу Российской Федерации
head-charge-daffaires = Временному поверенному в делах Российской Федерации
head-head-of-section = Руководителю Секции интересов Российской Федерации
head-representative-of-russia = Представителю Российской Федерации
head-minister = Министру иностранных дел
head-plain-minister = Министру
head-permanent-representative = Постоянному представителю
head-permanent-observer = Постоянному наблюдателю
head-office = { $title }
head-company = Руководству компании
head-newsroom = В редакцию
head-prosecutor-general = Генеральному прокурору Российской Федерации
head-investigative-committee = Председателю Следственного комитета Российской Федерации
head-ombudsman = Уполномоченному по правам человека в Российской Федерации
head-president = Президенту Российской Федерации
head-mfa-russia = Министру иностранных дел Российской Федерации
head-interior-ministry = Министру внутренних дел Российской Федерации
head-ministry-of-justice = Министру юстиции Российской Федерации
head-presidential-human-rights-council = Председателю Совета

## Names of institutions

institution-embassy = Посольство Российской Федерации
institution-prosecutor-general = Генеральная прокуратура Российской Федерации
institution-investigative-committee = Следственный комитет Российской Федерации
institution-ombudsman = Аппарат Уполномоченного по правам человека в Российской Федерации
institution-president = Администрация Президента Российской Федерации
institution-mfa-russia = Министерство иностранных дел Российской Федерации
institution-interior-ministry = Министерство внутренних дел Российской Федерации
institution-ministry-of-justice = Министерство юстиции Российской Федерации
institution-presidential-human-rights-council = Совет при Президенте Российской Федерации по развитию гражданского общества и правам человека
institution-ministry-BY = Министерство иностранных дел Республики Беларусь
institution-ministry-KG = Министерство иностранных дел Кыргызской Республики
institution-ministry-KZ = Министерство иностранных дел Республики Казахстан
institution-ministry-MD = Министерство иностранных дел Республики Молдова
institution-ministry-RU = Министерство иностранных дел Российской Федерации
institution-ministry-TJ = Министерство иностранных дел Республики Таджикистан
institution-ministry-TM = Министерство иностранных дел Туркменистана
institution-ministry-UZ = Министерство иностранных дел Республики Узбекистан
institution-representative-BY = Палата представителей Национального собрания Республики Беларусь
institution-representative-KG = Жогорку Кенеш Кыргызской Республики
institution-representative-MD = Парламент Республики Молдова
institution-representative-RU = Государственная Дума Федерального Собрания Российской Федерации
institution-representative-TJ = Маджлиси намояндагон Маджлиси Оли Республики Таджикистан
institution-representative-TM = Меджлис Туркменистана
institution-representative-UZ = Законодательная палата Олий Мажлиса Республики Узбекистан

## Salutations, where nobody is addressed by name

salutation-ambassador = Ваше Превосходительство!
salutation-charge-daffaires = Уважаемый Временный поверенный в делах!
salutation-head-of-section = Уважаемый Руководитель Секции интересов!
salutation-representative-of-russia = Уважаемый Представитель Российской Федерации!
salutation-minister = Уважаемый Министр!
salutation-plain-minister = Уважаемый Министр!
salutation-permanent-representative = Уважаемый Постоянный представитель!
salutation-permanent-observer = Ваше Превосходительство!
salutation-member = Уважаемый депутат!
salutation-member-2 = Уважаемый член парламента!
salutation-office = Уважаемые дамы и господа!
salutation-prosecutor-general = Уважаемый Генеральный прокурор Российской Федерации!
salutation-investigative-committee = Уважаемый Председатель Следственного комитета Российской Федерации!
salutation-ombudsman = Уважаемый Уполномоченный по правам человека в Российской Федерации!
salutation-president = Уважаемый Президент Российской Федерации!
salutation-mfa-russia = Уважаемый Министр иностранных дел Российской Федерации!
salutation-interior-ministry = Уважаемый Министр внутренних дел Российской Федерации!
salutation-ministry-of-justice = Уважаемый Министр юстиции Российской Федерации!
salutation-presidential-human-rights-council = Уважаемый Председатель Совета!
salutation-company = Уважаемые дамы и господа!
salutation-newsroom = Уважаемая редакция!
salutation-helpers = Дорогие друзья!

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Уважаемая госпожа { $name }!
        [man] Уважаемый господин { $name }!
       *[unknown] Уважаемый депутат { $name }!
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Уважаемая госпожа { $name }!
        [man] Уважаемый господин { $name }!
       *[unknown] Уважаемый член парламента { $name }!
    }

## Complimentary closes

close-representative =
    .a = С уважением,
    .b = С искренним уважением,
close-named =
    .a = С искренним уважением,
    .b = С уважением и наилучшими пожеланиями,
close-ministry =
    .a = С уважением,
    .b = С глубоким уважением,
close-un-mission =
    .a = С глубоким уважением,
    .b = С уважением,
close-embassy =
    .a = С глубоким уважением,
    .b = Примите уверения в моём уважении.
close-authority =
    .a = С уважением,
    .b = С глубоким уважением,
close-un-body =
    .a = С глубоким уважением,
    .b = С уважением и благодарностью,
close-european-body =
    .a = С уважением,
    .b = С искренним уважением,
close-company =
    .a = С уважением,
    .b = С наилучшими пожеланиями,
close-newsroom =
    .a = С уважением,
    .b = С добрыми пожеланиями,
close-helpers =
    .a = В знак солидарности,
    .b = С теплом и поддержкой,

## The frame

signature-withheld = Человек, живущий { $here }, чьё имя не указано из соображений безопасности
dateline = { $place }, { $date }
subject-line = Тема: { $subject }
copy-line = Копия: { $recipients }
sources-line = Источники:
