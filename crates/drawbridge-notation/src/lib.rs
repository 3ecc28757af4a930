//! The .dfd text notation: reader and writer.
