### Cards of threats and questions: what they say, and what can be done with them.

## Marks

mark-critical = Critical
mark-high = High
mark-medium = Medium
mark-low = Low
mark-none = Not rated
mark-question = Question
mark-decided = Decided

category-spoofing = Spoofing
category-tampering = Tampering
category-repudiation = Repudiation
category-information-disclosure = Information disclosure
category-denial-of-service = Denial of service
category-elevation-of-privilege = Elevation of privilege

means-spoofing = Somebody passes for somebody else.
means-tampering = Something is changed that must not be.
means-repudiation = Nobody can prove who did what.
means-information-disclosure = Somebody reads what is not meant for them.
means-denial-of-service = What is needed stops working.
means-elevation-of-privilege = Somebody may do more than they should.

## The list

card-list = Threats
card-beyond-tier = { NUMBER($listed) } of { NUMBER($all) } at this tier; all are shown here
card-cut = Only what this tier lists
card-more-questions = { $count ->
    [one] 1 more question
   *[other] { $count } more questions
}
card-none-here = Nothing is suggested here. State facts in the tab beside this one, or select something else.
card-none-of-many = Nothing is suggested for what is selected. Select one thing alone to state its facts.
card-none-yet = Nothing is suggested yet. Draw elements, connect them with flows, and put trust boundaries around what belongs together.
card-alike = { $count ->
    [one] The same at 1 more place
   *[other] The same at { $count } more places
}

## How much time there is

dial-label = How much time there is
dial-five = 5 min
dial-thirty = 30 min
dial-full = All
dial-five-hint = The few most urgent threats
dial-thirty-hint = What half an hour is enough for
dial-full-hint = Everything that the rules suggest
dial-shown = { NUMBER($shown) } of { NUMBER($all) }
dial-shown-all = all { NUMBER($shown) }
dial-more-thirty = { $count ->
    [one] 1 more at thirty minutes
   *[other] { $count } more at thirty minutes
}
dial-more-full = { $count ->
    [one] 1 more in all
   *[other] { $count } more in all
}

## A question

card-question = { $count ->
    [0] Question
    [one] Question · settles 1 suggestion
   *[other] Question · settles { $count } suggestions
}
card-question-about = The answer decides: { $titles }
card-question-about-more = The answer decides: { $titles }, and { $more } more
card-question-unknown = { $count ->
    [0] Nobody knows yet
    [one] Nobody knows yet · settles 1 suggestion
   *[other] Nobody knows yet · settles { $count } suggestions
}
card-answers = Answers
card-dont-know = Don't know
card-show = Show
card-show-place = Show the fact at { $place }

## A card

card-number = T{ $number }
card-number-category = T{ $number } · { $category }
card-new = New
card-possible = Possible
card-possible-hint = It may hold: something is not known that would settle it
card-stale = No longer suggested
card-at = at { $place }
card-because = Because
card-chip-fact = { $from }. Shows this fact of { $place }.
card-chip-place = { $from }. Shows { $place }.
card-goes-away = Goes away if
card-change = { $label }: { $value }
card-change-at = { $place } · { $label }: { $value }
card-change-and = and
card-change-hint = Makes it so, as one step that can be undone
card-with-key = { $label } ({ $key })
card-hint-with-key = { $hint } ({ $key })
card-more = More about it
card-more-check = How to check and how to fix it
card-menu = What else can be done
card-check = How to check
card-fix = How to fix
card-false-alarm = When it is a false alarm
card-references = References
card-arithmetic = Severity
card-worked-out = How it was worked out
card-weakness = Weakness
card-attack = Attack pattern
card-technique = Technique of attackers
card-defence = Defence
card-standard = Requirement
card-other-reference = Elsewhere
card-comments = { $count ->
    [one] 1 thread of comments
   *[other] { $count } threads of comments
}
card-read-only = The workspace can only be read.

## Deciding

card-do-mitigate = Mitigate
card-do-accept = Accept
card-do-notApplicable = Not applicable
card-do-transfer = Transfer
card-do-eliminate = Eliminate
card-hint-mitigate = Something is done about it, or will be
card-hint-accept = It stays as it is: somebody carries the risk until a day
card-hint-notApplicable = It cannot happen here, and you say why
card-reopen = Reopen
card-keep = Keep
card-decide = Decide
card-decide-keys = Shift+Enter begins a new line
card-cancel = Cancel
card-asks-mitigate = What is done about it?
card-asks-accept = Why is the risk accepted?
card-asks-notApplicable = Why does it not apply?
card-asks-transfer = Who carries it instead, and why?
card-asks-eliminate = What was taken away?
card-asks-open = Why?
card-recent-reasons = Reasons given before
card-owner = Owner (required)
card-until = Until (required)
card-day-form = YYYY-MM-DD
card-lacks-reason = Say why, so that others can follow.
card-lacks-owner = Say who carries the risk.
card-lacks-day = Write the day on which it ends as YYYY-MM-DD.
card-decided-by = { $author } · { $time }
card-decided-owner = · carried by { $owner }
card-decided-until = · until { $day }
card-stale-why = The facts changed since it was decided: the rules suggest it no longer.
card-stale-because = The facts changed since it was decided. { $why }

## Its menu

card-rate-critical = Rate critical
card-rate-high = Rate high
card-rate-medium = Rate medium
card-rate-low = Rate low
card-rate-none = Take the rating away
card-rated-so = It is rated so.
card-comment = Comment
card-copy = Copy as Markdown
card-show-here = Show on the diagram
card-show-model = It is about the whole model.
card-edit = Edit
card-move = Move to another place…
card-copy-to = Copy to other places…
card-delete = Delete

## What is told after it

card-told-decided = Decided: { $status }
card-told-reopened = Reopened
card-told-kept = Kept, although its reason is gone
card-told-rated = Rated: { $severity }
card-told-copied = Copied
card-told-not-copied = The clipboard did not take it. Select the text of the card and copy that.
card-told-deleted = Deleted the threat { $title }
card-told-moved = Moved
card-told-copies = { $count ->
    [one] Copied to 1 place
   *[other] Copied to { $count } places
}

## A threat in a person's own words

write-here = Write a threat of { $place }
write-new = New threat
write-edit = Edit the threat
write-title = What could happen
write-title-hint = A receipt is replayed
write-category = Category
write-no-category = No category is called so.
write-other-category = Take “{ $words }”
write-severity = Severity
write-description = How, and what it would cost
write-mitigation = What is done about it
write-do = Write it down
write-save = Save
write-lacks-title = Say in a few words what could happen.
write-told = Written down

## Where a threat is to go

place-move = Move the threat to another place
place-copy = Copy the threat to other places
place-find = Find an element, a flow, a boundary or data
place-list = Places
place-none = Nothing is called so.
place-move-keys = ↑ ↓ choose · Enter moves
place-copy-keys = ↑ ↓ choose · Ctrl+Space ticks · Enter copies
place-do-move = Move
place-do-copy = { $count ->
    [one] Copy to 1 place
   *[other] Copy to { $count } places
}

## Why nothing is said

silent-ask = Why is nothing else said about { $place }?
silent-stopped = Stopped
silent-notKnown = Not known
silent-otherComponents = Other components
silent-outOfScope = Out of scope
silent-explain = How it was worked out
silent-rest = { $count ->
    [one] 1 more rule
   *[other] { $count } more rules
}
silent-none = Every rule that could speak of it does.

## An explanation

explain-from = { $words } ({ $from })
explain-true = true
explain-false = false
explain-unknown = unknown

## Actions

threat-no-editor = The diagram is not shown.
threat-no-card = No card is current.
threat-act-facts = Facts of what is selected
threat-act-threats = Go to the threats of what is selected
threat-act-comments = Comments on what is selected
threat-act-write = Write a threat of what is selected
threat-act-why = Why is nothing said about what is selected?

card-act-next = Next card
card-act-previous = Previous card
card-act-more = Say more or less on the card
card-act-mitigate = Mitigate the threat of the card
card-act-accept = Accept the threat of the card
card-act-not-applicable = Rule the threat of the card out
card-act-transfer = Transfer the threat of the card
card-act-eliminate = Eliminate the threat of the card
card-act-reopen = Reopen the threat of the card
card-act-keep = Keep the stale decision of the card
card-act-rate-critical = Rate the threat of the card critical
card-act-rate-high = Rate the threat of the card high
card-act-rate-medium = Rate the threat of the card medium
card-act-rate-low = Rate the threat of the card low
card-act-rate-none = Take the rating of the card away
card-act-yes = Answer the question of the card: yes
card-act-no = Answer the question of the card: no
card-act-unknown = Answer the question of the card: don't know
card-act-comment = Comment on the threat of the card
card-act-edit = Edit the written threat of the card
card-act-copy = Copy the card as Markdown
