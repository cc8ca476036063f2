### Finnish letter: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects

subject-representative =
    .a = Lhbt-ihmisten vaino Tšetšeniassa: mitä täältä käsin voidaan tehdä
    .b = Tšetšenia: vaarassa olevat ihmiset ja mitä Te voitte tehdä heidän hyväkseen
subject-ministry =
    .a = Lhbt-ihmisten vaino Tšetšeniassa
    .b = Pyyntö Tšetšeniassa vaarassa olevien lhbt-ihmisten puolesta
subject-un-mission =
    .a = Yhdistyneet kansakunnat ja lhbt-ihmisten vaino Tšetšeniassa
    .b = Tšetšenia ja keskustelu Venäjän ihmisoikeustilanteesta
subject-embassy =
    .a = Lhbt-ihmisten vaino Tšetšenian tasavallassa
    .b = Velvollisuus tutkia sieppaukset ja kidutus Tšetšenian tasavallassa
subject-authority =
    .a = Lhbt-ihmisten sieppaukset ja kidutus Tšetšenian tasavallassa
    .b = Pyyntö, joka koskee lhbt-ihmisiin kohdistuneita rikoksia Tšetšenian tasavallassa
subject-un-body =
    .a = Lhbt-ihmisten vaino Tšetšeniassa, Venäjän federaatiossa
    .b = Tšetšenia: jatkuva vaino ja rankaisemattomuus
subject-european-body =
    .a = Euroopan vastaus lhbt-ihmisten vainoon Tšetšeniassa
    .b = Tšetšeniasta pakenevat ja mitä Eurooppa on heille velkaa
subject-company =
    .a = Käyttäjienne turvallisuus Tšetšeniassa ja Venäjällä
    .b = Tšetšenia: mitä yrityksenne voi tehdä vaarassa olevien hyväksi
subject-newsroom =
    .a = Tšetšenia: vaino, joka jatkuu lähes vailla uutisia
    .b = Pyyntö kertoa lhbt-ihmisten vainosta Tšetšeniassa
subject-ask-letter-to-the-editor =
    .a = Mielipidekirjoitus: vaino Tšetšeniassa jatkuu
    .b = Julkaistavaksi: ihmisiä vaarassa Tšetšeniassa
subject-ask-sanctions =
    .a = Pakotteet lhbt-ihmisten vainosta Tšetšeniassa
    .b = Tšetšenia: vainosta vastuussa olevat ja meidän pakotteemme
subject-ask-universal-jurisdiction =
    .a = Lhbt-ihmisiin kohdistuneet rikokset Tšetšeniassa ja omat tuomioistuimemme
    .b = Tšetšenia: voidaanko syylliset tuomita täällä?
subject-ask-question-on-returns =
    .a = Tšetšeniasta paenneet: lupaus, ettei ketään lähetetä takaisin
    .b = Ei palautuksia Venäjälle: suojaa Tšetšeniasta paenneille
subject-ask-send-nobody-back =
    .a = Tšetšeniasta paenneet: lupaus, ettei ketään lähetetä takaisin
    .b = Ei palautuksia Venäjälle: suojaa Tšetšeniasta paenneille
subject-ask-question-on-un-vote =
    .a = Äänemme YK:ssa, kun on kyse Venäjän ihmisoikeuksista
    .b = Tšetšenia ja maamme kanta YK:ssa
subject-ask-instruct-missions =
    .a = Puheenvuoromme YK:ssa Venäjän ihmisoikeuksista
    .b = Tšetšenia ja edustustomme YK:ssa
subject-ask-stop-bans =
    .a = Vetoomus: vaarassa olevia auttavien järjestöjen kiellot
    .b = Pyyntö: vaarassa olevien auttaminen ja sen kohtelu ”ekstremisminä”
subject-ask-cooperate-with-un =
    .a = Vetoomus: YK:n asiantuntijoille pääsy Tšetšenian tasavaltaan
    .b = Pyyntö: YK:n asiantuntijat ja Tšetšenian tasavalta
subject-ask-stop-handovers =
    .a = Vetoomus: poliisin Tšetšenian tasavaltaan luovuttamat ihmiset
    .b = Pyyntö: yhtäkään aikuista ei saa palauttaa Tšetšenian tasavaltaan
subject-ask-follow-up-report =
    .a = Tšetšenia: mitä seurasi Moskovan mekanismin vuoden 2018 raportista
    .b = Moskovan mekanismin raportti Tšetšeniasta ja sen jälkivaiheet
subject-ask-protect-people =
    .a = Tšetšeniasta pakenevat: viisumit humanitaarisin perustein
    .b = Viisumeja lhbt-ihmisille, joiden on lähdettävä Tšetšeniasta

## Openings ($here: where the writer lives)

opening-representative =
    .a = Asun { $here } ja kirjoitan Teille yhtenä niistä, joita edustatte. Tšetšeniassa viranomaiset sieppaavat, kiduttavat ja tappavat ihmisiä siksi, että he ovat homoja, lesboja, biseksuaaleja tai transihmisiä tai että heitä pidetään sellaisina.
    .b = Pyydän huomiotanne ihmisille, joilla ei ole edustajaa, jolle kirjoittaa: niille, joita Tšetšeniassa heidän omat viranomaisensa jahtaavat sen vuoksi, ketä he rakastavat tai keitä he ovat. Kotini on { $here }.
opening-ministry =
    .a = Asun { $here } ja kirjoitan ihmisistä, joita Tšetšenian viranomaiset sieppaavat, kiduttavat ja tappavat siksi, että he ovat tai heidän luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä.
    .b = Pyydän Teitä kääntämään katseenne Tšetšeniaan. Valtion joukkojen harjoittama homojen, lesbojen, biseksuaalien ja transihmisten vaino on siellä jatkunut siitä lähtien, kun se tuli ilmi vuonna 2017. Kotini on { $here }, ja asia koskettaa minua.
opening-un-mission =
    .a = Asun { $here } ja kirjoitan edustustolle, joka puhuu puolestamme Yhdistyneissä kansakunnissa. Tšetšeniassa viranomaiset sieppaavat ja kiduttavat ihmisiä siksi, että he ovat tai heidän luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä.
    .b = Maallamme on ääni Yhdistyneissä kansakunnissa. Pyydän Teitä käyttämään sitä niiden puolesta, joilla omaa ääntä ei ole: Tšetšeniassa viranomaiset vainoavat ihmisiä seksuaalisen suuntautumisen tai sukupuoli-identiteetin vuoksi. Kotini on { $here }.
opening-embassy =
    .a = Asun { $here } ja kirjoitan Teille Tšetšenian tasavallassa tapahtuneista sieppauksista ja kidutuksesta, joiden kohteena ovat homot, lesbot, biseksuaalit ja transihmiset tai sellaisina pidetyt.
    .b = Käännyn puoleenne, koska edustatte Venäjän federaatiota ja koska Tšetšenian tasavallassa loukataan vakavasti ihmisoikeuksia: ihmisiä vainotaan heidän seksuaalisen suuntautumisensa tai sukupuoli-identiteettinsä vuoksi. Kotini on { $here }.
opening-authority =
    .a = Asun { $here } ja kirjoitan Teille rikoksista, joita Tšetšenian tasavallassa on tehty homoja, lesboja, biseksuaaleja ja transihmisiä tai sellaisina pidettyjä kohtaan.
    .b = Tämän vetoomuksen syynä ovat Tšetšenian tasavallassa tapahtuneet sieppaukset ja kidutus, joihin virkamiehet ovat syyllistyneet uhrien todellisen tai oletetun seksuaalisen suuntautumisen vuoksi. Kotini on { $here }.
opening-un-body =
    .a = Asun { $here } ja kirjoitan Teille yksityishenkilönä homojen, lesbojen, biseksuaalien ja transihmisten vainosta Tšetšeniassa.
    .b = Tämä kirje on tueksi työllenne ja niille Tšetšenian ihmisille, joita valtion joukot pidättävät ja kiduttavat seksuaalisen suuntautumisen tai sukupuoli-identiteetin vuoksi. Kotini on { $here }.
opening-european-body =
    .a = Asun { $here } ja kirjoitan ihmisistä, joita valtion joukot Tšetšeniassa sieppaavat, kiduttavat ja tappavat siksi, että he ovat tai heidän luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä.
    .b = Käännyn puoleenne Tšetšenian vuoksi ja niiden vuoksi, jotka ovat paenneet sieltä seksuaalisen suuntautumisensa tai sukupuoli-identiteettinsä takia eivätkä vielä ole turvassa. Kotini on { $here }.
opening-company =
    .a = Asun { $here } ja kirjoitan Teille Tšetšeniassa elävistä ihmisistä, jotka käyttävät palveluanne tai käyttäisivät sitä, jos se olisi turvallista: homoista, lesboista, biseksuaaleista ja transihmisistä, joita viranomaiset siellä sieppaavat ja kiduttavat.
    .b = Yrityksenne päätökset ulottuvat Tšetšeniaan, jossa viranomaiset jahtaavat niitä, jotka ovat tai joiden luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä. Kotini on { $here }, ja pyydän Teitä ajattelemaan heitä.
opening-newsroom =
    .a = Asun { $here } ja seuraan työtänne. Pyydän teitä kertomaan jälleen Tšetšeniasta, jossa viranomaiset sieppaavat, kiduttavat ja tappavat ihmisiä siksi, että he ovat tai heidän luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä.
    .b = Vuonna 2017 maailma luki sanomalehdestä, että Tšetšeniassa otetaan ihmisiä kiinni ja kidutetaan seksuaalisen suuntautumisen vuoksi. Se ei ole päättynyt, vain uutiset ovat harvenneet. Kotini on { $here }, ja kirjoitan pyytääkseni uutisia teiltä.
opening-letter-to-the-editor =
    .a = Tšetšeniassa viranomaiset sieppaavat ja kiduttavat ihmisiä siksi, että he ovat tai heidän luullaan olevan homoja, lesboja, biseksuaaleja tai transihmisiä. Asia on tiedetty vuodesta 2017, ja se jatkuu.
    .b = Tšetšeniasta kuulee nykyään vähän. Silti viranomaiset siellä yhä pidättävät ja kiduttavat ihmisiä sen vuoksi, ketä he rakastavat tai keitä he ovat.

## The sentence before the facts

facts-intro =
    .a = Seuraava on julkisesti tiedossa.
    .b = Nämä tosiasiat on dokumentoitu.

facts-intro-one =
    .a = Seuraava on julkisesti tiedossa.
    .b = Tosiasiat puhuvat puolestaan.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = Marraskuussa 2018 maamme oli yksi niistä kuudestatoista valtiosta, jotka pyysivät Etyjiä selvittämään nämä rikokset; selvitys odottaa yhä seurauksia.
    .b = Etyjin Tšetšenia-selvityksen käynnisti marraskuussa 2018 kuusitoista valtiota, maamme niiden joukossa, joten asia on jo meidän.
local-un-lgbti-core-group =
    .a = YK:n LGBTI Core Group -ryhmän jäsenenä maamme on sitoutunut ottamaan kantaa tällaisissa asioissa.
    .b = Maamme kuuluu YK:ssa LGBTI Core Group -ryhmään; Tšetšeniassa tämä sitoumus on koetuksella.
local-equal-rights-coalition =
    .a = Equal Rights Coalition -yhteenliittymän jäsenenä maamme on sitoutunut puolustamaan lhbt-ihmisten oikeuksia.
    .b = Maamme kuuluu Equal Rights Coalition -yhteenliittymään, ja tässä on paikka näyttää, mitä se merkitsee.

## The last sentence

closing-representative =
    .a = Kuulisin mielelläni, mitä päätätte.
    .b = Pyydän kertomaan minulle, minkä vastauksen saatte.
closing-ministry =
    .a = Olisin kiitollinen vastauksestanne.
    .b = Pyydän ilmoittamaan, mitä aiotte tehdä.
closing-un-mission =
    .a = Kiitän työstänne; lyhytkin vastaus ilahduttaisi.
    .b = Olisi hyvä kuulla, mitä valtuuskuntamme päättää.
closing-embassy =
    .a = Kirjoitan virkaanne ja Tšetšenian tasavallan ihmisiä kunnioittaen ja olisin kiitollinen vastauksesta.
    .b = Toivon vastausta itse asiaan ja kiitän huomiostanne.
closing-authority =
    .a = Olisin kiitollinen vastauksesta, joka koskee tämän vetoomuksen asiasisältöä.
    .b = Pyydän kirjallista vastausta ja kiitän huomiostanne.
closing-un-body =
    .a = Kiitän työstänne. En odota vastausta; tahdon vain Teidän tietävän, että ihmiset seuraavat asiaa.
    .b = Kiitos kaikesta, mitä teette niiden hyväksi, jotka eivät voi puhua vapaasti.
closing-european-body =
    .a = Olisin kiitollinen vastauksesta.
    .b = Kiitän siitä, että suotte huomionne ihmisille, jotka eivät itse voi kirjoittaa Teille.
closing-company =
    .a = Kuulisin mielelläni, mitä päätätte.
    .b = Pyydän kertomaan, mihin aiotte ryhtyä.
closing-newsroom =
    .a = Kiitos, että luitte tämän, ja kiitos työstänne.
    .b = Lukisin mielelläni, mitä saatte selville.
closing-withheld =
    .a = En voi panna nimeäni tähän kirjeeseen, sillä se voisi saattaa minut vaaraan. Pyydän Teitä silti toimimaan.
    .b = Nimen ilmoittaminen olisi minulle vaarallista, joten sitä ei ole tässä. Pyydän punnitsemaan sitä, mitä sanotaan, eikä sitä, kuka sanoo.
