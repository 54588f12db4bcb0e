//! A request as a curl command.

use zoom_api::transport::Request;

use super::CallArguments;
use super::multipart::{self, Part};
use crate::connection::TOKEN_PLACEHOLDER;
use crate::terminal::Failure;

/// The command, quoted for a POSIX shell. It reads the token from the environment.
///
/// # Errors
/// Fails if an argument contains a NUL byte.
pub(crate) fn command(request: &Request, arguments: &CallArguments) -> Result<String, Failure> {
    let mut lines = vec![format!("curl -X {} {}", request.method, quoted(request.url.as_str())?)];
    lines.push(format!("-H \"Authorization: Bearer {TOKEN_PLACEHOLDER}\""));
    for (name, value) in &request.headers {
        // curl writes the boundary of a form and its own user agent.
        let is_form = name == "content-type" && value.as_bytes().starts_with(b"multipart/");
        if name != "user-agent" && !is_form {
            let header = format!("{name}: {}", String::from_utf8_lossy(value.as_bytes()));
            lines.push(format!("-H {}", quoted(&header)?));
        }
    }
    lines.extend(data(request, arguments)?);
    Ok(lines.join(" \\\n  "))
}

fn data(request: &Request, arguments: &CallArguments) -> Result<Vec<String>, Failure> {
    if let Some(file) = arguments.body_file() {
        return Ok(vec![format!("--data-binary {}", quoted(&format!("@{}", file.display()))?)]);
    }
    if let Some(parts) = multipart::parts(request) {
        let mut files = files(arguments);
        return parts.iter().map(|part| form(part, take(&mut files, part))).collect();
    }
    match request.body.as_bytes().filter(|body| !body.is_empty()) {
        Some(body) => Ok(vec![format!("--data-raw {}", quoted(&String::from_utf8_lossy(body))?)]),
        None => Ok(Vec::new()),
    }
}

/// The files by Zoom's names of their arguments, in command-line order.
fn files(arguments: &CallArguments) -> Vec<(&'static str, String)> {
    let parameters = arguments.endpoint.info().parameters;
    let wire = |name: &str| parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.wire);
    arguments.files.iter().filter_map(|(name, path)| Some((wire(name)?, path.display().to_string()))).collect()
}

/// Removes the file of a part from the list.
fn take(files: &mut Vec<(&'static str, String)>, part: &Part) -> Option<String> {
    part.file_name.as_ref()?;
    let at = files.iter().position(|(name, _)| *name == part.name)?;
    Some(files.remove(at).1)
}

fn form(part: &Part, file: Option<String>) -> Result<String, Failure> {
    let content_type = part.content_type.as_ref().map(|media| format!(";type={media}")).unwrap_or_default();
    match file {
        Some(path) => {
            let path = path.replace('\\', "\\\\").replace('"', "\\\"");
            Ok(format!("-F {}", quoted(&format!("{}=@\"{path}\"{content_type}", part.name))?))
        }
        None => Ok(format!("--form-string {}", quoted(&format!("{}={}", part.name, part.content))?)),
    }
}

fn quoted(text: &str) -> Result<String, Failure> {
    let quoted = shlex::try_quote(text).map(|quoted| quoted.into_owned());
    quoted.map_err(|_| Failure::usage("an argument contains a NUL byte, which a shell command cannot contain"))
}
