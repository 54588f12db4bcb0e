//! Whether words that a person chose say a fact already.

use super::{Fact, Kind};

/// Whether the words hold the fact: as it would be written, or its figures beside a word that makes them one.
pub(super) fn is_said(fact: &Fact, words: &str) -> bool {
    let small = words.to_lowercase();
    if small.contains(&fact.text.to_lowercase()) {
        return true;
    }
    let announces: &[&str] = match fact.kind {
        Kind::Default => &["left out", "default", "unless", "without it"],
        Kind::Limits => &["most", "least", "up to", "to", "between", "from", "exactly"],
        Kind::Values => &["always", "one of", "or"],
        Kind::Format => return false,
    };
    let figures = figures(&fact.text);
    let has = |figure: &String| figures_of(words).any(|own| own == figure.as_str());
    let is_announced = announces.iter().any(|word| {
        small.contains(&format!("{word} "))
            || small.contains(&format!("{word}."))
            || small.contains(&format!("{word},"))
    });
    !figures.is_empty() && figures.iter().all(has) && is_announced
}

/// The numbers and the quoted values of a fact.
fn figures(text: &str) -> Vec<String> {
    match text.split('`').nth(1) {
        Some(quoted) => vec![quoted.to_owned()],
        None => figures_of(text)
            .filter(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .map(str::to_owned)
            .collect(),
    }
}

fn figures_of(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split([' ', '(', ')', ';', ':', '`']);
    words.map(|word| word.trim_end_matches(['.', ',', ';'])).filter(|word| !word.is_empty())
}
