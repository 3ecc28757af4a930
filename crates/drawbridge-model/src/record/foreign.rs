/// What a foreign file said of a record, kept so that writing it back loses nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Foreign {
    /// The format that it was read from, such as `threat-dragon-v2`.
    pub format: String,
    /// The id that it had there, unchanged; an alias of the record's own id.
    pub id: String,
    /// The raw text of the foreign record (JSON text for a JSON format), without what stands in records of its own.
    pub raw: String,
}
