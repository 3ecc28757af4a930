### What the core says when it cannot do what was asked.

## Facts and components that do not fit

failure-fact-kind = Set { $label }: it is not a property of a { $kind }.
failure-fact-value = Set { $label }: `{ $value }` is not { $expected }.
failure-component-kind = Use { $component }: it is a { $expected }, not a { $kind }.

## Systems

failure-field-name = the name
failure-system-nameless = enter a system: its name is empty
failure-system-nameless-hint = give it a name, such as "Web shop"
failure-system-links = enter a system: it has more than 100 links
failure-system-links-hint = leave out those that matter least
failure-field-link = a link
failure-field-owner = the owner
failure-field-contact = the contact
failure-field-long = read { $what }: it is longer than { $longest } characters
failure-field-long-hint = make it shorter
failure-no-day = read the day “{ $day }”: it is none
failure-no-day-hint = write it as 2027-01-31
failure-field-reason = the reason

## Drawings and pictures

failure-no-diagram = draw a diagram: the model has no such diagram
failure-inapplicable = does not apply
failure-fact-is = { $fact } of { $name } is { $value }
failure-no-picture = write a picture: the model has no such diagram
failure-too-large-hint = Write an SVG instead: it has no largest size.
failure-smaller = The diagram is large: it is drawn at { $percent } % of its size. An SVG has no limit.

## What is refused because the workspace is only read; why follows

failure-mint = mint ids: at most 1,000 at a time
failure-other-workspace = Start with another workspace.
failure-refused = { $attempt }: { $why }.
failure-read-only = This workspace is open for reading only
failure-newer = A newer version of Drawbridge wrote this workspace, so it is shown but not changed. Start that version to change it, or start this one with another workspace.
failure-in-use = Another Drawbridge, a window or a command, is using this workspace, so it is shown but not changed. Close the other one, then close this window and open it again.
failure-not-writable = The file of this workspace or its folder may not be written, so it is shown but not changed. Allow writing there, then close this window and open it again, or start with another workspace.
failure-rules = { $count ->
    [one] compile the built-in packs: 1 condition is wrong
   *[other] compile the built-in packs: { $count } conditions are wrong
}
deed-save = Save the model
deed-part = Part the model from its file
deed-change = Change the model
failure-no-diff = a step without a diff
failure-too-many-files = look for files: at most 500 at a time
deed-count = Count the open threats
deed-enter-system = Enter a system
deed-change-system = Change a system
deed-mark-system = Mark a system
deed-archive-system = Archive a system
deed-remove-system = Remove a system
deed-file = File a model
deed-rename = Rename a model
words-rename-model = Rename the model to “{ $title }”
deed-copy = Copy a model
words-copy-model = Copy the model
deed-archive = Archive a model
deed-delete = Delete a model
deed-restore = Restore a model
deed-remove = Remove a model
deed-name = Set your name
failure-field-title = the title
failure-untitled = The model needs a title.
failure-untitled-hint = Give it one, such as “Web shop”.
failure-differed = The window and the workspace differed; the model was loaded again.
failure-differed-hint = Nothing is lost. Please report it.
failure-the-sample = the sample
deed-take-out = Take the model of this file out of the bin
deed-take-in = Take in a model
failure-too-many-tabs = keep the tabs: at most 100
failure-too-many-cards = tell of threats: at most 500 at a time
failure-too-many-tickets = write a ticket: at most 500 threats at a time
failure-no-command = call { $name }: there is no such command
failure-defect = Drawbridge met a defect of its own while doing “{ $name }”. Your model is as it was.
failure-defect-hint = Try again; if it happens again, please report it.
failure-misread = call { $name }: the request does not fit: { $error }
