### German: what `letter check` says: for each kind of finding why it matters,
### and (.fix) what to do. $words are the letter's own; $detail a figure or a
### reason. Written by the makers of chechnya-act, 2026-11; not yet reviewed by
### a native speaker.

check-place = Zeile { $line }: „{ $words }“
check-whole = Der Brief als Ganzes
check-change = zu ändern
check-note = Hinweis

check-leftover = Das sollte noch ausgefüllt werden.
    .fix = Setzen Sie ein, was hierhin gehört, oder nehmen Sie es heraus.
check-ruled-line = Hier wartet eine Linie auf einen Stift. Solche Linien im Brief: { $detail }.
    .fix = Vergessen Sie nicht, sie von Hand auszufüllen, oder setzen Sie die Wörter jetzt ein.
check-too-long = Er braucht { $detail } Zeilen; eine Seite hat 56.
    .fix = Kürzen Sie ihn auf eine Seite: Lange Briefe werden beiseitegelegt. Behalten Sie, wer Sie sind, warum es Ihnen wichtig ist, eine oder zwei Tatsachen und die Bitte.
check-no-ask = Es wird um nichts gebeten.
    .fix = Bitten Sie um eines, das diese Stelle tun kann, in einem Satz.
check-many-asks = Sätze, die um etwas bitten: { $detail }.
    .fix = Wählen Sie die eine Bitte, die diese Stelle erfüllen kann; die anderen schwächen sie.
check-insult = Eine Beleidigung. Briefe mit Beleidigungen werden nicht beantwortet und können bestraft werden.
    .fix = Sagen Sie, was getan wurde, nicht, was jemand ist.
check-threat = Das kann als Drohung gelesen werden.
    .fix = Nehmen Sie es heraus. Nennen Sie stattdessen das Gesetz oder die Pflicht.
check-sexuality = Eine Beschimpfung oder ein Witz über jemandes Sexualität, in einem Brief für Menschen, die wegen der ihren gefoltert werden.
    .fix = Nehmen Sie es heraus, wer auch gemeint ist.
check-people = Das richtet sich gegen ein Volk oder eine Religion.
    .fix = Nennen Sie, wer es getan hat: eine Stelle, eine Einheit, die Behörden. Viele der Menschen in Gefahr sind selbst tschetschenisch, muslimisch und russisch.
check-claim = Das steht auf unserer Liste dessen, was kein Brief enthalten soll: { $detail }.
    .fix = Sagen Sie es, wie die Quellen es sagen, oder lassen Sie es weg.
check-figure = Unsere Quellen haben eine andere Zahl oder ein anderes Datum. Sie sagen: { $detail }
    .fix = Sehen Sie nach, und berichtigen Sie es.
check-personal-data = Das sieht nach einer Telefonnummer oder einer Anschrift in einem Satz aus. Gehört sie jemand anderem, kann sie diesen Menschen in Gefahr bringen.
    .fix = Nehmen Sie sie heraus, außer wenn es Ihre eigene ist.
check-ready-text = { $detail } Prozent des Wortlauts sind der Standardtext dieses Programms. Briefe in eigenen Worten werden mehr gelesen als vorgefertigte.
    .fix = Sagen Sie den Anfang und die Bitte in eigenen Worten, und fügen Sie einen Satz über sich selbst hinzu.
check-unknown-language = Das Programm hat für diese Sprache keine Wortlisten, oder der Text ist zu kurz, um sie zu erkennen: Nach Beleidigungen, Drohungen und Bitten wurde nicht gesucht.
    .fix = Geben Sie die Sprache mit --lang an, oder lassen Sie den Brief von jemandem lesen.

check-clean = Nichts zu ändern. Sprache: { $language }; Wörter: { $words }; { $percent } Prozent des Wortlauts sind Standardtext.
check-summary = Zu ändern: { $changes ->
    [one] eine Sache
   *[other] { $changes } Sachen
}; dazu { $notes ->
    [one] ein Hinweis
   *[other] { $notes } Hinweise
}. Sprache: { $language }; Wörter: { $words }; { $percent } Prozent des Wortlauts sind Standardtext.
check-language-unknown = unbekannt
