//! Responses with a success status that are not the file. Rows 113 and 114.

use zoom_api::Error;

use super::{START, fetched};
use crate::support::{FileHost, Hop};

fn host(content_type: Option<&str>, body: &'static [u8]) -> FileHost {
    let mut hop = Hop::file(&[body]);
    hop.headers.extend(content_type.map(|kind| ("content-type", kind.to_owned())));
    FileHost::new(&[(START, &[hop])])
}

/// Downloads to a file with this name, and returns its content.
async fn saved(host: &FileHost, name: &str) -> Result<Vec<u8>, Error> {
    let folder = crate::support::folder();
    let path = folder.join(name);
    let outcome = host.client().download(START).to_file(&path).await;
    let content = outcome.map(|_| std::fs::read(&path).unwrap());
    if content.is_err() {
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "a rejected response leaves no file");
    }
    std::fs::remove_dir_all(folder).unwrap();
    content
}

#[tokio::test]
async fn r113_a_web_page_is_never_a_file() {
    const PAGE: &[u8] = b"<!DOCTYPE html><html><title>Sign in - Zoom</title></html>";
    let cases: [(Option<&str>, &'static [u8]); 14] = [
        (Some("text/html;charset=utf-8"), PAGE),
        (Some("TEXT/HTML"), b""),
        (Some("application/xhtml+xml"), b"<?xml version=\"1.0\"?>"),
        (Some("application/vnd.wap.xhtml+xml"), b"please wait"),
        (Some("video/mp4"), PAGE),
        (Some("application/octet-stream"), b"\xef\xbb\xbf\n <html lang=en>"),
        (Some("text/plain"), b"\r\n<!doctype HTML>"),
        (None, PAGE),
        (Some(" text/html "), b"please wait"),
        (Some("video/mp4"), b"<!-- maintenance -->\n<!DOCTYPE html>"),
        (
            Some("application/octet-stream"),
            b"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\"><html>",
        ),
        (Some("application/pdf"), b"<HEAD><TITLE>Please log in</TITLE></HEAD>"),
        (Some("binary/octet-stream"), b"\n\t<script>location='/signin'</script>"),
        (None, b"<?xml version=\"1.0\"?><!-- a --><!-- b --><html>"),
    ];
    for (content_type, body) in cases {
        let error = fetched(&host(content_type, body), START).await.unwrap_err();
        assert!(error.to_string().contains("web page instead of the file"), "{content_type:?}: {error}");
        assert_eq!((error.status().unwrap().as_u16(), error.body()), (200, Some(body)));
        saved(&host(content_type, body), "a.mp4").await.unwrap_err();
    }
}

#[tokio::test]
async fn r113_a_json_error_is_not_a_file() {
    const ERROR: &[u8] = br#"{"code":3301,"message":"There is no recording."}"#;
    for content_type in [Some("application/json;charset=UTF-8"), Some("application/octet-stream"), None] {
        for name in ["a.mp4", "a.json", "a"] {
            let error = saved(&host(content_type, ERROR), name).await.unwrap_err();
            assert_eq!(error.code(), Some(3301), "{content_type:?} {name}: {error}");
        }
    }
}

#[tokio::test]
async fn r113_an_error_as_xml_is_not_a_file() {
    const DENIED: &[u8] =
        b"<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
    const CODE: &[u8] = b"<error><code>3301</code><message>There is no recording.</message></error>";
    let kinds = [Some("application/xml"), Some("text/xml; charset=utf-8"), Some("video/mp4"), None];
    for (content_type, name) in kinds.into_iter().zip(["a.mp4", "a.vtt", "a.m4a", "a"]) {
        let error = saved(&host(content_type, DENIED), name).await.unwrap_err();
        assert_eq!((error.message(), error.code()), (Some("Access Denied"), None), "{content_type:?}: {error}");
        assert_eq!(saved(&host(content_type, CODE), name).await.unwrap_err().code(), Some(3301));
    }
    // A file whose name is a parameter, and a chat that begins with an angle bracket.
    assert_eq!(saved(&host(Some("text/plain; name=\"a.html\""), b"thanks"), "a.txt").await.unwrap(), b"thanks");
    assert_eq!(saved(&host(Some("text/plain"), b"<3 thanks"), "a.txt").await.unwrap(), b"<3 thanks");
}

#[tokio::test]
async fn r113_json_is_a_file_only_if_the_file_is_json() {
    const TIMELINE: &[u8] = br#"{"timeline":[{"ts":"00:00:01.234","users":[]}]}"#;
    for kind in ["application/json", "text/json; charset=utf-8", "application/problem+json"] {
        for name in ["a.mp4", "a.vtt", "a.txt"] {
            let error = saved(&host(Some(kind), TIMELINE), name).await.unwrap_err();
            assert!(error.to_string().contains("JSON instead of the file"), "{kind} {name}: {error}");
        }
        assert_eq!(saved(&host(Some(kind), TIMELINE), "a.json").await.unwrap(), TIMELINE);
        assert_eq!(saved(&host(Some(kind), TIMELINE), "a.JSON").await.unwrap(), TIMELINE);
        // The name does not show what the file is.
        assert_eq!(saved(&host(Some(kind), TIMELINE), "a").await.unwrap(), TIMELINE);
        assert_eq!(fetched(&host(Some(kind), TIMELINE), START).await.unwrap(), TIMELINE);
        let declared = host(Some(kind), TIMELINE).client().download(START).json(false);
        declared.to_writer(&mut Vec::new()).await.unwrap_err();
    }
    // A chat that begins like JSON, and a large file.
    assert_eq!(saved(&host(Some("text/plain"), b"{hello}"), "a.txt").await.unwrap(), b"{hello}");
    const LARGE: &[u8] = &[b'{'; 100_000];
    assert_eq!(saved(&host(None, LARGE), "a.json").await.unwrap(), LARGE);
}

#[tokio::test]
async fn r114_a_body_shorter_than_announced_is_an_error() {
    let cases: [&[(&'static str, &str)]; 2] =
        [&[("content-length", "437711")], &[("content-length", "437711"), ("content-type", "application/json")]];
    for headers in cases {
        let mut hop = Hop::file(&[b"short"]);
        hop.headers.extend(headers.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let error = fetched(&FileHost::new(&[(START, &[hop])]), START).await.unwrap_err();
        assert!(error.to_string().contains("connection lost before the response was complete"), "{error}");
    }
}

#[tokio::test]
async fn r113_a_compressed_body_is_not_the_file() {
    const BODY: &[u8] = &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4];
    let with = |encoding: &str| {
        let hop = Hop::file(&[BODY]).header("content-type", "video/mp4").header("content-encoding", encoding);
        FileHost::new(&[(START, &[hop])])
    };
    for encoding in ["gzip", "GZIP", "x-gzip", "br", "deflate", "zstd", "identity, gzip"] {
        let error = saved(&with(encoding), "a.mp4").await.unwrap_err();
        assert!(error.to_string().contains("compressed, which was not requested"), "{encoding}: {error}");
    }
    for encoding in ["identity", "aws-chunked", ""] {
        assert_eq!(saved(&with(encoding), "a.mp4").await.unwrap(), BODY, "{encoding}");
    }
    // A page stays a page, whether it is compressed or not.
    let hop = Hop::file(&[BODY]).header("content-type", "text/html").header("content-encoding", "gzip");
    let error = fetched(&FileHost::new(&[(START, &[hop])]), START).await.unwrap_err();
    assert!(error.to_string().contains("web page instead of the file"), "{error}");
}
