### Turkish letter: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects

subject-representative =
    .a = Çeçenistan’da LGBT kişilere zulüm: buradan neler yapılabilir
    .b = Çeçenistan: tehlikedeki insanlar ve onlar için yapabilecekleriniz
subject-ministry =
    .a = Çeçenistan’da LGBT kişilere yönelik zulüm
    .b = Çeçenistan’da tehlike altındaki LGBT kişiler için bir rica
subject-un-mission =
    .a = Birleşmiş Milletler ve Çeçenistan’da LGBT kişilere zulüm
    .b = Çeçenistan ve Rusya’daki insan haklarına ilişkin görüşmeler
subject-embassy =
    .a = Çeçen Cumhuriyeti’nde LGBT kişilere yönelik zulüm
    .b = Çeçen Cumhuriyeti’ndeki kaçırma ve işkenceleri soruşturma yükümlülüğü
subject-authority =
    .a = Çeçen Cumhuriyeti’nde LGBT kişilerin kaçırılması ve işkence görmesi
    .b = Çeçen Cumhuriyeti’nde LGBT kişilere karşı işlenen suçlara ilişkin başvuru
subject-un-body =
    .a = Çeçenistan, Rusya Federasyonu: LGBT kişilere yönelik zulüm
    .b = Çeçenistan: süren zulüm ve cezasızlık
subject-european-body =
    .a = Çeçenistan’da LGBT kişilere zulme Avrupa’nın yanıtı
    .b = Çeçenistan’dan kaçanlar ve Avrupa’nın onlara borcu
subject-company =
    .a = Çeçenistan’daki ve Rusya’daki kullanıcılarınızın güvenliği
    .b = Çeçenistan: şirketiniz tehlikedeki insanlar için ne yapabilir
subject-newsroom =
    .a = Çeçenistan: neredeyse hiç haber olmadan süren bir zulüm
    .b = Çeçenistan’da LGBT kişilere zulmü haber yapmanız için bir rica
subject-ask-letter-to-the-editor =
    .a = Okur mektubu: Çeçenistan’daki zulüm sürüyor
    .b = Yayımlanması dileğiyle: Çeçenistan’da tehlikedeki insanlar
subject-ask-sanctions =
    .a = Çeçenistan’da LGBT kişilere zulüm nedeniyle yaptırımlar
    .b = Çeçenistan: sorumlular ve bizim yaptırımlarımız
subject-ask-universal-jurisdiction =
    .a = Çeçenistan’da LGBT kişilere karşı suçlar ve kendi mahkemelerimiz
    .b = Çeçenistan: sorumlular burada yargılanabilir mi?
subject-ask-question-on-returns =
    .a = Çeçenistan’dan kaçanlar: kimseyi geri göndermeme sözü
    .b = Çeçenistan’dan kaçanların Rusya’ya iade edilmemesi
subject-ask-send-nobody-back =
    .a = Çeçenistan’dan kaçanlar: kimseyi geri göndermeme sözü
    .b = Çeçenistan’dan kaçanların Rusya’ya iade edilmemesi
subject-ask-question-on-un-vote =
    .a = Rusya’daki insan hakları konusunda Birleşmiş Milletler’deki oyumuz
    .b = Çeçenistan ve Birleşmiş Milletler’deki sesimiz
subject-ask-instruct-missions =
    .a = Rusya’daki insan hakları konusunda Birleşmiş Milletler’deki sesimiz
    .b = Çeçenistan ve Birleşmiş Milletler nezdindeki temsilciliklerimiz
subject-ask-stop-bans =
    .a = Dilekçe: tehlikedeki insanlara yardım eden örgütlere yasaklar
    .b = Başvuru: tehlikedekilere yardım ve bunun “aşırılıkçılık” sayılması
subject-ask-cooperate-with-un =
    .a = Dilekçe: Birleşmiş Milletler uzmanlarının Çeçen Cumhuriyeti’ne girişi
    .b = Başvuru: Birleşmiş Milletler uzmanları ve Çeçen Cumhuriyeti
subject-ask-stop-handovers =
    .a = Dilekçe: polisin Çeçen Cumhuriyeti’ne teslim ettiği kişiler
    .b = Başvuru: hiçbir yetişkin Çeçen Cumhuriyeti’ne teslim edilmesin
subject-ask-follow-up-report =
    .a = Çeçenistan: Moskova Mekanizması kapsamındaki 2018 raporunun akıbeti
    .b = Çeçenistan hakkındaki Moskova Mekanizması raporu ve sonrası
subject-ask-protect-people =
    .a = Çeçenistan’dan kaçanlar: insani nedenlerle vize
    .b = Çeçenistan’dan ayrılmak zorunda olan LGBT kişilere vize

## Openings ($here: where the writer lives)

opening-representative =
    .a = { $here } yaşıyor ve temsil ettiğiniz insanlardan biri olarak size yazıyorum. Çeçenistan’da yetkililer, gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için insanları kaçırıyor, işkenceden geçiriyor ve öldürüyor.
    .b = Dikkatinizi, yazabilecekleri bir temsilcisi olmayan insanlara çekmek istiyorum: Çeçenistan’da kimi sevdikleri ya da kim oldukları yüzünden kendi yetkililerince avlananlara. Ben { $here } yaşıyorum.
opening-ministry =
    .a = { $here } yaşıyorum ve Çeçenistan’da gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için yetkililerce kaçırılan, işkence gören ve öldürülen insanlar hakkında yazıyorum.
    .b = Bakışlarınızı Çeçenistan’a çevirmenizi diliyorum; gey, lezbiyen, biseksüel ve trans kişilere devlet güçlerinin zulmü, 2017’de ortaya çıktığından beri orada sürüyor. Ben { $here } yaşıyorum ve bu mesele beni de ilgilendiriyor.
opening-un-mission =
    .a = { $here } yaşıyorum ve Birleşmiş Milletler’de bizim adımıza konuşan temsilciliğe yazıyorum. Çeçenistan’da yetkililer, gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için insanları kaçırıyor ve onlara işkence ediyor.
    .b = Ülkemizin Birleşmiş Milletler’de bir sesi var; onu sesi olmayanlar için, Çeçenistan’da cinsel yönelimleri veya cinsiyet kimlikleri nedeniyle yetkililerin zulmettiği insanlar için kullanmanızı diliyorum. Ben { $here } yaşıyorum.
opening-embassy =
    .a = { $here } yaşıyorum; Çeçen Cumhuriyeti’nde gey, lezbiyen, biseksüel veya trans olan ya da öyle sanılan insanların kaçırılması ve işkence görmesi hakkında size yazıyorum.
    .b = Rusya Federasyonu’nu temsil eden makamınıza, Çeçen Cumhuriyeti’ndeki ağır insan hakları ihlalleri nedeniyle başvuruyorum: insanlara cinsel yönelimleri veya cinsiyet kimlikleri yüzünden zulmediliyor. Ben { $here } yaşıyorum.
opening-authority =
    .a = { $here } yaşıyorum; Çeçen Cumhuriyeti’nde gey, lezbiyen, biseksüel veya trans olan ya da öyle sanılan insanlara karşı işlenen suçlar hakkında size yazıyorum.
    .b = Bu dilekçenin konusu, Çeçen Cumhuriyeti’nde görevlilerin, mağdurların gerçek ya da varsayılan cinsel yönelimi nedeniyle işlediği kaçırma ve işkence suçlarıdır. Ben { $here } yaşıyorum.
opening-un-body =
    .a = { $here } yaşıyorum ve size kendi adıma, Çeçenistan’da gey, lezbiyen, biseksüel ve trans kişilere zulüm hakkında yazıyorum.
    .b = Bu mektup, çalışmalarınıza ve Çeçenistan’da cinsel yönelimleri veya cinsiyet kimlikleri nedeniyle devlet güçlerinin alıkoyup işkence ettiği insanlara destek içindir. Ben { $here } yaşıyorum.
opening-european-body =
    .a = { $here } yaşıyorum; Çeçenistan’da gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için devlet güçlerinin kaçırdığı, işkence ettiği ve öldürdüğü insanlar hakkında yazıyorum.
    .b = Çeçenistan ve oradan cinsel yönelimleri veya cinsiyet kimlikleri nedeniyle kaçan, ama henüz güvende olmayan insanlar için size başvuruyorum. Ben { $here } yaşıyorum.
opening-company =
    .a = { $here } yaşıyorum; Çeçenistan’da hizmetinizi kullanan ya da güvenli olsa kullanacak insanlar hakkında yazıyorum: yetkililerin kaçırıp işkence ettiği gey, lezbiyen, biseksüel ve trans kişiler.
    .b = Şirketinizin kararları, yetkililerin gey, lezbiyen, biseksüel veya trans olan ya da öyle sanılan insanları avladığı Çeçenistan’a kadar uzanıyor. Ben { $here } yaşıyorum; onları düşünmenizi diliyorum.
opening-newsroom =
    .a = { $here } yaşıyor ve çalışmalarınızı izliyorum. Çeçenistan’ı yeniden haberleştirmenizi rica ediyorum: orada yetkililer, gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için insanları kaçırıyor, işkenceden geçiriyor ve öldürüyor.
    .b = Dünya, Çeçenistan’da insanların cinsel yönelimleri nedeniyle yakalanıp işkence gördüğünü 2017’de bir gazeteden öğrendi. Bu bitmedi; yalnızca haberler seyrekleşti. Ben { $here } yaşıyorum ve sizden bir haber bekliyorum.
opening-letter-to-the-editor =
    .a = Çeçenistan’da yetkililer, gey, lezbiyen, biseksüel veya trans oldukları ya da öyle sanıldıkları için insanları kaçırıyor ve onlara işkence ediyor. Bu, 2017’den beri biliniyor ve sürüyor.
    .b = Artık Çeçenistan’dan pek söz edilmiyor. Oysa orada yetkililer, kimi sevdikleri ya da kim oldukları için insanları hâlâ alıkoyuyor ve onlara işkence ediyor.

## The sentence before the facts

facts-intro =
    .a = Aşağıdakiler kamuoyunca bilinen gerçeklerdir.
    .b = Bu olgular belgelenmiştir.

facts-intro-one =
    .a = Aşağıdaki, kamuoyunca bilinen bir gerçektir.
    .b = Olgular kendi başına konuşuyor.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = Kasım 2018’de ülkemiz, AGİT’ten bu suçları incelemesini isteyen on altı devletten biriydi; raporun gereği hâlâ yerine getirilmedi.
    .b = AGİT’in Çeçenistan incelemesini Kasım 2018’de başlatan on altı devlet arasında ülkemiz de vardı; dolayısıyla bu mesele zaten bizim.
local-un-lgbti-core-group =
    .a = Birleşmiş Milletler’deki LGBTİ Çekirdek Grubu’nun üyesi olarak ülkemiz, böyle konularda sesini yükseltmeyi taahhüt etti.
    .b = Ülkemiz Birleşmiş Milletler’de LGBTİ Çekirdek Grubu’nda yer alıyor; bu taahhüt Çeçenistan’da sınanıyor.
local-equal-rights-coalition =
    .a = Eşit Haklar Koalisyonu’nun üyesi olarak ülkemiz, LGBT kişilerin haklarını savunmayı taahhüt etti.
    .b = Ülkemiz Eşit Haklar Koalisyonu’na üye ve bunun ne demek olduğunu burada gösterebilir.

## The last sentence

closing-representative =
    .a = Kararınızı sizden duymak beni sevindirir.
    .b = Lütfen aldığınız yanıtı bana bildirin.
closing-ministry =
    .a = Bir yanıt vermenizden memnuniyet duyarım.
    .b = Ne yapmayı düşündüğünüzü lütfen bana bildirin.
closing-un-mission =
    .a = Çalışmanız için teşekkür ederim; kısa bir yanıt beni memnun eder.
    .b = Heyetimizin kararını öğrenmek isterim.
closing-embassy =
    .a = Makamınıza ve Çeçen Cumhuriyeti halkına saygıyla yazıyorum; yanıtınıza minnettar kalırım.
    .b = Esasa ilişkin bir yanıt umuyor, ilginiz için teşekkür ediyorum.
closing-authority =
    .a = Bu dilekçenin esasına ilişkin bir yanıt için minnettar kalırım.
    .b = Yazılı bir yanıt rica ediyor, ilginize teşekkür ediyorum.
closing-un-body =
    .a = Çalışmalarınız için teşekkür ederim. Yanıt beklemiyorum; insanların izlediğini bilmenizi istedim.
    .b = Özgürce konuşamayanlar için yaptığınız her şeye teşekkürlerimle.
closing-european-body =
    .a = Yanıtınız beni memnun eder.
    .b = Size kendileri yazamayan insanlara gösterdiğiniz ilgi için teşekkür ederim.
closing-company =
    .a = Kararınızı öğrenmek beni sevindirir.
    .b = Lütfen ne yapmayı düşündüğünüzü bana yazın.
closing-newsroom =
    .a = Okuduğunuz ve çalışmalarınız için teşekkür ederim.
    .b = Bulacaklarınızı görmek isterim.
closing-withheld =
    .a = Beni tehlikeye atabileceği için bu mektuba adımı yazamıyorum. Yine de harekete geçmenizi rica ediyorum.
    .b = Adım beni tehlikeye sokardı, bu yüzden burada yazmıyor. Kimin söylediğini değil, ne söylendiğini tartmanızı diliyorum.
