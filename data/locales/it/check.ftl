### Italian: what `letter check` says: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a
### reason. Written by the makers of chechnya-act, 2026-11; not yet reviewed by
### a native speaker.

check-place = Riga { $line }: «{ $words }»
check-whole = La lettera nel suo insieme
check-change = da cambiare
check-note = nota

check-leftover = Questo è rimasto da compilare.
    .fix = Metta ciò che ci va, o lo tolga.
check-ruled-line = Qui una riga aspetta una penna. Righe di questo tipo nella lettera: { $detail }.
    .fix = Non dimentichi di compilarle a mano, o metta subito le parole.
check-too-long = Occupa { $detail } righe; una pagina ne ha 56.
    .fix = La riduca a una pagina: le lettere lunghe vengono messe da parte. Tenga chi è Lei, perché Le importa, uno o due fatti, e la richiesta.
check-no-ask = Non si chiede nulla.
    .fix = Chieda una sola cosa che questo ufficio può fare, in una frase.
check-many-asks = Frasi che chiedono qualcosa: { $detail }.
    .fix = Scelga l’unica richiesta che questo ufficio può esaudire; le altre la indeboliscono.
check-insult = Un insulto. Alle lettere con insulti non si risponde, e possono essere punite.
    .fix = Dica che cosa è stato fatto, non che cosa è qualcuno.
check-threat = Questo può essere letto come una minaccia.
    .fix = Lo tolga. Nomini invece la legge o il dovere.
check-sexuality = Un’offesa o una battuta sulla sessualità di qualcuno, in una lettera per persone che vengono torturate a causa della loro.
    .fix = La tolga, chiunque sia preso di mira.
check-people = Questo parla contro un popolo o una religione.
    .fix = Nomini chi l’ha fatto: un ufficio, un reparto, le autorità. Molte delle persone in pericolo sono cecene, musulmane e russe.
check-claim = Questo sta nel nostro elenco di ciò che nessuna lettera dovrebbe contenere: { $detail }.
    .fix = Lo dica come lo dicono le fonti, o lo lasci fuori.
check-figure = Le nostre fonti hanno un’altra cifra o data. Dicono: { $detail }
    .fix = Verifichi e corregga.
check-personal-data = Questo sembra un numero di telefono o un indirizzo dentro una frase. Se è di qualcun altro, può mettere in pericolo quella persona.
    .fix = Lo tolga, a meno che non sia il Suo.
check-ready-text = Quota delle parole che sono testo standard di questo programma: { $detail } per cento. Le lettere con parole proprie vengono lette più di quelle già pronte.
    .fix = Dica con parole Sue l’inizio e la richiesta, e aggiunga una frase su di sé.
check-unknown-language = Il programma non ha elenchi di parole per questa lingua, o il testo è troppo poco per riconoscerla: insulti, minacce e richieste non sono stati cercati.
    .fix = Indichi la lingua con --lang, o faccia leggere la lettera a qualcuno.

check-clean = Nulla da cambiare. Lingua: { $language }; parole: { $words }; testo standard: { $percent } per cento delle parole.
check-summary = Da cambiare: { $changes ->
    [one] una cosa
    [many] { $changes } di cose
   *[other] { $changes } cose
}; inoltre { $notes ->
    [one] una nota
    [many] { $notes } di note
   *[other] { $notes } note
}. Lingua: { $language }; parole: { $words }; testo standard: { $percent } per cento delle parole.
check-language-unknown = sconosciuta
