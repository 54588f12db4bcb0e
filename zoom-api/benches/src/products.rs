//! The cost of compiling Zoom's products.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::compile::{figures, verdict};
use crate::rustc::{FACADE, Usage, Workspace};
use crate::synthetic;

/// A generated client of Zoom in the registry, and its number of operations.
pub const PEER: &str = "zoom-api = { version = \"=0.10.0\" }";
const PEER_OPERATIONS: usize = 389;

const THREE: &str = "\"meetings\", \"users\", \"accounts\"";
const DESCRIBED: &str = "\"meetings\", \"users\", \"accounts\", \"describe\"";

/// Goal for an operation, in milliseconds.
const GOAL: f64 = 25.0;

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

/// Returns the folder of zoom-api.
pub fn zoom_api() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

pub fn section() -> Outcome {
    crates(&write_crates(&folder("products"), &[("full", "\"full\"")])?)?;
    described()?;
    peer()
}

/// Writes a workspace of crates that enable these features.
fn write_crates(root: &Path, crates: &[(&str, &str)]) -> Outcome<Workspace> {
    let names: Vec<_> = crates.iter().map(|(name, _)| *name).collect();
    synthetic::workspace(root, &names)?;
    for (name, features) in crates {
        let zoom_api =
            format!("zoom-api = {{ package = \"zoom-client\", path = {:?}, features = [{features}] }}\n", zoom_api());
        synthetic::package_with(root, name, &zoom_api, "lib.rs", "")?;
    }
    Ok(Workspace::new(root.to_owned()))
}

/// Builds three products with and without descriptions.
fn described() -> Outcome {
    println!("\ncargo build --release of core, meetings, users and accounts: compiler CPU and peak memory");
    let packages = ["zoom-api-core", "zoom-meetings", "zoom-users", "zoom-accounts"].map(str::to_owned);
    let mut first = None;
    for (label, features) in [("plain", THREE), ("describe", DESCRIBED)] {
        // Features are unified within a workspace.
        let workspace = write_crates(&folder(label), &[(label, features)])?;
        let usages = workspace.compile_all_for(label, &packages, &["build", "--release"])?;
        let usage = sum(&usages);
        let ratio = usage.cpu.as_secs_f64() / *first.get_or_insert(usage.cpu.as_secs_f64());
        println!("  {label:<44} {} {ratio:>5.2} ×  {}", figures(usage), verdict(ratio, 1.3, "×"));
    }
    Ok(())
}

fn sum(usages: &[Usage]) -> Usage {
    Usage {
        cpu: usages.iter().map(|usage| usage.cpu).sum(),
        memory: usages.iter().map(|usage| usage.memory).max().unwrap_or_default(),
    }
}

/// Checks the crates of zoom-api, from the runtime up.
fn crates(workspace: &Workspace) -> Outcome {
    println!("\ncargo check of zoom-api with feature `full`: compiler CPU and peak memory of each crate");
    let products = Product::all()?;
    let mut packages = vec!["zoom-api-core".to_owned(), FACADE.to_owned()];
    packages.extend(products.iter().map(Product::package));
    let (usages, wall) = shortest(workspace, &packages)?;
    let total = sum(&usages);
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

fn line(label: &str, usage: Usage, operations: Option<usize>) {
    let each = operations.map(|operations| milliseconds(usage, operations));
    let each = each.map(|each| format!("{each:>7.1} ms  {}", verdict(each, GOAL, "ms"))).unwrap_or_default();
    println!("  {label:<44} {} {each}", figures(usage));
}

fn milliseconds(usage: Usage, operations: usize) -> f64 {
    usage.cpu.as_secs_f64() * 1e3 / operations as f64
}
