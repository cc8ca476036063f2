### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    Esto le lleva, en unos tres minutos, a una carta que una autoridad puede leer, o a otra cosa que ayuda.
    Nada de lo que escriba se guarda ni se envía.
guide-keys = En cada pregunta: Esc vuelve atrás, ? dice por qué se hace.
guide-keys-plain = En cada pregunta: < e Intro vuelve atrás, ? e Intro dice por qué se hace.
guide-hint = Flechas e Intro, o un número. Esc: atrás. ?: por qué
choose-number = Número (Intro para { $default }):
choose-number-guide = Número (Intro para { $default }, < para volver, ? para saber por qué):
choose-again = Escriba un número del 1 al { $count }.
guide-arabic = Si las letras árabes aparecen sueltas o en el orden equivocado, este terminal no puede mostrar el árabe. GNOME Terminal, Konsole, mlterm y el Terminal de macOS sí pueden.

## The country

guide-country = El país desde el que escribe
guide-country-why = De él depende quién puede actuar, en qué idioma, y qué es peligroso. No se guarda en ninguna parte.
guide-country-unclear = { $given } no está claro. ¿Cuál de estos?
guide-country-none = Ningún país se llama { $given }. Pruebe con otra grafía o con su código de dos letras.
guide-other = otro

## Danger

guide-risk = ¿Quiere seguir adelante?
guide-risk-why = Solo usted puede sopesar el riesgo. El programa no lo reduce.
guide-no = No, volver atrás
guide-yes = Sí, lo he sopesado
guide-safer = Más seguro: que escriba alguien de fuera de este país ({ $country }). Si usted corre peligro, no busque ayuda en este dispositivo; pida que lo haga a alguien de confianza en el extranjero.
guide-ties-why = Rusia castiga lo que llama apoyo al «extremismo». De su respuesta depende qué puede hacer aquí con seguridad; la respuesta no se guarda en ninguna parte.
guide-ties = Entonces esta carta no lleva ningún nombre al pie, no se le pide ninguno, y las instituciones rusas se dejan fuera. Más sobre qué es seguro para usted: { $program } safety --where abroad-with-ties
guide-ties-stop = Con un lazo así, no firme, no publique ni done: Rusia puede castigar eso como apoyo al «extremismo». Puede hacerlo alguien sin ese lazo. Qué es seguro para usted: { $program } safety --where abroad-with-ties
guide-unsigned = Deje vacías las líneas para su nombre y su dirección, o que la firme y la envíe alguien sin lazos con Rusia.

## What would you like to do?

guide-menu = ¿Qué quiere hacer?
guide-menu-why = El orden sigue lo que más ayuda desde su país. Los tiempos son estimaciones, sin el camino hasta el buzón.
menu-write-representative = Escribir a su representante en el parlamento (3 minutos)
menu-write-ministry = Escribir a su Ministerio de Asuntos Exteriores (3 minutos)
menu-write-mission = Escribir a la misión de su Estado ante las Naciones Unidas (3 minutos)
menu-write-embassy = Escribir a la embajada rusa (3 minutos)
menu-write-body = Escribir a un organismo internacional (3 minutos)
menu-write-other = Escribir a otra institución (4 minutos)
menu-call = Llamar a una institución: qué decir, y cuándo (5 minutos)
menu-sign = Firmar en una recogida de firmas (2 minutos)
menu-look = Ver recogidas de firmas; hoy no consta ninguna abierta (3 minutos)
menu-post = Publicar unas palabras (3 minutos)
menu-give = Donar a quienes ayudan (5 minutos)
menu-newsroom = Escribir a una redacción (10 minutos)
menu-learn = Saber qué ocurrió (5 minutos)
menu-danger = Estoy en peligro, o lo está alguien que conozco
menu-safety = Ver qué es seguro donde estoy
menu-write-all-the-same = Escribir una carta de todos modos
menu-language = Otro idioma para estas preguntas
menu-leave = Salir
menu-done = { $deed }: hecho
guide-language = ¿Qué idioma?
guide-language-why = En él están las preguntas y los consejos. Una carta está en el idioma que lee la institución destinataria.

## Whom

guide-route = Quiénes pueden hacer más desde este país ({ $country }):
guide-recipient = ¿A quién debe llegar su carta?
guide-recipient-why = Cada institución puede hacer algo distinto; las líneas de arriba dicen qué.
guide-closed = No hay carta para esta institución: { $reason }
guide-newsroom = ¿Qué redacción?
guide-newsroom-why = Las de su país están primero. Cada redacción decide por sí misma qué publica.

## Who writes

guide-personal = Unas pocas preguntas breves. Con Intro puede saltar cualquiera de ellas; todo se puede cambiar después.
guide-name = Su nombre completo, tal como firma
guide-name-why = Está al pie de la carta, y a ese nombre se envía la respuesta. Va en la carta y en ningún otro sitio; sin él hay una línea en la que firmar.
guide-address = Su calle y número
guide-address-why = La respuesta llega por correo. Sin la dirección hay líneas para rellenar a mano.
guide-city = Su localidad, con el código postal
guide-city-why = La carta dice dónde vive, para que la institución vea que está ahí para usted.
guide-email = Su dirección de correo electrónico, si la respuesta puede llegar por ahí
guide-email-why = Sin ella, la respuesta solo puede llegar por correo postal.
guide-who = Quién es usted, en una frase (por ejemplo: Trabajo en un hospital de Sevilla.)
guide-who-why = Muestra que escribe una persona, no una lista.
guide-why = Por qué le importa, con sus propias palabras
guide-why-why = Es más probable que se lean las cartas con palabras propias que cualquiera que pueda escribir un programa. Bastan una o dos frases.
guide-tie = Qué une a esta institución con el asunto (por ejemplo: En mayo recibieron a nuestro grupo.)
guide-tie-why = Muestra que la carta es para esta institución y para ninguna otra.
guide-member = El nombre de su representante
guide-member-page = Encontrará a su representante en el parlamento en { $page }
guide-member-why = La carta empieza entonces con ese nombre. Sin él hay una línea para rellenar a mano.
guide-ask = ¿Qué se le debe pedir a esta institución?
guide-ask-why = Una carta pide una sola cosa, para que se pueda responder. Esto es lo que esta institución puede conceder.

## With the letter in hand

guide-out = ¿Qué quiere hacer con ella?
guide-out-why = Desde aquí no se envía nada: usted se lleva la carta, con su propio programa o en papel.
guide-read = Leer la carta, pantalla por pantalla
guide-copy = Copiar
guide-save = Guardar en un archivo
guide-print = Guardar como página para imprimir (PDF)
guide-mail = Abrir en mi programa de correo
guide-edit = Cambiar en mi editor
guide-edited = La carta tal como usted la cambió se puede copiar y guardar. La página para imprimir y el correo saldrían sin sus cambios, así que ya no se ofrecen.
guide-change = Cambiar algo en la carta
guide-change-what = ¿Qué quiere cambiar?
guide-change-why = Lo que cambie se incorpora, y la carta se muestra de nuevo.
change-name = Mi nombre
change-address = Mi calle y número
change-city = Mi localidad
change-who = Quién soy
change-why = Por qué me importa
change-tie = Qué une a esta institución con el asunto
change-member = El nombre de mi representante en el parlamento
change-ask = Lo que pide la carta
change-language = El idioma de la carta
guide-letter-language = ¿En qué idioma debe estar la carta?
guide-letter-language-why = La institución debe poder leerla, y usted debe saber qué firma.
guide-open = Abrir la página: { $page }
guide-next = Ver qué más puedo hacer
guide-done = Salir
guide-path = Nombre del archivo (Intro para { $path })
guide-path-why = El archivo queda donde usted lo ponga hasta que lo borre. «privacy» y «forget» lo buscan solo en los lugares habituales.
guide-save-exists = { $path } ya existe.
guide-save-exists-why = Lo que hay ahí se sustituye solo si usted lo dice.
guide-save-other = Otro nombre
guide-save-replace = Sustituirlo
guide-next-post = Siguiente paso: imprimirla, firmarla y enviarla por correo postal.
guide-command = Lo mismo sin preguntas:
guide-command-sender = Su nombre, sus propias palabras y el nombre de su representante se dejan fuera a propósito. Ponga los suyos en un archivo y añada: --sender ARCHIVO

## Other ways to help

guide-network = ¿En qué red?
guide-network-why = Cada una tiene su propio límite, que el texto respeta entonces.
guide-post-out = ¿Qué quiere hacer con el texto?
guide-post-out-why = Desde aquí no se publica nada: usted lo pega, o su navegador abre la página de la propia red.
guide-post-open = Abrir la página de la red en la que se escribe
guide-petition = ¿De qué recogida de firmas hay que abrir la página?
guide-petition-why = La página muestra si sigue abierta. Una firma es a menudo pública.
guide-give = ¿De quién hay que abrir la página?
guide-give-why = Lo que done va solo a la organización elegida. El pago deja constancia en su banco.
guide-none-of-these = Ninguna de estas opciones
guide-learn = ¿Qué quiere ver?
guide-learn-why = De lo que sabe puede responder, en una carta o ante alguien que lo niegue.
learn-timeline = Los años de un vistazo
learn-facts = Lo que ocurrió, con fuentes
learn-denials = Lo que dicen las autoridades, y lo que dicen las pruebas
learn-resources = Películas, libros e informes
