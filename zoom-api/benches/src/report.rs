//! Tables of figures with their ratios to the first row and their bounds.

use std::time::Duration;

use crate::Outcome;
use crate::measure::{Figures, Repetitions, measure};

/// A row of a table.
pub struct Row {
    pub label: &'static str,
    pub job: &'static str,
    pub goal: Goal,
}

/// Upper bounds of a row's figures.
#[derive(Clone, Copy, Default)]
pub struct Goal {
    pub instructions: Limit,
    pub allocations: Limit,
}

/// Upper bound of a figure.
#[derive(Clone, Copy, Default)]
pub enum Limit {
    #[default]
    None,
    Of(f64),
    /// A multiple of the first row's figure.
    Ratio(f64),
}

impl Row {
    pub const fn by_hand(label: &'static str, job: &'static str) -> Self {
        let goal = Goal { instructions: Limit::None, allocations: Limit::None };
        Self { label, job, goal }
    }
}

/// Measures the rows and prints them.
pub fn table(title: &str, server: &str, repetitions: Repetitions, rows: &[Row]) -> Outcome {
    println!("\n{title}");
    println!("  {:<32} {:>18} {:>18} {:>20} {:>9}", "", "instructions", "allocations", "time", "per second");
    let mut first = None;
    for row in rows {
        let figures = measure(row.job, server, repetitions)?;
        line(row, figures, *first.get_or_insert(figures));
    }
    Ok(())
}

fn line(row: &Row, figures: Figures, first: Figures) {
    let instructions = match (figures.instructions, first.instructions) {
        (Some(count), Some(base)) => format!("{} {:>5.2} ×", short(count), count / base),
        _ => "no valgrind".to_owned(),
    };
    let allocations = with_ratio(figures.allocations, first.allocations, short);
    let time = with_ratio(seconds(figures.time), seconds(first.time), clock);
    println!(
        "  {:<32} {instructions:>18} {allocations:>18} {time:>20} {:>9}  {}",
        row.label,
        short(1.0 / seconds(figures.time)),
        verdicts(row.goal, figures, first),
    );
}

/// Formats a figure with its ratio to that of the first row.
fn with_ratio(figure: f64, first: f64, text: fn(f64) -> String) -> String {
    format!("{} {:>5.2} ×", text(figure), figure / first)
}

fn verdicts(goal: Goal, figures: Figures, first: Figures) -> String {
    let instructions = figures
        .instructions
        .zip(first.instructions)
        .and_then(|(figure, base)| verdict("instructions", goal.instructions, figure, base));
    let allocations = verdict("allocations", goal.allocations, figures.allocations, first.allocations);
    let verdicts: Vec<_> = instructions.into_iter().chain(allocations).collect();
    verdicts.join(", ")
}

/// Compares a figure with its bound.
pub fn verdict(name: &str, limit: Limit, figure: f64, first: f64) -> Option<String> {
    let max = match limit {
        Limit::None => return None,
        Limit::Of(max) => max,
        Limit::Ratio(ratio) => ratio * first,
    };
    // Fractions of an allocation belong to the connection, not to the call.
    let outcome = if figure <= max + 0.05 {
        "met".to_owned()
    } else {
        format!("missed by {:.0} %", (figure / max - 1.0) * 100.0)
    };
    Some(format!("{name} ≤ {} {outcome}", short(max)))
}

/// Formats a count with three or four digits.
pub fn short(count: f64) -> String {
    match count {
        _ if count >= 999_500.0 => format!("{:.2} M", count / 1e6),
        _ if count >= 1_000.0 => format!("{:.1} k", count / 1e3),
        _ => format!("{count:.0}"),
    }
}

fn clock(seconds: f64) -> String {
    if seconds < 1e-3 { format!("{:.2} µs", seconds * 1e6) } else { format!("{:.2} ms", seconds * 1e3) }
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}
