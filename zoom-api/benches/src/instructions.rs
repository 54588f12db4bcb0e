//! Counts the instructions of a job with callgrind.

use std::process::{Command, Stdio};

use crate::Outcome;

/// Returns the instructions of one repetition, or `None` without valgrind.
pub fn count(job: &str, server: &str, repetitions: usize) -> Outcome<Option<f64>> {
    if !has_valgrind() {
        return Ok(None);
    }
    // One-time work is in both runs, so it cancels out.
    let single = run(job, server, repetitions)?;
    let double = run(job, server, 2 * repetitions)?;
    Ok(Some((double - single) / repetitions as f64))
}

/// Whether valgrind is installed.
pub fn has_valgrind() -> bool {
    let mut valgrind = Command::new("valgrind");
    let valgrind = valgrind.arg("--version").stdout(Stdio::null());
    valgrind.status().is_ok_and(|status| status.success())
}

fn run(job: &str, server: &str, repetitions: usize) -> Outcome<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["job", job, &repetitions.to_string(), server])
        .output()?;
    let output = String::from_utf8_lossy(&output.stderr);
    collected(&output).ok_or_else(|| format!("callgrind printed no count for {job}: {output}").into())
}

fn collected(output: &str) -> Option<f64> {
    let (_, count) = output.split_once("Collected : ")?;
    count.split_whitespace().next()?.parse().ok()
}
