### What is said of a threat that stands in the model itself, when somebody asks why it is listed.

explain-written = No rule suggests it: it was written by hand. Its status is { $status }, its severity { $severity }.
explain-imported = No rule suggests it: it was imported from { $source }. Its status is { $status }, its severity { $severity }.
explain-said = The file says: { $words }.
explain-said-type = type “{ $word }”
explain-said-status = status “{ $word }”
explain-said-severity = severity “{ $word }”
explain-description = What could go wrong: { $words }
explain-mitigation = What is done about it: { $words }
explain-no-threat = explain { $key }: { $source } has no such threat
explain-no-threat-hint = `drawbridge threats` shows the keys of all threats
