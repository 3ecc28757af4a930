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
