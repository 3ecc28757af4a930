### The outline: every element, flow and boundary as a row that is changed where it stands.

outline-label-element = Elements
outline-label-flow = Flows
outline-label-boundary = Boundaries
outline-which = What is listed
outline-column-number = #
outline-column-name = Name
outline-column-kind = Kind
outline-column-component = Component
outline-column-inside = Inside
outline-column-data = Data
outline-column-threats = Threats
outline-column-from = From
outline-column-to = To
outline-column-protocol = Protocol
outline-column-encrypted = Encrypted
outline-column-trust = Trust level
outline-column-type = Kind
outline-column-members = Elements
outline-kind-actor = External entity
outline-kind-process = Process
outline-kind-store = Data store
outline-no-component = None
outline-no-boundary = None
outline-not-asked = not asked
outline-unknown = unknown
outline-yes = Yes
outline-no = No
outline-data-hint = Names, parted by commas
outline-no-threats = No threats
outline-deleted = Deleted { $name }

outline-add = Add
outline-add-element = Add an element
outline-add-flow = Add a flow
outline-add-boundary = Add a boundary
outline-add-name = Name of the new row
outline-add-kind = Kind of the new element
outline-add-from = Where the new flow begins
outline-add-to = Where the new flow ends
outline-add-from-hint = From…
outline-add-to-hint = To…
outline-add-needs-two = A flow needs two elements on the diagram that is shown. Add them first.
outline-add-needs-ends = Choose where the flow begins and ends.
outline-add-needs-diagram = The model has no diagram that could show it.
outline-add-close = Close

outline-empty-element = No elements yet. Add one here, or press P on the canvas and click for a process.
outline-empty-flow = No flows yet. Add one here, or press F on the canvas and draw from one element to another.
outline-empty-boundary = No trust boundaries yet. Add one here, or press B on the canvas and draw it around what belongs together.

bottom-label = Outline, problems, history
bottom-tab-outline = Outline
bottom-tab-problems = Problems
bottom-tab-history = History
bottom-tab-notes = Notes on the file
bottom-close = Close the panel
