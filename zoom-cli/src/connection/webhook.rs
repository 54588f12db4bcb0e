//! Sends events to a receiver, signed as Zoom signs webhooks.

use std::time::Duration;

use secrecy::SecretString;
use url::Url;
use zoom_api::endpoint::Method;
use zoom_api::transport::{Request, ReqwestTransport, Transport as _, TransportOptions};
use zoom_api::webhook::Verifier;

use crate::terminal::{Failure, FailureKind};

/// The time after which Zoom expects no response any more is 3 seconds; a receiver that is being debugged gets more.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Larger responses are of no interest.
const MOST_BYTES: usize = 1 << 20;

/// A receiver of webhooks.
pub(crate) struct Webhook {
    url: Url,
    verifier: Option<Verifier>,
    transport: ReqwestTransport,
}

impl Webhook {
    /// Creates a receiver; without a secret token, requests have no signature.
    ///
    /// # Errors
    /// Fails if TLS cannot be set up.
    pub(crate) fn new(url: Url, secret: Option<&SecretString>) -> Result<Self, Failure> {
        let transport = ReqwestTransport::new(TIMEOUT).map_err(|error| Failure::from(error.to_string()))?;
        Ok(Self { url, verifier: secret.map(|secret| Verifier::new(secret.clone())), transport })
    }

    /// Posts the JSON text of an event, and returns the status of the response.
    ///
    /// # Errors
    /// Fails if the receiver is unreachable, or if the secret token is empty.
    pub(crate) async fn post(&self, event: String) -> Result<u16, Failure> {
        let request = self.request(event)?;
        let sent = self.transport.send(request, TransportOptions::new(MOST_BYTES, TIMEOUT)).await;
        let response = sent.map_err(|error| {
            Failure::new(FailureKind::NotSent, format!("cannot send the event to {}: {error}", self.url))
        })?;
        Ok(response.status.as_u16())
    }

    fn request(&self, body: String) -> Result<Request, Failure> {
        let mut request = Request::new(Method::Post, self.url.clone());
        match &self.verifier {
            Some(verifier) => {
                let signed = verifier.signed_request(self.url.as_str(), body.clone());
                let signed = signed.map_err(|error| Failure::usage(error.to_string()))?;
                request.headers = signed.headers().clone();
            }
            None => {
                let json = "application/json".parse().map_err(|_| Failure::usage("invalid header"))?;
                request.headers.insert("content-type", json);
            }
        }
        request.body = body.into();
        Ok(request)
    }
}
