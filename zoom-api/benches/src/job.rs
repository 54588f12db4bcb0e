//! What is measured, by name: a job is found again by the program that callgrind runs.

use crate::{Outcome, build, decode, send};

/// Does one thing a number of times.
pub type Job = Box<dyn Fn(usize)>;

/// Finds a job and prepares it.
pub fn find(name: &str, server: &str) -> Outcome<Job> {
    build::job(name)
        .or_else(|| send::job(name, server))
        .or_else(|| decode::job(name, server))
        .ok_or_else(|| format!("no job `{name}`").into())
}

/// A runtime on this thread alone, so that the figures are one thread's.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts")
}
