//! The confirmation of deletions on a terminal.

use std::io::{IsTerminal as _, Write as _};

use zoom_api::describe::Description;
use zoom_api::endpoint::{Method, ParameterKind};

use crate::catalog::lookup;
use crate::request::CallArguments;
use crate::terminal::{Failure, escape};

/// Asks whether to delete, if a person is at the terminal.
///
/// # Errors
/// Fails unless the person confirms.
pub(super) fn confirm(endpoint: &'static Description, arguments: &CallArguments) -> Result<(), Failure> {
    let is_interactive = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if endpoint.info().method != Method::Delete || !is_interactive {
        return Ok(());
    }
    let mut stderr = std::io::stderr();
    write!(stderr, "{} [y/N] ", escape(&question(endpoint, arguments)))?;
    stderr.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::from("nothing was deleted".to_owned()).hint("to delete without confirmation, use --yes")),
    }
}

/// `zoomctl: call meetings.delete_meeting with meeting_id=85746065?`
fn question(endpoint: &'static Description, arguments: &CallArguments) -> String {
    let parameters = endpoint.info().parameters.iter();
    let ids = parameters.filter(|parameter| parameter.kind == ParameterKind::Path).filter_map(|parameter| {
        let value = arguments.values.get(parameter.name)?;
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(format!("{}={value}", parameter.name))
    });
    let ids: Vec<String> = ids.collect();
    let with = if ids.is_empty() { String::new() } else { format!(" with {}", ids.join(", ")) };
    format!("zoomctl: call {}{with}?", lookup::name(endpoint))
}
