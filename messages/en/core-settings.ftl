### Settings, backups and the place of the workspace: what the core says of them.

settings-no-language = There are no texts in “{ $language }”.
backups-name = drawbridge-backup-{ $day }.db
backups-none-of-that-name = There is no backup of that name.
backups-none-hint = Look at the list again: it may have been removed to make room.
workspace-moved-unnoted = The workspace is now { $place }, but its new place could not be noted.
workspace-moved-unnoted-hint = Start Drawbridge from now on with --workspace { $place }.
workspace-not-noted = the new place could not be noted ({ $error }): name it with --workspace
settings-views-unfit = Keep what the window remembers: it is no JSON text of at most 64 kB.
thumbnails-too-many = Draw small pictures: at most 40 at a time.

## What is attempted where nothing may be changed

deed-set = Change a setting
deed-restore-backup = Restore a backup
deed-move-workspace = Move the workspace
