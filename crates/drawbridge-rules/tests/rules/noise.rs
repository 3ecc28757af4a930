//! The noise benchmark: what each tier shows of a small system of which nothing is known.

use crate::common::{built_in, read};
use drawbridge_library::Tier;
use expect_test::expect;
use std::fmt::Write;

const MODEL: &str = r#"
model "Noise benchmark"
boundary internet "Internet" {
  actor browser "Browser"
}
boundary company "Company" {
  process web "Web app"
  store db "Database"
}
boundary provider "Provider" {
  actor idp "Identity provider"
}
flow request: browser -> web "Requests page"
flow response: web -> browser "Page"
flow query: web -> db "Reads and writes records"
flow token: web -> idp "Checks token"
flow login: browser -> idp "Signs in"
"#;

fn listed(tier: Tier) -> String {
    let read = read(MODEL);
    let listing = read.engine(&built_in()).listing(tier);
    let mut out = String::new();
    for suggestion in &listing.suggestions {
        let key = read.named(&suggestion.key);
        writeln!(out, "{:9} {:8} {key}", suggestion.outcome.word(), suggestion.severity.word()).unwrap();
        writeln!(out, "    {}", suggestion.title).unwrap();
        assert!(!suggestion.because.is_empty(), "{key} has no reason");
    }
    for question in &listing.questions {
        writeln!(out, "? {} [{} of {}]", question.text, question.settles, question.weight).unwrap();
        assert!(question.text.split_whitespace().count() <= 25, "{}", question.text);
    }
    writeln!(out, "more: {} at thirty, {} in full", listing.more.thirty, listing.more.full).unwrap();
    out
}

#[test]
fn five_minutes_show_at_most_six() {
    expect![[r#"
        possible  high     injection-into-query@query
            Injection from Web app into Database
        possible  high     others-records@web
            Records of other users through Web app
        possible  high     stolen-credentials@browser
            Stolen sign-in of Browser
        possible  high     forged-identity-answer@token
            Web app believes a forged answer of Identity provider
        possible  high     read-in-transit@request
            Requests page read on its way to Web app
        possible  high     read-in-transit@token
            Checks token read on its way to Identity provider
        ? Does Web app check, for every record asked for, that it belongs to the caller? [1 of 9]
        ? Does Browser sign in with something a stolen password cannot replace, such as a passkey or second factor? [1 of 9]
        ? Does Web app pass values to its stores only as parameters, never glued into the query text? [1 of 9]
        ? Does Web app verify the signature, issuer, audience and age of what Identity provider answers? [1 of 8]
        ? Is Requests page from Browser to Web app encrypted on the way? [1 of 6]
        ? Is Checks token from Web app to Identity provider encrypted on the way? [1 of 6]
        more: 12 at thirty, 34 in full
    "#]].assert_eq(&listed(Tier::Five));
}

#[test]
fn thirty_minutes_show_at_most_eighteen() {
    expect![[r#"
        possible  high     injection-into-query@query
            Injection from Web app into Database
        possible  high     others-records@web
            Records of other users through Web app
        possible  high     stolen-credentials@browser
            Stolen sign-in of Browser
        possible  high     script-in-page@web
            Foreign script in the pages of Web app
        possible  high     secrets-in-code@web
            Passwords and keys of Web app in the wrong place
        possible  high     known-holes@web
            Known holes in the libraries of Web app
        possible  high     forged-identity-answer@token
            Web app believes a forged answer of Identity provider
        possible  high     read-in-transit@request
            Requests page read on its way to Web app
        possible  high     read-in-transit@token
            Checks token read on its way to Identity provider
        possible  high     session-taken-over@request
            Session of Browser with Web app taken over
        possible  high     functions-without-rights@web
            Functions of Web app open to everyone signed in
        possible  high     mighty-store-account@query
            Account of Web app on Database may do too much
        possible  high     guessed-passwords@web
            Password guessing against Web app
        possible  high     no-way-back@db
            No way back after Database is destroyed
        possible  medium   no-audit-trail@web
            Nobody can prove what was done in Web app
        possible  medium   forged-request@request
            Request to Web app forged by another site
        possible  medium   swamped@web
            Web app swamped with requests
        possible  low      read-from-disk@db
            Database read from a lost disk or backup
        ? Does Web app check, for every record asked for, that it belongs to the caller? [1 of 9]
        ? Are the libraries of Web app pinned, watched for known holes and updated within days? [1 of 9]
        ? Does Web app encode every value for the place in the page where it is put? [1 of 9]
        ? Does Browser sign in with something a stolen password cannot replace, such as a passkey or second factor? [1 of 9]
        ? Does Web app pass values to its stores only as parameters, never glued into the query text? [1 of 9]
        ? Does Web app get its passwords and keys at run time from a secret store? [1 of 9]
        ? Does Web app verify the signature, issuer, audience and age of what Identity provider answers? [1 of 8]
        ? Does Web app check on the server, for every function, that the caller may use it? [1 of 6]
        ? Is Database backed up out of reach of its own administrators, and was a restore tried lately? [1 of 6]
        ? Does Web app slow down or stop repeated login attempts? [1 of 6]
        ? Is Requests page from Browser to Web app encrypted on the way? [1 of 6]
        ? Is Checks token from Web app to Identity provider encrypted on the way? [1 of 6]
        ? Does Web app use an account on Database that can do no more than Reads and writes records needs? [1 of 6]
        ? Are the sessions of Web app random, short-lived, renewed at login and kept in HttpOnly, Secure cookies? [1 of 6]
        ? Does Web app refuse Requests page when another web site triggered it? [1 of 4]
        ? Does Web app, or something in front of it, limit how much one caller can ask for? [1 of 4]
        ? Does Web app record who did what and when, where its own users cannot alter it? [1 of 4]
        ? Is what Database holds encrypted on its disk, backups included? [1 of 2]
        more: 0 at thirty, 22 in full
    "#]].assert_eq(&listed(Tier::Thirty));
}

#[test]
fn the_budgets_hold_and_nothing_well_known_is_missed() {
    let read = read(MODEL);
    let engine = read.engine(&built_in());
    let (five, thirty, full) = (engine.listing(Tier::Five), engine.listing(Tier::Thirty), engine.listing(Tier::Full));
    assert!((3..=6).contains(&five.suggestions.len()), "{}", five.suggestions.len());
    assert!(thirty.suggestions.len() <= 18, "{}", thirty.suggestions.len());
    assert!(full.suggestions.len() >= 30, "{}", full.suggestions.len());
    assert!(engine.shown(Tier::Five).questions.len() <= 3 && engine.shown(Tier::Thirty).questions.len() <= 8);
    for listing in [&five, &thirty, &full] {
        let carried = listing.suggestions.iter().filter_map(|suggestion| suggestion.question.as_ref());
        let asked: Vec<_> = listing.questions.iter().map(|question| &question.id).collect();
        for question in carried {
            assert_eq!(asked.iter().filter(|one| **one == question).count(), 1, "{}", question.as_str());
        }
    }
    assert_eq!(five.more.full, full.suggestions.len() - five.suggestions.len());
    assert_eq!(thirty.more.full, full.suggestions.len() - thirty.suggestions.len());
}
