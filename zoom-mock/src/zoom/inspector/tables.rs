//! The account, the events and the rules, as tables.

use serde_json::{Value, json};

use crate::script::RuleSummary;
use crate::zoom::account::{Account, Meeting};
use crate::zoom::events::EventDelivery;

/// Number of events that the page shows.
const SHOWN_EVENTS: usize = 200;

pub(super) fn of(account: &Account) -> Vec<Value> {
    vec![
        users(account),
        meetings("Meetings", account, &account.meetings),
        meetings("Webinars", account, &account.webinars),
        registrants(account),
        recordings(account),
    ]
}

/// The latest deliveries, the latest first.
pub(super) fn events(deliveries: &[EventDelivery]) -> Value {
    let rows = deliveries.iter().rev().take(SHOWN_EVENTS).map(|delivery| {
        let outcome = delivery.problem.clone().unwrap_or_else(|| "delivered".to_owned());
        [delivery.event.clone(), outcome, delivery.attempt.to_string(), delivery.url.clone()]
    });
    let empty = "No events were delivered. `POST /__mock/subscriptions` subscribes a receiver.";
    table("Events", empty, ["event", "outcome", "attempt", "receiver"], rows.collect())
}

/// The rules with scripted replies, the latest first, as it decides first.
pub(super) fn rules(rules: &[RuleSummary]) -> Value {
    let rows = rules.iter().rev().map(|rule| {
        let conditions = if rule.conditions.is_empty() { "always".to_owned() } else { rule.conditions.join(" and ") };
        [rule.target.clone(), conditions, rule.queued.to_string(), rule.matched.to_string()]
    });
    let empty = "No replies are scripted. `POST /__mock/replies` adds a rule.";
    table("Rules", empty, ["endpoint", "when", "replies left", "calls"], rows.collect())
}

/// A table; without rows, the page shows the text `empty`.
fn table<const WIDTH: usize>(name: &str, empty: &str, columns: [&str; WIDTH], rows: Vec<[String; WIDTH]>) -> Value {
    let rows: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
    json!({"name": name, "empty": empty, "columns": columns.to_vec(), "rows": rows})
}

/// A table of the account.
fn of_account<const WIDTH: usize>(name: &str, columns: [&str; WIDTH], rows: Vec<[String; WIDTH]>) -> Value {
    table(name, &format!("The account has no {}.", name.to_lowercase()), columns, rows)
}

fn users(account: &Account) -> Value {
    let rows = account
        .users
        .iter()
        .map(|user| [user.display_name(), user.email.clone(), user.status.as_str().to_owned(), user.id.clone()]);
    of_account("Users", ["name", "email", "status", "id"], rows.collect())
}

fn meetings(name: &str, account: &Account, meetings: &[Meeting]) -> Value {
    let rows = meetings.iter().map(|meeting| {
        let starts = if meeting.kind.has_time() { meeting.start_time.clone() } else { String::new() };
        [meeting.topic.clone(), meeting.id.to_string(), starts, host(account, &meeting.host_id)]
    });
    of_account(name, ["topic", "id", "start", "host"], rows.collect())
}

fn host(account: &Account, id: &str) -> String {
    account.user(id).map_or_else(|| id.to_owned(), |user| user.email.clone())
}

fn registrants(account: &Account) -> Value {
    let rows = account.meetings.iter().chain(&account.webinars).flat_map(|meeting| {
        meeting.registrants.iter().map(|registrant| {
            let status = registrant.status.as_str().to_owned();
            [registrant.email.clone(), status, meeting.topic.clone(), registrant.id.clone()]
        })
    });
    of_account("Registrants", ["email", "status", "topic", "id"], rows.collect())
}

fn recordings(account: &Account) -> Value {
    let rows = account.recordings.iter().flat_map(|recording| {
        recording.files.iter().map(|file| {
            let location = if file.trashed { "trash" } else { "cloud" };
            let size = format!("{} bytes", file.content.len());
            [recording.topic.clone(), file.file_type.clone(), size, location.to_owned(), file.id.clone()]
        })
    });
    of_account("Recordings", ["topic", "type", "size", "location", "id"], rows.collect())
}
