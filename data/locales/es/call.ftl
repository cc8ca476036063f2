### Spanish: telephone calls, the lines spoken to the office.

## Spoken: who calls

say-hello = Buenos días, y gracias por atender mi llamada.
say-who = Vivo { $here } y llamo a título particular.
say-who-no-place = Llamo a título particular.
say-who-representative = Vivo { $here } y soy una de las personas a las que representa esta oficina.
say-who-representative-no-place = Soy una de las personas a las que representa esta oficina.

## Spoken: the matter, in two sentences

say-matter = Llamo por Chechenia. Allí las autoridades secuestran y torturan a personas por ser, o ser tenidas por, gais, lesbianas, bisexuales o transgénero.
say-matter-russian = Llamo por la República de Chechenia. Agentes públicos han secuestrado y torturado allí a personas por su orientación sexual o identidad de género, y esos crímenes no se han investigado debidamente.
say-matter-company = Llamo por las personas gais, lesbianas, bisexuales y transgénero de Rusia, sobre todo de Chechenia. Allí las persiguen, y se dice que les tienden trampas en aplicaciones de citas.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = Mi petición es esta: pregunte por escrito al Gobierno qué hará por quienes huyen de esta persecución, por favor.
say-ask-ministry = Mi petición es esta: que nadie que huya de esta persecución sea devuelto a Rusia, por favor.
say-ask-un-mission = Mi petición es esta: apoyen la Relatoría Especial sobre los derechos humanos en Rusia, al hablar y al votar, por favor.
say-ask-embassy = Mi petición es esta: digan a Moscú, por favor, que aquí se pide una investigación eficaz de estos crímenes.
say-ask-authority = Mi petición es esta: que investiguen estos crímenes, por favor, funcionarios de fuera de la República de Chechenia.
say-ask-un-body = Mi petición es esta: mantengan a Chechenia en sus informes y en las preguntas que hacen a Rusia, por favor.
say-ask-european-body = Mi petición es esta: insten a los Gobiernos de Europa, por favor, a dar refugio a quienes huyen de esta persecución.
say-ask-company = Mi petición es esta: avisen del peligro a sus usuarios en Rusia y no den a las autoridades nada de lo que saben de ellos, por favor.
say-ask-newsroom = Mi petición es esta: informen, por favor, de lo que hoy ocurre en Chechenia y de quienes tuvieron que huir.

## Spoken: how the call goes on

say-how-to-hear = ¿Puede decirme qué harán y cómo lo sabré?
say-refused = Entiendo. Anote, por favor, que hubo una llamada sobre Chechenia y qué pedí.
say-wrong-number = Disculpe el error. ¿Puede darme el número correcto para esto?
say-no-address = No quiero dar mi dirección. Anote mi petición sin ella, por favor.
say-address-representative = Sí, por supuesto. Le deletreo mi nombre y mi dirección.
say-in-writing = Sí, lo enviaré por escrito. ¿A qué dirección y a la atención de quién?
say-stock-answer = Gracias, pero eso no responde a mi petición. ¿Puedo repetirla?
say-stock-answer-russian = Sé que esa es la respuesta oficial. En 2023, el Tribunal Europeo de Derechos Humanos constató que agentes del Estado habían secuestrado y torturado a un hombre en Chechenia por su orientación sexual.
say-thanks = Gracias por su tiempo. Adiós.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Buenos días, vivo { $here }.
say-voicemail-who-no-place = Buenos días.
say-voicemail-matter = Llamo por Chechenia, donde las autoridades torturan a personas por ser gais, lesbianas, bisexuales o transgénero.
say-voicemail-thanks = Gracias.

## For the caller: before the call

do-office = Usted llama a: { $office }
do-number-aloud = Para leer en voz alta: { $number }
do-time = Hora allí ahora: { $time }, { $weekday }
do-hours = Las oficinas suelen abrir allí de { $open } a { $close }.
do-likely-open = Es probable que ahora haya alguien.
do-likely-closed = Probablemente ahora esté cerrado; puede que responda un contestador.
do-time-unknown = Este ordenador no conoce la hora local de allí: llame la mañana de un día laborable de allí.
do-before = Póngase de pie, respire, hable despacio. Una llamada dura dos minutos. Nadie espera de usted los saberes de un experto.
do-name = Diga su nombre si quiere; no hace falta.
do-weekday-1 = lunes
do-weekday-2 = martes
do-weekday-3 = miércoles
do-weekday-4 = jueves
do-weekday-5 = viernes
do-weekday-6 = sábado
do-weekday-7 = domingo

## For the caller: headings of the parts

do-script = Lo que usted dice
do-staff = Si alguien contesta y escucha
do-machine = Si responde un contestador: un mensaje de 20 segundos
do-refusal = Si se niegan, o no quieren escuchar
do-wrong-number = Si el número está equivocado
do-address = Si le piden su nombre y dirección
do-in-writing = Si lo quieren por escrito
do-stock-answer = Si le dan una respuesta general
do-end = Al final

## For the caller: advice inside the parts

do-stay-calm = Mantenga la cortesía y termine la llamada. No tiene que discutir.
do-repeat-ask = Repita su única petición, palabra por palabra.
do-note-answer = Anote el nombre, el día y la respuesta.
do-address-representative = Delos: quien representa a la gente en el parlamento quiere saber que usted vive en su circunscripción.
do-address-others = No hace falta. Lo que dice cuenta también sin eso.
do-address-russian = No los dé a una institución rusa si usted, o personas cercanas a usted, tienen lazos con Rusia.
do-number-again = Vuelva a buscar el número en la página de la institución: { $page }
do-number-again-no-page = Vuelva a buscar el número en la página de la institución.
do-letter = Para la carta, use: { $command }
do-call-before-ties = Una institución rusa puede ver su número. Si tiene lazos con Rusia, no la llame, u oculte su número.

## For the caller: offices without a number

do-no-phone = Esta institución no tiene ningún número de teléfono confirmado: { $office }
do-next = En su lugar puede llamar a esta: { $next }
do-use-next = Para su guion, use: { $command }
do-no-phone-at-all = Ninguna institución a la que pueda llegar desde este país tiene aquí todavía un número de teléfono confirmado. Busque el número en su propia página; el guion de abajo sirve sin él.
