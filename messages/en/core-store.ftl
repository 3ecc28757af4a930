### What the workspace says when it cannot do what was asked.

## What was attempted; a path follows

store-backing-up = back up to
store-moving = move the workspace to
store-opening = open
store-restoring = restore
store-upgrading = upgrade
store-creating = create
store-checking = check
store-reading-pins = read the pinned packs in
store-pinning = pin packs in
store-counting = note the open threats in
store-reading-history = read the history in
store-loading = load a model from
store-reading-view = read a view in
store-keeping-view = remember a view in
store-entering-system = enter a system in
store-listing-systems = list the systems of
store-finding-system = look up a system in
store-removing-system = remove a system from
store-reading-setting = read a setting in
store-changing-setting = change a setting in
store-locking-file = lock
store-locking = open the lock file
store-saving = save an edit in
store-removing-backup = remove the old backup
store-listing-backups = list the backups in
store-adding-model = add a model to
store-making-folder = create the folder
store-filing = file a model in
store-removing-model = remove a model from
store-copying-backup = copy the backup
store-copying-backup-to = copy the backup to
store-listing-models = list the models of
store-finding-model = look up a model in
store-finding-files = look up the files of models in
store-setting-aside = set aside
store-undoing = undo a step in
store-redoing = redo a step in
store-binding = bind a model in
store-archiving = archive a model in
store-deleting = delete a model in
store-taking-out = take a model out of the bin in

## Of what

store-a-step = a step of the history
store-its-state = its state
store-a-model-id = the id of a model
store-links = the links of a system
store-a-system-id = the id of a system
store-a-record = a record
store-a-criticality = a criticality
store-a-tier = a tier
store-record = the { $kind } { $id }
store-unknown-word = `{ $word }` is unknown

## Why not

store-not-unicode = the name is not Unicode
store-newer-schema = it is of the newer schema { $schema }
store-foreign-backup = it is another application's database
store-writing-forbidden = writing is not allowed
store-write-protected = the file is write-protected
store-cannot-open = the file cannot be opened
store-in-the-way = something else stands where a folder or file is needed
store-gone-or-empty = its main file is gone or empty
store-no-database = file is not a database
store-strange-tables = its tables are not those of a workspace
store-too-short = the file is shorter than it says
store-among-backups = this folder holds the backups of the workspace and moves with it

## Errors

store-error-full = { $attempt } { $path }: the disk is full; nothing was changed: make room and try again
store-error-not-writable = { $attempt } { $path }: { $reason }; nothing was changed: allow writing there or choose another place
store-error-vanished = { $attempt } { $path }: the file is no longer there; nothing more is written to it: save a copy elsewhere
store-error-in-use = open { $path }: another Drawbridge, a window or a command, is using this workspace, and only one at a time may change it; close the other one, or wait until it is done, and try again
store-error-busy = { $attempt } { $path }: the database is busy; try again in a moment
store-error-damaged = { $attempt } { $path }: the database is damaged ({ $reason }); restore a backup
store-error-foreign = open { $path }: this is another application's database; choose another file
store-error-not-a-workspace = open { $path }: this file is not a Drawbridge workspace; it was left as it is: name a workspace, or a file that does not exist yet
store-error-older = open { $path }: it is of the older schema { $schema }; open it once for writing, which upgrades it
store-error-read-only = { $attempt } { $path }: the workspace is open for reading only; close the other Drawbridge that uses it, and open it again
store-error-missing = { $attempt } { $path }: there is no such file
store-error-exists = { $attempt } { $path }: a file stands there already; choose another name
store-error-not-a-backup = restore { $path }: this is not a sound workspace ({ $reason }); the present one is as it was
store-error-no-model = { $attempt } { $path }: there is no model { $model }
store-error-no-system = { $attempt } { $path }: there is no system { $system }
store-error-model-exists = add to { $path }: the model { $model } exists already
store-error-diverged = { $attempt } { $path }: { $record } of model { $model } is not as the change expects; load the model again
store-error-unreadable = { $attempt } { $path }: { $what } cannot be read ({ $reason }); restore a backup
store-error-disk-failure = { $attempt } { $path }: the disk reports a failure ({ $reason }); what was saved before is kept: check the disk, and try again
store-error-io = { $attempt } { $path }: { $source }
store-error-sqlite = { $attempt } { $path }: { $source }
store-error-sqlite-too-old = open { $path }: SQLite { $version } is linked, but 3.51.3 or later is needed
