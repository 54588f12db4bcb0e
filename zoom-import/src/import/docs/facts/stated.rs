//! Whether docs that a person wrote state a fact already.

use super::{Fact, Kind};

/// Whether the words hold the fact: as it would be written, or its figures beside a word that makes them one.
pub(super) fn is_stated(fact: &Fact, words: &str) -> bool {
    let small = words.to_lowercase();
    announces(&small, &[fact.text.to_lowercase().as_str()])
        || match fact.kind {
            Kind::Format => is_format_said(&fact.text, &small),
            Kind::Default => {
                has_figures(fact, &small) && announces(&small, &["omitted", "default", "unless", "without it"])
            }
            Kind::Limits => {
                has_figures(fact, &small)
                    && announces(
                        &small,
                        &["most", "least", "up to", "to", "between", "from", "exactly", "a maximum of"],
                    )
            }
            Kind::Values => has_figures(fact, &small) && announces(&small, &["always", "one of", "or"]),
        }
}

/// Whether the words name the format, or what has it.
fn is_format_said(format: &str, small: &str) -> bool {
    let names: &[&str] = match format {
        "an email address" => &["email", "e-mail"],
        "a URL" => &["url", "link", "page", "web address"],
        "a UUID" => &["uuid"],
        "an IP address" => &["ip "],
        _ => &["base64"],
    };
    names.iter().any(|word| small.contains(word))
}

/// Whether the text contains one of the words, and not as a part of another.
fn announces(small: &str, words: &[&str]) -> bool {
    let is_end = |char: Option<char>| char.is_none_or(|char| !char.is_alphanumeric());
    let stands = |word: &&str| {
        let mut places = small.match_indices(*word);
        places.any(|(at, _)| {
            let before = small.get(..at).and_then(|before| before.chars().next_back());
            let after = small.get(at + word.len()..).and_then(|after| after.chars().next());
            is_end(before) && is_end(after)
        })
    };
    words.iter().any(stands)
}

/// Whether the text contains all numbers and quoted values of the fact, in figures or in letters.
fn has_figures(fact: &Fact, small: &str) -> bool {
    let figures = match fact.text.split('`').nth(1) {
        Some(quoted) => vec![quoted.to_lowercase()],
        None => parts(&fact.text)
            .filter(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .map(str::to_owned)
            .collect(),
    };
    let stands = |figure: &String| parts(small).any(|own| own == figure.as_str() || in_letters(figure) == Some(own));
    !figures.is_empty() && figures.iter().all(stands)
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split([' ', '(', ')', ';', ':', '`']);
    words.map(|word| word.trim_end_matches(['.', ',', ';'])).filter(|word| !word.is_empty())
}

/// Numbers that people write in letters.
const LETTERS: [(&str, &str); 16] = [
    ("1", "one"),
    ("2", "two"),
    ("3", "three"),
    ("4", "four"),
    ("5", "five"),
    ("6", "six"),
    ("7", "seven"),
    ("8", "eight"),
    ("9", "nine"),
    ("10", "ten"),
    ("11", "eleven"),
    ("12", "twelve"),
    ("20", "twenty"),
    ("30", "thirty"),
    ("50", "fifty"),
    ("100", "hundred"),
];

fn in_letters(figure: &str) -> Option<&'static str> {
    LETTERS.iter().find(|(own, _)| *own == figure).map(|(_, letters)| *letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_stated_of(kind: Kind, fact: &str, words: &str) -> bool {
        is_stated(&Fact { kind, text: fact.into() }, words)
    }

    #[test]
    fn recognizes_facts_in_other_words() {
        assert!(is_stated_of(Kind::Limits, "at most 10", "Keys and values; ten at most."));
        assert!(is_stated_of(Kind::Limits, "1 to 31", "From 1 to 31."));
        assert!(is_stated_of(Kind::Default, "default `none`", "By default it is `none`."));
        assert!(is_stated_of(Kind::Format, "an email address", "The host's email address."));
        assert!(is_stated_of(Kind::Format, "a URL", "The link to the recording."));
    }

    #[test]
    fn does_not_recognize_other_facts() {
        assert!(!is_stated_of(Kind::Limits, "at most 60", "At most 600."));
        assert!(!is_stated_of(Kind::Limits, "at most 3", "The third of 3 days."));
        assert!(!is_stated_of(Kind::Default, "default 1", "The day, from 1 to 31."));
        assert!(!is_stated_of(Kind::Format, "a UUID", "The device."));
    }
}
