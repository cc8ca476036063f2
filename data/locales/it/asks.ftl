### Italian: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Le chiedo di presentare al Governo un’interrogazione scritta: che cosa ha fatto dal 2017 per accogliere persone perseguitate in Cecenia, e che cosa farà per chi è in pericolo adesso?
    .b = La prego di domandare per iscritto al Governo quante persone perseguitate in Cecenia il nostro Paese abbia accolto dal 2017, e come possa fare domanda chi oggi rischia.
    .c = La mia richiesta è una sola: che il Governo, su Sua interrogazione scritta e agli atti, dica che cosa sta facendo per chi fugge da questa persecuzione.
ask-press-for-parole =
    .a = Le chiedo di insistere presso il Dipartimento di Stato e il Dipartimento della Sicurezza interna perché ammettano le persone LGBT in fuga dalla Cecenia, come rifugiate o con un permesso umanitario («humanitarian parole»).
    .b = La prego di domandare per iscritto al Dipartimento di Stato che cosa faccia per le persone LGBT in fuga dalla Cecenia, e come possa raggiungere gli Stati Uniti chi oggi è in pericolo.
ask-question-on-returns =
    .a = Le chiedo di ottenere dal Governo una promessa agli atti: che nessuno in fuga da questa persecuzione sia rimandato in Russia.
    .b = La prego di domandare al Governo se si asterrà dal rinviare in Russia chi vi subirebbe questa persecuzione, e come venga ascoltato chi chiede protezione.
    .c = La mia richiesta è una sola: che il Governo dichiari, su Sua sollecitazione, che le persone fuggite dalla Cecenia per questa ragione non saranno consegnate alla Russia.
ask-question-on-un-vote =
    .a = Le chiedo di appurare come il Governo parlerà e voterà alle Nazioni Unite riguardo al Relatore speciale sui diritti umani in Russia, e di invitarlo a sostenere quel lavoro.
    .b = La prego di sollecitare il Governo ad appoggiare, alle Nazioni Unite, il mandato del Relatore speciale sui diritti umani in Russia, che riferisce di rapimenti e torture.
    .c = La mia richiesta è una sola: che il Governo, su Suo invito, stia dalla parte del Relatore speciale sui diritti umani in Russia ogni volta che alle Nazioni Unite se ne discute l’opera.
ask-humanitarian-visas =
    .a = Le chiedo di insistere presso il Governo per visti umanitari a chi fugge da questa persecuzione, così che non debba attendere mesi in Paesi dove gli inseguitori possono raggiungerlo.
    .b = La prego di porre al Governo una cosa sola: visti umanitari, concessi in fretta, per le persone LGBT costrette a lasciare la Cecenia.
    .c = La mia richiesta è una sola: che Lei chieda al Governo, per chi è in fuga dalla Cecenia, visti per motivi umanitari in giorni e non in mesi.
ask-sanctions =
    .a = Le chiedo di adoperarsi perché le sanzioni mirate contro i funzionari responsabili di questa persecuzione siano mantenute, ed estese dove le prove lo consentono.
    .b = La prego di domandare al Governo quali dei responsabili di questa persecuzione siano sottoposti alle nostre sanzioni, e perché gli altri non lo siano.
    .c = La mia richiesta è una sola: che il Governo, su Suo invito, tenga sotto sanzioni i responsabili di questa persecuzione e aggiunga chi manca.
ask-universal-jurisdiction =
    .a = Le chiedo di appurare presso il Governo se le nostre procure apriranno un’indagine su questi crimini in base alla giurisdizione universale.
    .b = La prego di domandare al Governo se i nostri tribunali possano processare i responsabili di questi crimini quando viaggiano, e che cosa si faccia per essere pronti.
    .c = La mia richiesta è una sola: sapere dal Governo che cosa la nostra legge permetta contro i torturatori della Cecenia che mettano piede qui, e se qualcuno vi si stia preparando.

## Of one's own foreign ministry

ask-protect-people =
    .a = Le chiedo di fare in modo che chi fugge da questa persecuzione riceva un visto umanitario, in fretta e anche in Paesi terzi.
    .b = La prego di dare istruzione alle nostre ambasciate e ai nostri consolati di ricevere chi fugge da questa persecuzione, e di rilasciare senza indugio visti per motivi umanitari.
    .c = La mia richiesta è una sola: un visto umanitario, in giorni anziché in mesi, per ogni persona in grado di mostrare che fugge da questa persecuzione.
ask-send-nobody-back =
    .a = Le chiedo di vigilare perché nessuno in fuga da questa persecuzione sia rimandato in Russia dal nostro Paese, qualunque cosa la Russia chieda.
    .b = La prego di assicurarmi che non sarà consegnato alla Russia chi vi subirebbe questa persecuzione, e che chi chiede protezione viene ascoltato.
    .c = La mia richiesta è una sola: dal nostro Paese, nessun ritorno in Russia per chi ha dovuto fuggire da questa persecuzione.
ask-admit-refugees =
    .a = Le chiedo di consentire alle nostre ambasciate di segnalare per l’ammissione come rifugiate le persone che fuggono da questa persecuzione, in fretta e anche da Paesi terzi.
    .b = La prego di far sì che le persone LGBT costrette a lasciare la Cecenia possano raggiungere gli Stati Uniti, come rifugiate o con un permesso umanitario.
ask-raise-with-russia =
    .a = Le chiedo di sollevare questa persecuzione con il governo russo alla prossima occasione, e di dire pubblicamente che è stata sollevata.
    .b = La prego di porre all’ambasciata russa una sola domanda: chi è stato portato davanti alla giustizia per questi crimini?
    .c = La mia richiesta è una sola: che il nostro Governo domandi apertamente alla Russia che cosa si sia fatto per indagare su questi crimini.
ask-instruct-missions =
    .a = Le chiedo di dare istruzione alle nostre missioni presso le Nazioni Unite di sostenere il Relatore speciale sui diritti umani in Russia, e di parlare della Cecenia ogni volta che se ne discute il rapporto.
    .b = La prego di incaricare le nostre missioni a New York e a Ginevra di difendere il mandato del Relatore speciale sui diritti umani in Russia, e di nominarvi la Cecenia.
    .c = La mia richiesta è una sola: direttive alle nostre missioni presso le Nazioni Unite, affinché appoggino il Relatore speciale sui diritti umani in Russia e menzionino la Cecenia nei loro interventi.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Le chiedo di sostenere il mandato del Relatore speciale sulla situazione dei diritti umani nella Federazione Russa, ogni volta e ovunque se ne parli, e di chiedere che la Cecenia continui a farne parte.
    .b = La prego di difendere il mandato del Relatore speciale sui diritti umani nella Federazione Russa: è uno degli ultimi mezzi con cui chi vive in Cecenia trova ascolto.
    .c = La mia richiesta è che la nostra delegazione appoggi il Relatore speciale sui diritti umani in Russia e ponga una domanda sulla Cecenia a ogni suo rapporto.
ask-speak-on-chechnya =
    .a = Le chiedo di nominare la persecuzione in Cecenia quando alle Nazioni Unite si tornerà a discutere dei diritti umani in Russia.
    .b = La prego di riservare alla Cecenia una frase della nostra prossima dichiarazione sui diritti umani in Russia.
    .c = La mia richiesta è una sola: che la nostra delegazione pronunci ad alta voce la parola Cecenia al prossimo esame della condotta della Russia.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Le chiedo di trasmettere questa lettera al Procuratore Generale della Federazione Russa, e di farmi sapere che cosa si sia fatto per indagare su questi crimini e portare i responsabili davanti alla giustizia.
    .b = La prego di dirmi quali passi le autorità russe abbiano compiuto per un’indagine effettiva su questi crimini, e di far giungere la mia preoccupazione alla Procura generale a Mosca.
    .c = La mia richiesta è semplice: inoltrare questa lettera alla Procura generale a Mosca e dirmi chi, se mai qualcuno, sia stato portato davanti alla giustizia per questi crimini.

## Of a Russian authority

ask-investigate =
    .a = Le chiedo di ordinare un’indagine tempestiva, imparziale ed effettiva sul rapimento, sulla tortura e sull’uccisione di persone nella Repubblica cecena a causa dell’orientamento sessuale, reale o presunto, e di provvedere perché i responsabili siano portati davanti alla giustizia qualunque sia il loro grado.
    .b = La prego di provvedere affinché su questi crimini si indaghi in modo effettivo e da fuori della Repubblica cecena, i testimoni abbiano protezione e i responsabili siano processati.
ask-take-cases-to-moscow =
    .a = Le chiedo di porre l’indagine su questi crimini sotto il controllo dell’ufficio centrale del Comitato investigativo, così che non sia più condotta da chi dipende dalle persone sospettate.
    .b = La prego di togliere alla direzione locale i casi di persone rapite e torturate nella Repubblica cecena, e di affidarli all’ufficio centrale.
ask-ombudsman-inquiry =
    .a = Le chiedo di aprire un’inchiesta Sua propria sulla persecuzione di persone nella Repubblica cecena a causa dell’orientamento sessuale, e di renderne pubblici gli esiti.
    .b = La prego di usare i poteri del Suo ufficio per esigere un’indagine effettiva su questi crimini e la protezione di chi li denuncia.
ask-order-investigation =
    .a = Le chiedo di provvedere perché le autorità federali indaghino su questi crimini, e perché i funzionari della Repubblica cecena che li hanno ordinati o commessi siano portati davanti alla giustizia.
    .b = La prego di incaricare le autorità federali di porre fine a questa persecuzione e di deferire i responsabili alla giustizia.
ask-cooperate-with-un =
    .a = Le chiedo di permettere agli esperti delle Nazioni Unite di visitare la Repubblica cecena, e di rispondere alle loro domande su questi crimini.
    .b = La prego di concedere al Relatore speciale delle Nazioni Unite l’accesso al Paese, Repubblica cecena compresa.
ask-stop-handovers =
    .a = Le chiedo di vietare alla polizia di ogni regione di consegnare alla Repubblica cecena adulti che l’hanno lasciata di propria volontà.
    .b = La prego di disporre che in tutto il Paese nessun adulto uscito dalla Repubblica cecena possa essere fermato dalla polizia e riconsegnato ai parenti o alla polizia di questa.
ask-stop-bans =
    .a = Le chiedo di non far più trattare come «estremismo» l’aiuto a persone in pericolo, e di adoperarsi per la revoca dei divieti contro le organizzazioni che lo prestavano.
    .b = La prego di rivolgersi ai tribunali perché revochino le decisioni che hanno dichiarato estremiste organizzazioni di aiuto a persone in pericolo.
ask-advise-president =
    .a = Chiedo al Consiglio di sottoporre al Presidente la persecuzione nella Repubblica cecena, e di domandare al Comitato investigativo una risposta pubblica.
    .b = La prego di trattare questa persecuzione alla prossima riunione del Consiglio, sollecitando un’indagine effettiva.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Le chiedo di mantenere nei Suoi rapporti la persecuzione in Cecenia, e di porre al Governo russo la domanda che ha lasciato aperta: chi è stato portato davanti alla giustizia?
    .b = La prego di continuare a nominare la Cecenia nei Suoi rapporti e nelle lettere al Governo russo, finché non si indaghi su questi crimini.
ask-speak-out =
    .a = Le chiedo di pronunciarsi pubblicamente sulla persecuzione in Cecenia, e di sollecitare ancora una volta un’indagine indipendente.
    .b = La prego di dire in pubblico che la persecuzione in Cecenia continua e che i responsabili devono risponderne davanti alla giustizia.

## Of a European body

ask-no-returns =
    .a = Le chiedo di esortare gli Stati membri ad ammettere chi fugge da questa persecuzione, e a non rimandare in Russia nessuno che vi sarebbe esposto.
    .b = La prego di ricordare agli Stati membri che non si può rinviare in Russia chi subirebbe questa persecuzione, e che a chi ne fugge servono visti.
ask-follow-up-report =
    .a = Le chiedo di dare seguito al rapporto del 2018 nel quadro del Meccanismo di Mosca, e di dire agli Stati partecipanti quali sue raccomandazioni siano state attuate.
    .b = La prego di tracciare un bilancio pubblico di ciò che è stato delle raccomandazioni formulate nel dicembre 2018 dal relatore sulla Cecenia.
ask-hold-hearing =
    .a = Chiedo alla Sottocommissione di tenere un’audizione sulla persecuzione in Cecenia e sulla protezione di chi ne fugge.
    .b = La prego di iscrivere la persecuzione in Cecenia all’ordine del giorno della Sottocommissione, dando la parola a chi aiuta le persone in pericolo.
ask-eu-action =
    .a = Le chiedo di proporre agli Stati membri che le sanzioni contro i responsabili siano mantenute ed estese, e che chi fugge riceva visti umanitari.
    .b = La prego di tenere la persecuzione in Cecenia nell’agenda dell’Unione: sanzioni per i responsabili, visti per chi fugge.

## Of a company

ask-hide-location =
    .a = Vi chiedo di disattivare per impostazione predefinita, per chiunque nel Caucaso settentrionale, tutto ciò che mostra dove si trovi un utente o a quale distanza.
    .b = Vi prego di nascondere distanza e posizione di ogni utente nel Caucaso settentrionale, senza che occorra farne richiesta.
ask-keep-apps =
    .a = Vi chiedo di conservare nel Vostro store in Russia le app di incontri, di messaggistica e di sicurezza, e di pubblicare ogni richiesta delle autorità di rimuoverne una.
    .b = Vi prego di rifiutare di togliere dal Vostro store russo app da cui dipende la sicurezza di persone LGBT, e di renderlo pubblico quando ve lo si ordina.

## Of a newsroom

ask-report-again =
    .a = Vi chiedo di raccontare che cosa accade là adesso, e che ne è stato di chi è fuggito.
    .b = Vi prego di indagare sul seguito di questa persecuzione e sulla sorte delle persone che hanno dovuto sottrarvisi.
ask-letter-to-the-editor =
    .a = Ognuno di noi può fare qualcosa: domandare a chi ci rappresenta in parlamento che cosa fa il nostro Paese per le persone in fuga dalla Cecenia.
    .b = Il nostro Governo può dare visti a chi fugge e nominare i responsabili. Sta a noi chiederglielo.
