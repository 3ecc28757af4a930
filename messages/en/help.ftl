### Help: shortcuts, the guide, what the application says of itself.

help-shortcut-search = Find by word or key
help-no-shortcut = No shortcut has these words.
help-pointer = Pointer
help-pointer-wheel = Wheel, pinch
help-pointer-zoom = Zoom at the pointer
help-pointer-two-fingers = Two fingers, Shift+wheel
help-pointer-move-view = Move the view
help-pointer-space = Space+drag, middle button
help-pointer-move-view-too = Move the view, too
help-pointer-drag-dot = Drag from a blue dot
help-pointer-draw-flow = Draw a flow
help-pointer-click-dot = Click on a blue dot
help-pointer-add-neighbour = Add a connected neighbour
help-pointer-double-flow = Double click on a flow
help-pointer-bend = Add or remove a bend
help-pointer-alt-drag = Alt while dragging
help-pointer-suspend-grid = Suspend the grid
help-pointer-alt-click = Alt+click
help-pointer-beneath = Select what lies beneath
help-pointer-typing = Typing a capital letter
help-pointer-rename = Rename what is selected
help-pointer-escape = Esc
help-pointer-cancel = Cancel

help-title = Help
help-pages = Pages of the help
help-guide = Guide
help-reference = Reference
help-more = More
help-search = Search the help
help-found = Found
help-found-count = { $count ->
    [one] 1 place has these words.
   *[other] { $count } places have these words.
}
help-nothing-found = No place has these words.
help-place = { $page } › { $heading }
help-about-what = Draw how data flows, see what could go wrong, decide what to do about it. Offline.
help-about-licence = Drawbridge is free software under the Apache License 2.0. It sends nothing anywhere: no account, no telemetry, no network.
help-about-texts = Licences in full
help-about-sqlite = SQLite { $version }
help-about-pack = { $title } { $version }, { $licence }
