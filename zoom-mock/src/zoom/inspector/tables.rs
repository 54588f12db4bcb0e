//! The account, as tables.

use serde_json::{Value, json};

use crate::zoom::account::{Account, Meeting};

pub(super) fn of(account: &Account) -> Vec<Value> {
    vec![
        users(account),
        meetings("Meetings", account, &account.meetings),
        meetings("Webinars", account, &account.webinars),
        registrants(account),
        recordings(account),
    ]
}

fn table<const WIDTH: usize>(name: &str, columns: [&str; WIDTH], rows: Vec<[String; WIDTH]>) -> Value {
    let rows: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
    json!({"name": name, "columns": columns.to_vec(), "rows": rows})
}

fn users(account: &Account) -> Value {
    let rows = account
        .users
        .iter()
        .map(|user| [user.display_name(), user.email.clone(), user.status.as_str().to_owned(), user.id.clone()]);
    table("Users", ["name", "email", "status", "id"], rows.collect())
}

fn meetings(name: &str, account: &Account, meetings: &[Meeting]) -> Value {
    let rows = meetings.iter().map(|meeting| {
        let starts = if meeting.kind.has_time() { meeting.start_time.clone() } else { String::new() };
        [meeting.topic.clone(), meeting.id.to_string(), starts, host(account, &meeting.host_id)]
    });
    table(name, ["topic", "id", "start", "host"], rows.collect())
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
    table("Registrants", ["email", "status", "topic", "id"], rows.collect())
}

fn recordings(account: &Account) -> Value {
    let rows = account.recordings.iter().flat_map(|recording| {
        recording.files.iter().map(|file| {
            let location = if file.trashed { "trash" } else { "cloud" };
            let size = format!("{} bytes", file.content.len());
            [recording.topic.clone(), file.file_type.clone(), size, location.to_owned(), file.id.clone()]
        })
    });
    table("Recordings", ["topic", "type", "size", "location", "id"], rows.collect())
}
