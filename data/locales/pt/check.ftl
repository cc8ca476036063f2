### Portuguese (European): what `letter check` says: for each kind of finding
### why it matters, and (.fix) what to do. $words are the letter's own; $detail
### a figure or a reason. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

check-place = Linha { $line }: «{ $words }»
check-whole = A carta no seu todo
check-change = a mudar
check-note = nota

check-leftover = Isto ficou por preencher.
    .fix = Ponha o que aí pertence, ou tire-o.
check-ruled-line = Aqui uma linha espera por uma caneta. Linhas deste tipo na carta: { $detail }.
    .fix = Não se esqueça de as preencher à mão, ou ponha já as palavras.
check-too-long = Ocupa { $detail } linhas; uma página tem 56.
    .fix = Reduza-a a uma página: as cartas longas são postas de lado. Mantenha quem é, porque é que isto lhe importa, um ou dois factos, e o pedido.
check-no-ask = Nada é pedido.
    .fix = Peça, numa frase, uma só coisa que esta entidade possa fazer.
check-many-asks = Frases que pedem alguma coisa: { $detail }.
    .fix = Escolha o único pedido que esta entidade pode conceder; os outros enfraquecem-no.
check-insult = Um insulto. As cartas com insultos não têm resposta, e podem ser punidas.
    .fix = Diga o que foi feito, não o que alguém é.
check-threat = Isto pode ler-se como uma ameaça.
    .fix = Tire-o. Em vez disso, refira a lei ou o dever.
check-sexuality = Um insulto ou uma piada sobre a sexualidade de alguém, numa carta por pessoas torturadas por causa da sua.
    .fix = Tire-o, seja quem for o visado.
check-people = Isto fala contra um povo ou uma religião.
    .fix = Diga quem o fez: uma entidade, uma unidade, as autoridades. Muitas das pessoas em perigo são chechenas, muçulmanas ou russas.
check-claim = Isto está na nossa lista do que nenhuma carta deve conter: { $detail }.
    .fix = Diga-o como as fontes o dizem, ou deixe-o de fora.
check-figure = As nossas fontes têm outro número ou outra data. Dizem: { $detail }
    .fix = Verifique e corrija.
check-personal-data = Isto parece um número de telefone ou um endereço dentro de uma frase. Se for de outra pessoa, pode pô-la em perigo.
    .fix = Tire-o, a não ser que seja seu.
check-ready-text = Parte da redação que é texto padrão deste programa: { $detail } por cento. As cartas por palavras próprias são mais lidas do que as já feitas.
    .fix = Ponha o início e o pedido por palavras suas, e acrescente uma frase sobre si.
check-unknown-language = O programa não tem listas de palavras para esta língua, ou há texto a menos para a reconhecer: não se procuraram insultos, ameaças nem pedidos.
    .fix = Indique a língua com --lang, ou peça a alguém que a leia.

check-clean = Nada a mudar. Língua: { $language }; palavras: { $words }; texto padrão: { $percent } por cento.
check-summary = { $changes ->
    [0] Nada a mudar
    [one] Uma coisa a mudar
   *[other] { $changes } coisas a mudar
}, { $notes ->
    [0] nenhuma nota
    [one] uma nota
   *[other] { $notes } notas
}. Língua: { $language }; palavras: { $words }; texto padrão: { $percent } por cento.
check-language-unknown = desconhecida
