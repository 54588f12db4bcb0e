//! The cost of compiling a crate of endpoints.

use std::path::Path;

use crate::Outcome;
use crate::rustc::{Usage, Workspace};
use crate::synthetic::{self, Style};

const OPERATIONS: usize = 300;
const MANY: usize = 1_200;
const GIB: f64 = 1024.0 * 1024.0 * 1024.0;

/// A crate and its number of operations.
struct Crate {
    label: &'static str,
    name: &'static str,
    operations: usize,
}

const SERDE: Crate = Crate { label: "serde's derives, no endpoints", name: "serde-types", operations: OPERATIONS };
const MODELS: Crate = Crate { label: "zoom_model, no endpoints", name: "model-types", operations: OPERATIONS };
const ENDPOINTS: Crate = Crate { label: "zoom_endpoint and zoom_model", name: "endpoints", operations: OPERATIONS };
const ALL: Crate = Crate { label: "the same, 1,200 operations", name: "many-endpoints", operations: MANY };

/// Upper bounds for compiler time per operation and memory.
#[derive(Clone, Copy, Default)]
struct Goal {
    milliseconds: Option<f64>,
    memory: Option<f64>,
}

pub fn section() -> Outcome {
    let workspace = write_crates()?;
    let goal = |milliseconds| Goal { milliseconds: Some(milliseconds), memory: None };
    let memory = Goal { milliseconds: Some(25.0), memory: Some(2.2) };
    let none = Goal::default();
    let check = [(&SERDE, none), (&MODELS, none), (&ENDPOINTS, goal(25.0)), (&ALL, memory)];
    table(&workspace, "cargo check", &["check"], &check)?;
    let build = [(&SERDE, none), (&MODELS, none), (&ENDPOINTS, goal(35.0))];
    table(&workspace, "cargo build", &["build"], &build)?;
    let release = [(&SERDE, none), (&MODELS, none), (&ENDPOINTS, goal(45.0))];
    table(&workspace, "cargo build --release", &["build", "--release"], &release)
}

fn write_crates() -> Outcome<Workspace> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
    synthetic::workspace(&root, &[SERDE, MODELS, ENDPOINTS, ALL].map(|each| each.name))?;
    let library = |each: &Crate, source: &str| synthetic::package(&root, each.name, "lib.rs", source);
    library(&SERDE, &synthetic::types(OPERATIONS, Style::Serde))?;
    library(&MODELS, &synthetic::types(OPERATIONS, Style::Model))?;
    for each in [&ENDPOINTS, &ALL] {
        let types = synthetic::types(each.operations, Style::Model);
        library(each, &(synthetic::endpoints(each.operations) + &types))?;
    }
    Ok(Workspace::new(root))
}

fn table(workspace: &Workspace, title: &str, command: &[&str], rows: &[(&Crate, Goal)]) -> Outcome {
    println!("\n{title}, the crate alone: compiler CPU per operation with 25 fields, and the compiler's peak memory");
    let mut first = None;
    for (each, goal) in rows {
        let usage = workspace.compile(each.name, command)?;
        let milliseconds = usage.cpu.as_secs_f64() * 1e3 / each.operations as f64;
        let base = *first.get_or_insert(milliseconds);
        let memory = usage.memory as f64 / GIB;
        println!(
            "  {:<32} {milliseconds:>8.1} ms {:>5.2} × {memory:>8.2} GiB  {}",
            each.label,
            milliseconds / base,
            verdicts(*goal, milliseconds, memory),
        );
    }
    Ok(())
}

fn verdicts(goal: Goal, milliseconds: f64, memory: f64) -> String {
    let time = goal.milliseconds.map(|max| verdict(milliseconds, max, "ms"));
    let memory = goal.memory.map(|max| verdict(memory, max, "GiB"));
    let verdicts: Vec<_> = time.into_iter().chain(memory).collect();
    verdicts.join(", ")
}

/// Compares a figure with its bound.
pub fn verdict(figure: f64, max: f64, unit: &str) -> String {
    if figure <= max {
        format!("≤ {max} {unit} met")
    } else {
        format!("≤ {max} {unit} missed by {:.0} %", (figure / max - 1.0) * 100.0)
    }
}

/// Returns the CPU time of one of `count` additional items.
pub fn per_item(more: Usage, less: Usage, count: usize) -> f64 {
    (more.cpu.as_secs_f64() - less.cpu.as_secs_f64()) / count as f64
}

pub fn figures(usage: Usage) -> String {
    format!("{:>6.2} s {:>6.2} GiB", usage.cpu.as_secs_f64(), usage.memory as f64 / GIB)
}
