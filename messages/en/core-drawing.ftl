### What is read out of a drawing: its things by name, and the badges beside them.

drawn-actor = External entity { $name }
drawn-process = Process { $name }
drawn-store = Data store { $name }
drawn-made-of = { $thing }, { $technology }
drawn-out-of-scope = { $thing }, out of scope
drawn-boundary = Trust boundary { $name }
drawn-note = Note: { $text }

## Flows

drawn-flow = Flow { $name }
drawn-flow-unnamed = Flow
drawn-one-way = { $flow }, from { $from } to { $to }
drawn-both-ways = { $flow }, both ways between { $from } and { $to }
drawn-nothing = nothing

## Badges

drawn-badges = { $name }: { $badges }
drawn-threats-alike = { $threats }, { $severity }
drawn-threats-mixed = { $threats }, worst { $severity }: { $worst }
drawn-decided = all decided
