### The history of a model: who did what, and when.

history-label = History
history-none = Nothing was changed yet.
history-now = This is how the model is now
history-undone = Undone; redo brings it back
history-dropped = Undone; something else was done instead
history-back = Go back to here
history-went-back = Went back to step { $number }
history-column-number = Step
history-column-what = What
history-column-who = Who
history-column-when = When
