//! Laws of the formats, over arbitrary models.

use drawbridge_formats::{Format, Reading, read, write};
use drawbridge_model::Model;
use drawbridge_records::arbitrary;
use proptest::prelude::*;

fn read_again(model: &Model, format: Format) -> Result<(Vec<u8>, Reading), TestCaseError> {
    let (bytes, _) = write(model, format).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let reading = read(&bytes, None)
        .map_err(|error| TestCaseError::fail(format!("{error}\n{}", String::from_utf8_lossy(&bytes))))?;
    prop_assert_eq!(reading.format, format);
    Ok((bytes, reading))
}

proptest! {
    #[test]
    fn a_native_file_is_read_as_the_model_that_was_saved(model in arbitrary::model()) {
        let (bytes, reading) = read_again(&model, Format::Native)?;
        prop_assert_eq!(&reading.model, &model);
        prop_assert_eq!(reading.notes, vec![]);
        prop_assert_eq!(write(&model, Format::Native).unwrap().0, bytes);
    }

    #[test]
    fn a_reading_crosses_a_pipe(model in arbitrary::model()) {
        let (_, reading) = read_again(&model, Format::Native)?;
        let again = Reading::decode(&reading.encode()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(again.model, reading.model);
        prop_assert_eq!((again.format, again.version, again.notes), (reading.format, reading.version, reading.notes));
    }

    #[test]
    fn a_threat_dragon_file_of_any_model_is_read_and_comes_back(model in arbitrary::model()) {
        let (bytes, reading) = read_again(&model, Format::ThreatDragon2)?;
        prop_assert!(reading.model.elements().count() >= model.elements().count());
        prop_assert!(reading.model.flows().count() >= model.flows().count());
        prop_assert!(reading.model.boundaries().count() >= model.boundaries().count());
        let (again, _) = write(&reading.model, Format::ThreatDragon2).unwrap();
        prop_assert_eq!(String::from_utf8(again).unwrap(), String::from_utf8(bytes).unwrap());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, Some("x.dfd"));
    }
}

#[test]
fn what_a_newer_minor_version_wrote_is_written_back() {
    let file = "{\"drawbridge\":\"1.7\",\"made_by\":\"x\"}\n\
        {\"record\":\"sheet\",\"title\":\"Newer\",\"mood\":[1,2]}\n\
        {\"record\":\"note\",\"id\":\"n0000000000000001\",\"text\":\"T\",\"order\":\"V000000\",\"colour\":\"red\"}\n\
        {\"record\":\"rocket\",\"id\":\"r1\",\"fuel\":{\"b\":1,\"a\":2}}\n";
    let reading = read(file.as_bytes(), None).unwrap();
    assert_eq!(reading.version, "1.7");
    let (bytes, _) = write(&reading.model, Format::Native).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), file);
    let newer = read(b"{\"drawbridge\":\"2.0\"}\n", None).unwrap_err();
    assert_eq!(newer.to_string(), "read a Drawbridge file: it has version 2.0, and this program knows 1.0");
}

#[test]
fn the_samples_are_read_without_notes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "dfd") {
            let reading =
                read(&std::fs::read(&path).unwrap(), None).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            assert_eq!(reading.notes, vec![], "{path:?}");
            assert!(reading.model.elements().count() >= 4, "{path:?}");
            count += 1;
        }
    }
    assert!(count >= 3);
}
