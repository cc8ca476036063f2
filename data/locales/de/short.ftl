### German: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = in Tschetschenien jagen und foltern die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind. Ich lebe { $here } und bitte Sie um eine Frage an die Regierung: Was tut sie für jene, die fliehen?
    .b = ich wohne { $here }. Bitte fragen Sie die Regierung öffentlich, was sie für LGBT-Personen tut, die vor Folter in Tschetschenien fliehen, und lassen Sie mich die Antwort wissen.
note-ministry =
    .a = in Tschetschenien jagen und foltern die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind. Ich lebe { $here } und bitte Sie, Russland darauf anzusprechen und Geflohene zu schützen.
    .b = ich wohne { $here }. Bitte erheben Sie die Stimme für LGBT-Personen in Tschetschenien, die von den Behörden entführt und gefoltert werden, und schicken Sie niemanden zurück, der geflohen ist.
note-un-mission =
    .a = in Tschetschenien entführen und foltern die Behörden LGBT-Personen. Ich lebe { $here } und bitte Sie, Tschetschenien in der nächsten Debatte über die Menschenrechte in Russland zu nennen.
    .b = ich wohne { $here }. Bitte stützen Sie die Sonderberichterstattung über die Menschenrechte in Russland, und widmen Sie in unserer Erklärung LGBT-Personen in Tschetschenien einen Satz.
note-embassy =
    .a = ich lebe { $here }. Bitte teilen Sie mir mit, was zur Aufklärung der Entführung und Folter von LGBT-Personen in der Tschetschenischen Republik geschehen ist und wer dafür vor Gericht gestellt wurde.
    .b = bitte übermitteln Sie der Generalstaatsanwaltschaft meine Sorge um Menschen, die in der Tschetschenischen Republik wegen ihrer sexuellen Orientierung entführt und gefoltert werden. Ich wohne { $here }.
note-authority =
    .a = ich bitte um eine wirksame Untersuchung der Entführung und Folter von Menschen in der Tschetschenischen Republik wegen ihrer tatsächlichen oder vermuteten sexuellen Orientierung. Ich lebe { $here }.
    .b = bitte sorgen Sie dafür, dass Verbrechen an LGBT-Personen in der Tschetschenischen Republik aufgeklärt und alle geschützt werden, die aussagen. Ich wohne { $here }.
note-un-body =
    .a = bitte halten Sie der Welt die Verfolgung von LGBT-Personen in Tschetschenien vor Augen, und fragen Sie, wer vor Gericht gestellt wurde. Ich lebe { $here } und habe sie nicht vergessen.
    .b = ich wohne { $here }. Für Ihre Arbeit danke ich Ihnen. Nennen Sie Tschetschenien, wo LGBT-Personen entführt und gefoltert werden, bitte weiter beim Namen.
note-european-body =
    .a = ich lebe { $here }. Bitte tun Sie, was Europa für LGBT-Personen tun kann, die vor Folter in Tschetschenien fliehen: sie aufnehmen und niemanden zurückschicken.
    .b = LGBT-Personen werden in Tschetschenien von den Behörden entführt und gefoltert. Ich wohne { $here } und bitte Sie, das Thema auf Europas Tagesordnung zu halten.
note-company =
    .a = ich lebe { $here }. In Tschetschenien jagen die Behörden LGBT-Personen. Bitte machen Sie Ihren Dienst für sie so sicher wie möglich, und sagen Sie öffentlich, was Sie tun.
    .b = was Ihr Unternehmen entscheidet, erreicht LGBT-Personen in Tschetschenien, die dort von den Behörden entführt und gefoltert werden. Denken Sie bitte zuerst an ihre Sicherheit. Ich wohne { $here }.
note-newsroom =
    .a = ich lebe { $here }. Noch immer werden in Tschetschenien LGBT-Personen entführt und gefoltert, und man hört wenig davon. Bitte berichten Sie wieder darüber.
    .b = bitte blicken Sie noch einmal nach Tschetschenien, wo die Behörden Jagd auf LGBT-Personen machen. Ich wohne { $here } und würde gern lesen, was Sie herausfinden.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = ich lebe { $here }. Ich habe gelesen, was Menschen in Tschetschenien angetan wird, und möchte Ihnen sagen: Sie sind nicht allein. Viele Menschen in der Ferne denken an Sie und tun, was sie können.
    .b = ein Gruß von einer fremden Person, die { $here } lebt: Sie sind nicht vergessen. Ich bewundere Ihren Mut und schreibe weiter an jene, die etwas ändern könnten.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Ihre Antwort auf meinen Brief über die Verfolgung von LGBT-Personen in Tschetschenien
    .b = Mein Brief zu Tschetschenien und Ihre Antwort
reply-opening =
    .a = vielen Dank für Ihre Antwort auf meinen Brief über die Verfolgung von LGBT-Personen in Tschetschenien.
    .b = Ihre Antwort auf mein Schreiben zu Tschetschenien habe ich erhalten; dafür danke ich Ihnen.
reply-quote =
    .a = Sie schreiben: „{ $quote }.“
    .b = In Ihrer Antwort heißt es: „{ $quote }.“
reply-evasion-concern =
    .a = Es freut mich, dass Sie die Sorge teilen. Gebeten hatte ich um mehr: um einen Schritt, den Ihre Stelle tun kann.
    .b = Besorgnis ist ein Anfang. Meine Bitte galt einer Handlung, und dazu habe ich keine Antwort gefunden.
reply-evasion-not-ours =
    .a = Mir ist bewusst, dass auch andere entscheiden. Worum ich gebeten habe, liegt jedoch in Ihrer Zuständigkeit.
    .b = Dass auch andere Verantwortung tragen, beantwortet meine Bitte an Sie nicht.
reply-evasion-no-evidence =
    .a = Die Tatsachen stehen fest: Am 12. September 2023 befand der Europäische Gerichtshof für Menschenrechte im Fall Lapunov gegen Russland (Nr. 28834/19), dass staatliche Bedienstete in Tschetschenien einen Mann wegen seiner sexuellen Orientierung entführt und gefoltert hatten.
    .b = Ein internationales Gericht kam zu einem anderen Ergebnis: siehe das Urteil des Europäischen Gerichtshofs für Menschenrechte vom 12. September 2023, Lapunov gegen Russland (Nr. 28834/19).
reply-evasion-internal =
    .a = Folter ist niemals eine innere Angelegenheit: Das Übereinkommen der Vereinten Nationen gegen Folter, dessen Vertragsstaat Russland ist, verpflichtet jeden Staat, sie zu untersuchen.
    .b = Das Folterverbot bindet jeden Staat gegenüber allen anderen; Russland ist Vertragspartei des Übereinkommens der Vereinten Nationen gegen Folter.
reply-evasion-forwarded =
    .a = Danke, dass Sie meinen Brief weitergegeben haben. Gern wüsste ich, an wen und mit welcher Antwort.
    .b = Bitte sagen Sie mir, wohin mein Brief ging, und lassen Sie mir die Antwort zukommen.
reply-evasion-none =
    .a = Eine Antwort auf meine Bitte habe ich darin gesucht und nicht gefunden.
    .b = Was ich wissen wollte, steht noch nicht darin.
reply-repeat =
    .a = Daher frage ich noch einmal.
    .b = Ich wiederhole deshalb meine Bitte.
reply-closing =
    .a = Für eine Antwort auf diesen einen Punkt wäre ich dankbar.
    .b = Um mehr als eine kurze Antwort auf diese eine Bitte geht es mir nicht.

evasion-concern =
    besorg
    mit sorge
    teilen ihre sorge
    aufmerksam
    verfolgen die lage
    verfolgt die lage
    beobachte
    zur kenntnis
    regelmäßig angesprochen
    sprechen dies regelmäßig
    verurteil
evasion-not-ours =
    nicht zuständig
    keine zuständigkeit
    zuständigkeitsbereich
    nicht in der zuständigkeit
    außerhalb unser
    nicht befugt
    liegt nicht in
    obliegt
    sache der
    angelegenheit der
evasion-no-evidence =
    keine beweise
    keine belege
    keine erkenntnisse
    keine informationen
    nicht bestätigt
    unbestätigt
    anschuldigung
    angeblich
    provokation
    gibt es nicht
    existieren nicht
    keine beschwerde
    keine anzeige
evasion-internal =
    innere angelegenheit
    inneren angelegenheit
    einmischung
    souverän
    traditionelle werte
    traditionellen werte
evasion-forwarded =
    weitergeleitet
    weitergegeben
    leiten ihr
    übermittelt
    zugeleitet
    abgegeben an
