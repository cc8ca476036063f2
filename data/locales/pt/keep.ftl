### Portuguese (European): what the program keeps, and how it is wiped:
### `privacy`, `forget`, `profile`, `history`. Written by the makers of
### chechnya-act, 2026-11; not yet reviewed by a native speaker.

privacy-nothing = Nada. O programa não guarda nenhum ficheiro, e não se encontrou nenhum dos seus ficheiros temporários ou meio escritos.
privacy-kept = O programa guarda, ou deixou, { $count ->
    [one] um ficheiro:
   *[other] { $count } ficheiros:
}
privacy-line = { $path } ({ $bytes } bytes): { $why }
trace-profile = os seus dados, porque os guardou com «profile save»
trace-history = que cartas escreveu, porque começou um histórico com «history on»
trace-lock = impede que duas execuções escrevam ao mesmo tempo; vazio
trace-part = meio escrito, deixado por uma execução interrompida
trace-edited = uma carta que estava a ser alterada num editor, deixada por uma execução interrompida
trace-letter = uma carta guardada por si
trace-foreign = na pasta do programa, mas não é do programa
privacy-looked = Procurou-se em: { $places }
privacy-unlisted = Um ficheiro que pediu com -o, no guia ou através de um pipe (|) está onde o pôs. O programa não mantém nenhuma lista deles, a não ser que tenha começado um histórico.
privacy-others-heading = O que outros podem ter guardado
privacy-others =
    .a = a shell: as linhas que escreveu (o histórico dela)
    .b = o terminal: o que foi mostrado (linhas anteriores, registos de tmux ou screen)
    .c = editores, visualizadores, gestores de ficheiros: ficheiros recentes, cópias de reserva, ficheiros para anular alterações
    .d = o ambiente de trabalho: a área de transferência e o seu histórico, as miniaturas, um índice de pesquisa
    .e = pastas na nuvem, cópias de segurança e instantâneos: cópias de cada ficheiro guardado neles
    .f = o navegador e o operador da rede: que o programa foi descarregado, e as ligações que foram abertas
    .g = cargo e o gestor de pacotes: que o programa foi compilado ou instalado

forget-nothing = Não há nada a esquecer: o programa não guarda nenhum ficheiro.
forget-question = Apagar estes ficheiros (número: { $count })?
forget-letters = Estas cartas foram guardadas por si; ficam, a não ser que acrescente --letters:
forget-no = Não, deixá-los
forget-yes = Sim, apagá-los
forget-left = Nada foi apagado.
forget-done = Ficheiros apagados: { $count }.
forget-cannot = Assim não se pode eliminar o que outros guardaram («privacy» lista-o), nem tornar ilegível no disco um ficheiro apagado: só um disco cifrado o consegue.

profile-path = Guardado em { $path }
profile-saved = Guardado em { $path }, legível só para si. «profile clear» apaga-o.
profile-cleared = Apagado.
profile-warning = Quem puder abrir os seus ficheiros pode lê-lo. Não guarde nada aqui se isso lhe puder fazer mal.
profile-empty = Nada foi indicado; por isso nada foi guardado.
profile-used = Os seus dados vêm do seu perfil; --no-profile deixa-os de fora.
history-on = A partir de agora cada carta é anotada em { $path }: dia, país, entidade e nome do ficheiro, nunca o seu texto. «history off» apaga a lista.
history-off = Apagado. As cartas já não são anotadas.
history-empty = Ainda não foi anotada nenhuma carta.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Pare aqui se tem passaporte russo, família na Rússia ou planos de viajar para lá: { $program } safety --where abroad-with-ties
