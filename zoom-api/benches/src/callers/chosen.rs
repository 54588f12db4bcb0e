//! The operations that the programs call.

use zoom_api::describe::{self, Description, Scalar, Shape};
use zoom_api::endpoint::{Method, ParameterKind};

use super::COUNTS;
use crate::Outcome;

/// Operations that many programs call; the others follow in the order of their names.
const FIRST: [(&str, &str); 20] = [
    ("meetings", "get_meeting"),
    ("registrants", "list_registrants"),
    ("users", "list_users"),
    ("meetings", "list_meetings"),
    ("recordings", "list_recordings"),
    ("meetings", "delete_meeting"),
    ("past_meetings", "get_past_meeting"),
    ("past_meetings", "list_past_participants"),
    ("polls", "list_polls"),
    ("recordings", "get_meeting_recordings"),
    ("webinars", "list_webinars"),
    ("users", "get_user"),
    ("users", "delete_user"),
    ("user_settings", "get_user_settings"),
    ("assistants", "list_assistants"),
    ("groups", "list_groups"),
    ("groups", "get_group"),
    ("roles", "list_roles"),
    ("roles", "get_role"),
    ("domains", "list_trusted_domains"),
];

/// Returns operations that need nothing but the segments of their paths.
pub fn operations() -> Outcome<Vec<&'static Description>> {
    let mut all: Vec<_> = describe::endpoints().filter(|endpoint| is_plain(endpoint)).collect();
    all.sort_by_key(|endpoint| {
        let name = (endpoint.resource(), endpoint.info().name);
        (FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len()), endpoint.import_path(), name.1)
    });
    let wanted = COUNTS.into_iter().max().unwrap_or_default();
    if all.len() < wanted { Err(format!("{} of {wanted} operations", all.len()).into()) } else { Ok(all) }
}

fn is_plain(endpoint: &Description) -> bool {
    let is_simple = matches!(endpoint.info().method, Method::Get | Method::Delete);
    let is_known = matches!(endpoint.product(), Some("meetings" | "users" | "accounts"));
    let is_data = !matches!(endpoint.output(), Shape::Bytes | Shape::File);
    let mut required = endpoint.arguments().filter(|(parameter, ..)| parameter.required);
    is_simple
        && is_known
        && is_data
        && !endpoint.is_deprecated()
        && required.all(|(parameter, shape, _)| parameter.kind == ParameterKind::Path && literal(shape).is_some())
}

/// Returns an argument of this shape.
pub fn literal(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Scalar(Scalar::Text | Scalar::MeetingUuid) => Some("\"me\""),
        Shape::Scalar(Scalar::MeetingId | Scalar::Integer(_)) => Some("85746065"),
        _ => None,
    }
}

/// Returns the required arguments.
pub fn arguments(endpoint: &Description) -> Vec<&'static str> {
    let required = endpoint.arguments().filter(|(parameter, ..)| parameter.required);
    required.filter_map(|(_, shape, _)| literal(shape)).collect()
}
