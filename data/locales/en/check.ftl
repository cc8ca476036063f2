### What `letter check` says: for each kind of finding why it matters, and
### (.fix) what to do. $words are the letter's own; $detail a figure or a reason.

check-place = Line { $line }: “{ $words }”
check-whole = The letter as a whole
check-change = to change
check-note = note

check-leftover = This was left to be filled in.
    .fix = Put in what belongs there, or take it out.
check-ruled-line = Here a line waits for a pen. Lines of that kind in the letter: { $detail }.
    .fix = Do not forget to fill them in by hand, or put the words in now.
check-too-long = It takes { $detail } lines; a page has 56.
    .fix = Make it one page: long letters are laid aside. Keep who you are, why it matters to you, one or two facts, and the request.
check-no-ask = Nothing is asked for.
    .fix = Ask for one thing that this office can do, in one sentence.
check-many-asks = { $detail } sentences ask for something.
    .fix = Choose the one request that this office can grant; the others weaken it.
check-insult = An insult. Letters with insults are not answered, and can be punished.
    .fix = Say what was done, not what somebody is.
check-threat = This can be read as a threat.
    .fix = Take it out. Name the law or the duty instead.
check-sexuality = A slur or a joke on somebody’s sexuality, in a letter for people who are tortured because of theirs.
    .fix = Take it out, whoever is meant.
check-people = This speaks against a people or a religion.
    .fix = Name who did it: an office, a unit, the authorities. Many of those in danger are Chechens, Muslims and Russians.
check-claim = This stands on our list of what no letter should hold: { $detail }.
    .fix = Say it as the sources say it, or leave it out.
check-figure = Our sources have another figure or date. They say: { $detail }
    .fix = Look it up and correct it.
check-personal-data = This looks like a telephone number or an address in a sentence. If it is somebody else’s, it can bring them into danger.
    .fix = Take it out unless it is your own.
check-ready-text = { $detail } per cent of the wording is the standard text of this program. Letters in own words are read more than ready-made ones.
    .fix = Put the opening and the request in your own words, and add a sentence about yourself.
check-unknown-language = The program has no word lists for this language, or there is too little text to know it by: insults, threats and requests were not looked for.
    .fix = Give the language with --lang, or have somebody read it.

check-clean = Nothing to change. Language: { $language }; { $words } words; { $percent } per cent of the wording is standard text.
check-summary = { $changes ->
    [one] One thing to change
   *[other] { $changes } things to change
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
}. Language: { $language }; { $words } words; { $percent } per cent of the wording is standard text.
check-language-unknown = unknown
