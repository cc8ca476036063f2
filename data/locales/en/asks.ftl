### What is asked for: the wording for the office (ids as in asks.json). One
### letter asks for one thing, and one that this office can grant.

## Of a member of parliament

ask-parliament-question =
    .a = I ask you to put one question to the government in writing: what has it done since 2017 to take in people persecuted in Chechnya, and what will it do for those who are in danger now?
    .b = Please ask the government in writing: how many people persecuted in Chechnya has our country taken in since 2017, and how can those who are in danger today apply?
    .c = My request is a single one: that you ask the government, in writing and on record, what it is doing for people who flee this persecution.
    .d = Would you put a written question to the government, so that it has to say on record how people fleeing Chechnya can reach safety here?
ask-press-for-parole =
    .a = I ask you to press the Department of State and the Department of Homeland Security to admit LGBT people who flee Chechnya, as refugees or on humanitarian parole.
    .b = Please ask the Department of State in writing what it does for LGBT people who flee Chechnya, and how those who are in danger today can reach the United States.
    .c = My request is a single one: that you ask both departments, on record, to open a way for LGBT people from Chechnya, through refugee admissions or humanitarian parole.
    .d = Would you take up with the Department of State how LGBT people who had to flee Chechnya can be admitted to the United States, and let me know its answer?
ask-question-on-returns =
    .a = I ask you to obtain one promise from the government, on record: that nobody who flees this persecution is sent back to Russia.
    .b = Please ask the government whether it will send nobody back to Russia who would face this persecution there, and how those who ask for protection are heard.
    .c = My request is a single one: that you ask the government, on record, to return nobody to Russia who has fled this persecution.
    .d = Would you ask the government to state plainly that people who fled Chechnya for this reason will not be handed over to Russia?
ask-question-on-un-vote =
    .a = I ask you to find out from the government how it will speak and vote at the United Nations on the Special Rapporteur on human rights in Russia, and to ask it to support that work.
    .b = Please ask the government to support, at the United Nations, the Special Rapporteur on human rights in Russia, who reports on abductions and torture.
    .c = My request is a single one: that you ask the government to stand behind the Special Rapporteur on human rights in Russia whenever that work is debated at the United Nations.
    .d = Would you ask the government whether it will support the United Nations’ expert on human rights in Russia, so that what happens in Chechnya goes on being reported?
ask-humanitarian-visas =
    .a = I ask you to press the government for humanitarian visas for people who flee this persecution, so that they need not wait for months in countries where their pursuers can reach them.
    .b = Please take up with the government one thing: humanitarian visas, given quickly, for LGBT people who have to leave Chechnya.
    .c = My request is a single one: that you ask the government for visas on humanitarian grounds for people who are fleeing Chechnya, in days and not in months.
    .d = Would you urge the government to give humanitarian visas to LGBT people who have had to leave Chechnya and are not safe where they wait?
ask-sanctions =
    .a = I ask you to see to it that targeted sanctions on the officials responsible for this persecution are kept, and widened where the evidence allows.
    .b = Please ask the government which of the officials responsible for this persecution are under our sanctions, and why the others are not.
    .c = My request is a single one: that you ask the government to keep those responsible for this persecution under sanctions, and to add those who are missing.
    .d = Would you ask what evidence the government still needs before it places the other officials responsible under sanctions?
ask-universal-jurisdiction =
    .a = I ask you to find out from the government whether our prosecutors will open an investigation of these crimes under universal jurisdiction.
    .b = Please ask the government whether our courts can try those responsible for these crimes when they travel, and what is being done to be ready.
    .c = My request is a single one: that you ask the government what our law allows against torturers from Chechnya who set foot here, and whether anybody is preparing for it.
    .d = Would you ask on record whether our prosecutors collect evidence of these crimes, as universal jurisdiction allows?

## Of one's own foreign ministry

ask-protect-people =
    .a = I ask you to see that people who flee this persecution are given humanitarian visas, quickly and also in third countries.
    .b = Please instruct our embassies and consulates to receive people who flee this persecution, and to give them visas on humanitarian grounds without delay.
    .c = My request is a single one: a humanitarian visa, given in days rather than months, for each person who can show that they are fleeing this persecution.
    .d = Would you open a way to safety, by humanitarian visas, for LGBT people who have had to leave Chechnya?
ask-send-nobody-back =
    .a = I ask you to see to it that nobody who flees this persecution is sent back to Russia from our country, whatever Russia asks.
    .b = Please assure me that no person who would face this persecution is handed over to Russia, and that those who ask for protection are heard.
    .c = My request is a single one: that our country return nobody to Russia who has fled this persecution.
    .d = Would you make it plain to all who decide on such cases that people who fled Chechnya for this reason must not be returned to Russia?
ask-admit-refugees =
    .a = I ask you to let our embassies refer people who flee this persecution for admission as refugees, quickly and also from third countries.
    .b = Please see to it that LGBT people who have to leave Chechnya can reach the United States, as refugees or on humanitarian parole.
    .c = My request is a single one: a way into the United States, through our embassies and in good time, for people who flee this persecution.
    .d = Would you instruct our embassies to receive LGBT people who had to flee Chechnya, and to refer them for admission?
ask-raise-with-russia =
    .a = I ask you to raise this persecution with the Russian government at the next opportunity, and to say in public that it was raised.
    .b = Please put one question to the Russian ambassador: who has been brought to justice for these crimes?
    .c = My request is a single one: that our government ask Russia, openly, what has been done to investigate these crimes.
    .d = Would you take up this persecution when you next speak with Russia, and let the public know that you did?
ask-instruct-missions =
    .a = I ask you to instruct our missions to the United Nations to support the Special Rapporteur on human rights in Russia, and to speak about Chechnya whenever that report is debated.
    .b = Please instruct our missions in New York and Geneva to stand up for the mandate of the Special Rapporteur on human rights in Russia, and to name Chechnya there.
    .c = My request is a single one: that our missions to the United Nations be told to back the Special Rapporteur on human rights in Russia, and to mention Chechnya when they speak.
    .d = Would you see to it that our delegations at the United Nations support the Special Rapporteur on human rights in Russia, and say why Chechnya makes that work necessary?

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = I ask you to support the mandate of the Special Rapporteur on the situation of human rights in the Russian Federation, whenever and wherever it comes up, and to ask that Chechnya stay part of it.
    .b = Please stand up for the mandate of the Special Rapporteur on human rights in the Russian Federation: it is one of the last means by which people in Chechnya are heard.
    .c = My request is that our delegation support the Special Rapporteur on human rights in Russia, and put a question on Chechnya whenever the Rapporteur reports.
    .d = Would our delegation use the next debate with the Special Rapporteur on human rights in Russia to ask about Chechnya, and support the mandate whenever it comes up?
ask-speak-on-chechnya =
    .a = I ask you to name the persecution in Chechnya when human rights in Russia are next debated at the United Nations.
    .b = Please let our statement in the next debate on human rights in Russia contain one sentence on Chechnya.
    .c = My request is a single one: that our delegation speak the word Chechnya aloud when Russia’s record is next discussed.
    .d = Would our delegation say, when it next takes the floor on human rights in Russia, that people in Chechnya have not been forgotten?

## Of a Russian embassy

ask-convey-and-answer =
    .a = I ask you to convey this letter to the Prosecutor General of the Russian Federation, and to let me know what has been done to investigate these crimes and to bring those responsible to justice.
    .b = Please tell me what steps the Russian authorities have taken to investigate these crimes effectively, and convey my concern to the Prosecutor General in Moscow.
    .c = My request is a simple one: that you pass this letter on to the Prosecutor General in Moscow and tell me who, if anybody, has been brought to justice for these crimes.
    .d = Would you inform your government of this letter, and let me have its answer: has anybody been held to account for these crimes?

## Of a Russian authority

ask-investigate =
    .a = I ask you to order a prompt, impartial and effective investigation into the abduction, torture and killing of people in the Chechen Republic because of their real or supposed sexual orientation, and to see that those responsible are brought to justice whatever their rank.
    .b = Please see to it that these crimes are investigated effectively and from outside the Chechen Republic, that witnesses are protected, and that those responsible stand trial.
    .c = My request is a single one: an effective investigation of these crimes, led by people who do not answer to the suspects, with protection for all who testify.
    .d = I request that you examine why nobody has been tried for these crimes, and that you have them investigated effectively.
ask-take-cases-to-moscow =
    .a = I ask you to place the investigation of these crimes under the control of the central office of the Investigative Committee, so that it is no longer led by people who answer to the suspects.
    .b = Please withdraw the cases of people abducted and tortured in the Chechen Republic from its local directorate, and have them investigated by the central office.
    .c = My request is a single one: that the central office of the Committee take over the cases of people abducted and tortured in the Chechen Republic.
    .d = I request that these cases be taken out of local hands and be investigated by the central office of the Committee.
ask-ombudsman-inquiry =
    .a = I ask you to open an inquiry of your own into the persecution of people in the Chechen Republic because of their sexual orientation, and to make its findings public.
    .b = Please use the powers of your office to demand an effective investigation of these crimes, and to see that people who complain of them are protected.
    .c = My request is a single one: that you look into these crimes yourself, as your office can, and say in public what you find.
    .d = I request that your office take up the complaints of people persecuted in the Chechen Republic, and see to their safety.
ask-order-investigation =
    .a = I ask you to see to it that the federal authorities investigate these crimes, and that officials of the Chechen Republic who ordered or committed them are brought to justice.
    .b = Please instruct the federal authorities to end this persecution and to bring those responsible to justice.
    .c = My request is a single one: that the federal authorities be charged with an effective investigation of these crimes, whoever is suspected of them.
    .d = I request that you put an end to this persecution, and that you have those who ordered it brought before a court.
ask-cooperate-with-un =
    .a = I ask you to allow the experts of the United Nations to visit the Chechen Republic, and to answer their questions about these crimes.
    .b = Please give the Special Rapporteur of the United Nations access to the country, the Chechen Republic included.
    .c = My request is a single one: that the experts of the United Nations be let in to see for themselves.
    .d = I request that you answer what the experts of the United Nations have asked about these crimes, and invite them to the Chechen Republic.
ask-stop-handovers =
    .a = I ask you to forbid the police of every region to hand over to the Chechen Republic adults who have left it of their own will.
    .b = Please instruct police everywhere in the country that no adult who has left the Chechen Republic may be detained and handed back to relatives or to its police.
    .c = My request is a single one: that no adult who has left the Chechen Republic be returned there by police against their will.
    .d = I request that you end the practice by which police of other regions seize adults and hand them over to the Chechen Republic.
ask-stop-bans =
    .a = I ask you to end the treatment of help for people in danger as “extremism”, and to seek the lifting of the bans on the organisations that gave it.
    .b = Please apply to the courts to lift the bans by which organisations that help people in danger were declared extremist.
    .c = My request is a single one: that helping a person in danger be no longer treated as “extremism”.
    .d = I request that your ministry withdraw its applications against organisations that help people in danger.
ask-advise-president =
    .a = I ask the Council to put the persecution in the Chechen Republic before the President, and to ask the Investigative Committee for an answer in public.
    .b = Please take up this persecution at the next meeting of the Council, and ask for an effective investigation.
    .c = My request is a single one: that the Council place these crimes on its agenda and tell the President what it finds.
    .d = I request that the Council ask the Investigative Committee, in public, what it has done about these crimes.

## Of a body of the United Nations

ask-keep-reporting =
    .a = I ask you to keep the persecution in Chechnya in your reports, and to put to the Russian Government the question that it has left open: who has been brought to justice?
    .b = Please go on naming Chechnya in your reports and letters to the Russian Government, until these crimes are investigated.
    .c = My request is a single one: that Chechnya keep its place in your reports for as long as these crimes go unpunished.
    .d = Would you ask the Russian Government once more what it has done to investigate these crimes, and publish what it answers?
ask-speak-out =
    .a = I ask you to speak out in public on the persecution in Chechnya, and to call once more for an independent investigation.
    .b = Please say in public that the persecution in Chechnya goes on, and that those responsible must be brought to justice.
    .c = My request is a single one: a public word from you that people in Chechnya have not been forgotten and that these crimes must be investigated.
    .d = Would you use your voice, when human rights in Russia are next discussed, to name Chechnya?

## Of a European body

ask-no-returns =
    .a = I ask you to call on the member states to admit people who flee this persecution, and to send nobody back to Russia who would face it.
    .b = Please remind the member states that nobody may be returned to Russia who would face this persecution, and that those who flee it need visas.
    .c = My request is a single one: that you press the member states to protect people who fled Chechnya from being returned.
    .d = Would you ask the member states how they protect people who fled Chechnya, and make their answers public?
ask-follow-up-report =
    .a = I ask you to follow up the report of 2018 under the Moscow Mechanism, and to tell the participating states which of its recommendations were carried out.
    .b = Please take stock, in public, of what became of the recommendations that the rapporteur on Chechnya made in December 2018.
    .c = My request is a single one: that your Office say in public what has followed from the report on Chechnya of December 2018, and what has not.
    .d = Would you put the recommendations of December 2018 back before the participating states, and ask what they have done about them?
ask-hold-hearing =
    .a = I ask the Subcommittee to hold a hearing on the persecution in Chechnya and on the protection of those who flee it.
    .b = Please put the persecution in Chechnya on the agenda of the Subcommittee, with people who help those in danger as speakers.
    .c = My request is a single one: a hearing of the Subcommittee on what is happening in Chechnya and how those who flee can be protected.
    .d = Would the Subcommittee hear people who help those in danger in Chechnya, and draw conclusions in public?
ask-eu-action =
    .a = I ask you to propose to the member states that the sanctions on those responsible be kept and widened, and that people who flee be given humanitarian visas.
    .b = Please keep the persecution in Chechnya on the agenda of the Union, with sanctions for those responsible and visas for those who flee.
    .c = My request is a single one: that the Union keep up its sanctions on those responsible for this persecution, and add those who are missing.
    .d = Would you put Chechnya before the member states once more, and propose what the Union can do for those who flee?

## Of a company

ask-hide-location =
    .a = I ask you to turn off, for everybody in the North Caucasus and by default, all that shows where a user is or how far away.
    .b = Please hide the distance and the location of every user in the North Caucasus, without their having to ask for it.
    .c = My request is a single one: that your app never show, in the North Caucasus, where a user is or how near.
    .d = Would you remove distance and location from profiles in the North Caucasus, where they help those who set traps?
ask-keep-apps =
    .a = I ask you to keep dating, messaging and safety apps in your store in Russia, and to publish every demand of the authorities to remove one.
    .b = Please refuse to take apps out of your store in Russia on which LGBT people rely for their safety, and say in public when you are told to.
    .c = My request is a single one: that no app which LGBT people in Russia need for their safety leave your store without your saying why, and at whose demand.
    .d = Would you tell the public which apps you have removed from your store in Russia at the demand of the authorities, and resist the next demand?

## Of a newsroom

ask-report-again =
    .a = I ask you to report on what is happening there now, and on what has become of those who fled.
    .b = Please look into what has become of this persecution, and of the people who had to flee it.
    .c = My request is a single one: an article, or a broadcast, on what people in Chechnya face today and who helps them.
    .d = Would you ask those who help people in danger what they see today, and let your public know?
ask-letter-to-the-editor =
    .a = Each of us can do something: ask our own member of parliament what our country does for people who flee Chechnya.
    .b = Our government can give visas to those who flee and name those responsible. We can ask it to.
    .c = Whoever reads this can write one letter to the government and ask what it does for people who flee Chechnya.
    .d = Silence helps those responsible. A letter to our own member of parliament takes three minutes, and it is counted.
