### Turkish short public posts, by purpose.

## What happens

post-tell =
    .a = Çeçenistan’da yetkililer gey, lezbiyen, biseksüel veya trans oldukları için insanları kaçırıyor ve onlara işkence ediyor. Sorumlular cezasız kalıyor. Lütfen başınızı çevirmeyin.
    .b = Çeçenistan’da insanlar, kimi sevdikleri yüzünden kendi polislerince avlanıyor. Bazıları kurtuldu. Diğerleri hâlâ tehlikede.

## One disappearance

post-missing =
    .a = Ağustos 2023’te polis, genç bir kadını St. Petersburg’daki evinden alıp Çeçenistan’daki, kaçtığı ailesine teslim etti. O zamandan beri güvenilir bir yaşam belirtisi yok. Nerede?
    .b = Çeçenistan’dan kaçmıştı. Ağustos 2023’te St. Petersburg’da polis onu kaçtığı ailesine teslim etti. O günden beri hayatta olduğuna dair güvenilir bir iz yok. Nerede olduğunu sormayı sürdürüyoruz.

## Asking somebody to act

post-ask-government =
    .a = Hükümetimizden rica: Çeçenistan’daki zulümden kaçanların vizeye, güvenli bir yere ve kimsenin onları geri göndermeyeceği sözüne ihtiyacı var.
    .b = Hükümetimiz, Çeçenistan’da LGBT kişilere işkenceden kaçanları koruyacak mı? Lütfen kamuoyu önünde yanıt verin.
post-ask-russia =
    .a = Avrupa İnsan Hakları Mahkemesi 2023’te, devlet görevlilerinin Çeçenistan’da bir erkeğe cinsel yönelimi yüzünden işkence ettiğine hükmetti. Rusya bu suçları ne zaman soruşturacak?
    .b = Rus makamlarına bir soru: Çeçen Cumhuriyeti’nde LGBT kişilerin kaçırılmasının ve işkence görmesinin hesabını kim verdi?
post-ask-company =
    .a = Çeçenistan’da insanlara yardım eden bir grup, tanışma uygulamalarında gey erkeklere tuzak kurulduğunu bildiriyor. Uygulama yapan ve satanlardan rica: oradakileri uyarın, yerlerini gizleyin, hiçbir şey vermeyin.
    .b = Bir uygulama bir hayatı tehlikeye atabilir. Rusya’da kullanıcısı olan şirketler oradaki LGBT kişileri korumalı: kesin konum yok, açık uyarılar, yetkililere veri yok.

## Sharing something

post-share-petition =
    .a = Çeçenistan’da insanlar gey, lezbiyen, biseksüel veya trans oldukları için işkence görüyor. Rusya ile bağınız yoksa bir imza bir dakika sürer:
    .b = Bu dilekçe, Çeçenistanlı LGBT kişiler için koruma istiyor. Rusya ile bağınız yoksa lütfen okuyun, imzalayın ve paylaşın:
post-share-letter =
    .a = Milletvekiline bir mektup on dakika sürer. Çeçenistan’da LGBT kişilere zulüm hakkında nasıl yazılacağı burada:
    .b = Bir sayfa, tek rica, kendi sözleriniz: Çeçenistanlı LGBT kişilere yardım edebileceklere nasıl yazılır:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 1 Nisan 2017’de Novaya Gazeta, gey sanıldıkları için Çeçenistan’da yüzü aşkın erkeğin alıkonduğunu, en az üçünün öldürüldüğünü yazdı. Rusya bunu gereğince soruşturmadı.
    .b = 1 Nisan 2017’yi anıyoruz: dünya o gün, Çeçenistan’da gey sanılan erkeklerin yakalandığını, işkence gördüğünü ve öldürüldüğünü okudu. Unutulmamalı.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Burada anlatılan insanların korunmaya, bu suçların da bir yanıta ihtiyacı var.
    .b = Lütfen görmezden gelmeyin.
