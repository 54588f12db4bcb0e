//! A transport that simulates several hosts.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use zoom_api::transport::{
    Chunks, Request, Response, StreamingResponse, Transport, TransportError, TransportErrorKind, TransportOptions,
};
use zoom_api::{BoxFuture, Client};

/// The response of one URL, in chunks.
#[derive(Clone, Default)]
pub struct Hop {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub pieces: Vec<&'static [u8]>,
    /// Whether the connection breaks after the chunks.
    pub breaks: bool,
    /// Whether the connection stalls after the chunks.
    pub stalls: bool,
    /// The delay before each chunk.
    pub delay: Duration,
}

impl Hop {
    /// A redirect.
    pub fn to(location: &str) -> Self {
        Self { status: 302, headers: vec![("location", location.to_owned())], ..Self::default() }
    }

    /// The file.
    pub fn file(pieces: &[&'static [u8]]) -> Self {
        Self { status: 200, pieces: pieces.to_vec(), ..Self::default() }
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// Replies to each URL with its hops in turn, repeating the last one, and records the requests.
#[derive(Clone, Default)]
pub struct FileHost {
    hops: Arc<Mutex<HashMap<String, Vec<Hop>>>>,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl FileHost {
    pub fn new(hops: &[(&str, &[Hop])]) -> Self {
        let hops = hops.iter().map(|(url, hops)| ((*url).to_owned(), hops.to_vec())).collect();
        Self { hops: Arc::new(Mutex::new(hops)), seen: Arc::default() }
    }

    pub fn client(&self) -> Client {
        Client::builder().token("a-token").transport(self.clone()).unlimited().build().unwrap()
    }

    /// The requested URLs, and whether the token was sent to them.
    pub fn seen(&self) -> Vec<(String, bool)> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|request| (request.url.to_string(), request.headers.contains_key("authorization"))).collect()
    }

    /// The n-th request.
    pub fn request(&self, number: usize) -> Request {
        self.seen.lock().unwrap()[number].clone()
    }

    /// A header of the n-th request.
    pub fn header(&self, number: usize, name: &str) -> Option<String> {
        let seen = self.seen.lock().unwrap();
        seen[number].headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    }

    fn next(&self, request: &Request) -> Hop {
        let mut hops = self.hops.lock().unwrap();
        let line = hops.get_mut(request.url.as_str()).unwrap_or_else(|| panic!("nothing at {}", request.url));
        if line.len() > 1 { line.remove(0) } else { line[0].clone() }
    }
}

impl Transport for FileHost {
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let mut response = self.open(request, options).await?;
            let mut body = Vec::new();
            while let Some(piece) = response.body.next().await? {
                body.extend(piece);
            }
            Ok(Response::new(response.status, response.headers, body))
        })
    }

    fn open(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
        let hop = self.next(&request);
        self.seen.lock().unwrap().push(request);
        let mut headers = HeaderMap::new();
        for (name, value) in &hop.headers {
            headers.append(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        }
        let status = StatusCode::from_u16(hop.status).unwrap();
        Box::pin(async move { Ok(StreamingResponse::new(status, headers, Pieces(hop))) })
    }
}

struct Pieces(Hop);

impl Chunks for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            if !self.0.pieces.is_empty() {
                if !self.0.delay.is_zero() {
                    tokio::time::sleep(self.0.delay).await;
                }
                return Ok(Some(Bytes::from_static(self.0.pieces.remove(0))));
            }
            if self.0.stalls {
                std::future::pending::<()>().await;
            }
            match self.0.breaks {
                true => Err(TransportError::new(TransportErrorKind::Broken, "scripted failure")),
                false => Ok(None),
            }
        })
    }
}

/// Creates a temporary folder, which the test removes.
pub fn folder() -> PathBuf {
    let name = format!("zoom-api-files-{:x}", RandomState::new().hash_one(0));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir(&folder).unwrap();
    folder
}
