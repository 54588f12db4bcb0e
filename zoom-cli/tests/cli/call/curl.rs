//! `zoomctl call --curl`, with the command run by a shell.

use std::process::Command;

use crate::support::{RecordedRequest, Reply, Server, folder, zoomctl};

const STATUS: &str = "registrants.update_registrant_status";

#[test]
fn the_curl_command_sends_the_same_request() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("skipped: no curl");
        return;
    }
    let server = Server::always(Reply::bytes(204, ""));
    let folder = folder();
    let picture = folder.join("it's mine.png");
    std::fs::write(&picture, "not a picture").unwrap();
    let file = format!("file=@{}", picture.display());
    let odd = "registrants[0].email=it's \"$HOME\" `id` \\ & <b>;type=x\nend";
    let calls: [&[&str]; 3] = [
        &[STATUS, "meeting_id=1", "action=deny", odd, "occurrence_id=a b&c"],
        &[STATUS, "meeting_id=1", "action=deny", odd, "--form-as-json"],
        &["webinar_branding.upload_virtual_background", "webinar_id=1", &file],
    ];
    for words in calls {
        let words: Vec<&str> = ["call"].into_iter().chain(words.iter().copied()).collect();
        let command = zoomctl(words.iter().copied().chain(["--curl"])).at(&server).run().success();
        assert!(!command.contains("a-token"), "{command}");
        zoomctl(words.iter().copied()).at(&server).run().success();
        let curl = Command::new("sh")
            .args(["-c", &command.replacen("curl", "curl -sS", 1)])
            .env("ZOOM_ACCESS_TOKEN", "a-token")
            .output();
        let curl = curl.unwrap();
        assert!(curl.status.success(), "{command}\n{}", String::from_utf8_lossy(&curl.stderr));
        let [.., call, curl] = &server.requests()[..] else { panic!() };
        assert_eq!(call.line, curl.line, "{command}");
        assert_eq!(call.header("authorization"), curl.header("authorization"));
        assert_eq!(parts(call), parts(curl), "{command}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// The body without its random boundary.
fn parts(request: &RecordedRequest) -> Vec<String> {
    let content_type = request.header("content-type").unwrap();
    let text = request.text();
    match content_type.split_once("boundary=") {
        None => vec![text],
        Some((_, boundary)) => {
            let delimiter = format!("--{boundary}");
            let parts = text.split(&delimiter);
            let sorted = |part: &str| {
                let (head, content) = part.split_once("\r\n\r\n").unwrap_or((part, ""));
                let mut head: Vec<String> = head.lines().map(str::to_lowercase).collect();
                head.sort();
                format!("{}\n{content}", head.join("\n"))
            };
            parts.map(sorted).collect()
        }
    }
}
