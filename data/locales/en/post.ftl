### Short public posts, by purpose; each has variants of which one is picked.
###
### Rules for who translates: a post must fit 280 signs on X together with a link
### (23 signs) and two hashtags. So no text may be longer than 220 signs; Chinese,
### Japanese and emoji count double. No hashtags and no links in the texts: the
### program adds them. No accounts, no names of people at risk. Whole sentences,
### plain, no exclamation marks. The writer may be of any gender: no form may
### show it. Nothing that facts.json does not source.

## What happens

post-tell =
    .a = In Chechnya, the authorities abduct and torture people for being gay, lesbian, bisexual or transgender. Those responsible go unpunished. Please do not look away.
    .b = People in Chechnya are hunted by their own police because of whom they love. Some got out. Others are still in danger.
    .c = Detained in secret, tortured, handed over to violent families: this is what LGBT people in Chechnya still have to fear.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = In August 2023 police took a young woman from her flat in St Petersburg and handed her to the family in Chechnya that she had fled. There has been no reliable sign of life since. Where is she?
    .b = She fled Chechnya. In August 2023 police in St Petersburg handed her to the family that she had fled. Since then there is no reliable sign that she is alive. We keep asking where she is.

## Asking somebody to act

# To the government of the writer's country.
post-ask-government =
    .a = A request to our government: people who flee the persecution in Chechnya need a visa, a safe place and a promise that nobody sends them back.
    .b = Will our government protect people who flee the torture of LGBT people in Chechnya? Please answer in public.
# To Russian authorities and embassies.
post-ask-russia =
    .a = The European Court of Human Rights found in 2023 that agents of the state tortured a man in Chechnya because of his sexual orientation. When will Russia investigate these crimes?
    .b = A question to the Russian authorities: who has answered for the abduction and torture of LGBT people in the Chechen Republic?
# To makers of apps and devices.
post-ask-company =
    .a = A group that helps people in Chechnya reports traps set for gay men through dating apps. A request to those who make and sell apps: warn your users there, hide where they are, and hand over nothing.
    .b = An app can put a life in danger. Companies with users in Russia should protect LGBT people there: no exact places, clear warnings, no data for the authorities.

## Sharing something (the link follows)

post-share-petition =
    .a = People in Chechnya are tortured because they are gay, lesbian, bisexual or transgender. A signature takes a minute, if you have no ties to Russia:
    .b = This petition asks for protection for LGBT people from Chechnya. Please read it, sign it and pass it on, but not if you have ties to Russia:
post-share-letter =
    .a = A letter to a member of parliament takes ten minutes. Here is how to write one about the persecution of LGBT people in Chechnya:
    .b = One page, one request, your own words: how to write to those who can help LGBT people from Chechnya:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = On 1 April 2017 Novaya Gazeta reported that more than a hundred men had been detained in Chechnya because they were thought to be gay, and at least three killed. Russia has not properly investigated it.
    .b = Remembering 1 April 2017: the day the world read that men in Chechnya were seized, tortured and killed because they were thought to be gay. It must not be forgotten.

## The last words of a post or thread about one fact

post-fact-end =
    .a = The people of whom this tells need protection, and these crimes need an answer.
    .b = Please do not look away.
