### What things are called in sentences, what an edit did, and why one is refused.

## What an edit did, in the history and behind "Undo"

edit-sheet = Change the model sheet
edit-add-diagram = Add diagram { $title }
edit-diagram = Change diagram { $name }
edit-move-diagram = Reorder diagram { $name }
edit-remove-diagram = Delete diagram { $name }
edit-add-element = Add { $kind } { $name }
edit-add-boundary = Add boundary { $name }
edit-add-note = Add note
edit-remove = Delete { $what }
edit-place = Show { $name } on another diagram
edit-unplace = Take { $name } from a diagram
edit-move = Move { $what }
edit-resize = Resize { $name }
edit-unname = Take the name of { $name } away
edit-rename = Rename { $name } to { $to }
edit-name = Name { $name }: { $to }
edit-describe = Describe { $name }
edit-kind = Make { $name } a { $kind }
edit-no-component = no component
edit-component = Make { $name } of { $component }
edit-owner = Owner of { $name }: { $owner }
edit-scope-in = Take { $name } into scope
edit-scope-out = Take { $name } out of scope
edit-child = Set the inside of { $name }
edit-nothing = nothing
edit-connect = Connect { $from } to { $to }
edit-reconnect = Reconnect { $name }
edit-both-ways = Make { $name } go both ways
edit-one-way = Make { $name } go one way
edit-reverse = Turn { $name } round
edit-bend = Bend { $name }
edit-label = Move the label of { $name }
edit-membership = Change the boundary of { $name }
edit-fact = { $name }: { $fact } = { $value }
edit-fact-forgotten = { $name }: forget { $fact }
edit-add-data = Add data { $name }
edit-data = Change the data of { $name }
edit-add-threat = Write threat { $title }
edit-threat = Change threat { $title }
edit-move-threat = Move threat { $title } to { $place }
edit-remove-threat = Delete threat { $title }
edit-withdraw = Withdraw the decision on { $title }
edit-a-threat = a threat
edit-add-comment = Comment
edit-comment = Change a comment
edit-resolve-comment = Resolve a comment
edit-reopen-comment = Reopen a comment
edit-remove-comment = Delete a comment
edit-open = Reopen: { $title }
edit-mitigate = Mitigate: { $title }
edit-accept = Accept: { $title }
edit-transfer = Transfer: { $title }
edit-eliminate = Eliminate: { $title }
edit-not-applicable = Not applicable: { $title }
edit-none = Change nothing
edit-several = { $first } and { $count } more
edit-things = { $count ->
    [one] 1 thing
   *[other] { $count } things
}

## What was meant

near-meant = did you mean `{ $near }`?
near-none = there is none to choose from
near-few = choose from { $few }
near-many = choose from { $few }, …

## What a refusal calls a record of the model

record-sheet = the model sheet
record-diagram = diagram { $id }
record-boundary = trust boundary { $id }
record-data = data { $id }
record-element = element { $id }
record-flow = data flow { $id }
record-note = note { $id }
record-threat = threat { $id }
record-decision = decision { $id }
record-comment = comment { $id }
record-placement = the place of { $subject } on diagram { $diagram }

## Why an edit is refused

refused-missing = change the model: { $record } does not exist
refused-no-subject = change the model: { $subject } does not exist
refused-exists = add to the model: { $record } exists already
refused-kind = { $attempt }: { $subject } is of another kind
refused-placement = { $attempt }: { $subject } { $why }
refused-incomplete = { $attempt }: { $why }
refused-beyond = place on a diagram: coordinates and sizes lie within 1,000,000 pixels, sizes are not negative
refused-text = set a text: it is longer than 64 KiB or holds characters that no file can carry
refused-circle = move { $subject } into a boundary: it would hold itself
refused-several = make several edits
refused-several-why = they stand in one another too deep
refused-line = add a boundary line
refused-line-why = it needs at least two points
refused-bend = bend
refused-bend-why = a boundary line needs two points
refused-connect = connect
refused-connect-why = a loose end needs coordinates
refused-decide = decide a threat
refused-decide-reason = say why it does not apply
refused-decide-owner = say who carries the accepted risk
refused-not-there = does not stand on this diagram
refused-label = move the label of
refused-place = place on a diagram
refused-there-already = stands on this diagram already
refused-child = show the inside of
refused-fact = set a fact of
refused-put = put into
refused-put-boundary = put into a boundary
refused-owner = set an owner
refused-scope = set the scope
refused-take = take from a diagram
refused-nowhere-else = stands nowhere else: remove it instead
refused-describe = describe
refused-remove = remove
refused-move = move
refused-reconnect = reconnect
refused-resize = resize

## What cannot be read or applied

refused-id = read an id: `{ $text }` is not `{ $letter }` and 16 characters of Crockford base 32
refused-diff-exists = apply a diff: { $record } is to be added but exists
refused-diff-differs = apply a diff: { $record } is not as it was when the diff was made
