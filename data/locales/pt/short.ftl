### Portuguese: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = Na Chechénia, as autoridades caçam e torturam pessoas por serem gays, lésbicas, bissexuais ou transgénero. Vivo { $here } e peço-lhe que faça ao Governo uma pergunta: o que faz por quem foge?
    .b = Resido { $here }. Queira perguntar ao Governo, para que conste, o que faz pelas pessoas LGBT que fogem da tortura na Chechénia, e comunique-me a resposta.
note-ministry =
    .a = Na Chechénia, as autoridades caçam e torturam pessoas por serem gays, lésbicas, bissexuais ou transgénero. Vivo { $here } e peço-lhe que aborde o assunto com a Rússia e proteja quem foge.
    .b = Resido { $here }. Queira erguer a voz pelas pessoas LGBT da Chechénia, raptadas e torturadas pelas autoridades, e não devolver ninguém que tenha fugido.
note-un-mission =
    .a = Na Chechénia, as autoridades raptam e torturam pessoas LGBT. Vivo { $here } e peço-lhe que nomeie a Chechénia no próximo debate sobre os direitos humanos na Rússia.
    .b = Resido { $here }. Queira apoiar a Relatoria Especial sobre os direitos humanos na Rússia, e incluir na nossa declaração uma frase sobre as pessoas LGBT da Chechénia.
note-embassy =
    .a = Vivo { $here }. Queira dizer-me o que se fez para investigar o rapto e a tortura de pessoas LGBT na República da Chechénia, e quem respondeu perante a justiça.
    .b = Peço que transmita ao Procurador-Geral a minha preocupação com as pessoas raptadas e torturadas na República da Chechénia por causa da orientação sexual. Resido { $here }.
note-authority =
    .a = Peço uma investigação eficaz do rapto e da tortura de pessoas na República da Chechénia em razão da orientação sexual, real ou suposta. Vivo { $here }.
    .b = Queira velar por que se investiguem os crimes contra pessoas LGBT na República da Chechénia e se proteja quem testemunha. Resido { $here }.
note-un-body =
    .a = Mantenha, por favor, a perseguição de pessoas LGBT na Chechénia perante os olhos do mundo, e pergunte quem respondeu perante a justiça. Vivo { $here } e não as esqueço.
    .b = Resido { $here }. Agradeço o seu trabalho e peço que continue a nomear a Chechénia, onde pessoas LGBT são raptadas e torturadas.
note-european-body =
    .a = Vivo { $here }. Queira fazer o que a Europa pode pelas pessoas LGBT que fogem da tortura na Chechénia: deixá-las entrar e não devolver ninguém.
    .b = As pessoas LGBT da Chechénia são raptadas e torturadas pelas autoridades. Resido { $here } e peço que o assunto continue na agenda da Europa.
note-company =
    .a = Vivo { $here }. Na Chechénia, as autoridades caçam pessoas LGBT. Tornem, por favor, o vosso serviço tão seguro para elas quanto possível, e digam em público o que fazem.
    .b = O que a vossa empresa decide atinge pessoas LGBT na Chechénia, que as autoridades raptam e torturam. Resido { $here } e peço que pensem primeiro na segurança delas.
note-newsroom =
    .a = Vivo { $here }. Na Chechénia, pessoas LGBT continuam a ser raptadas e torturadas, e pouco se ouve disso. Voltem, por favor, a noticiá-lo.
    .b = Olhem de novo, por favor, para a Chechénia, onde as autoridades caçam pessoas LGBT. Resido { $here } e lerei com gosto o que apurarem.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Vivo { $here }. Li o que se faz às pessoas na Chechénia, e quero que saibam que há quem esteja ao vosso lado. Longe daí, muita gente pensa em vocês e faz o que pode.
    .b = De alguém que não conhecem e que vive { $here }: não caíram no esquecimento. Admiro a vossa coragem, e continuo a escrever a quem poderia mudar alguma coisa.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = A sua resposta à minha carta sobre a perseguição de pessoas LGBT na Chechénia
    .b = A minha carta sobre a Chechénia e a resposta recebida
reply-opening =
    .a = Agradeço a sua resposta à minha carta sobre a perseguição de pessoas LGBT na Chechénia.
    .b = Recebi a resposta que deu à minha carta sobre a Chechénia, e agradeço-a.
reply-quote =
    .a = Escreve o seguinte: «{ $quote }».
    .b = Na sua resposta lê-se: «{ $quote }».
reply-evasion-concern =
    .a = Alegra-me que partilhe a preocupação. A minha carta pedia algo mais: um ato que está ao alcance da sua instituição.
    .b = A preocupação é um começo. O que pedi foi um passo, e sobre ele não encontrei resposta.
reply-evasion-not-ours =
    .a = Compreendo que também outros decidam. O que pedi cabe nos poderes da sua instituição.
    .b = Que haja outros responsáveis não responde ao que lhe pedi.
reply-evasion-no-evidence =
    .a = Os factos estão provados: em 12 de setembro de 2023, no processo Lapunov c. Rússia (n.º 28834/19), o Tribunal Europeu dos Direitos Humanos concluiu que agentes do Estado tinham raptado e torturado um homem na Chechénia por causa da sua orientação sexual.
    .b = Um tribunal internacional concluiu de outro modo: veja-se o acórdão do Tribunal Europeu dos Direitos Humanos de 12 de setembro de 2023, Lapunov c. Rússia (n.º 28834/19).
reply-evasion-internal =
    .a = A tortura nunca é um assunto interno: a Convenção das Nações Unidas contra a Tortura, de que a Rússia é parte, obriga todos os Estados a investigá-la.
    .b = A proibição da tortura vincula cada Estado perante os demais; a Rússia é parte na Convenção das Nações Unidas contra a Tortura.
reply-evasion-forwarded =
    .a = Agradeço o envio da minha carta a outra instância. Gostaria de saber a quem, e o que foi respondido.
    .b = Queira dizer-me para onde seguiu a minha carta e fazer-me chegar a resposta.
reply-evasion-none =
    .a = Procurei nela uma resposta ao que tinha pedido, e não a encontrei.
    .b = Ainda não diz o que eu desejava saber.
reply-repeat =
    .a = Por isso volto a pedi-lo.
    .b = Reitero, pois, o meu pedido.
reply-closing =
    .a = Agradeceria uma resposta a este único ponto.
    .b = Uma resposta breve a este único pedido é tudo o que solicito.

evasion-concern =
    profunda preocupação
    preocupa
    partilhamos
    compartilhamos
    acompanha
    seguimos de perto
    com atenção
    tomamos nota
    toma nota
    monitora
    regularmente
    conden
evasion-not-ours =
    não é da competência
    não compete
    não cabe
    fora da nossa
    fora do âmbito
    ultrapassa
    não somos competentes
    não é responsáv
    jurisdição
    alheio
evasion-no-evidence =
    não há provas
    sem provas
    nenhuma prova
    não há informaç
    não foi confirmad
    não foram confirmad
    não confirmad
    alegad
    alegaç
    provocação
    não exist
    nenhuma queixa
evasion-internal =
    assunto interno
    assuntos internos
    questão interna
    ingerência
    interferência
    soberan
    valores tradicionais
evasion-forwarded =
    encaminh
    remetid
    remetemos
    transmitid
    reencaminh
    enviada a
    enviada para
