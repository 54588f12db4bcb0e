//! The events for changes of the account, by calls and by the test.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use zoom_api::describe;
use zoom_api::event::RawEvent;

use super::{Receiver, subscribed};
use crate::tests::wire::{call, call_as, send};
use crate::{
    Account, Meeting, MockZoom, Recording, RecordingFile, Registrant, RegistrantStatus, Registration, User, UserStatus,
};

/// The payloads of the events received so far, by name. Each conforms to its declaration, without undeclared fields.
async fn events(mock: &MockZoom, receiver: &Receiver) -> Vec<(String, Value)> {
    mock.events_delivered().await;
    let received = receiver.received().into_iter().map(|request| {
        let event = RawEvent::from_json(&request.body).unwrap();
        let own = describe::events().find(|own| own.info().name == event.name()).expect("an undeclared event");
        let payload: Value = serde_json::from_str(event.payload_json()).unwrap();
        let read = own.round_trip(event.payload_json());
        read.unwrap_or_else(|error| panic!("{}: {error}: {payload}", event.name()));
        let undeclared = own.payload().undeclared(&payload);
        assert!(undeclared.is_empty(), "{}: {undeclared:?}", event.name());
        (event.name().to_owned(), payload)
    });
    received.collect()
}

/// Asserts the names of the new events, and returns their payloads.
async fn new_events<const COUNT: usize>(
    mock: &MockZoom,
    receiver: &Receiver,
    seen: &mut usize,
    names: [&str; COUNT],
) -> [Value; COUNT] {
    let new = events(mock, receiver).await.split_off(*seen);
    *seen += new.len();
    assert_eq!(new.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names);
    new.into_iter().map(|(_, payload)| payload).collect::<Vec<_>>().try_into().unwrap()
}

#[tokio::test]
async fn registrants() {
    let (mock, receiver) = subscribed().await;
    let mut seen = 0;
    let registrants = "/v2/meetings/85746065/registrants";
    let eve = r#"{"first_name":"Eve","email":"eve@example.com","city":"Ulm"}"#;
    call(&mock, &format!("POST {registrants}"), eve).await.has(201, 0);
    let [created] = new_events(&mock, &receiver, &mut seen, ["meeting.registration_created"]).await;
    assert_eq!(created["account_id"], "mock-account");
    let object = &created["object"];
    assert_eq!((&object["id"], &object["topic"]), (&json!(85_746_065), &json!("Product introduction")));
    let registrant = &object["registrant"];
    assert_eq!((&registrant["email"], &registrant["city"]), (&json!("eve@example.com"), &json!("Ulm")));
    assert_eq!(registrant["status"], "pending");

    let approve = r#"{"action":"approve","registrants":[{"id":"reg-ana"},{"id":"reg-ben"}]}"#;
    let token = mock.issue_token_for("host-1");
    call_as(&mock, &token, &format!("PUT {registrants}/status"), approve).await.has(204, 0);
    let approved = ["meeting.registration_approved", "meeting.registration_approved"];
    let [ana, ben] = new_events(&mock, &receiver, &mut seen, approved).await;
    assert_eq!(ana["object"]["registrant"]["id"], "reg-ana");
    assert!(ben["object"]["registrant"]["join_url"].as_str().unwrap().starts_with("https://"));
    assert_eq!((&ana["operator"], &ana["operator_id"]), (&json!("host@example.com"), &json!("host-1")));
    // Nothing changes.
    call(&mock, &format!("PUT {registrants}/status"), approve).await.has(204, 0);

    for (action, name) in [("deny", "meeting.registration_denied"), ("cancel", "meeting.registration_cancelled")] {
        let body = json!({"action": action, "registrants": [{"id": "reg-ana"}]}).to_string();
        call(&mock, &format!("PUT {registrants}/status"), &body).await.has(204, 0);
        let [event] = new_events(&mock, &receiver, &mut seen, [name]).await;
        assert!(event["object"]["registrant"].get("join_url").is_none());
    }
    call(&mock, &format!("DELETE {registrants}/reg-dora"), "").await.has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["meeting.registration_cancelled"]).await;

    let webinar = "/v2/webinars/95204914252/registrants/status";
    call(&mock, &format!("PUT {webinar}"), r#"{"action":"approve","registrants":[{"id":"reg-eve"}]}"#)
        .await
        .has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["webinar.registration_approved"]).await;
}

#[tokio::test]
async fn occurrences() {
    let meeting =
        Meeting::new(7, "host-1").occurrence("o1", "2030-01-01T10:00:00Z").occurrence("o2", "2030-01-02T10:00:00Z");
    let meeting = meeting.registrant(Registrant::new("r", "r@example.com", "R"));
    let account = Account::empty("a").with_user(User::new("host-1", "host@example.com")).with_meeting(meeting);
    let mock = MockZoom::builder().account(account).start().await.unwrap();
    let receiver = Receiver::start(&[204]).await;
    mock.subscribe(receiver.subscription()).await.unwrap();
    let mut seen = 0;
    let approve = r#"{"action":"approve","registrants":[{"id":"r"}]}"#;
    call(&mock, "PUT /v2/meetings/7/registrants/status?occurrence_id=o2", approve).await.has(204, 0);
    let [approved] = new_events(&mock, &receiver, &mut seen, ["meeting.registration_approved"]).await;
    assert_eq!(
        approved["object"]["occurrences"],
        json!([{"occurrence_id": "o2", "start_time": "2030-01-02T10:00:00Z"}])
    );

    let update = r#"{"start_time":"2030-01-03T10:00:00Z"}"#;
    call(&mock, "PATCH /v2/meetings/7?occurrence_id=o2", update).await.has(204, 0);
    let [updated] = new_events(&mock, &receiver, &mut seen, ["meeting.updated"]).await;
    assert_eq!(updated["object"]["occurrences"][1]["start_time"], "2030-01-03T10:00:00Z");
    assert_eq!(updated["old_object"]["occurrences"][1]["start_time"], "2030-01-02T10:00:00Z");

    call(&mock, "DELETE /v2/meetings/7?occurrence_id=o1", "").await.has(204, 0);
    let [deleted] = new_events(&mock, &receiver, &mut seen, ["meeting.deleted"]).await;
    assert_eq!(
        (&deleted["operation"], deleted["object"]["occurrences"].as_array().unwrap().len()),
        (&json!("single"), 1)
    );
}

#[tokio::test]
async fn meetings_and_webinars() {
    let (mock, receiver) = subscribed().await;
    let mut seen = 0;
    for (kind, kinds, first) in [("meeting", "meetings", 80_000_000_001_u64), ("webinar", "webinars", 95_204_914_253)] {
        let name = |action: &str| format!("{kind}.{action}");
        let created = call(&mock, &format!("POST /v2/users/host-1/{kinds}"), r#"{"topic":"First"}"#).await;
        created.has(201, 0);
        let id = created.json["id"].as_u64().unwrap();
        assert!(id >= first);
        let [event] = new_events(&mock, &receiver, &mut seen, [&name("created")]).await;
        assert_eq!((&event["object"]["topic"], &event["object"]["host_id"]), (&json!("First"), &json!("host-1")));

        let update = r#"{"topic":"Second","settings":{"host_video":true}}"#;
        call(&mock, &format!("PATCH /v2/{kinds}/{id}"), update).await.has(204, 0);
        let [event] = new_events(&mock, &receiver, &mut seen, [&name("updated")]).await;
        let (old, new) = (&event["old_object"], &event["object"]);
        assert_eq!((&old["topic"], &new["topic"]), (&json!("First"), &json!("Second")));
        assert_eq!((&new["id"], &new["settings"]["host_video"]), (&json!(id), &json!(true)));
        assert!(new.get("duration").is_none(), "only what changed: {new}");

        let started = |account: &mut Account| match account.meeting_mut(id) {
            Some(meeting) => meeting.started = true,
            None => account.webinar_mut(id).unwrap().started = true,
        };
        mock.account(started);
        let [event] = new_events(&mock, &receiver, &mut seen, [&name("started")]).await;
        assert_eq!(
            event["object"]["id"]
                .as_str()
                .map(str::to_owned)
                .or(event["object"]["id"].as_u64().map(|id| id.to_string())),
            Some(id.to_string())
        );
        let ended = call(&mock, &format!("PUT /v2/{kinds}/{id}/status"), r#"{"action":"end"}"#).await;
        assert!(matches!(ended.status, 200 | 204), "{}", ended.head);
        let [event] = new_events(&mock, &receiver, &mut seen, [&name("ended")]).await;
        assert!(event["object"]["end_time"].is_string(), "{event}");
        call(&mock, &format!("DELETE /v2/{kinds}/{id}"), "").await.has(204, 0);
        new_events(&mock, &receiver, &mut seen, [&name("deleted")]).await;
    }
    call(&mock, "PATCH /v2/meetings/1", "{}").await.has(404, 3001);
    new_events(&mock, &receiver, &mut seen, []).await;
}

#[tokio::test]
async fn users() {
    let (mock, receiver) = subscribed().await;
    let mut seen = 0;
    let user = r#"{"action":"create","user_info":{"email":"new@example.com","type":2,"first_name":"Ned"}}"#;
    let created = call(&mock, "POST /v2/users", user).await;
    let id = created.has(201, 0).json["id"].as_str().unwrap().to_owned();
    let [event] = new_events(&mock, &receiver, &mut seen, ["user.created"]).await;
    assert_eq!((&event["object"]["email"], &event["object"]["type"]), (&json!("new@example.com"), &json!(2)));
    mock.account(|account| account.user_mut(&id).unwrap().status = UserStatus::Active);
    new_events(&mock, &receiver, &mut seen, ["user.invitation_accepted"]).await;

    call(&mock, &format!("PATCH /v2/users/{id}"), r#"{"dept":"Sales"}"#).await.has(204, 0);
    let [event] = new_events(&mock, &receiver, &mut seen, ["user.updated"]).await;
    assert_eq!((&event["object"]["dept"], &event["old_object"]["id"]), (&json!("Sales"), &json!(id)));
    for (action, name) in [("deactivate", "user.deactivated"), ("activate", "user.activated")] {
        call(&mock, &format!("PUT /v2/users/{id}/status"), &json!({"action": action}).to_string()).await.has(204, 0);
        new_events(&mock, &receiver, &mut seen, [name]).await;
    }
    call(&mock, &format!("DELETE /v2/users/{id}?action=delete"), "").await.has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["user.deleted"]).await;
    call(&mock, "DELETE /v2/users/colleague-1", "").await.has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["user.disassociated"]).await;
    // The meetings of a user are deleted with the user.
    call(&mock, "DELETE /v2/users/host-1?action=delete", "").await.has(204, 0);
    let names = ["user.deleted", "meeting.deleted", "webinar.deleted", "recording.deleted"];
    new_events(&mock, &receiver, &mut seen, names).await;
}

#[tokio::test]
async fn recordings() {
    let (mock, receiver) = subscribed().await;
    let mut seen = 0;
    let recording = Recording::new("abc==", 85_746_065, "host-1").file(RecordingFile::new("v", "MP4", "video"));
    mock.account(|account| account.recordings.push(recording.file(RecordingFile::new("t", "TRANSCRIPT", "WEBVTT"))));
    let names = ["recording.completed", "recording.transcript_completed"];
    let [completed, transcript] = new_events(&mock, &receiver, &mut seen, names).await;
    assert_eq!(completed["object"]["host_email"], "host@example.com");
    assert_eq!(transcript["object"]["recording_files"][0]["file_type"], "TRANSCRIPT");

    // The token of the event downloads the file of the event.
    let token = receiver.received()[0].json()["download_token"].as_str().unwrap().to_owned();
    let url = completed["object"]["recording_files"][0]["download_url"].as_str().unwrap().to_owned();
    let path = url.strip_prefix(&mock.oauth_url()).unwrap();
    let bearer = format!("Bearer {token}");
    let download = send(&mock, &format!("GET {path}"), &[("authorization", &bearer)], b"").await;
    assert_eq!(download.status, 200, "{}", download.head);

    let recordings = "/v2/meetings/abc==/recordings";
    call(&mock, &format!("DELETE {recordings}/v"), "").await.has(204, 0);
    let [event] = new_events(&mock, &receiver, &mut seen, ["recording.trashed"]).await;
    assert_eq!(event["object"]["recording_files"].as_array().unwrap().len(), 1);
    call(&mock, &format!("PUT {recordings}/v/status"), r#"{"action":"recover"}"#).await.has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["recording.recovered"]).await;
    call(&mock, &format!("DELETE {recordings}?action=delete"), "").await.has(204, 0);
    new_events(&mock, &receiver, &mut seen, ["recording.deleted"]).await;
}

#[tokio::test]
async fn the_account_of_a_test() {
    let (mock, receiver) = subscribed().await;
    let mut seen = 0;
    mock.account(|account| {
        account.users.push(User::new("u", "u@example.com"));
        let registrant = Registrant::new("r", "r@example.com", "R").status(RegistrantStatus::Approved);
        account.meetings.push(Meeting::new(9, "u").registration(Registration::Automatic).registrant(registrant));
    });
    let names = ["user.created", "meeting.created", "meeting.registration_created"];
    new_events(&mock, &receiver, &mut seen, names).await;
    mock.account(|account| account.user_mut("u").unwrap().member = false);
    new_events(&mock, &receiver, &mut seen, ["user.disassociated"]).await;
    assert_eq!(mock.account(|account| account.users.len()), 3);
    new_events(&mock, &receiver, &mut seen, []).await;
}

#[tokio::test]
async fn every_declared_event_has_an_example() {
    let (mock, receiver) = subscribed().await;
    let names: BTreeSet<&str> = describe::events().map(|event| event.info().name).collect();
    assert!(names.len() > 100, "{}", names.len());
    for name in &names {
        mock.emit_example(name).unwrap();
    }
    let received: BTreeSet<String> = events(&mock, &receiver).await.into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().copied().eq(received.iter().map(String::as_str)));
}
