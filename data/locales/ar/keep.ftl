### Arabic: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = لا شيء. لا يحتفظ البرنامج بأي ملف، ولم يُعثر على أي من ملفاته المؤقتة أو المكتوبة نصف كتابة.
privacy-kept = ما يحتفظ به البرنامج أو خلّفه: { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفاً
   *[other] { $count } ملف
}
privacy-line = { $path } (عدد البايتات: { $bytes }): { $why }
trace-profile = بياناتكم، لأنكم حفظتموها بالأمر «profile save»
trace-history = الرسائل التي كتبتموها، لأنكم بدأتم سجلاً بالأمر «history on»
trace-lock = يمنع تشغيلين من الكتابة في وقت واحد؛ وهو فارغ
trace-part = مكتوب نصف كتابة، خلّفه تشغيل أُوقف
trace-edited = رسالة كانت تُعدَّل في محرر، خلّفها تشغيل أُوقف
trace-letter = رسالة حفظتموها
trace-foreign = في مجلد البرنامج، لكنه ليس من البرنامج
privacy-looked = جرى البحث في: { $places }
privacy-unlisted = الملف الذي طلبتموه بالخيار -o أو في الدليل أو عبر أنبوب (pipe) موجود حيث وضعتموه. ولا يحتفظ البرنامج بقائمة لهذه الملفات ما لم تبدؤوا سجلاً.
privacy-others-heading = ما قد يكون غيره احتفظ به
privacy-others =
    .a = سطر الأوامر: السطور التي كتبتموها (سجله)
    .b = الطرفية: ما طُبع فيها (ما يظهر بالتمرير إلى الخلف، وسجلات tmux أو screen)
    .c = المحررات وبرامج العرض ومديرو الملفات: الملفات الأخيرة والنسخ الاحتياطية وملفات التراجع
    .d = سطح المكتب: الحافظة وسجلها، والصور المصغرة، وفهرس البحث
    .e = المجلدات السحابية والنسخ الاحتياطية واللقطات: نسخ من كل ملف حُفظ فيها
    .f = المتصفح ومشغل الشبكة: أن البرنامج جُلب، والروابط التي فُتحت
    .g = cargo ومدير الحزم: أن البرنامج بُني أو ثُبّت

forget-nothing = لا يوجد ما يُحذف: لا يحتفظ البرنامج بأي ملف.
forget-question = هل تُحذف هذه الملفات؟ عددها: { $count }
forget-letters = هذه الرسائل حفظتموها بأنفسكم؛ وهي تبقى ما لم تضيفوا --letters:
forget-no = لا، تُترك
forget-yes = نعم، تُحذف
forget-left = لم يُحذف شيء.
forget-done = عدد الملفات المحذوفة: { $count }.
forget-cannot = لا يستطيع البرنامج محو ما احتفظ به غيره (يسرده الأمر «privacy»)، ولا جعل ملف محذوف غير قابل للقراءة على القرص: لا يفعل ذلك إلا قرص مشفَّر.

profile-path = محفوظ في { $path }
profile-saved = حُفظ في { $path }، ولا يقرؤه غيركم. الأمر «profile clear» يحذفه.
profile-cleared = تم الحذف.
profile-warning = كل من يستطيع فتح ملفاتكم يستطيع قراءته. لا تحفظوا شيئاً هنا إذا كان ذلك قد يؤذيكم.
profile-empty = لم يُعطَ شيء، فلم يُحفظ شيء.
profile-used = بياناتكم مأخوذة من ملفكم الشخصي؛ والخيار --no-profile يتركها جانباً.
history-on = من الآن تُدوَّن كل رسالة في { $path }: اليوم والبلد والجهة واسم الملف، ولا يُدوَّن نصها أبداً. الأمر «history off» يحذف القائمة.
history-off = تم الحذف. لن تُدوَّن الرسائل بعد الآن.
history-empty = لم تُدوَّن أي رسالة بعد.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = توقفوا هنا إذا كنتم تحملون جواز سفر روسياً، أو كانت لكم أسرة في روسيا أو خطط للسفر إليها: { $program } safety --where abroad-with-ties
