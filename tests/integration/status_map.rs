//! Every row of the status map of the status update, in both revisions of Zoom's documentation, and errors in neither.

use zoom_api::endpoint::Endpoint;
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::UpdateRegistrantStatusError::{self as Case, *};
use zoom_api::meetings::registrants::{
    RegistrantAction, UpdateRegistrantStatus, list_registrants, update_registrant_status,
};
use zoom_api::{Error, NoContent};

use crate::support::{client_with_reply, json, reply};

async fn error_of(bytes: Vec<u8>) -> Error {
    let (client, _server) = client_with_reply(bytes).await;
    client.send(update_registrant_status(85746065, RegistrantAction::Deny)).await.unwrap_err()
}

fn zoom_error(code: i64, message: &str) -> String {
    serde_json::json!({"code": code, "message": message}).to_string()
}

#[tokio::test]
async fn every_documented_error_has_a_case() {
    let rows: &[(u16, i64, Case)] = &[
        (400, 300, RegistrationNotRequired),
        (404, 300, RegistrationNotRequired),
        (300, 300, RegistrationNotRequired),
        (400, 1010, UserNotInAccount),
        (400, 3000, CannotAccessMeeting),
        (400, 3003, NotMeetingHost),
        (400, 3161, HostingNotAllowed),
        (404, 1001, UserNotFound),
        (404, 3001, MeetingNotFound),
        (404, 404, MeetingOrRegistrantNotFound),
        (429, 429, RegistrantDailyLimit),
    ];
    for (status, code, case) in rows {
        let error = error_of(json(*status, &zoom_error(*code, "a message"))).await;
        assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(*case), "{status}/{code}: {error}");
        assert_eq!(error.status().unwrap().as_u16(), *status);
        assert_eq!(error.code(), Some(*code));
        assert_eq!(error.message(), Some("a message"));
        assert_eq!(error.tracking_id(), Some("track-1"));
        assert_eq!(error.delivery(), Delivery::Rejected);
    }
}

#[tokio::test]
async fn a_case_without_a_code_matches_by_status() {
    let error = error_of(reply(404, "text/plain", "")).await;
    assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(MeetingOrRegistrantNotFound));
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn undocumented_errors_have_no_case() {
    for (status, code) in [(400, 1001), (400, 9999), (403, 3003), (500, 1010), (409, 0)] {
        let error = error_of(json(status, &zoom_error(code, "other"))).await;
        assert_eq!(error.case::<UpdateRegistrantStatus>(), None, "{status}/{code}");
        assert!(error.is_api());
    }
}

#[tokio::test]
async fn a_success_has_no_body() {
    for status in [200, 201, 202, 204] {
        let (client, _server) = client_with_reply(json(status, "")).await;
        let outcome = client.send(update_registrant_status(1, RegistrantAction::Cancel)).await;
        assert_eq!(outcome.unwrap(), NoContent);
    }
}

#[tokio::test]
async fn a_case_belongs_to_its_endpoint() {
    let (client, _server) = client_with_reply(json(404, &zoom_error(3001, "gone"))).await;
    let error = client.send(list_registrants(85746065)).await.unwrap_err();
    assert_eq!(error.case::<UpdateRegistrantStatus>(), None);
    assert_eq!(error.endpoint().unwrap().name, "list_registrants");
}

#[test]
fn the_declaration_is_available_as_metadata() {
    let info = UpdateRegistrantStatus::INFO;
    assert_eq!((info.method.as_str(), info.path), ("PUT", "/meetings/<meeting_id>/registrants/status"));
    assert_eq!(info.rate_limit.as_str(), "Medium");
    assert_eq!(info.success, 204);
    assert!(info.idempotent);
    assert!(info.scopes.contains(&"meeting:write"));
    assert!(info.scopes.contains(&"meeting:update:registrant_status:admin"));
}

#[tokio::test]
async fn messages_contain_neither_ids_nor_queries() {
    let message = "Meeting does not exist: 85746065. Ask jill@example.com about 91234567890\r\nok";
    let error = error_of(json(404, &zoom_error(3001, message))).await;
    for shown in [error.to_string(), format!("{error:?}")] {
        for hidden in ["85746065", "jill", "91234567890", "\n", "\r"] {
            assert!(!shown.contains(hidden), "{hidden:?} in {shown}");
        }
    }
    assert!(
        error.to_string().ends_with("Meeting does not exist: <meeting_id>. Ask <e-mail> about <id>\\r\\nok"),
        "{error}"
    );
    assert_eq!(error.message(), Some(message));
}
