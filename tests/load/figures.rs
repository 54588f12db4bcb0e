//! Figures beside their bounds, and where they come from.

use std::fmt::Display;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

static IS_BROKEN: AtomicBool = AtomicBool::new(false);

/// Prints the head of the table.
pub fn head(form: &str) {
    println!("{:<54}{:>18}{:>22}   bound", format!("the {form} form"), "measured", "beside");
}

/// Prints a figure beside its bound; a loaded machine may miss it.
pub fn show(what: &str, measured: impl Display, bound: &str, holds: bool) {
    line(what, &measured, "", bound, if holds { "met" } else { "MISSED" });
}

/// The same, with what was measured beside it.
pub fn beside(what: &str, measured: impl Display, beside: &str, bound: &str, holds: bool) {
    line(what, &measured, beside, bound, if holds { "met" } else { "MISSED" });
}

/// Prints a figure whose bound holds on every machine.
pub fn must(what: &str, measured: impl Display, bound: &str, holds: bool) {
    line(what, &measured, "", bound, if holds { "met" } else { "BROKEN" });
    if !holds {
        IS_BROKEN.store(true, Ordering::Relaxed);
    }
}

/// Prints a figure that has no bound.
pub fn note(what: &str, measured: impl Display) {
    line(what, &measured, "", "none", "-");
}

fn line(what: &str, measured: &dyn Display, beside: &str, bound: &str, verdict: &str) {
    println!("{what:<54}{:>18}{beside:>22}   {bound}: {verdict}", measured.to_string());
}

/// Whether a bound was broken that holds on every machine.
pub fn is_broken() -> bool {
    IS_BROKEN.load(Ordering::Relaxed)
}

/// This program again.
pub fn again(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(arguments);
    command
}

/// How many times as long one took as another.
pub fn times(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// The value below which this part of them lies.
pub fn quantile<T: Copy + Ord>(values: &mut [T], part: f64) -> T {
    values.sort_unstable();
    values[((values.len() - 1) as f64 * part) as usize]
}

/// The processor time of this process.
pub fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// A figure of this process's memory, in bytes: `VmRSS` what is in use, `VmHWM` the most that was.
pub fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default();
    line.split_whitespace().next().and_then(|kib| kib.parse::<usize>().ok()).unwrap_or(0) * 1024
}

/// The most of these times, in microseconds and in order, that any second holds.
pub fn most_in_a_second(times: &[u64]) -> usize {
    let mut first = 0;
    let mut most = 0;
    for (last, time) in times.iter().enumerate() {
        while times[first] + 1_000_000 <= *time {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
