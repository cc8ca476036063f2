### German: the facts that letters may carry.

## Facts (ids as in facts.json)

fact-purge-begins = Gegen Ende Februar 2017 begannen Polizei und Sicherheitskräfte in Tschetschenien, Männer, die sie für schwul hielten, zu verschleppen, in inoffiziellen Gefängnissen festzuhalten und zu foltern.
fact-novaya-gazeta-report = Am 1. April 2017 berichtete die Zeitung „Nowaja Gaseta“, dass in Tschetschenien mehr als hundert Männer wegen ihrer tatsächlichen oder vermuteten sexuellen Orientierung festgenommen und mindestens drei getötet worden seien.
fact-un-experts-2017 = Am 13. April 2017 riefen Menschenrechtsfachleute der Vereinten Nationen Russland auf, die Verfolgung für schwul gehaltener Männer in Tschetschenien zu beenden, und sprachen von Gewalt in einem dort nie gekannten Ausmaß.
fact-germany-speaks-up-2017 = Im Mai 2017 bat die deutsche Bundeskanzlerin den russischen Präsidenten persönlich, seinen Einfluss zum Schutz schwuler Männer in Tschetschenien geltend zu machen.
fact-ep-resolution-2017 = Am 18. Mai 2017 verurteilte das Europäische Parlament die Verfolgung in Tschetschenien und forderte eine Untersuchung sowie den Schutz derer, die fliehen.
fact-hrw-report-2017 = Im Mai 2017 berichtete Human Rights Watch nach Gesprächen mit Opfern, dass die Verfolgung an der Spitze der örtlichen Führung gebilligt worden war.
fact-us-house-hres-351 = Am 27. Juni 2017 verurteilte das US-Repräsentantenhaus in seiner Resolution 351 die Verfolgung in Tschetschenien.
fact-canada-31 = 2017 nahm Kanada gemeinsam mit der Hilfsorganisation Rainbow Railroad in rund drei Monaten im Stillen 31 Menschen aus Tschetschenien auf.
fact-us-sanctions-2017 = Am 20. Dezember 2017 setzten die Vereinigten Staaten das Oberhaupt der Tschetschenischen Republik und einen weiteren tschetschenischen Amtsträger auf ihre Magnitski-Liste; Letzteren brachten sie mit Misshandlungen schwuler Männer in Verbindung.
fact-pace-2230 = Am 27. Juni 2018 rief die Parlamentarische Versammlung des Europarats Russland auf, zu ermitteln oder eine internationale Untersuchung zuzulassen (Entschließung 2230).
fact-un-cat-2018 = Im August 2018 veröffentlichte der Ausschuss der Vereinten Nationen gegen Folter, der die russische Delegation zu diesen Verbrechen befragt hatte, seine Abschließenden Bemerkungen (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Am 1. November 2018 setzten sechzehn Staaten wegen Tschetschenien den Moskauer Mechanismus der OSZE in Gang; Russland nutzte sein Recht, einen Experten zu benennen, nicht.
fact-osce-benedek-report = Im Dezember 2018 bestätigte der Berichterstatter des Moskauer Mechanismus der OSZE sehr schwere Rechtsverletzungen an LGBTI-Personen in Tschetschenien und stellte fest, dass die Verantwortlichen straflos bleiben.
fact-second-wave = Im Januar 2019 meldete das Russische LGBT-Netzwerk eine neue Welle, in der etwa vierzig Menschen festgenommen und zwei getötet worden seien.
fact-hrw-2019 = Im Mai 2019 berichtete Human Rights Watch, dass zwischen Dezember 2018 und April 2019 mindestens 23 Männer in Tschetschenien festgehalten und einige von ihnen gefoltert worden waren.
fact-uk-us-sanctions-2020 = Am 10. Dezember 2020 verhängte das Vereinigte Königreich wegen Folter an LGBT-Personen Sanktionen gegen drei tschetschenische Amtsträger und eine Polizei-Sondereinheit; am selben Tag setzten die USA weitere Vertraute des tschetschenischen Machthabers auf ihre Sanktionsliste.
fact-ecchr-complaint = Im Februar 2021 wurde beim Generalbundesanwalt in Deutschland Strafanzeige gegen fünf tschetschenische Amtsträger wegen Verbrechen gegen die Menschlichkeit erstattet; es geht um mindestens 150 Opfer.
fact-taken-from-nizhny-novgorod = Im Februar 2021 wurden zwei junge Menschen, einer davon 17 Jahre alt, in Nischni Nowgorod ergriffen und nach Tschetschenien gebracht; binnen Tagen ordnete der Europäische Gerichtshof für Menschenrechte Sofortmaßnahmen an.
fact-eu-sanctions = Am 22. März 2021 belegte die Europäische Union zwei tschetschenische Kommandeure wegen ihrer Beteiligung an dieser Verfolgung mit Menschenrechtssanktionen.
fact-shelter-stormed = Im Juni 2021 drang die Polizei gewaltsam in ein Frauenschutzhaus in Machatschkala ein; eine junge Frau, die vor Gewalt wegen ihrer sexuellen Orientierung geflohen war, wurde ihrer Familie in Tschetschenien übergeben.
fact-law-2022-echr-not-executed = Im Juni 2022 legte Russland gesetzlich fest, dass Urteile des Europäischen Gerichtshofs für Menschenrechte, die nach dem 15. März 2022 wirksam wurden, nicht mehr umgesetzt werden.
fact-forced-to-war = Seit September 2022 werden Männer, die in Tschetschenien für schwul gehalten werden, nach Angaben einer Gruppe, die Menschen aus der Region evakuiert, vor die Wahl gestellt: Lösegeld oder Entsendung in den Krieg gegen die Ukraine.
fact-russia-leaves-echr = Am 16. September 2022 schied Russland als Vertragspartei der Europäischen Menschenrechtskonvention aus; der Gerichtshof in Straßburg kann nur noch über das urteilen, was vor diesem Tag geschah.
fact-un-hrc-2022 = 2022 stellte der Menschenrechtsausschuss der Vereinten Nationen fest, dass willkürliche Haft und Folter, vor allem von LGBT-Personen, im Nordkaukasus verbreitet bleiben und nicht angemessen untersucht werden.
fact-un-rapporteur-created = Am 7. Oktober 2022 schuf der Menschenrechtsrat das Mandat einer Sonderberichterstattung über die Menschenrechtslage in Russland, das am 1. Mai 2023 aufgenommen wurde.
fact-detained-at-airport = Im Februar 2023 wurde ein Mann aus Tschetschenien, der in den Niederlanden Asyl hatte und zur Beerdigung seines Vaters zurückgekehrt war, auf Ersuchen der tschetschenischen Polizei an einem Moskauer Flughafen festgenommen.
fact-journalist-and-lawyer-beaten = Am 4. Juli 2023 verprügelten Bewaffnete in Tschetschenien eine Journalistin, die über die Verfolgung berichtet hatte, und den mit ihr reisenden Rechtsanwalt.
fact-taken-from-st-petersburg = Im August 2023 holte die Polizei mit Männern aus Tschetschenien eine junge Frau aus ihrer Wohnung in St. Petersburg und übergab sie der Familie, vor der sie geflohen war; seitdem fehlt jedes verlässliche Lebenszeichen.
fact-lapunov-v-russia = Am 12. September 2023 entschied der Europäische Gerichtshof für Menschenrechte im Fall Lapunov gegen Russland (Nr. 28834/19), dass staatliche Bedienstete in Tschetschenien einen Mann wegen seiner sexuellen Orientierung entführt und gefoltert hatten und Russland seine Ermittlungspflicht verletzt hatte.
fact-supreme-court-extremist = Am 30. November 2023 verbot Russlands Oberstes Gericht in nichtöffentlicher Sitzung eine nicht definierte „internationale LGBT-Bewegung“ als extremistisch; seither kann Hilfe für Menschen in Gefahr bestraft werden.
fact-held-three-months = Im Januar 2024 wurde bekannt, dass ein Mann im Ausland in Sicherheit ist, der 2022 mehr als drei Monate im Keller einer Polizeiwache in Grosny festgehalten und dort gefoltert wurde, weil er schwul ist.
fact-extradition-refused = Am 30. Januar 2024 lehnte ein Gericht in Eriwan die Auslieferung eines Mannes aus Tschetschenien ab, da er weder dort noch anderswo in Russland sicher wäre.
fact-nc-sos-figures = Bis Anfang 2024 hatten eine einzige ehrenamtliche Gruppe und ihre Vorgängerin 373 Menschen aus dem Nordkaukasus gebracht und 317 weiter in sichere Länder.
fact-case-opened-2024 = Nach mehr als zweitausend Eingaben aus der Bevölkerung wurde im April 2024 ein Strafverfahren wegen des Verschwindens einer nach Tschetschenien gebrachten jungen Frau eröffnet.
fact-detentions-2024 = Ende August 2024 meldete eine Gruppe, die Menschen in der Region hilft, eine wachsende Welle von Festnahmen schwuler Männer in Tschetschenien, mit Fallen über Dating-Apps.
fact-hundred-convicted = Bis Juni 2025 waren in Russland nach Zählung von Human Rights Watch mehr als hundert Menschen wegen der angeblichen „LGBT-Bewegung“ oder ihrer Symbole verurteilt worden.
fact-four-thousand-appeals = Bis Mitte Juni 2025 war in mehr als viertausend Eingaben gefordert worden, den Fall einer in Tschetschenien verschwundenen jungen Frau den örtlichen Stellen zu entziehen.
fact-germany-visas-frozen = Ende Juli 2025 setzte Deutschland seine humanitären Visa für gefährdete Menschen aus Russland aus, und bis Oktober war das beschleunigte Verfahren beendet.
fact-murder-in-yerevan = Im Oktober 2025 wurde eine junge Frau, die mit Hilfe von Menschenrechtsverteidigern aus Tschetschenien geflohen war, in Eriwan ermordet aufgefunden.
fact-picket-jailed = Im November 2025 kam in St. Petersburg eine Frau für zehn Tage in Haft, weil sie allein mit einem Plakat für eine Freundin, eine nach Tschetschenien gebrachte junge Frau, auf der Straße stand.
fact-cherkessk-sentence = Im Dezember 2025 verurteilte ein Gericht im Nordkaukasus einen Mann wegen Nachrichten in einem Gruppenchat zu zweieinhalb Jahren Haft, als Beteiligung an der verbotenen „LGBT-Bewegung“.
fact-nine-banned = Zwischen März und Mai 2026 verboten russische Gerichte neun Organisationen, die LGBT-Personen helfen.
