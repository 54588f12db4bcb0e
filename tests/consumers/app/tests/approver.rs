//! The approver against the mock server, with failures of calls and connections.

use std::time::Duration;

use approver::{Approver, Round};
use zoom_api::meetings::meetings::{ListMeetings, ListedMeeting, MeetingPage};
use zoom_api::meetings::registrants::{
    ListRegistrants, RegistrantRef, UpdateRegistrantStatus, UpdateRegistrantStatusError,
};
use zoom_mock::{Account, Fault, Meeting, MockZoom, MockZoomBuilder, Registrant, Registration, Reply, User};

/// A host with a meeting that has `people` pending registrants; every third one is of another domain.
fn account(people: usize) -> Account {
    let person = |number: usize| {
        let domain = if number % 3 == 2 { "elsewhere.test" } else { "acme.test" };
        Registrant::new(format!("r{number}"), format!("p{number}@{domain}"), "P")
    };
    let meeting = (0..people).map(person).fold(Meeting::new(85746065, "u1"), Meeting::registrant);
    Account::empty("acme").with_user(User::new("u1", "host@acme.test")).with_meeting(meeting)
}

async fn start(builder: MockZoomBuilder) -> (MockZoom, Approver) {
    let mock = builder.start().await.unwrap();
    let approver = Approver::new(mock.client().unwrap(), ["acme.test"]);
    (mock, approver)
}

async fn with(people: usize) -> (MockZoom, Approver) {
    start(MockZoom::builder().account(account(people))).await
}

#[tokio::test]
async fn known_domains_are_approved() {
    let (mock, approver) = with(3).await;
    mock.on::<UpdateRegistrantStatus>().when_path_param("meeting_id", 85746065).when_field("action", "approve").expect(1);
    let round = approver.round("host@acme.test").await.unwrap();
    assert_eq!(round.approved, ["p0@acme.test", "p1@acme.test"]);
    assert_eq!(round.left, ["p2@elsewhere.test"]);
    assert_eq!(approver.round("host@acme.test").await.unwrap(), Round { left: round.left, ..Round::default() });
    mock.verify().unwrap();
}

#[tokio::test]
async fn a_call_has_at_most_thirty_registrants() {
    let (mock, approver) = with(150).await;
    assert_eq!(approver.round("host@acme.test").await.unwrap().approved.len(), 100);
    let sizes: Vec<usize> = mock
        .calls::<UpdateRegistrantStatus>()
        .iter()
        .map(|call| call.field::<Vec<RegistrantRef>>("registrants").unwrap().len())
        .collect();
    assert_eq!(sizes, [30, 30, 30, 10]);
}

#[tokio::test]
async fn all_pages_of_meetings_are_read() {
    let open = |number: u64| Meeting::new(1000 + number, "u1").registration(Registration::NotRequired);
    let account = account(3).with_meetings((0..70).map(open));
    let (mock, approver) = start(MockZoom::builder().account(account)).await;
    let round = approver.round("host@acme.test").await.unwrap();
    assert_eq!((round.approved.len(), round.skipped.len()), (2, 70));
    let pages = mock.calls::<ListMeetings>();
    assert_eq!(pages.len(), 3);
    assert!(pages[0].query("next_page_token").is_none() && pages[2].query("next_page_token").is_some());
}

#[tokio::test]
async fn repeated_pages_are_an_error() {
    let (mock, approver) = with(3).await;
    let mut meeting = ListedMeeting::default();
    meeting.id = Some(85746065.into());
    let mut page = MeetingPage::default();
    page.next_page_token = Some("again".to_owned());
    page.meetings.push(meeting);
    mock.on::<ListMeetings>().reply(page).expect(..=3);
    assert!(approver.round("host@acme.test").await.is_err());
    mock.verify().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_429_is_retried_after_its_wait() {
    let (mock, approver) = with(3).await;
    mock.on::<ListRegistrants>().reply_with(Reply::per_second_limit(3)).once();
    assert_eq!(approver.round("host@acme.test").await.unwrap().approved.len(), 2);
    let calls = mock.calls::<ListRegistrants>();
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [429, 200]);
    assert!(calls[1].received_at - calls[0].received_at >= Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_replaced() {
    let (mock, approver) = start(MockZoom::builder().account(account(3)).token_lifetime(Duration::from_secs(900))).await;
    // The token expires in the middle of a round, before the client expects it.
    mock.on::<ListMeetings>().delay(Duration::from_secs(1));
    let (round, ()) = tokio::join!(approver.round("host@acme.test"), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        mock.expire_tokens();
    });
    assert_eq!(round.unwrap().approved.len(), 2);
    assert_eq!(mock.token_requests(), 2);
    assert!(mock.requests().iter().any(|seen| seen.status == 401));

    tokio::time::advance(Duration::from_secs(901)).await;
    approver.round("host@acme.test").await.unwrap();
    assert_eq!(mock.token_requests(), 3);
}

#[tokio::test]
async fn registrants_at_their_daily_limit_are_left_for_tomorrow() {
    let (mock, approver) = with(3).await;
    mock.on::<UpdateRegistrantStatus>().fail(UpdateRegistrantStatusError::RegistrantDailyLimit).expect(1);
    let round = approver.round("host@acme.test").await.unwrap();
    assert_eq!((round.tomorrow.len(), round.approved.len()), (2, 0));
    mock.verify().unwrap();
}

#[tokio::test]
async fn another_error_ends_the_round() {
    let (mock, approver) = with(3).await;
    mock.on::<UpdateRegistrantStatus>().fail(UpdateRegistrantStatusError::NotMeetingHost);
    let error = approver.round("host@acme.test").await.unwrap_err();
    assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(UpdateRegistrantStatusError::NotMeetingHost));
    assert_eq!(approver.round("nobody@acme.test").await.unwrap_err().code(), Some(1001));
}

#[tokio::test(start_paused = true)]
async fn broken_connections_do_no_harm() {
    let (mock, approver) = with(3).await;
    mock.on_any().fault(Fault::Reset).fault(Fault::CloseAfterResponseBytes(50)).once();
    assert_eq!(approver.round("host@acme.test").await.unwrap().approved.len(), 2);
}
