//! The rules of the house that no compiler knows: who may see whom, what is used, how long a file may be.
//!
//! They read the sources as text and `cargo metadata`; each says in its message what to do.

mod tidy {
    pub(crate) mod dependencies;
    pub(crate) mod documents;
    pub(crate) mod edges;
    pub(crate) mod packages;
    pub(crate) mod sources;
    pub(crate) mod texts;
    pub(crate) mod tree;
}
