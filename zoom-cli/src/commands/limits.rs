//! `zoomctl limits`: lists Zoom's rate limits.

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::Plan;

use crate::catalog::limits::{format_allowance, plan_name};
use crate::terminal::{Failure, Output, Table};

/// List Zoom's rate limits.
///
/// A limit depends on the plan of the account, and on the rate-limit label and the family of the endpoint. The path determines the family:
/// /phone, /contact_center, or core for all others. All apps of an account share its limits. Endpoints without a label are limited as Medium.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Prints the table.
///
/// # Errors
/// Fails if the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    if arguments.json {
        let all: Vec<Json> = buckets().flat_map(|(family, label)| plans(family, label)).collect();
        return out.line(format!("{:#}", Json::Array(all)));
    }
    let headings = ["FAMILY", "LABEL"].map(str::to_owned).into_iter();
    let mut table = Table::new(headings.chain(Plan::ALL.iter().map(|plan| plan_name(*plan).to_uppercase())));
    for (family, label) in buckets() {
        let row = [family.as_str(), label.as_str()].map(str::to_owned).into_iter();
        table.row(row.chain(Plan::ALL.iter().map(|plan| format_allowance(plan.allowance(family, label), label))));
    }
    table.write(out)
}

fn buckets() -> impl Iterator<Item = (Family, RateLimit)> {
    Family::ALL.iter().flat_map(|family| RateLimit::LABELS.iter().map(|label| (*family, *label)))
}

fn plans(family: Family, label: RateLimit) -> Vec<Json> {
    Plan::ALL.iter().map(|plan| json(*plan, family, label)).collect()
}

fn json(plan: Plan, family: Family, label: RateLimit) -> Json {
    let allowance = plan.allowance(family, label);
    json!({
        "plan": plan_name(plan),
        "family": family.as_str(),
        "label": label.as_str(),
        "calls": allowance.calls,
        "window_seconds": allowance.window.as_secs(),
        "daily": allowance.daily,
        "daily_with": allowance.daily.map(|_| allowance.daily_with.as_str()),
    })
}
