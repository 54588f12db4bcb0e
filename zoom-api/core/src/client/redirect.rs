//! Redirects of uploads between Zoom's hosts, and of files.

use http::header;
use tokio::time::Instant;

use super::Client;
use crate::foundation::method::Method;
use crate::limit::PendingCall;
use crate::metadata::Base;
use crate::transport::{Request, Response, TransportError, TransportOptions, span};

/// The maximum size of a response body.
const MAX_BODY_BYTES: usize = 16 * 1024 * 1024;

/// The maximum number of redirects.
const MAX_REDIRECTS: usize = 5;

impl Client {
    /// Sends a request. An upload follows redirects to Zoom's hosts with its body and token, as Zoom's documentation requires; a call that
    /// returns a file follows redirects to the file, without the token if it is elsewhere.
    pub(super) async fn transmit(
        &self,
        call: PendingCall<'_>,
        mut request: Request,
        mut resend_count: u32,
    ) -> Result<Response, TransportError> {
        let mut hops = 0;
        let is_redirected = is_upload(call) || is_file(call);
        let template = self.path_template(call.info);
        loop {
            let sent = (is_redirected && hops < MAX_REDIRECTS).then(|| request.clone());
            let left = call.deadline.saturating_duration_since(Instant::now());
            let options = TransportOptions::new(MAX_BODY_BYTES, left.min(self.settings.attempt_timeout));
            let response = span::send(&*self.inner.transport, request, options, &template, resend_count).await?;
            let next = sent.and_then(|sent| match is_file(call) {
                true => self.file_request(sent, &response),
                false => self.upload_request(sent, &response),
            });
            let Some(next) = next else { return Ok(response) };
            tracing::debug!(host = next.url.host_str(), "redirected");
            request = next;
            hops += 1;
            resend_count = resend_count.saturating_add(1);
        }
    }

    /// The request that a redirect of a file leads to, if it is allowed.
    fn file_request(&self, mut request: Request, response: &Response) -> Option<Request> {
        if !matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
            return None;
        }
        request.url = request.url.join(response.header(header::LOCATION.as_str())?).ok()?;
        if !self.inner.hosts.accepts_token(&request.url) {
            request.headers.remove(header::AUTHORIZATION);
        }
        self.inner.hosts.allows_download(&request.url).then_some(request)
    }

    /// The request that a redirect with method and body leads to, if it is on a Zoom host and the body can be resent.
    fn upload_request(&self, request: Request, response: &Response) -> Option<Request> {
        if !is_redirect_with_body(response) || !request.body.can_repeat() {
            return None;
        }
        let target = request.url.join(response.header(header::LOCATION.as_str())?).ok()?;
        self.inner.hosts.accepts_token(&target).then_some(Request { url: target, ..request })
    }
}

/// Whether the response redirects a request with its method and body.
pub(super) fn is_redirect_with_body(response: &Response) -> bool {
    matches!(response.status.as_u16(), 307 | 308)
}

/// Whether a call returns a file: it accepts any media type, and changes nothing.
fn is_file(call: PendingCall<'_>) -> bool {
    call.info.method == Method::Get && call.request.headers.get(header::ACCEPT).is_some_and(|accept| accept == "*/*")
}

/// Whether a call sends a file: to the host of files, or in a form or as raw bytes to another one.
pub(super) fn is_upload(call: PendingCall<'_>) -> bool {
    let content_type = call.request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_file = |kind: &str| kind.starts_with("multipart/form-data") || kind == "application/octet-stream";
    call.info.base == Base::Files || content_type.is_some_and(is_file)
}
