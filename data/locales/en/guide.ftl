### What the guide says and asks: `chechnya-act` alone in a terminal. Plain words,
### short lines. What is chosen from a list (`menu-…`, and the answers below each
### question) has at most 74 signs, so that it stands on one line.

guide-welcome =
    In about three minutes this takes you to a letter that an official can read, or to something else that helps.
    Nothing you type is stored or sent.
guide-keys = At every question: Esc goes back, ? says why it is asked.
guide-keys-plain = At every question: < and Enter goes back, ? and Enter says why it is asked.
guide-hint = Arrow keys and Enter, or a number. Esc: back. ?: why
choose-number = Number (Enter for { $default }):
choose-number-guide = Number (Enter for { $default }, < for back, ? for why):
choose-again = Please type a number from 1 to { $count }.
guide-arabic = If the Arabic letters stand apart or in the wrong order, this terminal cannot show Arabic. GNOME Terminal, Konsole, mlterm and the Terminal of macOS can.

## The country

guide-country = The country you write from
guide-country-why = Who can act, in which language, and what is dangerous depends on it. It is kept nowhere.
guide-country-unclear = { $given } is not clear. Which of these?
guide-country-none = No country is called { $given }. Try another spelling, or its two-letter code.
guide-other = another one

## Danger

guide-risk = Do you want to go on?
guide-risk-why = You alone can weigh it. The program does not make it safer.
guide-no = No, go back
guide-yes = Yes, I have weighed it
guide-safer = Safer: somebody outside { $country } writes. If you are in danger yourself, do not search for help on this device; ask somebody abroad whom you trust to do it.
guide-ties-why = Russia punishes what it calls support for “extremism”. Your answer decides what is safe for you to do here; it is kept nowhere.
guide-ties = Then no name goes under this letter, you are asked for none, and Russian offices are left out. More on what is safe for you: { $program } safety --where abroad-with-ties
guide-ties-stop = With such a tie, do not sign, post or give: Russia can punish it as support for “extremism”. Somebody without one can do it. What is safe for you: { $program } safety --where abroad-with-ties
guide-unsigned = Leave the lines for your name and address empty, or let somebody without ties to Russia sign and send it.

## What would you like to do?

guide-menu = What would you like to do?
guide-menu-why = They stand in the order in which they help most from your country. The times are estimates, without the way to the letter box.
menu-write-representative = Write to your member of parliament (3 minutes)
menu-write-ministry = Write to your foreign ministry (3 minutes)
menu-write-mission = Write to your state’s mission to the United Nations (3 minutes)
menu-write-embassy = Write to the Russian embassy (3 minutes)
menu-write-body = Write to an international body (3 minutes)
menu-write-other = Write to another office (4 minutes)
menu-call = Call an office: what to say, and when (5 minutes)
menu-sign = Sign a petition (2 minutes)
menu-look = Look at petitions; none is confirmed open today (3 minutes)
menu-post = Post a few words in public (3 minutes)
menu-give = Give to those who help (5 minutes)
menu-newsroom = Write to a newsroom (10 minutes)
menu-learn = Learn what happened (5 minutes)
menu-danger = I am in danger, or somebody I know is
menu-safety = See what is safe where I am
menu-write-all-the-same = Write a letter all the same
menu-language = Another language for these questions
menu-leave = Leave
menu-done = { $deed }: done
guide-language = Which language?
guide-language-why = The questions and hints are in it. A letter is in the language that its office reads.

## Whom

guide-route = Those who can do most from { $country }:
guide-recipient = Who should get your letter?
guide-recipient-why = Each office can do something else; the lines above say what.
guide-closed = No letter to this one: { $reason }
guide-newsroom = Which newsroom?
guide-newsroom-why = Those of your country stand first. A newsroom chooses itself what it prints.

## Who writes

guide-personal = A few short questions. Enter skips any of them; all of it can be changed later.
guide-name = Your full name, as you sign
guide-name-why = Your name stands under the letter, and the answer is sent to it. It goes onto the letter and nowhere else; without it there is a line to sign on.
guide-address = Your street and house
guide-address-why = The answer comes by post. Without it there are lines to fill in by hand.
guide-city = Your town, with its postcode
guide-city-why = The letter says where you live, so that the office sees that it is there for you.
guide-email = Your e-mail address, if an answer may come that way
guide-email-why = Without it the answer can only come by post.
guide-who = Who you are, in a sentence (as: I am a nurse in Leeds.)
guide-who-why = It shows that a person writes, not a list.
guide-why = Why it matters to you, in your own words
guide-why-why = Letters in own words are more likely to be read than any that a program can write. A sentence or two is enough.
guide-tie = What ties this office to it (as: You met our group in May.)
guide-tie-why = It shows that the letter is meant for this office and no other.
guide-member = Your member’s name
guide-member-page = Your own member of parliament is found at { $page }
guide-member-why = The letter then begins with it. Without it there is a line to fill in by hand.
guide-ask = What should this office be asked for?
guide-ask-why = A letter asks for one thing, so that it can be answered. These are what this office can grant.

## With the letter in hand

guide-out = What do you want to do with it?
guide-out-why = Nothing is sent from here: you take the letter along, by your own program or on paper.
guide-read = Read it, screen by screen
guide-copy = Copy it
guide-save = Save it to a file
guide-print = Save it as a page to print (PDF)
guide-mail = Open it in my mail program
guide-edit = Change it in my editor
guide-edited = The letter as you changed it can be copied and saved. The page to print and the e-mail would be without your changes, so they are no longer offered.
guide-change = Change something in it
guide-change-what = What do you want to change?
guide-change-why = What you change is put in, and the letter is shown again.
change-name = My name
change-address = My street and house
change-city = My town
change-who = Who I am
change-why = Why it matters to me
change-tie = What ties this office to it
change-member = The name of my member of parliament
change-ask = What it asks for
change-language = Its language
guide-letter-language = Which language should the letter be in?
guide-letter-language-why = The office must be able to read it, and you must know what you sign.
guide-open = Open the page: { $page }
guide-next = See what else I can do
guide-done = Leave
guide-path = File name (Enter for { $path })
guide-path-why = The file stays where you put it until you delete it. “privacy” and “forget” look for it only in the usual places.
guide-save-exists = { $path } exists already.
guide-save-exists-why = What stands there is replaced only if you say so.
guide-save-other = Another name
guide-save-replace = Replace it
guide-next-post = Next: print it, sign it and post it.
guide-command = The same without questions:
guide-command-sender = Your name, your own words and your member’s name are left out of it on purpose. Put yours into a file and add: --sender FILE

## Other ways to help

guide-network = On which network?
guide-network-why = Each has its own limit, which the text then keeps.
guide-post-out = What do you want to do with the text?
guide-post-out-why = Nothing is posted from here: you paste it, or your browser opens the network’s own page.
guide-post-open = Open the network’s page for writing
guide-petition = Which petition’s page should be opened?
guide-petition-why = The page shows whether it is still open. A signature is often public.
guide-give = Whose page should be opened?
guide-give-why = What you give goes to them alone. The payment leaves a record at your bank.
guide-none-of-these = None of these
guide-learn = What would you like to see?
guide-learn-why = What you know you can answer for, in a letter or before somebody who denies it.
learn-timeline = The years at a glance
learn-facts = What happened, with sources
learn-denials = What officials say, and what the evidence says
learn-resources = Films, books and reports
