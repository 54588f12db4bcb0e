//! Recordings of all users, and the files beside them. Rows 152 and 153.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::date;
use zoom_api::recordings::of_all_users;
use zoom_api::retry::NoRetry;
use zoom_api::transcript::{Timeline, Transcript};
use zoom_api::{Client, blocking};

use crate::support::StubTransport;

fn client(reply: impl Fn(&str) -> (u16, String) + Send + Sync + 'static) -> Client {
    let transport = StubTransport::new(move |request, _| {
        reply(&format!("{}?{}", request.url.path(), request.url.query().unwrap_or_default()))
    });
    let builder = Client::builder().token("a-token").transport(transport).retry_policy(NoRetry);
    builder.unlimited().build().unwrap()
}

fn users(ids: &[&str], next: &str) -> (u16, String) {
    let users: Vec<String> =
        ids.iter().map(|id| format!(r#"{{"id":"{id}","email":"{id}@example.com","type":2}}"#)).collect();
    (200, format!(r#"{{"next_page_token":"{next}","users":[{}]}}"#, users.join(",")))
}

fn recordings(topics: &[String]) -> (u16, String) {
    let meetings: Vec<String> = topics.iter().map(|topic| format!(r#"{{"topic":"{topic}"}}"#)).collect();
    (200, format!(r#"{{"next_page_token":"","meetings":[{}]}}"#, meetings.join(",")))
}

/// Two active users, one of them also deactivated, one deactivated user, and one without recordings. Each month has a recording per user.
fn account(target: &str) -> (u16, String) {
    match target {
        _ if target.contains("status=active") && target.contains("next_page_token=p2") => users(&["b", "none"], ""),
        _ if target.contains("status=active") => users(&["a"], "p2"),
        _ if target.contains("status=inactive") => users(&["b", "c"], ""),
        _ if target.contains("/users/none/") => (404, r#"{"code":3301,"message":"There is no recording."}"#.to_owned()),
        _ => {
            let user = target.split('/').nth(3).unwrap();
            let from = target.split("from=").nth(1).unwrap().get(..10).unwrap();
            recordings(&[format!("{user} {from}")])
        }
    }
}

const EXPECTED: [&str; 9] = [
    "a 2026-01-15",
    "a 2026-02-15",
    "a 2026-03-15",
    "b 2026-01-15",
    "b 2026-02-15",
    "b 2026-03-15",
    "c 2026-01-15",
    "c 2026-02-15",
    "c 2026-03-15",
];

#[tokio::test]
async fn r152_recordings_of_all_users_are_listed_by_month() {
    let client = client(account);
    let mut listing = of_all_users(&client, date(2026, 1, 15), date(2026, 3, 31));
    let mut topics = Vec::new();
    while let Some(recording) = listing.next().await {
        let recording = recording.unwrap();
        let topic = recording.meeting.topic.unwrap();
        assert!(topic.starts_with(recording.user.id.as_deref().unwrap()));
        topics.push(topic);
    }
    assert_eq!(topics, EXPECTED);
}

#[test]
fn recordings_of_all_users_are_an_iterator_of_the_blocking_client() {
    let client = blocking::Client::new(client(account)).unwrap();
    let listing = of_all_users(client.as_async(), date(2026, 1, 15), date(2026, 3, 31));
    let topics: Vec<String> = client.iter(listing).map(|recording| recording.unwrap().meeting.topic.unwrap()).collect();
    assert_eq!(topics, EXPECTED);
}

#[tokio::test]
async fn r152_an_error_loses_no_user_and_no_recording() {
    // Each target fails once; user `b` fails always.
    let failed = Arc::new(Mutex::new(Vec::new()));
    let client = client(move |target| {
        let mut failed = failed.lock().unwrap();
        if target.contains("/users/b/") || !failed.contains(&target.to_owned()) {
            failed.push(target.to_owned());
            return (500, "{}".to_owned());
        }
        account(target)
    });
    let mut listing = of_all_users(&client, date(2026, 1, 15), date(2026, 3, 31));
    let (mut topics, mut skipped) = (Vec::new(), Vec::new());
    while let Some(recording) = listing.next().await {
        match recording {
            Ok(recording) => topics.push(recording.meeting.topic.unwrap()),
            Err(_) if listing.current_user().is_some_and(|user| user.id.as_deref() == Some("b")) => {
                skipped.push(listing.skip_user().unwrap().email);
            }
            Err(error) => assert_eq!(error.status().unwrap(), 500),
        }
    }
    let expected: Vec<&str> = EXPECTED.into_iter().filter(|topic| !topic.starts_with('b')).collect();
    assert_eq!(
        (topics, skipped),
        (expected.iter().map(ToString::to_string).collect(), vec!["b@example.com".to_owned()])
    );
}

/// The cues of a transcript as `start-end speaker: text`.
fn cues(file: &[u8]) -> Vec<String> {
    let cues = Transcript::parse(file).unwrap().cues;
    let shown = cues
        .iter()
        .map(|cue| format!("{:?}-{:?} {}: {}", cue.start, cue.end, cue.speaker.as_deref().unwrap_or("?"), cue.text));
    shown.collect()
}

#[test]
fn r153_transcripts_have_speakers_times_and_texts() {
    let zoom = "WEBVTT\r\n\r\n1\r\n00:00:03.570 --> 00:00:05.010\r\nJill Chill: Hello, everyone.\r\n\r\n2\r\n\
                01:00:05.160 --> 01:00:08.910 align:start\r\n会议: 第一\r\nsecond line";
    assert_eq!(
        cues(zoom.as_bytes()),
        ["3.57s-5.01s Jill Chill: Hello, everyone.", "3605.16s-3608.91s 会议: 第一\nsecond line"]
    );

    let other = "\u{feff}WEBVTT - captions\nKind: captions\n\nNOTE\na comment: with a colon\n\nSTYLE\n::cue { color: red }\n\n\
                 00:01.000 --> 00:02.000\n<v.loud Ana &amp; Ben>Is <b>a &lt; b</b>?</v>\n\n\
                 id\n00:02.000 --> 00:03.000\nno speaker here\n\n00:03.000 --> 00:04.000\n\n";
    assert_eq!(cues(other.as_bytes()), ["1s-2s Ana & Ben: Is a < b?", "2s-3s ?: no speaker here", "3s-4s ?: "]);
    // Angle brackets that are no tags belong to the text.
    let unescaped = "WEBVTT\n\n00:01.000 --> 00:02.000\nif x < 5 and y > 3 <00:01.500>then <cid> <i.loud>go</i> <3\n";
    assert_eq!(cues(unescaped.as_bytes()), ["1s-2s ?: if x < 5 and y > 3 then <cid> go <3"]);
    assert_eq!(cues(b"WEBVTT"), [""; 0]);
    // Regions and styles, lines that end with a carriage return, times of more than a day, and a cue without a text.
    let others = [
        ("WEBVTT\n\nREGION\nid:fred\nwidth:40%\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000\nA: b\n", "1s-2s A: b"),
        ("WEBVTT\r\r00:01.000 --> 00:02.000\rA: b\r", "1s-2s A: b"),
        ("WEBVTT\n\n25:00:01.5 --> 25:00:02.000\nA: b", "90001.5s-90002s A: b"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "1s-2s ?: "),
    ];
    for (file, cue) in others {
        assert_eq!(cues(file.as_bytes()), [cue], "{file}");
    }
    assert_eq!(cues(b"WEBVTT\n\n00:01.0 --> 00:02.0\nA\xff: b"), ["1s-2s A\u{fffd}: b"]);
}

#[test]
fn r153_files_that_are_no_transcripts_or_timelines_are_errors() {
    for (file, line) in
        [("", 1), ("<html>", 1), ("WEBVTTX", 1), ("WEBVTT\n\n1\n00:99:00.000 --> 00:00:01.000\nA: b", 4)]
    {
        let error = Transcript::parse(file.as_bytes()).unwrap_err();
        assert_eq!(error.line(), line, "{file}: {error}");
    }
    for file in ["WEBVTT", r#"{"timeline":[{"ts":"soon","users":[]}]}"#, r#"{"code":300}"#] {
        assert!(Timeline::parse(file.as_bytes()).is_err(), "{file}");
    }
}

#[test]
fn timelines_have_speakers_and_times() {
    let file = br#"{"host_id":"h","timeline":[
        {"ts":"00:00:00.000","users":[]},
        {"ts":"01:02:03.004","users":[{"username":"Ana","user_id":"16778240","zoom_userid":"z","multiple_people":false,"client_type":0}]}]}"#;
    let timeline = Timeline::parse(file).unwrap();
    assert!(timeline.entries[0].users.is_empty());
    let entry = &timeline.entries[1];
    assert_eq!(entry.time, Duration::from_millis(3_723_004));
    let user = &entry.users[0];
    assert_eq!(user.extra.get("client_type").unwrap(), 0);
    assert_eq!(
        (user.username.as_deref(), user.user_id.as_deref(), user.multiple_people),
        (Some("Ana"), Some("16778240"), Some(false))
    );
}
