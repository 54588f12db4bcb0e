//! Progress bars on stderr.

use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// The progress bars of several files.
pub(crate) struct ProgressBars {
    all: MultiProgress,
}

impl ProgressBars {
    /// Starts without bars. Bars are drawn only on a terminal.
    pub(crate) fn new() -> Self {
        Self { all: MultiProgress::new() }
    }

    /// Adds a bar for a file.
    pub(crate) fn add(&self, name: &str, size: Option<u64>) -> ProgressBar {
        let bar = match size {
            Some(size) => ProgressBar::new(size).with_style(style(KNOWN_SIZE)),
            None => ProgressBar::no_length().with_style(style(UNKNOWN_SIZE)),
        };
        let bar = self.all.add(bar.with_message(name.to_owned()));
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }

    /// Sets the position of a resumed download, and its total size if the server sent it.
    pub(crate) fn begin(bar: &ProgressBar, received: u64, total: Option<u64>) {
        if let Some(total) = total {
            bar.set_length(total);
            bar.set_style(style(KNOWN_SIZE));
        }
        bar.set_position(received);
        bar.reset_eta();
    }

    /// Prints a line above the bars.
    pub(crate) fn note(&self, text: &str) {
        self.all.suspend(|| super::note(text));
    }

    /// Removes all bars.
    pub(crate) fn clear(&self) {
        // A closed terminal has no bars.
        let _ = self.all.clear();
    }
}

const KNOWN_SIZE: &str = "{wide_msg} {bytes:>10}/{total_bytes:<10} {binary_bytes_per_sec:>12} [{bar:20}] {eta:>4}";
const UNKNOWN_SIZE: &str = "{wide_msg} {bytes:>10} {binary_bytes_per_sec:>12}";

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.progress_chars("=> ")
}
