### What the program keeps, and how it is wiped: `privacy`, `forget`,
### `profile`, `history`.

privacy-nothing = Nothing. The program keeps no file, and none of its temporary or half-written files was found.
privacy-kept = The program keeps, or has left, { $count ->
    [one] one file:
   *[other] { $count } files:
}
privacy-line = { $path } ({ $bytes } bytes): { $why }
trace-profile = your details, because you saved them with “profile save”
trace-history = which letters you wrote, because you began a history with “history on”
trace-lock = keeps two runs from writing at once; empty
trace-part = half-written, left by a run that was stopped
trace-edited = a letter that was being changed in an editor, left by a run that was stopped
trace-letter = a letter that you saved
trace-foreign = in the program’s folder, but not by the program
privacy-looked = Looked in: { $places }
privacy-unlisted = A file that you asked for with -o, in the guide or through a pipe lies where you put it. The program keeps no list of these unless you began a history.
privacy-others-heading = What others may have kept
privacy-others =
    .a = the shell: the lines you typed (its history)
    .b = the terminal: what was printed (scrollback, logs of tmux or screen)
    .c = editors, viewers, file managers: recent files, backup copies, undo files
    .d = the desktop: the clipboard and its history, thumbnails, a search index
    .e = cloud folders, backups and snapshots: copies of every file saved in them
    .f = the browser and the network operator: that the program was fetched, and links that were opened
    .g = cargo and the package manager: that the program was built or installed

forget-nothing = There is nothing to forget: the program keeps no file.
forget-question = Delete these { $count } files?
forget-letters = These letters you saved yourself; they stay unless you add --letters:
forget-no = No, leave them
forget-yes = Yes, delete them
forget-left = Nothing was deleted.
forget-done = Deleted: { $count } files.
forget-cannot = It cannot wipe what others have kept (“privacy” lists it), nor make a deleted file unreadable on the disk: only an encrypted disk does that.

profile-path = Kept in { $path }
profile-saved = Saved in { $path }, readable for you alone. “profile clear” deletes it.
profile-cleared = Deleted.
profile-warning = Anyone who can open your files can read it. Save nothing here if that could harm you.
profile-empty = Nothing was given, so nothing was saved.
profile-used = Your details come from your profile; --no-profile leaves them out.
history-on = From now on each letter is noted in { $path }: day, country, office and file name, never its text. “history off” deletes the list.
history-off = Deleted. Letters are noted no more.
history-empty = No letter has been noted yet.
history-line = { $date }  { $country }  { $to }
history-line-file = { $date }  { $country }  { $to }  { $path }

weigh-ties = Stop here if you hold a Russian passport, or have family in Russia or plans to travel there: { $program } safety --where abroad-with-ties
