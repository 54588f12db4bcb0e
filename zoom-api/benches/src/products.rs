//! What Zoom's products cost those who compile them, and those who do not.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::compile::{GIB, verdict};
use crate::rustc::{Usage, Workspace};
use crate::synthetic;

/// Operations of the product, and of the three.
const MEETINGS: usize = 184;
const ALL: usize = 314;

/// The operations that the user's program calls.
const CALLED: usize = 20;
const TWENTY: &str = include_str!("program/twenty.rs");

/// A generated client of Zoom in the registry, and how many operations it has.
const PEER: &str = "zoom-api = { version = \"=0.10.0\" }";
const PEERS: usize = 389;

/// The most that an operation should take, in milliseconds.
const GOAL: f64 = 25.0;

/// Other programs run too: the shortest of so many runs counts.
const RUNS: usize = 3;

pub fn section() -> Outcome {
    let ours = members("products", &repository())?;
    println!("\ncargo check of zoom-api with products, the crate alone: compiler CPU, and what an operation adds");
    let without = shortest(&ours, "no-product")?;
    line("no product", without, None);
    let stripped = shortest(&members("stripped", &stripped()?)?, "no-product")?;
    println!("  {:<44} {}", "the same, with no product in its source", beside(stripped, without));
    for (label, member, operations) in [
        ("meetings, 184 operations", "one-product", MEETINGS),
        ("meetings, users and accounts, 314", "three-products", ALL),
    ] {
        line(label, shortest(&ours, member)?, Some((without, operations)));
    }
    peer()?;
    user(&ours)
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A workspace of crates that depend on the zoom-api of a repository: with no product, one, three, and as a user does.
fn members(name: &str, repository: &Path) -> Outcome<Workspace> {
    let root = folder(name);
    let zoom_api = |features: &str| {
        let path = repository.join("zoom-api");
        format!("zoom-api = {{ path = {path:?}, features = [{features}] }}\n")
    };
    let three = zoom_api("\"meetings\", \"users\", \"accounts\"");
    synthetic::workspace(&root, &["no-product", "one-product", "three-products", "twenty"])?;
    for (name, dependencies, file, source) in [
        ("no-product", zoom_api(""), "lib.rs", ""),
        ("one-product", zoom_api("\"meetings\""), "lib.rs", ""),
        ("three-products", three.clone(), "lib.rs", ""),
        (
            "twenty",
            three + "tokio = { version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }\n",
            "main.rs",
            TWENTY,
        ),
    ] {
        synthetic::package_with(&root, name, &dependencies, file, source)?;
    }
    Ok(Workspace::new(root))
}

/// A copy of what zoom-api is made of, without any product.
fn stripped() -> Outcome<PathBuf> {
    let root = folder("without-products");
    for part in ["zoom-macros", "zoom-api"] {
        copy(&repository().join(part), &root.join(part))?;
    }
    fs::write(root.join("zoom-api/src/products.rs"), "//! None.\n")?;
    let manifest = fs::read_to_string(repository().join("Cargo.toml"))?;
    let members = |line: &str| line.starts_with("members = ") || line.starts_with("default-members = ");
    let lines = manifest.lines().map(|line| if members(line) { "" } else { line });
    let rest: Vec<&str> = lines.collect();
    let manifest = rest.join("\n").replacen("[workspace]", "[workspace]\nmembers = [\"zoom-macros\", \"zoom-api\"]", 1);
    fs::write(root.join("Cargo.toml"), manifest)?;
    Ok(root)
}

/// Copies a crate: its manifest, and its source but for products.
fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        let is_left_out = ["products", "benches", "examples", "target"].iter().any(|left_out| name == *left_out);
        if path.is_dir() && !is_left_out {
            copy(&path, &to.join(name))?;
        } else if path.is_file() {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Compiles zoom-api for a member several times.
fn shortest(workspace: &Workspace, member: &str) -> Outcome<Usage> {
    let runs: Outcome<Vec<Usage>> = (0..RUNS).map(|_| workspace.compile_for(member, "zoom-api", &["check"])).collect();
    runs?.into_iter().min_by_key(|usage| usage.cpu).ok_or_else(|| "no run".into())
}

/// The peer, where the registry can be reached.
fn peer() -> Outcome {
    let root = folder("peer");
    synthetic::workspace(&root, &["peer-user"])?;
    // What it depends on is of another time than what we do.
    let _ = fs::remove_file(root.join("Cargo.lock"));
    synthetic::package_with(&root, "peer-user", PEER, "lib.rs", "")?;
    let workspace = Workspace::new(root);
    let label = "the registry's zoom-api 0.10, 389 operations";
    if !workspace.is_complete() {
        println!("  {label:<44} SKIPPED: the registry is not at hand");
        return Ok(());
    }
    let usage = workspace.compile_for("peer-user", "zoom-api", &["check"])?;
    println!("  {label:<44} {} {:>7.1} ms", figures(usage), milliseconds(usage, None, PEERS));
    Ok(())
}

fn user(workspace: &Workspace) -> Outcome {
    println!("\nA user's crate that calls 20 operations, the crate alone");
    for command in [&["check"][..], &["build"], &["build", "--release"]] {
        let usage = workspace.compile("twenty", command)?;
        let each = milliseconds(usage, None, CALLED);
        println!("  {:<44} {} {each:>7.1} ms", format!("cargo {}", command.join(" ")), figures(usage));
    }
    Ok(())
}

fn line(label: &str, usage: Usage, more: Option<(Usage, usize)>) {
    let each = more.map(|(without, operations)| milliseconds(usage, Some(without), operations));
    let each = each.map(|each| format!("{each:>7.1} ms  {}", verdict(each, GOAL, "ms"))).unwrap_or_default();
    println!("  {label:<44} {} {each}", figures(usage));
}

fn figures(usage: Usage) -> String {
    format!("{:>6.2} s {:>6.2} GiB", usage.cpu.as_secs_f64(), usage.memory as f64 / GIB)
}

fn beside(usage: Usage, other: Usage) -> String {
    let difference = other.cpu.as_secs_f64() / usage.cpu.as_secs_f64() - 1.0;
    format!("{} {:>+7.1} % for products that are not asked for", figures(usage), difference * 100.0)
}

/// What an operation takes: all of it, or what it adds to a crate without any.
fn milliseconds(usage: Usage, without: Option<Usage>, operations: usize) -> f64 {
    let without = without.map(|usage| usage.cpu.as_secs_f64()).unwrap_or_default();
    (usage.cpu.as_secs_f64() - without) * 1e3 / operations as f64
}
