//! What must hold for any bytes, one function per fuzz target. A test of drawbridge-formats replays the seeds.

use drawbridge_formats::{Format, read, write};

/// Bytes of any kind are read or refused.
pub(crate) fn any(bytes: &[u8]) {
    if let Ok(reading) = read(bytes, None) {
        again(&reading.model, Format::Native);
    }
}

/// A native file that is read is saved and read as the same model.
pub(crate) fn native(bytes: &[u8]) {
    let file = [b"{\"drawbridge\":\"1.0\"}\n", bytes].concat();
    if let Ok(reading) = read(&file, None) {
        let model = again(&reading.model, Format::Native);
        assert_eq!(model, reading.model, "load(save(m)) = m");
    }
}

/// A text that is read can be written, and what is written is read as what it was written from.
pub(crate) fn notation(bytes: &[u8]) {
    if let Ok(reading) = read(bytes, Some("x.dfd"))
        && reading.format == Format::Notation
    {
        let model = again(&reading.model, Format::Notation);
        assert_eq!(model.elements().count(), reading.model.elements().count());
        assert_eq!(model.flows().count(), reading.model.flows().count());
        assert_eq!(model.placements().count(), reading.model.placements().count());
    }
}

/// A Threat Dragon file that is read is written, and the file that is written comes back byte for byte.
pub(crate) fn threat_dragon(bytes: &[u8]) {
    if let Ok(reading) = read(bytes, None)
        && matches!(reading.format, Format::ThreatDragon1 | Format::ThreatDragon2)
    {
        let (first, _) = write(&reading.model, Format::ThreatDragon2).expect("version 2 is written");
        let model = again(&reading.model, Format::ThreatDragon2);
        let (second, _) = write(&model, Format::ThreatDragon2).expect("version 2 is written");
        assert!(first == second, "a written file comes back as it was");
    }
}

fn again(model: &drawbridge_formats::Model, format: Format) -> drawbridge_formats::Model {
    let (bytes, _) = write(model, format).expect("these formats are written");
    match read(&bytes, Some("x.dfd")) {
        Ok(reading) => reading.model,
        Err(error) => panic!("{error}\n{}", String::from_utf8_lossy(&bytes)),
    }
}
