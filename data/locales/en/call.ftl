### Telephone calls. What is spoken to the office (say-…) and what the caller is
### told to do (do-…); the two can be in different languages.
###
### Rules for who translates: people say these lines aloud, so short words and
### short sentences. The speaker may be of any gender: no form may show it.
### $here is a whole phrase for where the caller lives, such as “in Leeds” or
### “in Poland”; each message with it has a twin (…-no-place) without it.

## Spoken: who calls

say-hello = Hello, and thank you for taking my call.
say-who = I live { $here }, and I am calling as a member of the public.
say-who-no-place = I am calling as a member of the public.
# To the office of the caller's own member of parliament.
say-who-representative = I live { $here }, and I am one of the people whom this office represents.
say-who-representative-no-place = I am one of the people whom this office represents.

## Spoken: the matter, in two sentences

say-matter = I am calling about Chechnya. The authorities there abduct and torture people who are gay, lesbian, bisexual or transgender, or who are taken to be so.
# To Russian embassies and offices: the official name, and what the state owes.
say-matter-russian = I am calling about the Chechen Republic. Officials there have abducted and tortured people because of their sexual orientation or gender identity, and these crimes have not been properly investigated.
say-matter-company = I am calling about gay, lesbian, bisexual and transgender people in Russia, above all in Chechnya. They are persecuted there, and traps for them are said to be set through dating apps.

## Spoken: one request, by kind of office. The voicemail uses it too: 20 words or so

say-ask-representative = My request is this: please ask the government in writing what it will do for people who flee this persecution.
say-ask-ministry = My request is this: please see to it that nobody who flees this persecution is sent back to Russia.
say-ask-un-mission = My request is this: please support the Special Rapporteur on human rights in Russia, in what you say and in how you vote.
say-ask-embassy = My request is this: please tell Moscow that people here ask for an effective investigation of these crimes.
say-ask-authority = My request is this: please see to it that these crimes are investigated by officials from outside the Chechen Republic.
say-ask-un-body = My request is this: please keep Chechnya in your reports, and in the questions that you put to Russia.
say-ask-european-body = My request is this: please press the governments of Europe to give shelter to people who flee this persecution.
say-ask-company = My request is this: please warn your users in Russia of the danger, and give nothing that you know about them to the authorities.
say-ask-newsroom = My request is this: please report on what happens in Chechnya today, and on the people who had to flee.

## Spoken: how the call goes on

# Somebody listens.
say-how-to-hear = Could you tell me what you will do about it, and how I will hear of it?
# They say no, or do not want to listen.
say-refused = I understand. Please write down that there was a call about Chechnya, and what I asked for.
say-wrong-number = Please excuse the mistake. Could you tell me the right number for this?
# They ask for name and address, and the caller does not want to give them.
say-no-address = I do not want to give my address. Please write down my request without it.
# To the office of the caller's own member of parliament.
say-address-representative = Yes, of course. I will spell my name and my address for you.
say-in-writing = Yes, I will send it in writing. To which address should it go, and to whose attention?
# They give a general answer that leaves the request open.
say-stock-answer = Thank you, but that does not answer my request. May I repeat it?
# A Russian office denies everything.
say-stock-answer-russian = I know that this is the official answer. In 2023 the European Court of Human Rights found that agents of the state had abducted and tortured a man in Chechnya because of his sexual orientation.
say-thanks = Thank you for your time. Goodbye.

## Spoken: the message on the answering machine. With the request and the thanks: 50 words, 20 seconds

say-voicemail-who = Hello, I live { $here }.
say-voicemail-who-no-place = Hello.
say-voicemail-matter = I am calling about Chechnya, where the authorities torture people for being gay, lesbian, bisexual or transgender.
say-voicemail-thanks = Thank you.

## For the caller: before the call

do-office = You call: { $office }
# The number a few digits at a time, for reading it aloud.
do-number-aloud = To read aloud: { $number }
# $time as 14:05, $weekday one of the names below.
do-time = Time there now: { $time }, { $weekday }
# $open and $close as 09:00.
do-hours = Offices there are mostly open from { $open } to { $close }.
do-likely-open = Somebody is likely to be there now.
do-likely-closed = The office is probably closed now; you may reach a machine.
do-time-unknown = The local time there is not known on this computer: call in the morning of a working day there.
do-before = Stand up, breathe, speak slowly. A call takes two minutes. Nobody expects you to be an expert.
do-name = Say your name if you want to; you need not.
do-weekday-1 = Monday
do-weekday-2 = Tuesday
do-weekday-3 = Wednesday
do-weekday-4 = Thursday
do-weekday-5 = Friday
do-weekday-6 = Saturday
do-weekday-7 = Sunday

## For the caller: headings of the parts

do-script = What you say
do-staff = If somebody answers and listens
do-machine = If a machine answers: a message of 20 seconds
do-refusal = If they refuse, or will not listen
do-wrong-number = If the number is wrong
do-address = If they ask for your name and address
do-in-writing = If they want it in writing
do-stock-answer = If they give you a general answer
do-end = At the end

## For the caller: advice inside the parts

do-stay-calm = Stay polite and end the call. You need not argue.
do-repeat-ask = Say your one request again, word for word.
do-note-answer = Write down the name, the day and the answer.
do-address-representative = Give them: a member of parliament wants to know that you live in the constituency.
do-address-others = You need not. What you say counts without it.
do-address-russian = Do not give them to a Russian office if you, or people close to you, have ties to Russia.
do-number-again = Look the number up again on the page of the office: { $page }
do-number-again-no-page = Look the number up again on the page of the office.
# $command is a command line of this program.
do-letter = For the letter, use: { $command }
do-call-before-ties = A Russian office can see your number. If you have ties to Russia, do not call it, or withhold your number.

## For the caller: offices without a number

# $next is the office that can be called instead.
do-no-phone = No telephone number of this office is confirmed: { $office }
do-next = You can call this one instead: { $next }
do-use-next = For its script, use: { $command }
do-no-phone-at-all = No office that you can reach from this country has a confirmed telephone number here yet. Look for the number on its own page; the script below works without it.
