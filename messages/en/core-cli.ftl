### What the command line says beside its help.

## Beside every answer

cli-note = note: { $text } ({ $code })
cli-note-at = note: { $place }: { $text } ({ $code })
cli-error-mark = error:
cli-hint-mark = {" "}hint:
cli-no-output = write the answer to standard output: { $error }
cli-no-output-hint = make room, or send it elsewhere
cli-no-message = no message
cli-defect = Drawbridge met a defect of its own: { $what }
cli-defect-hint = nothing was changed by this command unless it says so; please report it with this text

## While it takes long

cli-counting = counting
cli-looking = looking for threats
cli-checking = checking the diagrams
cli-explaining = working out the reasons
cli-writing = writing the model
cli-drawing = drawing
cli-opening = opening the workspace
cli-copying = copying the workspace
cli-starting = starting the window
cli-writing-page = writing

## What was done

cli-backed-up = Copied the workspace to { $place }
cli-restored = The workspace has { $models } again.
cli-kept-before = What was there before is kept in { $place }.
cli-moved = The workspace is now { $place }
cli-moved-backups = Its backups are in { $place }
cli-usual-place = This is the usual place: it is found without being named.
cli-named-place = Name it from now on, here and for the window: --workspace { $place }
cli-wrote = Wrote { $file }
cli-made = Made { $title } { $id }
cli-drew = Drew { $title } into { $file }

## The window

cli-no-file = open { $file }: there is no such file
cli-no-file-hint = check the name
cli-no-json = call { $name }: the request is no JSON: { $error }
cli-no-window = open the window: `{ $window }` is neither beside this program nor on the PATH
cli-no-window-hint = install the Drawbridge package, or use the other commands, which need no window
cli-no-start = start { $file }: { $error }
cli-no-start-hint = install the Drawbridge package again
cli-opened = Opened { $file } in the window

## What is in a model

cli-no-title = (no title)
cli-diagrams = diagrams
cli-elements = elements
cli-flows = flows
cli-boundaries = boundaries
cli-data = data
cli-threats = threats
cli-components = components

## The models of the workspace

cli-models-title = Title
cli-models-elements = Elements
cli-models-flows = Flows
cli-models-changed = Changed
cli-models-id = Id
cli-no-models = There are no models in { $place }.
cli-no-models-hint = Make one with `drawbridge new TITLE`.

## Systems

cli-systems-name = System · model
cli-systems-tier = Tier
cli-systems-owner = Owner
cli-systems-due = Due
cli-systems-open = Open threats
cli-systems-state = State
cli-systems-id = Id
cli-no-systems = There are no systems in { $place }.
cli-no-systems-hint = Enter one with `drawbridge systems add NAME`.
cli-considered = considered { $day } by { $by }
cli-archived = archived
cli-no-model = no model
cli-changed = changed { $day } by { $by }
cli-not-counted = not counted
cli-no-open-threats = no open threats
cli-tier-considered = considered
cli-tier-five = five
cli-tier-thirty = thirty
cli-tier-full = full
cli-system-entered = Entered { $name } { $id }
cli-system-changed = Changed { $name } { $id }
cli-system-archived = Archived { $name } { $id }
cli-system-revived = Took out of the archive { $name } { $id }
cli-system-considered = Considered { $name } { $id }
cli-system-unmarked = Took the mark off { $name } { $id }
cli-system-attached = Attached a model to { $name } { $id }
cli-system-detached = Detached a model from { $name } { $id }
cli-system-removed = Removed { $name } { $id }

## Threats

cli-found = { $title } · { $confirmed } confirmed, { $possible } possible
cli-found-stored = { $found }, { $stored } stored in the model
cli-for-five = { $found } · for five minutes
cli-for-thirty = { $found } · for thirty minutes
cli-possible = possible
cli-stored = stored in the model
cli-because = because
cli-goes-away = goes away if
cli-and = , and{" "}
cli-asked = question
cli-see = see
cli-key = key
cli-questions = Questions, those that settle most first
cli-question = { $text } (settles { $settles }; { $fact } of { $at })
cli-more-thirty = { $thirty } more with --tier thirty, { $full } more with --tier full
cli-more-full = { $full } more with --tier full

## Where a fact came from

cli-stated = stated
cli-answered = answered
cli-imported = imported
cli-assumed = assumed
cli-by-convention = by convention
cli-usual = usual for the component
cli-follows = follows from the flows
cli-drawn = drawn
cli-unasked = nobody was asked

## Reasons

cli-when = when
cli-unless = unless
cli-fact = { $fact } of “{ $name }” is { $value } ({ $from }{ $note })
cli-inapplicable = does not apply

## Problems

cli-problems = { $title } · { $errors }, { $warnings }, { $hints }
cli-no-problems = ✓ no problems
cli-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
cli-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
cli-hints = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
cli-error = ✗ error
cli-warning = ! warning
cli-hint = · hint
cli-at = at
cli-why = why
cli-fix = fix
