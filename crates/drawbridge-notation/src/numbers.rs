//! The short numbers that people see, where the text states none.

use drawbridge_model::ThreatKey;
use std::collections::BTreeMap;

/// Reader and writer count alike, so that only numbers out of the row are written.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    element: Row,
    flow: Row,
    threat: Row,
    by_key: BTreeMap<ThreatKey, u32>,
}

/// The highest number so far.
#[derive(Debug, Default, Clone, Copy)]
struct Row(u32);

impl Row {
    fn next(self) -> u32 {
        self.0.saturating_add(1)
    }

    fn take(&mut self, stated: Option<u32>) -> u32 {
        let number = stated.unwrap_or(self.next());
        self.0 = self.0.max(number);
        number
    }
}

impl Numbers {
    /// The number of the next element: the stated one, or one more than the highest.
    pub(crate) fn element(&mut self, stated: Option<u32>) -> u32 {
        self.element.take(stated)
    }

    /// The number of the next flow.
    pub(crate) fn flow(&mut self, stated: Option<u32>) -> u32 {
        self.flow.take(stated)
    }

    /// The number of the next threat.
    pub(crate) fn threat(&mut self, stated: Option<u32>) -> u32 {
        self.threat.take(stated)
    }

    /// Keeps the number of a threat for the decisions on it.
    pub(crate) fn remember(&mut self, key: &ThreatKey, number: u32) {
        self.by_key.entry(key.clone()).or_insert(number);
    }

    /// The number of a decision: the stated one, that of its threat, or the next.
    pub(crate) fn decision(&mut self, key: &ThreatKey, stated: Option<u32>) -> u32 {
        let number = self.threat.take(stated.or_else(|| self.by_key.get(key).copied()));
        self.remember(key, number);
        number
    }

    /// The number of an element where it has to be written.
    pub(crate) fn write_element(&mut self, number: u32) -> Option<u32> {
        let stated = (self.element.next() != number).then_some(number);
        self.element(Some(number));
        stated
    }

    /// The number of a flow where it has to be written.
    pub(crate) fn write_flow(&mut self, number: u32) -> Option<u32> {
        let stated = (self.flow.next() != number).then_some(number);
        self.flow(Some(number));
        stated
    }

    /// The number of a threat where it has to be written.
    pub(crate) fn write_threat(&mut self, number: u32) -> Option<u32> {
        let stated = (self.threat.next() != number).then_some(number);
        self.threat(Some(number));
        stated
    }

    /// The number of a decision where it has to be written.
    pub(crate) fn write_decision(&mut self, key: &ThreatKey, number: u32) -> Option<u32> {
        let expected = self.by_key.get(key).copied().unwrap_or(self.threat.next());
        self.decision(key, Some(number));
        (expected != number).then_some(number)
    }
}
