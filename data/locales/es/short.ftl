### Spanish: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = En Chechenia, las autoridades persiguen y torturan a personas por ser gais, lesbianas, bisexuales o transgénero. Vivo { $here }. Le pido que pregunte al Gobierno qué hace por quienes huyen.
    .b = Resido { $here }. Pida al Gobierno que diga, con constancia oficial, qué hace por las personas LGBT que huyen de la tortura en Chechenia, y comuníqueme su respuesta.
note-ministry =
    .a = En Chechenia, las autoridades persiguen y torturan a personas por ser gais, lesbianas, bisexuales o transgénero. Vivo { $here }. Le pido que lo plantee a Rusia y proteja a quienes huyen.
    .b = Resido { $here }. Alce la voz, por favor, por las personas LGBT de Chechenia, a quienes las autoridades secuestran y torturan, y no devuelva a nadie que haya huido.
note-un-mission =
    .a = En Chechenia, las autoridades secuestran y torturan a personas LGBT. Vivo { $here } y le pido que nombre a Chechenia en el próximo debate sobre los derechos humanos en Rusia.
    .b = Resido { $here }. Apoye, por favor, la Relatoría Especial sobre los derechos humanos en Rusia, y que nuestra declaración contenga una frase sobre las personas LGBT de Chechenia.
note-embassy =
    .a = Vivo { $here }. Dígame, por favor, qué se ha hecho para investigar el secuestro y la tortura de personas LGBT en la República de Chechenia y quién ha respondido ante la justicia.
    .b = Le pido que transmita al Fiscal General mi preocupación por las personas secuestradas y torturadas en la República de Chechenia por su orientación sexual. Resido { $here }.
note-authority =
    .a = Pido una investigación eficaz del secuestro y la tortura de personas en la República de Chechenia por su orientación sexual, real o supuesta. Vivo { $here }.
    .b = Vele, por favor, por que se investiguen los crímenes contra personas LGBT en la República de Chechenia y se proteja a quienes declaran. Resido { $here }.
note-un-body =
    .a = Mantenga, por favor, la persecución de personas LGBT en Chechenia ante los ojos del mundo, y pregunte quién ha respondido ante la justicia. Vivo { $here } y no las olvido.
    .b = Resido { $here }. Le doy las gracias por su labor y le pido que siga nombrando a Chechenia, donde se secuestra y tortura a personas LGBT.
note-european-body =
    .a = Vivo { $here }. Haga, por favor, lo que Europa pueda por las personas LGBT que huyen de la tortura en Chechenia: que entren y que no se devuelva a nadie.
    .b = En Chechenia, las autoridades secuestran y torturan a personas LGBT. Resido { $here } y le pido que el asunto siga en la agenda de Europa.
note-company =
    .a = Vivo { $here }. En Chechenia, las autoridades dan caza a personas LGBT. Hagan, por favor, su servicio tan seguro para ellas como puedan, y digan en público lo que hacen.
    .b = Lo que decide su empresa alcanza a personas LGBT de Chechenia, secuestradas y torturadas por las autoridades. Resido { $here } y les pido que piensen primero en su seguridad.
note-newsroom =
    .a = Vivo { $here }. En Chechenia se sigue secuestrando y torturando a personas LGBT, y se oye poco de ello. Vuelvan, por favor, a informar.
    .b = Miren otra vez, por favor, hacia Chechenia, donde las autoridades dan caza a personas LGBT. Resido { $here } y leería con gusto lo que averigüen.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Vivo { $here }. He leído lo que se hace a la gente en Chechenia, y quiero que sepan que hay quien está a su lado. Lejos de allí, muchas personas piensan en ustedes y hacen lo que pueden.
    .b = De alguien a quien no conocen y que vive { $here }: no han caído en el olvido. Admiro su valentía, y sigo escribiendo a quienes podrían cambiar algo.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Su respuesta a mi carta sobre la persecución de personas LGBT en Chechenia
    .b = Mi carta sobre Chechenia y su contestación
reply-opening =
    .a = Gracias por su respuesta a mi carta sobre la persecución de personas LGBT en Chechenia.
    .b = He recibido su contestación a mi carta sobre Chechenia y se la agradezco.
reply-quote =
    .a = Usted escribe: «{ $quote }».
    .b = En su respuesta se lee: «{ $quote }».
reply-evasion-concern =
    .a = Me alegra que comparta la preocupación. Mi carta pedía algo más: un acto que está en su mano.
    .b = La preocupación es un comienzo. Lo que pedí es un paso, y sobre él no encontré respuesta.
reply-evasion-not-ours =
    .a = Entiendo que también deciden otros. Lo que pedí está dentro de las facultades de su institución.
    .b = Que haya otros responsables no contesta a lo que le pedí a usted.
reply-evasion-no-evidence =
    .a = Los hechos están probados: el 12 de septiembre de 2023, en Lapunov c. Rusia (n.º 28834/19), el Tribunal Europeo de Derechos Humanos constató que agentes del Estado habían secuestrado y torturado a un hombre en Chechenia por su orientación sexual.
    .b = Un tribunal internacional ha concluido lo contrario: véase la sentencia del Tribunal Europeo de Derechos Humanos de 12 de septiembre de 2023, Lapunov c. Rusia (n.º 28834/19).
reply-evasion-internal =
    .a = La tortura nunca es un asunto interno: la Convención de las Naciones Unidas contra la Tortura, de la que Rusia es parte, obliga a todo Estado a investigarla.
    .b = La prohibición de la tortura vincula a cada Estado ante todos los demás; Rusia es parte en la Convención de las Naciones Unidas contra la Tortura.
reply-evasion-forwarded =
    .a = Gracias por remitir mi carta. Querría saber a quién y qué se contestó.
    .b = Dígame, por favor, adónde se envió mi carta y hágame llegar la respuesta.
reply-evasion-none =
    .a = Busqué en ella una respuesta a lo que había pedido y no la encontré.
    .b = Aún no dice lo que yo deseaba saber.
reply-repeat =
    .a = Por eso lo pido una vez más.
    .b = Reitero, pues, mi petición.
reply-closing =
    .a = Le agradecería una respuesta a este único punto.
    .b = Una contestación breve a esta sola petición es todo lo que solicito.

evasion-concern =
    profunda preocupación
    preocupa
    comparto su inquietud
    comparte su inquietud
    seguimos de cerca
    sigue de cerca
    con atención
    tomamos nota
    toma nota
    hemos tomado nota
    de manera regular
    conden
evasion-not-ours =
    no es competencia
    no es de nuestra competencia
    no compete
    no corresponde
    fuera de nuestr
    excede
    no somos competentes
    no es responsab
    jurisdicción
    ámbito de competencia
evasion-no-evidence =
    no hay pruebas
    sin pruebas
    ninguna prueba
    no hay información
    no se ha confirmado
    no se han confirmado
    no confirmad
    sin confirmar
    supuest
    provocación
    no existe
    ninguna denuncia
evasion-internal =
    asunto interno
    asuntos internos
    injerencia
    intromisión
    soberan
    valores tradicionales
evasion-forwarded =
    remitid
    remitimos
    hemos trasladado
    se ha trasladado
    traslado
    transmitid
    reenviad
    enviado a
