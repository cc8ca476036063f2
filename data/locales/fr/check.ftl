### French: what `letter check` says: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a
### reason. Written by the makers of chechnya-act, 2026-11; not yet reviewed by
### a native speaker.

check-place = Ligne { $line } : « { $words } »
check-whole = La lettre dans son ensemble
check-change = à changer
check-note = remarque

check-leftover = Ceci était à remplir et ne l’a pas été.
    .fix = Mettez ce qui va là, ou retirez-le.
check-ruled-line = Ici une ligne attend un stylo. Lignes de ce genre dans la lettre : { $detail }.
    .fix = N’oubliez pas de les remplir à la main, ou mettez les mots dès maintenant.
check-too-long = Elle prend { $detail } lignes ; une page en a 56.
    .fix = Ramenez-la à une page : les longues lettres sont mises de côté. Gardez qui vous êtes, pourquoi cela compte pour vous, un ou deux faits, et la demande.
check-no-ask = Rien n’est demandé.
    .fix = Demandez, en une phrase, une seule chose que cette institution peut faire.
check-many-asks = Phrases qui demandent quelque chose : { $detail }.
    .fix = Choisissez la seule demande que cette institution peut accorder ; les autres l’affaiblissent.
check-insult = Une insulte. Les lettres insultantes restent sans réponse et peuvent être punies.
    .fix = Dites ce qui a été fait, non ce que quelqu’un est.
check-threat = Ceci peut se lire comme une menace.
    .fix = Retirez-le. Nommez plutôt la loi ou le devoir.
check-sexuality = Une injure ou une plaisanterie sur la sexualité de quelqu’un, dans une lettre pour des personnes torturées à cause de la leur.
    .fix = Retirez-la, qui que ce soit qu’elle vise.
check-people = Ceci s’en prend à un peuple ou à une religion.
    .fix = Nommez qui l’a fait : une institution, une unité, les autorités. Beaucoup des personnes en danger sont tchétchènes, musulmanes ou russes.
check-claim = Ceci figure sur notre liste de ce qu’aucune lettre ne devrait contenir : { $detail }.
    .fix = Dites-le comme les sources le disent, ou laissez-le de côté.
check-figure = Nos sources ont un autre chiffre ou une autre date. Elles disent : { $detail }
    .fix = Vérifiez-le et corrigez.
check-personal-data = Ceci ressemble à un numéro de téléphone ou à une adresse dans une phrase. Si ce n’est pas le vôtre, cela peut mettre quelqu’un en danger.
    .fix = Retirez-le, sauf si c’est le vôtre.
check-ready-text = Part des mots qui vient du texte standard de ce programme : { $detail } pour cent. Les lettres personnelles sont plus lues que les lettres toutes faites.
    .fix = Mettez le début et la demande dans vos propres mots, et ajoutez une phrase sur vous.
check-unknown-language = Le programme n’a pas de listes de mots pour cette langue, ou il y a trop peu de texte pour la reconnaître : insultes, menaces et demandes n’ont pas été cherchées.
    .fix = Indiquez la langue avec --lang, ou faites lire la lettre par quelqu’un.

check-clean = Rien à changer. Langue : { $language } ; mots : { $words } ; texte standard : { $percent } pour cent.
check-summary = { $changes ->
    [one] { $changes } chose à changer
   *[other] { $changes } choses à changer
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}. Langue : { $language } ; mots : { $words } ; texte standard : { $percent } pour cent.
check-language-unknown = inconnue
