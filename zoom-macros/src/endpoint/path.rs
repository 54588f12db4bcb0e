//! The path literal: where its places are, and what is wrong with it, shown with a caret.
//!
//! A span cannot point inside a string literal on stable Rust, so the message draws the path's text with carets under it. It is the
//! text's value that is drawn, which makes escapes and raw strings come out right.

use std::fmt::Display;
use std::ops::Range;

use syn::LitStr;

use crate::errors::Errors;

/// A path that was taken apart.
pub(super) struct Template<'a> {
    literal: &'a LitStr,
    pub(super) text: String,
    pub(super) places: Vec<Place>,
}

/// A `<name>` in a path.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) name: String,
    /// Where it stands, brackets included, in bytes.
    pub(super) range: Range<usize>,
}

impl<'a> Template<'a> {
    /// Takes a path apart, and notes everything that is wrong with its form.
    pub(super) fn read(literal: &'a LitStr, errors: &mut Errors) -> Self {
        let mut template = Self {
            literal,
            text: literal.value(),
            places: Vec::new(),
        };
        template.check_whole(errors);
        for range in segments(&template.text) {
            template.read_segment(range, errors);
        }
        template.check_twice(errors);
        template
    }

    /// Notes a mistake at places of the path.
    pub(super) fn error(
        &self,
        at: &[Range<usize>],
        message: impl Display,
        help: impl Display,
        errors: &mut Errors,
    ) {
        let drawing = draw(&self.text, at);
        errors.at(
            self.literal,
            format_args!("{message}\n\n{drawing}\n\nhelp: {help}"),
        );
    }

    fn check_whole(&self, errors: &mut Errors) {
        let text = self.text.as_str();
        if text.contains("://") {
            let help = "write the path alone, and `base = …` for a host other than the API's";
            return self.error(
                &[0..text.len()],
                "the path is relative to the API's base",
                help,
                errors,
            );
        }
        if !text.starts_with('/') {
            let help = format!("write `\"/{text}\"`");
            return self.error(
                &[0..text.chars().next().map_or(0, char::len_utf8)],
                "the path must start with `/`",
                help,
                errors,
            );
        }
        if text.len() > 1 && text.ends_with('/') {
            let help = format!("write `\"{}\"`", text.trim_end_matches('/'));
            self.error(
                &[text.len() - 1..text.len()],
                "the path must not end with `/`",
                help,
                errors,
            );
        }
        if let Some(at) = text.trim_end_matches('/').find("//") {
            self.error(
                &[at..at + 2],
                "the path has an empty segment",
                "write one `/`",
                errors,
            );
        }
        if let Some(at) = text.find(['?', '#']) {
            let help = "declare arguments and mark them `#[query]`";
            self.error(
                &[at..text.len()],
                "the path has no query string",
                help,
                errors,
            );
        }
    }

    fn read_segment(&mut self, range: Range<usize>, errors: &mut Errors) {
        let segment = self.text.get(range.clone()).unwrap_or_default().to_owned();
        if let Some((at, char)) = segment
            .char_indices()
            .find(|(_, char)| !is_path_char(*char))
        {
            let at = range.start + at;
            let help = "a path holds ASCII letters, digits and `-._~!$&'()*+,;=:@`";
            let message = format!("the path holds the character {char:?}");
            self.error(&[at..at + char.len_utf8()], message, help, errors);
        } else if let Some(name) = other_place(&segment) {
            let help = format!("write `<{name}>`");
            self.error(
                &[range],
                "path parameters are written `<name>`",
                help,
                errors,
            );
        } else if segment.contains(['<', '>']) {
            self.read_place(&segment, range, errors);
        }
    }

    fn read_place(&mut self, segment: &str, range: Range<usize>, errors: &mut Errors) {
        let whole = std::slice::from_ref(&range);
        match segment
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
        {
            Some("") => self.error(
                whole,
                "a path parameter without a name",
                "write `<name>`",
                errors,
            ),
            Some(name) if syn::parse_str::<syn::Ident>(name).is_ok() || is_keyword(name) => {
                self.places.push(Place {
                    name: name.to_owned(),
                    range,
                });
            }
            Some(name) if !name.contains(['<', '>']) => {
                let help = format!("write `<{}>`", identifier(name));
                self.error(
                    whole,
                    format_args!("`{name}` is not an identifier"),
                    help,
                    errors,
                );
            }
            _ if segment.matches('<').count() > segment.matches('>').count() => {
                let help = format!("write `{segment}>`");
                self.error(whole, "a path parameter is not closed", help, errors);
            }
            _ => {
                let help = "put a `/` on both sides, or make the text a part of the argument";
                self.error(whole, "a path parameter is a whole segment", help, errors);
            }
        }
    }

    fn check_twice(&self, errors: &mut Errors) {
        for (index, place) in self.places.iter().enumerate() {
            let first = self
                .places
                .iter()
                .take(index)
                .find(|other| other.name == place.name);
            if let Some(first) = first {
                let at = [first.range.clone(), place.range.clone()];
                let message = format!("path parameter `<{}>` stands twice", place.name);
                self.error(
                    &at,
                    message,
                    "give the second a name and an argument of its own",
                    errors,
                );
            }
        }
    }
}

/// The places between the slashes.
fn segments(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for segment in text.split('/') {
        found.push(start..start + segment.len());
        start += segment.len() + 1;
    }
    found
}

/// The characters of RFC 3986's path, and our brackets.
fn is_path_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@<>?#{}".contains(char)
}

/// The name in `:id` or `{id}`.
fn other_place(segment: &str) -> Option<String> {
    let name = segment.strip_prefix(':').or_else(|| {
        segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
    })?;
    Some(identifier(name))
}

fn is_keyword(name: &str) -> bool {
    syn::parse_str::<proc_macro2::Ident>(&format!("r#{name}")).is_ok()
}

/// The nearest identifier: `meeting-id` and `meetingId` become `meeting_id`.
fn identifier(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if char.is_ascii_alphanumeric() {
            char.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    if out.starts_with(|char: char| char.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

/// The text with carets under the ranges.
fn draw(text: &str, at: &[Range<usize>]) -> String {
    let shown: String = text
        .chars()
        .map(|char| if char.is_control() { '\u{fffd}' } else { char })
        .collect();
    let marked = |index: usize| at.iter().any(|range| range.contains(&index));
    let carets: String = text
        .char_indices()
        .map(|(index, _)| if marked(index) { '^' } else { ' ' })
        .collect();
    format!("    {shown}\n    {}", carets.trim_end())
}
