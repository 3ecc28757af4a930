### The register: all threats of a model as a table.

register-title = Threats
register-label = All threats of the model
register-count = { $shown ->
    [one] 1 of { $all }
   *[other] { $shown } of { $all }
}
register-count-all = { $all ->
    [0] none
    [one] 1 threat
   *[other] { $all } threats
}
register-search = Find a threat
register-search-place = At an element or flow
register-filter-severity = Any severity
register-filter-category = Any category
register-filter-status = Any status
register-filter-diagram = Every diagram
register-filter-undecided = Undecided
register-filter-decided = Decided
register-filter-stale = Decided, no longer suggested
register-filter-clear = Clear the filters
register-label-severity = Severity
register-label-category = Category
register-label-status = Status
register-label-diagram = Diagram
register-label-group = Group by
register-group-none = Not grouped
register-group-place = By element
register-group-category = By category
register-group-severity = By severity
register-group-open = { $open ->
    [0] none open
   *[other] { $open } open
}
register-group-fold = Fold { $name }
register-group-unfold = Unfold { $name }

register-column-severity = Severity
register-column-number = Nr
register-column-title = Threat
register-column-place = Where
register-column-category = Category
register-column-status = Status
register-column-owner = Owner, until
register-column-outcome = Comes from
register-column-decided = Decided
register-choose-row = Choose { $title }
register-choose-all = Choose all that are listed

register-outcome-confirmed = Rules
register-outcome-possible = Rules, possible
register-outcome-written = By hand
register-outcome-stale = No longer suggested
register-until = { $owner }, until { $day }

register-of-chosen = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
}
register-of-current = The current threat
register-of-none = No threat is current
register-no-current = Choose a threat first.
register-nothing-to-reopen = Nothing was decided about it.
register-read-only = The workspace can only be read.
register-not-shown = The register is not shown.
register-unchoose = Choose none
register-rate = Severity…
register-rate-label = Severity set by hand

register-decide-heading = { $count ->
    [one] { $act }: 1 threat
   *[other] { $act }: { $count } threats
}
register-decide-before = { $count ->
    [one] 1 of them is decided already, and is decided anew
   *[other] { $count } of them are decided already, and are decided anew
}
register-decide-why-mitigate = What is done about it?
register-decide-why-accept = Why is the risk accepted?
register-decide-why-transfer = Who carries it instead, and why?
register-decide-why-eliminate = What is removed, and why?
register-decide-why-notApplicable = Why does it not apply?
register-decide-why-open = Why is it open again?
register-decide-owner = Owner (required)
register-decide-until = Until (required)
register-decide-until-form = YYYY-MM-DD
register-decide-lacks-reason = Say why, so that others can follow.
register-decide-lacks-owner = Say who carries the risk.
register-decide-lacks-day = Write the day on which it ends as YYYY-MM-DD.
register-decide-do = Decide
register-decide-cancel = Cancel

register-decided = { $count ->
    [one] Decided: { $status }
   *[other] Decided about { $count } threats: { $status }
}
register-reopened = { $count ->
    [one] Opened again
   *[other] Opened { $count } threats again
}
register-rated = { $count ->
    [one] Severity set: { $severity }
   *[other] Severity of { $count } threats set: { $severity }
}
register-copied = { $count ->
    [one] Copied as Markdown
   *[other] Copied { $count } threats as Markdown
}
register-copy-failed = The text could not be put on the clipboard.

register-side-label = The current threat
register-side-empty = Choose a threat in the table to read it here.
register-side-show = Show on the diagram
register-side-close = Hide the card
register-side-open = Show the card
register-placeless = It stands on no diagram.

register-empty-title = Nothing is suggested yet
register-empty = Draw elements, connect them with flows and put trust boundaries around what belongs together. What could go wrong is then listed here.
register-empty-go = Go to the diagram
register-none-found = No threat fits the filters.

register-act-mitigate = Mitigate
register-act-accept = Accept
register-act-transfer = Transfer
register-act-eliminate = Eliminate
register-act-not-applicable = Not applicable
register-act-reopen = Reopen
register-act-rate-critical = Set the severity: critical
register-act-rate-high = Set the severity: high
register-act-rate-medium = Set the severity: medium
register-act-rate-low = Set the severity: low
register-act-rate-none = Set the severity: not rated
register-act-copy = Copy as Markdown
register-act-diagram = Show on the diagram
register-act-choose-all = Choose all that are listed
register-act-choose-none = Choose none
register-act-card = Read the card
register-act-next = Go to the next threat
register-act-previous = Go to the previous threat
