### German: what is spoken to the office on the telephone.

## Spoken: who calls

say-hello = Guten Tag, und danke, dass Sie sich Zeit nehmen.
say-who = Ich lebe { $here } und rufe als Privatperson an.
say-who-no-place = Ich rufe als Privatperson an.
say-who-representative = Ich lebe { $here } und gehöre zu den Menschen, die Ihr Büro vertritt.
say-who-representative-no-place = Ich gehöre zu den Menschen, die Ihr Büro vertritt.

## Spoken: the matter, in two sentences

say-matter = Es geht um Tschetschenien. Die Behörden dort entführen und foltern Menschen, die schwul, lesbisch, bisexuell oder trans sind oder dafür gehalten werden.
say-matter-russian = Es geht um die Tschetschenische Republik. Staatsbedienstete haben dort Menschen wegen ihrer sexuellen Orientierung oder Geschlechtsidentität entführt und gefoltert, und diese Verbrechen wurden nicht richtig untersucht.
say-matter-company = Es geht um Schwule, Lesben, bisexuelle und trans Menschen in Russland, vor allem in Tschetschenien. Sie werden dort verfolgt, und über Dating-Apps sollen ihnen Fallen gestellt werden.

## Spoken: one request, by kind of office

say-ask-representative = Meine Bitte: Fragen Sie die Regierung schriftlich, was sie für Menschen tun wird, die vor dieser Verfolgung fliehen.
say-ask-ministry = Meine Bitte: Sorgen Sie dafür, dass niemand nach Russland zurückgeschickt wird, der vor dieser Verfolgung flieht.
say-ask-un-mission = Meine Bitte: Unterstützen Sie die Sonderberichterstattung über die Menschenrechte in Russland, in Ihren Reden und bei Abstimmungen.
say-ask-embassy = Meine Bitte: Sagen Sie Moskau, dass Menschen hier eine wirksame Untersuchung dieser Verbrechen verlangen.
say-ask-authority = Meine Bitte: Sorgen Sie dafür, dass diese Verbrechen von Stellen außerhalb der Tschetschenischen Republik untersucht werden.
say-ask-un-body = Meine Bitte: Nennen Sie Tschetschenien weiter in Ihren Berichten und in Ihren Fragen an Russland.
say-ask-european-body = Meine Bitte: Drängen Sie Europas Regierungen, Menschen Zuflucht zu geben, die vor dieser Verfolgung fliehen.
say-ask-company = Meine Bitte: Warnen Sie Ihre Nutzerinnen und Nutzer in Russland vor der Gefahr, und geben Sie den Behörden nichts von dem, was Sie über sie wissen.
say-ask-newsroom = Meine Bitte: Berichten Sie darüber, was heute in Tschetschenien geschieht, und über die Menschen, die fliehen mussten.

## Spoken: how the call goes on

say-how-to-hear = Können Sie mir sagen, was Sie unternehmen werden und wie ich davon erfahre?
say-refused = Ich verstehe. Bitte notieren Sie, dass es einen Anruf zu Tschetschenien gab und worum ich gebeten habe.
say-wrong-number = Entschuldigen Sie bitte den Irrtum. Können Sie mir die richtige Nummer dafür nennen?
say-no-address = Meine Adresse möchte ich nicht angeben. Bitte notieren Sie mein Anliegen ohne sie.
say-address-representative = Ja, natürlich. Ich buchstabiere Ihnen Namen und Adresse.
say-in-writing = Ja, das schicke ich gern schriftlich. An welche Adresse und zu wessen Händen?
say-stock-answer = Danke, aber das beantwortet meine Bitte nicht. Darf ich sie wiederholen?
say-stock-answer-russian = Ich weiß, dass das die offizielle Antwort ist. 2023 stellte der Europäische Gerichtshof für Menschenrechte fest, dass staatliche Bedienstete in Tschetschenien einen Mann wegen seiner sexuellen Orientierung entführt und gefoltert hatten.
say-thanks = Danke für Ihre Zeit. Auf Wiederhören.

## Spoken: the message on the answering machine

say-voicemail-who = Guten Tag, ich lebe { $here }.
say-voicemail-who-no-place = Guten Tag.
say-voicemail-matter = Ich rufe wegen Tschetschenien an, wo die Behörden Menschen foltern, weil sie schwul, lesbisch, bisexuell oder trans sind.
say-voicemail-thanks = Vielen Dank.

## For the caller: before the call

do-office = Sie rufen an: { $office }
do-number-aloud = Zum Vorlesen: { $number }
do-time = Uhrzeit dort: { $time }, { $weekday }
do-hours = Ämter dort sind meist offen von { $open } bis { $close }.
do-likely-open = Jetzt ist dort wahrscheinlich jemand zu erreichen.
do-likely-closed = Die Stelle ist jetzt wahrscheinlich geschlossen; vielleicht hören Sie einen Anrufbeantworter.
do-time-unknown = Die Ortszeit dort ist auf diesem Gerät nicht bekannt: Rufen Sie am Vormittag eines dortigen Werktags an.
do-before = Stehen Sie auf, atmen Sie, sprechen Sie langsam. Ein Anruf dauert zwei Minuten. Niemand erwartet Fachwissen von Ihnen.
do-name = Nennen Sie Ihren Namen, wenn Sie wollen; Sie müssen es nicht.
do-weekday-1 = Montag
do-weekday-2 = Dienstag
do-weekday-3 = Mittwoch
do-weekday-4 = Donnerstag
do-weekday-5 = Freitag
do-weekday-6 = Samstag
do-weekday-7 = Sonntag

## For the caller: headings of the parts

do-script = Was Sie sagen
do-staff = Wenn jemand abhebt und zuhört
do-machine = Wenn ein Anrufbeantworter läuft: eine Nachricht von 20 Sekunden
do-refusal = Wenn man ablehnt oder nicht zuhören will
do-wrong-number = Wenn die Nummer falsch ist
do-address = Wenn man nach Ihrem Namen und Ihrer Anschrift fragt
do-in-writing = Wenn man es schriftlich haben will
do-stock-answer = Wenn man Ihnen eine allgemeine Antwort gibt
do-end = Zum Schluss

## For the caller: advice inside the parts

do-stay-calm = Bleiben Sie höflich und beenden Sie den Anruf. Sie müssen nicht streiten.
do-repeat-ask = Sagen Sie Ihre eine Bitte noch einmal, Wort für Wort.
do-note-answer = Notieren Sie den Namen, den Tag und die Antwort.
do-address-representative = Geben Sie beides an: Mitglieder des Parlaments wollen wissen, dass Sie im Wahlkreis wohnen.
do-address-others = Sie müssen nicht. Was Sie sagen, zählt auch ohne.
do-address-russian = Geben Sie einer russischen Stelle beides nicht, wenn Sie oder Menschen, die Ihnen nahestehen, Bindungen an Russland haben.
do-number-again = Schlagen Sie die Nummer auf der Seite der Stelle noch einmal nach: { $page }
do-number-again-no-page = Schlagen Sie die Nummer auf der Seite der Stelle noch einmal nach.
do-letter = Für den Brief nehmen Sie: { $command }
do-call-before-ties = Eine russische Stelle kann Ihre Nummer sehen. Wenn Sie Bindungen an Russland haben, rufen Sie dort nicht an, oder unterdrücken Sie Ihre Nummer.

## For the caller: offices without a number

do-no-phone = Von dieser Stelle ist keine Telefonnummer bestätigt: { $office }
do-next = Stattdessen können Sie hier anrufen: { $next }
do-use-next = Für den Gesprächstext nehmen Sie: { $command }
do-no-phone-at-all = Keine Stelle, die Sie aus diesem Land erreichen können, hat hier schon eine bestätigte Telefonnummer. Suchen Sie die Nummer auf ihrer eigenen Seite; der Text unten geht auch ohne sie.
