### Italian: telephone calls, the lines spoken to the office.

## Spoken: who calls

say-hello = Buongiorno, e grazie di avermi risposto.
say-who = Vivo { $here } e chiamo a titolo personale.
say-who-no-place = Chiamo a titolo personale.
say-who-representative = Vivo { $here } e sono una delle persone che questo ufficio rappresenta.
say-who-representative-no-place = Sono una delle persone che questo ufficio rappresenta.

## Spoken: the matter, in two sentences

say-matter = Chiamo per la Cecenia. Là le autorità rapiscono e torturano persone che sono, o sono credute, gay, lesbiche, bisessuali o transgender.
say-matter-russian = Chiamo per la Repubblica cecena. Funzionari pubblici vi hanno rapito e torturato persone per il loro orientamento sessuale o la loro identità di genere, e su questi crimini non si è indagato come si deve.
say-matter-company = Chiamo per le persone gay, lesbiche, bisessuali e transgender in Russia, soprattutto in Cecenia. Là sono perseguitate, e si dice che le trappole passino per le app di incontri.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = La mia richiesta è questa: domandate per iscritto al Governo, per favore, che cosa farà per chi fugge da questa persecuzione.
say-ask-ministry = La mia richiesta è questa: per favore, nessuno in fuga da questa persecuzione sia rimandato in Russia.
say-ask-un-mission = La mia richiesta è questa: sostenete, per favore, il Relatore speciale sui diritti umani in Russia, con le parole e con il voto.
say-ask-embassy = La mia richiesta è questa: dite a Mosca, per favore, che qui si chiede un’indagine effettiva su questi crimini.
say-ask-authority = La mia richiesta è questa: per favore, fate indagare su questi crimini funzionari esterni alla Repubblica cecena.
say-ask-un-body = La mia richiesta è questa: tenete la Cecenia nei vostri rapporti e nelle domande che ponete alla Russia, per favore.
say-ask-european-body = La mia richiesta è questa: spingete i governi europei, per favore, a dare rifugio a chi fugge da questa persecuzione.
say-ask-company = La mia richiesta è questa: avvertite del pericolo, per favore, i vostri utenti in Russia, e non date alle autorità nulla di ciò che sapete di loro.
say-ask-newsroom = La mia richiesta è questa: raccontate, per favore, che cosa accade oggi in Cecenia, e chi ha dovuto fuggire.

## Spoken: how the call goes on

say-how-to-hear = Può dirmi che cosa farete, e come lo saprò?
say-refused = Capisco. Annoti, per favore, che c’è stata una telefonata sulla Cecenia, e che cosa ho chiesto.
say-wrong-number = Mi scusi per l’errore. Può dirmi il numero giusto?
say-no-address = Preferisco non dare il mio indirizzo. Annoti la mia richiesta senza, per favore.
say-address-representative = Sì, certo. Le detto il mio nome e il mio indirizzo, lettera per lettera.
say-in-writing = Sì, la manderò per iscritto. A quale indirizzo, e all’attenzione di chi?
say-stock-answer = Grazie, ma questo non risponde alla mia richiesta. Posso ripeterla?
say-stock-answer-russian = So che questa è la risposta ufficiale. Nel 2023 la Corte europea dei diritti dell’uomo ha accertato che agenti dello Stato avevano rapito e torturato un uomo in Cecenia per il suo orientamento sessuale.
say-thanks = Grazie del Suo tempo. Arrivederci.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Buongiorno, vivo { $here }.
say-voicemail-who-no-place = Buongiorno.
say-voicemail-matter = Chiamo per la Cecenia, dove le autorità torturano persone perché sono gay, lesbiche, bisessuali o transgender.
say-voicemail-thanks = Grazie.

## For the caller: before the call

do-office = Chiama: { $office }
do-number-aloud = Da leggere a voce alta: { $number }
do-time = Ora lì: { $time }, { $weekday }
do-hours = Gli uffici lì sono aperti per lo più dalle { $open } alle { $close }.
do-likely-open = Adesso è probabile che ci sia qualcuno.
do-likely-closed = Adesso l’ufficio è probabilmente chiuso; può rispondere una segreteria.
do-time-unknown = Su questo computer non si conosce l’ora di lì: chiami la mattina di un giorno che lì è lavorativo.
do-before = Si alzi in piedi, respiri, parli piano. Una telefonata dura due minuti. Nessuno si aspetta competenze speciali da Lei.
do-name = Dica il Suo nome se vuole; non è obbligatorio.
do-weekday-1 = lunedì
do-weekday-2 = martedì
do-weekday-3 = mercoledì
do-weekday-4 = giovedì
do-weekday-5 = venerdì
do-weekday-6 = sabato
do-weekday-7 = domenica

## For the caller: headings of the parts

do-script = Che cosa dire
do-staff = Se qualcuno risponde e ascolta
do-machine = Se risponde una segreteria: un messaggio di 20 secondi
do-refusal = Se rifiutano, o non vogliono ascoltare
do-wrong-number = Se il numero è sbagliato
do-address = Se chiedono il Suo nome e il Suo indirizzo
do-in-writing = Se lo vogliono per iscritto
do-stock-answer = Se Le danno una risposta generica
do-end = Alla fine

## For the caller: advice inside the parts

do-stay-calm = Resti cortese e chiuda la telefonata. Non deve discutere.
do-repeat-ask = Ripeta la Sua unica richiesta, parola per parola.
do-note-answer = Annoti il nome, il giorno e la risposta.
do-address-representative = Li dia: chi siede in parlamento vuole sapere che Lei vive nel collegio.
do-address-others = Non è obbligatorio. Ciò che dice conta anche senza.
do-address-russian = Non li dia a un ufficio russo se Lei, o chi Le è vicino, ha legami con la Russia.
do-number-again = Cerchi di nuovo il numero sulla pagina dell’ufficio: { $page }
do-number-again-no-page = Cerchi di nuovo il numero sulla pagina dell’ufficio.
do-letter = Per la lettera, usi: { $command }
do-call-before-ties = Un ufficio russo può vedere il Suo numero. Se ha legami con la Russia, non lo chiami, o nasconda il Suo numero.

## For the caller: offices without a number

do-no-phone = Di questo ufficio non è confermato un numero di telefono: { $office }
do-next = Può chiamare invece questo: { $next }
do-use-next = Per il testo della telefonata, usi: { $command }
do-no-phone-at-all = Nessun ufficio raggiungibile da questo Paese ha qui finora un numero di telefono confermato. Cerchi il numero sulla sua pagina; il testo qui sotto funziona anche senza.
