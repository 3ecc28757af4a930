# Answers the file dialog of the window, as somebody does who works by a screen reader: names the file, presses the button.
# Says `done`, or what is missing yet.
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM, PATH = sys.argv[1:3]


def below(node):
    """The node and everything below it."""
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from below(child)


def answer():
    """Gives `done`, or what is not there yet."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is None or program.get_name() != PROGRAM:
            continue
        for at in range(program.get_child_count()):
            window = program.get_child_at_index(at)
            if window is None or window.get_role_name() not in ("file chooser", "dialog"):
                continue
            parts = list(below(window))
            fields = [part for part in parts if part.get_role_name() == "text" and part.get_editable_text_iface() is not None]
            buttons = [part for part in parts if part.get_role_name() == "push button" and part.get_name() in ("Save", "Open")]
            if not fields or not buttons:
                return "a dialog of " + ", ".join(sorted({part.get_role_name() + " " + part.get_name() for part in parts}))
            fields[0].set_text_contents(PATH)
            buttons[-1].do_action(0)
            return "done"
    return "no dialog"


Atspi.init()
print(answer())
