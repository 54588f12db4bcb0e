//! Reads the options.

use darling::ast::NestedMeta;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, LitStr, Meta};

use super::{Facts, Given, Value};
use crate::code::Code;
use crate::errors::Errors;
use crate::option_value::{self, string, ungrouped};

impl Facts {
    /// Reads options, each of which has one of the names of facts and is the first of its name.
    pub(crate) fn read(options: &[NestedMeta], errors: &mut Errors) -> Self {
        let mut facts = Self::default();
        for option in options {
            match option {
                NestedMeta::Meta(meta) => facts.add(meta, errors),
                NestedMeta::NameValueInvalidExpr(option) => {
                    let name = option.path.to_token_stream().to_string();
                    let message = format!("invalid syntax for option `{name}`: write `{}`", example(&name));
                    errors.at(Code::OptionSyntax, &option.path, message);
                }
                NestedMeta::Lit(_) => {}
            }
        }
        facts
    }

    fn add(&mut self, meta: &Meta, errors: &mut Errors) {
        let name = meta.path().to_token_stream().to_string();
        let Some(value) = errors.ok_or_report(option_value::value(meta, example(&name))) else { return };
        match name.as_str() {
            "default" => self.default = literal(&name, value, errors),
            "min" => self.min = number(&name, value, errors),
            "max" => self.max = number(&name, value, errors),
            "min_length" => self.min_length = count(&name, value, errors),
            "max_length" => self.max_length = count(&name, value, errors),
            "min_items" => self.min_items = count(&name, value, errors),
            "max_items" => self.max_items = count(&name, value, errors),
            "values" => self.values = list(&name, value, errors),
            "format" => self.format = format(value, errors),
            "example" => self.example = literal(&name, value, errors),
            _ => {}
        }
    }
}

/// An example of each option.
fn example(name: &str) -> &'static str {
    match name {
        "default" => "default = 30",
        "min" => "min = 1",
        "max" => "max = 300",
        "min_length" => "min_length = 1",
        "max_length" => "max_length = 64",
        "min_items" => "min_items = 1",
        "max_items" => "max_items = 30",
        "values" => "values = [5, 10, 15]",
        "format" => "format = \"email\"",
        _ => "example = \"me\"",
    }
}

fn literal(name: &str, expr: &Expr, errors: &mut Errors) -> Option<Given<Value>> {
    given(name, expr, Value::of(expr), "a number, a string, `true` or `false`", errors)
}

fn number(name: &str, expr: &Expr, errors: &mut Errors) -> Option<Given<Value>> {
    given(name, expr, Value::of(expr).filter(Value::is_number), "a number", errors)
}

fn count(name: &str, expr: &Expr, errors: &mut Errors) -> Option<Given<u64>> {
    let count = match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => number.base10_parse().ok(),
        _ => None,
    };
    given(name, expr, count, "a whole number", errors)
}

fn list(name: &str, expr: &Expr, errors: &mut Errors) -> Option<Given<Vec<Value>>> {
    let values = match Value::of(expr) {
        Some(Value::List(values)) if !values.is_empty() => Some(values),
        _ => None,
    };
    given(name, expr, values, "a list of numbers or strings", errors)
}

fn given<T>(name: &str, expr: &Expr, value: Option<T>, expected: &str, errors: &mut Errors) -> Option<Given<T>> {
    if value.is_none() {
        errors.at(Code::FactValue, expr, format_args!("option `{name}` expects {expected}: write `{}`", example(name)));
    }
    value.map(|value| Given { value, tokens: expr.to_token_stream() })
}

fn format(expr: &Expr, errors: &mut Errors) -> Option<LitStr> {
    match string(expr) {
        Some(text) if text.value().trim().is_empty() => {
            errors.at(Code::EmptyFormat, text, "the format is empty: write a format, or remove `format`");
            None
        }
        Some(text) => Some(text.clone()),
        None => {
            errors.at(Code::OptionNotString, expr, "option `format` expects a string: write `format = \"email\"`");
            None
        }
    }
}
