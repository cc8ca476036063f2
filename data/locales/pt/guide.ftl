### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    Isto leva, em cerca de três minutos, a uma carta que uma autoridade pode ler, ou a outra coisa que ajuda.
    Nada do que escreve é guardado nem enviado.
guide-keys = Em cada pergunta: Esc volta atrás, ? diz a razão da pergunta.
guide-keys-plain = Em cada pergunta: < e Enter volta atrás, ? e Enter diz a razão da pergunta.
guide-hint = Setas e Enter, ou um número. Esc: voltar. ?: porquê
choose-number = Número (Enter para { $default }):
choose-number-guide = Número (Enter para { $default }, < para voltar, ? para saber porquê):
choose-again = Escreva um número de 1 a { $count }.
guide-arabic = Se as letras árabes aparecem separadas ou na ordem errada, este terminal não consegue mostrar árabe. O GNOME Terminal, o Konsole, o mlterm e o Terminal do macOS conseguem.

## The country

guide-country = O país de onde escreve
guide-country-why = Dele depende quem pode agir, em que língua, e o que é perigoso. Não fica guardado em lado nenhum.
guide-country-unclear = { $given } não é claro. Qual destes?
guide-country-none = Nenhum país se chama { $given }. Tente outra grafia ou o código de duas letras.
guide-other = outro

## Danger

guide-risk = Quer continuar?
guide-risk-why = Mais ninguém pode ponderar o risco por si. O programa não o reduz.
guide-no = Não, voltar atrás
guide-yes = Sim, ponderei o risco
guide-safer = Mais seguro: escrever alguém de fora deste país ({ $country }). Se corre perigo pessoalmente, não procure ajuda neste dispositivo; peça a alguém de confiança no estrangeiro que o faça.
guide-ties-why = A Rússia pune aquilo a que chama apoio ao «extremismo». Da sua resposta depende o que pode fazer aqui em segurança; a resposta não fica guardada em lado nenhum.
guide-ties = Então esta carta não leva nenhum nome no fim, não lhe é pedido nenhum, e as entidades russas ficam de fora. Mais sobre o que é seguro para si: { $program } safety --where abroad-with-ties
guide-ties-stop = Com um laço destes, não assine, não publique nem dê dinheiro: a Rússia pode puni-lo como apoio ao «extremismo». Alguém sem um laço destes pode fazê-lo. O que é seguro para si: { $program } safety --where abroad-with-ties
guide-unsigned = Deixe vazias as linhas para o seu nome e endereço, ou peça a alguém sem laços com a Rússia que a assine e envie.

## What would you like to do?

guide-menu = O que quer fazer?
guide-menu-why = A ordem segue o que mais ajuda a partir do seu país. Os tempos são estimativas, sem o caminho até ao marco do correio.
menu-write-representative = Escrever ao seu representante no parlamento (3 minutos)
menu-write-ministry = Escrever ao seu Ministério dos Negócios Estrangeiros (3 minutos)
menu-write-mission = Escrever à missão do seu Estado junto das Nações Unidas (3 minutos)
menu-write-embassy = Escrever à embaixada da Rússia (3 minutos)
menu-write-body = Escrever a um organismo internacional (3 minutos)
menu-write-other = Escrever a outra entidade (4 minutos)
menu-call = Telefonar a uma entidade: o que dizer, e quando (5 minutos)
menu-sign = Assinar uma petição (2 minutos)
menu-look = Ver petições; nenhuma está hoje confirmada como aberta (3 minutos)
menu-post = Publicar algumas palavras (3 minutos)
menu-give = Dar dinheiro a quem ajuda (5 minutos)
menu-newsroom = Escrever a uma redação (10 minutos)
menu-learn = Saber o que aconteceu (5 minutos)
menu-danger = Estou em perigo, ou está alguém que conheço
menu-safety = Ver o que é seguro onde estou
menu-write-all-the-same = Escrever uma carta mesmo assim
menu-language = Outra língua para estas perguntas
menu-leave = Sair
menu-done = { $deed }: feito
guide-language = Que língua?
guide-language-why = É a língua das perguntas e dos conselhos. Uma carta está na língua que a entidade lê.

## Whom

guide-route = Quem mais pode fazer a partir deste país ({ $country }):
guide-recipient = Quem deve receber a sua carta?
guide-recipient-why = Cada entidade pode fazer algo diferente; as linhas acima dizem o quê.
guide-closed = Não há carta para esta entidade: { $reason }
guide-newsroom = Que redação?
guide-newsroom-why = As do seu país estão primeiro. É a redação que escolhe o que publica.

## Who writes

guide-personal = Algumas perguntas breves. Com Enter pode saltar qualquer delas; tudo se pode mudar mais tarde.
guide-name = O seu nome completo, tal como assina
guide-name-why = Fica no fim da carta, e é para esse nome que vai a resposta. Vai na carta e em mais lado nenhum; sem ele há uma linha onde assinar.
guide-address = A sua rua e o número
guide-address-why = A resposta vem pelo correio. Sem a morada há linhas para preencher à mão.
guide-city = A sua localidade, com o código postal
guide-city-why = A carta diz onde vive, para que a entidade veja que está lá para si.
guide-email = O seu endereço de correio eletrónico, se a resposta puder vir por aí
guide-email-why = Sem ele, a resposta só pode vir pelo correio.
guide-who = Quem é, numa frase (por exemplo: Trabalho num hospital do Porto.)
guide-who-why = Mostra que quem escreve é uma pessoa, não uma lista.
guide-why = Porque é que isto lhe importa, por palavras suas
guide-why-why = É mais provável que sejam lidas as cartas com palavras próprias do que qualquer uma que um programa possa escrever. Bastam uma ou duas frases.
guide-tie = O que liga esta entidade ao assunto (por exemplo: Em maio receberam o nosso grupo.)
guide-tie-why = Mostra que a carta é para esta entidade e para nenhuma outra.
guide-member = O nome do seu representante
guide-member-page = Encontra o seu representante no parlamento em { $page }
guide-member-why = A carta começa então com esse nome. Sem ele há uma linha para preencher à mão.
guide-ask = O que se deve pedir a esta entidade?
guide-ask-why = Uma carta pede uma só coisa, para que se possa responder. Isto é o que esta entidade pode conceder.

## With the letter in hand

guide-out = O que quer fazer com a carta?
guide-out-why = Daqui não é enviado nada: leva a carta consigo, pelo seu próprio programa ou em papel.
guide-read = Ler a carta, ecrã a ecrã
guide-copy = Copiar
guide-save = Guardar num ficheiro
guide-print = Guardar como página para imprimir (PDF)
guide-mail = Abrir no meu programa de correio
guide-edit = Alterar no meu editor
guide-edited = A carta, tal como a alterou, pode ser copiada e guardada. A página para imprimir e o e-mail sairiam sem as suas alterações, por isso já não são oferecidos.
guide-change = Alterar alguma coisa na carta
guide-change-what = O que quer alterar?
guide-change-why = O que alterar é incluído, e a carta é mostrada de novo.
change-name = O meu nome
change-address = A minha rua e o número
change-city = A minha localidade
change-who = Quem sou
change-why = Porque é que isto me importa
change-tie = O que liga esta entidade ao assunto
change-member = O nome do meu representante no parlamento
change-ask = O que a carta pede
change-language = A língua da carta
guide-letter-language = Em que língua deve estar a carta?
guide-letter-language-why = A entidade tem de a poder ler, e quem assina tem de saber o que assina.
guide-open = Abrir a página: { $page }
guide-next = Ver o que mais posso fazer
guide-done = Sair
guide-path = Nome do ficheiro (Enter para { $path })
guide-path-why = O ficheiro fica onde o puser até o apagar. «privacy» e «forget» só o procuram nos lugares habituais.
guide-save-exists = { $path } já existe.
guide-save-exists-why = O que lá está só é substituído se o disser.
guide-save-other = Outro nome
guide-save-replace = Substituir
guide-next-post = A seguir: imprimir, assinar e pôr no correio.
guide-command = O mesmo sem perguntas:
guide-command-sender = O seu nome, as suas palavras e o nome do seu representante ficam de fora de propósito. Ponha os seus num ficheiro e acrescente: --sender FICHEIRO

## Other ways to help

guide-network = Em que rede?
guide-network-why = Cada uma tem o seu limite, que o texto depois respeita.
guide-post-out = O que quer fazer com o texto?
guide-post-out-why = Daqui não é publicado nada: o texto é colado por si, ou o seu navegador abre a página da própria rede.
guide-post-open = Abrir a página da rede onde se escreve
guide-petition = De que petição se deve abrir a página?
guide-petition-why = A página mostra se ainda está aberta. Uma assinatura é muitas vezes pública.
guide-give = De quem se deve abrir a página?
guide-give-why = O que der vai só para a organização escolhida. O pagamento deixa registo no seu banco.
guide-none-of-these = Nenhuma destas opções
guide-learn = O que quer ver?
guide-learn-why = Por aquilo que sabe pode responder, numa carta ou perante alguém que o negue.
learn-timeline = Os anos num relance
learn-facts = O que aconteceu, com fontes
learn-denials = O que dizem as autoridades, e o que dizem as provas
learn-resources = Filmes, livros e relatórios
