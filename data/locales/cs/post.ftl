### Czech short public posts, by purpose.

## What happens

post-tell =
    .a = V Čečensku úřady unášejí a mučí lidi, protože jsou gayové, lesby, bisexuální nebo transgender. Viníci zůstávají bez trestu. Prosím, neodvracejte zrak.
    .b = Na obyvatele Čečenska pořádá hon jejich vlastní policie kvůli tomu, koho milují. Někteří se dostali ven. Jiným hrozí nebezpečí dál.

## One disappearance (goes with the hashtags of that case)

post-missing =
    .a = V srpnu 2023 odvedla policie mladou ženu z jejího bytu v Petrohradu a předala ji rodině v Čečensku, od níž uprchla. Od té doby není spolehlivá známka života. Kde je?
    .b = Utekla z Čečenska. V srpnu 2023 ji petrohradští policisté vydali příbuzným, kterým unikla. Žádná spolehlivá známka, že žije, od té doby není. Dál se ptáme, kde je.

## Asking somebody to act

post-ask-government =
    .a = Prosba k naší vládě: lidé prchající před pronásledováním v Čečensku potřebují vízum, bezpečné místo a slib, že je nikdo nepošle zpět.
    .b = Ochrání naše vláda ty, kdo unikají mučení LGBT osob v Čečensku? Odpovězte prosím veřejně.
post-ask-russia =
    .a = Evropský soud pro lidská práva v roce 2023 zjistil, že činitelé státu mučili muže v Čečensku kvůli jeho sexuální orientaci. Kdy Rusko tyto zločiny vyšetří?
    .b = Otázka pro ruské úřady: kdo byl pohnán k odpovědnosti za únosy a mučení LGBT lidí v Čečenské republice?
post-ask-company =
    .a = Skupina, která pomáhá lidem v Čečensku, hlásí pasti na gaye v seznamovacích aplikacích. Prosba k těm, kdo aplikace tvoří a prodávají: varujte tamní uživatele, skryjte, kde jsou, a nic nevydávejte.
    .b = Aplikace může ohrozit život. Firmy s uživateli v Rusku by tam měly chránit LGBT lidi: žádná přesná poloha, jasná varování, žádné údaje úřadům.

## Sharing something (the link follows)

post-share-petition =
    .a = V Čečensku jsou lidé mučeni, protože jsou gayové, lesby, bisexuální nebo transgender. Podpis zabere minutu, pokud nemáte vazby na Rusko:
    .b = Tato petice žádá ochranu pro LGBT osoby z Čečenska. Přečtěte ji, podepište a pošlete dál, ne však, když vás něco pojí s Ruskem:
post-share-letter =
    .a = Dopis poslanci nebo poslankyni zabere deset minut. Takto lze napsat o pronásledování LGBT lidí v Čečensku:
    .b = Jedna stránka, jedna prosba, vlastní slova: jak oslovit ty, kdo mohou LGBT osobám z Čečenska pomoci:

## 1 April, the day of the first report in 2017

post-anniversary =
    .a = 1. dubna 2017 napsala Novaja gazeta, že v Čečensku bylo zadrženo více než sto mužů, protože byli pokládáni za gaye, a nejméně tři byli zabiti. Rusko to řádně nevyšetřilo.
    .b = Připomínáme 1. duben 2017: den, kdy se svět dočetl, že v Čečensku chytají, mučí a zabíjejí muže, protože je mají za gaye. Nesmí se na to zapomenout.

## The last words of a post or thread about one fact

post-fact-end =
    .a = Lidé, o nichž se tu mluví, potřebují ochranu a tyto zločiny odpověď.
    .b = Prosím, neodvracejte zrak.
