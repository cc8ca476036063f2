### French: short public posts, by purpose.

## What happens

post-tell =
    .a = En Tchétchénie, les autorités enlèvent et torturent des personnes gays, lesbiennes, bisexuelles ou transgenres. Les responsables restent impunis. Ne détournons pas les yeux.
    .b = Des gens de Tchétchénie sont traqués par leur propre police pour leurs amours. Certains ont pu partir. D’autres sont toujours en danger.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = En août 2023, la police a emmené une jeune femme de son appartement à Saint-Pétersbourg et l’a remise à la famille de Tchétchénie qu’elle avait fuie. Depuis, aucun signe de vie fiable. Où est-elle ?
    .b = Elle avait fui la Tchétchénie. En août 2023, à Saint-Pétersbourg, la police l’a livrée à la famille qu’elle fuyait. Rien de fiable n’indique depuis qu’elle soit en vie. Nous demandons toujours où elle est.

## Asking somebody to act

post-ask-government =
    .a = Une demande à notre gouvernement : aux personnes qui fuient la persécution en Tchétchénie, il faut un visa, un lieu sûr et la promesse de n’être pas renvoyées.
    .b = Notre gouvernement protégera-t-il celles et ceux qui fuient la torture des personnes LGBT en Tchétchénie ? Merci de répondre publiquement.
post-ask-russia =
    .a = La Cour européenne des droits de l’homme a constaté en 2023 que des agents de l’État ont torturé un homme en Tchétchénie pour son orientation sexuelle. Quand la Russie enquêtera-t-elle ?
    .b = Une question aux autorités russes : qui a répondu de l’enlèvement et de la torture de personnes LGBT en République tchétchène ?
post-ask-company =
    .a = Un groupe d’aide signale en Tchétchénie des pièges tendus aux hommes gays par des applis de rencontre. À qui en fait et en vend : avertissez vos utilisateurs là-bas, cachez où ils sont, ne livrez rien.
    .b = Une appli peut mettre une vie en danger. Les entreprises présentes en Russie doivent y protéger les personnes LGBT : pas de position exacte, des alertes claires, aucune donnée aux autorités.

## Sharing something (the link follows)

post-share-petition =
    .a = En Tchétchénie, on torture des gens parce qu’ils sont gays, lesbiennes, bisexuels ou transgenres. Signer prend une minute, si vous n’avez pas de liens avec la Russie :
    .b = Cette pétition demande protection pour les personnes LGBT de Tchétchénie. Lisez, signez, partagez, mais pas si vous avez des liens avec la Russie :
post-share-letter =
    .a = Écrire à son élu au parlement prend dix minutes. Voici comment le faire au sujet de la persécution des personnes LGBT en Tchétchénie :
    .b = Une page, une demande, vos propres mots : comment s’adresser à qui peut aider les personnes LGBT de Tchétchénie :

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Le 1er avril 2017, Novaïa Gazeta révélait que plus de cent hommes, pris pour des gays, avaient été détenus en Tchétchénie, et au moins trois tués. La Russie n’a pas véritablement enquêté.
    .b = 1er avril 2017 : le monde lisait qu’en Tchétchénie des hommes étaient arrêtés, torturés et tués parce qu’on les croyait gays. Cela ne doit pas s’oublier.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Les personnes dont il s’agit ont besoin de protection, et ces crimes appellent une réponse.
    .b = Ne détournez pas le regard.
