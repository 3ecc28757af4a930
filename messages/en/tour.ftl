### The first start, and the tour of three steps on the sample.

tour-what = Draw how data flows, see what could go wrong, decide what to do about it. Everything stays on this computer.
tour-way-sample = Open the sample model
tour-way-sample-more = See a finished diagram and its suggestions.
tour-way-new = New model
tour-way-new-more = Start with an empty diagram.
tour-way-file = Open a file
tour-way-file-more = Drawbridge, text notation, OWASP Threat Dragon.
tour-offer = New here? Three steps on the sample
tour-take = Take the tour
tour-later = Leave it whenever you like; it stands under Help.
tour-many = Many systems and no model yet?
tour-many-enter = Enter a system
tour-many-more = and say later how deep its model has to go.

tour-step = Step { NUMBER($step) } of { NUMBER($count) }
tour-back = Back
tour-next = Next
tour-done = Done
tour-leave = Leave the tour

tour-draw = Draw how data flows
tour-draw-text = Pick a shape here and click on the canvas. Pull a flow from a blue dot of one shape to another. Every stroke is saved at once.
tour-see = See what could go wrong
tour-see-text = Threats are suggested from what is drawn and known. Each says what made it so and what would remove it. Answer the questions in violet, and suggestions come and go.
tour-decide = Decide, and find it again
tour-decide-text = Mitigate, accept or rule out each threat, with a reason. All models stand in the list behind this sign. Ctrl+S writes a file that you can hand on.
