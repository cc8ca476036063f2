### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    In etwa drei Minuten kommen Sie hier zu einem Brief, den eine amtliche Stelle lesen kann, oder zu etwas anderem, das hilft.
    Nichts, was Sie eintippen, wird gespeichert oder gesendet.
guide-keys = Bei jeder Frage: Esc geht zurück, ? sagt, warum gefragt wird.
guide-keys-plain = Bei jeder Frage: < und Eingabetaste geht zurück, ? und Eingabetaste sagt, warum gefragt wird.
guide-hint = Pfeiltasten und Eingabetaste oder eine Nummer. Esc: zurück. ?: warum
choose-number = Nummer (Eingabetaste für { $default }):
choose-number-guide = Nummer (Eingabetaste für { $default }, < für zurück, ? für warum):
choose-again = Bitte tippen Sie eine Zahl von 1 bis { $count }.
guide-arabic = Wenn die arabischen Buchstaben einzeln oder in falscher Reihenfolge stehen, kann dieses Terminal kein Arabisch zeigen. GNOME Terminal, Konsole, mlterm und das Terminal von macOS können es.

## The country

guide-country = Das Land, aus dem Sie schreiben
guide-country-why = Davon hängt ab, wer etwas tun kann, in welcher Sprache, und was gefährlich ist. Es wird nirgends aufbewahrt.
guide-country-unclear = { $given } ist nicht eindeutig. Welches davon?
guide-country-none = Kein Land heißt { $given }. Versuchen Sie eine andere Schreibweise oder seinen Code aus zwei Buchstaben.
guide-other = ein anderes

## Danger

guide-risk = Möchten Sie weitermachen?
guide-risk-why = Abwägen können nur Sie selbst. Das Programm macht es nicht sicherer.
guide-no = Nein, zurück
guide-yes = Ja, ich habe es abgewogen
guide-safer = Sicherer: Es schreibt jemand außerhalb dieses Landes ({ $country }). Wenn Sie selbst in Gefahr sind, suchen Sie auf diesem Gerät nicht nach Hilfe; bitten Sie jemanden im Ausland darum, dem Sie vertrauen.
guide-ties-why = Russland bestraft, was es Unterstützung von „Extremismus“ nennt. Von Ihrer Antwort hängt ab, was Sie hier sicher tun können; sie wird nirgends aufbewahrt.
guide-ties = Dann kommt kein Name unter diesen Brief, Sie werden nach keinem gefragt, und russische Stellen werden weggelassen. Mehr darüber, was für Sie sicher ist: { $program } safety --where abroad-with-ties
guide-ties-stop = Mit einer solchen Bindung: Unterschreiben Sie nicht, veröffentlichen Sie nichts, spenden Sie nicht. Russland kann es als Unterstützung von „Extremismus“ bestrafen. Jemand ohne eine solche Bindung kann es tun. Was für Sie sicher ist: { $program } safety --where abroad-with-ties
guide-unsigned = Lassen Sie die Zeilen für Ihren Namen und Ihre Anschrift leer, oder lassen Sie jemanden ohne Bindung an Russland unterschreiben und abschicken.

## What would you like to do?

guide-menu = Was möchten Sie tun?
guide-menu-why = Die Reihenfolge richtet sich danach, was von Ihrem Land aus am meisten hilft. Die Zeiten sind geschätzt, ohne den Weg zum Briefkasten.
menu-write-representative = An Ihr Parlamentsmitglied schreiben (3 Minuten)
menu-write-ministry = An Ihr Außenministerium schreiben (3 Minuten)
menu-write-mission = An die Vertretung Ihres Staates bei den UN schreiben (3 Minuten)
menu-write-embassy = An die russische Botschaft schreiben (3 Minuten)
menu-write-body = An eine internationale Institution schreiben (3 Minuten)
menu-write-other = An eine andere Stelle schreiben (4 Minuten)
menu-call = Bei einer Stelle anrufen: was Sie sagen, und wann (5 Minuten)
menu-sign = Eine Petition unterschreiben (2 Minuten)
menu-look = Petitionen ansehen; heute ist keine als offen bestätigt (3 Minuten)
menu-post = Ein paar Worte veröffentlichen (3 Minuten)
menu-give = Für die spenden, die helfen (5 Minuten)
menu-newsroom = An eine Redaktion schreiben (10 Minuten)
menu-learn = Erfahren, was geschehen ist (5 Minuten)
menu-danger = Ich bin in Gefahr, oder jemand, den ich kenne
menu-safety = Sehen, was dort sicher ist, wo ich bin
menu-write-all-the-same = Trotzdem einen Brief schreiben
menu-language = Eine andere Sprache für diese Fragen
menu-leave = Beenden
menu-done = { $deed }: erledigt
guide-language = Welche Sprache?
guide-language-why = In ihr stehen die Fragen und Hinweise. Ein Brief ist in der Sprache, die die angeschriebene Stelle liest.

## Whom

guide-route = Wer von hier aus am meisten tun kann ({ $country }):
guide-recipient = An wen soll Ihr Brief gehen?
guide-recipient-why = Jede Stelle kann etwas anderes tun; die Zeilen oben sagen, was.
guide-closed = Kein Brief an diese Stelle: { $reason }
guide-newsroom = Welche Redaktion?
guide-newsroom-why = Die Ihres Landes stehen zuerst. Was eine Redaktion druckt, entscheidet sie selbst.

## Who writes

guide-personal = Ein paar kurze Fragen. Mit der Eingabetaste überspringen Sie jede davon; alles lässt sich später ändern.
guide-name = Ihr voller Name, wie Sie unterschreiben
guide-name-why = Er steht unter dem Brief, und an diesen Namen geht die Antwort. Er kommt auf den Brief und sonst nirgendwohin; ohne ihn gibt es eine Linie zum Unterschreiben.
guide-address = Ihre Straße und Hausnummer
guide-address-why = Die Antwort kommt mit der Post. Ohne die Anschrift gibt es Zeilen, die Sie von Hand ausfüllen.
guide-city = Ihr Ort mit Postleitzahl
guide-city-why = Der Brief sagt, wo Sie leben, damit die Stelle sieht, dass sie für Sie da ist.
guide-email = Ihre E-Mail-Adresse, wenn eine Antwort so kommen darf
guide-email-why = Ohne sie kann die Antwort nur mit der Post kommen.
guide-who = Wer Sie sind, in einem Satz (etwa: Ich arbeite in Leeds in der Pflege.)
guide-who-why = Es zeigt, dass ein Mensch schreibt und keine Liste.
guide-why = Warum es Ihnen wichtig ist, in Ihren eigenen Worten
guide-why-why = Briefe in eigenen Worten werden eher gelesen als jeder, den ein Programm schreiben kann. Ein oder zwei Sätze genügen.
guide-tie = Was diese Stelle damit verbindet (etwa: Im Mai haben Sie unsere Gruppe empfangen.)
guide-tie-why = Es zeigt, dass der Brief für diese Stelle gedacht ist und für keine andere.
guide-member = Der Name Ihres Parlamentsmitglieds
guide-member-page = Ihr eigenes Parlamentsmitglied finden Sie auf { $page }
guide-member-why = Der Brief beginnt dann mit diesem Namen. Ohne ihn gibt es eine Linie, die Sie von Hand ausfüllen.
guide-ask = Worum soll diese Stelle gebeten werden?
guide-ask-why = Ein Brief bittet um eines, damit man darauf antworten kann. Zur Wahl steht, was diese Stelle gewähren kann.

## With the letter in hand

guide-out = Was möchten Sie damit tun?
guide-out-why = Von hier wird nichts gesendet: Sie nehmen den Brief mit, in Ihrem eigenen Programm oder auf Papier.
guide-read = Den Brief lesen, Seite für Seite
guide-copy = Kopieren
guide-save = In eine Datei speichern
guide-print = Als Seite zum Drucken speichern (PDF)
guide-mail = In meinem Mailprogramm öffnen
guide-edit = In meinem Editor ändern
guide-edited = Der Brief in Ihrer Fassung lässt sich kopieren und speichern. Die Seite zum Drucken und die E-Mail wären ohne Ihre Änderungen; sie werden darum nicht mehr angeboten.
guide-change = Etwas am Brief ändern
guide-change-what = Was möchten Sie ändern?
guide-change-why = Was Sie ändern, wird eingesetzt, und der Brief wird noch einmal gezeigt.
change-name = Meinen Namen
change-address = Meine Straße und Hausnummer
change-city = Meinen Ort
change-who = Wer ich bin
change-why = Warum es mir wichtig ist
change-tie = Was diese Stelle damit verbindet
change-member = Den Namen meines Parlamentsmitglieds
change-ask = Worum der Brief bittet
change-language = Die Sprache des Briefs
guide-letter-language = In welcher Sprache soll der Brief sein?
guide-letter-language-why = Die Stelle muss ihn lesen können, und Sie müssen wissen, was Sie unterschreiben.
guide-open = Die Seite öffnen: { $page }
guide-next = Sehen, was ich sonst noch tun kann
guide-done = Beenden
guide-path = Dateiname (Eingabetaste für { $path })
guide-path-why = Die Datei bleibt, wo Sie sie ablegen, bis Sie sie löschen. „privacy“ und „forget“ suchen nur an den üblichen Orten nach ihr.
guide-save-exists = { $path } gibt es schon.
guide-save-exists-why = Was dort steht, wird nur ersetzt, wenn Sie es sagen.
guide-save-other = Anderer Name
guide-save-replace = Ersetzen
guide-next-post = Als Nächstes: drucken, unterschreiben und mit der Post abschicken.
guide-command = Dasselbe ohne Fragen:
guide-command-sender = Ihr Name, Ihre eigenen Worte und der Name Ihres Parlamentsmitglieds fehlen darin mit Absicht. Schreiben Sie Ihre Angaben in eine Datei und fügen Sie hinzu: --sender DATEI

## Other ways to help

guide-network = In welchem Netzwerk?
guide-network-why = Jedes hat seine eigene Grenze, die der Text dann einhält.
guide-post-out = Was möchten Sie mit dem Text tun?
guide-post-out-why = Von hier wird nichts veröffentlicht: Sie fügen den Text selbst ein, oder Ihr Browser öffnet die eigene Seite des Netzwerks.
guide-post-open = Die Seite des Netzwerks öffnen, auf der man schreibt
guide-petition = Die Seite welcher Petition soll geöffnet werden?
guide-petition-why = Die Seite zeigt, ob die Petition noch offen ist. Eine Unterschrift ist oft öffentlich.
guide-give = Wessen Seite soll geöffnet werden?
guide-give-why = Was Sie spenden, geht nur an die gewählte Organisation. Die Zahlung hinterlässt einen Eintrag bei Ihrer Bank.
guide-none-of-these = Nichts davon
guide-learn = Was möchten Sie sehen?
guide-learn-why = Für das, was Sie wissen, können Sie einstehen: in einem Brief oder vor jemandem, der es abstreitet.
learn-timeline = Die Jahre auf einen Blick
learn-facts = Was geschehen ist, mit Quellen
learn-denials = Was Behörden sagen, und was die Belege sagen
learn-resources = Filme, Bücher und Berichte
