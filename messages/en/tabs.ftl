### Open models and their diagrams, as tabs.

tabs-new-diagram = Diagram { $number }
tabs-diagram-deleted = Deleted the diagram { $title }
tabs-untitled-model = Untitled model
tabs-untitled-diagram = Untitled diagram
tabs-models = Open models
tabs-all-models = All open models
tabs-diagrams = Diagrams
tabs-close-model = Close { $title }
tabs-close-hint = { $title } · double click renames, middle click closes
tabs-diagram-hint = { $title } · double click renames, Alt with an arrow moves
tabs-model-title = Title of the model
tabs-diagram-title = Title on this tab
tabs-add-diagram = Add a diagram
tabs-menu-diagram = Diagram { $title }
tabs-moved = { $title }, place { $place } of { $count }
