### Portuguese (European): what the program itself says to its user. Written by
### the makers of chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Pode questionar oficialmente o Governo e obtém respostas que um particular não obtém.
can-ministry = Fala pelo seu Estado com outros governos, dá instruções às missões no estrangeiro, e os seus consulados concedem vistos.
can-un = Fala e vota pelo seu Estado na Assembleia Geral, onde a relatoria da ONU sobre a Rússia apresenta o seu relatório.
can-observer = Fala pelo seu Estado nas Nações Unidas, sem voto.
can-un-geneva = Fala e vota pelo seu Estado no Conselho dos Direitos Humanos, que decide sobre a relatoria da ONU sobre a Rússia.
can-embassy = Comunica a Moscovo o que as pessoas daqui dizem, e pode pedir-se-lhe uma resposta.
can-embassy-covering = A Rússia não tem embaixada neste país ({ $country }); responde por ele a de { $city }, que informa Moscovo e à qual se pode pedir uma resposta.
can-sr-russia = Reúne o que se passa na Rússia e informa disso as Nações Unidas todos os anos.
can-ie-sogi = Escreve aos governos sobre a violência contra pessoas LGBT e informa disso as Nações Unidas.
can-ohchr = O principal gabinete de direitos humanos da ONU: pode falar em público e manter o assunto na ordem do dia.
can-sr-torture = Envia apelos urgentes aos governos e levanta casos de tortura.
can-un-sg = Pode falar em público e usar os seus bons ofícios junto dos governos; não trata de casos individuais.
can-coe-commissioner = Pode insistir com 46 Estados europeus para que deixem entrar as pessoas e não as devolvam à Rússia.
can-osce-odihr = Acolheu o relatório de 2018 sobre a Chechénia e pode perguntar o que foi feito dele.
can-ep-droi = Realiza audições e prepara resoluções do Parlamento Europeu.
can-company = Pessoas em perigo usam o seu serviço: pode torná-lo mais seguro e dizer o que as autoridades exigem.
can-newsroom = Pode noticiá-lo; as autoridades e o público prestam atenção.
can-eeas = Prepara as sanções da União e fala com a Rússia em nome da União.
can-prosecutor-general = Fiscaliza todas as investigações na Rússia, também na Chechénia.
can-investigative-committee = Investiga raptos, tortura e homicídios, e pode retirar processos da Chechénia.
can-ombudsman = Pode exigir respostas e visitar locais de detenção; em 2017, esta entidade conseguiu que se abrisse uma primeira averiguação.
can-president = Ninguém na Chechénia age contra a vontade do Kremlin.
can-mfa-russia = Responde pela Rússia perante as Nações Unidas e a OSCE, e deixa ou não entrar os seus peritos.
can-interior-ministry = Comanda a polícia de todas as regiões, que tem entregado pessoas à Chechénia.
can-ministry-of-justice = Pediu aos tribunais que proibissem as organizações que ajudam.
can-presidential-human-rights-council = Aconselha o Presidente e pode fazer perguntas a quem investiga.

name-parliament = Parlamento
name-second-chamber = Uma segunda câmara do parlamento
name-representative = Representante no parlamento
name-representative-2 = Representante na segunda câmara do parlamento
name-ministry = Ministério dos Negócios Estrangeiros
name-un = Missão junto das Nações Unidas em Nova Iorque
name-un-geneva = Missão junto das Nações Unidas em Genebra
name-embassy = Embaixada da Rússia

closed-no-parliament = Não há um parlamento em funções a que escrever.
closed-one-chamber = Este parlamento tem uma só câmara; escreva ao seu representante.
closed-no-un-mission = Este Estado não tem missão junto das Nações Unidas.
closed-geneva-unknown = Não conhecemos nenhum contacto confirmado da sua missão em Genebra; escreva à sua missão em Nova Iorque.
closed-inside-russia = Dentro da Rússia, esta entidade faz parte do Estado a que se apela; não é uma aliada contra ele.

## Why a channel has its status ($date: when it was last seen)

seen = visto pela última vez: { $date }
seen-long-ago = visto pela última vez: { $date }
seen-undated = de uma fonte sem data
post-address-on-page = sem endereço confirmado; procure-o em { $page }
post-address-unknown = não se conhece endereço confirmado; pergunte à entidade ou entregue a carta em mão
post-to-russia-suspended = os seus correios deixaram de aceitar cartas para a Rússia ({ $date }); pergunte se já voltaram a aceitar
post-to-russia-restricted = os seus correios só aceitam cartas para a Rússia em parte ou com atraso (visto: { $date })
post-to-russia-accepted = os seus correios aceitavam cartas para a Rússia quando isso foi visto pela última vez: { $date }
post-to-russia-accepted-once = os seus correios aceitaram cartas para a Rússia (data: { $date }); pergunte ao balcão
post-to-russia-unknown = pergunte ao balcão se aceitam cartas para a Rússia
law-547-fz = os órgãos do Estado russo não apreciam exposições enviadas por correio eletrónico desde 30 de março de 2025 (Lei 547-FZ)
law-547-fz-form = só com uma identidade verificada pela Rússia, desde 30 de março de 2025 (Lei 547-FZ)
law-usps-2026 = Segundo a sua lista de 3 de março de 2026, os correios dos Estados Unidos (USPS) não aceitavam cartas para a Rússia.

channel-post = Correio postal
channel-email = Correio eletrónico
channel-form = Formulário web
channel-phone = Telefone
channel-page = Página

status-works = funciona
status-confirm-first = confirmar primeiro
status-not-considered = não é apreciado
status-no-service = sem serviço
status-closed = fechado

## route

route-heading = Quem pode agir a partir deste país: { $country }
route-risk-high = PERIGO: escrever sobre este assunto a partir deste país ({ $country }) pode levar quem escreve à prisão ou a pior: { $reason }.
route-risk-caution = Tenha cuidado: { $reason }.
route-write = Escrever a uma delas: { $program } letter --country { $code } --to ID
route-safer = Mais seguro: escrever alguém de fora deste país ({ $country }). Daqui não se faz nenhuma carta sem --accept-risk.
route-closed = sem carta: { $reason }

## letter

letter-to = Para: { $office }
letter-post-works = Correio postal: o endereço foi visto pela última vez: { $date }.
letter-post-confirm = Correio postal: confirme primeiro o endereço ({ $reason }).
letter-post-confirm-page = Correio postal: confirme primeiro o endereço ({ $reason }) em { $page }
letter-post-no-service = Correio postal: { $reason }.
letter-post-unknown = Correio postal: sem endereço confirmado; ficam linhas em branco para o escrever.
letter-post-unknown-page = Correio postal: sem endereço confirmado; ficam linhas em branco para o escrever. Procure aqui: { $page }
letter-find-member = O nome do seu representante vai na linha em branco.
letter-find-member-page = O nome do seu representante vai na linha em branco; encontra-o em { $page }
letter-email-void = Correio eletrónico: { $reason }. Envie em papel.
letter-form-void = Formulário web: { $reason }. Envie em papel.
letter-name-unused = --recipient-name é para representantes no parlamento; esta entidade é tratada pelo cargo.
letter-danger-named = PERIGO: esta carta tem o seu nome. Não a envie a partir deste país ({ $country }). Sem --name, --address, --city e --email não identifica ninguém, e alguém de fora do país pode fazê-la chegar.
letter-danger = PERIGO: não ponha o seu nome nem a sua morada nesta carta, e não a envie a partir deste país ({ $country }). Alguém de fora do país pode fazê-la chegar.
letter-ready-text = O WriteToThem, via habitual para o Parlamento britânico, bloqueia cartas já feitas: envie esta em papel, ou diga-a lá por palavras suas; --kind outline ajuda a isso.
letter-missing = Para preencher à mão: { $what }.
letter-missing-flags = Isto preenche-o por si: { $flags }.
letter-sender-file = --sender FICHEIRO lê os seus dados num ficheiro e deixa-os fora do histórico do terminal.
letter-missing-name = o seu nome
letter-missing-address = a sua morada
letter-missing-member = o nome do seu representante
letter-personal = Sugestão: --who, --why e --tie acrescentam uma frase sua. É mais provável que sejam lidas as cartas com palavras próprias.
letter-history = Nota: o terminal guarda um histórico do que se escreve. --sender FICHEIRO ou --sender - deixa nomes e moradas fora dele.
letter-next = Outras entidades a que pode escrever: { $program } route --country { $code }
letter-embassy-skipped = Não há carta a uma embaixada da Rússia a partir deste país ({ $country }): { $reason } Escreve-se antes à entidade seguinte.
letter-caution = Tenha cuidado ({ $country }): { $reason }.
letter-ties = Se tem passaporte russo, família na Rússia ou planos de viajar para lá, pense antes de pôr aqui o seu nome.
letter-written = Escrito em { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print e --font são para --format pdf.
letter-system-font = Alguns caracteres usam um tipo de letra encontrado neste sistema.

mail-confirm = Correio eletrónico: confirme primeiro o endereço ({ $reason }).
mail-no-address = Correio eletrónico: não se conhece nenhum endereço desta entidade; terá de o pôr à mão.
mail-no-address-page = Correio eletrónico: não se conhece nenhum endereço desta entidade; terá de o pôr à mão. Procure aqui: { $page }
mail-postal-address-mission = Correio eletrónico: as missões russas querem o nome completo e a morada de quem escreve, ou não são obrigadas a apreciar a mensagem; os seus não estão completos.
mail-postal-address-member = Correio eletrónico: os representantes respondem às pessoas do seu círculo eleitoral; sem o seu nome completo e a sua morada, a mensagem pode ser devolvida.
mail-gmail = Esta ligação tem { $length } caracteres. Se o Gmail abre as suas ligações de correio, pode cortá-la a partir de { $limit }: use então --format eml.
qr-code = Código QR em que cabe esta ligação
qr-words = Aponte-lhe a câmara de um telemóvel, ou use a ligação:
edit-rescued = O seu texto foi mostrado no ecrã, para não se perder.
opened-own = Abre-se no seu próprio programa.
not-opened-own = Nenhum programa daqui o abre. Ainda assim está completo: veja acima.
form-at = O formulário: { $page }
form-none = Não se conhece nenhum formulário desta entidade; estes campos servem para a maioria.
form-start = Campos: { $count }. Cada vez que carrega em Enter copia-se o seguinte; cole-o no formulário e volte. Ctrl-C para sair.
form-step = { $nth } de { $count }, { $what }: carregue em Enter para copiar.
form-done = Era o último campo. Não foi enviado nada: disso trata o botão do próprio formulário.
form-field-subject = assunto
form-field-message = mensagem
form-field-name = nome
form-field-address = rua e número
form-field-city = localidade
form-field-email = endereço de correio eletrónico

copied-desktop = Copiado para a área de transferência (com { $program }).
copied-terminal = Enviado para a área de transferência do seu terminal (OSC 52); se ao colar não aparece nada, o seu terminal não o permite.
copied-nowhere = Aqui não há área de transferência: em vez disso, o texto foi mostrado.
opened = Abre-se { $link }
not-opened = Não foi possível abrir aqui. Abra por si: { $link }
not-opened-insecure = Esta página não tem um endereço seguro, por isso não é aberta por si: { $link }

## call

call-spoken = «{ $line }»
call-note-skipped = A entidade que mais pode fazer não tem aqui um número confirmado: { $office }. Vale a pena procurá-lo; o seu guião: { $command }
call-note-language = Ainda não há guião em «{ $language }»: está em inglês.
call-note-of-office = O guião está em { $language }, que esta entidade fala. Na sua língua: --lang { $code }

## post

post-note-ties = Antes de publicar: quem tem passaporte russo, família na Rússia ou planos de viajar para lá não o deve fazer. O que se publica fica, e é pesquisado.
post-note-length = { $length } de { $limit } caracteres, tal como esta rede os conta.
post-note-thread = Um fio com este número de publicações: { $count }. A mais longa tem { $length } de { $limit } caracteres, tal como esta rede os conta.
post-note-language = Ainda não há uma publicação destas em «{ $language }»: está em inglês.
post-note-no-page = Esta rede não tem uma página que aceite um texto: cole-o na aplicação.
post-note-rest = A página tem só a primeira publicação: acrescente as outras por baixo, como respostas.

## lists

countries-heading = Países ({ $count })
none-found = Não se encontrou nada.
undated = sem data
coverage-legend = Em cada linha: que parte está confirmada; depois quantos estão confirmados / por confirmar / em falta.
region-all = Mundo
region-africa = África
region-americas = Américas
region-asia = Ásia
region-europe = Europa
region-oceania = Oceânia
risk-low = baixo
risk-caution = cautela
risk-high = alto
embassy-none = nenhuma
embassy-covered = a cargo da embaixada em { $city } ({ $code })
mission-holder = { $name } (visto: { $date })
mission-holder-old = { $name } (visto: { $date }; confirmar primeiro)
write-to = Escrever-lhe: { $program } letter --country { $code } --to { $id }
label-native = Em russo
office-only = Representação Permanente (dirija-se ao cargo)
petitions-none-open = Não há confirmação de nenhuma petição aberta (última verificação: { $date }). O que hoje ajuda é uma carta: { $program } letter --country CÓDIGO
petitions-check = Vale a pena ver, sem confirmação de que estejam abertas:
petitions-history = Do passado:
petitions-ties = Não assine se tem passaporte russo, família na Rússia ou planos de viajar para lá.
petition-status-open = aberta
petition-status-unconfirmed = não confirmada
petition-status-closed = fechada
petition-status-archived = história
petition-no-link = Nenhum endereço foi confirmado; use a ligação do canal de quem a organiza.
petition-not-open = Não está confirmado que esta petição esteja aberta. Veja a página dela antes de assinar ou partilhar.
petition-is-closed = Esta petição terminou. O que hoje ajuda é uma carta: { $program } letter --country CÓDIGO
petition-replaced = Em seu lugar: { $id }
hashtags-warning = Nunca as use a partir da Rússia, nem com passaporte russo, família lá ou planos de viajar para lá.
hashtag-status-in-use = em uso
hashtag-status-historic = história
label-status = Estado
label-organiser = De
label-asks = Pede
label-addressee = Para
label-opened = Desde
label-link = Ligação
label-note = Nota
label-seen = Visto
label-sources = Fontes
label-confidence = Fiabilidade
label-risk = Risco ao escrever
label-languages = Línguas
label-parliament = Parlamento
label-ministry = Negócios Estrangeiros
label-embassy = Missão russa
label-un = Nações Unidas, Nova Iorque
label-un-geneva = Nações Unidas, Genebra
label-holder = Ocupa o cargo
label-post = Correio postal
label-meaning = Significa
label-networks = Redes
label-can = Pode
label-does = Faz
label-where = Onde
label-why = Porquê
label-did = Fez
label-ask-it = Pedir-lhe
label-write = Escrever-lhe
label-products = Produtos
label-use = Serve para
label-letters = Cartas
label-corrections = Correções
label-donate = Dar
label-cost = Custo
label-help = Em perigo
label-say-first = Diga primeiro
label-in-russia = Na Rússia
label-they-say = Dizem
label-evidence-says = As provas dizem
label-no-letters = Sem cartas
confidence-low = baixa: confirmar primeiro
confidence-medium = média
confidence-high = alta
list-more = { $program } { $command } ID mostra uma ficha completa.

media-words = palavras, no máximo: { $count }
denial-answer = As provas:
fact-why = De onde o sabemos: { $program } facts { $id } --why
organisation-inactive = não se sabe que esteja em atividade
russian-label-none = nenhum rótulo conhecido, o que não prova que não exista
russian-label-foreign-agent = «agente estrangeiro»: é vigiada e criam-lhe obstáculos; apoiá-la chama a atenção
russian-label-undesirable = «indesejável»: lá é punido quem participa, lhe dá dinheiro ou partilha o seu material
russian-label-extremist = «extremista»: lá pode ir para a prisão quem participa, lhe dá dinheiro ou mostra os seus símbolos
label-warning = Na Rússia: { $label }. Não continue se tem passaporte russo, família na Rússia ou planos de viajar para lá.
resource-film = filme
resource-book = livro
resource-report = relatório
resource-guide = guia
resource-article = artigo
resource-court = tribunal
resource-exhibition = exposição
resource-directory = diretório
donate-question = Tem passaporte russo, família na Rússia ou planos de viajar para lá?
donate-ties-none = Não, nada disso
donate-ties-russia = Sim, ou tenho dúvidas
donate-ties = Pare se tem passaporte russo, família na Rússia ou planos de viajar para lá: dar dinheiro pode ser punido lá como apoio ao «extremismo».
donate-costs = Quanto custou a ajuda

data-checked = Fichas verificadas: { $count }.
data-fixed = Ficheiros postos na sua forma única: { $count }.
overlay-words = Textos de { $path } que tomam o lugar dos nossos nas cartas (língua: { $language }): { $count }.
overlay-laid = Fichas próprias de { $path } postas ao lado das nossas: { $count }; os seus id começam por { $own }
report-title = Correção
report-how = Isto é o que dizem os dados, cada coisa com a data da sua prova. Escreva por baixo o que está certo. Nada é enviado: cabe-lhe decidir se e como isto chega ao projeto. Não ponha o seu nome, a não ser que queira.
report-field = O que está errado (o nome antes dos dois pontos):
report-right = O que está certo:
report-where = Onde o viu (uma ligação, de preferência a página da própria entidade):
report-date = A data dessa página:
data-good = Está tudo bem.

## guide

ask-label-parliament-question = Uma pergunta escrita ao Governo
ask-label-humanitarian-visas = Vistos para quem foge
ask-label-sanctions = Sanções contra os responsáveis
ask-label-universal-jurisdiction = Julgamento nos nossos próprios tribunais
ask-label-question-on-returns = A promessa de não devolver ninguém à Rússia
ask-label-question-on-un-vote = O voto do Governo sobre a relatoria da ONU sobre a Rússia
ask-label-press-for-parole = Uma via de entrada no país para quem foge
ask-label-send-nobody-back = A promessa de não devolver ninguém à Rússia
ask-label-admit-refugees = Uma via de entrada no país para quem foge
ask-label-protect-people = Vistos para quem foge
ask-label-raise-with-russia = Levantar a questão junto do governo russo
ask-label-instruct-missions = Apoio à relatoria da ONU sobre a Rússia
ask-label-support-mandate = Apoio à relatoria da ONU sobre a Rússia
ask-label-report-again = O pedido de que o noticiem
ask-label-letter-to-the-editor = Uma carta ao diretor, para ser publicada
ask-label-speak-on-chechnya = Falar da Chechénia nas Nações Unidas

## Errors: what is wrong; .hint says what to do next

error-prefix = erro
hint-prefix = sugestão
error-unknown-country = Não há nenhum país chamado «{ $given }».
    .hint =
        { $list ->
            [none] Use o nome na sua língua ou o código de duas letras; «countries» lista-os todos.
           *[other] Queria dizer: { $list }?
        }
error-ambiguous-country = «{ $given }» pode referir-se a mais do que um país.
    .hint = Diga qual: { $list }
error-unknown-record = Não há nada chamado «{ $given }» em «{ $kind }».
    .hint =
        { $list ->
            [none] «{ $kind }» sem um id lista-os todos.
           *[other] Queria dizer: { $list }?
        }
error-unknown-recipient = Não há nenhuma entidade chamada «{ $given }» a que escrever.
    .hint =
        { $list ->
            [none] «route --country { $country }» lista as entidades.
           *[other] Queria dizer: { $list }? «route --country { $country }» lista-as todas.
        }
error-unknown-ask = Esta entidade não pode conceder «{ $given }».
    .hint = Pode pedir-se-lhe: { $list }
error-unfit-fact = «{ $given }» não é para uma carta a esta entidade: { $office }.
    .hint = Factos adequados: { $list }
error-denial-fact = «{ $given }» é o que as autoridades negam; nenhuma carta o cita.
    .hint = Factos adequados a esta entidade: { $list }
error-same-case = «{ $one }» e «{ $other }» falam de um mesmo caso.
    .hint = Fique com um dos dois.
error-too-many = { $field }: { $count } são demasiados; numa página cabem { $limit }.
    .hint = Tire alguns.
error-too-early = Uma carta com data de { $date } citaria o que só se soube depois, nesta data: { $known }.
    .hint = Ponha uma data posterior, ou tire --date.
error-no-folder = Não foi possível escrever { $path }: essa pasta não existe.
    .hint = Crie primeiro a pasta, ou escolha outro lugar com -o.
error-unknown-language = Ainda não há cartas em «{ $given }».
    .hint =
        { $nearest ->
            [none] Há cartas em: { $list }
           *[other] Queria dizer: { $nearest }? Há cartas em: { $list }
        }
error-ui-language = O programa ainda não fala «{ $given }».
    .hint =
        { $nearest ->
            [none] Fala: { $list }
           *[other] Queria dizer: { $nearest }? Fala: { $list }
        }
error-missing = Falta { $flag }, e não há terminal em que perguntar.
    .hint = Acrescente { $flag }; --help mostra como.
error-bad-character = { $field }: o carácter { $place } é { $code }, que não deve figurar numa carta.
    .hint = Escreva essa parte de novo à mão; o texto copiado pode conter caracteres que não se veem.
error-too-long = { $field }: { $length } caracteres são demasiados; numa página cabem { $limit }.
    .hint = Encurte. Uma carta de uma página é lida; uma mais longa não é.
error-bad-value = { $field }: «{ $given }» não tem a forma certa.
    .hint = Escreva assim: { $form }
error-needs = { $flag } só funciona com { $with }.
    .hint = Acrescente isso, ou tire { $flag }; --help mostra ambos.
error-needs-terminal = { $flag } pede que se carregue em teclas, e não há terminal para isso.
    .hint = Execute-o num terminal, ou tire { $flag } e use o texto tal como está.
error-bad-postcode = «{ $given }» não é um código postal que a pesquisa deste país ({ $country }) aceite.
    .hint = Escreva-o como num envelope de lá e nada mais, ou tire --postcode: a página pergunta-o.
error-no-postcode = Não há pesquisa por código postal para: { $office }.
    .hint = Tire --postcode.
error-long-link =
    Esta carta dá uma ligação de { $length } caracteres; { $composer ->
        [gmail] o Gmail
        [outlook] o Outlook na web
       *[mail] um programa de correio
    } aceita com certeza { $limit }, e aqui não se corta nada.
    .hint = Em vez disso: um rascunho (--format eml -o letter.eml), a área de transferência (--copy sem --format) ou um ficheiro (-o letter.txt).
error-wide-code = O código QR ocupa { $columns } colunas; este terminal tem { $width }.
    .hint = Alargue a janela ou reduza a letra, ou escreva-o num ficheiro: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } está vazio.
        [large] { $path } tem mais de { $limit } kilobytes.
       *[no-text] { $path } não é texto UTF-8.
    }
    .hint = Guarde-o como texto simples (UTF-8); uma carta ocupa uma página.
error-bad-sender =
    { $reason ->
        [continues] { $file }: a linha { $line } não continua nenhum campo.
        [unknown] { $file }: a linha { $line } não começa por nenhum dos campos e dois pontos.
       *[other] { $file }: { $reason }.
    }
    .hint = Escreva um campo por linha, como «name: Ada Example»; os campos são name, address, city, email, who, why, tie.
error-risk = Escrever sobre este assunto a partir deste país ({ $country }) pode pôr em perigo a sua pessoa: { $reason }.
    .hint =
        Mais seguro: escrever alguém de fora deste país ({ $country }), ou não escrever a nenhuma entidade. O que é seguro lá: safety --country { $code }
        Se ponderou o risco e quer continuar: --accept-risk
error-judged = Esta carta não deve ser enviada tal como está; coisas a mudar: { $count }.
    .hint = Mude o que está assinalado e verifique de novo.
error-ties = Com um laço com a Rússia, dar dinheiro pode ser punido como apoio ao «extremismo»; parou-se aqui.
    .hint = Pode dar alguém sem um laço desses. Escrever ao seu representante no parlamento também ajuda: letter --to representative
error-private = Esta execução não pode escrever nenhum ficheiro: está definido --private, ou CHECHNYA_ACT_PRIVATE.
    .hint = Nada foi escrito. Tire -o e --edit para mostrar o texto no ecrã, ou tire --private.
error-no-home = Não há uma pasta pessoal onde guardar seja o que for.
    .hint = Nada foi escrito. Tudo o resto funciona sem ela; -o escreve um ficheiro onde quiser.
error-in-the-way = { $path } é uma ligação ou outra coisa que o programa não criou; ficou como estava.
    .hint = Veja o que é, e mude-o de lugar se não o pôs aí.
error-nothing-kept =
    { $what ->
        [history] Não há histórico.
        [profile] Não há perfil.
       *[other] Não há nada disso: { $what }.
    }
    .hint =
        { $what ->
            [history] Nada é anotado, a não ser que o peça: history on
           *[other] Nada é guardado, a não ser que o peça: profile save
        }
error-no-aid =
    { $given ->
        [ce] Não há texto em checheno: não se conseguiu encontrar nem fazer nenhum que seja de confiança.
       *[other] Não há um texto desses em «{ $given }».
    }
    .hint =
        { $nearest ->
            [none] Há um em: { $list }
           *[other] Queria dizer: { $nearest }? Há um em: { $list }
        }
error-no-letter = Não há carta para: { $office }. { $reason }
    .hint =
        { $next ->
            [none] «route --country { $code }» lista a quem se pode escrever.
           *[other] Escreva antes à entidade seguinte: --to { $next }
        }
error-nothing = Aqui não há nada disto: { $what }.
    .hint = Tire a opção para ver o que há.
error-read =
    { $kind ->
        [missing] { $path } não existe.
        [denied] { $path } não pode ser lido: acesso recusado.
        [folder] { $path } é uma pasta.
       *[other] Não foi possível ler { $path }: { $error }.
    }
    .hint = Verifique se existe e se tem permissão para o ler.
error-write =
    { $kind ->
        [denied] { $path } não pode ser escrito: acesso recusado.
        [folder] { $path } é uma pasta.
       *[other] Não foi possível escrever { $path }: { $error }.
    }
    .hint = Nada ficou meio escrito. Escolha outro lugar com -o, ou tire -o para mostrar no ecrã.
error-no-glyph = Nenhum tipo de letra disponível tem o carácter «{ $character }» ({ $code }).
    .hint = Indique um tipo de letra que o tenha: --font FICHEIRO. Em Debian e Ubuntu, o pacote fonts-noto-cjk traz chinês, japonês e coreano, e fonts-noto a maioria das outras escritas; a versão maior deste programa inclui as três primeiras. --format text não precisa de nenhum.
error-bad-font = { $path } não é um tipo de letra TrueType ou OpenType.
    .hint = Dê um ficheiro que acabe em .ttf, .otf ou .ttc.
error-page-full = A carta é demasiado longa para a página; palavras a mais, cerca de: { $words }.
    .hint = Diga-o em menos palavras (--who, --why, --tie), cite menos factos (--facts ID) ou tire --envelope, que ocupa espaço no topo. Uma carta de uma página é lida; uma mais longa não é.
error-window-full = O endereço é demasiado longo para o envelope; linhas: { $lines }.
    .hint = Tire --envelope e escreva o endereço à mão, ou use outro envelope.
error-pdf = Não foi possível fazer o PDF: { $reason }.
    .hint = Se deu --font, tente outro tipo de letra; --format text funciona sempre.
error-terminal = Um PDF não se mostra num terminal.
    .hint = Escreva-o num ficheiro: -o letter.pdf, ou passe-o a outro programa: { $program } letter … --format pdf | lp
error-exists = { $path } já existe e ficou como estava.
    .hint = Escolha outro nome, ou acrescente --force para o substituir.
error-editor = O editor «{ $command }» falhou: { $reason }.
    .hint =
        { $kept ->
            [no] Ponha em VISUAL ou EDITOR o editor que usa.
           *[other] O seu texto está a salvo em { $kept }
        }
error-bad-overlay = { $path } contém algo que viola as regras:
    { $list }
    .hint = «data schema TIPO» mostra o que uma ficha deve conter; os id das fichas próprias começam por own-. Os textos próprios ficam num ficheiro com o nome da língua, como de.ftl.
error-bad-data = Não é possível ler a pasta de dados: { $reason }
    .hint = Corrija primeiro esse ficheiro; a linha e a coluna dizem onde.
error-data-faults = Falhas encontradas: { $count }; estão listadas acima.
    .hint = Cada uma indica a ficha, o campo e o motivo. --fix corrige os espaços e a ordem.
error-text = Um ficheiro de língua tem uma falha: { $fault }.
    .hint = Por favor, comunique-a; entretanto, --lang en funciona.
error-left = Saída. Nada ficou guardado, a não ser o que guardou por si.
    .hint = Recomece quando quiser.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Emirados Árabes Unidos
country-BS = Baamas
country-CF = República Centro-Africana
country-CD = República Democrática do Congo
country-CG = República do Congo
country-DO = República Dominicana
country-FM = Estados Federados da Micronésia
country-GB = Reino Unido
country-GM = Gâmbia
country-KM = Comores
country-MH = Ilhas Marshall
country-MV = Maldivas
country-NL = Países Baixos
country-PH = Filipinas
country-PS = Palestina
country-SB = Ilhas Salomão
country-US = Estados Unidos
country-VA = Vaticano

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Uma pergunta escrita obriga o Governo a responder oficialmente.
ask-press-for-parole-why = Um membro do Congresso pode exigir aos departamentos uma resposta que um particular não obtém.
ask-question-on-returns-why = Uma promessa feita oficialmente pode opor-se mais tarde a uma ordem de deportação.
ask-question-on-un-vote-why = O que um Estado diz e como vota nas Nações Unidas decide-se em casa.
ask-humanitarian-visas-why = Um membro do parlamento pode insistir em vistos como um particular não pode.
ask-sanctions-why = O parlamento vigia as sanções que o Governo fixa.
ask-universal-jurisdiction-why = Em muitos países, os procuradores podem investigar crimes contra a humanidade onde quer que tenham sido cometidos.
ask-protect-people-why = O ministério e os seus consulados podem abrir uma saída.
ask-send-nobody-back-why = O ministério pode pronunciar-se contra uma devolução, e os seus consulados podem alertar para ela.
ask-admit-refugees-why = O Departamento e as suas embaixadas podem abrir uma saída.
ask-raise-with-russia-why = Só os governos podem fazer a pergunta ao governo russo.
ask-instruct-missions-why = O ministério diz às missões em Nova Iorque e Genebra como falar e votar.
ask-support-mandate-why = A relatoria sobre a Rússia só trabalha enquanto houver Estados a votar pelo seu mandato.
ask-speak-on-chechnya-why = O que se diz na Assembleia Geral fica registado.
ask-convey-and-answer-why = Uma embaixada deve comunicar a Moscovo o que dizem as pessoas do país onde está, e pode responder.
ask-investigate-why = O Procurador-Geral fiscaliza todas as investigações no país, também na Chechénia.
ask-take-cases-to-moscow-why = O órgão central pode tirar um processo das mãos daqueles a quem ele diz respeito.
ask-ombudsman-inquiry-why = O Alto-Comissariado pode exigir respostas e visitar locais de detenção; em 2017, essa entidade conseguiu que se abrisse uma primeira averiguação.
ask-order-investigation-why = Ninguém na Chechénia age contra a vontade do Kremlin.
ask-cooperate-with-un-why = O Ministério dos Negócios Estrangeiros decide se os peritos das Nações Unidas podem entrar.
ask-stop-handovers-why = A polícia de outras regiões entrega pessoas à Chechénia; o ministro pode proibi-lo.
ask-stop-bans-why = Foi este ministério que pediu as proibições aos tribunais.
ask-advise-president-why = O conselho aconselha o Presidente e pode fazer perguntas a quem investiga.
ask-keep-reporting-why = Os peritos das Nações Unidas escrevem aos governos e apresentam relatórios públicos.
ask-speak-out-why = Uma palavra pública vinda do topo das Nações Unidas chega a Moscovo e à imprensa.
ask-no-returns-why = O Comissário ou a Comissária pode insistir com 46 governos para que deixem entrar as pessoas e não as devolvam.
ask-follow-up-report-why = Esta entidade conhece o relatório de 2018 e pode perguntar o que foi feito dele.
ask-hold-hearing-why = Uma audição leva o assunto a todo o Parlamento.
ask-eu-action-why = Prepara as sanções e fala com a Rússia em nome da União.
ask-hide-location-why = Uma app que mostra quem está perto ajuda quem monta armadilhas.
ask-keep-apps-why = Quem gere a loja decide que apps as pessoas podem obter na Rússia.
ask-report-again-why = O que é noticiado é mais difícil de negar, e as autoridades leem as notícias.
ask-letter-to-the-editor-why = As autoridades também leem as cartas ao diretor.

## Help and wrong usage, around what help.ftl says

heading-usage = Utilização
heading-arguments = Argumentos
heading-options = Opções
heading-commands = Comandos
heading-examples = Exemplos:
usage-options = [OPÇÕES]
usage-command = [COMANDO]
help-help = Mostrar a ajuda
help-version = Mostrar a versão
help-default = (por omissão: { $value })
help-more = { $command } --help conta mais.
help-everywhere = Opções de todos os comandos: { $program } -h
help-also = também: { $names }
man-english = O manual está em inglês; --help fala a sua língua.
man-written = Páginas de manual escritas em { $path }: { $count }
usage-unknown-argument = Argumento inesperado: { $argument }
usage-unknown-command = Não há nenhum comando { $argument }.
usage-missing = É obrigatório dar: { $argument }
usage-conflict = { $argument } não pode ser usado com { $other }.
usage-bad-value = { $argument } não aceita este valor: { $value }
usage-wrong = Os argumentos não estão completos.
usage-nearest = O mais parecido: { $nearest }
usage-possible = Valores possíveis: { $list }
usage-help = Para saber mais, experimente --help.

## The timeline

timeline-title = O que se sabe da perseguição na Chechénia, ano a ano
timeline-months = J F M A M J J A S O N D  tot.
timeline-more = Cada algarismo é o número de factos desse mês; o que não tem mês conta para o ano. Um ano em palavras: { $program } timeline 2017
timeline-note = Factos do conjunto de dados, por ano e tipo.
kind-event = acontecimentos
kind-report = relatórios
kind-case = casos de pessoas concretas
kind-judgment = sentenças
kind-law = leis e proibições
kind-sanction = sanções
kind-figure = números
kind-denial = desmentidos e respostas

## The language of a letter

language-ar = árabe
language-bg = búlgaro
language-cs = checo
language-da = dinamarquês
language-de = alemão
language-el = grego
language-en = inglês
language-es = espanhol
language-fi = finlandês
language-fr = francês
language-hu = húngaro
language-it = italiano
language-ja = japonês
language-nb = norueguês bokmål
language-nl = neerlandês
language-pl = polaco
language-pt = português
language-ro = romeno
language-ru = russo
language-sk = eslovaco
language-sv = sueco
language-tr = turco
language-uk = ucraniano
language-zh = chinês (simplificado)

language-of-office = A carta está em { $language }, que esta entidade lê. Para a ler em { $own }, acrescente --gloss { $code }; para escrever em { $own }, acrescente --lang { $code }.
language-not-read = Línguas que esta entidade lê: { $office }; a carta está em { $language }. Para a língua da entidade, acrescente --lang { $code }.
language-not-ours = Ainda não há cartas numa língua do país desta entidade; esta está em { $language }.
language-without = Não há texto em { $language } para este tipo de entidade, por isso a carta está em inglês.
language-unreviewed = Os textos em { $language } ainda não foram revistos por um falante nativo: se puder, peça a alguém que conheça a língua que leia a carta antes de a enviar.
letter-words = As cartas publicadas lá têm no máximo { $limit } palavras; esta tem { $words }.
letter-by-email = Por correio eletrónico: { $target } ({ $reason })
letter-by-form = Pelo formulário: { $target } ({ $reason })
letter-by-page = Pela página: { $target } ({ $reason })
letter-gloss = — O mesmo em { $language }, só para ler; não envie esta parte —
letter-card = Entregue o cartão a uma organização que ajuda, ou leia-o num evento. Nunca o envie a uma pessoa que só conhece das notícias.

## The outline of a message in one's own words

outline-title = O que dizer, por palavras suas, a: { $office }
outline-blocked = Porquê um esquema: o serviço habitual para escrever a esta entidade bloqueia textos já feitos, de modo que só chegam as cartas com palavras próprias.
outline-why = É mais provável que sejam lidas as cartas com palavras próprias do que qualquer uma que um programa possa escrever.
outline-who = Diga quem é e que vive na zona, com o seu nome e a sua morada.
outline-why-you = Diga numa ou duas frases porque é que isto lhe importa. O que levou a que lesse sobre o assunto? Em quem pensa?
outline-tie = Diga o que liga esta entidade ao assunto: já se pronunciou antes, está numa comissão que possa agir?
outline-facts = Conte um ou dois destes factos, por palavras suas:
outline-ask = Peça uma só coisa, e mais nada:
outline-end = Agradeça e peça uma resposta. Depois pare: meia página chega.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Embaixada da Federação da Rússia ({ $country })
office-un = Missão Permanente junto das Nações Unidas, Nova Iorque ({ $country })
office-un-geneva = Missão Permanente junto das Nações Unidas, Genebra ({ $country })
office-ministry = Ministério dos Negócios Estrangeiros ({ $country })
office-member = Membro ({ $institution })
office-representative = Representante no parlamento ({ $country })
office-representative-2 = Representante na segunda câmara ({ $country })
