### Romanian: what is asked for, in words for the office.

## Of a member of parliament

ask-parliament-question =
    .a = Vă rog să adresați guvernului o întrebare scrisă: ce a făcut din 2017 pentru a primi oameni persecutați în Cecenia și ce va face pentru cei aflați acum în pericol?
    .b = Întrebați, vă rog, guvernul în scris câți oameni persecutați în Cecenia a primit țara noastră din 2017 și cum pot depune o cerere cei amenințați astăzi.
    .c = Cererea mea este una singură: ca guvernul, la interpelarea dumneavoastră scrisă, să spună public ce face pentru cei care fug de această persecuție.
ask-press-for-parole =
    .a = Vă rog să insistați pe lângă Departamentul de Stat și Departamentul pentru Securitate Internă să admită persoanele LGBT care fug din Cecenia, ca refugiați sau cu permis umanitar („humanitarian parole”).
    .b = Întrebați, vă rog, în scris Departamentul de Stat ce face pentru persoanele LGBT care fug din Cecenia și cum pot ajunge în Statele Unite cele aflate astăzi în pericol.
ask-question-on-returns =
    .a = Vă rog să obțineți de la guvern o promisiune publică: nimeni care fuge de această persecuție să nu fie trimis înapoi în Rusia.
    .b = Întrebați, vă rog, guvernul dacă se va abține să trimită în Rusia persoane care ar suferi acolo această persecuție și cum sunt ascultați cei care cer protecție.
    .c = Cererea mea este una singură: ca guvernul să declare, la solicitarea dumneavoastră, că oamenii fugiți din Cecenia din acest motiv nu vor fi predați Rusiei.
ask-question-on-un-vote =
    .a = Vă rog să aflați de la guvern cum va vorbi și va vota la Națiunile Unite în privința Raportorului special pentru drepturile omului în Rusia și să îi cereți să sprijine această muncă.
    .b = Îndemnați, vă rog, guvernul să susțină la Națiunile Unite mandatul Raportorului special pentru drepturile omului în Rusia, care relatează despre răpiri și tortură.
    .c = Cererea mea este una singură: ca guvernul, la solicitarea dumneavoastră, să stea alături de Raportorul special pentru drepturile omului în Rusia ori de câte ori Națiunile Unite îi dezbat activitatea.
ask-humanitarian-visas =
    .a = Vă rog să insistați pe lângă guvern pentru vize umanitare date celor care fug de această persecuție, ca să nu aștepte luni întregi în țări unde urmăritorii îi pot ajunge.
    .b = Susțineți, vă rog, în fața guvernului un singur lucru: vize umanitare, acordate repede, pentru persoanele LGBT nevoite să plece din Cecenia.
    .c = Cererea mea este una singură: să cereți guvernului, pentru cei care fug din Cecenia, vize din motive umanitare în zile, nu în luni.
ask-sanctions =
    .a = Vă rog să vegheați ca sancțiunile individuale împotriva funcționarilor răspunzători de această persecuție să fie păstrate și extinse acolo unde o permit dovezile.
    .b = Întrebați, vă rog, guvernul care dintre cei răspunzători de această persecuție se află sub sancțiunile noastre și de ce ceilalți nu.
    .c = Cererea mea este una singură: ca guvernul, la solicitarea dumneavoastră, să mențină sub sancțiuni autorii acestei persecuții și să îi adauge pe cei care lipsesc.
ask-universal-jurisdiction =
    .a = Vă rog să aflați de la guvern dacă parchetele noastre vor deschide o anchetă privind aceste crime în temeiul jurisdicției universale.
    .b = Întrebați, vă rog, guvernul dacă instanțele noastre îi pot judeca pe cei răspunzători de aceste crime când călătoresc și ce se face ca să fim pregătiți.
    .c = Cererea mea este una singură: ca guvernul să spună ce permite legea noastră împotriva torționarilor din Cecenia care ar pune piciorul aici și dacă se pregătește cineva pentru aceasta.

## Of one's own foreign ministry

ask-protect-people =
    .a = Vă rog să faceți astfel încât cei care fug de această persecuție să primească vize umanitare, repede și inclusiv în țări terțe.
    .b = Dați, vă rog, instrucțiuni ambasadelor și consulatelor noastre să îi primească pe cei care fug de această persecuție și să le acorde fără întârziere vize din motive umanitare.
    .c = Cererea mea este una singură: o viză umanitară, în zile, nu în luni, pentru fiecare persoană care poate arăta că fuge de această persecuție.
ask-send-nobody-back =
    .a = Vă rog să vegheați ca nimeni care fuge de această persecuție să nu fie trimis înapoi în Rusia din țara noastră, orice ar cere Rusia.
    .b = Asigurați-mă, vă rog, că nicio persoană care ar suferi această persecuție nu este predată Rusiei și că cei care cer protecție sunt ascultați.
    .c = Cererea mea este una singură: nicio returnare în Rusia, din țara noastră, pentru cei care au fugit de această persecuție.
ask-admit-refugees =
    .a = Vă rog să permiteți ambasadelor noastre să propună spre admitere ca refugiați oameni care fug de această persecuție, repede și inclusiv din țări terțe.
    .b = Faceți posibil, vă rog, ca persoanele LGBT nevoite să plece din Cecenia să ajungă în Statele Unite, ca refugiați sau cu permis umanitar.
ask-raise-with-russia =
    .a = Vă rog să ridicați problema acestei persecuții în fața guvernului rus la următoarea ocazie și să spuneți public că ați ridicat-o.
    .b = Puneți, vă rog, ambasadei ruse o singură întrebare: cine a fost adus în fața justiției pentru aceste crime?
    .c = Cererea mea este una singură: ca guvernul nostru să întrebe deschis Rusia ce s-a făcut pentru anchetarea acestor crime.
ask-instruct-missions =
    .a = Vă rog să dați instrucțiuni misiunilor noastre pe lângă Națiunile Unite să sprijine Raportorul special pentru drepturile omului în Rusia și să vorbească despre Cecenia ori de câte ori se dezbate raportul său.
    .b = Însărcinați, vă rog, misiunile noastre de la New York și Geneva să apere mandatul Raportorului special pentru drepturile omului în Rusia și să numească acolo Cecenia.
    .c = Cererea mea este una singură: îndrumări pentru misiunile noastre pe lângă Națiunile Unite, ca ele să susțină Raportorul special pentru drepturile omului în Rusia și să amintească de Cecenia când iau cuvântul.

## Of one's own mission to the United Nations

ask-support-mandate =
    .a = Vă rog să sprijiniți mandatul Raportorului special privind situația drepturilor omului în Federația Rusă, oricând și oriunde vine vorba de el, și să cereți ca Cecenia să rămână parte a lui.
    .b = Apărați, vă rog, mandatul Raportorului special pentru drepturile omului în Federația Rusă: este unul dintre ultimele mijloace prin care oamenii din Cecenia sunt auziți.
    .c = Cererea mea este ca delegația noastră să susțină Raportorul special pentru drepturile omului în Rusia și să pună o întrebare despre Cecenia la fiecare raport al său.
ask-speak-on-chechnya =
    .a = Vă rog să numiți persecuția din Cecenia când drepturile omului în Rusia vor fi dezbătute din nou la Națiunile Unite.
    .b = Includeți, vă rog, o frază despre Cecenia în următoarea noastră declarație privind drepturile omului în Rusia.
    .c = Cererea mea este una singură: ca delegația noastră să rostească tare cuvântul Cecenia la următoarea discuție despre faptele Rusiei.

## Of a Russian embassy

ask-convey-and-answer =
    .a = Vă rog să transmiteți această scrisoare Procurorului General al Federației Ruse și să-mi comunicați ce s-a făcut pentru anchetarea acestor crime și aducerea celor răspunzători în fața justiției.
    .b = Spuneți-mi, vă rog, ce pași au făcut autoritățile ruse pentru o anchetă efectivă a acestor crime și faceți cunoscută îngrijorarea mea Procuraturii Generale de la Moscova.
    .c = Cererea mea este simplă: să trimiteți mai departe această scrisoare Procuraturii Generale de la Moscova și să-mi spuneți cine, dacă a fost cineva, a ajuns în fața justiției pentru aceste crime.

## Of a Russian authority

ask-investigate =
    .a = Vă rog să dispuneți o anchetă promptă, imparțială și efectivă privind răpirea, torturarea și uciderea unor oameni în Republica Cecenă din cauza orientării lor sexuale, reale sau presupuse, și să vegheați ca cei răspunzători să fie aduși în fața justiției, oricare le-ar fi rangul.
    .b = Asigurați, vă rog, cercetarea efectivă a acestor crime, din afara Republicii Cecene, protecția martorilor și trimiterea în judecată a celor răspunzători.
ask-take-cases-to-moscow =
    .a = Vă rog să treceți ancheta acestor crime sub controlul aparatului central al Comitetului de Anchetă, ca să nu mai fie condusă de oameni aflați în subordinea celor suspectați.
    .b = Retrageți, vă rog, direcției locale dosarele persoanelor răpite și torturate în Republica Cecenă și încredințați-le aparatului central.
ask-ombudsman-inquiry =
    .a = Vă rog să deschideți o anchetă proprie privind persecutarea unor oameni în Republica Cecenă din cauza orientării lor sexuale și să-i faceți publice concluziile.
    .b = Folosiți, vă rog, puterile instituției dumneavoastră pentru a cere o anchetă efectivă a acestor crime și protejarea celor care le reclamă.
ask-order-investigation =
    .a = Vă rog să vegheați ca autoritățile federale să ancheteze aceste crime, iar funcționarii Republicii Cecene care le-au ordonat sau săvârșit să fie aduși în fața justiției.
    .b = Însărcinați, vă rog, autoritățile federale să pună capăt acestei persecuții și să îi deferească justiției pe cei răspunzători.
ask-cooperate-with-un =
    .a = Vă rog să permiteți experților Națiunilor Unite să viziteze Republica Cecenă și să răspundeți la întrebările lor privind aceste crime.
    .b = Acordați, vă rog, Raportorului special al Națiunilor Unite acces în țară, inclusiv în Republica Cecenă.
ask-stop-handovers =
    .a = Vă rog să interziceți poliției din orice regiune să predea Republicii Cecene adulți care au plecat de acolo din proprie voință.
    .b = Dispuneți, vă rog, ca poliția să nu poată reține nicăieri în țară un adult plecat din Republica Cecenă spre a-l preda rudelor sau poliției de acolo.
ask-stop-bans =
    .a = Vă rog să puneți capăt tratării ajutorului pentru oameni în pericol drept „extremism” și să cereți ridicarea interdicțiilor asupra organizațiilor care îl dădeau.
    .b = Solicitați, vă rog, instanțelor să anuleze hotărârile prin care organizații ce ajută oameni în pericol au fost declarate extremiste.
ask-advise-president =
    .a = Rog Consiliul să aducă persecuția din Republica Cecenă la cunoștința Președintelui și să ceară Comitetului de Anchetă un răspuns public.
    .b = Discutați, vă rog, această persecuție la următoarea ședință a Consiliului și cereți o anchetă efectivă.

## Of a body of the United Nations

ask-keep-reporting =
    .a = Vă rog să păstrați persecuția din Cecenia în rapoartele dumneavoastră și să puneți guvernului rus întrebarea pe care a lăsat-o deschisă: cine a fost adus în fața justiției?
    .b = Continuați, vă rog, să numiți Cecenia în rapoarte și în scrisorile către guvernul rus, până când aceste crime vor fi anchetate.
ask-speak-out =
    .a = Vă rog să vă pronunțați public asupra persecuției din Cecenia și să cereți încă o dată o anchetă independentă.
    .b = Spuneți în public, vă rog, că persecuția din Cecenia continuă și că cei răspunzători trebuie să ajungă în fața justiției.

## Of a European body

ask-no-returns =
    .a = Vă rog să chemați statele membre să îi admită pe cei care fug de această persecuție și să nu trimită înapoi în Rusia pe nimeni care i-ar fi expus acolo.
    .b = Amintiți, vă rog, statelor membre că nimeni care ar fi supus acestei persecuții nu poate fi trimis înapoi în Rusia și că cei care fug de ea au nevoie de vize.
ask-follow-up-report =
    .a = Vă rog să dați urmare raportului din 2018 din cadrul Mecanismului de la Moscova și să spuneți statelor participante care dintre recomandări au fost îndeplinite.
    .b = Arătați, vă rog, public ce s-a ales de recomandările formulate în decembrie 2018 de raportorul privind Cecenia.
ask-hold-hearing =
    .a = Rog Subcomisia să organizeze o audiere despre persecuția din Cecenia și despre protejarea celor care fug de ea.
    .b = Înscrieți, vă rog, persecuția din Cecenia pe ordinea de zi a Subcomisiei, dând cuvântul celor care îi ajută pe oamenii în pericol.
ask-eu-action =
    .a = Vă rog să propuneți statelor membre menținerea și extinderea sancțiunilor împotriva celor răspunzători și vize umanitare pentru cei care fug.
    .b = Păstrați, vă rog, persecuția din Cecenia pe agenda Uniunii: cu sancțiuni pentru autori și vize pentru cei care fug.

## Of a company

ask-hide-location =
    .a = Vă rog să dezactivați implicit, pentru toată lumea din Caucazul de Nord, tot ce arată unde se află un utilizator sau la ce distanță.
    .b = Ascundeți, vă rog, distanța și poziția fiecărui utilizator din Caucazul de Nord, fără să fie nevoie de o cerere.
ask-keep-apps =
    .a = Vă rog să păstrați în magazinul dumneavoastră din Rusia aplicațiile de întâlniri, de mesagerie și de siguranță și să publicați orice cerere a autorităților de a elimina una.
    .b = Refuzați, vă rog, să scoateți din magazinul rusesc aplicații de care depinde siguranța persoanelor LGBT și spuneți public când vi se ordonă aceasta.

## Of a newsroom

ask-report-again =
    .a = Vă rog să relatați ce se întâmplă acolo acum și ce s-a ales de cei care au fugit.
    .b = Cercetați, vă rog, cum a continuat această persecuție și care este soarta oamenilor siliți să scape de ea.
ask-letter-to-the-editor =
    .a = Fiecare dintre noi poate face ceva: să-și întrebe deputatul ce face țara noastră pentru oamenii care fug din Cecenia.
    .b = Guvernul nostru poate da vize celor care fug și îi poate numi pe cei răspunzători. Ține de noi să i-o cerem.
