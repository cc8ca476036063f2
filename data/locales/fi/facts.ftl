### Finnish facts (ids as in facts.json).

## Facts

fact-purge-begins = Helmikuun 2017 loppupuolella Tšetšenian poliisi ja turvallisuusjoukot alkoivat ottaa kiinni homoina pitämiään miehiä, pitää heitä epävirallisissa vankiloissa ja kiduttaa heitä.
fact-novaya-gazeta-report = Huhtikuun 1. päivänä 2017 sanomalehti Novaja Gazeta kertoi, että Tšetšeniassa oli pidätetty yli sata miestä heidän todellisen tai oletetun seksuaalisen suuntautumisensa vuoksi ja että ainakin kolme oli surmattu.
fact-un-experts-2017 = Huhtikuun 13. päivänä 2017 YK:n ihmisoikeusasiantuntijat vaativat Venäjää lopettamaan homoina pidettyjen miesten vainon Tšetšeniassa ja puhuivat väkivallasta, jonka mittakaavaa alueella ei ollut aiemmin nähty.
fact-germany-speaks-up-2017 = Toukokuussa 2017 Saksan liittokansleri pyysi Venäjän presidentiltä henkilökohtaisesti, että tämä käyttäisi vaikutusvaltaansa Tšetšenian homomiesten suojelemiseksi.
fact-ep-resolution-2017 = Toukokuun 18. päivänä 2017 Euroopan parlamentti tuomitsi vainon Tšetšeniassa ja vaati tutkintaa sekä pakenevien suojelua.
fact-hrw-report-2017 = Toukokuussa 2017 Human Rights Watch, joka oli puhunut uhrien kanssa, raportoi, että vaino oli hyväksytty paikallisen johdon huipulla.
fact-us-house-hres-351 = Kesäkuun 27. päivänä 2017 edustajainhuone tuomitsi vainon Tšetšeniassa päätöslauselmassaan 351.
fact-canada-31 = Vuonna 2017 Kanada otti yhdessä Rainbow Railroad -avustusjärjestön kanssa noin kolmessa kuukaudessa hiljaisuudessa vastaan 31 ihmistä Tšetšeniasta.
fact-us-sanctions-2017 = Joulukuun 20. päivänä 2017 Yhdysvallat asetti Magnitski-listalleen Tšetšenian tasavallan johtajan ja toisen tšetšenialaisen virkamiehen; jälkimmäisen se liitti homomiesten pahoinpitelyyn.
fact-pace-2230 = Kesäkuun 27. päivänä 2018 Euroopan neuvoston parlamentaarinen yleiskokous kehotti Venäjää tutkimaan asian tai sallimaan kansainvälisen tutkinnan (päätöslauselma 2230).
fact-un-cat-2018 = Elokuussa 2018 YK:n kidutuksen vastainen komitea, joka oli kysynyt Venäjän valtuuskunnalta näistä rikoksista, julkaisi loppupäätelmänsä (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Marraskuun 1. päivänä 2018 kuusitoista valtiota käynnisti Etyjin Moskovan mekanismin Tšetšenian vuoksi, eikä Venäjä käyttänyt oikeuttaan nimetä asiantuntijaa.
fact-osce-benedek-report = Joulukuussa 2018 Etyjin Moskovan mekanismin nojalla nimetty raportoija vahvisti lhbti-ihmisiin kohdistuneet erittäin vakavat loukkaukset Tšetšeniassa ja totesi, että syylliset jäävät rankaisematta.
fact-second-wave = Tammikuussa 2019 Venäjän LHBT-verkosto raportoi uudesta aallosta, jossa pidätettiin noin neljäkymmentä ihmistä ja kaksi surmattiin.
fact-hrw-2019 = Toukokuussa 2019 Human Rights Watch raportoi, että Tšetšeniassa oli joulukuun 2018 ja huhtikuun 2019 välillä pidetty vangittuina ainakin 23 miestä ja että osaa heistä oli kidutettu.
fact-uk-us-sanctions-2020 = Joulukuun 10. päivänä 2020 Yhdistynyt kuningaskunta asetti pakotteisiin kolme tšetšenialaista virkamiestä ja poliisin erikoisyksikön lhbt-ihmisten kiduttamisesta, ja Yhdysvallat listasi samana päivänä lisää Tšetšenian johtajan lähipiiriin kuuluvia.
fact-ecchr-complaint = Helmikuussa 2021 Saksassa tehtiin liittovaltion yleiselle syyttäjälle rikosilmoitus viidestä tšetšenialaisesta virkamiehestä rikoksista ihmisyyttä vastaan; se koskee vähintään 150 uhria.
fact-taken-from-nizhny-novgorod = Helmikuussa 2021 kaksi nuorta, toinen heistä 17-vuotias, otettiin kiinni Nižni Novgorodissa ja vietiin Tšetšeniaan; Euroopan ihmisoikeustuomioistuin määräsi muutamassa päivässä kiireellisiä toimia.
fact-eu-sanctions = Maaliskuun 22. päivänä 2021 Euroopan unioni asetti kaksi tšetšenialaista komentajaa ihmisoikeuspakotteidensa kohteeksi heidän osuudestaan tähän vainoon.
fact-shelter-stormed = Kesäkuussa 2021 poliisi tunkeutui väkisin naisten turvakotiin Mahatškalassa, ja nuori nainen, joka oli paennut seksuaaliseen suuntautumiseensa liittyvää väkivaltaa, luovutettiin takaisin perheelleen Tšetšeniaan.
fact-law-2022-echr-not-executed = Kesäkuussa 2022 Venäjä sääti lailla, ettei 15. maaliskuuta 2022 jälkeen täytäntöönpantaviksi tulleita Euroopan ihmisoikeustuomioistuimen tuomioita enää panna täytäntöön.
fact-forced-to-war = Alueelta ihmisiä evakuoivan ryhmän mukaan Tšetšeniassa homoina kiinni pidetyt miehet on syyskuusta 2022 lähtien pakotettu valitsemaan lunnaiden ja Ukrainaa vastaan käytävään sotaan lähettämisen välillä.
fact-russia-leaves-echr = Syyskuun 16. päivänä 2022 Venäjä lakkasi olemasta Euroopan ihmisoikeussopimuksen osapuoli; Strasbourgin tuomioistuin voi tutkia vain sitä ennen tapahtunutta.
fact-un-hrc-2022 = Vuonna 2022 YK:n ihmisoikeuskomitea totesi, että mielivaltainen vapaudenriisto ja kidutus, joiden kohteena ovat ennen muuta lhbt-ihmiset, ovat Pohjois-Kaukasiassa yhä yleisiä eikä niitä tutkita asianmukaisesti.
fact-un-rapporteur-created = Lokakuun 7. päivänä 2022 ihmisoikeusneuvosto perusti Venäjän ihmisoikeustilanteen erityisraportoijan tehtävän, joka otettiin vastaan 1. toukokuuta 2023.
fact-detained-at-airport = Helmikuussa 2023 Tšetšeniasta kotoisin oleva mies, jolla oli turvapaikka Alankomaissa ja joka oli palannut isänsä hautajaisiin, pidätettiin Moskovassa lentoasemalla Tšetšenian poliisin pyynnöstä.
fact-journalist-and-lawyer-beaten = Heinäkuun 4. päivänä 2023 aseistetut miehet pahoinpitelivät Tšetšeniassa toimittajan, joka oli kertonut vainosta, ja hänen kanssaan matkustaneen juristin.
fact-taken-from-st-petersburg = Elokuussa 2023 poliisi vei nuoren naisen hänen asunnostaan Pietarissa yhdessä Tšetšeniasta tulleiden miesten kanssa ja luovutti hänet perheelle, jota hän oli paennut; sen jälkeen ei ole saatu luotettavaa elonmerkkiä.
fact-lapunov-v-russia = Syyskuun 12. päivänä 2023 Euroopan ihmisoikeustuomioistuin katsoi asiassa Lapunov v. Venäjä (nro 28834/19), että valtion edustajat olivat siepanneet miehen ja kiduttaneet häntä Tšetšeniassa hänen seksuaalisen suuntautumisensa vuoksi ja että Venäjä oli laiminlyönyt tutkinnan.
fact-supreme-court-extremist = Marraskuun 30. päivänä 2023 Venäjän korkein oikeus kielsi suljetussa istunnossa määrittelemättömän ”kansainvälisen lhbt-liikkeen” ääriliikkeenä, joten vaarassa olevien auttamisesta voidaan nyt rangaista.
fact-held-three-months = Tammikuussa 2024 tuli tietoon, että ulkomailla oli turvassa mies, jota vuonna 2022 oli pidetty yli kolme kuukautta poliisiaseman kellarissa Groznyissa ja kidutettu siellä, koska hän on homo.
fact-extradition-refused = Tammikuun 30. päivänä 2024 jerevanilainen tuomioistuin kieltäytyi luovuttamasta tšetšenialaista miestä, koska hän ei olisi turvassa siellä eikä muuallakaan Venäjällä.
fact-nc-sos-figures = Vuoden 2024 alkuun mennessä yksi ainoa vapaaehtoisryhmä edeltäjineen oli tuonut 373 ihmistä pois Pohjois-Kaukasiasta ja auttanut 317 edelleen turvallisiin maihin.
fact-case-opened-2024 = Yli kahdentuhannen yleisöltä tulleen vetoomuksen jälkeen Tšetšeniaan viedyn nuoren naisen katoamisesta avattiin rikosjuttu huhtikuussa 2024.
fact-detentions-2024 = Elokuun 2024 lopulla alueen ihmisiä auttava ryhmä raportoi homomiesten pidätysten kasvavasta aallosta Tšetšeniassa; ansoja viritettiin deittisovelluksissa.
fact-hundred-convicted = Kesäkuuhun 2025 mennessä Venäjällä oli Human Rights Watchin laskelman mukaan tuomittu yli sata ihmistä oletetun ”lhbt-liikkeen” tai sen tunnusten vuoksi.
fact-four-thousand-appeals = Kesäkuun 2025 puoliväliin mennessä yli neljässätuhannessa vetoomuksessa oli pyydetty, että Tšetšeniassa kadonneen nuoren naisen juttu otettaisiin pois paikallisista käsistä.
fact-germany-visas-frozen = Heinäkuun 2025 lopulla Saksa jäädytti humanitaariset viisumit Venäjällä vaarassa oleville, ja lokakuuhun mennessä sen nopea menettely oli päättynyt.
fact-murder-in-yerevan = Lokakuussa 2025 nuori nainen, joka oli paennut Tšetšeniasta ihmisoikeuspuolustajien avulla, löydettiin murhattuna Jerevanista.
fact-picket-jailed = Marraskuussa 2025 nainen vangittiin Pietarissa kymmeneksi päiväksi, koska hän seisoi yksin kadulla julisteen kanssa ystävänsä, Tšetšeniaan viedyn nuoren naisen, puolesta.
fact-cherkessk-sentence = Joulukuussa 2025 pohjoiskaukasialainen tuomioistuin tuomitsi miehen kahdeksi ja puoleksi vuodeksi vankilaan ryhmäkeskustelun viesteistä osallistumisena kiellettyyn ”lhbt-liikkeeseen”.
fact-nine-banned = Maaliskuun ja toukokuun 2026 välillä venäläiset tuomioistuimet kielsivät yhdeksän lhbt-ihmisiä auttavaa järjestöä.
