//! Indented JSON that keeps the order of fields and every digit of numbers.

use super::Paint;
use super::escape::escape_json;

/// Indents a JSON text, one field per line. Returns any other text unchanged.
pub(crate) fn pretty(text: &str, paint: Paint) -> String {
    if serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() {
        return text.to_owned();
    }
    let mut layout = Layout { out: String::with_capacity(text.len() * 2), depth: 0, paint };
    let mut rest = text;
    while let Some(char) = rest.trim_start().chars().next() {
        rest = layout.token(char, rest.trim_start());
    }
    layout.out
}

struct Layout {
    out: String,
    depth: usize,
    paint: Paint,
}

impl Layout {
    /// Writes the first token, and returns the rest.
    fn token<'a>(&mut self, first: char, text: &'a str) -> &'a str {
        match first {
            '{' | '[' => self.open(first, text),
            '}' | ']' => self.close(first, text),
            ',' => {
                self.out.push(',');
                self.new_line();
                rest(text, 1)
            }
            ':' => {
                self.out.push_str(": ");
                rest(text, 1)
            }
            '"' => self.string(text),
            _ => self.literal(text),
        }
    }

    fn open<'a>(&mut self, bracket: char, text: &'a str) -> &'a str {
        let inner = rest(text, 1).trim_start();
        self.out.push(bracket);
        if let Some(end) = inner.chars().next().filter(|char| matches!(char, '}' | ']')) {
            self.out.push(end);
            return rest(inner, 1);
        }
        self.depth += 1;
        self.new_line();
        inner
    }

    fn close<'a>(&mut self, bracket: char, text: &'a str) -> &'a str {
        self.depth = self.depth.saturating_sub(1);
        self.new_line();
        self.out.push(bracket);
        rest(text, 1)
    }

    fn string<'a>(&mut self, text: &'a str) -> &'a str {
        let end = end_of_string(text);
        let token = escape_json(text.get(..end).unwrap_or(text));
        let is_key = rest(text, end).trim_start().starts_with(':');
        let painted = if is_key { self.paint.name(&token) } else { self.paint.value(&token) };
        self.out.push_str(&painted);
        rest(text, end)
    }

    /// A number, `true`, `false` or `null`.
    fn literal<'a>(&mut self, text: &'a str) -> &'a str {
        let end = text.find(|char: char| char.is_whitespace() || ",]}:".contains(char)).unwrap_or(text.len());
        self.out.push_str(text.get(..end).unwrap_or_default());
        rest(text, end.max(1))
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }
}

fn rest(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

/// The end of a string, including its closing quote.
fn end_of_string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
