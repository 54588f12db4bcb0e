//! Redirects of uploads between Zoom's hosts.

use http::header;
use tokio::time::Instant;
use url::Url;

use super::Client;
use super::execute::MAX_BODY_BYTES;
use crate::limit::PendingCall;
use crate::metadata::Base;
use crate::transport::{Request, Response, TransportError, TransportOptions};

/// The maximum number of redirects.
const MAX_REDIRECTS: usize = 5;

impl Client {
    /// Sends a request. An upload follows redirects to Zoom's hosts with its body and token, as Zoom's documentation requires.
    pub(super) async fn transmit(
        &self,
        call: PendingCall<'_>,
        mut request: Request,
    ) -> Result<Response, TransportError> {
        let mut hops = 0;
        loop {
            let upload = (is_upload(call) && hops < MAX_REDIRECTS).then(|| request.clone());
            let left = call.deadline.saturating_duration_since(Instant::now());
            let options = TransportOptions::new(MAX_BODY_BYTES, left.min(self.inner.attempt_timeout));
            let response = self.inner.transport.send(request, options).await?;
            let Some((mut upload, target)) = upload.and_then(|upload| {
                let target = self.upload_target(&upload, &response)?;
                Some((upload, target))
            }) else {
                return Ok(response);
            };
            tracing::debug!(host = target.host_str(), "upload redirected");
            upload.url = target;
            request = upload;
            hops += 1;
        }
    }

    /// The target of a redirect that keeps method and body, if it is on a Zoom host and the body can be resent.
    fn upload_target(&self, request: &Request, response: &Response) -> Option<Url> {
        if !is_redirect_with_body(response) || !request.body.can_repeat() {
            return None;
        }
        let target = request.url.join(response.header(header::LOCATION.as_str())?).ok()?;
        self.inner.hosts.accepts_token(&target).then_some(target)
    }
}

/// Whether the response redirects a request with its method and body.
pub(super) fn is_redirect_with_body(response: &Response) -> bool {
    matches!(response.status.as_u16(), 307 | 308)
}

/// Whether a call sends a file: to the host of files, or in a form or as raw bytes to another one.
pub(super) fn is_upload(call: PendingCall<'_>) -> bool {
    let content_type = call.request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_file = |kind: &str| kind.starts_with("multipart/form-data") || kind == "application/octet-stream";
    call.info.base == Base::Files || content_type.is_some_and(is_file)
}
