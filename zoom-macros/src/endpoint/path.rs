//! The path literal: where its places are, and what is wrong with it, shown with a caret.
//!
//! A span cannot point inside a string literal on stable Rust, so the message draws the path's text with carets under it. It is the
//! text's value that is drawn, which makes escapes and raw strings come out right.

mod drawing;
mod segment;
mod whole;

use std::fmt::Display;
use std::ops::Range;

use syn::LitStr;

use crate::errors::Errors;

/// A path that was taken apart.
pub(super) struct Template<'a> {
    literal: &'a LitStr,
    pub(super) text: String,
    pub(super) places: Vec<Place>,
}

/// A `<name>` in a path.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) name: String,
    /// Where it stands, brackets included, in bytes.
    pub(super) range: Range<usize>,
    /// Whether it was written otherwise, so that the name is a guess.
    pub(super) is_guess: bool,
}

impl<'a> Template<'a> {
    /// Takes a path apart, and notes everything that is wrong with its form.
    pub(super) fn read(literal: &'a LitStr, errors: &mut Errors) -> Self {
        let mut template = Self { literal, text: literal.value(), places: Vec::new() };
        let path = template.check_whole(errors);
        for range in segments(&path) {
            let place = template.read_segment(range, errors);
            template.places.extend(place);
        }
        template.check_twice(errors);
        template
    }

    /// Notes a mistake at places of the path.
    pub(super) fn error(
        &self,
        at: impl IntoIterator<Item = Range<usize>>,
        message: impl Display,
        help: impl Display,
        errors: &mut Errors,
    ) {
        let drawing = drawing::draw(&self.text, &at.into_iter().collect::<Vec<_>>());
        let message = format!("{message}\n\n{drawing}\n\nhelp: {help}");
        errors.at(self.literal, message);
    }

    /// A second place of a name is not one.
    fn check_twice(&mut self, errors: &mut Errors) {
        let mut places: Vec<Place> = Vec::new();
        for place in std::mem::take(&mut self.places) {
            match places.iter().find(|first| first.name == place.name) {
                Some(first) => self.twice(first, &place, errors),
                None => places.push(place),
            }
        }
        self.places = places;
    }

    fn twice(&self, first: &Place, second: &Place, errors: &mut Errors) {
        let at = [first.range.clone(), second.range.clone()];
        let message = format!("duplicate path parameter `<{}>`", second.name);
        let help = "rename one of them and add an argument for it";
        self.error(at, message, help, errors);
    }
}

/// What stands between the slashes.
fn segments(path: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for segment in path.split('/') {
        found.push(start..start + segment.len());
        start += segment.len() + 1;
    }
    found
}
