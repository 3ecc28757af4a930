### The problems of a model, each with its place and its way out.

problems-label = Problems
problems-none-title = No problems found
problems-none = What is drawn is complete enough for the threats to be trusted. This list is kept up while you draw.
problems-severity-error = Error
problems-severity-warning = Warning
problems-severity-hint = Hint
problems-fix = Fix it
problems-fix-all = { $count ->
    [one] Fix it
   *[other] Fix all { $count }
}
problems-fixed-all = { $count ->
    [one] Fixed 1 problem
   *[other] Fixed { $count } problems
}
problems-show = Show { $name }
problems-why-show = Why does this matter?

problems-kind-actor-to-actor = External entities that talk to each other
problems-kind-actor-to-store = External entities at a store
problems-kind-boundaries-overlap = Boundaries that overlap
problems-kind-boundary-circle = Boundaries in a circle
problems-kind-boundary-empty = Boundaries with nothing inside
problems-kind-boundary-not-crossed = Boundaries that nothing crosses
problems-kind-boundary-one-member = Boundaries around one thing
problems-kind-component-kind = Components of another kind
problems-kind-component-unknown = Unknown components
problems-kind-crossing-no-authentication = Crossings without a stated authentication
problems-kind-crossing-no-protocol = Crossings without a stated protocol
problems-kind-data-not-used = Data that goes nowhere
problems-kind-decision-incomplete = Decisions without owner, end or reason
problems-kind-diagram-circle = Diagrams within themselves
problems-kind-diagram-too-coarse = Diagrams that show too little
problems-kind-diagram-too-fine = Diagrams that show too much
problems-kind-duplicate-names = Names used twice
problems-kind-element-unconnected = Elements without a flow
problems-kind-fact-not-in-catalogue = Facts that no pack knows
problems-kind-flow-duplicate = Flows drawn twice
problems-kind-flow-no-data = Flows that carry no data
problems-kind-flow-to-itself = Flows back to where they begin
problems-kind-flow-unconnected = Flows with an open end
problems-kind-loop-on-its-own = Loops that nothing enters
problems-kind-name-missing = Things without a name
problems-kind-part-unreachable = Parts that cannot be reached
problems-kind-parts-separate = Parts that stand apart
problems-kind-process-black-hole = Processes that give nothing out
problems-kind-process-miracle = Processes that take nothing in
problems-kind-process-no-boundary = Processes in no boundary
problems-kind-reference-missing = References to what is gone
problems-kind-scope-no-reason = Out of scope without a reason
problems-kind-store-no-reader = Stores that nobody reads
problems-kind-store-no-writer = Stores that nobody writes
problems-kind-store-to-store = Stores that talk to each other
problems-kind-unbalanced-child = Levels that do not match

notes-label = Notes on the file
notes-what = What
notes-where = Where in the file
