//! Endpoints that return files: any media type, redirects to the file, and streaming.

use bytes::Bytes;
use zoom_api::zoom_endpoint;

use crate::support::{FileHost, Hop, folder};

/// Downloads a recording.
#[zoom_endpoint(GET, "/phone/recording/download/<file_id>")]
pub fn download_recording(file_id: String) -> Bytes;

/// Creates an export.
#[zoom_endpoint(POST, "/exports")]
pub fn create_export() -> Bytes;

const FILE: &str = "https://api.zoom.us/v2/phone/recording/download/f";
const CDN: &str = "https://files.cdn.example/abc?signature=s";

#[tokio::test]
async fn r146_a_file_is_fetched_from_the_target_of_a_redirect_without_the_token() {
    let host = FileHost::new(&[(FILE, &[Hop::to(CDN)]), (CDN, &[Hop::file(&[b"one ", b"two"])])]);
    let file = host.client().send(download_recording("f")).await.unwrap();
    assert_eq!(file, "one two");
    assert_eq!(host.seen(), [(FILE.to_owned(), true), (CDN.to_owned(), false)]);
    assert_eq!(host.header(0, "accept").as_deref(), Some("*/*"));
}

#[tokio::test]
async fn r146_unsafe_redirects_of_files_and_redirects_of_changes_are_errors() {
    for target in ["http://files.cdn.example/abc", "https://127.0.0.1/abc", "file:///etc/passwd", FILE] {
        let host = FileHost::new(&[(FILE, &[Hop::to(target)])]);
        let error = host.client().send(download_recording("f")).await.unwrap_err();
        assert!(error.is_redirect(), "{target}: {error}");
    }
    let host = FileHost::new(&[("https://api.zoom.us/v2/exports", &[Hop::to(CDN)])]);
    assert!(host.client().send(create_export()).await.unwrap_err().is_redirect());
}

#[tokio::test]
async fn the_file_of_an_endpoint_is_streamed_to_a_file() {
    let host = FileHost::new(&[(FILE, &[Hop::to(CDN)]), (CDN, &[Hop::file(&[b"one ", b"two"])])]);
    let folder = folder();
    let path = folder.join("recording.mp3");
    let size = host.client().download_endpoint(download_recording("f")).unwrap().to_file(&path).await.unwrap();
    assert_eq!((size, std::fs::read(&path).unwrap()), (7, b"one two".to_vec()));
    assert_eq!(host.seen(), [(FILE.to_owned(), true), (CDN.to_owned(), false)]);
    std::fs::remove_dir_all(folder).unwrap();
    let error = host.client().download_endpoint(create_export()).unwrap_err();
    assert!(error.is_argument(), "{error}");
}
