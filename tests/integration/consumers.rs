//! Compiles crates as users do: outside the workspace.

mod examples;
mod readme;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Builds and runs `tests/consumers/endpoint`.
#[test]
fn a_crate_declares_and_calls_its_own_endpoint() {
    let run = copied("endpoint").cargo(&["run", "--quiet"]);
    let (stdout, stderr) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{stderr}");
    assert_eq!(stdout.trim(), "NoContent, and named: Some(MeetingNotFound)", "{stderr}");
}

/// Runs the tests of `tests/consumers/app`.
#[test]
fn an_application_passes_its_tests_against_the_mock() {
    let run = copied("app").cargo(&["test", "--quiet"]);
    let (stdout, stderr) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{stdout}{stderr}");
    assert!(stdout.contains("9 passed"), "{stdout}{stderr}");
}

/// The root of the workspace.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A crate in a temporary folder, where no parent is a workspace. It has the lock file of ours.
struct Crate(PathBuf);

impl Crate {
    /// Creates a crate of `manifest`.
    fn new(name: &str, manifest: &str) -> Self {
        let created = Self(std::env::temp_dir().join(format!("zoom-api-{name}-{}", std::process::id())));
        created.write("Cargo.toml", manifest);
        std::fs::copy(root().join("Cargo.lock"), created.0.join("Cargo.lock")).unwrap();
        created
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Runs cargo on the crate, with the target folder of the workspace.
    fn cargo(&self, command: &[&str]) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(command).arg("--offline").arg("--target-dir").arg(target);
        cargo.arg("--manifest-path").arg(self.0.join("Cargo.toml")).output().unwrap()
    }
}

impl Drop for Crate {
    fn drop(&mut self) {
        // A folder that stays does not fail a test.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Copies `tests/consumers/<name>`, with absolute paths to the workspace's crates.
fn copied(name: &str) -> Crate {
    let from = root().join("tests/consumers").join(name);
    let manifest = std::fs::read_to_string(from.join("Cargo.toml")).unwrap();
    let copy = Crate::new(name, &manifest.replace("../../..", root().to_str().unwrap()));
    for folder in ["src", "tests"].into_iter().filter(|folder| from.join(folder).is_dir()) {
        for file in std::fs::read_dir(from.join(folder)).unwrap() {
            let file = file.unwrap();
            let text = std::fs::read_to_string(file.path()).unwrap();
            copy.write(&format!("{folder}/{}", file.file_name().to_str().unwrap()), &text);
        }
    }
    copy
}
