//! Checks that the body is of the declared type and can be read.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::BodyKind;

use crate::payload::{Media, Payload};
use crate::reply::Reply;
use crate::request::RecordedRequest;

pub(super) fn check(info: &EndpointInfo, seen: &RecordedRequest, payload: &Payload) -> Result<(), Reply> {
    if !fits(info.body, payload.media) {
        return Err(wrong_type(info, seen));
    }
    match &payload.value {
        Ok(_) => Ok(()),
        // Bytes are taken as they are, whatever they are said to be.
        Err(_) if info.body == BodyKind::Bytes => Ok(()),
        Err(reason) => Err(Reply::error(400, 300, format!("The body cannot be read: {reason}."))),
    }
}

fn fits(declared: BodyKind, media: Media) -> bool {
    match (declared, media) {
        (_, Media::Nothing) | (BodyKind::Bytes, _) => true,
        (BodyKind::Json, media) => media == Media::Json,
        // Zoom's documents of different years name one or the other for the same endpoints.
        (BodyKind::Form, media) => matches!(media, Media::Multipart | Media::Json),
        (BodyKind::UrlEncoded, media) => media == Media::UrlEncoded,
        _ => false,
    }
}

fn wrong_type(info: &EndpointInfo, seen: &RecordedRequest) -> Reply {
    let given = seen.header("content-type").unwrap_or("none");
    let message = match taken(info.body) {
        Some(taken) => format!("Unsupported content type: `{}` takes {taken}, not `{given}`.", info.name),
        None => format!("Unsupported content type: `{}` takes no body, and was sent `{given}`.", info.name),
    };
    Reply::error(400, 300, message)
}

fn taken(declared: BodyKind) -> Option<&'static str> {
    match declared {
        BodyKind::Json => Some("`application/json`"),
        BodyKind::Form => Some("`multipart/form-data` or `application/json`"),
        BodyKind::UrlEncoded => Some("`application/x-www-form-urlencoded`"),
        BodyKind::Bytes => Some("any type"),
        _ => None,
    }
}
