//! Bars on the error stream, where a person looks at it.

use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// The bars of several files.
pub(super) struct Bars {
    all: MultiProgress,
}

impl Bars {
    /// Starts without any; where the error stream is no terminal, none is drawn.
    pub(super) fn new() -> Self {
        Self { all: MultiProgress::new() }
    }

    /// Adds the bar of a file.
    pub(super) fn add(&self, name: &str, size: Option<u64>) -> ProgressBar {
        let bar = match size {
            Some(size) => ProgressBar::new(size).with_style(style(KNOWN)),
            None => ProgressBar::no_length().with_style(style(UNKNOWN)),
        };
        let bar = self.all.add(bar.with_message(name.to_owned()));
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }

    /// Begins a bar where an earlier run stopped, now that the length of the file is known or known to be unknown.
    pub(super) fn begin(bar: &ProgressBar, received: u64, total: Option<u64>) {
        if let Some(total) = total {
            bar.set_length(total);
            bar.set_style(style(KNOWN));
        }
        bar.set_position(received);
        bar.reset_eta();
    }

    /// Says something above the bars.
    pub(super) fn note(&self, text: &str) {
        self.all.suspend(|| crate::output::note(text));
    }

    /// Takes all bars away.
    pub(super) fn clear(&self) {
        // A terminal that is gone has no bars.
        let _ = self.all.clear();
    }
}

const KNOWN: &str = "{wide_msg} {bytes:>10}/{total_bytes:<10} {binary_bytes_per_sec:>12} [{bar:20}] {eta:>4}";
const UNKNOWN: &str = "{wide_msg} {bytes:>10} {binary_bytes_per_sec:>12}";

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.progress_chars("=> ")
}
