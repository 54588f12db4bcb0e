//! The questions of the registration form.

use serde_json::json;

use crate::http::Reply;
use crate::zoom::account::Account;
use crate::zoom::handlers::access;
use crate::zoom::handlers::call::Call;

pub(super) fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    Ok(call.success(&json!({"questions": meeting.questions, "custom_questions": meeting.custom_questions})))
}

/// Replaces the lists in the request and keeps the others.
pub(super) fn update(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    let (questions, custom_questions) = (call.list("questions")?, call.list("custom_questions")?);
    if call.field("questions").is_some() {
        meeting.questions = questions.to_vec();
    }
    if call.field("custom_questions").is_some() {
        meeting.custom_questions = custom_questions.to_vec();
    }
    Ok(call.no_content())
}
