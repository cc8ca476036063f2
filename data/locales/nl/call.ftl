### Dutch: what is spoken to the office on the telephone.

## Spoken: who calls

say-hello = Goedendag, en fijn dat u even tijd hebt.
say-who = Ik woon { $here } en ik bel als burger.
say-who-no-place = Ik bel als burger.
say-who-representative = Ik woon { $here } en ik ben een van de mensen die dit kantoor vertegenwoordigt.
say-who-representative-no-place = Ik ben een van de mensen die dit kantoor vertegenwoordigt.

## Spoken: the matter, in two sentences

say-matter = Ik bel over Tsjetsjenië. De autoriteiten daar ontvoeren en martelen mensen die homo, lesbisch, bi of transgender zijn, of van wie men dat denkt.
say-matter-russian = Ik bel over de Tsjetsjeense Republiek. Overheidsdienaren hebben daar mensen ontvoerd en gemarteld om hun seksuele gerichtheid of genderidentiteit, en die misdrijven zijn niet goed onderzocht.
say-matter-company = Ik bel over homoseksuele, lesbische, biseksuele en transgender mensen in Rusland, vooral in Tsjetsjenië. Zij worden er vervolgd, en via datingapps zouden er vallen worden gezet.

## Spoken: one request, by kind of office

say-ask-representative = Mijn verzoek: vraag de regering schriftelijk wat zij gaat doen voor mensen die deze vervolging ontvluchten.
say-ask-ministry = Mijn verzoek: zorg ervoor dat niemand die deze vervolging ontvlucht naar Rusland wordt teruggestuurd.
say-ask-un-mission = Mijn verzoek: steun de Speciaal Rapporteur voor de mensenrechten in Rusland, in wat u zegt en in hoe u stemt.
say-ask-embassy = Mijn verzoek: zeg tegen Moskou dat mensen hier vragen om een doeltreffend onderzoek naar deze misdrijven.
say-ask-authority = Mijn verzoek: laat deze misdrijven onderzoeken door functionarissen van buiten de Tsjetsjeense Republiek.
say-ask-un-body = Mijn verzoek: houd Tsjetsjenië in uw rapporten, en in de vragen die u Rusland stelt.
say-ask-european-body = Mijn verzoek: dring er bij de Europese regeringen op aan mensen op te vangen die deze vervolging ontvluchten.
say-ask-company = Mijn verzoek: waarschuw uw gebruikers in Rusland voor het gevaar, en geef niets van wat u over hen weet aan de autoriteiten.
say-ask-newsroom = Mijn verzoek: bericht over wat er nu in Tsjetsjenië gebeurt, en over de mensen die moesten vluchten.

## Spoken: how the call goes on

say-how-to-hear = Kunt u mij zeggen wat u eraan gaat doen, en hoe ik daarvan hoor?
say-refused = Dat begrijp ik. Wilt u noteren dat er over Tsjetsjenië is gebeld, en wat ik heb gevraagd?
say-wrong-number = Excuses voor de vergissing. Kunt u mij het juiste nummer geven?
say-no-address = Mijn adres geef ik liever niet. Wilt u mijn verzoek ook zonder adres noteren?
say-address-representative = Ja, natuurlijk. Ik spel mijn naam en adres voor u.
say-in-writing = Ja, ik stuur het schriftelijk. Naar welk adres, en ter attentie van wie?
say-stock-answer = Dank u, maar dat is geen antwoord op mijn verzoek. Mag ik het herhalen?
say-stock-answer-russian = Ik weet dat dit het officiële antwoord is. In 2023 oordeelde het Europees Hof voor de Rechten van de Mens dat overheidsdienaren in Tsjetsjenië een man om zijn seksuele gerichtheid hadden ontvoerd en gemarteld.
say-thanks = Dank u voor uw tijd. Goedendag.

## Spoken: the message on the answering machine

say-voicemail-who = Goedendag, ik woon { $here }.
say-voicemail-who-no-place = Goedendag.
say-voicemail-matter = Ik bel over Tsjetsjenië, waar de autoriteiten mensen martelen omdat zij homo, lesbisch, bi of transgender zijn.
say-voicemail-thanks = Dank u wel.
