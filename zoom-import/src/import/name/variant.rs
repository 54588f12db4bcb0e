//! Names of variants.
//!
//! A string is named by its words; a range like `1-20` is `From1To20`. A number, or a string without letters, is named by its description: the
//! first sentence without articles, trailing prepositions and the words in the enum's name (`MeetingType::Scheduled` from "A scheduled
//! meeting"), five words at most. A value without a description is `Value3`.

use std::collections::{HashMap, HashSet};

use super::case::{capital, pascal, words};

/// Longer names would be sentences.
const MOST_WORDS: usize = 5;

/// Descriptions that begin alike may differ only after this many words.
const MOST_WORDS_OF_EQUALS: usize = 12;

/// Chooses distinct names for an enum's variants.
#[derive(Debug, Default)]
pub(crate) struct VariantNames {
    about: Vec<String>,
    taken: HashSet<String>,
    /// The next number of a name that is taken.
    numbers: HashMap<String, usize>,
}

impl VariantNames {
    /// Starts with the words in the enum's name, which its variants omit.
    pub(crate) fn new(about: &[String]) -> Self {
        Self { about: about.to_vec(), ..Self::default() }
    }

    /// Names a string by itself, or a number by the document's description.
    pub(crate) fn choose(&mut self, value: &str, is_number: bool, description: Option<&str>) -> String {
        let by_value = || if is_number { None } else { of_text(value) };
        let by_words = || description.and_then(|description| self.of_description(description));
        let name = by_value().or_else(by_words).unwrap_or_else(|| of_nothing(value));
        let name = self.free(allowed(name));
        self.taken.insert(name.clone());
        name
    }

    /// The name by a description, with as many words as distinguish it from the other names.
    fn of_description(&self, description: &str) -> Option<String> {
        let first = of_words(description, &self.about, MOST_WORDS)?;
        let longer = (MOST_WORDS..=MOST_WORDS_OF_EQUALS).filter_map(|most| of_words(description, &self.about, most));
        let free = longer.into_iter().find(|name| !self.taken.contains(name));
        Some(free.unwrap_or(first))
    }

    fn free(&mut self, name: String) -> String {
        if !self.taken.contains(&name) {
            return name;
        }
        let next = self.numbers.entry(name.clone()).or_insert(2);
        while self.taken.contains(&format!("{name}{next}")) {
            *next += 1;
        }
        format!("{name}{next}")
    }
}

fn of_text(value: &str) -> Option<String> {
    let words = words(value);
    let starts_well = words.first()?.starts_with(|first: char| first.is_ascii_alphabetic());
    match words.as_slice() {
        [from, to] if is_digits(from) && is_digits(to) => Some(format!("From{from}To{to}")),
        _ if starts_well => Some(pascal(&words)).filter(|name| name.len() < 60),
        [first, rest @ ..] if !rest.is_empty() && !is_digits(first) => Some(format!("N{}", pascal(&words))),
        _ => None,
    }
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

fn of_words(description: &str, about: &[String], most: usize) -> Option<String> {
    const SMALL: [&str; 20] = [
        "a", "an", "the", "of", "for", "to", "in", "on", "at", "by", "is", "are", "with", "and", "or", "that", "this",
        "be", "as", "it",
    ];
    let description = description.split('(').next().unwrap_or(description);
    let mut all = words(description);
    all.retain(|word| !matches!(word.as_str(), "a" | "an" | "the"));
    let is_about = |word: &String| about.iter().any(|about| super::grammar::singular(word) == *about);
    let mut kept: Vec<String> = all.iter().filter(|word| !is_about(word)).cloned().collect();
    if kept.iter().all(|word| SMALL.contains(&word.as_str())) {
        kept = all;
    }
    kept.truncate(most);
    while kept.last().is_some_and(|word| SMALL.contains(&word.as_str())) && kept.len() > 1 {
        kept.pop();
    }
    let name = pascal(&kept);
    let starts_well = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if starts_well || name.is_empty() { Some(name).filter(|name| !name.is_empty()) } else { Some(format!("N{name}")) }
}

fn of_nothing(value: &str) -> String {
    if value.trim().is_empty() {
        return "Empty".to_owned();
    }
    let words = words(value);
    match (value.strip_prefix('-'), words.is_empty()) {
        (Some(_), false) => format!("Minus{}", pascal(&words)),
        (_, false) => format!("Value{}", words.iter().map(|word| capital(word)).collect::<String>()),
        (_, true) => "Other".to_owned(),
    }
}

/// Replaces names reserved by models or by Rust.
fn allowed(name: String) -> String {
    match name.as_str() {
        "Unknown" => "NotKnown".to_owned(),
        "Self" => "Itself".to_owned(),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(value: &str, description: &str) -> String {
        let description = Some(description).filter(|description| !description.is_empty());
        VariantNames::new(&["meeting".into(), "type".into()]).choose(value, value.parse::<i64>().is_ok(), description)
    }

    #[test]
    fn names_texts() {
        assert_eq!(named("last_name", ""), "LastName");
        assert_eq!(named("1-20", ""), "From1To20");
        assert_eq!(named("More than 10,000", ""), "MoreThan10000");
        assert_eq!(named("unknown", ""), "NotKnown");
        assert_eq!(named("", ""), "Empty");
        assert_eq!(named("*", ""), "Other");
    }

    #[test]
    fn names_numbers_by_words() {
        assert_eq!(named("1", "An instant meeting."), "Instant");
        assert_eq!(named("2", "A scheduled meeting"), "Scheduled");
        assert_eq!(named("3", "A recurring meeting with no fixed time"), "RecurringWithNoFixedTime");
        assert_eq!(named("4", "Meeting"), "Meeting");
        assert_eq!(named("-1", ""), "Minus1");
    }

    #[test]
    fn names_differ() {
        let mut names = VariantNames::new(&[]);
        assert_eq!(names.choose("a b", false, None), "AB");
        assert_eq!(names.choose("a-b", false, None), "AB2");
    }
}
