//! Words of Threat Dragon files and what they mean.
//!
//! A category is the word of the user's language when the threat was made. The words are compared in lower case with
//! everything but letters left out, so that `Information disclosure`, `information-disclosure` and
//! `InformationDisclosure` are one.

use drawbridge_model::{Severity, Status};

/// Category, its English display word, and the words of other languages.
type Category = (&'static str, &'static str, &'static [&'static str]);

const CATEGORIES: [Category; 37] = [
    (
        "spoofing",
        "Spoofing",
        &[
            "identity spoofing",
            "spoofing identity",
            "Identitätsfälschung",
            "Identitätsverschleierung",
            "Vortäuschung",
            "Suplantación",
            "Suplantación de identidad",
            "Usurpation",
            "Usurpation d'identité",
            "Falsificação",
            "Falsificação de identidade",
            "Contraffazione",
            "Falsificazione d'identità",
            "欺骗",
            "假冒",
            "仿冒",
            "なりすまし",
            "Спуфинг",
            "Подмена",
            "Підміна",
            "Πλαστογράφηση",
            "انتحال",
            "Spoofing identitas",
            "Huijaus",
            "Kimlik sahtekarlığı",
        ],
    ),
    (
        "tampering",
        "Tampering",
        &[
            "data tampering",
            "tampering with data",
            "Manipulation",
            "Manipulation von Daten",
            "Manipulación",
            "Alteración",
            "Altération",
            "Falsification",
            "Adulteração",
            "Violação",
            "Manomissione",
            "Alterazione",
            "篡改",
            "改ざん",
            "改竄",
            "Фальсификация",
            "Подделка",
            "Παραποίηση",
            "عبث",
            "التلاعب",
            "Perusakan",
        ],
    ),
    (
        "repudiation",
        "Repudiation",
        &[
            "Nichtanerkennung",
            "Abstreitbarkeit",
            "Leugnung",
            "Repudio",
            "Répudiation",
            "Repúdio",
            "Ripudio",
            "抵赖",
            "否认",
            "否認",
            "Отказ",
            "Отказ от авторства",
            "Αποποίηση",
            "إنكار",
            "التنصل",
            "Penolakan",
            "Penyangkalan",
        ],
    ),
    (
        "information-disclosure",
        "Information disclosure",
        &[
            "Veröffentlichung von Informationen",
            "Offenlegung von Informationen",
            "Informationsoffenlegung",
            "Preisgabe von Informationen",
            "Divulgación de información",
            "Revelación de información",
            "Divulgation d'informations",
            "Divulgation d'information",
            "Divulgação de informação",
            "Divulgação de informações",
            "Divulgazione di informazioni",
            "信息泄露",
            "信息披露",
            "資訊洩漏",
            "情報漏えい",
            "情報漏洩",
            "情報の漏えい",
            "情報開示",
            "Раскрытие информации",
            "Αποκάλυψη πληροφοριών",
            "الكشف عن المعلومات",
            "Pengungkapan informasi",
        ],
    ),
    (
        "denial-of-service",
        "Denial of service",
        &[
            "DoS",
            "Verweigerung des Dienstes",
            "Dienstverweigerung",
            "Denegación de servicio",
            "Déni de service",
            "Negação de serviço",
            "Negazione del servizio",
            "拒绝服务",
            "拒絕服務",
            "サービス拒否",
            "サービス妨害",
            "Отказ в обслуживании",
            "Άρνηση παροχής υπηρεσίας",
            "Άρνηση υπηρεσίας",
            "حجب الخدمة",
            "رفض الخدمة",
            "Penolakan layanan",
            "Palvelunesto",
        ],
    ),
    (
        "elevation-of-privilege",
        "Elevation of privilege",
        &[
            "Elevation of privileges",
            "Privilege escalation",
            "Erhöhung von Rechten",
            "Rechteausweitung",
            "Rechteerweiterung",
            "Elevación de privilegios",
            "Elevación de privilegio",
            "Escalada de privilegios",
            "Élévation de privilèges",
            "Élévation de privilège",
            "Élévation des privilèges",
            "Elevação de privilégio",
            "Elevação de privilégios",
            "Elevazione dei privilegi",
            "Elevazione di privilegi",
            "特权提升",
            "权限提升",
            "權限提升",
            "権限昇格",
            "特権の昇格",
            "特権昇格",
            "Повышение привилегий",
            "Ανύψωση δικαιωμάτων",
            "رفع الامتيازات",
            "تصعيد الامتيازات",
            "Peningkatan hak istimewa",
        ],
    ),
    (
        "confidentiality",
        "Confidentiality",
        &["Vertraulichkeit", "Confidencialidad", "Confidentialité", "Confidencialidade"],
    ),
    ("integrity", "Integrity", &["Integrität", "Integridad", "Intégrité", "Integridade"]),
    ("availability", "Availability", &["Verfügbarkeit", "Disponibilidad", "Disponibilité", "Disponibilidade"]),
    ("distributed", "Distributed", &["Verteilt", "Distribuido", "Distribué"]),
    ("immutable", "Immutable", &["Unveränderlich", "Inmutable", "Immuable"]),
    ("ephemeral", "Ephemeral", &["Flüchtig", "Efímero", "Éphémère"]),
    ("linkability", "Linkability", &["Linking", "Verknüpfbarkeit"]),
    ("identifiability", "Identifiability", &["Identifying", "Identifizierbarkeit"]),
    ("non-repudiation", "Non-repudiation", &["Nichtabstreitbarkeit"]),
    ("detectability", "Detectability", &["Detecting", "Erkennbarkeit"]),
    ("disclosure-of-information", "Disclosure of information", &["Data disclosure"]),
    ("unawareness", "Unawareness", &["Unwissenheit", "Unkenntnis"]),
    ("non-compliance", "Non-compliance", &["Nichteinhaltung"]),
    ("technique-and-processes", "Technique & Processes", &["Technique and processes"]),
    ("accessibility", "Accessibility", &[]),
    ("identifiability-and-linkability", "Identifiability & Linkability", &["Identifiability and linkability"]),
    ("security", "Security", &[]),
    ("safety", "Safety", &[]),
    ("ethics-and-human-rights", "Ethics & Human Rights", &["Ethics and human rights"]),
    ("data-validation-and-encoding", "Data Validation & Encoding", &["Data validation and encoding"]),
    ("authentication", "Authentication", &[]),
    ("session-management", "Session Management", &[]),
    ("authorization", "Authorization", &[]),
    ("cryptography", "Cryptography", &[]),
    ("cornucopia", "Cornucopia", &[]),
    ("wild-card", "Wild Card", &[]),
    ("generic", "Generic", &[]),
    ("replay", "Replay", &[]),
    ("lateral-movement", "Lateral movement", &[]),
    ("abuse", "Abuse", &[]),
    ("exclusion", "Exclusion", &[]),
];

/// A word without case and without what is not a letter.
fn plain(word: &str) -> String {
    word.chars().filter(|character| character.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// The category that a word names; a word that is not understood stands for itself.
pub(super) fn category(word: &str) -> String {
    let plain_word = plain(word);
    let names = |(id, english, others): &&Category| {
        [*id, *english].iter().chain(*others).any(|known| plain(known) == plain_word)
    };
    let found = if plain_word.is_empty() { None } else { CATEGORIES.iter().find(names) };
    found.map_or_else(|| word.to_owned(), |(id, _, _)| (*id).to_owned())
}

/// The word for a category that Threat Dragon shows in English.
pub(super) fn category_word(category: &str) -> String {
    let found = CATEGORIES.iter().find(|(id, _, _)| *id == category);
    found.map_or_else(|| category.to_owned(), |(_, english, _)| (*english).to_owned())
}

/// The severity that a word names; `None` when it is not understood.
pub(super) fn severity(word: &str) -> Option<Severity> {
    match plain(word).as_str() {
        "" | "tbd" | "tba" | "none" | "unknown" | "undefined" | "informational" | "information" | "info"
        | "negligible" => Some(Severity::None),
        "low" | "verylow" | "minor" | "trivial" | "minimal" | "niedrig" | "gering" | "bajo" | "baja" | "faible"
        | "baixo" | "baixa" | "basso" | "bassa" | "低" => Some(Severity::Low),
        "medium" | "moderate" | "mittel" | "medio" | "media" | "moyen" | "moyenne" | "médio" | "média" | "中" => {
            Some(Severity::Medium)
        }
        "high" | "major" | "severe" | "important" | "hoch" | "alto" | "alta" | "élevé" | "élevée" | "haut" | "高" => {
            Some(Severity::High)
        }
        "critical" | "veryhigh" | "blocker" | "extreme" | "catastrophic" | "kritisch" | "crítico" | "crítica"
        | "critique" | "critico" | "critica" | "严重" | "重大" => Some(Severity::Critical),
        _ => None,
    }
}

/// The word of a severity.
pub(super) const fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::None => "TBD",
        Severity::Low => "Low",
        Severity::Medium => "Medium",
        Severity::High => "High",
        Severity::Critical => "Critical",
    }
}

/// The status that a word names; `None` when it is not understood.
pub(super) fn status(word: &str) -> Option<Status> {
    match plain(word).as_str() {
        "" | "open" | "offen" | "abierto" | "abierta" | "ouvert" | "ouverte" | "aberto" => Some(Status::Open),
        "mitigated" | "mitigate" => Some(Status::Mitigate),
        "notapplicable" | "na" => Some(Status::NotApplicable),
        "accepted" | "accept" => Some(Status::Accept),
        "transferred" | "transfer" => Some(Status::Transfer),
        "avoided" | "eliminated" | "eliminate" => Some(Status::Eliminate),
        _ => None,
    }
}

/// The word of a status.
pub(super) const fn status_word(status: Status) -> &'static str {
    match status {
        Status::Open => "Open",
        Status::Mitigate => "Mitigated",
        Status::Accept => "Accepted",
        Status::Transfer => "Transferred",
        Status::Eliminate => "Eliminated",
        Status::NotApplicable => "NotApplicable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_word_names_two_categories() {
        let mut seen = BTreeMap::new();
        for (id, english, others) in CATEGORIES {
            for word in [id, english].iter().chain(others) {
                let before = seen.insert(plain(word), id).unwrap_or(id);
                assert_eq!(before, id, "{word}");
            }
        }
    }

    #[test]
    fn words_of_other_languages_and_spellings_are_understood() {
        for (word, id) in [
            ("Veröffentlichung von Informationen", "information-disclosure"),
            ("Erhöhung von Rechten", "elevation-of-privilege"),
            ("information-disclosure", "information-disclosure"),
            ("Denial Of Service", "denial-of-service"),
            ("なりすまし", "spoofing"),
            ("Ethics & Human Rights", "ethics-and-human-rights"),
            ("Something else", "Something else"),
            ("", ""),
        ] {
            assert_eq!(category(word), id);
        }
        assert_eq!(category_word("wild-card"), "Wild Card");
        assert_eq!(status("Not Applicable"), Some(Status::NotApplicable));
        for (word, understood) in [
            ("TBA", Severity::None),
            ("Informational", Severity::None),
            ("Minor", Severity::Low),
            ("Trivial", Severity::Low),
            ("Moderate", Severity::Medium),
            ("Major", Severity::High),
            ("Severe", Severity::High),
            ("Very High", Severity::Critical),
            ("Blocker", Severity::Critical),
        ] {
            assert_eq!(severity(word), Some(understood), "{word}");
        }
        assert_eq!(severity("Purple"), None);
    }
}
