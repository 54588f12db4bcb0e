//! Dependencies and size of a program that uses zoom-api.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use crate::Outcome;
use crate::compile::{per_item, verdict};
use crate::rustc::{FACADE, Usage, Workspace, cargo};
use crate::synthetic::{self, Style};

/// Number of additional endpoints in the larger program.
const MORE: usize = 10;

const BY_HAND: &str = include_str!("program/by_hand.rs");
const ONE: &str = include_str!("program/one.rs");

pub fn section() -> Outcome {
    println!("\nA program");
    let count = dependencies()?;
    println!("  {:<44} {count:>10}  {}", "packages that zoom-api depends on", verdict(count as f64, 100.0, ""));
    let workspace = write_crates()?;
    let by_hand = build(&workspace, "by-hand")?;
    let one = build(&workspace, "one")?;
    let eleven = build(&workspace, "eleven")?;
    size("reqwest by hand, one call, stripped", by_hand.0, by_hand.0, None);
    size("zoom-api, one endpoint, stripped", one.0, by_hand.0, Some(1.03));
    let (bytes, seconds) = ((eleven.0 - one.0) / MORE as f64, per_item(eleven.1, one.1, MORE));
    println!("  {:<44} {:>7.1} kB  {}", "each additional endpoint", bytes / 1e3, verdict(bytes / 1e3, 15.0, "kB"));
    println!("  {:<44} {seconds:>8.2} s  {}", "its compiler CPU, release", verdict(seconds, 0.2, "s"));
    Ok(())
}

fn size(label: &str, bytes: f64, base: f64, max: Option<f64>) {
    let verdict = max.map(|max| verdict(bytes / base, max, "×")).unwrap_or_default();
    println!("  {label:<44} {:>7.2} MB {:>5.2} ×  {verdict}", bytes / 1e6, bytes / base);
}

/// Returns the number of packages that zoom-api depends on for this platform.
fn dependencies() -> Outcome<usize> {
    let output = cargo()
        .args(["tree", "--package", FACADE, "--features", "meetings", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    let tree = String::from_utf8(output.stdout)?;
    let names = tree.lines().filter_map(|line| Some(line.split(" (").next()?.trim_end()));
    let packages: BTreeSet<_> = names.filter(|name| !name.is_empty()).collect();
    Ok(packages.len().saturating_sub(1))
}

fn write_crates() -> Outcome<Workspace> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program");
    synthetic::workspace(&root, &["by-hand", "one", "eleven"])?;
    synthetic::package(&root, "by-hand", "main.rs", BY_HAND)?;
    synthetic::package(
        &root,
        "one",
        "main.rs",
        &(ONE.to_owned() + "\nasync fn more(_: &Client) -> zoom_api::Result<()> {\n    Ok(())\n}\n"),
    )?;
    synthetic::package(&root, "eleven", "main.rs", &(ONE.to_owned() + &more()))?;
    Ok(Workspace::new(root))
}

/// Returns the source of additional endpoints and of a call of each.
fn more() -> String {
    let mut source = String::from("\nasync fn more(client: &Client) -> zoom_api::Result<()> {\n");
    for number in 0..MORE {
        let _ = writeln!(source, "    client.send(operation_{number}(\"1\")).await?;");
    }
    source + "    Ok(())\n}\n\n" + &synthetic::endpoints(MORE) + &synthetic::types(MORE, Style::Model)
}

fn build(workspace: &Workspace, name: &str) -> Outcome<(f64, Usage)> {
    let usage = workspace.compile(name, &["build", "--release"])?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let bytes = fs::metadata(workspace.target().join("release").join(file))?.len();
    Ok((bytes as f64, usage))
}
