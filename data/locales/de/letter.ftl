### German: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Verfolgung von LGBT-Personen in Tschetschenien: was von hier aus möglich ist
    .b = Tschetschenien: Menschen in Gefahr und was Sie für sie tun können
subject-ministry =
    .a = Verfolgung von LGBT-Personen in Tschetschenien
    .b = LGBT-Personen in Tschetschenien sind in Gefahr: eine Bitte
subject-un-mission =
    .a = Die Vereinten Nationen und die Verfolgung von LGBT-Personen in Tschetschenien
    .b = Tschetschenien und die Menschenrechtsdebatte zu Russland
subject-embassy =
    .a = Verfolgung von LGBT-Personen in der Tschetschenischen Republik
    .b = Die Pflicht, Entführungen und Folter in der Tschetschenischen Republik aufzuklären
subject-authority =
    .a = Entführung und Folter von LGBT-Personen in der Tschetschenischen Republik
    .b = Eingabe zu Verbrechen an LGBT-Personen in der Tschetschenischen Republik
subject-un-body =
    .a = Verfolgung von LGBT-Personen in Tschetschenien, Russische Föderation
    .b = Tschetschenien: anhaltende Verfolgung und Straflosigkeit
subject-european-body =
    .a = Europas Antwort auf die Verfolgung von LGBT-Personen in Tschetschenien
    .b = Menschen auf der Flucht aus Tschetschenien und was Europa ihnen schuldet
subject-company =
    .a = Die Sicherheit Ihrer Kundschaft in Tschetschenien und in Russland
    .b = Tschetschenien: was Ihr Unternehmen für Menschen in Gefahr tun kann
subject-newsroom =
    .a = Tschetschenien: eine Verfolgung, über die kaum noch berichtet wird
    .b = Bitte um Berichte über die Verfolgung von LGBT-Personen in Tschetschenien
subject-ask-letter-to-the-editor =
    .a = Leserbrief: Die Verfolgung in Tschetschenien geht weiter
    .b = Zur Veröffentlichung: Menschen in Gefahr in Tschetschenien
subject-ask-sanctions =
    .a = Sanktionen wegen der Verfolgung von LGBT-Personen in Tschetschenien
    .b = Tschetschenien: die Verantwortlichen und unsere Sanktionen
subject-ask-universal-jurisdiction =
    .a = Verbrechen an LGBT-Personen in Tschetschenien und unsere Gerichte
    .b = Tschetschenien: Können die Verantwortlichen hier vor Gericht kommen?
subject-ask-question-on-returns =
    .a = Aus Tschetschenien Geflohene: eine Zusage, niemanden zurückzuschicken
    .b = Flucht aus Tschetschenien: keine Rückführung nach Russland
subject-ask-send-nobody-back =
    .a = Aus Tschetschenien Geflohene: eine Zusage, niemanden zurückzuschicken
    .b = Flucht aus Tschetschenien: keine Rückführung nach Russland
subject-ask-question-on-un-vote =
    .a = Unser Votum bei den Vereinten Nationen zu den Menschenrechten in Russland
    .b = Tschetschenien und unsere Stimme bei den Vereinten Nationen
subject-ask-instruct-missions =
    .a = Unsere Stimme bei den Vereinten Nationen zu den Menschenrechten in Russland
    .b = Tschetschenien und unsere Vertretungen bei den Vereinten Nationen
subject-ask-stop-bans =
    .a = Eingabe: Verbote von Organisationen, die Menschen in Gefahr helfen
    .b = Bitte: Hilfe für Menschen in Gefahr und ihre Einstufung als „Extremismus“
subject-ask-cooperate-with-un =
    .a = Eingabe: Zugang zur Tschetschenischen Republik für Fachleute der Vereinten Nationen
    .b = Bitte: die Fachleute der Vereinten Nationen und die Tschetschenische Republik
subject-ask-stop-handovers =
    .a = Eingabe: polizeiliche Übergaben an die Tschetschenische Republik
    .b = Bitte: keine Übergabe Erwachsener an die Tschetschenische Republik
subject-ask-follow-up-report =
    .a = Tschetschenien: was aus dem Bericht von 2018 im Rahmen des Moskauer Mechanismus wurde
    .b = Der Tschetschenien-Bericht des Moskauer Mechanismus und was auf ihn folgte
subject-ask-protect-people =
    .a = Flucht aus Tschetschenien: Visa aus humanitären Gründen
    .b = Visa für LGBT-Personen, die Tschetschenien verlassen müssen

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = ich lebe { $here } und schreibe Ihnen als eine der Personen, die Sie vertreten. In Tschetschenien entführen, foltern und töten die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden.
    .b = mein Zuhause ist { $here }, und ich bitte um Ihre Aufmerksamkeit für Menschen ohne Volksvertretung, der sie schreiben könnten: jene in Tschetschenien, die von den eigenen Behörden gejagt werden, weil sie lieben, wen sie lieben, oder sind, wer sie sind.
    .c = es geht in diesem Brief um Tschetschenien; ich selbst lebe { $here }. Seit Jahren halten Polizei und Sicherheitskräfte dort Menschen fest und foltern sie, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder scheinen.
opening-ministry =
    .a = ich lebe { $here } und schreibe Ihnen wegen der Menschen in Tschetschenien, die von den Behörden entführt, gefoltert und getötet werden, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gelten.
    .b = bitte richten Sie den Blick auf Tschetschenien: Dort dauert die Verfolgung von Schwulen, Lesben, bisexuellen und transgeschlechtlichen Menschen durch staatliche Kräfte an, seit sie 2017 bekannt wurde. Ich wohne { $here }, und es geht mich an.
    .c = dieser Brief gilt Menschen in Tschetschenien, die wegen ihrer sexuellen Orientierung oder Geschlechtsidentität in Lebensgefahr sind. Ich wohne { $here } und bin überzeugt, dass unser Land ihnen helfen kann.
opening-un-mission =
    .a = ich lebe { $here } und wende mich an die Vertretung, die bei den Vereinten Nationen für uns spricht. In Tschetschenien entführen und foltern die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden.
    .b = unser Land hat bei den Vereinten Nationen eine Stimme. Bitte erheben Sie sie für Menschen, die keine haben: für jene in Tschetschenien, die wegen ihrer sexuellen Orientierung oder Geschlechtsidentität von den Behörden verfolgt werden. Ich wohne { $here }.
    .c = staatliche Kräfte verfolgen in Tschetschenien Schwule, Lesben, bisexuelle und transgeschlechtliche Menschen, ohne dass es richtig aufgeklärt würde. Deshalb schreibe ich Ihnen; mein Zuhause ist { $here }.
opening-embassy =
    .a = ich lebe { $here } und schreibe Ihnen wegen der Entführung und Folter von Menschen in der Tschetschenischen Republik, die schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden.
    .b = an Sie als Vertretung der Russischen Föderation richte ich diesen Brief über schwere Menschenrechtsverletzungen in der Tschetschenischen Republik: die Verfolgung von Menschen wegen ihrer sexuellen Orientierung oder Geschlechtsidentität. Ich wohne { $here }.
    .c = gestatten Sie mir, Ihnen über Menschen in der Tschetschenischen Republik zu schreiben, die von Amtspersonen ergriffen, heimlich festgehalten und gefoltert wurden, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gelten. Mein Zuhause ist { $here }.
opening-authority =
    .a = ich lebe { $here } und schreibe Ihnen wegen Verbrechen in der Tschetschenischen Republik an Menschen, die schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden.
    .b = Anlass dieser Eingabe sind Entführungen und Folter in der Tschetschenischen Republik, verübt von Amtspersonen wegen der tatsächlichen oder vermuteten sexuellen Orientierung der Opfer. Ich wohne { $here }.
opening-un-body =
    .a = ich lebe { $here } und schreibe Ihnen als Privatperson über die Verfolgung von schwulen, lesbischen, bisexuellen und transgeschlechtlichen Menschen in Tschetschenien.
    .b = mit diesem Brief möchte ich Ihre Arbeit stützen und die Menschen in Tschetschenien, die staatliche Kräfte wegen ihrer sexuellen Orientierung oder Geschlechtsidentität festhalten und foltern. Ich wohne { $here }.
opening-european-body =
    .a = ich lebe { $here } und schreibe wegen der Menschen in Tschetschenien, die staatliche Kräfte entführen, foltern und töten, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gelten.
    .b = es geht mir um Tschetschenien und um die Menschen, die von dort wegen ihrer sexuellen Orientierung oder Geschlechtsidentität geflohen und noch nicht in Sicherheit sind. Ich wohne { $here }.
opening-company =
    .a = ich lebe { $here } und schreibe wegen Menschen in Tschetschenien, die Ihren Dienst nutzen oder nutzen würden, wäre er sicher: Schwule, Lesben, bisexuelle und transgeschlechtliche Menschen, die von den Behörden entführt und gefoltert werden.
    .b = was Ihr Unternehmen entscheidet, reicht bis nach Tschetschenien, wo die Behörden auf alle Jagd machen, die schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder so erscheinen. Bitte denken Sie an diese Menschen. Ich wohne { $here }.
opening-newsroom =
    .a = ich lebe { $here } und verfolge Ihre Arbeit. Bitte berichten Sie wieder über Tschetschenien, wo die Behörden Menschen entführen, foltern und töten, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden.
    .b = durch eine Zeitung erfuhr die Welt 2017, dass in Tschetschenien Menschen wegen ihrer sexuellen Orientierung verschleppt und gefoltert werden. Aufgehört hat es nicht; selten geworden sind nur die Berichte. Um einen von Ihnen bitte ich mit diesem Brief; ich wohne { $here }.
opening-letter-to-the-editor =
    .a = in Tschetschenien entführen und foltern die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder transgeschlechtlich sind oder dafür gehalten werden. Seit 2017 ist das bekannt, und es geht weiter.
    .b = von Tschetschenien hört man kaum noch etwas. Dabei halten die Behörden dort nach wie vor Menschen fest und foltern sie, weil sie lieben, wen sie lieben, oder sind, wer sie sind.

## The sentence before the facts

facts-intro =
    .a = Was folgt, ist öffentlich bekannt.
    .b = Diese Tatsachen sind belegt.
    .c = Ich stütze mich auf diese Berichte und Feststellungen.
    .d = Die Belege sprechen für sich.
    .e = Einiges von dem, was festgestellt oder berichtet wurde:
    .f = Erlauben Sie mir, an das Bekannte zu erinnern.

facts-intro-one =
    .a = Was folgt, ist öffentlich bekannt.
    .b = Die Belege sprechen für sich.
    .c = So viel ist dokumentiert.
    .d = Erlauben Sie mir, an das Bekannte zu erinnern.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = Im November 2018 gehörte unser Land zu den sechzehn Staaten, die eine Untersuchung dieser Verbrechen durch die OSZE verlangten; ihr Bericht wartet noch immer auf Folgen.
    .b = Sechzehn Staaten, darunter unserer, haben im November 2018 die OSZE-Untersuchung zu Tschetschenien in Gang gesetzt; die Sache ist also längst auch unsere.
local-un-lgbti-core-group =
    .a = Als Mitglied der LGBTI-Kerngruppe bei den Vereinten Nationen hat sich unser Land verpflichtet, in solchen Fällen die Stimme zu erheben.
    .b = Unser Land gehört zur LGBTI-Kerngruppe bei den Vereinten Nationen; an Tschetschenien zeigt sich, was diese Zusage wert ist.
local-equal-rights-coalition =
    .a = Als Mitglied der Equal Rights Coalition hat sich unser Land verpflichtet, für die Rechte von LGBT-Personen einzutreten.
    .b = Unser Land ist Mitglied der Equal Rights Coalition, und hier lässt sich zeigen, was das bedeutet.

## The last sentence

closing-representative =
    .a = Ich würde mich freuen zu hören, wie Sie sich entscheiden.
    .b = Bitte teilen Sie mir mit, welche Antwort Sie erhalten.
closing-ministry =
    .a = Für eine Antwort wäre ich Ihnen dankbar.
    .b = Bitte lassen Sie mich wissen, was Sie zu tun gedenken.
closing-un-mission =
    .a = Haben Sie Dank für Ihre Arbeit; für eine kurze Antwort wäre ich dankbar.
    .b = Gern würde ich erfahren, wie sich unsere Delegation entscheidet.
closing-embassy =
    .a = Ich schreibe mit Achtung vor Ihrem Amt und vor den Menschen der Tschetschenischen Republik und wäre für eine Antwort dankbar.
    .b = In der Hoffnung auf eine Antwort in der Sache danke ich Ihnen für Ihre Aufmerksamkeit.
closing-authority =
    .a = Für eine Antwort in der Sache wäre ich Ihnen dankbar.
    .b = Ich bitte um schriftlichen Bescheid und danke Ihnen für Ihre Aufmerksamkeit.
closing-un-body =
    .a = Danke für Ihre Arbeit. Eine Antwort erwarte ich nicht; Sie sollen nur wissen, dass Menschen hinsehen.
    .b = Mit Dank für alles, was Sie für Menschen tun, die nicht frei sprechen können.
closing-european-body =
    .a = Für eine Antwort wäre ich Ihnen dankbar.
    .b = Danke, dass Sie sich Menschen zuwenden, die Ihnen nicht selbst schreiben können.
closing-company =
    .a = Gern würde ich erfahren, wie Sie sich entscheiden.
    .b = Bitte lassen Sie mich wissen, was Sie vorhaben.
closing-newsroom =
    .a = Danke für Ihre Zeit und für Ihre Arbeit.
    .b = Gern würde ich erfahren, was Sie herausfinden.
closing-withheld =
    .a = Ich kann diesen Brief nicht mit meinem Namen zeichnen, da es mich gefährden könnte. Bitte handeln Sie dennoch.
    .b = Mein Name brächte mich in Gefahr und fehlt deshalb hier. Entscheidend möge sein, was gesagt wird, nicht, wer es sagt.
