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
