### French: what the program itself says to its user. Written by the makers of
### chechnya-act, 2026-11; not yet reviewed by a native speaker.

## What each office can do, one sentence each

can-representative = Peut interroger officiellement le gouvernement et obtient des réponses qu’un particulier n’obtient pas.
can-ministry = Parle pour votre État aux autres gouvernements, donne ses instructions aux missions à l’étranger ; ses consulats délivrent les visas.
can-un = Parle et vote pour votre État à l’Assemblée générale, où le rapporteur de l’ONU sur la Russie présente son rapport.
can-observer = Parle pour votre État aux Nations Unies, sans droit de vote.
can-un-geneva = Parle et vote pour votre État au Conseil des droits de l’homme, qui décide du mandat de l’ONU sur la Russie.
can-embassy = Rapporte à Moscou ce que disent les gens d’ici ; on peut lui demander une réponse.
can-embassy-covering = La Russie n’a pas d’ambassade dans ce pays ({ $country }) ; celle de { $city } en est chargée, fait rapport à Moscou, et on peut lui demander une réponse.
can-sr-russia = Rassemble ce qui se passe en Russie et en rend compte chaque année aux Nations Unies.
can-ie-sogi = Écrit aux gouvernements au sujet des violences contre les personnes LGBT et en rend compte aux Nations Unies.
can-ohchr = La plus haute instance de l’ONU pour les droits de l’homme : peut s’exprimer publiquement et maintenir le sujet à l’ordre du jour.
can-sr-torture = Envoie des appels urgents aux gouvernements et soulève des cas de torture.
can-un-sg = Peut s’exprimer publiquement et user de ses bons offices auprès des gouvernements ; ne traite pas de cas individuels.
can-coe-commissioner = Peut presser 46 États européens de laisser entrer les gens et de ne pas les renvoyer en Russie.
can-osce-odihr = A accueilli le rapport de 2018 sur la Tchétchénie et peut demander quelle suite il a eue.
can-ep-droi = Tient des auditions et prépare des résolutions du Parlement européen.
can-company = Des personnes en danger utilisent son service : elle peut le rendre plus sûr et dire ce que les autorités exigent.
can-newsroom = Peut en rendre compte ; les responsables et le public y prêtent attention.
can-eeas = Prépare les sanctions de l’Union et parle en son nom avec la Russie.
can-prosecutor-general = Contrôle toutes les enquêtes en Russie, en Tchétchénie aussi.
can-investigative-committee = Enquête sur les enlèvements, la torture et les meurtres, et peut dessaisir la Tchétchénie d’une affaire.
can-ombudsman = Peut exiger des réponses et visiter les lieux de détention ; en 2017, cette institution a obtenu l’ouverture d’une première vérification.
can-president = Personne en Tchétchénie n’agit contre la volonté du Kremlin.
can-mfa-russia = Répond pour la Russie devant les Nations Unies et l’OSCE, et laisse entrer ou non leurs experts.
can-interior-ministry = Commande la police de toutes les régions, qui a remis des personnes à la Tchétchénie.
can-ministry-of-justice = A demandé aux tribunaux d’interdire les organisations qui aident.
can-presidential-human-rights-council = Conseille le Président et peut poser des questions aux enquêteurs.

name-parliament = Parlement
name-second-chamber = Une seconde chambre du parlement
name-representative = Parlementaire
name-representative-2 = Parlementaire de la seconde chambre
name-ministry = Ministère des affaires étrangères
name-un = Mission auprès des Nations Unies à New York
name-un-geneva = Mission auprès des Nations Unies à Genève
name-embassy = Ambassade de Russie

closed-no-parliament = Il n’y a pas de parlement en activité à qui écrire.
closed-one-chamber = Ce parlement n’a qu’une chambre ; écrivez à la personne qui vous y représente.
closed-no-un-mission = Cet État n’a pas de mission auprès des Nations Unies.
closed-geneva-unknown = Nous ne connaissons aucune adresse confirmée de sa mission à Genève ; écrivez à sa mission à New York.
closed-inside-russia = En Russie, cette institution fait partie de l’État que l’on interpelle ; ce n’est pas une alliée contre lui.

## Why a channel has its status ($date: when it was last seen)

seen = vu pour la dernière fois : { $date }
seen-long-ago = vu pour la dernière fois : { $date }
seen-undated = d’après une source sans date
post-address-on-page = pas d’adresse confirmée ; cherchez-la sur { $page }
post-address-unknown = aucune adresse confirmée connue ; demandez-la à l’institution ou déposez la lettre sur place
post-to-russia-suspended = votre poste a suspendu les lettres pour la Russie ({ $date }) ; demandez si elle les a reprises
post-to-russia-restricted = votre poste ne prend qu’en partie ou avec retard les lettres pour la Russie (vu : { $date })
post-to-russia-accepted = votre poste prenait les lettres pour la Russie quand nous l’avons vu pour la dernière fois : { $date }
post-to-russia-accepted-once = votre poste a pris des lettres pour la Russie (date : { $date }) ; demandez au guichet
post-to-russia-unknown = demandez au guichet si l’on prend les lettres pour la Russie
law-547-fz = depuis le 30 mars 2025, les organes de l’État russe n’examinent plus les requêtes envoyées par courriel (loi 547-FZ)
law-547-fz-form = seulement avec une identité vérifiée par la Russie, depuis le 30 mars 2025 (loi 547-FZ)
law-usps-2026 = D’après sa liste du 3 mars 2026, la poste des États-Unis (USPS) ne prenait aucune lettre pour la Russie.

channel-post = Poste
channel-email = Courriel
channel-form = Formulaire web
channel-phone = Téléphone
channel-page = Page

status-works = fonctionne
status-confirm-first = à confirmer d’abord
status-not-considered = non examiné
status-no-service = pas de service
status-closed = fermé

## route

route-heading = Qui peut agir depuis ce pays : { $country }
route-risk-high = DANGER : écrire à ce sujet depuis ce pays ({ $country }) peut vous mener en prison ou à pire : { $reason }.
route-risk-caution = Prudence : { $reason }.
route-write = Écrire à l’une d’elles : { $program } letter --country { $code } --to ID
route-safer = Plus sûr : que quelqu’un hors de ce pays ({ $country }) écrive. Aucune lettre n’est faite d’ici sans --accept-risk.
route-closed = pas de lettre : { $reason }

## letter

letter-to = À : { $office }
letter-post-works = Poste : adresse vue pour la dernière fois : { $date }.
letter-post-confirm = Poste : confirmez d’abord l’adresse ({ $reason }).
letter-post-confirm-page = Poste : confirmez d’abord l’adresse ({ $reason }) sur { $page }
letter-post-no-service = Poste : { $reason }.
letter-post-unknown = Poste : pas d’adresse confirmée ; des lignes sont laissées pour l’écrire.
letter-post-unknown-page = Poste : pas d’adresse confirmée ; des lignes sont laissées pour l’écrire. Cherchez ici : { $page }
letter-find-member = Le nom de votre parlementaire va sur la ligne tracée.
letter-find-member-page = Le nom de votre parlementaire va sur la ligne tracée ; vous le trouverez sur { $page }
letter-email-void = Courriel : { $reason }. Envoyez du papier.
letter-form-void = Formulaire web : { $reason }. Envoyez du papier.
letter-name-unused = --recipient-name sert pour les parlementaires ; à cette institution, on s’adresse par son titre.
letter-danger-named = DANGER : cette lettre porte votre nom. Ne l’envoyez pas depuis ce pays ({ $country }). Sans --name, --address, --city ni --email, elle ne nomme personne, et quelqu’un hors du pays peut la transmettre.
letter-danger = DANGER : ne mettez ni votre nom ni votre adresse sur cette lettre, et ne l’envoyez pas depuis ce pays ({ $country }). Quelqu’un hors du pays peut la transmettre.
letter-ready-text = WriteToThem, la voie habituelle vers les parlementaires britanniques, bloque les lettres toutes faites : envoyez celle-ci sur papier, ou dites-la là-bas avec vos propres mots ; --kind outline y aide.
letter-missing = À remplir à la main : { $what }.
letter-missing-flags = Ceci le remplit pour vous : { $flags }.
letter-sender-file = --sender FICHIER prend vos coordonnées dans un fichier et les tient hors de l’historique du terminal.
letter-missing-name = votre nom
letter-missing-address = votre adresse
letter-missing-member = le nom de votre parlementaire
letter-personal = Conseil : --who, --why et --tie ajoutent une phrase de vous. Les lettres personnelles ont plus de chances d’être lues.
letter-history = Remarque : le terminal garde un historique de ce qui est tapé. --sender FICHIER ou --sender - en tient à l’écart noms et adresses.
letter-next = Autres institutions à qui vous pouvez écrire : { $program } route --country { $code }
letter-embassy-skipped = Pas de lettre à une ambassade de Russie depuis ce pays ({ $country }) : { $reason } La lettre va donc à l’institution suivante.
letter-caution = Prudence ({ $country }) : { $reason }.
letter-ties = Si vous avez un passeport russe, de la famille en Russie ou le projet d’y aller, réfléchissez avant de signer ceci de votre nom.
letter-written = Écrit dans { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print et --font servent avec --format pdf.
letter-system-font = Certains caractères viennent d’une police trouvée sur cet ordinateur.

mail-confirm = Courriel : confirmez d’abord l’adresse ({ $reason }).
mail-no-address = Courriel : aucune adresse connue de cette institution ; ajoutez-la vous-même.
mail-no-address-page = Courriel : aucune adresse connue de cette institution ; ajoutez-la vous-même. Cherchez ici : { $page }
mail-postal-address-mission = Courriel : les missions russes veulent le nom complet et l’adresse postale de qui écrit, sans quoi elles ne sont pas tenues d’examiner la lettre ; les vôtres sont incomplets.
mail-postal-address-member = Courriel : les parlementaires répondent aux gens de leur circonscription ; sans votre nom complet et votre adresse postale, la lettre peut vous revenir.
mail-gmail = Ce lien compte { $length } caractères. Si Gmail ouvre vos liens de courriel, il peut le couper après { $limit } : prenez alors --format eml.
qr-code = Code QR pouvant contenir ce lien
qr-words = Visez-le avec l’appareil photo d’un téléphone, ou utilisez le lien :
edit-rescued = Votre texte a été affiché, pour ne pas être perdu.
opened-own = Ouverture dans votre propre programme.
not-opened-own = Aucun programme d’ici ne l’ouvre. Le texte est pourtant complet : voir plus haut.
form-at = Le formulaire : { $page }
form-none = Aucun formulaire connu de cette institution ; ces champs conviennent à la plupart.
form-start = Champs : { $count }. Chaque appui sur Entrée copie le suivant ; collez-le dans le formulaire, puis revenez. Ctrl-C pour sortir.
form-step = { $nth } sur { $count }, { $what } : appuyez sur Entrée pour copier.
form-done = C’était le dernier champ. Rien n’a été envoyé : c’est le bouton du formulaire qui envoie.
form-field-subject = objet
form-field-message = message
form-field-name = nom
form-field-address = rue et numéro
form-field-city = ville
form-field-email = adresse de courriel

copied-desktop = Copié dans le presse-papiers (par { $program }).
copied-terminal = Envoyé au presse-papiers de votre terminal (OSC 52) ; si rien ne se colle, c’est que votre terminal ne le permet pas.
copied-nowhere = Il n’y a pas de presse-papiers ici : le texte a été affiché à la place.
opened = Ouverture de { $link }
not-opened = Impossible d’ouvrir ici. Ouvrez vous-même : { $link }
not-opened-insecure = Cette page n’a pas d’adresse sécurisée ; elle n’est donc pas ouverte pour vous : { $link }

## call

call-spoken = « { $line } »
call-note-skipped = L’institution qui peut le plus n’a pas ici de numéro confirmé : { $office }. Il vaut la peine de le chercher ; son texte à dire : { $command }
call-note-language = Il n’y a pas encore de texte à dire en « { $language } » : celui-ci est en anglais.
call-note-of-office = Le texte à dire est en { $language }, langue de cette institution. Dans votre langue : --lang { $code }

## post

post-note-ties = Avant de publier : qui a un passeport russe, de la famille en Russie ou le projet d’y aller ne devrait pas le faire. Les publications restent, et l’on y fait des recherches.
post-note-length = { $length } caractères sur { $limit }, comptés comme le fait ce réseau.
post-note-thread = Un fil de publications ; leur nombre : { $count }. La plus longue a { $length } caractères sur { $limit }, comptés comme le fait ce réseau.
post-note-language = Il n’y a pas encore de publication de ce genre en « { $language } » : celle-ci est en anglais.
post-note-no-page = Ce réseau n’a pas de page qui prenne un texte : collez-le dans son application.
post-note-rest = La page ne contient que la première publication : ajoutez les autres dessous, en réponses.

## lists

countries-heading = Pays ({ $count })
none-found = Rien trouvé.
undated = sans date
coverage-legend = À chaque ligne : la part confirmée ; puis combien sont confirmés / à confirmer d’abord / manquants.
region-all = Monde
region-africa = Afrique
region-americas = Amériques
region-asia = Asie
region-europe = Europe
region-oceania = Océanie
risk-low = faible
risk-caution = prudence
risk-high = élevé
embassy-none = aucune
embassy-covered = du ressort de l’ambassade à { $city } ({ $code })
mission-holder = { $name } (vu : { $date })
mission-holder-old = { $name } (vu : { $date } ; à confirmer d’abord)
write-to = Lui écrire : { $program } letter --country { $code } --to { $id }
label-native = En russe
office-only = Représentation permanente (écrivez à la fonction, sans nom)
petitions-none-open = Aucune pétition n’est confirmée ouverte (dernière vérification : { $date }). Ce qui aide aujourd’hui, c’est une lettre : { $program } letter --country CODE
petitions-check = À voir, sans confirmation qu’elles soient ouvertes :
petitions-history = Du passé :
petitions-ties = Ne signez pas si vous avez un passeport russe, de la famille en Russie ou le projet d’y aller.
petition-status-open = ouverte
petition-status-unconfirmed = non confirmée
petition-status-closed = close
petition-status-archived = passé
petition-no-link = Aucune adresse n’a été confirmée ; prenez le lien sur le canal propre de qui l’organise.
petition-not-open = Cette pétition n’est pas confirmée ouverte. Regardez sa page avant de signer ou de partager.
petition-is-closed = Cette pétition est terminée. Ce qui aide aujourd’hui, c’est une lettre : { $program } letter --country CODE
petition-replaced = À sa place : { $id }
hashtags-warning = Ne les utilisez jamais depuis la Russie, ni avec un passeport russe, de la famille là-bas ou le projet d’y aller.
hashtag-status-in-use = en usage
hashtag-status-historic = passé
label-status = État
label-organiser = De
label-asks = Demande
label-addressee = À
label-opened = Depuis
label-link = Lien
label-note = Remarque
label-seen = Vu
label-sources = Sources
label-confidence = Fiabilité
label-risk = Risque à écrire
label-languages = Langues
label-parliament = Parlement
label-ministry = Ministère des affaires étrangères
label-embassy = Mission russe
label-un = Nations Unies, New York
label-un-geneva = Nations Unies, Genève
label-holder = Titulaire
label-post = Poste
label-meaning = Sens
label-networks = Réseaux
label-can = Peut
label-does = Fait
label-where = Où
label-why = Pourquoi
label-did = A fait
label-ask-it = Lui demander
label-write = Lui écrire
label-products = Produits
label-use = Utile pour
label-letters = Courrier
label-corrections = Rectificatifs
label-donate = Don
label-cost = Coût
label-help = En danger
label-say-first = À dire d’abord
label-in-russia = En Russie
label-they-say = Leur version
label-evidence-says = Les preuves disent
label-no-letters = Pas de lettre
confidence-low = faible : à confirmer d’abord
confidence-medium = moyenne
confidence-high = haute
list-more = { $program } { $command } ID montre une fiche entière.

media-words = mots, au plus : { $count }
denial-answer = Les preuves :
fact-why = D’où nous le savons : { $program } facts { $id } --why
organisation-inactive = activité non connue
russian-label-none = pas de désignation connue, ce qui ne prouve pas qu’il n’y en ait pas
russian-label-foreign-agent = « agent étranger » : elle est surveillée et entravée ; la soutenir attire l’attention
russian-label-undesirable = « indésirable » : qui y participe, lui donne ou partage ses contenus est puni là-bas
russian-label-extremist = « extrémiste » : qui y participe, lui donne ou montre ses signes peut aller en prison là-bas
label-warning = En Russie : { $label }. N’allez pas plus loin si vous avez un passeport russe, de la famille en Russie ou le projet d’y aller.
resource-film = film
resource-book = livre
resource-report = rapport
resource-guide = guide
resource-article = article
resource-court = justice
resource-exhibition = exposition
resource-directory = annuaire
donate-question = Avez-vous un passeport russe, de la famille en Russie ou le projet d’y aller ?
donate-ties-none = Non, rien de tout cela
donate-ties-russia = Oui, ou j’ai un doute
donate-ties = Arrêtez si vous avez un passeport russe, de la famille en Russie ou le projet d’y aller : donner peut y être puni comme soutien à l’« extrémisme ».
donate-costs = Ce que l’aide a coûté

data-checked = Fiches vérifiées : { $count }.
data-fixed = Fichiers remis dans leur forme unique : { $count }.
overlay-words = Textes de { $path } mis à la place des nôtres dans les lettres (langue : { $language }) : { $count }.
overlay-laid = Vos propres fiches, tirées de { $path } et placées à côté des nôtres : { $count } ; leurs id commencent par { $own }
report-title = Correction
report-how = Voici ce que disent les données, chaque fois avec la date de la preuve. Écrivez dessous ce qui est juste. Rien n’est envoyé : vous décidez si et comment ceci parvient au projet. N’y mettez votre nom que si vous le voulez.
report-field = Ce qui est faux (le nom avant les deux-points) :
report-right = Ce qui est juste :
report-where = Où vous l’avez vu (un lien, au mieux la page même de l’institution) :
report-date = La date de cette page :
data-good = Tout va bien.

## guide

ask-label-parliament-question = Une question écrite au gouvernement
ask-label-humanitarian-visas = Des visas pour les personnes qui fuient
ask-label-sanctions = Des sanctions contre les responsables
ask-label-universal-jurisdiction = Des poursuites devant nos propres tribunaux
ask-label-question-on-returns = La promesse de ne renvoyer personne en Russie
ask-label-question-on-un-vote = Le vote du gouvernement sur le rapporteur de l’ONU pour la Russie
ask-label-press-for-parole = Une voie d’entrée dans le pays pour les personnes qui fuient
ask-label-send-nobody-back = La promesse de ne renvoyer personne en Russie
ask-label-admit-refugees = Une voie d’entrée dans le pays pour les personnes qui fuient
ask-label-protect-people = Des visas pour les personnes qui fuient
ask-label-raise-with-russia = En parler au gouvernement russe
ask-label-instruct-missions = Soutien au rapporteur de l’ONU sur la Russie
ask-label-support-mandate = Soutien au rapporteur de l’ONU sur la Russie
ask-label-report-again = Une demande d’en rendre compte
ask-label-letter-to-the-editor = Une lettre à la rédaction, à publier
ask-label-speak-on-chechnya = Parler de la Tchétchénie aux Nations Unies

## Errors: what is wrong; .hint says what to do next

error-prefix = erreur
hint-prefix = conseil
error-unknown-country = Il n’y a pas de pays appelé « { $given } ».
    .hint =
        { $list ->
            [none] Donnez son nom dans votre langue ou son code de deux lettres ; « countries » les liste tous.
           *[other] Vouliez-vous dire : { $list } ?
        }
error-ambiguous-country = « { $given } » peut désigner plus d’un pays.
    .hint = Dites lequel : { $list }
error-unknown-record = Rien ne s’appelle « { $given } » dans « { $kind } ».
    .hint =
        { $list ->
            [none] « { $kind } » sans id les liste tous.
           *[other] Vouliez-vous dire : { $list } ?
        }
error-unknown-recipient = Il n’y a pas d’institution appelée « { $given } » à qui écrire.
    .hint =
        { $list ->
            [none] « route --country { $country } » liste les institutions.
           *[other] Vouliez-vous dire : { $list } ? « route --country { $country } » les liste toutes.
        }
error-unknown-ask = Cette institution ne peut pas accorder « { $given } ».
    .hint = On peut lui demander : { $list }
error-unfit-fact = « { $given } » ne va pas dans une lettre à cette institution : { $office }.
    .hint = Faits qui lui conviennent : { $list }
error-denial-fact = « { $given } » est ce que nient les autorités ; aucune lettre ne le cite.
    .hint = Faits qui conviennent à cette institution : { $list }
error-same-case = « { $one } » et « { $other } » racontent un même cas.
    .hint = Gardez l’un des deux.
error-too-many = { $field } : { $count }, c’est trop ; une page en contient { $limit }.
    .hint = Retirez-en.
error-too-early = Une lettre datée du { $date } citerait ce qui n’a été connu qu’à cette date : { $known }.
    .hint = Prenez une date plus tardive, ou laissez --date de côté.
error-no-folder = Impossible d’écrire { $path } : ce dossier n’existe pas.
    .hint = Créez d’abord le dossier, ou choisissez un autre endroit avec -o.
error-unknown-language = Il n’y a pas encore de lettres en « { $given } ».
    .hint =
        { $nearest ->
            [none] Il y a des lettres en : { $list }
           *[other] Vouliez-vous dire : { $nearest } ? Il y a des lettres en : { $list }
        }
error-ui-language = Le programme ne parle pas encore « { $given } ».
    .hint =
        { $nearest ->
            [none] Il parle : { $list }
           *[other] Vouliez-vous dire : { $nearest } ? Il parle : { $list }
        }
error-missing = { $flag } manque, et il n’y a pas de terminal où poser la question.
    .hint = Ajoutez { $flag } ; --help montre comment.
error-bad-character = { $field } : le caractère { $place } est { $code }, qui ne doit pas figurer dans une lettre.
    .hint = Retapez ce passage à la main ; un texte copié peut contenir des caractères invisibles.
error-too-long = { $field } : { $length } caractères, c’est trop ; une page en contient { $limit }.
    .hint = Raccourcissez. Une lettre d’une page est lue ; une plus longue ne l’est pas.
error-bad-value = { $field } : « { $given } » n’a pas la bonne forme.
    .hint = Écrivez ainsi : { $form }
error-needs = { $flag } ne marche qu’avec { $with }.
    .hint = Ajoutez cela, ou laissez { $flag } de côté ; --help montre les deux.
error-needs-terminal = { $flag } demande d’appuyer sur des touches, et il n’y a pas de terminal pour cela.
    .hint = Lancez-le dans un terminal, ou laissez { $flag } de côté et prenez le texte tel quel.
error-bad-postcode = « { $given } » n’est pas un code postal que prenne la recherche de ce pays ({ $country }).
    .hint = Écrivez-le comme sur une enveloppe là-bas, sans rien d’autre, ou laissez --postcode de côté : la page le demande.
error-no-postcode = Aucune recherche par code postal pour : { $office }.
    .hint = Laissez --postcode de côté.
error-long-link =
    Cette lettre donne un lien de { $length } caractères ; { $composer ->
        [gmail] Gmail
        [outlook] Outlook sur le web
       *[mail] un programme de courriel
    } en prend { $limit } à coup sûr, et rien n’est coupé ici.
    .hint = À la place : un brouillon (--format eml -o letter.eml), le presse-papiers (--copy sans --format) ou un fichier (-o letter.txt).
error-wide-code = Le code QR prend { $columns } colonnes ; ce terminal en a { $width }.
    .hint = Élargissez la fenêtre ou réduisez ses lettres, ou écrivez-le dans un fichier : -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } est vide.
        [large] { $path } dépasse { $limit } kilo-octets.
       *[no-text] { $path } n’est pas un texte UTF-8.
    }
    .hint = Enregistrez-le comme texte brut (UTF-8) ; une lettre tient sur une page.
error-bad-sender =
    { $reason ->
        [continues] { $file } : la ligne { $line } ne continue aucun champ.
        [unknown] { $file } : la ligne { $line } ne commence par aucun des champs, suivi d’un deux-points.
       *[other] { $file } : { $reason }.
    }
    .hint = Écrivez un champ par ligne, comme « name: Ada Example » ; les champs sont name, address, city, email, who, why, tie.
error-risk = Écrire à ce sujet depuis ce pays ({ $country }) peut vous mettre en danger : { $reason }.
    .hint =
        Plus sûr : que quelqu’un hors de ce pays ({ $country }) écrive, ou que vous n’écriviez à aucune institution. Ce qui est sûr là-bas : safety --country { $code }
        Si vous avez pesé le risque et voulez continuer : --accept-risk
error-judged = Cette lettre ne devrait pas partir telle quelle ; points à changer : { $count }.
    .hint = Changez ce qui est marqué, puis vérifiez à nouveau.
error-ties = Avec un lien avec la Russie, donner peut être puni comme soutien à l’« extrémisme » ; tout s’est arrêté ici.
    .hint = Quelqu’un sans un tel lien peut donner. Écrire à votre parlementaire aide aussi : letter --to representative
error-private = Cette exécution ne peut écrire aucun fichier : --private, ou CHECHNYA_ACT_PRIVATE, est activé.
    .hint = Rien n’a été écrit. Laissez -o et --edit de côté pour afficher le texte, ou retirez --private.
error-no-home = Il n’y a pas de dossier personnel où conserver quoi que ce soit.
    .hint = Rien n’a été écrit. Tout le reste marche sans lui ; -o écrit un fichier là où vous le voulez.
error-in-the-way = { $path } est un lien, ou autre chose que le programme n’a pas créé ; il n’y a pas touché.
    .hint = Regardez ce que c’est, et déplacez-le si ce n’est pas vous qui l’avez mis là.
error-nothing-kept =
    { $what ->
        [history] Il n’y a pas d’historique.
        [profile] Il n’y a pas de profil.
       *[other] Il n’y a rien de tel : { $what }.
    }
    .hint =
        { $what ->
            [history] Rien n’est noté, sauf si vous le demandez : history on
           *[other] Rien n’est conservé, sauf si vous le demandez : profile save
        }
error-no-aid =
    { $given ->
        [ce] Il n’y a pas de texte en tchétchène : aucun auquel on puisse se fier n’a pu être trouvé ni fait.
       *[other] Il n’y a pas de texte de ce genre en « { $given } ».
    }
    .hint =
        { $nearest ->
            [none] Il y en a un en : { $list }
           *[other] Vouliez-vous dire : { $nearest } ? Il y en a un en : { $list }
        }
error-no-letter = Pas de lettre à : { $office }. { $reason }
    .hint =
        { $next ->
            [none] « route --country { $code } » liste à qui l’on peut écrire.
           *[other] Écrivez plutôt à l’institution suivante : --to { $next }
        }
error-nothing = Il n’y a rien de tel ici : { $what }.
    .hint = Laissez l’option de côté pour voir ce qu’il y a.
error-read =
    { $kind ->
        [missing] { $path } n’existe pas.
        [denied] { $path } ne peut pas être lu : accès refusé.
        [folder] { $path } est un dossier.
       *[other] Impossible de lire { $path } : { $error }.
    }
    .hint = Vérifiez que le fichier existe et que vous avez le droit de le lire.
error-write =
    { $kind ->
        [denied] { $path } ne peut pas être écrit : accès refusé.
        [folder] { $path } est un dossier.
       *[other] Impossible d’écrire { $path } : { $error }.
    }
    .hint = Rien n’est resté à moitié écrit. Choisissez un autre endroit avec -o, ou laissez -o de côté pour afficher.
error-no-glyph = Aucune police disponible n’a le caractère « { $character } » ({ $code }).
    .hint = Indiquez une police qui l’a : --font FICHIER. Sous Debian et Ubuntu, le paquet fonts-noto-cjk apporte le chinois, le japonais et le coréen, fonts-noto la plupart des autres écritures ; la grande version de ce programme contient les trois premières. --format text n’a besoin d’aucune police.
error-bad-font = { $path } n’est pas une police TrueType ou OpenType.
    .hint = Donnez un fichier qui finit par .ttf, .otf ou .ttc.
error-page-full = La lettre est trop longue pour sa page ; mots en trop, environ : { $words }.
    .hint = Dites-le en moins de mots (--who, --why, --tie), citez moins de faits (--facts ID), ou laissez de côté --envelope, qui prend de la place en haut. Une lettre d’une page est lue ; une plus longue ne l’est pas.
error-window-full = L’adresse est trop longue pour l’enveloppe ; lignes : { $lines }.
    .hint = Laissez --envelope de côté et écrivez l’adresse à la main, ou prenez une autre enveloppe.
error-pdf = Impossible de faire le PDF : { $reason }.
    .hint = Si vous avez donné --font, essayez une autre police ; --format text marche toujours.
error-terminal = Un PDF ne s’affiche pas dans un terminal.
    .hint = Écrivez-le dans un fichier : -o letter.pdf, ou passez-le plus loin : { $program } letter … --format pdf | lp
error-exists = { $path } existe déjà et a été laissé tel quel.
    .hint = Choisissez un autre nom, ou ajoutez --force pour le remplacer.
error-editor = L’éditeur « { $command } » a échoué : { $reason }.
    .hint =
        { $kept ->
            [no] Mettez dans VISUAL ou EDITOR l’éditeur que vous utilisez.
           *[other] Votre texte est en sûreté dans { $kept }
        }
error-bad-overlay = { $path } contient ce qui enfreint les règles :
    { $list }
    .hint = « data schema TYPE » montre ce qu’une fiche doit contenir ; les id de vos propres fiches commencent par own-. Vos propres textes vont dans un fichier nommé d’après leur langue, comme de.ftl.
error-bad-data = Impossible de lire le dossier des données : { $reason }
    .hint = Corrigez d’abord ce fichier ; la ligne et la colonne disent où.
error-data-faults = Défauts trouvés : { $count } ; ils sont listés plus haut.
    .hint = Chacun nomme la fiche, le champ et la raison. --fix corrige les espaces et l’ordre.
error-text = Un fichier de langue est en faute : { $fault }.
    .hint = Merci de le signaler ; en attendant, --lang en marche.
error-left = Sortie. Rien n’a été conservé, sauf ce que vous avez enregistré vous-même.
    .hint = Recommencez quand vous voulez.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Émirats arabes unis
country-BS = Bahamas
country-CF = République centrafricaine
country-CD = République démocratique du Congo
country-CG = République du Congo
country-DO = République dominicaine
country-FM = États fédérés de Micronésie
country-GB = Royaume-Uni
country-GM = Gambie
country-KM = Comores
country-MH = Îles Marshall
country-MV = Maldives
country-NL = Pays-Bas
country-PH = Philippines
country-PS = Palestine
country-SB = Îles Salomon
country-US = États-Unis
country-VA = Vatican

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Une question écrite oblige le gouvernement à répondre officiellement.
ask-press-for-parole-why = Un membre du Congrès peut presser les départements de donner une réponse qu’un particulier n’obtient pas.
ask-question-on-returns-why = Une promesse faite officiellement peut être opposée plus tard à un ordre d’expulsion.
ask-question-on-un-vote-why = Ce qu’un État dit et vote aux Nations Unies se décide chez lui.
ask-humanitarian-visas-why = Un ou une parlementaire peut insister pour des visas comme un particulier ne le peut pas.
ask-sanctions-why = Le parlement veille sur les sanctions que fixe le gouvernement.
ask-universal-jurisdiction-why = Dans bien des pays, les procureurs peuvent enquêter sur les crimes contre l’humanité où qu’ils aient été commis.
ask-protect-people-why = Le ministère et ses consulats peuvent ouvrir une issue.
ask-send-nobody-back-why = Le ministère peut s’opposer à un renvoi, et ses consulats peuvent en alerter.
ask-admit-refugees-why = Le Département et ses ambassades peuvent ouvrir une issue.
ask-raise-with-russia-why = Seuls des gouvernements peuvent poser la question au gouvernement russe.
ask-instruct-missions-why = Le ministère dit aux missions à New York et à Genève comment parler et voter.
ask-support-mandate-why = Le rapporteur sur la Russie ne travaille que tant que des États votent pour son mandat.
ask-speak-on-chechnya-why = Ce qui est dit à l’Assemblée générale reste consigné.
ask-convey-and-answer-why = Une ambassade doit rapporter à Moscou ce que disent les gens du pays, et elle peut répondre.
ask-investigate-why = Le Procureur général contrôle chaque enquête du pays, en Tchétchénie aussi.
ask-take-cases-to-moscow-why = L’organe central peut retirer une affaire à ceux qu’elle met en cause.
ask-ombudsman-inquiry-why = La Commissaire ou le Commissaire aux droits de l’homme peut exiger des réponses et visiter les lieux de détention ; en 2017, cette institution a obtenu l’ouverture d’une première vérification.
ask-order-investigation-why = Personne en Tchétchénie n’agit contre la volonté du Kremlin.
ask-cooperate-with-un-why = Le ministère des affaires étrangères décide si les experts des Nations Unies peuvent entrer.
ask-stop-handovers-why = La police d’autres régions remet des personnes à la Tchétchénie ; le ministre peut l’interdire.
ask-stop-bans-why = C’est ce ministère qui a demandé les interdictions aux tribunaux.
ask-advise-president-why = Le conseil avise le Président et peut poser des questions aux enquêteurs.
ask-keep-reporting-why = Les experts des Nations Unies écrivent aux gouvernements et font des rapports publics.
ask-speak-out-why = Une parole publique venue du sommet des Nations Unies atteint Moscou et la presse.
ask-no-returns-why = Le ou la Commissaire peut presser 46 gouvernements de laisser entrer les gens et de ne pas les renvoyer.
ask-follow-up-report-why = Cette institution connaît le rapport de 2018 et peut demander quelle suite il a eue.
ask-hold-hearing-why = Une audition porte le sujet devant tout le Parlement.
ask-eu-action-why = Il prépare les sanctions et parle avec la Russie au nom de l’Union.
ask-hide-location-why = Une appli qui montre qui est proche aide ceux qui tendent des pièges.
ask-keep-apps-why = Qui tient la boutique décide quelles applis on peut obtenir en Russie.
ask-report-again-why = Ce qui est publié est plus difficile à nier, et les responsables lisent les nouvelles.
ask-letter-to-the-editor-why = Le courrier des lecteurs est lu aussi par les responsables.

## Help and wrong usage, around what help.ftl says

heading-usage = Utilisation
heading-arguments = Arguments
heading-options = Options
heading-commands = Commandes
heading-examples = Exemples :
usage-options = [OPTIONS]
usage-command = [COMMANDE]
help-help = Afficher l’aide
help-version = Afficher la version
help-default = (par défaut : { $value })
help-more = { $command } --help en dit plus.
help-everywhere = Options de toutes les commandes : { $program } -h
help-also = aussi : { $names }
man-english = Le manuel est en anglais ; --help parle votre langue.
man-written = Pages de manuel écrites dans { $path } : { $count }
usage-unknown-argument = Argument inattendu : { $argument }
usage-unknown-command = Il n’y a pas de commande { $argument }.
usage-missing = À donner obligatoirement : { $argument }
usage-conflict = { $argument } ne peut pas aller avec { $other }.
usage-bad-value = { $argument } ne prend pas cette valeur : { $value }
usage-wrong = Les arguments sont incomplets.
usage-nearest = Le plus proche : { $nearest }
usage-possible = Valeurs possibles : { $list }
usage-help = Pour en savoir plus, essayez --help.

## The timeline

timeline-title = Ce que l’on sait de la persécution en Tchétchénie, année par année
timeline-months = J F M A M J J A S O N D  tot.
timeline-more = Chaque chiffre est le nombre de faits du mois ; ce qui n’a pas de mois compte pour l’année. Une année en mots : { $program } timeline 2017
timeline-note = Faits du jeu de données, par année et par type.
kind-event = événements
kind-report = rapports
kind-case = cas de personnes
kind-judgment = jugements
kind-law = lois et interdictions
kind-sanction = sanctions
kind-figure = chiffres
kind-denial = démentis et réponses

## The language of a letter

language-ar = arabe
language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-fi = finnois
language-fr = français
language-hu = hongrois
language-it = italien
language-ja = japonais
language-nb = norvégien bokmål
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sk = slovaque
language-sv = suédois
language-tr = turc
language-uk = ukrainien
language-zh = chinois (simplifié)

language-of-office = La lettre est en { $language }, que cette institution lit. Pour la lire en { $own }, ajoutez --gloss { $code } ; pour écrire en { $own }, ajoutez --lang { $code }.
language-not-read = Langues que lit cette institution : { $office } ; la lettre est en { $language }. Pour la langue de l’institution, ajoutez --lang { $code }.
language-not-ours = Il n’y a pas encore de lettres dans une langue du pays de cette institution ; celle-ci est en { $language }.
language-without = Il n’y a pas de texte en { $language } pour ce type d’institution ; la lettre est donc en anglais.
language-unreviewed = Les textes en { $language } n’ont pas encore été relus par une personne dont c’est la langue maternelle : si possible, faites lire la lettre par quelqu’un qui connaît cette langue avant de l’envoyer.
letter-words = Les lettres publiées là-bas ont au plus { $limit } mots ; celle-ci en a { $words }.
letter-by-email = Par courriel : { $target } ({ $reason })
letter-by-form = Par son formulaire : { $target } ({ $reason })
letter-by-page = Par sa page : { $target } ({ $reason })
letter-gloss = — La même en { $language }, pour votre lecture ; n’envoyez pas cette partie —
letter-card = Remettez la carte à une organisation qui aide, ou lisez-la lors d’un rassemblement. Ne l’envoyez jamais à une personne que vous ne connaissez que par l’actualité.

## The outline of a message in one's own words

outline-title = Que dire, avec vos propres mots, à : { $office }
outline-blocked = Pourquoi un plan : le service habituel pour écrire à cette institution bloque les textes tout faits, si bien que seules arrivent les lettres personnelles.
outline-why = Une lettre écrite avec ses propres mots a plus de chances d’être lue que toutes celles qu’un programme peut écrire.
outline-who = Dites qui vous êtes et que vous habitez la circonscription, avec votre nom et votre adresse postale.
outline-why-you = Dites en une phrase ou deux pourquoi cela compte pour vous. Qu’est-ce qui vous a fait lire à ce sujet ? À qui pensez-vous ?
outline-tie = Dites ce qui lie cette institution au sujet : s’est-elle déjà exprimée, siège-t-on là dans une commission qui pourrait agir ?
outline-facts = Racontez un ou deux de ces faits, avec vos propres mots :
outline-ask = Demandez une seule chose, et rien d’autre :
outline-end = Remerciez, et demandez une réponse. Puis arrêtez-vous : une demi-page suffit.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Ambassade de la Fédération de Russie ({ $country })
office-un = Mission permanente auprès des Nations Unies, New York ({ $country })
office-un-geneva = Mission permanente auprès des Nations Unies, Genève ({ $country })
office-ministry = Ministère des affaires étrangères ({ $country })
office-member = Membre ({ $institution })
office-representative = Parlementaire ({ $country })
office-representative-2 = Parlementaire de la seconde chambre ({ $country })
