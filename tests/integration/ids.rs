//! Hostile IDs: a path parameter is one segment of the declared path, or is rejected.

use proptest::prelude::*;
use zoom_api::meetings::registrants::{GetRegistrant, get_registrant};
use zoom_api::types::MeetingUuid;
use zoom_api::{Client, NoContent, zoom_endpoint};

use crate::support::{Scripted, client_of, json};

fn offline() -> Client {
    Client::builder().token("a-token").build().unwrap()
}

fn path_of(registrant: &str) -> zoom_api::Result<String> {
    let request = offline().build_request::<GetRegistrant>(&get_registrant(1, registrant))?;
    assert_eq!(request.url.host_str(), Some("api.zoom.us"));
    Ok(request.url.path().to_owned())
}

#[test]
fn r083_ids_that_no_path_segment_can_hold_are_rejected() {
    let too_long = "x".repeat(513);
    for id in ["", ".", "..", "a\r\nHost: evil", "nul\0", "\u{7f}", &too_long] {
        let error = path_of(id).unwrap_err();
        assert!(error.is_argument(), "{id:?}: {error}");
        assert!(error.to_string().contains("path parameter `registrant_id`"), "{error}");
    }
}

#[test]
fn r083_any_other_id_is_one_path_segment() {
    let rows = [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        (".%2E", ".%252E"),
        ("a/../b", "a%2F..%2Fb"),
        ("a?x=1", "a%3Fx%3D1"),
        ("a#b", "a%23b"),
        ("a\\b", "a%5Cb"),
        ("grüße 🎉", "gr%C3%BC%C3%9Fe%20%F0%9F%8E%89"),
        ("\u{202e}rtl", "%E2%80%AErtl"),
        ("jill@example.com", "jill%40example.com"),
        ("...", "..."),
    ];
    for (id, segment) in rows {
        assert_eq!(path_of(id).unwrap(), format!("/v2/meetings/1/registrants/{segment}"), "{id:?}");
    }
}

#[tokio::test]
async fn r083_the_server_receives_one_path_segment() {
    let ids = ["a/b", "%2e%2e", "a/../b", "🎉", "a?b#c"];
    let replies = ids.iter().map(|_| json(200, r#"{"email":"e","first_name":"f"}"#)).collect();
    let server = Scripted::start(replies).await;
    let client = client_of(&server);
    for id in ids {
        client.send(get_registrant(1, id)).await.unwrap();
    }
    for seen in server.seen() {
        assert_eq!(seen.target().matches('/').count(), 5, "{}", seen.target());
    }
}

#[tokio::test]
async fn a_rejected_call_sends_nothing() {
    let server = Scripted::start(vec![]).await;
    let error = client_of(&server).send(get_registrant(1, "..")).await.unwrap_err();
    assert_eq!(error.delivery(), zoom_api::error::Delivery::NotSent);
    assert!(server.seen().is_empty());
}

/// Ends a past meeting; only its path matters.
#[zoom_endpoint(DELETE, "/past_meetings/<uuid>")]
fn delete_past_meeting(uuid: MeetingUuid) -> NoContent;

#[test]
fn r084_a_uuid_with_a_slash_is_encoded_twice() {
    let rows = [
        ("/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"),
        ("a//b==", "a%252F%252Fb%253D%253D"),
        ("a/b==", "a%252Fb%253D%253D"),
        ("ab+c==", "ab%2Bc%3D%3D"),
    ];
    for (uuid, segment) in rows {
        let request = offline().build_request(&delete_past_meeting(uuid)).unwrap();
        assert_eq!(request.url.path(), format!("/v2/past_meetings/{segment}"));
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r085_any_id_round_trips_or_is_rejected(id in any::<String>()) {
        if let Ok(path) = path_of(&id) {
            let segment = path.strip_prefix("/v2/meetings/1/registrants/").unwrap();
            prop_assert!(!segment.contains('/'));
            prop_assert_eq!(decoded(segment), id);
        }
    }

    #[test]
    fn r085_any_uuid_round_trips_or_is_rejected(uuid in "[A-Za-z0-9+/=]{1,30}") {
        let request = offline().build_request(&delete_past_meeting(uuid.as_str())).unwrap();
        let segment = request.url.path().strip_prefix("/v2/past_meetings/").unwrap().to_owned();
        let once = decoded(&segment);
        prop_assert_eq!(if uuid.contains('/') { decoded(&once) } else { once }, uuid);
    }
}
