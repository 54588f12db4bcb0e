//! What a crate of endpoints costs those who compile it.

use std::path::Path;

use crate::Outcome;
use crate::rustc::{Usage, Workspace};
use crate::synthetic::{self, Style};

const OPERATIONS: usize = 300;
const MANY: usize = 1_200;
pub const GIB: f64 = 1024.0 * 1024.0 * 1024.0;

/// A crate, and how many operations are in it.
struct Crate {
    label: &'static str,
    name: &'static str,
    operations: usize,
}

const SERDE: Crate = Crate { label: "serde's derives, no endpoints", name: "serde-types", operations: OPERATIONS };
const MODELS: Crate = Crate { label: "zoom_model, no endpoints", name: "model-types", operations: OPERATIONS };
const ENDPOINTS: Crate = Crate { label: "zoom_endpoint and zoom_model", name: "endpoints", operations: OPERATIONS };
const ALL: Crate = Crate { label: "the same, 1,200 operations", name: "many-endpoints", operations: MANY };

/// What an operation, and all of them together, should take at most.
#[derive(Clone, Copy, Default)]
struct Goal {
    milliseconds: Option<f64>,
    memory: Option<f64>,
}

pub fn section() -> Outcome {
    let workspace = written()?;
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

fn written() -> Outcome<Workspace> {
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
    println!("\n{title}, the crate alone: compiler CPU an operation with 25 fields, and the compiler's memory");
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
    let time = goal.milliseconds.map(|most| verdict(milliseconds, most, "ms"));
    let memory = goal.memory.map(|most| verdict(memory, most, "GiB"));
    let said: Vec<_> = time.into_iter().chain(memory).collect();
    said.join(", ")
}

/// Whether a figure is what it should be, and by how much it is not.
pub fn verdict(figure: f64, most: f64, unit: &str) -> String {
    if figure <= most {
        format!("≤ {most} {unit} met")
    } else {
        format!("≤ {most} {unit} missed by {:.0} %", (figure / most - 1.0) * 100.0)
    }
}

/// The CPU time that one more of `count` things took.
pub fn each(more: Usage, less: Usage, count: usize) -> f64 {
    (more.cpu.as_secs_f64() - less.cpu.as_secs_f64()) / count as f64
}
