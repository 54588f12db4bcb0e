//! Programs with a client that was generated from Zoom's documents in 2022.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::Outcome;

/// Modules with operations like those of the other programs, and the methods that return them.
const MODULES: [&str; 12] = [
    "meetings",
    "users",
    "cloud_recording",
    "webinars",
    "groups",
    "roles",
    "reports",
    "dashboards",
    "accounts",
    "billing",
    "devices",
    "im_groups",
];

const HEAD: &str = r#"//! Calls operations of Zoom.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = zoom_api::Client::new("", "", "", std::env::var("ZOOM_TOKEN")?, "");
    runtime.block_on(calls(&client))
}

async fn calls(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
"#;

pub fn program(calls: &[String], count: usize) -> Outcome<String> {
    let calls = calls.get(..count).ok_or_else(|| format!("{} of {count} operations", calls.len()))?;
    let mut source = HEAD.to_owned();
    for call in calls {
        writeln!(source, "    client.{call}.await?;")?;
    }
    Ok(source + "    Ok(())\n}\n")
}

/// Returns calls of all methods that read something and need only texts, numbers and booleans.
pub fn calls(source: &Path) -> Outcome<Vec<String>> {
    let mut calls = Vec::new();
    for module in MODULES {
        let text = fs::read_to_string(source.join("src").join(module).with_extension("rs"))?;
        for method in text.split("pub async fn ").skip(1) {
            calls.extend(call(module, method));
        }
    }
    Ok(calls)
}

fn call(module: &str, method: &str) -> Option<String> {
    let (name, rest) = method.split_once('(')?;
    let (parameters, rest) = rest.split_once(')')?;
    // A method that reads nothing is cheaper, and one that gets all pages is another operation.
    let is_read = !rest.split('{').next()?.contains("Response<()>") && !name.contains("_all");
    let arguments: Option<Vec<_>> =
        parameters.split(',').filter_map(|each| each.split_once(':')).map(|(_, ty)| literal(ty.trim())).collect();
    is_read.then(|| Some(format!("{module}().{name}({})", arguments?.join(", "))))?
}

fn literal(ty: &str) -> Option<&'static str> {
    Some(match ty {
        "&str" => "\"me\"",
        "i64" => "1",
        "bool" => "true",
        _ => return None,
    })
}
