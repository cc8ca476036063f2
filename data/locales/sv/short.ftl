### Swedish: short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = I Tjetjenien jagar och torterar myndigheterna människor för att de är homosexuella, bisexuella eller transpersoner. Jag bor { $here } och ber er ställa en fråga till regeringen: vad gör den för dem som flyr?
    .b = Jag är bosatt { $here }. Kan ni fråga regeringen öppet vad den gör för hbt-personer som flyr tortyren i Tjetjenien, och låta mig veta svaret?
note-ministry =
    .a = I Tjetjenien jagar och torterar myndigheterna människor för att de är homosexuella, bisexuella eller transpersoner. Jag bor { $here } och ber er ta upp det med Ryssland och skydda dem som flyr.
    .b = Jag är bosatt { $here }. Kan ni höja rösten för hbt-personer i Tjetjenien, som bortförs och torteras av myndigheterna, och inte skicka tillbaka någon som har flytt?
note-un-mission =
    .a = I Tjetjenien för myndigheterna bort och torterar hbt-personer. Jag bor { $here } och ber er nämna Tjetjenien i nästa debatt om de mänskliga rättigheterna i Ryssland.
    .b = Jag är bosatt { $here }. Kan ni stödja den särskilda rapportören om mänskliga rättigheter i Ryssland, och ägna en mening i vårt anförande åt hbt-personer i Tjetjenien?
note-embassy =
    .a = Jag bor { $here }. Vänligen meddela mig vad som har gjorts för att utreda bortförandet och tortyren av hbt-personer i Tjetjenska republiken, och vem som har ställts inför rätta.
    .b = Till generalåklagaren vill jag genom er framföra min oro för människor i Tjetjenska republiken som bortförs och torteras på grund av sin sexuella läggning. Jag är bosatt { $here }.
note-authority =
    .a = Jag begär en effektiv utredning av bortförandet och tortyren av människor i Tjetjenska republiken på grund av deras verkliga eller förmodade sexuella läggning. Jag bor { $here }.
    .b = Kan ni se till att brotten mot hbt-personer i Tjetjenska republiken utreds, och att de som vittnar skyddas? Jag är bosatt { $here }.
note-un-body =
    .a = Håll förföljelsen av hbt-personer i Tjetjenien synlig för världen, och fråga vem som har ställts inför rätta. Jag bor { $here } och har inte glömt dem.
    .b = Jag är bosatt { $here }. Tack för ert arbete. Kan ni fortsätta att nämna Tjetjenien, där hbt-personer bortförs och torteras?
note-european-body =
    .a = Jag bor { $here }. Gör vad Europa kan för hbt-personer som flyr tortyren i Tjetjenien: släpp in dem, och skicka ingen tillbaka.
    .b = Hbt-personer i Tjetjenien bortförs och torteras av myndigheterna. Kan ni hålla det på Europas dagordning? Jag är bosatt { $here }.
note-company =
    .a = Jag bor { $here }. I Tjetjenien jagas hbt-personer av myndigheterna. Gör er tjänst så trygg för dem som ni kan, och säg öppet vad ni gör.
    .b = Vad ert företag beslutar når hbt-personer i Tjetjenien, som myndigheterna för bort och torterar. Kan ni sätta deras säkerhet främst? Jag är bosatt { $here }.
note-newsroom =
    .a = Jag bor { $here }. Hbt-personer i Tjetjenien bortförs och torteras fortfarande, och man hör inte mycket om det. Rapportera gärna om det igen.
    .b = Kan ni se på Tjetjenien igen, där myndigheterna jagar hbt-personer? Jag är bosatt { $here }, och jag läser gärna vad ni kommer fram till.

## A card to people who help, or to people who had to flee, handed over by an organisation

solidarity-card =
    .a = Jag bor { $here }. Jag har läst vad människor i Tjetjenien utsätts för, och vill att ni ska veta att ni inte är ensamma. Många långt borta tänker på er och gör vad de kan.
    .b = En hälsning från en obekant som bor { $here }: ni är inte glömda. Ert mod beundrar jag, och jag fortsätter att skriva till dem som kan förändra något.

## The answer to a stock reply ($quote: a sentence of theirs; evasion-…: words by which such a sentence is known, one a line, lower case)

reply-subject =
    .a = Ert svar på mitt brev om förföljelsen av hbt-personer i Tjetjenien
    .b = Mitt brev om Tjetjenien, och ert svar
reply-opening =
    .a = Tack för ert svar på mitt brev om förföljelsen av hbt-personer i Tjetjenien.
    .b = Jag har tagit emot ert svar på min skrivelse om Tjetjenien och tackar för det.
reply-quote =
    .a = Ni skriver: ”{ $quote }.”
    .b = I ert svar står det: ”{ $quote }.”
reply-evasion-concern =
    .a = Det gläder mig att ni delar oron. Jag bad om något mer: ett steg som ligger i er makt.
    .b = Oro är en början. Det jag bad om är en åtgärd, och på det fann jag inget svar.
reply-evasion-not-ours =
    .a = Jag förstår att även andra bestämmer. Det jag bad om ligger inom era befogenheter.
    .b = Att också andra har ansvar är inget svar på det jag bad er om.
reply-evasion-no-evidence =
    .a = Fakta är fastställda: den 12 september 2023 fann Europadomstolen för de mänskliga rättigheterna i Lapunov mot Ryssland (nr 28834/19) att statens tjänstemän i Tjetjenien hade fört bort och torterat en man på grund av hans sexuella läggning.
    .b = En internationell domstol har kommit till en annan slutsats: se Europadomstolens dom av den 12 september 2023 i målet Lapunov mot Ryssland (nr 28834/19).
reply-evasion-internal =
    .a = Tortyr är aldrig en intern angelägenhet: FN:s konvention mot tortyr, i vilken Ryssland är part, förpliktar varje stat att utreda den.
    .b = Förbudet mot tortyr binder varje stat gentemot alla andra; Ryssland är part i FN:s tortyrkonvention.
reply-evasion-forwarded =
    .a = Tack för att ni har skickat mitt brev vidare. Jag vill gärna veta till vem, och vad som svarades.
    .b = Kan ni säga mig vart mitt brev har sänts, och skicka mig svaret?
reply-evasion-none =
    .a = Jag sökte i det efter ett svar på min begäran, men fann inget.
    .b = Ännu står det inte där vad jag ville veta.
reply-repeat =
    .a = Därför frågar jag en gång till.
    .b = Jag upprepar därmed min begäran.
reply-closing =
    .a = Jag vore tacksam för ett svar på just denna punkt.
    .b = Ett kort svar på denna enda begäran är allt jag ber om.

evasion-concern =
    djupt oroad
    allvarligt oroad
    stor oro
    delar er oro
    ser med oro
    följer noga
    följer noggrant
    följer situationen
    följer läget
    tar del av
    tar regelbundet upp
    fördöm
evasion-not-ours =
    inte behörig
    inte ansvarig
    utanför vår
    utanför vårt
    inte inom vår
    inte inom vårt
    ankommer inte
    saknar behörighet
    jurisdiktion
    är en fråga för
evasion-no-evidence =
    inga bevis
    ingen information
    inga uppgifter
    inte bekräftat
    inte bekräftade
    obekräftad
    anklagelser
    påstådda
    provokation
    existerar inte
    finns inte
    inga anmälningar
evasion-internal =
    intern angelägenhet
    interna angelägenheter
    inre angelägenhet
    inblandning
    suverän
    traditionella värderingar
evasion-forwarded =
    vidarebefordra
    skickat vidare
    skickats vidare
    överlämnat
    översänt
    hänvisat
