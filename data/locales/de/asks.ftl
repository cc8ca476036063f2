### German: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Ich bitte Sie, der Regierung schriftlich eine Frage zu stellen: Was hat sie seit 2017 getan, um in Tschetschenien verfolgte Menschen aufzunehmen, und was wird sie für jene tun, die jetzt in Gefahr sind?
    .b = Bitte fragen Sie die Regierung schriftlich: Wie viele in Tschetschenien verfolgte Menschen hat unser Land seit 2017 aufgenommen, und wie können heute Gefährdete einen Antrag stellen?
    .c = Ich habe eine einzige Bitte: Fragen Sie die Regierung schriftlich und öffentlich, was sie für Menschen tut, die vor dieser Verfolgung fliehen.
ask-press-for-parole =
    .a = Ich bitte Sie, beim Außen- und beim Heimatschutzministerium darauf zu drängen, dass LGBT-Personen, die aus Tschetschenien fliehen, als Flüchtlinge oder über „Humanitarian Parole“ aufgenommen werden.
    .b = Bitte fragen Sie das Außenministerium schriftlich, was es für LGBT-Personen auf der Flucht aus Tschetschenien tut und wie heute Gefährdete in die Vereinigten Staaten gelangen können.
ask-question-on-returns =
    .a = Ich bitte Sie, von der Regierung eine öffentliche Zusage zu erwirken: dass niemand nach Russland zurückgeschickt wird, der vor dieser Verfolgung flieht.
    .b = Bitte fragen Sie die Regierung, ob sie Menschen, denen dort diese Verfolgung droht, in keinem Fall nach Russland zurückschickt, und wie Schutzsuchende angehört werden.
    .c = Ich habe eine einzige Bitte: Fordern Sie die Regierung öffentlich auf, niemanden nach Russland zurückzuschicken, der vor dieser Verfolgung geflohen ist.
ask-question-on-un-vote =
    .a = Ich bitte Sie, die Regierung zu fragen, wie sie bei den Vereinten Nationen zur Sonderberichterstattung über die Menschenrechte in Russland sprechen und abstimmen wird, und sie um Unterstützung dieser Arbeit zu bitten.
    .b = Bitte bewegen Sie die Regierung dazu, bei den Vereinten Nationen die Sonderberichterstattung über die Menschenrechte in Russland zu stützen, die von Entführungen und Folter berichtet.
    .c = Ich habe eine einzige Bitte: dass die Regierung sich auf Ihr Betreiben hinter die Sonderberichterstattung über die Menschenrechte in Russland stellt, sooft die Vereinten Nationen darüber beraten.
ask-humanitarian-visas =
    .a = Ich bitte Sie, bei der Regierung auf humanitäre Visa für Menschen zu drängen, die vor dieser Verfolgung fliehen, damit sie nicht monatelang in Ländern warten müssen, in denen ihre Verfolger sie erreichen können.
    .b = Bitte setzen Sie sich bei der Regierung für eines ein: rasch erteilte humanitäre Visa für LGBT-Personen, die Tschetschenien verlassen müssen.
    .c = Ich habe eine einzige Bitte: Verlangen Sie von der Regierung Visa aus humanitären Gründen für alle, die aus Tschetschenien fliehen, und zwar binnen Tagen und nicht binnen Monaten.
ask-sanctions =
    .a = Ich bitte Sie, darauf hinzuwirken, dass die gezielten Sanktionen gegen die verantwortlichen Amtsträger bestehen bleiben und ausgeweitet werden, wo die Beweise es erlauben.
    .b = Bitte fragen Sie die Regierung, welche der für diese Verfolgung verantwortlichen Amtsträger unter unseren Sanktionen stehen und weshalb die übrigen nicht.
    .c = Ich habe eine einzige Bitte: dass die Regierung auf Ihr Drängen die für diese Verfolgung Verantwortlichen weiter mit Sanktionen belegt und jene hinzufügt, die noch fehlen.
ask-universal-jurisdiction =
    .a = Ich bitte Sie, bei der Regierung zu erfragen, ob unsere Staatsanwaltschaften diese Verbrechen nach dem Weltrechtsprinzip verfolgen werden.
    .b = Bitte fragen Sie die Regierung, ob unsere Gerichte über die für diese Verbrechen Verantwortlichen urteilen können, wenn diese reisen, und wie man sich darauf vorbereitet.
    .c = Ich habe eine einzige Bitte: Klären Sie mit der Regierung, was unser Recht gegen Folterer aus Tschetschenien zulässt, die unser Land betreten, und ob sich jemand darauf einstellt.

## Of one's own foreign ministry

ask-protect-people =
    .a = Ich bitte Sie, dafür zu sorgen, dass Menschen, die vor dieser Verfolgung fliehen, humanitäre Visa erhalten, rasch und auch in Drittstaaten.
    .b = Bitte weisen Sie unsere Botschaften und Konsulate an, Menschen auf der Flucht vor dieser Verfolgung zu empfangen und ihnen unverzüglich Visa aus humanitären Gründen zu erteilen.
    .c = Ich habe eine einzige Bitte: ein humanitäres Visum, binnen Tagen statt Monaten, für jede Person, die nachweisen kann, dass sie vor dieser Verfolgung flieht.
ask-send-nobody-back =
    .a = Ich bitte Sie, dafür zu sorgen, dass unser Land niemanden nach Russland zurückschickt, der vor dieser Verfolgung flieht, was auch immer Russland verlangt.
    .b = Bitte sichern Sie mir zu, dass keine Person, der diese Verfolgung droht, an Russland übergeben wird und dass Schutzsuchende angehört werden.
    .c = Ich habe eine einzige Bitte: keine Rückführung von Menschen nach Russland, die vor dieser Verfolgung geflohen sind.
ask-admit-refugees =
    .a = Ich bitte Sie, unseren Botschaften zu erlauben, Menschen, die vor dieser Verfolgung fliehen, zur Aufnahme als Flüchtlinge vorzuschlagen, rasch und auch aus Drittstaaten.
    .b = Bitte sorgen Sie dafür, dass LGBT-Personen, die Tschetschenien verlassen müssen, in die Vereinigten Staaten gelangen, als Flüchtlinge oder über „Humanitarian Parole“.
ask-raise-with-russia =
    .a = Ich bitte Sie, diese Verfolgung bei nächster Gelegenheit gegenüber der russischen Regierung zur Sprache zu bringen und dies öffentlich zu machen.
    .b = Bitte richten Sie eine Frage an die russische Botschaft: Wer ist für diese Verbrechen vor Gericht gestellt worden?
    .c = Ich habe eine einzige Bitte: dass unsere Regierung Russland offen fragt, was zur Aufklärung dieser Verbrechen geschehen ist.
ask-instruct-missions =
    .a = Ich bitte Sie, unsere Vertretungen bei den Vereinten Nationen anzuweisen, die Sonderberichterstattung über die Menschenrechte in Russland zu stützen und in jeder Debatte darüber von Tschetschenien zu sprechen.
    .b = Bitte beauftragen Sie unsere Vertretungen in New York und Genf, für das Mandat der Sonderberichterstattung über die Menschenrechte in Russland einzutreten und dort Tschetschenien zu nennen.
    .c = Ich habe eine einzige Bitte: eine Weisung an unsere Vertretungen bei den Vereinten Nationen, hinter der Sonderberichterstattung über die Menschenrechte in Russland zu stehen und Tschetschenien zu erwähnen.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Ich bitte Sie, das Mandat der Sonderberichterstattung über die Menschenrechtslage in der Russischen Föderation zu unterstützen, wann und wo immer es zur Sprache kommt, und zu verlangen, dass Tschetschenien Teil davon bleibt.
    .b = Bitte treten Sie für das Mandat der Sonderberichterstattung über die Menschenrechte in der Russischen Föderation ein: Es gehört zu den letzten Mitteln, Menschen in Tschetschenien Gehör zu verschaffen.
    .c = Meine Bitte lautet, dass unsere Delegation die Sonderberichterstattung über die Menschenrechte in Russland stützt und bei jedem ihrer Berichte eine Frage zu Tschetschenien stellt.
ask-speak-on-chechnya =
    .a = Ich bitte Sie, die Verfolgung in Tschetschenien in der nächsten Debatte der Vereinten Nationen über die Menschenrechte in Russland zu benennen.
    .b = Bitte widmen Sie in unserer nächsten Erklärung zu den Menschenrechten in Russland einen Satz Tschetschenien.
    .c = Ich habe eine einzige Bitte: dass unsere Delegation das Wort Tschetschenien laut ausspricht, wenn es wieder um Russlands Bilanz geht.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Ich bitte Sie, diesen Brief an die Generalstaatsanwaltschaft der Russischen Föderation weiterzuleiten und mir mitzuteilen, was unternommen wurde, um diese Verbrechen aufzuklären und die Verantwortlichen vor Gericht zu bringen.
    .b = Bitte nennen Sie mir die Schritte, die von den russischen Behörden unternommen wurden, um diese Verbrechen wirksam zu untersuchen, und übermitteln Sie der Generalstaatsanwaltschaft in Moskau meine Besorgnis.
    .c = Meine Bitte ist einfach: Geben Sie diesen Brief an die Generalstaatsanwaltschaft in Moskau weiter, und sagen Sie mir, wer, falls überhaupt jemand, für diese Verbrechen zur Rechenschaft gezogen wurde.

## Of a Russian authority

ask-investigate =
    .a = Ich bitte Sie, eine unverzügliche, unparteiische und wirksame Untersuchung der Entführung, Folter und Tötung von Menschen in der Tschetschenischen Republik wegen ihrer tatsächlichen oder vermuteten sexuellen Orientierung anzuordnen und dafür zu sorgen, dass die Verantwortlichen ungeachtet ihres Ranges vor Gericht kommen.
    .b = Bitte veranlassen Sie, dass diese Verbrechen wirksam und von außerhalb der Tschetschenischen Republik untersucht, Zeuginnen und Zeugen geschützt und die Verantwortlichen vor Gericht gestellt werden.
ask-take-cases-to-moscow =
    .a = Ich bitte Sie, die Ermittlungen zu diesen Verbrechen der Kontrolle der Zentrale des Ermittlungskomitees zu unterstellen, damit sie nicht länger von Personen geleitet werden, die den Verdächtigen unterstehen.
    .b = Bitte entziehen Sie die Fälle der in der Tschetschenischen Republik Entführten und Gefolterten der dortigen Ermittlungsbehörde, und übertragen Sie die Ermittlungen der Zentrale.
ask-ombudsman-inquiry =
    .a = Ich bitte Sie, eine eigene Untersuchung der Verfolgung von Menschen in der Tschetschenischen Republik wegen ihrer sexuellen Orientierung einzuleiten und deren Ergebnisse zu veröffentlichen.
    .b = Bitte nutzen Sie die Befugnisse Ihres Amtes, um eine wirksame Aufklärung dieser Verbrechen zu verlangen und den Schutz jener zu erreichen, die sich darüber beschweren.
ask-order-investigation =
    .a = Ich bitte Sie, dafür zu sorgen, dass die föderalen Behörden diese Verbrechen untersuchen und dass Amtsträger der Tschetschenischen Republik, die sie befohlen oder begangen haben, vor Gericht kommen.
    .b = Bitte weisen Sie die föderalen Behörden an, diese Verfolgung zu beenden und die Verantwortlichen zur Rechenschaft zu ziehen.
ask-cooperate-with-un =
    .a = Ich bitte Sie, den Fachleuten der Vereinten Nationen einen Besuch in der Tschetschenischen Republik zu gestatten und ihre Fragen zu beantworten.
    .b = Bitte gewähren Sie der Sonderberichterstatterin oder dem Sonderberichterstatter der Vereinten Nationen Zugang zum Land einschließlich der Tschetschenischen Republik.
ask-stop-handovers =
    .a = Ich bitte Sie, der Polizei aller Regionen zu untersagen, Erwachsene, die die Tschetschenische Republik freiwillig verlassen haben, dorthin zu übergeben.
    .b = Bitte weisen Sie die Polizei im ganzen Land an: Wer erwachsen ist und die Tschetschenische Republik verlassen hat, darf nicht festgehalten und Angehörigen oder der dortigen Polizei ausgeliefert werden.
ask-stop-bans =
    .a = Ich bitte Sie, Hilfe für Menschen in Gefahr nicht länger als „Extremismus“ zu behandeln und auf die Aufhebung der Verbote der helfenden Organisationen hinzuwirken.
    .b = Bitte beantragen Sie bei den Gerichten, die Verbote aufzuheben, mit denen Organisationen, die gefährdeten Menschen helfen, für extremistisch erklärt wurden.
ask-advise-president =
    .a = Ich bitte den Rat, die Verfolgung in der Tschetschenischen Republik dem Präsidenten vorzutragen und das Ermittlungskomitee öffentlich um Antwort zu ersuchen.
    .b = Bitte befassen Sie sich in der nächsten Sitzung des Rates mit dieser Verfolgung, und fordern Sie eine wirksame Untersuchung.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Ich bitte Sie, die Verfolgung in Tschetschenien weiter in Ihren Berichten zu behandeln und der russischen Regierung die Frage zu stellen, die sie offengelassen hat: Wer ist vor Gericht gestellt worden?
    .b = Bitte nennen Sie Tschetschenien weiter in Ihren Berichten und Schreiben an die russische Regierung, bis diese Verbrechen aufgeklärt sind.
ask-speak-out =
    .a = Ich bitte Sie, öffentlich zur Verfolgung in Tschetschenien Stellung zu nehmen und erneut eine unabhängige Untersuchung zu fordern.
    .b = Bitte sagen Sie öffentlich, dass die Verfolgung in Tschetschenien andauert und die Verantwortlichen vor Gericht gehören.

## Of a European body

ask-no-returns =
    .a = Ich bitte Sie, die Mitgliedstaaten aufzurufen, Menschen, die vor dieser Verfolgung fliehen, aufzunehmen und niemanden nach Russland zurückzuschicken, dem sie droht.
    .b = Bitte erinnern Sie die Mitgliedstaaten daran, dass niemand nach Russland zurückgeschickt werden darf, dem dort diese Verfolgung droht, und dass Geflohene Visa brauchen.
ask-follow-up-report =
    .a = Ich bitte Sie, den Bericht von 2018 im Rahmen des Moskauer Mechanismus weiterzuverfolgen und den Teilnehmerstaaten mitzuteilen, welche seiner Empfehlungen umgesetzt wurden.
    .b = Bitte ziehen Sie öffentlich Bilanz, was aus den Empfehlungen geworden ist, die der Berichterstatter zu Tschetschenien im Dezember 2018 gab.
ask-hold-hearing =
    .a = Ich bitte den Unterausschuss um eine Anhörung über die Verfolgung in Tschetschenien und den Schutz derer, die vor ihr fliehen.
    .b = Bitte setzen Sie die Verfolgung in Tschetschenien auf die Tagesordnung des Unterausschusses, und hören Sie Menschen an, die den Gefährdeten helfen.
ask-eu-action =
    .a = Ich bitte Sie, den Mitgliedstaaten vorzuschlagen, die Sanktionen gegen die Verantwortlichen beizubehalten und auszuweiten und Geflohenen humanitäre Visa zu erteilen.
    .b = Bitte halten Sie die Verfolgung in Tschetschenien auf der Tagesordnung der Union: mit Sanktionen für die Verantwortlichen und Visa für jene, die fliehen.

## Of a company

ask-hide-location =
    .a = Ich bitte Sie, im Nordkaukasus für alle und standardmäßig abzuschalten, was verrät, wo sich jemand aufhält oder wie weit entfernt.
    .b = Bitte verbergen Sie Entfernung und Standort sämtlicher Profile im Nordkaukasus, ohne dass jemand dies eigens verlangen muss.
ask-keep-apps =
    .a = Ich bitte Sie, Dating-, Messenger- und Sicherheits-Apps in Ihrem Store in Russland zu belassen und jede Forderung der Behörden nach einer Löschung zu veröffentlichen.
    .b = Bitte weigern Sie sich, Apps, auf die LGBT-Personen zu ihrer Sicherheit angewiesen sind, aus Ihrem russischen Store zu nehmen, und machen Sie solche Anordnungen bekannt.

## Of a newsroom

ask-report-again =
    .a = Ich bitte Sie, darüber zu berichten, was dort jetzt geschieht und was aus den Geflohenen geworden ist.
    .b = Bitte gehen Sie der Frage nach, was aus dieser Verfolgung und aus den Menschen wurde, die vor ihr fliehen mussten.
ask-letter-to-the-editor =
    .a = Wir alle können etwas tun: unsere Abgeordneten fragen, was unser Land für Menschen unternimmt, die aus Tschetschenien fliehen.
    .b = Unsere Regierung kann Geflohenen Visa geben und die Verantwortlichen benennen. Bitten wir sie darum.
