### Italian: short public posts, by purpose.

## What happens

post-tell =
    .a = In Cecenia le autorità rapiscono e torturano persone perché sono gay, lesbiche, bisessuali o transgender. I responsabili restano impuniti. Per favore, non voltiamoci dall’altra parte.
    .b = C’è gente in Cecenia braccata dalla propria polizia per chi ama. Qualcuno è riuscito a uscirne. Altri sono ancora in pericolo.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = Nell’agosto 2023 la polizia prelevò una giovane da casa sua a San Pietroburgo e la consegnò alla famiglia in Cecenia da cui era fuggita. Da allora nessun segno di vita attendibile. Dov’è?
    .b = Era fuggita dalla Cecenia. Nell’agosto 2023 la polizia di San Pietroburgo la riconsegnò alla famiglia da cui era scappata. Da allora nulla di attendibile dice che sia viva. Continuiamo a chiedere dove sia.

## Asking somebody to act

post-ask-government =
    .a = Una richiesta al nostro Governo: a chi fugge dalla persecuzione in Cecenia servono un visto, un luogo sicuro e la promessa che nessuno lo rimanderà indietro.
    .b = Il nostro Governo proteggerà chi fugge dalla tortura delle persone LGBT in Cecenia? Si prega di rispondere in pubblico.
post-ask-russia =
    .a = La Corte europea dei diritti dell’uomo ha accertato nel 2023 che agenti dello Stato torturarono un uomo in Cecenia per il suo orientamento sessuale. Quando indagherà la Russia su questi crimini?
    .b = Una domanda alle autorità russe: chi ha risposto del rapimento e della tortura di persone LGBT nella Repubblica cecena?
post-ask-company =
    .a = Un gruppo che aiuta persone in Cecenia segnala trappole tese a uomini gay con app di incontri. A chi le fa e le vende: avvertite chi le usa là, nascondete dove si trova, non consegnate nulla.
    .b = Un’app può mettere in pericolo una vita. Le aziende con utenti in Russia proteggano le persone LGBT: niente posizioni esatte, avvisi chiari, nessun dato alle autorità.

## Sharing something (the link follows)

post-share-petition =
    .a = In Cecenia si torturano persone perché sono gay, lesbiche, bisessuali o transgender. Firmare richiede un minuto, se non hai legami con la Russia:
    .b = Questa petizione chiede protezione per le persone LGBT della Cecenia. Leggila, firmala e falla girare, ma non se hai legami con la Russia:
post-share-letter =
    .a = Una lettera a chi ti rappresenta in parlamento richiede dieci minuti. Ecco come scriverne una sulla persecuzione delle persone LGBT in Cecenia:
    .b = Una pagina, una richiesta, parole tue: come rivolgersi a chi può aiutare le persone LGBT della Cecenia:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Il 1° aprile 2017 Novaja Gazeta riferì che in Cecenia oltre cento uomini erano stati arrestati perché creduti gay, e almeno tre uccisi. La Russia non ha indagato come si deve.
    .b = Ricordando il 1° aprile 2017: quel giorno il mondo lesse che in Cecenia si prendevano, torturavano e uccidevano uomini ritenuti gay. Non va dimenticato.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Le persone di cui si parla hanno bisogno di protezione, e questi crimini di una risposta.
    .b = Per favore, non distogliere lo sguardo.
