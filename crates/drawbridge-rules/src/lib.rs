//! The condition language, three-valued evaluation, explanations and validation.
