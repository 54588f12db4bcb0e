//! JSON whose objects keep the order of their entries.

use super::decode::{Decode, DecodeElements, DecodeEntries, Next, Presence, Source, Step, Token};
use super::encode::{Encode, EncodeElements, EncodeEntries, View};

/// Any JSON, which carries the output of a type's own `serde` implementation from one serializer to another.
#[derive(Debug, Default)]
pub enum Tree {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Signed(i64),
    /// A whole number above the range of `i64`.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object.
    Object(Vec<(String, Tree)>),
}

impl Decode for Tree {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        *self = match token {
            Token::Null => Self::Null,
            Token::Boolean(value) => Self::Boolean(value),
            Token::Signed(value) => Self::Signed(value),
            Token::Unsigned(value) => Self::Unsigned(value),
            Token::Float(value) => Self::Float(value),
            Token::Text(text) | Token::Discriminator(text) => Self::Text(text.to_owned()),
            Token::List => Self::List(Vec::new()),
            Token::Object => Self::Object(Vec::new()),
        };
        match self {
            Self::List(list) => Step::List(list),
            Self::Object(entries) => Step::Map(entries),
            _ => Step::Done(Presence::Present),
        }
    }
}

impl DecodeElements for Vec<Tree> {
    fn read_element(&mut self, source: &mut dyn Source) -> Next {
        let mut element = Tree::Null;
        let next = source.read(&mut element);
        self.extend(next.is_present().then_some(element));
        next
    }
}

impl DecodeEntries for Vec<(String, Tree)> {
    fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next {
        let mut value = Tree::Null;
        let next = source.read(&mut value);
        self.push((key, value));
        next
    }
}

impl Encode for Tree {
    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Boolean(value) => View::Boolean(*value),
            Self::Signed(value) => View::Signed(*value),
            Self::Unsigned(value) => View::Unsigned(*value),
            Self::Float(value) => View::Float(*value),
            Self::Text(text) => View::Text(text),
            Self::List(list) => View::List(list),
            Self::Object(entries) => View::Map(entries),
        }
    }
}

impl EncodeElements for Vec<Tree> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Encode> {
        self.get(index).map(|element| element as &dyn Encode)
    }
}

impl EncodeEntries for Vec<(String, Tree)> {
    fn each(&self, write: &mut dyn FnMut(&str, &dyn Encode) -> bool) {
        let _ = self.iter().all(|(key, value)| write(key, value));
    }
}
