//! Files that are not ready, not files, or smaller than listed. Rows 112 to 114 of tests/FAULTS.md.

use serde_json::{Value as Json, json};

use super::fetch;
use crate::support::{Reply, Server, folder};

/// A meeting with these files, whose content is `reply`.
fn meeting(files: Json, reply: Reply) -> Server {
    Server::start(move |request| {
        if request.target().starts_with("/rec/download/") {
            return reply.clone();
        }
        let mut files = files.clone();
        for file in files.as_array_mut().unwrap() {
            if file["download_url"] != "" {
                let id = file["id"].as_str().unwrap();
                file["download_url"] = format!("http://{}/rec/download/{id}", request.header("host").unwrap()).into();
            }
        }
        Reply::json(200, &json!({"uuid": "a==", "topic": "T", "recording_files": files}))
    })
}

fn movie(id: &str, more: &Json) -> Json {
    let mut file = json!({"id": id, "recording_start": "2026-11-24T09:00:05Z", "file_type": "MP4",
        "file_extension": "MP4", "recording_type": "audio_only"});
    file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    file
}

fn name(id: &str) -> String {
    format!("2026-11-24 0900 T audio_only [{id}].mp4")
}

#[test]
fn r112_files_that_are_not_ready_are_listed_and_downloaded_later() {
    let files = json!([
        movie("a", &json!({"status": "processing", "file_size": 0, "file_type": "", "file_extension": ""})),
        movie("b", &json!({"status": "processing", "download_url": ""})),
        movie("c", &json!({"status": "completed", "download_url": ""})),
        movie("d", &json!({"status": "completed"})),
        movie("e", &json!({})),
        movie("f", &json!({"status": null})),
    ]);
    let (server, into) = (meeting(files, Reply::bytes(200, "0123456789")), folder());
    for words in ["download --meeting 1", "download --meeting 1 --list"] {
        let run = fetch(words, &server, &into);
        let unready = run.err.replace(".mp4", "");
        for (id, status) in [("a", "processing"), ("b", "processing"), ("c", "completed")] {
            let status = if status == "completed" { "no download URL" } else { status };
            let line = format!("zoomctl: not ready: 2026-11-24 0900 T audio_only [{id}] ({status})");
            assert!(unready.contains(&line), "{unready}");
        }
        run.success();
    }
    let expected = ["d", "e", "f"].map(name);
    assert!(expected.iter().all(|name| into.join(name).exists()));
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 3);

    let ready = meeting(json!([movie("a", &json!({"status": "completed"}))]), Reply::bytes(200, "0123456789"));
    fetch("download --meeting 1", &ready, &into).success();
    assert!(into.join(name("a")).exists());
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r112_every_status_but_completed_is_not_ready() {
    let file = |id: &str, status: Json, url: Json| {
        let mut file = movie(id, &json!({"status": status}));
        if url != json!("a URL") {
            file["download_url"] = url;
        }
        file
    };
    let url = || json!("a URL");
    let (unready, ready): (Vec<_>, Vec<_>) = [
        (file("processing-upper", json!("PROCESSING"), url()), false),
        (file("failed", json!("failed"), url()), false),
        (file("paused", json!("paused"), url()), false),
        (file("unknown", json!("zoom_added_this"), url()), false),
        (file("no-url", json!("completed"), json!("")), false),
        (file("upper", json!("COMPLETED"), url()), true),
        (file("empty", json!(""), url()), true),
        (file("null", Json::Null, url()), true),
    ]
    .into_iter()
    .partition(|(_, is_ready)| !is_ready);
    let files: Vec<Json> = unready.iter().chain(&ready).map(|(file, _)| file.clone()).collect();
    let (server, into) = (meeting(files.into(), Reply::bytes(200, "0123456789")), folder());
    let run = fetch("download --meeting 1", &server, &into);
    for (file, _) in &unready {
        let id = file["id"].as_str().unwrap();
        assert!(run.err.contains(&format!("not ready: {}", name(id))), "{id}: {}", run.err);
        assert!(!into.join(name(id)).exists(), "{id}");
    }
    for (file, _) in &ready {
        assert!(into.join(name(file["id"].as_str().unwrap())).exists(), "{file} {}", run.err);
    }
    run.success();
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r112_nothing_is_ready() {
    let files = json!([movie("a", &json!({"status": "processing"}))]);
    let (server, into) = (meeting(files, Reply::bytes(404, "")), folder());
    let message = fetch("download --meeting 1", &server, &into).failed(1);
    let expected = "zoomctl: not ready: 2026-11-24 0900 T audio_only [a].mp4 (processing)\n\
        zoomctl: no recording is ready to download\n";
    assert_eq!(message, expected);
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r112_an_empty_file_is_downloaded_again() {
    let files = json!([movie("a", &json!({"file_size": 0}))]);
    let into = folder();
    let run = fetch("download --meeting 1", &meeting(files.clone(), Reply::bytes(200, "")), &into);
    assert!(run.err.contains("has 0 bytes"), "{}", run.err);
    run.success();
    fetch("download --meeting 1", &meeting(files, Reply::bytes(200, "0123456789")), &into).success();
    assert_eq!(std::fs::read(into.join(name("a"))).unwrap(), b"0123456789");
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r113_a_web_page_or_json_is_not_saved() {
    let page =
        Reply::bytes(200, "<!DOCTYPE html><html>Sign in</html>").header("content-type", "text/html;charset=utf-8");
    let replies = [
        (page, "the server sent a web page instead of the file"),
        (Reply::json(200, &json!({"timeline": []})), "the server sent JSON instead of the file"),
        (Reply::json(200, &json!({"code": 3301, "message": "There is no recording."})), "There is no recording."),
    ];
    for (reply, expected) in replies {
        let (server, into) = (meeting(json!([movie("a", &json!({"file_size": 437_711}))]), reply), folder());
        let run = fetch("download --meeting 1", &server, &into);
        assert!(run.status != 0 && run.err.contains(expected), "{}", run.err);
        assert_eq!(std::fs::read_dir(&into).unwrap().count(), 0);
        std::fs::remove_dir_all(into).unwrap();
    }
}

#[test]
fn r114_a_file_much_smaller_than_listed_is_reported() {
    for (listed, is_reported) in [(437_711, true), (12, true), (11, false), (10, false), (0, false)] {
        let files = json!([movie("a", &json!({"file_size": listed}))]);
        let (server, into) = (meeting(files, Reply::bytes(200, "0123456789")), folder());
        let run = fetch("download --meeting 1", &server, &into);
        let expected = format!("has 10 bytes; Zoom listed {listed}");
        assert_eq!(run.err.contains(&expected), is_reported, "{listed}: {}", run.err);
        run.success();
        std::fs::remove_dir_all(into).unwrap();
    }
}
