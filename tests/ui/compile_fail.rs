//! Every mistake fails to compile, with the expected messages in the `.stderr` file next to it.

use std::io::Write as _;
use std::process::Command;

/// The compiler version of the expected messages; the format differs between versions.
const PINNED: &str = "1.95.0";

#[test]
fn mistakes_have_the_expected_messages() {
    let version = rustc_version();
    if version != PINNED {
        skip(&version);
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.compile_fail("rustc/*.rs");
}

/// Reports the skipped test directly on stderr, which the test harness does not capture.
fn skip(version: &str) {
    let message = format!("skipped: the expected messages are those of rustc {PINNED}, and this is {version}");
    writeln!(std::io::stderr(), "{message}").expect("stderr takes a line");
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).expect("a version is text");
    text.split_whitespace().nth(1).unwrap_or_default().to_owned()
}
