//! How the body is written, from the word, the method and the arguments.

use proc_macro2::Ident;

use super::super::attr::Attr;
use super::super::checked::{Body, Kind, Param};
use super::super::words::{BodyWord, Method};
use crate::errors::Errors;

type Word<'a> = Option<&'a (BodyWord, Ident)>;

/// Decides on the body, and notes what excludes what.
pub(super) fn resolve(method: Method, attr: &Attr, params: &[Param<'_>], errors: &mut Errors) -> Body {
    let word = attr.body.as_ref();
    if !method.may_have_body() {
        refuse_word(method, word, errors);
        return Body::None;
    }
    let (wholes, fields) = (of_kind(params, &Kind::Body), of_kind(params, &Kind::Field));
    match wholes.as_slice() {
        [] => made_of_fields(&fields, word, errors),
        [whole, others @ ..] => {
            exclude(whole, others, errors);
            exclude_fields(whole, &fields, errors);
            one_argument(whole, word, errors)
        }
    }
}

fn of_kind<'a, 'b>(params: &'b [Param<'a>], kind: &Kind) -> Vec<&'b Param<'a>> {
    params.iter().filter(|param| param.kind == *kind).collect()
}

fn refuse_word(method: Method, word: Word<'_>, errors: &mut Errors) {
    if let Some((_, written)) = word {
        let method = method.as_str();
        let message = format!("a {method} request cannot have a body: remove `{written}`");
        errors.at(written, message);
    }
}

fn exclude(whole: &Param<'_>, others: &[&Param<'_>], errors: &mut Errors) {
    for other in others {
        let message = format!("duplicate `#[body]`, already on argument `{}`: combine both in one type", whole.name);
        errors.at(other.name, message);
    }
}

fn exclude_fields(whole: &Param<'_>, fields: &[&Param<'_>], errors: &mut Errors) {
    for field in fields {
        let message = format!(
            "`#[body] {}` conflicts with body field `{}`: mark the field as `#[query]`, or add it to the body's type",
            whole.name, field.name
        );
        errors.at(field.name, message);
    }
}

fn one_argument(whole: &Param<'_>, word: Word<'_>, errors: &mut Errors) -> Body {
    match word {
        Some((BodyWord::Form | BodyWord::UrlEncoded, written)) => {
            let message = format!(
                "`{written}` cannot be used with `#[body]`: remove `{written}`, or remove `#[body]` from `{}`",
                whole.name
            );
            errors.at(written, message);
            Body::None
        }
        Some((word, _)) => Body::Whole(*word),
        None => Body::Whole(BodyWord::Json),
    }
}

fn made_of_fields(fields: &[&Param<'_>], word: Word<'_>, errors: &mut Errors) -> Body {
    match (word, fields.is_empty()) {
        (Some((BodyWord::Bytes, written)), _) => {
            errors.at(written, "`bytes` requires a `#[body]` argument: add `#[body]` to the argument that is sent");
            Body::None
        }
        (Some((word @ (BodyWord::Form | BodyWord::UrlEncoded), written)), true) => {
            let message = format!("`{written}` requires a body field: add an argument, or remove `{written}`");
            errors.at(written, message);
            Body::Fields(*word)
        }
        (Some((word, _)), _) => Body::Fields(*word),
        (None, true) => Body::None,
        (None, false) => Body::Fields(BodyWord::Json),
    }
}
