### Slovak telephone calls: what is spoken to the office.

## Spoken: who calls

say-hello = Dobrý deň, ďakujem za prijatie hovoru.
say-who = Žijem { $here } a volám ako súkromná osoba.
say-who-no-place = Volám ako súkromná osoba.
say-who-representative = Žijem { $here } a vaša kancelária zastupuje aj mňa.
say-who-representative-no-place = Vaša kancelária zastupuje aj mňa.

## Spoken: the matter, in two sentences

say-matter = Volám vo veci Čečenska. Úrady tam unášajú a mučia gejov, lesby, bisexuálnych a transrodových ľudí aj tých, ktorých za nich majú.
say-matter-russian = Volám vo veci Čečenskej republiky. Úradné osoby tam unášali a mučili ľudí pre ich sexuálnu orientáciu alebo rodovú identitu a tieto zločiny neboli riadne vyšetrené.
say-matter-company = Volám v záujme gejov, lesieb, bisexuálnych a transrodových ľudí v Rusku, najmä v Čečensku. Prenasledujú ich tam a vraj na nich kladú pasce cez zoznamovacie aplikácie.

## Spoken: one request, by kind of office

say-ask-representative = Moja prosba: opýtajte sa vlády písomne, čo urobí pre ľudí, ktorí pred týmto prenasledovaním utekajú.
say-ask-ministry = Moja prosba: postarajte sa, aby nikto, kto pred týmto prenasledovaním uteká, nebol poslaný späť do Ruska.
say-ask-un-mission = Moja prosba: podporujte osobitného spravodajcu pre ľudské práva v Rusku, slovom aj hlasovaním.
say-ask-embassy = Moja prosba: odkážte Moskve, že ľudia tu žiadajú účinné vyšetrenie týchto zločinov.
say-ask-authority = Moja prosba: postarajte sa, aby tieto zločiny vyšetrovali ľudia mimo úradov Čečenskej republiky.
say-ask-un-body = Moja prosba: ponechajte Čečensko vo svojich správach a v otázkach, ktoré kladiete Rusku.
say-ask-european-body = Moja prosba: naliehajte na vlády v Európe, aby ľuďom, ktorí pred týmto prenasledovaním utekajú, dali útočisko.
say-ask-company = Moja prosba: varujte svojich používateľov v Rusku pred nebezpečenstvom a nedávajte úradom nič, čo o nich viete.
say-ask-newsroom = Moja prosba: píšte o tom, čo sa dnes deje v Čečensku, a o ľuďoch, ktorí museli utiecť.

## Spoken: how the call goes on

say-how-to-hear = Môžete mi povedať, čo s tým urobíte a ako sa o tom dozviem?
say-refused = Rozumiem. Zapíšte si, prosím, že bol telefonát o Čečensku a o čo žiadam.
say-wrong-number = Ospravedlňujem sa za omyl. Môžete mi dať správne číslo?
say-no-address = Adresu uviesť nechcem. Zapíšte, prosím, moju žiadosť bez nej.
say-address-representative = Áno, iste. Nadiktujem vám meno a adresu.
say-in-writing = Áno, pošlem to písomne. Na akú adresu a do čích rúk?
say-stock-answer = Ďakujem, ale to na moju prosbu neodpovedá. Môžem ju zopakovať?
say-stock-answer-russian = Viem, že to je oficiálna odpoveď. Európsky súd pre ľudské práva v roku 2023 zistil, že činitelia štátu uniesli a mučili muža v Čečensku pre jeho sexuálnu orientáciu.
say-thanks = Ďakujem za váš čas. Dopočutia.

## Spoken: the message on the answering machine

say-voicemail-who = Dobrý deň, žijem { $here }.
say-voicemail-who-no-place = Dobrý deň.
say-voicemail-matter = Volám vo veci Čečenska, kde úrady mučia ľudí, pretože sú gejovia, lesby, bisexuálni alebo transrodoví.
say-voicemail-thanks = Ďakujem.
