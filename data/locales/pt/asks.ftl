### Portuguese: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Peço-lhe que dirija ao Governo uma pergunta por escrito: o que fez desde 2017 para acolher pessoas perseguidas na Chechénia, e o que fará por quem está em perigo agora?
    .b = Queira perguntar por escrito ao Governo quantas pessoas perseguidas na Chechénia o nosso país acolheu desde 2017, e como pode apresentar um pedido quem hoje corre perigo.
    .c = O meu pedido é um só: que o Governo, em resposta a uma pergunta sua, por escrito e para que conste, diga o que faz por quem foge desta perseguição.
ask-press-for-parole =
    .a = Peço-lhe que inste o Departamento de Estado e o Departamento de Segurança Interna a admitir as pessoas LGBT que fogem da Chechénia, como refugiadas ou com autorização humanitária («humanitarian parole»).
    .b = Queira perguntar por escrito ao Departamento de Estado o que faz pelas pessoas LGBT que fogem da Chechénia, e como pode chegar aos Estados Unidos quem hoje está em perigo.
ask-question-on-returns =
    .a = Peço-lhe que obtenha do Governo uma promessa pública: que ninguém que fuja desta perseguição seja devolvido à Rússia.
    .b = Queira perguntar ao Governo se se absterá de enviar para a Rússia quem lá sofreria esta perseguição, e de que modo é ouvido quem pede proteção.
    .c = O meu pedido é um só: que o Governo declare, a instâncias suas, que não entregará à Rússia as pessoas que fugiram da Chechénia por este motivo.
ask-question-on-un-vote =
    .a = Peço-lhe que apure como vai o Governo falar e votar nas Nações Unidas a respeito da Relatoria Especial sobre os direitos humanos na Rússia, e que lhe peça que apoie esse trabalho.
    .b = Queira instar o Governo a apoiar, nas Nações Unidas, a Relatoria Especial sobre os direitos humanos na Rússia, que dá conta de raptos e de tortura.
    .c = O meu pedido é um só: que o Governo, a instâncias suas, esteja do lado da Relatoria Especial sobre os direitos humanos na Rússia sempre que as Nações Unidas debatam o seu trabalho.
ask-humanitarian-visas =
    .a = Peço-lhe que inste o Governo a conceder vistos humanitários a quem foge desta perseguição, para que não tenha de esperar meses em países onde os perseguidores o podem alcançar.
    .b = Queira levar ao Governo uma só coisa: vistos humanitários, dados com rapidez, para as pessoas LGBT que têm de deixar a Chechénia.
    .c = O meu pedido é um só: que reclame do Governo, para quem foge da Chechénia, vistos por razões humanitárias em dias e não em meses.
ask-sanctions =
    .a = Peço-lhe que vele por que as sanções dirigidas aos funcionários responsáveis por esta perseguição se mantenham, e se alarguem quando as provas o permitam.
    .b = Queira perguntar ao Governo quais dos responsáveis por esta perseguição estão sob as nossas sanções, e porque não estão os outros.
    .c = O meu pedido é um só: que o Governo, a instâncias suas, mantenha sob sanções os responsáveis por esta perseguição e acrescente os que faltam.
ask-universal-jurisdiction =
    .a = Peço-lhe que apure junto do Governo se o nosso Ministério Público vai abrir um inquérito a estes crimes ao abrigo da jurisdição universal.
    .b = Queira perguntar ao Governo se os nossos tribunais podem julgar os responsáveis por estes crimes quando viajam, e o que se faz para essa eventualidade.
    .c = O meu pedido é um só: que o Governo diga o que a nossa lei permite contra torturadores da Chechénia que aqui ponham os pés, e se alguém se prepara para isso.

## Of one's own foreign ministry

ask-protect-people =
    .a = Peço a Vossa Excelência que assegure a quem foge desta perseguição um visto humanitário, com rapidez e também em países terceiros.
    .b = Queira dar instruções às nossas embaixadas e consulados para que recebam quem foge desta perseguição e lhe concedam sem demora um visto por razões humanitárias.
    .c = O meu pedido é um só: um visto humanitário, em dias e não em meses, para cada pessoa que possa mostrar que foge desta perseguição.
ask-send-nobody-back =
    .a = Peço a Vossa Excelência que vele por que ninguém que fuja desta perseguição seja devolvido à Rússia pelo nosso país, peça a Rússia o que pedir.
    .b = Queira assegurar-me de que não será entregue à Rússia quem lá sofreria esta perseguição, e de que quem pede proteção é ouvido.
    .c = O meu pedido é um só: nenhum regresso à Rússia, a partir do nosso país, para quem fugiu desta perseguição.
ask-admit-refugees =
    .a = Peço a Vossa Excelência que permita às nossas embaixadas referenciar para admissão como refugiadas as pessoas que fogem desta perseguição, com rapidez e também a partir de países terceiros.
    .b = Queira tornar possível que as pessoas LGBT que têm de deixar a Chechénia cheguem aos Estados Unidos, como refugiadas ou com autorização humanitária.
ask-raise-with-russia =
    .a = Peço a Vossa Excelência que aborde esta perseguição com o Governo russo na próxima ocasião, e que diga publicamente que foi abordada.
    .b = Queira fazer à embaixada russa uma só pergunta: quem respondeu perante a justiça por estes crimes?
    .c = O meu pedido é um só: que o nosso Governo pergunte abertamente à Rússia o que se fez para investigar estes crimes.
ask-instruct-missions =
    .a = Peço a Vossa Excelência que dê instruções às nossas missões junto das Nações Unidas para apoiarem a Relatoria Especial sobre os direitos humanos na Rússia, e para falarem da Chechénia sempre que se debata o seu relatório.
    .b = Queira incumbir as nossas missões em Nova Iorque e Genebra de defender o mandato da Relatoria Especial sobre os direitos humanos na Rússia e de lá nomear a Chechénia.
    .c = O meu pedido é um só: orientações às nossas missões junto das Nações Unidas, para que defendam a Relatoria Especial sobre os direitos humanos na Rússia e mencionem a Chechénia ao intervir.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Peço que apoie o mandato da Relatoria Especial sobre a situação dos direitos humanos na Federação da Rússia, sempre e onde quer que se trate dele, e que peça que a Chechénia continue a integrá-lo.
    .b = Queira defender o mandato da Relatoria Especial sobre os direitos humanos na Federação da Rússia: é um dos últimos meios pelos quais se ouve a gente da Chechénia.
    .c = O meu pedido é que a nossa delegação apoie a Relatoria Especial sobre os direitos humanos na Rússia e pergunte pela Chechénia sempre que esta apresente o seu relatório.
ask-speak-on-chechnya =
    .a = Peço que nomeie a perseguição na Chechénia quando nas Nações Unidas se voltar a debater os direitos humanos na Rússia.
    .b = Queira incluir uma frase sobre a Chechénia na nossa próxima declaração sobre os direitos humanos na Rússia.
    .c = O meu pedido é um só: que a nossa delegação pronuncie em voz alta a palavra Chechénia da próxima vez que se examine a atuação da Rússia.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Peço a Vossa Excelência que transmita esta carta ao Procurador-Geral da Federação da Rússia, e que me informe do que se fez para investigar estes crimes e levar os responsáveis à justiça.
    .b = Queira dizer-me que passos deram as autoridades russas para investigar eficazmente estes crimes, e faça chegar a minha preocupação à Procuradoria-Geral em Moscovo.
    .c = O meu pedido é simples: remeter esta carta à Procuradoria-Geral em Moscovo e dizer-me quem, se é que alguém, foi levado à justiça por estes crimes.

## Of a Russian authority

ask-investigate =
    .a = Peço a Vossa Excelência que ordene uma investigação pronta, imparcial e eficaz ao rapto, à tortura e ao assassínio de pessoas na República da Chechénia em razão da orientação sexual, real ou suposta, e que assegure que os responsáveis sejam levados à justiça, seja qual for o seu posto.
    .b = Queira velar por que estes crimes sejam investigados de modo eficaz e a partir de fora da República da Chechénia, por que as testemunhas sejam protegidas e os responsáveis julgados.
ask-take-cases-to-moscow =
    .a = Peço a Vossa Excelência que coloque a investigação destes crimes sob o controlo dos serviços centrais do Comité de Investigação, para que já não seja dirigida por quem depende dos suspeitos.
    .b = Queira retirar da direção local os processos de pessoas raptadas e torturadas na República da Chechénia, e confiá-los aos serviços centrais.
ask-ombudsman-inquiry =
    .a = Peço a Vossa Excelência que abra um inquérito próprio à perseguição de pessoas na República da Chechénia em razão da orientação sexual, e que torne públicas as conclusões.
    .b = Queira usar os poderes da sua instituição para exigir uma investigação eficaz destes crimes e a proteção de quem os denuncia.
ask-order-investigation =
    .a = Peço a Vossa Excelência que vele por que as autoridades federais investiguem estes crimes, e por que os funcionários da República da Chechénia que os ordenaram ou cometeram sejam levados à justiça.
    .b = Queira incumbir as autoridades federais de pôr termo a esta perseguição e de entregar os responsáveis à justiça.
ask-cooperate-with-un =
    .a = Peço a Vossa Excelência que permita aos peritos das Nações Unidas visitar a República da Chechénia, e que responda às suas perguntas sobre estes crimes.
    .b = Queira conceder à Relatoria Especial das Nações Unidas o acesso ao país, República da Chechénia incluída.
ask-stop-handovers =
    .a = Peço a Vossa Excelência que proíba a polícia de todas as regiões de entregar à República da Chechénia pessoas adultas que a deixaram de livre vontade.
    .b = Queira determinar que, em todo o país, nenhuma pessoa adulta que tenha saído da República da Chechénia possa ser detida pela polícia e devolvida a familiares ou à polícia de lá.
ask-stop-bans =
    .a = Peço a Vossa Excelência que faça com que a ajuda a pessoas em perigo deixe de ser tratada como «extremismo», e que procure o levantamento das proibições das organizações que a prestavam.
    .b = Queira requerer aos tribunais que revoguem as decisões que declararam extremistas organizações que ajudam pessoas em perigo.
ask-advise-president =
    .a = Peço ao Conselho que exponha ao Presidente a perseguição na República da Chechénia, e que solicite ao Comité de Investigação uma resposta pública.
    .b = Queira tratar desta perseguição na próxima reunião do Conselho e reclamar uma investigação eficaz.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Peço que mantenha a perseguição na Chechénia nos seus relatórios, e que faça ao Governo russo a pergunta que deixou em aberto: quem respondeu perante a justiça?
    .b = Queira continuar a nomear a Chechénia nos seus relatórios e cartas ao Governo russo, até que estes crimes sejam investigados.
ask-speak-out =
    .a = Peço que se pronuncie publicamente sobre a perseguição na Chechénia, e que apele mais uma vez a uma investigação independente.
    .b = Queira dizer em público que a perseguição na Chechénia continua, e que os responsáveis têm de responder perante a justiça.

## Of a European body

ask-no-returns =
    .a = Peço que apele aos Estados-membros para que admitam quem foge desta perseguição, e não devolvam à Rússia ninguém que a sofreria.
    .b = Queira recordar aos Estados-membros que não se pode devolver à Rússia quem lá enfrentaria esta perseguição, e que quem dela foge precisa de vistos.
ask-follow-up-report =
    .a = Peço que dê seguimento ao relatório de 2018 no âmbito do Mecanismo de Moscovo, e que diga aos Estados participantes quais das suas recomendações foram cumpridas.
    .b = Queira fazer um balanço público do destino das recomendações formuladas em dezembro de 2018 pelo relator sobre a Chechénia.
ask-hold-hearing =
    .a = Peço à Subcomissão que realize uma audição sobre a perseguição na Chechénia e sobre a proteção de quem dela foge.
    .b = Queira inscrever a perseguição na Chechénia na ordem do dia da Subcomissão, dando a palavra a quem ajuda as pessoas em perigo.
ask-eu-action =
    .a = Peço que proponha aos Estados-membros a manutenção e o alargamento das sanções aos responsáveis, e a concessão de vistos humanitários a quem foge.
    .b = Queira manter a perseguição na Chechénia na agenda da União: sanções para os responsáveis e vistos para quem foge.

## Of a company

ask-hide-location =
    .a = Peço que desativem por predefinição, para toda a gente no Cáucaso do Norte, tudo o que mostre onde está uma pessoa ou a que distância.
    .b = Queiram ocultar a distância e a localização de quem usa o serviço no Cáucaso do Norte, sem que seja preciso pedi-lo.
ask-keep-apps =
    .a = Peço que mantenham na vossa loja na Rússia as apps de encontros, de mensagens e de segurança, e que publiquem cada exigência das autoridades de retirar uma.
    .b = Queiram recusar a retirada da vossa loja russa de apps de que depende a segurança de pessoas LGBT, e digam-no em público quando houver tal ordem.

## Of a newsroom

ask-report-again =
    .a = Peço que noticiem o que lá se passa agora, e o que foi feito de quem fugiu.
    .b = Queiram apurar como prosseguiu esta perseguição, e qual a sorte das pessoas que lhe tiveram de escapar.
ask-letter-to-the-editor =
    .a = Cada pessoa pode fazer alguma coisa: perguntar a quem a representa no parlamento o que faz o nosso país por quem foge da Chechénia.
    .b = O nosso Governo pode dar vistos a quem foge e nomear os responsáveis. Está nas nossas mãos pedir que o faça.
