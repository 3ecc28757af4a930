### The settings of the window and of the workspace.

settings-title = Settings
settings-you = You
settings-name = Name
settings-name-help = Stands under your decisions, comments and steps.
settings-name-set = { $name } stands under what you do from now on.
settings-look = Look
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-density = Density
settings-density-help = Compact has lower rows and controls.
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-language = Language
settings-language-help = Of the texts of the window.
settings-panels = Panels
settings-panels-help = Sizes, and which of them are shown.
settings-panels-reset = As at first
settings-workspace = Workspace
settings-set-aside = The workspace was damaged and was set aside: { $place }
