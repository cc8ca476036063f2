### German: what the program itself says. Plain words, short lines: a screen
### reader reads them too. `$program` is the name it was called by.
### Written by the makers of chechnya-act, 2026-11; not yet reviewed by a
### native speaker. A member of parliament is a “Parlamentsmitglied” here,
### which shows no gender; country names stand in brackets or after a colon.

## What each office can do, one sentence each

can-representative = Kann die Regierung offiziell befragen und bekommt Antworten, die Privatpersonen nicht bekommen.
can-ministry = Spricht für Ihren Staat mit anderen Regierungen, gibt den Vertretungen im Ausland Weisungen, und seine Konsulate erteilen Visa.
can-un = Spricht und stimmt für Ihren Staat in der Generalversammlung, wo die UN-Sonderberichterstattung zu Russland vorgetragen wird.
can-observer = Spricht für Ihren Staat bei den Vereinten Nationen, ohne Stimmrecht.
can-un-geneva = Spricht und stimmt für Ihren Staat im Menschenrechtsrat, der über die UN-Sonderberichterstattung zu Russland entscheidet.
can-embassy = Berichtet nach Moskau, was die Menschen hier sagen, und kann um eine Antwort gebeten werden.
can-embassy-covering = Russland hat in diesem Land keine Botschaft ({ $country }); zuständig ist die in { $city }. Sie berichtet nach Moskau und kann um eine Antwort gebeten werden.
can-sr-russia = Sammelt, was in Russland geschieht, und berichtet darüber jedes Jahr den Vereinten Nationen.
can-ie-sogi = Schreibt Regierungen wegen Gewalt gegen LGBT-Personen an und berichtet darüber den Vereinten Nationen.
can-ohchr = Die oberste Stelle der UN für Menschenrechte: kann öffentlich Stellung nehmen und das Thema auf der Tagesordnung halten.
can-sr-torture = Richtet dringende Appelle an Regierungen und spricht Fälle von Folter an.
can-un-sg = Kann öffentlich sprechen und bei Regierungen vermitteln; nimmt keine Einzelfälle an.
can-coe-commissioner = Kann 46 europäische Staaten drängen, Menschen einzulassen und sie nicht nach Russland zurückzuschicken.
can-osce-odihr = Hat den Bericht von 2018 über Tschetschenien betreut und kann fragen, was daraus geworden ist.
can-ep-droi = Hält Anhörungen ab und bereitet Entschließungen des Europäischen Parlaments vor.
can-company = Ihr Dienst wird von Menschen in Gefahr benutzt: Sie kann ihn sicherer machen und sagen, was die Behörden verlangen.
can-newsroom = Kann darüber berichten; Ämter und Öffentlichkeit werden aufmerksam.
can-eeas = Bereitet die Sanktionen der Union vor und spricht für die Union mit Russland.
can-prosecutor-general = Führt die Aufsicht über alle Ermittlungen in Russland, auch in Tschetschenien.
can-investigative-committee = Ermittelt bei Entführung, Folter und Mord und kann Fälle aus Tschetschenien abziehen.
can-ombudsman = Kann Antworten verlangen und Haftorte besuchen; 2017 brachte diese Stelle eine erste Untersuchung in Gang.
can-president = Niemand in Tschetschenien handelt gegen den Willen des Kremls.
can-mfa-russia = Antwortet für Russland den Vereinten Nationen und der OSZE und lässt deren Fachleute ein oder nicht.
can-interior-ministry = Befehligt die Polizei aller Regionen, die Menschen an Tschetschenien übergeben hat.
can-ministry-of-justice = Hat bei den Gerichten das Verbot der Organisationen beantragt, die helfen.
can-presidential-human-rights-council = Berät den Präsidenten und darf den Ermittlungsbehörden Fragen stellen.

name-parliament = Parlament
name-second-chamber = Eine zweite Kammer des Parlaments
name-representative = Mitglied des Parlaments
name-representative-2 = Mitglied der zweiten Kammer des Parlaments
name-ministry = Außenministerium
name-un = Vertretung bei den Vereinten Nationen in New York
name-un-geneva = Vertretung bei den Vereinten Nationen in Genf
name-embassy = Russische Botschaft

closed-no-parliament = Es gibt kein arbeitendes Parlament, an das man schreiben könnte.
closed-one-chamber = Dieses Parlament hat nur eine Kammer; schreiben Sie an das Mitglied, das Sie dort vertritt.
closed-no-un-mission = Dieser Staat hat keine Vertretung bei den Vereinten Nationen.
closed-geneva-unknown = Wir kennen keinen bestätigten Kontakt seiner Vertretung in Genf; schreiben Sie an die Vertretung in New York.
closed-inside-russia = Innerhalb Russlands gehört diese Stelle zu dem Staat, an den sich der Appell richtet; gegen ihn hilft sie nicht.

## Why a channel has its status ($date: when it was last seen)

seen = zuletzt gesehen { $date }
seen-long-ago = zuletzt gesehen { $date }
seen-undated = aus einer Quelle ohne Datum
post-address-on-page = keine bestätigte Anschrift; suchen Sie sie auf { $page }
post-address-unknown = keine bestätigte Anschrift bekannt; fragen Sie die Stelle, oder geben Sie den Brief dort ab
post-to-russia-suspended = Ihre Post hat Briefe nach Russland eingestellt ({ $date }); fragen Sie, ob sie wieder befördert werden
post-to-russia-restricted = Ihre Post nimmt Briefe nach Russland nur teilweise oder mit Verzögerung an (gesehen { $date })
post-to-russia-accepted = Ihre Post nahm Briefe nach Russland an, als wir zuletzt nachsahen: { $date }
post-to-russia-accepted-once = Ihre Post nahm damals Briefe nach Russland an ({ $date }); fragen Sie am Schalter
post-to-russia-unknown = fragen Sie am Schalter, ob Briefe nach Russland angenommen werden
law-547-fz = Russische Behörden bearbeiten seit dem 30. März 2025 keine Eingaben per E-Mail (Gesetz 547-FZ)
law-547-fz-form = seit dem 30. März 2025 nur mit einer von Russland bestätigten Identität (Gesetz 547-FZ)
law-usps-2026 = Der United States Postal Service nahm nach seiner Liste vom 3. März 2026 keine Briefe nach Russland an.

channel-post = Post
channel-email = E-Mail
channel-form = Webformular
channel-phone = Telefon
channel-page = Seite

status-works = geht
status-confirm-first = erst bestätigen
status-not-considered = wird nicht bearbeitet
status-no-service = keine Beförderung
status-closed = geschlossen

## route

route-heading = Wer von hier aus handeln kann: { $country }
route-risk-high = GEFAHR: Wenn Sie aus diesem Land ({ $country }) zu diesem Thema schreiben, kann Sie das ins Gefängnis bringen oder Schlimmeres: { $reason }.
route-risk-caution = Seien Sie vorsichtig: { $reason }.
route-write = An eine Stelle schreiben: { $program } letter --country { $code } --to ID
route-safer = Sicherer: Es schreibt jemand außerhalb dieses Landes ({ $country }). Von hier aus entsteht ohne --accept-risk kein Brief.
route-closed = kein Brief: { $reason }

## letter

letter-to = An: { $office }
letter-post-works = Post: Die Anschrift wurde zuletzt gesehen { $date }.
letter-post-confirm = Post: Bestätigen Sie zuerst die Anschrift ({ $reason }).
letter-post-confirm-page = Post: Bestätigen Sie zuerst die Anschrift ({ $reason }) auf { $page }
letter-post-no-service = Post: { $reason }.
letter-post-unknown = Post: keine bestätigte Anschrift; Linien sind dafür freigelassen.
letter-post-unknown-page = Post: keine bestätigte Anschrift; Linien sind dafür freigelassen. Sehen Sie hier nach: { $page }
letter-find-member = Der Name Ihres Parlamentsmitglieds gehört auf die Linie.
letter-find-member-page = Der Name Ihres Parlamentsmitglieds gehört auf die Linie; Sie finden ihn auf { $page }
letter-email-void = E-Mail: { $reason }. Schicken Sie Papier.
letter-form-void = Webformular: { $reason }. Schicken Sie Papier.
letter-name-unused = --recipient-name ist für Mitglieder des Parlaments; diese Stelle wird mit ihrem Amt angesprochen.
letter-danger-named = GEFAHR: Dieser Brief nennt Sie. Schicken Sie ihn nicht aus diesem Land ({ $country }). Ohne --name, --address, --city und --email nennt er niemanden, und jemand außerhalb des Landes kann ihn weitergeben.
letter-danger = GEFAHR: Setzen Sie weder Ihren Namen noch Ihre Anschrift auf diesen Brief, und schicken Sie ihn nicht aus diesem Land ({ $country }). Jemand außerhalb des Landes kann ihn weitergeben.
letter-ready-text = WriteToThem, der übliche Weg zu britischen Abgeordneten, sperrt vorgefertigte Briefe: Schicken Sie diesen auf Papier, oder sagen Sie es dort in eigenen Worten; --kind outline hilft dabei.
letter-missing = Von Hand auszufüllen: { $what }.
letter-missing-flags = Damit geschieht es für Sie: { $flags }.
letter-sender-file = --sender DATEI nimmt Ihre Angaben aus einer Datei und hält sie aus dem Verlauf der Shell heraus.
letter-missing-name = Ihr Name
letter-missing-address = Ihre Anschrift
letter-missing-member = der Name Ihres Parlamentsmitglieds
letter-personal = Tipp: Mit --who, --why und --tie fügen Sie einen eigenen Satz hinzu. Briefe in eigenen Worten werden eher gelesen.
letter-history = Hinweis: Shells merken sich, was eingetippt wird. --sender DATEI oder --sender - hält Namen und Anschriften aus diesem Verlauf heraus.
letter-next = Weitere Stellen, an die Sie schreiben können: { $program } route --country { $code }
letter-embassy-skipped = Kein Brief an eine russische Botschaft von hier aus ({ $country }): { $reason } Der Brief geht stattdessen an die nächste Stelle.
letter-caution = Seien Sie vorsichtig ({ $country }): { $reason }.
letter-ties = Wenn Sie einen russischen Pass oder Familie in Russland haben oder dorthin reisen wollen, überlegen Sie, bevor Sie Ihren Namen daruntersetzen.
letter-written = Geschrieben in { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print und --font sind für --format pdf.
letter-system-font = Einige Zeichen stehen in einer Schrift, die auf diesem Gerät gefunden wurde.

mail-confirm = E-Mail: Bestätigen Sie zuerst die Adresse ({ $reason }).
mail-no-address = E-Mail: Von dieser Stelle ist keine Adresse bekannt; setzen Sie sie selbst ein.
mail-no-address-page = E-Mail: Von dieser Stelle ist keine Adresse bekannt; setzen Sie sie selbst ein. Sehen Sie hier nach: { $page }
mail-postal-address-mission = E-Mail: Russische Vertretungen verlangen den vollen Namen und die Postanschrift, sonst müssen sie die E-Mail nicht bearbeiten; Ihre Angaben sind nicht vollständig.
mail-postal-address-member = E-Mail: Mitglieder des Parlaments antworten den Menschen aus ihrem Wahlkreis; ohne Ihren vollen Namen und Ihre Postanschrift kann sie zurückkommen.
mail-gmail = Dieser Link hat { $length } Zeichen. Wenn Gmail Ihre E-Mail-Links öffnet, schneidet es ihn vielleicht nach { $limit } ab: Nehmen Sie dann --format eml.
qr-code = QR-Code, der diesen Link fassen könnte
qr-words = Halten Sie die Kamera eines Telefons darauf, oder nehmen Sie den Link:
edit-rescued = Ihr Text wurde ausgegeben, damit er nicht verloren ist.
opened-own = Wird in Ihrem eigenen Programm geöffnet.
not-opened-own = Kein Programm hier öffnet es. Es ist trotzdem vollständig: siehe oben.
form-at = Das Formular: { $page }
form-none = Von dieser Stelle ist kein Formular bekannt; diese Felder passen auf die meisten.
form-start = { $count } Felder. Jedes Mal, wenn Sie die Eingabetaste drücken, wird das nächste kopiert; fügen Sie es in das Formular ein, und kommen Sie dann zurück. Strg-C beendet.
form-step = { $nth } von { $count }, { $what }: zum Kopieren die Eingabetaste drücken.
form-done = Das war das letzte Feld. Gesendet wurde nichts: Das tut der Knopf im Formular.
form-field-subject = Betreff
form-field-message = Nachricht
form-field-name = Name
form-field-address = Straße und Hausnummer
form-field-city = Ort
form-field-email = E-Mail-Adresse

copied-desktop = In die Zwischenablage kopiert (mit { $program }).
copied-terminal = An die Zwischenablage Ihres Terminals geschickt (OSC 52); wenn beim Einfügen nichts kommt, erlaubt Ihr Terminal es nicht.
copied-nowhere = Hier gibt es keine Zwischenablage: Der Text wurde stattdessen ausgegeben.
opened = Wird geöffnet: { $link }
not-opened = Ließ sich hier nicht öffnen. Öffnen Sie es selbst: { $link }
not-opened-insecure = Diese Seite hat keine sichere Adresse, darum wird sie nicht für Sie geöffnet: { $link }

## call

call-spoken = „{ $line }“
call-note-skipped = Die Stelle, die am meisten tun kann, hat hier keine bestätigte Nummer: { $office }. Es lohnt sich, sie nachzuschlagen; was Sie dort sagen: { $command }
call-note-language = In dieser Sprache („{ $language }“) gibt es noch keinen Gesprächstext: Er ist auf Englisch.
call-note-of-office = Was Sie sagen, ist auf { $language }, das diese Stelle spricht. In Ihrer Sprache: --lang { $code }

## post

post-note-ties = Bevor Sie etwas veröffentlichen: Wer einen russischen Pass oder Familie in Russland hat oder dorthin reisen will, sollte es nicht tun. Beiträge bleiben und werden durchsucht.
post-note-length = { $length } von { $limit } Zeichen, wie dieses Netzwerk sie zählt.
post-note-thread = Eine Folge von { $count } Beiträgen; der längste hat { $length } von { $limit } Zeichen, wie dieses Netzwerk sie zählt.
post-note-language = In dieser Sprache („{ $language }“) gibt es noch keinen solchen Beitrag: Er ist auf Englisch.
post-note-no-page = Dieses Netzwerk hat keine Seite, die einen Text annimmt: Fügen Sie ihn in dessen App ein.
post-note-rest = Auf der Seite steht nur der erste Beitrag: Fügen Sie die anderen darunter als Antworten an.

## lists

countries-heading = Länder ({ $count })
none-found = Nichts gefunden.
undated = ohne Datum
coverage-legend = In jeder Zeile: welcher Anteil bestätigt ist; dann wie viele bestätigt / erst zu bestätigen / nicht vorhanden sind.
region-all = Welt
region-africa = Afrika
region-americas = Amerika
region-asia = Asien
region-europe = Europa
region-oceania = Ozeanien
risk-low = gering
risk-caution = Vorsicht
risk-high = hoch
embassy-none = keine
embassy-covered = zuständig ist die Botschaft in { $city } ({ $code })
mission-holder = { $name } (gesehen { $date })
mission-holder-old = { $name } (gesehen { $date }; erst bestätigen)
write-to = Dorthin schreiben: { $program } letter --country { $code } --to { $id }
label-native = Auf Russisch
office-only = Die Ständige Vertretung (an das Amt richten)
petitions-none-open = Von keiner Petition ist bestätigt, dass sie offen ist (zuletzt nachgesehen: { $date }). Was heute hilft, ist ein Brief: { $program } letter --country CODE
petitions-check = Einen Blick wert, aber nicht als offen bestätigt:
petitions-history = Aus früheren Jahren:
petitions-ties = Unterschreiben Sie nicht, wenn Sie einen russischen Pass oder Familie in Russland haben oder dorthin reisen wollen.
petition-status-open = offen
petition-status-unconfirmed = nicht bestätigt
petition-status-closed = beendet
petition-status-archived = Geschichte
petition-no-link = Keine Adresse ist bestätigt; nehmen Sie den Link aus einem eigenen Kanal der Veranstaltenden.
petition-not-open = Von dieser Petition ist nicht bestätigt, dass sie offen ist. Sehen Sie auf ihrer Seite nach, bevor Sie sie unterschreiben oder teilen.
petition-is-closed = Diese Petition ist vorbei. Was heute hilft, ist ein Brief: { $program } letter --country CODE
petition-replaced = An ihrer Stelle: { $id }
hashtags-warning = Verwenden Sie diese niemals von Russland aus, auch nicht mit russischem Pass, mit Familie dort oder wenn Sie dorthin reisen wollen.
hashtag-status-in-use = in Gebrauch
hashtag-status-historic = Geschichte
label-status = Stand
label-organiser = Von
label-asks = Bittet um
label-addressee = An
label-opened = Seit
label-link = Link
label-note = Anmerkung
label-seen = Gesehen
label-sources = Quellen
label-confidence = Verlässlichkeit
label-risk = Gefahr beim Schreiben
label-languages = Sprachen
label-parliament = Parlament
label-ministry = Außenministerium
label-embassy = Russische Vertretung
label-un = Vereinte Nationen, New York
label-un-geneva = Vereinte Nationen, Genf
label-holder = Im Amt
label-post = Post
label-meaning = Bedeutet
label-networks = Netzwerke
label-can = Kann
label-does = Tut
label-where = Wo
label-why = Warum
label-did = Hat getan
label-ask-it = Bitte
label-write = Dorthin schreiben
label-products = Produkte
label-use = Gut für
label-letters = Leserbriefe
label-corrections = Berichtigungen
label-donate = Spenden
label-cost = Kosten
label-help = In Gefahr
label-say-first = Zuerst sagen
label-in-russia = In Russland
label-they-say = Sie sagen
label-evidence-says = Die Belege sagen
label-no-letters = Keine Briefe
confidence-low = gering: erst bestätigen
confidence-medium = mittel
confidence-high = hoch
list-more = { $program } { $command } ID zeigt einen Eintrag ganz.

media-words = höchstens { $count } Wörter
denial-answer = Die Belege:
fact-why = Woher wir das wissen: { $program } facts { $id } --why
organisation-inactive = nicht bekannt, dass sie noch arbeitet
russian-label-none = keine Einstufung bekannt, was nicht beweist, dass es keine gibt
russian-label-foreign-agent = „ausländischer Agent“: wird überwacht und behindert; Unterstützung erregt Aufmerksamkeit
russian-label-undesirable = „unerwünscht“: Wer mitmacht, spendet oder ihr Material teilt, wird dort bestraft
russian-label-extremist = „extremistisch“: Wer mitmacht, spendet oder ihre Zeichen zeigt, kann dort ins Gefängnis kommen
label-warning = In Russland: { $label }. Machen Sie nicht weiter, wenn Sie einen russischen Pass oder Familie in Russland haben oder dorthin reisen wollen.
resource-film = Film
resource-book = Buch
resource-report = Bericht
resource-guide = Ratgeber
resource-article = Artikel
resource-court = Gericht
resource-exhibition = Ausstellung
resource-directory = Verzeichnis
donate-question = Haben Sie einen russischen Pass oder Familie in Russland, oder wollen Sie dorthin reisen?
donate-ties-none = Nein, nichts davon
donate-ties-russia = Ja, oder nicht sicher
donate-ties = Brechen Sie ab, wenn Sie einen russischen Pass oder Familie in Russland haben oder dorthin reisen wollen: Spenden kann dort als Unterstützung von „Extremismus“ bestraft werden.
donate-costs = Was Hilfe gekostet hat

data-checked = Datensätze geprüft: { $count }.
data-fixed = Dateien in ihre einheitliche Form gebracht: { $count }.
overlay-words = Texte aus { $path }, die in Briefen in dieser Sprache ({ $language }) an die Stelle unserer treten: { $count }.
overlay-laid = Eigene Datensätze aus { $path }, die neben unseren stehen: { $count }; ihre IDs beginnen mit { $own }
report-title = Berichtigung
report-how = Das steht in der Datensammlung, jeweils mit dem Datum des Belegs. Schreiben Sie darunter, was richtig ist. Gesendet wird nichts: Sie entscheiden, ob und wie dies das Projekt erreicht. Setzen Sie Ihren Namen nur darauf, wenn Sie wollen.
report-field = Was falsch ist (der Name vor dem Doppelpunkt):
report-right = Was richtig ist:
report-where = Wo Sie es gesehen haben (ein Link, am besten die eigene Seite der Stelle):
report-date = Das Datum dieser Seite:
data-good = Alles in Ordnung.

## guide

ask-label-parliament-question = Eine schriftliche Frage an die Regierung
ask-label-humanitarian-visas = Visa für Menschen, die fliehen
ask-label-sanctions = Sanktionen gegen die Verantwortlichen
ask-label-universal-jurisdiction = Strafverfolgung vor unseren eigenen Gerichten
ask-label-question-on-returns = Die Zusage, niemanden nach Russland zurückzuschicken
ask-label-question-on-un-vote = Die Stimme der Regierung zur UN-Sonderberichterstattung zu Russland
ask-label-press-for-parole = Ein Weg ins Land für Menschen, die fliehen
ask-label-send-nobody-back = Die Zusage, niemanden nach Russland zurückzuschicken
ask-label-admit-refugees = Ein Weg ins Land für Menschen, die fliehen
ask-label-protect-people = Visa für Menschen, die fliehen
ask-label-raise-with-russia = Ein Wort dazu an die russische Regierung
ask-label-instruct-missions = Unterstützung der UN-Sonderberichterstattung zu Russland
ask-label-support-mandate = Unterstützung der UN-Sonderberichterstattung zu Russland
ask-label-report-again = Die Bitte, darüber zu berichten
ask-label-letter-to-the-editor = Ein Leserbrief zum Abdruck
ask-label-speak-on-chechnya = Ein Wort zu Tschetschenien bei den Vereinten Nationen

## Errors: what is wrong; .hint says what to do next

error-prefix = Fehler
hint-prefix = Hinweis
error-unknown-country = Es gibt kein Land namens „{ $given }“.
    .hint =
        { $list ->
            [none] Nehmen Sie seinen Namen in Ihrer Sprache oder seinen Code aus zwei Buchstaben; „countries“ zeigt alle.
           *[other] Meinten Sie: { $list }?
        }
error-ambiguous-country = „{ $given }“ kann mehr als ein Land sein.
    .hint = Sagen Sie, welches: { $list }
error-unknown-record = Unter „{ $kind }“ gibt es nichts namens „{ $given }“.
    .hint =
        { $list ->
            [none] „{ $kind }“ ohne ID zeigt alle.
           *[other] Meinten Sie: { $list }?
        }
error-unknown-recipient = Es gibt keine Stelle namens „{ $given }“, an die man schreiben könnte.
    .hint =
        { $list ->
            [none] „route --country { $country }“ zeigt die Stellen.
           *[other] Meinten Sie: { $list }? „route --country { $country }“ zeigt alle.
        }
error-unknown-ask = Diese Stelle kann das nicht gewähren: „{ $given }“.
    .hint = Sie kann gebeten werden um: { $list }
error-unfit-fact = „{ $given }“ passt nicht in einen Brief an diese Stelle: { $office }.
    .hint = Tatsachen, die passen: { $list }
error-denial-fact = „{ $given }“ ist, was Behörden abstreiten; kein Brief zitiert es.
    .hint = Tatsachen, die zu dieser Stelle passen: { $list }
error-same-case = „{ $one }“ und „{ $other }“ erzählen von ein und demselben Fall.
    .hint = Behalten Sie eines davon.
error-too-many = { $field }: { $count } ist zu viel; auf eine Seite passen { $limit }.
    .hint = Lassen Sie etwas weg.
error-too-early = Ein Brief mit dem Datum { $date } würde zitieren, was erst am { $known } bekannt war.
    .hint = Nehmen Sie ein späteres Datum, oder lassen Sie --date weg.
error-no-folder = { $path } ließ sich nicht schreiben: Diesen Ordner gibt es nicht.
    .hint = Legen Sie den Ordner zuerst an, oder wählen Sie mit -o einen anderen Ort.
error-unknown-language = In dieser Sprache gibt es noch keine Briefe: „{ $given }“.
    .hint =
        { $nearest ->
            [none] Briefe gibt es in: { $list }
           *[other] Meinten Sie: { $nearest }? Briefe gibt es in: { $list }
        }
error-ui-language = Diese Sprache spricht das Programm noch nicht: „{ $given }“.
    .hint =
        { $nearest ->
            [none] Es spricht: { $list }
           *[other] Meinten Sie: { $nearest }? Es spricht: { $list }
        }
error-missing = { $flag } fehlt, und es gibt kein Terminal, um danach zu fragen.
    .hint = Fügen Sie { $flag } hinzu; --help zeigt, wie.
error-bad-character = { $field }: Zeichen { $place } ist { $code }, das in keinem Brief stehen darf.
    .hint = Tippen Sie diese Stelle noch einmal von Hand; kopierter Text kann Zeichen enthalten, die man nicht sieht.
error-too-long = { $field }: { $length } Zeichen sind zu viel; auf eine Seite passen { $limit }.
    .hint = Kürzen Sie es. Ein Brief von einer Seite wird gelesen; ein längerer nicht.
error-bad-value = { $field }: „{ $given }“ hat nicht die richtige Form.
    .hint = Schreiben Sie es so: { $form }
error-needs = { $flag } wirkt nur zusammen mit { $with }.
    .hint = Fügen Sie das hinzu, oder lassen Sie { $flag } weg; --help zeigt beides.
error-needs-terminal = { $flag } wartet auf Tastendrücke, und dafür gibt es kein Terminal.
    .hint = Starten Sie es in einem Terminal, oder lassen Sie { $flag } weg und nehmen Sie den Text, wie er ist.
error-bad-postcode = „{ $given }“ ist keine Postleitzahl, die die Suche in diesem Land annimmt ({ $country }).
    .hint = Schreiben Sie sie wie dort auf einem Umschlag und nichts weiter, oder lassen Sie --postcode weg: Die Seite fragt danach.
error-no-postcode = Für diese Stelle nimmt keine Suche eine Postleitzahl an: { $office }.
    .hint = Lassen Sie --postcode weg.
error-long-link =
    Dieser Brief ergibt einen Link von { $length } Zeichen; { $composer ->
        [gmail] Gmail
        [outlook] Outlook im Web
       *[mail] ein Mailprogramm
    } nimmt sicher nur { $limit }, und gekürzt wird hier nichts.
    .hint = Stattdessen: ein Entwurf (--format eml -o letter.eml), die Zwischenablage (--copy ohne --format) oder eine Datei (-o letter.txt).
error-wide-code = Der QR-Code braucht { $columns } Spalten; dieses Terminal hat { $width }.
    .hint = Machen Sie das Fenster breiter oder die Schrift darin kleiner, oder schreiben Sie ihn in eine Datei: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } ist leer.
        [large] { $path } ist größer als { $limit } Kilobyte.
       *[no-text] { $path } ist kein Text in UTF-8.
    }
    .hint = Speichern Sie es als reinen Text (UTF-8); ein Brief ist eine Seite lang.
error-bad-sender =
    { $reason ->
        [continues] { $file }: Zeile { $line } setzt kein Feld fort.
        [unknown] { $file }: Zeile { $line } beginnt mit keinem der Felder und einem Doppelpunkt.
       *[other] { $file }: { $reason }.
    }
    .hint = Schreiben Sie in jede Zeile ein Feld, etwa „name: Ada Example“; die Felder heißen name, address, city, email, who, why, tie.
error-risk = Aus diesem Land ({ $country }) zu diesem Thema zu schreiben, kann Sie in Gefahr bringen: { $reason }.
    .hint =
        Sicherer: Es schreibt jemand außerhalb dieses Landes ({ $country }), oder Sie schreiben an gar keine Stelle. Was dort sicher ist: safety --country { $code }
        Wenn Sie es abgewogen haben und weitermachen wollen: --accept-risk
error-judged = So, wie er ist, sollte dieser Brief nicht abgeschickt werden; zu ändern: { $count }.
    .hint = Ändern Sie, was markiert ist, und prüfen Sie ihn dann noch einmal.
error-ties = Mit einer Bindung an Russland kann Spenden als Unterstützung von „Extremismus“ bestraft werden; hier wurde abgebrochen.
    .hint = Jemand ohne eine solche Bindung kann spenden. Auch ein Brief an Ihr eigenes Parlamentsmitglied hilft: letter --to representative
error-private = Dieser Aufruf darf keine Datei schreiben: --private oder CHECHNYA_ACT_PRIVATE ist gesetzt.
    .hint = Nichts wurde geschrieben. Lassen Sie -o und --edit weg, um den Text auszugeben, oder nehmen Sie --private weg.
error-no-home = Es gibt keinen persönlichen Ordner, in dem sich etwas aufbewahren ließe.
    .hint = Nichts wurde geschrieben. Alles andere geht auch ohne ihn; -o schreibt eine Datei dorthin, wo Sie sie haben wollen.
error-in-the-way = { $path } ist eine Verknüpfung oder etwas anderes, das nicht vom Programm stammt; es blieb unberührt.
    .hint = Sehen Sie es sich an, und räumen Sie es weg, wenn Sie es nicht dorthin gelegt haben.
error-nothing-kept =
    { $what ->
        [history] Es gibt keinen Verlauf.
       *[other] Es gibt kein Profil.
    }
    .hint =
        { $what ->
            [history] Nichts wird festgehalten, außer wenn Sie darum bitten: history on
           *[other] Nichts wird aufbewahrt, außer wenn Sie darum bitten: profile save
        }
error-no-aid =
    { $given ->
        [ce] Es gibt keinen Text auf Tschetschenisch: Es ließ sich keiner finden oder herstellen, auf den Verlass ist.
       *[other] Einen solchen Text gibt es nicht in „{ $given }“.
    }
    .hint =
        { $nearest ->
            [none] Es gibt ihn in: { $list }
           *[other] Meinten Sie: { $nearest }? Es gibt ihn in: { $list }
        }
error-no-letter = Kein Brief an diese Stelle ({ $office }): { $reason }
    .hint =
        { $next ->
            [none] „route --country { $code }“ zeigt, an wen man schreiben kann.
           *[other] Schreiben Sie stattdessen an die nächste Stelle: --to { $next }
        }
error-nothing = Das gibt es hier nicht: { $what }.
    .hint = Lassen Sie die Option weg, um zu sehen, was es gibt.
error-read =
    { $kind ->
        [missing] { $path } gibt es nicht.
        [denied] { $path } darf nicht gelesen werden.
        [folder] { $path } ist ein Ordner.
       *[other] { $path } ließ sich nicht lesen: { $error }.
    }
    .hint = Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen.
error-write =
    { $kind ->
        [denied] { $path } darf nicht geschrieben werden.
        [folder] { $path } ist ein Ordner.
       *[other] { $path } ließ sich nicht schreiben: { $error }.
    }
    .hint = Nichts blieb halb geschrieben zurück. Wählen Sie mit -o einen anderen Ort, oder lassen Sie -o weg, um den Text auszugeben.
error-no-glyph = Keine vorhandene Schrift hat das Zeichen „{ $character }“ ({ $code }).
    .hint = Nennen Sie eine Schrift, die es hat: --font DATEI. Unter Debian und Ubuntu bringt das Paket fonts-noto-cjk Chinesisch, Japanisch und Koreanisch, fonts-noto die meisten anderen Schriften; in der größeren Ausgabe dieses Programms sind die ersten drei eingebaut. --format text braucht keine Schrift.
error-bad-font = { $path } ist keine TrueType- oder OpenType-Schrift.
    .hint = Geben Sie eine Datei an, die auf .ttf, .otf oder .ttc endet.
error-page-full = Der Brief ist zu lang für seine Seite, um etwa so viele Wörter: { $words }.
    .hint = Sagen Sie es in weniger Worten (--who, --why, --tie), nennen Sie weniger Tatsachen (--facts ID), oder lassen Sie --envelope weg, das oben Platz braucht. Ein Brief von einer Seite wird gelesen; ein längerer nicht.
error-window-full = Die Anschrift ist zu lang für den Umschlag, Zeilen: { $lines }.
    .hint = Lassen Sie --envelope weg und schreiben Sie die Anschrift von Hand, oder nehmen Sie einen anderen Umschlag.
error-pdf = Das PDF ließ sich nicht erstellen: { $reason }.
    .hint = Wenn Sie --font angegeben haben, versuchen Sie eine andere Schrift; --format text geht immer.
error-terminal = Ein PDF wird nicht im Terminal gezeigt.
    .hint = Schreiben Sie es in eine Datei: -o letter.pdf, oder geben Sie es weiter: { $program } letter … --format pdf | lp
error-exists = { $path } gibt es schon; die Datei blieb, wie sie ist.
    .hint = Wählen Sie einen anderen Namen, oder fügen Sie --force hinzu, um sie zu ersetzen.
error-editor = Der Editor „{ $command }“ ist gescheitert: { $reason }.
    .hint =
        { $kept ->
            [no] Setzen Sie VISUAL oder EDITOR auf den Editor, den Sie benutzen.
           *[other] Ihr Text ist sicher in { $kept }
        }
error-bad-overlay = { $path } enthält, was gegen die Regeln verstößt:
    { $list }
    .hint = „data schema ART“ zeigt, was ein Datensatz enthalten muss; IDs eigener Datensätze beginnen mit own-. Eigene Texte stehen in einer Datei, die nach ihrer Sprache heißt, wie de.ftl.
error-bad-data = Der Datenordner lässt sich nicht lesen: { $reason }
    .hint = Bringen Sie zuerst diese Datei in Ordnung; Zeile und Spalte sagen, wo.
error-data-faults = Beanstandungen: { $count }; sie stehen oben.
    .hint = Jede nennt den Datensatz, das Feld und den Grund. --fix bringt Leerzeichen und Reihenfolge in Ordnung.
error-text = In einer Sprachdatei ist ein Fehler: { $fault }.
    .hint = Bitte melden Sie ihn; bis dahin geht --lang en.
error-left = Beendet. Gespeichert ist nur, was Sie selbst gespeichert haben.
    .hint = Sie können jederzeit neu beginnen.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = Vereinigte Arabische Emirate
country-BS = Bahamas
country-CF = Zentralafrikanische Republik
country-CD = Demokratische Republik Kongo
country-CG = Republik Kongo
country-DO = Dominikanische Republik
country-FM = Föderierte Staaten von Mikronesien
country-GB = Vereinigtes Königreich
country-GM = Gambia
country-KM = Komoren
country-MH = Marshallinseln
country-MV = Malediven
country-NL = Niederlande
country-PH = Philippinen
country-PS = Palästina
country-SB = Salomonen
country-US = Vereinigte Staaten
country-VA = Vatikan

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = Auf eine schriftliche Frage muss die Regierung offiziell antworten.
ask-press-for-parole-why = Wer im Kongress sitzt, kann die Ministerien zu einer Antwort drängen, die Privatpersonen nicht bekommen.
ask-question-on-returns-why = Eine offizielle Zusage kann man einer späteren Abschiebung entgegenhalten.
ask-question-on-un-vote-why = Was ein Staat bei den Vereinten Nationen sagt und wie er dort abstimmt, wird zu Hause entschieden.
ask-humanitarian-visas-why = Wer im Parlament sitzt, kann auf eine Weise auf Visa drängen, die Privatpersonen nicht haben.
ask-sanctions-why = Das Parlament wacht über die Sanktionen, die die Regierung verhängt.
ask-universal-jurisdiction-why = In vielen Ländern kann die Staatsanwaltschaft bei Verbrechen gegen die Menschlichkeit ermitteln, gleich wo sie begangen wurden.
ask-protect-people-why = Das Ministerium und seine Konsulate können einen Ausweg öffnen.
ask-send-nobody-back-why = Das Ministerium kann sich gegen eine Rückführung aussprechen, und seine Konsulate können vor einer warnen.
ask-admit-refugees-why = Das Ministerium und seine Botschaften können einen Ausweg öffnen.
ask-raise-with-russia-why = Nur Regierungen können der russischen Regierung die Frage stellen.
ask-instruct-missions-why = Das Ministerium sagt den Vertretungen in New York und Genf, wie sie sprechen und abstimmen sollen.
ask-support-mandate-why = Die Sonderberichterstattung zu Russland arbeitet nur, solange Staaten für das Mandat stimmen.
ask-speak-on-chechnya-why = Was in der Generalversammlung gesagt wird, bleibt festgehalten.
ask-convey-and-answer-why = Eine Botschaft muss nach Moskau berichten, was die Menschen in ihrem Land sagen, und sie kann antworten.
ask-investigate-why = Die Generalstaatsanwaltschaft führt die Aufsicht über jede Ermittlung im Land, auch in Tschetschenien.
ask-take-cases-to-moscow-why = Die Zentrale kann einen Fall denen aus der Hand nehmen, um die es in ihm geht.
ask-ombudsman-inquiry-why = Die Ombudsstelle kann Antworten verlangen und Haftorte besuchen; 2017 brachte sie eine erste Untersuchung in Gang.
ask-order-investigation-why = Niemand in Tschetschenien handelt gegen den Willen des Kremls.
ask-cooperate-with-un-why = Das Außenministerium entscheidet, ob Fachleute der Vereinten Nationen eingelassen werden.
ask-stop-handovers-why = Die Polizei anderer Regionen übergibt Menschen an Tschetschenien; der Minister kann es verbieten.
ask-stop-bans-why = Dieses Ministerium hat die Verbote bei den Gerichten beantragt.
ask-advise-president-why = Der Rat berät den Präsidenten und darf den Ermittlungsbehörden Fragen stellen.
ask-keep-reporting-why = Fachleute der Vereinten Nationen schreiben an Regierungen und berichten öffentlich.
ask-speak-out-why = Ein öffentliches Wort von der Spitze der Vereinten Nationen erreicht Moskau und die Presse.
ask-no-returns-why = Das Menschenrechtskommissariat des Europarats kann 46 Regierungen drängen, Menschen einzulassen und sie nicht zurückzuschicken.
ask-follow-up-report-why = Diese Stelle kennt den Bericht von 2018 und kann fragen, was daraus geworden ist.
ask-hold-hearing-why = Eine Anhörung bringt das Thema vor das ganze Parlament.
ask-eu-action-why = Diese Stelle bereitet die Sanktionen vor und spricht für die Union mit Russland.
ask-hide-location-why = Eine App, die zeigt, wer in der Nähe ist, hilft denen, die Fallen stellen.
ask-keep-apps-why = Wer den Store betreibt, entscheidet, welche Apps Menschen in Russland bekommen.
ask-report-again-why = Worüber berichtet wird, das lässt sich schwerer abstreiten, und Ämter lesen Nachrichten.
ask-letter-to-the-editor-why = Leserbriefe werden auch in Ämtern gelesen.

## Help and wrong usage, around what help.ftl says

heading-usage = Aufruf
heading-arguments = Argumente
heading-options = Optionen
heading-commands = Befehle
heading-examples = Beispiele:
usage-options = [OPTIONEN]
usage-command = [BEFEHL]
help-help = Hilfe ausgeben
help-version = Die Version ausgeben
help-default = (Vorgabe: { $value })
help-more = { $command } --help sagt mehr.
help-everywhere = Optionen aller Befehle: { $program } -h
help-also = auch: { $names }
man-english = Das Handbuch ist auf Englisch; --help spricht Ihre Sprache.
man-written = Handbuchseiten nach { $path } geschrieben: { $count }
usage-unknown-argument = Unerwartetes Argument: { $argument }
usage-unknown-command = Es gibt keinen Befehl { $argument }.
usage-missing = Das muss angegeben werden: { $argument }
usage-conflict = { $argument } geht nicht zusammen mit { $other }.
usage-bad-value = { $argument } nimmt diesen Wert nicht an: { $value }
usage-wrong = Die Argumente sind nicht vollständig.
usage-nearest = Am nächsten: { $nearest }
usage-possible = Mögliche Werte: { $list }
usage-help = Mehr dazu mit --help.

## The timeline

timeline-title = Was über die Verfolgung in Tschetschenien bekannt ist, Jahr für Jahr
timeline-months = J F M A M J J A S O N D  ges
timeline-more = Jede Ziffer ist die Zahl der Tatsachen dieses Monats; was keinen Monat hat, zählt für sein Jahr. Ein Jahr in Worten: { $program } timeline 2017
timeline-note = Tatsachen in der Datensammlung, nach Jahr und Art.
kind-event = Ereignisse
kind-report = Berichte
kind-case = Fälle einzelner Menschen
kind-judgment = Urteile
kind-law = Gesetze und Verbote
kind-sanction = Sanktionen
kind-figure = Zahlen
kind-denial = Abstreiten und Antworten

## The language of a letter

language-ar = Arabisch
language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fi = Finnisch
language-fr = Französisch
language-hu = Ungarisch
language-it = Italienisch
language-ja = Japanisch
language-nb = Norwegisch (Bokmål)
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sv = Schwedisch
language-tr = Türkisch
language-uk = Ukrainisch
language-zh = Chinesisch (vereinfacht)

language-of-office = Der Brief ist auf { $language }, das diese Stelle liest. Um ihn auf { $own } zu lesen, fügen Sie --gloss { $code } hinzu; um auf { $own } zu schreiben, --lang { $code }.
language-not-read = Diese Stelle liest { $office }; der Brief ist auf { $language }. Für die Sprache der Stelle fügen Sie --lang { $code } hinzu.
language-not-ours = Es gibt noch keine Briefe in einer Sprache des Landes dieser Stelle; dieser ist auf { $language }.
language-without = Auf { $language } gibt es keinen Text für diese Art von Stelle, darum ist der Brief auf Englisch.
language-unreviewed = Die Texte auf { $language } hat noch niemand durchgesehen, dessen Muttersprache es ist: Lassen Sie den Brief vor dem Absenden möglichst von jemandem lesen, der die Sprache kann.
letter-words = Gedruckte Briefe haben dort höchstens { $limit } Wörter; dieser hat { $words }.
letter-by-email = Per E-Mail: { $target } ({ $reason })
letter-by-form = Über das Formular: { $target } ({ $reason })
letter-by-page = Über die Seite: { $target } ({ $reason })
letter-gloss = — Dasselbe auf { $language }, zum Lesen für Sie; schicken Sie diesen Teil nicht ab —
letter-card = Geben Sie die Karte einer Organisation, die hilft, oder lesen Sie sie bei einer Veranstaltung vor. Schicken Sie sie niemals an einen Menschen, von dem Sie nur aus den Nachrichten wissen.

## The outline of a message in one's own words

outline-title = Was Sie in eigenen Worten sagen können, an: { $office }
outline-blocked = Warum eine Gliederung: Der übliche Dienst für Nachrichten an diese Stelle sperrt vorgefertigten Text, sodass nur Briefe in eigenen Worten ankommen.
outline-why = Briefe in eigenen Worten werden eher gelesen als jeder, den ein Programm schreiben kann.
outline-who = Sagen Sie, wer Sie sind und dass Sie in der Gegend leben, mit Namen und Postanschrift.
outline-why-you = Sagen Sie in ein oder zwei Sätzen, warum es Ihnen wichtig ist. Was hat Sie dazu gebracht, darüber zu lesen? An wen denken Sie?
outline-tie = Sagen Sie, was diese Stelle damit verbindet: Hat sie sich schon dazu geäußert, gehört sie einem Ausschuss an, der handeln könnte?
outline-facts = Erzählen Sie eine oder zwei dieser Tatsachen in eigenen Worten:
outline-ask = Bitten Sie um eines, und um nichts weiter:
outline-end = Danken Sie, und bitten Sie um eine Antwort. Dann hören Sie auf: Eine halbe Seite genügt.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Botschaft der Russischen Föderation ({ $country })
office-un = Ständige Vertretung bei den Vereinten Nationen, New York ({ $country })
office-un-geneva = Ständige Vertretung bei den Vereinten Nationen, Genf ({ $country })
office-ministry = Außenministerium ({ $country })
office-member = Mitglied ({ $institution })
office-representative = Mitglied des Parlaments ({ $country })
office-representative-2 = Mitglied der zweiten Kammer ({ $country })
