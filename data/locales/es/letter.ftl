### Spanish: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Persecución de personas LGBT en Chechenia: qué se puede hacer desde aquí
    .b = Chechenia: vidas en peligro y lo que usted puede hacer por ellas
subject-ministry =
    .a = Persecución de personas LGBT en Chechenia
    .b = Una petición: personas LGBT en peligro en Chechenia
subject-un-mission =
    .a = Las Naciones Unidas y la persecución de personas LGBT en Chechenia
    .b = Chechenia y el debate sobre los derechos humanos en Rusia
subject-embassy =
    .a = Persecución de personas LGBT en la República de Chechenia
    .b = El deber de investigar los secuestros y la tortura en la República de Chechenia
subject-authority =
    .a = Secuestros y tortura de personas LGBT en la República de Chechenia
    .b = Solicitud relativa a los crímenes contra personas LGBT en la República de Chechenia
subject-un-body =
    .a = Persecución de personas LGBT en Chechenia (Federación de Rusia)
    .b = Chechenia: la persecución y la impunidad continúan
subject-european-body =
    .a = La respuesta de Europa a la persecución de personas LGBT en Chechenia
    .b = Quienes huyen de Chechenia y lo que Europa les debe
subject-company =
    .a = La seguridad de quienes usan su servicio en Chechenia y en Rusia
    .b = Chechenia: qué puede hacer su empresa por personas en peligro
subject-newsroom =
    .a = Chechenia: una persecución que sigue casi sin noticias
    .b = Petición de que se informe sobre la persecución de personas LGBT en Chechenia
subject-ask-letter-to-the-editor =
    .a = Carta al director: la persecución en Chechenia continúa
    .b = Para publicar: personas en peligro en Chechenia
subject-ask-sanctions =
    .a = Sanciones por la persecución de personas LGBT en Chechenia
    .b = Chechenia: los responsables y nuestras sanciones
subject-ask-universal-jurisdiction =
    .a = Los crímenes contra personas LGBT en Chechenia y nuestros tribunales
    .b = Chechenia: ¿se puede juzgar aquí a los responsables?
subject-ask-question-on-returns =
    .a = Personas huidas de Chechenia: el compromiso de no devolver a nadie
    .b = Ningún retorno forzado a Rusia para quienes huyeron de Chechenia
subject-ask-send-nobody-back =
    .a = Personas huidas de Chechenia: el compromiso de no devolver a nadie
    .b = Ningún retorno forzado a Rusia para quienes huyeron de Chechenia
subject-ask-question-on-un-vote =
    .a = Nuestro voto en las Naciones Unidas sobre los derechos humanos en Rusia
    .b = Chechenia y la voz de nuestro país en las Naciones Unidas
subject-ask-instruct-missions =
    .a = Nuestra voz en las Naciones Unidas sobre los derechos humanos en Rusia
    .b = Chechenia y nuestras misiones ante las Naciones Unidas
subject-ask-stop-bans =
    .a = Petición: la prohibición de organizaciones que ayudan a personas en peligro
    .b = Ayudar a personas en peligro no es «extremismo»: una solicitud
subject-ask-cooperate-with-un =
    .a = Petición: acceso de expertos de las Naciones Unidas a la República de Chechenia
    .b = Los expertos de las Naciones Unidas y la República de Chechenia: una solicitud
subject-ask-stop-handovers =
    .a = Petición: personas entregadas por la policía a la República de Chechenia
    .b = Que ninguna persona adulta sea entregada a la República de Chechenia: una solicitud
subject-ask-follow-up-report =
    .a = Chechenia: qué fue del informe de 2018 en el marco del Mecanismo de Moscú
    .b = El informe del Mecanismo de Moscú sobre Chechenia y lo que vino después
subject-ask-protect-people =
    .a = Personas que huyen de Chechenia: visados por razones humanitarias
    .b = Un visado para las personas LGBT que tienen que salir de Chechenia

## Openings ($here: where the writer lives)

opening-representative =
    .a = Vivo { $here } y le escribo como una de las personas a las que usted representa. En Chechenia, las autoridades secuestran, torturan y matan a personas por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
    .b = Resido { $here } y pido su atención para quienes no tienen ningún representante al que escribir: aquellas personas de Chechenia a las que persiguen sus propias autoridades por a quién aman o por lo que son.
    .c = Mi carta trata de Chechenia: allí, la policía y las fuerzas de seguridad llevan años deteniendo y torturando a personas gais, lesbianas, bisexuales y transgénero, o a quienes toman por tales. Vivo { $here }.
opening-ministry =
    .a = Vivo { $here } y le escribo acerca de las personas a las que en Chechenia las autoridades secuestran, torturan y matan por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
    .b = Le ruego que vuelva la mirada a Chechenia: la persecución de gais, lesbianas, bisexuales y personas transgénero por fuerzas del Estado continúa desde que salió a la luz en 2017. Resido { $here }, y es un asunto que me concierne.
    .c = Hay en Chechenia personas cuya vida corre peligro por su orientación sexual o su identidad de género; de ellas trata esta carta. Vivo { $here } y creo que nuestro país puede ayudarlas.
opening-un-mission =
    .a = Vivo { $here } y me dirijo a la misión que habla en nuestro nombre ante las Naciones Unidas. En Chechenia, las autoridades secuestran y torturan a personas por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
    .b = Nuestro país tiene voz en las Naciones Unidas, y le pido que la use en favor de quienes no la tienen: las personas perseguidas por las autoridades en Chechenia por causa de su orientación sexual o identidad de género. Resido { $here }.
    .c = El asunto de esta carta es una persecución que llevan a cabo fuerzas del Estado y que no se investiga debidamente: la de gais, lesbianas, bisexuales y personas transgénero en Chechenia. Vivo { $here }.
opening-embassy =
    .a = Vivo { $here } y le escribo acerca del secuestro y la tortura, en la República de Chechenia, de personas que son, o se cree que son, gais, lesbianas, bisexuales o transgénero.
    .b = Me dirijo a usted, que representa a la Federación de Rusia, por graves violaciones de los derechos humanos en la República de Chechenia: la persecución de personas por motivo de su orientación sexual o identidad de género. Resido { $here }.
    .c = Permítame hablarle de personas que en la República de Chechenia han sido detenidas, recluidas en secreto y torturadas por agentes del Estado por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero. Vivo { $here }.
opening-authority =
    .a = Vivo { $here } y le escribo acerca de los crímenes cometidos en la República de Chechenia contra personas que son, o se cree que son, gais, lesbianas, bisexuales o transgénero.
    .b = Elevo a usted esta petición a causa de los secuestros y torturas que en la República de Chechenia han cometido agentes públicos por la orientación sexual, real o supuesta, de sus víctimas. Resido { $here }.
opening-un-body =
    .a = Vivo { $here } y le escribo, a título particular, acerca de la persecución de gais, lesbianas, bisexuales y personas transgénero en Chechenia.
    .b = Con estas líneas quiero apoyar su labor y a las personas que en Chechenia son detenidas y torturadas por fuerzas del Estado por su orientación sexual o identidad de género. Resido { $here }.
opening-european-body =
    .a = Vivo { $here } y le escribo acerca de las personas a las que en Chechenia fuerzas del Estado secuestran, torturan y matan por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
    .b = Acudo a usted por Chechenia, y por quienes han huido de allí a causa de su orientación sexual o identidad de género y todavía no están a salvo. Resido { $here }.
opening-company =
    .a = Vivo { $here } y les escribo acerca de personas que en Chechenia usan su servicio, o lo usarían si fuera seguro: gais, lesbianas, bisexuales y personas transgénero a quienes las autoridades secuestran y torturan.
    .b = Lo que decide su empresa llega hasta Chechenia, donde las autoridades dan caza a quienes son, o se cree que son, gais, lesbianas, bisexuales o transgénero. Resido { $here } y les pido que piensen en esas personas.
opening-newsroom =
    .a = Vivo { $here } y sigo su trabajo. Les pido que vuelvan a informar sobre Chechenia, donde las autoridades secuestran, torturan y matan a personas por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
    .b = En 2017 el mundo supo por un periódico que en Chechenia se detiene y tortura a personas por su orientación sexual. No ha cesado; lo que escasea son las noticias. Resido { $here } y vengo a pedirles la suya.
opening-letter-to-the-editor =
    .a = En Chechenia, las autoridades secuestran y torturan a personas por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero. Se sabe desde 2017, y continúa.
    .b = De Chechenia se oye ya poco. Sin embargo, allí sigue habiendo gente a la que las autoridades detienen y torturan por a quién ama o por lo que es.

## The sentence before the facts

facts-intro =
    .a = Lo que sigue es de conocimiento público.
    .b = Estos hechos están documentados.
    .c = Me apoyo en estos informes y conclusiones.
    .d = Los hechos hablan por sí solos.

facts-intro-one =
    .a = Lo que sigue es de conocimiento público.
    .b = Los hechos hablan por sí solos.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = En noviembre de 2018 nuestro país fue uno de los dieciséis Estados que pidieron a la OSCE que examinara estos crímenes; su informe aún espera consecuencias.
    .b = Dieciséis Estados, el nuestro entre ellos, pusieron en marcha en noviembre de 2018 la investigación de la OSCE sobre Chechenia, así que el asunto ya es nuestro.
local-un-lgbti-core-group =
    .a = Como miembro del Grupo Núcleo LGBTI en las Naciones Unidas, nuestro país se ha comprometido a alzar la voz en asuntos como este.
    .b = Nuestro país pertenece al Grupo Núcleo LGBTI en las Naciones Unidas, y es en Chechenia donde ese compromiso se pone a prueba.
local-equal-rights-coalition =
    .a = Como miembro de la Coalición por la Igualdad de Derechos, nuestro país se ha comprometido a defender los derechos de las personas LGBT.
    .b = Nuestro país forma parte de la Coalición por la Igualdad de Derechos: he aquí dónde mostrar lo que eso significa.

## The last sentence

closing-representative =
    .a = Me gustaría mucho saber qué decide usted.
    .b = Le ruego que me comunique la respuesta que reciba.
closing-ministry =
    .a = Le agradecería una respuesta.
    .b = Ruego me comunique qué se propone hacer.
closing-un-mission =
    .a = Gracias por su labor; le agradecería una breve respuesta.
    .b = Para mí sería valioso saber qué decide nuestra delegación.
closing-embassy =
    .a = Escribo con respeto hacia su cargo y hacia la población de la República de Chechenia, y le agradecería una respuesta.
    .b = A la espera de una contestación de fondo, le doy las gracias por su atención.
closing-authority =
    .a = Le agradecería una respuesta sobre el fondo de esta petición.
    .b = Solicito contestación por escrito y le doy las gracias por su atención.
closing-un-body =
    .a = Gracias por su labor. No espero respuesta; quería que supiera que hay gente atenta.
    .b = Con gratitud por todo lo que hace por personas que no pueden hablar libremente.
closing-european-body =
    .a = Le agradecería una respuesta.
    .b = Gracias por atender a personas que no pueden escribirle por sí mismas.
closing-company =
    .a = Me gustaría saber qué deciden ustedes.
    .b = Les ruego que me comuniquen qué piensan hacer.
closing-newsroom =
    .a = Gracias por su lectura y por su trabajo.
    .b = Será un gusto ver lo que averigüen.
closing-withheld =
    .a = No puedo poner mi nombre en esta carta, pues podría ponerme en peligro. Le pido que actúe de todos modos.
    .b = Mi nombre me expondría, y por eso no figura aquí. Valore, se lo ruego, lo que se dice y no quién lo dice.
