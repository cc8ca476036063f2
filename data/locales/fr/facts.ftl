### French: facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Vers la fin de février 2017, la police et les forces de sécurité ont commencé, en Tchétchénie, à arrêter des hommes qu’elles croyaient gays, à les détenir dans des prisons non officielles et à les torturer.
fact-novaya-gazeta-report = Le 1er avril 2017, le journal Novaïa Gazeta a révélé que plus de cent hommes avaient été détenus en Tchétchénie en raison de leur orientation sexuelle réelle ou supposée, et qu’au moins trois avaient été tués.
fact-un-experts-2017 = Le 13 avril 2017, des experts des droits de l’homme des Nations Unies ont appelé la Russie à mettre fin à la persécution d’hommes tenus pour gays en Tchétchénie, et parlé d’une violence d’une ampleur inédite dans la région.
fact-germany-speaks-up-2017 = En mai 2017, la chancelière allemande a demandé en personne au Président russe d’user de son influence pour protéger les hommes gays en Tchétchénie.
fact-ep-resolution-2017 = Le 18 mai 2017, le Parlement européen a condamné la persécution en Tchétchénie, et demandé une enquête ainsi que la protection des personnes qui fuient.
fact-hrw-report-2017 = En mai 2017, Human Rights Watch, qui avait parlé avec des victimes, a rapporté que la persécution était approuvée au sommet du pouvoir local.
fact-us-house-hres-351 = Le 27 juin 2017, la Chambre des représentants des États-Unis a condamné la persécution en Tchétchénie dans sa résolution 351.
fact-canada-31 = En 2017, le Canada, avec l’organisation Rainbow Railroad, a discrètement accueilli 31 personnes de Tchétchénie en trois mois environ.
fact-us-sanctions-2017 = Le 20 décembre 2017, les États-Unis ont inscrit le chef de la République tchétchène et un autre responsable tchétchène sur leur liste Magnitski ; ils ont lié le second à des sévices contre des hommes gays.
fact-pace-2230 = Le 27 juin 2018, l’Assemblée parlementaire du Conseil de l’Europe a appelé la Russie à enquêter, ou à laisser une enquête internationale le faire (Résolution 2230).
fact-un-cat-2018 = En août 2018, le Comité des Nations Unies contre la torture, après avoir interrogé la délégation russe sur ces crimes, a publié ses observations finales (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Le 1er novembre 2018, seize États ont activé le Mécanisme de Moscou de l’OSCE au sujet de la Tchétchénie, et la Russie n’a pas fait usage de son droit de désigner un expert.
fact-osce-benedek-report = En décembre 2018, le rapporteur nommé au titre du Mécanisme de Moscou de l’OSCE a confirmé de très graves violations contre des personnes LGBTI en Tchétchénie, et constaté que les responsables jouissent de l’impunité.
fact-second-wave = En janvier 2019, le Réseau LGBT russe a signalé une nouvelle vague : une quarantaine de personnes détenues, et deux tuées.
fact-hrw-2019 = En mai 2019, Human Rights Watch a rapporté qu’au moins 23 hommes avaient été détenus en Tchétchénie entre décembre 2018 et avril 2019, et certains d’entre eux torturés.
fact-uk-us-sanctions-2020 = Le 10 décembre 2020, le Royaume-Uni a sanctionné trois responsables tchétchènes et une unité spéciale de police pour des actes de torture contre des personnes LGBT, et les États-Unis ont inscrit le même jour d’autres proches du dirigeant de la Tchétchénie sur leur liste.
fact-ecchr-complaint = En février 2021, une plainte visant cinq responsables tchétchènes pour crimes contre l’humanité a été déposée auprès du procureur général fédéral en Allemagne ; elle concerne au moins 150 victimes.
fact-taken-from-nizhny-novgorod = En février 2021, deux jeunes, dont l’un âgé de 17 ans, ont été arrêtés à Nijni Novgorod et emmenés en Tchétchénie ; quelques jours plus tard, la Cour européenne des droits de l’homme a ordonné des mesures urgentes.
fact-eu-sanctions = Le 22 mars 2021, l’Union européenne a placé deux commandants tchétchènes sous ses sanctions en matière de droits de l’homme pour leur rôle dans cette persécution.
fact-shelter-stormed = En juin 2021, la police a pénétré de force dans un refuge pour femmes à Makhatchkala, et une jeune femme qui avait fui des violences liées à son orientation sexuelle a été remise à sa famille en Tchétchénie.
fact-law-2022-echr-not-executed = En juin 2022, la Russie a disposé par une loi que les arrêts de la Cour européenne des droits de l’homme devenus définitifs après le 15 mars 2022 ne sont plus exécutés.
fact-forced-to-war = Depuis septembre 2022, selon un groupe qui évacue des personnes de la région, des hommes détenus comme gays en Tchétchénie doivent choisir entre une rançon et l’envoi à la guerre contre l’Ukraine.
fact-russia-leaves-echr = Le 16 septembre 2022, la Russie a cessé d’être partie à la Convention européenne des droits de l’homme ; la Cour de Strasbourg ne peut juger que les faits antérieurs à cette date.
fact-un-hrc-2022 = En 2022, le Comité des droits de l’homme des Nations Unies a constaté que la détention arbitraire et la torture, surtout de personnes LGBT, restent répandues dans le Caucase du Nord et ne font pas l’objet de véritables enquêtes.
fact-un-rapporteur-created = Le 7 octobre 2022, le Conseil des droits de l’homme a créé le mandat de Rapporteur spécial sur les droits de l’homme en Russie, exercé depuis le 1er mai 2023.
fact-detained-at-airport = En février 2023, un homme de Tchétchénie qui avait obtenu l’asile aux Pays-Bas et était revenu pour les obsèques de son père a été arrêté dans un aéroport de Moscou à la demande de la police tchétchène.
fact-journalist-and-lawyer-beaten = Le 4 juillet 2023, des hommes armés ont battu en Tchétchénie une journaliste qui avait écrit sur la persécution, et l’avocat qui voyageait avec elle.
fact-taken-from-st-petersburg = En août 2023, la police, accompagnée d’hommes de Tchétchénie, a emmené une jeune femme de son appartement à Saint-Pétersbourg et l’a remise à la famille qu’elle avait fuie ; on n’a depuis aucun signe de vie fiable.
fact-lapunov-v-russia = Le 12 septembre 2023, dans l’affaire Lapunov c. Russie (n° 28834/19), la Cour européenne des droits de l’homme a jugé que des agents de l’État avaient enlevé et torturé un homme en Tchétchénie en raison de son orientation sexuelle, et que la Russie n’avait pas enquêté comme elle le devait.
fact-supreme-court-extremist = Le 30 novembre 2023, la Cour suprême de Russie, à huis clos, a interdit comme extrémiste un « mouvement LGBT international » non défini, si bien qu’aider des personnes en danger peut désormais être puni.
fact-held-three-months = En janvier 2024, on a appris qu’un homme était en sécurité à l’étranger : en 2022, il avait été détenu plus de trois mois dans la cave d’un poste de police à Grozny, et torturé parce qu’il est gay.
fact-extradition-refused = Le 30 janvier 2024, un tribunal d’Erevan a refusé de livrer un homme de Tchétchénie, puisqu’il ne serait en sécurité ni là-bas ni ailleurs en Russie.
fact-nc-sos-figures = Au début de 2024, un seul groupe de bénévoles et celui qui l’a précédé avaient évacué 373 personnes du Caucase du Nord, dont 317 vers des pays sûrs.
fact-case-opened-2024 = Après plus de deux mille requêtes du public, une procédure pénale sur la disparition d’une jeune femme emmenée en Tchétchénie a été ouverte en avril 2024.
fact-detentions-2024 = Fin août 2024, un groupe d’aide dans la région a signalé une vague croissante d’arrestations d’hommes gays en Tchétchénie, avec des pièges tendus par des applications de rencontre.
fact-hundred-convicted = En juin 2025, selon le décompte de Human Rights Watch, plus de cent personnes avaient été condamnées en Russie à cause du prétendu « mouvement LGBT » ou de ses symboles.
fact-four-thousand-appeals = À la mi-juin 2025, plus de quatre mille requêtes avaient demandé que l’affaire d’une jeune femme disparue en Tchétchénie soit retirée aux autorités locales.
fact-germany-visas-frozen = Fin juillet 2025, l’Allemagne a gelé ses visas humanitaires pour les personnes menacées venant de Russie ; en octobre, sa procédure accélérée avait pris fin.
fact-murder-in-yerevan = En octobre 2025, une jeune femme qui avait fui la Tchétchénie avec l’aide de défenseurs des droits humains a été retrouvée assassinée à Erevan.
fact-picket-jailed = En novembre 2025, une femme de Saint-Pétersbourg a été condamnée à dix jours de détention pour s’être tenue seule dans la rue avec une affiche pour son amie, une jeune femme emmenée en Tchétchénie.
fact-cherkessk-sentence = En décembre 2025, un tribunal du Caucase du Nord a condamné un homme à deux ans et demi de prison pour des messages dans une discussion de groupe, comme participation au « mouvement LGBT » interdit.
fact-nine-banned = Entre mars et mai 2026, des tribunaux russes ont interdit neuf organisations qui aident des personnes LGBT.
