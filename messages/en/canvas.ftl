### What the canvas is called for those who hear it.

canvas-label = Canvas
canvas-drawing = Diagram
canvas-name = Name
