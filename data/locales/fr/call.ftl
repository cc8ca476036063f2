### French: telephone calls, the lines spoken to the office.

## Spoken: who calls

say-hello = Bonjour, et merci de prendre mon appel.
say-who = J’habite { $here } et j’appelle à titre personnel.
say-who-no-place = J’appelle à titre personnel.
say-who-representative = J’habite { $here } et je suis l’une des personnes que vous représentez.
say-who-representative-no-place = Je suis l’une des personnes que vous représentez.

## Spoken: the matter, in two sentences

say-matter = J’appelle au sujet de la Tchétchénie. Les autorités y enlèvent et y torturent des personnes gays, lesbiennes, bisexuelles ou transgenres, ou qui passent pour l’être.
say-matter-russian = J’appelle au sujet de la République tchétchène. Des agents de l’État y ont enlevé et torturé des personnes à cause de leur orientation sexuelle ou de leur identité de genre. Ces crimes n’ont pas fait l’objet de véritables enquêtes.
say-matter-company = J’appelle au sujet des personnes gays, lesbiennes, bisexuelles et transgenres en Russie, surtout en Tchétchénie. On les y persécute, et on leur tendrait des pièges par des applications de rencontre.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = Voici ma demande : demandez par écrit, s’il vous plaît, au gouvernement ce qu’il fera pour les personnes qui fuient cette persécution.
say-ask-ministry = Voici ma demande : veillez, s’il vous plaît, à ce qu’aucune personne fuyant cette persécution ne soit renvoyée en Russie.
say-ask-un-mission = Voici ma demande : soutenez, s’il vous plaît, le Rapporteur spécial sur les droits de l’homme en Russie, par la parole et par le vote.
say-ask-embassy = Voici ma demande : dites à Moscou, s’il vous plaît, que des gens, ici, réclament une enquête effective sur ces crimes.
say-ask-authority = Voici ma demande : faites enquêter sur ces crimes, s’il vous plaît, par des agents extérieurs à la République tchétchène.
say-ask-un-body = Voici ma demande : gardez, s’il vous plaît, la Tchétchénie dans vos rapports et dans les questions que vous posez à la Russie.
say-ask-european-body = Voici ma demande : pressez, s’il vous plaît, les gouvernements européens d’offrir un refuge aux personnes qui fuient cette persécution.
say-ask-company = Voici ma demande : avertissez du danger, s’il vous plaît, vos utilisateurs en Russie, et ne livrez rien de ce que vous savez d’eux aux autorités.
say-ask-newsroom = Voici ma demande : parlez, s’il vous plaît, de ce qui se passe aujourd’hui en Tchétchénie, et des gens qui ont dû fuir.

## Spoken: how the call goes on

say-how-to-hear = Pouvez-vous me dire ce que vous ferez, et comment je le saurai ?
say-refused = Je comprends. Notez, s’il vous plaît, qu’il y a eu un appel sur la Tchétchénie, et ce que j’ai demandé.
say-wrong-number = Veuillez excuser cette erreur. Pouvez-vous me donner le bon numéro ?
say-no-address = Je préfère ne pas donner mon adresse. Notez ma demande sans elle, s’il vous plaît.
say-address-representative = Oui, bien sûr. Je vous épelle mon nom et mon adresse.
say-in-writing = Oui, je l’enverrai par écrit. À quelle adresse, et à l’attention de qui ?
say-stock-answer = Merci, mais cela ne répond pas à ma demande. Puis-je la répéter ?
say-stock-answer-russian = Je sais que c’est la réponse officielle. En 2023, la Cour européenne des droits de l’homme a constaté que des agents de l’État avaient enlevé et torturé un homme en Tchétchénie en raison de son orientation sexuelle.
say-thanks = Merci de m’avoir accordé ce temps. Au revoir.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Bonjour, j’habite { $here }.
say-voicemail-who-no-place = Bonjour.
say-voicemail-matter = J’appelle au sujet de la Tchétchénie, où les autorités torturent des personnes gays, lesbiennes, bisexuelles ou transgenres.
say-voicemail-thanks = Merci.

## For the caller: before the call

do-office = Vous appelez : { $office }
do-number-aloud = À lire à voix haute : { $number }
do-time = Heure là-bas maintenant : { $time }, { $weekday }
do-hours = Les bureaux y sont ouverts le plus souvent de { $open } à { $close }.
do-likely-open = Quelqu’un est probablement là en ce moment.
do-likely-closed = Le bureau est sans doute fermé maintenant ; vous tomberez peut-être sur un répondeur.
do-time-unknown = Cet ordinateur ne connaît pas l’heure locale là-bas : appelez le matin d’un jour ouvré, heure locale.
do-before = Levez-vous, respirez, parlez lentement. Un appel prend deux minutes. Personne n’attend que vous soyez spécialiste.
do-name = Dites votre nom si vous le voulez ; rien ne vous y oblige.
do-weekday-1 = lundi
do-weekday-2 = mardi
do-weekday-3 = mercredi
do-weekday-4 = jeudi
do-weekday-5 = vendredi
do-weekday-6 = samedi
do-weekday-7 = dimanche

## For the caller: headings of the parts

do-script = Ce que vous dites
do-staff = Si quelqu’un répond et écoute
do-machine = Si un répondeur se déclenche : un message de 20 secondes
do-refusal = Si l’on refuse, ou si l’on ne veut pas écouter
do-wrong-number = Si le numéro est faux
do-address = Si l’on demande votre nom et votre adresse
do-in-writing = Si l’on veut un écrit
do-stock-answer = Si l’on vous donne une réponse générale
do-end = À la fin

## For the caller: advice inside the parts

do-stay-calm = Gardez un ton poli et mettez fin à l’appel. Vous n’avez pas à discuter.
do-repeat-ask = Redites votre seule demande, mot pour mot.
do-note-answer = Notez le nom, le jour et la réponse.
do-address-representative = Donnez-les : les parlementaires veulent savoir que vous habitez la circonscription.
do-address-others = Rien ne vous y oblige. Ce que vous dites compte sans cela.
do-address-russian = Ne les donnez pas à une institution russe si vous, ou des proches, avez des liens avec la Russie.
do-number-again = Cherchez à nouveau le numéro sur la page de l’institution : { $page }
do-number-again-no-page = Cherchez à nouveau le numéro sur la page de l’institution.
do-letter = Pour la lettre, utilisez : { $command }
do-call-before-ties = Une institution russe peut voir votre numéro. Si vous avez des liens avec la Russie, ne l’appelez pas, ou masquez votre numéro.

## For the caller: offices without a number

do-no-phone = Aucun numéro de téléphone de cette institution n’est confirmé : { $office }
do-next = Vous pouvez appeler celle-ci à la place : { $next }
do-use-next = Pour son texte à dire, utilisez : { $command }
do-no-phone-at-all = Aucune institution que vous puissiez joindre depuis ce pays n’a encore ici de numéro de téléphone confirmé. Cherchez le numéro sur sa propre page ; le texte ci-dessous marche sans lui.
