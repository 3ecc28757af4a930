### The frame of the window: its title, rail, bars and notices.

frame-window-title = { $title } · Drawbridge

frame-rail = Main
frame-foot = Diagrams and counts
frame-split-palette = Width of the palette
frame-split-inspector = Width of the inspector
frame-split-bottom = Height of the panel below
frame-splitter-help = Drag, or move with the arrows; Enter or a double click puts it back
frame-find = Find or run a command
frame-open-file = Open
frame-export = Export
frame-menu = Menu
frame-menu-back = Back
frame-saved = Saved { $time }
frame-read-only = Read only
frame-read-only-why = Another window writes to this workspace, or it cannot be written.
frame-open = { $open } open · { $decided } decided
frame-open-at-tier = { $open } open at this tier · { $decided } decided
frame-zoom = { $percent } %
frame-tools = Tools
frame-canvas = Diagram
frame-canvas-menu = Canvas
frame-no-diagram = This model has no diagram.
frame-add-diagram = Add a diagram
frame-dismiss = Dismiss
frame-undo = Undo
frame-redo = Redo
frame-close = Close
frame-show-all = Show all of it
frame-show-less = Show less

frame-suggestions-gone = { $count ->
    [one] 1 suggestion gone
   *[other] { $count } suggestions gone
}
frame-suggestions-new = { $count ->
    [one] 1 new suggestion
   *[other] { $count } new suggestions
}
frame-suggestions-gone-and-new = { $gone }, { $new } new

frame-empty-title = Nothing is drawn yet
frame-empty-how = Begin with what is used or who uses it. Click a shape here, or drag one from the palette. Its key and Enter place it, too.
frame-empty-read-only = The workspace can only be read, so nothing can be drawn.
frame-empty-else = To look around first:

frame-not-kept = The last change could not be kept, and was taken back.
frame-try-again = Try again
frame-stop = Stop
