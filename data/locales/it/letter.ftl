### Italian: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Persecuzione delle persone LGBT in Cecenia: che cosa si può fare da qui
    .b = Cecenia: vite in pericolo e ciò che Lei può fare
subject-ministry =
    .a = Persecuzione delle persone LGBT in Cecenia
    .b = Una richiesta: persone LGBT in pericolo in Cecenia
subject-un-mission =
    .a = Le Nazioni Unite e la persecuzione delle persone LGBT in Cecenia
    .b = La Cecenia e il dibattito sui diritti umani in Russia
subject-embassy =
    .a = Persecuzione delle persone LGBT nella Repubblica cecena
    .b = Rapimenti e torture nella Repubblica cecena: il dovere di indagare
subject-authority =
    .a = Rapimenti e torture di persone LGBT nella Repubblica cecena
    .b = Istanza relativa ai crimini contro le persone LGBT nella Repubblica cecena
subject-un-body =
    .a = Persecuzione delle persone LGBT in Cecenia (Federazione Russa)
    .b = Cecenia: la persecuzione continua, e con essa l’impunità
subject-european-body =
    .a = La risposta dell’Europa alla persecuzione delle persone LGBT in Cecenia
    .b = Chi fugge dalla Cecenia e che cosa gli deve l’Europa
subject-company =
    .a = La sicurezza di chi usa il Vostro servizio in Cecenia e in Russia
    .b = Cecenia: ciò che la Vostra azienda può fare per persone in pericolo
subject-newsroom =
    .a = Cecenia: una persecuzione che continua quasi senza notizie
    .b = Tornare a parlare della persecuzione delle persone LGBT in Cecenia: una richiesta
subject-ask-letter-to-the-editor =
    .a = Lettera al giornale: la persecuzione in Cecenia continua
    .b = Per la pubblicazione: persone in pericolo in Cecenia
subject-ask-sanctions =
    .a = Sanzioni per la persecuzione delle persone LGBT in Cecenia
    .b = Cecenia: i responsabili e le nostre sanzioni
subject-ask-universal-jurisdiction =
    .a = I crimini contro le persone LGBT in Cecenia e i nostri tribunali
    .b = Cecenia: si possono processare qui i responsabili?
subject-ask-question-on-returns =
    .a = Persone fuggite dalla Cecenia: l’impegno a non rimandare indietro nessuno
    .b = Nessun rinvio in Russia per chi è in fuga dalla Cecenia
subject-ask-send-nobody-back =
    .a = Persone fuggite dalla Cecenia: l’impegno a non rimandare indietro nessuno
    .b = Nessun rinvio in Russia per chi è in fuga dalla Cecenia
subject-ask-question-on-un-vote =
    .a = Il nostro voto alle Nazioni Unite sui diritti umani in Russia
    .b = La Cecenia e la voce del nostro Paese alle Nazioni Unite
subject-ask-instruct-missions =
    .a = La nostra voce alle Nazioni Unite sui diritti umani in Russia
    .b = La Cecenia e le nostre missioni presso le Nazioni Unite
subject-ask-stop-bans =
    .a = Istanza: la messa al bando di organizzazioni che aiutano persone in pericolo
    .b = Aiutare persone in pericolo non è «estremismo»: una richiesta
subject-ask-cooperate-with-un =
    .a = Istanza: l’accesso degli esperti delle Nazioni Unite alla Repubblica cecena
    .b = Gli esperti delle Nazioni Unite e la Repubblica cecena: una richiesta
subject-ask-stop-handovers =
    .a = Istanza: persone consegnate dalla polizia alla Repubblica cecena
    .b = Nessun adulto sia riconsegnato alla Repubblica cecena: una richiesta
subject-ask-follow-up-report =
    .a = Cecenia: il seguito del rapporto del 2018 nel quadro del Meccanismo di Mosca
    .b = Dopo il rapporto del Meccanismo di Mosca sulla Cecenia
subject-ask-protect-people =
    .a = Persone in fuga dalla Cecenia: visti per motivi umanitari
    .b = Un visto per le persone LGBT costrette a lasciare la Cecenia

## Openings ($here: where the writer lives)

opening-representative =
    .a = Vivo { $here } e Le scrivo come una delle persone che Lei rappresenta. In Cecenia le autorità rapiscono, torturano e uccidono persone perché sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Chiedo la Sua attenzione per chi non ha alcun rappresentante a cui scrivere: le persone che in Cecenia sono braccate dalle proprie autorità per chi amano o per ciò che sono. Abito { $here }.
    .c = Oggetto di questa lettera è la Cecenia: là, da anni, polizia e forze di sicurezza arrestano e torturano chi è gay, lesbica, bisessuale o transgender, o chi viene preso per tale. Vivo { $here }.
opening-ministry =
    .a = Vivo { $here } e Le scrivo a proposito delle persone che in Cecenia le autorità rapiscono, torturano e uccidono perché sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = La prego di volgere lo sguardo alla Cecenia, dove la persecuzione di gay, lesbiche, persone bisessuali e transgender per mano di forze dello Stato prosegue da quando è venuta alla luce nel 2017. Abito { $here }, ed è cosa che mi riguarda.
    .c = Ci sono in Cecenia persone la cui vita è in pericolo a causa dell’orientamento sessuale o dell’identità di genere: di loro tratta questa lettera. Vivo { $here } e credo che il nostro Paese possa aiutarle.
opening-un-mission =
    .a = Vivo { $here } e scrivo alla missione che parla per noi alle Nazioni Unite. In Cecenia le autorità rapiscono e torturano persone perché sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Il nostro Paese ha una voce alle Nazioni Unite, e Le chiedo di usarla per chi non ne ha: le persone che in Cecenia subiscono la persecuzione delle autorità per il loro orientamento sessuale o la loro identità di genere. Abito { $here }.
    .c = È una persecuzione condotta da forze dello Stato, sulla quale non si indaga davvero, quella di cui Le scrivo: colpisce gay, lesbiche, persone bisessuali e transgender in Cecenia. Vivo { $here }.
opening-embassy =
    .a = Vivo { $here } e Le scrivo a proposito del rapimento e della tortura, nella Repubblica cecena, di persone che sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Mi rivolgo a Lei, che rappresenta la Federazione Russa, per gravi violazioni dei diritti umani nella Repubblica cecena: la persecuzione di persone a causa dell’orientamento sessuale o dell’identità di genere. Abito { $here }.
    .c = Mi consenta di parlarLe di persone che nella Repubblica cecena sono state prese, tenute prigioniere in segreto e torturate da funzionari dello Stato perché sono, o sono credute, gay, lesbiche, bisessuali o transgender. Vivo { $here }.
opening-authority =
    .a = Vivo { $here } e Le scrivo a proposito dei crimini commessi nella Repubblica cecena contro persone che sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Rivolgo a Lei questa istanza per i rapimenti e le torture che, nella Repubblica cecena, funzionari pubblici hanno commesso a causa dell’orientamento sessuale, reale o presunto, delle vittime. Abito { $here }.
opening-un-body =
    .a = Vivo { $here } e Le scrivo, a titolo personale, a proposito della persecuzione di gay, lesbiche, persone bisessuali e transgender in Cecenia.
    .b = Con questa lettera desidero sostenere il Suo lavoro e le persone che in Cecenia forze dello Stato arrestano e torturano per l’orientamento sessuale o l’identità di genere. Abito { $here }.
opening-european-body =
    .a = Vivo { $here } e Le scrivo a proposito delle persone che in Cecenia forze dello Stato rapiscono, torturano e uccidono perché sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Mi rivolgo a Lei per la Cecenia e per chi ne è in fuga a causa dell’orientamento sessuale o dell’identità di genere e non è ancora al sicuro. Abito { $here }.
opening-company =
    .a = Vivo { $here } e Vi scrivo a proposito di persone che in Cecenia usano il Vostro servizio, o lo userebbero se fosse sicuro: gay, lesbiche, persone bisessuali e transgender che le autorità rapiscono e torturano.
    .b = Le decisioni della Vostra azienda arrivano fino in Cecenia, dove le autorità braccano chi è, o è creduto, gay, lesbica, bisessuale o transgender. Abito { $here } e Vi chiedo di pensare a queste persone.
opening-newsroom =
    .a = Vivo { $here } e seguo il Vostro lavoro. Vi chiedo di tornare a scrivere della Cecenia, dove le autorità rapiscono, torturano e uccidono persone perché sono, o sono credute, gay, lesbiche, bisessuali o transgender.
    .b = Nel 2017 il mondo seppe da un giornale che in Cecenia si viene presi e torturati per il proprio orientamento sessuale. Non è finita; si sono fatte rare solo le notizie. Abito { $here }, e scrivo per chiedere la Vostra.
opening-letter-to-the-editor =
    .a = In Cecenia le autorità rapiscono e torturano persone perché sono, o sono credute, gay, lesbiche, bisessuali o transgender. Si sa dal 2017, e continua.
    .b = Della Cecenia ormai si sente poco. Eppure là c’è ancora chi viene arrestato e torturato dalle autorità per chi ama o per ciò che è.

## The sentence before the facts

facts-intro =
    .a = Quanto segue è di dominio pubblico.
    .b = Questi fatti sono documentati.
    .c = Mi baso sui rapporti e sugli accertamenti che seguono.
    .d = I fatti parlano da sé.

facts-intro-one =
    .a = Quanto segue è di dominio pubblico.
    .b = I fatti parlano da sé.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = Nel novembre 2018 il nostro Paese fu tra i sedici Stati che chiesero all’OSCE di esaminare questi crimini; il suo rapporto attende ancora un seguito.
    .b = Sedici Stati, e il nostro fra loro, avviarono nel novembre 2018 l’inchiesta dell’OSCE sulla Cecenia: la questione, dunque, è già nostra.
local-un-lgbti-core-group =
    .a = Come membro del Gruppo ristretto LGBTI alle Nazioni Unite, il nostro Paese si è impegnato a farsi sentire su temi come questo.
    .b = Il nostro Paese fa parte del Gruppo ristretto LGBTI alle Nazioni Unite; è in Cecenia che quell’impegno viene messo alla prova.
local-equal-rights-coalition =
    .a = Come membro della Equal Rights Coalition, il nostro Paese si è impegnato a difendere i diritti delle persone LGBT.
    .b = Il nostro Paese appartiene alla Equal Rights Coalition: ecco dove mostrare che cosa significa.

## The last sentence

closing-representative =
    .a = Mi farebbe piacere sapere che cosa deciderà.
    .b = La prego di comunicarmi la risposta che riceverà.
closing-ministry =
    .a = Le sarei riconoscente per una risposta.
    .b = La prego di farmi sapere come intende agire.
closing-un-mission =
    .a = Grazie per il Suo lavoro; Le sarei riconoscente per una breve risposta.
    .b = Mi sarebbe caro apprendere che cosa deciderà la nostra delegazione.
closing-embassy =
    .a = Scrivo con rispetto per il Suo ufficio e per la popolazione della Repubblica cecena, e Le sarei riconoscente per una risposta.
    .b = Confido in una risposta nel merito e La ringrazio dell’attenzione.
closing-authority =
    .a = Le sarei riconoscente per una risposta nel merito di questa istanza.
    .b = Chiedo una risposta scritta e La ringrazio dell’attenzione.
closing-un-body =
    .a = Grazie per il Suo lavoro. Non attendo risposta; volevo che sapesse che c’è chi osserva.
    .b = Con gratitudine per tutto ciò che fa per chi non può parlare liberamente.
closing-european-body =
    .a = Le sarei riconoscente per una risposta.
    .b = Grazie dell’attenzione per persone che non possono scriverLe da sé.
closing-company =
    .a = Mi farebbe piacere sapere che cosa deciderete.
    .b = Vi prego di farmi sapere come intendete agire.
closing-newsroom =
    .a = Grazie per la lettura e per il Vostro lavoro.
    .b = Leggerò volentieri ciò che scoprirete.
closing-withheld =
    .a = Non posso mettere il mio nome sotto questa lettera, perché potrebbe espormi a pericoli. La prego di darvi seguito ugualmente.
    .b = Il mio nome qui non compare: mi metterebbe a rischio. Chiedo che si valuti ciò che è detto, non chi lo dice.
