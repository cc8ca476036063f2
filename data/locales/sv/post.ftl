### Swedish: short public posts.

## What happens

post-tell =
    .a = I Tjetjenien för myndigheterna bort och torterar människor för att de är homosexuella, bisexuella eller transpersoner. De ansvariga går fria. Titta inte bort.
    .b = Människor i Tjetjenien jagas av sin egen polis för vem de älskar. Några kom undan. Andra är fortfarande i fara.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = I augusti 2023 hämtade polisen en ung kvinna i hennes lägenhet i Sankt Petersburg och överlämnade henne till den familj i Tjetjenien hon flytt. Sedan dess finns inget säkert livstecken. Var är hon?
    .b = Hon flydde Tjetjenien. I augusti 2023 lämnade polisen i Sankt Petersburg över henne till familjen hon flytt. Inget säkert tecken på att hon lever har kommit sedan dess. Vi frågar vidare var hon är.

## Asking somebody to act

post-ask-government =
    .a = En vädjan till vår regering: den som flyr förföljelsen i Tjetjenien behöver visum, en trygg plats och ett löfte att inte skickas tillbaka.
    .b = Kommer vår regering att skydda människor som flyr tortyren av hbt-personer i Tjetjenien? Svara gärna offentligt.
post-ask-russia =
    .a = Europadomstolen slog 2023 fast att statens tjänstemän torterade en man i Tjetjenien på grund av hans sexuella läggning. När utreder Ryssland dessa brott?
    .b = En fråga till de ryska myndigheterna: vem har ställts till svars för bortföranden och tortyr av hbt-personer i Tjetjenska republiken?
post-ask-company =
    .a = En grupp som hjälper människor i Tjetjenien rapporterar fällor för homosexuella män via dejtingappar. Till er som gör och säljer appar: varna era användare där, dölj var de är, lämna inte ut något.
    .b = En app kan sätta ett liv i fara. Företag med användare i Ryssland bör skydda hbt-personer där: inga exakta platser, tydliga varningar, inga data till myndigheterna.

## Sharing something (the link follows)

post-share-petition =
    .a = Människor torteras i Tjetjenien för att de är homosexuella, bisexuella eller transpersoner. En underskrift tar en minut, om du inte har band till Ryssland:
    .b = Denna namninsamling ber om skydd för hbt-personer från Tjetjenien. Läs, skriv under och sprid, men inte om du har band till Ryssland:
post-share-letter =
    .a = Ett brev till en riksdagsledamot tar tio minuter. Så skriver du om förföljelsen av hbt-personer i Tjetjenien:
    .b = En sida, en begäran, egna ord: hur du skriver till dem som kan hjälpa hbt-personer från Tjetjenien:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Den 1 april 2017 skrev Novaja Gazeta att över hundra män i Tjetjenien frihetsberövats för att de troddes vara homosexuella, och minst tre dödats. Ryssland har inte utrett det ordentligt.
    .b = Minns den 1 april 2017: dagen då världen läste att män i Tjetjenien greps, torterades och dödades för att de troddes vara homosexuella. Det får inte glömmas.

## The last words of a post or thread about one fact

post-fact-end =
    .a = De som detta handlar om behöver skydd, och dessa brott kräver ett svar.
    .b = Vi ber er: titta inte bort.
