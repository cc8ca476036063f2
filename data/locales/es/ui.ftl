### Spanish: what the program itself says to its user. Written by the makers of
### chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Puede preguntar al Gobierno de forma oficial, y obtiene respuestas que un particular no obtiene.
can-ministry = Habla por su Estado ante otros Gobiernos, da instrucciones a sus misiones en el exterior, y sus consulados dan visados.
can-un = Habla y vota por su Estado en la Asamblea General, donde presenta su informe la relatoría de la ONU sobre Rusia.
can-observer = Habla por su Estado en las Naciones Unidas, sin voto.
can-un-geneva = Habla y vota por su Estado en el Consejo de Derechos Humanos, que decide sobre la relatoría de la ONU sobre Rusia.
can-embassy = Comunica a Moscú lo que dice la gente de aquí, y se le puede pedir una respuesta.
can-embassy-covering = Rusia no tiene embajada en este país ({ $country }); responde por él la de { $city }, que informa a Moscú y a la que se puede pedir una respuesta.
can-sr-russia = Reúne lo que ocurre en Rusia e informa de ello cada año a las Naciones Unidas.
can-ie-sogi = Escribe a los Gobiernos sobre la violencia contra las personas LGBT e informa de ella a las Naciones Unidas.
can-ohchr = La principal oficina de derechos humanos de la ONU: puede hablar en público y mantener el asunto en la agenda.
can-sr-torture = Envía llamamientos urgentes a los Gobiernos y plantea casos de tortura.
can-un-sg = Puede hablar en público y usar sus buenos oficios ante los Gobiernos; no atiende casos individuales.
can-coe-commissioner = Puede instar a 46 Estados europeos a dejar entrar a la gente y a no devolverla a Rusia.
can-osce-odihr = Acogió el informe de 2018 sobre Chechenia y puede preguntar en qué quedó.
can-ep-droi = Celebra audiencias y prepara resoluciones del Parlamento Europeo.
can-company = Personas en peligro usan su servicio: puede hacerlo más seguro y decir qué exigen las autoridades.
can-newsroom = Puede informar de ello; las autoridades y el público toman nota.
can-eeas = Prepara las sanciones de la Unión y habla con Rusia en su nombre.
can-prosecutor-general = Supervisa todas las investigaciones en Rusia, también en Chechenia.
can-investigative-committee = Investiga secuestros, torturas y asesinatos, y puede sacar casos de Chechenia.
can-ombudsman = Puede exigir respuestas y visitar lugares de detención; en 2017 esta institución logró que se abriera una primera comprobación.
can-president = Nadie en Chechenia actúa contra la voluntad del Kremlin.
can-mfa-russia = Responde por Rusia ante las Naciones Unidas y la OSCE, y deja entrar o no a sus expertos.
can-interior-ministry = Manda la policía de todas las regiones, que ha entregado a personas a Chechenia.
can-ministry-of-justice = Pidió a los tribunales que prohibieran las organizaciones que ayudan.
can-presidential-human-rights-council = Asesora al Presidente y puede hacer preguntas a quienes investigan.

name-parliament = Parlamento
name-second-chamber = Una segunda cámara del parlamento
name-representative = Representante en el parlamento
name-representative-2 = Representante en la segunda cámara del parlamento
name-ministry = Ministerio de Asuntos Exteriores
name-un = Misión ante las Naciones Unidas en Nueva York
name-un-geneva = Misión ante las Naciones Unidas en Ginebra
name-embassy = Embajada de Rusia

closed-no-parliament = No hay un parlamento en funciones al que escribir.
closed-one-chamber = Este parlamento tiene una sola cámara; escriba a su representante.
closed-no-un-mission = Este Estado no tiene misión ante las Naciones Unidas.
closed-geneva-unknown = No conocemos ningún contacto confirmado de su misión en Ginebra; escriba a su misión en Nueva York.
closed-inside-russia = Dentro de Rusia, esta institución es parte del Estado al que se apela, no una aliada contra él.

## Why a channel has its status ($date: when it was last seen)

seen = visto por última vez: { $date }
seen-long-ago = visto por última vez: { $date }
seen-undated = de una fuente sin fecha
post-address-on-page = sin dirección confirmada; búsquela en { $page }
post-address-unknown = no se conoce dirección confirmada; pregunte a la institución o entregue la carta en mano
post-to-russia-suspended = su correo dejó de admitir cartas para Rusia ({ $date }); pregunte si ha vuelto a hacerlo
post-to-russia-restricted = su correo admite cartas para Rusia solo en parte o con retraso (visto: { $date })
post-to-russia-accepted = su correo admitía cartas para Rusia cuando se vio por última vez: { $date }
post-to-russia-accepted-once = su correo admitió cartas para Rusia (fecha: { $date }); pregunte en la ventanilla
post-to-russia-unknown = pregunte en la ventanilla si se admiten cartas para Rusia
law-547-fz = los órganos del Estado ruso no tramitan escritos enviados por correo electrónico desde el 30 de marzo de 2025 (Ley 547-FZ)
law-547-fz-form = solo con una identidad verificada por Rusia, desde el 30 de marzo de 2025 (Ley 547-FZ)
law-usps-2026 = Según su lista del 3 de marzo de 2026, el servicio postal de los Estados Unidos (USPS) no admitía cartas para Rusia.

channel-post = Correo postal
channel-email = Correo electrónico
channel-form = Formulario web
channel-phone = Teléfono
channel-page = Página

status-works = funciona
status-confirm-first = confirmar antes
status-not-considered = no se tramita
status-no-service = sin servicio
status-closed = cerrado

## route

route-heading = Quién puede actuar desde este país: { $country }
route-risk-high = PELIGRO: escribir sobre este tema desde este país ({ $country }) puede llevarle a prisión o algo peor: { $reason }.
route-risk-caution = Tenga cuidado: { $reason }.
route-write = Escribir a una: { $program } letter --country { $code } --to ID
route-safer = Más seguro: que escriba alguien de fuera de este país ({ $country }). Desde aquí no se hace ninguna carta sin --accept-risk.
route-closed = sin carta: { $reason }

## letter

letter-to = A: { $office }
letter-post-works = Correo postal: la dirección se vio por última vez: { $date }.
letter-post-confirm = Correo postal: confirme antes la dirección ({ $reason }).
letter-post-confirm-page = Correo postal: confirme antes la dirección ({ $reason }) en { $page }
letter-post-no-service = Correo postal: { $reason }.
letter-post-unknown = Correo postal: sin dirección confirmada; se dejan renglones para ella.
letter-post-unknown-page = Correo postal: sin dirección confirmada; se dejan renglones para ella. Busque aquí: { $page }
letter-find-member = El nombre de su representante va en el renglón en blanco.
letter-find-member-page = El nombre de su representante va en el renglón en blanco; encuéntrelo en { $page }
letter-email-void = Correo electrónico: { $reason }. Envíe papel.
letter-form-void = Formulario web: { $reason }. Envíe papel.
letter-name-unused = --recipient-name es para representantes en el parlamento; a esta institución se la trata por su cargo.
letter-danger-named = PELIGRO: esta carta lleva su nombre. No la envíe desde este país ({ $country }). Sin --name, --address, --city ni --email no nombra a nadie, y alguien de fuera del país puede hacerla llegar.
letter-danger = PELIGRO: no ponga su nombre ni su dirección en esta carta, y no la envíe desde este país ({ $country }). Alguien de fuera del país puede hacerla llegar.
letter-ready-text = WriteToThem, la vía habitual hacia el Parlamento británico, bloquea las cartas ya hechas: envíe esta en papel, o dígala allí con sus propias palabras; --kind outline ayuda a hacerlo.
letter-missing = Para rellenar a mano: { $what }.
letter-missing-flags = Esto lo rellena por usted: { $flags }.
letter-sender-file = --sender ARCHIVO toma sus datos de un archivo y los deja fuera del historial del terminal.
letter-missing-name = su nombre
letter-missing-address = su dirección
letter-missing-member = el nombre de su representante
letter-personal = Consejo: --who, --why y --tie añaden una frase suya. Es más probable que se lean las cartas con palabras propias.
letter-history = Nota: el terminal guarda un historial de lo que se escribe. --sender ARCHIVO o --sender - deja fuera de él nombres y direcciones.
letter-next = Otras instituciones a las que puede escribir: { $program } route --country { $code }
letter-embassy-skipped = No hay carta a una embajada de Rusia desde este país ({ $country }): { $reason } Se escribe en su lugar a la siguiente institución.
letter-caution = Tenga cuidado ({ $country }): { $reason }.
letter-ties = Si tiene pasaporte ruso, familia en Rusia o planes de viajar allí, piénselo antes de poner aquí su nombre.
letter-written = Escrito en { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print y --font son para --format pdf.
letter-system-font = Algunos caracteres usan un tipo de letra hallado en este sistema.

mail-confirm = Correo electrónico: confirme antes la dirección ({ $reason }).
mail-no-address = Correo electrónico: no se conoce ninguna dirección de esta institución; póngala usted.
mail-no-address-page = Correo electrónico: no se conoce ninguna dirección de esta institución; póngala usted. Busque aquí: { $page }
mail-postal-address-mission = Correo electrónico: las misiones rusas quieren el nombre completo y la dirección postal de quien escribe, o no están obligadas a atenderlo; los suyos no están completos.
mail-postal-address-member = Correo electrónico: los representantes responden a la gente de su circunscripción; sin su nombre completo y su dirección postal, puede ser devuelto.
mail-gmail = Este enlace tiene { $length } caracteres. Si Gmail abre sus enlaces de correo, puede cortarlo a partir de { $limit }: use entonces --format eml.
qr-code = Código QR en el que cabe este enlace
qr-words = Apunte a él con la cámara de un teléfono, o use el enlace:
edit-rescued = Su texto se ha mostrado en pantalla, para que no se pierda.
opened-own = Se abre en su propio programa.
not-opened-own = Ningún programa de aquí lo abre. Aun así está completo: véase arriba.
form-at = El formulario: { $page }
form-none = No se conoce ningún formulario de esta institución; estos campos sirven para la mayoría.
form-start = Campos: { $count }. Cada vez que pulse Intro se copia el siguiente; péguelo en el formulario y vuelva. Ctrl-C para salir.
form-step = { $nth } de { $count }, { $what }: pulse Intro para copiarlo.
form-done = Ese era el último campo. No se ha enviado nada: de eso se encarga el botón del formulario.
form-field-subject = asunto
form-field-message = mensaje
form-field-name = nombre
form-field-address = calle y número
form-field-city = localidad
form-field-email = dirección de correo electrónico

copied-desktop = Copiado al portapapeles (con { $program }).
copied-terminal = Enviado al portapapeles de su terminal (OSC 52); si al pegar no sale nada, su terminal no lo permite.
copied-nowhere = Aquí no hay portapapeles: en su lugar se ha mostrado el texto.
opened = Se abre { $link }
not-opened = No se ha podido abrir aquí. Ábralo usted: { $link }
not-opened-insecure = Esta página no tiene una dirección segura, así que no se abre por usted: { $link }

## call

call-spoken = «{ $line }»
call-note-skipped = La institución que más puede hacer no tiene aquí un número confirmado: { $office }. Vale la pena buscarlo; su guion: { $command }
call-note-language = Todavía no hay guion en «{ $language }»: está en inglés.
call-note-of-office = El guion está en { $language }, que esta institución habla. En su idioma: --lang { $code }

## post

post-note-ties = Antes de publicar: quien tenga pasaporte ruso, familia en Rusia o planes de viajar allí no debería hacerlo. Lo publicado permanece, y se rastrea.
post-note-length = { $length } de { $limit } caracteres, tal como los cuenta esta red.
post-note-thread = Un hilo con este número de publicaciones: { $count }. La más larga tiene { $length } de { $limit } caracteres, tal como los cuenta esta red.
post-note-language = Todavía no hay una publicación así en «{ $language }»: está en inglés.
post-note-no-page = Esta red no tiene una página que acepte un texto: péguelo en su aplicación.
post-note-rest = La página contiene solo la primera publicación: añada las demás debajo, como respuestas.

## lists

countries-heading = Países ({ $count })
none-found = No se ha encontrado nada.
undated = sin fecha
coverage-legend = En cada línea: qué parte está confirmada; después cuántos están confirmados / por confirmar / ausentes.
region-all = Mundo
region-africa = África
region-americas = América
region-asia = Asia
region-europe = Europa
region-oceania = Oceanía
risk-low = bajo
risk-caution = precaución
risk-high = alto
embassy-none = ninguna
embassy-covered = a cargo de la embajada en { $city } ({ $code })
mission-holder = { $name } (visto: { $date })
mission-holder-old = { $name } (visto: { $date }; confirmar antes)
write-to = Escribirle: { $program } letter --country { $code } --to { $id }
label-native = En ruso
office-only = Representación Permanente (diríjase al cargo)
petitions-none-open = No consta como abierta ninguna recogida de firmas (última comprobación: { $date }). Lo que ayuda hoy es una carta: { $program } letter --country CÓDIGO
petitions-check = Vale la pena mirarlas, sin confirmar que estén abiertas:
petitions-history = Del pasado:
petitions-ties = No firme si tiene pasaporte ruso, familia en Rusia o planes de viajar allí.
petition-status-open = abierta
petition-status-unconfirmed = sin confirmar
petition-status-closed = cerrada
petition-status-archived = historia
petition-no-link = No se ha confirmado ninguna dirección; tome el enlace del canal de quien la organiza.
petition-not-open = No está confirmado que esta recogida de firmas siga abierta. Mire su página antes de firmar o compartirla.
petition-is-closed = Esta recogida de firmas ha terminado. Lo que ayuda hoy es una carta: { $program } letter --country CÓDIGO
petition-replaced = En su lugar: { $id }
hashtags-warning = No las use nunca desde dentro de Rusia, ni con pasaporte ruso, familia allí o planes de viajar allí.
hashtag-status-in-use = en uso
hashtag-status-historic = historia
label-status = Estado
label-organiser = De
label-asks = Pide
label-addressee = A
label-opened = Desde
label-link = Enlace
label-note = Nota
label-seen = Visto
label-sources = Fuentes
label-confidence = Fiabilidad
label-risk = Riesgo al escribir
label-languages = Idiomas
label-parliament = Parlamento
label-ministry = Ministerio de Exteriores
label-embassy = Misión rusa
label-un = Naciones Unidas, Nueva York
label-un-geneva = Naciones Unidas, Ginebra
label-holder = Ocupa el cargo
label-post = Correo postal
label-meaning = Significa
label-networks = Redes
label-can = Puede
label-does = Hace
label-where = Dónde
label-why = Por qué
label-did = Hizo
label-ask-it = Pedirle
label-write = Escribirle
label-products = Productos
label-use = Sirve para
label-letters = Cartas
label-corrections = Correcciones
label-donate = Donar
label-cost = Coste
label-help = En peligro
label-say-first = Diga primero
label-in-russia = En Rusia
label-they-say = Dicen
label-evidence-says = Las pruebas dicen
label-no-letters = Sin cartas
confidence-low = baja: confirmar antes
confidence-medium = media
confidence-high = alta
list-more = { $program } { $command } ID muestra una ficha completa.

media-words = palabras como máximo: { $count }
denial-answer = Las pruebas:
fact-why = De dónde lo sabemos: { $program } facts { $id } --why
organisation-inactive = no consta que siga activa
russian-label-none = ninguna designación conocida, lo que no prueba que no la haya
russian-label-foreign-agent = «agente extranjero»: se la vigila y se le ponen trabas; apoyarla llama la atención
russian-label-undesirable = «indeseable»: allí se castiga a quien participa en ella, le da dinero o comparte su material
russian-label-extremist = «extremista»: allí puede ir a prisión quien participa en ella, le da dinero o muestra sus símbolos
label-warning = En Rusia: { $label }. No siga si tiene pasaporte ruso, familia en Rusia o planes de viajar allí.
resource-film = película
resource-book = libro
resource-report = informe
resource-guide = guía
resource-article = artículo
resource-court = tribunal
resource-exhibition = exposición
resource-directory = directorio
donate-question = ¿Tiene pasaporte ruso, familia en Rusia o planes de viajar allí?
donate-ties-none = No, nada de eso
donate-ties-russia = Sí, o tengo dudas
donate-ties = Deténgase si tiene pasaporte ruso, familia en Rusia o planes de viajar allí: donar puede castigarse allí como apoyo al «extremismo».
donate-costs = Lo que ha costado la ayuda

data-checked = Fichas comprobadas: { $count }.
data-fixed = Archivos puestos en su forma única: { $count }.
overlay-words = Textos de { $path } que ocupan el lugar de los nuestros en las cartas (idioma: { $language }): { $count }.
overlay-laid = Fichas propias de { $path } puestas junto a las nuestras: { $count }; sus id empiezan por { $own }
report-title = Corrección
report-how = Esto es lo que dicen los datos, cada cosa con la fecha de su prueba. Escriba debajo lo correcto. No se envía nada: usted decide si esto llega al proyecto y cómo. No ponga su nombre a menos que quiera.
report-field = Qué está mal (el nombre antes de los dos puntos):
report-right = Qué es lo correcto:
report-where = Dónde lo vio (un enlace, mejor la propia página de la institución):
report-date = La fecha de esa página:
data-good = Todo está bien.

## guide

ask-label-parliament-question = Una pregunta por escrito al Gobierno
ask-label-humanitarian-visas = Visados para quienes huyen
ask-label-sanctions = Sanciones a los responsables
ask-label-universal-jurisdiction = Enjuiciamiento en nuestros propios tribunales
ask-label-question-on-returns = La promesa de no devolver a nadie a Rusia
ask-label-question-on-un-vote = El voto del Gobierno sobre la relatoría de la ONU sobre Rusia
ask-label-press-for-parole = Una vía de entrada al país para quienes huyen
ask-label-send-nobody-back = La promesa de no devolver a nadie a Rusia
ask-label-admit-refugees = Una vía de entrada al país para quienes huyen
ask-label-protect-people = Visados para quienes huyen
ask-label-raise-with-russia = Plantearlo al Gobierno ruso
ask-label-instruct-missions = Apoyo a la relatoría de la ONU sobre Rusia
ask-label-support-mandate = Apoyo a la relatoría de la ONU sobre Rusia
ask-label-report-again = La petición de que informen de ello
ask-label-letter-to-the-editor = Una carta al director, para publicarse
ask-label-speak-on-chechnya = Hablar de Chechenia en las Naciones Unidas

## Errors: what is wrong; .hint says what to do next

error-prefix = error
hint-prefix = consejo
error-unknown-country = No hay ningún país llamado «{ $given }».
    .hint =
        { $list ->
            [none] Use su nombre en su idioma o su código de dos letras; «countries» los enumera todos.
           *[other] ¿Quiso decir: { $list }?
        }
error-ambiguous-country = «{ $given }» puede referirse a más de un país.
    .hint = Diga cuál: { $list }
error-unknown-record = No hay nada llamado «{ $given }» en «{ $kind }».
    .hint =
        { $list ->
            [none] «{ $kind }» sin un id los enumera todos.
           *[other] ¿Quiso decir: { $list }?
        }
error-unknown-recipient = No hay ninguna institución llamada «{ $given }» a la que escribir.
    .hint =
        { $list ->
            [none] «route --country { $country }» enumera las instituciones.
           *[other] ¿Quiso decir: { $list }? «route --country { $country }» las enumera todas.
        }
error-unknown-ask = Esta institución no puede conceder «{ $given }».
    .hint = Se le puede pedir: { $list }
error-unfit-fact = «{ $given }» no es para una carta a esta institución: { $office }.
    .hint = Hechos que le convienen: { $list }
error-denial-fact = «{ $given }» es lo que niegan las autoridades; ninguna carta lo cita.
    .hint = Hechos que convienen a esta institución: { $list }
error-same-case = «{ $one }» y «{ $other }» hablan de un mismo caso.
    .hint = Quédese con uno de los dos.
error-too-many = { $field }: { $count } son demasiados; en una página caben { $limit }.
    .hint = Quite algunos.
error-too-early = Una carta con fecha { $date } citaría lo que solo se supo después, en esta fecha: { $known }.
    .hint = Ponga una fecha posterior, o quite --date.
error-no-folder = No se ha podido escribir { $path }: no existe esa carpeta.
    .hint = Cree antes la carpeta, o elija otro lugar con -o.
error-unknown-language = Todavía no hay cartas en «{ $given }».
    .hint =
        { $nearest ->
            [none] Hay cartas en: { $list }
           *[other] ¿Quiso decir: { $nearest }? Hay cartas en: { $list }
        }
error-ui-language = El programa aún no habla «{ $given }».
    .hint =
        { $nearest ->
            [none] Habla: { $list }
           *[other] ¿Quiso decir: { $nearest }? Habla: { $list }
        }
error-missing = Falta { $flag }, y no hay terminal en el que preguntar.
    .hint = Añada { $flag }; --help muestra cómo.
error-bad-character = { $field }: el carácter { $place } es { $code }, que no debe figurar en una carta.
    .hint = Escriba esa parte de nuevo a mano; el texto copiado puede contener caracteres que no se ven.
error-too-long = { $field }: { $length } caracteres son demasiados; en una página caben { $limit }.
    .hint = Acórtelo. Una carta de una página se lee; una más larga, no.
error-bad-value = { $field }: «{ $given }» no tiene la forma correcta.
    .hint = Escríbalo así: { $form }
error-needs = { $flag } solo funciona con { $with }.
    .hint = Añada eso, o quite { $flag }; --help muestra ambos.
error-needs-terminal = { $flag } pide pulsar teclas, y no hay terminal en el que hacerlo.
    .hint = Ejecútelo en un terminal, o quite { $flag } y tome el texto tal como está.
error-bad-postcode = «{ $given }» no es un código postal que acepte el buscador de este país ({ $country }).
    .hint = Escríbalo como en un sobre de allí y nada más, o quite --postcode: la página lo pregunta.
error-no-postcode = No hay buscador por código postal para: { $office }.
    .hint = Quite --postcode.
error-long-link =
    Esta carta da un enlace de { $length } caracteres; { $composer ->
        [gmail] Gmail
        [outlook] Outlook en la web
       *[mail] un programa de correo
    } acepta con seguridad { $limit }, y aquí no se corta nada.
    .hint = En su lugar: un borrador (--format eml -o letter.eml), el portapapeles (--copy sin --format) o un archivo (-o letter.txt).
error-wide-code = El código QR ocupa { $columns } columnas; este terminal tiene { $width }.
    .hint = Ensanche la ventana o reduzca su letra, o escríbalo en un archivo: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } está vacío.
        [large] { $path } pasa de { $limit } kilobytes.
       *[no-text] { $path } no es texto UTF-8.
    }
    .hint = Guárdelo como texto sin formato (UTF-8); una carta ocupa una página.
error-bad-sender =
    { $reason ->
        [continues] { $file }: la línea { $line } no continúa ningún campo.
        [unknown] { $file }: la línea { $line } no empieza por ninguno de los campos y dos puntos.
       *[other] { $file }: { $reason }.
    }
    .hint = Escriba un campo por línea, como «name: Ada Example»; los campos son name, address, city, email, who, why, tie.
error-risk = Escribir sobre este tema desde este país ({ $country }) puede ponerle en peligro: { $reason }.
    .hint =
        Más seguro: que escriba alguien de fuera de este país ({ $country }), o que usted no escriba a ninguna institución. Qué es seguro allí: safety --country { $code }
        Si lo ha sopesado y quiere seguir: --accept-risk
error-judged = Esta carta no debería enviarse tal como está; cosas por cambiar: { $count }.
    .hint = Cambie lo marcado y compruébela de nuevo.
error-ties = Con un lazo con Rusia, donar puede castigarse como apoyo al «extremismo»; aquí se ha detenido.
    .hint = Puede donar alguien sin un lazo así. También ayuda escribir a su representante en el parlamento: letter --to representative
error-private = Esta ejecución no puede escribir ningún archivo: está puesto --private, o CHECHNYA_ACT_PRIVATE.
    .hint = No se ha escrito nada. Quite -o y --edit para mostrar el texto en pantalla, o quite --private.
error-no-home = No hay una carpeta personal en la que guardar nada.
    .hint = No se ha escrito nada. Todo lo demás funciona sin ella; -o escribe un archivo donde usted quiera.
error-in-the-way = { $path } es un enlace u otra cosa que el programa no creó; se ha dejado como estaba.
    .hint = Mire qué es, y muévalo a otro lugar si no lo puso usted ahí.
error-nothing-kept =
    { $what ->
        [history] No hay historial.
        [profile] No hay perfil.
       *[other] No hay nada de eso: { $what }.
    }
    .hint =
        { $what ->
            [history] No se anota nada, salvo que usted lo pida: history on
           *[other] No se guarda nada, salvo que usted lo pida: profile save
        }
error-no-aid =
    { $given ->
        [ce] No hay texto en checheno: no se ha podido encontrar ni hacer ninguno que sea de fiar.
       *[other] No hay un texto así en «{ $given }».
    }
    .hint =
        { $nearest ->
            [none] Lo hay en: { $list }
           *[other] ¿Quiso decir: { $nearest }? Lo hay en: { $list }
        }
error-no-letter = No hay carta para: { $office }. { $reason }
    .hint =
        { $next ->
            [none] «route --country { $code }» enumera a quién se puede escribir.
           *[other] Escriba en su lugar a la siguiente institución: --to { $next }
        }
error-nothing = Aquí no hay nada de esto: { $what }.
    .hint = Quite la opción para ver lo que hay.
error-read =
    { $kind ->
        [missing] { $path } no existe.
        [denied] { $path } no se puede leer: acceso denegado.
        [folder] { $path } es una carpeta.
       *[other] No se ha podido leer { $path }: { $error }.
    }
    .hint = Compruebe que existe y que tiene permiso para leerlo.
error-write =
    { $kind ->
        [denied] { $path } no se puede escribir: acceso denegado.
        [folder] { $path } es una carpeta.
       *[other] No se ha podido escribir { $path }: { $error }.
    }
    .hint = Nada ha quedado a medio escribir. Elija otro lugar con -o, o quite -o para mostrarlo en pantalla.
error-no-glyph = Ningún tipo de letra disponible tiene el carácter «{ $character }» ({ $code }).
    .hint = Indique un tipo de letra que lo tenga: --font ARCHIVO. En Debian y Ubuntu, el paquete fonts-noto-cjk trae chino, japonés y coreano, y fonts-noto la mayoría de las demás escrituras; la versión grande de este programa incluye las tres primeras. --format text no necesita ninguno.
error-bad-font = { $path } no es un tipo de letra TrueType u OpenType.
    .hint = Dé un archivo que acabe en .ttf, .otf o .ttc.
error-page-full = La carta es demasiado larga para su página; palabras que sobran, más o menos: { $words }.
    .hint = Dígalo con menos palabras (--who, --why, --tie), cite menos hechos (--facts ID) o quite --envelope, que ocupa sitio arriba. Una carta de una página se lee; una más larga, no.
error-window-full = La dirección es demasiado larga para el sobre; líneas: { $lines }.
    .hint = Quite --envelope y escriba la dirección a mano, o use otro sobre.
error-pdf = No se ha podido hacer el PDF: { $reason }.
    .hint = Si ha dado --font, pruebe otro tipo de letra; --format text funciona siempre.
error-terminal = Un PDF no se muestra en un terminal.
    .hint = Escríbalo en un archivo: -o letter.pdf, o páselo a otro programa: { $program } letter … --format pdf | lp
error-exists = { $path } ya existe y se ha dejado como estaba.
    .hint = Elija otro nombre, o añada --force para sustituirlo.
error-editor = El editor «{ $command }» ha fallado: { $reason }.
    .hint =
        { $kept ->
            [no] Ponga en VISUAL o EDITOR el editor que usa.
           *[other] Su texto está a salvo en { $kept }
        }
error-bad-overlay = { $path } contiene algo que incumple las reglas:
    { $list }
    .hint = «data schema TIPO» muestra lo que debe contener una ficha; los id de las fichas propias empiezan por own-. Los textos propios van en un archivo con el nombre de su idioma, como de.ftl.
error-bad-data = No se puede leer la carpeta de datos: { $reason }
    .hint = Corrija antes ese archivo; la línea y la columna dicen dónde.
error-data-faults = Fallos hallados: { $count }; están enumerados arriba.
    .hint = Cada uno nombra la ficha, el campo y el motivo. --fix corrige los espacios y el orden.
error-text = Un archivo de idioma tiene un fallo: { $fault }.
    .hint = Por favor, avise de ello; mientras tanto, --lang en funciona.
error-left = Ha salido. No se ha guardado nada salvo lo que guardó usted.
    .hint = Vuelva a empezar cuando quiera.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Emiratos Árabes Unidos
country-BS = Bahamas
country-CF = República Centroafricana
country-CD = República Democrática del Congo
country-CG = República del Congo
country-DO = República Dominicana
country-FM = Estados Federados de Micronesia
country-GB = Reino Unido
country-GM = Gambia
country-KM = Comoras
country-MH = Islas Marshall
country-MV = Maldivas
country-NL = Países Bajos
country-PH = Filipinas
country-PS = Palestina
country-SB = Islas Salomón
country-US = Estados Unidos
country-VA = Ciudad del Vaticano

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Una pregunta por escrito obliga al Gobierno a responder de forma oficial.
ask-press-for-parole-why = Un miembro del Congreso puede presionar a los departamentos para lograr una respuesta que un particular no obtiene.
ask-question-on-returns-why = Una promesa hecha de forma oficial puede oponerse más tarde a una orden de deportación.
ask-question-on-un-vote-why = Lo que un Estado dice y vota en las Naciones Unidas se decide en casa.
ask-humanitarian-visas-why = Un miembro del parlamento puede insistir en que se den visados como un particular no puede.
ask-sanctions-why = El parlamento vigila las sanciones que fija el Gobierno.
ask-universal-jurisdiction-why = En muchos países, la fiscalía puede investigar crímenes de lesa humanidad dondequiera que se cometieran.
ask-protect-people-why = El ministerio y sus consulados pueden abrir una salida.
ask-send-nobody-back-why = El ministerio puede oponerse a una devolución, y sus consulados pueden advertir de ella.
ask-admit-refugees-why = El Departamento y sus embajadas pueden abrir una salida.
ask-raise-with-russia-why = Solo los Gobiernos pueden plantear la pregunta al Gobierno ruso.
ask-instruct-missions-why = El ministerio dice a las misiones en Nueva York y Ginebra cómo hablar y votar.
ask-support-mandate-why = La relatoría sobre Rusia trabaja solo mientras haya Estados que voten por su mandato.
ask-speak-on-chechnya-why = Lo que se dice en la Asamblea General queda en acta.
ask-convey-and-answer-why = Una embajada debe comunicar a Moscú lo que dice la gente de su país, y puede responder.
ask-investigate-why = La Fiscalía General supervisa toda investigación en el país, también en Chechenia.
ask-take-cases-to-moscow-why = El órgano central puede quitar un caso de las manos de aquellos a quienes afecta.
ask-ombudsman-inquiry-why = El Alto Comisionado puede exigir respuestas y visitar lugares de detención; en 2017 esa institución logró que se abriera una primera comprobación.
ask-order-investigation-why = Nadie en Chechenia actúa contra la voluntad del Kremlin.
ask-cooperate-with-un-why = El Ministerio de Exteriores decide si se deja entrar a expertos de las Naciones Unidas.
ask-stop-handovers-why = La policía de otras regiones entrega a personas a Chechenia; el ministro puede prohibirlo.
ask-stop-bans-why = Este ministerio pidió las prohibiciones a los tribunales.
ask-advise-president-why = El consejo asesora al Presidente y puede hacer preguntas a quienes investigan.
ask-keep-reporting-why = Los expertos de las Naciones Unidas escriben a los Gobiernos e informan en público.
ask-speak-out-why = Una palabra pública desde la cúpula de las Naciones Unidas llega a Moscú y a la prensa.
ask-no-returns-why = El Comisario o la Comisaria puede instar a 46 Gobiernos a dejar entrar a la gente y a no devolverla.
ask-follow-up-report-why = Esta institución conoce el informe de 2018 y puede preguntar en qué quedó.
ask-hold-hearing-why = Una audiencia lleva el asunto ante todo el Parlamento.
ask-eu-action-why = Prepara las sanciones y habla con Rusia en nombre de la Unión.
ask-hide-location-why = Una aplicación que muestra quién está cerca ayuda a quienes tienden trampas.
ask-keep-apps-why = Quien gestiona la tienda decide qué aplicaciones puede obtener la gente en Rusia.
ask-report-again-why = Lo que se publica es más difícil de negar, y las autoridades leen las noticias.
ask-letter-to-the-editor-why = Las autoridades también leen las cartas al director.

## Help and wrong usage, around what help.ftl says

heading-usage = Uso
heading-arguments = Argumentos
heading-options = Opciones
heading-commands = Órdenes
heading-examples = Ejemplos:
usage-options = [OPCIONES]
usage-command = [ORDEN]
help-help = Mostrar la ayuda
help-version = Mostrar la versión
help-default = (por defecto: { $value })
help-more = { $command } --help cuenta más.
help-everywhere = Opciones de todas las órdenes: { $program } -h
help-also = también: { $names }
man-english = El manual está en inglés; --help habla su idioma.
man-written = Páginas de manual escritas en { $path }: { $count }
usage-unknown-argument = Argumento inesperado: { $argument }
usage-unknown-command = No hay ninguna orden { $argument }.
usage-missing = Es obligatorio dar: { $argument }
usage-conflict = { $argument } no puede usarse junto con { $other }.
usage-bad-value = { $argument } no admite este valor: { $value }
usage-wrong = Los argumentos no están completos.
usage-nearest = Lo más parecido: { $nearest }
usage-possible = Valores posibles: { $list }
usage-help = Para saber más, pruebe --help.

## The timeline

timeline-title = Lo que se sabe de la persecución en Chechenia, año por año
timeline-months = E F M A M J J A S O N D  tot.
timeline-more = Cada cifra es el número de hechos de ese mes; lo que no tiene mes cuenta para su año. Un año en palabras: { $program } timeline 2017
timeline-note = Hechos del conjunto de datos, por año y tipo.
kind-event = sucesos
kind-report = informes
kind-case = casos de personas concretas
kind-judgment = sentencias
kind-law = leyes y prohibiciones
kind-sanction = sanciones
kind-figure = cifras
kind-denial = desmentidos y respuestas

## The language of a letter

language-ar = árabe
language-bg = búlgaro
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-fi = finés
language-fr = francés
language-hu = húngaro
language-it = italiano
language-ja = japonés
language-nb = noruego bokmål
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-sk = eslovaco
language-sv = sueco
language-tr = turco
language-uk = ucraniano
language-zh = chino (simplificado)

language-of-office = La carta está en { $language }, que esta institución lee. Para leerla en { $own }, añada --gloss { $code }; para escribir en { $own }, añada --lang { $code }.
language-not-read = Idiomas que lee esta institución: { $office }; la carta está en { $language }. Para el idioma de la institución, añada --lang { $code }.
language-not-ours = Todavía no hay cartas en un idioma del país de esta institución; esta está en { $language }.
language-without = No hay texto en { $language } para este tipo de institución, así que la carta está en inglés.
language-unreviewed = Los textos en { $language } todavía no han sido revisados por un hablante nativo: si puede, pida a alguien que conozca el idioma que lea la carta antes de enviarla.
letter-words = Las cartas publicadas allí tienen como máximo { $limit } palabras; esta tiene { $words }.
letter-by-email = Por correo electrónico: { $target } ({ $reason })
letter-by-form = Por su formulario: { $target } ({ $reason })
letter-by-page = A través de su página: { $target } ({ $reason })
letter-gloss = — Lo mismo en { $language }, para que usted lo lea; no envíe esta parte —
letter-card = Dé la tarjeta a una organización que ayude, o léala en un acto. No la envíe nunca a una persona de la que sepa solo por las noticias.

## The outline of a message in one's own words

outline-title = Qué decir, con sus propias palabras, a: { $office }
outline-blocked = Por qué un esquema: el servicio habitual para escribir a esta institución bloquea los textos ya hechos, de modo que solo llegan las cartas con palabras propias.
outline-why = Es más probable que se lean las cartas con palabras propias que cualquiera que pueda escribir un programa.
outline-who = Diga quién es y que vive en la zona, con su nombre y su dirección postal.
outline-why-you = Diga en una o dos frases por qué le importa. ¿Qué le llevó a leer sobre ello? ¿En quién piensa?
outline-tie = Diga qué une a esta institución con el asunto: ¿se ha pronunciado antes, está en una comisión que podría actuar?
outline-facts = Cuente uno o dos de estos hechos, con palabras suyas:
outline-ask = Pida una sola cosa, y nada más:
outline-end = Dé las gracias y pida una respuesta. Luego pare: media página basta.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Embajada de la Federación de Rusia ({ $country })
office-un = Misión Permanente ante las Naciones Unidas, Nueva York ({ $country })
office-un-geneva = Misión Permanente ante las Naciones Unidas, Ginebra ({ $country })
office-ministry = Ministerio de Asuntos Exteriores ({ $country })
office-member = Miembro ({ $institution })
office-representative = Representante en el parlamento ({ $country })
office-representative-2 = Representante en la segunda cámara ({ $country })
