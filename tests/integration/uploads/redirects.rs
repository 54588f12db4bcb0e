//! Redirects of uploads. Row 118.

use std::io::Cursor;

use zoom_api::retry::StandardRetry;
use zoom_api::{Client, Error, FilePart, NoContent, zoom_endpoint};

use super::{send_raw, upload_picture};
use crate::support::{FileHost, Hop};

/// Uploads a clip.
#[zoom_endpoint(POST, "/clips/files", form, base = files)]
fn upload_clip(title: String, file: FilePart) -> NoContent;

/// Renames a clip.
#[zoom_endpoint(PATCH, "/clips/<clip_id>")]
fn rename_clip(clip_id: String, #[field] title: String) -> NoContent;

const START: &str = "https://fileapi.zoom.us/v2/clips/files";
const OTHER: &str = "https://us02file.zoom.us/v2/clips/files?key=1";

fn redirect(status: u16, location: &str) -> Hop {
    Hop { status, ..Hop::to(location) }
}

fn done() -> Hop {
    Hop { status: 204, ..Hop::default() }
}

fn file() -> FilePart {
    FilePart::new("a.mp4", b"the file".to_vec())
}

#[tokio::test]
async fn r118_an_upload_follows_redirects_between_zooms_hosts() {
    for status in [307, 308] {
        let host = FileHost::new(&[(START, &[redirect(status, OTHER)]), (OTHER, &[done()])]);
        host.client().send(upload_clip("A clip", file())).await.unwrap();
        assert_eq!(host.seen(), [(START.to_owned(), true), (OTHER.to_owned(), true)]);
        let (first, second) = (host.request(0), host.request(1));
        assert_eq!((first.method, &first.headers), (second.method, &second.headers));
        let body = second.body.as_bytes().unwrap();
        assert_eq!(first.body.as_bytes().unwrap(), body);
        assert!(body.windows(8).any(|window| window == b"the file"));
    }
}

#[tokio::test]
async fn r118_files_to_the_rest_api_are_redirected_too() {
    const PICTURES: &str = "https://api.zoom.us/v2/pictures";
    const RAW: &str = "https://api.zoom.us/v2/raw";
    let host = FileHost::new(&[
        (PICTURES, &[redirect(307, "/v2/other")]),
        (RAW, &[redirect(308, "https://file.zoom.us/v2/raw")]),
        ("https://api.zoom.us/v2/other", &[done()]),
        ("https://file.zoom.us/v2/raw", &[done()]),
    ]);
    host.client().send(upload_picture("A picture", file())).await.unwrap();
    host.client().send(send_raw(b"bytes".to_vec())).await.unwrap();
    assert!(host.seen().iter().all(|(_, has_token)| *has_token));
    assert_eq!(host.request(3).body.as_bytes().unwrap().as_ref(), b"bytes");
}

#[tokio::test]
async fn r118_an_upload_is_not_redirected_elsewhere() {
    let targets = [
        "https://files.example/v2/clips/files",
        "https://zoom.us.example/v2",
        "https://evilzoom.us/v2",
        "http://fileapi.zoom.us/v2/clips/files",
        "https://user:password@fileapi.zoom.us/v2",
        "https://10.0.0.1/v2",
        "https://localhost/v2",
        "file:///etc/passwd",
        "//",
    ];
    for target in targets {
        let host = FileHost::new(&[(START, &[redirect(307, target)])]);
        let error = host.client().send(upload_clip("A clip", file())).await.unwrap_err();
        assert!(error.is_redirect(), "{target}: {error}");
        assert_eq!(host.seen().len(), 1, "{target}");
    }
    // Other statuses would change the method.
    for status in [301, 302, 303] {
        let host = FileHost::new(&[(START, &[redirect(status, OTHER)])]);
        assert!(host.client().send(upload_clip("A clip", file())).await.unwrap_err().is_redirect());
        assert_eq!(host.seen().len(), 1);
    }
    let host = FileHost::new(&[(START, &[Hop { status: 307, ..Hop::default() }])]);
    assert!(host.client().send(upload_clip("A clip", file())).await.unwrap_err().is_redirect());
}

#[tokio::test]
async fn r118_every_form_of_a_location_between_zooms_hosts_is_followed() {
    let locations = [
        ("/v2/elsewhere", "https://fileapi.zoom.us/v2/elsewhere"),
        ("elsewhere?key=a%2Fb", "https://fileapi.zoom.us/v2/clips/elsewhere?key=a%2Fb"),
        ("//file.zoom.us/v2/files", "https://file.zoom.us/v2/files"),
        ("HTTPS://US02FILE.ZOOM.US/v2/files", "https://us02file.zoom.us/v2/files"),
        ("https://zoom.us/v2/files", "https://zoom.us/v2/files"),
        ("https://fileapi.zoomgov.com/v2/files", "https://fileapi.zoomgov.com/v2/files"),
        ("?retry=1", "https://fileapi.zoom.us/v2/clips/files?retry=1"),
    ];
    for (location, target) in locations {
        for status in [307, 308] {
            let host = FileHost::new(&[(START, &[redirect(status, location)]), (target, &[done()])]);
            host.client().send(upload_clip("A clip", file())).await.unwrap();
            assert_eq!(host.seen(), [(START.to_owned(), true), (target.to_owned(), true)]);
            assert_eq!(host.request(0).body.as_bytes(), host.request(1).body.as_bytes());
        }
    }
}

#[tokio::test]
async fn r118_the_target_of_an_upload_responds_like_the_first_host() {
    const THIRD: &str = "https://file.zoom.us/v2/last";
    // Several redirects; a rejected token; a rejected rate; each ends at the last host.
    let host = FileHost::new(&[
        (START, &[redirect(307, OTHER)]),
        (OTHER, &[redirect(308, THIRD)]),
        (THIRD, &[Hop { status: 429, ..Hop::default() }, done()]),
    ]);
    let client = Client::builder().token("t").transport(host.clone()).unlimited();
    let client = client.retry_policy(StandardRetry::new().random(|| 0.0)).build().unwrap();
    tokio::time::pause();
    client.send(upload_clip("A clip", file())).await.unwrap();
    let urls: Vec<String> = host.seen().into_iter().map(|(url, _)| url).collect();
    assert_eq!(urls, [START, OTHER, THIRD, START, OTHER, THIRD]);

    // An error of the target is the error of the call.
    let refused = Hop { status: 400, ..Hop::file(&[br#"{"code":300,"message":"The file is too long."}"#]) };
    let host = FileHost::new(&[(START, &[redirect(307, OTHER)]), (OTHER, &[refused])]);
    let error = host.client().send(upload_clip("A clip", file())).await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some(300), Some("The file is too long.")));

    // A file on disk is opened again.
    let folder = crate::support::folder();
    let path = folder.join("a.mp4");
    std::fs::write(&path, "the file").unwrap();
    let host = FileHost::new(&[(START, &[redirect(307, OTHER)]), (OTHER, &[done()])]);
    host.client().send(upload_clip("A clip", FilePart::from_path(&path).await.unwrap())).await.unwrap();
    assert_eq!(host.seen().len(), 2);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn r118_a_loop_of_redirects_ends() {
    let host = FileHost::new(&[(START, &[redirect(307, START)])]);
    let error = host.client().send(upload_clip("A clip", file())).await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(host.seen().len(), 6);
}

#[tokio::test]
async fn r118_a_reader_cannot_be_redirected() {
    let host = FileHost::new(&[(START, &[redirect(307, OTHER)])]);
    let reader = FilePart::from_reader("a.mp4", Cursor::new("the file"), Some(8));
    let error: Error = host.client().send(upload_clip("A clip", reader)).await.unwrap_err();
    assert!(error.is_redirect() && error.is_body_consumed(), "{error}");
    assert_eq!(host.seen().len(), 1);
}

#[tokio::test]
async fn r118_other_calls_are_not_redirected() {
    const CLIP: &str = "https://api.zoom.us/v2/clips/1";
    let host = FileHost::new(&[(CLIP, &[redirect(307, "https://api.zoom.us/v2/clips/2")])]);
    let error = host.client().send(rename_clip("1", "New")).await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(host.seen().len(), 1);
}
