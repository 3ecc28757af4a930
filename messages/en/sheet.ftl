### The model sheet, and the dialog that asks for a new model.

sheet-title = Title
sheet-description = What is modelled, and why
sheet-owner = Owner
sheet-reviewer = Reviewer
sheet-contributors = Contributors, one a line
sheet-diagram = The diagram that is shown
sheet-diagram-title = Title of the diagram
sheet-method = Method
sheet-diagram-description = What the diagram shows
sheet-diagrams = The other diagrams
sheet-diagram-show = Show the diagram { $name }
sheet-untitled = Untitled diagram
sheet-add-diagram = Add a diagram
sheet-remove-diagram = Delete this diagram

newmodel-label = New model
newmodel-heading = New model
newmodel-heading-of = New model of { $system }
newmodel-what = What is modelled?
newmodel-what-hint = Web shop
newmodel-untitled = New model
newmodel-system = System
newmodel-system-none = None yet
newmodel-system-new = A new system…
newmodel-system-hint = Models of one system stand together in the list. It can be said later.
newmodel-system-name = Name of the new system
newmodel-from = Begin with
newmodel-from-empty = An empty diagram
newmodel-from-empty-says = Draw it, or list elements and flows in the outline.
newmodel-from-sample = The sample
newmodel-from-sample-says = A small web shop to look at and to change.
newmodel-from-file = A file
newmodel-from-file-says = Drawbridge, OWASP Threat Dragon or a .dfd text; you are asked which.
newmodel-create = Create
newmodel-open = Choose the file…
newmodel-cancel = Cancel
