### Norwegian Bokmål: short public posts.

## What happens

post-tell =
    .a = I Tsjetsjenia bortfører og torturerer myndighetene mennesker fordi de er homofile, lesbiske, bifile eller transpersoner. De ansvarlige går fri. Ikke se bort.
    .b = Mennesker i Tsjetsjenia jages av sitt eget politi for hvem de elsker. Noen kom seg ut. Andre er fortsatt i fare.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = I august 2023 hentet politiet en ung kvinne i leiligheten hennes i St. Petersburg og overleverte henne til familien i Tsjetsjenia hun hadde flyktet fra. Siden er det ikke noe sikkert livstegn. Hvor er hun?
    .b = Hun flyktet fra Tsjetsjenia. I august 2023 ga politiet i St. Petersburg henne til familien hun hadde flyktet fra. Ingen sikre tegn til liv er kommet siden. Vi spør videre hvor hun er.

## Asking somebody to act

post-ask-government =
    .a = En oppfordring til regjeringen vår: de som flykter fra forfølgelsen i Tsjetsjenia, trenger visum, et trygt sted og et løfte om ikke å bli sendt tilbake.
    .b = Vil regjeringen vår beskytte mennesker som flykter fra torturen av lhbt-personer i Tsjetsjenia? Vi ber om et offentlig svar.
post-ask-russia =
    .a = Den europeiske menneskerettsdomstolen fant i 2023 at representanter for staten torturerte en mann i Tsjetsjenia på grunn av hans seksuelle orientering. Når etterforsker Russland disse forbrytelsene?
    .b = Et spørsmål til russiske myndigheter: hvem er stilt til ansvar for bortføring og tortur av lhbt-personer i Den tsjetsjenske republikk?
post-ask-company =
    .a = En gruppe som hjelper mennesker i Tsjetsjenia, melder om feller for homofile menn via datingapper. Til dere som lager og selger apper: advar brukerne der, skjul hvor de er, og utlever ingenting.
    .b = En app kan sette et liv i fare. Selskaper med brukere i Russland bør beskytte lhbt-personer der: ingen presise steder, klare advarsler, ingen data til myndighetene.

## Sharing something (the link follows)

post-share-petition =
    .a = Mennesker tortureres i Tsjetsjenia fordi de er homofile, lesbiske, bifile eller transpersoner. En underskrift tar ett minutt, hvis du ikke har bånd til Russland:
    .b = Denne underskriftskampanjen ber om beskyttelse for lhbt-personer fra Tsjetsjenia. Les, skriv under og del, men ikke hvis du har bånd til Russland:
post-share-letter =
    .a = Et brev til en stortingsrepresentant tar ti minutter. Slik skriver du et om forfølgelsen av lhbt-personer i Tsjetsjenia:
    .b = Én side, én anmodning, egne ord: hvordan du skriver til dem som kan hjelpe lhbt-personer fra Tsjetsjenia:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Den 1. april 2017 skrev Novaja Gazeta at over hundre menn i Tsjetsjenia var frihetsberøvet fordi de ble antatt å være homofile, og minst tre drept. Russland har ikke etterforsket det skikkelig.
    .b = Husk 1. april 2017: dagen da verden leste at menn i Tsjetsjenia ble grepet, torturert og drept fordi de ble antatt å være homofile. Det må ikke glemmes.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Menneskene dette handler om, trenger beskyttelse, og forbrytelsene krever et svar.
    .b = Vi ber deg: ikke se bort.
