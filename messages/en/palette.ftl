### The palette at the left of the canvas: shapes and components.

palette-region = Shapes and components
palette-search = Find a component
palette-shapes = Shapes
palette-shape-actor = External
palette-shape-process = Process
palette-shape-store = Store
palette-shape-boundary = Boundary
palette-shape-flow = Flow
palette-shape-note = Note
palette-add-shape = Add: { $shape }
palette-draw-flow = Draw a flow
palette-recent = Recent
palette-components = Components
palette-found = Found
palette-clear = Clear the search
palette-nothing-found = No component has such a name. Place it as a plain shape:

### The command palette: everything that can be done, and everything of the model.

palette-commands = Commands
palette-commands-hint = Find a command, an element, a threat
palette-no-command = Nothing has these words.
palette-more-commands = { $count ->
    [one] 1 more: type a word of what you look for.
   *[other] { $count } more: type a word of what you look for.
}
palette-kind-threat = Threat
palette-kind-diagram = Diagram
palette-kind-model = Open model
palette-threat-number = T{ $number }
