### The frame of the window: its title, rail, bars and notices.

frame-window-title = { $title } · Drawbridge
