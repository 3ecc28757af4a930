//! Native dialogs, opened by this side: the page never sees a path.
