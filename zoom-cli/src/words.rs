//! Doc comments as text for a terminal.

/// The first sentence, or the first paragraph when it is none.
pub(crate) fn first_sentence(docs: &str) -> String {
    let paragraph = plain(docs.split("\n\n").next().unwrap_or_default());
    match paragraph.find(". ") {
        Some(end) => paragraph.get(..=end).unwrap_or(&paragraph).to_owned(),
        None => paragraph,
    }
}

/// The paragraphs before the first heading, each in one line.
pub(crate) fn paragraphs(docs: &str) -> Vec<String> {
    let before = docs.split("\n# ").next().unwrap_or_default();
    before.split("\n\n").map(plain).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Zoom's page about it, where the docs name one.
pub(crate) fn page(docs: &str) -> Option<String> {
    let (_, rest) = docs.split_once("Zoom's page: [")?;
    let (_, rest) = rest.split_once("](")?;
    Some(rest.split(')').next()?.to_owned())
}

/// One line without Markdown's links: `[text](target)` is `text`.
pub(crate) fn plain(markdown: &str) -> String {
    let words: Vec<&str> = markdown.split_whitespace().collect();
    let mut text = words.join(" ");
    while let Some((start, middle, end)) = link(&text) {
        let inner = text.get(start + 1..middle).unwrap_or_default().to_owned();
        text.replace_range(start..end, &inner);
    }
    text
}

/// Where a link begins, where its text ends, and where it ends.
fn link(text: &str) -> Option<(usize, usize, usize)> {
    let middle = text.find("](")?;
    let start = text.get(..middle)?.rfind('[')?;
    let end = middle + text.get(middle..)?.find(')')? + 1;
    Some((start, middle, end))
}

/// Breaks a text into lines of a width.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        let used = console::measure_text_width(line);
        if used > 0 && used + 1 + console::measure_text_width(word) > width {
            lines.push(word.to_owned());
        } else {
            if used > 0 {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
