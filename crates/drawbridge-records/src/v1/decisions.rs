use super::foreign::{self, Foreign};
use super::words::{Force, Severity, Status};
use super::{Store, Stored, first_order, is_default, order, subject, threat_key};
use crate::error::RecordError;
use crate::line::Extra;
use drawbridge_model as model;
use drawbridge_model::{DecisionId, ThreatId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Threat {
    id: ThreatId,
    #[serde(default, skip_serializing_if = "is_default")]
    number: u32,
    at: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    category: String,
    #[serde(default, skip_serializing_if = "is_default")]
    severity: Severity,
    #[serde(default, skip_serializing_if = "is_default")]
    status: Status,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    mitigation: String,
    #[serde(default = "first_order")]
    order: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foreign: Option<Foreign>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Threat {
    type Stored = Threat;

    fn stored(&self, extra: Extra) -> Threat {
        Threat {
            id: self.id,
            number: self.number,
            at: self.at.to_string(),
            title: self.title.clone(),
            category: self.category.clone(),
            severity: self.severity.into(),
            status: self.status.into(),
            description: self.description.clone(),
            mitigation: self.mitigation.clone(),
            order: self.order.as_str().to_owned(),
            foreign: foreign::stored(self.foreign.as_ref()),
            extra,
        }
    }
}

impl Stored for Threat {
    type Record = model::Threat;

    fn record(self) -> Result<model::Threat, RecordError> {
        Ok(model::Threat {
            id: self.id,
            number: self.number,
            at: subject("at", &self.at)?,
            title: self.title,
            category: self.category,
            severity: self.severity.into(),
            status: self.status.into(),
            description: self.description,
            mitigation: self.mitigation,
            order: order(&self.order)?,
            foreign: foreign::record(self.foreign),
        })
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Decision {
    id: DecisionId,
    key: String,
    #[serde(default, skip_serializing_if = "is_default")]
    number: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    author: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    time: String,
    #[serde(default, skip_serializing_if = "is_default")]
    status: Status,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    severity: Option<Severity>,
    #[serde(default, skip_serializing_if = "is_default")]
    force: Force,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unsuggested: Option<String>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

impl Store for model::Decision {
    type Stored = Decision;

    fn stored(&self, extra: Extra) -> Decision {
        Decision {
            id: self.id,
            key: self.key.to_string(),
            number: self.number,
            author: self.author.clone(),
            time: self.time.clone(),
            status: self.status.into(),
            reason: self.reason.clone(),
            owner: self.owner.clone(),
            expires: self.expires.clone(),
            severity: self.severity.map(Into::into),
            force: self.force.into(),
            title: self.title.clone(),
            unsuggested: self.unsuggested.clone(),
            extra,
        }
    }
}

impl Stored for Decision {
    type Record = model::Decision;

    fn record(self) -> Result<model::Decision, RecordError> {
        Ok(model::Decision {
            id: self.id,
            key: threat_key("key", &self.key)?,
            number: self.number,
            author: self.author,
            time: self.time,
            status: self.status.into(),
            reason: self.reason,
            owner: self.owner,
            expires: self.expires,
            severity: self.severity.map(Into::into),
            force: self.force.into(),
            title: self.title,
            unsuggested: self.unsuggested,
        })
    }
}
