### Short forms: a postcard or note of sixty words at the most, salutation and
### close included; a card of solidarity; the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = In Chechnya, the authorities hunt and torture people for being gay, lesbian, bisexual or transgender. I live { $here }, and I ask you to put one question to the government: what does it do for those who flee?
    .b = I live { $here }. Please ask the government, on record, what it does for LGBT people who flee torture in Chechnya, and let me know its answer.
note-ministry =
    .a = In Chechnya, the authorities hunt and torture people for being gay, lesbian, bisexual or transgender. I live { $here }, and I ask you to raise it with Russia and to protect those who flee.
    .b = I live { $here }. Please speak up for LGBT people in Chechnya, who are abducted and tortured by the authorities, and send nobody back who has fled.
note-un-mission =
    .a = In Chechnya, the authorities abduct and torture LGBT people. I live { $here }, and I ask you to name Chechnya when human rights in Russia are next debated.
    .b = I live { $here }. Please support the Special Rapporteur on human rights in Russia, and let our statement contain one sentence on LGBT people in Chechnya.
note-embassy =
    .a = I live { $here }. Please tell me what has been done to investigate the abduction and torture of LGBT people in the Chechen Republic, and who has been brought to justice.
    .b = I ask you to convey to the Prosecutor General my concern for people in the Chechen Republic who are abducted and tortured because of their sexual orientation. I live { $here }.
note-authority =
    .a = I ask for an effective investigation of the abduction and torture of people in the Chechen Republic because of their real or supposed sexual orientation. I live { $here }.
    .b = Please see to it that crimes against LGBT people in the Chechen Republic are investigated, and that those who testify are protected. I live { $here }.
note-un-body =
    .a = Please keep the persecution of LGBT people in Chechnya before the eyes of the world, and ask who has been brought to justice. I live { $here }, and I have not forgotten them.
    .b = I live { $here }. I thank you for your work, and I ask you to go on naming Chechnya, where LGBT people are abducted and tortured.
note-european-body =
    .a = I live { $here }. Please do what Europe can for LGBT people who flee torture in Chechnya: let them in, and send nobody back.
    .b = LGBT people in Chechnya are abducted and tortured by the authorities. I live { $here }, and I ask you to keep it on Europe’s agenda.
note-company =
    .a = I live { $here }. LGBT people in Chechnya are hunted by the authorities. Please make your service as safe for them as you can, and say in public what you do.
    .b = What your company decides reaches LGBT people in Chechnya, whom the authorities abduct and torture. I live { $here }, and I ask you to think of their safety first.
note-newsroom =
    .a = I live { $here }. LGBT people in Chechnya are still abducted and tortured, and one hears little of it. Please report on it again.
    .b = Please look again at Chechnya, where the authorities hunt LGBT people. I live { $here }, and I would be glad to read what you find.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = I live { $here }. I have read what is done to people in Chechnya, and I want you to know that you are not alone. Many people far away think of you and do what they can.
    .b = From a stranger who lives { $here }: you are not forgotten. I admire your courage, and I go on writing to those who could change something.
    .c = I live { $here }, and we have never met. What you do, and what you have come through, matters to me. You are not alone.
    .d = You do not know me; I live { $here }. I wish you safety, rest and good people around you, and I will not stop speaking about Chechnya.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Your answer to my letter on the persecution of LGBT people in Chechnya
    .b = My letter on Chechnya, and your answer
reply-opening =
    .a = Thank you for your answer to my letter on the persecution of LGBT people in Chechnya.
    .b = I have received your answer to my letter on Chechnya, and I thank you for it.
reply-quote =
    .a = You write: “{ $quote }.”
    .b = Your answer says: “{ $quote }.”
reply-evasion-concern =
    .a = I am glad that you share the concern. My letter asked for something more: an act that your office can take.
    .b = Concern is a beginning. What I asked for is a step, and I did not find an answer to it.
reply-evasion-not-ours =
    .a = I understand that others decide as well. What I asked for lies within the powers of your office.
    .b = That others are responsible too does not answer what I asked of you.
reply-evasion-no-evidence =
    .a = The facts are established: on 12 September 2023 the European Court of Human Rights found, in Lapunov v. Russia (no. 28834/19), that agents of the state had abducted and tortured a man in Chechnya because of his sexual orientation.
    .b = An international court has found otherwise: see the judgment of the European Court of Human Rights in Lapunov v. Russia (no. 28834/19) of 12 September 2023.
reply-evasion-internal =
    .a = Torture is never an internal matter: the United Nations Convention against Torture, to which Russia is a party, obliges every state to investigate it.
    .b = The prohibition of torture binds every state towards all others; Russia is a party to the United Nations Convention against Torture.
reply-evasion-forwarded =
    .a = Thank you for passing my letter on. I would like to know to whom, and what was answered.
    .b = Please tell me where my letter was sent, and let me have the answer.
reply-evasion-none =
    .a = I looked in it for an answer to what I had asked, and did not find one.
    .b = It does not yet say what I had asked to know.
reply-repeat =
    .a = So I ask once more.
    .b = I therefore repeat my request.
reply-closing =
    .a = I would be grateful for an answer to this one point.
    .b = A short answer to this one request is all that I ask for.

evasion-concern =
    deeply concerned
    serious concern
    share your concern
    closely monitor
    monitoring
    following the situation
    follow the situation
    take note
    raise this issue regularly
    condemn
evasion-not-ours =
    not within
    not responsible
    beyond our
    outside our
    not competent
    no competence
    jurisdiction
    matter for
evasion-no-evidence =
    no evidence
    no information
    not been confirmed
    not confirmed
    unconfirmed
    allegations
    provocation
    does not exist
    do not exist
    no complaints
evasion-internal =
    internal affair
    internal affairs
    internal matter
    interference
    sovereign
    traditional values
evasion-forwarded =
    forwarded
    passed on
    passed to
    referred to
    transmitted
