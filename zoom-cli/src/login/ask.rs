//! Questions at the terminal.

use std::io::{self, IsTerminal as _};

use console::Term;
use secrecy::SecretString;

use crate::connection::variable;
use crate::failure::Failure;

/// Asks for something that may be seen.
///
/// # Errors
/// When there is nobody to ask, or nothing was answered.
pub(super) fn text(what: &str, option: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!("{option} is missing, and there is no terminal to ask at")));
    }
    let terminal = asked(what)?;
    let answer = terminal.read_line().map_err(unread)?;
    answered(answer.trim(), what)
}

/// Finds the secret in the environment, asks for it without an echo, or reads it as the first line of the input.
///
/// # Errors
/// When there is none.
pub(super) fn secret(what: &str) -> Result<SecretString, Failure> {
    if let Some(secret) = variable("ZOOM_CLIENT_SECRET") {
        return Ok(secret.into());
    }
    let answer = if io::stdin().is_terminal() {
        asked(what)?.read_secure_line().map_err(unread)?
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map_err(unread)?;
        line
    };
    answered(answer.trim(), what).map(SecretString::from)
}

fn asked(what: &str) -> Result<Term, Failure> {
    let terminal = Term::stderr();
    terminal.write_str(&format!("{what}: ")).map_err(unread)?;
    Ok(terminal)
}

fn answered(answer: &str, what: &str) -> Result<String, Failure> {
    match answer {
        "" => Err(Failure::usage(format!("no {} was given", what.to_lowercase()))),
        answer => Ok(answer.to_owned()),
    }
}

fn unread(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::Interrupted => Failure::new(crate::failure::Kind::Interrupted, "stopped"),
        _ => Failure::from(format!("no answer could be read: {error}")),
    }
}
