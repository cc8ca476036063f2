### Czech letter: subjects, openings, the sentence before the facts, ties, last sentences.
### Openings follow the comma of the salutation and begin with a small letter.

## Subjects

subject-representative =
    .a = Pronásledování LGBT lidí v Čečensku: co se dá udělat odsud
    .b = Čečensko: ohrožení lidé a jak jim můžete pomoci
subject-ministry =
    .a = Pronásledování LGBT lidí v Čečensku
    .b = Prosba za ohrožené LGBT lidi v Čečensku
subject-un-mission =
    .a = Organizace spojených národů a pronásledování LGBT lidí v Čečensku
    .b = Čečensko a rozprava o lidských právech v Rusku
subject-embassy =
    .a = Pronásledování LGBT lidí v Čečenské republice
    .b = Povinnost vyšetřit únosy a mučení v Čečenské republice
subject-authority =
    .a = Únosy a mučení LGBT lidí v Čečenské republice
    .b = Žádost ve věci zločinů proti LGBT lidem v Čečenské republice
subject-un-body =
    .a = Pronásledování LGBT lidí v Čečensku, Ruská federace
    .b = Čečensko: útisk trvá, viníci zůstávají bez trestu
subject-european-body =
    .a = Odpověď Evropy na pronásledování LGBT lidí v Čečensku
    .b = Uprchlíci z Čečenska a co jim Evropa dluží
subject-company =
    .a = Bezpečí vašich uživatelů v Čečensku a v Rusku
    .b = Čečensko: co může vaše firma udělat pro lidi v nebezpečí
subject-newsroom =
    .a = Čečensko: pronásledování, o kterém se skoro nepíše
    .b = Prosba o zprávy o útisku LGBT lidí v Čečensku
subject-ask-letter-to-the-editor =
    .a = Dopis redakci: pronásledování v Čečensku pokračuje
    .b = K uveřejnění: lidé v nebezpečí v Čečensku
subject-ask-sanctions =
    .a = Sankce za pronásledování LGBT lidí v Čečensku
    .b = Čečensko: viníci a naše sankční seznamy
subject-ask-universal-jurisdiction =
    .a = Zločiny proti LGBT lidem v Čečensku a naše soudy
    .b = Čečensko: mohou být viníci souzeni u nás?
subject-ask-question-on-returns =
    .a = Lidé, kteří uprchli z Čečenska: slib, že nikdo nebude vrácen
    .b = Žádné návraty do Ruska pro ty, kdo utekli z Čečenska
subject-ask-send-nobody-back =
    .a = Lidé, kteří uprchli z Čečenska: slib, že nikdo nebude vrácen
    .b = Žádné návraty do Ruska pro ty, kdo utekli z Čečenska
subject-ask-question-on-un-vote =
    .a = Náš hlas v OSN o lidských právech v Rusku
    .b = Čečensko a postoj naší země v Organizaci spojených národů
subject-ask-instruct-missions =
    .a = Náš hlas v OSN k lidským právům v Rusku
    .b = Čečensko a naše mise při Organizaci spojených národů
subject-ask-stop-bans =
    .a = Výzva: zákazy organizací, které pomáhají lidem v nebezpečí
    .b = Žádost: pomoc ohroženým a její označování za „extremismus“
subject-ask-cooperate-with-un =
    .a = Výzva: přístup expertů OSN do Čečenské republiky
    .b = Žádost: odborníci Organizace spojených národů a Čečenská republika
subject-ask-stop-handovers =
    .a = Výzva: lidé předávaní policií do Čečenské republiky
    .b = Žádost o nevracení dospělých do Čečenské republiky
subject-ask-follow-up-report =
    .a = Čečensko: co se stalo se zprávou z roku 2018 podle moskevského mechanismu
    .b = Zpráva moskevského mechanismu o Čečensku a její další osud
subject-ask-protect-people =
    .a = Lidé prchající z Čečenska: víza z humanitárních důvodů
    .b = Víza pro LGBT lidi nucené opustit Čečensko

## Openings ($here: where the writer lives)

opening-representative =
    .a = žiji { $here } a píšu Vám jako člověk, kterého zastupujete. V Čečensku úřady unášejí, mučí a zabíjejí lidi za to, že jsou gayové, lesby, bisexuální nebo transgender, nebo že jsou za ně považováni.
    .b = jako člověk, který žije { $here }, prosím o Vaši pozornost pro ty, kdo nemají komu napsat: pro lidi v Čečensku, na které pořádají hon jejich vlastní úřady kvůli tomu, koho milují nebo kým jsou.
    .c = píšu Vám o Čečensku, kde policie a bezpečnostní složky už léta zadržují a mučí gaye, lesby, bisexuální a transgender lidi i ty, které za ně mají. Žiji { $here }.
opening-ministry =
    .a = žiji { $here } a píšu Vám o lidech v Čečensku, které tamní úřady unášejí, mučí a zabíjejí, protože jsou gayové, lesby, bisexuální nebo transgender, nebo jsou za ně považováni.
    .b = prosím, pohleďte na Čečensko, kde pronásledování gayů, leseb, bisexuálních a transgender lidí státními silami trvá od chvíle, kdy v roce 2017 vyšlo najevo. Žiji { $here } a není mi to lhostejné.
    .c = tento dopis se týká lidí v Čečensku, kterým jde o život kvůli jejich sexuální orientaci nebo genderové identitě. Můj domov je { $here } a věřím, že jim naše země může pomoci.
opening-un-mission =
    .a = žiji { $here } a píšu misi, která za nás mluví v Organizaci spojených národů. V Čečensku úřady unášejí a mučí lidi za to, že jsou gayové, lesby, bisexuální nebo transgender, nebo že jsou za ně považováni.
    .b = naše země má v OSN hlas; propůjčte jej prosím těm, kdo žádný nemají: lidem v Čečensku pronásledovaným úřady kvůli sexuální orientaci nebo genderové identitě. Žiji { $here }.
    .c = jako člověk, který žije { $here }, Vám píšu o útisku gayů, leseb, bisexuálních a transgender lidí v Čečensku, kterého se dopouštějí státní síly a který nikdo řádně nevyšetřuje.
opening-embassy =
    .a = žiji { $here } a píšu Vám o únosech a mučení lidí v Čečenské republice, kteří jsou gayové, lesby, bisexuální nebo transgender, nebo jsou za ně považováni.
    .b = obracím se na Váš úřad, který zastupuje Ruskou federaci, ve věci těžkého porušování lidských práv v Čečenské republice: pronásledování kvůli sexuální orientaci nebo genderové identitě. Žiji { $here }.
    .c = dovolte mi napsat Vám o lidech v Čečenské republice, které státní činitelé zadrželi, tajně věznili a mučili jako skutečné či domnělé gaye, lesby, bisexuální nebo transgender osoby. Žiji { $here }.
opening-authority =
    .a = žiji { $here } a píšu Vám o zločinech spáchaných v Čečenské republice na lidech, kteří jsou gayové, lesby, bisexuální nebo transgender, nebo jsou za ně považováni.
    .b = předkládám Vám tuto žádost kvůli únosům a mučení v Čečenské republice, jichž se úřední osoby dopustily pro skutečnou nebo domnělou sexuální orientaci obětí. Žiji { $here }.
opening-un-body =
    .a = žiji { $here } a jako soukromá osoba Vám píšu o pronásledování gayů, leseb, bisexuálních a transgender lidí v Čečensku.
    .b = tímto dopisem podporuji Vaši práci a ty, které v Čečensku státní síly zadržují a mučí kvůli sexuální orientaci nebo genderové identitě. Žiji { $here }.
opening-european-body =
    .a = žiji { $here } a píšu o lidech v Čečensku, které státní síly unášejí, mučí a zabíjejí, protože jsou gayové, lesby, bisexuální nebo transgender, nebo jsou za ně považováni.
    .b = obracím se na Vás kvůli Čečensku a těm, kdo odtamtud uprchli pro svou sexuální orientaci nebo genderovou identitu a dosud nejsou v bezpečí. Žiji { $here }.
opening-company =
    .a = žiji { $here } a píšu vám o lidech v Čečensku, kteří používají vaši službu, nebo by ji používali, kdyby byla bezpečná: o gayích, lesbách, bisexuálních a transgender lidech, které tamní úřady unášejí a mučí.
    .b = rozhodnutí vaší firmy dosahují až do Čečenska, kde úřady pořádají hon na každého, kdo je nebo se zdá být gay, lesba, bisexuální či transgender. Žiji { $here } a prosím vás, myslete na ně.
opening-newsroom =
    .a = žiji { $here } a sleduji vaši práci. Prosím, pište znovu o Čečensku, kde úřady unášejí, mučí a zabíjejí lidi za to, že jsou gayové, lesby, bisexuální nebo transgender, nebo že jsou za ně považováni.
    .b = v roce 2017 se svět z novin dozvěděl, že v Čečensku chytají a mučí lidi kvůli sexuální orientaci. Neskončilo to, jen zpráv ubylo. Žiji { $here } a chci vás poprosit o tu vaši.
opening-letter-to-the-editor =
    .a = v Čečensku úřady unášejí a mučí lidi za to, že jsou gayové, lesby, bisexuální nebo transgender, nebo že jsou za ně považováni. Ví se to od roku 2017 a trvá to dál.
    .b = o Čečensku je dnes málo slyšet. A přece tam představitelé moci stále zadržují a mučí druhé kvůli tomu, koho milují nebo kým jsou.

## The sentence before the facts

facts-intro =
    .a = Následující skutečnosti jsou veřejně známy.
    .b = Tato fakta jsou doložena.
    .c = Opírám se o tyto zprávy a zjištění.
facts-intro-one =
    .a = Následující skutečnost je veřejně známa.
    .b = Doklady mluví samy za sebe.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = V listopadu 2018 byla naše země jedním ze šestnácti států, které požádaly OBSE, aby tyto zločiny prozkoumala; její zpráva dosud zůstává bez následků.
    .b = Šetření OBSE o Čečensku zahájilo v listopadu 2018 šestnáct států včetně našeho, takže je to už i naše věc.
local-un-lgbti-core-group =
    .a = Jako člen Základní skupiny OSN pro LGBTI se naše země zavázala v takových věcech promluvit.
    .b = Naše země patří k Základní skupině pro LGBTI v Organizaci spojených národů; Čečensko je zkouškou tohoto závazku.
local-equal-rights-coalition =
    .a = Jako člen Koalice za rovná práva se naše země zavázala hájit práva LGBT lidí.
    .b = Naše země je součástí Koalice za rovná práva a tady může ukázat, co to znamená.

## The last sentence

closing-representative =
    .a = Potěší mě zpráva o tom, jak se rozhodnete.
    .b = Dejte mi prosím vědět, jakou odpověď dostanete.
closing-ministry =
    .a = Předem děkuji za odpověď.
    .b = Sdělte mi prosím, co hodláte podniknout.
closing-un-mission =
    .a = Děkuji za Vaši práci a předem za krátkou odpověď.
    .b = Potěší mě zpráva o tom, co naše delegace rozhodne.
closing-embassy =
    .a = Píšu s úctou k Vašemu úřadu i k lidem v Čečenské republice a předem děkuji za odpověď.
    .b = Doufám ve věcné stanovisko. Děkuji za pozornost, kterou tomu věnujete.
closing-authority =
    .a = Předem děkuji za odpověď k podstatě této žádosti.
    .b = Prosím o písemné vyjádření. Děkuji za pozornost, kterou tomu věnujete.
closing-un-body =
    .a = Děkuji za Vaši práci. Odpověď nečekám; chci jen, abyste věděli, že to lidé sledují.
    .b = S díky za vše, co děláte pro ty, kdo nemohou mluvit svobodně.
closing-european-body =
    .a = Předem děkuji za odpověď.
    .b = Děkuji za pozornost věnovanou lidem, kteří sami psát nemohou.
closing-company =
    .a = Potěší mě zpráva o tom, jak se rozhodnete.
    .b = Sdělte mi prosím, co hodláte podniknout.
closing-newsroom =
    .a = Děkuji za přečtení a za vaši práci.
    .b = Se zájmem čekám na to, co zjistíte.
closing-withheld =
    .a = Pod tento dopis se nemohu podepsat, protože by mě to mohlo ohrozit. Prosím, jednejte i tak.
    .b = Mé jméno by na mě přivolalo nebezpečí, proto zde nestojí. Posuďte prosím, co je řečeno, a ne kdo to říká.
