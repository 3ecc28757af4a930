//! Readers and writers of model files, behind one entry.
