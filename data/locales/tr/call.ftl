### Turkish telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Merhaba, aramamı kabul ettiğiniz için teşekkür ederim.
say-who = { $here } yaşıyorum ve kendi adıma arıyorum.
say-who-no-place = Kendi adıma arıyorum.
say-who-representative = { $here } yaşıyorum ve bu ofisin temsil ettiği insanlardan biriyim.
say-who-representative-no-place = Bu ofisin temsil ettiği insanlardan biriyim.

## Spoken: the matter, in two sentences

say-matter = Çeçenistan için arıyorum. Orada yetkililer gey, lezbiyen, biseksüel veya trans olan ya da öyle sanılan insanları kaçırıyor ve onlara işkence ediyor.
say-matter-russian = Çeçen Cumhuriyeti için arıyorum. Orada görevliler insanları cinsel yönelimleri veya cinsiyet kimlikleri yüzünden kaçırıp onlara işkence etti ve bu suçlar gereğince soruşturulmadı.
say-matter-company = Rusya’daki, özellikle Çeçenistan’daki gey, lezbiyen, biseksüel ve trans kişiler için arıyorum. Orada zulüm görüyorlar; tanışma uygulamalarında onlara tuzak kurulduğu söyleniyor.

## Spoken: one request, by kind of office

say-ask-representative = Ricam şu: bu zulümden kaçanlar için ne yapacağını hükümete yazılı olarak sorun.
say-ask-ministry = Ricam şu: bu zulümden kaçan hiç kimsenin Rusya’ya geri gönderilmemesini sağlayın.
say-ask-un-mission = Ricam şu: Rusya’daki insan hakları Özel Raportörü’nü hem sözlerinizle hem oyunuzla destekleyin.
say-ask-embassy = Ricam şu: Moskova’ya, buradaki insanların bu suçlar için etkin bir soruşturma istediğini iletin.
say-ask-authority = Ricam şu: bu suçları Çeçen Cumhuriyeti dışından görevlilerin soruşturmasını sağlayın.
say-ask-un-body = Ricam şu: Çeçenistan’ı raporlarınızda ve Rusya’ya yönelttiğiniz sorularda tutun.
say-ask-european-body = Ricam şu: bu zulümden kaçanlara barınak vermesi için Avrupa hükümetlerine baskı yapın.
say-ask-company = Ricam şu: Rusya’daki kullanıcılarınızı tehlikeye karşı uyarın ve haklarında bildiklerinizi yetkililere vermeyin.
say-ask-newsroom = Ricam şu: bugün Çeçenistan’da olanları ve kaçmak zorunda kalanları haber yapın.

## Spoken: how the call goes on

say-how-to-hear = Bu konuda ne yapacağınızı ve bunu nasıl öğreneceğimi söyler misiniz?
say-refused = Anlıyorum. Lütfen Çeçenistan hakkında bir arama olduğunu ve ne istediğimi not edin.
say-wrong-number = Yanlışlık için özür dilerim. Bunun için doğru numarayı söyler misiniz?
say-no-address = Adresimi vermek istemiyorum. Lütfen ricamı onsuz not edin.
say-address-representative = Evet, tabii. Adımı ve adresimi harf harf söyleyeyim.
say-in-writing = Evet, yazılı olarak gönderirim. Hangi adrese ve kimin dikkatine?
say-stock-answer = Teşekkürler, ama bu ricama yanıt değil. Yineleyebilir miyim?
say-stock-answer-russian = Bunun resmî yanıt olduğunu biliyorum. 2023’te Avrupa İnsan Hakları Mahkemesi, devlet görevlilerinin Çeçenistan’da bir erkeği cinsel yönelimi nedeniyle kaçırıp ona işkence ettiğine hükmetti.
say-thanks = Zaman ayırdığınız için teşekkür ederim. İyi günler.

## Spoken: the message on the answering machine

say-voicemail-who = Merhaba, { $here } yaşıyorum.
say-voicemail-who-no-place = Merhaba.
say-voicemail-matter = Çeçenistan için arıyorum; orada yetkililer gey, lezbiyen, biseksüel veya trans oldukları için insanlara işkence ediyor.
say-voicemail-thanks = Teşekkür ederim.

## For the caller: before the call

do-office = Aradığınız yer: { $office }
do-number-aloud = Yüksek sesle okumak için: { $number }
do-time = Orada şimdi saat: { $time }, { $weekday }
do-hours = Oradaki makamlar çoğunlukla şu saatlerde açıktır: { $open } – { $close }.
do-likely-open = Şu anda orada büyük olasılıkla biri vardır.
do-likely-closed = Makam şu anda muhtemelen kapalı; karşınıza telesekreter çıkabilir.
do-time-unknown = Oradaki yerel saat bu bilgisayarda bilinmiyor: orada bir iş gününün sabahında arayın.
do-before = Ayağa kalkın, nefes alın, yavaş konuşun. Bir arama iki dakika sürer. Kimse sizden uzman olmanızı beklemez.
do-name = İsterseniz adınızı söyleyin; zorunda değilsiniz.
do-weekday-1 = Pazartesi
do-weekday-2 = Salı
do-weekday-3 = Çarşamba
do-weekday-4 = Perşembe
do-weekday-5 = Cuma
do-weekday-6 = Cumartesi
do-weekday-7 = Pazar

## For the caller: headings of the parts

do-script = Söyleyecekleriniz
do-staff = Biri açar ve dinlerse
do-machine = Telesekreter açarsa: 20 saniyelik bir mesaj
do-refusal = Reddederlerse ya da dinlemek istemezlerse
do-wrong-number = Numara yanlışsa
do-address = Adınızı ve adresinizi sorarlarsa
do-in-writing = Yazılı isterlerse
do-stock-answer = Genel bir yanıt verirlerse
do-end = Sonunda

## For the caller: advice inside the parts

do-stay-calm = Nazik kalın ve aramayı bitirin. Tartışmanız gerekmez.
do-repeat-ask = Tek isteğinizi sözcüğü sözcüğüne yeniden söyleyin.
do-note-answer = Adı, günü ve yanıtı yazın.
do-address-representative = Verin: bir milletvekili, seçim bölgesinde yaşadığınızı bilmek ister.
do-address-others = Zorunda değilsiniz. Söyledikleriniz bunlar olmadan da geçerlidir.
do-address-russian = Sizin ya da yakınlarınızın Rusya ile bağı varsa bunları bir Rus makamına vermeyin.
do-number-again = Numaraya makamın sayfasından yeniden bakın: { $page }
do-number-again-no-page = Numaraya makamın sayfasından yeniden bakın.
do-letter = Mektup için şunu kullanın: { $command }
do-call-before-ties = Bir Rus makamı numaranızı görebilir. Rusya ile bağınız varsa onu aramayın ya da numaranızı gizleyin.

## For the caller: offices without a number

do-no-phone = Bu makamın doğrulanmış telefon numarası yok: { $office }
do-next = Onun yerine burayı arayabilirsiniz: { $next }
do-use-next = Konuşma metni için şunu kullanın: { $command }
do-no-phone-at-all = Bu ülkeden ulaşabileceğiniz hiçbir makamın burada henüz doğrulanmış telefon numarası yok. Numarayı kendi sayfasında arayın; aşağıdaki metin onsuz da işe yarar.
