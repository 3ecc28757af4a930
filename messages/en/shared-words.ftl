### Words of the field and counts, told alike by the page, the core and the command line.

severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low
severity-none = none

status-open = Open
status-mitigate = Mitigated
status-accept = Accepted
status-transfer = Transferred
status-eliminate = Eliminated
status-notApplicable = Not applicable

kind-actor = external entity
kind-process = process
kind-store = data store
kind-flow = data flow
kind-boundary = trust boundary
kind-data = data
kind-note = note
kind-model = model
kind-diagram = diagram

count-elements = { $count ->
    [one] 1 element
   *[other] { $count } elements
}
count-flows = { $count ->
    [one] 1 flow
   *[other] { $count } flows
}
count-boundaries = { $count ->
    [one] 1 boundary
   *[other] { $count } boundaries
}
count-threats = { $count ->
    [one] 1 threat
   *[other] { $count } threats
}
count-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
count-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
count-models = { $count ->
    [one] 1 model
   *[other] { $count } models
}
count-systems = { $count ->
    [one] 1 system
   *[other] { $count } systems
}
