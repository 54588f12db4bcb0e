//! The cost of compiling Zoom's products, and a user's crate that calls them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::compile::{GIB, verdict};
use crate::rustc::{Usage, Workspace};
use crate::synthetic::{self, Declared};

/// Number of operations that the user's crate calls.
const CALLED: usize = 20;
const TWENTY: &str = include_str!("program/twenty.rs");

/// A generated client of Zoom in the registry, and its number of operations.
const PEER: &str = "zoom-api = { version = \"=0.10.0\" }";
const PEER_OPERATIONS: usize = 389;

/// Goal for an operation, in milliseconds.
const GOAL: f64 = 25.0;

/// Number of events of the comparison with models.
const EVENTS: usize = 100;

/// Number of runs; the shortest counts, because other programs run too.
const RUNS: usize = 3;

/// A product crate in `zoom-api/products`.
struct Product {
    name: String,
    operations: usize,
}

impl Product {
    fn all() -> Outcome<Vec<Self>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(zoom_api().join("products"))? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if path.join("Cargo.toml").exists() {
                all.push(Self { name, operations: declarations(&path.join("src"))? });
            }
        }
        all.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(all)
    }

    fn package(&self) -> String {
        format!("zoom-{}", self.name.replace('_', "-"))
    }
}

/// Counts the endpoints that the files of a folder declare.
fn declarations(folder: &Path) -> Outcome<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        count += if path.is_dir() {
            declarations(&path)?
        } else {
            fs::read_to_string(&path)?.matches("\n#[zoom_endpoint(").count()
        };
    }
    Ok(count)
}

fn zoom_api() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

pub fn section() -> Outcome {
    let workspace = write_crates()?;
    crates(&workspace)?;
    peer()?;
    user(&workspace)?;
    events()
}

/// Compares events with models of the same fields.
fn events() -> Outcome {
    println!("\nA crate of {EVENTS} events, compared with models of the same fields: cargo check, the crate alone");
    let root = folder("events");
    synthetic::workspace(&root, &["models", "events", "event-enum"])?;
    let zoom_api = format!("zoom-api = {{ package = \"zoom-client\", path = {:?} }}\n", zoom_api());
    for (name, declared) in [("models", Declared::Models), ("events", Declared::Events), ("event-enum", Declared::Enum)]
    {
        synthetic::package_with(&root, name, &zoom_api, "lib.rs", &synthetic::payloads(EVENTS, declared))?;
    }
    let workspace = Workspace::new(root);
    for name in ["models", "events", "event-enum"] {
        let mut usages = Vec::new();
        for _ in 0..RUNS {
            usages.push(workspace.compile(name, &["check"])?);
        }
        let usage = usages.into_iter().min_by_key(|usage| usage.cpu).ok_or("no run")?;
        println!("  {name:<44} {} {:>7.1} ms", figures(usage), milliseconds(usage, EVENTS));
    }
    Ok(())
}

/// Writes a workspace of a crate that enables all products and a program that calls some.
fn write_crates() -> Outcome<Workspace> {
    let root = folder("products");
    let zoom_api =
        format!("zoom-api = {{ package = \"zoom-client\", path = {:?}, features = [\"full\"] }}\n", zoom_api());
    let tokio = "tokio = { version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }\n";
    synthetic::workspace(&root, &["full", "twenty"])?;
    synthetic::package_with(&root, "full", &zoom_api, "lib.rs", "")?;
    synthetic::package_with(&root, "twenty", &(zoom_api + tokio), "main.rs", TWENTY)?;
    Ok(Workspace::new(root))
}

/// Checks the crates of zoom-api, from the runtime up.
fn crates(workspace: &Workspace) -> Outcome {
    println!("\ncargo check of zoom-api with feature `full`: compiler CPU and peak memory of each crate");
    let products = Product::all()?;
    let mut packages = vec!["zoom-api-core".to_owned(), "zoom-api".to_owned()];
    packages.extend(products.iter().map(Product::package));
    let (usages, wall) = shortest(workspace, &packages)?;
    let total = Usage {
        cpu: usages.iter().map(|usage| usage.cpu).sum(),
        memory: usages.iter().map(|usage| usage.memory).max().unwrap_or_default(),
    };
    let operations = products.iter().map(|product| product.operations).sum();
    let mut usages = usages.into_iter();
    for label in ["core", "facade"] {
        usages.next().into_iter().for_each(|usage| line(label, usage, None));
    }
    for (product, usage) in products.iter().zip(usages) {
        line(&format!("{}, {} operations", product.name, product.operations), usage, Some(product.operations));
    }
    line(&format!("all, {operations} operations; wall {:.1} s", wall.as_secs_f64()), total, Some(operations));
    Ok(())
}

/// Compiles the packages several times; returns the shortest usage of each and the shortest time of all.
fn shortest(workspace: &Workspace, packages: &[String]) -> Outcome<(Vec<Usage>, Duration)> {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let usages = workspace.compile_all_for("full", packages, &["check"])?;
        runs.push((usages, start.elapsed()));
    }
    let usage = |index: usize| runs.iter().filter_map(|(usages, _)| usages.get(index)).min_by_key(|usage| usage.cpu);
    let usages: Option<Vec<Usage>> = (0..packages.len()).map(|index| usage(index).copied()).collect();
    let wall = runs.iter().map(|(_, wall)| *wall).min();
    usages.zip(wall).ok_or_else(|| "no run".into())
}

/// Compiles the peer, if the registry is available.
fn peer() -> Outcome {
    let root = folder("peer");
    synthetic::workspace(&root, &["peer-user"])?;
    // Its dependencies are older than ours.
    let _ = fs::remove_file(root.join("Cargo.lock"));
    synthetic::package_with(&root, "peer-user", PEER, "lib.rs", "")?;
    let workspace = Workspace::new(root);
    let label = "the registry's zoom-api 0.10, 389 operations";
    if !workspace.is_complete() {
        println!("  {label:<44} SKIPPED: the registry is not available");
        return Ok(());
    }
    let usage = workspace.compile_for("peer-user", "zoom-api", &["check"])?;
    println!("  {label:<44} {} {:>7.1} ms", figures(usage), milliseconds(usage, PEER_OPERATIONS));
    Ok(())
}

fn user(workspace: &Workspace) -> Outcome {
    println!("\nA user's crate that calls 20 operations, the crate alone");
    for command in [&["check"][..], &["build"], &["build", "--release"]] {
        let usage = workspace.compile("twenty", command)?;
        let each = milliseconds(usage, CALLED);
        println!("  {:<44} {} {each:>7.1} ms", format!("cargo {}", command.join(" ")), figures(usage));
    }
    Ok(())
}

fn line(label: &str, usage: Usage, operations: Option<usize>) {
    let each = operations.map(|operations| milliseconds(usage, operations));
    let each = each.map(|each| format!("{each:>7.1} ms  {}", verdict(each, GOAL, "ms"))).unwrap_or_default();
    println!("  {label:<44} {} {each}", figures(usage));
}

fn figures(usage: Usage) -> String {
    format!("{:>6.2} s {:>6.2} GiB", usage.cpu.as_secs_f64(), usage.memory as f64 / GIB)
}

fn milliseconds(usage: Usage, operations: usize) -> f64 {
    usage.cpu.as_secs_f64() * 1e3 / operations as f64
}
