### What stands above a name: what the thing is, with its number.

caption-actor = External entity
caption-process = Process
caption-store = Data store
caption-element = { $kind } { $number }
caption-flow = Flow { $number }
caption-boundary = Trust boundary
caption-data = Data
caption-note = Note
caption-model = Model

value-unknown = unknown
value-yes = yes
value-no = no

core-unreachable = The core could not be reached.
core-unreachable-hint = The dev host has ended or is restarting. What was saved is safe; start it again and reload.
core-defect-hint = This is a defect of Drawbridge. What was saved is safe; try again.
