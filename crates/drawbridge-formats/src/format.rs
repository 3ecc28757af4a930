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
    pub const fn title(self) -> &'static str {
        match self {
            Self::Native => "a Drawbridge file",
            Self::Notation => "a .dfd text",
            Self::ThreatDragon2 => "a Threat Dragon 2 file",
            Self::ThreatDragon1 => "a Threat Dragon 1 file",
            Self::Tm7 => "a model of Microsoft's Threat Modeling Tool (.tm7)",
            Self::Tb7 => "a template of Microsoft's Threat Modeling Tool (.tb7)",
            Self::DrawIo => "a draw.io diagram",
            Self::Otm => "an Open Threat Model (OTM)",
            Self::ThreatComposer => "a Threat Composer file",
            Self::CycloneDx => "a CycloneDX document",
            Self::TmLibrary => "a model of the OWASP Threat Model Library",
            Self::Threagile => "a Threagile model",
            Self::PytmJson => "the JSON output of pytm",
            Self::PytmSource => "a Python program for pytm",
            Self::Hcltm => "an hcltm or threatcl model",
            Self::Zip => "a ZIP archive",
            Self::DocumentType => "XML with a document type",
            Self::Unknown => "none of the known formats",
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
