use super::Rejection;
use super::draft::{Draft, checked};
use crate::edit::Edit;
use crate::record::Sheet;

pub(super) fn effect(draft: &mut Draft<'_>, edit: &Edit) -> Result<(), Rejection> {
    let Edit::EditSheet { title, owner, reviewer, contributors, description } = edit else { return Ok(()) };
    let mut sheet: Sheet = (**draft.sheet()).clone();
    for (field, value) in [
        (&mut sheet.title, title),
        (&mut sheet.owner, owner),
        (&mut sheet.reviewer, reviewer),
        (&mut sheet.description, description),
    ] {
        if let Some(value) = value {
            *field = checked(value)?;
        }
    }
    if let Some(names) = contributors {
        sheet.contributors = names.iter().map(|name| checked(name)).collect::<Result<_, _>>()?;
    }
    draft.put(sheet);
    Ok(())
}
