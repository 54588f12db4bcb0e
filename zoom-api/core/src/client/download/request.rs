//! The request of a download: redirects, tokens and ranges.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use url::Url;

use super::throughput::Throughput;
use super::{ResumePoint, content, validator};
use crate::auth::AccessToken;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::foundation::method::Method;
use crate::transport::{Request, Response, StreamingResponse, TransportOptions, span};

/// The maximum number of redirects.
const MAX_REDIRECTS: usize = 5;

/// A response with the file, or its rest.
pub(super) struct FileResponse {
    pub(super) response: StreamingResponse,
    /// The number of bytes of the body to skip: the server sent the whole file although the rest was requested.
    pub(super) skip: u64,
    /// The size of the whole file.
    pub(super) total: Option<u64>,
}

impl Client {
    /// Parses the URL of a download, which must be on a Zoom host.
    pub(super) fn download_url(&self, url: &str) -> Result<Url> {
        let url = Url::parse(url)
            .map_err(|error| Error::download("the download URL is not a valid URL").with_source(error))?;
        if self.inner.hosts.accepts_token(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a download URL must use https and a Zoom host"))
        }
    }

    /// Follows redirects to the file, or to its rest.
    pub(super) async fn request_file(
        &self,
        mut url: Url,
        rest: Option<&ResumePoint>,
        is_json: Option<bool>,
        throughput: &mut Throughput,
    ) -> Result<FileResponse> {
        let mut refreshed = false;
        let mut hops = 0;
        let mut resend_count = 0;
        loop {
            let token = if self.inner.hosts.accepts_token(&url) { Some(self.token().await?) } else { None };
            let response = self.get(&url, token.as_ref(), rest, resend_count).await?;
            resend_count = resend_count.saturating_add(1);
            match (response.status.as_u16(), token) {
                (301 | 302 | 303 | 307 | 308, _) if hops == MAX_REDIRECTS => {
                    return Err(Error::download("more than five redirects"));
                }
                (301 | 302 | 303 | 307 | 308, _) => {
                    hops += 1;
                    url = self.redirect_target(&url, &response)?;
                }
                (401, Some(token)) if !refreshed => {
                    refreshed = true;
                    self.refresh(&token).await?;
                }
                (200 | 206, _) => {
                    let response = content::check(response, is_json, throughput).await?;
                    return file_response(response, rest);
                }
                (416, _) if rest.is_some() => return nothing_left(response, rest),
                _ => return Err(Error::from_response(content::read(response, throughput).await)),
            }
        }
    }

    async fn get(
        &self,
        url: &Url,
        token: Option<&AccessToken>,
        rest: Option<&ResumePoint>,
        resend_count: u32,
    ) -> Result<StreamingResponse> {
        let mut request = Request::new(Method::Get, url.clone());
        request.headers.insert(header::USER_AGENT, self.inner.user_agent.clone());
        if let Some(token) = token {
            request.headers.insert(header::AUTHORIZATION, token.header());
        }
        if let Some(rest) = rest {
            request_range(&mut request.headers, rest)?;
        }
        let options = TransportOptions::new(usize::MAX, self.settings.attempt_timeout);
        span::open(&*self.inner.transport, request, options, resend_count).await.map_err(Error::from_transport)
    }

    /// The target of a redirect, if it is allowed.
    fn redirect_target(&self, from: &Url, response: &StreamingResponse) -> Result<Url> {
        let location = response
            .header(header::LOCATION)
            .ok_or_else(|| Error::download("a redirect without a valid `Location`"))?;
        let url = from
            .join(location)
            .map_err(|error| Error::download("a redirect without a valid `Location`").with_source(error))?;
        if self.inner.hosts.allows_download(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a redirect to a URL that is not https on the public network"))
        }
    }
}

fn request_range(headers: &mut HeaderMap, rest: &ResumePoint) -> Result<()> {
    let value =
        |text: &str| HeaderValue::try_from(text).map_err(|_| Error::download("the ETag is not a valid header value"));
    headers.insert(header::RANGE, value(&format!("bytes={}-", rest.offset))?);
    headers.insert(header::IF_RANGE, value(&rest.validator)?);
    Ok(())
}

/// Checks that the response is the requested part of the same file.
fn file_response(response: StreamingResponse, rest: Option<&ResumePoint>) -> Result<FileResponse> {
    let offset = rest.map_or(0, |rest| rest.offset);
    if rest.is_some_and(|rest| validator::contradicts(&response, &rest.validator)) {
        return Err(Error::changed());
    }
    if response.status == StatusCode::PARTIAL_CONTENT {
        let range = ContentRange::of(&response).filter(|range| range.first == Some(offset));
        let range = range.ok_or_else(|| Error::download("the server sent a different range than requested"))?;
        let total = range.total.or_else(|| body_length(&response)?.checked_add(offset));
        return Ok(FileResponse { response, skip: 0, total });
    }
    match rest {
        // Without a matching validator, the whole file is another version.
        Some(rest) if offset > 0 && !validator::confirms(&response, &rest.validator) => Err(Error::changed()),
        _ => Ok(FileResponse { skip: offset, total: body_length(&response), response }),
    }
}

/// The response to a range that begins after the last byte: nothing is left if it begins right after it.
fn nothing_left(response: StreamingResponse, rest: Option<&ResumePoint>) -> Result<FileResponse> {
    let total = ContentRange::of(&response).and_then(|range| range.total);
    let is_complete =
        |rest: &ResumePoint| total == Some(rest.offset) && validator::confirms(&response, &rest.validator);
    if !rest.is_some_and(is_complete) {
        return Err(Error::changed());
    }
    let response = Response::new(response.status, response.headers, Bytes::new());
    Ok(FileResponse { response: StreamingResponse::from_response(response), skip: 0, total })
}

/// A `Content-Range` header: `bytes 4-6/7`, `bytes 4-6/*` or `bytes */7`.
struct ContentRange {
    first: Option<u64>,
    total: Option<u64>,
}

impl ContentRange {
    fn of(response: &StreamingResponse) -> Option<Self> {
        let (range, total) = response.header(header::CONTENT_RANGE)?.trim().strip_prefix("bytes ")?.split_once('/')?;
        let first = range.split_once('-').and_then(|(first, _)| first.trim().parse().ok());
        Some(Self { first, total: total.trim().parse().ok() })
    }
}

fn body_length(response: &StreamingResponse) -> Option<u64> {
    response.header(header::CONTENT_LENGTH)?.parse().ok()
}

/// Removes an `access_token` parameter, which servers would log.
fn without_token(mut url: Url) -> Url {
    if url.query_pairs().any(|(name, _)| name == "access_token") {
        let pairs: Vec<_> = url.query_pairs().filter(|(name, _)| name != "access_token").collect();
        let pairs: Vec<(String, String)> = pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        url.set_query(None);
        if !pairs.is_empty() {
            url.query_pairs_mut().extend_pairs(pairs);
        }
    }
    url
}
