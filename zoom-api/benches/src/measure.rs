//! Measures the figures of a job.

use std::time::{Duration, Instant};

use crate::{Outcome, allocations, instructions, job};

/// The costs of one repetition of a job.
#[derive(Clone, Copy)]
pub struct Figures {
    pub instructions: Option<f64>,
    pub allocations: f64,
    pub time: Duration,
}

/// Number of repetitions for each figure.
#[derive(Clone, Copy)]
pub struct Repetitions {
    pub counted: usize,
    pub timed: usize,
}

const ROUNDS: usize = 5;

/// Measures a job after a warm-up.
pub fn measure(name: &str, server: &str, repetitions: Repetitions) -> Outcome<Figures> {
    let job = job::find(name, server)?;
    job(repetitions.counted);
    let before = allocations::count();
    job(repetitions.counted);
    let allocated = allocations::count() - before;
    Ok(Figures {
        instructions: instructions::count(name, server, repetitions.counted)?,
        allocations: allocated as f64 / repetitions.counted as f64,
        time: shortest(&job, repetitions.timed),
    })
}

/// Returns the time of the shortest round, which other processes disturb least.
fn shortest(job: &job::Job, repetitions: usize) -> Duration {
    let round = |_| {
        let start = Instant::now();
        job(repetitions);
        start.elapsed() / repetitions as u32
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}
