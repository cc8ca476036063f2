### Turkish wording of what is asked for, by office.

## Of a member of parliament

ask-parliament-question =
    .a = Hükümete tek bir yazılı soru sormanızı rica ediyorum: 2017’den bu yana Çeçenistan’da zulüm görenleri kabul etmek için ne yaptı ve şimdi tehlikede olanlar için ne yapacak?
    .b = Lütfen hükümete yazılı olarak sorun: ülkemiz 2017’den beri Çeçenistan’da zulüm gören kaç kişiyi kabul etti ve bugün tehlikede olanlar nasıl başvurabilir?
ask-press-for-parole =
    .a = Çeçenistan’dan kaçan LGBT kişilerin mülteci olarak veya insani giriş izniyle kabul edilmesi için Dışişleri Bakanlığı ve İç Güvenlik Bakanlığı nezdinde ısrarcı olmanızı rica ediyorum.
    .b = Lütfen Dışişleri Bakanlığı’na yazılı olarak, Çeçenistan’dan kaçan LGBT kişiler için ne yaptığını ve bugün tehlikede olanların Amerika Birleşik Devletleri’ne nasıl ulaşabileceğini sorun.
ask-question-on-returns =
    .a = Hükümetten kayda geçecek tek bir söz almanızı rica ediyorum: bu zulümden kaçan kimse Rusya’ya geri gönderilmeyecek.
    .b = Lütfen hükümete sorun: Rusya’da bu zulümle karşılaşacak kimsenin oraya gönderilmeyeceğini teyit ediyor mu ve koruma isteyenler nasıl dinleniyor?
ask-question-on-un-vote =
    .a = Hükümetin Rusya’daki insan hakları Özel Raportörü konusunda Birleşmiş Milletler’de nasıl konuşup oy vereceğini öğrenmenizi ve bu çalışmayı desteklemesini istemenizi rica ediyorum.
    .b = Lütfen hükümeti, kaçırma ve işkenceleri rapor eden Rusya’daki insan hakları Özel Raportörü’nü Birleşmiş Milletler’de desteklemeye çağırın.
ask-humanitarian-visas =
    .a = Bu zulümden kaçanlara insani vize verilmesi için hükümet nezdinde ısrarcı olmanızı rica ediyorum; böylece peşlerindekilerin ulaşabileceği ülkelerde aylarca beklemek zorunda kalmazlar.
    .b = Lütfen hükümetle tek bir konuyu görüşün: Çeçenistan’dan ayrılmak zorunda olan LGBT kişilere hızla verilecek insani vizeler.
ask-sanctions =
    .a = Bu zulümden sorumlu görevlilere yönelik hedefli yaptırımların sürmesini ve deliller elverdiğince genişletilmesini sağlamanızı rica ediyorum.
    .b = Lütfen hükümete, bu zulümden sorumlu görevlilerden hangilerinin yaptırımlarımız kapsamında olduğunu, ötekilerin neden olmadığını sorun.
ask-universal-jurisdiction =
    .a = Savcılarımızın evrensel yargı yetkisi çerçevesinde bu suçlar hakkında soruşturma açıp açmayacağını hükümetten öğrenmenizi rica ediyorum.
    .b = Lütfen hükümete sorun: bu suçların sorumluları seyahat ettiğinde mahkemelerimiz onları yargılayabilir mi ve buna nasıl hazırlanılıyor?

## Of one's own foreign ministry

ask-protect-people =
    .a = Bu zulümden kaçanlara hızla ve üçüncü ülkelerde de insani vize verilmesini sağlamanızı rica ediyorum.
    .b = Lütfen büyükelçilik ve konsolosluklarımıza, bu zulümden kaçanları kabul etmeleri ve insani nedenlerle gecikmeden vize vermeleri için talimat verin.
ask-send-nobody-back =
    .a = Rusya ne isterse istesin, bu zulümden kaçan kimsenin ülkemizden Rusya’ya geri gönderilmemesini sağlamanızı rica ediyorum.
    .b = Lütfen bana, bu zulümle karşılaşacak hiç kimsenin Rusya’ya teslim edilmeyeceği ve koruma isteyenlerin dinleneceği konusunda güvence verin.
ask-admit-refugees =
    .a = Büyükelçiliklerimizin, bu zulümden kaçanları hızla ve üçüncü ülkelerden de mülteci kabulüne yönlendirmesine izin vermenizi rica ediyorum.
    .b = Lütfen Çeçenistan’dan ayrılmak zorunda olan LGBT kişilerin mülteci olarak veya insani giriş izniyle Amerika Birleşik Devletleri’ne ulaşmasını sağlayın.
ask-raise-with-russia =
    .a = Bu zulmü ilk fırsatta Rusya hükümeti nezdinde gündeme getirmenizi ve getirdiğinizi kamuoyuna bildirmenizi rica ediyorum.
    .b = Lütfen Rusya büyükelçisine tek bir soru yöneltin: bu suçlardan dolayı kim adalet önüne çıkarıldı?
ask-instruct-missions =
    .a = Birleşmiş Milletler nezdindeki temsilciliklerimize, Rusya’daki insan hakları Özel Raportörü’nü desteklemeleri ve raporu her görüşüldüğünde Çeçenistan’dan söz etmeleri için talimat vermenizi rica ediyorum.
    .b = Lütfen New York ve Cenevre’deki temsilciliklerimize, Rusya’daki insan hakları Özel Raportörü’nün görevini savunma ve orada Çeçenistan’ın adını anma talimatı verin.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Rusya Federasyonu’ndaki insan hakları durumu Özel Raportörü’nün görevini, ne zaman ve nerede gündeme gelirse gelsin desteklemenizi ve Çeçenistan’ın bunun parçası kalmasını istemenizi rica ediyorum.
    .b = Lütfen Rusya Federasyonu’ndaki insan hakları Özel Raportörü’nün görevini savunun: Çeçenistan’daki insanların sesini duyurduğu son yollardan biridir.
ask-speak-on-chechnya =
    .a = Birleşmiş Milletler’de Rusya’daki insan hakları bir dahaki sefere görüşüldüğünde Çeçenistan’daki zulmü adıyla anmanızı rica ediyorum.
    .b = Lütfen Rusya’daki insan hakları üzerine bir sonraki görüşmede açıklamamızda Çeçenistan’la ilgili bir cümleye yer verin.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Bu mektubu Rusya Federasyonu Başsavcısı’na iletmenizi ve bu suçların soruşturulması ile sorumluların adalet önüne çıkarılması için neler yapıldığını bana bildirmenizi rica ediyorum.
    .b = Lütfen Rus makamlarının bu suçları etkin biçimde soruşturmak için hangi adımları attığını bana bildirin ve kaygımı Moskova’daki Başsavcı’ya iletin.

## Of a Russian authority

ask-investigate =
    .a = Çeçen Cumhuriyeti’nde insanların gerçek ya da varsayılan cinsel yönelimleri nedeniyle kaçırılması, işkence görmesi ve öldürülmesi hakkında hızlı, tarafsız ve etkin bir soruşturma başlatılması için talimat vermenizi ve sorumluların rütbeleri ne olursa olsun adalet önüne çıkarılmasını sağlamanızı rica ediyorum.
    .b = Lütfen bu suçların etkin biçimde ve Çeçen Cumhuriyeti dışından soruşturulmasını, tanıkların korunmasını ve sorumluların yargılanmasını sağlayın.
ask-take-cases-to-moscow =
    .a = Bu suçların soruşturmasını Soruşturma Komitesi’nin merkez teşkilatının denetimine almanızı rica ediyorum; böylece soruşturmayı artık şüphelilere bağlı kişiler yürütmez.
    .b = Lütfen Çeçen Cumhuriyeti’nde kaçırılan ve işkence gören kişilerin dosyalarını yerel müdürlükten alın ve merkez teşkilatına soruşturtun.
ask-ombudsman-inquiry =
    .a = Çeçen Cumhuriyeti’nde insanlara cinsel yönelimleri nedeniyle yapılan zulüm hakkında kendi incelemenizi başlatmanızı ve bulgularını açıklamanızı rica ediyorum.
    .b = Lütfen makamınızın yetkilerini kullanarak bu suçların etkin biçimde soruşturulmasını isteyin ve şikâyetçilerin korunmasını gözetin.
ask-order-investigation =
    .a = Federal makamların bu suçları soruşturmasını ve bunları emreden ya da işleyen Çeçen Cumhuriyeti görevlilerinin adalet önüne çıkarılmasını sağlamanızı rica ediyorum.
    .b = Lütfen federal makamlara, bu zulme son vermeleri ve sorumluları adalet önüne çıkarmaları için talimat verin.
ask-cooperate-with-un =
    .a = Birleşmiş Milletler uzmanlarının Çeçen Cumhuriyeti’ni ziyaret etmesine izin vermenizi ve bu suçlara ilişkin sorularını yanıtlamanızı rica ediyorum.
    .b = Lütfen Birleşmiş Milletler Özel Raportörü’nün, Çeçen Cumhuriyeti dahil, ülkeye girmesini sağlayın.
ask-stop-handovers =
    .a = Çeçen Cumhuriyeti’nden kendi isteğiyle ayrılan yetişkinleri oraya teslim etmesini her bölgenin polisine yasaklamanızı rica ediyorum.
    .b = Lütfen ülkenin her yerindeki polise, Çeçen Cumhuriyeti’nden ayrılmış hiçbir yetişkinin alıkonamayacağı, akrabalarına ya da oranın polisine teslim edilemeyeceği talimatını verin.
ask-stop-bans =
    .a = Tehlikedeki insanlara yardımın “aşırılıkçılık” sayılmasına son vermenizi ve bu yardımı yapan örgütlere konan yasakların kaldırılmasını istemenizi rica ediyorum.
    .b = Lütfen tehlikedeki insanlara yardım eden örgütleri aşırılıkçı ilan eden yasakların kaldırılması için mahkemelere başvurun.
ask-advise-president =
    .a = Konsey’den, Çeçen Cumhuriyeti’ndeki zulmü Devlet Başkanı’nın önüne koymasını ve Soruşturma Komitesi’nden kamuoyu önünde yanıt istemesini rica ediyorum.
    .b = Lütfen bu zulmü Konsey’in bir sonraki toplantısında ele alın ve etkin bir soruşturma isteyin.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Raporlarınızda Çeçenistan’daki zulme yer vermeyi sürdürmenizi ve Rusya hükümetine yanıtsız bıraktığı soruyu sormanızı rica ediyorum: kim adalet önüne çıkarıldı?
    .b = Lütfen bu suçlar soruşturulana dek raporlarınızda ve Rusya hükümetine mektuplarınızda Çeçenistan’ın adını anmayı sürdürün.
ask-speak-out =
    .a = Çeçenistan’daki zulüm hakkında kamuoyu önünde konuşmanızı ve bağımsız bir soruşturma çağrısını yinelemenizi rica ediyorum.
    .b = Lütfen Çeçenistan’daki zulmün sürdüğünü ve sorumluların adalet önüne çıkarılması gerektiğini kamuoyu önünde söyleyin.

## Of a European body

ask-no-returns =
    .a = Üye devletleri, bu zulümden kaçanları kabul etmeye ve onunla karşılaşacak kimseyi Rusya’ya geri göndermemeye çağırmanızı rica ediyorum.
    .b = Lütfen üye devletlere, bu zulümle karşılaşacak kimsenin Rusya’ya gönderilemeyeceğini ve kaçanların vizeye ihtiyacı olduğunu hatırlatın.
ask-follow-up-report =
    .a = Moskova Mekanizması kapsamındaki 2018 raporunu izlemenizi ve katılımcı devletlere hangi tavsiyelerinin yerine getirildiğini bildirmenizi rica ediyorum.
    .b = Lütfen Çeçenistan raportörünün Aralık 2018’deki tavsiyelerinin akıbetini kamuoyu önünde değerlendirin.
ask-hold-hearing =
    .a = Alt Komite’den Çeçenistan’daki zulüm ve bundan kaçanların korunması konusunda bir oturum düzenlemesini rica ediyorum.
    .b = Lütfen Çeçenistan’daki zulmü Alt Komite’nin gündemine alın ve tehlikedekilere yardım edenleri konuşmacı olarak çağırın.
ask-eu-action =
    .a = Üye devletlere, sorumlulara yönelik yaptırımların sürdürülüp genişletilmesini ve kaçanlara insani vize verilmesini önermenizi rica ediyorum.
    .b = Lütfen Çeçenistan’daki zulmü Birlik’in gündeminde tutun: sorumlulara yaptırım, kaçanlara vize.

## Of a company

ask-hide-location =
    .a = Kuzey Kafkasya’daki herkes için, kullanıcının nerede ya da ne kadar uzakta olduğunu gösteren her şeyi varsayılan olarak kapatmanızı rica ediyorum.
    .b = Lütfen Kuzey Kafkasya’daki her kullanıcının uzaklığını ve konumunu, kendisi istemek zorunda kalmadan gizleyin.
ask-keep-apps =
    .a = Tanışma, mesajlaşma ve güvenlik uygulamalarını Rusya’daki mağazanızda tutmanızı ve yetkililerin her kaldırma talebini yayımlamanızı rica ediyorum.
    .b = Lütfen LGBT kişilerin güvenlik için dayandığı uygulamaları Rusya’daki mağazanızdan kaldırmayı reddedin ve bu istendiğinde bunu kamuoyuna söyleyin.

## Of a newsroom

ask-report-again =
    .a = Orada şu an neler olduğunu ve kaçanlara ne olduğunu haberleştirmenizi rica ediyorum.
    .b = Lütfen bu zulmün nereye vardığını ve ondan kaçmak zorunda kalanların durumunu araştırın.
ask-letter-to-the-editor =
    .a = Hepimiz bir şey yapabiliriz: kendi milletvekilimize, Çeçenistan’dan kaçanlar için ülkemizin ne yaptığını sorabiliriz.
    .b = Hükümetimiz kaçanlara vize verebilir ve sorumluların adını söyleyebilir. Bunu ondan isteyebiliriz.
