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
        let what = match &attr.body {
            Some((BodyWord::Form, _)) if is_field => continue,
            Some((BodyWord::Form, _)) => "leave the argument unmarked".to_owned(),
            Some((_, word)) => format!("write it instead of `{word}`"),
            None => "write it after the path".to_owned(),
        };
        errors.at(file.ty, format_args!("files need `form`: {what}"));
    }
}
