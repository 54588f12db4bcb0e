//! The items of a source file that have one of our attributes.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// An item, as rustc passes it to the attribute macro.
pub(crate) struct Item {
    pub(crate) attribute_name: AttributeName,
    /// The span of the whole attribute, for messages without a more precise one.
    pub(crate) attribute: Span,
    pub(crate) arguments: TokenStream,
    pub(crate) item: TokenStream,
}

impl Item {
    /// Expands the item.
    pub(crate) fn expand(&self) -> TokenStream {
        let (arguments, item) = (self.arguments.clone(), self.item.clone());
        match self.attribute_name {
            AttributeName::Endpoint => crate::endpoint::expand(arguments, item),
            AttributeName::Model => crate::model::expand(arguments, item),
            AttributeName::Event => crate::event::expand(arguments, item),
        }
    }
}

/// The attributes of this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttributeName {
    Endpoint,
    Model,
    Event,
}

impl AttributeName {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "zoom_endpoint" => Some(Self::Endpoint),
            "zoom_model" => Some(Self::Model),
            "zoom_event" => Some(Self::Event),
            _ => None,
        }
    }
}

/// The items of a file that have one of our attributes; items inside macros are not found.
pub(crate) fn items(text: &str) -> Vec<Item> {
    let tokens: TokenStream = text.parse().expect("a case is made of tokens");
    let mut tokens = tokens.into_iter().peekable();
    let mut found = Vec::new();
    while tokens.peek().is_some() {
        let mut attributes: Vec<Attribute> = Vec::new();
        while let Some(hash) = tokens.next_if(|token| is_punct(token, '#')) {
            let inner = tokens.next_if(|token| is_punct(token, '!'));
            let group = tokens.next().expect("an attribute has brackets");
            if inner.is_none() {
                attributes.push(Attribute::new(hash, group));
            }
        }
        let mut rest = TokenStream::new();
        for token in tokens.by_ref() {
            let is_last = ends_item(&token);
            rest.extend([token]);
            if is_last {
                break;
            }
        }
        found.extend(item(attributes, rest));
    }
    found
}

struct Attribute {
    tokens: [TokenTree; 2],
    name: String,
    arguments: TokenStream,
}

impl Attribute {
    fn new(hash: TokenTree, group: TokenTree) -> Self {
        let TokenTree::Group(brackets) = &group else { panic!("an attribute has brackets") };
        let mut inside = brackets.stream().into_iter();
        let name = inside.next().map(|name| name.to_string()).unwrap_or_default();
        let arguments = match inside.next() {
            Some(TokenTree::Group(arguments)) => arguments.stream(),
            _ => TokenStream::new(),
        };
        Self { tokens: [hash, group], name, arguments }
    }

    fn is_ours(&self) -> bool {
        AttributeName::parse(&self.name).is_some()
    }
}

/// The item as rustc passes it to the first of our attributes, with the others still on it.
fn item(mut attributes: Vec<Attribute>, rest: TokenStream) -> Option<Item> {
    let first = attributes.iter().position(Attribute::is_ours)?;
    let ours = attributes.remove(first);
    let others = attributes.into_iter().flat_map(|attribute| attribute.tokens);
    let [_, brackets] = &ours.tokens;
    Some(Item {
        attribute_name: AttributeName::parse(&ours.name)?,
        attribute: brackets.span(),
        arguments: ours.arguments,
        item: others.chain(rest).collect(),
    })
}

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

fn ends_item(token: &TokenTree) -> bool {
    let is_block = |group: &Group| group.delimiter() == Delimiter::Brace;
    is_punct(token, ';') || matches!(token, TokenTree::Group(group) if is_block(group))
}
