### What the program itself says, in Ukrainian. Written by the makers of
### chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Може офіційно запитати уряд і отримує відповіді, яких громадянин не отримає.
can-ministry = Говорить з іншими урядами від імені вашої держави, дає вказівки її представництвам за кордоном, а її консульства видають візи.
can-un = Виступає й голосує від імені вашої держави в Генеральній Асамблеї, де доповідає експерт ООН щодо Росії.
can-observer = Виступає від імені вашої держави в Організації Об’єднаних Націй, без права голосу.
can-un-geneva = Виступає й голосує від імені вашої держави в Раді з прав людини, яка ухвалює рішення про експерта ООН щодо Росії.
can-embassy = Повідомляє Москву, що кажуть люди тут, і від нього можна попросити відповіді.
can-embassy-covering = У цій країні ({ $country }) немає російського посольства; за неї відповідає посольство в місті { $city }: воно повідомляє про все Москву, і від нього можна попросити відповіді.
can-sr-russia = Збирає відомості про те, що відбувається в Росії, і щороку доповідає про це Організації Об’єднаних Націй.
can-ie-sogi = Пише урядам про насильство проти ЛГБТ-людей і доповідає про нього Організації Об’єднаних Націй.
can-ohchr = Головна установа ООН з прав людини: може висловитися прилюдно й не дати про це забути.
can-sr-torture = Надсилає урядам термінові звернення й порушує справи про катування.
can-un-sg = Може висловитися прилюдно й запропонувати урядам посередництво; окремими випадками не займається.
can-coe-commissioner = Може домагатися від 46 європейських держав, щоб вони впускали людей і не відправляли їх назад до Росії.
can-osce-odihr = Тут підготували доповідь 2018 року про Чечню; може запитати, що відтоді зроблено.
can-ep-droi = Проводить слухання й готує резолюції Європейського парламенту.
can-company = Цією службою користуються люди в небезпеці: компанія може зробити її безпечнішою й розповісти, чого вимагає влада.
can-newsroom = Може про це розповісти; посадовці й суспільство це помітять.
can-eeas = Готує санкції Європейського Союзу й говорить з Росією від його імені.
can-prosecutor-general = Наглядає за всіма розслідуваннями в Росії, також і в Чечні.
can-investigative-committee = Розслідує викрадення, катування та вбивства й може забирати справи з Чечні.
can-ombudsman = Може вимагати відповідей і відвідувати місця ув’язнення; 2017 року тут домоглися першої перевірки.
can-president = У Чечні ніхто не діє проти волі Кремля.
can-mfa-russia = Відповідає за Росію перед ООН та ОБСЄ і вирішує, чи впускати їхніх експертів.
can-interior-ministry = Командує поліцією всіх регіонів, а вона передавала людей до Чечні.
can-ministry-of-justice = Просило суди заборонити організації, які допомагають.
can-presidential-human-rights-council = Радить президентові й може ставити запитання слідчим.

name-parliament = Парламент
name-second-chamber = Друга палата парламенту
name-representative = Депутат чи депутатка парламенту
name-representative-2 = Член чи членкиня другої палати парламенту
name-ministry = Міністерство закордонних справ
name-un = Представництво при ООН у Нью-Йорку
name-un-geneva = Представництво при ООН у Женеві
name-embassy = Російське посольство

closed-no-parliament = Немає чинного парламенту, до якого можна написати.
closed-one-chamber = Цей парламент має лише одну палату; напишіть своєму депутатові чи депутатці.
closed-no-un-mission = Ця держава не має представництва при ООН.
closed-geneva-unknown = Підтверджених контактів її представництва в Женеві ми не маємо; напишіть до її представництва в Нью-Йорку.
closed-inside-russia = У самій Росії це частина тієї держави, до якої звертаються, а не союзник проти неї.

## Why a channel has its status ($date: when it was last seen)

seen = остання перевірка: { $date }
seen-long-ago = остання перевірка: { $date }
seen-undated = із джерела без дати
post-address-on-page = підтвердженої адреси немає; пошукайте її на { $page }
post-address-unknown = підтверджена адреса невідома; запитайте установу або віднесіть листа особисто
post-to-russia-suspended = ваша пошта припинила приймати листи до Росії ({ $date }); запитайте, чи приймає знову
post-to-russia-restricted = ваша пошта приймає листи до Росії лише частково або із затримкою (перевірено: { $date })
post-to-russia-accepted = ваша пошта приймала листи до Росії під час останньої перевірки: { $date }
post-to-russia-accepted-once = ваша пошта приймала листи до Росії ({ $date }); запитайте у відділенні
post-to-russia-unknown = запитайте у відділенні, чи приймають листи до Росії
law-547-fz = російські державні органи з 30 березня 2025 року не розглядають звернень електронною поштою (закон 547-ФЗ)
law-547-fz-form = з 30 березня 2025 року лише для тих, чию особу підтвердила Росія (закон 547-ФЗ)
law-usps-2026 = У списку від 3 березня 2026 року Поштова служба США не приймала листів до Росії.

channel-post = Пошта
channel-email = Ел. пошта
channel-form = Форма на сайті
channel-phone = Телефон
channel-page = Сторінка

status-works = працює
status-confirm-first = спершу уточніть
status-not-considered = не розглядають
status-no-service = не діє
status-closed = закрито

## route

route-heading = Хто може допомогти; країна, звідки пишуть: { $country }
route-risk-high = НЕБЕЗПЕЧНО: якщо писати на цю тему з цієї країни ({ $country }), вам може загрожувати в’язниця або гірше: { $reason }.
route-risk-caution = Будьте обережні: { $reason }.
route-write = Написати одному з них: { $program } letter --country { $code } --to ID
route-safer = Безпечніше, якщо напише хтось за межами цієї країни ({ $country }). Без --accept-risk листи звідси не складаються.
route-closed = листа немає: { $reason }

## letter

letter-to = Кому: { $office }
letter-post-works = Пошта: остання перевірка адреси: { $date }.
letter-post-confirm = Пошта: спершу уточніть адресу ({ $reason }).
letter-post-confirm-page = Пошта: спершу уточніть адресу ({ $reason }) на { $page }
letter-post-no-service = Пошта: { $reason }.
letter-post-unknown = Пошта: підтвердженої адреси немає; для неї залишено порожні рядки.
letter-post-unknown-page = Пошта: підтвердженої адреси немає; для неї залишено порожні рядки. Подивіться тут: { $page }
letter-find-member = На порожній рядок впишіть ім’я свого депутата чи депутатки.
letter-find-member-page = На порожній рядок впишіть ім’я свого депутата чи депутатки; знайти його можна на { $page }
letter-email-void = Ел. пошта: { $reason }. Надішліть листа на папері.
letter-form-void = Форма на сайті: { $reason }. Надішліть листа на папері.
letter-name-unused = --recipient-name потрібен лише для депутатів і депутаток; до цієї установи звертаються за її назвою.
letter-danger-named = НЕБЕЗПЕЧНО: з цього листа видно, хто ви. Не надсилайте його з цієї країни ({ $country }). Без --name, --address, --city і --email він нікого не називає, і передати його може хтось за межами країни.
letter-danger = НЕБЕЗПЕЧНО: не вказуйте в цьому листі свого імені та адреси й не надсилайте його з цієї країни ({ $country }). Передати його може хтось за межами країни.
letter-ready-text = WriteToThem, звичний шлях до британських депутатів, не пропускає готових листів: надішліть цей на папері або перекажіть там своїми словами; із цим допоможе --kind outline.
letter-missing = Вписати від руки: { $what }.
letter-missing-flags = Ось що впише це за вас: { $flags }.
letter-sender-file = --sender ФАЙЛ бере ваші дані з файлу, і вони не потрапляють до історії командного рядка.
letter-missing-name = ваше ім’я
letter-missing-address = ваша адреса
letter-missing-member = ім’я вашого депутата чи депутатки
letter-personal = Порада: --who, --why і --tie додадуть речення від вас. Листи, написані своїми словами, читають частіше.
letter-history = Зважте: командний рядок зберігає історію набраного. З --sender ФАЙЛ або --sender - імена й адреси до неї не потраплять.
letter-next = Куди ще можна написати: { $program } route --country { $code }
letter-embassy-skipped = До російського посольства листа немає, країна: { $country }. { $reason } Натомість лист до наступної установи.
letter-caution = Будьте обережні ({ $country }): { $reason }.
letter-ties = Якщо у вас є російський паспорт, рідні в Росії чи плани туди поїхати, подумайте, перш ніж ставити під цим своє ім’я.
letter-written = Записано до { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print і --font діють із --format pdf.
letter-system-font = Деякі знаки набрано шрифтом, знайденим у цій системі.

mail-confirm = Ел. пошта: спершу уточніть адресу ({ $reason }).
mail-no-address = Ел. пошта: адреса цієї установи невідома; впишіть її самі.
mail-no-address-page = Ел. пошта: адреса цієї установи невідома; впишіть її самі. Подивіться тут: { $page }
mail-postal-address-mission = Ел. пошта: російські представництва вимагають повного імені та поштової адреси відправника, інакше можуть листа не розглядати; ваші вказано не повністю.
mail-postal-address-member = Ел. пошта: депутати відповідають своїм виборцям; без повного імені та поштової адреси листа можуть повернути.
mail-gmail = Знаків у цьому посиланні: { $length }. Якщо ваші поштові посилання відкриває Gmail, він може обрізати його після знака { $limit }: тоді візьміть --format eml.
qr-code = QR-код, до якого вмістилося б це посилання
qr-words = Наведіть камеру телефона або відкрийте посилання:
edit-rescued = Ваш текст надруковано, щоб він не пропав.
opened-own = Відкривається у вашій програмі.
not-opened-own = Жодна програма тут цього не відкриває. Усе ціле, див. вище.
form-at = Форма: { $page }
form-none = Форма цієї установи невідома; ці поля підходять до більшості форм.
form-start = Полів: { $count }. Кожне натискання Enter копіює наступне; вставте його у форму й поверніться сюди. Ctrl-C — вихід.
form-step = { $nth } із { $count }, { $what }: натисніть Enter, щоб скопіювати.
form-done = Це було останнє поле. Нічого не надіслано: для цього є кнопка в самій формі.
form-field-subject = тема
form-field-message = повідомлення
form-field-name = ім’я
form-field-address = вулиця і будинок
form-field-city = місто
form-field-email = адреса ел. пошти

copied-desktop = Скопійовано до буфера обміну (через { $program }).
copied-terminal = Передано до буфера обміну вашого термінала (OSC 52); якщо нічого не вставляється, термінал цього не дозволяє.
copied-nowhere = Тут немає буфера обміну, тому текст надруковано.
opened = Відкривається { $link }
not-opened = Відкрити тут не вдалося. Відкрийте самі: { $link }
not-opened-insecure = Ця сторінка не має захищеної адреси, тому її не відкрито за вас: { $link }

## call

call-spoken = «{ $line }»
call-note-skipped = Установа, яка може зробити найбільше, не має тут підтвердженого номера: { $office }. Його варто пошукати; що тоді сказати: { $command }
call-note-language = Тексту дзвінка цією мовою («{ $language }») ще немає: він англійською.
call-note-of-office = Мова розмови: { $language }; у цій установі нею говорять. Своєю мовою: --lang { $code }

## post

post-note-ties = Перш ніж публікувати: якщо у вас є російський паспорт, рідні в Росії чи плани туди поїхати, не робіть цього. Дописи лишаються, і їх переглядають.
post-note-length = Знаків: { $length } із { $limit }, як їх рахує ця мережа.
post-note-thread = Дописів у гілці: { $count }; знаків у найдовшому: { $length } із { $limit }, як їх рахує ця мережа.
post-note-language = Такого допису цією мовою («{ $language }») ще немає: він англійською.
post-note-no-page = Ця мережа не має сторінки, яка приймає текст: вставте його в застосунку.
post-note-rest = На сторінці лише перший допис: решту додайте під ним як відповіді.

## lists

countries-heading = Країни ({ $count })
none-found = Нічого не знайдено.
undated = без дати
coverage-legend = У кожному рядку: яку частку підтверджено; далі скільки підтверджено / треба спершу підтвердити / бракує.
region-all = Світ
region-africa = Африка
region-americas = Америка
region-asia = Азія
region-europe = Європа
region-oceania = Океанія
risk-low = низька
risk-caution = потрібна обережність
risk-high = висока
embassy-none = немає
embassy-covered = відповідає посольство в місті { $city } ({ $code })
mission-holder = { $name } (перевірено: { $date })
mission-holder-old = { $name } (перевірено: { $date }; спершу уточніть)
write-to = Написати туди: { $program } letter --country { $code } --to { $id }
label-native = Російською
office-only = Постійний представник або представниця (пишіть на посаду)
petitions-none-open = Жодної напевно відкритої петиції немає (остання перевірка: { $date }). Сьогодні допоможе лист: { $program } letter --country КОД
petitions-check = Варто глянути, чи відкриті, не підтверджено:
petitions-history = Минулі:
petitions-ties = Не підписуйте, якщо у вас є російський паспорт, рідні в Росії чи плани туди поїхати.
petition-status-open = відкрита
petition-status-unconfirmed = не підтверджена
petition-status-closed = закрита
petition-status-archived = минула
petition-no-link = Адресу не підтверджено; візьміть посилання там, де його публікують самі організатори.
petition-not-open = Чи відкрита ця петиція, не підтверджено. Подивіться на її сторінку, перш ніж підписувати чи передавати далі.
petition-is-closed = Цю петицію завершено. Сьогодні допоможе лист: { $program } letter --country КОД
petition-replaced = Замість неї: { $id }
hashtags-warning = Ніколи не вживайте їх у самій Росії, а також якщо у вас є російський паспорт, рідні там чи плани туди поїхати.
hashtag-status-in-use = у вжитку
hashtag-status-historic = минулий
label-status = Стан
label-organiser = Організатор
label-asks = Просить
label-addressee = Кому
label-opened = Початок
label-link = Посилання
label-note = Примітка
label-seen = Перевірено
label-sources = Джерела
label-confidence = Надійність
label-risk = Небезпека писати
label-languages = Мови
label-parliament = Парламент
label-ministry = МЗС
label-embassy = Представництво Росії
label-un = ООН, Нью-Йорк
label-un-geneva = ООН, Женева
label-holder = Посаду обіймає
label-post = Пошта
label-meaning = Значення
label-networks = Мережі
label-can = Може
label-does = Що робить
label-where = Де
label-why = Чому
label-did = Зроблено
label-ask-it = Про що просити
label-write = Написати
label-products = Продукти
label-use = Корисно для
label-letters = Листи
label-corrections = Виправлення
label-donate = Пожертвувати
label-cost = Вартість
label-help = Якщо ви в небезпеці
label-say-first = Сказати спершу
label-in-russia = У Росії
label-they-say = Вони кажуть
label-evidence-says = Докази кажуть
label-no-letters = Листів немає
confidence-low = низька: спершу уточніть
confidence-medium = середня
confidence-high = висока
list-more = { $program } { $command } ID покаже один запис повністю.

media-words = не більше { $count } слів
denial-answer = Докази:
fact-why = Звідки ми це знаємо: { $program } facts { $id } --why
organisation-inactive = чи діє, невідомо
russian-label-none = жоден статус не відомий, але це не доводить, що його немає
russian-label-foreign-agent = «іноземний агент»: за ним стежать і йому заважають; підтримка привертає увагу
russian-label-undesirable = «небажана»: хто бере участь, жертвує чи ділиться її матеріалами, того там карають
russian-label-extremist = «екстремістська»: хто бере участь, жертвує чи показує її символіку, може потрапити там до в’язниці
label-warning = У Росії: { $label }. Не йдіть далі, якщо у вас є російський паспорт, рідні в Росії чи плани туди поїхати.
resource-film = фільм
resource-book = книжка
resource-report = доповідь
resource-guide = посібник
resource-article = стаття
resource-court = суд
resource-exhibition = виставка
resource-directory = довідник
donate-question = Чи є у вас російський паспорт, рідні в Росії чи плани туди поїхати?
donate-ties-none = Ні, нічого з цього
donate-ties-russia = Так або не знаю точно
donate-ties = Зупиніться, якщо у вас є російський паспорт, рідні в Росії чи плани туди поїхати: за пожертву там можуть покарати як за підтримку «екстремізму».
donate-costs = Скільки коштувала допомога

data-checked = Перевірено записів: { $count }.
data-fixed = Приведено до єдиного вигляду файлів: { $count }.
overlay-words = Тексти з { $path } (усього { $count }) стоять на місці наших у листах цією мовою: { $language }.
overlay-laid = Власні записи з { $path } (усього { $count }) стоять поруч із нашими; їхні id починаються з { $own }
report-title = Виправлення
report-how = Ось що кажуть наші дані, з датою перевірки кожного пункту. Нижче напишіть, як правильно. Нічого не надсилається: ви вирішуєте, чи дійде це до проєкту і як. Не вказуйте свого імені, якщо не хочете.
report-field = Що неправильно (назва перед двокрапкою):
report-right = Як правильно:
report-where = Де ви це бачили (посилання, найкраще на сторінку самої установи):
report-date = Дата цієї сторінки:
data-good = Усе гаразд.

## guide

ask-label-parliament-question = Письмове запитання до уряду
ask-label-humanitarian-visas = Візи для тих, хто втікає
ask-label-sanctions = Санкції проти винних
ask-label-universal-jurisdiction = Переслідування винних у наших судах
ask-label-question-on-returns = Обіцянка нікого не повертати до Росії
ask-label-question-on-un-vote = Голосування уряду про експерта ООН щодо Росії
ask-label-press-for-parole = Шлях до країни для тих, хто втікає
ask-label-send-nobody-back = Обіцянка нікого не повертати до Росії
ask-label-admit-refugees = Шлях до країни для тих, хто втікає
ask-label-protect-people = Візи для тих, хто втікає
ask-label-raise-with-russia = Розмова про це з російським урядом
ask-label-instruct-missions = Підтримка експерта ООН щодо Росії
ask-label-support-mandate = Підтримка експерта ООН щодо Росії
ask-label-report-again = Прохання розповісти про це
ask-label-letter-to-the-editor = Лист до редакції, для публікації
ask-label-speak-on-chechnya = Виступ про Чечню в ООН

## Errors: what is wrong; .hint says what to do next

error-prefix = помилка
hint-prefix = підказка
error-unknown-country = Немає країни з назвою «{ $given }».
    .hint =
        { $list ->
            [none] Введіть її назву своєю мовою або код із двох літер; усі країни покаже «countries».
           *[other] Можливо, ви мали на увазі: { $list }
        }
error-ambiguous-country = «{ $given }» може означати різні країни.
    .hint = Уточніть, котру: { $list }
error-unknown-record = У розділі «{ $kind }» немає запису «{ $given }».
    .hint =
        { $list ->
            [none] «{ $kind }» без id покаже всі.
           *[other] Можливо, ви мали на увазі: { $list }
        }
error-unknown-recipient = Немає установи «{ $given }», до якої можна написати.
    .hint =
        { $list ->
            [none] Список установ покаже «route --country { $country }».
           *[other] Можливо, ви мали на увазі: { $list }. Усі покаже «route --country { $country }».
        }
error-unknown-ask = Ця установа не може виконати «{ $given }».
    .hint = Її можна просити про таке: { $list }
error-unfit-fact = «{ $given }» не годиться для листа до цієї установи: { $office }.
    .hint = Факти, які підходять: { $list }
error-denial-fact = «{ $given }» — це те, що посадовці заперечують; жоден лист цього не наводить.
    .hint = Факти, які підходять цій установі: { $list }
error-same-case = «{ $one }» і «{ $other }» розповідають про один випадок.
    .hint = Залиште щось одне.
error-too-many = { $field }: { $count } — забагато; на сторінку вміщується { $limit }.
    .hint = Щось заберіть.
error-too-early = Лист із датою { $date } наводив би те, що стало відомо лише пізніше: { $known }.
    .hint = Візьміть пізнішу дату або заберіть --date.
error-no-folder = { $path }: записати не вдалося, такої папки немає.
    .hint = Спершу створіть папку або виберіть інше місце за допомогою -o.
error-unknown-language = Листів цією мовою ще немає: «{ $given }».
    .hint =
        { $nearest ->
            [none] Листи є такими мовами: { $list }
           *[other] Можливо, ви мали на увазі: { $nearest }. Листи є такими мовами: { $list }
        }
error-ui-language = Цією мовою програма ще не говорить: «{ $given }».
    .hint =
        { $nearest ->
            [none] Вона говорить такими: { $list }
           *[other] Можливо, ви мали на увазі: { $nearest }. Вона говорить такими: { $list }
        }
error-missing = Не вказано { $flag }, а запитати ніде: термінала немає.
    .hint = Додайте { $flag }; як саме, покаже --help.
error-bad-character = { $field }: знак № { $place } — це { $code }, у листі його бути не повинно.
    .hint = Наберіть це місце знову вручну; у скопійованому тексті бувають невидимі знаки.
error-too-long = { $field }: знаків { $length }, це забагато; на сторінку вміщується { $limit }.
    .hint = Скоротіть. Лист на одну сторінку прочитають, довший — ні.
error-bad-value = { $field }: «{ $given }» записано не так.
    .hint = Запишіть ось так: { $form }
error-needs = { $flag } працює лише разом із { $with }.
    .hint = Додайте це або заберіть { $flag }; і те й те описано в --help.
error-needs-terminal = { $flag } чекає на натискання клавіш, а термінала для цього немає.
    .hint = Запустіть у терміналі або заберіть { $flag } й візьміть текст, як він є.
error-bad-postcode = «{ $given }» — не такий поштовий індекс, який приймає пошук цієї країни ({ $country }).
    .hint = Запишіть його, як там пишуть на конверті, і нічого більше, або заберіть --postcode: сторінка запитає сама.
error-no-postcode = Пошуку за поштовим індексом для цієї установи немає: { $office }.
    .hint = Заберіть --postcode.
error-long-link =
    Знаків у посиланні із цим листом: { $length }; { $composer ->
        [gmail] Gmail
        [outlook] Outlook у браузері
       *[mail] поштова програма
    } напевно приймає { $limit }, а тут нічого не обрізається.
    .hint = Натомість: чернетка (--format eml -o letter.eml), буфер обміну (--copy без --format) або файл (-o letter.txt).
error-wide-code = Стовпців для QR-коду треба { $columns }; у цьому терміналі їх { $width }.
    .hint = Розширте вікно, зменште в ньому літери або запишіть код у файл: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path }: файл порожній.
        [large] { $path }: файл більший за { $limit } кілобайтів.
       *[no-text] { $path }: це не текст у UTF-8.
    }
    .hint = Збережіть його як простий текст (UTF-8); лист — це одна сторінка.
error-bad-sender =
    { $reason ->
        [continues] { $file }: рядок { $line } не продовжує жодного поля.
        [unknown] { $file }: рядок { $line } не починається з жодного з полів і двокрапки.
       *[other] { $file }: { $reason }.
    }
    .hint = Пишіть по одному полю в рядку, наприклад «name: Ada Example»; поля: name, address, city, email, who, why, tie.
error-risk = Писати на цю тему з цієї країни ({ $country }) може бути для вас небезпечно: { $reason }.
    .hint =
        Безпечніше, якщо напише хтось за межами цієї країни ({ $country }) або якщо ви не писатимете до жодної установи. Що там безпечно: safety --country { $code }
        Якщо ви зважили небезпеку й хочете продовжити: --accept-risk
error-judged = У такому вигляді цього листа надсилати не слід. Місць, які треба змінити: { $count }.
    .hint = Змініть позначене й перевірте ще раз.
error-ties = Тих, хто пов’язаний із Росією, за пожертву можуть покарати як за підтримку «екстремізму»; тому тут зупинка.
    .hint = Пожертвувати може людина без таких зв’язків. Допомагає й лист до свого депутата чи депутатки: letter --to representative
error-no-letter = Листа сюди немає: { $office }. { $reason }
    .hint =
        { $next ->
            [none] Кому можна написати, покаже «route --country { $code }».
           *[other] Напишіть до наступної установи: --to { $next }
        }
error-nothing = Тут цього немає: { $what }.
    .hint = Заберіть цей параметр, щоб побачити, що є.
error-read =
    { $kind ->
        [missing] { $path }: такого файлу немає.
        [denied] { $path }: читати не дозволено.
        [folder] { $path }: це папка.
       *[other] { $path }: прочитати не вдалося: { $error }.
    }
    .hint = Перевірте, чи файл є і чи вам можна його читати.
error-write =
    { $kind ->
        [denied] { $path }: писати не дозволено.
        [folder] { $path }: це папка.
       *[other] { $path }: записати не вдалося: { $error }.
    }
    .hint = Нічого не лишилося записаним наполовину. Виберіть інше місце за допомогою -o або заберіть -o, щоб надрукувати.
error-no-glyph = У жодному доступному шрифті немає знака «{ $character }» ({ $code }).
    .hint = Вкажіть шрифт, де він є: --font ФАЙЛ. У Debian та Ubuntu пакунок fonts-noto-cjk дає китайську, японську й корейську, fonts-noto — більшість інших писемностей; у великий випуск цієї програми перші три вбудовано. Для --format text шрифт не потрібен.
error-bad-font = { $path } — не шрифт TrueType чи OpenType.
    .hint = Вкажіть файл, що закінчується на .ttf, .otf або .ttc.
error-page-full = Лист не вміщується на сторінку, зайвих слів приблизно { $words }.
    .hint = Скажіть коротше (--who, --why, --tie), наведіть менше фактів (--facts ID) або заберіть --envelope: він займає місце вгорі. Лист на одну сторінку прочитають, довший — ні.
error-window-full = Адреса задовга для конверта, рядків: { $lines }.
    .hint = Заберіть --envelope і напишіть адресу від руки або візьміть інший конверт.
error-pdf = PDF створити не вдалося: { $reason }.
    .hint = Якщо ви вказали --font, спробуйте інший шрифт; --format text працює завжди.
error-terminal = PDF у терміналі не показується.
    .hint = Запишіть його у файл: -o letter.pdf, або передайте далі: { $program } letter … --format pdf | lp
error-exists = { $path } уже є; файл не змінено.
    .hint = Виберіть іншу назву або додайте --force, щоб замінити.
error-editor = Редактор «{ $command }» не спрацював: { $reason }.
    .hint =
        { $kept ->
            [no] Вкажіть у VISUAL або EDITOR редактор, яким користуєтеся.
           *[other] Ваш текст цілий, він у { $kept }
        }
error-bad-overlay = { $path } порушує правила:
    { $list }
    .hint = Що має містити запис, покаже «data schema ВИД»; id власних записів починаються з own-. Власні тексти лежать у файлі, названому за мовою, наприклад de.ftl.
error-bad-data = Папку з даними прочитати не вдалося: { $reason }
    .hint = Спершу виправте цей файл; рядок і стовпець показують, де.
error-data-faults = Знайдено помилок: { $count }; їх перелічено вище.
    .hint = У кожній названо запис, поле й причину. --fix виправляє пробіли та порядок.
error-text = Помилка у файлі мови: { $fault }.
    .hint = Повідомте про неї, будь ласка; поки що працює --lang en.
error-left = Вихід. Збережено лише те, що ви зберегли самі.
    .hint = Почати знову можна будь-коли.
error-private = Цього разу не можна записувати файли: вказано --private або задано CHECHNYA_ACT_PRIVATE.
    .hint = Нічого не записано. Заберіть -o і --edit, щоб надрукувати текст, або заберіть --private.
error-no-home = Немає домашньої папки, у якій можна щось зберігати.
    .hint = Нічого не записано. Усе інше працює й без неї; -o запише файл туди, куди вам треба.
error-in-the-way = { $path } — посилання або щось інше, чого програма не створювала; його не змінено.
    .hint = Подивіться, що це, і заберіть його звідти, якщо поклали його туди не ви.
error-nothing-kept = Цього немає: { $what }.
    .hint =
        { $what ->
            [history] Нічого не занотовується, якщо ви не попросите: history on
           *[other] Нічого не зберігається, якщо ви не попросите: profile save
        }
error-no-aid =
    { $given ->
        [ce] Тексту чеченською немає: не вдалося ні знайти, ні скласти такого, якому можна довіряти.
       *[other] Такого тексту цією мовою немає: «{ $given }».
    }
    .hint =
        { $nearest ->
            [none] Він є такими мовами: { $list }
           *[other] Можливо, ви мали на увазі: { $nearest }. Він є такими мовами: { $list }
        }

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Об’єднані Арабські Емірати
country-BS = Багамські Острови
country-CF = Центральноафриканська Республіка
country-CD = Демократична Республіка Конго
country-CG = Республіка Конго
country-DO = Домініканська Республіка
country-FM = Федеративні Штати Мікронезії
country-GB = Велика Британія
country-GM = Гамбія
country-KM = Комори
country-MH = Маршаллові Острови
country-MV = Мальдіви
country-NL = Нідерланди
country-PH = Філіппіни
country-PS = Палестина
country-SB = Соломонові Острови
country-US = США
country-VA = Ватикан

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = На письмове запитання уряд мусить відповісти офіційно.
ask-press-for-parole-why = Член чи членкиня Конгресу може домогтися від міністерств відповіді, якої громадянин не отримає.
ask-question-on-returns-why = На офіційну обіцянку можна послатися, якщо згодом когось вирішать вислати.
ask-question-on-un-vote-why = Що держава каже в ООН і як голосує, вирішують удома.
ask-humanitarian-visas-why = Депутат чи депутатка може домагатися віз так, як громадянин не може.
ask-sanctions-why = Парламент стежить за санкціями, які запроваджує уряд.
ask-universal-jurisdiction-why = У багатьох країнах прокуратура може розслідувати злочини проти людяності, хоч де б їх вчинили.
ask-protect-people-why = Міністерство та його консульства можуть відкрити шлях до порятунку.
ask-send-nobody-back-why = Міністерство може заперечити проти повернення, а його консульства — попередити про нього.
ask-admit-refugees-why = Держдепартамент та його посольства можуть відкрити шлях до порятунку.
ask-raise-with-russia-why = Поставити це запитання російському урядові можуть лише уряди.
ask-instruct-missions-why = Міністерство вказує представництвам у Нью-Йорку та Женеві, як виступати й голосувати.
ask-support-mandate-why = Експерт щодо Росії працює лише доти, доки держави голосують за цей мандат.
ask-speak-on-chechnya-why = Сказане в Генеральній Асамблеї лишається в протоколі.
ask-convey-and-answer-why = Посольство мусить повідомляти Москву, що кажуть люди в його країні, і може відповісти.
ask-investigate-why = Генеральний прокурор наглядає за кожним розслідуванням у країні, також і в Чечні.
ask-take-cases-to-moscow-why = Центральний апарат може забрати справу в тих, кого вона стосується.
ask-ombudsman-inquiry-why = Уповноважений може вимагати відповідей і відвідувати місця ув’язнення; 2017 року тут домоглися першої перевірки.
ask-order-investigation-why = У Чечні ніхто не діє проти волі Кремля.
ask-cooperate-with-un-why = МЗС вирішує, чи впускати експертів ООН.
ask-stop-handovers-why = Поліція інших регіонів передає людей до Чечні; міністр може це заборонити.
ask-stop-bans-why = Це міністерство просило суди про заборони.
ask-advise-president-why = Рада дає поради президентові й може ставити запитання слідчим.
ask-keep-reporting-why = Експерти ООН пишуть урядам і публікують доповіді.
ask-speak-out-why = Прилюдне слово керівництва ООН доходить до Москви й до преси.
ask-no-returns-why = Комісар може домагатися від 46 урядів, щоб вони впускали людей і не відправляли їх назад.
ask-follow-up-report-why = Тут знають доповідь 2018 року й можуть запитати, що відтоді зроблено.
ask-hold-hearing-why = Слухання виносять питання на весь парламент.
ask-eu-action-why = Готує санкції й говорить з Росією від імені Європейського Союзу.
ask-hide-location-why = Застосунок, який показує, хто поруч, допомагає тим, хто ставить пастки.
ask-keep-apps-why = Хто керує крамницею, той вирішує, які застосунки доступні людям у Росії.
ask-report-again-why = Те, про що розповіли, важче заперечити, а посадовці читають новини.
ask-letter-to-the-editor-why = Листи читачів читають і посадовці.

## Help and wrong usage, around what help.ftl says

heading-usage = Використання
heading-arguments = Аргументи
heading-options = Параметри
heading-commands = Команди
heading-examples = Приклади:
usage-options = [ПАРАМЕТРИ]
usage-command = [КОМАНДА]
help-help = Показати довідку
help-version = Показати версію
help-default = (типово: { $value })
help-more = { $command } --help розповість більше.
help-everywhere = Параметри всіх команд: { $program } -h
help-also = також: { $names }
man-english = Посібник — англійською; --help говорить вашою мовою.
man-written = Сторінок посібника записано до { $path }: { $count }
usage-unknown-argument = Невідомий аргумент: { $argument }
usage-unknown-command = Немає такої команди: { $argument }.
usage-missing = Це треба вказати: { $argument }
usage-conflict = { $argument } не можна вказувати разом із { $other }.
usage-bad-value = { $argument } не приймає такого значення: { $value }
usage-wrong = Вказано не все, що треба.
usage-nearest = Схоже: { $nearest }
usage-possible = Можливі значення: { $list }
usage-help = Докладніше: --help.

## The timeline

timeline-title = Що відомо про переслідування в Чечні, рік за роком
timeline-months = С Л Б К Т Ч Л С В Ж Л Г  усе
timeline-more = Кожна цифра — кількість фактів за місяць; факт без місяця зараховано до свого року. Один рік словами: { $program } timeline 2017
timeline-note = Факти в наших даних за роками й видами.
kind-event = події
kind-report = доповіді й повідомлення
kind-case = випадки окремих людей
kind-judgment = рішення судів
kind-law = закони й заборони
kind-sanction = санкції
kind-figure = числа
kind-denial = заперечення й відповіді

## The language of a letter

language-ar = арабська
language-bg = болгарська
language-cs = чеська
language-da = данська
language-de = німецька
language-el = грецька
language-en = англійська
language-es = іспанська
language-fi = фінська
language-fr = французька
language-hu = угорська
language-it = італійська
language-ja = японська
language-nb = норвезька (букмол)
language-nl = нідерландська
language-pl = польська
language-pt = португальська
language-ro = румунська
language-ru = російська
language-sk = словацька
language-sv = шведська
language-tr = турецька
language-uk = українська
language-zh = китайська (спрощена)

language-of-office = Мова листа: { $language }; у цій установі нею читають. Щоб прочитати листа своєю мовою ({ $own }), додайте --gloss { $code }; щоб писати нею, додайте --lang { $code }.
language-not-read = Мови цієї установи: { $office }; мова листа: { $language }. Щоб узяти мову установи, додайте --lang { $code }.
language-not-ours = Мовою країни цієї установи листів ще немає; мова цього листа: { $language }.
language-without = Для такої установи немає тексту цією мовою ({ $language }), тому лист англійською.
language-unreviewed = Тексти цією мовою ({ $language }) ще не перевіряв її носій: якщо можете, дайте листа перед надсиланням тому, хто цю мову знає.
letter-words = У листах, які там друкують, не більше { $limit } слів; у цьому їх { $words }.
letter-by-email = Ел. поштою: { $target } ({ $reason })
letter-by-form = Через форму: { $target } ({ $reason })
letter-by-page = Через сторінку: { $target } ({ $reason })
letter-gloss = — Те саме, щоб ви могли прочитати; мова: { $language }; цієї частини не надсилайте —
letter-card = Передайте листівку організації, яка допомагає, або прочитайте її вголос на заході. Ніколи не надсилайте її людині, про яку знаєте лише з новин.

## The outline of a message in one's own words

outline-title = Що сказати своїми словами; кому: { $office }
outline-blocked = Чому це план: звичайна служба для листів до цієї установи не пропускає готового тексту, і доходять лише листи, написані своїми словами.
outline-why = Листи, написані своїми словами, читають частіше, ніж будь-що, що може написати програма.
outline-who = Скажіть, хто ви і що живете в цій місцевості, вкажіть ім’я та поштову адресу.
outline-why-you = Скажіть одним-двома реченнями, чому це важливо для вас. Що спонукало вас про це читати? Про кого ви думаєте?
outline-tie = Скажіть, що пов’язує із цим дану установу: чи говорили там про це раніше, чи є там комітет, який міг би діяти?
outline-facts = Розкажіть один-два з цих фактів своїми словами:
outline-ask = Попросіть про одне й ні про що більше:
outline-end = Подякуйте й попросіть відповісти. І на цьому зупиніться: пів сторінки досить.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Посольство Російської Федерації ({ $country })
office-un = Постійне представництво при Організації Об’єднаних Націй, Нью-Йорк ({ $country })
office-un-geneva = Постійне представництво при Організації Об’єднаних Націй, Женева ({ $country })
office-ministry = Міністерство закордонних справ ({ $country })
office-member = Член чи членкиня ({ $institution })
office-representative = Депутат чи депутатка парламенту ({ $country })
office-representative-2 = Член чи членкиня другої палати парламенту ({ $country })
