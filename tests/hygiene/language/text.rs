//! The prose of a file: comments, text in quotes, names of functions, and Markdown.

mod rust;

/// Text that belongs together, such as a comment of several lines or a paragraph.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Block {
    pub kind: Kind,
    pub text: String,
    /// For each line of `text` the offset where it starts, and its number in the file.
    lines: Vec<(usize, usize)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A comment, or a paragraph of Markdown.
    #[default]
    Comment,
    /// Text in quotes.
    Literal,
    /// A function's name, with spaces.
    Name,
}

impl Block {
    const fn new(kind: Kind) -> Self {
        Self { kind, text: String::new(), lines: Vec::new() }
    }

    /// Adds a line; lines are separated by a space, so that a phrase may span two of them.
    fn push(&mut self, line: &str, number: usize) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.lines.push((self.text.len(), number));
        self.text += line.trim();
    }

    /// Returns the number of the line that contains an offset of the text.
    pub fn line(&self, offset: usize) -> usize {
        let before = self.lines.iter().take_while(|(start, _)| *start <= offset);
        before.last().map_or(0, |(_, number)| *number)
    }

    fn last_line(&self) -> usize {
        self.lines.last().map_or(0, |(_, number)| *number)
    }
}

/// Splits a file by the extension of its name.
pub fn blocks(path: &str, text: &str) -> Vec<Block> {
    let mut blocks = match path.rsplit('.').next() {
        Some("rs") => rust::blocks(text),
        Some("md") => paragraphs(text, Some),
        _ => paragraphs(text, |line| line.trim_start().strip_prefix('#').or_else(|| Some(line.split_once(" # ")?.1))),
    };
    for block in blocks.iter_mut().filter(|block| block.kind == Kind::Comment) {
        block.text = without_code(&block.text);
    }
    blocks.retain(|block| !block.text.is_empty());
    blocks
}

/// Joins consecutive lines outside fences that contain text; `text_of` returns the text of a line.
fn paragraphs<'a>(text: &'a str, text_of: impl Fn(&'a str) -> Option<&'a str>) -> Vec<Block> {
    let mut blocks = vec![Block::default()];
    let mut is_fenced = false;
    for (index, line) in text.lines().enumerate() {
        let is_fence = line.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        let line = text_of(line).map(str::trim).filter(|line| !line.is_empty() && !is_fence && !is_fenced);
        if line.is_none_or(starts_block) {
            blocks.push(Block::default());
        }
        if let (Some(line), Some(block)) = (line, blocks.last_mut()) {
            block.push(line, index + 1);
        }
    }
    blocks
}

/// Whether a line of Markdown is an item of a list, a heading or a row of a table.
fn starts_block(line: &str) -> bool {
    line.starts_with(['-', '#', '|'])
}

/// Replaces code in backticks by `_`, byte by byte, so that offsets stay.
fn without_code(text: &str) -> String {
    if !text.matches('`').count().is_multiple_of(2) {
        return text.to_owned();
    }
    let parts = text.split('`').enumerate().map(|(index, part)| match index % 2 {
        0 => part.to_owned(),
        _ => "_".repeat(part.len()),
    });
    parts.collect::<Vec<_>>().join("_")
}
