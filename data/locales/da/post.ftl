### Danish: short public posts.

## What happens

post-tell =
    .a = I Tjetjenien bortfører og torturerer myndighederne mennesker, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner. De ansvarlige går fri. Se ikke væk.
    .b = Mennesker i Tjetjenien jages af deres eget politi for den, de elsker. Nogle slap ud. Andre er stadig i fare.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = I august 2023 hentede politiet en ung kvinde i hendes lejlighed i Sankt Petersborg og overgav hende til den familie i Tjetjenien, hun var flygtet fra. Siden er der intet sikkert livstegn. Hvor er hun?
    .b = Hun flygtede fra Tjetjenien. I august 2023 gav politiet i Sankt Petersborg hende til den familie, hun var flygtet fra. Intet sikkert tegn på liv er kommet siden. Vi spørger videre, hvor hun er.

## Asking somebody to act

post-ask-government =
    .a = En opfordring til vores regering: de, der flygter fra forfølgelsen i Tjetjenien, behøver visum, et sikkert sted og et løfte om ikke at blive sendt tilbage.
    .b = Vil vores regering beskytte mennesker, der flygter fra torturen af LGBT-personer i Tjetjenien? Vi beder om et offentligt svar.
post-ask-russia =
    .a = Den Europæiske Menneskerettighedsdomstol fandt i 2023, at repræsentanter for staten torturerede en mand i Tjetjenien på grund af hans seksuelle orientering. Hvornår efterforsker Rusland disse forbrydelser?
    .b = Et spørgsmål til de russiske myndigheder: hvem er stillet til ansvar for bortførelse og tortur af LGBT-personer i Den Tjetjenske Republik?
post-ask-company =
    .a = En gruppe, der hjælper mennesker i Tjetjenien, melder om fælder for bøsser via datingapps. Til jer, der laver og sælger apps: advar brugerne dér, skjul hvor de er, og udlevér intet.
    .b = En app kan bringe et liv i fare. Firmaer med brugere i Rusland bør beskytte LGBT-personer dér: ingen præcise steder, klare advarsler, ingen data til myndighederne.

## Sharing something (the link follows)

post-share-petition =
    .a = Mennesker tortureres i Tjetjenien, fordi de er bøsser, lesbiske, biseksuelle eller transpersoner. En underskrift tager et minut, hvis du ikke har bånd til Rusland:
    .b = Denne underskriftsindsamling beder om beskyttelse for LGBT-personer fra Tjetjenien. Læs, skriv under og del, men ikke hvis du har bånd til Rusland:
post-share-letter =
    .a = Et brev til et folketingsmedlem tager ti minutter. Sådan skriver du et om forfølgelsen af LGBT-personer i Tjetjenien:
    .b = Én side, én anmodning, egne ord: hvordan du skriver til dem, der kan hjælpe LGBT-personer fra Tjetjenien:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Den 1. april 2017 skrev Novaja Gazeta, at over hundrede mænd i Tjetjenien var tilbageholdt, fordi de blev holdt for bøsser, og mindst tre dræbt. Rusland har ikke efterforsket det ordentligt.
    .b = Husk den 1. april 2017: den dag, verden læste, at mænd i Tjetjenien blev grebet, tortureret og dræbt, fordi de blev holdt for bøsser. Det må ikke glemmes.

## The last words of a post or thread about one fact

post-fact-end =
    .a = De mennesker, det handler om, har brug for beskyttelse, og forbrydelserne kræver et svar.
    .b = Vi beder jer: se ikke væk.
