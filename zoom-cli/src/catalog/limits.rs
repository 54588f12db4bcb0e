//! Rate limits by plan, as text.

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Allowance, Plan};

/// The limits of one family and label, one entry per plan: `Pro 20/s`.
pub(crate) fn per_plan(family: Family, label: RateLimit) -> Vec<String> {
    let of = |plan: &Plan| format!("{} {}", plan_name(*plan), format_allowance(plan.allowance(family, label), label));
    Plan::ALL.iter().map(of).collect()
}

/// The name of a plan.
pub(crate) fn plan_name(plan: Plan) -> String {
    format!("{plan:?}")
}

/// An allowance in one cell: `10/s, 30,000/day with Heavy`.
pub(crate) fn format_allowance(allowance: Allowance, label: RateLimit) -> String {
    let per = if allowance.window.as_secs() == 1 { "s" } else { "min" };
    let mut text = format!("{}/{per}", allowance.calls);
    if let Some(daily) = allowance.daily {
        text.push_str(&format!(", {}/day", with_thousands_separator(daily)));
        if allowance.daily_with != label && label != RateLimit::Unlabeled {
            text.push_str(&format!(" with {}", allowance.daily_with.as_str()));
        }
    }
    text
}

fn with_thousands_separator(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}
