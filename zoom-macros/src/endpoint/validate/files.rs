//! Files must be form fields.

use super::super::attr::Attr;
use super::super::keywords::BodyKind;
use super::super::types::is_file;
use super::super::validated::{Param, ParamKind};
use crate::code::Code;
use crate::errors::Errors;

/// Reports files that are not form fields.
pub(super) fn check(params: &[Param<'_>], attr: &Attr, errors: &mut Errors) {
    for file in params.iter().filter(|param| is_file(param.ty)) {
        let is_field = file.kind == ParamKind::Field;
        let (code, message) = match &attr.body {
            Some((BodyKind::Form, _)) if is_field => continue,
            Some((BodyKind::Form, _)) => (Code::FileNotField, not_a_field(file)),
            Some((_, kind)) => (Code::FileWithoutForm, format!("files require `form`: replace `{kind}` with `form`")),
            None => (Code::FileWithoutForm, "files require `form`: add `form` after the path".to_owned()),
        };
        errors.at(code, file.ty, message);
    }
}

fn not_a_field(file: &Param<'_>) -> String {
    match file.kind {
        ParamKind::Path => format!("a file cannot be a path parameter: remove `<{}>` from the path", file.name),
        ParamKind::Query { .. } => "a file cannot be a query parameter: remove `#[query]`".to_owned(),
        ParamKind::Header => "a file cannot be a header: remove `#[header]`".to_owned(),
        ParamKind::Field | ParamKind::Body => "a file cannot be the whole body: remove `#[body]`".to_owned(),
    }
}
