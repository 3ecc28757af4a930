### Files: what was written and read, whether the bound file is up to date, and what to do when it is not.

files-saved = Saved { $name }.
files-saved-with-notes = { $count ->
    [one] Saved { $name }. 1 note on what the format cannot hold.
   *[other] Saved { $name }. { $count } notes on what the format cannot hold.
}
files-notes-on-file = { $count ->
    [one] 1 note on what the file held.
   *[other] { $count } notes on what the file held.
}

files-changed-outside = { $name } was changed by another program.
files-lost = { $name } is not where it was. The model is safe in the workspace.
files-took = Took what { $name } holds.
files-took-same = The model holds what { $name } holds already.
files-parted = The model no longer belongs to { $name }. It is kept in the workspace.

files-badge = File { $name }: { $state }
files-badge-changed = changed outside
files-badge-lost = not found
files-state-same = holds what you see
files-state-ahead = the model has changed since; { $key } writes it
files-state-changed = another program changed it since; choose what to keep
files-state-lost = it is not where it was; choose what to do

files-changed-title = { $name } was changed outside
files-changed-words = Another program wrote this file since it was last read or written here. Nothing is lost yet.
files-changed-words-when = Another program wrote this file on { $when }, after it was last read or written here. Nothing is lost yet.
files-keep-mine = Keep mine
files-keep-mine-what = Write the model over { $name }. What the other program wrote there is gone.
files-take-theirs = Take theirs
files-take-theirs-what = Read { $name } into the model, as one step that can be undone. What the format cannot say stays as it is.
files-copy = Save mine as a copy…
files-copy-what = Write the model elsewhere and leave { $name } as it is.
files-lost-title = { $name } is not there any more
files-lost-words = It was moved, renamed or deleted, or its drive is not connected. The model itself is safe in the workspace.
files-write-anew = Write it anew
files-write-anew-what = Put { $name } back where it was.
files-bind-anew = Choose another file…
files-bind-anew-what = From then on the model belongs to that file.
files-part = Keep it in the workspace only
files-part-what = The model belongs to no file any more.
files-only-read-title = { $name } cannot be written back
files-only-read-words = Drawbridge reads { $format } and does not write it.
files-would-lose-title = Saving { $name } would lose something
files-write-over = Save all the same
files-write-over-what = Write { $name } as the model is.
files-later = Decide later
