### German: short public posts.

## What happens

post-tell =
    .a = In Tschetschenien entführen und foltern die Behörden Menschen, weil sie schwul, lesbisch, bisexuell oder trans sind. Die Verantwortlichen bleiben straflos. Bitte schaut nicht weg.
    .b = Menschen in Tschetschenien werden von der eigenen Polizei gejagt, weil sie lieben, wen sie lieben. Einige sind entkommen. Andere sind weiter in Gefahr.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = Im August 2023 holte die Polizei eine junge Frau aus ihrer Wohnung in St. Petersburg und übergab sie der Familie in Tschetschenien, vor der sie geflohen war. Kein verlässliches Lebenszeichen seither. Wo ist sie?
    .b = Sie floh aus Tschetschenien. Im August 2023 lieferte die Petersburger Polizei sie der Familie aus, vor der sie geflohen war. Seitdem fehlt jedes verlässliche Lebenszeichen. Wir fragen weiter, wo sie ist.

## Asking somebody to act

post-ask-government =
    .a = Eine Bitte an unsere Regierung: Wer vor der Verfolgung in Tschetschenien flieht, braucht ein Visum, einen sicheren Ort und die Zusage, nicht zurückgeschickt zu werden.
    .b = Wird unsere Regierung Menschen schützen, die vor der Folter an LGBT-Personen in Tschetschenien fliehen? Wir bitten um eine öffentliche Antwort.
post-ask-russia =
    .a = Der Europäische Gerichtshof für Menschenrechte stellte 2023 fest: Staatsbedienstete folterten in Tschetschenien einen Mann wegen seiner sexuellen Orientierung. Wann wird Russland diese Verbrechen untersuchen?
    .b = Eine Frage an die russischen Behörden: Wer wurde für die Entführung und Folter von LGBT-Personen in der Tschetschenischen Republik zur Rechenschaft gezogen?
post-ask-company =
    .a = Eine Hilfsgruppe für Menschen in Tschetschenien meldet Fallen für schwule Männer über Dating-Apps. Bitte an alle, die Apps machen und verkaufen: Warnt, verbergt Standorte, gebt nichts heraus.
    .b = Eine App kann ein Leben gefährden. Firmen mit Kundschaft in Russland sollten LGBT-Personen dort schützen: keine genauen Orte, klare Warnungen, keine Daten für die Behörden.

## Sharing something (the link follows)

post-share-petition =
    .a = In Tschetschenien werden Menschen gefoltert, weil sie schwul, lesbisch, bisexuell oder trans sind. Eine Unterschrift dauert eine Minute, wenn ihr keine Verbindungen nach Russland habt:
    .b = Diese Petition fordert Schutz für LGBT-Personen aus Tschetschenien. Bitte lesen, unterschreiben und weitergeben, aber nicht bei Verbindungen nach Russland:
post-share-letter =
    .a = Ein Brief an die eigenen Abgeordneten dauert zehn Minuten. So schreibt man ihn über die Verfolgung von LGBT-Personen in Tschetschenien:
    .b = Eine Seite, eine Bitte, eigene Worte: wie man an jene schreibt, die LGBT-Personen aus Tschetschenien helfen können:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = Am 1. April 2017 berichtete die Nowaja Gaseta: In Tschetschenien wurden über hundert Männer festgenommen, weil man sie für schwul hielt, mindestens drei getötet. Russland hat es nie richtig untersucht.
    .b = Erinnern wir uns an den 1. April 2017: Die Welt las, dass in Tschetschenien Männer verschleppt, gefoltert und getötet wurden, weil man sie für schwul hielt. Das darf nicht vergessen werden.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Die Menschen, um die es hier geht, brauchen Schutz, und diese Verbrechen eine Antwort.
    .b = Bitte schaut nicht weg.
