### What the help of the command line says.

help-examples = Examples:
help-all = Threat models from the command line: read, check, draw, convert, and find threats that explain themselves
help-all-long =
    Threat models from the command line: read, check, draw, convert, and find threats that explain themselves.

    FILE is a Drawbridge file (.drawbridge), a text of the notation (.dfd), or an OWASP Threat Dragon model (.json); `-` is standard input, and `workspace:TITLE` a model of the workspace by its title or id. What a file is, is known by its content.
help-all-exit =
    Exit status:
    {"  "}0  fine
    {"  "}1  findings: `validate` found errors, or `threats` reached --fail-on
    {"  "}2  the input or the usage was refused
    {"  "}3  a defect of ours
help-backup = Copy the whole workspace to a file
help-backup-to = The file to write; it must not exist yet
help-completions = Write the completions of a shell
help-completions-shell = The shell
help-convert = Read a model in one format and write it in another
help-convert-remark = What the target cannot hold, and what it demands and the model lacks, is said in notes.
help-convert-source = The file to read; `-` is standard input, `workspace:TITLE` a model of the workspace
help-convert-out = The file to write; its extension says the format: .drawbridge, .dfd, .json (Threat Dragon v2). `-` is standard output, and needs --to
help-convert-to = The format to write, whatever the extension says
help-explain = Explain why a threat is suggested, or why it is not
help-explain-remark =
    KEY is what `drawbridge threats` calls the key: a threat, an @, and an id of the file. A threat that the rules stay
    silent about can be asked for too.
help-source = The file; `-` is standard input, `workspace:TITLE` a model of the workspace
help-explain-key = The key of the threat
help-export = Write a model of the workspace to a file
help-export-model = The title or id of the model
help-inspect = Say what a file is and count what is in it
help-inspect-resolve = Follow the includes of the file inside its folder, where its format has any
help-list = List the models of the workspace
help-man = Write the manual page
help-man-to = Write the pages of all commands into this folder
help-new = Make an empty model in the workspace
help-new-title = The title of the model
help-open = Open a file in the window
help-open-remark = The window is the program `drawbridge-desktop`, beside this one or on the PATH.
help-open-file = The file to open
help-move = Move the workspace and its backups to another place
help-move-remark =
    The whole workspace is written and checked at the new place before it is removed from the old one.
    Close the window first: a workspace that is in use stays where it is.
help-move-to = The file that it is to be; nothing may stand there yet
help-render = Draw a diagram into a picture
help-render-remark = A diagram without positions is laid out. A PNG that would get too large is drawn smaller, and a note says so.
help-render-out = The picture to write: .svg or .png
help-render-diagram = Which diagram, from 1
help-render-theme = The colours
help-render-light = Dark lines on light
help-render-dark = Light lines on dark
help-restore = Bring the workspace back to what a backup holds
help-restore-remark = What the workspace holds now is kept as a backup first.
help-restore-from = The backup
help-systems = List the systems of the workspace, with or without models, and look after them
help-systems-remark = A system is named by its name or its id, a model by its title or its id.
help-systems-list = List the systems and their models
help-systems-count = Count the open threats of models that have changed since they were last counted
help-systems-add = Enter a system
help-systems-name = Its name
help-systems-edit = Say anew what is known of a system; what is left out stays
help-systems-system = The system
help-systems-other-name = Another name
help-systems-archive = Put a system into the archive
help-systems-undo = Take it out of the archive instead
help-systems-consider = Mark a system as considered, with nothing new to model: your name and the time are noted
help-systems-why = Why, in a line
help-systems-unmark = Take the mark back instead
help-systems-attach = Attach a model to a system
help-systems-model = The model
help-systems-detach = Detach a model from its system
help-systems-remove = Remove a system for good; its models stay
help-systems-owner = Who owns it
help-systems-contact = Whom to ask
help-systems-links = An address of its documents, code or tickets; may be given several times, and replaces those there were
help-systems-criticality = How much depends on it
help-systems-tier = How deep its model has to go
help-systems-due = The day of its review, such as 2027-01-31; `none` for no day
help-threats = Find the threats of a model, each with its reasons, and list those it holds
help-threats-tier = How deep to look: what five or thirty minutes are best spent on, or everything
help-threats-rules = Which rules to ask: those of the library, or those that the file itself brings
help-threats-fail-on = End with status 1 when a threat that nobody has decided about is at least that bad
help-threats-library = Those of the built-in library
help-threats-embedded = Those that the file brings
help-validate = Check the diagrams of a model
help-validate-remark = Ends with status 1 when there are errors; warnings and hints alone are fine.
help-all-json = Give the one answer as JSON on standard output, also when refused
help-all-workspace = The workspace to use, in place of the one in your data folder
help-all-author = Whose name stands under what is done, in place of the one that this machine knows
