### What the program itself says to its user, in Turkish. Plain words, short
### lines: a screen reader reads them too. `$program` is the name it was called by.
### Written by the makers of chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Hükümete kayda geçen sorular sorabilir ve bir yurttaşın alamadığı yanıtları alır.
can-ministry = Devletiniz adına öteki hükümetlerle konuşur, yurt dışındaki temsilciliklere talimat verir; konsoloslukları vize verir.
can-un = BM’nin Rusya uzmanının rapor sunduğu Genel Kurul’da devletiniz adına konuşur ve oy kullanır.
can-observer = Birleşmiş Milletler’de devletiniz adına konuşur, oy hakkı yoktur.
can-un-geneva = BM’nin Rusya uzmanına karar veren İnsan Hakları Konseyi’nde devletiniz adına konuşur ve oy kullanır.
can-embassy = Buradaki insanların söylediklerini Moskova’ya bildirir; ondan yanıt istenebilir.
can-embassy-covering = Rusya’nın bu ülkede büyükelçiliği yok ({ $country }); onun yerine bakan büyükelçiliğin kenti: { $city }. Moskova’ya bildirir; ondan yanıt istenebilir.
can-sr-russia = Rusya’da olanları toplar ve her yıl Birleşmiş Milletler’e rapor eder.
can-ie-sogi = LGBT kişilere yönelik şiddet hakkında hükümetlere yazar ve bunu Birleşmiş Milletler’e rapor eder.
can-ohchr = BM’nin en üst insan hakları makamı: kamuoyu önünde konuşabilir ve konuyu gündemde tutabilir.
can-sr-torture = Hükümetlere acil çağrılar gönderir ve işkence vakalarını gündeme getirir.
can-un-sg = Kamuoyu önünde konuşabilir ve hükümetler nezdinde arabulucu olabilir; tek tek vakalarla ilgilenmez.
can-coe-commissioner = 46 Avrupa devletine, insanları kabul etmeleri ve Rusya’ya geri göndermemeleri için baskı yapabilir.
can-osce-odihr = Çeçenistan hakkındaki 2018 raporuna ev sahipliği yaptı; raporun akıbetini sorabilir.
can-ep-droi = Oturumlar düzenler ve Avrupa Parlamentosu’nun kararlarını hazırlar.
can-company = Hizmetini tehlikedeki insanlar kullanıyor: onu daha güvenli kılabilir ve yetkililerin ne istediğini açıklayabilir.
can-newsroom = Haber yapabilir; yetkililer ve kamuoyu bunu fark eder.
can-eeas = Birlik’in yaptırımlarını hazırlar ve Rusya ile Birlik adına konuşur.
can-prosecutor-general = Çeçenistan dahil, Rusya’daki bütün soruşturmaları denetler.
can-investigative-committee = Kaçırma, işkence ve cinayeti soruşturur; dosyaları Çeçenistan’dan alabilir.
can-ombudsman = Yanıt isteyebilir ve alıkonma yerlerini ziyaret edebilir; 2017’de ilk incelemeyi bu makam başlattırdı.
can-president = Çeçenistan’da kimse Kremlin’in iradesine karşı davranmaz.
can-mfa-russia = Birleşmiş Milletler’e ve AGİT’e Rusya adına yanıt verir; uzmanlarının ülkeye girmesine izin verir ya da vermez.
can-interior-ministry = Bütün bölgelerin polisine komuta eder; bu polis Çeçenistan’a insan teslim etti.
can-ministry-of-justice = Yardım eden örgütlerin yasaklanmasını mahkemelerden istedi.
can-presidential-human-rights-council = Devlet Başkanı’na danışmanlık yapar ve soruşturmacılara soru yöneltebilir.

name-parliament = Parlamento
name-second-chamber = Parlamentonun ikinci kanadı
name-representative = Milletvekili
name-representative-2 = Parlamentonun ikinci kanadının üyesi
name-ministry = Dışişleri bakanlığı
name-un = New York’taki Birleşmiş Milletler temsilciliği
name-un-geneva = Cenevre’deki Birleşmiş Milletler temsilciliği
name-embassy = Rusya büyükelçiliği

closed-no-parliament = Yazılabilecek, çalışan bir parlamento yok.
closed-one-chamber = Bu parlamentonun tek kanadı var; kendi milletvekilinize yazın.
closed-no-un-mission = Bu devletin Birleşmiş Milletler’de temsilciliği yok.
closed-geneva-unknown = Cenevre’deki temsilciliğinin doğrulanmış bir iletişim bilgisini bilmiyoruz; New York’taki temsilciliğine yazın.
closed-inside-russia = Rusya içinde bu makam, kendisine başvurulan devletin parçasıdır; ona karşı bir müttefik değildir.

## Why a channel has its status ($date: when it was last seen)

seen = son görülme: { $date }
seen-long-ago = son görülme: { $date }
seen-undated = tarihsiz bir kaynaktan
post-address-on-page = doğrulanmış adres yok; şu sayfaya bakın: { $page }
post-address-unknown = bilinen doğrulanmış adres yok; makama sorun ya da mektubu elden verin
post-to-russia-suspended = postanız Rusya’ya mektup almayı durdurdu ({ $date }); yeniden başlayıp başlamadığını sorun
post-to-russia-restricted = postanız Rusya’ya mektupları yalnızca kısmen ya da gecikmeyle alıyor (görülme: { $date })
post-to-russia-accepted = postanız son bakıldığında Rusya’ya mektup alıyordu ({ $date })
post-to-russia-accepted-once = postanız şu tarihte Rusya’ya mektup alıyordu: { $date }; gişede sorun
post-to-russia-unknown = Rusya’ya mektup alınıp alınmadığını gişede sorun
law-547-fz = Rus devlet kurumları 30 Mart 2025’ten beri e-postayla yapılan başvuruları incelemiyor (547-FZ sayılı Yasa)
law-547-fz-form = 30 Mart 2025’ten beri yalnızca Rusya’nın doğruladığı bir kimlikle (547-FZ sayılı Yasa)
law-usps-2026 = Amerika Birleşik Devletleri Posta Servisi, 3 Mart 2026 tarihli listesine göre Rusya’ya mektup almıyordu.

channel-post = Posta
channel-email = E-posta
channel-form = Web formu
channel-phone = Telefon
channel-page = Sayfa

status-works = çalışıyor
status-confirm-first = önce doğrulayın
status-not-considered = incelenmiyor
status-no-service = hizmet yok
status-closed = kapalı

## route

route-heading = Bu ülkeden kimler harekete geçebilir: { $country }
route-risk-high = TEHLİKE: bu ülkeden ({ $country }) bu konuda yazmak sizi hapse ya da daha kötüsüne götürebilir: { $reason }.
route-risk-caution = Dikkatli olun: { $reason }.
route-write = Birine yazmak için: { $program } letter --country { $code } --to ID
route-safer = Daha güvenlisi: ülke dışından ({ $country }) biri yazar. --accept-risk olmadan buradan mektup oluşturulmaz.
route-closed = mektup yok: { $reason }

## letter

letter-to = Kime: { $office }
letter-post-works = Posta: adresin son görülme tarihi: { $date }.
letter-post-confirm = Posta: önce adresi doğrulayın ({ $reason }).
letter-post-confirm-page = Posta: önce adresi doğrulayın ({ $reason }), şu sayfada: { $page }
letter-post-no-service = Posta: { $reason }.
letter-post-unknown = Posta: doğrulanmış adres yok; bunun için boş çizgiler bırakıldı.
letter-post-unknown-page = Posta: doğrulanmış adres yok; bunun için boş çizgiler bırakıldı. Buraya bakın: { $page }
letter-find-member = Boş çizgiye kendi milletvekilinizin adı yazılır.
letter-find-member-page = Boş çizgiye kendi milletvekilinizin adı yazılır; onu bulacağınız sayfa: { $page }
letter-email-void = E-posta: { $reason }. Kâğıt üzerinde gönderin.
letter-form-void = Web formu: { $reason }. Kâğıt üzerinde gönderin.
letter-name-unused = --recipient-name milletvekilleri içindir; bu makama unvanıyla hitap edilir.
letter-danger-named = TEHLİKE: bu mektup sizin adınızı veriyor. Onu bu ülkeden göndermeyin: { $country }. --name, --address, --city ve --email olmadan kimsenin adını vermez; ülke dışındaki biri onu iletebilir.
letter-danger = TEHLİKE: bu mektuba adınızı ya da adresinizi yazmayın ve onu bu ülkeden göndermeyin: { $country }. Ülke dışındaki biri onu iletebilir.
letter-ready-text = Britanya milletvekillerine ulaşmanın olağan yolu olan WriteToThem, hazır mektupları engeller: bunu kâğıt üzerinde gönderin ya da orada kendi sözlerinizle yazın; --kind outline buna yardım eder.
letter-missing = Elle doldurulacaklar: { $what }.
letter-missing-flags = Bunları sizin için doldurur: { $flags }.
letter-sender-file = --sender DOSYA bilgilerinizi bir dosyadan alır ve kabuğun geçmişine girmelerini önler.
letter-missing-name = adınız
letter-missing-address = adresiniz
letter-missing-member = milletvekilinizin adı
letter-personal = İpucu: --who, --why ve --tie sizden birer cümle ekler. Kendi sözlerinizle yazılan mektupların okunma olasılığı daha yüksektir.
letter-history = Not: kabuklar yazılanların geçmişini tutar. --sender DOSYA ya da --sender - adları ve adresleri bunun dışında bırakır.
letter-next = Yazabileceğiniz öteki makamlar: { $program } route --country { $code }
letter-embassy-skipped = Bu ülkeden ({ $country }) Rusya büyükelçiliğine mektup yok: { $reason } Onun yerine sıradaki makama yazılıyor.
letter-caution = Dikkatli olun ({ $country }): { $reason }.
letter-ties = Rus pasaportunuz varsa, Rusya’da aileniz varsa ya da oraya gitmeyi planlıyorsanız, buna adınızı yazmadan önce düşünün.
letter-written = Yazıldığı dosya: { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print ve --font, --format pdf içindir.
letter-system-font = Bazı karakterler bu sistemde bulunan bir yazı tipiyle dizildi.

mail-confirm = E-posta: önce adresi doğrulayın ({ $reason }).
mail-no-address = E-posta: bu makamın bilinen bir adresi yok; onu kendiniz yazın.
mail-no-address-page = E-posta: bu makamın bilinen bir adresi yok; onu kendiniz yazın. Buraya bakın: { $page }
mail-postal-address-mission = E-posta: Rus temsilcilikleri gönderenin tam adını ve posta adresini ister, yoksa incelemek zorunda değildir; sizinkiler eksik.
mail-postal-address-member = E-posta: milletvekilleri kendi seçmenlerine yanıt verir; tam adınız ve posta adresiniz olmadan geri gönderilebilir.
mail-gmail = Bu bağlantıda { $length } karakter var. Posta bağlantılarınızı Gmail açıyorsa şu sınırdan sonrasını kesebilir: { $limit }. O zaman --format eml kullanın.
qr-code = Bu bağlantıyı taşıyabilecek bir QR kodu
qr-words = Telefonun kamerasını ona tutun ya da bağlantıyı kullanın:
edit-rescued = Metniniz kaybolmasın diye ekrana yazıldı.
opened-own = Kendi programınızda açılıyor.
not-opened-own = Burada onu açan bir program yok. Yine de eksiksizdir: yukarıya bakın.
form-at = Form: { $page }
form-none = Bu makamın bilinen bir formu yok; bu alanlar çoğuna uyar.
form-start = Alan sayısı: { $count }. Enter’a her basışınız sıradakini kopyalar; onu forma yapıştırın, sonra buraya dönün. Ctrl-C ile çıkılır.
form-step = { $nth } / { $count }, { $what }: kopyalamak için Enter’a basın.
form-done = Bu son alandı. Hiçbir şey gönderilmedi: göndermek formun kendi düğmesiyle olur.
form-field-subject = konu
form-field-message = ileti
form-field-name = ad
form-field-address = sokak ve bina
form-field-city = şehir
form-field-email = e-posta adresi

copied-desktop = Panoya kopyalandı ({ $program } ile).
copied-terminal = Terminalinizin panosuna gönderildi (OSC 52); yapıştırınca bir şey gelmiyorsa terminaliniz buna izin vermiyordur.
copied-nowhere = Burada pano yok: metin bunun yerine ekrana yazıldı.
opened = Açılıyor: { $link }
not-opened = Burada açılamadı. Kendiniz açın: { $link }
not-opened-insecure = Bu sayfanın güvenli bir adresi yok, bu yüzden sizin için açılmıyor: { $link }

## call

call-spoken = “{ $line }”
call-note-skipped = En çok şey yapabilecek makamın burada doğrulanmış bir numarası yok: { $office }. Numarayı aramaya değer; konuşma metni: { $command }
call-note-language = Bu dilde henüz konuşma metni yok: “{ $language }”. Metin İngilizcedir.
call-note-of-office = Konuşmanın dili: { $language }; bu makam onu konuşur. Kendi dilinizde: --lang { $code }

## post

post-note-ties = Paylaşmadan önce: Rus pasaportu olanlar, Rusya’da ailesi olanlar ya da oraya gitmeyi planlayanlar paylaşmamalı. Gönderiler kalır ve taranır.
post-note-length = Bu ağın sayışıyla { $limit } işaretin { $length } kadarı.
post-note-thread = { $count } gönderilik bir dizi; en uzunu, bu ağın sayışıyla { $limit } işaretin { $length } kadarı.
post-note-language = Bu dilde henüz böyle bir gönderi yok: “{ $language }”. Metin İngilizcedir.
post-note-no-page = Bu ağın metin alan bir sayfası yok: uygulamasına yapıştırın.
post-note-rest = Sayfada yalnızca ilk gönderi var: ötekileri altına yanıt olarak ekleyin.

## lists

countries-heading = Ülkeler ({ $count })
none-found = Hiçbir şey bulunamadı.
undated = tarihsiz
coverage-legend = Her satırda: ne kadarının doğrulandığı; sonra kaçının doğrulandığı / önce doğrulanması gerektiği / eksik olduğu.
region-all = Dünya
region-africa = Afrika
region-americas = Amerika
region-asia = Asya
region-europe = Avrupa
region-oceania = Okyanusya
risk-low = düşük
risk-caution = dikkat
risk-high = yüksek
embassy-none = yok
embassy-covered = bakan büyükelçiliğin kenti: { $city } ({ $code })
mission-holder = { $name } (görülme: { $date })
mission-holder-old = { $name } (görülme: { $date }; önce doğrulayın)
write-to = Ona yazmak için: { $program } letter --country { $code } --to { $id }
label-native = Rusça adı
office-only = Daimi Temsilci (makama hitap edin)
petitions-none-open = Açık olduğu doğrulanmış imza kampanyası yok (en yeni bakış: { $date }). Bugün işe yarayan şey mektuptur: { $program } letter --country KOD
petitions-check = Bakmaya değer, açık oldukları doğrulanmadı:
petitions-history = Geçmişten:
petitions-ties = Rus pasaportunuz varsa, Rusya’da aileniz varsa ya da oraya gitmeyi planlıyorsanız imzalamayın.
petition-status-open = açık
petition-status-unconfirmed = doğrulanmadı
petition-status-closed = kapandı
petition-status-archived = geçmiş
petition-no-link = Doğrulanmış adres yok; bağlantıyı düzenleyenin kendi kanalından alın.
petition-not-open = Bu imza kampanyasının açık olduğu doğrulanmadı. İmzalamadan ya da paylaşmadan önce sayfasına bakın.
petition-is-closed = Bu imza kampanyası sona erdi. Bugün işe yarayan şey mektuptur: { $program } letter --country KOD
petition-replaced = Onun yerine: { $id }
hashtags-warning = Bunları Rusya içinden asla kullanmayın; Rus pasaportunuz, orada aileniz ya da seyahat planınız varsa da kullanmayın.
hashtag-status-in-use = kullanılıyor
hashtag-status-historic = geçmiş
label-status = Durum
label-organiser = Düzenleyen
label-asks = İsteği
label-addressee = Kime
label-opened = Başlangıç
label-link = Bağlantı
label-note = Not
label-seen = Görülme
label-sources = Kaynaklar
label-confidence = Güven
label-risk = Yazma riski
label-languages = Diller
label-parliament = Parlamento
label-ministry = Dışişleri bakanlığı
label-embassy = Rus temsilciliği
label-un = Birleşmiş Milletler, New York
label-un-geneva = Birleşmiş Milletler, Cenevre
label-holder = Görevdeki
label-post = Posta
label-meaning = Anlamı
label-networks = Ağlar
label-can = Yapabileceği
label-does = Ne yapar
label-where = Nerede
label-why = Neden
label-did = Ne yaptı
label-ask-it = Ondan isteyin
label-write = Ona yazın
label-products = Ürünler
label-use = Ne için iyi
label-letters = Mektuplar
label-corrections = Düzeltmeler
label-donate = Bağış
label-cost = Maliyet
label-help = Tehlikedeyseniz
label-say-first = Önce söyleyin
label-in-russia = Rusya’da
label-they-say = Onların dediği
label-evidence-says = Delillerin dediği
label-no-letters = Mektup yok
confidence-low = düşük: önce doğrulayın
confidence-medium = orta
confidence-high = yüksek
list-more = { $program } { $command } ID birini bütünüyle gösterir.

media-words = en çok { $count } sözcük
denial-answer = Deliller:
fact-why = Bunu nereden bildiğimiz: { $program } facts { $id } --why
organisation-inactive = çalıştığı bilinmiyor
russian-label-none = bilinen bir damga yok; bu, olmadığının kanıtı değildir
russian-label-foreign-agent = “yabancı ajan”: gözetleniyor ve engelleniyor; destek dikkat çeker
russian-label-undesirable = “istenmeyen”: ona katılan, bağış yapan ya da içeriğini paylaşan orada cezalandırılır
russian-label-extremist = “aşırılıkçı”: ona katılan, bağış yapan ya da simgelerini gösteren orada hapse girebilir
label-warning = Rusya’da: { $label }. Rus pasaportunuz varsa, Rusya’da aileniz varsa ya da oraya gitmeyi planlıyorsanız devam etmeyin.
resource-film = film
resource-book = kitap
resource-report = rapor
resource-guide = kılavuz
resource-article = makale
resource-court = mahkeme
resource-exhibition = sergi
resource-directory = rehber dizin
donate-question = Rus pasaportunuz var mı, Rusya’da aileniz var mı ya da oraya gitmeyi planlıyor musunuz?
donate-ties-none = Hayır, bunların hiçbiri yok
donate-ties-russia = Evet ya da emin değilim
donate-ties = Rus pasaportunuz varsa, Rusya’da aileniz varsa ya da oraya gitmeyi planlıyorsanız durun: bağış orada “aşırılıkçılığa” destek olarak cezalandırılabilir.
donate-costs = Yardım şimdiye dek kaça mal oldu

data-checked = Denetlenen kayıt: { $count }.
data-fixed = Tek biçimine getirilen dosya: { $count }.
overlay-words = { $path } dosyasından { $count } metin, bu dildeki mektuplarda bizimkilerin yerini alıyor: { $language }.
overlay-laid = { $path } dosyasından { $count } kendi kaydınız bizimkilerin yanında duruyor; id’lerinin başı: { $own }
report-title = Düzeltme
report-how = Veri kümesi bunu söylüyor; her birinin yanında delilinin tarihi var. Doğrusunu aşağıya yazın. Hiçbir şey gönderilmez: bunun projeye ulaşıp ulaşmayacağına ve nasıl ulaşacağına siz karar verirsiniz. İstemiyorsanız adınızı yazmayın.
report-field = Yanlış olan ne (iki noktadan önceki ad):
report-right = Doğrusu:
report-where = Nerede gördünüz (bir bağlantı, en iyisi makamın kendi sayfası):
report-date = O sayfanın tarihi:
data-good = Her şey yolunda.

## guide

ask-label-parliament-question = Hükümete yazılı bir soru
ask-label-humanitarian-visas = Kaçanlar için vize
ask-label-sanctions = Sorumlulara yaptırım
ask-label-universal-jurisdiction = Kendi mahkemelerimizde yargılama
ask-label-question-on-returns = Kimseyi Rusya’ya geri göndermeme sözü
ask-label-question-on-un-vote = Hükümetin BM’nin Rusya uzmanı konusundaki oyu
ask-label-press-for-parole = Kaçanlar için ülkeye giriş yolu
ask-label-send-nobody-back = Kimseyi Rusya’ya geri göndermeme sözü
ask-label-admit-refugees = Kaçanlar için ülkeye giriş yolu
ask-label-protect-people = Kaçanlar için vize
ask-label-raise-with-russia = Konuyu Rusya hükümetine açmak
ask-label-instruct-missions = BM’nin Rusya uzmanına destek
ask-label-support-mandate = BM’nin Rusya uzmanına destek
ask-label-report-again = Haber yapma isteği
ask-label-letter-to-the-editor = Yayımlanmak üzere okur mektubu
ask-label-speak-on-chechnya = Birleşmiş Milletler’de Çeçenistan’dan söz etmek

## Errors: what is wrong; .hint says what to do next

error-prefix = hata
hint-prefix = ipucu
error-unknown-country = Böyle bir ülke yok: “{ $given }”.
    .hint =
        { $list ->
            [none] Kendi dilinizdeki adını ya da iki harfli kodunu yazın; “countries” hepsini listeler.
           *[other] Şunu mu demek istediniz: { $list }?
        }
error-ambiguous-country = “{ $given }” birden çok ülke anlamına gelebilir.
    .hint = Hangisi olduğunu belirtin: { $list }
error-unknown-record = Aranan yerde ({ $kind }) “{ $given }” diye bir şey yok.
    .hint =
        { $list ->
            [none] id’siz “{ $kind }” hepsini listeler.
           *[other] Şunu mu demek istediniz: { $list }?
        }
error-unknown-recipient = Yazılabilecek böyle bir makam yok: “{ $given }”.
    .hint =
        { $list ->
            [none] “route --country { $country }” makamları listeler.
           *[other] Şunu mu demek istediniz: { $list }? “route --country { $country }” hepsini listeler.
        }
error-unknown-ask = Bu makam şunu yerine getiremez: “{ $given }”.
    .hint = Ondan istenebilecekler: { $list }
error-unfit-fact = “{ $given }” bu makama yazılan bir mektuba uygun değil: { $office }.
    .hint = Uygun olgular: { $list }
error-denial-fact = “{ $given }” yetkililerin inkâr ederken söylediğidir; hiçbir mektup onu alıntılamaz.
    .hint = Bu makama uygun olgular: { $list }
error-same-case = “{ $one }” ve “{ $other }” aynı vakayı anlatıyor.
    .hint = Yalnızca birini bırakın.
error-too-many = { $field }: { $count } fazla; bir sayfaya sığan sayı: { $limit }.
    .hint = Bazılarını çıkarın.
error-too-early = { $date } tarihli bir mektup, ancak şu tarihte öğrenilen bir şeyi alıntılamış olurdu: { $known }.
    .hint = Daha sonraki bir tarih seçin ya da --date kullanmayın.
error-no-folder = { $path } yazılamadı: böyle bir klasör yok.
    .hint = Önce klasörü oluşturun ya da -o ile başka bir yer seçin.
error-unknown-language = Bu dilde henüz mektup yok: “{ $given }”.
    .hint =
        { $nearest ->
            [none] Mektup bulunan diller: { $list }
           *[other] Şunu mu demek istediniz: { $nearest }? Mektup bulunan diller: { $list }
        }
error-ui-language = Program bu dili henüz konuşmuyor: “{ $given }”.
    .hint =
        { $nearest ->
            [none] Konuştuğu diller: { $list }
           *[other] Şunu mu demek istediniz: { $nearest }? Konuştuğu diller: { $list }
        }
error-missing = { $flag } eksik ve soru sorulacak bir terminal yok.
    .hint = { $flag } ekleyin; nasıl olduğunu --help gösterir.
error-bad-character = { $field }: { $place }. karakter { $code }; bir mektupta bulunmamalı.
    .hint = O bölümü elle yeniden yazın; kopyalanan metinde gözle görülmeyen karakterler olabilir.
error-too-long = { $field }: { $length } karakter fazla; bir sayfaya sığan: { $limit }.
    .hint = Kısaltın. Bir sayfalık mektup okunur; daha uzunu okunmaz.
error-bad-value = { $field }: “{ $given }” doğru biçimde değil.
    .hint = Şöyle yazın: { $form }
error-needs = { $flag } yalnızca şununla çalışır: { $with }.
    .hint = Onu da ekleyin ya da { $flag } kullanmayın; ikisini de --help gösterir.
error-needs-terminal = { $flag } tuşa basılmasını ister ve soru sorulacak bir terminal yok.
    .hint = Bir terminalde çalıştırın ya da { $flag } kullanmadan metni olduğu gibi alın.
error-bad-postcode = “{ $given }” bu ülkedeki ({ $country }) aramanın kabul ettiği bir posta kodu değil.
    .hint = Oradaki bir zarfa yazıldığı gibi, başka bir şey eklemeden yazın ya da --postcode kullanmayın: sayfa onu sorar.
error-no-postcode = Bu makam için posta kodu alan bir arama yok: { $office }.
    .hint = --postcode kullanmayın.
error-long-link =
    Bu mektuptan { $length } karakterlik bir bağlantı çıkıyor; { $composer ->
        [gmail] Gmail
        [outlook] web’deki Outlook
       *[mail] bir posta programı
    } kesin olarak şu kadarını alır: { $limit }. Burada hiçbir şey kesilmez.
    .hint = Onun yerine: taslak (--format eml -o letter.eml), pano (--format olmadan --copy) ya da dosya (-o letter.txt).
error-wide-code = QR kodu { $columns } sütun ister; bu terminalin genişliği: { $width }.
    .hint = Pencereyi genişletin, harflerini küçültün ya da bir dosyaya yazın: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } boş.
        [large] { $path } { $limit } KB sınırını aşıyor.
       *[no-text] { $path } UTF-8 metin değil.
    }
    .hint = Düz metin (UTF-8) olarak kaydedin; mektup bir sayfadır.
error-bad-sender =
    { $reason ->
        [continues] { $file }: { $line }. satır hiçbir alanı sürdürmüyor.
        [unknown] { $file }: { $line }. satır alanlardan biri ve iki noktayla başlamıyor.
       *[other] { $file }: { $reason }.
    }
    .hint = Her satıra bir alan yazın, örneğin “name: Ada Example”; alanlar: name, address, city, email, who, why, tie.
error-risk = Bu ülkeden ({ $country }) bu konuda yazmak sizi tehlikeye sokabilir: { $reason }.
    .hint =
        Daha güvenlisi: ülke dışından ({ $country }) biri yazar ya da siz hiçbir makama yazmazsınız. Orada neyin güvenli olduğu: safety --country { $code }
        Tarttıysanız ve devam etmek istiyorsanız: --accept-risk
error-judged = Bu mektup bu hâliyle gönderilmemeli; değiştirilecek yer sayısı: { $count }.
    .hint = İşaretli yerleri değiştirin, sonra yeniden denetleyin.
error-ties = Rusya ile bağı olanın bağışı “aşırılıkçılığa” destek olarak cezalandırılabilir; burada durduruldu.
    .hint = Böyle bir bağı olmayan biri bağış yapabilir. Kendi milletvekilinize yazmak da yardımcı olur: letter --to representative
error-private = Bu çalıştırma hiçbir dosya yazamaz: --private ya da CHECHNYA_ACT_PRIVATE ayarlı.
    .hint = Hiçbir şey yazılmadı. Metni ekrana yazmak için -o ve --edit kullanmayın ya da --private ayarını kaldırın.
error-no-home = Bir şeyin saklanabileceği kişisel klasör yok.
    .hint = Hiçbir şey yazılmadı. Geri kalan her şey onsuz da çalışır; -o dosyayı istediğiniz yere yazar.
error-in-the-way = { $path } bir bağlantı ya da programın yapmadığı başka bir şey; ona dokunulmadı.
    .hint = Ona bakın; oraya siz koymadıysanız başka yere taşıyın.
error-nothing-kept =
    { $what ->
        [history] Geçmiş yok.
       *[other] Profil yok.
    }
    .hint =
        { $what ->
            [history] Siz istemedikçe hiçbir şey not edilmez: history on
           *[other] Siz istemedikçe hiçbir şey saklanmaz: profile save
        }
error-no-aid =
    { $given ->
        [ce] Çeçence metin yok: güvenilebilecek bir metin bulunamadı, yapılamadı da.
       *[other] Bu dilde böyle bir metin yok: “{ $given }”.
    }
    .hint =
        { $nearest ->
            [none] Metnin bulunduğu diller: { $list }
           *[other] Şunu mu demek istediniz: { $nearest }? Metnin bulunduğu diller: { $list }
        }
error-no-letter = Bu makama mektup yok: { $office }. { $reason }
    .hint =
        { $next ->
            [none] “route --country { $code }” kimlere yazılabileceğini listeler.
           *[other] Onun yerine sıradaki makama yazın: --to { $next }
        }
error-nothing = Burada şu yok: { $what }.
    .hint = Neler olduğunu görmek için bu seçeneği kullanmayın.
error-read =
    { $kind ->
        [missing] { $path } yok.
        [denied] { $path } okunamaz: izin yok.
        [folder] { $path } bir klasör.
       *[other] { $path } okunamadı: { $error }.
    }
    .hint = Var olduğunu ve onu okuma izniniz olduğunu denetleyin.
error-write =
    { $kind ->
        [denied] { $path } yazılamaz: izin yok.
        [folder] { $path } bir klasör.
       *[other] { $path } yazılamadı: { $error }.
    }
    .hint = Yarım yazılmış bir şey kalmadı. -o ile başka bir yer seçin ya da ekrana yazmak için -o kullanmayın.
error-no-glyph = Eldeki hiçbir yazı tipinde “{ $character }” ({ $code }) karakteri yok.
    .hint = Onu içeren bir yazı tipi verin: --font DOSYA. Debian ve Ubuntu’da fonts-noto-cjk paketi Çince, Japonca ve Koreceyi, fonts-noto öteki yazıların çoğunu getirir; bu programın büyük sürümünde ilk üçü yerleşiktir. --format text yazı tipi istemez.
error-bad-font = { $path } bir TrueType ya da OpenType yazı tipi değil.
    .hint = .ttf, .otf ya da .ttc ile biten bir dosya verin.
error-page-full = Mektup, sayfasına göre yaklaşık { $words } sözcük fazla uzun.
    .hint = Daha az sözcükle anlatın (--who, --why, --tie), daha az olgu alıntılayın (--facts ID) ya da üstte yer kaplayan --envelope seçeneğini çıkarın. Bir sayfalık mektup okunur; daha uzunu okunmaz.
error-window-full = Adres zarfa göre fazla uzun; satır sayısı: { $lines }.
    .hint = --envelope kullanmayıp adresi elle yazın ya da başka bir zarf kullanın.
error-pdf = PDF oluşturulamadı: { $reason }.
    .hint = --font verdiyseniz başka bir yazı tipi deneyin; --format text her zaman çalışır.
error-terminal = PDF terminalde gösterilmez.
    .hint = Bir dosyaya yazın: -o letter.pdf, ya da aktarın: { $program } letter … --format pdf | lp
error-exists = { $path } zaten var; olduğu gibi bırakıldı.
    .hint = Başka bir ad seçin ya da üzerine yazmak için --force ekleyin.
error-editor = “{ $command }” düzenleyicisi başarısız oldu: { $reason }.
    .hint =
        { $kept ->
            [no] VISUAL ya da EDITOR değişkenine kullandığınız düzenleyiciyi yazın.
           *[other] Metniniz güvende: { $kept }
        }
error-bad-overlay = { $path } kurallara uymayan şeyler içeriyor:
    { $list }
    .hint = “data schema TÜR” bir kaydın neler içermesi gerektiğini gösterir; kendi kayıtlarınızın id’leri own- ile başlar. Kendi sözleriniz, dilinin adını taşıyan bir dosyada durur, örneğin de.ftl.
error-bad-data = Veri klasörü okunamıyor: { $reason }
    .hint = Önce o dosyayı düzeltin; yeri satır ve sütun söylüyor.
error-data-faults = Bulgu sayısı: { $count }; yukarıda listelendi.
    .hint = Her biri kaydı, alanı ve nedeni söyler. --fix boşlukları ve sırayı düzeltir.
error-text = Bir dil dosyası hatalı: { $fault }.
    .hint = Lütfen bunu bildirin; bu arada --lang en çalışır.
error-left = Çıkıldı. Kendi kaydettikleriniz dışında hiçbir şey saklanmadı.
    .hint = İstediğiniz zaman yeniden başlayın.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Birleşik Arap Emirlikleri
country-BS = Bahamalar
country-CF = Orta Afrika Cumhuriyeti
country-CD = Kongo Demokratik Cumhuriyeti
country-CG = Kongo Cumhuriyeti
country-DO = Dominik Cumhuriyeti
country-FM = Mikronezya Federal Devletleri
country-GB = Birleşik Krallık
country-GM = Gambiya
country-KM = Komorlar
country-MH = Marshall Adaları
country-MV = Maldivler
country-NL = Hollanda
country-PH = Filipinler
country-PS = Filistin
country-SB = Solomon Adaları
country-US = Amerika Birleşik Devletleri
country-VA = Vatikan

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Yazılı soru, hükümetin kayda geçecek bir yanıt vermesini sağlar.
ask-press-for-parole-why = Bir Kongre üyesi bakanlıklardan, bir yurttaşın alamadığı bir yanıtı isteyebilir.
ask-question-on-returns-why = Kayda geçmiş bir söz, sonradan verilen bir sınır dışı kararına karşı öne sürülebilir.
ask-question-on-un-vote-why = Bir devletin Birleşmiş Milletler’de ne söyleyeceğine ve nasıl oy vereceğine ülkesinde karar verilir.
ask-humanitarian-visas-why = Bir milletvekili vize için, bir yurttaşın yapamayacağı biçimde baskı yapabilir.
ask-sanctions-why = Hükümetin koyduğu yaptırımları parlamento gözetir.
ask-universal-jurisdiction-why = Birçok ülkede savcılar, nerede işlenmiş olursa olsun insanlığa karşı suçları soruşturabilir.
ask-protect-people-why = Bakanlık ve konsoloslukları bir çıkış yolu açabilir.
ask-send-nobody-back-why = Bakanlık bir geri göndermeye karşı çıkabilir, konsoloslukları da bu konuda uyarabilir.
ask-admit-refugees-why = Bakanlık ve büyükelçilikleri bir çıkış yolu açabilir.
ask-raise-with-russia-why = Soruyu Rusya hükümetine ancak hükümetler yöneltebilir.
ask-instruct-missions-why = New York ve Cenevre’deki temsilciliklere nasıl konuşacaklarını ve oy vereceklerini bakanlık söyler.
ask-support-mandate-why = Rusya uzmanı, ancak devletler bu görev için oy verdikçe çalışır.
ask-speak-on-chechnya-why = Genel Kurul’da söylenen kayıtlarda kalır.
ask-convey-and-answer-why = Büyükelçilik, bulunduğu ülkedeki insanların söylediklerini Moskova’ya bildirmek zorundadır ve yanıt verebilir.
ask-investigate-why = Başsavcı, Çeçenistan dahil, ülkedeki her soruşturmayı denetler.
ask-take-cases-to-moscow-why = Merkez teşkilatı, bir dosyayı ilgili olduğu kişilerin elinden alabilir.
ask-ombudsman-inquiry-why = Ombudsman yanıt isteyebilir ve alıkonma yerlerini ziyaret edebilir; 2017’de ilk incelemeyi bu makam başlattırdı.
ask-order-investigation-why = Çeçenistan’da kimse Kremlin’in iradesine karşı davranmaz.
ask-cooperate-with-un-why = Birleşmiş Milletler uzmanlarının ülkeye girip girmeyeceğine dışişleri bakanlığı karar verir.
ask-stop-handovers-why = Öteki bölgelerin polisi insanları Çeçenistan’a teslim ediyor; bakan bunu yasaklayabilir.
ask-stop-bans-why = Yasakları mahkemelerden bu bakanlık istedi.
ask-advise-president-why = Konsey, Devlet Başkanı’na danışmanlık yapar ve soruşturmacılara soru yöneltebilir.
ask-keep-reporting-why = Birleşmiş Milletler uzmanları hükümetlere yazar ve açıkça rapor verir.
ask-speak-out-why = Birleşmiş Milletler’in tepesinden gelen açık bir söz Moskova’ya ve basına ulaşır.
ask-no-returns-why = Komiser, 46 hükümete insanları kabul etmeleri ve geri göndermemeleri için baskı yapabilir.
ask-follow-up-report-why = Bu makam 2018 raporunu bilir ve akıbetini sorabilir.
ask-hold-hearing-why = Bir oturum, konuyu bütün Parlamento’nun önüne getirir.
ask-eu-action-why = Yaptırımları hazırlar ve Rusya ile Birlik adına konuşur.
ask-hide-location-why = Kimin yakında olduğunu gösteren bir uygulama, tuzak kuranların işine yarar.
ask-keep-apps-why = Rusya’daki insanların hangi uygulamaları alabileceğine mağazayı işleten karar verir.
ask-report-again-why = Haber yapılanı inkâr etmek daha zordur; yetkililer de haberleri okur.
ask-letter-to-the-editor-why = Okur mektupları sayfalarını yetkililer de okur.

## Help and wrong usage, around what help.ftl says

heading-usage = Kullanım
heading-arguments = Değerler
heading-options = Seçenekler
heading-commands = Komutlar
heading-examples = Örnekler:
usage-options = [SEÇENEKLER]
usage-command = [KOMUT]
help-help = Yardımı göster
help-version = Sürümü göster
help-default = (varsayılan: { $value })
help-more = { $command } --help daha çoğunu anlatır.
help-everywhere = Bütün komutların seçenekleri: { $program } -h
help-also = ayrıca: { $names }
man-english = Kılavuz İngilizcedir; --help sizin dilinizi konuşur.
man-written = { $path } içine yazılan kılavuz sayfaları: { $count }
usage-unknown-argument = Beklenmeyen değer: { $argument }
usage-unknown-command = Böyle bir komut yok: { $argument }
usage-missing = Bunlar verilmeli: { $argument }
usage-conflict = { $argument } şununla birlikte kullanılamaz: { $other }.
usage-bad-value = { $argument } şu değeri kabul etmez: { $value }
usage-wrong = Verilen değerler eksik.
usage-nearest = En yakını: { $nearest }
usage-possible = Olası değerler: { $list }
usage-help = Daha çok bilgi için --help deneyin.

## The timeline

timeline-title = Çeçenistan’daki zulüm hakkında bilinenler, yıl yıl
timeline-months = O Ş M N M H T A E E K A  tümü
timeline-more = Her rakam o ayın olgu sayısıdır; ayı olmayanlar yılına sayılır. Bir yıl sözcüklerle: { $program } timeline 2017
timeline-note = Veri kümesindeki olgular, yıla ve türe göre.
kind-event = olaylar
kind-report = raporlar
kind-case = tek tek kişilerin vakaları
kind-judgment = mahkeme kararları
kind-law = yasalar ve yasaklar
kind-sanction = yaptırımlar
kind-figure = rakamlar
kind-denial = inkârlar ve yanıtlar

## The language of a letter

language-ar = Arapça
language-bg = Bulgarca
language-cs = Çekçe
language-da = Danca
language-de = Almanca
language-el = Yunanca
language-en = İngilizce
language-es = İspanyolca
language-fi = Fince
language-fr = Fransızca
language-hu = Macarca
language-it = İtalyanca
language-ja = Japonca
language-nb = Norveççe (Bokmål)
language-nl = Felemenkçe
language-pl = Lehçe
language-pt = Portekizce
language-ro = Romence
language-ru = Rusça
language-sk = Slovakça
language-sv = İsveççe
language-tr = Türkçe
language-uk = Ukraynaca
language-zh = Çince (basitleştirilmiş)

language-of-office = Mektubun dili, bu makamın okuduğu dildir: { $language }. Onu kendi dilinizde ({ $own }) okumak için --gloss { $code }, kendi dilinizde yazmak için --lang { $code } ekleyin.
language-not-read = Bu makamın okuduğu dil: { $office }; mektubun dili: { $language }. Makamın dili için --lang { $code } ekleyin.
language-not-ours = Bu makamın kendi ülkesinin bir dilinde henüz mektup yok; bunun dili: { $language }.
language-without = Bu tür bir makam için bu dilde metin yok ({ $language }); bu yüzden mektup İngilizcedir.
language-unreviewed = Bu dildeki metinleri ({ $language }) henüz anadili olan biri gözden geçirmedi: yapabiliyorsanız, göndermeden önce mektubu o dili bilen birine okutun.
letter-words = Orada yayımlanan mektuplar en çok { $limit } sözcüktür; bunda { $words } sözcük var.
letter-by-email = E-postayla: { $target } ({ $reason })
letter-by-form = Formuyla: { $target } ({ $reason })
letter-by-page = Sayfası üzerinden: { $target } ({ $reason })
letter-gloss = — Okumanız için aynısı, dili: { $language }; bu bölümü göndermeyin —
letter-card = Kartı, yardım eden bir örgüte verin ya da bir etkinlikte yüksek sesle okuyun. Yalnızca haberlerden bildiğiniz birine asla göndermeyin.

## The outline of a message in one's own words

outline-title = Kendi sözlerinizle söylenecekler, şu makama: { $office }
outline-blocked = Neden bir taslak plan: bu makama yazmak için kullanılan olağan hizmet hazır metni engeller; yalnızca kendi sözlerle yazılan mektuplar ulaşır.
outline-why = Kendi sözlerinizle yazılan mektupların okunma olasılığı, bir programın yazabileceği her mektuptan yüksektir.
outline-who = Kim olduğunuzu ve o bölgede yaşadığınızı söyleyin; adınızı ve posta adresinizi ekleyin.
outline-why-you = Bunun sizin için neden önemli olduğunu bir iki cümleyle söyleyin. Bu konuda okumaya sizi ne itti? Kimi düşünüyorsunuz?
outline-tie = Bu makamı konuya bağlayan şeyi söyleyin: daha önce bu konuda konuştular mı, harekete geçebilecek bir komisyonda üyeler mi?
outline-facts = Bu olgulardan bir ikisini kendi sözlerinizle anlatın:
outline-ask = Tek bir şey isteyin, başka hiçbir şey istemeyin:
outline-end = Teşekkür edin ve yanıt isteyin. Sonra durun: yarım sayfa yeter.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Rusya Federasyonu Büyükelçiliği ({ $country })
office-un = Birleşmiş Milletler Daimî Temsilciliği, New York ({ $country })
office-un-geneva = Birleşmiş Milletler Daimî Temsilciliği, Cenevre ({ $country })
office-ministry = Dışişleri bakanlığı ({ $country })
office-member = Üye ({ $institution })
office-representative = Milletvekili ({ $country })
office-representative-2 = Parlamentonun ikinci kanadının üyesi ({ $country })
