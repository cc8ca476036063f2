### French: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = En Tchétchénie, les autorités traquent et torturent des personnes gays, lesbiennes, bisexuelles ou transgenres. J’habite { $here }. Je vous prie d’interroger le gouvernement : que fait-il pour celles qui fuient ?
    .b = J’habite { $here }. Veuillez demander publiquement au gouvernement ce qu’il fait pour les personnes LGBT qui fuient la torture en Tchétchénie, et me communiquer sa réponse.
note-ministry =
    .a = En Tchétchénie, les autorités traquent et torturent des personnes gays, lesbiennes, bisexuelles ou transgenres. J’habite { $here }. Je vous prie d’en parler à la Russie et de protéger celles qui fuient.
    .b = Je vis { $here }. Veuillez élever la voix pour les personnes LGBT de Tchétchénie, que les autorités enlèvent et torturent, et ne renvoyer là-bas aucune de celles qui ont fui.
note-un-mission =
    .a = En Tchétchénie, les autorités enlèvent et torturent des personnes LGBT. Je vis { $here } et je vous demande de nommer la Tchétchénie au prochain débat sur les droits de l’homme en Russie.
    .b = J’habite { $here }. Veuillez soutenir le Rapporteur spécial sur les droits de l’homme en Russie, et consacrer une phrase de notre déclaration aux personnes LGBT de Tchétchénie.
note-embassy =
    .a = J’habite { $here }. Veuillez m’indiquer ce qui a été fait pour enquêter sur l’enlèvement et la torture de personnes LGBT en République tchétchène, et qui a été traduit en justice.
    .b = Je vous demande de faire part au Procureur général de ma préoccupation pour les personnes enlevées et torturées en République tchétchène en raison de leur orientation sexuelle. Je vis { $here }.
note-authority =
    .a = Je demande une enquête effective sur l’enlèvement et la torture de personnes en République tchétchène en raison de leur orientation sexuelle réelle ou supposée. Je vis { $here }.
    .b = Veuillez faire instruire les crimes commis contre les personnes LGBT en République tchétchène, et faire protéger celles et ceux qui témoignent. J’habite { $here }.
note-un-body =
    .a = Veuillez maintenir la persécution des personnes LGBT en Tchétchénie sous les yeux du monde, et demander qui a été traduit en justice. Je vis { $here } et je ne les oublie pas.
    .b = J’habite { $here }. Merci pour votre travail ; continuez, je vous prie, à nommer la Tchétchénie, où des personnes LGBT sont enlevées et torturées.
note-european-body =
    .a = J’habite { $here }. Veuillez faire ce que peut l’Europe pour les personnes LGBT qui fuient la torture en Tchétchénie : les laisser entrer et ne renvoyer personne.
    .b = Les personnes LGBT de Tchétchénie sont enlevées et torturées par les autorités. Je vis { $here } et je vous demande de garder ce sujet parmi les priorités de l’Europe.
note-company =
    .a = J’habite { $here }. En Tchétchénie, les autorités traquent les personnes LGBT. Veuillez rendre votre service aussi sûr que possible pour elles, et dire publiquement ce que vous faites.
    .b = Vos décisions touchent des personnes LGBT en Tchétchénie, que les autorités enlèvent et torturent. Je vis { $here } et je vous demande de penser d’abord à leur sécurité.
note-newsroom =
    .a = J’habite { $here }. En Tchétchénie, des personnes LGBT sont toujours enlevées et torturées, et l’on en entend peu parler. Merci d’en rendre compte à nouveau.
    .b = Je vous demande de regarder à nouveau vers la Tchétchénie, où les autorités traquent les personnes LGBT. Je vis { $here } et je lirai avec intérêt ce que vous découvrirez.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = J’habite { $here }. J’ai lu ce que l’on fait subir à des gens en Tchétchénie, et je veux que vous sachiez que vous n’êtes pas sans amis. Au loin, beaucoup pensent à vous et font ce qu’ils peuvent.
    .b = De la part d’une personne inconnue qui vit { $here } : on ne vous oublie pas. J’admire votre courage, et je continue d’écrire à celles et ceux qui pourraient changer les choses.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Votre réponse à ma lettre sur la persécution des personnes LGBT en Tchétchénie
    .b = Ma lettre sur la Tchétchénie, et votre réponse
reply-opening =
    .a = Je vous remercie de votre réponse à ma lettre sur la persécution des personnes LGBT en Tchétchénie.
    .b = Votre réponse à ma lettre sur la Tchétchénie m’est bien parvenue ; je vous en remercie.
reply-quote =
    .a = Vous écrivez : « { $quote } ».
    .b = On lit dans votre réponse : « { $quote } ».
reply-evasion-concern =
    .a = Je me réjouis que vous partagiez cette préoccupation. Ma lettre demandait davantage : un acte qui est en votre pouvoir.
    .b = La préoccupation est un début. C’est une démarche que je demandais, et sur ce point je n’ai pas trouvé de réponse.
reply-evasion-not-ours =
    .a = Je comprends que d’autres décident aussi. Ce que j’ai demandé relève pourtant de vos compétences.
    .b = Que d’autres soient également responsables ne répond pas à ce que je vous demandais.
reply-evasion-no-evidence =
    .a = Les faits sont établis : le 12 septembre 2023, dans l’affaire Lapunov c. Russie (n° 28834/19), la Cour européenne des droits de l’homme a constaté que des agents de l’État avaient enlevé et torturé un homme en Tchétchénie en raison de son orientation sexuelle.
    .b = Une juridiction internationale a conclu autrement : voyez l’arrêt de la Cour européenne des droits de l’homme du 12 septembre 2023, Lapunov c. Russie (n° 28834/19).
reply-evasion-internal =
    .a = La torture n’est jamais une affaire intérieure : la Convention des Nations Unies contre la torture, à laquelle la Russie est partie, oblige tout État à enquêter.
    .b = L’interdiction de la torture lie chaque État envers tous les autres ; la Russie est partie à la Convention des Nations Unies contre la torture.
reply-evasion-forwarded =
    .a = Merci d’avoir transmis ma lettre. Je souhaiterais savoir à qui, et ce qui a été répondu.
    .b = Veuillez m’indiquer à quel service ma lettre a été envoyée, et me faire parvenir la réponse.
reply-evasion-none =
    .a = J’y ai cherché une réponse à ce que je demandais, sans la trouver.
    .b = Elle ne dit pas encore ce que je souhaitais savoir.
reply-repeat =
    .a = Je vous le demande donc une nouvelle fois.
    .b = C’est pourquoi je renouvelle ma demande.
reply-closing =
    .a = Je vous saurais gré d’une réponse sur ce seul point.
    .b = Une brève réponse à cette unique demande : voilà tout ce que je sollicite.

evasion-concern =
    préoccup
    inquiétude
    suit avec attention
    suivons avec
    suivons de près
    suit de près
    vigilan
    prenons note
    pris bonne note
    régulièrement évoqu
    évoquons régulièrement
    condamn
evasion-not-ours =
    ne relève pas
    pas compéten
    pas de la compétence
    pas du ressort
    pas de notre ressort
    hors de notre
    au-delà de nos
    pas responsable
    il appartient à
    compétence exclusive
evasion-no-evidence =
    aucune preuve
    pas de preuve
    aucune information
    pas été confirmé
    non confirmé
    pas confirmé
    allégations
    provocation
    existe pas
    existent pas
    aucune plainte
evasion-internal =
    affaire intérieure
    affaires intérieures
    question interne
    ingérence
    souverain
    valeurs traditionnelles
evasion-forwarded =
    transmis
    transmettons
    fait suivre
    faisons suivre
    renvoyé
    adressé au
    communiqué au
