//! The library: everything that the loaded packs say, checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::check::{self, Draft, Findings, threats::Known};
use crate::component::Component;
use crate::convention::Convention;
use crate::countermeasure::Countermeasure;
use crate::error::{PackError, Problem};
use crate::hash::content_hash;
use crate::id::{ComponentId, ConventionId, CountermeasureId, PackId, QuestionId, ThreatId};
use crate::pack::{PackFile, PackInfo};
use crate::place::Place;
use crate::question::Question;
use crate::raw::RawPack;
use crate::threat::Threat;
use crate::yaml;

/// All entries of the loaded packs, references resolved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library {
    /// The packs in order of their ids.
    pub packs: Vec<PackInfo>,
    /// The fact catalogue.
    pub facts: Catalogue,
    /// The components.
    pub components: BTreeMap<ComponentId, Component>,
    /// The threats.
    pub threats: BTreeMap<ThreatId, Threat>,
    /// The countermeasures.
    pub countermeasures: BTreeMap<CountermeasureId, Countermeasure>,
    /// The conventions.
    pub conventions: BTreeMap<ConventionId, Convention>,
    /// The questions.
    pub questions: BTreeMap<QuestionId, Question>,
    component_aliases: BTreeMap<ComponentId, ComponentId>,
    threat_aliases: BTreeMap<ThreatId, ThreatId>,
}

impl Library {
    /// Loads packs from the texts of their YAML files, in any order. A file belongs to the nearest folder above it that
    /// holds a `pack.yaml`.
    ///
    /// # Errors
    /// Everything that is wrong, in order of place; no library comes of packs with errors. Of a file that is not well
    /// formed only the first error is known; what refers to its entries is then not reported as missing.
    pub fn load(files: &[PackFile]) -> Result<Self, Vec<PackError>> {
        let mut findings = Findings::default();
        let packs = packs(files, &mut findings);
        let drafts = drafts(files, &packs, &mut findings);
        if findings.0.is_empty() {
            let library = Self::assemble(&drafts, packs, &mut findings);
            if findings.0.is_empty() {
                return Ok(library);
            }
        }
        findings.0.sort_by(|left, right| left.place.cmp(&right.place));
        Err(findings.0)
    }

    fn assemble(drafts: &[Draft<'_>], packs: BTreeMap<&str, PackInfo>, findings: &mut Findings) -> Self {
        let facts = check::facts::catalogue(drafts, findings);
        let component_names = check::components::names(drafts, findings);
        let threat_names = check::threats::names(drafts, findings);
        let countermeasure_names = check::countermeasures::names(drafts, findings);
        let known =
            Known { threats: &threat_names, components: &component_names, countermeasures: &countermeasure_names };
        let components = check::components::resolve(drafts, &component_names, &countermeasure_names, &facts, findings);
        let threats = check::threats::resolve(drafts, &known, findings);
        let countermeasures = check::countermeasures::resolve(drafts, &threat_names, &facts, findings);
        let conventions = check::others::conventions(drafts, &facts, findings);
        let questions = check::others::questions(drafts, &facts, findings);
        let mut packs: Vec<PackInfo> = packs.into_values().collect();
        packs.sort_by(|left, right| left.id.cmp(&right.id));
        let component_aliases = components
            .values()
            .flat_map(|entry| entry.aliases.iter().map(|alias| (alias.clone(), entry.id.clone())))
            .collect();
        let threat_aliases = threats
            .values()
            .flat_map(|entry| entry.aliases.iter().map(|alias| (alias.clone(), entry.id.clone())))
            .collect();
        Self {
            packs,
            facts,
            components,
            threats,
            countermeasures,
            conventions,
            questions,
            component_aliases,
            threat_aliases,
        }
    }

    /// The component of that id or alias.
    #[must_use]
    pub fn component(&self, id: &str) -> Option<&Component> {
        let id = self.component_aliases.get(id).map_or(id, ComponentId::as_str);
        self.components.get(id)
    }

    /// The threat of that id or alias.
    #[must_use]
    pub fn threat(&self, id: &str) -> Option<&Threat> {
        let id = self.threat_aliases.get(id).map_or(id, ThreatId::as_str);
        self.threats.get(id)
    }

    /// The countermeasures for a threat: those it names, then the others that answer it.
    pub fn answers_to<'a>(&'a self, threat: &'a Threat) -> impl Iterator<Item = &'a Countermeasure> {
        let named = threat.countermeasures.iter().filter_map(|id| self.countermeasures.get(id));
        let others = self.countermeasures.values().filter(move |entry| {
            !threat.countermeasures.contains(&entry.id) && entry.answers.iter().any(|answer| answer.threat == threat.id)
        });
        named.chain(others)
    }
}

/// The packs by their folders (with the closing `/`), so that the longest folder comes last.
fn packs<'a>(files: &'a [PackFile], findings: &mut Findings) -> BTreeMap<&'a str, PackInfo> {
    let mut packs = BTreeMap::new();
    let mut ids: BTreeMap<PackId, Place> = BTreeMap::new();
    for file in files {
        let Some(folder) = pack_folder(&file.path) else { continue };
        let raw: RawPack = match yaml::read(&file.path, &file.text) {
            Ok(raw) => raw,
            Err(error) => {
                findings.0.push(error);
                continue;
            }
        };
        let place = Place {
            path: Arc::from(file.path.as_str()),
            line: u32::try_from(raw.id.referenced.line()).unwrap_or(u32::MAX),
            column: u32::try_from(raw.id.referenced.column()).unwrap_or(u32::MAX),
        };
        let id = PackId::new(&raw.id.value);
        if let Some(first) = ids.insert(id.clone(), place.clone()) {
            findings.add(place, Problem::Taken { what: "pack", id: id.to_string(), first });
        }
        let (version, title, licence, source) = (raw.version, raw.title, raw.licence, raw.source);
        packs.insert(folder, PackInfo { id, version, title, licence, source, hash: String::new() });
    }
    let hashes: Vec<(&str, String)> = packs
        .keys()
        .map(|folder| {
            let own = files.iter().filter(|file| folder_of(&file.path, &packs) == Some(*folder));
            let texts = own.map(|file| (&file.path[folder.len()..], file.text.as_str())).collect();
            (*folder, content_hash(&texts))
        })
        .collect();
    for (folder, hash) in hashes {
        if let Some(pack) = packs.get_mut(folder) {
            pack.hash = hash;
        }
    }
    packs
}

/// The folder, with its closing `/`, of which the path is the `pack.yaml`.
fn pack_folder(path: &str) -> Option<&str> {
    path.strip_suffix("pack.yaml").filter(|folder| folder.is_empty() || folder.ends_with('/'))
}

fn folder_of<'a>(path: &str, packs: &BTreeMap<&'a str, PackInfo>) -> Option<&'a str> {
    packs.keys().copied().filter(|folder| path.starts_with(folder)).max_by_key(|folder| folder.len())
}

fn drafts<'a>(files: &'a [PackFile], packs: &BTreeMap<&str, PackInfo>, findings: &mut Findings) -> Vec<Draft<'a>> {
    let mut drafts = Vec::new();
    for file in files.iter().filter(|file| pack_folder(&file.path).is_none()) {
        let raw = match yaml::read(&file.path, &file.text) {
            Ok(raw) => raw,
            Err(error) => {
                findings.0.push(error);
                continue;
            }
        };
        let Some(pack) = folder_of(&file.path, packs).and_then(|folder| packs.get(folder)) else {
            let place = Place { path: Arc::from(file.path.as_str()), line: 1, column: 1 };
            findings.add(place, Problem::NoPack);
            continue;
        };
        drafts.push(Draft { file, pack: pack.id.clone(), raw });
    }
    drafts.sort_by(|left, right| left.file.path.cmp(&right.file.path));
    drafts
}
