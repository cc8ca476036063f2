### Turkish facts (ids as in facts.json).

## Facts

fact-purge-begins = Şubat 2017’nin sonuna doğru Çeçenistan’da polis ve güvenlik güçleri, gey sandıkları erkekleri yakalamaya, gayriresmî hapishanelerde tutmaya ve onlara işkence etmeye başladı.
fact-novaya-gazeta-report = 1 Nisan 2017’de Novaya Gazeta gazetesi, Çeçenistan’da yüzü aşkın erkeğin gerçek ya da varsayılan cinsel yönelimi nedeniyle alıkonduğunu ve en az üçünün öldürüldüğünü yazdı.
fact-un-experts-2017 = 13 Nisan 2017’de Birleşmiş Milletler insan hakları uzmanları Rusya’yı, Çeçenistan’da gey sayılan erkeklere zulmü sona erdirmeye çağırdı ve bölgede daha önce görülmemiş boyutta bir şiddetten söz etti.
fact-germany-speaks-up-2017 = Mayıs 2017’de Almanya Şansölyesi, Rusya Devlet Başkanı’ndan bizzat, nüfuzunu Çeçenistan’daki gey erkeklerin korunması için kullanmasını istedi.
fact-ep-resolution-2017 = 18 Mayıs 2017’de Avrupa Parlamentosu Çeçenistan’daki zulmü kınadı, soruşturma yapılmasını ve kaçanların korunmasını istedi.
fact-hrw-report-2017 = Mayıs 2017’de, mağdurlarla görüşen Human Rights Watch, zulmün yerel yönetimin tepesinde onaylandığını bildirdi.
fact-us-house-hres-351 = 27 Haziran 2017’de Temsilciler Meclisi, 351 sayılı kararıyla Çeçenistan’daki zulmü kınadı.
fact-canada-31 = 2017’de Kanada, Rainbow Railroad adlı hayır kuruluşuyla birlikte, yaklaşık üç ayda Çeçenistan’dan 31 kişiyi sessizce kabul etti.
fact-us-sanctions-2017 = 20 Aralık 2017’de Amerika Birleşik Devletleri, Çeçen Cumhuriyeti’nin başkanını ve bir başka Çeçen görevliyi Magnitskiy listesine aldı; ikincisini gey erkeklere kötü muameleyle ilişkilendirdi.
fact-pace-2230 = 27 Haziran 2018’de Avrupa Konseyi Parlamenter Meclisi, Rusya’yı soruşturma yapmaya ya da uluslararası bir soruşturmaya izin vermeye çağırdı (2230 sayılı karar).
fact-un-cat-2018 = Ağustos 2018’de Birleşmiş Milletler İşkenceye Karşı Komite, bu suçlar hakkında Rus heyetine sorular sorduktan sonra nihai gözlemlerini yayımladı (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = 1 Kasım 2018’de on altı devlet, Çeçenistan için AGİT’in Moskova Mekanizması’nı harekete geçirdi; Rusya bir uzman belirleme hakkını kullanmadı.
fact-osce-benedek-report = Aralık 2018’de AGİT’in Moskova Mekanizması uyarınca atanan raportör, Çeçenistan’da LGBTİ kişilere yönelik çok ağır ihlalleri doğruladı ve sorumluların cezasız kaldığını tespit etti.
fact-second-wave = Ocak 2019’da Rusya LGBT Ağı, yaklaşık kırk kişinin alıkonduğu ve ikisinin öldürüldüğü yeni bir dalga bildirdi.
fact-hrw-2019 = Mayıs 2019’da Human Rights Watch, Aralık 2018 ile Nisan 2019 arasında Çeçenistan’da en az 23 erkeğin alıkonduğunu ve bazılarının işkence gördüğünü bildirdi.
fact-uk-us-sanctions-2020 = 10 Aralık 2020’de Birleşik Krallık, LGBT kişilere işkence nedeniyle üç Çeçen görevliye ve özel bir polis birimine yaptırım uyguladı; aynı gün Amerika Birleşik Devletleri, Çeçenistan yöneticisinin başka yakınlarını listeye aldı.
fact-ecchr-complaint = Şubat 2021’de Almanya’da Federal Başsavcılığa, beş Çeçen görevli hakkında insanlığa karşı suçlardan suç duyurusunda bulunuldu; başvuru en az 150 mağduru kapsıyor.
fact-taken-from-nizhny-novgorod = Şubat 2021’de biri 17 yaşında olan iki genç, Nijniy Novgorod’da yakalanıp Çeçenistan’a götürüldü; Avrupa İnsan Hakları Mahkemesi günler içinde acil tedbirlere hükmetti.
fact-eu-sanctions = 22 Mart 2021’de Avrupa Birliği, bu zulümdeki rolleri nedeniyle iki Çeçen komutana insan hakları yaptırımı uyguladı.
fact-shelter-stormed = Haziran 2021’de polis Mahaçkale’de bir kadın sığınağına zorla girdi ve cinsel yönelimi nedeniyle gördüğü şiddetten kaçan genç bir kadın, Çeçenistan’daki ailesine geri teslim edildi.
fact-law-2022-echr-not-executed = Haziran 2022’de Rusya, Avrupa İnsan Hakları Mahkemesi’nin 15 Mart 2022’den sonra yerine getirilmesi gereken kararlarının artık uygulanmayacağını yasalaştırdı.
fact-forced-to-war = Bölgeden insan tahliye eden bir gruba göre Eylül 2022’den beri Çeçenistan’da gey oldukları gerekçesiyle tutulan erkekler, fidye ile Ukrayna’ya karşı savaşa gönderilmek arasında seçim yapmaya zorlanıyor.
fact-russia-leaves-echr = 16 Eylül 2022’de Rusya, Avrupa İnsan Hakları Sözleşmesi’nin tarafı olmaktan çıktı; Strazburg’daki Mahkeme yalnızca o günden önce olanlara bakabilir.
fact-un-hrc-2022 = 2022’de Birleşmiş Milletler İnsan Hakları Komitesi, Kuzey Kafkasya’da başta LGBT kişilere yönelik olmak üzere keyfî alıkoyma ve işkencenin yaygınlığını koruduğunu ve gereğince soruşturulmadığını tespit etti.
fact-un-rapporteur-created = 7 Ekim 2022’de İnsan Hakları Konseyi, Rusya’daki insan hakları için Özel Raportörlük kurdu; görev 1 Mayıs 2023’te üstlenildi.
fact-detained-at-airport = Şubat 2023’te Hollanda’da sığınma hakkı olan ve babasının cenazesi için dönen Çeçenistanlı bir erkek, Çeçen polisinin isteği üzerine Moskova’da bir havalimanında alıkonuldu.
fact-journalist-and-lawyer-beaten = 4 Temmuz 2023’te Çeçenistan’da silahlı kişiler, zulmü haberleştirmiş bir kadın gazeteciyi ve onunla yolculuk eden avukatı dövdü.
fact-taken-from-st-petersburg = Ağustos 2023’te polis, Çeçenistan’dan gelen erkeklerle birlikte genç bir kadını St. Petersburg’daki evinden alıp kaçtığı ailesine teslim etti; o günden beri ondan güvenilir bir yaşam belirtisi yok.
fact-lapunov-v-russia = 12 Eylül 2023’te Avrupa İnsan Hakları Mahkemesi, Lapunov/Rusya (no. 28834/19) davasında, devlet görevlilerinin Çeçenistan’da bir erkeği cinsel yönelimi nedeniyle kaçırıp işkenceye tabi tuttuğuna ve Rusya’nın bunu soruşturmadığına hükmetti.
fact-supreme-court-extremist = 30 Kasım 2023’te Rusya Yüksek Mahkemesi, kapalı bir duruşmada, tanımlanmamış bir “uluslararası LGBT hareketi”ni aşırılıkçı sayarak yasakladı; artık tehlikedekilere yardım cezalandırılabilir.
fact-held-three-months = Ocak 2024’te, 2022’de Grozni’de bir karakolun bodrumunda üç aydan uzun tutulan ve gey olduğu için orada işkence gören bir erkeğin yurt dışında güvende olduğu öğrenildi.
fact-extradition-refused = 30 Ocak 2024’te Erivan’da bir mahkeme, ne orada ne de Rusya’nın başka bir yerinde güvende olacağı gerekçesiyle Çeçenistanlı bir erkeğin iadesini reddetti.
fact-nc-sos-figures = 2024 başına kadar tek bir gönüllü grup ve öncülü, Kuzey Kafkasya’dan 373 kişi çıkarıp 317’sini güvenli ülkelere ulaştırdı.
fact-case-opened-2024 = Kamuoyundan gelen iki bini aşkın başvurunun ardından, Çeçenistan’a götürülen genç bir kadının kayboluşu hakkında Nisan 2024’te ceza soruşturması açıldı.
fact-detentions-2024 = Ağustos 2024’ün sonunda bölgedeki insanlara yardım eden bir grup, tanışma uygulamalarında kurulan tuzaklarla birlikte Çeçenistan’da gey erkeklere yönelik büyüyen bir gözaltı dalgası bildirdi.
fact-hundred-convicted = Human Rights Watch’ın sayımına göre Haziran 2025’e kadar Rusya’da, sözde “LGBT hareketi” ya da simgeleri nedeniyle yüzü aşkın kişi mahkûm edildi.
fact-four-thousand-appeals = Haziran 2025’in ortasına kadar dört bini aşkın başvuru, Çeçenistan’da kaybolan genç bir kadının dosyasının yerel makamlardan alınmasını istedi.
fact-germany-visas-frozen = Temmuz 2025’in sonunda Almanya, Rusya’daki tehlike altındaki kişilere insani vizeyi dondurdu; Ekim’e gelindiğinde hızlandırılmış usulü de sona ermişti.
fact-murder-in-yerevan = Ekim 2025’te, insan hakları savunucularının yardımıyla Çeçenistan’dan kaçmış genç bir kadın Erivan’da öldürülmüş halde bulundu.
fact-picket-jailed = Kasım 2025’te St. Petersburg’da bir kadın, Çeçenistan’a götürülen genç arkadaşı için sokakta pankartla tek başına durduğu için on gün hapsedildi.
fact-cherkessk-sentence = Aralık 2025’te Kuzey Kafkasya’da bir mahkeme, bir grup sohbetindeki mesajları yasaklanan “LGBT hareketi”ne katılım sayarak bir erkeği iki buçuk yıl hapse mahkûm etti.
fact-nine-banned = Mart ile Mayıs 2026 arasında Rus mahkemeleri LGBT kişilere yardım eden dokuz örgütü yasakladı.
