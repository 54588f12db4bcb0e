//! Extractors of `axum`.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use super::service::json_response;
use super::{BytesBody, Verified, Verifier, WebhookError};
use crate::event::{EventError, FromEvent};

/// Extracts a verified event: `Webhook<Event<MeetingStarted>>`, an enum of events, or [`RawEvent`](crate::event::RawEvent).
///
/// The router's state must contain the [`Verifier`]. Zoom's URL validation is answered without calling the handler.
/// [`Verified`] is an extractor, too, for queues. A [`WebhookService`](super::WebhookService) also recognizes repeated deliveries.
#[derive(Clone, Debug)]
pub struct Webhook<E>(pub E);

/// The response to a request that is not passed to the handler.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// Zoom's URL validation, with the JSON of the response.
    UrlValidation(String),
    /// The signature is invalid, or the request is not from Zoom.
    Rejected(WebhookError),
    /// The event could not be decoded.
    Event(EventError),
    /// The body could not be read, with the response of `axum`.
    Body(Box<Response>),
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        match self {
            Self::UrlValidation(json) => json_response(json).map(Body::new),
            Self::Rejected(WebhookError::MissingSecret) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            Self::Rejected(WebhookError::SignatureMismatch | WebhookError::Stale) => {
                StatusCode::UNAUTHORIZED.into_response()
            }
            Self::Rejected(_) | Self::Event(_) => StatusCode::BAD_REQUEST.into_response(),
            Self::Body(response) => *response,
        }
    }
}

impl IntoResponse for BytesBody {
    fn into_response(self) -> Response {
        Body::new(self).into_response()
    }
}

impl<S> FromRequest<S> for Verified
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let verifier = Verifier::from_ref(state);
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(|rejection| WebhookRejection::Body(Box::new(rejection.into_response())))?;
        let verified = verifier.verify(&headers, body).map_err(WebhookRejection::Rejected)?;
        let response = verifier.url_validation_response(verified.body().as_bytes());
        match response.map_err(WebhookRejection::Rejected)? {
            Some(json) => Err(WebhookRejection::UrlValidation(json)),
            None => Ok(verified),
        }
    }
}

impl<S, E> FromRequest<S> for Webhook<E>
where
    S: Send + Sync,
    E: FromEvent,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let verified = Verified::from_request(request, state).await?;
        verified.read().map(Self).map_err(WebhookRejection::Event)
    }
}
