//! Listings with pages of any kind.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{HeaderMap, StatusCode};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::transport::Response;

use super::transport::{block_on, client};

/// Each byte is a page, its items and its token, or an error. The listing ends and returns every item of the responses.
pub fn pages(data: &[u8]) {
    let script = data.to_vec();
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    let client = client(move |_| {
        let number = count.fetch_add(1, Ordering::Relaxed);
        script.get(number).map_or_else(|| answer(200, 0, ""), |byte| page(*byte))
    });
    let (mut errors, mut read) = (0, 0);
    block_on(async {
        let mut items = client.items(list_registrants(1));
        while let Some(item) = items.next().await {
            read += usize::from(item.is_ok());
            errors += usize::from(item.is_err());
            assert!(errors <= data.len(), "the error repeats forever");
        }
        assert!(items.next().await.is_none());
    });
    let requests = requests.load(Ordering::Relaxed);
    assert!(requests <= data.len() + 1, "the listing does not end");
    let came: usize = data.iter().take(requests).map(|byte| items(*byte)).sum();
    assert_eq!(read, came, "items were lost or repeated");
}

/// Number of items of a page that can be decoded.
fn items(byte: u8) -> usize {
    let items = usize::from(byte % 8);
    if items < 6 { items } else { 0 }
}

fn page(byte: u8) -> Response {
    let token = ["", "a", "b", "c"][usize::from(byte >> 4) % 4];
    match byte % 8 {
        7 => answer(500, 0, token),
        6 => Response::new(StatusCode::OK, HeaderMap::new(), "not json"),
        items => answer(200, items, token),
    }
}

fn answer(status: u16, items: u8, token: &str) -> Response {
    let items: Vec<_> = (0..items).map(|_| serde_json::json!({"email": "e", "first_name": "f"})).collect();
    let body = serde_json::json!({"next_page_token": token, "registrants": items}).to_string();
    Response::new(StatusCode::from_u16(status).expect("a status"), HeaderMap::new(), body)
}
