//! Compares facts with each other, and with the type of the field or argument.

use std::cmp::Ordering;
use std::fmt::Display;

use syn::Type;

use super::kind::Kind;
use super::{Facts, Given, Value};
use crate::code::Code;
use crate::errors::Errors;

/// The field or argument that the facts are about.
pub(crate) struct Subject<'a> {
    /// `field` or `argument`.
    pub(crate) noun: &'static str,
    pub(crate) name: String,
    pub(crate) ty: &'a Type,
    pub(crate) is_required: bool,
}

/// Reports facts that contradict each other or the type.
pub(crate) fn check(facts: &Facts, subject: &Subject<'_>, errors: &mut Errors) {
    let kind = Kind::of(subject.ty);
    check_use(facts, &kind, errors);
    check_pair(facts.min.as_ref().zip(facts.max.as_ref()), "min", "max", Value::compare, Value::json, errors);
    let lengths = facts.min_length.as_ref().zip(facts.max_length.as_ref());
    check_pair(lengths, "min_length", "max_length", compare_counts, u64::to_string, errors);
    let items = facts.min_items.as_ref().zip(facts.max_items.as_ref());
    check_pair(items, "min_items", "max_items", compare_counts, u64::to_string, errors);
    if let Some(values) = &facts.values {
        check_values(values, &kind, subject, errors);
    }
    if let Some(default) = &facts.default {
        check_default(default, facts, &kind, subject, errors);
    }
    if let Some(example) = &facts.example {
        check_kind("example", example, &kind, subject, errors);
    }
}

/// Reports limits that the type cannot have.
fn check_use(facts: &Facts, kind: &Kind, errors: &mut Errors) {
    let mut reject = |name: &str, tokens: &dyn quote::ToTokens| {
        let advice = advice(name, kind);
        let message = format!("`{name}` cannot be used on {}: {advice}", kind.noun());
        errors.at(Code::FactOfType, &tokens.to_token_stream(), message);
    };
    for (name, limit) in [("min", &facts.min), ("max", &facts.max)] {
        if let Some(limit) = limit.as_ref().filter(|_| !kind.may_be_number()) {
            reject(name, &limit.tokens);
        }
    }
    for (name, limit) in [("min_length", &facts.min_length), ("max_length", &facts.max_length)] {
        if let Some(limit) = limit.as_ref().filter(|_| !kind.may_be_text()) {
            reject(name, &limit.tokens);
        }
    }
    for (name, limit) in [("min_items", &facts.min_items), ("max_items", &facts.max_items)] {
        if let Some(limit) = limit.as_ref().filter(|_| !kind.may_have_items()) {
            reject(name, &limit.tokens);
        }
    }
    if let Some(format) = facts.format.as_ref().filter(|_| !kind.may_be_text() && !matches!(kind, Kind::List(_))) {
        reject("format", format);
    }
}

/// The option that limits this kind of value.
fn advice(name: &str, kind: &Kind) -> String {
    let end = name.split('_').next().unwrap_or_default();
    match kind {
        _ if name == "format" => "remove it".to_owned(),
        Kind::Integer(..) | Kind::Decimal => format!("use `{end}`"),
        Kind::Text => format!("use `{end}_length`"),
        Kind::List(_) | Kind::Map => format!("use `{end}_items`"),
        Kind::Boolean | Kind::Other => "remove it".to_owned(),
    }
}

fn compare_counts(one: &u64, other: &u64) -> Option<Ordering> {
    Some(one.cmp(other))
}

/// Reports a minimum above the maximum.
fn check_pair<T, S: Display>(
    limits: Option<(&Given<T>, &Given<T>)>,
    min_name: &str,
    max_name: &str,
    compare: fn(&T, &T) -> Option<Ordering>,
    show: fn(&T) -> S,
    errors: &mut Errors,
) {
    if let Some((min, max)) = limits
        && compare(&min.value, &max.value) == Some(Ordering::Greater)
    {
        let (least, greatest) = (show(&min.value), show(&max.value));
        let message = format!("`{min_name} = {least}` is greater than `{max_name} = {greatest}`: change one of them");
        errors.at(Code::MinAboveMax, &min.tokens, message);
    }
}

fn check_default(default: &Given<Value>, facts: &Facts, kind: &Kind, subject: &Subject<'_>, errors: &mut Errors) {
    if subject.is_required {
        let Subject { noun, name, .. } = subject;
        let message =
            format!("{noun} `{name}` is required and cannot have a default: make it optional, or remove `default`");
        return errors.at(Code::DefaultOfRequired, &default.tokens, message);
    }
    if check_kind("default", default, kind, subject, errors) {
        check_limits(default, facts, errors);
    }
}

/// Reports a value that the type does not have, and one that is listed twice.
fn check_values(given: &Given<Vec<Value>>, kind: &Kind, subject: &Subject<'_>, errors: &mut Errors) {
    let kind = if let Kind::List(item) = kind { item } else { kind };
    let Subject { noun, name, .. } = subject;
    if let Some(mistake) = given.value.iter().find_map(|value| mistake(value, kind)) {
        errors.at(Code::FactKind, &given.tokens, format_args!("the values of {noun} `{name}` must each be {mistake}"));
    }
    let duplicate = given
        .value
        .iter()
        .enumerate()
        .find(|(index, value)| given.value.iter().take(*index).any(|first| first == *value));
    if let Some((_, value)) = duplicate {
        errors.at(
            Code::DuplicateValue,
            &given.tokens,
            format_args!("duplicate value {}: remove one of them", value.json()),
        );
    }
}

/// Whether a literal is of the type's kind; otherwise, the error is reported.
fn check_kind(option: &str, given: &Given<Value>, kind: &Kind, subject: &Subject<'_>, errors: &mut Errors) -> bool {
    let Some(mistake) = mistake(&given.value, kind) else { return true };
    let Subject { noun, name, .. } = subject;
    errors.at(Code::FactKind, &given.tokens, format_args!("the {option} of {noun} `{name}` must be {mistake}"));
    false
}

/// The literal that a type of this kind requires instead, e.g. `a whole number`.
fn mistake(value: &Value, kind: &Kind) -> Option<String> {
    let expected = match (kind, value) {
        (Kind::List(item), Value::List(values)) => return values.iter().find_map(|value| mistake(value, item)),
        (Kind::List(item), value) => return mistake(value, item),
        (Kind::Other | Kind::Map, Value::List(_)) => "one value".to_owned(),
        (Kind::Integer(least, greatest), Value::Integer(number)) if (least..=greatest).contains(&number) => {
            return None;
        }
        (Kind::Integer(least, greatest), Value::Integer(_)) => format!("from {least} to {greatest}"),
        (Kind::Other | Kind::Map, _)
        | (Kind::Boolean, Value::Boolean(_))
        | (Kind::Decimal, Value::Integer(_) | Value::Decimal(_))
        | (Kind::Text, Value::Text(_)) => return None,
        (Kind::Boolean, _) => "`true` or `false`".to_owned(),
        (Kind::Integer(..), _) => "a whole number".to_owned(),
        (Kind::Decimal, _) => "a number".to_owned(),
        (Kind::Text, _) => "a string".to_owned(),
    };
    Some(expected)
}

/// Reports a default that the limits exclude.
fn check_limits(default: &Given<Value>, facts: &Facts, errors: &mut Errors) {
    let outside = outside(&default.value, facts);
    if let Some(limit) = outside {
        let message = format!("the default {} {limit}: change one of them", default.value.json());
        errors.at(Code::DefaultOutsideLimits, &default.tokens, message);
    }
}

/// How the limits exclude a value.
fn outside(value: &Value, facts: &Facts) -> Option<String> {
    let is = |limit: &Option<Given<Value>>, ordering| {
        let limit = limit.as_ref().map(|limit| &limit.value);
        limit.filter(|limit| value.compare(limit) == Some(ordering)).map(Value::json)
    };
    if let Some(min) = is(&facts.min, Ordering::Less) {
        return Some(format!("is less than `min = {min}`"));
    }
    if let Some(max) = is(&facts.max, Ordering::Greater) {
        return Some(format!("is greater than `max = {max}`"));
    }
    if facts.values.as_ref().is_some_and(|values| !is_one_of(value, &values.value)) {
        return Some("is not one of `values`".to_owned());
    }
    let (count, min, max, limit) = match value {
        Value::Text(text) => (text.chars().count(), &facts.min_length, &facts.max_length, "length"),
        Value::List(values) => (values.len(), &facts.min_items, &facts.max_items, "items"),
        _ => return None,
    };
    let count = count as u64;
    if let Some(min) = min.as_ref().filter(|min| count < min.value) {
        return Some(format!("is shorter than `min_{limit} = {}`", min.value));
    }
    let max = max.as_ref().filter(|max| count > max.value)?;
    Some(format!("is longer than `max_{limit} = {}`", max.value))
}

/// Whether the values include this one; of a list, every item.
fn is_one_of(value: &Value, values: &[Value]) -> bool {
    match value {
        Value::List(items) => items.iter().all(|item| is_one_of(item, values)),
        value => values.iter().any(|own| own == value || own.compare(value) == Some(Ordering::Equal)),
    }
}
