//! The measured jobs, by name, so that the program that callgrind runs can find them.

use crate::{Outcome, build, decode, send};

/// Repeats an operation this many times.
pub type Job = Box<dyn Fn(usize)>;

/// Finds and prepares a job.
pub fn find(name: &str, server: &str) -> Outcome<Job> {
    build::job(name)
        .or_else(|| send::job(name, server))
        .or_else(|| decode::job(name, server))
        .ok_or_else(|| format!("unknown job `{name}`").into())
}

/// Returns a single-threaded runtime, so that the figures are of one thread.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts")
}
