### Italian: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = Nulla. Il programma non conserva nessun file, e non è stato trovato nessuno dei suoi file temporanei o scritti a metà.
privacy-kept = Il programma conserva, o ha lasciato, { $count ->
    [one] un file:
    [many] { $count } di file:
   *[other] { $count } file:
}
privacy-line = { $path } ({ $bytes } byte): { $why }
trace-profile = i Suoi dati, perché li ha salvati con «profile save»
trace-history = quali lettere ha scritto, perché ha cominciato una cronologia con «history on»
trace-lock = impedisce a due esecuzioni di scrivere insieme; vuoto
trace-part = scritto a metà, lasciato da un’esecuzione interrotta
trace-edited = una lettera che si stava modificando in un editor, lasciata da un’esecuzione interrotta
trace-letter = una lettera che ha salvato Lei
trace-foreign = nella cartella del programma, ma non del programma
privacy-looked = Dove si è cercato: { $places }
privacy-unlisted = Un file che ha chiesto con -o, nella guida o con una pipe si trova dove l’ha messo Lei. Il programma non ne tiene un elenco, se Lei non ha cominciato una cronologia.
privacy-others-heading = Che cosa possono avere conservato altri
privacy-others =
    .a = la shell: le righe che ha digitato (la sua cronologia)
    .b = il terminale: ciò che è apparso sullo schermo (scorrimento all’indietro, registri di tmux o screen)
    .c = editor, visualizzatori, gestori di file: file recenti, copie di riserva, file per annullare le modifiche
    .d = l’ambiente desktop: gli appunti e la loro cronologia, le miniature, un indice di ricerca
    .e = cartelle nel cloud, backup e istantanee: copie di ogni file salvato lì dentro
    .f = il browser e il gestore della rete: che il programma è stato scaricato, e i link che sono stati aperti
    .g = cargo e il gestore di pacchetti: che il programma è stato compilato o installato

forget-nothing = Non c’è nulla da cancellare: il programma non conserva nessun file.
forget-question = Cancellare questi file (in tutto: { $count })?
forget-letters = Queste lettere le ha salvate Lei; restano, se non aggiunge --letters:
forget-no = No, lasciarli
forget-yes = Sì, cancellarli
forget-left = Non è stato cancellato nulla.
forget-done = File cancellati: { $count }.
forget-cannot = Il programma non può cancellare ciò che altri hanno conservato (lo elenca «privacy»), né rendere illeggibile sul disco un file cancellato: lo fa solo un disco cifrato.

profile-path = Conservato in { $path }
profile-saved = Salvato in { $path }, leggibile solo per Lei. «profile clear» lo cancella.
profile-cleared = Cancellato.
profile-warning = Chiunque possa aprire i Suoi file può leggerlo. Non salvi nulla qui se ciò potrebbe nuocerLe.
profile-empty = Non è stato indicato nulla, perciò non è stato salvato nulla.
profile-used = I Suoi dati vengono dal Suo profilo; --no-profile li lascia fuori.
history-on = Da ora in poi ogni lettera viene annotata in { $path }: giorno, Paese, ufficio e nome del file, mai il suo testo. «history off» cancella l’elenco.
history-off = Cancellato. Le lettere non vengono più annotate.
history-empty = Non è stata ancora annotata nessuna lettera.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Si fermi qui se ha un passaporto russo, o se ha famiglia in Russia o intende andarci: { $program } safety --where abroad-with-ties
