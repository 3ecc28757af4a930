### What the jobs of the command line say when they cannot be done.

## Converting

job-convert-itself = convert { $file }: this is the file that is read
job-other-name = write to another name
job-only-recognised = Drawbridge recognises { $format }, but neither reads nor writes one
job-no-extension = its name does not say which format it is to have
job-extension-hint = end it in .drawbridge, .dfd or .json (Threat Dragon 2), or say --to { $words }
job-not-written = write { $file }: { $why }

## Explaining

job-no-part = explain { $key }: { $source } has no such part
job-no-part-hint = a key is a threat, an @ and an id of the file; `drawbridge threats` shows some
job-no-rule-hint = `drawbridge threats` shows the keys of what the rules suggest

## Reading a file

job-read-folder = read { $place }: this is a folder
job-name-a-file = name a file in it
job-standard-input = standard input
job-read-large = read { $place }: it is larger than { $limit } MiB
job-read-large-hint = split the model into several files
job-read-missing = read { $place }: there is no such file
job-check-name = check the name
job-read-forbidden = read { $place }: you may not read it
job-read-forbidden-hint = allow reading it, or copy it to a place of yours
job-read-failed = read { $place }: { $error }
job-read-failed-hint = check the place it lies in, and try again

## Drawing

job-draw-itself = draw into { $file }: this is the file that is read
job-no-diagram = draw diagram { $diagram } of { $source }: it has { $count }
job-no-diagram-hint = `drawbridge inspect` counts the diagrams
job-no-picture = draw into { $file }: its name does not say which kind of picture it is
job-no-picture-hint = end it in .svg or .png

## The workspace

job-untitled = make a model: the title is empty
job-untitled-hint = give it a title, such as "Web shop"
job-restore-missing = restore { $file }: there is no such file
job-move-folder = move the workspace to { $place }: this is a folder
job-move-folder-hint = name the file too: { $file }
job-left-behind = what is no backup stayed in { $folder }
job-newer-workspace = change { $place }: a newer Drawbridge wrote this workspace
job-newer-workspace-hint = use that version, or another workspace
job-not-attached = detach “{ $model }”: it is not a model of “{ $system }”
job-not-attached-hint = `drawbridge systems` shows the models of each system

## Finding threats

job-no-rules = find threats in { $source }: a file of the format { $format } brings no rules
job-no-rules-hint = leave out --rules, or say --rules library

## Where the workspace is, and who works

job-no-home = find the workspace: neither XDG_DATA_HOME nor HOME is set
job-no-home-hint = name one with --workspace PATH
job-user = user of this machine
job-user-number = user { $number }
job-no-author = note: nobody says who you are, so this is done by “{ $name }”: name yourself with --author NAME

## What is named

job-several-models = find the model “{ $name }”: there are { $count }
job-several-systems = find the system “{ $name }”: there are { $count }
job-several-hint = name one by its id: { $ids }
job-no-model = find the model “{ $name }”: there is none
job-no-model-hint = `drawbridge list` shows the models
job-no-system = find the system “{ $name }”: there is none
job-no-system-hint = `drawbridge systems` shows the systems

## A damaged workspace

job-damaged = the workspace was damaged ({ $reason }), and a new one was made
job-damaged-aside = the workspace was damaged ({ $reason }), was set aside as { $place }, and a new one was made
job-damaged-backup = { $damage }; the newest backup is { $backup }: `drawbridge restore` brings it back
job-choose = choose one of these

## A reader in a process of its own

job-reader-slow = its reader was stopped after { $seconds } s
job-reader-hint = the file may be damaged or made to do harm; split it if it is only very large
job-reader-memory = its reader needed more than { $limit } MiB of memory
job-reader-signal = its reader was ended by signal { $signal }
job-reader-silent = its reader ended without an answer

## Writing a file

job-write-folder = write { $file }: this is a folder
job-write-no-folder-hint = make the folder first, or choose another place
job-write-kept = { $failure }; the file that stands there is untouched
job-write-no-folder = write { $file }: no file can be made there, since its folder does not exist
job-write-not-a-folder = write { $file }: what it is to lie in is a file, not a folder
job-write-forbidden = write { $file }: writing there is not allowed
job-write-read-only = write { $file }: that disk can only be read
job-write-name = write { $file }: the name is too long, or not one that a file there can have
job-write-name-hint = choose a shorter name
job-write-nothing = write { $file }: no file can be made in that folder
job-write-place-hint = choose another place
job-write-full = write { $file }: the disk is full
job-write-full-hint = make room there and try again, or choose another place
job-write-too-large = write { $file }: it is larger than a file may be there
job-write-forbidden-hint = allow writing there, or choose another place
job-write-failed = write { $file }: { $error }
