//! Plain text of descriptions, which mix Markdown and HTML.

/// Returns the text without tags, links, emphasis and HTML entities. `<br>` becomes a line break; backticks are kept.
pub(crate) fn plain(text: &str) -> String {
    let text = unlink(&untag(text));
    let text = text.replace("**", "").replace("\\n", "\n");
    let text = html_escape::decode_html_entities(&text).replace('\u{a0}', " ");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the text on one line, with single spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Removes tags; those that break lines become line breaks. Other `<` are kept.
fn untag(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        rest = match after.split_once('>').filter(|(tag, _)| is_tag(tag)) {
            Some((tag, after)) => {
                out.push_str(if is_break(tag) { "\n" } else { "" });
                after
            }
            None => {
                out.push('<');
                after
            }
        };
    }
    out + rest
}

fn is_tag(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && tag.len() < 200
}

fn is_break(tag: &str) -> bool {
    let name: String = tag.trim_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    matches!(name.to_lowercase().as_str(), "br" | "p" | "li" | "ul" | "ol" | "div" | "tr" | "h1" | "h2" | "h3")
}

/// Replaces `[text](target)` by its text.
fn unlink(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        rest = match link(after) {
            Some((words, after)) => {
                out.push_str(words);
                after
            }
            None => {
                out.push('[');
                after
            }
        };
    }
    out + rest
}

fn link(text: &str) -> Option<(&str, &str)> {
    let (words, target) = text.split_once("](")?;
    let (_, after) = target.split_once(')')?;
    Some((words, after)).filter(|_| !words.contains('['))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_markup_off() {
        assert_eq!(plain("**Code:** `1`<br>\n See [docs](https://x.y) & <b>a</b> < 3"), "Code: `1`\nSee docs & a < 3");
    }

    #[test]
    fn keeps_what_is_no_markup() {
        assert_eq!(plain("a < b > c [d] (e) <"), "a < b > c [d] (e) <");
        assert_eq!(plain("`1` &mdash; A &quot;x&quot;&nbsp;&amp;&#39;"), "`1` — A \"x\" &'");
    }
}
