//! Builds the crates in `tests/consumers` as users do: outside the workspace.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Builds and runs `tests/consumers/endpoint`.
#[test]
fn a_crate_declares_and_calls_its_own_endpoint() {
    let run = cargo(&["run", "--quiet"], "endpoint");
    let (stdout, stderr) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{stderr}");
    assert_eq!(stdout.trim(), "NoContent, and named: Some(MeetingNotFound)", "{stderr}");
}

/// Runs the tests of `tests/consumers/app`.
#[test]
fn an_application_passes_its_tests_against_the_mock() {
    let run = cargo(&["test", "--quiet"], "app");
    let (stdout, stderr) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{stdout}{stderr}");
    assert!(stdout.contains("9 passed"), "{stdout}{stderr}");
}

/// Runs cargo on a copy of `tests/consumers/<name>`, made where no parent folder is a workspace.
fn cargo(command: &[&str], name: &str) -> Output {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = copy_crate(&here.join("consumers").join(name), here.parent().unwrap(), name);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    Command::new(env!("CARGO"))
        .args(command)
        .arg("--target-dir")
        .arg(target)
        .arg("--manifest-path")
        .arg(copy.join("Cargo.toml"))
        .output()
        .unwrap()
}

/// Copies the crate into a temporary folder, with absolute paths to the workspace's crates and its lock file.
fn copy_crate(from: &Path, root: &Path, name: &str) -> PathBuf {
    let copy = std::env::temp_dir().join(format!("zoom-api-{name}-{}", std::process::id()));
    let manifest = std::fs::read_to_string(from.join("Cargo.toml")).unwrap();
    for folder in ["src", "tests"].map(|folder| from.join(folder)).into_iter().filter(|folder| folder.is_dir()) {
        copy_files(&folder, &copy.join(folder.file_name().unwrap()));
    }
    std::fs::write(copy.join("Cargo.toml"), manifest.replace("../../..", root.to_str().unwrap())).unwrap();
    std::fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    copy
}

fn copy_files(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}
