### Swedish: subjects, openings, the sentence before the facts, ties, last sentences.

## Subjects (subject-ask-… where an ask brings its own)

subject-representative =
    .a = Förföljelsen av hbt-personer i Tjetjenien: vad som kan göras härifrån
    .b = Tjetjenien: människor i fara, och vad ni kan göra för dem
subject-ministry =
    .a = Förföljelsen av hbt-personer i Tjetjenien
    .b = Hbt-personer i fara i Tjetjenien: en vädjan
subject-un-mission =
    .a = Förenta nationerna och förföljelsen av hbt-personer i Tjetjenien
    .b = Tjetjenien, och debatten om de mänskliga rättigheterna i Ryssland
subject-embassy =
    .a = Förföljelsen av hbt-personer i Tjetjenska republiken
    .b = Skyldigheten att utreda bortföranden och tortyr i Tjetjenska republiken
subject-authority =
    .a = Bortföranden och tortyr av hbt-personer i Tjetjenska republiken
    .b = Framställning om brott mot hbt-personer i Tjetjenska republiken
subject-un-body =
    .a = Förföljelsen av hbt-personer i Tjetjenien, Ryska federationen
    .b = Tjetjenien: fortsatt förföljelse och straffrihet
subject-european-body =
    .a = Europas svar på förföljelsen av hbt-personer i Tjetjenien
    .b = De som flyr Tjetjenien, och vad Europa är skyldigt dem
subject-company =
    .a = Era användares säkerhet i Tjetjenien och i Ryssland
    .b = Tjetjenien: vad ert företag kan göra för människor i fara
subject-newsroom =
    .a = Tjetjenien: en förföljelse som nästan ingen rapporterar om
    .b = En vädjan om att bevaka förföljelsen av hbt-personer i Tjetjenien
subject-ask-letter-to-the-editor =
    .a = Insändare: förföljelsen i Tjetjenien fortsätter
    .b = För publicering: människor i fara i Tjetjenien
subject-ask-sanctions =
    .a = Sanktioner för förföljelsen av hbt-personer i Tjetjenien
    .b = Tjetjenien: de ansvariga och våra sanktioner
subject-ask-universal-jurisdiction =
    .a = Brotten mot hbt-personer i Tjetjenien, och våra egna domstolar
    .b = Tjetjenien: kan de ansvariga ställas inför rätta här?
subject-ask-question-on-returns =
    .a = Människor som flytt Tjetjenien: ett löfte att inte skicka tillbaka någon
    .b = Ingen återsändning till Ryssland för dem som flytt Tjetjenien
subject-ask-send-nobody-back =
    .a = Människor som flytt Tjetjenien: ett löfte att inte skicka tillbaka någon
    .b = Ingen återsändning till Ryssland för dem som flytt Tjetjenien
subject-ask-question-on-un-vote =
    .a = Vår röst i Förenta nationerna om de mänskliga rättigheterna i Ryssland
    .b = Tjetjenien, och vad vi säger i Förenta nationerna
subject-ask-instruct-missions =
    .a = Vår hållning i Förenta nationerna om de mänskliga rättigheterna i Ryssland
    .b = Tjetjenien och våra representationer vid Förenta nationerna
subject-ask-stop-bans =
    .a = Vädjan: förbuden mot organisationer som hjälper människor i fara
    .b = Begäran: hjälp åt människor i fara, och hur den behandlas som ”extremism”
subject-ask-cooperate-with-un =
    .a = Vädjan: tillträde till Tjetjenska republiken för FN:s experter
    .b = Begäran: Förenta nationernas experter och Tjetjenska republiken
subject-ask-stop-handovers =
    .a = Vädjan: människor som polisen överlämnar till Tjetjenska republiken
    .b = Begäran: att ingen vuxen överlämnas till Tjetjenska republiken
subject-ask-follow-up-report =
    .a = Tjetjenien: vad som hände med 2018 års rapport inom Moskvamekanismen
    .b = Moskvamekanismens rapport om Tjetjenien, och vad som följde
subject-ask-protect-people =
    .a = Människor på flykt från Tjetjenien: visum av humanitära skäl
    .b = Visum för hbt-personer som måste lämna Tjetjenien

## Openings ($here: where the writer lives, as in "in Leeds")

opening-representative =
    .a = Jag bor { $here } och skriver till er som en av de människor ni företräder. I Tjetjenien blir människor bortförda, torterade och dödade av myndigheterna för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Jag är bosatt { $here }, och jag ber om er uppmärksamhet för människor som inte har någon folkvald att skriva till: de i Tjetjenien som jagas av sina egna myndigheter för vem de älskar eller vilka de är.
    .c = Det här brevet handlar om Tjetjenien; själv bor jag { $here }. I åratal har polis och säkerhetsstyrkor där gripit och torterat människor för att de är homosexuella, bisexuella eller transpersoner, eller har tagits för att vara det.
opening-ministry =
    .a = Jag bor { $here } och skriver om de människor i Tjetjenien som myndigheterna där för bort, torterar och dödar för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Får jag be er rikta blicken mot Tjetjenien? Statens förföljelse av homosexuella, bisexuella och transpersoner har fortsatt där sedan den blev känd 2017. Jag är bosatt { $here }, och det angår mig.
    .c = Detta brev gäller människor i Tjetjenien vars liv är i fara på grund av deras sexuella läggning eller könsidentitet. Själv bor jag { $here }, och jag tror att vårt land kan hjälpa dem.
opening-un-mission =
    .a = Jag bor { $here } och skriver till den representation som talar för oss i Förenta nationerna. I Tjetjenien för myndigheterna bort och torterar människor för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Vårt land har en röst i Förenta nationerna. Jag ber er använda den för människor som inte har någon: de i Tjetjenien som förföljs av myndigheterna på grund av sin sexuella läggning eller könsidentitet. Jag är bosatt { $here }.
    .c = Homosexuella, bisexuella och transpersoner förföljs av staten i Tjetjenien, och det utreds inte ordentligt. Om detta skriver jag till er; själv bor jag { $here }.
opening-embassy =
    .a = Jag bor { $here } och skriver till er om bortföranden och tortyr av människor i Tjetjenska republiken som är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Till er, som Ryska federationens företrädare, vänder jag mig med anledning av grova kränkningar av de mänskliga rättigheterna i Tjetjenska republiken: förföljelsen av människor på grund av sexuell läggning eller könsidentitet. Jag är bosatt { $here }.
    .c = Tillåt mig att skriva om människor i Tjetjenska republiken som statens tjänstemän har gripit, hållit i hemlig förvaring och torterat för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner. Själv bor jag { $here }.
opening-authority =
    .a = Jag bor { $here } och skriver till er om brott i Tjetjenska republiken mot människor som är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Anledningen till denna framställning är bortföranden och tortyr i Tjetjenska republiken, begångna av tjänstemän på grund av offrens verkliga eller förmodade sexuella läggning. Jag är bosatt { $here }.
opening-un-body =
    .a = Jag bor { $here } och skriver till er, som privatperson, om förföljelsen av homosexuella, bisexuella och transpersoner i Tjetjenien.
    .b = Med detta brev vill jag stödja ert arbete, och de människor i Tjetjenien som staten griper och torterar på grund av deras sexuella läggning eller könsidentitet. Jag är bosatt { $here }.
opening-european-body =
    .a = Jag bor { $here } och skriver om människor i Tjetjenien som statens styrkor för bort, torterar och dödar för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Min oro gäller Tjetjenien, och de människor som har flytt därifrån på grund av sin sexuella läggning eller könsidentitet och ännu inte är i säkerhet. Jag är bosatt { $here }.
opening-company =
    .a = Jag bor { $here } och skriver om människor i Tjetjenien som använder er tjänst, eller skulle göra det om den vore trygg: homosexuella, bisexuella och transpersoner, som myndigheterna där för bort och torterar.
    .b = Vad ert företag beslutar når ända till Tjetjenien, där myndigheterna jagar alla som är, eller tros vara, homosexuella, bisexuella eller transpersoner. Jag är bosatt { $here }, och jag ber er tänka på dem.
opening-newsroom =
    .a = Jag bor { $here } och följer ert arbete. Skriv gärna igen om Tjetjenien, där myndigheterna för bort, torterar och dödar människor för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner.
    .b = Genom en tidning fick världen 2017 veta att människor i Tjetjenien grips och torteras på grund av sin sexuella läggning. Det har inte upphört; bara rapporterna har blivit få. Jag är bosatt { $here }, och jag ber om en från er.
opening-letter-to-the-editor =
    .a = I Tjetjenien för myndigheterna bort och torterar människor för att de är, eller tros vara, homosexuella, bisexuella eller transpersoner. Det har varit känt sedan 2017, och det fortsätter.
    .b = Man hör inte mycket om Tjetjenien nu. Ändå grips och torteras människor där fortfarande av myndigheterna för vem de älskar eller vilka de är.

## The sentence before the facts

facts-intro =
    .a = Det som följer är offentligt känt.
    .b = Dessa fakta är dokumenterade.
    .c = Jag stöder mig på dessa rapporter och slutsatser.
    .d = Vad som är känt talar för sig själv.
    .e = Här är något av vad som har slagits fast eller rapporterats.
    .f = Låt mig påminna om vad som är känt.

facts-intro-one =
    .a = Det som följer är offentligt känt.
    .b = Vad som är känt talar för sig själv.
    .c = Så mycket är dokumenterat.
    .d = Låt mig påminna om vad som är känt.

## A sentence that ties the office to the matter, where the writer gives none

local-moscow-mechanism-2018 =
    .a = I november 2018 var vårt land en av de sexton stater som bad OSSE att granska dessa brott; dess rapport har ännu inte fått några följder.
    .b = Sexton stater, däribland vårt land, satte i november 2018 i gång OSSE:s granskning av Tjetjenien; frågan är alltså redan vår.
local-un-lgbti-core-group =
    .a = Som medlem i FN:s kärngrupp för LGBTI har vårt land åtagit sig att höja rösten i sådana frågor.
    .b = Vårt land hör till FN:s kärngrupp för LGBTI; det är i Tjetjenien som det åtagandet prövas.
local-equal-rights-coalition =
    .a = Som medlem i Equal Rights Coalition har vårt land åtagit sig att stå upp för hbt-personers rättigheter.
    .b = Vårt land är medlem i Equal Rights Coalition, och här kan det visa vad det betyder.

## The last sentence

closing-representative =
    .a = Jag vill gärna få höra vad ni beslutar.
    .b = Berätta gärna vilket svar ni får.
closing-ministry =
    .a = Jag vore tacksam för ett svar.
    .b = Låt mig gärna veta vad ni avser att göra.
closing-un-mission =
    .a = Tack för ert arbete; jag vore tacksam för ett kort svar.
    .b = Jag vill gärna få veta vad vår delegation beslutar.
closing-embassy =
    .a = Jag skriver med respekt för ert ämbete och för Tjetjenska republikens folk, och vore tacksam för ett svar.
    .b = I hopp om ett svar i sak tackar jag för er uppmärksamhet.
closing-authority =
    .a = Jag vore tacksam för ett svar i sak på denna vädjan.
    .b = Ett skriftligt svar är vad jag ber om; tack för er uppmärksamhet.
closing-un-body =
    .a = Tack för ert arbete. Jag väntar mig inget svar; jag ville att ni skulle veta att det finns de som följer vad som sker.
    .b = Med tack för allt ni gör för dem som inte kan tala fritt.
closing-european-body =
    .a = Jag vore tacksam för ett svar.
    .b = Tack för att ni uppmärksammar människor som inte själva kan skriva till er.
closing-company =
    .a = Jag vill gärna få veta vad ni beslutar.
    .b = Låt mig gärna höra vad ni avser att göra.
closing-newsroom =
    .a = Tack för att ni har läst detta, och för ert arbete.
    .b = Jag vill gärna se vad ni kommer fram till.
closing-withheld =
    .a = Jag kan inte sätta mitt namn under detta brev, eftersom det skulle kunna utsätta mig för fara. Handla ändå, det ber jag er.
    .b = Mitt namn skulle sätta mig i fara och står därför inte här. Väg vad som sägs, inte vem som säger det.
