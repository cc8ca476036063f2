### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    Ceci vous mène, en trois minutes environ, à une lettre que l’on peut lire dans un bureau officiel, ou à autre chose qui aide.
    Rien de ce que vous tapez n’est conservé ni envoyé.
guide-keys = À chaque question : Échap revient en arrière, ? dit pourquoi on la pose.
guide-keys-plain = À chaque question : < puis Entrée revient en arrière, ? puis Entrée dit pourquoi on la pose.
guide-hint = Flèches et Entrée, ou un numéro. Échap : retour. ? : pourquoi
choose-number = Numéro (Entrée pour { $default }) :
choose-number-guide = Numéro (Entrée pour { $default }, < pour revenir, ? pour savoir pourquoi) :
choose-again = Tapez un numéro de 1 à { $count }.
guide-arabic = Si les lettres arabes apparaissent séparées ou dans le mauvais ordre, ce terminal ne peut pas afficher l’arabe. GNOME Terminal, Konsole, mlterm et le Terminal de macOS le peuvent.

## The country

guide-country = Le pays d’où vous écrivez
guide-country-why = Il détermine qui peut agir, dans quelle langue, et ce qui est dangereux. Il n’est conservé nulle part.
guide-country-unclear = { $given } n’est pas clair. Lequel de ces pays ?
guide-country-none = Aucun pays ne s’appelle { $given }. Essayez une autre orthographe, ou son code de deux lettres.
guide-other = un autre

## Danger

guide-risk = Voulez-vous continuer ?
guide-risk-why = Personne d’autre que vous ne peut peser le risque. Le programme ne le réduit pas.
guide-no = Non, revenir en arrière
guide-yes = Oui, j’ai pesé le risque
guide-safer = Plus sûr : que quelqu’un hors de ce pays ({ $country }) écrive. Si vous êtes vous-même en danger, ne cherchez pas d’aide sur cet appareil ; demandez à une personne de confiance à l’étranger de le faire.
guide-ties-why = La Russie punit ce qu’elle appelle le soutien à l’« extrémisme ». De votre réponse dépend ce que vous pouvez faire ici sans danger ; elle n’est conservée nulle part.
guide-ties = Alors aucun nom ne figure sous cette lettre, aucun ne vous est demandé, et les institutions russes sont laissées de côté. Pour en savoir plus sur ce qui est sûr pour vous : { $program } safety --where abroad-with-ties
guide-ties-stop = Avec un tel lien, ne signez pas, ne publiez pas, ne donnez pas : la Russie peut le punir comme soutien à l’« extrémisme ». Quelqu’un sans un tel lien peut le faire. Ce qui est sûr pour vous : { $program } safety --where abroad-with-ties
guide-unsigned = Laissez vides les lignes pour votre nom et votre adresse, ou faites signer et envoyer la lettre par quelqu’un sans lien avec la Russie.

## What would you like to do?

guide-menu = Que voulez-vous faire ?
guide-menu-why = L’ordre suit ce qui aide le plus depuis votre pays. Les durées sont des estimations, sans le trajet jusqu’à la boîte aux lettres.
menu-write-representative = Écrire à votre parlementaire (3 minutes)
menu-write-ministry = Écrire à votre ministère des affaires étrangères (3 minutes)
menu-write-mission = Écrire à la mission de votre État auprès des Nations Unies (3 minutes)
menu-write-embassy = Écrire à l’ambassade de Russie (3 minutes)
menu-write-body = Écrire à un organisme international (3 minutes)
menu-write-other = Écrire à une autre institution (4 minutes)
menu-call = Appeler une institution : que dire, et quand (5 minutes)
menu-sign = Signer une pétition (2 minutes)
menu-look = Voir des pétitions ; aucune n’est confirmée ouverte à ce jour (3 minutes)
menu-post = Publier quelques mots (3 minutes)
menu-give = Donner aux organisations qui aident (5 minutes)
menu-newsroom = Écrire à une rédaction (10 minutes)
menu-learn = Apprendre ce qui s’est passé (5 minutes)
menu-danger = Je suis en danger, ou une personne que je connais l’est
menu-safety = Voir ce qui est sûr là où je suis
menu-write-all-the-same = Écrire une lettre malgré tout
menu-language = Une autre langue pour ces questions
menu-leave = Sortir
menu-done = { $deed } : fait
guide-language = Quelle langue ?
guide-language-why = C’est celle des questions et des conseils. Une lettre est dans la langue que lit l’institution destinataire.

## Whom

guide-route = Qui peut le plus depuis ce pays ({ $country }) :
guide-recipient = À qui doit aller votre lettre ?
guide-recipient-why = Chaque institution peut faire autre chose ; les lignes ci-dessus disent quoi.
guide-closed = Pas de lettre à cette institution : { $reason }
guide-newsroom = Quelle rédaction ?
guide-newsroom-why = Celles de votre pays viennent en premier. Chaque rédaction choisit elle-même ce qu’elle publie.

## Who writes

guide-personal = Quelques courtes questions. Entrée permet de passer n’importe laquelle ; tout peut être changé plus tard.
guide-name = Votre nom complet, tel que vous signez
guide-name-why = Il figure sous la lettre, et la réponse est envoyée à ce nom. Il va sur la lettre et nulle part ailleurs ; sans lui, il y a une ligne où signer.
guide-address = Votre rue et votre numéro
guide-address-why = La réponse vient par la poste. Sans adresse, il y a des lignes à remplir à la main.
guide-city = Votre ville, avec le code postal
guide-city-why = La lettre dit où vous habitez : l’institution voit ainsi qu’elle est là pour vous.
guide-email = Votre adresse de courriel, si la réponse peut venir par là
guide-email-why = Sans elle, la réponse ne peut venir que par la poste.
guide-who = Qui vous êtes, en une phrase (par ex. : Je travaille dans un hôpital à Lyon.)
guide-who-why = Cela montre que c’est une personne qui écrit, pas une liste.
guide-why = Pourquoi cela compte pour vous, avec vos propres mots
guide-why-why = Une lettre écrite avec ses propres mots a plus de chances d’être lue que toutes celles qu’un programme peut écrire. Une phrase ou deux suffisent.
guide-tie = Ce qui lie cette institution au sujet (par ex. : Vous avez reçu notre groupe en mai.)
guide-tie-why = Cela montre que la lettre s’adresse à cette institution et à aucune autre.
guide-member = Le nom de votre parlementaire
guide-member-page = Vous trouverez votre parlementaire sur { $page }
guide-member-why = La lettre commence alors par ce nom. Sans lui, il y a une ligne à remplir à la main.
guide-ask = Que faut-il demander à cette institution ?
guide-ask-why = Une lettre demande une seule chose, pour qu’on puisse y répondre. Voici ce que cette institution peut accorder.

## With the letter in hand

guide-out = Que voulez-vous en faire ?
guide-out-why = Rien n’est envoyé d’ici : vous emportez la lettre, par votre propre programme ou sur papier.
guide-read = Lire la lettre, écran par écran
guide-copy = Copier
guide-save = Enregistrer dans un fichier
guide-print = Enregistrer comme page à imprimer (PDF)
guide-mail = Ouvrir dans mon programme de courriel
guide-edit = Modifier dans mon éditeur
guide-edited = La lettre telle que vous l’avez modifiée peut être copiée et enregistrée. La page à imprimer et l’e-mail seraient sans vos modifications ; ils ne sont donc plus proposés.
guide-change = Changer quelque chose dans la lettre
guide-change-what = Que voulez-vous changer ?
guide-change-why = Ce que vous changez est repris, et la lettre est montrée de nouveau.
change-name = Mon nom
change-address = Ma rue et mon numéro
change-city = Ma ville
change-who = Qui je suis
change-why = Pourquoi cela compte pour moi
change-tie = Ce qui lie cette institution au sujet
change-member = Le nom de la personne qui me représente au parlement
change-ask = Ce que la lettre demande
change-language = La langue de la lettre
guide-letter-language = Dans quelle langue la lettre doit-elle être ?
guide-letter-language-why = L’institution doit pouvoir la lire, et vous devez savoir ce que vous signez.
guide-open = Ouvrir la page : { $page }
guide-next = Voir ce que je peux faire d’autre
guide-done = Sortir
guide-path = Nom du fichier (Entrée pour { $path })
guide-path-why = Le fichier reste où vous le mettez jusqu’à ce que vous l’effaciez. « privacy » et « forget » ne le cherchent qu’aux endroits habituels.
guide-save-exists = { $path } existe déjà.
guide-save-exists-why = Ce qui s’y trouve n’est remplacé que si vous le dites.
guide-save-other = Un autre nom
guide-save-replace = Le remplacer
guide-next-post = Ensuite : l’imprimer, la signer et l’envoyer par la poste.
guide-command = La même chose sans questions :
guide-command-sender = Votre nom, vos propres mots et le nom de votre parlementaire en sont laissés de côté exprès. Mettez les vôtres dans un fichier et ajoutez : --sender FICHIER

## Other ways to help

guide-network = Sur quel réseau ?
guide-network-why = Chacun a sa propre limite, que le texte respecte alors.
guide-post-out = Que voulez-vous faire du texte ?
guide-post-out-why = Rien n’est publié d’ici : vous collez le texte, ou votre navigateur ouvre la page du réseau lui-même.
guide-post-open = Ouvrir la page du réseau où l’on écrit
guide-petition = De quelle pétition faut-il ouvrir la page ?
guide-petition-why = La page montre si la pétition est encore ouverte. Une signature est souvent publique.
guide-give = De qui faut-il ouvrir la page ?
guide-give-why = Ce que vous donnez va uniquement à l’organisation choisie. Le paiement laisse une trace à votre banque.
guide-none-of-these = Aucun de ces choix
guide-learn = Que voulez-vous voir ?
guide-learn-why = Ce que vous savez, vous pouvez en répondre, dans une lettre ou devant quelqu’un qui le nie.
learn-timeline = Les années d’un coup d’œil
learn-facts = Ce qui s’est passé, avec les sources
learn-denials = Ce que disent les autorités, et ce que disent les preuves
learn-resources = Films, livres et rapports
