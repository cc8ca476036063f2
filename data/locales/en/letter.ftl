### The English letter. One message for each part; its attributes are variants
### of which one is picked for each pair of sender and recipient.
###
### Written for this program in English, 2026-11. Rules for who writes here:
### polite and factual; one page; one ask; the office is addressed, not a
### person; nothing that facts.json does not source; no names of people at risk.

as-is = { $text }

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

## Who is addressed: the first line of the envelope

head-ambassador = The Ambassador of the Russian Federation
head-charge-daffaires = The Chargé d’Affaires of the Russian Federation
head-head-of-section = The Head of the Interests Section of the Russian Federation
head-minister = The { $title }
head-plain-minister = The Minister
head-representative-of-russia = The Representative of the Russian Federation
head-permanent-representative = The Permanent Representative
head-permanent-observer = The Permanent Observer

## Salutations

salutation-ambassador = Your Excellency,
salutation-charge-daffaires = Dear Chargé d’Affaires,
salutation-head-of-section = Dear Head of Section,
salutation-representative-of-russia = Dear Representative,
salutation-minister = Dear { $title },
salutation-plain-minister = Dear Minister,
salutation-permanent-representative = Dear Ambassador,
salutation-permanent-observer = Your Excellency,
salutation-member = Dear { $member },
salutation-member-named =
    { $title ->
        [none] Dear { $name },
       *[other] Dear { $title } { $name },
    }
salutation-office = Dear { $title },
salutation-prosecutor-general = Dear Prosecutor General,
salutation-investigative-committee = Dear Chair of the Investigative Committee,
salutation-ombudsman = Dear High Commissioner,
salutation-president = Your Excellency,
salutation-mfa-russia = Dear Minister,
salutation-interior-ministry = Dear Minister,
salutation-ministry-of-justice = Dear Minister,
salutation-presidential-human-rights-council = Dear Chair,

## Complimentary closes

close-representative =
    .a = Yours faithfully,
    .b = Yours truly,
close-ministry =
    .a = Yours faithfully,
    .b = Respectfully,
close-un-mission =
    .a = Respectfully,
    .b = Yours faithfully,
close-embassy =
    .a = Yours faithfully,
    .b = Respectfully,
close-authority =
    .a = Respectfully,
    .b = Yours faithfully,
close-un-body =
    .a = Respectfully,
    .b = Yours faithfully,
close-european-body =
    .a = Yours faithfully,
    .b = Respectfully,

close-named =
    .a = Yours sincerely,
    .b = Sincerely yours,

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Persecution of LGBT people in Chechnya: what can be done from here
    .b = Chechnya: people in danger, and what you can do for them
    .c = Persecution in Chechnya: a request from somebody you represent
    .d = LGBT people persecuted in Chechnya: a request to you
subject-ministry =
    .a = Persecution of LGBT people in Chechnya
    .b = LGBT people in danger in Chechnya: a request
    .c = Chechnya: persecution of LGBT people and our foreign policy
    .d = LGBT people hunted in Chechnya, and what you can do
subject-ask-sanctions =
    .a = Sanctions for the persecution of LGBT people in Chechnya
    .b = Chechnya: those responsible, and our sanctions
subject-ask-universal-jurisdiction =
    .a = Crimes against LGBT people in Chechnya, and our own courts
    .b = Chechnya: can those responsible be tried here?
subject-ask-question-on-returns =
    .a = People who fled Chechnya: a promise to send nobody back
    .b = No return to Russia for those who fled Chechnya
subject-ask-send-nobody-back =
    .a = People who fled Chechnya: a promise to send nobody back
    .b = No return to Russia for those who fled Chechnya
subject-ask-question-on-un-vote =
    .a = Our vote at the United Nations on human rights in Russia
    .b = Chechnya, and our voice at the United Nations
subject-ask-instruct-missions =
    .a = Our voice at the United Nations on human rights in Russia
    .b = Chechnya, and our missions to the United Nations
subject-ask-stop-bans =
    .a = Appeal: the bans on organisations that help people in danger
    .b = Request: help for people in danger, and its treatment as “extremism”
subject-ask-cooperate-with-un =
    .a = Appeal: access for experts of the United Nations to the Chechen Republic
    .b = Request: experts of the United Nations and the Chechen Republic
subject-ask-stop-handovers =
    .a = Appeal: people handed over by police to the Chechen Republic
    .b = Request: no adult to be handed back to the Chechen Republic
subject-ask-follow-up-report =
    .a = Chechnya: what became of the report of 2018 under the Moscow Mechanism
    .b = The Moscow Mechanism report on Chechnya, and what followed it
subject-ask-protect-people =
    .a = People fleeing Chechnya: visas on humanitarian grounds
    .b = Visas for LGBT people who have to leave Chechnya
subject-un-mission =
    .a = The United Nations and the persecution of LGBT people in Chechnya
    .b = Chechnya, and the debate on human rights in Russia
    .c = Persecution in Chechnya: a request to our mission
    .d = LGBT people in Chechnya and the human rights bodies of the United Nations
subject-embassy =
    .a = Persecution of LGBT people in the Chechen Republic
    .b = The duty to investigate abductions and torture in the Chechen Republic
    .c = Abductions and torture in the Chechen Republic: a request for an answer
    .d = Crimes in the Chechen Republic because of sexual orientation: who has answered for them?
subject-authority =
    .a = Abductions and torture of LGBT people in the Chechen Republic
    .b = Request concerning crimes against LGBT people in the Chechen Republic
    .c = Crimes committed in the Chechen Republic because of sexual orientation
    .d = Appeal: effective investigation of crimes in the Chechen Republic
subject-un-body =
    .a = Persecution of LGBT people in Chechnya, Russian Federation
    .b = Chechnya: continuing persecution and impunity
    .c = LGBT people in Chechnya: please keep the world’s eyes on them
    .d = Abductions and torture in Chechnya because of sexual orientation
subject-european-body =
    .a = Europe’s answer to the persecution of LGBT people in Chechnya
    .b = People who flee Chechnya, and what Europe owes them
    .c = Persecution of LGBT people in Chechnya: a request
    .d = Chechnya: impunity at home, danger for those who fled

## Openings ($place: the writer's town, or country in a sentence)

opening-representative =
    .a = I live in { $place } and I write to you as one of the people you represent. In Chechnya, the authorities abduct, torture and kill people because they are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = As somebody who lives in { $place }, I ask for your attention to people who have no representative to write to: those in Chechnya who are hunted by their own authorities because of whom they love or who they are.
    .c = I am writing from { $place } about Chechnya, where police and security forces have for years detained and tortured people for being gay, lesbian, bisexual or transgender, or for being taken to be so.
    .d = You represent people in { $place }, so I turn to you with a matter that reaches beyond it: the persecution of gay, lesbian, bisexual and transgender people by the authorities of Chechnya.
opening-ministry =
    .a = I live in { $place } and I am writing about the people in Chechnya whom the authorities there abduct, torture and kill because they are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = From { $place } I ask you to look to Chechnya, where the persecution of gay, lesbian, bisexual and transgender people by state forces has continued since it came to light in 2017.
    .c = This letter concerns people in Chechnya who are in danger of their lives because of their sexual orientation or gender identity. I live in { $place }, and I believe that this country can help them.
    .d = I am writing to you from { $place } about a persecution that is well documented and still unpunished: that of gay, lesbian, bisexual and transgender people in Chechnya.
opening-un-mission =
    .a = I live in { $place } and I am writing to the mission that speaks for us at the United Nations. In Chechnya, the authorities abduct and torture people because they are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = Our country has a voice at the United Nations, and I ask you to use it for people who have none: those in Chechnya who are persecuted by the authorities because of their sexual orientation or gender identity.
    .c = From { $place } I am writing about the persecution of gay, lesbian, bisexual and transgender people in Chechnya, which state forces carry out and which is not properly investigated.
    .d = I write to you about Chechnya. People there are detained and tortured by state forces for being, or seeming to be, gay, lesbian, bisexual or transgender, and the United Nations is one of the few places where that can still be said aloud.
opening-embassy =
    .a = I am writing to you from { $place } about the abduction and torture of people in the Chechen Republic who are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = I live in { $place } and I address myself to you, as the representative of the Russian Federation, about grave violations of human rights in the Chechen Republic: the persecution of people because of their sexual orientation or gender identity.
    .c = Allow me to write to you about people in the Chechen Republic who have been seized, held in secret and tortured by officials of the state because they are, or are thought to be, gay, lesbian, bisexual or transgender. I write from { $place }.
    .d = From { $place } I turn to you with a grave concern: in the Chechen Republic, people are persecuted by state bodies because of their sexual orientation or gender identity.
opening-authority =
    .a = I am writing to you from { $place } about crimes committed in the Chechen Republic against people who are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = I live in { $place } and I address this appeal to you because of abductions and torture in the Chechen Republic, committed by officials because of their victims’ real or supposed sexual orientation.
    .c = This appeal concerns people in the Chechen Republic who were seized, held without charge and tortured because of their real or supposed sexual orientation or gender identity. I write it from { $place }.
    .d = From { $place } I ask you to use the powers of your office in the matter of abductions, torture and killings of gay, lesbian, bisexual and transgender people in the Chechen Republic.
opening-un-body =
    .a = I am writing to you from { $place }, as a member of the public, about the persecution of gay, lesbian, bisexual and transgender people in Chechnya.
    .b = I live in { $place } and I write in support of your work and of the people in Chechnya whom state forces detain and torture because of their sexual orientation or gender identity.
    .c = From { $place } I ask you not to let Chechnya slip from view: people are still abducted and tortured there because they are, or are thought to be, gay, lesbian, bisexual or transgender.
    .d = This letter concerns the continuing persecution of people in Chechnya because of their sexual orientation or gender identity. I write it from { $place }.
opening-european-body =
    .a = I live in { $place } and I am writing about people in Chechnya whom state forces abduct, torture and kill because they are, or are thought to be, gay, lesbian, bisexual or transgender.
    .b = From { $place } I turn to you about Chechnya, and about the people who have fled it because of their sexual orientation or gender identity and are not yet safe.
    .c = This letter concerns the persecution of gay, lesbian, bisexual and transgender people in Chechnya, and what Europe can still do about it. I write it from { $place }.
    .d = I am writing to you from { $place } about a persecution in Europe that is documented, continuing and unpunished: that of gay, lesbian, bisexual and transgender people in Chechnya.

## The sentence before the facts

facts-intro =
    .a = What follows is on the public record.
    .b = These facts are documented.
    .c = I rely on these reports and findings.
    .d = The record speaks for itself.

facts-intro-one =
    .a = What follows is on the public record.
    .b = The record speaks for itself.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = In November 2018 { $country } was one of the sixteen states that asked the OSCE to look into these crimes; its report still waits for consequences.
    .b = { $sentence_country } was among the sixteen states that started the OSCE’s inquiry into Chechnya in November 2018, so this matter is already ours.
local-un-lgbti-core-group =
    .a = As a member of the LGBTI Core Group at the United Nations, { $country } has undertaken to speak up on such matters.
    .b = { $sentence_country } belongs to the LGBTI Core Group at the United Nations; Chechnya is where that commitment is tested.
local-equal-rights-coalition =
    .a = As a member of the Equal Rights Coalition, { $country } has undertaken to stand up for the rights of LGBT people.
    .b = { $sentence_country } is a member of the Equal Rights Coalition, and has undertaken to stand up for the rights of LGBT people.

## What is asked (ids as in asks.json): why this office, for the writer; the wording, for the office

ask-parliament-question-why = A question in writing makes the government answer on record.
ask-parliament-question =
    .a = I ask you to put one question to the government in writing: what has it done since 2017 to take in people persecuted in Chechnya, and what will it do for those who are in danger now?
    .b = Please ask the government in writing: how many people persecuted in Chechnya has our country taken in since 2017, and how can those who are in danger today apply?
    .c = My request is a single one: that you ask the government, in writing and on record, what it is doing for people who flee this persecution.
    .d = Would you put a written question to the government, so that it has to say on record how people fleeing Chechnya can reach safety here?
ask-press-for-parole-why = A member of Congress can press the departments for an answer that a citizen does not get.
ask-press-for-parole =
    .a = I ask you to press the Department of State and the Department of Homeland Security to admit LGBT people who flee Chechnya, as refugees or on humanitarian parole.
    .b = Please ask the Department of State in writing what it does for LGBT people who flee Chechnya, and how those who are in danger today can reach the United States.
ask-question-on-returns-why = A promise made on record can be held against a later order to deport.
ask-question-on-returns =
    .a = I ask you to obtain one promise from the government, on record: that nobody who flees this persecution is sent back to Russia.
    .b = Please ask the government whether it will send nobody back to Russia who would face this persecution there, and how those who ask for protection are heard.
    .c = My request is a single one: that you ask the government, on record, to return nobody to Russia who has fled this persecution.
ask-question-on-un-vote-why = What a state says and how it votes at the United Nations is decided at home.
ask-question-on-un-vote =
    .a = I ask you to find out from the government how it will speak and vote at the United Nations on the Special Rapporteur on human rights in Russia, and to ask it to support that work.
    .b = Please ask the government to support, at the United Nations, the Special Rapporteur on human rights in Russia, who reports on abductions and torture.
ask-humanitarian-visas-why = A member of parliament can press for visas in a way that a citizen cannot.
ask-humanitarian-visas =
    .a = I ask you to press the government for humanitarian visas for people who flee this persecution, so that they need not wait for months in countries where their pursuers can reach them.
    .b = Please take up with the government one thing: humanitarian visas, given quickly, for LGBT people who have to leave Chechnya.
ask-sanctions-why = Parliament watches over the sanctions that the government sets.
ask-sanctions =
    .a = I ask you to see to it that targeted sanctions on the officials responsible for this persecution are kept, and widened where the evidence allows.
    .b = Please ask the government which of the officials responsible for this persecution are under our sanctions, and why the others are not.
ask-universal-jurisdiction-why = In many countries prosecutors can investigate crimes against humanity wherever they were committed.
ask-universal-jurisdiction =
    .a = I ask you to find out from the government whether our prosecutors will open an investigation of these crimes under universal jurisdiction.
    .b = Please ask the government whether our courts can try those responsible for these crimes when they travel, and what is being done to be ready.
ask-protect-people-why = The ministry and its consulates can open a way out.
ask-protect-people =
    .a = I ask you to see that people who flee this persecution are given humanitarian visas, quickly and also in third countries.
    .b = Please instruct our embassies and consulates to receive people who flee this persecution, and to give them visas on humanitarian grounds without delay.
    .c = My request is a single one: a humanitarian visa, given in days rather than months, for each person who can show that they are fleeing this persecution.
    .d = Would you open a way to safety, by humanitarian visas, for LGBT people who have had to leave Chechnya?
ask-send-nobody-back-why = The ministry can speak against a return, and its consulates can warn of one.
ask-send-nobody-back =
    .a = I ask you to see to it that nobody who flees this persecution is sent back to Russia from our country, whatever Russia asks.
    .b = Please assure me that no person who would face this persecution is handed over to Russia, and that those who ask for protection are heard.
    .c = My request is a single one: that our country return nobody to Russia who has fled this persecution.
ask-admit-refugees-why = The Department and its embassies can open a way out.
ask-admit-refugees =
    .a = I ask you to let our embassies refer people who flee this persecution for admission as refugees, quickly and also from third countries.
    .b = Please see to it that LGBT people who have to leave Chechnya can reach the United States, as refugees or on humanitarian parole.
ask-raise-with-russia-why = Only governments can put the question to the Russian government.
ask-raise-with-russia =
    .a = I ask you to raise this persecution with the Russian government at the next opportunity, and to say in public that it was raised.
    .b = Please put one question to the Russian ambassador: who has been brought to justice for these crimes?
ask-instruct-missions-why = The ministry tells the missions in New York and Geneva how to speak and vote.
ask-instruct-missions =
    .a = I ask you to instruct our missions to the United Nations to support the Special Rapporteur on human rights in Russia, and to speak about Chechnya whenever that report is debated.
    .b = Please instruct our missions in New York and Geneva to stand up for the mandate of the Special Rapporteur on human rights in Russia, and to name Chechnya there.
ask-support-mandate-why = The expert on Russia works only as long as states vote for the mandate.
ask-support-mandate =
    .a = I ask you to support the mandate of the Special Rapporteur on the situation of human rights in the Russian Federation, whenever and wherever it comes up, and to ask that Chechnya stay part of it.
    .b = Please stand up for the mandate of the Special Rapporteur on human rights in the Russian Federation: it is one of the last means by which people in Chechnya are heard.
    .c = My request is that our delegation support the Special Rapporteur on human rights in Russia, and put a question on Chechnya whenever the Rapporteur reports.
    .d = Would our delegation use the next debate with the Special Rapporteur on human rights in Russia to ask about Chechnya, and support the mandate whenever it comes up?
ask-speak-on-chechnya-why = What is said in the General Assembly stays on the record.
ask-speak-on-chechnya =
    .a = I ask you to name the persecution in Chechnya when human rights in Russia are next debated at the United Nations.
    .b = Please let our statement in the next debate on human rights in Russia contain one sentence on Chechnya.
ask-convey-and-answer-why = An embassy must report to Moscow what people in its country say, and it can answer.
ask-convey-and-answer =
    .a = I ask you to convey this letter to the Prosecutor General of the Russian Federation, and to let me know what has been done to investigate these crimes and to bring those responsible to justice.
    .b = Please tell me what steps the Russian authorities have taken to investigate these crimes effectively, and convey my concern to the Prosecutor General in Moscow.
    .c = My request is a simple one: that you pass this letter on to the Prosecutor General in Moscow and tell me who, if anybody, has been brought to justice for these crimes.
    .d = Would you inform your government of this letter, and let me have its answer: has anybody been held to account for these crimes?
ask-investigate-why = The Prosecutor General oversees every investigation in the country, in Chechnya too.
ask-investigate =
    .a = I ask you to order a prompt, impartial and effective investigation into the abduction, torture and killing of people in the Chechen Republic because of their real or supposed sexual orientation, and to see that those responsible are brought to justice whatever their rank.
    .b = Please see to it that these crimes are investigated effectively and from outside the Chechen Republic, that witnesses are protected, and that those responsible stand trial.
ask-take-cases-to-moscow-why = The central office can take a case out of the hands of those it is about.
ask-take-cases-to-moscow =
    .a = I ask you to place the investigation of these crimes under the control of the central office of the Investigative Committee, so that it is no longer led by people who answer to the suspects.
    .b = Please withdraw the cases of people abducted and tortured in the Chechen Republic from its local directorate, and have them investigated by the central office.
ask-ombudsman-inquiry-why = The Ombudsman can demand answers and visit places of detention; in 2017 that office got a first inquiry started.
ask-ombudsman-inquiry =
    .a = I ask you to open an inquiry of your own into the persecution of people in the Chechen Republic because of their sexual orientation, and to make its findings public.
    .b = Please use the powers of your office to demand an effective investigation of these crimes, and to see that people who complain of them are protected.
ask-order-investigation-why = Nobody in Chechnya acts against the will of the Kremlin.
ask-order-investigation =
    .a = I ask you to see to it that the federal authorities investigate these crimes, and that officials of the Chechen Republic who ordered or committed them are brought to justice.
    .b = Please instruct the federal authorities to end this persecution and to bring those responsible to justice.
ask-cooperate-with-un-why = The foreign ministry decides whether experts of the United Nations are let in.
ask-cooperate-with-un =
    .a = I ask you to allow the experts of the United Nations to visit the Chechen Republic, and to answer their questions about these crimes.
    .b = Please give the Special Rapporteur of the United Nations access to the country, the Chechen Republic included.
ask-stop-handovers-why = Police of other regions hand people over to Chechnya; the minister can forbid it.
ask-stop-handovers =
    .a = I ask you to forbid the police of every region to hand over to the Chechen Republic adults who have left it of their own will.
    .b = Please instruct police everywhere in the country that no adult who has left the Chechen Republic may be detained and handed back to relatives or to its police.
ask-stop-bans-why = This ministry asked the courts for the bans.
ask-stop-bans =
    .a = I ask you to end the treatment of help for people in danger as “extremism”, and to seek the lifting of the bans on the organisations that gave it.
    .b = Please apply to the courts to lift the bans by which organisations that help people in danger were declared extremist.
ask-advise-president-why = The council advises the President and may put questions to the investigators.
ask-advise-president =
    .a = I ask the Council to put the persecution in the Chechen Republic before the President, and to ask the Investigative Committee for an answer in public.
    .b = Please take up this persecution at the next meeting of the Council, and ask for an effective investigation.
ask-keep-reporting-why = Experts of the United Nations write to governments and report in public.
ask-keep-reporting =
    .a = I ask you to keep the persecution in Chechnya in your reports, and to put to the Russian Government the question that it has left open: who has been brought to justice?
    .b = Please go on naming Chechnya in your reports and letters to the Russian Government, until these crimes are investigated.
ask-speak-out-why = A public word from the top of the United Nations reaches Moscow and the press.
ask-speak-out =
    .a = I ask you to speak out in public on the persecution in Chechnya, and to call once more for an independent investigation.
    .b = Please say in public that the persecution in Chechnya goes on, and that those responsible must be brought to justice.
ask-no-returns-why = The Commissioner can press 46 governments to let people in and not to send them back.
ask-no-returns =
    .a = I ask you to call on the member states to admit people who flee this persecution, and to send nobody back to Russia who would face it.
    .b = Please remind the member states that nobody may be returned to Russia who would face this persecution, and that those who flee it need visas.
ask-follow-up-report-why = This office knows the report of 2018 and can ask what became of it.
ask-follow-up-report =
    .a = I ask you to follow up the report of 2018 under the Moscow Mechanism, and to tell the participating states which of its recommendations were carried out.
    .b = Please take stock, in public, of what became of the recommendations that the rapporteur on Chechnya made in December 2018.
ask-hold-hearing-why = A hearing brings the matter before the whole Parliament.
ask-hold-hearing =
    .a = I ask the Subcommittee to hold a hearing on the persecution in Chechnya and on the protection of those who flee it.
    .b = Please put the persecution in Chechnya on the agenda of the Subcommittee, with people who help those in danger as speakers.
ask-eu-action-why = It prepares the sanctions and speaks with Russia for the Union.
ask-eu-action =
    .a = I ask you to propose to the member states that the sanctions on those responsible be kept and widened, and that people who flee be given humanitarian visas.
    .b = Please keep the persecution in Chechnya on the agenda of the Union, with sanctions for those responsible and visas for those who flee.

## The last sentence ($address: yes where the writer's postal address stands in the letter)

closing-representative =
    .a = I would be glad to hear from you what you decide.
    .b = Please let me know what answer you receive.
    .c = I look forward to your answer.
    .d = Thank you for reading this; I would be grateful for your answer.
closing-ministry =
    .a = I would be grateful for an answer.
    .b = Please let me know what you intend to do.
    .c = I look forward to your answer, and thank you for your attention.
    .d = Thank you for reading this letter; I would value a reply.
closing-un-mission =
    .a = Thank you for your work; I would be grateful for a short answer.
    .b = I would be glad to learn what our delegation decides.
    .c = Thank you for your attention to people who cannot write to you themselves.
    .d = I look forward to your reply.
closing-embassy =
    .a = I write with respect for your office and for the people of the Chechen Republic, and I would be grateful for an answer.
    .b = I hope for a substantive answer, and thank you for your attention.
    .c = My concern is for people’s safety alone, whatever their faith or nation. I look forward to your reply.
    .d = Thank you for your attention to this letter; I would be grateful for a written answer.
closing-authority =
    .a = I would be grateful for an answer on the substance of this appeal.
    .b = I ask for a written answer, and thank you for your attention.
    .c = My concern is for people’s safety alone, whatever their faith or nation. I look forward to your answer.
    .d = Thank you for considering this appeal; I look forward to learning what was decided.
closing-un-body =
    .a = Thank you for your work. I expect no answer; I wanted you to know that people are watching.
    .b = With thanks for all that you do for people who cannot speak freely.
    .c = Thank you for reading this letter.
    .d = I thank you for your attention, and wish you strength for your work.
closing-european-body =
    .a = I would be grateful for an answer.
    .b = Thank you for your attention to people who cannot write to you themselves.
    .c = I look forward to learning what you decide.
    .d = Thank you for reading this letter; I would value a reply.

closing-withheld =
    .a = I cannot put my name to this letter, since it could endanger me. Please act on it all the same.
    .b = My name would put me in danger, so it does not stand here. I ask you to weigh what is said, not who says it.

## The frame

signature-withheld = A person in { $country }, whose name is withheld for safety

dateline = { $place }, { $date }
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
subject-line = Subject: { $subject }
copy-line = Copy: { $recipients }
