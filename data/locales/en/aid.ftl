### For a person in danger, or a friend of theirs (`get-help`). Each list is a
### message with attributes, printed in the order of their letters. `$program`
### is the name the program was called by. Where nobody whose first language it
### is has read a translation, its file has a message `aid-unreviewed`.

aid-leave = Ctrl-X leaves at once and clears the screen. Ctrl-C leaves too.
aid-leave-plain = x and Enter leaves at once and clears the screen. Ctrl-C leaves too.
aid-more = Enter: more. Ctrl-X: leave at once.
aid-more-plain = Enter: more. x and Enter: leave at once.
aid-end = That is all. Enter ends and leaves it on the screen; Ctrl-X clears the screen.
aid-end-plain = That is all. Enter ends and leaves it on the screen; x and Enter clears the screen.
aid-pointer = If you, or somebody you know, are in danger: { $program } get-help

place-country = The country you are in
place-question = Where are you?
place-question-friend = Where is the person in danger?
place-north-caucasus = In Chechnya or elsewhere in the North Caucasus
place-russia = Elsewhere in Russia
place-abroad-with-ties = Abroad, with a Russian passport, family in Russia or plans to travel there
place-other-risk = In another country where this is dangerous
place-abroad = Abroad, without any tie to Russia
aid-for-question = Who is in danger?
aid-for-me = I am
aid-for-friend = Somebody who told me
aid-why = The advice depends on it. Your answer is kept nowhere.

aid-title-me = How to ask for help
aid-title-friend = Somebody has told you that they are in danger
aid-languages = Other languages: { $program } get-help --lang { $list }

aid-now-heading = First of all
aid-now-north-caucasus =
    .a = Be alone, where nobody can see the screen. If somebody comes, close the window.
    .b = Do not search for these names, and do not open these addresses on a device that belongs to you or your family. Let a person abroad whom you trust open them and write for you.
    .c = The site of NC SOS has been blocked in Russia since April 2024. A person abroad can read its present addresses there and tell them to you.
aid-now-russia =
    .a = Be alone, where nobody can see the screen. If somebody comes, close the window.
    .b = Do not search for these names, and do not open these addresses on a device that can be traced to you. Let a person abroad whom you trust open them and write for you.
    .c = The site of NC SOS has been blocked in Russia since April 2024. A person abroad can read its present addresses there and tell them to you.
aid-now-abroad-with-ties =
    .a = If somebody threatens you this minute, go where there are people, and call the emergency service of the country you are in.
    .b = Do not go to a Russian embassy or consulate, and tell nobody from home where you are.
    .c = Before you go to an office about asylum, speak with a lawyer or with one of these organisations.
aid-now-other-risk =
    .a = Be alone, where nobody can see the screen. If somebody comes, close the window.
    .b = Use a device and a connection that are not your family’s or your employer’s. Safest is a person in another country who asks for you.
    .c = If you hold a foreign passport, your own country’s embassy can help. Ask to speak with a consular officer alone.
aid-now-abroad =
    .a = If somebody threatens you this minute, go where there are people, and call the emergency service of the country you are in.
    .b = Tell nobody where you live whom you would not trust with your life.

aid-contacts-heading = Whom to turn to
aid-contacts-note = Each of these was seen on the organisation’s own page. Type the address yourself. Do not trust an account that writes to you first, or that bears one of these names elsewhere: there are false ones. Nothing is opened for you.
aid-page = Read its page first:
aid-form = Its form:
aid-telegram-bot = Its bot in Telegram:
aid-email = E-mail:
aid-phone = Phone:
aid-seen = Seen { $date }.
aid-seen-undated = Seen on its own page, which bears no date.
aid-label-foreign-agent = In Russia it is called a “foreign agent”. That does not forbid you to ask it for help, but what shows the contact can draw attention: keep no trace of it.
aid-label-undesirable = In Russia it is called “undesirable”: contact with it can be punished there. Let a person abroad write to it.
aid-label-extremist = In Russia it is called “extremist”: contact with it can bring prison there. Let a person abroad write to it.

aid-nc-sos-who = Brings people in mortal danger out of Chechnya, Ingushetia, Dagestan and their neighbours, and helps with housing, law, doctors and money.
aid-nc-sos-safe = The page names its bot and its e-mail address. When Telegram fails, it asks you to write an e-mail. Take both from this page only.
aid-nc-sos-next = A coordinator reads the request. If it is within their work, they write to you in person and plan the next steps with you.
aid-rainbow-railroad-who = Helps LGBTQI+ people anywhere in the world whose life is in danger: a way out, money, advice.
aid-rainbow-railroad-safe = Fill in the form on a device that nobody else uses, with an e-mail address made for this alone.
aid-rainbow-railroad-next = They keep what you write to themselves and check it with you. You get your travel papers yourself. They give no legal advice and cannot help everybody.
aid-quarteera-who = Supports Russian-speaking LGBTQ+ people who are in Germany already, refugees among them.
aid-quarteera-safe = The page is public and names where they meet. Write, or go there, without saying more than you need.
aid-quarteera-next = Volunteers answer. They can go to offices with you and find advice; they bring nobody out of a country.
aid-unhcr-who = Tells people who have left their country where to ask for asylum there.
aid-unhcr-safe = The page can be read without giving a name. Ask to speak with somebody alone.
aid-unhcr-next = In most countries it sends you to the state’s own office; in some it takes the application itself.

aid-say-heading = Say first
aid-say =
    .a = Whether you are safe now, and until when.
    .b = The region you are in, not the address.
    .c = From whom the danger comes, in one sentence.
    .d = How and at what hours an answer can reach you without anyone else seeing it.
    .e = That you would like a safer channel before you tell more.
aid-not-say-heading = Do not say yet
aid-not-say =
    .a = Your full name, your address, where you work.
    .b = Anything about other people: no names, no pictures, no contacts.
    .c = No photographs of papers or of yourself before you both trust the channel.
    .d = Nothing at all to somebody who wants money, or sells visas.
aid-next-heading = What happens next
aid-next =
    .a = A person reads it and asks back, to keep impostors out. Answer briefly and truly.
    .b = It can take days. They get more requests than they can meet.
    .c = Until a plan is agreed, change nothing that others can see.
    .d = A passport for travelling abroad decides much. Know where yours is.
aid-silence-heading = If no answer comes
aid-silence =
    .a = Look among unwanted mail, and whether the messenger deletes messages by itself.
    .b = After two days write once more, shorter, and to the next organisation in the list. If the danger is near, do it at once.
    .c = Let a person abroad ask in your place. They can write more often and more freely.
    .d = Do not take the help of a stranger who offers it instead.

aid-friend-heading = What to do first
aid-friend =
    .a = Believe them, and thank them for telling you.
    .b = Ask whether they can speak now without being heard, and when they can next.
    .c = They decide. Do nothing that they have not agreed to.
    .d = Agree on a harmless word that means “I cannot speak”, on an hour at which they report, and on what you do if they do not.
    .e = Then write to one of the organisations below, on your own device, and say that you ask for somebody else. Leave the name out until they ask for it.
aid-friend-words-heading = Words you can use
aid-friend-words =
    .a = “I believe you. It was right to tell me.”
    .b = “Is anybody with you? Is it safe to write here?”
    .c = “What are you most afraid of in the next days?”
    .d = “There are people who do this every day. May I ask them, without your name?”
    .e = “If you cannot speak, ask me about the weather. Then I know.”
aid-friend-not-heading = What not to do
aid-friend-not =
    .a = Do not call them, their family, their employer or the police there.
    .b = Do not tell mutual friends, and do not post about it.
    .c = Send them no links and no names of organisations: their phone may be in other hands.
    .d = Send no money or ticket before those who know the ways have advised you.
    .e = Promise nothing that you cannot keep.
