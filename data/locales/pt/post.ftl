### Portuguese: short public posts, by purpose.

## What happens

post-tell =
    .a = Na Chechénia, as autoridades raptam e torturam pessoas por serem gays, lésbicas, bissexuais ou transgénero. Os responsáveis ficam impunes. Por favor, que ninguém desvie o olhar.
    .b = Há gente na Chechénia caçada pela própria polícia por causa de quem ama. Houve quem conseguisse sair. Outras pessoas continuam em perigo.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = Em agosto de 2023, a polícia levou uma jovem do seu apartamento em São Petersburgo e entregou-a à família na Chechénia de que fugira. Desde então, nenhum sinal de vida fiável. Onde está?
    .b = Tinha fugido da Chechénia. Em agosto de 2023, a polícia de São Petersburgo entregou-a à família de que escapara. Nada de fiável indica desde então que esteja viva. Continuamos a perguntar por ela.

## Asking somebody to act

post-ask-government =
    .a = Um pedido ao nosso Governo: quem foge da perseguição na Chechénia precisa de um visto, de um lugar seguro e da promessa de que ninguém o devolve.
    .b = Vai o nosso Governo proteger quem foge da tortura de pessoas LGBT na Chechénia? Pede-se uma resposta em público.
post-ask-russia =
    .a = O Tribunal Europeu dos Direitos Humanos concluiu em 2023 que agentes do Estado torturaram um homem na Chechénia por causa da sua orientação sexual. Quando vai a Rússia investigar estes crimes?
    .b = Uma pergunta às autoridades russas: quem respondeu pelo rapto e pela tortura de pessoas LGBT na República da Chechénia?
post-ask-company =
    .a = Um grupo que ajuda pessoas na Chechénia dá conta de armadilhas a homens gays em apps de encontros. A quem faz e vende apps: avisem quem lá as usa, ocultem onde está, não entreguem nada.
    .b = Uma app pode pôr uma vida em perigo. As empresas com clientes na Rússia devem proteger lá as pessoas LGBT: sem localizações exatas, com avisos claros, sem dados para as autoridades.

## Sharing something (the link follows)

post-share-petition =
    .a = Na Chechénia torturam-se pessoas por serem gays, lésbicas, bissexuais ou transgénero. Assinar leva um minuto, para quem não tem laços com a Rússia:
    .b = Esta petição pede proteção para as pessoas LGBT da Chechénia. Que seja lida, assinada e partilhada, mas não por quem tem laços com a Rússia:
post-share-letter =
    .a = Uma carta a quem nos representa no parlamento leva dez minutos. Eis como escrever uma sobre a perseguição de pessoas LGBT na Chechénia:
    .b = Uma página, um pedido, palavras próprias: como escrever a quem pode ajudar as pessoas LGBT da Chechénia:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Em 1 de abril de 2017, a Novaya Gazeta noticiou que mais de cem homens tinham sido detidos na Chechénia por serem tidos por gays, e pelo menos três mortos. A Rússia não o investigou devidamente.
    .b = Lembrar o dia 1 de abril de 2017: o mundo leu que na Chechénia se detinham, torturavam e matavam homens julgados gays. Não pode cair no esquecimento.

## The last words of a post or thread about one fact

post-fact-end =
    .a = As pessoas de quem isto fala precisam de proteção, e estes crimes, de uma resposta.
    .b = Por favor, não desviem o olhar.
