### Dutch: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = In Tsjetsjenië jagen de autoriteiten op mensen en martelen hen omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn. Ik woon { $here } en vraag u de regering één vraag te stellen: wat doet zij voor wie vlucht?
    .b = Ik schrijf u als iemand die { $here } woont. Wilt u de regering openlijk vragen wat zij doet voor lhbt-personen die marteling in Tsjetsjenië ontvluchten, en mij haar antwoord laten weten?
note-ministry =
    .a = In Tsjetsjenië jagen de autoriteiten op mensen en martelen hen omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn. Ik woon { $here } en vraag u dit met Rusland te bespreken en te beschermen wie vlucht.
    .b = Ik schrijf u als iemand die { $here } woont. Wilt u het opnemen voor lhbt-personen in Tsjetsjenië, die door de overheid worden ontvoerd en gemarteld, en niemand terugsturen die is gevlucht?
note-un-mission =
    .a = In Tsjetsjenië ontvoeren en martelen de autoriteiten lhbt-personen. Ik woon { $here } en vraag u Tsjetsjenië te noemen in het volgende debat over de mensenrechten in Rusland.
    .b = Ik schrijf u als iemand die { $here } woont. Wilt u de Speciaal Rapporteur voor de mensenrechten in Rusland steunen, en in onze verklaring één zin wijden aan lhbt-personen in Tsjetsjenië?
note-embassy =
    .a = Ik woon { $here }. Laat mij alstublieft weten wat er is gedaan om de ontvoering en marteling van lhbt-personen in de Tsjetsjeense Republiek te onderzoeken, en wie is berecht.
    .b = Wilt u aan de procureur-generaal mijn zorg overbrengen over mensen die in de Tsjetsjeense Republiek om hun seksuele gerichtheid worden ontvoerd en gemarteld? Zelf woon ik { $here }.
note-authority =
    .a = Ik vraag om een doeltreffend onderzoek naar de ontvoering en marteling van mensen in de Tsjetsjeense Republiek vanwege hun werkelijke of vermeende seksuele gerichtheid. Ik woon { $here }.
    .b = Wilt u ervoor zorgen dat misdrijven tegen lhbt-personen in de Tsjetsjeense Republiek worden onderzocht, en dat wie getuigt wordt beschermd? Zelf woon ik { $here }.
note-un-body =
    .a = Houd de vervolging van lhbt-personen in Tsjetsjenië alstublieft onder de aandacht van de wereld, en vraag wie is berecht. Ik woon { $here } en ben hen niet vergeten.
    .b = Ik schrijf u als iemand die { $here } woont. Dank voor uw werk; wilt u Tsjetsjenië, waar lhbt-personen worden ontvoerd en gemarteld, blijven noemen?
note-european-body =
    .a = Ik woon { $here }. Doe alstublieft wat Europa kan voor lhbt-personen die marteling in Tsjetsjenië ontvluchten: laat hen binnen en stuur niemand terug.
    .b = Lhbt-personen worden in Tsjetsjenië door de autoriteiten ontvoerd en gemarteld. Wilt u dit op de agenda van Europa houden? Zelf woon ik { $here }.
note-company =
    .a = Ik woon { $here }. In Tsjetsjenië jagen de autoriteiten op lhbt-personen. Maak uw dienst alstublieft zo veilig als u kunt voor hen, en zeg openlijk wat u doet.
    .b = Wat uw bedrijf beslist, bereikt lhbt-personen in Tsjetsjenië, die door de autoriteiten worden ontvoerd en gemarteld. Wilt u hun veiligheid vooropstellen? Zelf woon ik { $here }.
note-newsroom =
    .a = Ik woon { $here }. Nog altijd worden lhbt-personen in Tsjetsjenië ontvoerd en gemarteld, en men hoort er weinig over. Bericht er alstublieft weer over.
    .b = Wilt u opnieuw naar Tsjetsjenië kijken, waar de overheid op lhbt-personen jaagt? Zelf woon ik { $here }, en graag lees ik wat u te weten komt.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Ik woon { $here }. Ik heb gelezen wat mensen in Tsjetsjenië wordt aangedaan, en wil u laten weten dat u niet alleen bent. Veel mensen ver weg denken aan u en doen wat zij kunnen.
    .b = Een groet van een onbekende die { $here } woont: u bent niet vergeten. Uw moed bewonder ik, en ik blijf schrijven aan wie iets kan veranderen.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Uw antwoord op mijn brief over de vervolging van lhbt-personen in Tsjetsjenië
    .b = Mijn brief over Tsjetsjenië, en uw antwoord
reply-opening =
    .a = Dank voor uw antwoord op mijn brief over de vervolging van lhbt-personen in Tsjetsjenië.
    .b = Uw antwoord op mijn schrijven over Tsjetsjenië heb ik ontvangen, waarvoor ik u dank.
reply-quote =
    .a = U schrijft: ‘{ $quote }.’
    .b = In uw antwoord staat: ‘{ $quote }.’
reply-evasion-concern =
    .a = Het verheugt mij dat u de zorg deelt. Mijn brief vroeg om meer: een daad waartoe u bevoegd bent.
    .b = Zorg is een begin. Wat ik vroeg is een stap, en daarop vond ik geen antwoord.
reply-evasion-not-ours =
    .a = Ik begrijp dat ook anderen beslissen. Wat ik vroeg, ligt binnen uw bevoegdheid.
    .b = Dat ook anderen verantwoordelijk zijn, beantwoordt mijn vraag aan u niet.
reply-evasion-no-evidence =
    .a = De feiten staan vast: op 12 september 2023 oordeelde het Europees Hof voor de Rechten van de Mens in Lapunov tegen Rusland (nr. 28834/19) dat overheidsdienaren in Tsjetsjenië een man vanwege zijn seksuele gerichtheid hadden ontvoerd en gemarteld.
    .b = Een internationale rechter kwam tot een ander oordeel: zie het arrest van het Europees Hof voor de Rechten van de Mens van 12 september 2023, Lapunov tegen Rusland (nr. 28834/19).
reply-evasion-internal =
    .a = Marteling is nooit een interne aangelegenheid: het VN-Verdrag tegen foltering, waarbij Rusland partij is, verplicht elke staat haar te onderzoeken.
    .b = Het folterverbod bindt elke staat jegens alle andere; Rusland is partij bij het Verdrag van de Verenigde Naties tegen foltering.
reply-evasion-forwarded =
    .a = Dank dat u mijn brief hebt doorgestuurd. Graag wil ik weten aan wie, en wat er is geantwoord.
    .b = Wilt u mij zeggen waarheen mijn brief is gezonden, en mij het antwoord doen toekomen?
reply-evasion-none =
    .a = Ik zocht erin een antwoord op wat ik had gevraagd, en vond het niet.
    .b = Wat ik wilde weten, staat er nog niet in.
reply-repeat =
    .a = Daarom vraag ik het nog een keer.
    .b = Mijn verzoek herhaal ik dan ook.
reply-closing =
    .a = Voor een antwoord op dit ene punt zou ik dankbaar zijn.
    .b = Een kort antwoord op dit ene verzoek is alles wat ik vraag.

evasion-concern =
    bezorgd
    zorgen over
    delen uw zorg
    ernstige zorg
    nauwlettend
    volgen de situatie
    volgt de situatie
    op de voet
    kennisgenomen
    nemen kennis
    regelmatig aan de orde
    veroordel
evasion-not-ours =
    niet bevoegd
    geen bevoegdheid
    niet binnen
    buiten onze
    buiten de bevoegdheid
    niet verantwoordelijk
    valt niet onder
    niet aan ons
    is een zaak van
    rechtsmacht
evasion-no-evidence =
    geen bewijs
    geen informatie
    geen aanwijzingen
    niet bevestigd
    onbevestigd
    beschuldigingen
    aantijgingen
    provocatie
    bestaat niet
    bestaan niet
    geen klachten
    geen aangifte
evasion-internal =
    interne aangelegenheid
    interne aangelegenheden
    binnenlandse aangelegenheid
    binnenlandse aangelegenheden
    inmenging
    soeverein
    traditionele waarden
evasion-forwarded =
    doorgestuurd
    doorgezonden
    doorgeleid
    doorgegeven
    overgedragen aan
    verwezen naar
