### Spanish: what `letter check` says: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a
### reason. Written by the makers of chechnya-act, 2026-11; not yet reviewed by
### a native speaker.

check-place = Línea { $line }: «{ $words }»
check-whole = La carta en su conjunto
check-change = por cambiar
check-note = nota

check-leftover = Esto se dejó para rellenarlo.
    .fix = Ponga lo que va ahí, o quítelo.
check-ruled-line = Aquí una línea espera un bolígrafo. Líneas de ese tipo en la carta: { $detail }.
    .fix = No olvide rellenarlas a mano, o ponga ya las palabras.
check-too-long = Ocupa { $detail } líneas; una página tiene 56.
    .fix = Déjela en una página: las cartas largas se apartan. Conserve quién es usted, por qué le importa, uno o dos hechos, y la petición.
check-no-ask = No se pide nada.
    .fix = Pida, en una frase, una sola cosa que esta institución pueda hacer.
check-many-asks = Frases que piden algo: { $detail }.
    .fix = Elija la única petición que esta institución puede conceder; las demás la debilitan.
check-insult = Un insulto. Las cartas con insultos no se contestan, y pueden castigarse.
    .fix = Diga qué se hizo, no qué es alguien.
check-threat = Esto puede leerse como una amenaza.
    .fix = Quítelo. Nombre en su lugar la ley o el deber.
check-sexuality = Un insulto o una broma sobre la sexualidad de alguien, en una carta por personas torturadas a causa de la suya.
    .fix = Quítelo, se refiera a quien se refiera.
check-people = Esto habla contra un pueblo o una religión.
    .fix = Nombre a quien lo hizo: una institución, una unidad, las autoridades. Muchas de las personas en peligro son chechenas, musulmanas o rusas.
check-claim = Esto figura en nuestra lista de lo que ninguna carta debería contener: { $detail }.
    .fix = Dígalo como lo dicen las fuentes, o déjelo fuera.
check-figure = Nuestras fuentes tienen otra cifra o fecha. Dicen: { $detail }
    .fix = Compruébelo y corríjalo.
check-personal-data = Esto parece un número de teléfono o una dirección dentro de una frase. Si es de otra persona, puede ponerla en peligro.
    .fix = Quítelo, salvo que sea suyo.
check-ready-text = Parte de la redacción que es texto estándar de este programa: { $detail } por ciento. Las cartas con palabras propias se leen más que las ya hechas.
    .fix = Ponga el comienzo y la petición con sus propias palabras, y añada una frase sobre usted.
check-unknown-language = El programa no tiene listas de palabras para este idioma, o hay demasiado poco texto para reconocerlo: no se han buscado insultos, amenazas ni peticiones.
    .fix = Indique el idioma con --lang, o haga que alguien la lea.

check-clean = Nada que cambiar. Idioma: { $language }; palabras: { $words }; texto estándar: { $percent } por ciento.
check-summary = { $changes ->
    [one] Una cosa por cambiar
   *[other] { $changes } cosas por cambiar
}, { $notes ->
    [one] una nota
   *[other] { $notes } notas
}. Idioma: { $language }; palabras: { $words }; texto estándar: { $percent } por ciento.
check-language-unknown = desconocido
