### Ukrainian forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://lektsii.com/1-84549.html (Forms of address for officials: «Шановний пане Міністре, Шановний пане Посол»)
### Forms of address after: https://lai-lai.com.ua/ukraincyam/yak-zvertatisya-do-posla.html («Ваша Високоповажність» for the ambassador of a foreign state)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = в місті { $city }
in-AD = в Андоррі
in-AE = в Об’єднаних Арабських Еміратах
in-AF = в Афганістані
in-AG = в Антигуа і Барбуді
in-AL = в Албанії
in-AM = у Вірменії
in-AO = в Анголі
in-AR = в Аргентині
in-AT = в Австрії
in-AU = в Австралії
in-AZ = в Азербайджані
in-BA = в Боснії і Герцеговині
in-BB = на Барбадосі
in-BD = в Бангладеш
in-BE = в Бельгії
in-BF = в Буркіна-Фасо
in-BG = в Болгарії
in-BH = в Бахрейні
in-BI = в Бурунді
in-BJ = в Беніні
in-BN = в Брунеї
in-BO = в Болівії
in-BR = в Бразилії
in-BS = на Багамських Островах
in-BT = в Бутані
in-BW = в Ботсвані
in-BY = в Білорусі
in-BZ = в Белізі
in-CA = в Канаді
in-CD = в Демократичній Республіці Конго
in-CF = в Центральноафриканській Республіці
in-CG = в Республіці Конго
in-CH = у Швейцарії
in-CI = в Кот-д’Івуарі
in-CL = в Чилі
in-CM = в Камеруні
in-CN = в Китаї
in-CO = в Колумбії
in-CR = в Коста-Риці
in-CU = на Кубі
in-CV = в Кабо-Верде
in-CY = на Кіпрі
in-CZ = у Чехії
in-DE = в Німеччині
in-DJ = в Джибуті
in-DK = в Данії
in-DM = в Домініці
in-DO = в Домініканській Республіці
in-DZ = в Алжирі
in-EC = в Еквадорі
in-EE = в Естонії
in-EG = в Єгипті
in-ER = в Еритреї
in-ES = в Іспанії
in-ET = в Ефіопії
in-FI = у Фінляндії
in-FJ = на Фіджі
in-FM = у Федеративних Штатах Мікронезії
in-FR = у Франції
in-GA = в Габоні
in-GB = у Великій Британії
in-GD = на Гренаді
in-GE = в Грузії
in-GH = в Гані
in-GM = в Гамбії
in-GN = в Гвінеї
in-GQ = в Екваторіальній Гвінеї
in-GR = в Греції
in-GT = в Гватемалі
in-GW = в Гвінеї-Бісау
in-GY = в Гаяні
in-HN = в Гондурасі
in-HR = в Хорватії
in-HT = на Гаїті
in-HU = в Угорщині
in-ID = в Індонезії
in-IE = в Ірландії
in-IL = в Ізраїлі
in-IN = в Індії
in-IQ = в Іраку
in-IR = в Ірані
in-IS = в Ісландії
in-IT = в Італії
in-JM = на Ямайці
in-JO = в Йорданії
in-JP = в Японії
in-KE = в Кенії
in-KG = в Киргизстані
in-KH = в Камбоджі
in-KI = в Кірибаті
in-KM = на Коморських Островах
in-KN = у Сент-Кітсі і Невісі
in-KP = в Північній Кореї
in-KR = в Південній Кореї
in-KW = в Кувейті
in-KZ = в Казахстані
in-LA = в Лаосі
in-LB = в Лівані
in-LC = в Сент-Люсії
in-LI = в Ліхтенштейні
in-LK = у Шрі-Ланці
in-LR = в Ліберії
in-LS = в Лесото
in-LT = в Литві
in-LU = в Люксембурзі
in-LV = в Латвії
in-LY = в Лівії
in-MA = в Марокко
in-MC = в Монако
in-MD = в Молдові
in-ME = в Чорногорії
in-MG = на Мадагаскарі
in-MH = на Маршаллових Островах
in-MK = в Північній Македонії
in-ML = в Малі
in-MM = в М’янмі
in-MN = в Монголії
in-MR = в Мавританії
in-MT = на Мальті
in-MU = на Маврикії
in-MV = на Мальдівах
in-MW = в Малаві
in-MX = в Мексиці
in-MY = в Малайзії
in-MZ = в Мозамбіку
in-NA = в Намібії
in-NE = в Нігері
in-NG = в Нігерії
in-NI = в Нікарагуа
in-NL = в Нідерландах
in-NO = в Норвегії
in-NP = в Непалі
in-NR = в Науру
in-NZ = в Новій Зеландії
in-OM = в Омані
in-PA = в Панамі
in-PE = в Перу
in-PG = в Папуа-Новій Гвінеї
in-PH = на Філіппінах
in-PK = в Пакистані
in-PL = в Польщі
in-PS = в Палестині
in-PT = в Португалії
in-PW = в Палау
in-PY = в Парагваї
in-QA = в Катарі
in-RO = в Румунії
in-RS = в Сербії
in-RU = в Росії
in-RW = в Руанді
in-SA = в Саудівській Аравії
in-SB = на Соломонових Островах
in-SC = на Сейшельських Островах
in-SD = в Судані
in-SE = у Швеції
in-SG = в Сінгапурі
in-SI = в Словенії
in-SK = в Словаччині
in-SL = у Сьєрра-Леоне
in-SM = в Сан-Марино
in-SN = в Сенегалі
in-SO = в Сомалі
in-SR = в Суринамі
in-SS = в Південному Судані
in-ST = в Сан-Томе і Принсіпі
in-SV = в Сальвадорі
in-SY = в Сирії
in-SZ = в Есватіні
in-TD = в Чаді
in-TG = в Того
in-TH = в Таїланді
in-TJ = в Таджикистані
in-TL = в Тимор-Лешті
in-TM = в Туркменістані
in-TN = в Тунісі
in-TO = в Тонзі
in-TR = в Туреччині
in-TT = в Тринідаді і Тобаго
in-TV = в Тувалу
in-TW = на Тайвані
in-TZ = в Танзанії
in-UA = в Україні
in-UG = в Уганді
in-US = у Сполучених Штатах Америки
in-UY = в Уругваї
in-UZ = в Узбекистані
in-VA = у Ватикані
in-VC = в Сент-Вінсенті і Гренадінах
in-VE = у Венесуелі
in-VN = у В’єтнамі
in-VU = у Вануату
in-WS = в Самоа
in-XK = в Косові
in-YE = в Ємені
in-ZA = в Південно-Африканській Республіці
in-ZM = в Замбії
in-ZW = в Зімбабве

## Who is addressed: the first line of the envelope (in the dative, as Ukrainian letters have it)

head-ambassador = Послу Російської Федерації
head-charge-daffaires = Тимчасовому повіреному у справах Російської Федерації
head-head-of-section = Керівництву Секції інтересів Російської Федерації
head-representative-of-russia = Представникові Російської Федерації
head-minister = Міністрові закордонних справ
head-minister-UA = Міністрові закордонних справ України
head-plain-minister = Міністрові
head-permanent-representative = Постійному представникові
head-permanent-observer = Постійному спостерігачеві
head-office = { $title }
head-company = Керівництву компанії
head-newsroom = До редакції
head-prosecutor-general = Генеральному прокуророві Російської Федерації
head-investigative-committee = Голові Слідчого комітету Російської Федерації
head-ombudsman = Уповноваженому з прав людини в Російській Федерації
head-president = Президентові Російської Федерації
head-mfa-russia = Міністрові закордонних справ Російської Федерації
head-interior-ministry = Міністрові внутрішніх справ Російської Федерації
head-ministry-of-justice = Міністрові юстиції Російської Федерації
head-presidential-human-rights-council = Голові Ради при Президентові Російської Федерації з розвитку громадянського суспільства і прав людини

## Names of institutions

institution-embassy = Посольство Російської Федерації
institution-ministry-UA = Міністерство закордонних справ України
institution-representative-UA = Верховна Рада України

## Salutations, where nobody is addressed by name

salutation-ambassador = Ваша Високоповажносте!
salutation-charge-daffaires = Вельмишановна пані, вельмишановний пане Тимчасовий повірений у справах!
salutation-head-of-section = Вельмишановна пані керівнице, вельмишановний пане керівнику!
salutation-representative-of-russia = Вельмишановна пані представнице, вельмишановний пане представнику!
salutation-minister = Вельмишановна пані міністерко, вельмишановний пане міністре!
salutation-plain-minister = Вельмишановна пані міністерко, вельмишановний пане міністре!
salutation-permanent-representative = Вельмишановна пані, вельмишановний пане Постійний представнику!
salutation-permanent-observer = Ваша Високоповажносте!
salutation-member = Шановна пані депутатко, шановний пане депутате!
salutation-member-UA = Шановна пані народна депутатко, шановний пане народний депутате!
salutation-member-2 = Шановна пані сенаторко, шановний пане сенаторе!
salutation-office = Вельмишановні пані та панове!
salutation-prosecutor-general = Вельмишановна пані, вельмишановний пане Генеральний прокуроре!
salutation-investigative-committee = Вельмишановна пані, вельмишановний пане Голово Слідчого комітету!
salutation-ombudsman = Вельмишановна пані, вельмишановний пане Уповноважений з прав людини!
salutation-president = Ваша Високоповажносте!
salutation-mfa-russia = Вельмишановна пані міністерко, вельмишановний пане міністре!
salutation-interior-ministry = Вельмишановна пані міністерко, вельмишановний пане міністре!
salutation-ministry-of-justice = Вельмишановна пані міністерко, вельмишановний пане міністре!
salutation-presidential-human-rights-council = Вельмишановна пані, вельмишановний пане Голово Ради!
salutation-company = Шановні пані та панове!
salutation-newsroom = Шановна редакціє!
salutation-helpers = Дорогі друзі!

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Вельмишановна пані депутатко!
        [man] Вельмишановний пане депутате!
       *[unknown] Шановна пані, шановний пане { $name }!
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Вельмишановна пані сенаторко!
        [man] Вельмишановний пане сенаторе!
       *[unknown] Шановна пані, шановний пане { $name }!
    }

## Complimentary closes

close-representative =
    .a = З повагою
    .b = Зі щирою повагою
close-named =
    .a = Зі щирою повагою
    .b = З повагою та найкращими побажаннями
close-ministry =
    .a = З повагою
    .b = З глибокою повагою
close-un-mission =
    .a = З глибокою повагою
    .b = З повагою
close-embassy =
    .a = З належною повагою
    .b = З повагою
close-authority =
    .a = З повагою
    .b = З належною повагою
close-un-body =
    .a = З глибокою повагою
    .b = З повагою та вдячністю
close-european-body =
    .a = З повагою
    .b = Зі щирою повагою
close-company =
    .a = З повагою
    .b = З найкращими побажаннями
close-newsroom =
    .a = З повагою
    .b = З добрими побажаннями
close-helpers =
    .a = Солідарно з вами
    .b = З теплом і підтримкою

## The frame

signature-withheld = Людина, яка живе { $here } і чиє ім’я не названо задля безпеки
dateline = { $place }, { $date }
subject-line = Тема: { $subject }
copy-line = Копія: { $recipients }
sources-line = Джерела:
