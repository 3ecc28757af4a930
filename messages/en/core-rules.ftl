### Why rules speak or stay silent, in plain words.

rules-stopped = Stopped by what protects: { $facts }.
rules-stopped-always = Something always protects here.
rules-not-known = Stays silent while this is not known: { $questions }
rules-not-known-besides = Stays silent while this is not known: { $questions } Besides, { $facts }.
rules-does-not-apply = Does not apply: { $facts }.
rules-does-not-apply-here = Does not apply here.
rules-other-components = Looks at these components only: { $components }.
rules-out-of-scope = { $name } is out of scope.

## A fact in a sentence

rules-fact = { $label } of { $name } is { $value } ({ $from })
rules-fact-unasked = nobody was asked for { $label } of { $name }
rules-fact-unknown = { $label } of { $name } is not known
rules-and = { $first }, and { $second }

## Where a value came from

rules-from-person = stated
rules-from-answer = answered
rules-from-import = imported
rules-from-assumption = assumed
rules-from-convention = convention: { $note }
rules-from-component = usual for { $note }
rules-from-propagated = follows from { $note }
rules-from-diagram = drawn

## What the drawing shows

rules-kind = the kind of { $name } is { $kind }
rules-both-ways = { $name } goes both ways
rules-one-way = { $name } goes one way
rules-component = { $name } is made of { $value }
rules-no-component = { $name } is made of no component of the library
rules-crosses = { $name } crosses { $value }
rules-crosses-none = { $name } crosses no such boundary
rules-carries = { $name } carries { $value }
rules-carries-none = { $name } carries no such data
rules-carries-unasked = nobody has said what { $name } carries
rules-holds = { $name } holds or receives { $value }
rules-holds-none = { $name } holds and receives no such data
rules-holds-unasked = nobody has said what { $name } holds
rules-receives = { $name } receives { $value }
rules-receives-none = { $name } receives no such flow
rules-sends = { $name } sends { $value }
rules-sends-none = { $name } sends no such flow
rules-in-boundary = { $name } lies in { $value }
rules-in-boundary-none = { $name } lies in no such boundary
rules-carried-by = { $name } is carried by { $value }
rules-carried-by-none = { $name } is carried by no such flow
rules-held-by = { $name } is held by { $value }
rules-held-by-none = { $name } is held by nothing of that kind
rules-contains = { $name } contains { $value }
rules-contains-none = { $name } contains nothing of that kind
rules-crossed-by = { $name } is crossed by { $value }
rules-crossed-by-none = { $name } is crossed by no such flow
rules-any = the model has { $value }
rules-any-none = the model has nothing of that kind
