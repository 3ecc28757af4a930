### What a sentence or a list calls things, above all those without a name. Page and core call them alike.

name-the-model = the model
name-unnamed-actor = an unnamed actor
name-unnamed-process = an unnamed process
name-unnamed-store = an unnamed store
name-unnamed-element = an unnamed element
name-unnamed-flow = an unnamed flow
name-unnamed-boundary = an unnamed boundary
name-unnamed-datum = an unnamed datum
name-empty-note = an empty note
name-open-end = an open end
name-flow-between = the flow from { $from } to { $to }
