//! The reply that stands for a named error of an endpoint.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::ErrorCase;

use crate::http::Reply;

/// Status of a named error that is declared without one.
const DEFAULT_STATUS: u16 = 400;

/// Creates the reply from which a client decodes the named error at this position of the declaration.
pub(super) fn reply(info: &EndpointInfo, position: Option<usize>, name: &str) -> Reply {
    match position.and_then(|index| info.errors.get(index)) {
        Some(case) => reply_with_message(info, case, sentence(case.name)),
        None => Reply::error(500, 500, format!("`{}` declares no error `{name}`.", info.name)),
    }
}

/// Creates the reply from which a client decodes a named error, with a message of its own.
pub(crate) fn reply_with_message(info: &EndpointInfo, case: &ErrorCase, message: impl Into<String>) -> Reply {
    let status = case.status.unwrap_or(DEFAULT_STATUS);
    Reply::error_with_optional_code(status, code(info, case, status), message)
}

/// Returns the declared code. Without one, it is the status, or none if that would select another named error.
fn code(info: &EndpointInfo, case: &ErrorCase, status: u16) -> Option<i64> {
    let selects_case = |code: &Option<i64>| {
        let found = info.case_index(status, *code).and_then(|index| info.errors.get(index));
        found.is_some_and(|found| found.name == case.name)
    };
    [case.code, Some(i64::from(status))].into_iter().filter(Option::is_some).find(selects_case).flatten()
}

/// Converts `NotMeetingHost` to `Not meeting host.`
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
