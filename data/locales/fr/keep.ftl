### French: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = Rien. Le programme ne conserve aucun fichier, et aucun de ses fichiers temporaires ou à moitié écrits n’a été trouvé.
privacy-kept = Le programme conserve, ou a laissé, { $count ->
    [one] un fichier :
   *[other] { $count } fichiers :
}
privacy-line = { $path } ({ $bytes } octets) : { $why }
trace-profile = vos coordonnées, parce que vous les avez enregistrées avec « profile save »
trace-history = les lettres que vous avez écrites, parce que vous avez commencé un historique avec « history on »
trace-lock = empêche deux exécutions d’écrire en même temps ; vide
trace-part = à moitié écrit, laissé par une exécution interrompue
trace-edited = une lettre en cours de modification dans un éditeur, laissée par une exécution interrompue
trace-letter = une lettre que vous avez enregistrée
trace-foreign = dans le dossier du programme, mais ne vient pas de lui
privacy-looked = Endroits examinés : { $places }
privacy-unlisted = Un fichier que vous avez demandé avec -o, dans le guide ou par un tube (|) se trouve là où vous l’avez mis. Le programme n’en tient aucune liste, sauf si vous avez commencé un historique.
privacy-others-heading = Ce que d’autres peuvent avoir conservé
privacy-others =
    .a = le shell : les lignes que vous avez tapées (son historique)
    .b = le terminal : ce qui a été affiché (défilement, journaux de tmux ou de screen)
    .c = éditeurs, visionneuses, gestionnaires de fichiers : fichiers récents, copies de sauvegarde, fichiers d’annulation
    .d = le bureau : le presse-papiers et son historique, les vignettes, un index de recherche
    .e = dossiers en nuage, sauvegardes et instantanés : des copies de chaque fichier qui y est enregistré
    .f = le navigateur et l’opérateur du réseau : que le programme a été téléchargé, et les liens qui ont été ouverts
    .g = cargo et le gestionnaire de paquets : que le programme a été compilé ou installé

forget-nothing = Il n’y a rien à oublier : le programme ne conserve aucun fichier.
forget-question = Supprimer ces fichiers (nombre : { $count }) ?
forget-letters = Ces lettres, vous les avez enregistrées vous-même ; elles restent, sauf si vous ajoutez --letters :
forget-no = Non, les laisser
forget-yes = Oui, les supprimer
forget-left = Rien n’a été supprimé.
forget-done = Fichiers supprimés : { $count }.
forget-cannot = Il est impossible d’effacer ainsi ce que d’autres ont conservé (« privacy » en donne la liste), ou de rendre illisible sur le disque un fichier supprimé : seul un disque chiffré le permet.

profile-path = Conservé dans { $path }
profile-saved = Enregistré dans { $path }, lisible pour vous seulement. « profile clear » le supprime.
profile-cleared = Supprimé.
profile-warning = Toute personne qui peut ouvrir vos fichiers peut le lire. N’enregistrez rien ici si cela pouvait vous nuire.
profile-empty = Rien n’a été donné ; rien n’a donc été enregistré.
profile-used = Vos coordonnées viennent de votre profil ; --no-profile les laisse de côté.
history-on = Désormais, chaque lettre est notée dans { $path } : jour, pays, institution et nom du fichier, jamais son texte. « history off » supprime la liste.
history-off = Supprimé. Les lettres ne sont plus notées.
history-empty = Aucune lettre n’a encore été notée.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Arrêtez ici si vous avez un passeport russe, de la famille en Russie ou le projet d’y aller : { $program } safety --where abroad-with-ties
