### Swedish: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Jag ber er att skriftligen ställa en fråga till regeringen: vad har den gjort sedan 2017 för att ta emot människor som förföljs i Tjetjenien, och vad tänker den göra för dem som nu är i fara?
    .b = Kan ni fråga regeringen skriftligen hur många som förföljts i Tjetjenien vårt land har tagit emot sedan 2017, och hur de som är i fara i dag kan ansöka?
    .c = Jag ber om en enda sak: en skriftlig och offentlig fråga från er till regeringen om vad den gör för människor som flyr denna förföljelse.
ask-press-for-parole =
    .a = Jag ber er att driva på USA:s utrikes- och inrikessäkerhetsdepartement att släppa in hbt-personer som flyr Tjetjenien, som flyktingar eller genom ”humanitarian parole”.
    .b = Kan ni skriftligen fråga utrikesdepartementet vad det gör för hbt-personer på flykt från Tjetjenien, och hur de som är i fara i dag kan nå USA?
ask-question-on-returns =
    .a = Jag ber er att få regeringen att offentligt lova en sak: att ingen som flyr denna förföljelse skickas tillbaka till Ryssland.
    .b = Kan ni fråga regeringen om den avstår från all återsändning till Ryssland av människor som skulle möta denna förföljelse, och hur de som ber om skydd blir hörda?
    .c = Jag ber om en enda sak: uppmana regeringen offentligt att inte skicka tillbaka någon till Ryssland som har flytt denna förföljelse.
ask-question-on-un-vote =
    .a = Jag ber er att höra med regeringen hur den kommer att tala och rösta i Förenta nationerna om den särskilda rapportören om mänskliga rättigheter i Ryssland, och be den stödja det arbetet.
    .b = Kan ni be regeringen att i Förenta nationerna stödja den särskilda rapportören om mänskliga rättigheter i Ryssland, som rapporterar om bortföranden och tortyr?
    .c = Jag ber om en enda sak: att regeringen, på ert initiativ, ställer sig bakom den särskilda rapportören om mänskliga rättigheter i Ryssland varje gång arbetet debatteras i Förenta nationerna.
ask-humanitarian-visas =
    .a = Jag ber er att driva på regeringen att ge humanitära visum åt människor som flyr denna förföljelse, så att de slipper vänta i månader i länder där deras förföljare kan nå dem.
    .b = Kan ni ta upp en sak med regeringen: humanitära visum, snabbt beviljade, för hbt-personer som måste lämna Tjetjenien?
    .c = Jag ber om en enda sak: be regeringen om visum på humanitär grund för dem som flyr Tjetjenien, inom dagar och inte månader.
ask-sanctions =
    .a = Jag ber er att se till att riktade sanktioner mot de tjänstemän som bär ansvar för denna förföljelse består, och utvidgas där bevisen räcker.
    .b = Kan ni fråga regeringen vilka av de tjänstemän som är ansvariga för denna förföljelse som omfattas av våra sanktioner, och varför de andra inte gör det?
    .c = Jag ber om en enda sak: att regeringen, på ert initiativ, behåller sanktionerna mot dem som bär ansvar för denna förföljelse och lägger till dem som saknas.
ask-universal-jurisdiction =
    .a = Jag ber er att höra med regeringen om våra åklagare kommer att inleda en utredning av dessa brott enligt principen om universell jurisdiktion.
    .b = Kan ni fråga regeringen om våra domstolar kan döma de ansvariga för dessa brott när de reser, och vad som görs för att vara beredd?
    .c = Jag ber om en enda sak: fråga regeringen vad vår lag tillåter mot torterare från Tjetjenien som sätter sin fot här, och om någon förbereder sig för det.

## Of one's own foreign ministry

ask-protect-people =
    .a = Jag ber er att se till att människor som flyr denna förföljelse får humanitära visum, snabbt och även i tredjeländer.
    .b = Kan ni instruera våra ambassader och konsulat att ta emot människor som flyr denna förföljelse, och utan dröjsmål ge dem visum på humanitär grund?
    .c = Jag ber om en enda sak: ett humanitärt visum, inom dagar snarare än månader, för var och en som kan visa sig vara på flykt undan denna förföljelse.
ask-send-nobody-back =
    .a = Jag ber er att se till att ingen som flyr denna förföljelse skickas tillbaka till Ryssland från vårt land, vad Ryssland än begär.
    .b = Kan ni försäkra mig om att ingen som riskerar denna förföljelse överlämnas till Ryssland, och att de som ber om skydd blir hörda?
    .c = Jag ber om en enda sak: ingen återsändning från vårt land till Ryssland av människor som har flytt denna förföljelse.
ask-admit-refugees =
    .a = Jag ber er att låta våra ambassader föreslå människor som flyr denna förföljelse för mottagande som flyktingar, snabbt och även från tredjeländer.
    .b = Kan ni se till att hbt-personer som måste lämna Tjetjenien kan nå USA, som flyktingar eller genom ”humanitarian parole”?
ask-raise-with-russia =
    .a = Jag ber er att ta upp denna förföljelse med den ryska regeringen vid nästa tillfälle, och att öppet säga att det har skett.
    .b = Kan ni ställa en fråga till Rysslands ambassadör: vem har ställts inför rätta för dessa brott?
    .c = Jag ber om en enda sak: att vår regering öppet frågar Ryssland vad som har gjorts för att utreda dessa brott.
ask-instruct-missions =
    .a = Jag ber er att instruera våra representationer vid Förenta nationerna att stödja den särskilda rapportören om mänskliga rättigheter i Ryssland, och att tala om Tjetjenien varje gång den rapporten debatteras.
    .b = Kan ni uppdra åt våra representationer i New York och Genève att stå upp för mandatet för den särskilda rapportören om mänskliga rättigheter i Ryssland, och nämna Tjetjenien där?
    .c = Jag ber om en enda sak: en instruktion till våra representationer vid Förenta nationerna att stödja den särskilda rapportören om mänskliga rättigheter i Ryssland och nämna Tjetjenien när de talar.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Jag ber er att stödja mandatet för den särskilda rapportören om de mänskliga rättigheterna i Ryska federationen, närhelst och var det än kommer upp, och att begära att Tjetjenien förblir en del av det.
    .b = Kan ni stå upp för mandatet för den särskilda rapportören om mänskliga rättigheter i Ryska federationen? Det är ett av de sista medlen för människor i Tjetjenien att bli hörda.
    .c = Min begäran är att vår delegation stöder den särskilda rapportören om mänskliga rättigheter i Ryssland, och ställer en fråga om Tjetjenien vid varje rapport.
ask-speak-on-chechnya =
    .a = Jag ber er att nämna förföljelsen i Tjetjenien när de mänskliga rättigheterna i Ryssland nästa gång debatteras i Förenta nationerna.
    .b = Kan ni i vårt nästa anförande om de mänskliga rättigheterna i Ryssland ägna en mening åt Tjetjenien?
    .c = Jag ber om en enda sak: att vår delegation säger ordet Tjetjenien högt när Ryssland nästa gång granskas.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Jag ber er att framföra detta brev till Ryska federationens generalåklagare, och att låta mig veta vad som har gjorts för att utreda dessa brott och ställa de ansvariga inför rätta.
    .b = Kan ni säga mig vilka åtgärder de ryska myndigheterna har vidtagit för att effektivt utreda dessa brott, och framföra min oro till generalåklagaren i Moskva?
    .c = Min begäran är enkel: vidarebefordra detta brev till generalåklagaren i Moskva, och berätta för mig vem, om någon, som har ställts till svars för dessa brott.

## Of a Russian authority

ask-investigate =
    .a = Jag ber er att besluta om en skyndsam, opartisk och effektiv utredning av bortförandet, tortyren och dödandet av människor i Tjetjenska republiken på grund av deras verkliga eller förmodade sexuella läggning, och se till att de ansvariga ställs inför rätta oavsett rang.
    .b = Kan ni se till att dessa brott utreds effektivt och av myndigheter utanför Tjetjenska republiken, att vittnen skyddas och att de ansvariga ställs inför domstol?
ask-take-cases-to-moscow =
    .a = Jag ber er att ställa utredningen av dessa brott under kontroll av undersökningskommitténs centrala kontor, så att den inte längre leds av människor som är underställda de misstänkta.
    .b = Kan ni ta ifrån den lokala avdelningen ärendena om människor som bortförts och torterats i Tjetjenska republiken, och låta det centrala kontoret utreda dem?
ask-ombudsman-inquiry =
    .a = Jag ber er att inleda en egen undersökning av förföljelsen av människor i Tjetjenska republiken på grund av deras sexuella läggning, och att offentliggöra resultaten.
    .b = Kan ni använda ert ämbetes befogenheter för att kräva en effektiv utredning av dessa brott, och för att de som anmäler brotten ska skyddas?
ask-order-investigation =
    .a = Jag ber er att se till att de federala myndigheterna utreder dessa brott, och att de tjänstemän i Tjetjenska republiken som beordrat eller begått dem ställs inför rätta.
    .b = Kan ni uppdra åt de federala myndigheterna att få slut på denna förföljelse och ställa de ansvariga till svars?
ask-cooperate-with-un =
    .a = Jag ber er att låta Förenta nationernas experter besöka Tjetjenska republiken, och att besvara deras frågor om dessa brott.
    .b = Kan ni ge Förenta nationernas särskilda rapportör tillträde till landet, inklusive Tjetjenska republiken?
ask-stop-handovers =
    .a = Jag ber er att förbjuda polisen i alla regioner att till Tjetjenska republiken överlämna vuxna som av egen vilja har lämnat den.
    .b = Kan ni instruera polisen i hela landet att ingen vuxen som har lämnat Tjetjenska republiken får frihetsberövas och överlämnas till släktingar eller till polisen där?
ask-stop-bans =
    .a = Jag ber er att sluta behandla hjälp åt människor i fara som ”extremism”, och att verka för att förbuden mot de organisationer som gav den hävs.
    .b = Kan ni ansöka hos domstolarna om att häva de beslut som förklarat organisationer som hjälper människor i fara för extremistiska?
ask-advise-president =
    .a = Jag ber rådet att ta upp förföljelsen i Tjetjenska republiken med presidenten, och att offentligt begära svar av undersökningskommittén.
    .b = Kan ni behandla denna förföljelse vid rådets nästa sammanträde, och begära en effektiv utredning?

## Of a body of the United Nations

ask-keep-reporting =
    .a = Jag ber er att fortsätta skildra förföljelsen i Tjetjenien i era rapporter, och att ställa den fråga till den ryska regeringen som den har lämnat öppen: vem har ställts inför rätta?
    .b = Kan ni fortsätta att nämna Tjetjenien i era rapporter och brev till den ryska regeringen tills dessa brott är utredda?
ask-speak-out =
    .a = Jag ber er att uttala er offentligt om förföljelsen i Tjetjenien, och att ännu en gång kräva en oberoende utredning.
    .b = Kan ni säga öppet att förföljelsen i Tjetjenien pågår, och att de ansvariga måste ställas inför rätta?

## Of a European body

ask-no-returns =
    .a = Jag ber er att uppmana medlemsstaterna att släppa in människor som flyr denna förföljelse, och att inte skicka någon tillbaka till Ryssland som skulle möta den.
    .b = Kan ni påminna medlemsstaterna om att ingen som riskerar denna förföljelse får återsändas till Ryssland, och att de som flyr den behöver visum?
ask-follow-up-report =
    .a = Jag ber er att följa upp 2018 års rapport inom Moskvamekanismen, och att tala om för de deltagande staterna vilka av dess rekommendationer som har genomförts.
    .b = Kan ni offentligt sammanfatta vad som blev av de rekommendationer som rapportören om Tjetjenien gav i december 2018?
ask-hold-hearing =
    .a = Jag ber underutskottet att hålla en utfrågning om förföljelsen i Tjetjenien och om skyddet av dem som flyr den.
    .b = Kan ni sätta upp förföljelsen i Tjetjenien på underutskottets dagordning, med människor som hjälper dem i fara som talare?
ask-eu-action =
    .a = Jag ber er att föreslå medlemsstaterna att behålla och utvidga sanktionerna mot de ansvariga, och att ge humanitära visum åt dem som flyr.
    .b = Kan ni hålla förföljelsen i Tjetjenien på unionens dagordning, med sanktioner mot de ansvariga och visum för dem som flyr?

## Of a company

ask-hide-location =
    .a = Jag ber er att för alla i Nordkaukasus som standard stänga av allt som visar var en användare är eller hur långt bort.
    .b = Kan ni dölja avstånd och position för varje användare i Nordkaukasus, utan att någon behöver begära det?
ask-keep-apps =
    .a = Jag ber er att behålla dejting-, meddelande- och säkerhetsappar i er appbutik i Ryssland, och att offentliggöra varje krav från myndigheterna att ta bort någon.
    .b = Kan ni vägra att ur er ryska appbutik ta bort appar som hbt-personer behöver för sin säkerhet, och säga öppet när ni beordras till det?

## Of a newsroom

ask-report-again =
    .a = Jag ber er att rapportera om vad som händer där nu, och om vad som har blivit av dem som flydde.
    .b = Kan ni ta reda på hur det har gått med denna förföljelse, och med dem som tvingades fly från den?
ask-letter-to-the-editor =
    .a = Var och en av oss kan göra något: fråga vår egen riksdagsledamot vad landet gör för människor som flyr Tjetjenien.
    .b = Vår regering kan ge visum till dem som flyr och namnge de ansvariga. Det kan vi be den om.
