### Portuguese: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Perseguição de pessoas LGBT na Chechénia: o que se pode fazer daqui
    .b = Chechénia: vidas em perigo e como pode ajudá-las
subject-ministry =
    .a = Perseguição de pessoas LGBT na Chechénia
    .b = Um pedido: pessoas LGBT em perigo na Chechénia
subject-un-mission =
    .a = As Nações Unidas e a perseguição de pessoas LGBT na Chechénia
    .b = A Chechénia e o debate sobre os direitos humanos na Rússia
subject-embassy =
    .a = Perseguição de pessoas LGBT na República da Chechénia
    .b = O dever de investigar raptos e tortura na República da Chechénia
subject-authority =
    .a = Raptos e tortura de pessoas LGBT na República da Chechénia
    .b = Petição relativa aos crimes contra pessoas LGBT na República da Chechénia
subject-un-body =
    .a = Perseguição de pessoas LGBT na Chechénia (Federação da Rússia)
    .b = Chechénia: a perseguição continua, e a impunidade também
subject-european-body =
    .a = A resposta da Europa à perseguição de pessoas LGBT na Chechénia
    .b = Quem foge da Chechénia e o que a Europa lhe deve
subject-company =
    .a = A segurança de quem usa o vosso serviço na Chechénia e na Rússia
    .b = Chechénia: o que a vossa empresa pode fazer por pessoas em perigo
subject-newsroom =
    .a = Chechénia: uma perseguição que continua quase sem notícias
    .b = Pedido de notícias sobre a perseguição de pessoas LGBT na Chechénia
subject-ask-letter-to-the-editor =
    .a = Carta ao diretor: a perseguição na Chechénia continua
    .b = Para publicação: pessoas em perigo na Chechénia
subject-ask-sanctions =
    .a = Sanções pela perseguição de pessoas LGBT na Chechénia
    .b = Chechénia: os responsáveis e as nossas sanções
subject-ask-universal-jurisdiction =
    .a = Os crimes contra pessoas LGBT na Chechénia e os nossos tribunais
    .b = Chechénia: podem os responsáveis ser julgados aqui?
subject-ask-question-on-returns =
    .a = Pessoas que fugiram da Chechénia: o compromisso de não devolver ninguém
    .b = Nenhum regresso forçado à Rússia para quem fugiu da Chechénia
subject-ask-send-nobody-back =
    .a = Pessoas que fugiram da Chechénia: o compromisso de não devolver ninguém
    .b = Nenhum regresso forçado à Rússia para quem fugiu da Chechénia
subject-ask-question-on-un-vote =
    .a = O nosso voto nas Nações Unidas sobre os direitos humanos na Rússia
    .b = A Chechénia e a voz do nosso país nas Nações Unidas
subject-ask-instruct-missions =
    .a = A nossa voz nas Nações Unidas sobre os direitos humanos na Rússia
    .b = A Chechénia e as nossas missões junto das Nações Unidas
subject-ask-stop-bans =
    .a = Petição: a proibição de organizações que ajudam pessoas em perigo
    .b = Ajudar pessoas em perigo não é «extremismo»: um pedido
subject-ask-cooperate-with-un =
    .a = Petição: acesso de peritos das Nações Unidas à República da Chechénia
    .b = Os peritos das Nações Unidas e a República da Chechénia: um pedido
subject-ask-stop-handovers =
    .a = Petição: pessoas entregues pela polícia à República da Chechénia
    .b = Que nenhuma pessoa adulta seja entregue à República da Chechénia: um pedido
subject-ask-follow-up-report =
    .a = Chechénia: o que foi feito do relatório de 2018 no âmbito do Mecanismo de Moscovo
    .b = Depois do relatório do Mecanismo de Moscovo sobre a Chechénia
subject-ask-protect-people =
    .a = Pessoas que fogem da Chechénia: vistos por razões humanitárias
    .b = Um visto para as pessoas LGBT que têm de deixar a Chechénia

## Openings ($here: where the writer lives)

opening-representative =
    .a = Vivo { $here } e escrevo a Vossa Excelência como uma das pessoas que representa. Na Chechénia, as autoridades raptam, torturam e matam pessoas por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
    .b = Peço a atenção de Vossa Excelência para quem não tem representante a quem escrever: gente da Chechénia que as suas próprias autoridades caçam por causa de quem ama ou daquilo que é. Resido { $here }.
    .c = O assunto desta carta é a Chechénia, onde há anos a polícia e as forças de segurança detêm e torturam quem é gay, lésbica, bissexual ou transgénero, ou quem é tido por tal. Vivo { $here }.
opening-ministry =
    .a = Vivo { $here } e escrevo a Vossa Excelência sobre as pessoas que na Chechénia as autoridades raptam, torturam e matam por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
    .b = Rogo a Vossa Excelência que olhe para a Chechénia: a perseguição de gays, lésbicas, bissexuais e pessoas transgénero por forças do Estado prossegue desde que foi revelada em 2017. Resido { $here }, e o assunto diz-me respeito.
    .c = Há na Chechénia pessoas cuja vida está em perigo por causa da orientação sexual ou da identidade de género; é delas que esta carta trata. Vivo { $here } e creio que o nosso país as pode ajudar.
opening-un-mission =
    .a = Vivo { $here } e dirijo-me à missão que fala por nós nas Nações Unidas. Na Chechénia, as autoridades raptam e torturam pessoas por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
    .b = O nosso país tem voz nas Nações Unidas, e peço que a use em favor de quem não a tem: as pessoas que as autoridades perseguem na Chechénia por causa da orientação sexual ou da identidade de género. Resido { $here }.
    .c = É de uma perseguição levada a cabo por forças do Estado, e que não é devidamente investigada, que venho falar: a de gays, lésbicas, bissexuais e pessoas transgénero na Chechénia. Vivo { $here }.
opening-embassy =
    .a = Vivo { $here } e escrevo a Vossa Excelência sobre o rapto e a tortura, na República da Chechénia, de pessoas que são, ou se julga serem, gays, lésbicas, bissexuais ou transgénero.
    .b = Dirijo-me a quem aqui representa a Federação da Rússia, a propósito de graves violações dos direitos humanos na República da Chechénia: a perseguição de pessoas por motivo da orientação sexual ou da identidade de género. Resido { $here }.
    .c = Permita-me falar de pessoas que na República da Chechénia foram capturadas, detidas em segredo e torturadas por agentes do Estado por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero. Vivo { $here }.
opening-authority =
    .a = Vivo { $here } e escrevo a Vossa Excelência sobre crimes cometidos na República da Chechénia contra pessoas que são, ou se julga serem, gays, lésbicas, bissexuais ou transgénero.
    .b = Apresento esta petição por causa dos raptos e da tortura que, na República da Chechénia, agentes públicos cometeram em razão da orientação sexual, real ou suposta, das vítimas. Resido { $here }.
opening-un-body =
    .a = Vivo { $here } e escrevo, a título pessoal, sobre a perseguição de gays, lésbicas, bissexuais e pessoas transgénero na Chechénia.
    .b = Com estas linhas quero apoiar o seu trabalho e as pessoas que na Chechénia são detidas e torturadas por forças do Estado em razão da orientação sexual ou da identidade de género. Resido { $here }.
opening-european-body =
    .a = Vivo { $here } e escrevo sobre as pessoas que na Chechénia forças do Estado raptam, torturam e matam por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
    .b = É por causa da Chechénia que me dirijo a Vossa Excelência, e de quem de lá fugiu devido à orientação sexual ou à identidade de género e ainda não está a salvo. Resido { $here }.
opening-company =
    .a = Vivo { $here } e escrevo sobre pessoas que na Chechénia usam o vosso serviço, ou o usariam se fosse seguro: gays, lésbicas, bissexuais e pessoas transgénero que as autoridades raptam e torturam.
    .b = As decisões da vossa empresa chegam até à Chechénia, onde as autoridades caçam quem é, ou se julga ser, gay, lésbica, bissexual ou transgénero. Resido { $here } e peço que pensem nessas pessoas.
opening-newsroom =
    .a = Vivo { $here } e acompanho o vosso trabalho. Peço que voltem a noticiar a Chechénia, onde as autoridades raptam, torturam e matam pessoas por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero.
    .b = Em 2017 o mundo soube por um jornal que na Chechénia se detém e tortura gente pela sua orientação sexual. Não parou; só as notícias rareiam. Resido { $here } e venho pedir a vossa.
opening-letter-to-the-editor =
    .a = Na Chechénia, as autoridades raptam e torturam pessoas por serem, ou serem tidas por, gays, lésbicas, bissexuais ou transgénero. Sabe-se desde 2017, e continua.
    .b = Da Chechénia já pouco se ouve. E, no entanto, ainda lá há gente que as autoridades detêm e torturam por causa de quem ama ou daquilo que é.

## The sentence before the facts

facts-intro =
    .a = O que se segue é do conhecimento público.
    .b = O que aqui recordo está documentado.
    .c = Baseio-me nestes relatórios e conclusões.
    .d = Os factos falam por si.

facts-intro-one =
    .a = O que se segue é do conhecimento público.
    .b = Os factos falam por si.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = Em novembro de 2018, o nosso país foi um dos dezasseis Estados que pediram à OSCE que examinasse estes crimes; o seu relatório ainda espera consequências.
    .b = Dezasseis Estados, o nosso entre eles, desencadearam em novembro de 2018 o inquérito da OSCE sobre a Chechénia: o assunto, portanto, já é nosso.
local-un-lgbti-core-group =
    .a = Como membro do Grupo Central LGBTI nas Nações Unidas, o nosso país comprometeu-se a erguer a voz em assuntos como este.
    .b = O nosso país pertence ao Grupo Central LGBTI nas Nações Unidas; é na Chechénia que esse compromisso é posto à prova.
local-equal-rights-coalition =
    .a = Como membro da Equal Rights Coalition, o nosso país comprometeu-se a defender os direitos das pessoas LGBT.
    .b = O nosso país integra a Equal Rights Coalition: eis onde mostrar o que isso significa.

## The last sentence

closing-representative =
    .a = Gostaria muito de saber o que vai decidir.
    .b = Peço o favor de me comunicar a resposta que receber.
closing-ministry =
    .a = Agradeceria uma resposta.
    .b = Peço que me informe do que tenciona fazer.
closing-un-mission =
    .a = Os meus agradecimentos pelo seu trabalho; apreciaria uma breve resposta.
    .b = Seria valioso para mim saber o que decide a nossa delegação.
closing-embassy =
    .a = Escrevo com respeito pelo cargo que exerce e pelo povo da República da Chechénia, e agradeceria uma resposta.
    .b = Na expectativa de uma resposta de fundo, agradeço a sua atenção.
closing-authority =
    .a = Agradeceria uma resposta sobre o fundo desta petição.
    .b = Solicito resposta por escrito e agradeço a atenção dispensada.
closing-un-body =
    .a = Agradeço o seu trabalho. Não espero resposta; queria que soubesse que há quem esteja atento.
    .b = Com gratidão por tudo o que faz por quem não pode falar livremente.
closing-european-body =
    .a = Agradeceria uma resposta.
    .b = Os meus agradecimentos pela atenção a pessoas que não podem escrever-lhe por si mesmas.
closing-company =
    .a = Gostaria de saber o que vão decidir.
    .b = Peço que me informem do que tencionam fazer.
closing-newsroom =
    .a = Agradeço a leitura e o vosso trabalho.
    .b = Lerei com gosto aquilo que apurarem.
closing-withheld =
    .a = Não posso assinar esta carta, porque isso me poderia pôr em perigo. Peço que lhe dê seguimento mesmo assim.
    .b = O meu nome não consta aqui: expor-me-ia. Peço que se pese o que é dito, e não quem o diz.
