### What was given a place when a model is written in a format that can hold nothing without one.

place-arranged = What had no position was laid out.
place-diagram-supplied = The model has no diagram, and the target needs one to hold what is in it; it was supplied.
