### The list of systems and models: where the window begins, and where everything is found again.

## The bar over the list

home-title = Models
home-counts = { $systems } · { $models }
home-search = Search models and systems
home-search-hint = Search systems, models, owners
home-open-file = Open a file
home-new-system = New system
home-new-model = New model
home-more = More

## Figures

home-figure-systems = Systems looked at
home-figure-systems-none = no system is entered
home-figure-systems-rest = of { NUMBER($count) } · { NUMBER($considered) } considered, nothing new
home-figure-models = Models in use
home-figure-models-rest = { NUMBER($count) } in the archive
home-figure-open = Open critical and high
home-figure-open-rest = { $count ->
    [one] 1 lesser one
   *[other] { $count } lesser ones
}
home-figure-open-waiting = { $count ->
    [one] { $rest } · 1 model not counted yet
   *[other] { $rest } · { $count } models not counted yet
}
home-figure-due = Due for review
home-figure-due-rest = within { NUMBER($days) } days
home-figure-overdue = { NUMBER($count) } overdue

## What is shown

home-shown = What is shown
home-show-all = All
home-show-due = Due
home-show-archive = Archive
home-show-bin = Bin
home-found = { $models } found
home-group-by-system = Group by system
home-as = How it is shown
home-as-list = List
home-as-cards = Cards

## The list

home-grid = Systems and models
home-column-name = System and model
home-column-depth = Depth
home-column-owner = Owner
home-column-review = Review
home-column-open = Open threats
home-column-changed = Last change
home-column-actions = Actions
home-sort-name = Sort by system and name
home-sort-due = Sort by day of review, the earliest first
home-sort-threats = Sort by open threats, the most severe first
home-sort-changed = Sort by last change, the latest first
home-open-group = Open { $name }
home-close-group = Close { $name }
home-more-about = More about { $name }
home-what-can-be-done = What can be done
home-untitled = Untitled model
home-loose = Models without a system
home-away-in-use = the system is in use
home-away-archived = the system is in the archive
home-system-in-archive = { $name } (archive)
home-open-model = Open { $name }
home-model-title = Title of the model
home-system-name = Name of the system
home-file-of = Belongs to the file { $name }
home-file-lost = { $name } is gone
home-file-lost-title = The file { $name } is gone. The model is kept here: open it to write the file anew, or to part with it.
home-changed-by = { $when } · { $author }
home-changed-title = Changed { $when } by { $author }
home-changed-title-nobody = Changed { $when }
home-no-model = No model
home-considered = Considered, nothing new
home-considered-title = Considered, nothing new: { $author }, { $when }
home-considered-title-why = Considered, nothing new: { $author }, { $when }: { $why }
home-none-open = None open
home-not-counted = not counted
home-not-counted-yet = Not counted yet
home-open-one = { NUMBER($count) } { $severity }

## Days

home-overdue = Overdue { NUMBER($days) } d
home-due-today = Due today
home-yesterday = Yesterday
home-due-title = Review due { $day } ({ $date })
home-day = { $date } { $month }
home-day-year = { $date } { $month } { $year }
home-month-1 = Jan
home-month-2 = Feb
home-month-3 = Mar
home-month-4 = Apr
home-month-5 = May
home-month-6 = Jun
home-month-7 = Jul
home-month-8 = Aug
home-month-9 = Sep
home-month-10 = Oct
home-month-11 = Nov
home-month-12 = Dec

## How deep a model goes

home-depth-considered = Considered
home-depth-five = Five minutes
home-depth-thirty = Thirty minutes
home-depth-full = Full
home-depth-ask = How deep does its model have to go?
home-depth-of-system = As its system says
home-not-said = Not said

## Where the list has no row

home-empty-search = Nothing here has the words “{ $words }”.
home-empty-search-more = Names of systems and models, owners, depths and authors are searched.
home-empty-search-clear = Clear the search
home-empty-due = Nothing is due.
home-empty-due-more = What is overdue or due within { NUMBER($days) } days stands here. Give a model a day of review with Ctrl+I.
home-empty-archive = The archive is empty.
home-empty-archive-more = Put away here what is no longer worked on: A on a row, or its menu.
home-empty-bin = The bin is empty.
home-empty-bin-more = Deleted models stay here until they are deleted for good.
home-empty-all = No model is in use.
home-empty-all-more = Begin a new one, open a file, or look at the sample. The archive and the bin may hold others.
home-empty-show-all = Show all models

## Below a short list

home-begin = Begin something new
home-begin-model = New model
home-begin-model-more = An empty diagram. Everything is kept from the first stroke.
home-begin-file = Open a file
home-begin-file-more = A model of Drawbridge, text notation (.dfd) or OWASP Threat Dragon; or drop it here.
home-begin-sample = Open the sample model
home-begin-sample-more = A finished diagram with its suggestions.
home-begin-system = Enter a system
home-begin-system-more = Name it now; say how deep its model goes, or that there is nothing new.

## What waits

home-waits = Follow up
home-waits-count = { $count ->
    [one] 1 waits
   *[other] { $count } wait
}
home-waits-sub = The most urgent first.
home-waits-none = Nothing waits.
home-waits-none-more = No review is due, nothing critical is open, and no system waits to be looked at.
home-waits-overdue = { $days ->
    [one] Review overdue since yesterday.
   *[other] Review overdue for { $days } days.
}
home-waits-today = Review due today.
home-waits-soon = { $days ->
    [one] Review due tomorrow.
   *[other] Review due in { $days } days.
}
home-waits-critical = { $count ->
    [one] 1 critical threat is open.
   *[other] { $count } critical threats are open.
}
home-waits-lost = Its file { $name } is gone. Open the model to write it anew.
home-waits-system = No model yet. Draw one, or say that there is nothing new.
home-waits-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
home-by-severity = Open threats
home-by-severity-none = Nothing is open.

## The line below

home-foot-saved = Everything is saved as you make it, on this computer
home-foot-read-only = Read only
home-foot-counting = Counting open threats: { $models } left
home-foot-author = Author: { $name }
home-foot-version = Drawbridge { $version }

## Dialogs

home-save = Save
home-cancel = Cancel
home-next-review = Next review, as YYYY-MM-DD
home-name = Name
home-name-hint = Web shop
home-owner = Owner
home-owner-hint = Payments
home-contact = Whom to ask
home-criticality = How much depends on it?
home-criticality-low = Low
home-criticality-medium = Medium
home-criticality-high = High
home-criticality-critical = Critical
home-links = Links to documents, code and tickets, one a line
home-enter-system = Enter the system
home-name-missing = Give the system a name.
home-refused = { $message }. { $hint }
home-system-new = New system
home-system-known = What is known of the system
home-filing = System, depth and review
home-filing-system = System
home-filing-no-system = No system
home-filing-no-day = No day
home-filing-inherited = { $day }, as its system says
home-remove-system = Remove the system
home-remove-system-ask = Remove “{ $name }”?
home-remove-system-lost = What was entered of the system is lost.
home-remove-system-models = { $count ->
    [one] What was entered of the system is lost. 1 model of it stays, without a system.
   *[other] What was entered of the system is lost. { $count } models of it stay, without a system.
}
home-delete-for-good = Delete for good
home-delete-for-good-ask = Delete “{ $name }” for good?
home-delete-for-good-lost = The model goes with its diagrams, decisions and history. This cannot be undone. Files that were written of it stay.
home-keep-it = Keep it

## What is the matter

home-failed = The list of models could not be read.
home-try-again = Try again
home-read-only = The workspace can only be read: { $why }
home-set-aside = The workspace was damaged. It was set aside at { $place }, and a fresh one is in use.
home-set-aside-backup = The newest backup is of { $day }.

## What was done

home-copy-title = { $name } (copy)
home-copied = Copied { $name }
home-copied-in-use = Copied { $name }; the copy is in use
home-deleted = Deleted { $name }; it is in the bin
home-deleted-for-good = Deleted { $name } for good
home-restored = Restored { $name }
home-renamed = Renamed to { $name }
home-removed-system = Removed the system { $name }
home-taken-back = Taken back: { $what }
home-told-considered = Considered { $name }: nothing new
home-told-unconsidered = { $name } is no longer marked as considered
home-archived = Archived { $name }
home-archived-models = { $count ->
    [one] Archived { $name } and its model
   *[other] Archived { $name } and its { $count } models
}
home-in-use-again = { $name } is in use again
home-in-use-again-models = { $count ->
    [one] { $name } and its model are in use again
   *[other] { $name } and its { $count } models are in use again
}

## What can be done, and why not

home-action-open = Open
home-action-rename = Rename
home-action-filing = System, depth and review…
home-action-details = What is known of the system…
home-action-duplicate = Duplicate
home-action-archive = Archive
home-action-take-out = Take out of the archive
home-action-delete = Delete
home-action-remove-system = Remove the system…
home-action-restore = Restore
home-action-delete-for-good = Delete for good…
home-action-consider = Considered, nothing new
home-action-unconsider = Take back: considered
home-action-new-system = New system…
home-action-new-model-here = New model of the system…
home-action-take-back = Take the last step of the list back
home-action-find = Search models and systems
home-action-show-all = Show all models in use
home-action-show-due = Show what is due for review
home-action-show-archive = Show the archive
home-action-show-bin = Show the bin
home-action-sort-name = Sort by system and name
home-action-sort-due = Sort by day of review
home-action-sort-threats = Sort by open threats
home-action-sort-changed = Sort by last change
home-action-as-list = Show models as a list
home-action-as-cards = Show models as cards
home-why-read-only = The workspace can only be read.
home-why-not-shown = The list of models is not shown.
home-why-no-row = No row is current.
home-why-is-model = The current row is a model.
home-why-is-system = The current row is a system.
home-why-remove-system = The current row is a system: { $key } removes it, and its models stay.
home-why-no-model = The current row is no model.
home-why-in-bin = The model is in the bin.
home-why-in-archive = It is in the archive.
home-why-in-use = It is in use.
home-why-restore-first = Restore the model to open it.
home-why-has-model = The system has a model.
home-why-not-considered = The system is not marked as considered.
home-why-nothing-back = There is nothing to take back.
