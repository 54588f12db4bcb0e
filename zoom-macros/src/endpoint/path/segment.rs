//! Path segments: literals and parameters.

use std::ops::Range;

use proc_macro2::Ident;

use super::{PathParam, Template};
use crate::code::Code;
use crate::errors::Errors;

/// A syntax error in a segment, with advice and the name that was probably intended.
struct Mistake {
    code: Code,
    message: String,
    help: String,
    name: Option<String>,
}

impl Template<'_> {
    /// Parses a segment; `None` for a literal. After a mistake, the parameter that was probably intended.
    pub(super) fn read_segment(&self, range: Range<usize>, errors: &mut Errors) -> Option<PathParam> {
        let segment = self.text.get(range.clone())?;
        if let Some((at, char)) = invalid_char(segment) {
            let at = range.start + at;
            let help = "a path may contain ASCII letters, digits and `-._~!$&'()*+,;=:@`";
            let message = format!("the path contains {}", describe(char));
            self.error(Code::InvalidPathCharacter, Some(at..at + char.len_utf8()), message, help, errors);
            return None;
        }
        match parse(segment)? {
            Ok(name) => Some(PathParam { name, range, is_guess: false }),
            Err(mistake) => {
                self.error(mistake.code, Some(range.clone()), mistake.message, mistake.help, errors);
                mistake.name.map(|name| PathParam { name, range, is_guess: true })
            }
        }
    }
}

/// The first character that is neither allowed in a path by RFC 3986 nor a bracket.
fn invalid_char(segment: &str) -> Option<(usize, char)> {
    let is_known = |char: char| char.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@<>{}".contains(char);
    segment.char_indices().find(|(_, char)| !is_known(*char))
}

fn describe(char: char) -> String {
    match char {
        ' ' => "a space".to_owned(),
        char if char.is_control() => format!("the invalid character {char:?}"),
        char => format!("the invalid character `{char}`"),
    }
}

/// The name of the parameter; `None` for a literal.
fn parse(segment: &str) -> Option<Result<String, Mistake>> {
    if segment.starts_with(':') || segment.contains(['{', '}']) {
        return Some(Err(other_syntax(segment)));
    }
    if !segment.contains(['<', '>']) {
        return None;
    }
    let inside = segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    Some(match inside {
        Some(name) if !name.contains(['<', '>']) => check_name(name),
        _ => Err(misplaced_brackets(segment)),
    })
}

fn check_name(name: &str) -> Result<String, Mistake> {
    if name.is_empty() {
        return Err(Mistake {
            code: Code::UnnamedPathParam,
            message: "the path parameter has no name".to_owned(),
            help: "write the name of its argument, e.g. `<user_id>`".to_owned(),
            name: None,
        });
    }
    if is_identifier(name) {
        return Ok(name.to_owned());
    }
    let corrected = identifier(name);
    Err(Mistake {
        code: Code::PathParamName,
        message: format!("path parameter `<{name}>` is not a valid identifier"),
        help: format!("write `<{corrected}>`"),
        name: Some(corrected),
    })
}

/// The mistake for `:id` and `{id}`, with or without other text.
fn other_syntax(segment: &str) -> Mistake {
    let name = segment.trim_start_matches(':');
    let (_, name) = name.split_once('{').unwrap_or(("", name));
    let (name, _) = name.split_once('}').unwrap_or((name, ""));
    let name = identifier(name);
    Mistake {
        code: Code::PathParamSyntax,
        message: "path parameters must be written as `<name>`".to_owned(),
        help: format!("write `<{name}>`"),
        name: Some(name),
    }
}

fn misplaced_brackets(segment: &str) -> Mistake {
    let (before, inside) = segment.split_once('<').unwrap_or(("", segment));
    let (name, after) = inside.split_once('>').unwrap_or((inside, ""));
    let name = identifier(name);
    let is_open = before.is_empty() && after.is_empty();
    if is_open {
        return Mistake {
            code: Code::UnbalancedBrackets,
            message: "unbalanced `<` and `>` in the path parameter".to_owned(),
            help: format!("write `<{name}>`"),
            name: Some(name),
        };
    }
    Mistake {
        code: Code::PartialSegment,
        message: "a path parameter must be a whole path segment".to_owned(),
        help: "separate the parameter with `/`, or make the whole segment the parameter".to_owned(),
        name: Some(name),
    }
}

/// Whether an argument can have the name, with or without `r#`.
fn is_identifier(name: &str) -> bool {
    let is_ident = |text: &str| syn::parse_str::<Ident>(text).is_ok();
    is_ident(name) || is_ident(&format!("r#{name}"))
}

/// Converts a name to an identifier: `meeting-id` and `meetingId` become `meeting_id`.
fn identifier(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        let is_kept = char.is_ascii_alphanumeric();
        out.push(if is_kept { char.to_ascii_lowercase() } else { '_' });
    }
    if is_identifier(&out) { out } else { format!("id{out}") }
}
