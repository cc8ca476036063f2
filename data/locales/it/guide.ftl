### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    In circa tre minuti arriverà a una lettera che un ufficio pubblico può leggere, o a qualcos’altro che aiuta.
    Nulla di ciò che digita viene conservato o inviato.
guide-keys = A ogni domanda: Esc torna indietro, ? dice perché viene posta.
guide-keys-plain = A ogni domanda: < e Invio torna indietro, ? e Invio dice perché viene posta.
guide-hint = Frecce e Invio, oppure un numero. Esc: indietro. ?: perché
choose-number = Numero (Invio per { $default }):
choose-number-guide = Numero (Invio per { $default }, < per tornare indietro, ? per il perché):
choose-again = Digiti un numero da 1 a { $count }.
guide-arabic = Se le lettere arabe appaiono staccate o nell’ordine sbagliato, questo terminale non può mostrare l’arabo. GNOME Terminal, Konsole, mlterm e il Terminale di macOS possono.

## The country

guide-country = Il Paese da cui scrive
guide-country-why = Da esso dipende chi può agire, in quale lingua, e che cosa è pericoloso. Non viene conservato da nessuna parte.
guide-country-unclear = { $given } non è chiaro. Quale di questi?
guide-country-none = Nessun Paese si chiama { $given }. Provi un’altra grafia, o il suo codice di due lettere.
guide-other = un altro

## Danger

guide-risk = Vuole andare avanti?
guide-risk-why = Solo Lei può valutare il rischio. Il programma non lo riduce.
guide-no = No, torno indietro
guide-yes = Sì, ci ho pensato bene
guide-safer = Più sicuro: scrive qualcuno che sta fuori da questo Paese ({ $country }). Se è Lei in pericolo, non cerchi aiuto su questo dispositivo; chieda di farlo a qualcuno all’estero di cui si fida.
guide-ties-why = La Russia punisce ciò che chiama sostegno all’«estremismo». Dalla Sua risposta dipende che cosa può fare qui in sicurezza; la risposta non viene conservata da nessuna parte.
guide-ties = Allora sotto questa lettera non va nessun nome, non Le viene chiesto, e gli uffici russi sono esclusi. Di più su che cosa è sicuro per Lei: { $program } safety --where abroad-with-ties
guide-ties-stop = Con un legame simile non firmi, non pubblichi e non doni: la Russia può punirlo come sostegno all’«estremismo». Può farlo qualcuno che non ne ha. Che cosa è sicuro per Lei: { $program } safety --where abroad-with-ties
guide-unsigned = Lasci vuote le righe per il Suo nome e indirizzo, o la faccia firmare e spedire a qualcuno senza legami con la Russia.

## What would you like to do?

guide-menu = Che cosa vuole fare?
guide-menu-why = L’ordine segue ciò che aiuta di più dal Suo Paese. I tempi sono stimati, senza il tragitto fino alla buca delle lettere.
menu-write-representative = Scrivere a chi La rappresenta in parlamento (3 minuti)
menu-write-ministry = Scrivere al Suo ministero degli Esteri (3 minuti)
menu-write-mission = Scrivere alla missione del Suo Stato presso le Nazioni Unite (3 minuti)
menu-write-embassy = Scrivere all’ambasciata russa (3 minuti)
menu-write-body = Scrivere a un organismo internazionale (3 minuti)
menu-write-other = Scrivere a un altro ufficio (4 minuti)
menu-call = Telefonare a un ufficio: che cosa dire, e quando (5 minuti)
menu-sign = Firmare una petizione (2 minuti)
menu-look = Guardare le petizioni; oggi nessuna è confermata aperta (3 minuti)
menu-post = Pubblicare qualche parola (3 minuti)
menu-give = Donare a chi aiuta (5 minuti)
menu-newsroom = Scrivere a una redazione (10 minuti)
menu-learn = Sapere che cosa è successo (5 minuti)
menu-danger = Sono in pericolo, o lo è qualcuno che conosco
menu-safety = Vedere che cosa è sicuro dove mi trovo
menu-write-all-the-same = Scrivere comunque una lettera
menu-language = Un’altra lingua per queste domande
menu-leave = Uscire
menu-done = { $deed }: fatto
guide-language = Quale lingua?
guide-language-why = È quella delle domande e dei consigli. Una lettera è nella lingua che legge l’ufficio a cui va.

## Whom

guide-route = Chi può fare di più da qui ({ $country }):
guide-recipient = A chi deve andare la Sua lettera?
guide-recipient-why = Ogni ufficio può fare una cosa diversa; le righe sopra dicono quale.
guide-closed = Nessuna lettera a questo ufficio: { $reason }
guide-newsroom = Quale redazione?
guide-newsroom-why = Prima vengono quelle del Suo Paese. Ogni redazione decide da sé che cosa pubblicare.

## Who writes

guide-personal = Poche domande brevi. Con Invio può saltarne una qualsiasi; tutto si può cambiare più tardi.
guide-name = Il Suo nome completo, come firma
guide-name-why = Sta sotto la lettera, e a quel nome va la risposta. Va sulla lettera e in nessun altro posto; senza nome c’è una riga su cui firmare.
guide-address = La Sua via e il numero civico
guide-address-why = La risposta arriva per posta. Senza l’indirizzo ci sono righe da compilare a mano.
guide-city = La Sua località, con il codice postale
guide-city-why = La lettera dice dove vive, perché l’ufficio veda che è lì per Lei.
guide-email = Il Suo indirizzo e-mail, se la risposta può arrivare così
guide-email-why = Senza, la risposta può arrivare solo per posta.
guide-who = Chi è Lei, in una frase (per esempio: Lavoro in un ospedale di Leeds.)
guide-who-why = Mostra che a scrivere è una persona, non un elenco.
guide-why = Perché Le sta a cuore, con parole Sue
guide-why-why = Le lettere con parole proprie vengono lette più facilmente di qualsiasi lettera che un programma possa scrivere. Bastano una o due frasi.
guide-tie = Che cosa lega questo ufficio al tema (per esempio: A maggio avete incontrato il nostro gruppo.)
guide-tie-why = Mostra che la lettera è per questo ufficio e per nessun altro.
guide-member = Il nome di chi La rappresenta in parlamento
guide-member-page = Chi La rappresenta in parlamento si trova su { $page }
guide-member-why = La lettera comincia allora con quel nome. Senza nome c’è una riga da compilare a mano.
guide-ask = Che cosa va chiesto a questo ufficio?
guide-ask-why = Una lettera chiede una cosa sola, perché si possa rispondere. Queste sono le cose che questo ufficio può concedere.

## With the letter in hand

guide-out = Che cosa vuole farne?
guide-out-why = Da qui non viene inviato nulla: la lettera la porta via Lei, con il Suo programma o su carta.
guide-read = Leggere la lettera, schermata per schermata
guide-copy = Copiare
guide-save = Salvare in un file
guide-print = Salvare come pagina da stampare (PDF)
guide-mail = Aprire nel mio programma di posta
guide-edit = Modificare nel mio editor
guide-edited = La lettera come è stata modificata si può copiare e salvare. La pagina da stampare e l’e-mail sarebbero senza le modifiche, perciò non vengono più proposte.
guide-change = Cambiare qualcosa nella lettera
guide-change-what = Che cosa vuole cambiare?
guide-change-why = Ciò che cambia viene inserito, e la lettera viene mostrata di nuovo.
change-name = Il mio nome
change-address = La mia via e il numero civico
change-city = La mia località
change-who = Chi sono
change-why = Perché mi sta a cuore
change-tie = Che cosa lega questo ufficio al tema
change-member = Il nome di chi mi rappresenta in parlamento
change-ask = Che cosa chiede la lettera
change-language = La lingua della lettera
guide-letter-language = In quale lingua deve essere la lettera?
guide-letter-language-why = L’ufficio deve poterla leggere, e Lei deve sapere che cosa firma.
guide-open = Aprire la pagina: { $page }
guide-next = Vedere che cos’altro posso fare
guide-done = Uscire
guide-path = Nome del file (Invio per { $path })
guide-path-why = Il file resta dove lo mette finché non lo cancella. «privacy» e «forget» lo cercano solo nei posti soliti.
guide-save-exists = { $path } esiste già.
guide-save-exists-why = Ciò che c’è lì viene sostituito solo se lo dice Lei.
guide-save-other = Un altro nome
guide-save-replace = Sostituirlo
guide-next-post = Prossimi passi: stamparla, firmarla e spedirla per posta.
guide-command = Lo stesso senza domande:
guide-command-sender = Il Suo nome, le Sue parole e il nome di chi La rappresenta ne restano fuori di proposito. Metta i Suoi dati in un file e aggiunga: --sender FILE

## Other ways to help

guide-network = Su quale rete?
guide-network-why = Ognuna ha il proprio limite, che il testo poi rispetta.
guide-post-out = Che cosa vuole fare del testo?
guide-post-out-why = Da qui non viene pubblicato nulla: lo incolla Lei, o il Suo browser apre la pagina della rete stessa.
guide-post-open = Aprire la pagina della rete in cui si scrive
guide-petition = Di quale petizione va aperta la pagina?
guide-petition-why = La pagina mostra se è ancora aperta. Una firma è spesso pubblica.
guide-give = Di chi va aperta la pagina?
guide-give-why = Ciò che dona va soltanto all’organizzazione scelta. Il pagamento lascia traccia presso la Sua banca.
guide-none-of-these = Nessuna di queste possibilità
guide-learn = Che cosa vuole vedere?
guide-learn-why = Di ciò che sa può rispondere, in una lettera o davanti a qualcuno che lo nega.
learn-timeline = Gli anni a colpo d’occhio
learn-facts = Che cosa è successo, con le fonti
learn-denials = Che cosa dicono le autorità, e che cosa dicono le prove
learn-resources = Film, libri e rapporti
