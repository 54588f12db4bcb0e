//! Lists that are one text with separators.

use std::fmt;

use super::{Dynamic, Elements};
use crate::model::{Decode as _, Failure, Presence, Step, Token};
use crate::types::separated::{EXPECTED, parts};

/// Sets a list from a text, a list or a single value.
pub(super) fn set<'a>(list: &'a mut Elements, token: Token<'_>) -> Step<'a> {
    let added = match token {
        Token::Null => Ok(()),
        Token::List => return Step::List(list),
        Token::Text(text) => parts(text, list.separator)
            .collect::<Vec<_>>()
            .into_iter()
            .try_for_each(|part| add(list, Token::Text(part))),
        token => add(list, token),
    };
    added.map_or_else(Step::Failed, |()| Step::Done(Presence::Present))
}

fn add(list: &mut Elements, token: Token<'_>) -> Result<(), Box<Failure>> {
    let mut value = Dynamic::new(list.shape, list.undeclared);
    match value.set(token) {
        Step::Done(_) => {}
        Step::Failed(failure) => return Err(failure),
        Step::Object(..) | Step::List(_) | Step::Map(_) | Step::Json(_) => {
            return Err(Box::new(Failure::Mismatch { expected: EXPECTED, found: token.kind() }));
        }
    }
    if !value.is_missing() {
        list.elements.push(value);
    }
    Ok(())
}

impl fmt::Display for Elements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for element in &self.elements {
            element.each_text(&mut |value| {
                if !text.is_empty() {
                    text.push(self.separator);
                }
                value.write_text(&mut text);
            });
        }
        f.write_str(&text)
    }
}
