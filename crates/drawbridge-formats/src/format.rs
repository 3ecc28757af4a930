use drawbridge_messages as say;
use std::fmt;

/// A file format, as the content tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Drawbridge's own `.drawbridge`.
    Native,
    /// The text notation `.dfd`.
    Notation,
    /// OWASP Threat Dragon 2.
    ThreatDragon2,
    /// OWASP Threat Dragon 1.
    ThreatDragon1,
    /// A model of Microsoft's Threat Modeling Tool.
    Tm7,
    /// A template of Microsoft's Threat Modeling Tool.
    Tb7,
    /// A diagram of draw.io.
    DrawIo,
    /// Open Threat Model, of IriusRisk.
    Otm,
    /// AWS Threat Composer.
    ThreatComposer,
    /// CycloneDX.
    CycloneDx,
    /// The OWASP Threat Model Library.
    TmLibrary,
    /// Threagile.
    Threagile,
    /// What `pytm --json` prints.
    PytmJson,
    /// A Python program that uses pytm; never run.
    PytmSource,
    /// hcltm and threatcl.
    Hcltm,
    /// A ZIP archive.
    Zip,
    /// XML with a document type, which is never expanded.
    DocumentType,
    /// None of them.
    Unknown,
}

impl Format {
    /// The name of the format in answers, files and arguments.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Native => "drawbridge",
            Self::Notation => drawbridge_notation::FORMAT,
            Self::ThreatDragon2 => "threat-dragon-v2",
            Self::ThreatDragon1 => "threat-dragon-v1",
            Self::Tm7 => "tm7",
            Self::Tb7 => "tb7",
            Self::DrawIo => "drawio",
            Self::Otm => "otm",
            Self::ThreatComposer => "threat-composer",
            Self::CycloneDx => "cyclonedx",
            Self::TmLibrary => "tm-library",
            Self::Threagile => "threagile",
            Self::PytmJson => "pytm-json",
            Self::PytmSource => "pytm",
            Self::Hcltm => "hcltm",
            Self::Zip => "zip",
            Self::DocumentType => "xml-doctype",
            Self::Unknown => "unknown",
        }
    }

    /// The name people know.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Self::Native => say::format_drawbridge(),
            Self::Notation => say::format_dfd(),
            Self::ThreatDragon2 => say::format_threat_dragon_2(),
            Self::ThreatDragon1 => say::format_threat_dragon_1(),
            Self::Tm7 => say::format_tm7(),
            Self::Tb7 => say::format_tb7(),
            Self::DrawIo => say::format_drawio(),
            Self::Otm => say::format_otm(),
            Self::ThreatComposer => say::format_threat_composer(),
            Self::CycloneDx => say::format_cyclonedx(),
            Self::TmLibrary => say::format_tm_library(),
            Self::Threagile => say::format_threagile(),
            Self::PytmJson => say::format_pytm_output(),
            Self::PytmSource => say::format_pytm(),
            Self::Hcltm => say::format_hcltm(),
            Self::Zip => say::format_zip(),
            Self::DocumentType => say::format_doctype(),
            Self::Unknown => say::format_none(),
        }
    }

    /// The format with this name, where Drawbridge writes it.
    #[must_use]
    pub fn written(name: &str) -> Option<Self> {
        [Self::Native, Self::Notation, Self::ThreatDragon2].into_iter().find(|format| format.name() == name)
    }

    /// The format that a file name asks for when a model is written to it.
    #[must_use]
    pub fn of_extension(file_name: &str) -> Option<Self> {
        match file_name.rsplit_once('.')?.1.to_lowercase().as_str() {
            "drawbridge" => Some(Self::Native),
            "dfd" => Some(Self::Notation),
            "json" => Some(Self::ThreatDragon2),
            _ => None,
        }
    }

    /// The format that a file name stands for, where Drawbridge tells it by its content and does nothing else with it.
    #[must_use]
    pub fn only_recognised(file_name: &str) -> Option<Self> {
        match file_name.rsplit_once('.')?.1.to_lowercase().as_str() {
            "tm7" => Some(Self::Tm7),
            "tb7" => Some(Self::Tb7),
            "drawio" => Some(Self::DrawIo),
            "otm" => Some(Self::Otm),
            "hcl" => Some(Self::Hcltm),
            "zip" => Some(Self::Zip),
            _ => None,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
