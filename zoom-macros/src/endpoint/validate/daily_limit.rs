//! Resolves the arguments by which a daily limit counts.

use super::super::attr::Attr;
use super::super::option::{self, DailyValue};
use super::super::validated::{DailyKey, DailyLimit, Param, ParamKind};
use crate::code::Code;
use crate::errors::{Errors, unknown};

/// The limit with each key resolved to a path parameter or a body field.
pub(super) fn resolve(attr: &Attr, params: &[Param<'_>], errors: &mut Errors) -> Option<DailyLimit> {
    let limit = attr.options.daily_limit.as_ref()?;
    let keys: Vec<_> = limit.per.iter().filter_map(|written| key(written, params, errors)).collect();
    (keys.len() == limit.per.len()).then(|| DailyLimit {
        calls: limit.calls,
        counter: limit.counter.to_string(),
        per: keys,
    })
}

fn key(written: &option::DailyKey, params: &[Param<'_>], errors: &mut Errors) -> Option<DailyKey> {
    let first = written.0.first()?;
    if let Some(other) = written.0.iter().find(|value| value.argument != first.argument) {
        let message =
            format!("alternatives must be fields of the same argument: write a field of `{}`", first.argument);
        errors.at(Code::DailyLimitAlternatives, &other.tokens(), message);
        return None;
    }
    let param = find(first, params, errors)?;
    let fields: Vec<String> = written.0.iter().filter_map(|value| value.field.as_ref()).map(wire).collect();
    match (&param.kind, fields.as_slice()) {
        (ParamKind::Path, []) => Some(DailyKey::Path(param.plain_name())),
        (ParamKind::Field, []) => Some(DailyKey::Field(param.wire.clone())),
        (ParamKind::Body, [field]) => Some(DailyKey::Field(field.clone())),
        (ParamKind::Field, _) => Some(DailyKey::ItemField(param.wire.clone(), fields)),
        _ => {
            let (name, noun) = (param.plain_name(), param.kind.noun());
            let message =
                format!("a daily limit cannot count by {noun} `{name}`: use a path parameter or a body field");
            errors.at(Code::DailyLimitKey, &first.tokens(), message);
            None
        }
    }
}

fn find<'p, 'a>(value: &DailyValue, params: &'p [Param<'a>], errors: &mut Errors) -> Option<&'p Param<'a>> {
    let name = wire(&value.argument);
    let found = params.iter().find(|param| param.plain_name() == name);
    if found.is_none() {
        let names: Vec<String> = params.iter().map(Param::plain_name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        errors.at(Code::UnknownDailyLimitArgument, &value.argument, unknown("argument", &name, &names));
    }
    found
}

fn wire(name: &proc_macro2::Ident) -> String {
    use syn::ext::IdentExt as _;

    name.unraw().to_string()
}
