//! `zoomctl completions`: what a shell needs to complete command lines.

use std::io;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::failure::Failure;

/// Prints what a shell needs to complete command lines.
///
/// For bash: zoomctl completions bash > ~/.local/share/bash-completion/completions/zoomctl
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The shell.
    shell: Shell,
}

/// Prints the script.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "zoomctl", &mut script);
    Ok(io::Write::write_all(&mut io::stdout(), &script)?)
}
