### French: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Je vous demande de poser au gouvernement une question écrite : qu’a-t-il fait depuis 2017 pour accueillir des personnes persécutées en Tchétchénie, et que fera-t-il pour celles qui sont en danger aujourd’hui ?
    .b = Veuillez interroger par écrit le gouvernement : combien de personnes persécutées en Tchétchénie notre pays a-t-il accueillies depuis 2017, et comment celles qui sont menacées aujourd’hui peuvent-elles déposer une demande ?
    .c = Ma demande est unique : obtenir du gouvernement, par écrit et publiquement, qu’il dise ce qu’il fait pour les personnes qui fuient cette persécution.
ask-press-for-parole =
    .a = Je vous demande d’obtenir des Départements d’État et de la Sécurité intérieure que les personnes LGBT fuyant la Tchétchénie soient admises comme réfugiées ou au titre de l’admission humanitaire (« humanitarian parole »).
    .b = Veuillez interroger par écrit le Département d’État : que fait-il pour les personnes LGBT qui fuient la Tchétchénie, et comment celles qui sont en danger aujourd’hui peuvent-elles gagner les États-Unis ?
ask-question-on-returns =
    .a = Je vous demande d’obtenir du gouvernement un engagement public : que nulle personne ayant fui cette persécution ne soit renvoyée en Russie.
    .b = Veuillez demander au gouvernement s’il s’abstiendra de renvoyer en Russie quiconque y subirait cette persécution, et comment sont entendues les personnes qui sollicitent une protection.
    .c = Ma demande est unique : amener le gouvernement à dire publiquement qu’il ne livrera à la Russie aucune personne qui a fui la Tchétchénie pour cette raison.
ask-question-on-un-vote =
    .a = Je vous demande de vous informer auprès du gouvernement de la manière dont il s’exprimera et votera aux Nations Unies au sujet du Rapporteur spécial sur les droits de l’homme en Russie, et de l’inviter à soutenir ce travail.
    .b = Veuillez appeler le gouvernement à appuyer, aux Nations Unies, le mandat du Rapporteur spécial sur les droits de l’homme en Russie, qui rend compte des enlèvements et de la torture.
    .c = Ma demande est unique : que le gouvernement, à votre invitation, se tienne aux côtés du Rapporteur spécial sur les droits de l’homme en Russie chaque fois que les Nations Unies débattent de ses travaux.
ask-humanitarian-visas =
    .a = Je vous demande d’insister auprès du gouvernement pour que les personnes qui fuient cette persécution obtiennent des visas humanitaires et n’aient pas à attendre des mois dans des pays où leurs poursuivants peuvent les atteindre.
    .b = Veuillez porter devant le gouvernement une seule chose : des visas humanitaires, vite délivrés, pour les personnes LGBT contraintes de quitter la Tchétchénie.
    .c = Ma demande est unique : réclamer au gouvernement, pour qui fuit la Tchétchénie, des visas pour motif humanitaire en quelques jours et non en quelques mois.
ask-sanctions =
    .a = Je vous demande de veiller au maintien des sanctions ciblées contre les agents publics responsables de cette persécution, et à leur élargissement là où les preuves le permettent.
    .b = Veuillez demander au gouvernement lesquels des responsables de cette persécution sont visés par nos sanctions, et pourquoi les autres ne le sont pas.
    .c = Ma demande est unique : que le gouvernement, à votre invitation, garde sous sanctions les auteurs de cette persécution et y ajoute ceux qui manquent.
ask-universal-jurisdiction =
    .a = Je vous demande de vous informer auprès du gouvernement : nos parquets ouvriront-ils une enquête sur ces crimes au titre de la compétence universelle ?
    .b = Veuillez demander au gouvernement si notre justice peut juger les responsables de ces crimes lorsqu’ils voyagent, et ce qui est fait pour s’y préparer.
    .c = Ma demande est unique : savoir du gouvernement ce que notre droit permet contre les tortionnaires de Tchétchénie qui mettraient le pied ici, et si quelqu’un s’y prépare.

## Of one's own foreign ministry

ask-protect-people =
    .a = Je vous demande de faire en sorte que les personnes qui fuient cette persécution reçoivent des visas humanitaires, rapidement et y compris dans des pays tiers.
    .b = Veuillez donner instruction à nos ambassades et consulats de recevoir celles et ceux qui fuient cette persécution et de leur délivrer sans retard un visa pour motif humanitaire.
    .c = Ma demande est unique : un visa humanitaire, en quelques jours plutôt qu’en quelques mois, pour chaque personne qui peut montrer qu’elle fuit cette persécution.
ask-send-nobody-back =
    .a = Je vous demande de veiller à ce que notre pays ne renvoie en Russie aucune personne fuyant cette persécution, quoi que la Russie réclame.
    .b = Veuillez m’assurer que nul ne sera livré à la Russie s’il risque d’y subir cette persécution, et que les demandes de protection sont entendues.
    .c = Ma demande est unique : pas de retour en Russie, depuis notre pays, pour qui a fui cette persécution.
ask-admit-refugees =
    .a = Je vous demande de permettre à nos ambassades de proposer l’admission comme réfugiées des personnes qui fuient cette persécution, rapidement et y compris depuis des pays tiers.
    .b = Veuillez faire en sorte que les personnes LGBT contraintes de quitter la Tchétchénie puissent gagner les États-Unis, comme réfugiées ou au titre de l’« humanitarian parole ».
ask-raise-with-russia =
    .a = Je vous demande d’évoquer cette persécution avec le gouvernement russe à la prochaine occasion, et de faire savoir publiquement qu’elle a été évoquée.
    .b = Veuillez poser une seule question à l’ambassade de Russie : qui a été traduit en justice pour ces crimes ?
    .c = Ma demande est unique : que notre gouvernement interroge ouvertement la Russie sur ce qui a été fait pour enquêter sur ces crimes.
ask-instruct-missions =
    .a = Je vous demande de donner instruction à nos missions auprès des Nations Unies de soutenir le Rapporteur spécial sur les droits de l’homme en Russie, et de parler de la Tchétchénie lors de chaque débat sur son rapport.
    .b = Veuillez charger nos missions à New York et à Genève de défendre le mandat du Rapporteur spécial sur les droits de l’homme en Russie et d’y nommer la Tchétchénie.
    .c = Ma demande est unique : des consignes à nos missions auprès des Nations Unies, pour qu’elles appuient le Rapporteur spécial sur les droits de l’homme en Russie et citent la Tchétchénie dans leurs interventions.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Je vous demande de soutenir le mandat du Rapporteur spécial sur la situation des droits de l’homme dans la Fédération de Russie, chaque fois et partout où il en est question, et de demander que la Tchétchénie continue d’en relever.
    .b = Veuillez défendre le mandat du Rapporteur spécial sur la situation des droits de l’homme dans la Fédération de Russie : c’est l’un des derniers moyens, pour les gens de Tchétchénie, d’être entendus.
    .c = Ma demande tient en ceci : que notre délégation appuie le Rapporteur spécial sur les droits de l’homme en Russie et pose une question sur la Tchétchénie à chacun de ses rapports.
ask-speak-on-chechnya =
    .a = Je vous demande de nommer la persécution en Tchétchénie lors du prochain débat des Nations Unies sur les droits de l’homme en Russie.
    .b = Veuillez consacrer une phrase à la Tchétchénie dans notre prochaine déclaration sur les droits de l’homme en Russie.
    .c = Ma demande est unique : que notre délégation prononce à voix haute le mot Tchétchénie quand le bilan de la Russie sera de nouveau examiné.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Je vous demande de transmettre cette lettre au Procureur général de la Fédération de Russie et de m’indiquer ce qui a été fait pour enquêter sur ces crimes et traduire les responsables en justice.
    .b = Veuillez me dire quelles mesures les autorités russes ont prises pour que ces crimes fassent l’objet d’une enquête effective, et faire part de ma préoccupation au Procureur général à Moscou.
    .c = Ma demande est simple : faire parvenir cette lettre au Procureur général à Moscou et m’apprendre qui, le cas échéant, a été traduit en justice pour ces crimes.

## Of a Russian authority

ask-investigate =
    .a = Je vous demande d’ordonner une enquête rapide, impartiale et effective sur l’enlèvement, la torture et le meurtre de personnes en République tchétchène en raison de leur orientation sexuelle réelle ou supposée, et de faire traduire les responsables en justice, quel que soit leur rang.
    .b = Veuillez veiller à ce que ces crimes soient instruits effectivement et hors de la République tchétchène, à ce que les témoins soient protégés et à ce que les responsables soient jugés.
ask-take-cases-to-moscow =
    .a = Je vous demande de placer l’enquête sur ces crimes sous le contrôle de l’administration centrale du Comité d’enquête, afin qu’elle ne soit plus menée par des personnes qui dépendent des suspects.
    .b = Veuillez retirer à la direction locale les dossiers des personnes enlevées et torturées en République tchétchène, et en confier l’instruction à l’administration centrale.
ask-ombudsman-inquiry =
    .a = Je vous demande d’ouvrir votre propre enquête sur la persécution de personnes en République tchétchène en raison de leur orientation sexuelle, et d’en publier les conclusions.
    .b = Veuillez user des pouvoirs de votre institution pour exiger une enquête effective sur ces crimes et la protection des personnes qui les dénoncent.
ask-order-investigation =
    .a = Je vous demande de veiller à ce que les autorités fédérales enquêtent sur ces crimes, et à ce que les agents de la République tchétchène qui les ont ordonnés ou commis soient traduits en justice.
    .b = Veuillez charger les autorités fédérales de mettre fin à cette persécution et de déférer les responsables à la justice.
ask-cooperate-with-un =
    .a = Je vous demande de permettre aux experts des Nations Unies de se rendre en République tchétchène et de répondre à leurs questions sur ces crimes.
    .b = Veuillez accorder au Rapporteur spécial des Nations Unies l’accès au pays, République tchétchène comprise.
ask-stop-handovers =
    .a = Je vous demande d’interdire à la police de toutes les régions de remettre à la République tchétchène des adultes qui l’ont quittée de leur plein gré.
    .b = Veuillez rappeler à la police, dans tout le pays, que nul adulte ayant quitté la République tchétchène ne peut être arrêté puis remis à ses proches ou à la police de celle-ci.
ask-stop-bans =
    .a = Je vous demande de cesser de traiter l’aide à des personnes en danger comme de l’« extrémisme », et de faire lever l’interdiction des organisations qui l’apportaient.
    .b = Veuillez saisir les tribunaux pour que soient levées les décisions qui ont déclaré extrémistes des organisations d’aide aux personnes en danger.
ask-advise-president =
    .a = Je demande au Conseil de saisir le Président de la persécution en République tchétchène, et d’inviter le Comité d’enquête à répondre publiquement.
    .b = Veuillez traiter de cette persécution à la prochaine réunion du Conseil, et réclamer une enquête effective.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Je vous demande de garder la persécution en Tchétchénie dans vos rapports, et de poser au Gouvernement russe la question qu’il laisse sans réponse : qui a été traduit en justice ?
    .b = Veuillez continuer à nommer la Tchétchénie dans vos rapports et dans vos lettres au Gouvernement russe, tant qu’aucune enquête n’aura été menée sur ces crimes.
ask-speak-out =
    .a = Je vous demande de vous exprimer publiquement sur la persécution en Tchétchénie, et d’appeler une fois encore à une enquête indépendante.
    .b = Veuillez dire en public que la persécution se poursuit en Tchétchénie et que les responsables doivent être traduits en justice.

## Of a European body

ask-no-returns =
    .a = Je vous demande d’appeler les États membres à admettre les personnes qui fuient cette persécution, et à ne renvoyer en Russie aucune personne qui y serait exposée.
    .b = Veuillez rappeler aux États membres que nul ne peut être renvoyé en Russie s’il risque d’y subir cette persécution, et que celles et ceux qui la fuient ont besoin de visas.
ask-follow-up-report =
    .a = Je vous demande de donner suite au rapport de 2018 établi au titre du Mécanisme de Moscou, et d’indiquer aux États participants lesquelles de ses recommandations ont été appliquées.
    .b = Veuillez dresser un bilan public de ce que sont devenues les recommandations formulées en décembre 2018 par le rapporteur sur la Tchétchénie.
ask-hold-hearing =
    .a = Je demande à la Sous-commission d’organiser une audition sur la persécution en Tchétchénie et sur la protection de celles et ceux qui la fuient.
    .b = Veuillez inscrire la persécution en Tchétchénie à l’ordre du jour de la Sous-commission, et y donner la parole à des personnes qui aident celles en danger.
ask-eu-action =
    .a = Je vous demande de proposer aux États membres de maintenir et d’élargir les sanctions contre les responsables, et d’accorder des visas humanitaires aux personnes qui fuient.
    .b = Veuillez maintenir la persécution en Tchétchénie parmi les priorités de l’Union : sanctions pour les responsables, visas pour celles et ceux qui fuient.

## Of a company

ask-hide-location =
    .a = Je vous demande de désactiver par défaut, pour tout le monde dans le Caucase du Nord, ce qui montre où se trouve un utilisateur ou à quelle distance.
    .b = Veuillez masquer la distance et la position de chaque utilisateur dans le Caucase du Nord, sans que personne ait à en faire la demande.
ask-keep-apps =
    .a = Je vous demande de garder dans votre boutique en Russie les applications de rencontre, de messagerie et de sécurité, et de publier toute demande de retrait émanant des autorités.
    .b = Veuillez refuser de retirer de votre boutique russe des applications dont dépend la sécurité de personnes LGBT, et le dire publiquement lorsqu’on vous l’ordonne.

## Of a newsroom

ask-report-again =
    .a = Je vous demande de raconter ce qui se passe là-bas aujourd’hui, et ce que sont devenues les personnes qui ont fui.
    .b = Veuillez enquêter sur les suites de cette persécution et sur le sort de celles et ceux qui ont dû la fuir.
ask-letter-to-the-editor =
    .a = Chacun de nous peut agir : demander à son propre élu au parlement ce que fait notre pays pour les personnes qui fuient la Tchétchénie.
    .b = Notre gouvernement peut accorder des visas à celles et ceux qui fuient, et nommer les responsables. À nous de le lui demander.
