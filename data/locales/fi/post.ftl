### Finnish short public posts, by purpose.

## What happens

post-tell =
    .a = Tšetšeniassa viranomaiset sieppaavat ja kiduttavat ihmisiä, koska he ovat homoja, lesboja, biseksuaaleja tai transihmisiä. Syyllisiä ei rangaista. Älkää kääntäkö katsettanne pois.
    .b = Tšetšenian ihmisiä jahtaa heidän oma poliisinsa sen vuoksi, ketä he rakastavat. Jotkut pääsivät pois. Toiset ovat yhä vaarassa.

## One disappearance

post-missing =
    .a = Elokuussa 2023 poliisi vei nuoren naisen hänen asunnostaan Pietarissa ja luovutti hänet Tšetšeniaan perheelle, jota hän oli paennut. Luotettavaa elonmerkkiä ei ole sen jälkeen ollut. Missä hän on?
    .b = Hän pakeni Tšetšeniasta. Elokuussa 2023 poliisi luovutti hänet Pietarissa perheelle, jota hän oli paennut. Siitä lähtien ei ole luotettavaa merkkiä, että hän elää. Kysymme yhä, missä hän on.

## Asking somebody to act

post-ask-government =
    .a = Pyyntö hallituksellemme: Tšetšenian vainoa pakenevat tarvitsevat viisumin, turvallisen paikan ja lupauksen, ettei kukaan lähetä heitä takaisin.
    .b = Suojeleeko hallituksemme niitä, jotka pakenevat lhbt-ihmisten kidutusta Tšetšeniassa? Pyydämme julkista vastausta.
post-ask-russia =
    .a = Euroopan ihmisoikeustuomioistuin totesi vuonna 2023, että valtion edustajat kiduttivat miestä Tšetšeniassa hänen seksuaalisen suuntautumisensa vuoksi. Milloin Venäjä tutkii nämä rikokset?
    .b = Kysymys Venäjän viranomaisille: kuka on joutunut vastuuseen lhbt-ihmisten sieppauksista ja kidutuksesta Tšetšenian tasavallassa?
post-ask-company =
    .a = Tšetšeniassa ihmisiä auttava ryhmä kertoo ansoista homomiehille deittisovelluksissa. Pyyntö sovellusten tekijöille ja myyjille: varoittakaa käyttäjiä siellä, piilottakaa heidän sijaintinsa, älkää luovuttako mitään.
    .b = Sovellus voi vaarantaa hengen. Yritysten, joilla on käyttäjiä Venäjällä, on suojeltava siellä lhbt-ihmisiä: ei tarkkoja sijainteja, selvät varoitukset, ei tietoja viranomaisille.

## Sharing something

post-share-petition =
    .a = Tšetšeniassa kidutetaan ihmisiä, koska he ovat homoja, lesboja, biseksuaaleja tai transihmisiä. Allekirjoitus vie minuutin, jos sinulla ei ole siteitä Venäjään:
    .b = Tämä vetoomus pyytää suojelua Tšetšenian lhbt-ihmisille. Lue, allekirjoita ja jaa, mutta älä, jos sinulla on siteitä Venäjään:
post-share-letter =
    .a = Kirje kansanedustajalle vie kymmenen minuuttia. Näin kirjoitat lhbt-ihmisten vainosta Tšetšeniassa:
    .b = Yksi sivu, yksi pyyntö, omat sanat: näin kirjoitat niille, jotka voivat auttaa Tšetšenian lhbt-ihmisiä:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 1. huhtikuuta 2017 Novaja Gazeta kertoi, että Tšetšeniassa oli pidätetty yli sata homoiksi luultua miestä ja ainakin kolme oli surmattu. Venäjä ei ole tutkinut asiaa kunnolla.
    .b = Muistamme päivän 1. huhtikuuta 2017: silloin maailma luki, että Tšetšeniassa siepattiin, kidutettiin ja surmattiin miehiä, koska heitä luultiin homoiksi. Sitä ei saa unohtaa.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Ihmiset, joista tämä kertoo, tarvitsevat suojelua, ja nämä rikokset vaativat vastauksen.
    .b = Älkää katsoko pois.
