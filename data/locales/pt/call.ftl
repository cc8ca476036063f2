### Portuguese: telephone calls, the lines spoken to the office.

## Spoken: who calls

say-hello = Bom dia. Agradeço que tenha atendido a minha chamada.
say-who = Vivo { $here } e ligo a título pessoal.
say-who-no-place = Ligo a título pessoal.
say-who-representative = Vivo { $here } e sou uma das pessoas que este gabinete representa.
say-who-representative-no-place = Sou uma das pessoas que este gabinete representa.

## Spoken: the matter, in two sentences

say-matter = Ligo por causa da Chechénia. Lá, as autoridades raptam e torturam pessoas por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
say-matter-russian = Ligo por causa da República da Chechénia. Agentes públicos raptaram e torturaram lá pessoas por causa da orientação sexual ou da identidade de género, e esses crimes não foram devidamente investigados.
say-matter-company = Ligo por causa das pessoas gays, lésbicas, bissexuais e transgénero na Rússia, sobretudo na Chechénia. Lá são perseguidas, e diz-se que lhes montam armadilhas em apps de encontros.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = O meu pedido é este: perguntem por escrito ao Governo, por favor, o que fará por quem foge desta perseguição.
say-ask-ministry = O meu pedido é este: que ninguém que fuja desta perseguição seja devolvido à Rússia, por favor.
say-ask-un-mission = O meu pedido é este: apoiem, por favor, a Relatoria Especial sobre os direitos humanos na Rússia, na palavra e no voto.
say-ask-embassy = O meu pedido é este: digam a Moscovo, por favor, que aqui se pede uma investigação eficaz destes crimes.
say-ask-authority = O meu pedido é este: que estes crimes sejam investigados por funcionários de fora da República da Chechénia, por favor.
say-ask-un-body = O meu pedido é este: mantenham a Chechénia nos vossos relatórios e nas perguntas que fazem à Rússia, por favor.
say-ask-european-body = O meu pedido é este: insistam com os governos da Europa, por favor, para que deem abrigo a quem foge desta perseguição.
say-ask-company = O meu pedido é este: avisem do perigo, por favor, quem usa o serviço na Rússia, e não deem às autoridades nada do que sabem dessas pessoas.
say-ask-newsroom = O meu pedido é este: noticiem, por favor, o que se passa hoje na Chechénia, e quem teve de fugir.

## Spoken: how the call goes on

say-how-to-hear = Pode dizer-me o que vão fazer, e como o saberei?
say-refused = Compreendo. Anote, por favor, que houve uma chamada sobre a Chechénia, e o que pedi.
say-wrong-number = Peço desculpa pelo engano. Pode dizer-me o número certo?
say-no-address = Prefiro não dar a minha morada. Anote o pedido sem ela, por favor.
say-address-representative = Sim, claro. Vou soletrar o meu nome e a minha morada.
say-in-writing = Sim, envio por escrito. Para que endereço, e ao cuidado de quem?
say-stock-answer = Agradeço, mas isso não responde ao meu pedido. Posso repeti-lo?
say-stock-answer-russian = Sei que essa é a resposta oficial. Em 2023, o Tribunal Europeu dos Direitos Humanos concluiu que agentes do Estado tinham raptado e torturado um homem na Chechénia por causa da sua orientação sexual.
say-thanks = Agradeço o seu tempo. Bom dia.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Bom dia, vivo { $here }.
say-voicemail-who-no-place = Bom dia.
say-voicemail-matter = Ligo por causa da Chechénia, onde as autoridades torturam pessoas por serem gays, lésbicas, bissexuais ou transgénero.
say-voicemail-thanks = Agradeço a atenção.

## For the caller: before the call

do-office = Vai telefonar para: { $office }
do-number-aloud = Para ler em voz alta: { $number }
do-time = Hora lá, agora: { $time }, { $weekday }
do-hours = Os serviços de lá costumam estar abertos das { $open } às { $close }.
do-likely-open = É provável que esteja lá alguém agora.
do-likely-closed = Agora deve estar fechado; pode atender um gravador.
do-time-unknown = Este computador não sabe a hora local de lá: telefone na manhã de um dia útil de lá.
do-before = Levante-se, respire, fale devagar. Uma chamada leva dois minutos. Ninguém espera de si os saberes de um perito.
do-name = Diga o seu nome se quiser; não é preciso.
do-weekday-1 = segunda-feira
do-weekday-2 = terça-feira
do-weekday-3 = quarta-feira
do-weekday-4 = quinta-feira
do-weekday-5 = sexta-feira
do-weekday-6 = sábado
do-weekday-7 = domingo

## For the caller: headings of the parts

do-script = O que diz
do-staff = Se alguém atende e ouve
do-machine = Se atende um gravador: uma mensagem de 20 segundos
do-refusal = Se recusam, ou não querem ouvir
do-wrong-number = Se o número está errado
do-address = Se pedem o seu nome e a sua morada
do-in-writing = Se querem por escrito
do-stock-answer = Se dão uma resposta geral
do-end = No fim

## For the caller: advice inside the parts

do-stay-calm = Mantenha a cortesia e termine a chamada. Não tem de discutir.
do-repeat-ask = Repita o seu único pedido, palavra por palavra.
do-note-answer = Anote o nome, o dia e a resposta.
do-address-representative = Dê-os: quem representa as pessoas no parlamento quer saber que vive no seu círculo eleitoral.
do-address-others = Não é preciso. O que diz conta mesmo sem isso.
do-address-russian = Não os dê a uma entidade russa se tem laços com a Rússia, ou se os têm pessoas que lhe são próximas.
do-number-again = Procure de novo o número na página da entidade: { $page }
do-number-again-no-page = Procure de novo o número na página da entidade.
do-letter = Para a carta, use: { $command }
do-call-before-ties = Uma entidade russa pode ver o seu número. Se tem laços com a Rússia, não lhe telefone, ou oculte o seu número.

## For the caller: offices without a number

do-no-phone = Esta entidade não tem nenhum número de telefone confirmado: { $office }
do-next = Em vez dela, pode telefonar para esta: { $next }
do-use-next = Para o guião dela, use: { $command }
do-no-phone-at-all = Nenhuma entidade a que possa chegar a partir deste país tem ainda aqui um número de telefone confirmado. Procure o número na página dela; o guião abaixo serve sem ele.
