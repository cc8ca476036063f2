### Turkish: what `letter check` says: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a
### reason. Written by the makers of chechnya-act, 2026-11; not yet reviewed by
### a native speaker.

check-place = Satır { $line }: “{ $words }”
check-whole = Mektubun bütünü
check-change = değiştirilecek
check-note = not

check-leftover = Burası doldurulmak üzere bırakılmıştı.
    .fix = Buraya gerekeni yazın ya da onu çıkarın.
check-ruled-line = Burada bir çizgi kalem bekliyor. Mektuptaki böyle çizgilerin sayısı: { $detail }.
    .fix = Bunları elle doldurmayı unutmayın ya da sözcükleri şimdi yazın.
check-too-long = { $detail } satır tutuyor; bir sayfada 56 satır var.
    .fix = Bir sayfaya indirin: uzun mektuplar bir kenara konur. Kim olduğunuzu, bunun sizin için neden önemli olduğunu, bir iki olguyu ve isteği bırakın.
check-no-ask = Hiçbir şey istenmiyor.
    .fix = Bu makamın yapabileceği tek bir şeyi, tek cümleyle isteyin.
check-many-asks = { $detail } cümle bir şey istiyor.
    .fix = Bu makamın yerine getirebileceği tek isteği seçin; ötekiler onu zayıflatır.
check-insult = Bir hakaret. Hakaret içeren mektuplar yanıtlanmaz ve cezalandırılabilir.
    .fix = Birinin ne olduğunu değil, ne yapıldığını söyleyin.
check-threat = Bu bir tehdit olarak okunabilir.
    .fix = Onu çıkarın. Yerine yasayı ya da görevi anın.
check-sexuality = Kendi cinsellikleri yüzünden işkence gören insanlar için yazılmış bir mektupta, birinin cinselliğine yönelik bir aşağılama ya da şaka.
    .fix = Kim kastedilirse edilsin, onu çıkarın.
check-people = Bu, bir halka ya da dine karşı konuşuyor.
    .fix = Bunu kimin yaptığını söyleyin: bir makam, bir birlik, yetkililer. Tehlikede olanların birçoğu Çeçen, Müslüman ve Rus.
check-claim = Bu, hiçbir mektupta bulunmaması gerekenler listemizde: { $detail }.
    .fix = Onu kaynakların söylediği gibi söyleyin ya da çıkarın.
check-figure = Kaynaklarımızda başka bir sayı ya da tarih var. Şöyle diyorlar: { $detail }
    .fix = Bakıp düzeltin.
check-personal-data = Bu, cümle içinde bir telefon numarasına ya da adrese benziyor. Başkasınınsa o kişiyi tehlikeye sokabilir.
    .fix = Sizin değilse çıkarın.
check-ready-text = Bu programın standart metni, sözlerin yüzde { $detail } kadarını oluşturuyor. Kendi sözlerinizle yazılan mektuplar hazır olanlardan daha çok okunur.
    .fix = Girişi ve isteği kendi sözlerinizle yazın ve kendiniz hakkında bir cümle ekleyin.
check-unknown-language = Programda bu dil için sözcük listesi yok ya da metin dili tanımaya yetmiyor: hakaret, tehdit ve istek aranmadı.
    .fix = Dili --lang ile verin ya da mektubu birine okutun.

check-clean = Değiştirilecek bir şey yok. Dil: { $language }; { $words } sözcük; standart metnin payı: yüzde { $percent }.
check-summary = Değiştirilecek: { $changes ->
    [one] bir şey
   *[other] { $changes } şey
}; ayrıca { $notes ->
    [one] bir not
   *[other] { $notes } not
}. Dil: { $language }; { $words } sözcük; standart metnin payı: yüzde { $percent }.
check-language-unknown = bilinmiyor
