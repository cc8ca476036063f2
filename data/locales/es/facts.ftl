### Spanish: facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Hacia finales de febrero de 2017, la policía y las fuerzas de seguridad de Chechenia empezaron a detener a hombres a los que tomaban por gais, a retenerlos en prisiones no oficiales y a torturarlos.
fact-novaya-gazeta-report = El 1 de abril de 2017, el periódico Nóvaya Gazeta informó de que en Chechenia habían sido detenidos más de cien hombres por su orientación sexual, real o supuesta, y de que al menos tres habían sido asesinados.
fact-un-experts-2017 = El 13 de abril de 2017, expertos en derechos humanos de las Naciones Unidas instaron a Rusia a poner fin a la persecución de hombres tenidos por gais en Chechenia, y hablaron de una violencia de una escala nunca vista en la región.
fact-germany-speaks-up-2017 = En mayo de 2017, la canciller alemana pidió en persona al Presidente ruso que usara su influencia para proteger a los hombres gais en Chechenia.
fact-ep-resolution-2017 = El 18 de mayo de 2017, el Parlamento Europeo condenó la persecución en Chechenia y pidió una investigación y protección para quienes huyen.
fact-hrw-report-2017 = En mayo de 2017, Human Rights Watch, que había hablado con víctimas, informó de que la persecución contaba con la aprobación de la cúpula del poder local.
fact-us-house-hres-351 = El 27 de junio de 2017, la Cámara de Representantes de los Estados Unidos condenó la persecución en Chechenia en su Resolución 351.
fact-canada-31 = En 2017, Canadá, junto con la organización benéfica Rainbow Railroad, acogió con discreción a 31 personas de Chechenia en unos tres meses.
fact-us-sanctions-2017 = El 20 de diciembre de 2017, los Estados Unidos incluyeron en su lista Magnitski al jefe de la República de Chechenia y a otro funcionario checheno; vincularon al segundo con abusos contra hombres gais.
fact-pace-2230 = El 27 de junio de 2018, la Asamblea Parlamentaria del Consejo de Europa instó a Rusia a investigar, o a dejar que lo hiciera una investigación internacional (Resolución 2230).
fact-un-cat-2018 = En agosto de 2018, el Comité contra la Tortura de las Naciones Unidas, tras interrogar a la delegación rusa sobre estos crímenes, publicó sus observaciones finales (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = El 1 de noviembre de 2018, dieciséis Estados activaron el Mecanismo de Moscú de la OSCE a propósito de Chechenia, y Rusia no ejerció su derecho a designar un experto.
fact-osce-benedek-report = En diciembre de 2018, el relator nombrado en el marco del Mecanismo de Moscú de la OSCE confirmó violaciones muy graves contra personas LGBTI en Chechenia y constató que los responsables gozan de impunidad.
fact-second-wave = En enero de 2019, la Red LGBT de Rusia informó de una nueva oleada, con unas cuarenta personas detenidas y dos asesinadas.
fact-hrw-2019 = En mayo de 2019, Human Rights Watch informó de que al menos 23 hombres habían sido retenidos en Chechenia entre diciembre de 2018 y abril de 2019, y de que algunos fueron torturados.
fact-uk-us-sanctions-2020 = El 10 de diciembre de 2020, el Reino Unido sancionó a tres funcionarios chechenos y a una unidad especial de policía por torturar a personas LGBT, y los Estados Unidos incluyeron en su lista, el mismo día, a otros allegados del gobernante de Chechenia.
fact-ecchr-complaint = En febrero de 2021 se presentó ante la Fiscalía General Federal de Alemania una denuncia contra cinco funcionarios chechenos por crímenes de lesa humanidad; se refiere a al menos 150 víctimas.
fact-taken-from-nizhny-novgorod = En febrero de 2021, dos jóvenes, uno de ellos de 17 años, fueron detenidos en Nizhni Nóvgorod y llevados a Chechenia; a los pocos días, el Tribunal Europeo de Derechos Humanos ordenó medidas urgentes.
fact-eu-sanctions = El 22 de marzo de 2021, la Unión Europea aplicó sus sanciones de derechos humanos a dos comandantes chechenos por su papel en esta persecución.
fact-shelter-stormed = En junio de 2021, la policía irrumpió en un refugio para mujeres en Majachkalá, y una joven que había huido de la violencia por su orientación sexual fue entregada a su familia en Chechenia.
fact-law-2022-echr-not-executed = En junio de 2022, Rusia dispuso por ley que ya no se ejecuten las sentencias del Tribunal Europeo de Derechos Humanos que hayan adquirido firmeza después del 15 de marzo de 2022.
fact-forced-to-war = Desde septiembre de 2022, según un grupo que evacúa a personas de la región, a hombres retenidos en Chechenia por gais se les obliga a elegir entre un rescate y ser enviados a la guerra contra Ucrania.
fact-russia-leaves-echr = El 16 de septiembre de 2022, Rusia dejó de ser parte en el Convenio Europeo de Derechos Humanos; el Tribunal de Estrasburgo solo puede juzgar lo ocurrido antes de ese día.
fact-un-hrc-2022 = En 2022, el Comité de Derechos Humanos de las Naciones Unidas constató que la detención arbitraria y la tortura, sobre todo de personas LGBT, siguen extendidas en el Cáucaso Norte y no se investigan debidamente.
fact-un-rapporteur-created = El 7 de octubre de 2022, el Consejo de Derechos Humanos creó la Relatoría Especial sobre los derechos humanos en Rusia, ejercida desde el 1 de mayo de 2023.
fact-detained-at-airport = En febrero de 2023, un hombre de Chechenia que tenía asilo en los Países Bajos y había vuelto para el funeral de su padre fue detenido en un aeropuerto de Moscú a petición de la policía chechena.
fact-journalist-and-lawyer-beaten = El 4 de julio de 2023, hombres armados golpearon en Chechenia a una periodista que había informado sobre la persecución y al abogado que viajaba con ella.
fact-taken-from-st-petersburg = En agosto de 2023, la policía, junto con hombres de Chechenia, sacó a una joven de su vivienda en San Petersburgo y la entregó a la familia de la que había huido; desde entonces no hay señal fiable de que siga con vida.
fact-lapunov-v-russia = El 12 de septiembre de 2023, el Tribunal Europeo de Derechos Humanos declaró en Lapunov c. Rusia (n.º 28834/19) que agentes del Estado habían secuestrado y torturado a un hombre en Chechenia por su orientación sexual, y que Rusia no había investigado debidamente.
fact-supreme-court-extremist = El 30 de noviembre de 2023, el Tribunal Supremo de Rusia, a puerta cerrada, prohibió por extremista un «movimiento LGBT internacional» sin definir, de modo que ahora se puede castigar la ayuda a quienes están en peligro.
fact-held-three-months = En enero de 2024 se supo que estaba a salvo en el extranjero un hombre que en 2022 había pasado más de tres meses retenido en el sótano de una comisaría de Grozni, donde fue torturado por ser gay.
fact-extradition-refused = El 30 de enero de 2024, un tribunal de Ereván se negó a entregar a un hombre de Chechenia, ya que no estaría a salvo ni allí ni en otro lugar de Rusia.
fact-nc-sos-figures = A comienzos de 2024, un solo grupo de voluntariado y el que lo precedió habían sacado del Cáucaso Norte a 373 personas, y llevado a 317 a países seguros.
fact-case-opened-2024 = Tras más de dos mil peticiones del público, en abril de 2024 se abrió una causa penal por la desaparición de una joven llevada a Chechenia.
fact-detentions-2024 = A finales de agosto de 2024, un grupo que ayuda a personas en la región informó de una oleada creciente de detenciones de hombres gais en Chechenia, con trampas tendidas mediante aplicaciones de citas.
fact-hundred-convicted = En junio de 2025, según el recuento de Human Rights Watch, más de cien personas habían sido condenadas en Rusia por el supuesto «movimiento LGBT» o sus símbolos.
fact-four-thousand-appeals = A mediados de junio de 2025, en más de cuatro mil escritos se había pedido que se retirara a las autoridades locales el caso de una joven desaparecida en Chechenia.
fact-germany-visas-frozen = A finales de julio de 2025, Alemania congeló sus visados humanitarios para personas en riesgo procedentes de Rusia, y en octubre su procedimiento acelerado había terminado.
fact-murder-in-yerevan = En octubre de 2025, una joven que había huido de Chechenia con la ayuda de personas defensoras de los derechos humanos fue hallada asesinada en Ereván.
fact-picket-jailed = En noviembre de 2025, una mujer de San Petersburgo fue encarcelada diez días por estar sola en la calle con un cartel por su amiga, una joven llevada a Chechenia.
fact-cherkessk-sentence = En diciembre de 2025, un tribunal del Cáucaso Norte condenó a un hombre a dos años y medio de prisión por mensajes en un chat de grupo, como participación en el prohibido «movimiento LGBT».
fact-nine-banned = Entre marzo y mayo de 2026, tribunales rusos prohibieron nueve organizaciones que ayudan a personas LGBT.
