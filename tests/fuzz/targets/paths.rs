//! Path parameters and query values.

use http::{HeaderMap, StatusCode};
use zoom_api::transport::Response;
use zoom_api::types::MeetingUuid;
use zoom_api::{NoContent, zoom_endpoint};

use super::transport::client;

/// Gets a thing by ID and query.
#[zoom_endpoint(GET, "/users/<user_id>/meetings/<uuid>/end")]
fn get_thing(user_id: String, uuid: MeetingUuid, q: Option<String>) -> NoContent;

/// Any text is one segment and one value, as the crate `url` parses them, or rejected.
pub fn path(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut parts = text.splitn(3, '\n');
    let (id, uuid, query) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
    let mut call = get_thing(id, uuid);
    if let Some(query) = query {
        call = call.q(query);
    }
    let client = client(|_| Response::new(StatusCode::NO_CONTENT, HeaderMap::new(), ""));
    let Ok(request) = client.build_request(&call) else { return };
    let url = url::Url::parse(request.url.as_str()).expect("a URL that was a URL");
    assert_eq!((url.scheme(), url.host_str(), url.port()), ("https", Some("api.zoom.us"), None));
    let segments: Vec<_> = url.path_segments().expect("a path").collect();
    let &[version, users, user, meetings, meeting, end] = segments.as_slice() else {
        panic!("{segments:?}");
    };
    assert_eq!([version, users, meetings, end], ["v2", "users", "meetings", "end"]);
    assert_eq!(decode(user), id);
    assert_eq!(if uuid.contains('/') { decode(&decode(meeting)) } else { decode(meeting) }, uuid);
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let expected: Vec<_> = query.iter().map(|query| ("q".to_owned(), (*query).to_owned())).collect();
    assert_eq!(pairs, expected);
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().expect("text").into_owned()
}
