### Swedish: what is spoken to the office on the telephone.

## Spoken: who calls

say-hello = Hej, och tack för att ni tar emot mitt samtal.
say-who = Jag bor { $here } och ringer som privatperson.
say-who-no-place = Jag ringer som privatperson.
say-who-representative = Jag bor { $here } och är en av dem som ert kontor företräder.
say-who-representative-no-place = Jag är en av dem som ert kontor företräder.

## Spoken: the matter, in two sentences

say-matter = Det gäller Tjetjenien. Myndigheterna där för bort och torterar människor som är, eller tros vara, homosexuella, bisexuella eller transpersoner.
say-matter-russian = Det gäller Tjetjenska republiken. Statens tjänstemän har där fört bort och torterat människor på grund av sexuell läggning eller könsidentitet, och brotten har inte utretts ordentligt.
say-matter-company = Det gäller homosexuella, bisexuella och transpersoner i Ryssland, framför allt i Tjetjenien. De förföljs där, och fällor sägs läggas ut genom dejtingappar.

## Spoken: one request, by kind of office

say-ask-representative = Jag vill be er om en sak: fråga regeringen skriftligen vad den tänker göra för människor som flyr denna förföljelse.
say-ask-ministry = Jag vill be er om en sak: se till att ingen som flyr denna förföljelse skickas tillbaka till Ryssland.
say-ask-un-mission = Jag vill be er om en sak: stöd den särskilda rapportören om mänskliga rättigheter i Ryssland, i vad ni säger och hur ni röstar.
say-ask-embassy = Jag vill be er om en sak: säg till Moskva att människor här ber om en effektiv utredning av dessa brott.
say-ask-authority = Jag vill be er om en sak: se till att dessa brott utreds av tjänstemän utanför Tjetjenska republiken.
say-ask-un-body = Jag vill be er om en sak: ha kvar Tjetjenien i era rapporter, och i frågorna ni ställer till Ryssland.
say-ask-european-body = Jag vill be er om en sak: driv på Europas regeringar att ge skydd åt människor som flyr denna förföljelse.
say-ask-company = Jag vill be er om en sak: varna era användare i Ryssland för faran, och ge inget av det ni vet om dem till myndigheterna.
say-ask-newsroom = Jag vill be er om en sak: rapportera om vad som händer i Tjetjenien i dag, och om dem som har tvingats fly.

## Spoken: how the call goes on

say-how-to-hear = Kan ni säga vad ni kommer att göra åt det, och hur jag får veta det?
say-refused = Jag förstår. Skriv gärna upp att någon ringde om Tjetjenien, och vad jag bad om.
say-wrong-number = Ursäkta, det blev fel. Kan ni säga mig rätt nummer för detta?
say-no-address = Jag vill inte lämna min adress. Skriv gärna upp min begäran ändå.
say-address-representative = Ja, självklart. Jag bokstaverar namn och adress.
say-in-writing = Ja, jag skickar det skriftligt. Till vilken adress, och till vem ska det ställas?
say-stock-answer = Tack, men det besvarar inte min begäran. Får jag upprepa den?
say-stock-answer-russian = Jag vet att det är det officiella svaret. 2023 fann Europadomstolen att statens tjänstemän i Tjetjenien hade fört bort och torterat en man på grund av hans sexuella läggning.
say-thanks = Tack för er tid. Hej då.

## Spoken: the message on the answering machine

say-voicemail-who = Hej, jag bor { $here }.
say-voicemail-who-no-place = Hej.
say-voicemail-matter = Jag ringer om Tjetjenien, där myndigheterna torterar människor för att de är homosexuella, bisexuella eller transpersoner.
say-voicemail-thanks = Tack.
