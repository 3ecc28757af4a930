//! The words of closed lists, fixed apart from the model's own.

use drawbridge_model as model;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($name:ident { $($word:ident),* } default $default:ident;)*) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $name { $($word),* }

        impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        }

        impl From<model::$name> for $name {
            fn from(value: model::$name) -> Self {
                match value { $(model::$name::$word => Self::$word),* }
            }
        }

        impl From<$name> for model::$name {
            fn from(value: $name) -> Self {
                match value { $($name::$word => Self::$word),* }
            }
        }
    )*};
}

words! {
    ElementKind { Actor, Process, Store } default Process;
    BoundaryShape { Box, Line } default Box;
    Direction { OneWay, Both } default OneWay;
    Severity { None, Low, Medium, High, Critical } default None;
    Status { Open, Mitigate, Accept, Transfer, Eliminate, NotApplicable } default Open;
    Force { InForce, Beside } default InForce;
    Provenance { Person, Answer, Import, Assumption } default Person;
}
