//! The cost of users' crates that call 1, 5, 20 and 60 operations, with zoom-api, by hand, and with another generated client.

mod by_hand;
mod chosen;
mod ours;
mod peer;

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::Outcome;
use crate::compile::{figures, verdict};
use crate::products::{PEER, zoom_api};
use crate::rustc::Workspace;
use crate::synthetic;

const COUNTS: [usize; 4] = [1, 5, 20, 60];
const COMMANDS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];

const TOKIO: &str = "tokio = { version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }\n";
const BY_HAND: &str = r#"
jiff = { version = "0.2", default-features = false, features = ["std", "serde"] }
reqwest = { version = "0.13", default-features = false, features = ["json", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// Upper bounds of the release build with 20 and 60 operations, as multiples of the program by hand.
const BOUNDS: [(usize, f64); 2] = [(20, 8.0 / 24.4), (60, 14.0 / 44.0)];

/// A way to call Zoom, and the workspace of the programs that do.
struct Caller {
    label: &'static str,
    workspace: Workspace,
}

pub fn section() -> Outcome {
    let chosen = chosen::operations()?;
    let mut callers = vec![
        write("by hand", "by-hand", &(BY_HAND.to_owned() + TOKIO), &|count| by_hand::program(&chosen[..count]))?,
        write("zoom-api", "zoom-api", &(ours() + TOKIO), &|count| ours::program(&chosen[..count]))?,
    ];
    callers.extend(other_client()?);
    for command in COMMANDS {
        table(&callers, command)?;
    }
    Ok(())
}

/// Writes the programs of a client in the registry, if it is available.
fn other_client() -> Outcome<Option<Caller>> {
    let label = "the registry's zoom-api 0.10";
    let missing = || {
        println!("  {label:<44} SKIPPED: the registry is not available");
        Ok(None)
    };
    let dependencies = format!("{PEER}\n{TOKIO}");
    let root = folder("peer");
    // Its dependencies are older than ours.
    let _ = fs::remove_file(root.join("Cargo.lock"));
    let first = write(label, "peer", &dependencies, &|_| Ok("fn main() {}\n".to_owned()))?;
    let Some(source) = first.workspace.source_of("zoom-api").filter(|_| first.workspace.is_complete()) else {
        return missing();
    };
    let calls = peer::calls(&source)?;
    write(label, "peer", &dependencies, &|count| peer::program(&calls, count)).map(Some)
}

fn ours() -> String {
    format!(
        "zoom-api = {{ package = \"zoom-client\", path = {:?}, features = [\"meetings\", \"users\", \"accounts\"] }}\n",
        zoom_api()
    )
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("callers").join(name)
}

fn write(
    label: &'static str,
    name: &'static str,
    dependencies: &str,
    program: &dyn Fn(usize) -> Outcome<String>,
) -> Outcome<Caller> {
    let root = folder(name);
    let members: Vec<_> = COUNTS.iter().map(|count| package(*count)).collect();
    let members: Vec<_> = members.iter().map(String::as_str).collect();
    if name == "peer" {
        synthetic::workspace_without_lock(&root, &members)?;
    } else {
        synthetic::workspace(&root, &members)?;
    }
    for (count, member) in COUNTS.into_iter().zip(members) {
        synthetic::package_with(&root, member, dependencies, "main.rs", &program(count)?)?;
    }
    Ok(Caller { label, workspace: Workspace::new(root) })
}

fn package(count: usize) -> String {
    format!("calls-{count}")
}

fn table(callers: &[Caller], command: &[&str]) -> Outcome {
    println!("\ncargo {}, the user's crate alone: compiler CPU and peak memory", command.join(" "));
    for count in COUNTS {
        let mut first = None;
        for Caller { label, workspace } in callers {
            let usage = workspace.compile(&package(count), command)?;
            let ratio = usage.cpu.as_secs_f64() / *first.get_or_insert(usage.cpu.as_secs_f64());
            let label = format!("{count} operation{}, {label}", if count == 1 { "" } else { "s" });
            let size = if command.contains(&"--release") { size(workspace, count)? } else { String::new() };
            println!(
                "  {label:<44} {} {ratio:>5.2} × {size}{}",
                figures(usage),
                bound(count, command, label.ends_with(" zoom-api"), ratio)
            );
        }
    }
    Ok(())
}

fn bound(count: usize, command: &[&str], is_ours: bool, ratio: f64) -> String {
    let bound = BOUNDS.iter().find(|(of, _)| *of == count && is_ours && command.contains(&"--release"));
    bound.map(|(_, max)| format!("  {}", verdict(ratio, (max * 100.0).round() / 100.0, "×"))).unwrap_or_default()
}

/// Returns the size of the stripped program.
fn size(workspace: &Workspace, count: usize) -> Outcome<String> {
    let file = format!("{}{}", package(count), env::consts::EXE_SUFFIX);
    let bytes = fs::metadata(workspace.target().join("release").join(file))?.len();
    Ok(format!("{:>6.2} MB", bytes as f64 / 1e6))
}
