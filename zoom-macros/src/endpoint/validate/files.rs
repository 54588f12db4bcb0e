//! Files go into forms.

use super::super::attr::Attr;
use super::super::checked::{Kind, Param};
use super::super::types::is_file;
use super::super::words::BodyWord;
use crate::errors::Errors;

/// Notes each file that stands elsewhere.
pub(super) fn check(params: &[Param<'_>], attr: &Attr, errors: &mut Errors) {
    for file in params.iter().filter(|param| is_file(param.ty)) {
        let is_field = file.kind == Kind::Field;
        let message = match &attr.body {
            Some((BodyWord::Form, _)) if is_field => continue,
            Some((BodyWord::Form, _)) => {
                format!("a file cannot be a {}: send it as a body field", file.kind.noun())
            }
            Some((_, word)) => format!("files require `form`: replace `{word}` with `form`"),
            None => "files require `form`: add `form` after the path".to_owned(),
        };
        errors.at(file.ty, message);
    }
}
