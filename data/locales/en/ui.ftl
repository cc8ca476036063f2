### What the program itself says, in English. Plain words, short lines: a
### screen reader reads them too. `$program` is the name it was called by.

## What each office can do, one sentence each

can-representative = Can question the government on record, and gets answers that a citizen does not.
can-ministry = Speaks for your state to other governments, instructs its missions abroad, and its consulates give visas.
can-un = Speaks and votes for your state in the General Assembly, where the UN expert on Russia reports.
can-observer = Speaks for your state at the United Nations, without a vote.
can-un-geneva = Speaks and votes for your state in the Human Rights Council, which decides on the UN expert on Russia.
can-embassy = Reports to Moscow what people here say, and can be asked for an answer.
can-embassy-covering = Russia has no embassy in { $country }; the one in { $city } answers for it, reports to Moscow and can be asked for an answer.
can-sr-russia = Collects what happens in Russia and reports it to the United Nations every year.
can-ie-sogi = Writes to governments about violence against LGBT people and reports it to the United Nations.
can-ohchr = The UN’s chief human rights office: can speak out in public and keep the matter on the agenda.
can-sr-torture = Sends urgent appeals to governments and raises cases of torture.
can-un-sg = Can speak in public and use good offices with governments; takes no single cases.
can-coe-commissioner = Can press 46 European states to let people in and not to send them back to Russia.
can-osce-odihr = Hosted the report of 2018 on Chechnya and can ask what became of it.
can-ep-droi = Holds hearings and prepares resolutions of the European Parliament.
can-company = Its service is used by people in danger: it can make it safer, and say what the authorities demand.
can-newsroom = Can report on it; officials and the public take notice.
can-eeas = Prepares the Union’s sanctions and speaks with Russia for the Union.
can-prosecutor-general = Oversees all investigations in Russia, in Chechnya too.
can-investigative-committee = Investigates abduction, torture and murder, and can take cases out of Chechnya.
can-ombudsman = Can demand answers and visit places of detention; in 2017 this office got a first inquiry started.
can-president = Nobody in Chechnya acts against the will of the Kremlin.
can-mfa-russia = Answers to the United Nations and the OSCE for Russia, and lets their experts in or not.
can-interior-ministry = Commands the police of all regions, who have handed people over to Chechnya.
can-ministry-of-justice = Asked the courts to ban the organisations that help.
can-presidential-human-rights-council = Advises the President and may put questions to the investigators.

name-parliament = Parliament
name-second-chamber = A second chamber of parliament
name-representative = Member of parliament
name-representative-2 = Member of the second chamber of parliament
name-ministry = Foreign ministry
name-un = Mission to the United Nations in New York
name-un-geneva = Mission to the United Nations in Geneva
name-embassy = Russian embassy

closed-no-parliament = There is no working parliament to write to.
closed-one-chamber = This parliament has one chamber only; write to your representative.
closed-no-un-mission = This state has no mission to the United Nations.
closed-geneva-unknown = We know no confirmed contact of its mission in Geneva; write to its mission in New York.
closed-inside-russia = Inside Russia this is part of the state that is appealed to, not an ally against it.

## Why a channel has its status ($date: when it was last seen)

seen = last seen { $date }
seen-long-ago = last seen { $date }
seen-undated = from a source without a date
post-address-on-page = no confirmed address; look for it on { $page }
post-address-unknown = no confirmed address known; ask the office, or hand the letter in
post-to-russia-suspended = your post stopped letters for Russia ({ $date }); ask whether it has resumed
post-to-russia-restricted = your post takes letters for Russia only in part or with delay (seen { $date })
post-to-russia-accepted = your post took letters for Russia when last seen, { $date }
post-to-russia-accepted-once = your post took letters for Russia in { $date }; ask at the counter
post-to-russia-unknown = ask at the counter whether letters for Russia are taken
law-547-fz = Russian state bodies do not consider appeals by e-mail since 30 March 2025 (Law 547-FZ)
law-547-fz-form = only with an identity that Russia has verified, since 30 March 2025 (Law 547-FZ)
law-usps-2026 = The United States Postal Service took no letters for Russia in its list of 3 March 2026.

channel-post = Post
channel-email = E-mail
channel-form = Web form
channel-phone = Phone
channel-page = Page

status-works = works
status-confirm-first = confirm first
status-not-considered = not considered
status-no-service = no service
status-closed = closed

## route

route-heading = Who can act from { $country }
route-risk-high = DANGER: writing on this subject from { $country } can put you in prison or worse: { $reason }.
route-risk-caution = Be careful: { $reason }.
route-write = Write to one: { $program } letter --country { $code } --to ID
route-safer = Safer: somebody outside { $country } writes. No letter is made from here without --accept-risk.
route-closed = no letter: { $reason }

## letter

letter-to = To: { $office }
letter-post-works = Post: the address was last seen { $date }.
letter-post-confirm = Post: confirm the address first ({ $reason }).
letter-post-confirm-page = Post: confirm the address first ({ $reason }) at { $page }
letter-post-no-service = Post: { $reason }.
letter-post-unknown = Post: no confirmed address; ruled lines are left for it.
letter-post-unknown-page = Post: no confirmed address; ruled lines are left for it. Look here: { $page }
letter-find-member = Your own member’s name goes on the ruled line.
letter-find-member-page = Your own member’s name goes on the ruled line; find it at { $page }
letter-email-void = E-mail: { $reason }. Send paper.
letter-form-void = Web form: { $reason }. Send paper.
letter-name-unused = --recipient-name is for members of parliament; this office is addressed by its title.
letter-danger-named = DANGER: this letter names you. Do not send it from { $country }. Without --name, --address, --city and --email it names nobody, and somebody outside the country can pass it on.
letter-danger = DANGER: do not put your name or address on this letter, and do not send it from { $country }. Somebody outside the country can pass it on.
letter-ready-text = WriteToThem, the usual way to British MPs, blocks ready-made letters: send this one on paper, or put it into your own words there; --kind outline helps with that.
letter-missing = To fill in by hand: { $what }.
letter-missing-flags = These fill it in for you: { $flags }.
letter-sender-file = --sender FILE takes your details from a file and keeps them out of the shell’s history.
letter-missing-name = your name
letter-missing-address = your address
letter-missing-member = your member’s name
letter-personal = Tip: --who, --why and --tie add a sentence of your own. Letters in own words are more likely to be read.
letter-history = Note: shells keep a history of what is typed. --sender FILE or --sender - keeps names and addresses out of it.
letter-next = Other offices you can write to: { $program } route --country { $code }
letter-embassy-skipped = No letter to a Russian embassy from { $country }: { $reason } Writing to the next office instead.
letter-caution = Be careful ({ $country }): { $reason }.
letter-ties = If you hold a Russian passport, or have family in Russia or plans to travel there, think before you put your name to this.
letter-written = Written to { $path }
letter-page-unused = --paper, --envelope, --with-envelope, --large-print and --font are for --format pdf.
letter-system-font = Some characters are set in a font found on this system.

mail-confirm = E-mail: confirm the address first ({ $reason }).
mail-no-address = E-mail: no address of this office is known; put it in yourself.
mail-no-address-page = E-mail: no address of this office is known; put it in yourself. Look here: { $page }
mail-postal-address-mission = E-mail: Russian missions want the sender’s full name and postal address, or they need not consider it; yours are not complete.
mail-postal-address-member = E-mail: members answer their own constituents; without your full name and postal address it may be sent back.
mail-gmail = This link has { $length } characters. If Gmail opens your mail links, it may cut it after { $limit }: take --format eml then.
qr-code = QR code that could hold this link
qr-words = Point a phone’s camera at it, or use the link:
edit-rescued = Your text was printed, so that it is not lost.
opened-own = Opening it in your own program.
not-opened-own = No program here opens it. It is whole all the same: see above.
form-at = The form: { $page }
form-none = No form of this office is known; these fields fit most.
form-start = { $count } fields. Each press of Enter copies the next one; paste it into the form, then come back. Ctrl-C leaves.
form-step = { $nth } of { $count }, { $what }: press Enter to copy it.
form-done = That was the last field. Nothing was sent: the form’s own button does that.
form-field-subject = subject
form-field-message = message
form-field-name = name
form-field-address = street and house
form-field-city = town
form-field-email = e-mail address

copied-desktop = Copied to the clipboard (by { $program }).
copied-terminal = Sent to your terminal’s clipboard (OSC 52); if pasting brings nothing, your terminal does not allow it.
copied-nowhere = There is no clipboard here: the text was printed instead.
opened = Opening { $link }
not-opened = Could not be opened here. Open it yourself: { $link }
not-opened-insecure = This page has no secure address, so it is not opened for you: { $link }

## call

call-spoken = “{ $line }”
call-note-skipped = The office that can do most has no confirmed number here: { $office }. It is worth looking up; its script: { $command }
call-note-language = There is no script in “{ $language }” yet: it is in English.
call-note-of-office = What to say is in { $language }, which this office speaks. In your own language: --lang { $code }

## post

post-note-ties = Before you post: whoever holds a Russian passport, or has family in Russia or plans to travel there, should not. Posts stay, and are searched.
post-note-length = { $length } of { $limit } signs, as this network counts them.
post-note-thread = A thread of { $count } posts; the longest has { $length } of { $limit } signs, as this network counts them.
post-note-language = There is no such post in “{ $language }” yet: it is in English.
post-note-no-page = This network has no page that takes a text: paste it in its app.
post-note-rest = The page holds the first post only: add the others below it as answers.

## lists

countries-heading = Countries ({ $count })
none-found = Nothing found.
undated = undated
coverage-legend = In each line: what share is confirmed; then how many are confirmed / to be confirmed first / missing.
region-all = World
region-africa = Africa
region-americas = Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
risk-low = low
risk-caution = caution
risk-high = high
embassy-none = none
embassy-covered = answered for by the embassy in { $city } ({ $code })
mission-holder = { $name } (seen { $date })
mission-holder-old = { $name } (seen { $date }; confirm first)
write-to = Write to it: { $program } letter --country { $code } --to { $id }
label-native = In Russian
office-only = The Permanent Representative (address the office)
petitions-none-open = No petition is confirmed open (newest look: { $date }). What helps today is a letter: { $program } letter --country CODE
petitions-check = Worth a look, not confirmed open:
petitions-history = Of the past:
petitions-ties = Do not sign if you hold a Russian passport, or have family in Russia or plans to travel there.
petition-status-open = open
petition-status-unconfirmed = not confirmed
petition-status-closed = closed
petition-status-archived = history
petition-no-link = No address was confirmed; take the link from the organiser’s own channel.
petition-not-open = This petition is not confirmed open. Check its page before you sign or share it.
petition-is-closed = This petition is over. What helps today is a letter: { $program } letter --country CODE
petition-replaced = In its place: { $id }
hashtags-warning = Never use these from inside Russia, nor with a Russian passport, family or travel plans there.
hashtag-status-in-use = in use
hashtag-status-historic = history
label-status = Status
label-organiser = By
label-asks = Asks
label-addressee = To
label-opened = Since
label-link = Link
label-note = Note
label-seen = Seen
label-sources = Sources
label-confidence = Confidence
label-risk = Writing risk
label-languages = Languages
label-parliament = Parliament
label-ministry = Foreign ministry
label-embassy = Russian mission
label-un = United Nations, New York
label-un-geneva = United Nations, Geneva
label-holder = Held by
label-post = Post
label-meaning = Means
label-networks = Networks
label-can = Can
label-does = Does
label-where = Where
label-why = Why
label-did = Did
label-ask-it = Ask it
label-write = Write to it
label-products = Products
label-use = Good for
label-letters = Letters
label-corrections = Corrections
label-donate = Give
label-cost = Cost
label-help = In danger
label-say-first = Say first
label-in-russia = In Russia
label-they-say = They say
label-evidence-says = The evidence says
label-no-letters = No letters
confidence-low = low: confirm first
confidence-medium = medium
confidence-high = high
list-more = { $program } { $command } ID shows one in full.

media-words = { $count } words at the most
denial-answer = The evidence:
fact-why = Where we know it from: { $program } facts { $id } --why
organisation-inactive = not known to be at work
russian-label-none = no label known, which is no proof that there is none
russian-label-foreign-agent = “foreign agent”: it is watched and hindered; support draws attention
russian-label-undesirable = “undesirable”: whoever takes part, gives or shares its material is punished there
russian-label-extremist = “extremist”: whoever takes part, gives or shows its signs can go to prison there
label-warning = In Russia: { $label }. Do not go on if you hold a Russian passport, or have family in Russia or plans to travel there.
resource-film = film
resource-book = book
resource-report = report
resource-guide = guide
resource-article = article
resource-court = court
resource-exhibition = exhibition
resource-directory = directory
donate-question = Do you hold a Russian passport, or have family in Russia or plans to travel there?
donate-ties-none = No, none of these
donate-ties-russia = Yes, or I am not sure
donate-ties = Stop if you hold a Russian passport, or have family in Russia or plans to travel there: giving can be punished there as support for “extremism”.
donate-costs = What help has cost

data-checked = { $count } records checked.
data-fixed = { $count } files put into their one form.
overlay-words = { $count } texts from { $path } stand in the place of ours in letters in { $language }.
overlay-laid = { $count } own records from { $path } stand beside ours; their ids begin with { $own }
report-title = Correction
report-how = This is what the data set says, each with the date of its evidence. Write below what is right. Nothing is sent: you decide whether and how this reaches the project. Do not put your name on it unless you want to.
report-field = What is wrong (the name before the colon):
report-right = What is right:
report-where = Where you saw it (a link, best the office’s own page):
report-date = The date of that page:
data-good = All is well.

## guide

ask-label-parliament-question = A question in writing to the government
ask-label-humanitarian-visas = Visas for people who flee
ask-label-sanctions = Sanctions on those responsible
ask-label-universal-jurisdiction = Prosecution in our own courts
ask-label-question-on-returns = A promise to send nobody back to Russia
ask-label-question-on-un-vote = The government’s vote on the UN expert on Russia
ask-label-press-for-parole = A way into the country for people who flee
ask-label-send-nobody-back = A promise to send nobody back to Russia
ask-label-admit-refugees = A way into the country for people who flee
ask-label-protect-people = Visas for people who flee
ask-label-raise-with-russia = Raising it with the Russian government
ask-label-instruct-missions = Support for the UN expert on Russia
ask-label-support-mandate = Support for the UN expert on Russia
ask-label-report-again = A request to report on it
ask-label-letter-to-the-editor = A letter to the editor, to be printed
ask-label-speak-on-chechnya = Speaking of Chechnya at the United Nations

## Errors: what is wrong; .hint says what to do next

error-prefix = error
hint-prefix = hint
error-unknown-country = There is no country called “{ $given }”.
    .hint =
        { $list ->
            [none] Use its name in your language or its two-letter code; “countries” lists them all.
           *[other] Did you mean: { $list }?
        }
error-ambiguous-country = “{ $given }” can mean more than one country.
    .hint = Say which: { $list }
error-unknown-record = There is nothing called “{ $given }” among the { $kind }.
    .hint =
        { $list ->
            [none] “{ $kind }” without an id lists them all.
           *[other] Did you mean: { $list }?
        }
error-unknown-recipient = There is no office called “{ $given }” to write to.
    .hint =
        { $list ->
            [none] “route --country { $country }” lists the offices.
           *[other] Did you mean: { $list }? “route --country { $country }” lists them all.
        }
error-unknown-ask = This office cannot grant “{ $given }”.
    .hint = It can be asked for: { $list }
error-unfit-fact = “{ $given }” is not for a letter to this office: { $office }.
    .hint = Facts that fit it: { $list }
error-denial-fact = “{ $given }” is what officials deny; no letter quotes it.
    .hint = Facts that fit this office: { $list }
error-same-case = “{ $one }” and “{ $other }” tell of one case.
    .hint = Keep one of them.
error-too-many = { $field }: { $count } are too many; { $limit } fit on one page.
    .hint = Leave some out.
error-too-early = A letter dated { $date } would quote what was known only on { $known }.
    .hint = Take a later date, or leave --date out.
error-no-folder = { $path } could not be written: there is no such folder.
    .hint = Make the folder first, or choose another place with -o.
error-unknown-language = There are no letters in “{ $given }” yet.
    .hint =
        { $nearest ->
            [none] There are letters in: { $list }
           *[other] Did you mean: { $nearest }? There are letters in: { $list }
        }
error-ui-language = The program does not speak “{ $given }” yet.
    .hint =
        { $nearest ->
            [none] It speaks: { $list }
           *[other] Did you mean: { $nearest }? It speaks: { $list }
        }
error-missing = { $flag } is missing, and there is no terminal to ask on.
    .hint = Add { $flag }; --help shows how.
error-bad-character = { $field }: character { $place } is { $code }, which must not stand in a letter.
    .hint = Type that part again by hand; copied text can hold characters one does not see.
error-too-long = { $field }: { $length } characters are too many; { $limit } fit on one page.
    .hint = Shorten it. A letter of one page is read; a longer one is not.
error-bad-value = { $field }: “{ $given }” is not of the right form.
    .hint = Write it like this: { $form }
error-needs = { $flag } works only with { $with }.
    .hint = Add that, or leave { $flag } out; --help shows both.
error-needs-terminal = { $flag } asks for key presses, and there is no terminal to ask on.
    .hint = Run it in a terminal, or leave { $flag } out and take the text as it is.
error-bad-postcode = “{ $given }” is no postcode that the look-up in { $country } takes.
    .hint = Write it as on an envelope there and nothing more, or leave --postcode out: the page asks for it.
error-no-postcode = No look-up takes a postcode for { $office }.
    .hint = Leave --postcode out.
error-long-link =
    This letter makes a link of { $length } characters; { $composer ->
        [gmail] Gmail
        [outlook] Outlook on the web
       *[mail] a mail program
    } takes { $limit } for sure, and nothing is cut here.
    .hint = Instead: a draft (--format eml -o letter.eml), the clipboard (--copy without --format) or a file (-o letter.txt).
error-wide-code = The QR code takes { $columns } columns; this terminal has { $width }.
    .hint = Make the window wider or its letters smaller, or write it to a file: -o code.svg
error-unfit-file =
    { $why ->
        [empty] { $path } is empty.
        [large] { $path } is larger than { $limit } kilobytes.
       *[no-text] { $path } is not UTF-8 text.
    }
    .hint = Save it as plain text (UTF-8); a letter is one page.
error-bad-sender =
    { $reason ->
        [continues] { $file }: line { $line } continues no field.
        [unknown] { $file }: line { $line } begins with none of the fields and a colon.
       *[other] { $file }: { $reason }.
    }
    .hint = Write one field a line, such as “name: Ada Example”; the fields are name, address, city, email, who, why, tie.
error-risk = Writing on this subject from { $country } can put you in danger: { $reason }.
    .hint =
        Safer: somebody outside { $country } writes, or you write to no office at all. What is safe there: safety --country { $code }
        If you have weighed it and want to go on: --accept-risk
error-judged = This letter should not be sent as it stands: { $count } to change.
    .hint = Change what is marked, then check it again.
error-ties = With a tie to Russia, giving can be punished as support for “extremism”; it was stopped here.
    .hint = Somebody without such a tie can give. Writing to your own member of parliament helps too: letter --to representative
error-private = This run may write no file: --private, or CHECHNYA_ACT_PRIVATE, is set.
    .hint = Nothing was written. Leave -o and --edit out to print the text, or take --private away.
error-no-home = There is no home folder to keep anything in.
    .hint = Nothing was written. All else works without one; -o writes a file where you want it.
error-in-the-way = { $path } is a link or something else that the program did not make; it was left alone.
    .hint = Look at it, and move it away if you did not put it there.
error-nothing-kept = There is no { $what }.
    .hint =
        { $what ->
            [history] Nothing is noted unless you ask for it: history on
           *[other] Nothing is kept unless you ask for it: profile save
        }
error-no-aid =
    { $given ->
        [ce] There is no text in Chechen: none could be found or made that can be trusted.
       *[other] There is no such text in “{ $given }”.
    }
    .hint =
        { $nearest ->
            [none] There is one in: { $list }
           *[other] Did you mean: { $nearest }? There is one in: { $list }
        }
error-no-letter = No letter to { $office }: { $reason }
    .hint =
        { $next ->
            [none] “route --country { $code }” lists who can be written to.
           *[other] Write to the next office instead: --to { $next }
        }
error-nothing = There is no { $what } here.
    .hint = Leave the flag out to see what there is.
error-read =
    { $kind ->
        [missing] { $path } is not there.
        [denied] { $path } may not be read.
        [folder] { $path } is a folder.
       *[other] { $path } could not be read: { $error }.
    }
    .hint = Check that it exists and that you may read it.
error-write =
    { $kind ->
        [denied] { $path } may not be written.
        [folder] { $path } is a folder.
       *[other] { $path } could not be written: { $error }.
    }
    .hint = Nothing was left half-written. Choose another place with -o, or leave -o out to print.
error-no-glyph = No font at hand has the character “{ $character }” ({ $code }).
    .hint = Name a font that has it: --font FILE. On Debian and Ubuntu the package fonts-noto-cjk brings Chinese, Japanese and Korean, fonts-noto most other scripts; the larger release of this program has the first three built in. --format text needs no font.
error-bad-font = { $path } is no TrueType or OpenType font.
    .hint = Give a file that ends in .ttf, .otf or .ttc.
error-page-full = The letter is about { $words } words too long for its page.
    .hint = Say it in fewer words (--who, --why, --tie), quote fewer facts (--facts ID), or leave out --envelope, which takes room at the top. A letter of one page is read; a longer one is not.
error-window-full = The address is too long for the envelope: { $lines } lines.
    .hint = Leave out --envelope and write the address by hand, or use another envelope.
error-pdf = The PDF could not be made: { $reason }.
    .hint = If you gave --font, try another font; --format text always works.
error-terminal = A PDF is not shown in a terminal.
    .hint = Write it to a file: -o letter.pdf, or send it on: { $program } letter … --format pdf | lp
error-exists = { $path } exists already and was left as it is.
    .hint = Choose another name, or add --force to replace it.
error-editor = The editor “{ $command }” failed: { $reason }.
    .hint =
        { $kept ->
            [no] Set VISUAL or EDITOR to the editor you use.
           *[other] Your text is safe in { $kept }
        }
error-bad-overlay = { $path } holds what breaks the rules:
    { $list }
    .hint = “data schema KIND” shows what a record must hold; ids of own records begin with own-. Own words stand in a file named for their language, as in de.ftl.
error-bad-data = The data folder cannot be read: { $reason }
    .hint = Put that file right first; the line and column say where.
error-data-faults = { $count } findings; they are listed above.
    .hint = Each names the record, the field and the reason. --fix puts spaces and order right.
error-text = A language file is at fault: { $fault }.
    .hint = Please report it; meanwhile --lang en works.
error-left = Left. Nothing was stored but what you saved yourself.
    .hint = Start again at any time.

## Names of countries that stand differently inside a sentence (by ISO code)

country-AE = the United Arab Emirates
country-BS = the Bahamas
country-CF = the Central African Republic
country-CD = the Democratic Republic of the Congo
country-CG = the Republic of the Congo
country-DO = the Dominican Republic
country-FM = the Federated States of Micronesia
country-GB = the United Kingdom
country-GM = the Gambia
country-KM = the Comoros
country-MH = the Marshall Islands
country-MV = the Maldives
country-NL = the Netherlands
country-PH = the Philippines
country-PS = Palestine
country-SB = Solomon Islands
country-US = the United States
country-VA = the Vatican

## Why this office can grant it (ids as in asks.json)

ask-parliament-question-why = A question in writing makes the government answer on record.
ask-press-for-parole-why = A member of Congress can press the departments for an answer that a citizen does not get.
ask-question-on-returns-why = A promise made on record can be held against a later order to deport.
ask-question-on-un-vote-why = What a state says and how it votes at the United Nations is decided at home.
ask-humanitarian-visas-why = A member of parliament can press for visas in a way that a citizen cannot.
ask-sanctions-why = Parliament watches over the sanctions that the government sets.
ask-universal-jurisdiction-why = In many countries prosecutors can investigate crimes against humanity wherever they were committed.
ask-protect-people-why = The ministry and its consulates can open a way out.
ask-send-nobody-back-why = The ministry can speak against a return, and its consulates can warn of one.
ask-admit-refugees-why = The Department and its embassies can open a way out.
ask-raise-with-russia-why = Only governments can put the question to the Russian government.
ask-instruct-missions-why = The ministry tells the missions in New York and Geneva how to speak and vote.
ask-support-mandate-why = The expert on Russia works only as long as states vote for the mandate.
ask-speak-on-chechnya-why = What is said in the General Assembly stays on the record.
ask-convey-and-answer-why = An embassy must report to Moscow what people in its country say, and it can answer.
ask-investigate-why = The Prosecutor General oversees every investigation in the country, in Chechnya too.
ask-take-cases-to-moscow-why = The central office can take a case out of the hands of those it is about.
ask-ombudsman-inquiry-why = The Ombudsman can demand answers and visit places of detention; in 2017 that office got a first inquiry started.
ask-order-investigation-why = Nobody in Chechnya acts against the will of the Kremlin.
ask-cooperate-with-un-why = The foreign ministry decides whether experts of the United Nations are let in.
ask-stop-handovers-why = Police of other regions hand people over to Chechnya; the minister can forbid it.
ask-stop-bans-why = This ministry asked the courts for the bans.
ask-advise-president-why = The council advises the President and may put questions to the investigators.
ask-keep-reporting-why = Experts of the United Nations write to governments and report in public.
ask-speak-out-why = A public word from the top of the United Nations reaches Moscow and the press.
ask-no-returns-why = The Commissioner can press 46 governments to let people in and not to send them back.
ask-follow-up-report-why = This office knows the report of 2018 and can ask what became of it.
ask-hold-hearing-why = A hearing brings the matter before the whole Parliament.
ask-eu-action-why = It prepares the sanctions and speaks with Russia for the Union.
ask-hide-location-why = An app that shows who is near helps those who set traps.
ask-keep-apps-why = Who runs the store decides which apps people in Russia can get.
ask-report-again-why = What is reported is harder to deny, and officials read the news.
ask-letter-to-the-editor-why = Letters pages are read by officials, too.

## Help and wrong usage, around what help.ftl says

heading-usage = Usage
heading-arguments = Arguments
heading-options = Options
heading-commands = Commands
heading-examples = Examples:
usage-options = [OPTIONS]
usage-command = [COMMAND]
help-help = Print help
help-version = Print the version
help-default = (default: { $value })
help-more = { $command } --help tells more.
help-everywhere = Options of every command: { $program } -h
help-also = also: { $names }
man-english = The manual is in English; --help speaks your language.
man-written = Manual pages written to { $path }: { $count }
usage-unknown-argument = Unexpected argument: { $argument }
usage-unknown-command = There is no command { $argument }.
usage-missing = These must be given: { $argument }
usage-conflict = { $argument } cannot be used together with { $other }.
usage-bad-value = { $argument } does not take this value: { $value }
usage-wrong = The arguments are not complete.
usage-nearest = Nearest: { $nearest }
usage-possible = Possible values: { $list }
usage-help = For more information, try --help.

## The timeline

timeline-title = What is known of the persecution in Chechnya, year by year
timeline-months = J F M A M J J A S O N D  all
timeline-more = Each digit is the number of facts of that month; what has no month counts for its year. One year in words: { $program } timeline 2017
timeline-note = Facts in the data set, by year and kind.
kind-event = events
kind-report = reports
kind-case = cases of single people
kind-judgment = judgments
kind-law = laws and bans
kind-sanction = sanctions
kind-figure = figures
kind-denial = denials and answers

## The language of a letter

language-ar = Arabic
language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fi = Finnish
language-fr = French
language-hu = Hungarian
language-it = Italian
language-ja = Japanese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-zh = Chinese (simplified)

language-of-office = The letter is in { $language }, which this office reads. To read it in { $own }, add --gloss { $code }; to write in { $own }, add --lang { $code }.
language-not-read = This office reads { $office }; the letter is in { $language }. For the office’s language, add --lang { $code }.
language-not-ours = There are no letters yet in a language of this office’s own country; this one is in { $language }.
language-without = There is no text in { $language } for this kind of office, so the letter is in English.
language-unreviewed = The { $language } texts have not yet been reviewed by a native speaker: have somebody who knows it read the letter before you send it, if you can.
letter-words = Printed letters there have at most { $limit } words; this one has { $words }.
letter-by-email = By e-mail: { $target } ({ $reason })
letter-by-form = By its form: { $target } ({ $reason })
letter-by-page = Through its page: { $target } ({ $reason })
letter-gloss = — The same in { $language }, for you to read; do not send this part —
letter-card = Hand the card to an organisation that helps, or read it out at an event. Never send it to a person you know of only from the news.

## The outline of a message in one's own words

outline-title = What to say, in your own words, to: { $office }
outline-blocked = Why an outline: the usual service for writing to this office blocks ready-made text, so that only letters in own words arrive.
outline-why = Letters in own words are more likely to be read than any that a program can write.
outline-who = Say who you are and that you live in the area, with your name and postal address.
outline-why-you = Say in a sentence or two why it matters to you. What made you read about it? Whom do you think of?
outline-tie = Say what ties this office to it: have they spoken on it before, do they sit on a committee that could act?
outline-facts = Tell one or two of these facts, in words of your own:
outline-ask = Ask for one thing, and for nothing else:
outline-end = Thank them, and ask for an answer. Then stop: half a page is enough.

## Words of the data set, said as they stand

as-is = { $text }

## What an office is called, where it has no name of its own in this language

office-embassy = Embassy of the Russian Federation ({ $country })
office-un = Permanent Mission to the United Nations, New York ({ $country })
office-un-geneva = Permanent Mission to the United Nations, Geneva ({ $country })
office-ministry = Ministry of foreign affairs ({ $country })
office-member = Member ({ $institution })
office-representative = Member of parliament ({ $country })
office-representative-2 = Member of the second chamber ({ $country })
