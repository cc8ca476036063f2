### Italian: what the program itself says. Plain words, short lines: a screen
### reader reads them too. `$program` is the name it was called by.
### Written by the makers of chechnya-act, 2026-11; not yet reviewed by a
### native speaker. The user's own member is “chi La rappresenta in
### parlamento”, which shows no gender; country names stand in brackets.

## What each office can do, one sentence each

can-representative = Può interrogare il governo ufficialmente, e ottiene risposte che i privati non ottengono.
can-ministry = Parla per il Suo Stato con gli altri governi, dà istruzioni alle missioni all’estero, e i suoi consolati rilasciano visti.
can-un = Parla e vota per il Suo Stato nell’Assemblea generale, dove riferisce il Relatore speciale dell’ONU sulla Russia.
can-observer = Parla per il Suo Stato alle Nazioni Unite, senza diritto di voto.
can-un-geneva = Parla e vota per il Suo Stato nel Consiglio per i diritti umani, che decide sul Relatore speciale dell’ONU sulla Russia.
can-embassy = Riferisce a Mosca che cosa dice la gente qui, e le si può chiedere una risposta.
can-embassy-covering = La Russia non ha un’ambasciata in questo Paese ({ $country }); ne risponde quella di { $city }, che riferisce a Mosca e a cui si può chiedere una risposta.
can-sr-russia = Raccoglie ciò che accade in Russia e ne riferisce ogni anno alle Nazioni Unite.
can-ie-sogi = Scrive ai governi sulle violenze contro le persone LGBT e ne riferisce alle Nazioni Unite.
can-ohchr = Il più alto ufficio dell’ONU per i diritti umani: può parlare in pubblico e tenere il tema all’ordine del giorno.
can-sr-torture = Manda appelli urgenti ai governi e solleva casi di tortura.
can-un-sg = Può parlare in pubblico e offrire i suoi buoni uffici ai governi; non segue casi singoli.
can-coe-commissioner = Può premere su 46 Stati europei perché lascino entrare le persone e non le rimandino in Russia.
can-osce-odihr = Ha ospitato il rapporto del 2018 sulla Cecenia e può chiedere che cosa ne è stato.
can-ep-droi = Tiene audizioni e prepara risoluzioni del Parlamento europeo.
can-company = Il suo servizio è usato da persone in pericolo: può renderlo più sicuro, e dire che cosa chiedono le autorità.
can-newsroom = Può parlarne; le autorità e il pubblico se ne accorgono.
can-eeas = Prepara le sanzioni dell’Unione e parla con la Russia a nome dell’Unione.
can-prosecutor-general = Vigila su tutte le indagini in Russia, anche in Cecenia.
can-investigative-committee = Indaga su rapimenti, torture e omicidi, e può portare i casi fuori dalla Cecenia.
can-ombudsman = Può esigere risposte e visitare i luoghi di detenzione; nel 2017 questo ufficio fece partire una prima verifica.
can-president = In Cecenia nessuno agisce contro la volontà del Cremlino.
can-mfa-russia = Risponde per la Russia alle Nazioni Unite e all’OSCE, e lascia entrare o no i loro esperti.
can-interior-ministry = Comanda la polizia di tutte le regioni, che ha consegnato persone alla Cecenia.
can-ministry-of-justice = Ha chiesto ai tribunali di vietare le organizzazioni che aiutano.
can-presidential-human-rights-council = Consiglia il Presidente e può porre domande a chi indaga.

name-parliament = Parlamento
name-second-chamber = Una seconda camera del parlamento
name-representative = Membro del parlamento
name-representative-2 = Membro della seconda camera del parlamento
name-ministry = Ministero degli Esteri
name-un = Missione presso le Nazioni Unite a New York
name-un-geneva = Missione presso le Nazioni Unite a Ginevra
name-embassy = Ambasciata russa

closed-no-parliament = Non c’è un parlamento in funzione a cui scrivere.
closed-one-chamber = Questo parlamento ha una sola camera; scriva a chi La rappresenta lì.
closed-no-un-mission = Questo Stato non ha una missione presso le Nazioni Unite.
closed-geneva-unknown = Non conosciamo un contatto confermato della sua missione a Ginevra; scriva alla missione a New York.
closed-inside-russia = In Russia questo ufficio fa parte dello Stato a cui ci si appella, non è un alleato contro di esso.

## Why a channel has its status ($date: when it was last seen)

seen = visto l’ultima volta { $date }
seen-long-ago = visto l’ultima volta { $date }
seen-undated = da una fonte senza data
post-address-on-page = nessun indirizzo confermato; lo cerchi su { $page }
post-address-unknown = nessun indirizzo confermato noto; lo chieda all’ufficio, o consegni la lettera a mano
post-to-russia-suspended = la Sua posta ha sospeso le lettere per la Russia ({ $date }); chieda se ha ripreso
post-to-russia-restricted = la Sua posta accetta lettere per la Russia solo in parte o con ritardo (visto { $date })
post-to-russia-accepted = la Sua posta accettava lettere per la Russia all’ultimo controllo, { $date }
post-to-russia-accepted-once = la Sua posta accettava allora lettere per la Russia ({ $date }); chieda allo sportello
post-to-russia-unknown = chieda allo sportello se si accettano lettere per la Russia
law-547-fz = Dal 30 marzo 2025 gli enti statali russi non esaminano gli esposti inviati per e-mail (legge 547-FZ)
law-547-fz-form = dal 30 marzo 2025 solo con un’identità verificata dalla Russia (legge 547-FZ)
law-usps-2026 = Nella sua lista del 3 marzo 2026 lo United States Postal Service non accettava lettere per la Russia.

channel-post = Posta
channel-email = E-mail
channel-form = Modulo web
channel-phone = Telefono
channel-page = Pagina

status-works = funziona
status-confirm-first = prima confermare
status-not-considered = non viene esaminato
status-no-service = nessun servizio
status-closed = chiuso

## route

route-heading = Chi può agire da qui: { $country }
route-risk-high = PERICOLO: scrivere su questo tema da questo Paese ({ $country }) può portarLa in carcere o peggio: { $reason }.
route-risk-caution = Attenzione: { $reason }.
route-write = Per scrivere a un ufficio: { $program } letter --country { $code } --to ID
route-safer = Più sicuro: scrive qualcuno che sta fuori da questo Paese ({ $country }). Da qui, senza --accept-risk, non si fa nessuna lettera.
route-closed = nessuna lettera: { $reason }

## letter

letter-to = A: { $office }
letter-post-works = Posta: l’indirizzo è stato visto l’ultima volta { $date }.
letter-post-confirm = Posta: prima confermi l’indirizzo ({ $reason }).
letter-post-confirm-page = Posta: prima confermi l’indirizzo ({ $reason }) su { $page }
letter-post-no-service = Posta: { $reason }.
letter-post-unknown = Posta: nessun indirizzo confermato; ci sono righe vuote per scriverlo.
letter-post-unknown-page = Posta: nessun indirizzo confermato; ci sono righe vuote per scriverlo. Guardi qui: { $page }
letter-find-member = Sulla riga va il nome di chi La rappresenta in parlamento.
letter-find-member-page = Sulla riga va il nome di chi La rappresenta in parlamento; lo trova su { $page }
letter-email-void = E-mail: { $reason }. Mandi carta.
letter-form-void = Modulo web: { $reason }. Mandi carta.
letter-name-unused = --recipient-name serve per i membri del parlamento; a questo ufficio ci si rivolge con il suo titolo.
letter-danger-named = PERICOLO: questa lettera fa il Suo nome. Non la spedisca da questo Paese ({ $country }). Senza --name, --address, --city e --email non nomina nessuno, e qualcuno fuori dal Paese può inoltrarla.
letter-danger = PERICOLO: non metta il Suo nome né il Suo indirizzo su questa lettera, e non la spedisca da questo Paese ({ $country }). Qualcuno fuori dal Paese può inoltrarla.
letter-ready-text = WriteToThem, la via consueta per scrivere ai parlamentari britannici, blocca le lettere già pronte: mandi questa su carta, o la dica lì con parole Sue; --kind outline aiuta a farlo.
letter-missing = Da compilare a mano: { $what }.
letter-missing-flags = Queste opzioni lo fanno per Lei: { $flags }.
letter-sender-file = --sender FILE prende i Suoi dati da un file e li tiene fuori dalla cronologia della shell.
letter-missing-name = il Suo nome
letter-missing-address = il Suo indirizzo
letter-missing-member = il nome di chi La rappresenta in parlamento
letter-personal = Consiglio: --who, --why e --tie aggiungono una frase Sua. Le lettere con parole proprie vengono lette più facilmente.
letter-history = Nota: le shell conservano una cronologia di ciò che si digita. --sender FILE o --sender - ne tiene fuori nomi e indirizzi.
letter-next = Altri uffici a cui può scrivere: { $program } route --country { $code }
letter-embassy-skipped = Da qui nessuna lettera a un’ambasciata russa ({ $country }): { $reason } La lettera va invece all’ufficio successivo.
letter-caution = Attenzione ({ $country }): { $reason }.
letter-ties = Se ha un passaporto russo, o se ha famiglia in Russia o intende andarci, ci pensi prima di mettere il Suo nome su questa lettera.
letter-written = Scritto in { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print e --font servono per --format pdf.
letter-system-font = Alcuni caratteri sono composti con un font trovato su questo sistema.

mail-confirm = E-mail: prima confermi l’indirizzo ({ $reason }).
mail-no-address = E-mail: di questo ufficio non si conosce un indirizzo; lo metta Lei.
mail-no-address-page = E-mail: di questo ufficio non si conosce un indirizzo; lo metta Lei. Guardi qui: { $page }
mail-postal-address-mission = E-mail: le missioni russe vogliono nome completo e indirizzo postale di chi scrive, altrimenti non sono tenute a esaminarla; i Suoi dati non sono completi.
mail-postal-address-member = E-mail: i parlamentari rispondono a chi vive nel loro collegio; senza il Suo nome completo e il Suo indirizzo postale può tornare indietro.
mail-gmail = Questo link ha { $length } caratteri. Se i Suoi link di posta si aprono in Gmail, può troncarlo dopo { $limit }: in quel caso usi --format eml.
qr-code = Codice QR che potrebbe contenere questo link
qr-words = Lo inquadri con la fotocamera di un telefono, o usi il link:
edit-rescued = Il Suo testo è stato stampato qui, perché non vada perso.
opened-own = Si apre nel Suo programma.
not-opened-own = Nessun programma qui lo apre. È comunque intero: veda sopra.
form-at = Il modulo: { $page }
form-none = Di questo ufficio non si conosce un modulo; questi campi vanno bene per quasi tutti.
form-start = { $count } campi. Ogni volta che preme Invio si copia il successivo; lo incolli nel modulo, poi torni qui. Ctrl-C per uscire.
form-step = { $nth } di { $count }, { $what }: prema Invio per copiare.
form-done = Era l’ultimo campo. Non è stato inviato nulla: lo fa il pulsante del modulo.
form-field-subject = oggetto
form-field-message = messaggio
form-field-name = nome
form-field-address = via e numero civico
form-field-city = località
form-field-email = indirizzo e-mail

copied-desktop = Copiato negli appunti (con { $program }).
copied-terminal = Mandato agli appunti del Suo terminale (OSC 52); se incollando non compare nulla, il Suo terminale non lo permette.
copied-nowhere = Qui non ci sono appunti: il testo è stato stampato sullo schermo.
opened = Si apre { $link }
not-opened = Non è stato possibile aprirlo qui. Lo apra Lei: { $link }
not-opened-insecure = Questa pagina non ha un indirizzo sicuro, perciò non viene aperta per Lei: { $link }

## call

call-spoken = «{ $line }»
call-note-skipped = L’ufficio che può fare di più non ha qui un numero confermato: { $office }. Vale la pena cercarlo; che cosa dire lì: { $command }
call-note-language = In questa lingua («{ $language }») non c’è ancora un testo per la telefonata: è in inglese.
call-note-of-office = Il testo è in { $language }, che questo ufficio parla. Nella Sua lingua: --lang { $code }

## post

post-note-ties = Prima di pubblicare: chi ha un passaporto russo, o ha famiglia in Russia o intende andarci, non dovrebbe farlo. I post restano, e vengono setacciati.
post-note-length = { $length } segni su { $limit }, come li conta questa rete.
post-note-thread = Una serie di { $count } post; il più lungo ha { $length } segni su { $limit }, come li conta questa rete.
post-note-language = In questa lingua («{ $language }») non c’è ancora un post così: è in inglese.
post-note-no-page = Questa rete non ha una pagina che accetti un testo: lo incolli nella sua app.
post-note-rest = La pagina contiene solo il primo post: aggiunga gli altri sotto, come risposte.

## lists

countries-heading = Paesi ({ $count })
none-found = Nessun risultato.
undated = senza data
coverage-legend = In ogni riga: quale parte è confermata; poi quanti sono confermati / da confermare / mancanti.
region-all = Mondo
region-africa = Africa
region-americas = Americhe
region-asia = Asia
region-europe = Europa
region-oceania = Oceania
risk-low = basso
risk-caution = prudenza
risk-high = alto
embassy-none = nessuna
embassy-covered = ne risponde l’ambasciata di { $city } ({ $code })
mission-holder = { $name } (visto { $date })
mission-holder-old = { $name } (visto { $date }; prima confermare)
write-to = Per scrivere lì: { $program } letter --country { $code } --to { $id }
label-native = In russo
office-only = La Rappresentanza permanente (si rivolga all’ufficio)
petitions-none-open = Di nessuna petizione si è confermato che sia aperta (ultimo controllo: { $date }). Oggi aiuta una lettera: { $program } letter --country CODICE
petitions-check = Meritano uno sguardo, ma non è confermato che siano aperte:
petitions-history = Del passato:
petitions-ties = Non firmi se ha un passaporto russo, o se ha famiglia in Russia o intende andarci.
petition-status-open = aperta
petition-status-unconfirmed = non confermata
petition-status-closed = chiusa
petition-status-archived = storia
petition-no-link = Nessun indirizzo è stato confermato; prenda il link da un canale di chi la organizza.
petition-not-open = Non è confermato che questa petizione sia aperta. Guardi la sua pagina prima di firmarla o condividerla.
petition-is-closed = Questa petizione è finita. Oggi aiuta una lettera: { $program } letter --country CODICE
petition-replaced = Al suo posto: { $id }
hashtags-warning = Non li usi mai dalla Russia, né se ha un passaporto russo, famiglia lì o intenzione di andarci.
hashtag-status-in-use = in uso
hashtag-status-historic = storia
label-status = Stato
label-organiser = Di
label-asks = Chiede
label-addressee = A
label-opened = Dal
label-link = Link
label-note = Nota
label-seen = Visto
label-sources = Fonti
label-confidence = Affidabilità
label-risk = Rischio a scrivere
label-languages = Lingue
label-parliament = Parlamento
label-ministry = Ministero degli Esteri
label-embassy = Missione russa
label-un = Nazioni Unite, New York
label-un-geneva = Nazioni Unite, Ginevra
label-holder = In carica
label-post = Posta
label-meaning = Significa
label-networks = Reti
label-can = Può
label-does = Fa
label-where = Dove
label-why = Perché
label-did = Ha fatto
label-ask-it = Richiesta
label-write = Per scrivere lì
label-products = Prodotti
label-use = Utile per
label-letters = Lettere
label-corrections = Rettifiche
label-donate = Donare
label-cost = Costo
label-help = In pericolo
label-say-first = Dire prima
label-in-russia = In Russia
label-they-say = Dicono
label-evidence-says = Le prove dicono
label-no-letters = Niente lettere
confidence-low = bassa: prima confermare
confidence-medium = media
confidence-high = alta
list-more = { $program } { $command } ID mostra una voce per intero.

media-words = al massimo { $count } parole
denial-answer = Le prove:
fact-why = Da dove lo sappiamo: { $program } facts { $id } --why
organisation-inactive = non risulta al lavoro
russian-label-none = nessuna qualifica nota, il che non prova che non ce ne siano
russian-label-foreign-agent = «agente straniero»: è sorvegliata e ostacolata; sostenerla attira l’attenzione
russian-label-undesirable = «indesiderabile»: chi vi partecipa, dona o condivide il suo materiale lì è punito
russian-label-extremist = «estremista»: chi vi partecipa, dona o mostra i suoi simboli lì può finire in carcere
label-warning = In Russia: { $label }. Non prosegua se ha un passaporto russo, o se ha famiglia in Russia o intende andarci.
resource-film = film
resource-book = libro
resource-report = rapporto
resource-guide = guida
resource-article = articolo
resource-court = tribunale
resource-exhibition = mostra
resource-directory = elenco
donate-question = Ha un passaporto russo, o ha famiglia in Russia o intende andarci?
donate-ties-none = No, niente di tutto ciò
donate-ties-russia = Sì, o non ne ho la certezza
donate-ties = Si fermi se ha un passaporto russo, o se ha famiglia in Russia o intende andarci: lì donare può essere punito come sostegno all’«estremismo».
donate-costs = Quanto è costato l’aiuto

data-checked = Schede controllate: { $count }.
data-fixed = File riportati alla loro forma unica: { $count }.
overlay-words = Testi da { $path } che prendono il posto dei nostri nelle lettere in questa lingua ({ $language }): { $count }.
overlay-laid = Schede proprie da { $path } accanto alle nostre: { $count }; i loro ID iniziano con { $own }
report-title = Correzione
report-how = Questo è ciò che dicono i dati, ciascuno con la data della sua prova. Scriva sotto che cosa è giusto. Non viene inviato nulla: decide Lei se e come questo arriva al progetto. Non ci metta il Suo nome, a meno che non lo voglia.
report-field = Che cosa è sbagliato (il nome prima dei due punti):
report-right = Che cosa è giusto:
report-where = Dove l’ha visto (un link, meglio se la pagina dell’ufficio stesso):
report-date = La data di quella pagina:
data-good = Tutto a posto.

## guide

ask-label-parliament-question = Un’interrogazione scritta al governo
ask-label-humanitarian-visas = Visti per chi fugge
ask-label-sanctions = Sanzioni contro i responsabili
ask-label-universal-jurisdiction = Un processo davanti ai nostri tribunali
ask-label-question-on-returns = La promessa di non rimandare nessuno in Russia
ask-label-question-on-un-vote = Il voto del governo sul Relatore speciale dell’ONU sulla Russia
ask-label-press-for-parole = Una via per entrare nel Paese, per chi fugge
ask-label-send-nobody-back = La promessa di non rimandare nessuno in Russia
ask-label-admit-refugees = Una via per entrare nel Paese, per chi fugge
ask-label-protect-people = Visti per chi fugge
ask-label-raise-with-russia = Sollevare la questione con il governo russo
ask-label-instruct-missions = Sostegno al Relatore speciale dell’ONU sulla Russia
ask-label-support-mandate = Sostegno al Relatore speciale dell’ONU sulla Russia
ask-label-report-again = La richiesta di parlarne
ask-label-letter-to-the-editor = Una lettera alla redazione, da pubblicare
ask-label-speak-on-chechnya = Parlare della Cecenia alle Nazioni Unite

## Errors: what is wrong; .hint says what to do next

error-prefix = errore
hint-prefix = consiglio
error-unknown-country = Non c’è un Paese chiamato «{ $given }».
    .hint =
        { $list ->
            [none] Usi il suo nome nella Sua lingua o il suo codice di due lettere; «countries» li elenca tutti.
           *[other] Intendeva: { $list }?
        }
error-ambiguous-country = «{ $given }» può indicare più di un Paese.
    .hint = Dica quale: { $list }
error-unknown-record = Tra le voci di «{ $kind }» non c’è nulla chiamato «{ $given }».
    .hint =
        { $list ->
            [none] «{ $kind }» senza ID le elenca tutte.
           *[other] Intendeva: { $list }?
        }
error-unknown-recipient = Non c’è un ufficio chiamato «{ $given }» a cui scrivere.
    .hint =
        { $list ->
            [none] «route --country { $country }» elenca gli uffici.
           *[other] Intendeva: { $list }? «route --country { $country }» li elenca tutti.
        }
error-unknown-ask = Questo ufficio non può concederlo: «{ $given }».
    .hint = Gli si può chiedere: { $list }
error-unfit-fact = «{ $given }» non è adatto a una lettera a questo ufficio: { $office }.
    .hint = Fatti adatti: { $list }
error-denial-fact = «{ $given }» è ciò che le autorità negano; nessuna lettera lo cita.
    .hint = Fatti adatti a questo ufficio: { $list }
error-same-case = «{ $one }» e «{ $other }» parlano dello stesso caso.
    .hint = Ne tenga uno.
error-too-many = { $field }: { $count } sono troppi; in una pagina ce ne stanno { $limit }.
    .hint = Ne tolga qualcuno.
error-too-early = Una lettera con la data { $date } citerebbe ciò che si è saputo solo più tardi ({ $known }).
    .hint = Prenda una data successiva, o tolga --date.
error-no-folder = Non è stato possibile scrivere { $path }: quella cartella non esiste.
    .hint = Crei prima la cartella, o scelga un altro posto con -o.
error-unknown-language = In questa lingua non ci sono ancora lettere: «{ $given }».
    .hint =
        { $nearest ->
            [none] Ci sono lettere in: { $list }
           *[other] Intendeva: { $nearest }? Ci sono lettere in: { $list }
        }
error-ui-language = Il programma non parla ancora questa lingua: «{ $given }».
    .hint =
        { $nearest ->
            [none] Parla: { $list }
           *[other] Intendeva: { $nearest }? Parla: { $list }
        }
error-missing = Manca { $flag }, e non c’è un terminale per chiederlo.
    .hint = Aggiunga { $flag }; --help mostra come.
error-bad-character = { $field }: il carattere { $place } è { $code }, che in una lettera non può stare.
    .hint = Riscriva quella parte a mano; un testo copiato può contenere caratteri che non si vedono.
error-too-long = { $field }: { $length } caratteri sono troppi; in una pagina ce ne stanno { $limit }.
    .hint = Lo accorci. Una lettera di una pagina viene letta; una più lunga no.
error-bad-value = { $field }: «{ $given }» non ha la forma giusta.
    .hint = Lo scriva così: { $form }
error-needs = { $flag } funziona solo con { $with }.
    .hint = Lo aggiunga, o tolga { $flag }; --help li mostra entrambi.
error-needs-terminal = { $flag } chiede di premere dei tasti, e non c’è un terminale per farlo.
    .hint = Lo avvii in un terminale, o tolga { $flag } e prenda il testo così com’è.
error-bad-postcode = «{ $given }» non è un codice postale che la ricerca di questo Paese accetti ({ $country }).
    .hint = Lo scriva come su una busta di lì e nient’altro, o tolga --postcode: lo chiede la pagina.
error-no-postcode = Per questo ufficio nessuna ricerca accetta un codice postale: { $office }.
    .hint = Tolga --postcode.
error-long-link =
    Questa lettera produce un link di { $length } caratteri; { $composer ->
        [gmail] Gmail
        [outlook] Outlook sul web
       *[mail] un programma di posta
    } ne accetta di sicuro { $limit }, e qui non si taglia nulla.
    .hint = Invece: una bozza (--format eml -o letter.eml), gli appunti (--copy senza --format) o un file (-o letter.txt).
error-wide-code = Il codice QR occupa { $columns } colonne; questo terminale ne ha { $width }.
    .hint = Allarghi la finestra o rimpicciolisca i suoi caratteri, oppure lo scriva in un file: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } è vuoto.
        [large] { $path } supera { $limit } KB.
       *[no-text] { $path } non è testo UTF-8.
    }
    .hint = Lo salvi come testo semplice (UTF-8); una lettera è di una pagina.
error-bad-sender =
    { $reason ->
        [continues] { $file }: la riga { $line } non continua nessun campo.
        [unknown] { $file }: la riga { $line } non comincia con nessuno dei campi e i due punti.
       *[other] { $file }: { $reason }.
    }
    .hint = Scriva un campo per riga, come «name: Ada Example»; i campi sono name, address, city, email, who, why, tie.
error-risk = Scrivere su questo tema da questo Paese ({ $country }) può metterLa in pericolo: { $reason }.
    .hint =
        Più sicuro: scrive qualcuno che sta fuori da questo Paese ({ $country }), o Lei non scrive a nessun ufficio. Che cosa è sicuro lì: safety --country { $code }
        Se ci ha pensato bene e vuole andare avanti: --accept-risk
error-judged = Questa lettera non va spedita così com’è; da cambiare: { $count }.
    .hint = Cambi ciò che è segnato, poi la controlli di nuovo.
error-ties = Con un legame con la Russia, donare può essere punito come sostegno all’«estremismo»; ci si è fermati qui.
    .hint = Può donare qualcuno senza un legame così. Aiuta anche scrivere a chi La rappresenta in parlamento: letter --to representative
error-private = In questa esecuzione non si può scrivere nessun file: è impostato --private, o CHECHNYA_ACT_PRIVATE.
    .hint = Non è stato scritto nulla. Tolga -o e --edit per stampare il testo sullo schermo, o tolga --private.
error-no-home = Non c’è una cartella personale in cui conservare qualcosa.
    .hint = Non è stato scritto nulla. Tutto il resto funziona anche senza; -o scrive un file dove vuole Lei.
error-in-the-way = { $path } è un collegamento o un’altra cosa che non viene dal programma; non è stato toccato.
    .hint = Guardi che cos’è, e lo sposti altrove se non l’ha messo lì Lei.
error-nothing-kept =
    { $what ->
        [history] Non c’è una cronologia.
       *[other] Non c’è un profilo.
    }
    .hint =
        { $what ->
            [history] Nulla viene annotato, se Lei non lo chiede: history on
           *[other] Nulla viene conservato, se Lei non lo chiede: profile save
        }
error-no-aid =
    { $given ->
        [ce] Non c’è un testo in ceceno: non è stato possibile trovarne o farne uno di cui fidarsi.
       *[other] Non c’è un testo del genere in «{ $given }».
    }
    .hint =
        { $nearest ->
            [none] Ce n’è uno in: { $list }
           *[other] Intendeva: { $nearest }? Ce n’è uno in: { $list }
        }
error-no-letter = Nessuna lettera a questo ufficio ({ $office }): { $reason }
    .hint =
        { $next ->
            [none] «route --country { $code }» elenca a chi si può scrivere.
           *[other] Scriva invece all’ufficio successivo: --to { $next }
        }
error-nothing = Qui non c’è: { $what }.
    .hint = Tolga l’opzione per vedere che cosa c’è.
error-read =
    { $kind ->
        [missing] { $path } non esiste.
        [denied] { $path } non si può leggere: accesso negato.
        [folder] { $path } è una cartella.
       *[other] Non è stato possibile leggere { $path }: { $error }.
    }
    .hint = Controlli che esista e di avere il permesso di leggerlo.
error-write =
    { $kind ->
        [denied] { $path } non si può scrivere: accesso negato.
        [folder] { $path } è una cartella.
       *[other] Non è stato possibile scrivere { $path }: { $error }.
    }
    .hint = Nulla è rimasto scritto a metà. Scelga un altro posto con -o, o tolga -o per stampare sullo schermo.
error-no-glyph = Nessun font disponibile ha il carattere «{ $character }» ({ $code }).
    .hint = Indichi un font che lo ha: --font FILE. Su Debian e Ubuntu il pacchetto fonts-noto-cjk porta cinese, giapponese e coreano, fonts-noto quasi tutte le altre scritture; l’edizione più grande di questo programma ha già dentro le prime tre. --format text non ha bisogno di font.
error-bad-font = { $path } non è un font TrueType o OpenType.
    .hint = Dia un file che finisce in .ttf, .otf o .ttc.
error-page-full = La lettera è troppo lunga per la sua pagina; parole di troppo, circa: { $words }.
    .hint = Lo dica con meno parole (--who, --why, --tie), citi meno fatti (--facts ID), o tolga --envelope, che occupa spazio in alto. Una lettera di una pagina viene letta; una più lunga no.
error-window-full = L’indirizzo è troppo lungo per la busta, righe: { $lines }.
    .hint = Tolga --envelope e scriva l’indirizzo a mano, o usi un’altra busta.
error-pdf = Non è stato possibile creare il PDF: { $reason }.
    .hint = Se ha indicato --font, provi un altro font; --format text funziona sempre.
error-terminal = Un PDF non si mostra in un terminale.
    .hint = Lo scriva in un file: -o letter.pdf, o lo passi oltre: { $program } letter … --format pdf | lp
error-exists = { $path } esiste già ed è rimasto com’era.
    .hint = Scelga un altro nome, o aggiunga --force per sostituirlo.
error-editor = L’editor «{ $command }» non ha funzionato: { $reason }.
    .hint =
        { $kept ->
            [no] Imposti VISUAL o EDITOR sull’editor che usa.
           *[other] Il Suo testo è al sicuro in { $kept }
        }
error-bad-overlay = { $path } contiene qualcosa che viola le regole:
    { $list }
    .hint = «data schema TIPO» mostra che cosa deve contenere una scheda; gli ID delle schede proprie iniziano con own-. I testi propri stanno in un file che prende il nome dalla lingua, come de.ftl.
error-bad-data = Non è possibile leggere la cartella dei dati: { $reason }
    .hint = Sistemi prima quel file; riga e colonna dicono dove.
error-data-faults = Rilievi: { $count }; sono elencati sopra.
    .hint = Ciascuno indica la scheda, il campo e il motivo. --fix sistema spazi e ordine.
error-text = C’è un errore in un file di lingua: { $fault }.
    .hint = Lo segnali, per favore; intanto funziona --lang en.
error-left = Uscita. Non è stato conservato nulla, tranne ciò che ha salvato Lei.
    .hint = Può ricominciare in ogni momento.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Emirati Arabi Uniti
country-BS = Bahamas
country-CF = Repubblica Centrafricana
country-CD = Repubblica Democratica del Congo
country-CG = Repubblica del Congo
country-DO = Repubblica Dominicana
country-FM = Stati Federati di Micronesia
country-GB = Regno Unito
country-GM = Gambia
country-KM = Comore
country-MH = Isole Marshall
country-MV = Maldive
country-NL = Paesi Bassi
country-PH = Filippine
country-PS = Palestina
country-SB = Isole Salomone
country-US = Stati Uniti
country-VA = Città del Vaticano

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Con un’interrogazione scritta il governo deve rispondere ufficialmente.
ask-press-for-parole-why = Chi siede al Congresso può premere sui dipartimenti per una risposta che i privati non ottengono.
ask-question-on-returns-why = Una promessa ufficiale si può opporre a un successivo ordine di espulsione.
ask-question-on-un-vote-why = Ciò che uno Stato dice alle Nazioni Unite, e come vota, si decide in patria.
ask-humanitarian-visas-why = Chi siede in parlamento può premere per i visti in un modo che i privati non hanno.
ask-sanctions-why = Il parlamento vigila sulle sanzioni che il governo stabilisce.
ask-universal-jurisdiction-why = In molti Paesi le procure possono indagare su crimini contro l’umanità ovunque siano stati commessi.
ask-protect-people-why = Il ministero e i suoi consolati possono aprire una via d’uscita.
ask-send-nobody-back-why = Il ministero può pronunciarsi contro un rimpatrio, e i suoi consolati possono avvertire quando ne minaccia uno.
ask-admit-refugees-why = Il Dipartimento e le sue ambasciate possono aprire una via d’uscita.
ask-raise-with-russia-why = Solo i governi possono porre la domanda al governo russo.
ask-instruct-missions-why = Il ministero dice alle missioni a New York e a Ginevra come parlare e come votare.
ask-support-mandate-why = Il Relatore speciale sulla Russia lavora solo finché gli Stati votano per il mandato.
ask-speak-on-chechnya-why = Ciò che si dice nell’Assemblea generale resta agli atti.
ask-convey-and-answer-why = Un’ambasciata deve riferire a Mosca che cosa dice la gente nel Paese dove si trova, e può rispondere.
ask-investigate-why = La Procura generale vigila su ogni indagine nel Paese, anche in Cecenia.
ask-take-cases-to-moscow-why = L’ufficio centrale può togliere un caso dalle mani di coloro di cui si tratta.
ask-ombudsman-inquiry-why = Il Commissariato per i diritti umani può esigere risposte e visitare i luoghi di detenzione; nel 2017 fece partire una prima verifica.
ask-order-investigation-why = In Cecenia nessuno agisce contro la volontà del Cremlino.
ask-cooperate-with-un-why = Il ministero degli Esteri decide se lasciar entrare gli esperti delle Nazioni Unite.
ask-stop-handovers-why = La polizia di altre regioni consegna persone alla Cecenia; il ministro può vietarlo.
ask-stop-bans-why = È questo ministero che ha chiesto i divieti ai tribunali.
ask-advise-president-why = Il consiglio consiglia il Presidente e può porre domande a chi indaga.
ask-keep-reporting-why = Gli esperti delle Nazioni Unite scrivono ai governi e riferiscono in pubblico.
ask-speak-out-why = Una parola pubblica dal vertice delle Nazioni Unite arriva a Mosca e alla stampa.
ask-no-returns-why = Il Commissario del Consiglio d’Europa può premere su 46 governi perché lascino entrare le persone e non le rimandino indietro.
ask-follow-up-report-why = Questo ufficio conosce il rapporto del 2018 e può chiedere che cosa ne è stato.
ask-hold-hearing-why = Un’audizione porta il tema davanti a tutto il Parlamento.
ask-eu-action-why = Questo ufficio prepara le sanzioni e parla con la Russia a nome dell’Unione.
ask-hide-location-why = Un’app che mostra chi è vicino aiuta chi tende trappole.
ask-keep-apps-why = Chi gestisce lo store decide quali app si possono avere in Russia.
ask-report-again-why = Ciò di cui si parla è più difficile da negare, e chi sta negli uffici legge le notizie.
ask-letter-to-the-editor-why = Le pagine delle lettere si leggono anche negli uffici pubblici.

## Help and wrong usage, around what help.ftl says

heading-usage = Uso
heading-arguments = Argomenti
heading-options = Opzioni
heading-commands = Comandi
heading-examples = Esempi:
usage-options = [OPZIONI]
usage-command = [COMANDO]
help-help = Mostra l’aiuto
help-version = Mostra la versione
help-default = (predefinito: { $value })
help-more = { $command } --help dice di più.
help-everywhere = Opzioni di tutti i comandi: { $program } -h
help-also = anche: { $names }
man-english = Il manuale è in inglese; --help parla la Sua lingua.
man-written = Pagine di manuale scritte in { $path }: { $count }
usage-unknown-argument = Argomento inatteso: { $argument }
usage-unknown-command = Non c’è un comando { $argument }.
usage-missing = Vanno indicati: { $argument }
usage-conflict = { $argument } non si può usare insieme a { $other }.
usage-bad-value = { $argument } non accetta questo valore: { $value }
usage-wrong = Gli argomenti non sono completi.
usage-nearest = Il più vicino: { $nearest }
usage-possible = Valori possibili: { $list }
usage-help = Per saperne di più, provi --help.

## The timeline

timeline-title = Che cosa si sa della persecuzione in Cecenia, anno per anno
timeline-months = G F M A M G L A S O N D  tot
timeline-more = Ogni cifra è il numero di fatti di quel mese; ciò che non ha un mese conta per il suo anno. Un anno a parole: { $program } timeline 2017
timeline-note = Fatti nei dati, per anno e tipo.
kind-event = avvenimenti
kind-report = rapporti
kind-case = casi di singole persone
kind-judgment = sentenze
kind-law = leggi e divieti
kind-sanction = sanzioni
kind-figure = cifre
kind-denial = smentite e risposte

## The language of a letter

language-ar = arabo
language-bg = bulgaro
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-fi = finlandese
language-fr = francese
language-hu = ungherese
language-it = italiano
language-ja = giapponese
language-nb = norvegese bokmål
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-ru = russo
language-sk = slovacco
language-sv = svedese
language-tr = turco
language-uk = ucraino
language-zh = cinese (semplificato)

language-of-office = La lettera è in { $language }, che questo ufficio legge. Per leggerla in { $own }, aggiunga --gloss { $code }; per scrivere in { $own }, aggiunga --lang { $code }.
language-not-read = Questo ufficio legge: { $office }; la lettera è in { $language }. Per la lingua dell’ufficio, aggiunga --lang { $code }.
language-not-ours = Non ci sono ancora lettere in una lingua del Paese di questo ufficio; questa è in { $language }.
language-without = In { $language } non c’è un testo per questo tipo di ufficio, perciò la lettera è in inglese.
language-unreviewed = I testi in { $language } non sono ancora stati rivisti da una persona di madrelingua: se può, prima di spedire la lettera la faccia leggere a qualcuno che conosce questa lingua.
letter-words = Lì le lettere pubblicate hanno al massimo { $limit } parole; questa ne ha { $words }.
letter-by-email = Per e-mail: { $target } ({ $reason })
letter-by-form = Con il suo modulo: { $target } ({ $reason })
letter-by-page = Dalla sua pagina: { $target } ({ $reason })
letter-gloss = — Lo stesso in { $language }, perché Lei lo legga; non spedisca questa parte —
letter-card = Dia il biglietto a un’organizzazione che aiuta, o lo legga a voce alta a un incontro. Non lo mandi mai a una persona che conosce solo dalle notizie.

## The outline of a message in one's own words

outline-title = Che cosa dire, con parole Sue, a: { $office }
outline-blocked = Perché una scaletta: il servizio consueto per scrivere a questo ufficio blocca i testi già pronti, così che arrivano solo lettere con parole proprie.
outline-why = Le lettere con parole proprie vengono lette più facilmente di qualsiasi lettera che un programma possa scrivere.
outline-who = Dica chi è e che vive nella zona, con nome e indirizzo postale.
outline-why-you = Dica in una o due frasi perché Le sta a cuore. Che cosa L’ha spinta a informarsi? A chi pensa?
outline-tie = Dica che cosa lega questo ufficio al tema: ne ha già parlato, fa parte di una commissione che potrebbe agire?
outline-facts = Racconti uno o due di questi fatti, con parole Sue:
outline-ask = Chieda una cosa sola, e nient’altro:
outline-end = Ringrazi e chieda una risposta. Poi si fermi: mezza pagina basta.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Ambasciata della Federazione Russa ({ $country })
office-un = Rappresentanza permanente presso le Nazioni Unite, New York ({ $country })
office-un-geneva = Rappresentanza permanente presso le Nazioni Unite, Ginevra ({ $country })
office-ministry = Ministero degli Esteri ({ $country })
office-member = Membro ({ $institution })
office-representative = Membro del parlamento ({ $country })
office-representative-2 = Membro della seconda camera ({ $country })
