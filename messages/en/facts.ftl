### Facts: their values, and where each came from.

fact-list = Facts
fact-find = Find a fact
fact-none-found = No fact is called “{ $words }”.
fact-open = { $count ->
    [one] 1 not asked
   *[other] { $count } not asked
}
fact-unknown = unknown
fact-not-asked = Not asked
fact-laid = { $value } · { $from }
fact-not-stated = { $value } (not stated here)
fact-nobody = Nobody was asked yet.
fact-else = else { $value } ({ $from })
fact-first-counts = The first one counts.
fact-decides = { $count ->
    [one] decides 1 threat
   *[other] decides { $count } threats
}

fact-from-person = Stated here
fact-from-answer = Answered
fact-from-import = From the file
fact-from-assumption = Assumed
fact-from-convention = By convention
fact-from-component = From the component
fact-from-propagated = Follows from elsewhere
fact-from-diagram = From the drawing
fact-from-unasked = Nobody was asked
fact-from-note = { $from } ({ $note })
