//! Confirmation by the person at the terminal.

use std::io::{IsTerminal as _, Write as _};

use super::{Failure, escape};

/// Asks whether to delete, if a person is at the terminal. A program cannot be asked, and is not.
///
/// # Errors
/// Fails unless the person confirms.
pub(crate) fn confirm_deletion(call: &str) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Ok(());
    }
    let mut stderr = std::io::stderr();
    write!(stderr, "{} [y/N] ", escape(&format!("zoomctl: {call}?")))?;
    stderr.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::from("nothing was deleted".to_owned()).hint("to delete without confirmation, use --yes")),
    }
}
