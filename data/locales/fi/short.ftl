### Finnish short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = Tšetšeniassa viranomaiset jahtaavat ja kiduttavat ihmisiä, koska he ovat homoja, lesboja, biseksuaaleja tai transihmisiä. Asun { $here } ja pyydän Teitä esittämään hallitukselle yhden kysymyksen: mitä se tekee pakenevien hyväksi?
    .b = Kotini on { $here }. Mitä hallitus tekee Tšetšenian kidutusta pakenevien lhbt-ihmisten hyväksi? Toivon, että kysytte tätä virallisesti ja kerrotte minulle vastauksen.
note-ministry =
    .a = Tšetšeniassa viranomaiset jahtaavat ja kiduttavat ihmisiä, koska he ovat homoja, lesboja, biseksuaaleja tai transihmisiä. Asun { $here } ja pyydän Teitä ottamaan asian esiin Venäjän kanssa ja suojelemaan pakenevia.
    .b = Kotini on { $here }. Toivon, että puhutte Tšetšenian lhbt-ihmisten puolesta, joita viranomaiset sieppaavat ja kiduttavat, ettekä lähetä ketään paennutta takaisin.
note-un-mission =
    .a = Tšetšeniassa viranomaiset sieppaavat ja kiduttavat lhbt-ihmisiä. Asun { $here } ja pyydän Teitä mainitsemaan Tšetšenian, kun Venäjän ihmisoikeuksista seuraavan kerran keskustellaan.
    .b = Kotini on { $here }. Toivon, että tuette Venäjän ihmisoikeustilanteen erityisraportoijaa ja että puheenvuorossamme on yksi lause Tšetšenian lhbt-ihmisistä.
note-embassy =
    .a = Asun { $here }. Pyydän Teitä kertomaan, mitä on tehty lhbt-ihmisten sieppausten ja kidutuksen tutkimiseksi Tšetšenian tasavallassa ja kuka on joutunut oikeuden eteen.
    .b = Toivon, että välitätte valtakunnansyyttäjälle huoleni ihmisistä, joita Tšetšenian tasavallassa siepataan ja kidutetaan seksuaalisen suuntautumisen vuoksi. Kotini on { $here }.
note-authority =
    .a = Pyydän tehokasta tutkintaa ihmisten sieppauksista ja kidutuksesta Tšetšenian tasavallassa todellisen tai oletetun seksuaalisen suuntautumisen vuoksi. Asun { $here }.
    .b = Toivon Teidän huolehtivan siitä, että lhbt-ihmisiin kohdistuneet rikokset Tšetšenian tasavallassa tutkitaan ja todistajia suojellaan. Kotini on { $here }.
note-un-body =
    .a = Pyydän Teitä pitämään Tšetšenian lhbt-ihmisten vainon maailman silmien edessä ja kysymään, kuka on joutunut oikeuden eteen. Asun { $here } enkä unohda heitä.
    .b = Kotini on { $here }. Kiitän työstänne ja toivon, että nimeätte yhä Tšetšenian, jossa lhbt-ihmisiä siepataan ja kidutetaan.
note-european-body =
    .a = Asun { $here }. Pyydän Teitä tekemään sen, mitä Eurooppa voi Tšetšenian kidutusta pakenevien lhbt-ihmisten hyväksi: ottakaa heidät vastaan älkääkä lähettäkö ketään takaisin.
    .b = Viranomaiset sieppaavat ja kiduttavat Tšetšenian lhbt-ihmisiä. Kotini on { $here }, ja toivon, että pidätte asian Euroopan asialistalla.
note-company =
    .a = Asun { $here }. Tšetšenian viranomaiset jahtaavat lhbt-ihmisiä. Pyydän Teitä tekemään palvelustanne heille niin turvallisen kuin voitte ja kertomaan julkisesti, mitä teette.
    .b = Yrityksenne päätökset ulottuvat Tšetšenian lhbt-ihmisiin, joita viranomaiset sieppaavat ja kiduttavat. Kotini on { $here }, ja toivon, että ajattelette ensin heidän turvallisuuttaan.
note-newsroom =
    .a = Asun { $here }. Tšetšeniassa lhbt-ihmisiä siepataan ja kidutetaan yhä, ja siitä kuulee vähän. Pyydän teitä kertomaan siitä jälleen.
    .b = Katsokaa vielä Tšetšeniaan, jossa viranomaiset jahtaavat lhbt-ihmisiä. Kotini on { $here }, ja lukisin mielelläni, mitä löydätte.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = Asun { $here }. Tiedän, mitä ihmisille Tšetšeniassa tehdään, ja tahdon teidän tietävän, ettette ole yksin. Moni kaukana ajattelee teitä ja tekee, mitä voi.
    .b = Tuntemattomalta, jonka koti on { $here }: teitä ei ole unohdettu. Ihailen rohkeuttanne ja kirjoitan yhä niille, jotka voisivat muuttaa jotakin.

## The answer to a stock reply

reply-subject =
    .a = Vastauksenne kirjeeseeni lhbt-ihmisten vainosta Tšetšeniassa
    .b = Kirjeeni Tšetšeniasta ja Teidän vastauksenne
reply-opening =
    .a = Kiitän vastauksestanne kirjeeseeni lhbt-ihmisten vainosta Tšetšeniassa.
    .b = Tšetšeniaa koskevaan kirjeeseeni antamanne vastaus on tullut perille, ja kiitän siitä.
reply-quote =
    .a = Kirjoitatte: ”{ $quote }.”
    .b = Vastauksessanne sanotaan: ”{ $quote }.”
reply-evasion-concern =
    .a = On hyvä, että jaatte huolen. Kirjeeni pyysi enemmän: tekoa, joka on Teidän vallassanne.
    .b = Huoli on alku. Pyysin askelta, enkä löytänyt siihen vastausta.
reply-evasion-not-ours =
    .a = Ymmärrän, että muutkin päättävät. Pyytämäni on silti Teidän päätettävissänne.
    .b = Se, että muutkin ovat vastuussa, ei vastaa siihen, mitä Teiltä pyysin.
reply-evasion-no-evidence =
    .a = Tosiasiat on todettu: 12. syyskuuta 2023 Euroopan ihmisoikeustuomioistuin katsoi asiassa Lapunov v. Venäjä (nro 28834/19), että valtion edustajat olivat siepanneet miehen ja kiduttaneet häntä Tšetšeniassa hänen seksuaalisen suuntautumisensa vuoksi.
    .b = Kansainvälinen tuomioistuin on päätynyt toiseen tulokseen: ks. Euroopan ihmisoikeustuomioistuimen tuomio asiassa Lapunov v. Venäjä (nro 28834/19), 12. syyskuuta 2023.
reply-evasion-internal =
    .a = Kidutus ei koskaan ole sisäinen asia: YK:n kidutuksen vastainen yleissopimus, jonka osapuoli Venäjä on, velvoittaa jokaisen valtion tutkimaan sen.
    .b = Kidutuksen kielto sitoo jokaista valtiota kaikkia muita kohtaan; Venäjä on YK:n kidutuksen vastaisen yleissopimuksen osapuoli.
reply-evasion-forwarded =
    .a = Kiitän siitä, että välititte kirjeeni eteenpäin. Haluaisin tietää, kenelle, ja mitä vastattiin.
    .b = Pyydän kertomaan, minne kirjeeni lähetettiin, ja toimittamaan minulle vastauksen.
reply-evasion-none =
    .a = Etsin siitä vastausta siihen, mitä pyysin, enkä löytänyt sitä.
    .b = Se ei vielä kerro sitä, mitä halusin tietää.
reply-repeat =
    .a = Esitän pyynnön siis vielä kerran.
    .b = Toistan näin ollen pyyntöni.
reply-closing =
    .a = Olisin kiitollinen vastauksesta tähän yhteen kohtaan.
    .b = Lyhyt vastaus tähän yhteen pyyntöön on kaikki, mitä pyydän.

evasion-concern =
    syvästi huol
    huolissaan
    huolissamme
    vakava huol
    jaamme huol
    seuraa tilannetta
    seuraamme
    tarkasti
    otamme huomioon
    merkille
    säännöllisesti esiin
    tuomitse
evasion-not-ours =
    ei kuulu
    toimival
    ei ole toimivaltai
    emme vastaa
    ei vastaa
    ulkopuolella
    tuomioval
    kuuluu muille
    ei ole mahdollisuutta
evasion-no-evidence =
    ei ole näyttöä
    näytön puut
    ei ole tietoa
    ei ole vahvist
    vahvistamat
    väitet
    väittei
    provokaatio
    ei ole olemassa
    ei ole valitet
    ei valituksia
evasion-internal =
    sisäinen asia
    sisäisiin asioihin
    sisäisten asioiden
    puuttumi
    suvereni
    suvereen
    perinteis
evasion-forwarded =
    välitet
    välittän
    siirret
    siirtän
    toimitet
    lähetetty edelleen
