//! `changes`: what changed in the data, version by version, in plain words.

use clap::Args;

use super::Session;
use super::command::Run;
use crate::problem::Problem;

/// The changelog, whose headings "Data" tell what changed in the data set.
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

/// Arguments of `changes`.
#[derive(Debug, Args)]
pub(super) struct ChangesArgs {
    /// Tell what changed in the program as well
    #[arg(long)]
    all: bool,
}

impl Run for ChangesArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        let versions = CHANGELOG.split("\n## ").skip(1);
        let page: String = versions.map(|version| told(version, self.all)).collect();
        session.show(&page)
    }
}

/// A version's heading and its part on the data, or all its parts.
fn told(version: &str, all: bool) -> String {
    let (heading, rest) = version.split_once('\n').unwrap_or((version, ""));
    let parts = rest.split("\n### ").skip(1);
    let parts: Vec<String> = parts
        .filter_map(|part| part.split_once('\n'))
        .filter(|(name, _)| all || *name == "Data")
        .map(|(name, text)| format!("{name}\n\n{}\n", text.trim()))
        .collect();
    if parts.is_empty() { String::new() } else { format!("{heading}\n\n{}\n", parts.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::{CHANGELOG, told};

    #[test]
    fn the_data_of_each_version_is_told() {
        let version = "1.0 - 2027-01-01\n\n### Added\n\n- x\n\n### Data\n\n- y\n";
        assert_eq!(told(version, false), "1.0 - 2027-01-01\n\nData\n\n- y\n\n");
        assert!(told(version, true).contains("- x"));
        assert_eq!(told("0.9\n\n### Fixed\n\n- z\n", false), "");
        assert!(CHANGELOG.contains("\n### Data\n"));
    }
}
