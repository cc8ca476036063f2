### Finnish telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Hyvää päivää ja kiitos, että vastasitte.
say-who = Asun { $here } ja soitan yksityishenkilönä.
say-who-no-place = Soitan yksityishenkilönä.
say-who-representative = Asun { $here } ja olen yksi niistä, joita toimistonne edustaa.
say-who-representative-no-place = Olen yksi niistä, joita toimistonne edustaa.

## Spoken: the matter, in two sentences

say-matter = Soitan Tšetšenian takia. Viranomaiset siellä sieppaavat ja kiduttavat ihmisiä, jotka ovat homoja, lesboja, biseksuaaleja tai transihmisiä tai joita sellaisina pidetään.
say-matter-russian = Soitan Tšetšenian tasavallan takia. Virkamiehet ovat siellä siepanneet ja kiduttaneet ihmisiä seksuaalisen suuntautumisen tai sukupuoli-identiteetin vuoksi, eikä näitä rikoksia ole tutkittu kunnolla.
say-matter-company = Soitan homoista, lesboista, biseksuaaleista ja transihmisistä Venäjällä, varsinkin Tšetšeniassa. Heitä vainotaan siellä, ja heille kerrotaan viritettävän ansoja deittisovelluksissa.

## Spoken: one request, by kind of office

say-ask-representative = Pyyntöni on tämä: kysykää hallitukselta kirjallisesti, mitä se tekee tätä vainoa pakenevien hyväksi.
say-ask-ministry = Pyyntöni on tämä: huolehtikaa siitä, ettei ketään tätä vainoa pakenevaa lähetetä takaisin Venäjälle.
say-ask-un-mission = Pyyntöni on tämä: tukekaa Venäjän ihmisoikeustilanteen erityisraportoijaa sekä puheissanne että äänestyksissä.
say-ask-embassy = Pyyntöni on tämä: kertokaa Moskovaan, että ihmiset täällä pyytävät näiden rikosten tehokasta tutkintaa.
say-ask-authority = Pyyntöni on tämä: huolehtikaa siitä, että nämä rikokset tutkivat virkamiehet, jotka tulevat Tšetšenian tasavallan ulkopuolelta.
say-ask-un-body = Pyyntöni on tämä: pitäkää Tšetšenia raporteissanne ja kysymyksissä, joita esitätte Venäjälle.
say-ask-european-body = Pyyntöni on tämä: vaatikaa Euroopan hallituksia antamaan suojaa tätä vainoa pakeneville.
say-ask-company = Pyyntöni on tämä: varoittakaa vaarasta käyttäjiänne Venäjällä älkääkä antako viranomaisille mitään, mitä heistä tiedätte.
say-ask-newsroom = Pyyntöni on tämä: kertokaa, mitä Tšetšeniassa tapahtuu tänään, ja ihmisistä, joiden oli paettava.

## Spoken: how the call goes on

say-how-to-hear = Voisitteko kertoa, mitä teette asialle ja miten saan siitä tiedon?
say-refused = Ymmärrän. Kirjatkaa ylös, että tuli puhelu Tšetšeniasta, ja mitä pyysin.
say-wrong-number = Anteeksi erehdys. Voisitteko kertoa oikean numeron tähän asiaan?
say-no-address = En halua antaa osoitettani. Kirjatkaa pyyntöni ilman sitä.
say-address-representative = Kyllä, tietysti. Tavaan Teille nimeni ja osoitteeni.
say-in-writing = Kyllä, lähetän sen kirjallisesti. Mihin osoitteeseen ja kenelle?
say-stock-answer = Kiitos, mutta se ei vastaa pyyntööni. Voinko toistaa sen?
say-stock-answer-russian = Tiedän, että tämä on virallinen vastaus. Vuonna 2023 Euroopan ihmisoikeustuomioistuin totesi, että valtion edustajat olivat siepanneet miehen ja kiduttaneet häntä Tšetšeniassa hänen seksuaalisen suuntautumisensa vuoksi.
say-thanks = Kiitos ajastanne. Kuulemiin.

## Spoken: the message on the answering machine

say-voicemail-who = Hyvää päivää, asun { $here }.
say-voicemail-who-no-place = Hyvää päivää.
say-voicemail-matter = Soitan Tšetšenian takia. Siellä viranomaiset kiduttavat ihmisiä, koska he ovat homoja, lesboja, biseksuaaleja tai transihmisiä.
say-voicemail-thanks = Kiitos.
