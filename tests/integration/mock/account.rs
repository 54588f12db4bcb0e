//! Operations on registrants change the account, and return the changes.

use zoom_api::meetings::registrants::{
    RegistrantAction, RegistrantRef, delete_registrant, get_registrant, list_registrants, list_registration_questions,
    update_registrant_status,
};

use super::{MEETING, start};

#[tokio::test]
async fn pending_registrants_are_listed_and_denied() {
    let (_mock, client) = start().await;
    let waiting = client.send(list_registrants(MEETING).status("pending")).await.unwrap().registrants;
    let emails: Vec<&str> = waiting.iter().map(|registrant| registrant.email.as_str()).collect();
    assert_eq!(emails, ["ana@example.com", "ben@example.com", "chidi@example.com"]);

    let two: Vec<RegistrantRef> = ["reg-ana", "reg-ben"].map(|id| RegistrantRef::new().id(id)).into();
    client.send(update_registrant_status(MEETING, RegistrantAction::Deny).registrants(two)).await.unwrap();
    let left = client.send(list_registrants(MEETING).status("pending")).await.unwrap().registrants;
    assert_eq!(left.len(), 1);
    let denied = client.send(list_registrants(MEETING).status("denied")).await.unwrap().registrants;
    assert_eq!(denied.len(), 2);
}

#[tokio::test]
async fn lists_have_pages() {
    let (mock, client) = start().await;
    let mut items = client.items(list_registrants(MEETING).status("pending").page_size(1_u32));
    let mut emails = Vec::new();
    while let Some(registrant) = items.next().await {
        emails.push(registrant.unwrap().email);
    }
    assert_eq!(emails, ["ana@example.com", "ben@example.com", "chidi@example.com"]);
    assert_eq!(mock.requests().iter().filter(|seen| seen.endpoint == Some("list_registrants")).count(), 3);
}

#[tokio::test]
async fn single_registrants_are_read_and_deleted() {
    let (_mock, client) = start().await;
    let dora = client.send(get_registrant(MEETING, "reg-dora")).await.unwrap();
    assert_eq!(dora.email, "dora@example.com");
    client.send(delete_registrant(MEETING, "reg-dora")).await.unwrap();
    let error = client.send(get_registrant(MEETING, "reg-dora")).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

#[tokio::test]
async fn the_default_registration_form_has_no_extra_questions() {
    let (_mock, client) = start().await;
    let form = client.send(list_registration_questions(MEETING)).await.unwrap();
    assert!(form.questions.is_empty() && form.custom_questions.is_empty());
}
