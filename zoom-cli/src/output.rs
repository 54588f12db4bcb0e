//! The output stream, and what is known of it: whether it is a terminal, how wide, with colours or not.

use std::fmt::Display;
use std::io::{self, BufWriter, Stdout, Write};

use console::{Style, Term};

use crate::failure::Failure;

/// The output stream.
pub(crate) struct Output {
    to: BufWriter<Stdout>,
    is_terminal: bool,
    width: Option<usize>,
    paint: Paint,
}

impl Output {
    /// Looks at what the output stream is.
    pub(crate) fn new() -> Self {
        let terminal = Term::stdout();
        let is_terminal = terminal.is_term();
        let width = terminal.size_checked().map(|(_, columns)| usize::from(columns)).filter(|_| is_terminal);
        Self { to: BufWriter::new(io::stdout()), is_terminal, width, paint: Paint { on: console::colors_enabled() } }
    }

    /// Whether a person reads it.
    pub(crate) const fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// How many columns a line may have, where there is a limit.
    pub(crate) const fn width(&self) -> Option<usize> {
        self.width
    }

    /// What puts colours on words.
    pub(crate) const fn paint(&self) -> Paint {
        self.paint
    }

    /// Writes a line.
    ///
    /// # Errors
    /// When nobody reads, or the disk is full.
    pub(crate) fn line(&mut self, text: impl Display) -> Result<(), Failure> {
        Ok(writeln!(self.to, "{text}")?)
    }

    /// Writes bytes as they are.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.to.write_all(bytes)?)
    }

    /// Writes what is held back.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.to.flush()?)
    }
}

/// Puts colours on words, where there are colours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// The heading of a part.
    pub(crate) fn heading(self, text: impl Display) -> String {
        self.with(Style::new().bold(), text)
    }

    /// A name that can be typed.
    pub(crate) fn name(self, text: impl Display) -> String {
        self.with(Style::new().cyan(), text)
    }

    /// A value.
    pub(crate) fn value(self, text: impl Display) -> String {
        self.with(Style::new().green(), text)
    }

    /// What matters less.
    pub(crate) fn faint(self, text: impl Display) -> String {
        self.with(Style::new().dim(), text)
    }

    /// What is amiss.
    pub(crate) fn warning(self, text: impl Display) -> String {
        self.with(Style::new().yellow(), text)
    }

    fn with(self, style: Style, text: impl Display) -> String {
        if self.on { style.force_styling(true).apply_to(text).to_string() } else { text.to_string() }
    }
}

/// Says something on the error stream, beside the output.
pub(crate) fn note(text: impl Display) {
    // Without an error stream there is nobody to tell.
    let _ = writeln!(io::stderr(), "{text}");
}
