### Turkish short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = Çeçenistan’da yetkililer, gey, lezbiyen, biseksüel veya trans oldukları için insanları avlıyor ve onlara işkence ediyor. { $here } yaşıyor ve hükümete tek bir soru sormanızı rica ediyorum: kaçanlar için ne yapıyor?
    .b = Ben { $here } yaşıyorum. Lütfen hükümete resmen, Çeçenistan’daki işkenceden kaçan LGBT kişiler için ne yaptığını sorun ve yanıtı bana bildirin.
note-ministry =
    .a = Çeçenistan’da yetkililer, gey, lezbiyen, biseksüel veya trans oldukları için insanları avlıyor ve onlara işkence ediyor. { $here } yaşıyor ve bunu Rusya nezdinde gündeme getirmenizi, kaçanları korumanızı rica ediyorum.
    .b = Ben { $here } yaşıyorum. Lütfen Çeçenistan’da yetkililerin kaçırıp işkence ettiği LGBT kişiler için sesinizi yükseltin ve kaçanlardan kimseyi geri göndermeyin.
note-un-mission =
    .a = Çeçenistan’da yetkililer LGBT kişileri kaçırıyor ve onlara işkence ediyor. { $here } yaşıyor ve Rusya’daki insan hakları bir dahaki sefere görüşüldüğünde Çeçenistan’ı anmanızı rica ediyorum.
    .b = Ben { $here } yaşıyorum. Lütfen Rusya’daki insan hakları Özel Raportörü’nü destekleyin ve açıklamamızda Çeçenistan’daki LGBT kişilerle ilgili bir cümle olsun.
note-embassy =
    .a = { $here } yaşıyorum. Çeçen Cumhuriyeti’nde LGBT kişilerin kaçırılması ve işkence görmesinin soruşturulması için ne yapıldığını ve kimin adalet önüne çıkarıldığını bildirmenizi rica ediyorum.
    .b = Çeçen Cumhuriyeti’nde cinsel yönelimleri nedeniyle kaçırılan ve işkence gören insanlar için duyduğum kaygıyı Başsavcı’ya iletmenizi diliyorum. Ben { $here } yaşıyorum.
note-authority =
    .a = Çeçen Cumhuriyeti’nde insanların gerçek ya da varsayılan cinsel yönelimleri nedeniyle kaçırılması ve işkence görmesi hakkında etkin bir soruşturma rica ediyorum. { $here } yaşıyorum.
    .b = Lütfen Çeçen Cumhuriyeti’nde LGBT kişilere karşı suçların soruşturulmasını ve tanıklık edenlerin korunmasını sağlayın. Ben { $here } yaşıyorum.
note-un-body =
    .a = Çeçenistan’da LGBT kişilere zulmü dünyanın gözü önünde tutmanızı ve kimin adalet önüne çıkarıldığını sormanızı rica ediyorum. { $here } yaşıyorum ve onları unutmuyorum.
    .b = Ben { $here } yaşıyorum. Çalışmalarınıza teşekkür ediyor, LGBT kişilerin kaçırılıp işkence gördüğü Çeçenistan’ı anmaya devam etmenizi diliyorum.
note-european-body =
    .a = { $here } yaşıyorum. Çeçenistan’da işkenceden kaçan LGBT kişiler için Avrupa’nın yapabileceklerini yapmanızı rica ediyorum: onları kabul edin, kimseyi geri göndermeyin.
    .b = Çeçenistan’da LGBT kişileri yetkililer kaçırıyor ve onlara işkence ediyor. Ben { $here } yaşıyorum; bunun Avrupa’nın gündeminde kalmasını diliyorum.
note-company =
    .a = { $here } yaşıyorum. Çeçenistan’da yetkililer LGBT kişileri avlıyor. Hizmetinizi onlar için olabildiğince güvenli kılmanızı ve ne yaptığınızı kamuoyuna söylemenizi rica ediyorum.
    .b = Şirketinizin kararları, Çeçenistan’da yetkililerin kaçırıp işkence ettiği LGBT kişilere uzanıyor. Ben { $here } yaşıyorum; önce onların güvenliğini düşünmenizi diliyorum.
note-newsroom =
    .a = { $here } yaşıyorum. Çeçenistan’da LGBT kişiler hâlâ kaçırılıyor, işkence görüyor ve bundan pek söz edilmiyor. Bunu yeniden haber yapmanızı rica ediyorum.
    .b = Lütfen yetkililerin LGBT kişileri avladığı Çeçenistan’a yeniden bakın. Ben { $here } yaşıyorum ve bulduklarınızı okumak isterim.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = { $here } yaşıyorum. Çeçenistan’da insanlara yapılanları biliyorum ve yalnız olmadığınızı bilmenizi istiyorum. Uzaktaki pek çok insan sizi düşünüyor ve elinden geleni yapıyor.
    .b = { $here } yaşayan tanımadığınız birinden: unutulmadınız. Cesaretinize hayranım ve bir şeyleri değiştirebilecek olanlara yazmayı sürdürüyorum.

## The answer to a stock reply

reply-subject =
    .a = Çeçenistan’da LGBT kişilere zulüm hakkındaki mektubuma yanıtınız
    .b = Çeçenistan’a ilişkin mektubum ve yanıtınız
reply-opening =
    .a = Çeçenistan’da LGBT kişilere zulüm hakkındaki mektubuma yanıtınız için teşekkür ederim.
    .b = Çeçenistan’a ilişkin mektubuma verdiğiniz yanıtı aldım, teşekkür ederim.
reply-quote =
    .a = Şöyle yazıyorsunuz: “{ $quote }.”
    .b = Yanıtınızda şu deniyor: “{ $quote }.”
reply-evasion-concern =
    .a = Kaygıyı paylaşmanıza sevindim. Mektubum daha fazlasını istiyordu: makamınızın atabileceği bir adımı.
    .b = Kaygı bir başlangıçtır. Benim istediğim bir adımdı ve buna yanıt bulamadım.
reply-evasion-not-ours =
    .a = Başkalarının da karar verdiğini anlıyorum. İstediğim ise makamınızın yetkisi içindedir.
    .b = Başkalarının da sorumlu olması, sizden istediğime yanıt değil.
reply-evasion-no-evidence =
    .a = Olgular tespit edilmiştir: Avrupa İnsan Hakları Mahkemesi 12 Eylül 2023’te Lapunov/Rusya (no. 28834/19) davasında, devlet görevlilerinin Çeçenistan’da bir erkeği cinsel yönelimi nedeniyle kaçırıp işkenceye tabi tuttuğuna hükmetti.
    .b = Uluslararası bir mahkeme farklı karar vermiştir: bakınız Avrupa İnsan Hakları Mahkemesi’nin 12 Eylül 2023 tarihli Lapunov/Rusya (no. 28834/19) kararı.
reply-evasion-internal =
    .a = İşkence hiçbir zaman bir iç mesele değildir: Rusya’nın taraf olduğu Birleşmiş Milletler İşkenceye Karşı Sözleşme, her devleti onu soruşturmakla yükümlü kılar.
    .b = İşkence yasağı her devleti bütün ötekilere karşı bağlar; Rusya, Birleşmiş Milletler İşkenceye Karşı Sözleşme’ye taraftır.
reply-evasion-forwarded =
    .a = Mektubumu ilettiğiniz için teşekkür ederim. Kime iletildiğini ve ne yanıt alındığını bilmek isterim.
    .b = Mektubumun nereye gönderildiğini lütfen söyleyin ve yanıtı bana ulaştırın.
reply-evasion-none =
    .a = Yazınızda, istediğim şeye bir yanıt aradım, ama bulamadım.
    .b = Yanıtınız, öğrenmek istediğimi henüz söylemiyor.
reply-repeat =
    .a = Bu yüzden talebimi bir kez daha iletiyorum.
    .b = Dolayısıyla ricamı yineliyorum.
reply-closing =
    .a = Bu tek noktaya bir yanıt için minnettar kalırım.
    .b = Tek istediğim, bu tek ricaya kısa bir yanıt.

evasion-concern =
    derin kayg
    derin endişe
    ciddi endişe
    kaygıyla
    kaygılarınızı paylaş
    endişelerinizi paylaş
    yakından takip
    yakından izl
    durumu izl
    not edil
    kınıyor
    her fırsatta dile
evasion-not-ours =
    yetkimiz dahilinde değil
    yetki alan
    yetkisi dışında
    görev alan
    yetkili değil
    sorumlu değil
    yargı yetki
    başka bir kurum
evasion-no-evidence =
    kanıt yok
    kanıt bulun
    delil yok
    delil bulun
    bilgi yok
    bilgi bulunma
    doğrulanma
    teyit edilme
    ddia
    provokasyon
    mevcut değil
    şikâyet yok
    şikayet bulunma
evasion-internal =
    iç mesele
    i̇ç mesele
    i̇ç iş
    iç işler
    içişleri
    müdahale
    egemen
    geleneksel değer
evasion-forwarded =
    iletildi
    iletilmiş
    ilettik
    yönlendiril
    havale
    sevk edil
    gönderilmiş
