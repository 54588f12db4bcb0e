//! Prompts on the terminal.

use std::io::{self, IsTerminal as _};

use console::Term;
use secrecy::SecretString;

use crate::connection::variable;
use crate::terminal::{Failure, FailureKind};

/// Prompts for a text.
///
/// # Errors
/// Fails if stdin is not a terminal, or the input is empty.
pub(super) fn text(what: &str, option: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!("missing {option}, and stdin is not a terminal to prompt on")));
    }
    let terminal = prompt(what)?;
    let input = terminal.read_line().map_err(read_failure)?;
    non_empty(input.trim(), what)
}

/// Reads a secret from the environment, from the terminal without echo, or from the first line of stdin.
///
/// # Errors
/// Fails if the input is empty.
pub(super) fn secret(what: &str) -> Result<SecretString, Failure> {
    if let Some(secret) = variable("ZOOM_CLIENT_SECRET") {
        return Ok(secret.into());
    }
    let input = if io::stdin().is_terminal() {
        prompt(what)?.read_secure_line().map_err(read_failure)?
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map_err(read_failure)?;
        line
    };
    non_empty(input.trim(), what).map(SecretString::from)
}

fn prompt(what: &str) -> Result<Term, Failure> {
    let terminal = Term::stderr();
    terminal.write_str(&format!("{what}: ")).map_err(read_failure)?;
    Ok(terminal)
}

fn non_empty(input: &str, what: &str) -> Result<String, Failure> {
    match input {
        "" => Err(Failure::usage(format!("the {} is empty", lower_case_start(what)))),
        input => Ok(input.to_owned()),
    }
}

fn read_failure(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::Interrupted => Failure::new(FailureKind::Interrupted, "interrupted"),
        _ => Failure::from(format!("cannot read the input: {error}")),
    }
}

/// `Client ID` within a sentence: `client ID`.
fn lower_case_start(label: &str) -> String {
    let mut chars = label.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
