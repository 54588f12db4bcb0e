//! What an expansion says of mistakes.

use proc_macro2::{LineColumn, Span, TokenStream, TokenTree};

use super::source::Item;

/// A message, with its place as rustc writes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Diagnostic {
    pub(super) message: String,
    /// Line and column, from 1.
    pub(super) start: (usize, usize),
    /// How many carets mark it, where it is on one line.
    pub(super) carets: Option<usize>,
}

/// The messages of an item's expansion, in the order in which rustc prints them.
pub(super) fn of(item: &Item) -> Vec<Diagnostic> {
    let tokens: Vec<_> = item.expand().into_iter().collect();
    let calls = tokens.windows(3).filter_map(|window| match window {
        [TokenTree::Ident(name), bang, TokenTree::Group(message)] if name == "compile_error" => {
            Some((bang.span(), message))
        }
        _ => None,
    });
    calls.map(|(start, message)| diagnostic(start, message.stream(), message.span(), item)).collect()
}

fn diagnostic(start: Span, message: TokenStream, end: Span, item: &Item) -> Diagnostic {
    let text: syn::LitStr = syn::parse2(message).expect("a message is text");
    // A span of no length is the compiler's `call_site`: the attribute.
    let is_nowhere = start.start() == start.end();
    let (start, end) =
        if is_nowhere { (before(item.attribute.start()), item.attribute.end()) } else { (start.start(), end.end()) };
    Diagnostic {
        message: text.value(),
        start: (start.line, start.column + 1),
        carets: (start.line == end.line).then(|| end.column - start.column),
    }
}

/// The `#` of the attribute.
fn before(place: LineColumn) -> LineColumn {
    LineColumn { line: place.line, column: place.column - 1 }
}
