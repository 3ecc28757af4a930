### What is said of files of models: why one is not read, what to do, and what was not carried over as it stood.

## Why a file is not read

format-empty = read a model: the file is empty
format-unknown-content = read a model: the content is of no format that Drawbridge knows
format-not-yet = read a model: this is { $format }, which this version does not read
format-never-opened = read a model: this is { $format }, which is never opened
format-too-large = read a model: the file has { $size } bytes, more than the limit of { $limit }
format-too-deep = read { $format }: line { $line }, column { $column } is nested deeper than { $limit } levels
format-too-long = read { $format }: the text at { $place } is longer than the limit of { $limit } bytes
format-too-many = read { $format }: it holds { $count } { $what ->
    [elements] elements
    [boundaries] boundaries
    [notes] notes
    [data] data
    [flows] flows
    [threats] threats
    [cells] cells
   *[records] records
}, more than the limit of { $limit }
format-encoding = read { $format }: byte { $offset } is not of UTF-8 or UTF-16 text
format-syntax = read { $format }: line { $line }, column { $column }: { $message }
format-shape = read { $format }: `{ $path }` { $message }
format-notation = read a .dfd text: { $mistakes }
format-newer = read a Drawbridge file: it has version { $version }, and this program knows { $known }
format-mistake = line { $line }, column { $column }: { $message }
format-not-written = write a model: Drawbridge does not write { $format }; it writes drawbridge, dfd and threat-dragon-v2

## What to do

format-empty-hint = It may have been cut off or never saved: take an earlier copy, or choose another file.
format-unknown-hint = Drawbridge reads .drawbridge, .dfd and Threat Dragon files. Export the model as one of these.
format-not-yet-hint = Export it as a Threat Dragon file, if its own program can.
format-zip-hint = Unpack it and open the model inside.
format-doctype-hint = Save it again from its own program, or remove the document type.
format-large-hint = Split the model into several files.
format-deep-hint = Open it in the program that made it and save it again, or flatten it.
format-long-hint = Shorten the text, or keep it in a document of its own.
format-encoding-hint = Save the file as UTF-8.
format-syntax-hint = The file may have been cut off or edited by hand; take an earlier copy or mend the place.
format-shape-hint = Mend the place, or save the model again from the program that made it.
format-mistake-hint = Mend the place.
format-mistakes-hint = Mend these places; each says how.
format-newer-hint = Update Drawbridge.

## What people call the formats

format-drawbridge = a Drawbridge file
format-dfd = a .dfd text
format-threat-dragon-2 = a Threat Dragon 2 file
format-threat-dragon-1 = a Threat Dragon 1 file
format-tm7 = a model of Microsoft's Threat Modeling Tool (.tm7)
format-tb7 = a template of Microsoft's Threat Modeling Tool (.tb7)
format-drawio = a draw.io diagram
format-otm = an Open Threat Model (OTM)
format-threat-composer = a Threat Composer file
format-cyclonedx = a CycloneDX document
format-tm-library = a model of the OWASP Threat Model Library
format-threagile = a Threagile model
format-pytm-output = the JSON output of pytm
format-pytm = a Python program for pytm
format-hcltm = an hcltm or threatcl model
format-zip = a ZIP archive
format-doctype = XML with a document type
format-none = none of the known formats

## What was not carried over as it stood

note-more = { $more ->
    [one] The same happened in 1 more place.
   *[other] The same happened in { $more } more places.
}
note-foreign-left-out = What the original file held beside the model (styles, flags of its own) cannot be written as text; keep that file, or save as .drawbridge.
note-no-diagram = The model has no diagram, and the target needs one: a .dfd text that is read has one at least, so this one comes back with an empty diagram.
note-nesting-cut = Boundaries nested deeper than 64 levels stand side by side.
note-direction = Characters that turn the direction of writing were left out of names.
note-not-numbers = { $count ->
    [one] 1 number was not a number (NaN or infinity) and was left out.
   *[other] { $count } numbers were not numbers (NaN or infinity) and were left out.
}
note-numbers-too-large = { $count ->
    [one] 1 number was larger than any that can be held; it is 1.7e308 now.
   *[other] { $count } numbers were larger than any that can be held; they are 1.7e308 now.
}
format-place = line { $line }, column { $column }
note-control-characters = { $removed ->
    [one] 1 control character was left out.
   *[other] { $removed } control characters were left out.
}

## Drawbridge files

format-second-record = is the second record with its id
note-unknown-keys = The keys { $keys } are not known; they are kept.
format-line = line { $number }
note-newer = The file is of version { $version }; what this version does not know is kept as it is.
format-no-header = is not the header of a Drawbridge file
format-no-version = states no version in `drawbridge`
format-bad-version = states a version that is none
format-nesting = lies in itself or more than { $limit } boundaries deep
note-gone-diagram = It stands on a diagram that does not exist; the place was left out.
note-gone-subject = It is the place of something that does not exist; it was left out.
note-gone-boundary = The boundary around it does not exist.
note-gone-named = A boundary, datum or diagram that it names does not exist.
note-gone-end = An end or a datum of the flow does not exist; the end is loose now.
note-gone-threatened = What it threatens does not exist; it is a threat of the model now.
note-gone-comment = The comment that it answers does not exist.
format-record = the record { $record }
format-not-composed = holds control characters, or letters and accents that are not composed (NFC)

## Threat Dragon files

note-no-diagrams = There is no list of diagrams; the model is empty.
format-no-list = is not a list
note-section-summary = The section is missing; title and owner are empty.
note-section-detail = The section is missing; reviewer and diagrams are empty.
note-not-a-diagram = This is not a diagram; left out.
note-unknown-shape = A cell of the shape `{ $shown }` is kept, but not shown.
note-no-id = The cell has no id; it was given one.
note-id-twice = The id `{ $id }` is that of another cell too; flows go to the first.
note-beyond = It lies beyond 1,000,000 px and stands at that limit now; the file keeps what it said until it is moved.
note-no-place = Its place is not a number that a diagram can hold; it stands at the top left.
note-end-nowhere = The end of the flow is nowhere; it is loose now.
note-end-at-line = The flow ends at a line or at another flow; that end is loose now.
note-end-gone = The flow ends at the cell `{ $shown }`, which does not exist; that end is loose now.
note-not-a-threat = This is not a threat; it is kept, but not shown.
note-threat-id-twice = The threat id `{ $foreign_id }` is that of another threat too; both are kept.
note-word-unknown = The { $key } `{ $said }` is not understood; the word is kept for writing back.
note-characters-of-cell = Control characters were left out of its texts.
note-not-cells = This is not a list of cells; it was left out.
note-colours = Colours of the version 1 drawing are not carried over.
note-supplied = `{ $key }` is demanded by the schema; { $value } was supplied.
note-entries-left-out = Entries of the list of cells that are no cells were left out.
note-arranged = What had no position was put into a plain arrangement.
note-diagram-supplied = The model has no diagram, and the target needs one to hold what is in it; it was supplied.
note-labels-left-out = Only the first label is carried over, and it stands at its usual place.
note-doubled = { $count ->
    [one] 1 element stands on several diagrams; in a Threat Dragon file it becomes one of its own on each.
   *[other] { $count } elements stand on several diagrams; in a Threat Dragon file each becomes one of its own on each.
}
note-lost-data = { $count ->
    [one] 1 data record, and who carries and holds it, cannot be written to a Threat Dragon file.
   *[other] { $count } data records, and who carries and holds them, cannot be written to a Threat Dragon file.
}
note-lost-comments = { $count ->
    [one] 1 comment cannot be written to a Threat Dragon file.
   *[other] { $count } comments cannot be written to a Threat Dragon file.
}
note-lost-decisions = { $count ->
    [one] 1 decision on a suggested threat cannot be written to a Threat Dragon file.
   *[other] { $count } decisions on suggested threats cannot be written to a Threat Dragon file.
}
note-lost-components = { $count ->
    [one] 1 component of an element cannot be written to a Threat Dragon file.
   *[other] { $count } components of elements cannot be written to a Threat Dragon file.
}
note-lost-owners = { $count ->
    [one] 1 owner cannot be written to a Threat Dragon file.
   *[other] { $count } owners cannot be written to a Threat Dragon file.
}
note-lost-diagrams = { $count ->
    [one] 1 child diagram cannot be written to a Threat Dragon file.
   *[other] { $count } child diagrams cannot be written to a Threat Dragon file.
}
note-lost-facts = { $count ->
    [one] 1 fact that has no flag there cannot be written to a Threat Dragon file.
   *[other] { $count } facts that have no flag there cannot be written to a Threat Dragon file.
}
note-lost-threats = { $count ->
    [one] 1 threat of the model or of data cannot be written to a Threat Dragon file.
   *[other] { $count } threats of the model or of data cannot be written to a Threat Dragon file.
}
note-lost-memberships = { $count ->
    [one] 1 element in several boundaries at once cannot be written to a Threat Dragon file.
   *[other] { $count } elements in several boundaries at once cannot be written to a Threat Dragon file.
}
