### Why a rule says what it says, for whoever asks.

## Why nothing is explained

reason-no-threat = explain { $threat }: no loaded pack has such a threat
reason-no-subject = explain { $threat }: the model has no longer what it is about
reason-own-threat = a threat written by hand

## The reason in one sentence

reason-out-of-scope = silent: { $name } is out of scope
reason-does-not-cross = silent: it applies to { $kinds }, and { $name } does not cross { $boundary }
reason-other-kinds = silent: it applies to { $kinds }, not to { $name }
reason-other-components = silent: it looks at components { $components } only
reason-confirmed = confirmed: it applies, and nothing stops it
reason-possible = possible: it applies, and it is not known whether { $facts }
reason-question = a question: it is not known whether { $facts }
reason-stopped = stopped by: { $facts }
reason-silent = silent: it does not apply, since { $facts }
reason-condition = the condition says so

## A part of a condition

reason-inapplicable = { $fact } does not apply to { $name }
reason-unasked-holds = `{ $condition }` holds ({ $fact } of { $name } was never asked)
reason-unasked-true = `{ $condition }` is true ({ $fact } of { $name } was never asked)
reason-unasked-false = `{ $condition }` is false ({ $fact } of { $name } was never asked)
reason-fact = { $fact } of { $name } is { $value } ({ $from }{ $note })
reason-truth = `{ $condition }` is { $truth }

reason-step-inapplicable = { $step } — { $fact } does not apply to { $name }
reason-step = { $step } — { $fact } of { $name } is { $value } ({ $from })
reason-step-noted = { $step } — { $fact } of { $name } is { $value } ({ $from }: { $note })

## How bad

reason-risk = likelihood { $likelihood } ({ $likely }) × impact { $impact } ({ $bad }) = { $score }, { $severity }

## Questions, and what can be answered

question-carries = What data does { $name } carry?
question-holds = What data does { $name } hold or receive?
question-yes = Yes
question-no = No
question-unknown = We don't know

## Lists

reason-and-more = { $names } and { $rest } more
reason-list-and = {" "}and{" "}
