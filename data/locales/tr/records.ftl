### What records say in English, each below its English words. The id is made of
### these words: where they change, the text is said in English until it is
### translated anew.

# 2014 act punishes support for LGBT groups with up to 10 years
said-2014-act-punishes-support-for-lgbt-groups-with-up-to-10-years = 2014 tarihli yasa LGBT gruplarını desteklemeyi 10 yıla kadar hapisle cezalandırıyor

# 2021 content law (found unlawful by the EU court in April 2026); letters are not punished
said-2021-content-law-found-unlawful-by-the-eu-court-in-april-2026-letters-are-not-punished = bu konudaki içeriğe ilişkin 2021 tarihli yasa (Nisan 2026’da AB mahkemesince hukuka aykırı bulundu); mektuplar cezalandırılmıyor

# 2023 act punishes promotion with up to 20 years
said-2023-act-punishes-promotion-with-up-to-20-years = 2023 tarihli yasa eşcinsel ilişki propagandasını 20 yıla kadar hapisle cezalandırıyor

# 2024 law bans promotion; letters not prosecuted so far; restrictive laws on civil society
said-2024-law-bans-promotion-letters-not-prosecuted-so-far-restrictive-laws-on-civil-society = 2024 tarihli yasa eşcinsel ilişki propagandasını yasaklıyor; mektuplar için şimdiye kadar dava açılmadı; sivil toplumu kısıtlayan yasalar

# 2024 law punishes promotion with years of prison
said-2024-law-punishes-promotion-with-years-of-prison = 2024 tarihli yasa eşcinsel ilişki propagandasını yıllarca hapisle cezalandırıyor

# 2026 law punishes promotion, support and financing; arrests
said-2026-law-punishes-promotion-support-and-financing-arrests = 2026 tarihli yasa eşcinsel ilişki propagandasını, desteği ve finansmanı cezalandırıyor; tutuklamalar

# A confidential procedure for victims and people with direct knowledge; letters from the public are screened out.
said-a-confidential-procedure-for-victims-and-people-with-direct-knowledge-letters-from-the-public-are-screened-out = Mağdurlar ve olayı doğrudan bilenler için gizli bir usuldür; başkalarından gelen mektuplar elenir.

# A fire severely damaged the embassy in February 2022; whether it still sits at this address was not found.
said-a-fire-severely-damaged-the-embassy-in-february-2022-whether-it-still-sits-at-this-address-was-not-found = Şubat 2022’de bir yangın büyükelçiliğe ağır hasar verdi; hâlâ bu adreste olup olmadığı bulunamadı.

# A five-digit ZIP code can lie in several districts; the page then asks for the street. Members elected on 3 November 2026 take office on 3 January 2027.
said-a-five-digit-zip-code-can-lie-in-several-districts-the-page-then-asks-for-the-street-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Beş haneli bir posta kodu (ZIP) birkaç seçim bölgesine düşebilir; sayfa o zaman sokağı sorar. 3 Kasım 2026’da seçilen üyeler 3 Ocak 2027’de göreve başlar.

# A general election was held in November 2026: the list of members may still change. No stamp is needed for letters to members.
said-a-general-election-was-held-in-november-2026-the-list-of-members-may-still-change-no-stamp-is-needed-for-letters-to-members = Kasım 2026’da genel seçim yapıldı: üye listesi hâlâ değişebilir. Üyelere mektup için pul gerekmez.

# Bhutan and Russia had no diplomatic relations in January 2023, so no Russian embassy answers for Bhutan.
said-bhutan-and-russia-had-no-diplomatic-relations-in-january-2023-so-no-russian-embassy-answers-for-bhutan = Ocak 2023’te Bhutan ile Rusya’nın diplomatik ilişkisi yoktu; bu yüzden Bhutan’dan sorumlu bir Rusya büyükelçiliği yok.

# Chair of the Council for Civil Society and Human Rights under the President
said-chair-of-the-council-for-civil-society-and-human-rights-under-the-president = Rusya Federasyonu Devlet Başkanlığı Sivil Toplum ve İnsan Hakları Konseyi Başkanı

# Chair of the Investigative Committee of the Russian Federation
said-chair-of-the-investigative-committee-of-the-russian-federation = Rusya Federasyonu Soruşturma Komitesi Başkanı

# Commissioner for Human Rights of the Council of Europe
said-commissioner-for-human-rights-of-the-council-of-europe = Avrupa Konseyi İnsan Hakları Komiseri

# Complaint procedure of the UN Human Rights Council
said-complaint-procedure-of-the-un-human-rights-council = BM İnsan Hakları Konseyi Şikâyet Usulü

# European External Action Service
said-european-external-action-service = Avrupa Dış Eylem Servisi

# Executive Office of the Secretary-General of the United Nations
said-executive-office-of-the-secretary-general-of-the-united-nations = Birleşmiş Milletler Genel Sekreteri Yürütme Ofisi

# Forty members of the staff left in July 2023.
said-forty-members-of-the-staff-left-in-july-2023 = Temmuz 2023’te kırk çalışan ayrıldı.

# Georgia broke off relations with Russia in 2008; Russia keeps an interests section under the Swiss flag in Tbilisi.
said-georgia-broke-off-relations-with-russia-in-2008-russia-keeps-an-interests-section-under-the-swiss-flag-in-tbilisi = Gürcistan 2008’de Rusya ile ilişkilerini kesti; Rusya’nın Tiflis’te İsviçre bayrağı altında bir çıkarlar bölümü var.

# Head of the Chechen Republic
said-head-of-the-chechen-republic = Çeçen Cumhuriyeti Başkanı

# High Commissioner for Human Rights in the Russian Federation
said-high-commissioner-for-human-rights-in-the-russian-federation = Rusya Federasyonu İnsan Hakları Ombudsmanı

# Human Rights Commissioner of the Chechen Republic
said-human-rights-commissioner-of-the-chechen-republic = Çeçen Cumhuriyeti İnsan Hakları Ombudsmanı

# In March 2026 part of the staff was flown out because of the war; the embassy went on working.
said-in-march-2026-part-of-the-staff-was-flown-out-because-of-the-war-the-embassy-went-on-working = Mart 2026’da savaş yüzünden çalışanların bir bölümü uçakla çıkarıldı; büyükelçilik çalışmayı sürdürdü.

# Investigative Directorate of the Investigative Committee for the Chechen Republic
said-investigative-directorate-of-the-investigative-committee-for-the-chechen-republic = Rusya Federasyonu Soruşturma Komitesi Çeçen Cumhuriyeti Soruşturma Müdürlüğü

# It answers refugees, not appeals: a person in flight finds its country pages at help.unhcr.org.
said-it-answers-refugees-not-appeals-a-person-in-flight-finds-its-country-pages-at-help-unhcr-org = Bu kurum çağrılara değil, mültecilere yanıt verir: kaçmakta olanlar, kurumun ülke sayfalarını help.unhcr.org adresinde bulur.

# It answers to the very people complained of: write to the Investigative Committee in Moscow and ask that it take the cases over.
said-it-answers-to-the-very-people-complained-of-write-to-the-investigative-committee-in-moscow-and-ask-that-it-take-the-cases-over = Bu makam, şikâyet edilen kişilerin ta kendilerine bağlıdır: Moskova’daki Soruşturma Komitesi’ne yazın ve dosyaları devralmasını isteyin.

# It left Russia in 2023, so there is little left to ask for there.
said-it-left-russia-in-2023-so-there-is-little-left-to-ask-for-there = Bu şirket 2023’te Rusya’dan ayrıldı; bu yüzden orada ondan istenecek pek bir şey kalmadı.

# LGBT movement banned as extremist; letters can bring criminal cases; in Chechnya, abduction and killing
said-lgbt-movement-banned-as-extremist-letters-can-bring-criminal-cases-in-chechnya-abduction-and-killing = LGBT hareketi aşırılıkçı sayılarak yasaklandı; mektuplar ceza davalarına yol açabilir; Çeçenistan’da kaçırma ve öldürme

# Letters to Grozny protect nobody and can endanger families: write to the federal offices, which have the power to investigate.
said-letters-to-grozny-protect-nobody-and-can-endanger-families-write-to-the-federal-offices-which-have-the-power-to-investigate = Grozni’ye mektup kimseyi korumaz ve aileleri tehlikeye atabilir: soruşturma yetkisi olan federal makamlara yazın.

# Letters to the House of Commons need no postage within Canada.
said-letters-to-the-house-of-commons-need-no-postage-within-canada = Kanada içinde Avam Kamarası’na mektup için posta ücreti gerekmez.

# Many diplomats were expelled in March 2022; the embassy itself still works.
said-many-diplomats-were-expelled-in-march-2022-the-embassy-itself-still-works = Mart 2022’de birçok diplomat sınır dışı edildi; büyükelçiliğin kendisi hâlâ çalışıyor.

# Mejlis
said-mejlis = Meclis (parlamento)

# Minister of Foreign Affairs of the Russian Federation
said-minister-of-foreign-affairs-of-the-russian-federation = Rusya Federasyonu Dışişleri Bakanı

# Minister of Internal Affairs of the Russian Federation
said-minister-of-internal-affairs-of-the-russian-federation = Rusya Federasyonu İçişleri Bakanı

# Minister of Justice of the Russian Federation
said-minister-of-justice-of-the-russian-federation = Rusya Federasyonu Adalet Bakanı

# Ministry of Foreign Affairs
said-ministry-of-foreign-affairs = Dışişleri Bakanlığı

# Most of the staff was expelled in July 2022.
said-most-of-the-staff-was-expelled-in-july-2022 = Temmuz 2022’de çalışanların çoğu sınır dışı edildi.

# No member of it is known to question the government.
said-no-member-of-it-is-known-to-question-the-government = Hükümeti sorguladığı bilinen bir üyesi yok.

# OSCE Office for Democratic Institutions and Human Rights
said-osce-office-for-democratic-institutions-and-human-rights = AGİT Demokratik Kurumlar ve İnsan Hakları Bürosu

# Office of the United Nations High Commissioner for Human Rights
said-office-of-the-united-nations-high-commissioner-for-human-rights = Birleşmiş Milletler İnsan Hakları Yüksek Komiserliği

# Office of the United Nations High Commissioner for Refugees
said-office-of-the-united-nations-high-commissioner-for-refugees = Birleşmiş Milletler Mülteciler Yüksek Komiserliği

# One chamber since 1 July 2026, elected on party lists.
said-one-chamber-since-1-july-2026-elected-on-party-lists = 1 Temmuz 2026’dan bu yana, parti listeleriyle seçilen tek bir kanat var.

# Only relatives of a disappeared person, or an organisation acting for them with their consent, can bring a case here.
said-only-relatives-of-a-disappeared-person-or-an-organisation-acting-for-them-with-their-consent-can-bring-a-case-here = Buraya yalnızca kaybedilen bir kişinin yakınları ya da onların rızasıyla onlar adına davranan bir örgüt başvurabilir.

# Only your own MP answers: give your full name, address and postcode.
said-only-your-own-mp-answers-give-your-full-name-address-and-postcode = Yalnızca kendi milletvekiliniz yanıt verir: tam adınızı, adresinizi ve posta kodunuzu yazın.

# Opened in 2024; no street address has been found yet.
said-opened-in-2024-no-street-address-has-been-found-yet = 2024’te açıldı; henüz bir sokak adresi bulunamadı.

# Opened in 2025; no street address has been found yet.
said-opened-in-2025-no-street-address-has-been-found-yet = 2025’te açıldı; henüz bir sokak adresi bulunamadı.

# Permanent Observer Mission of the Holy See to the United Nations
said-permanent-observer-mission-of-the-holy-see-to-the-united-nations = Vatikan’ın Birleşmiş Milletler Daimî Gözlemci Misyonu

# Permanent Observer Mission of the State of Palestine to the United Nations
said-permanent-observer-mission-of-the-state-of-palestine-to-the-united-nations = Filistin Devleti’nin Birleşmiş Milletler Daimî Gözlemci Misyonu

# President of the Russian Federation
said-president-of-the-russian-federation = Rusya Federasyonu Devlet Başkanı

# Prosecutor General of the Russian Federation
said-prosecutor-general-of-the-russian-federation = Rusya Federasyonu Başsavcısı

# Relations were cut to the level of a chargé d'affaires in February 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-february-2023 = Şubat 2023’te ilişkiler maslahatgüzar düzeyine indirildi.

# Relations were cut to the level of a chargé d'affaires in January 2023.
said-relations-were-cut-to-the-level-of-a-charg-d-affaires-in-january-2023 = Ocak 2023’te ilişkiler maslahatgüzar düzeyine indirildi.

# Reopened in 2025; no street address has been found yet.
said-reopened-in-2025-no-street-address-has-been-found-yet = 2025’te yeniden açıldı; henüz bir sokak adresi bulunamadı.

# Reopened in December 2023; no street address has been found yet.
said-reopened-in-december-2023-no-street-address-has-been-found-yet = Aralık 2023’te yeniden açıldı; henüz bir sokak adresi bulunamadı.

# Representation of the Russian Federation to the Palestinian National Authority
said-representation-of-the-russian-federation-to-the-palestinian-national-authority = Rusya Federasyonu’nun Filistin Ulusal Yönetimi nezdindeki Temsilciliği

# Representative Office of the Moscow-Taipei Coordination Commission
said-representative-office-of-the-moscow-taipei-coordination-commission = Moskova-Taipei Koordinasyon Komisyonu Temsilciliği

# Russia does not recognise Kosovo and has no embassy there.
said-russia-does-not-recognise-kosovo-and-has-no-embassy-there = Rusya Kosova’yı tanımıyor ve orada büyükelçiliği yok.

# Russia has no embassy in Taiwan, only a commission without diplomatic status.
said-russia-has-no-embassy-in-taiwan-only-a-commission-without-diplomatic-status = Rusya’nın Tayvan’da büyükelçiliği yok, yalnızca diplomatik statüsü olmayan bir komisyonu var.

# Russian Federation Interests Section at the Embassy of Switzerland in Georgia
said-russian-federation-interests-section-at-the-embassy-of-switzerland-in-georgia = İsviçre’nin Gürcistan Büyükelçiliğindeki Rusya Federasyonu Çıkarları Bölümü

# Russian armed forces and contractors act with impunity
said-russian-armed-forces-and-contractors-act-with-impunity = Rusya’nın silahlı kuvvetleri ve askerî yüklenicileri cezasız kalarak hareket ediyor

# Six diplomats were expelled in September 2022 and the consular section closed.
said-six-diplomats-were-expelled-in-september-2022-and-the-consular-section-closed = Eylül 2022’de altı diplomat sınır dışı edildi ve konsolosluk bölümü kapatıldı.

# Solomon Islands had no diplomatic relations with Russia in January 2023.
said-solomon-islands-had-no-diplomatic-relations-with-russia-in-january-2023 = Ocak 2023’te Solomon Adaları’nın Rusya ile diplomatik ilişkisi yoktu.

# Subcommittee on Human Rights of the European Parliament
said-subcommittee-on-human-rights-of-the-european-parliament = Avrupa Parlamentosu İnsan Hakları Alt Komitesi

# Supreme People's Assembly
said-supreme-people-s-assembly = Yüksek Halk Meclisi

# Taliban rule, flogging and death
said-taliban-rule-flogging-and-death = Taliban yönetimi, kırbaç ve ölüm

# The Congress elected on 4 October 2026 takes office on 1 February 2027.
said-the-congress-elected-on-4-october-2026-takes-office-on-1-february-2027 = 4 Ekim 2026’da seçilen Kongre 1 Şubat 2027’de göreve başlar.

# The Federated States of Micronesia broke off relations with Russia in February 2022.
said-the-federated-states-of-micronesia-broke-off-relations-with-russia-in-february-2022 = Mikronezya Federal Devletleri Şubat 2022’de Rusya ile ilişkilerini kesti.

# The ambassador was expelled in April 2022; a chargé d'affaires leads the embassy.
said-the-ambassador-was-expelled-in-april-2022-a-charg-d-affaires-leads-the-embassy = Nisan 2022’de büyükelçi sınır dışı edildi; büyükelçiliği bir maslahatgüzar yönetiyor.

# The de facto authorities themselves punish what this letter defends: no letter should reach them.
said-the-de-facto-authorities-themselves-punish-what-this-letter-defends-no-letter-should-reach-them = Fiilî yönetimin kendisi bu mektubun savunduğunu cezalandırıyor: hiçbir mektup ona ulaşmamalı.

# The embassy left Khartoum in July 2023 and works from Port Sudan: do not post letters to the old address in Khartoum.
said-the-embassy-left-khartoum-in-july-2023-and-works-from-port-sudan-do-not-post-letters-to-the-old-address-in-khartoum = Büyükelçilik Temmuz 2023’te Hartum’dan ayrıldı ve Port Sudan’dan çalışıyor: Hartum’daki eski adrese mektup postalamayın.

# The embassy moved to a new building before April 2022; the new address was not found, and the one still printed in directories is old.
said-the-embassy-moved-to-a-new-building-before-april-2022-the-new-address-was-not-found-and-the-one-still-printed-in-directories-is-old = Büyükelçilik Nisan 2022’den önce yeni bir binaya taşındı; yeni adres bulunamadı, rehberlerde hâlâ basılan adres eskidir.

# The embassy was cut to a small staff in April 2022.
said-the-embassy-was-cut-to-a-small-staff-in-april-2022 = Nisan 2022’de büyükelçilik az sayıda çalışana indirildi.

# The embassy was cut to a small staff in August 2023.
said-the-embassy-was-cut-to-a-small-staff-in-august-2023 = Ağustos 2023’te büyükelçilik az sayıda çalışana indirildi.

# The embassy was evacuated in 2014 and reopened in Tripoli in 2023; its new address was not found.
said-the-embassy-was-evacuated-in-2014-and-reopened-in-tripoli-in-2023-its-new-address-was-not-found = Büyükelçilik 2014’te boşaltıldı ve 2023’te Trablus’ta yeniden açıldı; yeni adresi bulunamadı.

# The embassy works at a lower level and with few staff since 2023.
said-the-embassy-works-at-a-lower-level-and-with-few-staff-since-2023 = Büyükelçilik 2023’ten bu yana daha alt düzeyde ve az çalışanla çalışıyor.

# The embassy works with few staff; its consular section closed in September 2023.
said-the-embassy-works-with-few-staff-its-consular-section-closed-in-september-2023 = Büyükelçilik az çalışanla çalışıyor; konsolosluk bölümü Eylül 2023’te kapandı.

# The embassy's staff left Sana'a in December 2017 and the ambassador works from Riyadh: post to Sana'a reaches nobody.
said-the-embassy-s-staff-left-sana-a-in-december-2017-and-the-ambassador-works-from-riyadh-post-to-sana-a-reaches-nobody = Büyükelçilik çalışanları Aralık 2017’de Sana’dan ayrıldı, büyükelçi Riyad’dan çalışıyor: Sana’ya gönderilen posta kimseye ulaşmaz.

# The page names your electorate; its member is then on the list of members.
said-the-page-names-your-electorate-its-member-is-then-on-the-list-of-members = Sayfa seçim bölgenizin adını verir; o bölgenin üyesi üye listesinde bulunur.

# The page takes the postcode in a form.
said-the-page-takes-the-postcode-in-a-form = Sayfada posta kodu bir forma yazılır.

# The postal service’s own list of 3 March 2026 still named Russia as closed; by a report of May 2026 it no longer does. Look at its list of service alerts before you post.
said-the-postal-service-s-own-list-of-3-march-2026-still-named-russia-as-closed-by-a-report-of-may-2026-it-no-longer-does-look-at-its-list-of-service-alerts-before-you-post = Posta idaresinin 3 Mart 2026 tarihli kendi listesinde Rusya hâlâ kapalı görünüyordu; Mayıs 2026 tarihli bir habere göre artık listede yok. Postalamadan önce idarenin hizmet uyarıları listesine bakın.

# The staff has been capped and reception restricted since February 2023.
said-the-staff-has-been-capped-and-reception-restricted-since-february-2023 = Şubat 2023’ten bu yana çalışan sayısına üst sınır var, ziyaretçi kabulü de kısıtlı.

# The staff has been capped since 2021.
said-the-staff-has-been-capped-since-2021 = 2021’den bu yana çalışan sayısına üst sınır var.

# The staff was cut in 2022.
said-the-staff-was-cut-in-2022 = 2022’de çalışan sayısı azaltıldı.

# There are no constituencies: write to the members for foreign affairs.
said-there-are-no-constituencies-write-to-the-members-for-foreign-affairs = Seçim bölgesi yok: dış ilişkilerle ilgilenen üyelere yazın.

# There are two chambers since 27 July 2026.
said-there-are-two-chambers-since-27-july-2026 = 27 Temmuz 2026’dan bu yana iki kanat var.

# There is no Russian embassy inside Russia.
said-there-is-no-russian-embassy-inside-russia = Rusya’nın içinde Rus büyükelçiliği yoktur.

# This embassy to the Holy See stands in Rome, on Italian soil, and is not the embassy to Italy.
said-this-embassy-to-the-holy-see-stands-in-rome-on-italian-soil-and-is-not-the-embassy-to-italy = Papalık nezdindeki bu büyükelçilik Roma’da, İtalyan toprağındadır; İtalya nezdindeki büyükelçilik değildir.

# This is a representation to the Palestinian Authority, not an embassy.
said-this-is-a-representation-to-the-palestinian-authority-not-an-embassy = Bu, Filistin Yönetimi nezdinde bir temsilciliktir, büyükelçilik değildir.

# This office has repeated the denials of the Chechen authorities: it is no address for help or for an appeal.
said-this-office-has-repeated-the-denials-of-the-chechen-authorities-it-is-no-address-for-help-or-for-an-appeal = Bu makam Çeçen yetkililerin yalanlamalarını tekrarladı: yardım ya da çağrı için başvurulacak bir adres değildir.

# This parliament was elected under military rule in December 2025 and January 2026.
said-this-parliament-was-elected-under-military-rule-in-december-2025-and-january-2026 = Bu parlamento, askerî yönetim altında Aralık 2025 ve Ocak 2026’da seçildi.

# Two rival authorities exist; the House of Representatives sits in the east.
said-two-rival-authorities-exist-the-house-of-representatives-sits-in-the-east = Birbirine rakip iki yönetim var; Temsilciler Meclisi doğuda toplanıyor.

# Two senators for each state; the page has a choice of state. Members elected on 3 November 2026 take office on 3 January 2027.
said-two-senators-for-each-state-the-page-has-a-choice-of-state-members-elected-on-3-november-2026-take-office-on-3-january-2027 = Her eyalet için iki senatör; sayfada eyalet seçilebilir. 3 Kasım 2026’da seçilen üyeler 3 Ocak 2027’de göreve başlar.

# UN Independent Expert on sexual orientation and gender identity
said-un-independent-expert-on-sexual-orientation-and-gender-identity = BM Cinsel Yönelim ve Cinsiyet Kimliği Bağımsız Uzmanı

# UN Special Rapporteur on human rights in the Russian Federation
said-un-special-rapporteur-on-human-rights-in-the-russian-federation = BM Rusya Federasyonu’ndaki İnsan Hakları Özel Raportörü

# UN Special Rapporteur on torture
said-un-special-rapporteur-on-torture = BM İşkence Özel Raportörü

# UN Working Group on Enforced or Involuntary Disappearances
said-un-working-group-on-enforced-or-involuntary-disappearances = BM Zorla veya İrade Dışı Kaybetmeler Çalışma Grubu

# Ukraine broke off relations with Russia on 24 February 2022; no third state represents Russia there.
said-ukraine-broke-off-relations-with-russia-on-24-february-2022-no-third-state-represents-russia-there = Ukrayna 24 Şubat 2022’de Rusya ile ilişkilerini kesti; orada Rusya’yı temsil eden üçüncü bir devlet yok.

# authoritarian, police registers of LGBT people; close ally of Russia
said-authoritarian-police-registers-of-lgbt-people-close-ally-of-russia = otoriter yönetim, polis LGBT kişilerin kaydını tutuyor; Rusya’nın yakın müttefiki

# criminalised
said-criminalised = eşcinsel ilişki suç sayılıyor

# criminalised (men)
said-criminalised-men = erkekler arasında eşcinsel ilişki suç sayılıyor

# criminalised (men), no safe civic space
said-criminalised-men-no-safe-civic-space = erkekler arasında eşcinsel ilişki suç sayılıyor, sivil etkinlik için güvenli alan yok

# criminalised (men), not enforced
said-criminalised-men-not-enforced = erkekler arasında eşcinsel ilişki suç sayılıyor, ama uygulamada kimse kovuşturulmuyor

# criminalised (men), not enforced for speech
said-criminalised-men-not-enforced-for-speech = erkekler arasında eşcinsel ilişki suç sayılıyor, ama uygulamada kimse sözleri yüzünden kovuşturulmuyor

# criminalised (men); violence
said-criminalised-men-violence = erkekler arasında eşcinsel ilişki suç sayılıyor; şiddet

# criminalised again since March 2025
said-criminalised-again-since-march-2025 = eşcinsel ilişki Mart 2025’ten bu yana yeniden suç sayılıyor

# criminalised in Gaza, violence against LGBT people, war
said-criminalised-in-gaza-violence-against-lgbt-people-war = Gazze’de eşcinsel ilişki suç sayılıyor, LGBT kişilere yönelik şiddet, savaş

# criminalised with arrests, promotion prosecuted
said-criminalised-with-arrests-promotion-prosecuted = eşcinsel ilişki suç sayılıyor, tutuklamalar var, propagandası kovuşturuluyor

# criminalised with crackdowns
said-criminalised-with-crackdowns = eşcinsel ilişki suç sayılıyor, sert baskı var

# criminalised with crackdowns on promotion
said-criminalised-with-crackdowns-on-promotion = eşcinsel ilişki suç sayılıyor, propagandasına karşı sert baskı var

# criminalised with frequent arrests
said-criminalised-with-frequent-arrests = eşcinsel ilişki suç sayılıyor, sık sık tutuklamalar oluyor

# criminalised with promotion since 2024; junta allied with Russia, Russian forces present
said-criminalised-with-promotion-since-2024-junta-allied-with-russia-russian-forces-present = eşcinsel ilişki ve propagandası 2024’ten bu yana suç sayılıyor; cunta Rusya’nın müttefiki, ülkede Rus kuvvetleri var

# criminalised with promotion since 2025; junta allied with Russia
said-criminalised-with-promotion-since-2025-junta-allied-with-russia = eşcinsel ilişki ve propagandası 2025’ten bu yana suç sayılıyor; cunta Rusya’nın müttefiki

# criminalised with prosecutions; speech offences
said-criminalised-with-prosecutions-speech-offences = eşcinsel ilişki suç sayılıyor, insanlar kovuşturuluyor; sözü cezalandıran yasalar

# criminalised with some prosecutions
said-criminalised-with-some-prosecutions = eşcinsel ilişki suç sayılıyor, kimi zaman kovuşturuluyor

# criminalised, armed groups detain activists
said-criminalised-armed-groups-detain-activists = eşcinsel ilişki suç sayılıyor, silahlı gruplar aktivistleri alıkoyuyor

# criminalised, armed groups kill
said-criminalised-armed-groups-kill = eşcinsel ilişki suç sayılıyor, silahlı gruplar öldürüyor

# criminalised, civil war
said-criminalised-civil-war = eşcinsel ilişki suç sayılıyor, iç savaş

# criminalised, military rule allied with Russia
said-criminalised-military-rule-allied-with-russia = eşcinsel ilişki suç sayılıyor, askerî yönetim Rusya’nın müttefiki

# criminalised, no free expression
said-criminalised-no-free-expression = eşcinsel ilişki suç sayılıyor, ifade özgürlüğü yok

# criminalised, no free expression, ally of Russia
said-criminalised-no-free-expression-ally-of-russia = eşcinsel ilişki suç sayılıyor, ifade özgürlüğü yok, Rusya’nın müttefiki

# criminalised, no free speech on the subject
said-criminalised-no-free-speech-on-the-subject = eşcinsel ilişki suç sayılıyor, bu konuda ifade özgürlüğü yok

# criminalised, no safe civic space
said-criminalised-no-safe-civic-space = eşcinsel ilişki suç sayılıyor, sivil etkinlik için güvenli alan yok

# criminalised, not enforced
said-criminalised-not-enforced = eşcinsel ilişki suç sayılıyor, ama uygulamada kimse kovuşturulmuyor

# criminalised, not enforced as a rule
said-criminalised-not-enforced-as-a-rule = eşcinsel ilişki suç sayılıyor, ama uygulamada kural olarak kimse kovuşturulmuyor

# criminalised, speech offences
said-criminalised-speech-offences = eşcinsel ilişki suç sayılıyor, sözü cezalandıran yasalar

# criminalised, unstable security situation
said-criminalised-unstable-security-situation = eşcinsel ilişki suç sayılıyor, güvenlik durumu istikrarsız

# criminalised; LGBT content banned
said-criminalised-lgbt-content-banned = eşcinsel ilişki suç sayılıyor; LGBT içeriği yasak

# criminalised; a bill would punish advocacy
said-criminalised-a-bill-would-punish-advocacy = eşcinsel ilişki suç sayılıyor; bir yasa tasarısı LGBT savunuculuğuna ceza öngörüyor

# criminalised; activist killed in 2023
said-criminalised-activist-killed-in-2023 = eşcinsel ilişki suç sayılıyor; 2023’te bir aktivist öldürüldü

# criminalised; activists have been arrested for promotion
said-criminalised-activists-have-been-arrested-for-promotion = eşcinsel ilişki suç sayılıyor; aktivistler propaganda gerekçesiyle tutuklandı

# criminalised; activists were murdered in 2016
said-criminalised-activists-were-murdered-in-2016 = eşcinsel ilişki suç sayılıyor; 2016’da aktivistler cinayete kurban gitti

# criminalised; advocacy is tolerated
said-criminalised-advocacy-is-tolerated = eşcinsel ilişki suç sayılıyor; LGBT savunuculuğuna göz yumuluyor

# criminalised; ally of Russia
said-criminalised-ally-of-russia = eşcinsel ilişki suç sayılıyor; Rusya’nın müttefiki

# criminalised; blasphemy accusations and mob violence
said-criminalised-blasphemy-accusations-and-mob-violence = eşcinsel ilişki suç sayılıyor; dine hakaret suçlamaları ve güruh şiddeti

# criminalised; hostility against activists
said-criminalised-hostility-against-activists = eşcinsel ilişki suç sayılıyor; aktivistlere düşmanlık

# criminalised; military-led state
said-criminalised-military-led-state = eşcinsel ilişki suç sayılıyor; devleti askerler yönetiyor

# criminalised; private letters rarely prosecuted
said-criminalised-private-letters-rarely-prosecuted = eşcinsel ilişki suç sayılıyor; özel mektuplar nadiren kovuşturuluyor

# death penalty and prosecution of any advocacy
said-death-penalty-and-prosecution-of-any-advocacy = eşcinsel ilişkiye ölüm cezası ve her türlü LGBT savunuculuğunun kovuşturulması

# death penalty on the books, arrests
said-death-penalty-on-the-books-arrests = yasada eşcinsel ilişkiye ölüm cezası var, tutuklamalar

# death penalty on the books, sedition law
said-death-penalty-on-the-books-sedition-law = yasada eşcinsel ilişkiye ölüm cezası var, isyana kışkırtma yasası

# death penalty, armed groups
said-death-penalty-armed-groups = eşcinsel ilişkiye ölüm cezası, silahlı gruplar

# death penalty, no free speech
said-death-penalty-no-free-speech = eşcinsel ilişkiye ölüm cezası, ifade özgürlüğü yok

# law against content for minors; close ally of Russia
said-law-against-content-for-minors-close-ally-of-russia = reşit olmayanlara yönelik bu konudaki içeriğe karşı yasa; Rusya’nın yakın müttefiki

# legal and protected, but dissent is prosecuted; ally of Russia
said-legal-and-protected-but-dissent-is-prosecuted-ally-of-russia = eşcinsel ilişki yasal ve koruma altında, ama muhalefet kovuşturuluyor; Rusya’nın müttefiki

# legal, authoritarian; partner of Russia
said-legal-authoritarian-partner-of-russia = eşcinsel ilişki yasal, otoriter yönetim; Rusya’nın ortağı

# legal, but activism is policed; partner of Russia
said-legal-but-activism-is-policed-partner-of-russia = eşcinsel ilişki yasal, ama aktivizm polis denetiminde; Rusya’nın ortağı

# legal, but activists and Pride are prosecuted; repeated draft laws against promotion
said-legal-but-activists-and-pride-are-prosecuted-repeated-draft-laws-against-promotion = eşcinsel ilişki yasal, ama aktivistler ve Onur Yürüyüşleri kovuşturuluyor; propagandaya karşı tekrarlanan yasa taslakları

# legal, but activists are prosecuted; authoritarian
said-legal-but-activists-are-prosecuted-authoritarian = eşcinsel ilişki yasal, ama aktivistler kovuşturuluyor; otoriter yönetim

# legal, but morality and speech offences
said-legal-but-morality-and-speech-offences = eşcinsel ilişki yasal, ama ahlaka aykırılığı ve sözü cezalandıran yasalar var

# legal, but political letters can attract police; partner of Russia
said-legal-but-political-letters-can-attract-police-partner-of-russia = eşcinsel ilişki yasal, ama siyasi mektuplar polisin dikkatini çekebilir; Rusya’nın ortağı

# legal, but political repression; partner of Russia
said-legal-but-political-repression-partner-of-russia = eşcinsel ilişki yasal, ama siyasi baskı var; Rusya’nın ortağı

# legal, but speech offences and closed organisations
said-legal-but-speech-offences-and-closed-organisations = eşcinsel ilişki yasal, ama sözü cezalandıran yasalar var ve örgütler kapatıldı

# legal, limited civic space
said-legal-limited-civic-space = eşcinsel ilişki yasal, sivil etkinlik alanı sınırlı

# legal, one-party state; partner of Russia
said-legal-one-party-state-partner-of-russia = eşcinsel ilişki yasal, tek parti devleti; Rusya’nın ortağı

# legal; Republika Srpska authorities close to Russia
said-legal-republika-srpska-authorities-close-to-russia = eşcinsel ilişki yasal; Sırp Cumhuriyeti (Republika Srpska) yetkilileri Rusya’ya yakın

# legal; Russian security services are active in the country
said-legal-russian-security-services-are-active-in-the-country = eşcinsel ilişki yasal; ülkede Rus güvenlik servisleri etkin

# legal; bills to criminalise
said-legal-bills-to-criminalise = eşcinsel ilişki yasal; suç sayılması için yasa tasarıları var

# legal; gang violence, no functioning state
said-legal-gang-violence-no-functioning-state = eşcinsel ilişki yasal; çete şiddeti, işleyen bir devlet yok

# legal; government close to Russia, hostile media
said-legal-government-close-to-russia-hostile-media = eşcinsel ilişki yasal; hükümet Rusya’ya yakın, medya düşmanca

# legal; hostile climate
said-legal-hostile-climate = eşcinsel ilişki yasal; düşmanca ortam

# legal; military rule since November 2025
said-legal-military-rule-since-november-2025 = eşcinsel ilişki yasal; Kasım 2025’ten bu yana askerî yönetim

# legal; military-led since October 2025, new ties with Russia
said-legal-military-led-since-october-2025-new-ties-with-russia = eşcinsel ilişki yasal; Ekim 2025’ten bu yana askerler yönetiyor, Rusya ile yeni bağlar

# legal; state of exception, hostile government
said-legal-state-of-exception-hostile-government = eşcinsel ilişki yasal; olağanüstü hal, düşmanca hükümet

# legal; wave of attacks in 2024
said-legal-wave-of-attacks-in-2024 = eşcinsel ilişki yasal; 2024’te saldırı dalgası

# military rule allied with Russia; draft penal code would punish acts and any support, outcome unknown
said-military-rule-allied-with-russia-draft-penal-code-would-punish-acts-and-any-support-outcome-unknown = askerî yönetim Rusya’nın müttefiki; ceza kanunu tasarısı eşcinsel ilişkiye ve her türlü desteğe ceza öngörüyor, sonucu bilinmiyor

# no free expression at all; ally of Russia
said-no-free-expression-at-all-ally-of-russia = hiçbir ifade özgürlüğü yok; Rusya’nın müttefiki

# police entrapment and prison for LGBT people; speech offences
said-police-entrapment-and-prison-for-lgbt-people-speech-offences = LGBT kişilere polis tuzakları ve hapis; sözü cezalandıran yasalar

# political repression of any dissent; ally of Russia
said-political-repression-of-any-dissent-ally-of-russia = her türlü muhalefete siyasi baskı; Rusya’nın müttefiki

# propaganda law of April 2026 and prosecution of almost any protest; closest ally of Russia
said-propaganda-law-of-april-2026-and-prosecution-of-almost-any-protest-closest-ally-of-russia = eşcinsel ilişki propagandasına karşı Nisan 2026 tarihli yasa ve neredeyse her protestonun kovuşturulması; Rusya’nın en yakın müttefiki

# propaganda law since 2025/26 (public space, media, online); a private letter is not covered in terms; ally of Russia
said-propaganda-law-since-2025-26-public-space-media-online-a-private-letter-is-not-covered-in-terms-ally-of-russia = eşcinsel ilişki propagandasına karşı 2025/26’dan bu yana yürürlükte olan yasa (kamusal alan, medya, internet); yasanın metnine göre özel bir mektup kapsamda değil; Rusya’nın müttefiki

# provincial criminalisation, hostile climate
said-provincial-criminalisation-hostile-climate = eşcinsel ilişkinin eyalet düzeyinde suç sayılması, düşmanca ortam
