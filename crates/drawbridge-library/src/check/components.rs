//! Components, with what they inherit.

use drawbridge_model::ElementKind;
use std::collections::BTreeMap;

use super::{Draft, Findings, Names};
use crate::catalogue::{Catalogue, SubjectKind};
use crate::component::Component;
use crate::error::Problem;
use crate::id::{ComponentId, CountermeasureId};
use crate::raw::RawComponent;

struct Entry<'a> {
    draft: &'a Draft<'a>,
    raw: &'a RawComponent,
}

/// Takes the ids and aliases of all components.
pub(crate) fn names(drafts: &[Draft<'_>], findings: &mut Findings) -> Names {
    let mut names = Names::of("component");
    for draft in drafts {
        for raw in &draft.raw.components {
            names.claim(draft, &raw.id, &raw.aliases, findings);
        }
    }
    names
}

/// All components of all packs, each with what it inherits.
pub(crate) fn resolve(
    drafts: &[Draft<'_>],
    names: &Names,
    countermeasures: &Names,
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> BTreeMap<ComponentId, Component> {
    let mut entries = BTreeMap::new();
    for draft in drafts {
        for raw in &draft.raw.components {
            entries.entry(raw.id.value.as_str()).or_insert(Entry { draft, raw });
        }
    }
    let mut components = BTreeMap::new();
    for (id, entry) in &entries {
        let Some(chain) = chain(id, &entries, names, findings) else { continue };
        if let Some(component) = build(entry, &chain, countermeasures, catalogue, findings) {
            components.insert(component.id.clone(), component);
        }
    }
    components
}

/// The entry and what it extends, the nearest first; `None` for a ring or a missing link.
fn chain<'a>(
    id: &str,
    entries: &'a BTreeMap<&str, Entry<'a>>,
    names: &Names,
    findings: &mut Findings,
) -> Option<Vec<&'a Entry<'a>>> {
    let mut chain = vec![entries.get(id)?];
    while let Some(last) = chain.last() {
        let Some(extends) = &last.raw.extends else { return Some(chain) };
        // A missing link is reported by the component that has it, not again by all that extend it.
        let mut elsewhere = Findings::default();
        let report = if chain.len() == 1 { &mut *findings } else { &mut elsewhere };
        let next = names.resolve(last.draft, extends, report)?;
        let next = entries.get(next)?;
        if let Some(start) = chain.iter().position(|entry| std::ptr::eq(*entry, next)) {
            if start == 0 {
                let ring: Vec<&str> = chain.iter().map(|entry| entry.raw.id.value.as_str()).collect();
                let problem = Problem::Cycle { id: id.to_owned(), chain: ring.join(", ") };
                findings.add(chain[0].draft.place(extends_of(chain[0])?), problem);
            }
            return None;
        }
        chain.push(next);
    }
    Some(chain)
}

fn extends_of<'a>(entry: &Entry<'a>) -> Option<&'a crate::raw::Text> {
    entry.raw.extends.as_ref()
}

fn build(
    entry: &Entry<'_>,
    chain: &[&Entry<'_>],
    countermeasures: &Names,
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> Option<Component> {
    let Entry { draft, raw } = entry;
    let place = draft.place(&raw.id);
    let kind = kind(chain).or_else(|| {
        let detail = "it has no `kind`, nor has any that it extends";
        draft.contradiction(&raw.id, detail, "add `kind: actor`, `process` or `store`", findings);
        None
    })?;
    if raw.kind.is_some_and(|own| self::kind(&chain[1..]).is_some_and(|inherited| inherited != own)) {
        let detail = "its kind is not that of the component it extends";
        draft.contradiction(&raw.id, detail, "remove `kind` here, or extend another component", findings);
    }
    let kinds = [SubjectKind::from(kind)].into();
    let mut component = Component {
        id: ComponentId::new(&raw.id.value),
        pack: draft.pack.clone(),
        name: raw.name.clone(),
        kind,
        technology: text(chain, |raw| raw.technology.as_ref()),
        icon: text(chain, |raw| raw.icon.as_ref()),
        category: text(chain, |raw| raw.category.as_ref()),
        ancestors: chain[1..].iter().map(|entry| ComponentId::new(&entry.raw.id.value)).collect(),
        defaults: draft.values(&raw.defaults, &kinds, catalogue, findings),
        brings: Default::default(),
        aliases: raw.aliases.iter().map(|alias| ComponentId::new(&alias.value)).collect(),
        place,
    };
    // Mistakes in what is inherited are reported where they stand.
    let mut elsewhere = Findings::default();
    for (depth, link) in chain.iter().enumerate() {
        let report = if depth == 0 { &mut *findings } else { &mut elsewhere };
        for name in &link.raw.brings {
            let found = countermeasures.resolve(link.draft, name, report);
            component.brings.extend(found.map(CountermeasureId::new));
        }
        for (fact, value) in link.draft.values(&link.raw.defaults, &kinds, catalogue, &mut elsewhere) {
            component.defaults.entry(fact).or_insert(value);
        }
    }
    Some(component)
}

fn kind(chain: &[&Entry<'_>]) -> Option<ElementKind> {
    chain.iter().find_map(|entry| entry.raw.kind)
}

fn text(chain: &[&Entry<'_>], of: impl Fn(&RawComponent) -> Option<&String>) -> String {
    chain.iter().find_map(|entry| of(entry.raw)).cloned().unwrap_or_default()
}
