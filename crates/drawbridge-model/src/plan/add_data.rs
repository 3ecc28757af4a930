use super::Rejection;
use super::draft::{Draft, checked};
use crate::facts::Facts;
use crate::ids::DataId;
use crate::record::{Data, RecordKey};

pub(super) fn effect(draft: &mut Draft<'_>, id: DataId, name: &str) -> Result<(), Rejection> {
    draft.must_be_new(RecordKey::Data(id))?;
    let order = draft.last(draft.data().map(|datum| &datum.order));
    let name = checked(name)?;
    draft.put(Data { id, name, description: String::new(), facts: Facts::default(), order, foreign: None });
    Ok(())
}
