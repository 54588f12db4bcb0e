//! Reads the facts that an earlier import wrote.

use super::{FORMATS, Fact, Kind};

/// The text before a closing sentence of facts, and the facts; `None` where no facts close it.
pub(super) fn closing(line: &str) -> Option<(&str, Vec<Fact>)> {
    let starts = std::iter::once((0, "")).chain(line.match_indices(". "));
    starts.into_iter().find_map(|(at, mark)| {
        let (before, after) = (line.get(..at)?, line.get(at + mark.len()..)?);
        let before = if mark.is_empty() { before } else { line.get(..=at)? };
        Some((before, all(after.strip_suffix('.')?)?))
    })
}

/// The sentence before the facts, without its full stop.
pub(in crate::import::docs) fn plain_of(line: &str) -> &str {
    let before = closing(line).map(|(before, _)| before).filter(|before| !before.is_empty());
    let plain = before.unwrap_or(line);
    plain.strip_suffix('.').unwrap_or(plain)
}

/// The facts of a text that holds nothing else.
fn all(text: &str) -> Option<Vec<Fact>> {
    let mut facts = Vec::new();
    let mut rest = text;
    loop {
        let (kind, length) = first(rest)?;
        let (fact, after) = rest.split_at_checked(length)?;
        facts.push(Fact { kind, text: small(fact) });
        match after.strip_prefix(", ") {
            Some(after) => rest = after,
            None if after.is_empty() => return Some(facts),
            None => return None,
        }
    }
}

/// The kind and the length of the fact that a text starts with.
fn first(text: &str) -> Option<(Kind, usize)> {
    let found = [
        (Kind::Default, default(text)),
        (Kind::Limits, limits(text)),
        (Kind::Values, values(text)),
        (Kind::Format, format(text)),
    ];
    found.into_iter().find_map(|(kind, length)| Some((kind, length?)))
}

fn default(text: &str) -> Option<usize> {
    const START: usize = "default ".len();
    let value = text.get(START..).filter(|_| small(text).starts_with("default "))?;
    let length = match value.strip_prefix('`') {
        Some(quoted) => quoted.find('`')? + 2,
        None => figure(value.split(' ').next().as_ref())?.len(),
    };
    Some(START + length)
}

fn limits(text: &str) -> Option<usize> {
    let words: Vec<&str> = text.splitn(5, ' ').collect();
    let own = match words.as_slice() {
        [first, rest @ ..] if small(first) == "exactly" => first.len() + 1 + figure(rest.first())?.len(),
        [first, second, rest @ ..] if small(first) == "at" && matches!(*second, "most" | "least") => {
            first.len() + second.len() + 2 + figure(rest.first())?.len()
        }
        [least, "to", rest @ ..] if is_figure(least) => least.len() + 4 + figure(rest.first())?.len(),
        _ => return None,
    };
    let rest = text.get(own..)?;
    let unit = [" characters", " character", " items", " item"].into_iter().find(|unit| rest.starts_with(unit));
    Some(own + unit.map_or(0, str::len))
}

/// A number, without the comma that follows it.
fn figure<'a>(word: Option<&&'a str>) -> Option<&'a str> {
    word.map(|word| word.trim_end_matches(',')).filter(|word| is_figure(word))
}

/// `always 1`, `one of 1, 2`.
fn values(text: &str) -> Option<usize> {
    let start = ["always ", "one of ", "Always ", "One of "].into_iter().find(|start| text.starts_with(start))?;
    let mut end = start.len();
    loop {
        let rest = text.get(end..)?;
        let length = rest.find(|char: char| !char.is_ascii_digit() && char != '-').unwrap_or(rest.len());
        end += length;
        let next = text.get(end..)?.strip_prefix(", ");
        match next.filter(|next| next.starts_with(|char: char| char.is_ascii_digit() || char == '-')) {
            Some(_) => end += 2,
            None => return (length > 0).then_some(end),
        }
    }
}

fn format(text: &str) -> Option<usize> {
    let small = small(text);
    FORMATS.iter().find(|(_, words)| small.starts_with(&self::small(words))).map(|(_, words)| words.len())
}

/// Whether it is a number as facts write it, or a word of JSON.
fn is_figure(text: &str) -> bool {
    let digits = text.replace(',', "");
    digits.parse::<f64>().is_ok() || matches!(text, "true" | "false")
}

/// With a small letter in front.
fn small(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_written() {
        for text in [
            "default 30, at most 300",
            "default `a, b. c`",
            "1 to 4,999 characters, an email address",
            "one of 1, 2, -3, at least 1",
            "always 1",
            "exactly 5",
            "1 to 5 items",
            "at least 1 item",
        ] {
            assert!(all(text).is_some(), "{text}");
            let sentence = crate::import::name::case::capital(text);
            assert_eq!(plain_of(&format!("The thing: its part. {sentence}.")), "The thing: its part");
            let line = format!("It is. So. {sentence}.");
            assert_eq!(closing(&line).map(|(before, _)| before), Some("It is. So."), "{text}");
        }
        for text in ["", "at most", "at most many", "30", "a URL of the page", "always", "one of them"] {
            assert!(all(text).is_none(), "{text}");
        }
    }
}
