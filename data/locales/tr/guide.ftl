### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    Bu rehber sizi yaklaşık üç dakikada bir yetkilinin okuyabileceği bir mektuba ya da işe yarayan başka bir şeye götürür.
    Yazdığınız hiçbir şey saklanmaz ya da gönderilmez.
guide-keys = Her soruda: Esc geri döner, ? sorunun neden sorulduğunu söyler.
guide-keys-plain = Her soruda: < ve Enter geri döner, ? ve Enter sorunun neden sorulduğunu söyler.
guide-hint = Ok tuşları ve Enter ya da bir numara. Esc: geri. ?: neden
choose-number = Numara (Enter: { $default }):
choose-number-guide = Numara (Enter: { $default }, <: geri, ?: neden):
choose-again = Lütfen 1 ile { $count } arasında bir sayı yazın.
guide-arabic = Arap harfleri ayrık ya da yanlış sırada duruyorsa bu terminal Arapçayı gösteremiyor demektir. GNOME Terminal, Konsole, mlterm ve macOS’teki Terminal gösterebilir.

## The country

guide-country = Yazdığınız ülke
guide-country-why = Kimin harekete geçebileceği, hangi dilde yazılacağı ve neyin tehlikeli olduğu buna bağlıdır. Yanıtınız hiçbir yerde saklanmaz.
guide-country-unclear = { $given } açık değil. Bunlardan hangisi?
guide-country-none = Böyle bir ülke yok: { $given }. Başka bir yazılışını ya da iki harfli kodunu deneyin.
guide-other = bir başkası

## Danger

guide-risk = Devam etmek istiyor musunuz?
guide-risk-why = Bunu yalnızca siz tartabilirsiniz. Program bunu daha güvenli kılmaz.
guide-no = Hayır, geri dön
guide-yes = Evet, bunu tarttım
guide-safer = Daha güvenlisi: ülke dışından ({ $country }) biri yazar. Siz de tehlikedeyseniz bu cihazda yardım aramayın; yurt dışında güvendiğiniz birinden bunu yapmasını isteyin.
guide-ties-why = Rusya, “aşırılıkçılığa” destek dediği şeyi cezalandırıyor. Burada ne yapmanızın güvenli olduğunu yanıtınız belirler; yanıtınız hiçbir yerde saklanmaz.
guide-ties = O zaman bu mektubun altına ad konmaz, size ad sorulmaz ve Rus makamları dışarıda bırakılır. Sizin için neyin güvenli olduğu hakkında daha fazlası: { $program } safety --where abroad-with-ties
guide-ties-stop = Böyle bir bağınız varsa imzalamayın, paylaşmayın, bağış yapmayın: Rusya bunu “aşırılıkçılığa” destek olarak cezalandırabilir. Böyle bir bağı olmayan biri yapabilir. Sizin için neyin güvenli olduğu: { $program } safety --where abroad-with-ties
guide-unsigned = Adınız ve adresiniz için olan satırları boş bırakın ya da mektubu Rusya ile bağı olmayan biri imzalayıp göndersin.

## What would you like to do?

guide-menu = Ne yapmak istersiniz?
guide-menu-why = Bunlar, o ülkeden ne kadar işe yaradıklarına göre sıralanmıştır; en çok yarayan en üsttedir. Süreler tahminidir; posta kutusuna kadar olan yol dahil değildir.
menu-write-representative = Milletvekilime yaz (3 dakika)
menu-write-ministry = Ülkemin dışişleri bakanlığına yaz (3 dakika)
menu-write-mission = Devletimin Birleşmiş Milletler temsilciliğine yaz (3 dakika)
menu-write-embassy = Rusya büyükelçiliğine yaz (3 dakika)
menu-write-body = Uluslararası bir kuruluşa yaz (3 dakika)
menu-write-other = Başka bir makama yaz (4 dakika)
menu-call = Bir makamı ara: ne söylenir, ne zaman aranır (5 dakika)
menu-sign = Bir imza kampanyasına imza ver (2 dakika)
menu-look = İmza kampanyalarına bak; bugün açık olduğu doğrulanan yok (3 dakika)
menu-post = Herkese açık birkaç söz paylaş (3 dakika)
menu-give = Yardım edenlere bağış yap (5 dakika)
menu-newsroom = Bir haber merkezine yaz (10 dakika)
menu-learn = Neler olduğunu öğren (5 dakika)
menu-danger = Ben ya da tanıdığım biri tehlikede
menu-safety = Bulunduğum yerde neyin güvenli olduğunu gör
menu-write-all-the-same = Yine de bir mektup yaz
menu-language = Bu sorular için başka bir dil
menu-leave = Çık
menu-done = { $deed }: yapıldı
guide-language = Hangi dil?
guide-language-why = Sorular ve ipuçları bu dildedir. Mektup ise, gideceği makamın okuduğu dildedir.

## Whom

guide-route = Bu ülkeden en çok şey yapabilecek olanlar: { $country }
guide-recipient = Mektubunuz kime gitsin?
guide-recipient-why = Her makam başka bir şey yapabilir; ne yapabileceğini yukarıdaki satırlar söyler.
guide-closed = Buna mektup yok: { $reason }
guide-newsroom = Hangi haber merkezi?
guide-newsroom-why = Kendi ülkenizin haber merkezleri başta durur. Bir haber merkezi ne basacağını kendisi seçer.

## Who writes

guide-personal = Birkaç kısa soru. Atlamak için Enter’a basın; hepsi sonradan değiştirilebilir.
guide-name = İmzaladığınız biçimiyle tam adınız
guide-name-why = Adınız mektubun altında durur ve yanıt bu ada gönderilir. Yalnızca mektuba girer, başka hiçbir yere girmez; ad yoksa imza için bir çizgi kalır.
guide-address = Sokağınız ve bina numaranız
guide-address-why = Yanıt postayla gelir. Adres yoksa elle doldurulacak çizgiler kalır.
guide-city = Şehriniz, posta koduyla
guide-city-why = Mektup nerede yaşadığınızı söyler; makam böylece sizin için var olduğunu görür.
guide-email = Yanıt bu yoldan gelebilecekse e-posta adresiniz
guide-email-why = O olmadan yanıt yalnızca postayla gelebilir.
guide-who = Kim olduğunuz, bir cümleyle (örneğin: Leeds’te hemşireyim.)
guide-who-why = Yazanın bir gönderim listesi değil, bir insan olduğunu gösterir.
guide-why = Bunun sizin için neden önemli olduğu, kendi sözlerinizle
guide-why-why = Kendi sözlerinizle yazılan mektupların okunma olasılığı, bir programın yazabileceklerinden daha yüksektir. Bir iki cümle yeter.
guide-tie = Bu makamı konuya bağlayan şey (örneğin: Mayısta grubumuzla görüştünüz.)
guide-tie-why = Mektubun başka bir makam için değil, bu makam için yazıldığını gösterir.
guide-member = Milletvekilinizin adı
guide-member-page = Kendi milletvekilinizi bulacağınız sayfa: { $page }
guide-member-why = Mektup o zaman bu adla başlar. Ad yoksa elle doldurulacak bir çizgi kalır.
guide-ask = Bu makamdan ne istensin?
guide-ask-why = Bir mektup, yanıtlanabilmesi için tek bir şey ister. Bunlar, bu makamın yerine getirebileceği isteklerdir.

## With the letter in hand

guide-out = Onunla ne yapmak istersiniz?
guide-out-why = Buradan hiçbir şey gönderilmez: mektubu kendi programınızla ya da kâğıt üzerinde yanınıza alırsınız.
guide-read = Mektubu ekran ekran oku
guide-copy = Kopyala
guide-save = Dosyaya kaydet
guide-print = Yazdırılacak sayfa olarak kaydet (PDF)
guide-mail = Posta programımda aç
guide-edit = Düzenleyicimde değiştir
guide-edited = Mektup, değiştirdiğiniz hâliyle kopyalanabilir ve kaydedilebilir. Yazdırılacak sayfada ve e-postada değişiklikleriniz olmazdı; bu yüzden artık sunulmuyorlar.
guide-change = Mektupta bir şey değiştir
guide-change-what = Neyi değiştirmek istersiniz?
guide-change-why = Değiştirdiğiniz şey mektuba konur ve mektup yeniden gösterilir.
change-name = Adım
change-address = Sokağım ve bina numaram
change-city = Şehrim
change-who = Kim olduğum
change-why = Bunun benim için neden önemli olduğu
change-tie = Bu makamı konuya bağlayan şey
change-member = Milletvekilimin adı
change-ask = Mektubun istediği şey
change-language = Mektubun dili
guide-letter-language = Mektup hangi dilde olsun?
guide-letter-language-why = Makam onu okuyabilmeli, siz de neyi imzaladığınızı bilmelisiniz.
guide-open = Sayfayı aç: { $page }
guide-next = Başka ne yapabileceğime bak
guide-done = Çık
guide-path = Dosya adı (Enter: { $path })
guide-path-why = Dosya, siz silene kadar koyduğunuz yerde kalır. “privacy” ve “forget” onu yalnızca olağan yerlerde arar.
guide-save-exists = { $path } zaten var.
guide-save-exists-why = Orada duranın üzerine yalnızca siz isterseniz yazılır.
guide-save-other = Başka bir ad
guide-save-replace = Üzerine yaz
guide-next-post = Sırada: yazdırın, imzalayın ve postaya verin.
guide-command = Aynısı, sorular olmadan:
guide-command-sender = Adınız, kendi sözleriniz ve milletvekilinizin adı buna bilerek konmadı. Bilgilerinizi bir dosyaya yazıp şunu ekleyin: --sender DOSYA

## Other ways to help

guide-network = Hangi ağda?
guide-network-why = Her ağın kendi sınırı vardır; metin o zaman bu sınıra uyar.
guide-post-out = Metinle ne yapmak istersiniz?
guide-post-out-why = Buradan hiçbir şey paylaşılmaz: metni siz yapıştırırsınız ya da tarayıcınız ağın kendi sayfasını açar.
guide-post-open = Ağın yazma sayfasını aç
guide-petition = Hangi imza kampanyasının sayfası açılsın?
guide-petition-why = Kampanyanın hâlâ açık olup olmadığını sayfası gösterir. İmza çoğu zaman herkese açıktır.
guide-give = Kimin sayfası açılsın?
guide-give-why = Bağışınız yalnızca onlara gider. Ödeme bankanızda bir kayıt bırakır.
guide-none-of-these = Bunların hiçbiri
guide-learn = Ne görmek istersiniz?
guide-learn-why = Bildiğiniz şeyin arkasında durabilirsiniz: bir mektupta ya da onu inkâr eden birinin karşısında.
learn-timeline = Bir bakışta yıllar
learn-facts = Neler oldu, kaynaklarıyla
learn-denials = Yetkililer ne diyor, deliller ne diyor
learn-resources = Filmler, kitaplar ve raporlar
