### Portuguese: facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Em finais de fevereiro de 2017, a polícia e as forças de segurança da Chechénia começaram a deter homens que tomavam por gays, a mantê-los em prisões não oficiais e a torturá-los.
fact-novaya-gazeta-report = Em 1 de abril de 2017, o jornal Novaya Gazeta noticiou que mais de cem homens tinham sido detidos na Chechénia por causa da sua orientação sexual, real ou suposta, e que pelo menos três tinham sido mortos.
fact-un-experts-2017 = Em 13 de abril de 2017, peritos de direitos humanos das Nações Unidas apelaram à Rússia para que pusesse termo à perseguição de homens tidos por gays na Chechénia, e falaram de uma violência de escala nunca vista na região.
fact-germany-speaks-up-2017 = Em maio de 2017, a Chanceler alemã pediu pessoalmente ao Presidente russo que usasse a sua influência para proteger os homens gays na Chechénia.
fact-ep-resolution-2017 = Em 18 de maio de 2017, o Parlamento Europeu condenou a perseguição na Chechénia e pediu uma investigação e a proteção de quem foge.
fact-hrw-report-2017 = Em maio de 2017, a Human Rights Watch, que tinha falado com vítimas, informou que a perseguição era aprovada pela cúpula do poder local.
fact-us-house-hres-351 = Em 27 de junho de 2017, a Câmara dos Representantes dos Estados Unidos condenou a perseguição na Chechénia na sua Resolução 351.
fact-canada-31 = Em 2017, o Canadá, com a organização de beneficência Rainbow Railroad, acolheu discretamente 31 pessoas da Chechénia em cerca de três meses.
fact-us-sanctions-2017 = Em 20 de dezembro de 2017, os Estados Unidos incluíram na sua lista Magnitsky o chefe da República da Chechénia e outro responsável checheno; ligaram o segundo a abusos contra homens gays.
fact-pace-2230 = Em 27 de junho de 2018, a Assembleia Parlamentar do Conselho da Europa apelou à Rússia para que investigasse, ou deixasse que um inquérito internacional o fizesse (Resolução 2230).
fact-un-cat-2018 = Em agosto de 2018, o Comité contra a Tortura das Nações Unidas, depois de interrogar a delegação russa sobre estes crimes, publicou as suas observações finais (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Em 1 de novembro de 2018, dezasseis Estados acionaram o Mecanismo de Moscovo da OSCE a propósito da Chechénia, e a Rússia não usou o direito de designar um perito.
fact-osce-benedek-report = Em dezembro de 2018, o relator nomeado no âmbito do Mecanismo de Moscovo da OSCE confirmou violações muito graves contra pessoas LGBTI na Chechénia, e concluiu que os responsáveis gozam de impunidade.
fact-second-wave = Em janeiro de 2019, a Rede LGBT russa deu conta de uma nova vaga, com cerca de quarenta pessoas detidas e duas mortas.
fact-hrw-2019 = Em maio de 2019, a Human Rights Watch informou que pelo menos 23 homens tinham sido mantidos presos na Chechénia entre dezembro de 2018 e abril de 2019, e que alguns deles tinham sido torturados.
fact-uk-us-sanctions-2020 = Em 10 de dezembro de 2020, o Reino Unido impôs sanções a três responsáveis chechenos e a uma unidade especial da polícia por torturarem pessoas LGBT, e no mesmo dia os Estados Unidos incluíram na sua lista outros próximos do governante da Chechénia.
fact-ecchr-complaint = Em fevereiro de 2021, foi apresentada à Procuradoria-Geral Federal da Alemanha uma queixa contra cinco responsáveis chechenos por crimes contra a humanidade; diz respeito a pelo menos 150 vítimas.
fact-taken-from-nizhny-novgorod = Em fevereiro de 2021, dois jovens, um deles de 17 anos, foram detidos em Nijni Novgorod e levados para a Chechénia; em poucos dias, o Tribunal Europeu dos Direitos Humanos ordenou medidas urgentes.
fact-eu-sanctions = Em 22 de março de 2021, a União Europeia aplicou as suas sanções em matéria de direitos humanos a dois comandantes chechenos pelo seu papel nesta perseguição.
fact-shelter-stormed = Em junho de 2021, a polícia entrou à força num abrigo para mulheres em Makhatchkala, e uma jovem que fugira da violência por causa da sua orientação sexual foi entregue à família na Chechénia.
fact-law-2022-echr-not-executed = Em junho de 2022, a Rússia determinou por lei que os acórdãos do Tribunal Europeu dos Direitos Humanos que se tornaram definitivos depois de 15 de março de 2022 já não são executados.
fact-forced-to-war = Desde setembro de 2022, segundo um grupo que retira pessoas da região, homens presos na Chechénia como gays são forçados a escolher entre um resgate e o envio para a guerra contra a Ucrânia.
fact-russia-leaves-echr = Em 16 de setembro de 2022, a Rússia deixou de ser parte na Convenção Europeia dos Direitos Humanos; o Tribunal de Estrasburgo só pode julgar o que aconteceu antes desse dia.
fact-un-hrc-2022 = Em 2022, o Comité dos Direitos Humanos das Nações Unidas concluiu que a detenção arbitrária e a tortura, sobretudo de pessoas LGBT, continuam disseminadas no Cáucaso do Norte e não são devidamente investigadas.
fact-un-rapporteur-created = Em 7 de outubro de 2022, o Conselho dos Direitos Humanos criou a Relatoria Especial sobre os direitos humanos na Rússia, em funções desde 1 de maio de 2023.
fact-detained-at-airport = Em fevereiro de 2023, um homem da Chechénia que tinha asilo nos Países Baixos e viera para o funeral do pai foi detido num aeroporto de Moscovo a pedido da polícia chechena.
fact-journalist-and-lawyer-beaten = Em 4 de julho de 2023, homens armados espancaram na Chechénia uma jornalista que noticiara a perseguição e o advogado que viajava com ela.
fact-taken-from-st-petersburg = Em agosto de 2023, a polícia, com homens vindos da Chechénia, levou uma jovem do seu apartamento em São Petersburgo e entregou-a à família de que fugira; desde então não há sinal de vida fiável.
fact-lapunov-v-russia = Em 12 de setembro de 2023, o Tribunal Europeu dos Direitos Humanos decidiu em Lapunov c. Rússia (n.º 28834/19) que agentes do Estado tinham raptado e torturado um homem na Chechénia por causa da sua orientação sexual, e que a Rússia não investigara como devia.
fact-supreme-court-extremist = Em 30 de novembro de 2023, o Supremo Tribunal da Rússia, à porta fechada, proibiu como extremista um «movimento LGBT internacional» não definido, pelo que ajudar quem está em perigo pode agora ser punido.
fact-held-three-months = Em janeiro de 2024 soube-se que estava a salvo no estrangeiro um homem que em 2022 tinha passado mais de três meses na cave de uma esquadra de polícia em Grózni, onde foi torturado por ser gay.
fact-extradition-refused = Em 30 de janeiro de 2024, um tribunal de Erevan recusou entregar um homem da Chechénia, pois não estaria a salvo nem lá nem noutro lugar da Rússia.
fact-nc-sos-figures = No início de 2024, um só grupo de voluntariado e o que o antecedeu tinham retirado 373 pessoas do Cáucaso do Norte, e levado 317 para países seguros.
fact-case-opened-2024 = Depois de mais de dois mil apelos do público, foi aberto em abril de 2024 um processo-crime sobre o desaparecimento de uma jovem levada para a Chechénia.
fact-detentions-2024 = No fim de agosto de 2024, um grupo que ajuda pessoas na região deu conta de uma vaga crescente de detenções de homens gays na Chechénia, com armadilhas montadas através de apps de encontros.
fact-hundred-convicted = Até junho de 2025, pela contagem da Human Rights Watch, mais de cem pessoas tinham sido condenadas na Rússia por causa do suposto «movimento LGBT» ou dos seus símbolos.
fact-four-thousand-appeals = Até meados de junho de 2025, mais de quatro mil apelos tinham pedido que o caso de uma jovem desaparecida na Chechénia fosse retirado às autoridades locais.
fact-germany-visas-frozen = No fim de julho de 2025, a Alemanha congelou os vistos humanitários para pessoas em risco vindas da Rússia, e em outubro o seu procedimento acelerado tinha terminado.
fact-murder-in-yerevan = Em outubro de 2025, uma jovem que fugira da Chechénia com a ajuda de quem defende os direitos humanos foi encontrada assassinada em Erevan.
fact-picket-jailed = Em novembro de 2025, uma mulher de São Petersburgo foi presa por dez dias porque estava sozinha na rua com um cartaz pela sua amiga, uma jovem levada para a Chechénia.
fact-cherkessk-sentence = Em dezembro de 2025, um tribunal do Cáucaso do Norte condenou um homem a dois anos e meio de prisão por mensagens num grupo de conversação, como participação no proibido «movimento LGBT».
fact-nine-banned = Entre março e maio de 2026, tribunais russos proibiram nove organizações que ajudam pessoas LGBT.
