//! `zoomctl completions`.

use crate::support::{line, zoomctl};

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = zoomctl(["completions", shell]).run().success();
        assert!(script.contains("zoomctl") && script.contains("endpoints"), "{shell}");
    }
    assert!(line("completions csh").run().failed(2).contains("bash, elvish, fish"));
}
