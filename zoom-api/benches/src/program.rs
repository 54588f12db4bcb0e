//! What a program that uses zoom-api carries: its dependencies and its size.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use crate::Outcome;
use crate::compile::{each, verdict};
use crate::rustc::{Usage, Workspace, cargo};
use crate::synthetic::{self, Style};

/// How many endpoints the larger program uses beside the one.
const MORE: usize = 10;

const BY_HAND: &str = include_str!("program/by_hand.rs");
const ONE: &str = include_str!("program/one.rs");

pub fn section() -> Outcome {
    println!("\nA program");
    let count = dependencies()?;
    println!("  {:<44} {count:>10}  {}", "packages that zoom-api pulls in", verdict(count as f64, 100.0, ""));
    let workspace = written()?;
    let by_hand = built(&workspace, "by-hand")?;
    let one = built(&workspace, "one")?;
    let eleven = built(&workspace, "eleven")?;
    size("reqwest by hand, one call, stripped", by_hand.0, by_hand.0, None);
    size("zoom-api, one endpoint, stripped", one.0, by_hand.0, Some(1.03));
    let (bytes, seconds) = ((eleven.0 - one.0) / MORE as f64, each(eleven.1, one.1, MORE));
    println!("  {:<44} {:>7.1} kB  {}", "one more endpoint used", bytes / 1e3, verdict(bytes / 1e3, 15.0, "kB"));
    println!("  {:<44} {seconds:>8.2} s  {}", "its compiler CPU, release", verdict(seconds, 0.2, "s"));
    Ok(())
}

fn size(label: &str, bytes: f64, base: f64, most: Option<f64>) {
    let said = most.map(|most| verdict(bytes / base, most, "×")).unwrap_or_default();
    println!("  {label:<44} {:>7.2} MB {:>5.2} ×  {said}", bytes / 1e6, bytes / base);
}

/// The packages that are compiled for zoom-api, on this platform, itself not counted.
fn dependencies() -> Outcome<usize> {
    let output = cargo()
        .args(["tree", "--package", "zoom-api", "--features", "meetings", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    let tree = String::from_utf8(output.stdout)?;
    let names = tree.lines().filter_map(|line| Some(line.split(" (").next()?.trim_end()));
    let packages: BTreeSet<_> = names.filter(|name| !name.is_empty()).collect();
    Ok(packages.len().saturating_sub(1))
}

fn written() -> Outcome<Workspace> {
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

/// The source of more endpoints, and of calls of each.
fn more() -> String {
    let mut source = String::from("\nasync fn more(client: &Client) -> zoom_api::Result<()> {\n");
    for number in 0..MORE {
        let _ = writeln!(source, "    client.send(operation_{number}(\"1\")).await?;");
    }
    source + "    Ok(())\n}\n\n" + &synthetic::endpoints(MORE) + &synthetic::types(MORE, Style::Model)
}

fn built(workspace: &Workspace, name: &str) -> Outcome<(f64, Usage)> {
    let usage = workspace.compile(name, &["build", "--release"])?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let bytes = fs::metadata(workspace.target().join("release").join(file))?.len();
    Ok((bytes as f64, usage))
}
