//! The messages of an expansion.

use proc_macro2::{LineColumn, Span, TokenStream, TokenTree};

use super::source::Item;

/// A message and its position, as rustc prints it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Diagnostic {
    pub(super) message: String,
    /// Line and column, from 1.
    pub(super) start: (usize, usize),
    /// The number of carets, if the span is on one line.
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
    // An empty span is the compiler's `call_site`, which is the attribute.
    let is_call_site = start.start() == start.end();
    let (start, end) = if is_call_site {
        (hash_before(item.attribute.start()), item.attribute.end())
    } else {
        (start.start(), end.end())
    };
    Diagnostic {
        message: text.value(),
        start: (start.line, start.column + 1),
        carets: (start.line == end.line).then(|| end.column - start.column),
    }
}

/// The position of the attribute's `#`.
fn hash_before(position: LineColumn) -> LineColumn {
    LineColumn { line: position.line, column: position.column - 1 }
}
