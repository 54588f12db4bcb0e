//! The documented examples of events.

use super::super::json::Json;

/// An example of an event, as the document has it.
pub(crate) struct Example {
    pub(crate) value: Json,
}

/// Returns the first readable example of an operation's body.
pub(crate) fn example(operation: &Json) -> Option<Example> {
    let media = operation.get("requestBody")?.get("content")?.get("application/json")?;
    let listed = media.entries_at("examples").iter().filter_map(|(_, example)| example.get("value"));
    let value = listed.chain(media.get("example")).find_map(read)?;
    Some(Example { value })
}

/// Reads an example: JSON, or a text with JSON, which may have comments.
fn read(value: &Json) -> Option<Json> {
    match value {
        Json::Text(text) => Json::parse(text).or_else(|_| Json::parse(&without_comments(text))).ok(),
        value => Some(value.clone()),
    }
}

/// Removes `//` comments outside of strings.
fn without_comments(text: &str) -> String {
    text.lines().map(without_comment).collect::<Vec<_>>().join("\n")
}

fn without_comment(line: &str) -> &str {
    let mut in_string = false;
    let mut before = ' ';
    for (index, char) in line.char_indices() {
        match char {
            '"' if before != '\\' => in_string = !in_string,
            '/' if before == '/' && !in_string => return line.get(..index - 1).unwrap_or(line),
            _ => {}
        }
        before = char;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_not_json() {
        let text = "{\n \"a\": \"https://x.y\", // Who did it.\n \"b\": \"\\\"//\" // z\n}";
        let read = read(&Json::Text(text.to_owned())).and_then(|read| read.text_at("b").map(str::to_owned));
        assert_eq!(read.as_deref(), Some("\"//"));
    }
}
