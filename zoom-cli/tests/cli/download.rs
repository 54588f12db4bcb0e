//! `zoomctl download`.

mod all_users;
mod files;
mod names;

use std::path::Path;

use serde_json::json;

use crate::support::{RecordedRequest, Reply, Run, Server, folder, interrupt, line, wait_until, zoomctl};

/// The contents of a file; each byte depends on its offset.
fn content() -> Vec<u8> {
    (0..100_000_u32).map(|at| (at % 251) as u8).collect()
}

/// Replies like a file server: with a range if the ETag matches, else with the whole file.
fn serve(request: &RecordedRequest, content: &[u8], etag: &str) -> Reply {
    let range = request.header("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
    let is_same = request.header("if-range").is_none_or(|own| own == etag);
    match range.filter(|_| is_same) {
        Some(from) => {
            let (from, length): (usize, usize) = (from, content.len());
            Reply::bytes(206, &content[from..])
                .header("content-range", format!("bytes {from}-{}/{length}", length - 1))
                .header("etag", etag)
        }
        None => Reply::bytes(200, content).header("etag", etag),
    }
}

fn recordings(url: &str) -> serde_json::Value {
    let file = |name: &str, kind: &str, extension: &str, size: usize| {
        json!({"download_url": format!("{url}/rec/download/{name}"), "file_type": kind, "file_extension": extension,
            "file_size": size, "recording_start": "2026-11-24T09:30:00Z", "recording_type": "shared_screen",
            "id": format!("id-{name}"), "status": "completed"})
    };
    json!({"topic": "Q3: ../plans/\u{202e}", "recording_files": [
        file("a", "MP4", "MP4", 100_000),
        file("b", "CHAT", "TXT", 3),
        file("c", "CHAT", "TXT", 3),
    ]})
}

fn zoom() -> Server {
    Server::start(|request| match request.target() {
        "/rec/download/a" => serve(request, &content(), "\"one\""),
        target if target.starts_with("/rec/download/") => Reply::bytes(200, target[14..].repeat(3)),
        _ => Reply::json(200, &recordings(&format!("http://{}", request.header("host").unwrap()))),
    })
}

fn fetch(words: &str, server: &Server, into: &Path) -> Run {
    zoomctl(words.split(' ').chain(["--into", into.to_str().unwrap()])).at(server).run()
}

const MOVIE: &str = "2026-11-24 0930 Q3_ .._plans__ shared_screen [id-a].mp4";

#[test]
fn recordings_are_downloaded_under_safe_names() {
    let (server, into) = (zoom(), folder());
    let run = fetch("download --meeting /ab//c==", &server, &into);
    assert_eq!(run.status, 0, "{}", run.err);
    let mut paths: Vec<&str> = run.out.lines().collect();
    paths.sort_unstable();
    assert_eq!(paths.len(), 3);
    assert!(paths.iter().all(|path| Path::new(path).parent() == Some(&into)), "{paths:?}");
    assert_eq!(std::fs::read(into.join(MOVIE)).unwrap(), content());
    assert_eq!(std::fs::read(into.join(MOVIE.replace("id-a].mp4", "id-b].txt"))).unwrap(), b"bbb");
    assert_eq!(std::fs::read(into.join(MOVIE.replace("id-a].mp4", "id-c].txt"))).unwrap(), b"ccc");
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 3, "no partial files remain");
    assert!(server.requests().iter().all(|request| request.header("authorization") == Some("Bearer a-token")));

    let again = fetch("download --meeting /ab//c== --type mp4", &server, &into);
    assert!(again.err.contains("already exists"), "{}", again.err);
    again.success();
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn a_failed_download_resumes() {
    let into = folder();
    let once = Server::start(|request| serve(request, &content(), "\"one\"").broken_after(40_000));
    // The library itself resumes a few times, so the server breaks every response.
    let url = format!("{}/rec/download/a.mp4", once.url());
    let run = fetch(&format!("download {url}"), &once, &into);
    assert!(run.status != 0);
    let part = std::fs::metadata(into.join("a.mp4.part")).unwrap().len();
    assert!((40_000..100_000).contains(&part), "{part}");
    assert!(!into.join("a.mp4").exists());

    let whole = Server::start(|request| serve(request, &content(), "\"one\""));
    let url = format!("{}/rec/download/a.mp4", whole.url());
    fetch(&format!("download {url}"), &whole, &into).success();
    assert_eq!(whole.only().header("range"), Some(format!("bytes={part}-").as_str()));
    assert_eq!(std::fs::read(into.join("a.mp4")).unwrap(), content());
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 1);
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn an_interrupted_download_resumes() {
    let into = folder();
    let slow = Server::start(|request| serve(request, &content(), "\"one\"").stalled_after(40_000));
    let url = format!("{}/rec/download/a.mp4", slow.url());
    let child = zoomctl(["download", &url, "--into", into.to_str().unwrap()]).at(&slow).start();
    let part = into.join("a.mp4.part");
    wait_until(|| std::fs::metadata(&part).is_ok_and(|part| part.len() == 40_000));
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message, "zoomctl: interrupted\n  run the command again to resume\n");

    let whole = Server::start(|request| serve(request, &content(), "\"one\""));
    let url = format!("{}/rec/download/a.mp4", whole.url());
    fetch(&format!("download {url}"), &whole, &into).success();
    assert_eq!(whole.only().header("range"), Some("bytes=40000-"));
    assert_eq!(std::fs::read(into.join("a.mp4")).unwrap(), content());
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn a_partial_download_of_a_replaced_file_starts_over() {
    let into = folder();
    std::fs::write(into.join("a.mp4.part"), "old old old").unwrap();
    std::fs::write(into.join("a.mp4.part.etag"), "\"old\"").unwrap();
    let server = Server::start(|request| serve(request, &content(), "\"new\""));
    fetch(&format!("download {}/rec/download/a.mp4", server.url()), &server, &into).success();
    assert_eq!(std::fs::read(into.join("a.mp4")).unwrap(), content());
    assert_eq!(server.requests().len(), 2);
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn list_prints_the_files() {
    let (server, into) = (zoom(), folder());
    let list = fetch("download --meeting 1 --type mp4 --list", &server, &into).success();
    assert_eq!(list, format!("FILE{}SIZE\n{MOVIE}  97.66 KiB\n", " ".repeat(MOVIE.len() - 2)));
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn the_recordings_of_a_user_are_requested_by_month() {
    let into = folder();
    let server = Server::always(Reply::json(200, &json!({"meetings": [], "next_page_token": ""})));
    let run = fetch("download --user me --from 2026-09-15 --to 2026-11-24", &server, &into);
    assert_eq!(run.failed(1), "zoomctl: no recordings found\n");
    let ranges: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(ranges.len(), 3, "{ranges:?}");
    assert!(ranges[0].contains("from=2026-09-15") && ranges[2].contains("to=2026-11-24"), "{ranges:?}");
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn a_failed_file_does_not_stop_the_others() {
    let (server, into) = (zoom(), folder());
    let gone = Server::always(Reply::bytes(404, ""));
    let words = format!("download {}/rec/download/b.txt {}/rec/download/a --parallel 1", gone.url(), server.url());
    let run = fetch(&words, &server, &into);
    assert_eq!(run.out.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("b.txt") && run.err.contains("1 of 2 downloads failed"), "{}", run.err);
    assert_ne!(run.status, 0);
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn the_token_is_sent_only_to_zoom() {
    let into = folder();
    let run = line("download https://example.com/a.mp4").env("ZOOM_ACCESS_TOKEN", "t").run();
    assert!(run.failed(1).contains("zoomctl: ./a.mp4: a download URL must use https and a Zoom host"));
    std::fs::remove_dir_all(into).unwrap();
}
