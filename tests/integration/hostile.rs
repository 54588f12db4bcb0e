//! Malicious responses. Row 97.

use zoom_api::{Result, zoom_endpoint};

use crate::support::{client_with_reply, json};

/// Lists numbers.
#[zoom_endpoint(GET, "/numbers")]
fn list_numbers() -> Vec<u64>;

/// Gets anything.
#[zoom_endpoint(GET, "/anything")]
fn get_anything() -> serde_json::Value;

async fn numbers(bytes: Vec<u8>) -> Result<Vec<u64>> {
    let (client, _server) = client_with_reply(bytes).await;
    client.send(list_numbers()).await
}

#[tokio::test]
async fn r097_a_million_elements_are_decoded() {
    let list = format!("[{}1]", "1,".repeat(999_999));
    assert_eq!(numbers(json(200, &list)).await.unwrap().len(), 1_000_000);
}

#[tokio::test]
async fn r097_deeply_nested_json_is_rejected() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let (client, _server) = client_with_reply(json(200, &deep)).await;
    let error = client.send(get_anything()).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(numbers(json(200, &deep)).await.unwrap_err().is_decode());
    // Error bodies are read in the same way.
    let error = numbers(json(400, &deep)).await.unwrap_err();
    assert_eq!((error.code(), error.body().unwrap().len()), (None, 200_000));
}

#[tokio::test]
async fn r097_compression_is_neither_requested_nor_decoded() {
    let mut bomb = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 20\r\n\r\n".to_vec();
    bomb.extend([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    let (client, server) = client_with_reply(bomb).await;
    let error = client.send(get_anything()).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body().unwrap().len(), 20);
    assert_eq!(server.only().header("accept-encoding"), None);
}

#[tokio::test]
async fn r097_at_most_sixteen_mebibytes_are_read() {
    let error = numbers(json(200, &" ".repeat(16 * 1024 * 1024 + 1))).await.unwrap_err();
    assert!(error.to_string().contains("exceeds the size limit"), "{error}");
    let fits = format!("[1{}]", " ".repeat(16 * 1024 * 1024 - 3));
    assert_eq!(numbers(json(200, &fits)).await.unwrap(), [1]);
}
