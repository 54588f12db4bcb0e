//! Validates the content type of the body.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::BodyKind;

use crate::http::{MediaType, Payload, Reply};
use crate::script::RecordedRequest;

pub(super) fn validate(info: &EndpointInfo, request: &RecordedRequest, payload: &Payload) -> Result<(), Reply> {
    if !accepts(info.body, payload.media_type) {
        return Err(unsupported(info, request));
    }
    match &payload.value {
        Ok(_) => Ok(()),
        // Bytes are accepted as they are, whatever their content type.
        Err(_) if info.body == BodyKind::Bytes => Ok(()),
        Err(reason) => Err(Reply::error(400, 300, format!("The body cannot be read: {reason}."))),
    }
}

fn accepts(declared: BodyKind, media_type: MediaType) -> bool {
    match (declared, media_type) {
        (_, MediaType::Empty) | (BodyKind::Bytes, _) => true,
        (BodyKind::Json, media_type) => media_type == MediaType::Json,
        // For some endpoints, Zoom's documents have named one or the other over the years.
        (BodyKind::Form, media_type) => matches!(media_type, MediaType::Multipart | MediaType::Json),
        (BodyKind::UrlEncoded, media_type) => media_type == MediaType::UrlEncoded,
        _ => false,
    }
}

fn unsupported(info: &EndpointInfo, request: &RecordedRequest) -> Reply {
    let given = request.header("content-type").unwrap_or("none");
    let message = match accepted(info.body) {
        Some(accepted) => format!("Unsupported content type: `{}` accepts {accepted}, not `{given}`.", info.name),
        None => format!("Unsupported content type: `{}` has no body, but the request has `{given}`.", info.name),
    };
    Reply::error(400, 300, message)
}

fn accepted(declared: BodyKind) -> Option<&'static str> {
    match declared {
        BodyKind::Json => Some("`application/json`"),
        BodyKind::Form => Some("`multipart/form-data` or `application/json`"),
        BodyKind::UrlEncoded => Some("`application/x-www-form-urlencoded`"),
        BodyKind::Bytes => Some("any content type"),
        _ => None,
    }
}
