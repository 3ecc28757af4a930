### What is wrong with a diagram, and, under …-why, why it matters.

## What refers to nothing

problem-reference-why = What refers to something that is not there is left out of the analysis, so threats are missed.
problem-reference-boundary = { $name } lies in a boundary that does not exist
problem-reference-holds = { $name } holds data that does not exist
problem-reference-inside = the diagram of the inside of { $name } does not exist
problem-reference-from-element = { $name } begins at an element that does not exist
problem-reference-from-boundary = { $name } begins at a boundary that does not exist
problem-reference-from-note = { $name } begins at a note that does not exist
problem-reference-to-element = { $name } ends at an element that does not exist
problem-reference-to-boundary = { $name } ends at a boundary that does not exist
problem-reference-to-note = { $name } ends at a note that does not exist
problem-reference-carries = { $name } carries data that does not exist

## Circles

problem-boundary-circle-why = A boundary cannot lie in itself; what crosses it cannot be told until the circle is broken.
problem-boundary-circle = { $names } lie in one another in a circle
problem-diagram-circle-why = A process cannot stand on the diagram of its own inside; levels could not be told apart.
problem-diagram-circle = { $name } stands within the diagram of its own inside

## What is connected to nothing

problem-flow-unconnected-why = Nobody can tell who sends or receives what hangs in the air, so its threats cannot be found.
problem-flow-begins-nowhere = { $name } begins at no element
problem-flow-ends-nowhere = { $name } ends at no element
problem-flow-unconnected = { $name } is connected to no element at either end
problem-element-unconnected-why = What takes part in no flow is either not needed on the diagram, or a flow was forgotten.
problem-element-unconnected = no flow connects { $name }
problem-part-unreachable-why = Work begins somewhere: with a person, another system or a clock. Draw what sets this part going, since that is where an attack begins too.
problem-part-unreachable = nothing from outside reaches { $name }
problem-parts-separate-why = Parts that no flow connects are two systems or lack the flow between them.
problem-parts-separate-more = no flow connects { $names } and others with the rest of the model
problem-parts-separate = no flow connects { $names } with the rest of the model
problem-loop-why = Elements that only feed one another never start. What sets them going is missing on the diagram.
problem-loop = { $names } only feed one another, and nothing sets them going

## Flows that are missing

problem-no-reader-why = Data that nobody reads need not be kept; more often the flow back was forgotten, and with it who gets to see the data.
problem-no-reader = nobody reads { $name }
problem-no-writer-why = Data comes from somewhere. Whoever fills this store can also fill it with the wrong thing.
problem-no-writer = nobody writes { $name }
problem-black-hole-why = A process that takes data and gives none has no effect; where its results go is missing.
problem-black-hole = { $name } takes data but gives none
problem-miracle-why = A process cannot make data out of nothing; where it gets it, and can be misled, is missing.
problem-miracle = { $name } gives data but takes none
problem-store-to-store-why = Data does not move by itself: a job, a replication or a person copies it, and has the rights to.
problem-store-to-store = { $name } goes from { $from } to { $to } with no process between
problem-actor-to-store-why = Between people and a store there is a process, if only the database's own console. Its rights and its checks belong on the diagram.
problem-actor-to-store = { $name } connects { $from } and { $to } with no process between
problem-actor-to-actor-why = What those outside tell one another is theirs to protect, unless the system relies on it.
problem-actor-to-actor = { $name } goes from { $from } to { $to }, past the modelled system
problem-unbalanced-why = Every flow of a process appears at the edge of the diagram of its inside, and the other way round; otherwise one of the two levels leaves something out.
problem-unbalanced-outside = { $flow } of { $name } does not appear on the diagram of its inside
problem-unbalanced-inside = { $flow } leaves the inside of { $name } but is no flow of it

## Boundaries

problem-boundary-empty-why = A boundary with nothing inside separates nothing from nothing.
problem-boundary-empty = nothing lies in { $name }
problem-boundary-one-why = A zone of one is often only a frame around a box; it is right where that one thing really runs apart.
problem-boundary-one = only one thing lies in { $name }
problem-boundary-not-crossed-why = Threats gather where flows cross boundaries. One that nothing crosses does no work on the diagram.
problem-boundary-not-crossed = no flow crosses { $name }
problem-boundaries-overlap-why = An element normally stands in one innermost boundary. In several, flows cross more of them than was probably meant.
problem-boundaries-overlap = { $name } lies in { $boundaries } at once
problem-no-boundary-why = Where a process runs decides whom it has to distrust. Put it into the zone that it runs in.
problem-no-boundary-at-all = the model shows no trust boundary
problem-no-boundary = { $name } lies in no boundary
problem-crossing-protocol-why = The protocol decides what can be read, changed and faked on the way across.
problem-crossing-protocol = { $flow } crosses { $boundary }, and nobody says with which protocol
problem-crossing-sender-why = Whoever receives something from another zone has to know who sent it.
problem-crossing-sender = { $flow } crosses { $boundary }, and nobody says whether its sender is authenticated

## Components and facts

problem-component-unknown-why = Without its pack nothing is known of the component, and threats that look for it stay silent.
problem-component-unknown = no loaded pack has the component { $component } of { $name }
problem-component-kind-why = A database drawn as a process gets the threats of a process. Either the kind or the component is wrong.
problem-component-kind = { $name } is drawn as a { $kind }, but { $component } is a { $expected }
problem-fact-why = Rules cannot read a fact that no loaded pack declares, or a value that it does not take; it counts as unknown.
problem-fact-undeclared = no loaded pack declares the fact { $name } of { $of }{ $hint }
problem-fact-kind = { $name } of { $of } does not apply to a { $kind }
problem-fact-value = { $name } of { $of } is { $value }, which is not { $expected }

## Names

problem-duplicate-why = In lists and reports, things of one name cannot be told apart.
problem-duplicate = another is called { $name } too
problem-name-missing-why = A threat that names nothing cannot be talked about, and a flow without a name says what it is only to whoever drew it.
problem-name-missing = this { $kind } has no name
problem-name-missing-flow = { $name } has no name
problem-name-from-to = { $from } to { $to }

## Flows, data, scope

problem-flow-no-data-why = What a flow carries decides how bad it is when somebody reads or changes it.
problem-flow-no-data-at-all = the model names no data, so no flow can say what it carries
problem-flow-no-data = nobody says what data { $name } carries
problem-flow-twice-why = The same flow drawn twice doubles its threats.
problem-flow-twice = { $name } is drawn twice between the same elements
problem-flow-to-itself-why = What a thing does within itself is no flow; if two parts talk, draw both.
problem-flow-to-itself = { $name } ends where it begins
problem-data-not-used-why = Data that is on no flow and in no store cannot be protected by anything on the diagram.
problem-data-not-used = nothing carries or holds { $name }
problem-scope-why = What is left out is trusted blindly. The reason lets a reviewer agree, and somebody later disagree.
problem-scope = nobody says why { $name } is out of scope
problem-decision-why = A risk is accepted by somebody and for a time, and what does not apply does not for a reason. Without them nobody can ask again.
problem-decision-owner = the threat T{ $number } of { $name } is accepted, and nobody says by whom
problem-decision-expiry = the threat T{ $number } of { $name } is accepted, and nobody says until when
problem-decision-reason = the threat T{ $number } of { $name } does not apply, and nobody says why

## Diagrams

problem-too-fine-why = Beyond some forty elements nobody sees the whole. Give processes an inside on a diagram of their own.
problem-too-fine = { $count ->
    [one] { $title } shows 1 element at once
   *[other] { $title } shows { $count } elements at once
}
problem-too-coarse-why = Threats live where parts meet. With a single part, or nothing that works on data, few can be found.
problem-too-coarse-one = { $title } shows a single element
problem-too-coarse-none = { $title } shows no process
problem-diagram = the diagram { $title }
