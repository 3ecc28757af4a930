//! The versioned forms of everything that reaches a disk, and their upgrades. No IO.
