### French: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Persécution des personnes LGBT en Tchétchénie : agir depuis notre pays
    .b = Tchétchénie : des vies en danger, et ce que vous pouvez faire
subject-ministry =
    .a = Persécution des personnes LGBT en Tchétchénie
    .b = Personnes LGBT en danger en Tchétchénie : une demande
subject-un-mission =
    .a = Les Nations Unies et la persécution des personnes LGBT en Tchétchénie
    .b = La Tchétchénie et le débat sur les droits de l’homme en Russie
subject-embassy =
    .a = Persécution des personnes LGBT en République tchétchène
    .b = Enlèvements et torture en République tchétchène : l’obligation d’enquêter
subject-authority =
    .a = Enlèvements et torture de personnes LGBT en République tchétchène
    .b = Requête relative aux crimes commis contre les personnes LGBT en République tchétchène
subject-un-body =
    .a = Persécution des personnes LGBT en Tchétchénie (Fédération de Russie)
    .b = Tchétchénie : la persécution continue, l’impunité aussi
subject-european-body =
    .a = La réponse de l’Europe à la persécution des personnes LGBT en Tchétchénie
    .b = Ce que l’Europe doit à qui fuit la Tchétchénie
subject-company =
    .a = La sécurité de vos utilisateurs en Tchétchénie et en Russie
    .b = Tchétchénie : ce que peut votre entreprise
subject-newsroom =
    .a = Tchétchénie : une persécution qui se poursuit presque sans écho
    .b = Demande de reportage sur la persécution des personnes LGBT en Tchétchénie
subject-ask-letter-to-the-editor =
    .a = Courrier des lecteurs : en Tchétchénie, la persécution continue
    .b = Pour publication : des personnes en danger en Tchétchénie
subject-ask-sanctions =
    .a = Des sanctions contre la persécution des personnes LGBT en Tchétchénie
    .b = Tchétchénie : les responsables et notre régime de sanctions
subject-ask-universal-jurisdiction =
    .a = Les crimes contre les personnes LGBT en Tchétchénie et notre justice
    .b = Tchétchénie : les responsables peuvent-ils être jugés ici ?
subject-ask-question-on-returns =
    .a = Personnes ayant fui la Tchétchénie : s’engager à ne renvoyer personne
    .b = Pas de retour forcé en Russie pour qui a fui la Tchétchénie
subject-ask-send-nobody-back =
    .a = Personnes ayant fui la Tchétchénie : s’engager à ne renvoyer personne
    .b = Pas de retour forcé en Russie pour qui a fui la Tchétchénie
subject-ask-question-on-un-vote =
    .a = Notre vote aux Nations Unies sur les droits de l’homme en Russie
    .b = La Tchétchénie et la voix de notre pays aux Nations Unies
subject-ask-instruct-missions =
    .a = La position de notre pays aux Nations Unies sur les droits de l’homme en Russie
    .b = La Tchétchénie et nos missions auprès des Nations Unies
subject-ask-stop-bans =
    .a = Requête : l’interdiction d’organisations qui aident des personnes en danger
    .b = Aider des personnes en danger n’est pas de l’« extrémisme » : une demande
subject-ask-cooperate-with-un =
    .a = Requête : l’accès des experts des Nations Unies à la République tchétchène
    .b = Les experts des Nations Unies et la République tchétchène : une demande
subject-ask-stop-handovers =
    .a = Requête : personnes remises par la police à la République tchétchène
    .b = Ne remettre aucun adulte de force à la République tchétchène : une demande
subject-ask-follow-up-report =
    .a = Tchétchénie : les suites du rapport de 2018 établi au titre du Mécanisme de Moscou
    .b = Après le rapport sur la Tchétchénie au titre du Mécanisme de Moscou
subject-ask-protect-people =
    .a = Fuir la Tchétchénie : des visas pour motif humanitaire
    .b = Des visas pour les personnes LGBT contraintes de quitter la Tchétchénie

## Openings ($here: where the writer lives)

opening-representative =
    .a = Je vis { $here } et je vous écris comme l’une des personnes que vous représentez. En Tchétchénie, les autorités enlèvent, torturent et tuent des gens parce qu’ils sont, ou passent pour être, gays, lesbiennes, bisexuels ou transgenres.
    .b = Permettez-moi d’appeler votre attention sur des personnes qui n’ont aucun élu à qui écrire : celles que leurs propres autorités pourchassent en Tchétchénie pour leurs amours ou pour ce qu’elles sont. Je vis { $here }.
    .c = J’habite { $here }. Ma lettre concerne la Tchétchénie : depuis des années, police et forces de sécurité y détiennent et torturent des personnes gays, lesbiennes, bisexuelles ou transgenres, ou tenues pour telles.
opening-ministry =
    .a = J’habite { $here } et je vous écris au sujet des personnes qu’en Tchétchénie les autorités enlèvent, torturent et tuent parce qu’elles sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres.
    .b = Je vous demande de porter le regard vers la Tchétchénie, où la persécution des gays, des lesbiennes et des personnes bisexuelles et transgenres par les forces de l’État se poursuit depuis sa révélation en 2017. Je vis { $here }, et cela me concerne.
    .c = La présente lettre a trait à des personnes dont la vie est menacée en Tchétchénie en raison de leur orientation sexuelle ou de leur identité de genre. Je vis { $here }, et je crois que notre pays peut les aider.
opening-un-mission =
    .a = J’habite { $here } et je m’adresse à la mission qui parle en notre nom aux Nations Unies. En Tchétchénie, les autorités enlèvent et torturent des personnes parce qu’elles sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres.
    .b = Notre pays a une voix aux Nations Unies. Je vous demande de la prêter à celles et ceux qui n’en ont pas : les personnes que les autorités persécutent en Tchétchénie à cause de leur orientation sexuelle ou de leur identité de genre. Je vis { $here }.
    .c = C’est d’une persécution menée par les forces de l’État, et sur laquelle nul n’enquête vraiment, que je vous écris : celle des gays, lesbiennes, bisexuels et transgenres de Tchétchénie. J’habite { $here }.
opening-embassy =
    .a = Je vis { $here } et je vous écris au sujet de l’enlèvement et de la torture, en République tchétchène, de personnes qui sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres.
    .b = C’est à vous, qui représentez la Fédération de Russie, que je m’adresse, à propos de graves violations des droits de l’homme en République tchétchène : la persécution de personnes en raison de leur orientation sexuelle ou de leur identité de genre. J’habite { $here }.
    .c = Qu’il me soit permis d’évoquer des personnes qui, en République tchétchène, ont été arrêtées, tenues au secret et torturées par des agents de l’État parce qu’elles sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres. Je vis { $here }.
opening-authority =
    .a = Je vis { $here } et je vous écris au sujet de crimes commis en République tchétchène contre des personnes qui sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres.
    .b = La présente requête vous est adressée en raison d’enlèvements et d’actes de torture commis en République tchétchène par des agents publics, à cause de l’orientation sexuelle réelle ou supposée de leurs victimes. J’habite { $here }.
opening-un-body =
    .a = Je vis { $here } et je vous écris, à titre personnel, au sujet de la persécution des gays, des lesbiennes et des personnes bisexuelles et transgenres en Tchétchénie.
    .b = Par cette lettre, je tiens à soutenir votre travail ainsi que les personnes que les forces de l’État détiennent et torturent en Tchétchénie en raison de leur orientation sexuelle ou de leur identité de genre. J’habite { $here }.
opening-european-body =
    .a = Je vis { $here } et je vous écris au sujet de personnes qu’en Tchétchénie les forces de l’État enlèvent, torturent et tuent parce qu’elles sont, ou passent pour être, gays, lesbiennes, bisexuelles ou transgenres.
    .b = C’est de la Tchétchénie que je souhaite vous entretenir, et de celles et ceux qui l’ont fuie à cause de leur orientation sexuelle ou de leur identité de genre sans être encore en sécurité. J’habite { $here }.
opening-company =
    .a = J’habite { $here } et je vous écris au sujet de personnes qui, en Tchétchénie, utilisent votre service ou l’utiliseraient s’il était sûr : des gays, des lesbiennes, des personnes bisexuelles et transgenres que les autorités enlèvent et torturent.
    .b = Les décisions de votre entreprise se font sentir jusqu’en Tchétchénie, où les autorités pourchassent quiconque est, ou passe pour être, gay, lesbienne, bisexuel ou transgenre. Je vis { $here } et je vous demande de penser à ces personnes.
opening-newsroom =
    .a = Je vis { $here } et je suis votre travail. Je vous demande de parler à nouveau de la Tchétchénie, où les autorités enlèvent, torturent et tuent des gens parce qu’ils sont, ou passent pour être, gays, lesbiennes, bisexuels ou transgenres.
    .b = En 2017, c’est un journal qui a appris au monde qu’en Tchétchénie on arrête et torture des personnes en raison de leur orientation sexuelle. Cela n’a pas cessé ; seuls les articles se sont raréfiés. J’habite { $here }, et c’est le vôtre que je viens demander.
opening-letter-to-the-editor =
    .a = En Tchétchénie, les autorités enlèvent et torturent des gens parce qu’ils sont, ou passent pour être, gays, lesbiennes, bisexuels ou transgenres. On le sait depuis 2017, et cela continue.
    .b = On n’entend plus guère parler de la Tchétchénie. Des personnes y sont pourtant toujours détenues et torturées par les autorités, pour leurs amours ou pour ce qu’elles sont.

## The sentence before the facts

facts-intro =
    .a = Ce qui suit est de notoriété publique.
    .b = Ces faits sont documentés.
    .c = Je m’appuie sur les rapports et constats que voici.
    .d = Les faits parlent d’eux-mêmes.

facts-intro-one =
    .a = Ce qui suit est de notoriété publique.
    .b = Les faits parlent d’eux-mêmes.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = En novembre 2018, notre pays était l’un des seize États qui ont demandé à l’OSCE de se pencher sur ces crimes ; le rapport attend toujours des suites.
    .b = Seize États, dont le nôtre, sont à l’origine de l’enquête de l’OSCE sur la Tchétchénie lancée en novembre 2018 : cette affaire est donc déjà la nôtre.
local-un-lgbti-core-group =
    .a = Membre du Groupe restreint LGBTI aux Nations Unies, notre pays s’est engagé à prendre la parole sur de tels sujets.
    .b = Notre pays appartient au Groupe restreint LGBTI aux Nations Unies ; c’est en Tchétchénie que cet engagement se vérifie.
local-equal-rights-coalition =
    .a = Membre de la Coalition pour l’égalité des droits, notre pays s’est engagé à défendre les droits des personnes LGBT.
    .b = Notre pays fait partie de la Coalition pour l’égalité des droits ; voici une occasion de montrer ce que cela veut dire.

## The last sentence

closing-representative =
    .a = J’aimerais beaucoup savoir ce que vous déciderez.
    .b = Merci de me faire part de la réponse que vous recevrez.
closing-ministry =
    .a = Je vous saurais gré de votre réponse.
    .b = Merci de bien vouloir m’indiquer ce que vous comptez faire.
closing-un-mission =
    .a = Merci pour votre travail ; je vous saurais gré d’une brève réponse.
    .b = Il me serait précieux d’apprendre ce que décidera notre délégation.
closing-embassy =
    .a = Je vous écris dans le respect de vos fonctions et des habitants de la République tchétchène, et je vous saurais gré d’une réponse.
    .b = Dans l’espoir d’une réponse sur le fond, je vous remercie de votre attention.
closing-authority =
    .a = Je vous saurais gré d’une réponse sur le fond de cette requête.
    .b = Je sollicite une réponse écrite et vous remercie de votre attention.
closing-un-body =
    .a = Merci pour votre travail. Je n’attends pas de réponse ; je voulais vous dire que le monde regarde.
    .b = Toute ma gratitude pour ce que vous faites en faveur de personnes qui ne peuvent parler librement.
closing-european-body =
    .a = Je vous saurais gré de votre réponse.
    .b = Merci de votre attention pour des personnes qui ne peuvent pas vous écrire elles-mêmes.
closing-company =
    .a = J’aimerais beaucoup savoir ce que vous déciderez.
    .b = Merci de bien vouloir m’indiquer ce que vous comptez faire.
closing-newsroom =
    .a = Merci d’avoir pris le temps de cette lecture, et merci pour votre travail.
    .b = Je lirai avec intérêt ce que vous découvrirez.
closing-withheld =
    .a = Je ne peux pas signer cette lettre de mon nom : cela pourrait me mettre en danger. Je vous demande d’y donner suite malgré tout.
    .b = Mon nom ne figure pas ici, car il m’exposerait. Veuillez peser ce qui est dit, et non qui le dit.
