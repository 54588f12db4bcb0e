//! Doc comments of declarations, as text for a terminal.

/// The first sentence; the first paragraph if it has no end of a sentence.
pub(crate) fn first_sentence(docs: &str) -> String {
    let paragraph = plain(docs.split("\n\n").next().unwrap_or_default());
    match paragraph.find(". ") {
        Some(end) => paragraph.get(..=end).unwrap_or(&paragraph).to_owned(),
        None => paragraph,
    }
}

/// The paragraphs before the first heading, one line each.
pub(crate) fn paragraphs(docs: &str) -> Vec<String> {
    let before = docs.split("\n# ").next().unwrap_or_default();
    before.split("\n\n").map(plain).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The URL of Zoom's documentation, if the docs contain it.
pub(crate) fn url(docs: &str) -> Option<String> {
    let (_, rest) = docs.split_once("Zoom's page: [")?;
    let (_, rest) = rest.split_once("](")?;
    Some(rest.split(')').next()?.to_owned())
}

/// One line, with Markdown links replaced by their text.
pub(crate) fn plain(markdown: &str) -> String {
    let words: Vec<&str> = markdown.split_whitespace().collect();
    let mut text = words.join(" ");
    while let Some((start, middle, end)) = link(&text) {
        let inner = text.get(start + 1..middle).unwrap_or_default().to_owned();
        text.replace_range(start..end, &inner);
    }
    text
}

/// The offsets of a link: its start, the end of its text, and its end.
fn link(text: &str) -> Option<(usize, usize, usize)> {
    let middle = text.find("](")?;
    let start = text.get(..middle)?.rfind('[')?;
    let end = middle + text.get(middle..)?.find(')')? + 1;
    Some((start, middle, end))
}
