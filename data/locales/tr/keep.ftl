### Turkish: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = Hiçbir şey. Program hiçbir dosya saklamıyor; geçici ya da yarım yazılmış dosyalarından hiçbiri de bulunmadı.
privacy-kept = Programın sakladığı ya da geride bıraktığı: { $count ->
    [one] bir dosya
   *[other] { $count } dosya
}
privacy-line = { $path } ({ $bytes } bayt): { $why }
trace-profile = bilgileriniz; onları “profile save” ile kaydettiğiniz için
trace-history = hangi mektupları yazdığınız; “history on” ile bir geçmiş başlattığınız için
trace-lock = iki çalıştırmanın aynı anda yazmasını önler; boş
trace-part = yarım yazılmış, durdurulan bir çalıştırmadan kalmış
trace-edited = bir düzenleyicide değiştirilmekte olan mektup, durdurulan bir çalıştırmadan kalmış
trace-letter = kaydettiğiniz bir mektup
trace-foreign = programın klasöründe, ama programdan değil
privacy-looked = Bakılan yerler: { $places }
privacy-unlisted = -o ile, rehberde ya da bir boru (pipe) ile istediğiniz dosya, nereye koyduysanız oradadır. Siz bir geçmiş başlatmadıkça program bunların listesini tutmaz.
privacy-others-heading = Başkalarının saklamış olabilecekleri
privacy-others =
    .a = kabuk: yazdığınız satırlar (geçmişi)
    .b = terminal: ekrana yazılanlar (geri kaydırma, tmux ya da screen günlükleri)
    .c = düzenleyiciler, görüntüleyiciler, dosya yöneticileri: son dosyalar, yedek kopyalar, geri alma dosyaları
    .d = masaüstü: pano ve geçmişi, küçük resimler, arama dizini
    .e = bulut klasörleri, yedekler ve anlık görüntüler: bunlara kaydedilen her dosyanın kopyaları
    .f = tarayıcı ve ağ işletmecisi: programın indirildiği ve açılan bağlantılar
    .g = cargo ve paket yöneticisi: programın derlendiği ya da kurulduğu

forget-nothing = Silinecek bir şey yok: program hiçbir dosya saklamıyor.
forget-question = Bu { $count } dosya silinsin mi?
forget-letters = Bu mektupları kendiniz kaydettiniz; --letters eklemedikçe kalırlar:
forget-no = Hayır, kalsın
forget-yes = Evet, silinsin
forget-left = Hiçbir şey silinmedi.
forget-done = Silinen dosya sayısı: { $count }.
forget-cannot = Program, başkalarının sakladıklarını silemez (“privacy” bunları listeler), silinen bir dosyayı diskte okunmaz hâle de getiremez: bunu yalnızca şifreli bir disk yapar.

profile-path = Saklandığı yer: { $path }
profile-saved = Kaydedildiği yer: { $path }; yalnızca siz okuyabilirsiniz. “profile clear” onu siler.
profile-cleared = Silindi.
profile-warning = Dosyalarınızı açabilen herkes onu okuyabilir. Bu size zarar verebilecekse buraya hiçbir şey kaydetmeyin.
profile-empty = Hiçbir şey verilmedi, bu yüzden hiçbir şey kaydedilmedi.
profile-used = Bilgileriniz profilinizden geliyor; --no-profile onları dışarıda bırakır.
history-on = Bundan sonra her mektup şuraya not edilir: { $path }. Gün, ülke, makam ve dosya adı; metni asla. “history off” listeyi siler.
history-off = Silindi. Mektuplar artık not edilmiyor.
history-empty = Henüz hiçbir mektup not edilmedi.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Rus pasaportunuz varsa, Rusya’da aileniz varsa ya da oraya gitmeyi planlıyorsanız burada durun: { $program } safety --where abroad-with-ties
