### What the canvas is called for those who hear it.

canvas-label = Canvas
canvas-drawing = Diagram
canvas-name = Name
canvas-connect = Click for a process beside it, connected. Drag to draw a flow.
canvas-hint-place = Click where it is to stand, or press Enter. Esc puts it back.
canvas-hint-named = Click where { $name } is to stand, or press Enter. Esc puts it back.
canvas-hint-boundary = Drag around what belongs together. Esc puts it back.
canvas-hint-flow = Drag from one thing to another, one flow after the other. Esc ends it.
