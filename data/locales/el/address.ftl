### Greek forms of address: envelope, salutation, close, where the writer lives.
### Forms of address after: https://lexilogia.gr (thread on «κύριε Πρόεδρε»: κύριε/κυρία with the office; no page was found for the ambassador’s Εξοχότατε and for the closes)

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = no

## Where the writer lives, as in "I live …"

in-town = στην πόλη { $city }
in-AD = στην Ανδόρα
in-AE = στα Ηνωμένα Αραβικά Εμιράτα
in-AF = στο Αφγανιστάν
in-AG = στην Αντίγκουα και Μπαρμπούντα
in-AL = στην Αλβανία
in-AM = στην Αρμενία
in-AO = στην Αγκόλα
in-AR = στην Αργεντινή
in-AT = στην Αυστρία
in-AU = στην Αυστραλία
in-AZ = στο Αζερμπαϊτζάν
in-BA = στη Βοσνία-Ερζεγοβίνη
in-BB = στα Μπαρμπέιντος
in-BD = στο Μπανγκλαντές
in-BE = στο Βέλγιο
in-BF = στην Μπουρκίνα Φάσο
in-BG = στη Βουλγαρία
in-BH = στο Μπαχρέιν
in-BI = στο Μπουρούντι
in-BJ = στο Μπενίν
in-BN = στο Μπρουνέι
in-BO = στη Βολιβία
in-BR = στη Βραζιλία
in-BS = στις Μπαχάμες
in-BT = στο Μπουτάν
in-BW = στην Μποτσουάνα
in-BY = στη Λευκορωσία
in-BZ = στην Μπελίζ
in-CA = στον Καναδά
in-CD = στη Λαϊκή Δημοκρατία του Κονγκό
in-CF = στην Κεντροαφρικανική Δημοκρατία
in-CG = στη Δημοκρατία του Κονγκό
in-CH = στην Ελβετία
in-CI = στην Ακτή Ελεφαντοστού
in-CL = στη Χιλή
in-CM = στο Καμερούν
in-CN = στην Κίνα
in-CO = στην Κολομβία
in-CR = στην Κόστα Ρίκα
in-CU = στην Κούβα
in-CV = στο Πράσινο Ακρωτήριο
in-CY = στην Κύπρο
in-CZ = στην Τσεχία
in-DE = στη Γερμανία
in-DJ = στο Τζιμπουτί
in-DK = στη Δανία
in-DM = στην Ντομίνικα
in-DO = στη Δομινικανή Δημοκρατία
in-DZ = στην Αλγερία
in-EC = στον Ισημερινό
in-EE = στην Εσθονία
in-EG = στην Αίγυπτο
in-ER = στην Ερυθραία
in-ES = στην Ισπανία
in-ET = στην Αιθιοπία
in-FI = στη Φινλανδία
in-FJ = στα Φίτζι
in-FM = στη Μικρονησία
in-FR = στη Γαλλία
in-GA = στην Γκαμπόν
in-GB = στο Ηνωμένο Βασίλειο
in-GD = στη Γρενάδα
in-GE = στη Γεωργία
in-GH = στην Γκάνα
in-GM = στην Γκάμπια
in-GN = στη Γουινέα
in-GQ = στην Ισημερινή Γουινέα
in-GR = στην Ελλάδα
in-GT = στη Γουατεμάλα
in-GW = στη Γουινέα Μπισάου
in-GY = στη Γουιάνα
in-HN = στην Ονδούρα
in-HR = στην Κροατία
in-HT = στην Αϊτή
in-HU = στην Ουγγαρία
in-ID = στην Ινδονησία
in-IE = στην Ιρλανδία
in-IL = στο Ισραήλ
in-IN = στην Ινδία
in-IQ = στο Ιράκ
in-IR = στο Ιράν
in-IS = στην Ισλανδία
in-IT = στην Ιταλία
in-JM = στην Τζαμάικα
in-JO = στην Ιορδανία
in-JP = στην Ιαπωνία
in-KE = στην Κένυα
in-KG = στο Κιργιστάν
in-KH = στην Καμπότζη
in-KI = στο Κιριμπάτι
in-KM = στις Κομόρες
in-KN = στο Σεν Κιτς και Νέβις
in-KP = στη Βόρεια Κορέα
in-KR = στη Νότια Κορέα
in-KW = στο Κουβέιτ
in-KZ = στο Καζακστάν
in-LA = στο Λάος
in-LB = στον Λίβανο
in-LC = στην Αγία Λουκία
in-LI = στο Λιχτενστάιν
in-LK = στη Σρι Λάνκα
in-LR = στη Λιβερία
in-LS = στο Λεσότο
in-LT = στη Λιθουανία
in-LU = στο Λουξεμβούργο
in-LV = στη Λετονία
in-LY = στη Λιβύη
in-MA = στο Μαρόκο
in-MC = στο Μονακό
in-MD = στη Μολδαβία
in-ME = στο Μαυροβούνιο
in-MG = στη Μαδαγασκάρη
in-MH = στις Νήσους Μάρσαλ
in-MK = στη Βόρεια Μακεδονία
in-ML = στο Μάλι
in-MM = στη Μιανμάρ
in-MN = στη Μογγολία
in-MR = στη Μαυριτανία
in-MT = στη Μάλτα
in-MU = στον Μαυρίκιο
in-MV = στις Μαλδίβες
in-MW = στο Μαλάουι
in-MX = στο Μεξικό
in-MY = στη Μαλαισία
in-MZ = στη Μοζαμβίκη
in-NA = στη Ναμίμπια
in-NE = στον Νίγηρα
in-NG = στη Νιγηρία
in-NI = στη Νικαράγουα
in-NL = στις Κάτω Χώρες
in-NO = στη Νορβηγία
in-NP = στο Νεπάλ
in-NR = στο Ναουρού
in-NZ = στη Νέα Ζηλανδία
in-OM = στο Ομάν
in-PA = στον Παναμά
in-PE = στο Περού
in-PG = στην Παπούα Νέα Γουινέα
in-PH = στις Φιλιππίνες
in-PK = στο Πακιστάν
in-PL = στην Πολωνία
in-PS = στην Παλαιστίνη
in-PT = στην Πορτογαλία
in-PW = στο Παλάου
in-PY = στην Παραγουάη
in-QA = στο Κατάρ
in-RO = στη Ρουμανία
in-RS = στη Σερβία
in-RU = στη Ρωσία
in-RW = στη Ρουάντα
in-SA = στη Σαουδική Αραβία
in-SB = στις Νήσους Σολομώντος
in-SC = στις Σεϋχέλλες
in-SD = στο Σουδάν
in-SE = στη Σουηδία
in-SG = στη Σιγκαπούρη
in-SI = στη Σλοβενία
in-SK = στη Σλοβακία
in-SL = στη Σιέρα Λεόνε
in-SM = στον Άγιο Μαρίνο
in-SN = στη Σενεγάλη
in-SO = στη Σομαλία
in-SR = στο Σουρινάμ
in-SS = στο Νότιο Σουδάν
in-ST = στο Σάο Τομέ και Πρίνσιπε
in-SV = στο Ελ Σαλβαδόρ
in-SY = στη Συρία
in-SZ = στο Εσουατίνι
in-TD = στο Τσαντ
in-TG = στο Τόγκο
in-TH = στην Ταϊλάνδη
in-TJ = στο Τατζικιστάν
in-TL = στο Ανατολικό Τιμόρ
in-TM = στο Τουρκμενιστάν
in-TN = στην Τυνησία
in-TO = στην Τόνγκα
in-TR = στην Τουρκία
in-TT = στο Τρινιντάντ και Τομπάγκο
in-TV = στο Τουβαλού
in-TW = στην Ταϊβάν
in-TZ = στην Τανζανία
in-UA = στην Ουκρανία
in-UG = στην Ουγκάντα
in-US = στις Ηνωμένες Πολιτείες
in-UY = στην Ουρουγουάη
in-UZ = στο Ουζμπεκιστάν
in-VA = στο Βατικανό
in-VC = στον Άγιο Βικέντιο και Γρεναδίνες
in-VE = στη Βενεζουέλα
in-VN = στο Βιετνάμ
in-VU = στο Βανουάτου
in-WS = στη Σαμόα
in-XK = στο Κοσσυφοπέδιο
in-YE = στην Υεμένη
in-ZA = στη Νότια Αφρική
in-ZM = στη Ζάμπια
in-ZW = στη Ζιμπάμπουε

## Who is addressed: the first line of the envelope

head-ambassador = Πρέσβης της Ρωσικής Ομοσπονδίας
head-charge-daffaires = Επικεφαλής της διπλωματικής αποστολής της Ρωσικής Ομοσπονδίας
head-head-of-section = Επικεφαλής του Τμήματος Συμφερόντων της Ρωσικής Ομοσπονδίας
head-representative-of-russia = Εκπρόσωπος της Ρωσικής Ομοσπονδίας
head-minister = Υπουργός Εξωτερικών
head-plain-minister = Υπουργός
head-plain-minister-CY = Υπουργός Εξωτερικών
head-plain-minister-GR = Υπουργός Εξωτερικών
head-permanent-representative = Επικεφαλής της Μόνιμης Αντιπροσωπείας
head-permanent-observer = Επικεφαλής της Μόνιμης Αποστολής Παρατήρησης
head-office = { $title }
head-prosecutor-general = Γενική Εισαγγελία της Ρωσικής Ομοσπονδίας
head-investigative-committee = Πρόεδρος της Ανακριτικής Επιτροπής της Ρωσικής Ομοσπονδίας
head-ombudsman = Επίτροπος Ανθρωπίνων Δικαιωμάτων της Ρωσικής Ομοσπονδίας
head-president = Πρόεδρος της Ρωσικής Ομοσπονδίας
head-mfa-russia = Υπουργός Εξωτερικών της Ρωσικής Ομοσπονδίας
head-interior-ministry = Υπουργός Εσωτερικών της Ρωσικής Ομοσπονδίας
head-ministry-of-justice = Υπουργός Δικαιοσύνης της Ρωσικής Ομοσπονδίας
head-presidential-human-rights-council = Πρόεδρος του Συμβουλίου για την Κοινωνία των Πολιτών και τα Ανθρώπινα Δικαιώματα υπό τον Πρόεδρο της Ρωσικής Ομοσπονδίας
head-company = Διεύθυνση της εταιρείας
head-newsroom = Διεύθυνση σύνταξης

## Names of institutions

institution-embassy = Πρεσβεία της Ρωσικής Ομοσπονδίας
institution-ministry-CY = Υπουργείο Εξωτερικών της Κυπριακής Δημοκρατίας
institution-ministry-GR = Υπουργείο Εξωτερικών
institution-representative-CY = Βουλή των Αντιπροσώπων
institution-representative-GR = Βουλή των Ελλήνων

## Salutations, where nobody is addressed by name

salutation-ambassador = Εξοχότατη κυρία Πρέσβη, εξοχότατε κύριε Πρέσβη,
salutation-charge-daffaires = Αξιότιμη κυρία, αξιότιμε κύριε,
salutation-head-of-section = Αξιότιμη κυρία, αξιότιμε κύριε,
salutation-representative-of-russia = Αξιότιμη κυρία, αξιότιμε κύριε,
salutation-minister = Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,
salutation-plain-minister = Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,
salutation-permanent-representative = Αξιότιμη κυρία Πρέσβη, αξιότιμε κύριε Πρέσβη,
salutation-permanent-observer = Εξοχότητα,
salutation-member = Αξιότιμη κυρία Βουλευτή, αξιότιμε κύριε Βουλευτά,
salutation-member-2 = Αξιότιμη κυρία Βουλευτή, αξιότιμε κύριε Βουλευτά,
salutation-office = Αξιότιμη κυρία, αξιότιμε κύριε,
salutation-prosecutor-general = Αξιότιμη κυρία Εισαγγελέα, αξιότιμε κύριε Εισαγγελέα,
salutation-investigative-committee = Αξιότιμη κυρία Πρόεδρε, αξιότιμε κύριε Πρόεδρε,
salutation-ombudsman = Αξιότιμη κυρία Επίτροπε, αξιότιμε κύριε Επίτροπε,
salutation-president = Εξοχότατη κυρία Πρόεδρε, εξοχότατε κύριε Πρόεδρε,
salutation-mfa-russia = Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,
salutation-interior-ministry = Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,
salutation-ministry-of-justice = Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,
salutation-presidential-human-rights-council = Αξιότιμη κυρία Πρόεδρε, αξιότιμε κύριε Πρόεδρε,
salutation-company = Αξιότιμες κυρίες, αξιότιμοι κύριοι,
salutation-newsroom = Αγαπητή σύνταξη,
salutation-helpers = Αγαπητές φίλες, αγαπητοί φίλοι,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $gender ->
        [woman] Αξιότιμη κυρία Βουλευτή,
        [man] Αξιότιμε κύριε Βουλευτά,
       *[unknown] Αξιότιμη κυρία Βουλευτή, αξιότιμε κύριε Βουλευτά,
    }
salutation-member-named-2 =
    { $gender ->
        [woman] Αξιότιμη κυρία Βουλευτή,
        [man] Αξιότιμε κύριε Βουλευτά,
       *[unknown] Αξιότιμη κυρία Βουλευτή, αξιότιμε κύριε Βουλευτά,
    }

## Complimentary closes

close-representative =
    .a = Με εκτίμηση,
    .b = Με τιμή,
close-named =
    .a = Με ιδιαίτερη εκτίμηση,
    .b = Με φιλικούς χαιρετισμούς και εκτίμηση,
close-ministry =
    .a = Με τιμή,
    .b = Με σεβασμό,
close-un-mission =
    .a = Με σεβασμό,
    .b = Με εκτίμηση,
close-embassy =
    .a = Με τιμή,
    .b = Με τον προσήκοντα σεβασμό,
close-authority =
    .a = Με σεβασμό,
    .b = Με τιμή,
close-un-body =
    .a = Με σεβασμό,
    .b = Με εκτίμηση και ευχαριστίες,
close-european-body =
    .a = Με τιμή,
    .b = Με σεβασμό,
close-company =
    .a = Με εκτίμηση,
    .b = Με φιλικούς χαιρετισμούς,
close-newsroom =
    .a = Με εκτίμηση,
    .b = Με φιλικούς χαιρετισμούς,
close-helpers =
    .a = Με αλληλεγγύη,
    .b = Με θερμούς χαιρετισμούς,

## The frame

signature-withheld = Άτομο που ζει { $here } και του οποίου το όνομα παραλείπεται για λόγους ασφαλείας
dateline = { $place }, { $date }
subject-line = Θέμα: { $subject }
copy-line = Κοινοποίηση: { $recipients }
sources-line = Πηγές:
