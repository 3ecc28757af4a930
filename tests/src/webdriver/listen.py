# Tells what a screen reader is told of the window, as JSON: a list of [depth, role, name, whether it takes the focus].
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM = sys.argv[1]


def told(node, depth, found):
    """Adds a node and what stands below it; what goes away meanwhile is left out."""
    try:
        takes = node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        found.append([depth, node.get_role_name(), node.get_name(), takes])
        below = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    except gi.repository.GLib.Error:
        return
    for child in below:
        if child is not None:
            told(child, depth + 1, found)


Atspi.init()
desktop = Atspi.get_desktop(0)
found = []
for index in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(index)
    if program is not None and program.get_name() == PROGRAM:
        told(program, 0, found)
print(json.dumps(found))
