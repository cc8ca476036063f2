### Finnish wording of what is asked for, by office.

## Of a member of parliament

ask-parliament-question =
    .a = Pyydän Teitä esittämään hallitukselle yhden kirjallisen kysymyksen: mitä se on vuodesta 2017 tehnyt Tšetšeniassa vainottujen vastaanottamiseksi, ja mitä se aikoo tehdä niiden hyväksi, jotka ovat vaarassa nyt?
    .b = Kuinka monta Tšetšeniassa vainottua maamme on ottanut vastaan vuodesta 2017, ja miten tänään vaarassa olevat voivat hakea suojaa? Toivon, että kysytte tätä hallitukselta kirjallisesti.
ask-press-for-parole =
    .a = Pyydän Teitä vaatimaan ulkoministeriötä ja sisäisen turvallisuuden ministeriötä päästämään Tšetšeniasta pakenevat lhbt-ihmiset maahan pakolaisina tai humanitaarisella maahantuloluvalla.
    .b = Toivon, että kysytte ulkoministeriöltä kirjallisesti, mitä se tekee Tšetšeniasta pakenevien lhbt-ihmisten hyväksi ja miten tänään vaarassa olevat pääsevät Yhdysvaltoihin.
ask-question-on-returns =
    .a = Pyydän Teitä hankkimaan hallitukselta yhden julkisen lupauksen: ketään, joka pakenee tätä vainoa, ei palauteta Venäjälle.
    .b = Vakuuttaako hallitus, ettei se palauta Venäjälle ketään, jota tämä vaino siellä uhkaisi, ja miten suojelua pyytäviä kuullaan? Toivon, että otatte siitä selvän.
ask-question-on-un-vote =
    .a = Pyydän Teitä selvittämään, miten hallitus aikoo puhua ja äänestää YK:ssa Venäjän ihmisoikeustilanteen erityisraportoijasta, ja kehottamaan sitä tukemaan tätä työtä.
    .b = Toivon, että kehotatte hallitusta asettumaan YK:ssa tukemaan Venäjän ihmisoikeustilanteen erityisraportoijaa, joka raportoi sieppauksista ja kidutuksesta.
ask-humanitarian-visas =
    .a = Pyydän Teitä vaatimaan hallitukselta humanitaarisia viisumeja tätä vainoa pakeneville, jotta heidän ei tarvitsisi odottaa kuukausia maissa, joissa vainoojat tavoittavat heidät.
    .b = Toivon, että otatte hallituksen kanssa esiin yhden asian: nopeasti myönnettävät humanitaariset viisumit lhbt-ihmisille, joiden on lähdettävä Tšetšeniasta.
ask-sanctions =
    .a = Pyydän Teitä huolehtimaan siitä, että vainosta vastuussa oleviin virkamiehiin kohdistuvat pakotteet säilyvät ja että niitä laajennetaan, kun näyttö sen sallii.
    .b = Ketkä vainosta vastuussa olevista virkamiehistä ovat pakotteidemme kohteena, ja miksi muut eivät ole? Toivon, että kysytte tätä hallitukselta.
ask-universal-jurisdiction =
    .a = Pyydän Teitä selvittämään hallitukselta, avaavatko syyttäjämme näistä rikoksista tutkinnan yleismaailmallisen toimivallan nojalla.
    .b = Voivatko tuomioistuimemme tuomita näistä rikoksista vastuussa olevat, kun he matkustavat, ja miten siihen valmistaudutaan? Toivon, että esitätte hallitukselle tämän kysymyksen.

## Of one's own foreign ministry

ask-protect-people =
    .a = Pyydän Teitä huolehtimaan siitä, että tätä vainoa pakenevat saavat humanitaarisen viisumin nopeasti ja myös kolmansissa maissa.
    .b = Toivon, että ohjeistatte suurlähetystömme ja konsulaattimme ottamaan vastaan tätä vainoa pakenevat ja myöntämään heille viipymättä viisumin humanitaarisin perustein.
ask-send-nobody-back =
    .a = Pyydän Teitä huolehtimaan siitä, ettei maastamme palauteta Venäjälle ketään, joka pakenee tätä vainoa, pyysipä Venäjä mitä tahansa.
    .b = Toivon Teiltä vakuutusta siitä, ettei Venäjälle luovuteta ketään, jota tämä vaino uhkaisi, ja että suojelua pyytäviä kuullaan.
ask-admit-refugees =
    .a = Pyydän Teitä antamaan suurlähetystöillemme luvan esittää tätä vainoa pakenevia otettaviksi vastaan pakolaisina, nopeasti ja myös kolmansista maista.
    .b = Toivon Teidän huolehtivan siitä, että lhbt-ihmiset, joiden on lähdettävä Tšetšeniasta, pääsevät Yhdysvaltoihin pakolaisina tai humanitaarisella maahantuloluvalla.
ask-raise-with-russia =
    .a = Pyydän Teitä ottamaan tämän vainon esiin Venäjän hallituksen kanssa seuraavassa tilaisuudessa ja kertomaan julkisesti, että se on otettu esiin.
    .b = Toivon, että esitätte Venäjän suurlähettiläälle yhden kysymyksen: kuka on joutunut oikeuden eteen näistä rikoksista?
ask-instruct-missions =
    .a = Pyydän Teitä ohjeistamaan YK-edustustomme tukemaan Venäjän ihmisoikeustilanteen erityisraportoijaa ja puhumaan Tšetšeniasta aina, kun tämän raportista keskustellaan.
    .b = Toivon, että New Yorkin ja Geneven edustustomme saavat ohjeen puolustaa Venäjän ihmisoikeustilanteen erityisraportoijan mandaattia ja mainita siellä Tšetšenian.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Pyydän Teitä tukemaan Venäjän federaation ihmisoikeustilannetta käsittelevän erityisraportoijan mandaattia aina ja kaikkialla, missä se on esillä, ja pyytämään, että Tšetšenia pysyy osana sitä.
    .b = Toivon, että puolustatte Venäjän federaation ihmisoikeustilanteen erityisraportoijan mandaattia: se on yksi viimeisistä keinoista, joilla Tšetšenian ihmiset tulevat kuulluiksi.
ask-speak-on-chechnya =
    .a = Pyydän Teitä nimeämään Tšetšenian vainon, kun Venäjän ihmisoikeuksista seuraavan kerran keskustellaan Yhdistyneissä kansakunnissa.
    .b = Toivon, että puheenvuorossamme Venäjän ihmisoikeuksista on seuraavalla kerralla yksi lause Tšetšeniasta.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Pyydän Teitä välittämään tämän kirjeen Venäjän federaation valtakunnansyyttäjälle ja kertomaan minulle, mitä on tehty näiden rikosten tutkimiseksi ja syyllisten saattamiseksi oikeuden eteen.
    .b = Mihin toimiin Venäjän viranomaiset ovat ryhtyneet näiden rikosten tehokkaaksi tutkimiseksi? Toivon tähän vastausta ja sitä, että välitätte huoleni valtakunnansyyttäjälle Moskovaan.

## Of a Russian authority

ask-investigate =
    .a = Pyydän Teitä määräämään viipymättä puolueettoman ja tehokkaan tutkinnan ihmisten sieppauksista, kidutuksesta ja surmaamisesta Tšetšenian tasavallassa todellisen tai oletetun seksuaalisen suuntautumisen vuoksi ja huolehtimaan siitä, että syylliset joutuvat oikeuden eteen arvoasemastaan riippumatta.
    .b = Toivon Teidän huolehtivan siitä, että nämä rikokset tutkitaan tehokkaasti ja Tšetšenian tasavallan ulkopuolelta käsin, todistajia suojellaan ja syylliset tuodaan oikeuteen.
ask-take-cases-to-moscow =
    .a = Pyydän Teitä siirtämään näiden rikosten tutkinnan tutkintakomitean keskushallinnon johtoon, jotta sitä eivät enää johda ne, jotka ovat vastuussa epäillyille.
    .b = Toivon, että Tšetšenian tasavallassa siepattujen ja kidutettujen asiat otetaan pois paikalliselta osastolta ja annetaan keskushallinnon tutkittaviksi.
ask-ombudsman-inquiry =
    .a = Pyydän Teitä käynnistämään oman selvityksen ihmisten vainosta seksuaalisen suuntautumisen vuoksi Tšetšenian tasavallassa ja julkaisemaan sen tulokset.
    .b = Toivon, että käytätte virkanne valtuuksia: vaaditte näiden rikosten tehokasta tutkintaa ja huolehditte siitä, että niistä valittavia suojellaan.
ask-order-investigation =
    .a = Pyydän Teitä huolehtimaan siitä, että liittovaltion viranomaiset tutkivat nämä rikokset ja että niitä määränneet tai tehneet Tšetšenian tasavallan virkamiehet joutuvat oikeuden eteen.
    .b = Toivon, että määräätte liittovaltion viranomaiset lopettamaan tämän vainon ja saattamaan syylliset oikeuteen.
ask-cooperate-with-un =
    .a = Pyydän Teitä sallimaan Yhdistyneiden kansakuntien asiantuntijoiden vierailun Tšetšenian tasavallassa ja vastaamaan heidän näitä rikoksia koskeviin kysymyksiinsä.
    .b = Toivon, että YK:n erityisraportoija saa pääsyn maahan, Tšetšenian tasavalta mukaan lukien.
ask-stop-handovers =
    .a = Pyydän Teitä kieltämään kaikkien alueiden poliisia luovuttamasta Tšetšenian tasavaltaan aikuisia, jotka ovat lähteneet sieltä omasta tahdostaan.
    .b = Toivon, että koko maan poliisille annetaan määräys: Tšetšenian tasavallasta lähtenyttä aikuista ei saa ottaa kiinni ja luovuttaa takaisin sukulaisille tai tasavallan poliisille.
ask-stop-bans =
    .a = Pyydän Teitä lopettamaan sen, että vaarassa olevien auttamista kohdellaan ”ekstremisminä”, ja ajamaan apua antaneiden järjestöjen kieltojen kumoamista.
    .b = Toivon, että haette tuomioistuimilta niiden kieltojen kumoamista, joilla vaarassa olevia auttavat järjestöt julistettiin äärijärjestöiksi.
ask-advise-president =
    .a = Pyydän neuvostoa tuomaan Tšetšenian tasavallan vainon presidentin eteen ja pyytämään tutkintakomitealta julkista vastausta.
    .b = Toivon, että neuvosto käsittelee tätä vainoa seuraavassa kokouksessaan ja vaatii tehokasta tutkintaa.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Pyydän Teitä pitämään Tšetšenian vainon esillä raporteissanne ja esittämään Venäjän hallitukselle kysymyksen, johon se ei ole vastannut: kuka on joutunut oikeuden eteen?
    .b = Toivon, että jatkatte Tšetšenian nimeämistä raporteissanne ja kirjeissänne Venäjän hallitukselle, kunnes nämä rikokset tutkitaan.
ask-speak-out =
    .a = Pyydän Teitä puhumaan julkisesti Tšetšenian vainosta ja vaatimaan jälleen riippumatonta tutkintaa.
    .b = Toivon, että sanotte julkisesti, että Tšetšenian vaino jatkuu ja että syylliset on saatettava oikeuden eteen.

## Of a European body

ask-no-returns =
    .a = Pyydän Teitä kehottamaan jäsenvaltioita ottamaan vastaan tätä vainoa pakenevat ja olemaan lähettämättä Venäjälle ketään, jota se uhkaisi.
    .b = Toivon, että muistutatte jäsenvaltioita: ketään, jota tämä vaino uhkaisi, ei saa palauttaa Venäjälle, ja sitä pakenevat tarvitsevat viisumin.
ask-follow-up-report =
    .a = Pyydän Teitä seuraamaan Moskovan mekanismin vuoden 2018 raportin toimeenpanoa ja kertomaan osallistujavaltioille, mitkä sen suosituksista on pantu täytäntöön.
    .b = Toivon, että teette julkisen arvion siitä, mitä tapahtui suosituksille, jotka Tšetšenian raportoija antoi joulukuussa 2018.
ask-hold-hearing =
    .a = Pyydän alivaliokuntaa järjestämään kuulemisen Tšetšenian vainosta ja sitä pakenevien suojelusta.
    .b = Toivon Tšetšenian vainoa alivaliokunnan asialistalle ja puhujiksi niitä, jotka auttavat vaarassa olevia.
ask-eu-action =
    .a = Pyydän Teitä ehdottamaan jäsenvaltioille, että vastuussa oleviin kohdistuvat pakotteet säilytetään ja niitä laajennetaan ja että pakenevat saavat humanitaarisia viisumeja.
    .b = Toivon, että pidätte Tšetšenian vainon unionin asialistalla: pakotteita vastuussa oleville, viisumeja pakeneville.

## Of a company

ask-hide-location =
    .a = Pyydän Teitä poistamaan oletusarvoisesti käytöstä kaikilta Pohjois-Kaukasiassa kaiken, mikä näyttää käyttäjän sijainnin tai etäisyyden.
    .b = Toivon, että jokaisen Pohjois-Kaukasiassa olevan käyttäjän etäisyys ja olinpaikka piilotetaan ilman, että hänen tarvitsee sitä pyytää.
ask-keep-apps =
    .a = Pyydän Teitä pitämään deitti-, viesti- ja turvasovellukset Venäjän-kaupassanne ja julkistamaan jokaisen viranomaisten vaatimuksen poistaa sellainen.
    .b = Toivon, ettette suostu ottamaan pois Venäjän-kaupastanne sovelluksia, joihin lhbt-ihmisten turvallisuus nojaa, ja että kerrotte julkisesti, jos sitä vaaditaan.

## Of a newsroom

ask-report-again =
    .a = Pyydän teitä kertomaan, mitä siellä nyt tapahtuu ja miten paenneille on käynyt.
    .b = Toivon, että selvitätte, mitä tästä vainosta on tullut ja mitä kuuluu ihmisille, joiden oli paettava sitä.
ask-letter-to-the-editor =
    .a = Meistä jokainen voi tehdä jotain: kysyä omalta kansanedustajaltaan, mitä maamme tekee Tšetšeniasta pakenevien hyväksi.
    .b = Hallituksemme voi antaa viisumeja pakeneville ja nimetä vastuussa olevat. Voimme pyytää sitä siltä.
