### What the core says when it cannot do what was asked.

failure-no-command = Call { $name }: there is no such command.
