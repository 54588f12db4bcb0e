//! How many instructions a job takes, counted by callgrind.

use std::process::{Command, Stdio};

use crate::Outcome;

/// Instructions of one repetition, or `None` without valgrind.
pub fn count(job: &str, server: &str, repetitions: usize) -> Outcome<Option<f64>> {
    if !has_valgrind() {
        return Ok(None);
    }
    // What the program does once is in both runs, and so in neither's share.
    let once = run(job, server, repetitions)?;
    let twice = run(job, server, 2 * repetitions)?;
    Ok(Some((twice - once) / repetitions as f64))
}

/// Whether instructions can be counted on this machine.
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
    let said = String::from_utf8_lossy(&output.stderr);
    collected(&said).ok_or_else(|| format!("callgrind says no count for {job}: {said}").into())
}

fn collected(said: &str) -> Option<f64> {
    let (_, count) = said.split_once("Collected : ")?;
    count.split_whitespace().next()?.parse().ok()
}
