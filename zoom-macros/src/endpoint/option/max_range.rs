//! `max_range = 1 month`.

use std::fmt;

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, Token};

use crate::code::Code;
use crate::errors::{Errors, unknown};

/// The longest range of dates that one call accepts: `max_range = 1 month`.
#[derive(Clone)]
pub(in crate::endpoint) struct MaxRange {
    pub(in crate::endpoint) count: u16,
    pub(in crate::endpoint) unit: RangeUnit,
    pub(in crate::endpoint) tokens: TokenStream,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::endpoint) enum RangeUnit {
    Days,
    Months,
    Years,
}

const SYNTAX: &str = "invalid syntax for option `max_range`: write `max_range = 1 month`";

impl MaxRange {
    /// Reads the option, which begins with its name, or reports the mistake.
    pub(in crate::endpoint) fn read(tokens: &TokenStream, errors: &mut Errors) -> Option<Self> {
        match syn::parse2::<Written>(tokens.clone()) {
            Ok(Written { count, unit, .. }) => Some(Self { count, unit, tokens: tokens.clone() }),
            Err(error) if error.to_string() == Code::OptionSyntax.message(SYNTAX) => {
                errors.at(Code::OptionSyntax, tokens, SYNTAX);
                None
            }
            Err(error) => {
                errors.add_all(error);
                None
            }
        }
    }
}

impl fmt::Display for MaxRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            RangeUnit::Days => "day",
            RangeUnit::Months => "month",
            RangeUnit::Years => "year",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {unit}{plural}", self.count)
    }
}

struct Written {
    count: u16,
    unit: RangeUnit,
}

impl Parse for Written {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let invalid = |_| Code::OptionSyntax.error(input.span(), SYNTAX);
        input.parse::<Ident>().map_err(invalid)?;
        input.parse::<Token![=]>().map_err(invalid)?;
        let number: LitInt = input.parse().map_err(invalid)?;
        let unit: Ident = input.parse().map_err(invalid)?;
        if !input.is_empty() || !number.suffix().is_empty() {
            return Err(Code::OptionSyntax.error(number.span(), SYNTAX));
        }
        let count = number.base10_parse().ok().filter(|count| *count > 0);
        let count =
            count.ok_or_else(|| Code::MaxRangeCount.error(number.span(), "the range must be from 1 to 65535"))?;
        let name = unit.to_string();
        let unit = match name.as_str() {
            "day" | "days" => RangeUnit::Days,
            "month" | "months" => RangeUnit::Months,
            "year" | "years" => RangeUnit::Years,
            _ => {
                let known = if count == 1 { ["day", "month", "year"] } else { ["days", "months", "years"] };
                return Err(Code::UnknownUnit.error(unit.span(), unknown("unit", &name, &known)));
            }
        };
        Ok(Self { count, unit })
    }
}
