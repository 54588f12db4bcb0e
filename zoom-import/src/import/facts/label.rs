//! The rate-limit label, in any spelling.

use crate::import::spec::Label;
use crate::import::text::plain;

/// Longer than any spelling of a label after `rate limit label`.
const REACH: usize = 60;

/// Finds the label in a description.
pub(crate) fn find(description: &str) -> Option<Label> {
    let text = plain(description).to_lowercase();
    let (_, after) = text.split_once("rate limit label").or_else(|| text.split_once("rate-limit label"))?;
    let near: String = after.chars().take(REACH).collect();
    let words = near.split(|char: char| !char.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.into_iter().find_map(label)
}

fn label(word: &str) -> Option<Label> {
    match word {
        "light" => Some(Label::Light),
        "medium" => Some(Label::Medium),
        "heavy" => Some(Label::Heavy),
        "resource" | "resourceintensive" => Some(Label::ResourceIntensive),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_spelling() {
        let label = |text: &str| find(&format!("Words.\n\n{text}"));
        assert_eq!(label("**[Rate Limit Label](https://x/rate-limits#rate-limits):** `MEDIUM`"), Some(Label::Medium));
        assert_eq!(label("**Rate Limit Label:** Heavy"), Some(Label::Heavy));
        assert_eq!(label("**[Rate Limit Label](x):** `Resource-intensive`"), Some(Label::ResourceIntensive));
        assert_eq!(label("**[Rate Limit Label](x)**: `RESOURCE-INTENSIVE`"), Some(Label::ResourceIntensive));
        assert_eq!(label("Rate limit label: `LIGHT`<br>"), Some(Label::Light));
        assert_eq!(label("This API has a light rate limit."), None);
    }
}
