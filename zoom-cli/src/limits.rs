//! `zoomctl limits`: how often an account may call.

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Allowance, Plan};

use crate::failure::Failure;
use crate::output::Output;
use crate::table::Table;

/// Tells how often an account may call.
///
/// It is by plan, rate-limit label and family. The family follows from the path: /phone, /contact_center, and core for all others. Zoom counts the calls of all apps of an account
/// together. An endpoint without a label is paced as Medium.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Prints the table.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    if arguments.json {
        let all: Vec<Json> = buckets().flat_map(|(family, label)| plans(family, label)).collect();
        return out.line(format!("{:#}", Json::Array(all)));
    }
    let headings = ["FAMILY", "LABEL"].map(str::to_owned).into_iter();
    let mut table = Table::new(headings.chain(Plan::ALL.iter().map(|plan| plan_name(*plan).to_uppercase())));
    for (family, label) in buckets() {
        let row = [family.as_str(), label.as_str()].map(str::to_owned).into_iter();
        table.row(row.chain(Plan::ALL.iter().map(|plan| said(plan.allowance(family, label), label))));
    }
    table.write(out)
}

/// The limits of one family and label, plan by plan: `Pro 20/s`.
pub(crate) fn by_plan(family: Family, label: RateLimit) -> Vec<String> {
    let of = |plan: &Plan| format!("{} {}", plan_name(*plan), said(plan.allowance(family, label), label));
    Plan::ALL.iter().map(of).collect()
}

/// The name of a plan.
pub(crate) fn plan_name(plan: Plan) -> String {
    format!("{plan:?}")
}

fn buckets() -> impl Iterator<Item = (Family, RateLimit)> {
    Family::ALL.iter().flat_map(|family| RateLimit::LABELS.iter().map(|label| (*family, *label)))
}

/// `10/s, 30,000/day with Heavy`
fn said(allowance: Allowance, label: RateLimit) -> String {
    let per = if allowance.window.as_secs() == 1 { "s" } else { "min" };
    let mut said = format!("{}/{per}", allowance.calls);
    if let Some(daily) = allowance.daily {
        said.push_str(&format!(", {}/day", grouped(daily)));
        if allowance.daily_with != label && label != RateLimit::Unlabeled {
            said.push_str(&format!(" with {}", allowance.daily_with.as_str()));
        }
    }
    said
}

fn grouped(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
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
