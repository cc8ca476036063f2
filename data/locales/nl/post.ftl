### Dutch: short public posts.

## What happens

post-tell =
    .a = In Tsjetsjenië ontvoeren en martelen de autoriteiten mensen omdat ze homo, lesbisch, bi of transgender zijn. De verantwoordelijken blijven ongestraft. Kijk alsjeblieft niet weg.
    .b = Op mensen in Tsjetsjenië wordt door hun eigen politie gejaagd om wie ze liefhebben. Sommigen konden ontkomen. Anderen zijn nog in gevaar.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = In augustus 2023 haalde de politie een jonge vrouw uit haar woning in Sint-Petersburg en gaf haar aan de familie in Tsjetsjenië die ze was ontvlucht. Sindsdien geen betrouwbaar teken van leven. Waar is ze?
    .b = Ze vluchtte uit Tsjetsjenië. In augustus 2023 leverde de politie van Sint-Petersburg haar uit aan de familie die ze ontvluchtte. Sindsdien geen betrouwbaar teken dat ze leeft. Wij blijven vragen waar ze is.

## Asking somebody to act

post-ask-government =
    .a = Een verzoek aan onze regering: wie de vervolging in Tsjetsjenië ontvlucht, heeft een visum nodig, een veilige plek en de belofte niet te worden teruggestuurd.
    .b = Gaat onze regering mensen beschermen die de marteling van lhbt-personen in Tsjetsjenië ontvluchten? Graag een antwoord in het openbaar.
post-ask-russia =
    .a = Het Europees Hof voor de Rechten van de Mens oordeelde in 2023 dat overheidsdienaren in Tsjetsjenië een man martelden om zijn seksuele gerichtheid. Wanneer onderzoekt Rusland deze misdrijven?
    .b = Een vraag aan de Russische autoriteiten: wie heeft zich verantwoord voor de ontvoering en marteling van lhbt-personen in de Tsjetsjeense Republiek?
post-ask-company =
    .a = Een groep die mensen in Tsjetsjenië helpt, meldt valstrikken voor homo’s via datingapps. Een verzoek aan wie apps maakt en verkoopt: waarschuw gebruikers daar, verberg hun locatie en geef niets af.
    .b = Een app kan een leven in gevaar brengen. Bedrijven met gebruikers in Rusland moeten lhbt-personen daar beschermen: geen exacte plaats, duidelijke waarschuwingen, geen gegevens voor de overheid.

## Sharing something (the link follows)

post-share-petition =
    .a = In Tsjetsjenië worden mensen gemarteld omdat ze homo, lesbisch, bi of transgender zijn. Tekenen kost een minuut, als je geen banden met Rusland hebt:
    .b = Deze petitie vraagt bescherming voor lhbt-personen uit Tsjetsjenië. Lees, teken en deel haar, maar niet als je banden met Rusland hebt:
post-share-letter =
    .a = Een brief aan een Kamerlid kost tien minuten. Zo schrijf je er een over de vervolging van lhbt-personen in Tsjetsjenië:
    .b = Eén pagina, één verzoek, je eigen woorden: hoe je schrijft aan wie lhbt-personen uit Tsjetsjenië kan helpen:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Op 1 april 2017 meldde Novaja Gazeta dat in Tsjetsjenië meer dan honderd mannen waren vastgezet omdat men hen voor homo hield, en minstens drie gedood. Rusland heeft het niet deugdelijk onderzocht.
    .b = Terugdenkend aan 1 april 2017: de dag waarop de wereld las dat mannen in Tsjetsjenië werden opgepakt, gemarteld en gedood omdat men hen voor homo hield. Laat het niet vergeten worden.

## The last words of a post or thread about one fact

post-fact-end =
    .a = De mensen over wie dit gaat hebben bescherming nodig, en deze misdrijven een antwoord.
    .b = Kijk alsjeblieft niet weg.
