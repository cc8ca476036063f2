### German: what the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`. Written by the makers of chechnya-act, 2026-11; not
### yet reviewed by a native speaker.

privacy-nothing = Nichts. Das Programm bewahrt keine Datei auf, und es fand sich keine seiner vorübergehenden oder halb geschriebenen Dateien.
privacy-kept = Das Programm bewahrt auf oder hat hinterlassen: { $count ->
    [one] eine Datei
   *[other] { $count } Dateien
}
privacy-line = { $path } ({ $bytes } Bytes): { $why }
trace-profile = Ihre Angaben, weil Sie sie mit „profile save“ gespeichert haben
trace-history = welche Briefe Sie geschrieben haben, weil Sie mit „history on“ einen Verlauf begonnen haben
trace-lock = hält zwei Läufe davon ab, gleichzeitig zu schreiben; leer
trace-part = halb geschrieben, von einem abgebrochenen Lauf hinterlassen
trace-edited = ein Brief, der gerade in einem Editor geändert wurde, von einem abgebrochenen Lauf hinterlassen
trace-letter = ein Brief, den Sie gespeichert haben
trace-foreign = im Ordner des Programms, aber nicht vom Programm
privacy-looked = Nachgesehen in: { $places }
privacy-unlisted = Eine Datei, um die Sie mit -o, in der Schritt-für-Schritt-Führung oder über eine Pipe gebeten haben, liegt dort, wo Sie sie hingelegt haben. Das Programm führt darüber keine Liste, außer wenn Sie einen Verlauf begonnen haben.
privacy-others-heading = Was andere aufbewahrt haben können
privacy-others =
    .a = die Shell: die Zeilen, die Sie eingetippt haben (ihr Verlauf)
    .b = das Terminal: was ausgegeben wurde (zurückscrollen, Protokolle von tmux oder screen)
    .c = Editoren, Anzeigeprogramme, Dateimanager: zuletzt geöffnete Dateien, Sicherungskopien, Dateien zum Rückgängigmachen
    .d = die Arbeitsoberfläche: die Zwischenablage und ihr Verlauf, Vorschaubilder, ein Suchindex
    .e = Cloud-Ordner, Backups und Snapshots: Kopien jeder Datei, die darin gespeichert wurde
    .f = der Browser und der Netzbetreiber: dass das Programm geholt wurde, und Links, die geöffnet wurden
    .g = cargo und die Paketverwaltung: dass das Programm gebaut oder installiert wurde

forget-nothing = Es gibt nichts zu löschen: Das Programm bewahrt keine Datei auf.
forget-question = Diese Dateien löschen (Anzahl: { $count })?
forget-letters = Diese Briefe haben Sie selbst gespeichert; sie bleiben, außer wenn Sie --letters hinzufügen:
forget-no = Nein, nicht löschen
forget-yes = Ja, löschen
forget-left = Nichts wurde gelöscht.
forget-done = Gelöschte Dateien: { $count }.
forget-cannot = Das Programm kann nicht löschen, was andere aufbewahrt haben („privacy“ zählt es auf), und eine gelöschte Datei auf dem Datenträger nicht unlesbar machen: Das leistet nur ein verschlüsselter Datenträger.

profile-path = Aufbewahrt in { $path }
profile-saved = Gespeichert in { $path }, lesbar nur für Sie. „profile clear“ löscht es.
profile-cleared = Gelöscht.
profile-warning = Wer Ihre Dateien öffnen kann, kann es lesen. Speichern Sie hier nichts, wenn Ihnen das schaden könnte.
profile-empty = Es wurde nichts angegeben, darum wurde nichts gespeichert.
profile-used = Ihre Angaben kommen aus Ihrem Profil; --no-profile lässt sie weg.
history-on = Von jetzt an wird jeder Brief in { $path } festgehalten: Tag, Land, Stelle und Dateiname, niemals sein Text. „history off“ löscht die Liste.
history-off = Gelöscht. Briefe werden nicht mehr festgehalten.
history-empty = Noch ist kein Brief festgehalten.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Brechen Sie hier ab, wenn Sie einen russischen Pass oder Familie in Russland haben oder dorthin reisen wollen: { $program } safety --where abroad-with-ties
