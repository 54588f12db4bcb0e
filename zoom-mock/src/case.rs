//! The answer that a named error stands for.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::ErrorCase;

use crate::reply::Reply;

/// Where a case names no status.
const USUAL_STATUS: u16 = 400;

/// Answers so that a client finds the case again.
pub(crate) fn reply(info: &EndpointInfo, position: Option<usize>, name: &str) -> Reply {
    match position.and_then(|index| info.errors.get(index)) {
        Some(case) => reply_saying(info, case, sentence(case.name)),
        None => Reply::error(500, 500, format!("`{}` declares no error `{name}`.", info.name)),
    }
}

/// The same with other words.
pub(crate) fn reply_saying(info: &EndpointInfo, case: &ErrorCase, message: impl Into<String>) -> Reply {
    let status = case.status.unwrap_or(USUAL_STATUS);
    Reply::error_with(status, code(info, case, status), message)
}

/// The code of a case; one that names none has its status for a code, or none where that would be another case's.
fn code(info: &EndpointInfo, case: &ErrorCase, status: u16) -> Option<i64> {
    let is_meant = |code: &Option<i64>| {
        let found = info.case_index(status, *code).and_then(|index| info.errors.get(index));
        found.is_some_and(|found| found.name == case.name)
    };
    [case.code, Some(i64::from(status))].into_iter().filter(Option::is_some).find(is_meant).flatten()
}

/// `Not meeting host.` for `NotMeetingHost`.
fn sentence(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
            text.extend(letter.to_lowercase());
        } else {
            text.push(letter);
        }
    }
    text + "."
}
