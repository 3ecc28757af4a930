### Copying, cutting, pasting and doubling what is selected on a diagram.

action-edit-cut = Cut
action-edit-copy = Copy
action-edit-paste = Paste
action-edit-duplicate = Duplicate

why-nothing-copied = Nothing was copied yet.
why-nothing-to-copy = Select what is to be copied.
