### Slovak short public posts, by purpose.

## What happens

post-tell =
    .a = V Čečensku úrady unášajú a mučia ľudí, pretože sú gejovia, lesby, bisexuálni alebo transrodoví. Vinníci ostávajú bez trestu. Prosím, neodvracajte zrak.
    .b = Na obyvateľov Čečenska robí hon ich vlastná polícia pre to, koho milujú. Niektorí sa dostali von. Iným hrozí nebezpečenstvo ďalej.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = V auguste 2023 odviedla polícia mladú ženu z jej bytu v Petrohrade a odovzdala ju rodine v Čečensku, pred ktorou utiekla. Odvtedy niet spoľahlivej známky života. Kde je?
    .b = Ušla z Čečenska. V auguste 2023 ju petrohradskí policajti vydali príbuzným, ktorým unikla. Nijaký spoľahlivý znak, že žije, odvtedy nie je. Ďalej sa pýtame, kde je.

## Asking somebody to act

post-ask-government =
    .a = Prosba našej vláde: ľudia utekajúci pred prenasledovaním v Čečensku potrebujú vízum, bezpečné miesto a sľub, že ich nikto nepošle späť.
    .b = Ochráni naša vláda tých, ktorí unikajú mučeniu LGBT osôb v Čečensku? Odpovedzte, prosím, verejne.
post-ask-russia =
    .a = Európsky súd pre ľudské práva v roku 2023 zistil, že činitelia štátu mučili muža v Čečensku pre jeho sexuálnu orientáciu. Kedy Rusko tieto zločiny vyšetrí?
    .b = Otázka pre ruské úrady: kto bol pohnaný na zodpovednosť za únosy a mučenie LGBT ľudí v Čečenskej republike?
post-ask-company =
    .a = Skupina, ktorá pomáha ľuďom v Čečensku, hlási pasce na gejov v zoznamovacích aplikáciách. Prosba tým, ktorí aplikácie tvoria a predávajú: varujte tamojších používateľov, skryte, kde sú, a nič nevydávajte.
    .b = Aplikácia môže ohroziť život. Firmy s používateľmi v Rusku by tam mali chrániť LGBT ľudí: žiadna presná poloha, jasné varovania, žiadne údaje úradom.

## Sharing something (the link follows)

post-share-petition =
    .a = V Čečensku mučia ľudí, pretože sú gejovia, lesby, bisexuálni alebo transrodoví. Podpis zaberie minútu, ak nemáte väzby na Rusko:
    .b = Táto petícia žiada ochranu pre LGBT osoby z Čečenska. Prečítajte ju, podpíšte a pošlite ďalej, nie však vtedy, keď vás niečo spája s Ruskom:
post-share-letter =
    .a = List poslancovi alebo poslankyni zaberie desať minút. Takto možno napísať o prenasledovaní LGBT ľudí v Čečensku:
    .b = Jedna strana, jedna prosba, vlastné slová: ako osloviť tých, ktorí môžu LGBT osobám z Čečenska pomôcť:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 1. apríla 2017 napísala Novaja gazeta, že v Čečensku bolo zadržaných viac než sto mužov, pretože ich pokladali za gejov, a najmenej traja boli zabití. Rusko to riadne nevyšetrilo.
    .b = Pripomíname 1. apríl 2017: deň, keď sa svet dočítal, že v Čečensku chytajú, mučia a zabíjajú mužov, lebo ich majú za gejov. Nesmie sa na to zabudnúť.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Ľudia, o ktorých sa tu hovorí, potrebujú ochranu a tieto zločiny odpoveď.
    .b = Prosím, neodvracajte zrak.
