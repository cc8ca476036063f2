### Italian: facts, one sentence each; their dates and sources are in data/facts.json.

## Facts (ids as in facts.json)

fact-purge-begins = Verso la fine di febbraio 2017 la polizia e le forze di sicurezza in Cecenia cominciarono a prendere uomini che ritenevano gay, a rinchiuderli in prigioni non ufficiali e a torturarli.
fact-novaya-gazeta-report = Il 1° aprile 2017 il giornale Novaja Gazeta riferì che in Cecenia oltre cento uomini erano stati arrestati per il loro orientamento sessuale, reale o presunto, e che almeno tre erano stati uccisi.
fact-un-experts-2017 = Il 13 aprile 2017 esperti di diritti umani delle Nazioni Unite chiesero alla Russia di porre fine alla persecuzione di uomini ritenuti gay in Cecenia, e parlarono di una violenza di portata mai vista prima nella regione.
fact-germany-speaks-up-2017 = Nel maggio 2017 la cancelliera tedesca chiese di persona al Presidente russo di usare la propria influenza per proteggere gli uomini gay in Cecenia.
fact-ep-resolution-2017 = Il 18 maggio 2017 il Parlamento europeo condannò la persecuzione in Cecenia, e chiese un’indagine e la protezione di chi fugge.
fact-hrw-report-2017 = Nel maggio 2017 Human Rights Watch, che aveva parlato con le vittime, riferì che la persecuzione era approvata dai vertici del potere locale.
fact-us-house-hres-351 = Il 27 giugno 2017 la Camera dei rappresentanti degli Stati Uniti condannò la persecuzione in Cecenia con la risoluzione 351.
fact-canada-31 = Nel 2017 il Canada, insieme all’organizzazione benefica Rainbow Railroad, accolse con discrezione 31 persone dalla Cecenia in circa tre mesi.
fact-us-sanctions-2017 = Il 20 dicembre 2017 gli Stati Uniti inserirono nella loro lista Magnitskij il capo della Repubblica cecena e un altro funzionario ceceno; collegarono il secondo ad abusi contro uomini gay.
fact-pace-2230 = Il 27 giugno 2018 l’Assemblea parlamentare del Consiglio d’Europa chiese alla Russia di indagare, o di lasciare che lo facesse un’inchiesta internazionale (Risoluzione 2230).
fact-un-cat-2018 = Nell’agosto 2018 il Comitato delle Nazioni Unite contro la tortura, dopo avere interrogato la delegazione russa su questi crimini, pubblicò le proprie osservazioni conclusive (CAT/C/RUS/CO/6).
fact-osce-mechanism-invoked = Il 1° novembre 2018 sedici Stati attivarono il Meccanismo di Mosca dell’OSCE riguardo alla Cecenia, e la Russia non si avvalse del diritto di nominare un esperto.
fact-osce-benedek-report = Nel dicembre 2018 il relatore nominato nel quadro del Meccanismo di Mosca dell’OSCE confermò violazioni gravissime contro persone LGBTI in Cecenia, e accertò che i responsabili godono dell’impunità.
fact-second-wave = Nel gennaio 2019 la Rete LGBT russa segnalò una nuova ondata, con una quarantina di persone arrestate e due uccise.
fact-hrw-2019 = Nel maggio 2019 Human Rights Watch riferì che in Cecenia, fra dicembre 2018 e aprile 2019, erano stati trattenuti almeno 23 uomini, e che alcuni di loro erano stati torturati.
fact-uk-us-sanctions-2020 = Il 10 dicembre 2020 il Regno Unito sottopose a sanzioni tre funzionari ceceni e un’unità speciale di polizia per avere torturato persone LGBT, e lo stesso giorno gli Stati Uniti inserirono nella loro lista altre persone vicine a chi governa la Cecenia.
fact-ecchr-complaint = Nel febbraio 2021 fu presentata alla Procura generale federale tedesca una denuncia contro cinque funzionari ceceni per crimini contro l’umanità; riguarda almeno 150 vittime.
fact-taken-from-nizhny-novgorod = Nel febbraio 2021 due giovani, uno dei quali di 17 anni, furono presi a Nižnij Novgorod e portati in Cecenia; nel giro di pochi giorni la Corte europea dei diritti dell’uomo ordinò misure urgenti.
fact-eu-sanctions = Il 22 marzo 2021 l’Unione europea applicò le proprie sanzioni in materia di diritti umani a due comandanti ceceni per il loro ruolo in questa persecuzione.
fact-shelter-stormed = Nel giugno 2021 la polizia fece irruzione in un rifugio per donne a Machačkala, e una giovane che era fuggita dalle violenze subite per il suo orientamento sessuale fu riconsegnata alla famiglia in Cecenia.
fact-law-2022-echr-not-executed = Nel giugno 2022 la Russia stabilì per legge che le sentenze della Corte europea dei diritti dell’uomo divenute definitive dopo il 15 marzo 2022 non sono più eseguite.
fact-forced-to-war = Dal settembre 2022, secondo un gruppo che evacua persone dalla regione, uomini trattenuti in Cecenia come gay sono costretti a scegliere fra un riscatto e l’invio alla guerra contro l’Ucraina.
fact-russia-leaves-echr = Il 16 settembre 2022 la Russia ha cessato di essere parte della Convenzione europea dei diritti dell’uomo; la Corte di Strasburgo può giudicare solo i fatti anteriori a quel giorno.
fact-un-hrc-2022 = Nel 2022 il Comitato per i diritti umani delle Nazioni Unite accertò che la detenzione arbitraria e la tortura, soprattutto di persone LGBT, restano diffuse nel Caucaso settentrionale e non sono oggetto di vere indagini.
fact-un-rapporteur-created = Il 7 ottobre 2022 il Consiglio per i diritti umani istituì il mandato di Relatore speciale sui diritti umani in Russia, esercitato dal 1° maggio 2023.
fact-detained-at-airport = Nel febbraio 2023 un uomo della Cecenia che aveva asilo nei Paesi Bassi ed era tornato per il funerale del padre fu fermato in un aeroporto di Mosca su richiesta della polizia cecena.
fact-journalist-and-lawyer-beaten = Il 4 luglio 2023, in Cecenia, uomini armati picchiarono una giornalista che si era occupata della persecuzione e l’avvocato che viaggiava con lei.
fact-taken-from-st-petersburg = Nell’agosto 2023 la polizia, insieme a uomini venuti dalla Cecenia, prelevò una giovane dal suo appartamento a San Pietroburgo e la consegnò alla famiglia da cui era fuggita; da allora non vi è alcun segno di vita attendibile.
fact-lapunov-v-russia = Il 12 settembre 2023 la Corte europea dei diritti dell’uomo ha stabilito in Lapunov c. Russia (n. 28834/19) che agenti dello Stato avevano rapito e torturato un uomo in Cecenia per il suo orientamento sessuale, e che la Russia non aveva indagato come doveva.
fact-supreme-court-extremist = Il 30 novembre 2023 la Corte suprema russa, a porte chiuse, ha vietato come estremista un non meglio definito «movimento LGBT internazionale», così che aiutare chi è in pericolo può ora essere punito.
fact-held-three-months = Nel gennaio 2024 si è saputo che era in salvo all’estero un uomo che nel 2022 era stato tenuto per oltre tre mesi nel sotterraneo di una stazione di polizia a Groznyj, e là torturato perché gay.
fact-extradition-refused = Il 30 gennaio 2024 un tribunale di Erevan ha rifiutato di consegnare un uomo della Cecenia, perché non sarebbe al sicuro né là né altrove in Russia.
fact-nc-sos-figures = All’inizio del 2024 un solo gruppo di volontariato e quello che lo ha preceduto avevano portato fuori dal Caucaso settentrionale 373 persone, e 317 fino in Paesi sicuri.
fact-case-opened-2024 = Dopo più di duemila appelli del pubblico, nell’aprile 2024 è stato aperto un procedimento penale sulla scomparsa di una giovane portata in Cecenia.
fact-detentions-2024 = Alla fine di agosto 2024 un gruppo che aiuta persone nella regione ha segnalato una crescente ondata di arresti di uomini gay in Cecenia, con trappole tese tramite app di incontri.
fact-hundred-convicted = A giugno 2025, secondo il conteggio di Human Rights Watch, in Russia erano state condannate più di cento persone per il presunto «movimento LGBT» o per i suoi simboli.
fact-four-thousand-appeals = A metà giugno 2025 più di quattromila appelli avevano chiesto che il caso di una giovane scomparsa in Cecenia fosse tolto alle autorità locali.
fact-germany-visas-frozen = Alla fine di luglio 2025 la Germania ha congelato i visti umanitari per persone a rischio provenienti dalla Russia, e a ottobre la sua procedura rapida era terminata.
fact-murder-in-yerevan = Nell’ottobre 2025 una giovane fuggita dalla Cecenia con l’aiuto di chi difende i diritti umani è stata trovata assassinata a Erevan.
fact-picket-jailed = Nel novembre 2025 a San Pietroburgo una donna è stata incarcerata per dieci giorni perché stava da sola in strada con un cartello per la sua amica, una giovane portata in Cecenia.
fact-cherkessk-sentence = Nel dicembre 2025 un tribunale del Caucaso settentrionale ha condannato un uomo a due anni e mezzo di carcere per messaggi in una chat di gruppo, quale partecipazione al vietato «movimento LGBT».
fact-nine-banned = Fra marzo e maggio 2026 tribunali russi hanno messo al bando nove organizzazioni che aiutano persone LGBT.
