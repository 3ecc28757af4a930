### What the core says of files: how far it is with them, and why it did not write or read one.

## Long work

disk-reading = Reading { $name }
disk-arranging = Laying out the diagram
disk-analysing = Looking for threats
disk-keeping = Keeping it in the workspace
disk-comparing = Comparing it with the model
disk-writing = Writing { $name }
disk-drawing = Drawing { $name }
disk-stopped = Stopped. Nothing was changed.

## Words of the history

disk-took = Take what “{ $name }” holds

## Why not

disk-lost = { $name } is not there any more.
disk-lost-hint = Bring it back, save the model to another file, or keep it in the workspace only.
disk-unbound = The model is bound to no file.
disk-unbound-hint = Save it to a file first.
disk-belongs = { $name } is the file of the model “{ $title }”.
disk-belongs-hint = Choose another name, or open that model.
disk-exists = A file { $name } is there already.
disk-exists-hint = Choose it by its whole name to replace it, or choose another name.
disk-strange-name = The name of this file, or of a folder around it, has characters that cannot be kept.
disk-strange-name-hint = Choose a place with plain characters.
disk-remarks = Its remarks, the lines behind #, are not part of the model and would be gone.
