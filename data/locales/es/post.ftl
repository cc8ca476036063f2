### Spanish: short public posts, by purpose.

## What happens

post-tell =
    .a = En Chechenia, las autoridades secuestran y torturan a personas por ser gais, lesbianas, bisexuales o transgénero. Los responsables siguen impunes. Por favor, no mires hacia otro lado.
    .b = En Chechenia hay gente a la que persigue su propia policía por a quién ama. Algunas personas lograron salir. Otras siguen en peligro.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = En agosto de 2023, la policía sacó a una joven de su vivienda en San Petersburgo y la entregó a la familia de Chechenia de la que había huido. Desde entonces no hay señal fiable de vida. ¿Dónde está?
    .b = Había huido de Chechenia. En agosto de 2023, la policía de San Petersburgo la entregó a la familia de la que escapó. Nada fiable indica desde entonces que viva. Seguimos preguntando dónde está.

## Asking somebody to act

post-ask-government =
    .a = Una petición a nuestro Gobierno: quienes huyen de la persecución en Chechenia necesitan un visado, un lugar seguro y la promesa de que nadie los devolverá.
    .b = ¿Protegerá nuestro Gobierno a quienes huyen de la tortura de personas LGBT en Chechenia? Se agradece una respuesta pública.
post-ask-russia =
    .a = El Tribunal Europeo de Derechos Humanos constató en 2023 que agentes del Estado torturaron a un hombre en Chechenia por su orientación sexual. ¿Cuándo investigará Rusia estos crímenes?
    .b = Una pregunta a las autoridades rusas: ¿quién ha respondido por el secuestro y la tortura de personas LGBT en la República de Chechenia?
post-ask-company =
    .a = Un grupo que ayuda a personas en Chechenia informa de trampas contra hombres gais en apps de citas. A quienes hacen y venden apps: avisen allí a sus usuarios, oculten dónde están y no entreguen nada.
    .b = Una app puede poner una vida en peligro. Toda empresa con usuarios en Rusia debería proteger a las personas LGBT: ni ubicaciones exactas ni datos para las autoridades, y avisos claros.

## Sharing something (the link follows)

post-share-petition =
    .a = En Chechenia se tortura a personas por ser gais, lesbianas, bisexuales o transgénero. Firmar lleva un minuto, si no tienes vínculos con Rusia:
    .b = Esta petición pide protección para las personas LGBT de Chechenia. Léela, fírmala y pásala, pero no si tienes lazos con Rusia:
post-share-letter =
    .a = Una carta a quien te representa en el parlamento lleva diez minutos. Así se escribe una sobre la persecución de personas LGBT en Chechenia:
    .b = Una página, una petición, tus propias palabras: cómo escribir a quienes pueden ayudar a las personas LGBT de Chechenia:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = El 1 de abril de 2017, Nóvaya Gazeta informó de que en Chechenia más de cien hombres habían sido detenidos porque se los creía gais, y al menos tres asesinados. Rusia no lo ha investigado debidamente.
    .b = Memoria del 1 de abril de 2017: el día en que el mundo leyó que en Chechenia se detenía, torturaba y mataba a hombres tomados por gais. No debe olvidarse.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Las personas de las que trata esto necesitan protección, y estos crímenes, una respuesta.
    .b = Por favor, no apartes la mirada.
