//! Every case of a mistake fails to compile, with the words that are kept beside it.

use std::io::Write as _;
use std::process::Command;

/// The compiler whose output is kept; another one words and draws its part differently.
const PINNED: &str = "1.95.0";

#[test]
fn mistakes_are_said_well() {
    let version = rustc_version();
    if version != PINNED {
        skip(&version);
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.compile_fail("rustc/*.rs");
}

/// Says so where the test harness does not keep it to itself.
fn skip(version: &str) {
    let message = format!("skipped: the messages are kept for rustc {PINNED}, and this is {version}");
    writeln!(std::io::stderr(), "{message}").expect("stderr takes a line");
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).expect("a version is text");
    text.split_whitespace().nth(1).unwrap_or_default().to_owned()
}
