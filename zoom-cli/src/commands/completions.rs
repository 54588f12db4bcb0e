//! `zoomctl completions`: prints shell completions.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::terminal::{Failure, Output};

/// Print shell completions.
///
/// For bash: zoomctl completions bash > ~/.local/share/bash-completion/completions/zoomctl
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Shell to print completions for.
    shell: Shell,
}

/// Prints the script.
///
/// # Errors
/// Fails if the output cannot be written.
pub(crate) fn run(arguments: &Arguments, mut command: Command, out: &mut Output) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "zoomctl", &mut script);
    out.bytes(&script)
}
