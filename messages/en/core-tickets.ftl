### A threat as Markdown for a ticket. The page copies it; a tracker shows it.

ticket-numbered = T{ $number }: { $title }
ticket-place = **Where:** { $place } ({ $kind })
ticket-place-flow = **Where:** { $place } (data flow from { $source } to { $target })
ticket-severity = **Severity:** { $severity }
ticket-severity-computed = **Severity:** { $severity } ({ $arithmetic })
ticket-category = **Category:** { $category }
ticket-status = **Status:** { $status }
ticket-model = **Model:** { $model }
ticket-model-diagrams = **Model:** { $model }, diagram { $diagrams }
ticket-facts = Why it is suggested
ticket-stale = The reason for this threat is gone since it was decided.
ticket-why = Why it matters
ticket-check = How to check
ticket-fix = How to fix
ticket-references = References
ticket-decision = Decision
ticket-decided = { $status }, by { $author } on { $day }
ticket-reason = Reason: { $reason }
ticket-owner = Owner: { $owner }
ticket-expires = Until: { $day }
