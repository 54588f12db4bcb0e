//! Streamed uploads. Row 33.

mod redirects;

use zoom_api::transport::Body;
use zoom_api::{Client, Error, FilePart, NoContent, retry::StandardRetry, zoom_endpoint};

use crate::support::{Scripted, json};

/// Uploads a picture.
#[zoom_endpoint(POST, "/pictures", form, idempotent = true)]
fn upload_picture(title: String, file: FilePart) -> NoContent;

/// Sends bytes.
#[zoom_endpoint(PUT, "/raw", bytes)]
fn send_raw(#[body] content: Body) -> NoContent;

const SIZE: usize = 300_000;

fn client(server: &Scripted) -> Client {
    Client::builder()
        .token("t")
        .base_url(server.base_url())
        .dangerous_allow_http_loopback(true)
        .retry_policy(StandardRetry::new().random(|| 0.0))
        .build()
        .unwrap()
}

/// The file contents that the server receives if it first fails with this status.
async fn uploaded(file: FilePart, first: u16) -> (Result<NoContent, Error>, Scripted) {
    let server = Scripted::start(vec![json(first, "{}"), json(204, "")]).await;
    let outcome = client(&server).send(upload_picture("t", file)).await;
    (outcome, server)
}

fn assert_whole(server: &Scripted) {
    for seen in server.seen() {
        assert!(seen.header("content-length").is_some(), "{}", seen.head);
        let body = seen.body_text();
        let file = format!(
            "filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n{}\r\n--BOUNDARY--\r\n",
            "x".repeat(SIZE)
        );
        assert!(body.starts_with("--BOUNDARY\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n"));
        assert!(body.ends_with(&file));
    }
}

#[tokio::test]
async fn r033_a_file_on_disk_is_reopened() {
    let folder = std::env::temp_dir().join(format!("zoom-api-upload-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a.bin");
    std::fs::write(&path, "x".repeat(SIZE)).unwrap();
    let (outcome, server) = uploaded(FilePart::from_path(&path).await.unwrap(), 503).await;
    outcome.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_whole(&server);
    std::fs::remove_dir_all(folder).unwrap();
    assert!(FilePart::from_path(path).await.is_err());
}

#[tokio::test]
async fn r033_a_reader_is_sent_once() {
    for status in [503, 401] {
        let reader = std::io::Cursor::new("x".repeat(SIZE));
        let file = FilePart::from_reader("a.bin", reader, Some(SIZE as u64));
        let (outcome, server) = uploaded(file, status).await;
        let error = outcome.unwrap_err();
        assert!(error.is_body_consumed(), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (status, 1));
        assert_eq!(server.seen().len(), 1);
        assert_whole(&server);
    }
    // An error that is not retryable does not mention the body.
    let file = FilePart::from_reader("a.bin", std::io::Cursor::new("x".repeat(SIZE)), Some(SIZE as u64));
    let (outcome, _server) = uploaded(file, 400).await;
    assert!(!outcome.unwrap_err().is_body_consumed());
}

#[tokio::test]
async fn a_failing_reader_fails_the_call() {
    let server = Scripted::start(vec![json(204, "")]).await;
    let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), 10);
    let error = client(&server).send(send_raw(Body::from_reader(reader, Some(1000)))).await.unwrap_err();
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn any_bytes_are_a_body() {
    let server = Scripted::start(vec![json(204, ""), json(204, "")]).await;
    let client = client(&server);
    client.send(send_raw(b"bytes".to_vec())).await.unwrap();
    let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), 5);
    client.send(send_raw(Body::from_reader(reader, Some(5)))).await.unwrap();
    let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, [b"bytes".to_vec(), b"xxxxx".to_vec()]);
}
