//! Comments, text in quotes and names of functions in Rust source.

use super::{Block, Kind, starts_block};

/// The part of a source that is not read yet.
struct Cursor<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }
}

/// The delimiters of text in quotes.
struct Quotes {
    opening: usize,
    closing: String,
    has_escapes: bool,
}

pub fn blocks(source: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut cursor = Cursor { rest: source, line: 1 };
    let mut is_fenced = false;
    while !cursor.rest.is_empty() {
        let line = cursor.line;
        if cursor.rest.starts_with("//") {
            let comment = cursor.take(cursor.rest.find('\n').unwrap_or(cursor.rest.len()));
            let comment = comment.trim_start_matches('/').trim_start_matches('!').trim();
            let is_fence = comment.starts_with("```");
            is_fenced ^= is_fence;
            if !is_fence && !is_fenced && !comment.is_empty() {
                push_comment(&mut blocks, comment, line);
            }
        } else if let Some(quotes) = quotes(cursor.rest) {
            cursor.take(quotes.opening);
            let length = quotes.length(cursor.rest);
            blocks.push(literal(cursor.take(length), line));
            cursor.take(quotes.closing.len());
        } else if let Some(name) = function(cursor.rest) {
            let mut block = Block::new(Kind::Name);
            block.push(&name.replace('_', " "), line);
            blocks.push(block);
            cursor.take("fn ".len() + name.len());
        } else {
            cursor.take(token(cursor.rest));
        }
    }
    blocks
}

/// Adds a line to the comment that ends on the line before, or starts another.
fn push_comment(blocks: &mut Vec<Block>, comment: &str, line: usize) {
    let continues = |block: &&mut Block| block.kind == Kind::Comment && block.last_line() + 1 == line;
    match blocks.last_mut().filter(continues).filter(|_| !starts_block(comment)) {
        Some(block) => block.push(comment, line),
        None => {
            let mut block = Block::new(Kind::Comment);
            block.push(comment, line);
            blocks.push(block);
        }
    }
}

fn literal(text: &str, line: usize) -> Block {
    let mut block = Block::new(Kind::Literal);
    for (index, text) in text.lines().enumerate() {
        block.push(text.trim_end_matches('\\'), line + index);
    }
    block
}

/// The quotes that open here: `"`, `b"`, `r"`, `br#"` and so on.
fn quotes(source: &str) -> Option<Quotes> {
    let prefix = source.bytes().take_while(|byte| b"bcr".contains(byte)).count();
    let is_raw = source.get(..prefix)?.contains('r');
    let hashes = if is_raw { source.bytes().skip(prefix).take_while(|byte| *byte == b'#').count() } else { 0 };
    let opens = prefix <= 2 && source.get(prefix + hashes..)?.starts_with('"');
    opens.then(|| Quotes {
        opening: prefix + hashes + 1,
        closing: format!("\"{}", "#".repeat(hashes)),
        has_escapes: !is_raw,
    })
}

impl Quotes {
    /// The length of the text up to the closing quotes.
    fn length(&self, text: &str) -> usize {
        let mut is_escaped = false;
        for (index, letter) in text.char_indices() {
            if !is_escaped && text.get(index..).is_some_and(|rest| rest.starts_with(&self.closing)) {
                return index;
            }
            is_escaped = self.has_escapes && letter == '\\' && !is_escaped;
        }
        text.len()
    }
}

/// The name of the function that is declared here.
fn function(source: &str) -> Option<&str> {
    let name = source.strip_prefix("fn ")?;
    let end = name.find(|letter: char| !is_word(letter))?;
    name.get(..end).filter(|name| !name.is_empty())
}

/// The length of a word, of a character in quotes, or of one character.
fn token(source: &str) -> usize {
    let word = source.find(|letter| !is_word(letter)).unwrap_or(source.len());
    let mut letters = source.chars();
    match (letters.next(), letters.next()) {
        (Some('\''), Some('\\')) => source.get(3..).and_then(|rest| rest.find('\'')).map_or(1, |end| end + 4),
        (Some('\''), Some(letter)) if letters.next() == Some('\'') => letter.len_utf8() + 2,
        (Some(first), _) => word.max(first.len_utf8()),
        _ => source.len(),
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
