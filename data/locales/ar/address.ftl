### Arabic: forms of address, envelopes, salutations and closes.
### Forms of address after: https://www.alqiyady.com/%D9%85%D8%AA%D9%89-%D8%AA%D8%B3%D8%AA%D8%AE%D8%AF%D9%85-%D8%A7%D9%84%D9%84%D9%82%D8%A8-%D9%85%D8%B9%D8%A7%D9%84%D9%8A-%D9%88%D9%85%D8%AA%D9%89-%D8%B3%D8%B9%D8%A7%D8%AF%D8%A9%D8%9F-%D8%A7%D9%84%D9%81%D8%B1%D9%88%D9%82%D8%A7%D8%AA-%D9%88%D8%A7%D9%84%D8%B3%D9%8A%D8%A7%D9%82%D8%A7%D8%AA-772588.html (معالي for a minister)
### Forms of address after: https://istifaga.com/177190/%d8%b5%d8%a7%d8%ad%d8%a8-%d8%a7%d9%84%d8%b3%d8%b9%d8%a7%d8%af%d8%a9-his-excellency (سعادة for ambassadors)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = في { $city }
in-country = في { $country }
in-CD = في جمهورية الكونغو الديمقراطية
in-CG = في جمهورية الكونغو
in-MM = في ميانمار
in-PS = في فلسطين
in-TL = في تيمور ليشتي

## Who is addressed: the first line of the envelope

head-ambassador = سعادة سفير الاتحاد الروسي
head-charge-daffaires = القائم بالأعمال لدى سفارة الاتحاد الروسي
head-head-of-section = رئاسة قسم رعاية مصالح الاتحاد الروسي
head-representative-of-russia = ممثل الاتحاد الروسي
head-minister = معالي وزير الخارجية
head-minister-DJ = معالي وزير الشؤون الخارجية والتعاون الدولي
head-minister-DZ = معالي وزير الشؤون الخارجية
head-minister-MA = معالي وزير الشؤون الخارجية
head-minister-MR = معالي وزير الشؤون الخارجية
head-minister-TN = معالي وزير الشؤون الخارجية
head-plain-minister = معالي الوزير
head-permanent-representative = سعادة المندوب الدائم
head-permanent-observer = سعادة المراقب الدائم
head-office = { $title }
head-prosecutor-general = المدعي العام للاتحاد الروسي
head-investigative-committee = رئيس لجنة التحقيق في الاتحاد الروسي
head-ombudsman = مفوض حقوق الإنسان في الاتحاد الروسي
head-president = فخامة رئيس الاتحاد الروسي
head-mfa-russia = معالي وزير خارجية الاتحاد الروسي
head-interior-ministry = معالي وزير داخلية الاتحاد الروسي
head-ministry-of-justice = معالي وزير العدل في الاتحاد الروسي
head-presidential-human-rights-council = رئيس مجلس تنمية المجتمع المدني وحقوق الإنسان لدى رئيس الاتحاد الروسي
head-company = إدارة الشركة
head-newsroom = رئاسة التحرير

## Names of institutions

institution-embassy = سفارة الاتحاد الروسي
institution-ministry-AE = وزارة الخارجية
institution-ministry-BH = وزارة الخارجية
institution-ministry-DJ = وزارة الشؤون الخارجية والتعاون الدولي
institution-ministry-DZ = وزارة الشؤون الخارجية
institution-ministry-EG = وزارة الخارجية
institution-ministry-ER = وزارة الخارجية
institution-ministry-IL = وزارة الخارجية
institution-ministry-IQ = وزارة الخارجية
institution-ministry-JO = وزارة الخارجية وشؤون المغتربين
institution-ministry-KM = وزارة الخارجية
institution-ministry-KW = وزارة الخارجية
institution-ministry-LB = وزارة الخارجية والمغتربين
institution-ministry-LY = وزارة الخارجية
institution-ministry-MA = وزارة الشؤون الخارجية
institution-ministry-MR = وزارة الشؤون الخارجية
institution-ministry-OM = وزارة الخارجية
institution-ministry-PS = وزارة الخارجية والمغتربين
institution-ministry-QA = وزارة الخارجية
institution-ministry-SA = وزارة الخارجية
institution-ministry-SD = وزارة الخارجية
institution-ministry-SO = وزارة الخارجية
institution-ministry-SY = وزارة الخارجية والمغتربين
institution-ministry-TD = وزارة الشؤون الخارجية
institution-ministry-TN = وزارة الشؤون الخارجية
institution-ministry-YE = وزارة الخارجية
institution-representative-AE = المجلس الوطني الاتحادي
institution-representative-BH = مجلس النواب
institution-representative-DJ = الجمعية الوطنية
institution-representative-DZ = المجلس الشعبي الوطني
institution-representative-EG = مجلس النواب
institution-representative-IL = الكنيست
institution-representative-IQ = مجلس النواب
institution-representative-JO = مجلس النواب
institution-representative-LB = مجلس النواب
institution-representative-LY = مجلس النواب
institution-representative-MA = مجلس النواب
institution-representative-MR = الجمعية الوطنية
institution-representative-OM = مجلس الشورى
institution-representative-QA = مجلس الشورى
institution-representative-SA = مجلس الشورى
institution-representative-SO = مجلس الشعب
institution-representative-SY = مجلس الشعب
institution-representative-TD = الجمعية الوطنية
institution-representative-TN = مجلس نواب الشعب
institution-representative-YE = مجلس النواب

## Salutations, where nobody is addressed by name

salutation-ambassador = سعادة السفير، تحية طيبة وبعد،
salutation-charge-daffaires = سعادة القائم بالأعمال، تحية طيبة وبعد،
salutation-head-of-section = حضرة رئيس القسم، تحية طيبة وبعد،
salutation-representative-of-russia = حضرة ممثل الاتحاد الروسي، تحية طيبة وبعد،
salutation-minister = معالي وزير الخارجية، تحية طيبة وبعد،
salutation-minister-DJ = معالي وزير الشؤون الخارجية، تحية طيبة وبعد،
salutation-minister-DZ = معالي وزير الشؤون الخارجية، تحية طيبة وبعد،
salutation-minister-MA = معالي وزير الشؤون الخارجية، تحية طيبة وبعد،
salutation-minister-MR = معالي وزير الشؤون الخارجية، تحية طيبة وبعد،
salutation-minister-TN = معالي وزير الشؤون الخارجية، تحية طيبة وبعد،
salutation-plain-minister = معالي الوزير، تحية طيبة وبعد،
salutation-permanent-representative = سعادة المندوب الدائم، تحية طيبة وبعد،
salutation-permanent-observer = سعادة المراقب الدائم، تحية طيبة وبعد،
salutation-member = حضرة عضو البرلمان، تحية طيبة وبعد،
salutation-member-AE = سعادة عضو المجلس الوطني الاتحادي، تحية طيبة وبعد،
salutation-member-BH = سعادة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-DJ = حضرة عضو الجمعية الوطنية، تحية طيبة وبعد،
salutation-member-DZ = حضرة عضو المجلس الشعبي الوطني، تحية طيبة وبعد،
salutation-member-EG = حضرة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-IL = حضرة عضو الكنيست، تحية طيبة وبعد،
salutation-member-IQ = حضرة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-JO = سعادة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-LB = سعادة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-LY = حضرة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-MA = حضرة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-MR = حضرة عضو الجمعية الوطنية، تحية طيبة وبعد،
salutation-member-OM = سعادة عضو مجلس الشورى، تحية طيبة وبعد،
salutation-member-QA = سعادة عضو مجلس الشورى، تحية طيبة وبعد،
salutation-member-SA = سعادة عضو مجلس الشورى، تحية طيبة وبعد،
salutation-member-SO = حضرة عضو مجلس الشعب، تحية طيبة وبعد،
salutation-member-SY = حضرة عضو مجلس الشعب، تحية طيبة وبعد،
salutation-member-TD = حضرة عضو الجمعية الوطنية، تحية طيبة وبعد،
salutation-member-TN = حضرة عضو مجلس نواب الشعب، تحية طيبة وبعد،
salutation-member-YE = حضرة عضو مجلس النواب، تحية طيبة وبعد،
salutation-member-2 = حضرة عضو مجلس الشيوخ، تحية طيبة وبعد،
salutation-office = حضرات السيدات والسادة، تحية طيبة وبعد،
salutation-prosecutor-general = حضرة المدعي العام، تحية طيبة وبعد،
salutation-investigative-committee = حضرة رئيس لجنة التحقيق، تحية طيبة وبعد،
salutation-ombudsman = حضرة مفوض حقوق الإنسان، تحية طيبة وبعد،
salutation-president = فخامة رئيس الاتحاد الروسي، تحية طيبة وبعد،
salutation-mfa-russia = معالي وزير الخارجية، تحية طيبة وبعد،
salutation-interior-ministry = معالي وزير الداخلية، تحية طيبة وبعد،
salutation-ministry-of-justice = معالي وزير العدل، تحية طيبة وبعد،
salutation-presidential-human-rights-council = حضرة رئيس المجلس، تحية طيبة وبعد،
salutation-company = حضرات السيدات والسادة، تحية طيبة وبعد،
salutation-newsroom = حضرات أعضاء هيئة التحرير، تحية طيبة وبعد،
salutation-helpers = تحية مودة إليكم جميعاً،

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] السيدة { $name } المحترمة، تحية طيبة وبعد،
        [man] السيد { $name } المحترم، تحية طيبة وبعد،
       *[unknown] حضرة عضو البرلمان { $name }، تحية طيبة وبعد،
    }
salutation-member-named-2 =
    { $gender ->
        [woman] السيدة { $name } المحترمة، تحية طيبة وبعد،
        [man] السيد { $name } المحترم، تحية طيبة وبعد،
       *[unknown] حضرة عضو مجلس الشيوخ { $name }، تحية طيبة وبعد،
    }

## Complimentary closes

close-representative =
    .a = وتفضلوا بقبول فائق الاحترام،
    .b = مع خالص التقدير،
close-named =
    .a = وتفضلوا بقبول خالص تحياتي وتقديري،
    .b = مع وافر الاحترام،
close-ministry =
    .a = وتفضلوا معاليكم بقبول فائق الاحترام والتقدير،
    .b = مع أسمى آيات الاحترام،
close-un-mission =
    .a = وتفضلوا سعادتكم بقبول فائق الاحترام،
    .b = مع بالغ التقدير،
close-embassy =
    .a = وتفضلوا بقبول أسمى عبارات الاحترام،
    .b = مع فائق التقدير،
close-authority =
    .a = وتفضلوا بقبول وافر الاحترام،
    .b = مع فائق الاحترام،
close-un-body =
    .a = وتفضلوا بقبول أسمى عبارات التقدير،
    .b = مع خالص الاحترام،
close-european-body =
    .a = وتفضلوا بقبول فائق التقدير والاحترام،
    .b = مع وافر التقدير،
close-company =
    .a = وتفضلوا بقبول تحياتي،
    .b = مع أطيب التحيات،
close-newsroom =
    .a = وتفضلوا بقبول خالص التحية،
    .b = مع التقدير لعملكم،
close-helpers =
    .a = مع كل التضامن،
    .b = مع أصدق المودة،

## The frame

signature-withheld = شخص يعيش { $here }، وقد حُجب اسمه حفاظاً على سلامته
dateline = { $place }، في { $date }
subject-line = الموضوع: { $subject }
copy-line = نسخة إلى: { $recipients }
sources-line = المصادر:
