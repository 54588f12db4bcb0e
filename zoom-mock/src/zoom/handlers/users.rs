//! Operations on users.

use serde_json::{Map, Value, json};
use zoom_users::users::{CreateUser, DeleteUser, GetUser, ListUsers, UpdateUser, UpdateUserStatus};

use super::call::Call;
use super::operation::{Operation, bind};
use super::{access, page};
use crate::http::Reply;
use crate::zoom::account::{Account, User, UserStatus};

/// Largest page size of the list of users.
const MAX_PAGE_SIZE: usize = 2_000;

pub(super) fn operations() -> Vec<Operation> {
    vec![
        bind::<ListUsers>(list, []),
        bind::<CreateUser>(create, []),
        bind::<GetUser>(get, []),
        bind::<UpdateUser>(update, []),
        bind::<DeleteUser>(delete, []),
        bind::<UpdateUserStatus>(update_status, []),
    ]
}

fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let status = call.choice("status", &["active", "inactive", "pending"])?;
    let users: Vec<&User> = account.users.iter().filter(|user| user.member && user.status.as_str() == status).collect();
    Ok(call.success(&page::of(call, MAX_PAGE_SIZE, "users", &users, |user| user.to_json())?.into()))
}

fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let mut json = change(account, call, |user| user.to_json())?;
    if let Some(fields) = json.as_object_mut() {
        for (name, value) in details_of_one(&account.id) {
            fields.entry(name).or_insert(value);
        }
    }
    Ok(call.success(&json))
}

/// The fields that Zoom sends only for a single user.
fn details_of_one(account: &str) -> [(&'static str, Value); 12] {
    [
        ("account_id", json!(account)),
        ("use_pmi", json!(false)),
        ("personal_meeting_url", json!("https://zoom.example/j/personal")),
        ("user_created_at", json!("2024-01-01T08:00:00Z")),
        ("phone_country", json!("")),
        ("cms_user_id", json!("")),
        ("jid", json!("mock@xmpp.zoom.example")),
        ("job_title", json!("")),
        ("cost_center", json!("")),
        ("location", json!("")),
        ("login_types", json!([100])),
        ("cluster", json!("us02")),
    ]
}

fn create(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let info = call.field("user_info").and_then(Value::as_object).cloned().unwrap_or_default();
    let user = new_user(account, call, info)?;
    let json = json!({
        "id": user.id,
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "type": user.details.get("type").cloned().unwrap_or(json!(1)),
    });
    account.users.push(user);
    Ok(call.success(&json))
}

fn new_user(account: &Account, call: &Call<'_>, mut info: Map<String, Value>) -> Result<User, Reply> {
    let Some(Value::String(email)) = info.remove("email") else {
        return Err(Reply::invalid_field("user_info.email", "`user_info` requires an `email`"));
    };
    if account.users.iter().any(|user| user.email.eq_ignore_ascii_case(&email)) {
        return Err(Reply::error(409, 1005, format!("User already in the account: {email}.")));
    }
    info.remove("password");
    let mut user = User::new(next_id(account), email);
    // The action `create` sends an invitation, which the user has to accept; the others activate the user immediately.
    user.status = if call.text("action") == Some("create") { UserStatus::Pending } else { UserStatus::Active };
    user.apply(info);
    Ok(user)
}

fn next_id(account: &Account) -> String {
    let mut ids = (account.users.len() + 1..).map(|number| format!("user-{number}"));
    ids.find(|id| account.user(id).is_none()).unwrap_or_default()
}

fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    change(account, call, |user| user.apply(call.fields()))?;
    Ok(call.no_content())
}

fn update_status(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let status = match call.text("action") {
        Some("activate") => UserStatus::Active,
        Some("deactivate") => UserStatus::Inactive,
        _ => return Err(Reply::invalid_field("action", "the mock supports the actions activate and deactivate only")),
    };
    change(account, call, |user| user.status = status)?;
    Ok(call.no_content())
}

fn change<T>(account: &mut Account, call: &Call<'_>, change: impl FnOnce(&mut User) -> T) -> Result<T, Reply> {
    let index = access::user(account, call)?;
    account.users.get_mut(index).map(change).ok_or_else(|| access::user_not_found(call.path_param(0)))
}

/// Removes a user. Their meetings, webinars and recordings are transferred to another user or deleted.
fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::user(account, call)?;
    call.choice("action", &["disassociate", "delete"])?;
    let recipient = recipient(account, call)?;
    let removed = account.users.remove(index).id;
    let recipient_of = |parameter: &str| recipient.as_deref().filter(|_| call.query(parameter) == Some("true"));
    transfer(&mut account.meetings, |meeting| &mut meeting.host_id, &removed, recipient_of("transfer_meeting"));
    transfer(&mut account.webinars, |webinar| &mut webinar.host_id, &removed, recipient_of("transfer_webinar"));
    transfer(&mut account.recordings, |recording| &mut recording.host_id, &removed, recipient_of("transfer_recording"));
    Ok(call.no_content())
}

/// Returns the ID of the user to whom a deleted user's data is transferred.
fn recipient(account: &Account, call: &Call<'_>) -> Result<Option<String>, Reply> {
    let Some(email) = call.query("transfer_email") else {
        return Ok(None);
    };
    account.find_user(email).map(|user| Some(user.id.clone())).ok_or_else(|| access::user_not_found(email))
}

fn transfer<T>(items: &mut Vec<T>, host: impl Fn(&mut T) -> &mut String, from: &str, to: Option<&str>) {
    items.retain_mut(|item| {
        let host = host(item);
        let is_theirs = host == from;
        if let (true, Some(to)) = (is_theirs, to) {
            to.clone_into(host);
        }
        !is_theirs || to.is_some()
    });
}
