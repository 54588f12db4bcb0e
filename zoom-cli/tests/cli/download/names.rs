//! The names of downloaded files: one for each recording file. Rows 111 and 115 of tests/FAULTS.md.

use serde_json::{Value as Json, json};

use super::fetch;
use crate::support::{Reply, Run, Server, folder};

/// The name of a user, and their recording.
type OwnRecording = (&'static str, fn() -> Json);

/// A server whose users have one recording each, and whose files contain their URL.
fn users(recordings: &'static [OwnRecording]) -> Server {
    Server::start(move |request| {
        let target = request.target();
        if target.starts_with("/rec/download/") {
            return Reply::bytes(200, target).header("content-type", "video/mp4");
        }
        let user = target.split('/').nth(3).unwrap();
        let (_, recording) = recordings.iter().find(|(own, _)| *own == user).unwrap();
        let mut recording = recording();
        let host = request.header("host").unwrap();
        recording["recording_files"][0]["download_url"] = format!("http://{host}/rec/download/{user}").into();
        Reply::json(200, &json!({"meetings": [recording], "next_page_token": ""}))
    })
}

fn recording(uuid: &str, id: Option<&str>, start: &str, kind: &str) -> Json {
    let mut file = json!({"recording_start": start, "file_type": kind, "file_extension": kind,
        "recording_type": "shared_screen", "status": "completed"});
    if let Some(id) = id {
        file["id"] = id.into();
    }
    json!({"uuid": uuid, "topic": "Weekly", "recording_files": [file]})
}

/// Downloads the recordings of each user into one folder, one run after the other.
fn fetch_each(server: &Server, users: &[&str]) -> Vec<(String, String)> {
    let into = folder();
    for user in users {
        let run: Run = fetch(&format!("download --user {user} --from 2026-11-01 --to 2026-11-24"), server, &into);
        assert!(!run.err.contains("already exists"), "{}", run.err);
        run.success();
    }
    let mut files: Vec<(String, String)> = std::fs::read_dir(&into)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap()))
        .collect();
    files.sort();
    std::fs::remove_dir_all(into).unwrap();
    files
}

#[test]
fn r111_recordings_of_two_hosts_in_one_minute_are_two_files() {
    let server = users(&[
        ("alice", || recording("a==", Some("a"), "2026-11-24T09:00:05Z", "MP4")),
        ("bob", || recording("b==", Some("b"), "2026-11-24T09:00:40Z", "MP4")),
    ]);
    let expected = [
        ("2026-11-24 0900 Weekly shared_screen [a].mp4", "/rec/download/alice"),
        ("2026-11-24 0900 Weekly shared_screen [b].mp4", "/rec/download/bob"),
    ];
    let expected = expected.map(|(name, content)| (name.to_owned(), content.to_owned()));
    assert_eq!(fetch_each(&server, &["alice", "bob"]), expected);
}

#[test]
fn r111_captions_and_timelines_are_distinguished_without_ids() {
    let server = users(&[
        ("meeting", || recording("a==", None, "2026-11-24T09:00:05Z", "TIMELINE")),
        ("other-meeting", || recording("b==", None, "2026-11-24T09:00:05Z", "TIMELINE")),
        ("second", || recording("a==", None, "2026-11-24T09:00:06Z", "TIMELINE")),
        ("kind", || recording("a==", None, "2026-11-24T09:00:05Z", "CC")),
    ]);
    let files = fetch_each(&server, &["meeting", "other-meeting", "second", "kind"]);
    assert_eq!(files.len(), 4, "{files:?}");
}

#[test]
fn r111_ids_that_a_file_system_would_confuse_are_hashed() {
    let server = users(&[
        ("lower", || recording("a==", Some("a-1"), "2026-11-24T09:00:05Z", "MP4")),
        ("upper", || recording("a==", Some("A-1"), "2026-11-24T09:00:05Z", "MP4")),
        ("slash", || recording("a==", Some("a/1"), "2026-11-24T09:00:05Z", "MP4")),
        ("colon", || recording("a==", Some("a:1"), "2026-11-24T09:00:05Z", "MP4")),
    ]);
    let files = fetch_each(&server, &["lower", "upper", "slash", "colon"]);
    let names: std::collections::BTreeSet<String> = files.iter().map(|(name, _)| name.to_lowercase()).collect();
    assert_eq!(names.len(), 4, "{files:?}");
}

#[test]
fn r111_ids_that_look_alike_are_different_files() {
    // IDs that a file system, a normalization or a cut would make equal.
    const IDS: [&str; 12] = [
        "é",
        "e\u{301}",
        "a.",
        "a",
        "a ",
        "A",
        "\u{202e}a",
        "a\u{200b}",
        "..",
        "con",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2",
    ];
    let server = Server::start(|request| {
        if let Some(number) = request.target().strip_prefix("/rec/download/") {
            return Reply::bytes(200, format!("content {number}")).header("content-type", "video/mp4");
        }
        let host = request.header("host").unwrap();
        let files = (0..).zip(IDS).map(|(number, id)| {
            let mut recording = recording("u==", Some(id), "2026-11-24T09:00:05Z", "MP4");
            let mut file = recording["recording_files"][0].take();
            file["download_url"] = format!("http://{host}/rec/download/{number}").into();
            file
        });
        Reply::json(200, &json!({"uuid": "u==", "topic": "Weekly", "recording_files": files.collect::<Vec<_>>()}))
    });
    let into = folder();
    // The second run finds each of them.
    for _ in 0..2 {
        let run = fetch("download --meeting 1 --parallel 1", &server, &into);
        assert!(!run.err.contains("(2)"), "{}", run.err);
        run.success();
    }
    let contents: std::collections::BTreeSet<String> = std::fs::read_dir(&into)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    assert_eq!(contents.len(), IDS.len());
    let names = std::fs::read_dir(&into).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let lower: std::collections::BTreeSet<String> = names.map(|name| name.to_lowercase()).collect();
    assert_eq!(lower.len(), IDS.len());
    assert_eq!(server.requests().iter().filter(|request| request.target().starts_with("/rec/")).count(), IDS.len());
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r111_urls_with_equal_last_segments_are_two_files() {
    let server = Server::start(|request| Reply::bytes(200, request.target()));
    let into = folder();
    for path in ["/rec/download/a.mp4", "/rec/webhook_download/x/a.mp4", "/rec/webhook_download/y/a.mp4"] {
        let run = fetch(&format!("download {}{path}?key=1", server.url()), &server, &into);
        assert!(!run.err.contains("already exists"), "{}", run.err);
        run.success();
    }
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 3);
    assert_eq!(std::fs::read_to_string(into.join("a.mp4")).unwrap(), "/rec/download/a.mp4?key=1");
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r115_long_names_are_cut_at_a_character() {
    let topics = [
        "会议".repeat(60),
        format!("{} x", "é".repeat(119)),
        "a".repeat(300),
        "👩‍👩‍👧".repeat(40),
        " .".repeat(200),
        "नमस्ते ".repeat(40),
        "e\u{301}".repeat(150),
        "𐍈".repeat(70),
        format!("{}\u{202e}", "مرحبا ".repeat(50)),
        format!("{}.exe.", "ไทย".repeat(60)),
        format!("{}{}", "x".repeat(131), "会".repeat(40)),
    ];
    for topic in topics {
        let server = Server::start(move |request| match request.target() {
            target if target.starts_with("/rec/download/") => Reply::bytes(200, "x").header("etag", "\"v1\""),
            _ => {
                let url = format!("http://{}/rec/download/a", request.header("host").unwrap());
                let file = |id: &str| {
                    json!({"id": id, "recording_start": "2026-11-24T09:00:05Z", "file_type": "MP4",
                        "file_extension": "MP4", "recording_type": "shared_screen_with_speaker_view", "download_url": url})
                };
                let ids = ["ed6c2f27-2ae7-42f4-b3d0-835b493e4fa8", "ed6c2f27-2ae7-42f4-b3d0-835b493e4fa9"];
                Reply::json(200, &json!({"topic": topic, "recording_files": ids.map(file)}))
            }
        });
        let into = folder();
        fetch("download --meeting 1", &server, &into).success();
        for entry in std::fs::read_dir(&into).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(name.starts_with("2026-11-24 0900 "), "{name}");
            assert!(name.contains(" shared_screen_with_speaker_view [ed6c2f27-2ae7-42f4-b3d0-835b493e4fa"), "{name}");
            assert!(name.ends_with("].mp4") && name.len() + " (999).part.etag".len() <= 255, "{name}");
        }
        assert_eq!(std::fs::read_dir(&into).unwrap().count(), 2);
        std::fs::remove_dir_all(into).unwrap();
    }
}

#[test]
fn r115_long_urls_get_a_hash() {
    let server = Server::start(|request| Reply::bytes(200, request.target()));
    let into = folder();
    for end in ["a", "b"] {
        let run = fetch(&format!("download {}/rec/download/{}{end}", server.url(), "x".repeat(300)), &server, &into);
        run.success();
    }
    let sizes: Vec<u64> =
        std::fs::read_dir(&into).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).collect();
    assert_eq!(sizes.len(), 2);
    std::fs::remove_dir_all(into).unwrap();
}
