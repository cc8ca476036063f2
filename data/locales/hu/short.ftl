### Hungarian short forms: notes, cards of solidarity, the answer to a stock reply.

## Notes: the whole of a postcard, by kind of office

note-representative =
    .a = Csecsenföldön a hatóságok vadásznak a meleg, leszbikus, biszexuális és transznemű emberekre, és kínozzák őket. Jómagam { $here } élek, és arra kérem, tegyen fel egyetlen kérdést a kormánynak: mit tesz azokért, akik menekülnek?
    .b = Lakóhelyem { $here } van. Kérem, kérdezze meg hivatalosan a kormányt, mit tesz a csecsenföldi kínzások elől menekülő LMBT emberekért, és tudassa velem a választ.
note-ministry =
    .a = Csecsenföldön a hatóságok vadásznak a meleg, leszbikus, biszexuális és transznemű emberekre, és kínozzák őket. Jómagam { $here } élek, és arra kérem, vesse ezt fel Oroszországnál, és védje a menekülőket.
    .b = Lakóhelyem { $here } van. Kérem, emelje fel szavát Csecsenföld LMBT lakóiért, akiket a hatóságok elrabolnak és megkínoznak, és aki elmenekült, azt ne küldje vissza.
note-un-mission =
    .a = Csecsenföldön a hatóságok LMBT embereket rabolnak el és kínoznak. Jómagam { $here } élek, és arra kérem, nevezze meg Csecsenföldet az oroszországi emberi jogok következő vitájában.
    .b = Lakóhelyem { $here } van. Kérem, támogassa az oroszországi emberi jogok különleges jelentéstevőjét, és szóljon felszólalásunkban egy mondat Csecsenföld LMBT lakóiról.
note-embassy =
    .a = Jómagam { $here } élek. Kérem, közölje velem, mit tettek az LMBT emberek elrablásának és megkínzásának kivizsgálására a Csecsen Köztársaságban, és kit állítottak bíróság elé.
    .b = Arra kérem, tolmácsolja a főügyésznek aggodalmamat azokért, akiket a Csecsen Köztársaságban szexuális irányultságuk miatt rabolnak el és kínoznak. Lakóhelyem { $here } van.
note-authority =
    .a = Hatékony vizsgálatot kérek azok ügyében, akiket a Csecsen Köztársaságban valós vagy vélt szexuális irányultságuk miatt elraboltak és megkínoztak. Jómagam { $here } élek.
    .b = Kérem, intézkedjen, hogy az LMBT emberek elleni bűncselekményeket a Csecsen Köztársaságban kivizsgálják, és aki vallomást tesz, védelmet kapjon. Lakóhelyem { $here } van.
note-un-body =
    .a = Kérem, tartsák a világ szeme előtt az LMBT emberek csecsenföldi üldözését, és kérdezzék meg, kit állítottak bíróság elé. Jómagam { $here } élek, és nem feledem őket.
    .b = Lakóhelyem { $here } van. Köszönöm a munkájukat, és kérem, szóljanak továbbra is Csecsenföldről, ahol LMBT embereket rabolnak el és kínoznak.
note-european-body =
    .a = Jómagam { $here } élek. Kérem, tegyék meg, amit Európa megtehet a csecsenföldi kínzások elől menekülő LMBT emberekért: engedjék be őket, és senkit se küldjenek vissza.
    .b = Csecsenföldön LMBT embereket rabolnak el és kínoznak a hatóságok. Lakóhelyem { $here } van, és arra kérem Önöket, tartsák ezt Európa napirendjén.
note-company =
    .a = Jómagam { $here } élek. Csecsenföldön a hatóságok LMBT emberekre vadásznak. Kérem, tegyék szolgáltatásukat a lehető legbiztonságosabbá számukra, és mondják el nyilvánosan, mit tesznek.
    .b = Vállalatuk döntései elérik Csecsenföld LMBT lakóit, akiket a hatóságok elrabolnak és kínoznak. Lakóhelyem { $here } van; kérem, először az ő biztonságukra gondoljanak.
note-newsroom =
    .a = Jómagam { $here } élek. Csecsenföldön ma is elrabolnak és kínoznak LMBT embereket, és keveset hallani erről. Kérem, tudósítsanak róla újra.
    .b = Kérem, nézzenek újra Csecsenföldre, ahol a hatóságok LMBT emberekre vadásznak. Lakóhelyem { $here } van, és szívesen olvasnám, amit találnak.

## A card to people who help, or to people who had to flee

solidarity-card =
    .a = Itt, { $here } élek. Olvasom, mit tesznek Csecsenföldön az emberekkel, és szeretném, ha tudnátok: nem vagytok egyedül. Messze innen is sokan gondolnak rátok, és megteszik, amit tudnak.
    .b = Egy ismeretlentől, aki { $here } él: nem felejtünk el benneteket. Csodálom a bátorságotokat, és tovább írok azoknak, akik változtathatnának valamin.

## The answer to a stock reply

reply-subject =
    .a = Válasz az LMBT emberek csecsenföldi üldözéséről szóló levelemre
    .b = Csecsenföldről írt levelem és az arra kapott válasz
reply-opening =
    .a = Köszönöm a választ az LMBT emberek csecsenföldi üldözéséről szóló levelemre.
    .b = A Csecsenföldről írt levelemre küldött válasz megérkezett hozzám, és köszönöm.
reply-quote =
    .a = Ezt olvasom benne: „{ $quote }.”
    .b = A válasz így szól: „{ $quote }.”
reply-evasion-concern =
    .a = Örülök, hogy az aggodalom közös. Levelem többet kért: olyan lépést, amelyet a címzettje megtehet.
    .b = Az aggodalom kezdetnek jó. Amit kértem, az egy lépés, és erre nem találtam választ.
reply-evasion-not-ours =
    .a = Megértem, hogy mások is döntenek. Amit kértem, az a levelem címzettjének hatáskörébe tartozik.
    .b = Hogy mások is felelősek, az nem válasz arra, amit én kértem.
reply-evasion-no-evidence =
    .a = A tények megállapítást nyertek: az Emberi Jogok Európai Bírósága 2023. szeptember 12-én a Lapunov kontra Oroszország ügyben (28834/19. sz.) kimondta, hogy az állam emberei Csecsenföldön egy férfit szexuális irányultsága miatt elraboltak és megkínoztak.
    .b = Nemzetközi bíróság jutott más eredményre: lásd az Emberi Jogok Európai Bíróságának 2023. szeptember 12-i ítéletét, Lapunov kontra Oroszország (28834/19. sz.).
reply-evasion-internal =
    .a = A kínzás soha nem belügy: az ENSZ kínzás elleni egyezménye, amelynek Oroszország részese, minden államot kötelez a kivizsgálására.
    .b = A kínzás tilalma minden államot köt az összes többivel szemben; Oroszország részese az ENSZ kínzás elleni egyezményének.
reply-evasion-forwarded =
    .a = Köszönöm, hogy levelem továbbjutott. Szeretném tudni, kihez, és milyen válasz érkezett.
    .b = Hová került a levelem? Erre várok felvilágosítást, és kérem az ott kapott választ is.
reply-evasion-none =
    .a = Választ kerestem benne arra, amit kérdeztem, de nem találtam.
    .b = Még nem derül ki belőle, amit tudni szerettem volna.
reply-repeat =
    .a = Ezért még egyszer kérem.
    .b = Kérésemet tehát megismétlem.
reply-closing =
    .a = Megköszönném, ha erre az egy pontra választ kapnék.
    .b = Csupán egy rövid választ kérek erre az egyetlen kérésre.

evasion-concern =
    mély aggod
    aggodalommal
    aggodalm
    osztjuk
    figyelemmel kísér
    nyomon követ
    tudomásul ve
    rendszeresen felvet
    elítél
evasion-not-ours =
    nem tartozik
    hatáskör
    nem illetékes
    illetékesség
    joghatóság
    nem a mi felel
    nincs módunk
    nem áll módunkban
evasion-no-evidence =
    nincs bizonyíték
    bizonyítékok hiány
    nincs információ
    nincs tudomás
    nem erősítették meg
    nem nyert megerősít
    meg nem erősített
    állítólagos
    provokáció
    nem létez
    nem érkezett panasz
evasion-internal =
    belügy
    belső ügy
    beavatkoz
    szuverén
    hagyományos érték
    nemzeti érték
evasion-forwarded =
    továbbított
    továbbítás
    megküldt
    átadtuk
    áttett
    továbbküld
