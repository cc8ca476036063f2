### Italian: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = In Cecenia le autorità braccano e torturano persone perché sono gay, lesbiche, bisessuali o transgender. Vivo { $here } e Le chiedo di porre al Governo una domanda: che cosa fa per chi fugge?
    .b = Abito { $here }. La prego di domandare al Governo, agli atti, che cosa fa per le persone LGBT in fuga dalla tortura in Cecenia, e di comunicarmi la risposta.
note-ministry =
    .a = In Cecenia le autorità braccano e torturano persone perché sono gay, lesbiche, bisessuali o transgender. Vivo { $here } e Le chiedo di parlarne con la Russia e di proteggere chi fugge.
    .b = Abito { $here }. La prego di alzare la voce per le persone LGBT in Cecenia, rapite e torturate dalle autorità, e di non rimandare indietro chi è fuggito.
note-un-mission =
    .a = In Cecenia le autorità rapiscono e torturano persone LGBT. Vivo { $here } e Le chiedo di nominare la Cecenia al prossimo dibattito sui diritti umani in Russia.
    .b = Abito { $here }. La prego di sostenere il Relatore speciale sui diritti umani in Russia, e di riservare alle persone LGBT in Cecenia una frase della nostra dichiarazione.
note-embassy =
    .a = Vivo { $here }. La prego di dirmi che cosa si sia fatto per indagare sul rapimento e sulla tortura di persone LGBT nella Repubblica cecena, e chi sia stato portato davanti alla giustizia.
    .b = Le chiedo di trasmettere al Procuratore Generale la mia preoccupazione per chi nella Repubblica cecena viene rapito e torturato a causa dell’orientamento sessuale. Abito { $here }.
note-authority =
    .a = Chiedo un’indagine effettiva sul rapimento e sulla tortura di persone nella Repubblica cecena a causa dell’orientamento sessuale, reale o presunto. Vivo { $here }.
    .b = La prego di provvedere perché si indaghi sui crimini contro le persone LGBT nella Repubblica cecena e chi testimonia abbia protezione. Abito { $here }.
note-un-body =
    .a = La prego di tenere la persecuzione delle persone LGBT in Cecenia sotto gli occhi del mondo, e di chiedere chi sia stato portato davanti alla giustizia. Vivo { $here } e non le dimentico.
    .b = Abito { $here }. La ringrazio del Suo lavoro e Le chiedo di continuare a nominare la Cecenia, dove persone LGBT vengono rapite e torturate.
note-european-body =
    .a = Vivo { $here }. La prego di fare ciò che l’Europa può per le persone LGBT in fuga dalla tortura in Cecenia: farle entrare e non rimandare indietro nessuno.
    .b = Le persone LGBT in Cecenia sono rapite e torturate dalle autorità. Abito { $here } e Le chiedo di tenere il tema nell’agenda dell’Europa.
note-company =
    .a = Vivo { $here }. In Cecenia le autorità braccano le persone LGBT. Vi prego di rendere per loro il Vostro servizio il più sicuro possibile, e di dire in pubblico ciò che fate.
    .b = Ciò che decide la Vostra azienda tocca persone LGBT in Cecenia, che le autorità rapiscono e torturano. Abito { $here } e Vi chiedo di pensare per prima cosa alla loro sicurezza.
note-newsroom =
    .a = Vivo { $here }. In Cecenia persone LGBT sono ancora rapite e torturate, e se ne sente poco. Vi prego di tornare a parlarne.
    .b = Guardate di nuovo, Vi prego, alla Cecenia, dove le autorità braccano le persone LGBT. Abito { $here } e leggerò volentieri ciò che scoprirete.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Vivo { $here }. Ho letto che cosa si fa alle persone in Cecenia, e voglio che sappiate che accanto a voi c’è qualcuno. Lontano da lì, in molti vi pensano e fanno ciò che possono.
    .b = Da una persona che non conoscete e che vive { $here }: nessuno vi dimentica. Ammiro il vostro coraggio, e continuo a scrivere a chi potrebbe cambiare qualcosa.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = La Sua risposta alla mia lettera sulla persecuzione delle persone LGBT in Cecenia
    .b = La mia lettera sulla Cecenia e il Suo riscontro
reply-opening =
    .a = La ringrazio della risposta alla mia lettera sulla persecuzione delle persone LGBT in Cecenia.
    .b = Ho ricevuto il Suo riscontro alla mia lettera sulla Cecenia, e La ringrazio.
reply-quote =
    .a = Lei scrive: «{ $quote }».
    .b = Nella risposta si legge: «{ $quote }».
reply-evasion-concern =
    .a = Mi conforta che Lei condivida la preoccupazione. La mia lettera chiedeva di più: un atto che il Suo ufficio può compiere.
    .b = La preoccupazione è un inizio. Ciò che ho chiesto è un passo, e su quello non ho trovato risposta.
reply-evasion-not-ours =
    .a = Capisco che decidano anche altri. Quanto ho chiesto rientra però nei poteri del Suo ufficio.
    .b = Che anche altri siano responsabili non risponde alla mia domanda.
reply-evasion-no-evidence =
    .a = I fatti sono accertati: il 12 settembre 2023, in Lapunov c. Russia (n. 28834/19), la Corte europea dei diritti dell’uomo ha accertato che agenti dello Stato avevano rapito e torturato un uomo in Cecenia per il suo orientamento sessuale.
    .b = Un tribunale internazionale ha concluso diversamente: si veda la sentenza della Corte europea dei diritti dell’uomo del 12 settembre 2023, Lapunov c. Russia (n. 28834/19).
reply-evasion-internal =
    .a = La tortura non è mai un affare interno: la Convenzione delle Nazioni Unite contro la tortura, di cui la Russia è parte, obbliga ogni Stato a indagare.
    .b = Il divieto di tortura vincola ciascuno Stato verso tutti gli altri; la Russia è parte della Convenzione delle Nazioni Unite contro la tortura.
reply-evasion-forwarded =
    .a = Grazie di avere inoltrato la mia lettera. Vorrei sapere a chi, e che cosa sia stato risposto.
    .b = La prego di dirmi dove sia stata inviata la mia lettera, e di farmi avere la risposta.
reply-evasion-none =
    .a = Vi ho cercato una risposta a quanto avevo chiesto, senza trovarla.
    .b = Non dice ancora ciò che desideravo sapere.
reply-repeat =
    .a = Lo chiedo perciò ancora una volta.
    .b = Rinnovo dunque la mia richiesta.
reply-closing =
    .a = Le sarei riconoscente per una risposta su quest’unico punto.
    .b = Un breve riscontro a questa sola richiesta è tutto ciò che domando.

evasion-concern =
    profonda preoccupazione
    preoccup
    condividiamo
    seguiamo con attenzione
    segue con attenzione
    segue da vicino
    monitor
    prendiamo atto
    preso atto
    prende nota
    regolarmente sollev
    condann
evasion-not-ours =
    non rientra
    non è di competenza
    non di competenza
    non compete
    non spetta
    al di fuori
    esula
    non siamo competenti
    non è responsabil
    giurisdizione
evasion-no-evidence =
    nessuna prova
    non ci sono prove
    non vi sono prove
    nessuna informazione
    non è stato confermato
    non sono state confermate
    non confermat
    presunt
    provocazione
    non esist
    nessuna denuncia
evasion-internal =
    affare interno
    affari interni
    questione interna
    ingerenza
    interferenz
    sovran
    valori tradizionali
evasion-forwarded =
    inoltrat
    trasmess
    trasmetteremo
    girata a
    rinviat
    sottopost
