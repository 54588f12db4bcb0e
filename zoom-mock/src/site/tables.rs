//! The account, as tables.

use serde_json::{Value, json};

use crate::account::{Account, Meeting};

pub(super) fn of(account: &Account) -> Vec<Value> {
    vec![users(account), meetings(account), registrants(account)]
}

fn table<const WIDTH: usize>(name: &str, columns: [&str; WIDTH], rows: Vec<[String; WIDTH]>) -> Value {
    let rows: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
    json!({"name": name, "columns": columns.to_vec(), "rows": rows})
}

fn users(account: &Account) -> Value {
    let rows = account.users.iter().map(|user| {
        let name = format!("{} {}", user.first_name, user.last_name);
        [name.trim().to_owned(), user.email.clone(), user.id.clone()]
    });
    table("Users", ["name", "email", "id"], rows.collect())
}

fn meetings(account: &Account) -> Value {
    let rows = account.meetings.iter().map(|meeting| {
        [meeting.topic.clone(), meeting.id.to_string(), meeting.start_time.clone(), host(account, meeting)]
    });
    table("Meetings", ["topic", "id", "starts", "host"], rows.collect())
}

fn host(account: &Account, meeting: &Meeting) -> String {
    account.user(&meeting.host_id).map_or_else(|| meeting.host_id.clone(), |user| user.email.clone())
}

fn registrants(account: &Account) -> Value {
    let rows = account.meetings.iter().flat_map(|meeting| {
        meeting.registrants.iter().map(|registrant| {
            let status = registrant.status.as_str().to_owned();
            [registrant.email.clone(), status, meeting.topic.clone(), registrant.id.clone()]
        })
    });
    table("Registrants", ["email", "status", "for", "id"], rows.collect())
}
