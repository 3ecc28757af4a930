### The data catalogue: what the system handles, how sensitive it is, and where it goes.

data-title = Data
data-label = Data catalogue
data-intro = What the system handles. How sensitive it is decides which threats matter.
data-count = { $count ->
    [0] nothing yet
    [one] 1 datum
   *[other] { $count } data
}
data-search = Find data
data-column-name = Name
data-column-class = Class
data-column-confidentiality = Confidentiality
data-column-integrity = Integrity
data-column-availability = Availability
data-column-description = Description
data-column-carried = Carried by
data-column-held = Held by
data-carried = { $count ->
    [0] no flow
    [one] 1 flow
   *[other] { $count } flows
}
data-held = { $count ->
    [0] nothing
    [one] 1 element
   *[other] { $count } elements
}
data-none-found = No data fits what is sought.

data-add-name = Name of the new datum
data-add-hint = Card number
data-add = Add
data-add-exists = There is { $name } already.

data-side-label = The chosen datum
data-side-empty = Choose a row to see where the datum goes and all that is known of it.
data-side-delete = Delete…
data-side-carried = Carried by
data-side-held = Held by
data-side-nowhere = Nowhere yet. Name it in the Data column of the outline, or at a flow or an element beside the canvas.
data-side-show = Show { $name } on the diagram

data-deleted = Deleted { $name }
data-delete-used = { $name } is carried by { $flows ->
    [one] 1 flow
   *[other] { $flows } flows
} and held by { $elements ->
    [one] 1 element
   *[other] { $elements } elements
}. Delete it there too?
data-delete-do = Delete
data-delete-keep = Keep it

data-empty-title = No data yet
data-empty = Name what the system handles: card numbers, health records, passwords. Flows carry it, elements hold it, and how sensitive it is decides which threats matter.
