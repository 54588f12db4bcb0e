//! A crate outside the workspace declares an endpoint of its own and calls it against the mock.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds and runs `tests/outside`, copied to where no workspace is above it.
#[test]
fn a_crate_of_a_user_declares_and_calls_its_own_endpoint() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().unwrap();
    let copy = copy_crate(&here.join("outside"), root);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--target-dir"])
        .arg(target)
        .arg("--manifest-path")
        .arg(copy.join("Cargo.toml"))
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{stderr}");
    assert_eq!(stdout.trim(), "NoContent, and named: Some(MeetingNotFound)", "{stderr}");
}

/// Copies the crate into a folder of its own, with the paths of the workspace and its lock file.
fn copy_crate(from: &Path, root: &Path) -> PathBuf {
    let copy = std::env::temp_dir().join(format!("zoom-api-outside-{}", std::process::id()));
    std::fs::create_dir_all(copy.join("src")).unwrap();
    let manifest = std::fs::read_to_string(from.join("Cargo.toml")).unwrap();
    let manifest = manifest.replace("../..", root.to_str().unwrap());
    std::fs::write(copy.join("Cargo.toml"), manifest).unwrap();
    std::fs::copy(from.join("src/main.rs"), copy.join("src/main.rs")).unwrap();
    std::fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    copy
}
