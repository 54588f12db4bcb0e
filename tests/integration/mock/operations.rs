//! Every operation that the mock implements, called by the client.

use jiff::civil::date;
use zoom_api::meetings::meetings::{
    DeleteMeeting, GetMeeting, MeetingAction, MeetingListType, MeetingUpdate, NewMeeting, NewMeetingSettings,
    create_meeting, delete_meeting, get_meeting, list_meetings, update_meeting, update_meeting_status,
};
use zoom_api::meetings::past_meetings::{get_past_meeting, list_past_participants};
use zoom_api::meetings::recordings::{
    DeleteAction, GetMeetingRecordings, GetMeetingRecordingsError, delete_meeting_recordings, delete_recording_file,
    get_meeting_recordings, list_recordings, recover_meeting_recordings, recover_recording_file,
};
use zoom_api::meetings::registrants::{NewRegistrant, add_registrant, list_registrants};
use zoom_api::meetings::webinars::{
    NewWebinar, WebinarUpdate, create_webinar, delete_webinar, get_webinar, list_webinars, update_webinar,
};
use zoom_api::meetings::{RegistrantAction, RegistrantRef, webinar_registrants, webinars};
use zoom_api::types::MeetingUuid;
use zoom_api::users::users::{
    CreateUser, CreateUserAction, CreateUserError, DeleteUserAction, GetUser, GetUserError, NewUser, UserStatus,
    UserStatusAction, UserUpdate, create_user, delete_user, get_user, list_users, update_user, update_user_status,
};
use zoom_mock::{Account, Meeting, MockZoom, Participant, User};

use super::{MEETING, start};

const WEBINAR: u64 = 95_204_914_252;

#[tokio::test]
async fn users_are_created_read_updated_and_deleted() {
    let (_mock, client) = start().await;
    let info = NewUser::new("eve@example.com", 2).first_name("Eve").last_name("Ekman");
    let made = client.send(create_user(CreateUserAction::CustCreate).user_info(info.clone())).await.unwrap();
    let id = made.id.unwrap();
    let shown = client.send(get_user(&*id)).await.unwrap();
    assert_eq!((shown.email.as_deref(), shown.display_name.as_deref()), (Some("eve@example.com"), Some("Eve Ekman")));
    let again = client.send(create_user(CreateUserAction::CustCreate).user_info(info)).await.unwrap_err();
    assert_eq!(again.case::<CreateUser>(), Some(CreateUserError::EmailInUse));

    client.send(update_user("eve@example.com", UserUpdate::new().department("Sales").last_name("Ek"))).await.unwrap();
    let shown = client.send(get_user(&*id)).await.unwrap();
    assert_eq!((shown.department.as_deref(), shown.last_name.as_deref()), (Some("Sales"), Some("Ek")));

    client.send(update_user_status(&*id, UserStatusAction::Deactivate)).await.unwrap();
    let inactive = client.send(list_users().status(UserStatus::Inactive)).await.unwrap().users;
    assert_eq!((inactive.len(), inactive[0].email.as_str()), (1, "eve@example.com"));

    client.send(delete_user(&*id).action(DeleteUserAction::Delete)).await.unwrap();
    let gone = client.send(get_user(&*id)).await.unwrap_err();
    assert_eq!(gone.case::<GetUser>(), Some(GetUserError::UserNotFound));
}

#[tokio::test]
async fn data_of_a_deleted_user_is_transferred_or_deleted() {
    let (mock, client) = start().await;
    let heir = delete_user("host-1").transfer_email("colleague@example.com").transfer_meeting(true);
    client.send(heir).await.unwrap();
    mock.account(|account| {
        assert_eq!(account.meetings[0].host_id, "colleague-1");
        assert!(account.webinars.is_empty() && account.recordings.is_empty());
    });
    let error = client.send(delete_user("colleague-1").transfer_email("nobody@example.com")).await.unwrap_err();
    assert_eq!(error.code(), Some(1001));
}

#[tokio::test(start_paused = true)]
async fn pages_of_any_size_are_read_to_the_end() {
    let crowd = (0..1234).map(|number| User::new(format!("u{number}"), format!("u{number}@example.com")));
    let held = (0..321).map(|number| Meeting::new(1_000 + number, "u7").topic(format!("No. {number}")));
    let account = Account::empty("large").with_users(crowd).with_meetings(held);
    let mock = MockZoom::builder().account(account).start().await.unwrap();
    let client = mock.client().unwrap();
    let all = client.items(list_users().page_size(300_u32)).collect_all().await.unwrap();
    assert_eq!((all.len(), all[1233].email.as_str()), (1234, "u1233@example.com"));
    assert_eq!(mock.calls::<zoom_api::users::users::ListUsers>().len(), 5);
    assert_eq!(client.items(list_users().page_size(2_000_u32)).collect_all().await.unwrap().len(), 1234);
    let held = client.items(list_meetings("u7@example.com")).collect_all().await.unwrap();
    assert_eq!((held.len(), held[320].topic.as_deref()), (321, Some("No. 320")));

    let first = client.send(list_users()).await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(901)).await;
    let late = client.send(list_users().next_page_token(first.next_page_token.unwrap())).await.unwrap_err();
    assert_eq!(
        late.case::<zoom_api::users::users::ListUsers>(),
        Some(zoom_api::users::users::ListUsersError::InvalidPageToken)
    );
}

#[tokio::test]
async fn meetings_are_created_read_updated_and_deleted() {
    let (_mock, client) = start().await;
    let settings = NewMeetingSettings::new().approval_type(1).waiting_room(true);
    let new = NewMeeting::new().topic("Review").agenda("All of it").duration(45_u32).settings(settings);
    let made = client.send(create_meeting("me", new)).await.unwrap();
    let id = made.id.unwrap();
    assert_eq!((made.host_email.as_deref(), made.duration), (Some("host@example.com"), Some(45)));
    assert!(made.join_url.is_some() && made.start_url.is_some() && made.registration_url.is_some());

    client.send(add_registrant(id, NewRegistrant::new("Eve", "eve@example.com"))).await.unwrap();
    assert_eq!(client.send(list_registrants(id).status("pending")).await.unwrap().registrants.len(), 1);
    client.send(update_meeting(id, MeetingUpdate::new().topic("Review, again").duration(30_u32))).await.unwrap();
    let shown = client.send(get_meeting(id)).await.unwrap();
    assert_eq!((shown.topic.as_deref(), shown.agenda.as_deref()), (Some("Review, again"), Some("All of it")));
    let kept = shown.settings.unwrap();
    assert_eq!((shown.duration, kept.waiting_room), (Some(30), Some(true)));

    let listed = client.send(list_meetings("host-1")).await.unwrap();
    assert_eq!((listed.meetings.len(), listed.total_records), (2, Some(2)));
    client.send(delete_meeting(id)).await.unwrap();
    let gone = client.send(get_meeting(id)).await.unwrap_err();
    assert_eq!(gone.case::<GetMeeting>().map(|case| format!("{case:?}")), Some("MeetingNotFound".to_owned()));
    assert!(client.send(delete_meeting(id)).await.unwrap_err().case::<DeleteMeeting>().is_some());
}

#[tokio::test]
async fn meetings_are_listed_by_type_and_day() {
    let (mock, client) = start().await;
    mock.account(|account| {
        let mut over = Meeting::new(7, "host-1").start_time("2024-03-05T09:00:00Z");
        over.ended = true;
        let mut live = Meeting::new(8, "host-1").start_time("2024-03-06T09:00:00Z");
        live.started = true;
        account.meetings.extend([over, live]);
    });
    let ids = async |kind| {
        let page = client.send(list_meetings("host-1").kind(kind)).await.unwrap();
        page.meetings.into_iter().map(|meeting| u64::from(meeting.id.unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(ids(MeetingListType::Scheduled).await, [85_746_065, 8]);
    assert_eq!(ids(MeetingListType::Live).await, [8]);
    assert_eq!(ids(MeetingListType::PreviousMeetings).await, [7]);
    assert_eq!(ids(MeetingListType::Upcoming).await, [85_746_065]);
    let march = list_meetings("host-1").from(date(2024, 3, 1)).to(date(2024, 3, 31));
    assert_eq!(client.send(march).await.unwrap().meetings.len(), 1);

    client.send(update_meeting_status(8).action(MeetingAction::End)).await.unwrap();
    assert_eq!(ids(MeetingListType::PreviousMeetings).await, [7, 8]);
    assert!(client.send(update_meeting_status(8).action(MeetingAction::End)).await.is_err());
}

#[tokio::test]
async fn past_meetings_list_their_participants() {
    let (mock, client) = start().await;
    let error = client.send(get_past_meeting(MeetingUuid::from("85746065"))).await.unwrap_err();
    assert_eq!(error.code(), Some(3001));
    mock.account(|account| {
        let meeting = account.meeting_mut(MEETING).unwrap();
        meeting.ended = true;
        meeting.participants.push(Participant::new("p1", "Ana", "ana@example.com"));
        meeting.participants.push(Participant::new("p2", "Ben", ""));
    });
    let past = client.send(get_past_meeting(MeetingUuid::from("85746065/mock=="))).await.unwrap();
    assert_eq!((past.participants_count, past.user_email.as_deref()), (Some(2), Some("host@example.com")));
    let list = list_past_participants(MeetingUuid::from("85746065/mock==")).page_size(1_u32);
    let names: Vec<_> =
        client.items(list).collect_all().await.unwrap().into_iter().map(|who| who.name.unwrap()).collect();
    assert_eq!(names, ["Ana", "Ben"]);
}

#[tokio::test]
async fn webinars_are_created_read_updated_and_deleted() {
    let (_mock, client) = start().await;
    let made = client.send(create_webinar("host-1", NewWebinar::new().topic("Launch"))).await.unwrap();
    let id = made.id.unwrap();
    client.send(update_webinar(id, WebinarUpdate::new().agenda("Demo"))).await.unwrap();
    let shown = client.send(get_webinar(id)).await.unwrap();
    assert_eq!((shown.topic.as_deref(), shown.agenda.as_deref()), (Some("Launch"), Some("Demo")));
    assert_eq!(client.send(list_webinars("host-1")).await.unwrap().webinars.len(), 2);
    client.send(delete_webinar(id)).await.unwrap();
    let gone = client.send(delete_webinar(id)).await.unwrap_err();
    assert_eq!(gone.case::<webinars::DeleteWebinar>(), Some(webinars::DeleteWebinarError::WebinarNotFound));
}

#[tokio::test]
async fn people_register_for_webinars() {
    use webinar_registrants as registrants;
    let (_mock, client) = start().await;
    let listed = client.send(registrants::list_registrants(WEBINAR)).await.unwrap().registrants;
    assert_eq!(listed.iter().map(|who| who.email.as_str()).collect::<Vec<_>>(), ["finn@example.com"]);
    let new = registrants::NewRegistrant::new("Gil", "gil@example.com");
    let id = client.send(registrants::add_registrant(WEBINAR, new)).await.unwrap().registrant_id.unwrap();
    let both = ["reg-eve".to_owned(), id].map(|id| RegistrantRef::new().id(id));
    let approve = registrants::update_registrant_status(WEBINAR, RegistrantAction::Approve);
    client.send(approve.registrants(both)).await.unwrap();
    assert_eq!(client.send(registrants::list_registrants(WEBINAR)).await.unwrap().registrants.len(), 3);
    assert!(client.send(registrants::get_registrant(WEBINAR, "reg-eve")).await.unwrap().join_url.is_some());
    client.send(registrants::delete_registrant(WEBINAR, "reg-eve")).await.unwrap();
    let gone = client.send(registrants::get_registrant(WEBINAR, "reg-eve")).await.unwrap_err();
    assert_eq!(gone.case::<registrants::GetRegistrant>(), Some(registrants::GetRegistrantError::RegistrantNotFound));
    let none = client.send(registrants::list_registrants(1)).await.unwrap_err();
    assert_eq!(none.case::<registrants::ListRegistrants>(), Some(registrants::ListRegistrantsError::WebinarNotFound));
    assert!(client.send(registrants::list_registration_questions(WEBINAR)).await.unwrap().questions.is_empty());
}

#[tokio::test]
async fn recordings_are_listed_downloaded_trashed_and_recovered() {
    let (_mock, client) = start().await;
    let recorded = client.items(list_recordings("host-1")).collect_all().await.unwrap();
    assert_eq!((recorded.len(), recorded[0].recording_files.len()), (1, 2));
    let uuid = MeetingUuid::from(recorded[0].uuid.clone().unwrap());
    let shown =
        client.send(get_meeting_recordings(uuid.clone()).include_fields("download_access_token")).await.unwrap();
    assert_eq!((shown.recording_count, shown.total_size), (Some(2), Some(1581)));
    let urls: Vec<_> = shown.recording_files.iter().map(|file| file.download_url.clone().unwrap()).collect();
    let mut words = Vec::new();
    client.download(&*urls[1]).to_writer(&mut words).await.unwrap();
    assert!(words.starts_with(b"WEBVTT"));

    client.send(delete_recording_file(uuid.clone(), "file-words").action(DeleteAction::Trash)).await.unwrap();
    assert_eq!(client.send(get_meeting_recordings(uuid.clone())).await.unwrap().recording_files.len(), 1);
    assert!(client.download(&*urls[1]).open().await.is_err());
    assert_eq!(client.send(list_recordings("host-1").trash(true)).await.unwrap().meetings.len(), 1);
    client.send(recover_recording_file(uuid.clone(), "file-words")).await.unwrap();
    client.send(delete_meeting_recordings(uuid.clone())).await.unwrap();
    client.send(recover_meeting_recordings(uuid.clone())).await.unwrap();
    assert_eq!(client.send(get_meeting_recordings(uuid.clone())).await.unwrap().recording_files.len(), 2);
    client.send(delete_meeting_recordings(uuid.clone()).action(DeleteAction::Delete)).await.unwrap();
    let gone = client.send(get_meeting_recordings(uuid)).await.unwrap_err();
    assert_eq!(gone.case::<GetMeetingRecordings>(), Some(GetMeetingRecordingsError::RecordingNotFound));
    let later = list_recordings("host-1").from(date(2025, 1, 1)).to(date(2025, 1, 31));
    assert!(client.send(later).await.unwrap().meetings.is_empty());
}

#[tokio::test]
async fn ranges_of_a_file_require_authorization() {
    let (mock, _) = start().await;
    let get = async |headers: &str, query: &str| {
        let request =
            format!("GET /rec/download/file-words{query} HTTP/1.1\r\nhost: m\r\nconnection: close\r\n{headers}\r\n");
        let reply = super::raw(&mock, request.as_bytes()).await;
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    };
    let bearer = format!("authorization: Bearer {}\r\n", mock.issue_token());
    let in_query = format!("?access_token={}", mock.issue_token());
    assert!(get("", "").await.0.starts_with("HTTP/1.1 401"));
    assert!(get("", "?access_token=x").await.0.starts_with("HTTP/1.1 401"));
    let (head, whole) = get(&bearer, "").await;
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("content-type: text/vtt"), "{head}");
    assert_eq!(get("", &in_query).await.1, whole);
    let tag = head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
    for (range, part, content_range) in [
        ("bytes=0-5", &whole[..6], "bytes 0-5/45"),
        ("bytes=40-", &whole[40..], "bytes 40-44/45"),
        ("bytes=-7", &whole[38..], "bytes 38-44/45"),
        ("bytes=40-999", &whole[40..], "bytes 40-44/45"),
    ] {
        let (head, body) = get(&format!("{bearer}range: {range}\r\nif-range: {tag}\r\n"), "").await;
        assert!(
            head.starts_with("HTTP/1.1 206") && head.contains(&format!("content-range: {content_range}")),
            "{range}: {head}"
        );
        assert_eq!(body, part);
    }
    let (head, _) = get(&format!("{bearer}range: bytes=45-\r\n"), "").await;
    assert!(head.starts_with("HTTP/1.1 416") && head.contains("content-range: bytes */45"), "{head}");
    assert_eq!(get(&format!("{bearer}range: bytes=0-5\r\nif-range: \"old\"\r\n"), "").await.1, whole);
    assert_eq!(get(&format!("{bearer}range: lines=1-2\r\n"), "").await.1, whole);
}
