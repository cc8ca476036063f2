### Czech telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Dobrý den, děkuji za přijetí hovoru.
say-who = Žiji { $here } a volám jako soukromá osoba.
say-who-no-place = Volám jako soukromá osoba.
say-who-representative = Žiji { $here } a vaše kancelář zastupuje i mě.
say-who-representative-no-place = Vaše kancelář zastupuje i mě.

## Spoken: the matter, in two sentences

say-matter = Volám kvůli Čečensku. Úřady tam unášejí a mučí gaye, lesby, bisexuální a transgender lidi i ty, které za ně mají.
say-matter-russian = Volám kvůli Čečenské republice. Úřední osoby tam unášely a mučily lidi kvůli jejich sexuální orientaci nebo genderové identitě a tyto zločiny nebyly řádně vyšetřeny.
say-matter-company = Volám kvůli gayům, lesbám, bisexuálním a transgender lidem v Rusku, hlavně v Čečensku. Jsou tam pronásledováni a prý se na ně líčí pasti přes seznamovací aplikace.

## Spoken: one request, by kind of office

say-ask-representative = Moje prosba: zeptejte se vlády písemně, co udělá pro lidi, kteří před tímto pronásledováním prchají.
say-ask-ministry = Moje prosba: postarejte se, aby nikdo, kdo před tímto pronásledováním prchá, nebyl poslán zpět do Ruska.
say-ask-un-mission = Moje prosba: podporujte zvláštního zpravodaje pro lidská práva v Rusku, slovem i hlasováním.
say-ask-embassy = Moje prosba: vyřiďte Moskvě, že lidé tady žádají účinné vyšetření těchto zločinů.
say-ask-authority = Moje prosba: postarejte se, aby tyto zločiny vyšetřovali lidé mimo úřady Čečenské republiky.
say-ask-un-body = Moje prosba: ponechte Čečensko ve svých zprávách a v otázkách, které kladete Rusku.
say-ask-european-body = Moje prosba: naléhejte na vlády v Evropě, aby lidem, kteří před tímto pronásledováním prchají, daly útočiště.
say-ask-company = Moje prosba: varujte své uživatele v Rusku před nebezpečím a nedávejte úřadům nic, co o nich víte.
say-ask-newsroom = Moje prosba: pište o tom, co se dnes děje v Čečensku, a o lidech, kteří museli uprchnout.

## Spoken: how the call goes on

say-how-to-hear = Můžete mi říct, co s tím uděláte a jak se o tom dozvím?
say-refused = Rozumím. Zapište si prosím, že byl telefonát o Čečensku a o co žádám.
say-wrong-number = Omlouvám se za omyl. Můžete mi dát správné číslo?
say-no-address = Adresu uvádět nechci. Zapište prosím mou žádost bez ní.
say-address-representative = Ano, jistě. Nadiktuji vám jméno a adresu.
say-in-writing = Ano, pošlu to písemně. Na jakou adresu a k čím rukám?
say-stock-answer = Děkuji, ale to na mou prosbu neodpovídá. Mohu ji zopakovat?
say-stock-answer-russian = Vím, že to je oficiální odpověď. Evropský soud pro lidská práva v roce 2023 zjistil, že činitelé státu unesli a mučili muže v Čečensku kvůli jeho sexuální orientaci.
say-thanks = Děkuji za váš čas. Na shledanou.

## Spoken: the message on the answering machine

say-voicemail-who = Dobrý den, žiji { $here }.
say-voicemail-who-no-place = Dobrý den.
say-voicemail-matter = Volám kvůli Čečensku, kde úřady mučí lidi, protože jsou gayové, lesby, bisexuální nebo transgender.
say-voicemail-thanks = Děkuji.
