//! Literals: the values of defaults and limits.

use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

use crate::import::json::Json;
use crate::import::write::safe;

/// A literal of Rust that is also a JSON value. Numbers keep their digits.
#[derive(Clone, Debug)]
pub(crate) enum Literal {
    Boolean(bool),
    Number(String),
    Text(String),
    List(Vec<Literal>),
}

impl Literal {
    /// The literal of a JSON value, unless it is an object, `null`, or a number that a declaration cannot contain.
    pub(crate) fn of_json(json: &Json) -> Option<Self> {
        match json {
            Json::Bool(flag) => Some(Self::Boolean(*flag)),
            Json::Number(number) => Self::number(&number.to_string()),
            Json::Text(text) => Some(Self::Text(text.clone())),
            Json::List(items) => items.iter().map(Self::of_json).collect::<Option<_>>().map(Self::List),
            _ => None,
        }
    }

    /// A number: a whole one in the range of `i64` and `u64`, or any other.
    pub(crate) fn number(digits: &str) -> Option<Self> {
        let digits = digits.replace('_', "");
        let whole = digits.parse::<i128>();
        let is_whole = whole.as_ref().is_ok_and(|number| (i64::MIN.into()..=u64::MAX.into()).contains(number));
        let is_decimal = digits.contains(['.', 'e', 'E']) && digits.parse::<f64>().is_ok_and(f64::is_finite);
        (is_whole || is_decimal).then_some(Self::Number(digits))
    }

    /// Reads a literal of a declaration; `None` if the expression is not one.
    pub(crate) fn of_expr(expr: &Expr) -> Option<Self> {
        match expr {
            Expr::Lit(ExprLit { lit, .. }) => match lit {
                Lit::Bool(flag) => Some(Self::Boolean(flag.value)),
                Lit::Str(text) => Some(Self::Text(text.value())),
                Lit::Int(number) => Self::number(number.base10_digits()),
                Lit::Float(number) => Self::number(number.base10_digits()),
                _ => None,
            },
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match Self::of_expr(expr)? {
                Self::Number(digits) => Self::number(&format!("-{digits}")),
                _ => None,
            },
            Expr::Array(array) => array.elems.iter().map(Self::of_expr).collect::<Option<_>>().map(Self::List),
            _ => None,
        }
    }

    /// The source text.
    pub(crate) fn write(&self) -> String {
        match self {
            Self::Boolean(flag) => flag.to_string(),
            Self::Number(digits) => digits.clone(),
            Self::Text(text) => safe::literal(text),
            Self::List(items) => format!("[{}]", items.iter().map(Self::write).collect::<Vec<_>>().join(", ")),
        }
    }

    /// The whole number.
    pub(super) fn whole(&self) -> Option<i128> {
        if let Self::Number(digits) = self { digits.parse().ok() } else { None }
    }

    /// The number.
    pub(super) fn as_f64(&self) -> Option<f64> {
        if let Self::Number(digits) = self { digits.parse().ok() } else { None }
    }
}

/// Numbers are equal if their values are: `0.10` and `0.1`.
impl PartialEq for Literal {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Boolean(one), Self::Boolean(other)) => one == other,
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::List(one), Self::List(other)) => one == other,
            (Self::Number(_), Self::Number(_)) => match (self.whole(), other.whole()) {
                (Some(one), Some(other)) => one == other,
                _ => self.as_f64().zip(other.as_f64()).is_some_and(|(one, other)| one.total_cmp(&other).is_eq()),
            },
            _ => false,
        }
    }
}
