### Spanish: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Le pido que formule al Gobierno una pregunta por escrito: ¿qué ha hecho desde 2017 para acoger a personas perseguidas en Chechenia y qué hará por las que hoy están en peligro?
    .b = Pregunte, por favor, al Gobierno por escrito cuántas personas perseguidas en Chechenia ha acogido nuestro país desde 2017 y cómo pueden presentar su solicitud las que ahora corren peligro.
    .c = Mi petición es una sola: que el Gobierno, a pregunta suya, por escrito y con constancia oficial, diga qué hace por quienes huyen de esta persecución.
ask-press-for-parole =
    .a = Le pido que inste al Departamento de Estado y al Departamento de Seguridad Nacional a admitir a las personas LGBT que huyen de Chechenia, como refugiadas o con permiso humanitario de permanencia.
    .b = Pregunte, por favor, por escrito al Departamento de Estado qué hace por las personas LGBT que huyen de Chechenia y cómo pueden llegar a los Estados Unidos las que hoy están en peligro.
ask-question-on-returns =
    .a = Le pido que obtenga del Gobierno una promesa pública: que no se devolverá a Rusia a nadie que huya de esta persecución.
    .b = Pregunte, por favor, al Gobierno si se abstendrá de enviar a Rusia a quien sufriría allí esta persecución, y de qué modo se escucha a quienes piden protección.
    .c = Mi petición es una sola: que el Gobierno declare, a instancia suya, que no entregará a Rusia a las personas que huyeron de Chechenia por este motivo.
ask-question-on-un-vote =
    .a = Le pido que averigüe cómo hablará y votará el Gobierno en las Naciones Unidas respecto de la Relatoría Especial sobre los derechos humanos en Rusia, y que le pida apoyar esa labor.
    .b = Inste, por favor, al Gobierno a respaldar en las Naciones Unidas la Relatoría Especial sobre los derechos humanos en Rusia, que da cuenta de secuestros y torturas.
    .c = Mi petición es una sola: que el Gobierno, a instancia suya, sostenga la Relatoría Especial sobre los derechos humanos en Rusia siempre que su trabajo se debata en las Naciones Unidas.
ask-humanitarian-visas =
    .a = Le pido que inste al Gobierno a conceder visados humanitarios a quienes huyen de esta persecución, para que no tengan que esperar meses en países donde sus perseguidores pueden alcanzarlos.
    .b = Plantee, por favor, al Gobierno una sola cosa: visados humanitarios, otorgados con rapidez, para las personas LGBT que tienen que salir de Chechenia.
    .c = Mi petición es una sola: que reclame al Gobierno, para quien huye de Chechenia, visados por razones humanitarias en días y no en meses.
ask-sanctions =
    .a = Le pido que vele por que se mantengan las sanciones selectivas contra los funcionarios responsables de esta persecución, y se amplíen cuando las pruebas lo permitan.
    .b = Pregunte, por favor, al Gobierno cuáles de los responsables de esta persecución están bajo nuestras sanciones y por qué los demás no.
    .c = Mi petición es una sola: que el Gobierno, a instancia suya, mantenga sancionados a los responsables de esta persecución y añada a los que faltan.
ask-universal-jurisdiction =
    .a = Le pido que recabe del Gobierno una respuesta: si nuestra fiscalía abrirá una investigación de estos crímenes en virtud de la jurisdicción universal.
    .b = Pregunte, por favor, al Gobierno si nuestros tribunales pueden juzgar a los responsables de estos crímenes cuando viajan, y qué se hace para estar preparados.
    .c = Mi petición es una sola: que el Gobierno le diga qué permite nuestra ley contra los torturadores de Chechenia que pisen este suelo, y si alguien se prepara para ello.

## Of one's own foreign ministry

ask-protect-people =
    .a = Le pido que procure que quienes huyen de esta persecución reciban visados humanitarios, con rapidez y también en terceros países.
    .b = Instruya, por favor, a nuestras embajadas y consulados para que reciban a quienes huyen de esta persecución y les den sin demora visados por razones humanitarias.
    .c = Mi petición es una sola: un visado humanitario, en días y no en meses, para cada persona que pueda mostrar que huye de esta persecución.
ask-send-nobody-back =
    .a = Le pido que vele por que nadie que huya de esta persecución sea devuelto a Rusia desde nuestro país, pida lo que pida Rusia.
    .b = Asegúreme, por favor, que ninguna persona que sufriría esta persecución será entregada a Rusia y que se escucha a quienes solicitan protección.
    .c = Mi petición es una sola: ningún retorno a Rusia, desde nuestro país, para quienes han huido de esta persecución.
ask-admit-refugees =
    .a = Le pido que permita a nuestras embajadas remitir a quienes huyen de esta persecución para su admisión como refugiados, con rapidez y también desde terceros países.
    .b = Haga posible, por favor, que las personas LGBT que tienen que salir de Chechenia lleguen a los Estados Unidos, como refugiadas o con permiso humanitario de permanencia.
ask-raise-with-russia =
    .a = Le pido que plantee esta persecución al Gobierno ruso en la próxima ocasión, y que diga públicamente que se planteó.
    .b = Haga, por favor, una sola pregunta a la embajada rusa: ¿quién ha respondido ante la justicia por estos crímenes?
    .c = Mi petición es una sola: que nuestro Gobierno interpele abiertamente a Rusia sobre lo que se ha hecho para investigar estos crímenes.
ask-instruct-missions =
    .a = Le pido que dé instrucciones a nuestras misiones ante las Naciones Unidas de apoyar la Relatoría Especial sobre los derechos humanos en Rusia, y de hablar de Chechenia siempre que se debata su informe.
    .b = Encargue, por favor, a nuestras misiones en Nueva York y Ginebra que defiendan el mandato de la Relatoría Especial sobre los derechos humanos en Rusia y que allí nombren a Chechenia.
    .c = Mi petición es una sola: directrices a nuestras misiones ante las Naciones Unidas para que respalden la Relatoría Especial sobre los derechos humanos en Rusia y mencionen a Chechenia al hablar.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Le pido que apoye el mandato de la Relatoría Especial sobre la situación de los derechos humanos en la Federación de Rusia, siempre y dondequiera que se trate, y que pida que Chechenia siga formando parte de él.
    .b = Defienda, por favor, el mandato de la Relatoría Especial sobre los derechos humanos en la Federación de Rusia: es uno de los últimos medios por los que se oye a la gente de Chechenia.
    .c = Mi petición es que nuestra delegación respalde la Relatoría Especial sobre los derechos humanos en Rusia y, cada vez que presente su informe, pregunte por Chechenia.
ask-speak-on-chechnya =
    .a = Le pido que nombre la persecución en Chechenia cuando en las Naciones Unidas se debatan de nuevo los derechos humanos en Rusia.
    .b = Incluya, por favor, una frase sobre Chechenia en nuestra próxima declaración sobre los derechos humanos en Rusia.
    .c = Mi petición es una sola: que nuestra delegación pronuncie en voz alta la palabra Chechenia cuando vuelva a examinarse el historial de Rusia.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Le pido que transmita esta carta al Fiscal General de la Federación de Rusia y me comunique qué se ha hecho para investigar estos crímenes y llevar a los responsables ante la justicia.
    .b = Dígame, por favor, qué pasos han dado las autoridades rusas para investigar eficazmente estos crímenes, y haga llegar mi preocupación a la Fiscalía General en Moscú.
    .c = Mi petición es sencilla: remitir esta carta a la Fiscalía General en Moscú y decirme quién ha sido llevado ante la justicia por estos crímenes, si es que alguien lo ha sido.

## Of a Russian authority

ask-investigate =
    .a = Le pido que ordene una investigación pronta, imparcial y eficaz del secuestro, la tortura y el asesinato de personas en la República de Chechenia por su orientación sexual, real o supuesta, y que procure que los responsables respondan ante la justicia sea cual sea su rango.
    .b = Vele, por favor, por que estos crímenes se investiguen eficazmente y desde fuera de la República de Chechenia, se proteja a los testigos y se juzgue a los responsables.
ask-take-cases-to-moscow =
    .a = Le pido que ponga la investigación de estos crímenes bajo el control de la sede central del Comité de Instrucción, para que no la dirijan ya personas que dependen de los sospechosos.
    .b = Retire, por favor, de la dirección local las causas de personas secuestradas y torturadas en la República de Chechenia, y encárguelas a la sede central.
ask-ombudsman-inquiry =
    .a = Le pido que abra su propia investigación de la persecución de personas en la República de Chechenia por su orientación sexual, y que haga públicas las conclusiones.
    .b = Use, por favor, las facultades de su institución para exigir una investigación eficaz de estos crímenes y la protección de quienes los denuncian.
ask-order-investigation =
    .a = Le pido que vele por que las autoridades federales investiguen estos crímenes y los funcionarios de la República de Chechenia que los ordenaron o cometieron respondan ante la justicia.
    .b = Ordene, por favor, a las autoridades federales poner fin a esta persecución y llevar a los responsables a los tribunales.
ask-cooperate-with-un =
    .a = Le pido que permita a los expertos de las Naciones Unidas visitar la República de Chechenia y que responda a sus preguntas sobre estos crímenes.
    .b = Conceda, por favor, a la Relatoría Especial de las Naciones Unidas acceso al país, incluida la República de Chechenia.
ask-stop-handovers =
    .a = Le pido que prohíba a la policía de todas las regiones entregar a la República de Chechenia a personas adultas que la han abandonado por su propia voluntad.
    .b = Disponga, por favor, que la policía, en todo el país, no detenga a ninguna persona adulta que haya salido de la República de Chechenia para entregarla a sus familiares o a la policía de esta.
ask-stop-bans =
    .a = Le pido que haga que deje de tratarse como «extremismo» la ayuda a personas en peligro y procure el levantamiento de las prohibiciones de las organizaciones que la prestaban.
    .b = Solicite, por favor, a los tribunales que anulen los fallos que declararon extremistas a organizaciones que ayudan a personas en peligro.
ask-advise-president =
    .a = Pido al Consejo que exponga al Presidente la persecución en la República de Chechenia y que solicite al Comité de Instrucción una respuesta pública.
    .b = Trate, por favor, esta persecución en la próxima sesión del Consejo y reclame una investigación eficaz.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Le pido que mantenga la persecución en Chechenia en sus informes, y que haga al Gobierno ruso la pregunta que ha dejado sin contestar: ¿quién ha respondido ante la justicia?
    .b = Siga, por favor, nombrando a Chechenia en sus informes y cartas al Gobierno ruso hasta que se investiguen estos crímenes.
ask-speak-out =
    .a = Le pido que se pronuncie en público sobre la persecución en Chechenia y que reclame una vez más una investigación independiente.
    .b = Diga públicamente, por favor, que la persecución en Chechenia continúa y que los responsables deben responder ante la justicia.

## Of a European body

ask-no-returns =
    .a = Le pido que inste a los Estados miembros a admitir a quienes huyen de esta persecución y a no devolver a Rusia a nadie que la sufriría.
    .b = Recuerde, por favor, a los Estados miembros que no se puede devolver a Rusia a quien sería objeto de esta persecución, y que quienes huyen necesitan visados.
ask-follow-up-report =
    .a = Le pido que dé seguimiento al informe de 2018 en el marco del Mecanismo de Moscú, y que diga a los Estados participantes cuáles de sus recomendaciones se cumplieron.
    .b = Haga, por favor, un balance público de lo que fue de las recomendaciones formuladas en diciembre de 2018 por el relator sobre Chechenia.
ask-hold-hearing =
    .a = Pido a la Subcomisión que celebre una audiencia sobre la persecución en Chechenia y la protección de quienes huyen de ella.
    .b = Incluya, por favor, la persecución en Chechenia en el orden del día de la Subcomisión, con la palabra para quienes ayudan a las personas en peligro.
ask-eu-action =
    .a = Le pido que proponga a los Estados miembros mantener y ampliar las sanciones contra los responsables y conceder visados humanitarios a quienes huyen.
    .b = Conserve, por favor, la persecución en Chechenia en la agenda de la Unión: sanciones para los responsables y visados para quienes huyen.

## Of a company

ask-hide-location =
    .a = Les pido que desactiven por defecto, para todo el mundo en el Cáucaso Norte, cuanto revele dónde está una persona usuaria o a qué distancia.
    .b = Oculten, por favor, la distancia y la ubicación de cada persona usuaria en el Cáucaso Norte, sin que haga falta solicitarlo.
ask-keep-apps =
    .a = Les pido que mantengan en su tienda de Rusia las aplicaciones de citas, de mensajería y de seguridad, y que publiquen cada exigencia de las autoridades de retirar una.
    .b = Niéguense, por favor, a retirar de su tienda rusa aplicaciones de las que depende la seguridad de personas LGBT, y háganlo público cuando se les ordene.

## Of a newsroom

ask-report-again =
    .a = Les pido que informen de lo que ocurre allí ahora y de qué ha sido de quienes huyeron.
    .b = Averigüen, por favor, cómo ha seguido esta persecución y cuál es la suerte de quienes tuvieron que escapar.
ask-letter-to-the-editor =
    .a = Cada persona puede hacer algo: preguntar a quien la representa en el parlamento qué hace nuestro país por quienes huyen de Chechenia.
    .b = Nuestro Gobierno puede dar visados a quienes huyen y señalar a los responsables. Está en nuestra mano pedírselo.
