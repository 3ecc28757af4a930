### The history of a model, as the core writes and tells it.

history-back-to = Go back to: { $words }
history-to-the-beginning = Go back to the beginning
history-no-way = There is no way back to this step: it was undone, and something else was done instead.
history-no-way-hint = Choose another step.
