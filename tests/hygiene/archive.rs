//! `.ci/archive` packs a program with its licenses and a checksum that `sha256sum` accepts.

use std::fs;
use std::path::Path;
use std::process::Command;

use zoom_hygiene::root;

/// A folder with everything that the script packs.
fn repository(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    for path in [".ci", "docs", "target/any/release"] {
        fs::create_dir_all(folder.join(path)).unwrap();
    }
    for path in [".ci/archive", "LICENSE-APACHE", "LICENSE-MIT", "docs/command-line.md"] {
        fs::copy(root().join(path), folder.join(path)).unwrap();
    }
    fs::write(folder.join("target/any/release/zoomctl"), "a program").unwrap();
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn an_archive_has_a_checksum() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive");
    repository(&folder);
    output(Command::new(folder.join(".ci/archive")).args(["any", "v1.2.3"]));

    let archives = folder.join("target/archives");
    let checked =
        output(Command::new("sha256sum").args(["--check", "zoomctl-v1.2.3-any.tar.gz.sha256"]).current_dir(&archives));
    assert_eq!(checked, "zoomctl-v1.2.3-any.tar.gz: OK\n");
    let listed = output(Command::new("tar").args(["-tf", "zoomctl-v1.2.3-any.tar.gz"]).current_dir(&archives));
    let mut names: Vec<_> = listed.lines().filter_map(|line| line.strip_prefix("zoomctl-v1.2.3-any/")).collect();
    names.sort_unstable();
    assert_eq!(names, ["", "LICENSE-APACHE", "LICENSE-MIT", "command-line.md", "zoomctl"]);
}
