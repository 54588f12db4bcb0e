//! The account's users.

use serde_json::{Map, Value, json};

use super::{Call, access, page};
use crate::account::{Account, User, UserStatus};
use crate::reply::Reply;

pub(super) fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let status = call.choice("status", &["active", "inactive", "pending"])?;
    let wanted: Vec<&User> =
        account.users.iter().filter(|user| user.member && user.status.as_str() == status).collect();
    Ok(call.done(&page::of(call, "users", &wanted, |user| user.to_json())?.into()))
}

pub(super) fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let mut shown = change(account, call, |user| user.to_json())?;
    if let Some(fields) = shown.as_object_mut() {
        fields.insert("account_id".to_owned(), json!(account.id));
    }
    Ok(call.done(&shown))
}

pub(super) fn create(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let info = call.field("user_info").and_then(Value::as_object).cloned().unwrap_or_default();
    let user = new_user(account, call, info)?;
    let shown = json!({
        "id": user.id,
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "type": user.details.get("type").cloned().unwrap_or(json!(1)),
    });
    account.users.push(user);
    Ok(call.done(&shown))
}

fn new_user(account: &Account, call: &Call<'_>, mut info: Map<String, Value>) -> Result<User, Reply> {
    let Some(Value::String(email)) = info.remove("email") else {
        return Err(Reply::invalid_field("user_info.email", "`user_info` needs an `email`"));
    };
    if account.users.iter().any(|user| user.email.eq_ignore_ascii_case(&email)) {
        return Err(Reply::error(409, 1005, format!("User already in the account: {email}.")));
    }
    info.remove("password");
    let mut user = User::new(next_id(account), email);
    // Who is invited has yet to accept; with the other actions the user is there at once.
    user.status = if call.text("action") == Some("create") { UserStatus::Pending } else { UserStatus::Active };
    user.apply(info);
    Ok(user)
}

fn next_id(account: &Account) -> String {
    let mut ids = (account.users.len() + 1..).map(|number| format!("user-{number}"));
    ids.find(|id| account.user(id).is_none()).unwrap_or_default()
}

pub(super) fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    change(account, call, |user| user.apply(call.fields()))?;
    Ok(call.empty())
}

pub(super) fn update_status(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let status = match call.text("action") {
        Some("activate") => UserStatus::Active,
        Some("deactivate") => UserStatus::Inactive,
        _ => return Err(Reply::invalid_field("action", "the mock knows the actions activate and deactivate")),
    };
    change(account, call, |user| user.status = status)?;
    Ok(call.empty())
}

fn change<T>(account: &mut Account, call: &Call<'_>, change: impl FnOnce(&mut User) -> T) -> Result<T, Reply> {
    let index = access::user(account, call)?;
    account.users.get_mut(index).map(change).ok_or_else(|| access::no_user(call.place(0)))
}

/// Takes a user out of the account; what they host goes to another user, or with them.
pub(super) fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let index = access::user(account, call)?;
    call.choice("action", &["disassociate", "delete"])?;
    let heir = heir(account, call)?;
    let gone = account.users.remove(index).id;
    let heir_of = |what: &str| heir.as_deref().filter(|_| call.query(what) == Some("true"));
    hand_over(&mut account.meetings, |meeting| &mut meeting.host_id, &gone, heir_of("transfer_meeting"));
    hand_over(&mut account.webinars, |webinar| &mut webinar.host_id, &gone, heir_of("transfer_webinar"));
    hand_over(&mut account.recordings, |recording| &mut recording.host_id, &gone, heir_of("transfer_recording"));
    Ok(call.empty())
}

fn heir(account: &Account, call: &Call<'_>) -> Result<Option<String>, Reply> {
    let Some(email) = call.query("transfer_email") else {
        return Ok(None);
    };
    account.find_user(email).map(|user| Some(user.id.clone())).ok_or_else(|| access::no_user(email))
}

fn hand_over<T>(held: &mut Vec<T>, host: impl Fn(&mut T) -> &mut String, gone: &str, heir: Option<&str>) {
    held.retain_mut(|one| {
        let host = host(one);
        let is_theirs = host == gone;
        if let (true, Some(heir)) = (is_theirs, heir) {
            heir.clone_into(host);
        }
        !is_theirs || heir.is_some()
    });
}
