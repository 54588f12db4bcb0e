//! The markup of cues: voices, other tags and character references.

use super::time;

/// The names of tags. Other text between angle brackets belongs to the text.
const TAGS: [&str; 8] = ["b", "c", "i", "lang", "rt", "ruby", "u", "v"];

/// The longest name of a speaker, in characters. A longer text before `: ` is part of the text.
const MAX_NAME: usize = 100;

/// A text and its speaker.
pub(super) struct Spoken {
    pub(super) speaker: Option<String>,
    pub(super) text: String,
}

/// Separates the speaker from the text of a cue.
pub(super) fn spoken(markup: &str) -> Spoken {
    let mut voice = None;
    let mut text = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, tagged)) = rest.split_once('<') {
        text.push_str(before);
        match tagged.split_once('>') {
            Some((tag, after)) if is_tag(tag) => {
                voice = voice.or_else(|| voice_of(tag));
                rest = after;
            }
            _ => {
                text.push('<');
                rest = tagged;
            }
        }
    }
    text.push_str(rest);
    let text = unescape(text.trim());
    if let Some(voice) = voice {
        return Spoken { speaker: Some(unescape(voice)), text };
    }
    match text.split_once(": ") {
        Some((name, spoken)) if is_name(name) => {
            Spoken { speaker: Some(name.to_owned()), text: spoken.trim().to_owned() }
        }
        _ => Spoken { speaker: None, text },
    }
}

/// Whether the text between angle brackets is a tag such as `i`, `/c` or `v.loud Jill`, or a time.
fn is_tag(tag: &str) -> bool {
    let name = tag.strip_prefix('/').unwrap_or(tag).split(['.', ' ', '\t', '\n']).next().unwrap_or_default();
    TAGS.contains(&name) || time::parse(tag).is_some()
}

/// The name in a tag such as `<v Jill>` or `<v.loud Jill>`.
fn voice_of(tag: &str) -> Option<&str> {
    let (kind, name) = tag.split_once([' ', '\t', '\n'])?;
    let is_voice = kind == "v" || kind.starts_with("v.");
    Some(name.trim()).filter(|name| is_voice && !name.is_empty())
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains('\n') && name.chars().count() <= MAX_NAME
}

const REFERENCES: [(&str, &str); 7] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", "\u{a0}"),
    ("&lrm;", "\u{200e}"),
    ("&rlm;", "\u{200f}"),
    ("&quot;", "\""),
    // The last one, so that it creates no other reference.
    ("&amp;", "&"),
];

fn unescape(text: &str) -> String {
    REFERENCES.iter().fold(text.to_owned(), |text, (reference, character)| text.replace(reference, character))
}
