//! Whose name stands under what is done. Somebody always has one: it is said, set, or found on this machine, in this
//! order:
//! 1. the name given with `--author`;
//! 2. the setting `author` of the workspace;
//! 3. the environment: `USER`, `LOGNAME`, `USERNAME`;
//! 4. the account of the running process in `/etc/passwd`;
//! 5. `user.name` in the user's Git configuration (`~/.gitconfig`, else `git/config` in the configuration folder);
//! 6. the number of the account, as "user 1000"; whoever acts is then told that nobody gave a name.

use crate::wire::AuthorFrom;
use drawbridge_messages as say;
use drawbridge_store::Workspace;
use std::path::{Path, PathBuf};

/// The setting that holds the name.
pub(crate) const SETTING: &str = "author";
/// The longest name that is used, in characters.
const LONGEST: usize = 200;

/// A name and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Author {
    pub(crate) name: String,
    pub(crate) from: AuthorFrom,
}

/// Whoever acts on this workspace; `given` is a name that was said for this run.
pub(crate) fn of(workspace: &Workspace, given: Option<&str>) -> Author {
    let stored = workspace.setting(SETTING).ok().flatten();
    find(given, stored.as_deref(), &Machine::real())
}

/// A name as it may stand in a history: one line, trimmed, none when nothing is left of it.
pub(crate) fn clean(name: &str) -> Option<String> {
    let name = drawbridge_model::text::clean(name);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(name.chars().take(LONGEST).collect::<String>()).filter(|name| !name.is_empty())
}

/// What this machine knows of its user.
struct Machine<'a> {
    variable: &'a dyn Fn(&str) -> Option<String>,
    file: &'a dyn Fn(&Path) -> Option<String>,
    account: Option<u32>,
}

impl Machine<'_> {
    fn real() -> Self {
        Self {
            variable: &|name| std::env::var(name).ok(),
            file: &|path| std::fs::read_to_string(path).ok(),
            account: account(),
        }
    }
}

#[cfg(unix)]
fn account() -> Option<u32> {
    Some(rustix::process::getuid().as_raw())
}

#[cfg(not(unix))]
fn account() -> Option<u32> {
    None
}

fn find(given: Option<&str>, stored: Option<&str>, machine: &Machine<'_>) -> Author {
    let environment = || ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| clean(&(machine.variable)(name)?));
    let passwd = || name_in_passwd(&(machine.file)(Path::new("/etc/passwd"))?, machine.account?);
    let git = || git_files(machine).iter().find_map(|path| name_in_git(&(machine.file)(path)?));
    let ways: [(AuthorFrom, &dyn Fn() -> Option<String>); 5] = [
        (AuthorFrom::Given, &|| clean(given?)),
        (AuthorFrom::Setting, &|| clean(stored?)),
        (AuthorFrom::Environment, &environment),
        (AuthorFrom::Account, &passwd),
        (AuthorFrom::Git, &git),
    ];
    let found = ways.iter().find_map(|(from, way)| Some(Author { name: way()?, from: *from }));
    found.unwrap_or_else(|| Author {
        name: machine.account.map_or_else(say::job_user, say::job_user_number),
        from: AuthorFrom::Nobody,
    })
}

/// The real name of an account, else its login name.
fn name_in_passwd(text: &str, account: u32) -> Option<String> {
    let fields = text.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let account = account.to_string();
    let fields = fields.into_iter().find(|fields| fields.get(2) == Some(&account.as_str()))?;
    let real = fields.get(4).and_then(|text| clean(text.split(',').next().unwrap_or_default()));
    real.or_else(|| clean(fields.first()?))
}

fn git_files(machine: &Machine<'_>) -> Vec<PathBuf> {
    let home = (machine.variable)("HOME").map(PathBuf::from);
    let folder = (machine.variable)("XDG_CONFIG_HOME").map(PathBuf::from);
    let folder = folder.or_else(|| home.as_ref().map(|home| home.join(".config")));
    home.map(|home| home.join(".gitconfig")).into_iter().chain(folder.map(|folder| folder.join("git/config"))).collect()
}

/// `name` in the section `[user]`; the last one counts, as for Git.
fn name_in_git(text: &str) -> Option<String> {
    let (mut inside, mut name) = (false, None);
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.eq_ignore_ascii_case("[user]");
        } else if inside
            && let Some((key, value)) = line.split_once('=')
            && key.trim().eq_ignore_ascii_case("name")
        {
            name = clean(value.trim().trim_matches('"'));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    const PASSWD: &str =
        "root:x:0:0:root:/:/bin/sh\nada:x:1000:1000:Ada Lovelace,,,:/srv/ada:/bin/sh\nci:x:7:7::/:/bin/sh\n";

    fn found(given: Option<&str>, stored: Option<&str>, known: &[(&str, &str)], account: u32) -> (String, AuthorFrom) {
        let known: BTreeMap<&str, &str> = known.iter().copied().collect();
        let look = |name: &str| known.get(name).map(|text| (*text).to_owned());
        let machine = Machine { variable: &look, file: &|path| look(path.to_str().unwrap()), account: Some(account) };
        let author = find(given, stored, &machine);
        (author.name, author.from)
    }

    #[test]
    fn the_first_way_that_gives_a_name_counts() {
        let git = ("h/.gitconfig", "[core]\nname = no\n[user]\n\tname = \"Ada L\"\n\temail = a@b\n");
        let all = [("USER", "ada"), ("LOGNAME", "log"), ("/etc/passwd", PASSWD), ("HOME", "h"), git];
        let name = |given, stored, skip: usize| found(given, stored, &all[skip..], 1000);
        assert_eq!(name(Some(" Grace \n H "), Some("S"), 0), ("Grace H".into(), AuthorFrom::Given));
        assert_eq!(name(Some(" "), Some("S"), 0), ("S".into(), AuthorFrom::Setting));
        assert_eq!(name(None, Some("\u{1b}"), 0), ("ada".into(), AuthorFrom::Environment));
        assert_eq!(name(None, None, 1), ("log".into(), AuthorFrom::Environment));
        assert_eq!(name(None, None, 2), ("Ada Lovelace".into(), AuthorFrom::Account));
        assert_eq!(name(None, None, 3), ("Ada L".into(), AuthorFrom::Git));
        assert_eq!(found(None, None, &all[2..3], 7), ("ci".into(), AuthorFrom::Account));
    }

    #[test]
    fn who_is_known_to_nobody_goes_by_a_number() {
        assert_eq!(
            found(None, None, &[("/etc/passwd", PASSWD), ("USER", "  ")], 4711),
            ("user 4711".into(), AuthorFrom::Nobody)
        );
    }
}
