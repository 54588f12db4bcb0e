//! The streams that a command writes to.

use std::fmt;
use std::io::{self, Write};

/// The standard streams of a command, or buffers in their place.
pub struct Streams<'a> {
    /// Standard output: declarations and differences.
    pub out: &'a mut dyn Write,
    /// Standard error: remarks.
    pub err: &'a mut dyn Write,
}

impl Streams<'_> {
    /// Writes text to standard output.
    pub(crate) fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// Writes a line to standard error; a closed stream is ignored, since nobody reads the remarks then.
    pub(crate) fn remark(&mut self, line: fmt::Arguments<'_>) {
        let _ = writeln!(self.err, "{line}");
    }
}

impl fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Streams")
    }
}
