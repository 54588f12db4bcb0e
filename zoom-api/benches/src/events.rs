//! The cost of compiling events, compared with models of the same fields.

mod receivers;

use std::path::Path;

use crate::Outcome;
use crate::compile::figures;
use crate::products::zoom_api;
use crate::rustc::Workspace;
use crate::synthetic::{self, Declared};

const EVENTS: usize = 100;

/// Number of runs; the shortest counts, because other programs run too.
const RUNS: usize = 3;

const CRATES: [(&str, Declared); 4] = [
    ("models", Declared::Models),
    ("responses", Declared::Responses),
    ("events", Declared::Events),
    ("event-enum", Declared::Enum),
];

pub fn section() -> Outcome {
    println!("\nA crate of {EVENTS} events, compared with models of the same fields: cargo check, the crate alone");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("events");
    synthetic::workspace(&root, &CRATES.map(|(name, _)| name))?;
    let zoom_api = format!(
        "jiff = {{ version = \"1\", default-features = false, features = [\"std\", \"serde\"] }}\n\
         zoom-api = {{ package = \"zoom-client\", path = {:?} }}\n",
        zoom_api()
    );
    for (name, declared) in CRATES {
        synthetic::package_with(&root, name, &zoom_api, "lib.rs", &synthetic::payloads(EVENTS, declared))?;
    }
    let workspace = Workspace::new(root);
    let mut first = None;
    for (name, _) in CRATES {
        let mut usages = Vec::new();
        for _ in 0..RUNS {
            usages.push(workspace.compile(name, &["check"])?);
        }
        let usage = usages.into_iter().min_by_key(|usage| usage.cpu).ok_or("no run")?;
        let each = usage.cpu.as_secs_f64() * 1e3 / EVENTS as f64;
        let ratio = each / *first.get_or_insert(each);
        println!("  {name:<44} {} {each:>7.1} ms {ratio:>5.2} ×", figures(usage));
    }
    receivers::section()
}
