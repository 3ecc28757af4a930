### What is wrong with a text of the notation (.dfd), and, under …-hint, what to do. Words in backquotes are of the notation.

## Attributes

dfd-twice = `{ $name }` stands twice
dfd-twice-hint = take one of them out
dfd-no-fact = `{ $name }` is not a fact, so it has no `@`
dfd-no-fact-hint = take the `@` and what follows it out
dfd-fact-hint = write `.{ $name }=` if you mean a fact of that name
dfd-has-no = `{ $word }` has no `{ $name }`
dfd-fact-one-value = the fact `{ $fact }` has one value
dfd-one-value-hint = put a text with a comma into quotes
dfd-fact-twice-hint = of two values for one fact only one can be meant
dfd-fact-twice = the fact `{ $name }` is stated twice
dfd-no-value = `{ $name }` stands without a value
dfd-no-value-hint = write `{ $name }` alone
dfd-not-whole = `{ $value }` is not a whole number
dfd-not-whole-hint = as in `{ $name }=12`; leave `{ $name }` out to have it counted
dfd-not-day = `{ $value }` is not a day of the calendar
dfd-not-day-hint = as in `{ $name }="2027-01-31"`
dfd-not-order = `{ $value }` is not a place in an order
dfd-not-order-hint = leave `order` out: the order of the lines counts
dfd-one-of = it is one of { $words }
dfd-cannot-be = `{ $name }` cannot be `{ $value }`
dfd-needs-rectangle = `{ $name }` needs left, top, width and height
dfd-needs-rectangle-hint = as in `{ $name }=40,80,160,90`
dfd-one-point = `{ $name }` is one point
dfd-one-point-hint = as in `{ $name }=40,80`
dfd-can-have = it can have { $names }
dfd-needs-value = `{ $name }` needs a value
dfd-needs-value-hint = as in `{ $name }="…"`
dfd-one-value = `{ $name }` has one value
dfd-odd-point = the last point has only one coordinate
dfd-odd-point-hint = every point is left,top
dfd-no-pixels = `{ $value }` is not a number of pixels that a diagram can hold
dfd-no-pixels-hint = coordinates reach from -1000000 to 1000000, sizes are not negative

## Signs and texts

dfd-a-text = a quoted text
dfd-line-end = the end of the line
dfd-text-end = the end of the text
dfd-too-long = the text is too long for one model
dfd-too-long-hint = split the model into several files
dfd-strange-sign = `{ $shown }` cannot stand here
dfd-strange-sign-hint = put text into double quotes
dfd-half-arrow = `<` begins only `<->`
dfd-half-arrow-hint = turn the flow round and write `->`
dfd-text-open = the quoted text is not closed on its line
dfd-text-open-hint = close it with `"`; a line break is written `\n`
dfd-escape = there is no such escape
dfd-escape-hint = the escapes are \n, \t, \r, \" and \\

## Statements

dfd-no-block = there is no block to close here
dfd-no-block-hint = take the `{"}"}` out
dfd-after-statement = { $found } cannot stand here
dfd-after-statement-hint = a statement ends with its line
dfd-no-statement = a statement cannot begin with { $found }
dfd-no-statement-hint = it begins with a word such as `process`, `flow` or `data`
dfd-meant-actor = did you mean `actor`?
dfd-meant-store = did you mean `store`?
dfd-meant-process = did you mean `process`?
dfd-meant-boundary = did you mean `boundary`?
dfd-unknown-statement = there is no statement `{ $word }`
dfd-inside-boundary = `{ $word }` cannot stand inside a boundary
dfd-inside-boundary-hint = only elements and boundaries can; put it after the closing `{"}"}`
dfd-no-arrow = a flow needs `->` or `<->` here, not { $found }
dfd-no-arrow-hint = as in `flow order: customer -> web "Places an order"`
dfd-no-subject = what is it about? { $found } names nothing
dfd-no-subject-hint = write the handle of what it is about, or `model`
dfd-no-handle-after = after `@` stands a handle, not { $found }
dfd-key-hint = as in `sql-injection@web`
dfd-second-text = only one quoted text, and before the attributes
dfd-second-text-hint = name an attribute, as in `description="…"`
dfd-value-missing = `{ $name }=` needs a value, not { $found }
dfd-value-missing-hint = write a word, or a text in quotes
dfd-no-source = { $found } is not where a fact can come from
dfd-no-source-hint = after `@` stands person, answer, import or assumption; put a text with an `@` into quotes
dfd-has-no-block = `{ $keyword }` has no block
dfd-has-no-block-hint = only boundaries and diagrams do
dfd-too-deep = boundaries nest more than { $nesting } deep
dfd-too-deep-hint = declare the inner ones outside and write `in=` with the handle of the outer one
dfd-block-open = the block is never closed
dfd-block-open-hint = add a `{"}"}`
dfd-no-handle = `{ $text }` cannot be a handle
dfd-no-handle-hint = a handle is made of letters, digits, `_`, `-`, `.` and `/`, and is not `model`
dfd-before-text-hint = as in `process web "Web app"`
dfd-handle-hint = as in `process web` or `flow web -> orders`
dfd-expected = `{ $expected }` is missing; here stands { $found }
dfd-expected-hint = as in `threat t1 at web "…"` or `decision d1 on t1@web`; this one needs `{ $expected }`

## What the statements mean together

dfd-one-model = a text holds one model
dfd-one-model-hint = put the second model into a file of its own
dfd-loose = `_` stands for a loose end and cannot be a handle
dfd-loose-hint = give it a handle of letters and digits
dfd-taken = the handle `{ $handle }` is taken
dfd-taken-hint = every handle of a file is given once, whatever it names
dfd-unknown-handle = there is no `{ $handle }`
dfd-declare-hint = declare it in a statement of its own
dfd-shows-itself = the diagram `{ $handle }` says itself what stands where
dfd-shows-itself-hint = move the position into its block
dfd-one-outer = a boundary lies in one other at most
dfd-one-outer-hint = name the innermost of those around it
dfd-doubtful-fact = `{ $name }` was read as a fact; did you mean `{ $near }`?
dfd-circle = the boundary `{ $handle }` lies in itself
dfd-circle-hint = look at the `in=` of it and those around it
dfd-deep = the boundary `{ $handle }` lies more than { $nesting } deep
dfd-deep-hint = leave out some of those around it
dfd-threat-at = a threat is at a subject, not at another threat
dfd-threat-at-hint = as in `threat t1 at web "…"`
dfd-decision-on = a decision is on a threat of a subject
dfd-decision-on-hint = as in `decision d1 on sql-injection@web`
dfd-no-threat = the key of the threat has no threat
dfd-crossing = on both sides of `~` stand a flow and a boundary, in this order
dfd-crossing-hint = as in `tls-missing@order~dmz`
dfd-is-not = `{ $handle }` is not { $what }
dfd-a-boundary = a boundary
dfd-a-datum = a datum
dfd-a-diagram = a diagram
dfd-a-comment = a comment
dfd-a-flow-end = something that a flow can end at
dfd-a-shown = something that a diagram can show
dfd-a-threatened = something that a threat can be about
dfd-a-handle = a handle
dfd-a-handle-or-beginning = the flow's handle or its beginning
dfd-a-beginning = what the flow begins at
dfd-an-end = what the flow ends at
dfd-missing-before-text = { $what } is missing before the quoted text
dfd-missing = { $what } is missing; here stands { $found }

## The mistakes of a text

dfd-mistake = line { $line }, column { $column }: { $message }
dfd-mistake-hinted = line { $line }, column { $column }: { $message }; { $hint }
dfd-mistakes = { $count ->
    [one] 1 mistake
   *[other] { $count } mistakes
}
dfd-mistakes-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
