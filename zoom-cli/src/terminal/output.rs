//! Standard output, and its properties: whether it is a terminal, its width, and whether it has colors.

use std::fmt::Display;
use std::io::{self, BufWriter, Stdout, Write};

use console::{Style, Term};

use super::Failure;
use super::escape::escape;

/// Standard output.
pub(crate) struct Output {
    stream: BufWriter<Stdout>,
    is_terminal: bool,
    width: Option<usize>,
    paint: Paint,
}

impl Output {
    /// Opens standard output.
    pub(crate) fn new() -> Self {
        let terminal = Term::stdout();
        let is_terminal = terminal.is_term();
        let width = terminal.size_checked().map(|(_, columns)| usize::from(columns)).filter(|_| is_terminal);
        Self {
            stream: BufWriter::new(io::stdout()),
            is_terminal,
            width,
            paint: Paint { on: console::colors_enabled() },
        }
    }

    /// Whether it is a terminal.
    pub(crate) const fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// The terminal's width in columns; `None` if it is not a terminal.
    pub(crate) const fn width(&self) -> Option<usize> {
        self.width
    }

    /// The styles of this output.
    pub(crate) const fn paint(&self) -> Paint {
        self.paint
    }

    /// Writes a line.
    ///
    /// # Errors
    /// Fails if the output is closed, or the disk is full.
    pub(crate) fn line(&mut self, text: impl Display) -> Result<(), Failure> {
        Ok(writeln!(self.stream, "{text}")?)
    }

    /// Writes bytes unchanged.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.stream.write_all(bytes)?)
    }

    /// The stream itself, for libraries that write to one.
    pub(crate) const fn stream(&mut self) -> &mut impl Write {
        &mut self.stream
    }

    /// Flushes the buffer.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.stream.flush()?)
    }
}

/// Text styles; text stays plain where colors are disabled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// A heading.
    pub(crate) fn heading(self, text: impl Display) -> String {
        self.with(Style::new().bold(), text)
    }

    /// A name.
    pub(crate) fn name(self, text: impl Display) -> String {
        self.with(Style::new().cyan(), text)
    }

    /// A value.
    pub(crate) fn value(self, text: impl Display) -> String {
        self.with(Style::new().green(), text)
    }

    /// Secondary text.
    pub(crate) fn dim(self, text: impl Display) -> String {
        self.with(Style::new().dim(), text)
    }

    /// A warning.
    pub(crate) fn warning(self, text: impl Display) -> String {
        self.with(Style::new().yellow(), text)
    }

    fn with(self, style: Style, text: impl Display) -> String {
        if self.on { style.force_styling(true).apply_to(text).to_string() } else { text.to_string() }
    }
}

/// Prints a line to stderr, with control characters escaped.
pub(crate) fn note(text: impl Display) {
    // A closed stream cannot be reported anywhere.
    let _ = writeln!(io::stderr(), "{}", escape(&text.to_string()));
}
