### Advice for the place where a person is (`safety`). Each list is a message
### with attributes, printed in the order of their letters. `$program` is the
### name the program was called by.

safety-title-north-caucasus = If you are in Chechnya or elsewhere in the North Caucasus
safety-title-russia = If you are in Russia
safety-title-abroad-with-ties = If you are abroad, with a Russian passport, family in Russia or plans to travel there
safety-title-other-risk = If you are in a country where this is dangerous
safety-title-abroad = If you are abroad, without any tie to Russia

safety-lead-north-caucasus = Your life comes before any letter. From here sign nothing, send nothing, post nothing. If somebody can see this screen, close it now and come back when you are alone.
safety-lead-russia = A letter, a signature, a gift or a post on this subject can bring you before a court here. Let somebody abroad do it in your place.
safety-lead-abroad-with-ties = You can help, but not with your name. What you do abroad can be used against you, or against your family, when you travel to Russia or need a Russian consulate.
safety-lead-other-risk = From here sign nothing and send nothing. Somebody in a safe country can do it in your place.
safety-lead-abroad = You can act freely. Do it also for those who cannot, and put nobody else in danger by it.

safety-do-heading = What is safe to do
safety-do-north-caucasus =
    .a = If you are threatened, ask for help before you speak of it to anybody at home: { $program } get-help --where north-caucasus
    .b = Best of all, a person abroad whom you trust with your life asks in your place, on their own device.
    .c = Agree with that person on a harmless word. If it comes from you, or if you stay silent, they ask for help.
    .d = Keep your passport and some money where you can take them without being seen.
    .e = Before you go out, take from the phone every chat, picture and app that would betray you or a friend.
safety-do-russia =
    .a = Let a person abroad whom you trust write, sign and give in your place.
    .b = Read here what you need: this program opens no connection, so reading it searches for nothing.
    .c = Speak of it face to face. Where you must write, write little and delete it on both sides.
    .d = Know by heart whom you would call if you were detained.
    .e = If you are in danger: { $program } get-help --where russia
safety-do-abroad-with-ties =
    .a = Help those who write: find the office, check the address, translate, hand out letters for others to sign.
    .b = A letter without a name is possible: leave --name, --address and --city out.
    .c = Before you travel to Russia, leave at home the phone that holds any of this, or empty it and its cloud account.
    .d = If you fled: tell nobody where you live, not even people from home whom you like. People who fled have been followed, and one was murdered, abroad.
    .e = If you are in danger: { $program } get-help --where abroad-with-ties
safety-do-other-risk =
    .a = Let a person in a safe country write, sign and give in your place.
    .b = Use a device that nobody else can unlock, not one of your employer’s or your family’s.
    .c = Work without a connection: this program needs none.
    .d = When you are done, delete what it wrote with { $program } forget --letters, and then the program itself.
    .e = If you are in danger yourself: { $program } get-help --where other-risk
safety-do-abroad =
    .a = Sign with your name and address where you can: that is what makes a letter count.
    .b = Before you name, show or quote somebody with ties to Russia, ask them.
    .c = If somebody tells you that they are in danger: { $program } get-help --for friend

safety-dont-heading = What is not
safety-dont-north-caucasus =
    .a = Do not search on this device for help, for news of this or for any of these names. A deliberate search for “extremist” material is fined, and the operator sees it.
    .b = Do not go to the police or to any office here about yourself. Police have handed people who fled back to Chechnya.
    .c = Do not meet anybody whom you know only from an app. Such meetings have been traps.
    .d = Do not use the messenger Max, text messages or ordinary calls for this: others can read or hear them.
    .e = Do not tell relatives before you are out of reach, unless you would trust them with your life.
safety-dont-russia =
    .a = Do not search for this subject, these organisations or their signs.
    .b = Do not give to, quote or share what is called “undesirable” or “extremist”. { $program } organisations shows how each one is called.
    .c = Do not post, like or share it, not in a closed group either: a man was sent to prison for messages in a group chat.
    .d = Do not use the messenger Max, text messages or ordinary calls for this.
    .e = Do not write to a Russian office about this in your own name.
safety-dont-abroad-with-ties =
    .a = Do not sign petitions, and do not give in your name or from a Russian card.
    .b = Do not post it under your name, and do not let others show your face at a vigil.
    .c = Do not take a letter to a Russian embassy or consulate yourself.
    .d = Do not count on it that what you did abroad stays unknown.
safety-dont-other-risk =
    .a = Do not put your name or address on anything, and do not keep a copy.
    .b = Do not write or speak of it in apps, messages or calls that the state or your family could read or hear.
    .c = Do not meet anybody whom you know only from an app. In several countries such meetings are traps.
    .d = Do not go to the police about yourself.
safety-dont-abroad =
    .a = Do not write to people in Chechnya, do not call them, and send no links there.
    .b = Do not publish where somebody is who fled, nor how people get out.
    .c = Do not send money to persons who write to you. Organisations that can be checked: { $program } donate
    .d = Do not write to officials’ personal accounts: families have paid for it.

safety-traces-heading = What a computer keeps, and how to keep it small
safety-traces =
    .a = Shell history: every line you typed, with names given as flags. Give names by prompt, with --sender FILE or --sender -, and erase the line afterwards.
    .b = Scrollback: what was printed stays on the screen and above it until the terminal is closed. Ctrl-X at a question clears both where the terminal allows it.
    .c = The list of processes: while a command runs, other users of the computer can see its name and flags.
    .d = Lists of recent files: editors, viewers and file managers note what they opened.
    .e = Cloud folders and backups: a file saved there is copied away at once and stays there after you delete it.
    .f = The clipboard: the last text waits there; some desktops keep many.
    .g = This program’s name: rename its file, it answers to any name. That you fetched it stands in the browser’s lists and with your network operator.

safety-cannot-heading = What this program cannot protect you from
safety-cannot =
    .a = Somebody who looks at your screen, or who holds the device and its password.
    .b = A device that is watched by a program of your employer, your family or the state.
    .c = What the network operator saw when you fetched the program or opened a link.
    .d = A seized disk: deleted files can often be brought back, unless the whole disk is encrypted and switched off.

safety-rules-heading = Rules and practice behind this
safety-rules-careful = Do not open these links from Russia.
safety-rule = { $text } (Since { $since }; seen { $seen }.)
safety-rule-country = { $country }: { $reason }.
safety-acts = Same-sex acts in { $country }: { $status }.
safety-acts-legal = not punished
safety-acts-criminalised = punished by law
safety-acts-persecuted = punished by way of other laws
safety-rule-seen = Seen { $date }.

law-search-fines = A deliberate search on the internet for “extremist” material, and reaching it, is fined in Russia: 3,000 to 5,000 roubles (article 13.53, Law 281-FZ).
law-extremist-2023 = Russia treats a “movement” for LGBT people, which it does not define, as “extremist”; taking part or paying can bring up to 12 years in prison.
law-undesirable-2021 = Taking part in the work of an “undesirable” organisation is fined, and the second time a crime; giving it money is a crime at once (articles 20.33 and 284.1). It can also be held against you for what you did abroad.
law-propaganda-2022 = Any good word on LGBT people in public, to readers of any age, can be fined in Russia as “propaganda” (article 6.21).
law-messengers-2026 = In Russia WhatsApp is blocked and Telegram slowed down; the state-backed messenger Max gives data to the authorities on request.
law-border-checks = Officers at Russia’s border question people for hours, and look through their phones, on the way in and out.
