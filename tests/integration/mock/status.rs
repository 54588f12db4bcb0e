//! Every row of the status map of the status update, each caused by its condition.

use zoom_api::meetings::registrants::{
    RegistrantAction, RegistrantRef, UpdateRegistrantStatus, UpdateRegistrantStatusError as Named,
    update_registrant_status,
};
use zoom_mock::{Account, Meeting, MockZoom, Registration, User};

use super::{MEETING, start};

fn ana() -> Vec<RegistrantRef> {
    vec![RegistrantRef::new().id("reg-ana")]
}

fn meeting(account: &mut Account) -> &mut Meeting {
    account.meeting_mut(MEETING).unwrap()
}

fn host(account: &mut Account) -> &mut User {
    account.user_mut("host-1").unwrap()
}

/// Changes the account, sends the call, and returns its error.
async fn refused(change: impl FnOnce(&mut Account)) -> (u16, Option<i64>, Option<Named>) {
    let (mock, client) = start().await;
    mock.account(change);
    let error =
        client.send(update_registrant_status(MEETING, RegistrantAction::Deny).registrants(ana())).await.unwrap_err();
    (error.status().unwrap().into(), error.code(), error.case::<UpdateRegistrantStatus>())
}

#[tokio::test]
async fn every_documented_error_is_named() {
    let not_required = refused(|account| meeting(account).registration = Registration::NotRequired).await;
    assert_eq!(not_required, (400, Some(300), Some(Named::RegistrationNotRequired)));
    let left = refused(|account| host(account).member = false).await;
    assert_eq!(left, (400, Some(1010), Some(Named::UserNotInAccount)));
    let closed = refused(|account| meeting(account).accessible = false).await;
    assert_eq!(closed, (400, Some(3000), Some(Named::CannotAccessMeeting)));
    let other = refused(|account| account.act_as("colleague-1")).await;
    assert_eq!(other, (400, Some(3003), Some(Named::NotMeetingHost)));
    let barred = refused(|account| host(account).can_host = false).await;
    assert_eq!(barred, (400, Some(3161), Some(Named::HostingNotAllowed)));
    let gone = refused(|account| account.users.clear()).await;
    assert_eq!(gone, (404, Some(1001), Some(Named::UserNotFound)));
    let no_meeting = refused(|account| account.meetings.clear()).await;
    assert_eq!(no_meeting, (404, Some(3001), Some(Named::MeetingNotFound)));
    let no_registrant = refused(|account| meeting(account).registrants.clear()).await;
    assert_eq!(no_registrant, (404, Some(404), Some(Named::MeetingOrRegistrantNotFound)));
}

#[tokio::test]
async fn the_eleventh_update_of_a_day_is_rejected() {
    let (_mock, client) = start().await;
    let deny = || update_registrant_status(MEETING, RegistrantAction::Deny).registrants(ana());
    for _ in 0..10 {
        client.send(deny()).await.unwrap();
    }
    let error = client.send(deny()).await.unwrap_err();
    assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(Named::RegistrantDailyLimit));
    assert!(error.message().unwrap().contains("daily rate limit"));
}

#[tokio::test]
async fn forms_and_json_are_equivalent() {
    let (mock, client) = start().await;
    let deny = || update_registrant_status(MEETING, RegistrantAction::Deny).registrants(ana());
    client.send(deny()).await.unwrap();
    client.send(deny().json()).await.unwrap();
    let seen = updates(&mock);
    assert!(seen[0].header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert_eq!(seen[1].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].fields, seen[1].fields);
    assert_eq!((seen[0].status, seen[1].status), (204, 204));
}

fn updates(mock: &MockZoom) -> Vec<zoom_mock::RecordedRequest> {
    mock.requests().into_iter().filter(|seen| seen.endpoint == Some("update_registrant_status")).collect()
}
