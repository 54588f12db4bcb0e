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

fn answering(content_type: &str, encoding: &str, body: &'static [u8]) -> FileHost {
    let hop = Hop::file(&[body]).header("content-type", content_type).header("content-encoding", encoding);
    FileHost::new(&[(FILE, &[hop])])
}

#[tokio::test]
async fn r113_the_file_of_an_endpoint_is_checked_like_a_download() {
    let pages: [(&str, &'static [u8]); 5] = [
        ("text/html; charset=utf-8", b"<!DOCTYPE html><title>Sign in</title>"),
        ("audio/mpeg", b"\xef\xbb\xbf\n<html lang=en>"),
        ("application/xhtml+xml", b"<?xml version=\"1.0\"?><html/>"),
        ("application/octet-stream", b"<!-- maintenance --><!doctype HTML>"),
        ("application/json", b"<script>location='/signin'</script>"),
    ];
    for (content_type, body) in pages {
        let error = answering(content_type, "identity", body).client().send(download_recording("f")).await.unwrap_err();
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(error.is_decode() && cause.contains("a page of HTML"), "{content_type}: {error}: {cause}");
        assert_eq!(error.body(), Some(body));
    }
    let host = answering("audio/mpeg", "gzip", &[0x1f, 0x8b, 8, 0]);
    let error = host.client().send(download_recording("f")).await.unwrap_err();
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("compressed"), "{error}");
    for body in [&br#"{"code":3301,"message":"m"}"#[..], br#"{"status":false,"errorCode":3301,"errorMessage":"m"}"#] {
        let host = answering("application/json", "identity", body);
        assert_eq!(host.client().send(download_recording("f")).await.unwrap_err().code(), Some(3301));
    }
    let files: [(&str, &'static [u8]); 4] = [
        ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("application/json", br#"{"timeline":[]}"#),
        ("text/vtt", b"WEBVTT\n\n<v Jill>hello"),
        ("application/octet-stream", b""),
    ];
    for (content_type, body) in files {
        let host = answering(content_type, "identity", body);
        assert_eq!(host.client().send(download_recording("f")).await.unwrap(), body, "{content_type}");
    }
}
