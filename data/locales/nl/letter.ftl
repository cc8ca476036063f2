### Dutch: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Vervolging van lhbt-personen in Tsjetsjenië: wat hier mogelijk is
    .b = Tsjetsjenië: mensen in gevaar, en wat u voor hen kunt doen
subject-ministry =
    .a = Vervolging van lhbt-personen in Tsjetsjenië
    .b = Lhbt-personen in gevaar in Tsjetsjenië: een verzoek
subject-un-mission =
    .a = De Verenigde Naties en de vervolging van lhbt-personen in Tsjetsjenië
    .b = Tsjetsjenië en het debat over de mensenrechten in Rusland
subject-embassy =
    .a = Vervolging van lhbt-personen in de Tsjetsjeense Republiek
    .b = De plicht om ontvoering en marteling in de Tsjetsjeense Republiek te onderzoeken
subject-authority =
    .a = Ontvoering en marteling van lhbt-personen in de Tsjetsjeense Republiek
    .b = Verzoek over misdrijven tegen lhbt-personen in de Tsjetsjeense Republiek
subject-un-body =
    .a = Vervolging van lhbt-personen in Tsjetsjenië, Russische Federatie
    .b = Tsjetsjenië: aanhoudende vervolging en straffeloosheid
subject-european-body =
    .a = Het antwoord van Europa op de vervolging van lhbt-personen in Tsjetsjenië
    .b = Wie uit Tsjetsjenië vlucht, en wat Europa deze mensen verschuldigd is
subject-company =
    .a = De veiligheid van uw gebruikers in Tsjetsjenië en in Rusland
    .b = Tsjetsjenië: wat uw bedrijf voor mensen in gevaar kan doen
subject-newsroom =
    .a = Tsjetsjenië: een vervolging waarover bijna niemand nog bericht
    .b = Verzoek om te berichten over de vervolging van lhbt-personen in Tsjetsjenië
subject-ask-letter-to-the-editor =
    .a = Ingezonden brief: de vervolging in Tsjetsjenië gaat door
    .b = Ter publicatie: mensen in gevaar in Tsjetsjenië
subject-ask-sanctions =
    .a = Sancties wegens de vervolging van lhbt-personen in Tsjetsjenië
    .b = Tsjetsjenië: de verantwoordelijken en onze sancties
subject-ask-universal-jurisdiction =
    .a = Misdrijven tegen lhbt-personen in Tsjetsjenië, en onze eigen rechters
    .b = Tsjetsjenië: kunnen de verantwoordelijken hier worden berecht?
subject-ask-question-on-returns =
    .a = Gevlucht uit Tsjetsjenië: de toezegging niemand terug te sturen
    .b = Geen terugkeer naar Rusland voor wie Tsjetsjenië is ontvlucht
subject-ask-send-nobody-back =
    .a = Gevlucht uit Tsjetsjenië: de toezegging niemand terug te sturen
    .b = Geen terugkeer naar Rusland voor wie Tsjetsjenië is ontvlucht
subject-ask-question-on-un-vote =
    .a = Onze stem bij de Verenigde Naties over de mensenrechten in Rusland
    .b = Tsjetsjenië, en wat wij bij de Verenigde Naties zeggen
subject-ask-instruct-missions =
    .a = Ons geluid bij de Verenigde Naties over de mensenrechten in Rusland
    .b = Tsjetsjenië en onze vertegenwoordigingen bij de Verenigde Naties
subject-ask-stop-bans =
    .a = Oproep: het verbod op organisaties die mensen in gevaar helpen
    .b = Verzoek: hulp aan mensen in gevaar, en hoe die als ‘extremisme’ wordt behandeld
subject-ask-cooperate-with-un =
    .a = Oproep: toegang tot de Tsjetsjeense Republiek voor deskundigen van de Verenigde Naties
    .b = Verzoek: deskundigen van de Verenigde Naties en de Tsjetsjeense Republiek
subject-ask-stop-handovers =
    .a = Oproep: mensen door de politie overgedragen aan de Tsjetsjeense Republiek
    .b = Verzoek: geen volwassenen overdragen aan de Tsjetsjeense Republiek
subject-ask-follow-up-report =
    .a = Tsjetsjenië: wat er is geworden van het rapport uit 2018 onder het Moskoumechanisme
    .b = Het Tsjetsjenië-rapport onder het Moskoumechanisme, en wat erop volgde
subject-ask-protect-people =
    .a = Op de vlucht uit Tsjetsjenië: visa op humanitaire gronden
    .b = Visa voor lhbt-personen die Tsjetsjenië moeten verlaten

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = Ik woon { $here } en schrijf u als een van de mensen die u vertegenwoordigt. In Tsjetsjenië worden mensen door de autoriteiten ontvoerd, gemarteld en gedood omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Zelf woon ik { $here }, en ik vraag uw aandacht voor mensen die geen vertegenwoordiger hebben aan wie zij kunnen schrijven: degenen in Tsjetsjenië op wie de eigen autoriteiten jacht maken om wie zij liefhebben of wie zij zijn.
    .c = Deze brief gaat over Tsjetsjenië; zelf woon ik { $here }. Al jaren zetten politie en veiligheidsdiensten daar mensen gevangen en martelen hen, omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of dat zouden zijn.
opening-ministry =
    .a = Ik woon { $here } en schrijf u over de mensen in Tsjetsjenië die door de autoriteiten daar worden ontvoerd, gemarteld en gedood omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Mag ik u vragen uw blik op Tsjetsjenië te richten? Sinds de vervolging van homoseksuele, lesbische, biseksuele en transgender mensen door de staat er in 2017 aan het licht kwam, gaat zij door. Ik ben woonachtig { $here }, en het gaat mij aan.
    .c = Het gaat in deze brief om mensen in Tsjetsjenië van wie het leven gevaar loopt vanwege hun seksuele gerichtheid of genderidentiteit. Als iemand die { $here } woont, geloof ik dat ons land hen kan helpen.
opening-un-mission =
    .a = Ik woon { $here } en schrijf aan de vertegenwoordiging die bij de Verenigde Naties namens ons spreekt. In Tsjetsjenië ontvoeren en martelen de autoriteiten mensen omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Ons land heeft een stem bij de Verenigde Naties. Gebruik die, zo vraag ik u, voor mensen die er geen hebben: wie in Tsjetsjenië door de autoriteiten wordt vervolgd vanwege seksuele gerichtheid of genderidentiteit. Ik ben woonachtig { $here }.
    .c = Homoseksuele, lesbische, biseksuele en transgender mensen worden in Tsjetsjenië door de staat vervolgd, en deugdelijk onderzoek blijft uit. Daarover schrijf ik u, als iemand die { $here } woont.
opening-embassy =
    .a = Ik woon { $here } en schrijf u over de ontvoering en marteling van mensen in de Tsjetsjeense Republiek die homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Tot u, als vertegenwoordiger van de Russische Federatie, wend ik mij in verband met ernstige schendingen van de mensenrechten in de Tsjetsjeense Republiek: de vervolging van mensen vanwege hun seksuele gerichtheid of genderidentiteit. Ik ben woonachtig { $here }.
    .c = Sta mij toe u te schrijven over mensen in de Tsjetsjeense Republiek die door overheidsdienaren zijn opgepakt, in het geheim vastgehouden en gemarteld, omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of lijken. Zelf woon ik { $here }.
opening-authority =
    .a = Ik woon { $here } en schrijf u over misdrijven in de Tsjetsjeense Republiek tegen mensen die homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Aanleiding voor dit verzoek zijn ontvoeringen en martelingen in de Tsjetsjeense Republiek, door overheidsdienaren begaan vanwege de werkelijke of vermeende seksuele gerichtheid van de slachtoffers. Zelf woon ik { $here }.
opening-un-body =
    .a = Ik woon { $here } en schrijf u als burger over de vervolging van homoseksuele, lesbische, biseksuele en transgender mensen in Tsjetsjenië.
    .b = Met deze brief betuig ik steun aan uw werk, en aan de mensen in Tsjetsjenië die door de staat worden opgesloten en gemarteld vanwege hun seksuele gerichtheid of genderidentiteit. Zelf woon ik { $here }.
opening-european-body =
    .a = Ik woon { $here } en schrijf u over mensen in Tsjetsjenië die door de staat worden ontvoerd, gemarteld en gedood omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien.
    .b = Mijn zorg geldt Tsjetsjenië, en ook de mensen die er vanwege hun seksuele gerichtheid of genderidentiteit zijn weggevlucht en nog niet veilig zijn. Zelf woon ik { $here }.
opening-company =
    .a = Ik woon { $here } en schrijf u over mensen in Tsjetsjenië die uw dienst gebruiken, of zouden gebruiken als die veilig was: homoseksuele, lesbische, biseksuele en transgender mensen, die door de autoriteiten daar worden ontvoerd en gemarteld.
    .b = Wat uw bedrijf beslist, reikt tot in Tsjetsjenië, waar de overheid jaagt op iedereen die homoseksueel, lesbisch, biseksueel of transgender is of lijkt. Als iemand die { $here } woont, vraag ik u aan hen te denken.
opening-newsroom =
    .a = Ik woon { $here } en volg uw werk. Wilt u opnieuw berichten over Tsjetsjenië, waar de autoriteiten mensen ontvoeren, martelen en doden omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien?
    .b = Uit een krant vernam de wereld in 2017 dat in Tsjetsjenië mensen om hun seksuele gerichtheid worden opgepakt en gemarteld. Het is niet gestopt; alleen de berichten zijn schaars geworden. Ik vraag u om een nieuw bericht; zelf woon ik { $here }.
opening-letter-to-the-editor =
    .a = In Tsjetsjenië ontvoeren en martelen de autoriteiten mensen omdat zij homoseksueel, lesbisch, biseksueel of transgender zijn of daarvoor worden aangezien. Dat is sinds 2017 bekend, en het gaat door.
    .b = Over Tsjetsjenië hoor je nog maar weinig. Toch worden mensen er nog steeds door de overheid opgesloten en gemarteld om wie zij liefhebben of wie zij zijn.

## The sentence before the facts

facts-intro =
    .a = Wat volgt, is openbaar bekend.
    .b = Deze feiten zijn gedocumenteerd.
    .c = Ik ga af op deze rapporten en bevindingen.
    .d = De feiten spreken voor zich.
    .e = Hier volgt iets van wat is vastgesteld of gemeld.
    .f = Laat mij in herinnering brengen wat bekend is.

facts-intro-one =
    .a = Wat volgt, is openbaar bekend.
    .b = De feiten spreken voor zich.
    .c = Zoveel is gedocumenteerd.
    .d = Laat mij in herinnering brengen wat bekend is.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = In november 2018 was ons land een van de zestien staten die de OVSE vroegen deze misdrijven te onderzoeken; haar rapport wacht nog altijd op gevolgen.
    .b = Zestien staten, waaronder de onze, zetten in november 2018 het OVSE-onderzoek naar Tsjetsjenië in gang; deze zaak is dus al de onze.
local-un-lgbti-core-group =
    .a = Als lid van de LGBTI Core Group bij de Verenigde Naties heeft ons land zich ertoe verbonden zich over zulke zaken uit te spreken.
    .b = Ons land behoort tot de LGBTI Core Group bij de Verenigde Naties; in Tsjetsjenië wordt die belofte op de proef gesteld.
local-equal-rights-coalition =
    .a = Als lid van de Equal Rights Coalition heeft ons land zich ertoe verbonden op te komen voor de rechten van lhbt-personen.
    .b = Ons land is lid van de Equal Rights Coalition, en hier kan het laten zien wat dat betekent.

## The last sentence

closing-representative =
    .a = Ik hoor graag van u wat u besluit.
    .b = Wilt u mij laten weten welk antwoord u krijgt?
closing-ministry =
    .a = Voor een antwoord zou ik u dankbaar zijn.
    .b = Wilt u mij laten weten wat u van plan bent?
closing-un-mission =
    .a = Dank voor uw werk; voor een kort antwoord zou ik dankbaar zijn.
    .b = Graag verneem ik wat onze delegatie besluit.
closing-embassy =
    .a = Ik schrijf met respect voor uw ambt en voor de mensen van de Tsjetsjeense Republiek en zou dankbaar zijn voor een antwoord.
    .b = In de hoop op een inhoudelijk antwoord dank ik u voor uw aandacht.
closing-authority =
    .a = Voor een inhoudelijk antwoord op dit verzoek zou ik u dankbaar zijn.
    .b = Ik vraag om een schriftelijk antwoord en dank u voor uw aandacht.
closing-un-body =
    .a = Dank voor uw werk. Antwoord verwacht ik niet; ik wilde u laten weten dat er mensen meekijken.
    .b = Met dank voor alles wat u doet voor wie niet vrijuit kan spreken.
closing-european-body =
    .a = Voor een antwoord zou ik u dankbaar zijn.
    .b = Dank voor uw aandacht voor mensen die u niet zelf kunnen schrijven.
closing-company =
    .a = Ik hoor graag wat u besluit.
    .b = Wilt u mij laten weten wat u van plan bent?
closing-newsroom =
    .a = Dank dat u dit wilde lezen, en dank voor uw werk.
    .b = Graag zie ik wat u te weten komt.
closing-withheld =
    .a = Ik kan mijn naam niet onder deze brief zetten, omdat dat mij in gevaar kan brengen. Doe er toch iets mee, vraag ik u.
    .b = Mijn naam zou mij in gevaar brengen en staat hier daarom niet. Weeg wat er gezegd wordt, en niet wie het zegt.
