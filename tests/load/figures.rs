//! Measures figures and prints them with their bounds.

use std::fmt::Display;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

static IS_BROKEN: AtomicBool = AtomicBool::new(false);

/// Prints the head of the table.
pub fn print_head(form: &str) {
    println!("{:<54}{:>18}{:>22}   bound", format!("{form} runs"), "measured", "compared");
}

/// Prints a figure with a bound that a loaded machine may miss.
pub fn show(what: &str, measured: impl Display, bound: &str, holds: bool) {
    line(what, &measured, "", bound, if holds { "met" } else { "MISSED" });
}

/// Prints the same with a comparison.
pub fn compare(what: &str, measured: impl Display, comparison: &str, bound: &str, holds: bool) {
    line(what, &measured, comparison, bound, if holds { "met" } else { "MISSED" });
}

/// Prints a figure with a bound that must hold on every machine.
pub fn must(what: &str, measured: impl Display, bound: &str, holds: bool) {
    line(what, &measured, "", bound, if holds { "met" } else { "BROKEN" });
    if !holds {
        IS_BROKEN.store(true, Ordering::Relaxed);
    }
}

/// Prints a figure without a bound.
pub fn note(what: &str, measured: impl Display) {
    line(what, &measured, "", "none", "-");
}

fn line(what: &str, measured: &dyn Display, comparison: &str, bound: &str, verdict: &str) {
    println!("{what:<54}{:>18}{comparison:>22}   {bound}: {verdict}", measured.to_string());
}

/// Whether a bound that must hold on every machine is broken.
pub fn is_broken() -> bool {
    IS_BROKEN.load(Ordering::Relaxed)
}

/// Returns a command that runs this program.
pub fn this_program(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(arguments);
    command
}

/// Returns the ratio of two durations.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// Returns a quantile of the values, such as 0.99.
pub fn quantile<T: Copy + Ord>(values: &mut [T], part: f64) -> T {
    values.sort_unstable();
    values[((values.len() - 1) as f64 * part) as usize]
}

/// Returns the CPU time of this process.
pub fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// Returns a memory figure of this process in bytes: `VmRSS` is the current use, `VmHWM` the maximum.
pub fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default();
    line.split_whitespace().next().and_then(|kib| kib.parse::<usize>().ok()).unwrap_or(0) * 1024
}

/// Returns the maximum number of these sorted times, in microseconds, within any second.
pub fn max_per_second(times: &[u64]) -> usize {
    let mut first = 0;
    let mut max = 0;
    for (last, time) in times.iter().enumerate() {
        while times[first] + 1_000_000 <= *time {
            first += 1;
        }
        max = max.max(last + 1 - first);
    }
    max
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
