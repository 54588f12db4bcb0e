//! `zoomctl completions`: prints shell completions.

use clap::{Args, ValueEnum};
use clap_complete::env::Shells;

use crate::terminal::{Failure, Output};

/// The variable by which the shell asks the program for candidates.
pub(crate) const VARIABLE: &str = "ZOOMCTL_COMPLETE";

/// Print shell completions.
///
/// They know the endpoints, their arguments and the values of enums, because the shell asks the program itself.
///
/// For bash: zoomctl completions bash > ~/.local/share/bash-completion/completions/zoomctl
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Shell to print completions for.
    shell: SupportedShell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SupportedShell {
    Bash,
    Elvish,
    Fish,
    #[value(name = "powershell")]
    PowerShell,
    Zsh,
}

impl SupportedShell {
    const fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Elvish => "elvish",
            Self::Fish => "fish",
            Self::PowerShell => "powershell",
            Self::Zsh => "zsh",
        }
    }
}

/// Prints the script.
///
/// # Errors
/// Fails if the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let name = arguments.shell.name();
    let shell = shells.completer(name).ok_or_else(|| Failure::usage(format!("no completions for {name}")))?;
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, "zoomctl", "zoomctl", "zoomctl", &mut script)?;
    out.bytes(&script)
}
