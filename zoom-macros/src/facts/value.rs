//! Literals: the values of defaults, limits and examples.

use std::cmp::Ordering;
use std::fmt::Write as _;

use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

use crate::option_value::ungrouped;

/// A literal. Numbers keep the digits of the declaration.
#[derive(Clone, PartialEq)]
pub(crate) enum Value {
    Boolean(bool),
    /// A whole number in the range of `i64` or `u64`.
    Integer(i128),
    /// Any other number.
    Decimal(String),
    Text(String),
    List(Vec<Value>),
}

impl Value {
    /// Reads a literal; `None` if the expression is not one.
    pub(super) fn of(expr: &Expr) -> Option<Self> {
        match ungrouped(expr) {
            Expr::Lit(ExprLit { lit, .. }) => Self::of_literal(lit),
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => Self::of(expr)?.negated(),
            Expr::Array(array) => array.elems.iter().map(Self::of).collect::<Option<_>>().map(Self::List),
            _ => None,
        }
    }

    fn of_literal(lit: &Lit) -> Option<Self> {
        match lit {
            Lit::Bool(flag) => Some(Self::Boolean(flag.value)),
            Lit::Str(text) if text.suffix().is_empty() => Some(Self::Text(text.value())),
            Lit::Int(number) if number.suffix().is_empty() => {
                number.base10_parse().ok().filter(|number| *number <= i128::from(u64::MAX)).map(Self::Integer)
            }
            Lit::Float(number) if number.suffix().is_empty() => decimal(number.base10_digits()),
            _ => None,
        }
    }

    fn negated(self) -> Option<Self> {
        match self {
            Self::Integer(number) if -number >= i128::from(i64::MIN) && number > 0 => Some(Self::Integer(-number)),
            Self::Integer(0) => Some(Self::Integer(0)),
            Self::Decimal(digits) if !digits.starts_with('-') => Some(Self::Decimal(format!("-{digits}"))),
            _ => None,
        }
    }

    pub(super) const fn is_number(&self) -> bool {
        matches!(self, Self::Integer(_) | Self::Decimal(_))
    }

    /// Compares two numbers.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(one), Self::Integer(other)) => Some(one.cmp(other)),
            _ => self.as_f64()?.partial_cmp(&other.as_f64()?),
        }
    }

    fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Decimal(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// The value as JSON.
    pub(super) fn json(&self) -> String {
        match self {
            Self::Boolean(flag) => flag.to_string(),
            Self::Integer(number) => number.to_string(),
            Self::Decimal(digits) => digits.clone(),
            Self::Text(text) => json_text(text),
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(Self::json).collect();
                format!("[{}]", values.join(","))
            }
        }
    }
}

/// A number with a fraction or an exponent, as JSON allows it.
fn decimal(digits: &str) -> Option<Value> {
    let is_finite = digits.parse::<f64>().is_ok_and(f64::is_finite);
    let digits = if digits.ends_with('.') { format!("{digits}0") } else { digits.to_owned() };
    is_finite.then_some(Value::Decimal(digits))
}

fn json_text(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            // Writing to a `String` cannot fail.
            char if char.is_control() => drop(write!(out, "\\u{:04x}", u32::from(char))),
            char => out.push(char),
        }
    }
    out.push('"');
    out
}
