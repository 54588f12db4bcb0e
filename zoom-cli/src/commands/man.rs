//! `zoomctl man`: prints the manual.

use std::path::PathBuf;

use clap::{Args, Command};
use clap_mangen::Man;

use crate::terminal::{Failure, Output};

/// Print the manual.
///
/// To read it: zoomctl man | man -l -
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Command to print the page of; without it, the main page is printed.
    #[arg(conflicts_with = "out")]
    command: Option<String>,
    /// Write zoomctl.1, zoomctl-call.1 and so on to this folder instead.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// Prints or writes the pages.
///
/// # Errors
/// Fails if there is no such command, or the pages cannot be written.
pub(crate) fn run(arguments: &Arguments, mut command: Command, out: &mut Output) -> Result<(), Failure> {
    command.build();
    if let Some(folder) = &arguments.out {
        let written = std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
        return written.map_err(|error| Failure::from(format!("cannot write {}: {error}", folder.display())));
    }
    let command = match &arguments.command {
        None => command,
        Some(name) => {
            let found = command.find_subcommand(name).cloned();
            found.ok_or_else(|| Failure::usage(format!("no command named `{name}`")))?
        }
    };
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    out.bytes(&page)
}
