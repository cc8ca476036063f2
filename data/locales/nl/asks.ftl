### Dutch: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Ik vraag u de regering schriftelijk één vraag te stellen: wat heeft zij sinds 2017 gedaan om in Tsjetsjenië vervolgde mensen op te nemen, en wat gaat zij doen voor wie nu gevaar loopt?
    .b = Wilt u de regering schriftelijk vragen hoeveel in Tsjetsjenië vervolgde mensen ons land sinds 2017 heeft opgenomen, en hoe degenen die vandaag in gevaar zijn een aanvraag kunnen doen?
    .c = Ik heb maar één verzoek: een schriftelijke, openbare vraag van u aan de regering over wat zij doet voor mensen die deze vervolging ontvluchten.
ask-press-for-parole =
    .a = Ik vraag u de ministeries van Buitenlandse Zaken en Binnenlandse Veiligheid ertoe te bewegen lhbt-personen op de vlucht uit Tsjetsjenië toe te laten, als vluchteling of via ‘humanitarian parole’.
    .b = Wilt u het ministerie van Buitenlandse Zaken schriftelijk vragen wat het doet voor lhbt-personen op de vlucht uit Tsjetsjenië, en hoe wie vandaag in gevaar is de Verenigde Staten kan bereiken?
ask-question-on-returns =
    .a = Ik vraag u van de regering openlijk één toezegging te verkrijgen: dat niemand die deze vervolging ontvlucht naar Rusland wordt teruggestuurd.
    .b = Wilt u de regering vragen of zij niemand naar Rusland terugstuurt die daar deze vervolging te vrezen heeft, en hoe wie bescherming vraagt wordt gehoord?
    .c = Ik heb maar één verzoek: roep de regering er openlijk toe op niemand naar Rusland terug te sturen die voor deze vervolging is gevlucht.
ask-question-on-un-vote =
    .a = Ik vraag u bij de regering na te gaan hoe zij bij de Verenigde Naties zal spreken en stemmen over de Speciaal Rapporteur voor de mensenrechten in Rusland, en haar te vragen dat werk te steunen.
    .b = Wilt u de regering vragen bij de Verenigde Naties achter de Speciaal Rapporteur voor de mensenrechten in Rusland te staan, die over ontvoering en marteling rapporteert?
    .c = Ik heb maar één verzoek: dat de regering op uw aandringen de Speciaal Rapporteur voor de mensenrechten in Rusland steunt telkens als dat werk bij de Verenigde Naties ter sprake komt.
ask-humanitarian-visas =
    .a = Ik vraag u bij de regering aan te dringen op humanitaire visa voor mensen die deze vervolging ontvluchten, zodat zij niet maanden hoeven te wachten in landen waar hun vervolgers hen kunnen bereiken.
    .b = Wilt u één ding bij de regering bepleiten: snel verleende humanitaire visa voor lhbt-personen die Tsjetsjenië moeten verlaten?
    .c = Ik heb maar één verzoek: vraag de regering om visa op humanitaire gronden voor wie uit Tsjetsjenië vlucht, binnen dagen en niet binnen maanden.
ask-sanctions =
    .a = Ik vraag u ervoor te zorgen dat de gerichte sancties tegen de voor deze vervolging verantwoordelijke functionarissen blijven, en worden uitgebreid waar het bewijs dat toelaat.
    .b = Wilt u de regering vragen welke van de voor deze vervolging verantwoordelijke functionarissen onder onze sancties vallen, en waarom de anderen niet?
    .c = Ik heb maar één verzoek: dat de regering op uw aandringen de verantwoordelijken voor deze vervolging op de sanctielijst houdt en toevoegt wie ontbreekt.
ask-universal-jurisdiction =
    .a = Ik vraag u bij de regering na te gaan of ons openbaar ministerie op grond van universele rechtsmacht een onderzoek naar deze misdrijven zal openen.
    .b = Wilt u de regering vragen of onze rechters de verantwoordelijken voor deze misdrijven kunnen berechten als die op reis gaan, en hoe men zich daarop voorbereidt?
    .c = Ik heb maar één verzoek: vraag de regering wat ons recht toestaat tegen folteraars uit Tsjetsjenië die hier voet aan wal zetten, en of iemand zich daarop voorbereidt.

## Of one's own foreign ministry

ask-protect-people =
    .a = Ik vraag u ervoor te zorgen dat mensen die deze vervolging ontvluchten humanitaire visa krijgen, snel en ook in derde landen.
    .b = Wilt u onze ambassades en consulaten opdragen mensen op de vlucht voor deze vervolging te ontvangen en hun zonder uitstel een visum op humanitaire gronden te geven?
    .c = Ik heb maar één verzoek: een humanitair visum, in dagen in plaats van maanden, voor ieder die kan aantonen voor deze vervolging te vluchten.
ask-send-nobody-back =
    .a = Ik vraag u ervoor te zorgen dat niemand die deze vervolging ontvlucht vanuit ons land naar Rusland wordt teruggestuurd, wat Rusland ook vraagt.
    .b = Wilt u mij verzekeren dat niemand die deze vervolging te vrezen heeft aan Rusland wordt overgedragen, en dat wie bescherming vraagt wordt gehoord?
    .c = Ik heb maar één verzoek: geen terugkeer naar Rusland, vanuit ons land, van mensen die voor deze vervolging zijn gevlucht.
ask-admit-refugees =
    .a = Ik vraag u onze ambassades mensen die deze vervolging ontvluchten te laten voordragen voor toelating als vluchteling, snel en ook vanuit derde landen.
    .b = Wilt u ervoor zorgen dat lhbt-personen die Tsjetsjenië moeten verlaten de Verenigde Staten kunnen bereiken, als vluchteling of via ‘humanitarian parole’?
ask-raise-with-russia =
    .a = Ik vraag u deze vervolging bij de eerstvolgende gelegenheid bij de Russische regering aan te kaarten, en openlijk te zeggen dat dit is gebeurd.
    .b = Wilt u de Russische ambassadeur één vraag stellen: wie is voor deze misdrijven voor de rechter gebracht?
    .c = Ik heb maar één verzoek: dat onze regering Rusland openlijk vraagt wat er is gedaan om deze misdrijven te onderzoeken.
ask-instruct-missions =
    .a = Ik vraag u onze vertegenwoordigingen bij de Verenigde Naties op te dragen de Speciaal Rapporteur voor de mensenrechten in Rusland te steunen, en over Tsjetsjenië te spreken telkens als dat rapport wordt besproken.
    .b = Wilt u onze vertegenwoordigingen in New York en Genève laten opkomen voor het mandaat van de Speciaal Rapporteur voor de mensenrechten in Rusland, en Tsjetsjenië daar bij naam laten noemen?
    .c = Ik heb maar één verzoek: een instructie aan onze vertegenwoordigingen bij de Verenigde Naties om de Speciaal Rapporteur voor de mensenrechten in Rusland te steunen en in hun bijdragen Tsjetsjenië te vermelden.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Ik vraag u het mandaat van de Speciaal Rapporteur voor de mensenrechtensituatie in de Russische Federatie te steunen, waar en wanneer het ook ter sprake komt, en te vragen dat Tsjetsjenië er deel van blijft.
    .b = Wilt u opkomen voor het mandaat van de Speciaal Rapporteur voor de mensenrechten in de Russische Federatie? Het is een van de laatste middelen waardoor mensen in Tsjetsjenië worden gehoord.
    .c = Mijn verzoek is dat onze delegatie de Speciaal Rapporteur voor de mensenrechten in Rusland steunt en bij elk rapport een vraag over Tsjetsjenië stelt.
ask-speak-on-chechnya =
    .a = Ik vraag u de vervolging in Tsjetsjenië te noemen in het eerstvolgende debat van de Verenigde Naties over de mensenrechten in Rusland.
    .b = Wilt u in onze volgende verklaring over de mensenrechten in Rusland één zin aan Tsjetsjenië wijden?
    .c = Ik heb maar één verzoek: dat onze delegatie het woord Tsjetsjenië hardop uitspreekt zodra Rusland weer aan de orde is.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Ik vraag u deze brief over te brengen aan de procureur-generaal van de Russische Federatie, en mij te laten weten wat er is gedaan om deze misdrijven te onderzoeken en de verantwoordelijken te berechten.
    .b = Wilt u mij zeggen welke stappen de Russische autoriteiten hebben gezet om deze misdrijven doeltreffend te onderzoeken, en mijn zorg overbrengen aan de procureur-generaal in Moskou?
    .c = Mijn verzoek is eenvoudig: geef deze brief door aan de procureur-generaal in Moskou, en vertel mij wie, als dat al is gebeurd, voor deze misdrijven is berecht.

## Of a Russian authority

ask-investigate =
    .a = Ik vraag u opdracht te geven tot een spoedig, onpartijdig en doeltreffend onderzoek naar de ontvoering, marteling en doding van mensen in de Tsjetsjeense Republiek vanwege hun werkelijke of vermeende seksuele gerichtheid, en ervoor te zorgen dat de verantwoordelijken worden berecht, wat hun rang ook is.
    .b = Wilt u erop toezien dat deze misdrijven doeltreffend en van buiten de Tsjetsjeense Republiek worden onderzocht, dat getuigen worden beschermd en dat de verantwoordelijken terechtstaan?
ask-take-cases-to-moscow =
    .a = Ik vraag u het onderzoek naar deze misdrijven onder toezicht te stellen van het hoofdkantoor van het Onderzoekscomité, zodat het niet langer wordt geleid door mensen die aan de verdachten ondergeschikt zijn.
    .b = Wilt u de zaken van in de Tsjetsjeense Republiek ontvoerde en gemartelde mensen bij de plaatselijke directie weghalen en door het hoofdkantoor laten onderzoeken?
ask-ombudsman-inquiry =
    .a = Ik vraag u een eigen onderzoek in te stellen naar de vervolging van mensen in de Tsjetsjeense Republiek vanwege hun seksuele gerichtheid, en de uitkomsten openbaar te maken.
    .b = Wilt u de bevoegdheden van uw ambt gebruiken om een doeltreffend onderzoek naar deze misdrijven te eisen, en om wie erover klaagt te laten beschermen?
ask-order-investigation =
    .a = Ik vraag u ervoor te zorgen dat de federale autoriteiten deze misdrijven onderzoeken, en dat functionarissen van de Tsjetsjeense Republiek die ze bevalen of begingen worden berecht.
    .b = Wilt u de federale autoriteiten opdragen een einde te maken aan deze vervolging en de verantwoordelijken voor de rechter te brengen?
ask-cooperate-with-un =
    .a = Ik vraag u de deskundigen van de Verenigde Naties de Tsjetsjeense Republiek te laten bezoeken, en hun vragen over deze misdrijven te beantwoorden.
    .b = Wilt u de Speciaal Rapporteur van de Verenigde Naties toegang geven tot het land, ook tot de Tsjetsjeense Republiek?
ask-stop-handovers =
    .a = Ik vraag u de politie in alle regio’s te verbieden volwassenen die de Tsjetsjeense Republiek uit eigen wil hebben verlaten, aan haar over te dragen.
    .b = Wilt u de politie in het hele land opdragen geen enkele volwassene die de Tsjetsjeense Republiek heeft verlaten aan te houden en over te leveren aan familie of aan de politie daar?
ask-stop-bans =
    .a = Ik vraag u hulp aan mensen in gevaar niet langer als ‘extremisme’ te behandelen, en opheffing na te streven van het verbod op de organisaties die deze hulp gaven.
    .b = Wilt u de rechter verzoeken om opheffing van de uitspraken die organisaties die mensen in gevaar helpen extremistisch verklaren?
ask-advise-president =
    .a = Ik vraag de Raad de vervolging in de Tsjetsjeense Republiek aan de president voor te leggen, en het Onderzoekscomité openlijk om een antwoord te vragen.
    .b = Wilt u deze vervolging in de eerstvolgende vergadering van de Raad bespreken, en om een doeltreffend onderzoek verzoeken?

## Of a body of the United Nations

ask-keep-reporting =
    .a = Ik vraag u de vervolging in Tsjetsjenië in uw rapporten te blijven vermelden, en de Russische regering de vraag te stellen die zij openliet: wie is berecht?
    .b = Wilt u Tsjetsjenië in uw rapporten en brieven aan de Russische regering blijven noemen tot deze misdrijven zijn onderzocht?
ask-speak-out =
    .a = Ik vraag u zich in het openbaar uit te spreken over de vervolging in Tsjetsjenië, en opnieuw op te roepen tot een onafhankelijk onderzoek.
    .b = Wilt u publiekelijk zeggen dat de vervolging in Tsjetsjenië doorgaat, en dat de verantwoordelijken berecht moeten worden?

## Of a European body

ask-no-returns =
    .a = Ik vraag u de lidstaten op te roepen mensen die deze vervolging ontvluchten toe te laten, en niemand naar Rusland terug te sturen die haar daar te vrezen heeft.
    .b = Wilt u de lidstaten eraan herinneren dat terugzending naar Rusland uitgesloten is waar deze vervolging dreigt, en dat wie haar ontvlucht een visum nodig heeft?
ask-follow-up-report =
    .a = Ik vraag u gevolg te geven aan het rapport van 2018 onder het Moskoumechanisme, en de deelnemende staten te melden welke aanbevelingen daaruit zijn uitgevoerd.
    .b = Wilt u openlijk de balans opmaken van wat er is geworden van de aanbevelingen die de rapporteur voor Tsjetsjenië in december 2018 deed?
ask-hold-hearing =
    .a = Ik vraag de Subcommissie een hoorzitting te houden over de vervolging in Tsjetsjenië en de bescherming van wie haar ontvlucht.
    .b = Wilt u de vervolging in Tsjetsjenië op de agenda van de Subcommissie zetten, met als sprekers mensen die hulp bieden aan wie in gevaar is?
ask-eu-action =
    .a = Ik vraag u de lidstaten voor te stellen de sancties tegen de verantwoordelijken te handhaven en uit te breiden, en wie vlucht een humanitair visum te geven.
    .b = Wilt u de vervolging in Tsjetsjenië op de agenda van de Unie houden, met sancties voor de verantwoordelijken en visa voor wie vlucht?

## Of a company

ask-hide-location =
    .a = Ik vraag u in de Noord-Kaukasus voor iedereen en standaard alles uit te schakelen wat laat zien waar iemand is of hoe ver weg.
    .b = Wilt u de afstand en de locatie van elke gebruiker in de Noord-Kaukasus verbergen, zonder dat iemand erom hoeft te vragen?
ask-keep-apps =
    .a = Ik vraag u dating-, berichten- en veiligheidsapps in uw appwinkel in Rusland te houden, en elke eis van de autoriteiten om er een te verwijderen openbaar te maken.
    .b = Wilt u weigeren apps uit uw Russische appwinkel te halen waarvan lhbt-personen voor hun veiligheid afhankelijk zijn, en het melden als u daartoe opdracht krijgt?

## Of a newsroom

ask-report-again =
    .a = Ik vraag u te berichten over wat daar nu gebeurt, en over wat er is geworden van wie vluchtte.
    .b = Wilt u uitzoeken hoe het met deze vervolging is verdergegaan, en met de mensen die haar moesten ontvluchten?
ask-letter-to-the-editor =
    .a = Ieder van ons kan iets doen: de eigen volksvertegenwoordiger vragen wat ons land doet voor mensen die uit Tsjetsjenië vluchten.
    .b = Onze regering kan visa geven aan wie vlucht en de verantwoordelijken bij naam noemen. Laten we haar daarom vragen.
