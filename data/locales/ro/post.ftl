### Romanian: short public posts, by purpose.

## What happens

post-tell =
    .a = În Cecenia, autoritățile răpesc și torturează oameni pentru că sunt gay, lesbiene, bisexuali sau transgender. Cei răspunzători rămân nepedepsiți. Vă rog, nu întoarceți privirea.
    .b = Sunt în Cecenia oameni vânați de propria poliție din pricina celor pe care îi iubesc. Unii au reușit să scape. Alții sunt încă în pericol.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = În august 2023, poliția a luat o tânără din apartamentul ei din Sankt Petersburg și a predat-o familiei din Cecenia de care fugise. De atunci, niciun semn de viață demn de încredere. Unde este?
    .b = Fugise din Cecenia. În august 2023, poliția din Sankt Petersburg a dat-o pe mâna familiei de care scăpase. Nimic demn de încredere nu arată de atunci că trăiește. Întrebăm mai departe unde este.

## Asking somebody to act

post-ask-government =
    .a = O cerere către guvernul nostru: cei care fug de persecuția din Cecenia au nevoie de o viză, de un loc sigur și de promisiunea că nimeni nu îi trimite înapoi.
    .b = Îi va proteja guvernul nostru pe cei care fug de torturarea persoanelor LGBT în Cecenia? Un răspuns public, vă rog.
post-ask-russia =
    .a = Curtea Europeană a Drepturilor Omului a constatat în 2023 că agenți ai statului au torturat un bărbat în Cecenia din cauza orientării sale sexuale. Când va ancheta Rusia aceste crime?
    .b = O întrebare pentru autoritățile ruse: cine a răspuns pentru răpirea și torturarea persoanelor LGBT în Republica Cecenă?
post-ask-company =
    .a = Un grup care ajută oameni din Cecenia semnalează capcane întinse bărbaților gay prin aplicații de întâlniri. Celor ce fac și vând aplicații: avertizați utilizatorii, ascundeți unde sunt, nu predați nimic.
    .b = O aplicație poate pune o viață în pericol. Companiile cu utilizatori în Rusia ar trebui să protejeze persoanele LGBT: fără locuri exacte, avertismente clare, nicio dată pentru autorități.

## Sharing something (the link follows)

post-share-petition =
    .a = În Cecenia, oameni sunt torturați pentru că sunt gay, lesbiene, bisexuali sau transgender. O semnătură ia un minut, dacă nu aveți legături cu Rusia:
    .b = Această petiție cere protecție pentru persoanele LGBT din Cecenia. Citiți, semnați, dați mai departe, dar nu dacă aveți legături cu Rusia:
post-share-letter =
    .a = O scrisoare către un deputat ia zece minute. Iată cum se scrie una despre persecutarea persoanelor LGBT în Cecenia:
    .b = O pagină, o cerere, cuvintele dumneavoastră: cum le scriem celor care pot ajuta persoanele LGBT din Cecenia:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = La 1 aprilie 2017, Novaia Gazeta relata că peste o sută de bărbați fuseseră reținuți în Cecenia pentru că erau considerați gay și cel puțin trei uciși. Rusia nu a anchetat cum se cuvine.
    .b = Ne amintim de 1 aprilie 2017: ziua în care lumea a citit că în Cecenia bărbați considerați gay erau ridicați, torturați și uciși. Să nu se uite.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Oamenii despre care este vorba au nevoie de protecție, iar aceste crime cer un răspuns.
    .b = Vă rog, nu vă feriți privirea.
