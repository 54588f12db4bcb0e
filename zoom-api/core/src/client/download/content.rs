//! Responses with a success status that are not the file: web pages, compressed bodies, and errors as JSON or XML.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};

use super::throughput::Throughput;
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;
use crate::response::ZoomBody;
use crate::response::page::{START_BYTES, is_compressed, is_page_instead_of_file, media_type, text_of};
use crate::transport::{Chunks, Response, StreamingResponse, TransportError};

/// The maximum number of bytes to read of an error.
const MAX_ERROR_BYTES: usize = 64 * 1024;

/// Returns the response if its body is the file.
///
/// # Errors
/// Fails if the body is a web page, compressed, JSON although the file is not JSON, or an error of Zoom or of a host of files.
pub(super) async fn check(
    mut response: StreamingResponse,
    is_json: Option<bool>,
    throughput: &mut Throughput,
) -> Result<StreamingResponse> {
    let start = peek(&mut response, START_BYTES, throughput).await;
    let has_json_type = has_json_type(&response);
    if is_page_instead_of_file(&response.headers, &start) {
        return Err(other("the server sent a web page instead of the file", response, throughput).await);
    }
    if is_compressed(&response.headers) {
        return Err(other("the server sent the file compressed, which was not requested", response, throughput).await);
    }
    let is_xml = is_xml(&response, &start);
    if has_json_type || is_xml || start.starts_with(b"{") {
        let body = peek(&mut response, MAX_ERROR_BYTES, throughput).await;
        // No file of Zoom is XML, and the codes of other hosts are names.
        let is_failure = |body: ZoomBody| is_xml || body.is_failure();
        let is_error = body.len() < MAX_ERROR_BYTES && ZoomBody::parse(&body).is_some_and(is_failure);
        if is_error {
            return Err(Error::from_response(Response::new(response.status, response.headers, body)));
        }
    }
    if has_json_type && is_json == Some(false) {
        return Err(other("the server sent JSON instead of the file", response, throughput).await);
    }
    Ok(response)
}

/// The error for a response that is something else than the file.
async fn other(what: &'static str, response: StreamingResponse, throughput: &mut Throughput) -> Error {
    Error::download(what).with_response(read(response, throughput).await)
}

/// Reads the body of an error response, as far as it arrives.
pub(super) async fn read(mut response: StreamingResponse, throughput: &mut Throughput) -> Response {
    let mut body = peek(&mut response, MAX_ERROR_BYTES, throughput).await;
    body.truncate(MAX_ERROR_BYTES);
    Response::new(response.status, response.headers, body)
}

/// Whether the body is XML, by its type or by its first bytes.
fn is_xml(response: &StreamingResponse, start: &[u8]) -> bool {
    let text = text_of(start);
    let looks_like_xml = ["<?xml", "<error"].iter().any(|tag| text.starts_with(tag));
    looks_like_xml || matches!(media_type(&response.headers).as_str(), "application/xml" | "text/xml")
}

fn has_json_type(response: &StreamingResponse) -> bool {
    let media_type = media_type(&response.headers);
    matches!(media_type.as_str(), "application/json" | "text/json") || media_type.ends_with("+json")
}

/// Returns the first bytes of the body, at least `length` if there are as many, and puts them back.
async fn peek(response: &mut StreamingResponse, length: usize, throughput: &mut Throughput) -> Bytes {
    let mut start = BytesMut::new();
    let mut chunks = VecDeque::new();
    while start.len() < length {
        let chunk = throughput.next(response).await;
        let is_last = !matches!(chunk, Ok(Some(_)));
        if let Ok(Some(chunk)) = &chunk {
            start.extend_from_slice(chunk);
        }
        chunks.push_back(chunk);
        if is_last {
            break;
        }
    }
    throughput.forget(start.len() as u64);
    let rest = std::mem::replace(&mut response.body, Box::new(Ended));
    response.body = Box::new(Peeked { chunks, rest });
    start.freeze()
}

/// A body whose first chunks were read, perhaps up to its end or a failure.
struct Peeked {
    chunks: VecDeque<Result<Option<Bytes>, TransportError>>,
    rest: Box<dyn Chunks>,
}

impl Chunks for Peeked {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        match self.chunks.pop_front() {
            Some(chunk) => Box::pin(std::future::ready(chunk)),
            None => self.rest.next(),
        }
    }
}

/// A body at its end.
struct Ended;

impl Chunks for Ended {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(std::future::ready(Ok(None)))
    }
}
